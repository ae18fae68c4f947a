"""The signs of danger in Dutch, as it is spoken in Flanders too."""

from .. import hurting
from . import away, collapse, words
from .dying import DYING
from .ending import ENDING
from .hinted import HINTED
from .peril import PERIL, POISON
from .violence import VIOLENCE

WORDS = words.WORDS | collapse.WORDS | away.WORDS
LANGUAGE = "nl"
DENIALS = "niet nie ni nooit geen"
FREQUENT = """
ik je jij hij zij ze we wij u mij me mijn mijne men zijn haar ons onze hun het de een en of maar als
dat die dit wat wie aan bij door er in met na naar om op over te tot uit van voor is ben was heb
heeft hebben word wordt worden zo nog al dan daar hier zich k is hem kan wil moet gaat ga
"""

SWALLOWED = "k"
OFTEN_MISSPELT = """
verkracht suicidaal zelfmoord zelfmoordgedachten misbruikt mishandeling aangerand gewelddadig overdosis automutilatie levensmoe afscheidsbrief bedreigt gewurgd snijdt
verdwijnen vermoorden mishandelen geslagen slaappillen stiefvader zelfmoord zelfdoding
ophangen medicijnen
"""
YOUNG = """
buurkind buurkinderen buurmeisje buurjongen
kind kinderen zoon dochter zoontje dochtertje puber tiener jongere jongeren minderjarig leerling mama
papa ouders stiefvader plusvader pleegvader pleegmoeder school broertje zusje internaat baby kleinkind kleinzoon
kleindochter meisje jongen
"""

RULES = {
    "poison": POISON + HINTED["poison"],
    "peril": PERIL + HINTED["peril"] + away.ALONE,
    "disparu": away.AWAY,
    "secours": collapse.COLLAPSE,
    "mourir": DYING + ENDING,
    "violence": VIOLENCE + HINTED["violence"],
    hurting.HURTS: hurting.DUTCH,
}
