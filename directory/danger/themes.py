"""The themes that are a danger, and which of the phrases taught for them say so by themselves."""

from ..text import fold

# By branch or by theme, whatever else was answered.
DANGER_OF_THEME = {
    "violences": "violence",
    "pensees-suicidaires": "mourir",
    "automutilation": "mourir",
}
# Themes of which a taught phrase is a sign, whoever taught it. Of the branch of violence, not those
# of its themes that are about bullying, about the past or for who hurts others.
DANGER_OF_PHRASE = DANGER_OF_THEME | {
    "inceste": "violence",
    "maltraitance-dans-l-enfance": "violence",
    "violences-conjugales": "violence",
    "violences-intrafamiliales": "violence",
    "violences-liees-a-l-honneur": "violence",
    "violences-sexuelles": "violence",
}
_TOO_WIDE = """
    abus, abusé, abusée, agressé, agressée, aide aux victimes, besneden, blessures d’enfance,
    consentement, cris à la maison, enfance difficile, familiegeheim, Familiengeheimnis, geweld,
    Gewalt, honneur de la famille, IFG, jeugdtrauma, Kindheitstrauma, krassen, manipulateur,
    menaces, mère toxique, misbruik, Missbrauch, moeilijke jeugd, mon oncle, mourir, narcist,
    négligence, Opfer, Opferhilfe, parents toxiques, placement, SAJ, schwere Kindheit, se blesser,
    se couper, secret de famille, slachtoffer, slachtofferhulp, survivant, survivante,
    toxische Beziehung, toxische ouders, toxische relatie, Vernachlässigung, vertrouwenscentrum,
    verwaarlozing, victime, VIF, violence, violences, violent, violente, manipulatrice,
    relation toxique, toxic relationship, giftige relatie, gaslighting, PN, Narzisst, narzisstisch,
    narzisstischer Partner, narcistische ex, conjoint toxique, mari toxique, pervers manipulateur,
    metoo, misbruikt, missbraucht, assaulted,
    toxic parents, difficult childhood, childhood trauma,
    narcisme, narcissique, narcissiques, narcissist, narcissistic, narcistisch, narcistische
"""
# Their phrases that mean it only beside other words.
TOO_WIDE = frozenset(map(fold, _TOO_WIDE.split(",")))
