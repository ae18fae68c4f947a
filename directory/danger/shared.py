"""The signs of danger that several languages write alike: they say nothing of the language."""

LANGUAGE = ""
DENIALS = ""
FREQUENT = ""
WORDS = {
    "self": "me m mich mij mijzelf mezelf myself meself moi",
    "want": "veux vais voudrais envie want wanna gonna going will might should ill wil ga zou will "
    "werde mochte",
}
SWALLOWED = OFTEN_MISSPELT = ""
YOUNG = "baby babies kids"
RULES = {
    "poison": "overdos* !chocolat !chocolate !schokolade !chocola !recette !recept !rezept !cuteness ^mort ^morte ^decede ^decedee ^died ^gestorben -overleden -gestorven -gestorben -died",
    "peril": "= help",
    "mourir": """
        suicid*|suisid*|sucid*|siucid*|suicd*|zuicid*|suicit* !squad
        automutil*
        = kms
        @want _ to? _ kms
        about|rather|lemme|let _ to|me? _ kms
        kms _ tonight|rn|today|tomorrow|tmrw|tmr|later|soon|now|fr ^# ^many ^how ^of
        kms _ after|this _ my|the|school|work|class|weekend|evening|morning|exam ^# ^many ^how ^of
        kms _ ce _ soir ^# ^combien ^de
        kms _ vanavond|vannacht|straks|morgen|nu|heute|jetzt ^# ^hoeveel ^veel ^paar ^viele
        @want .. @self _ emojiskull|emojicoffin
        @self _ emojigun|emojiknife|emojirope
        emojigun|emojiknife|emojiskull|emojirope _ myself|mezelf|mijzelf|mich|moi
        emojipill|emojiknife|emojigun|emojirope _ emojiskull|emojicoffin
        @want _ de|to? _ emojicoffin|emojiskull -laugh* -lol
        emojiknife|emojiblood .. arms|arm|bras|wrists|wrist|poignets|poignet|armen|polsen|arme|veines
        sewerslid*
        = sewer slide
        thinking|thoughts|want|wanna|commit|comitting|consider*|attempt* .. sewer _ slide|sliding -park -water
        emojigun _ me|moi|mij|mich
        sui _ cide|cidal|cider|side
    """,
    "violence": """
        incest*
    """,
}
