"""The signs of danger that several languages write alike: they say nothing of the language."""

LANGUAGE = ""
DENIALS = ""
FREQUENT = ""
WORDS = {}
SWALLOWED = OFTEN_MISSPELT = ""
YOUNG = "baby babies kids"
RULES = {
    "poison": "overdos* !chocolat !chocolate !schokolade !chocola !recette !recept !rezept !cuteness ^mort ^morte ^decede ^decedee ^died ^gestorben -overleden -gestorven -gestorben -died",
    "peril": "= help",
    "mourir": """
        suicid*|suisid*|sucid*|siucid*|suicd*|zuicid*|suicit* !squad
        automutil*
        = kms
    """,
    "violence": """
        incest*
    """,
}
