"""The signs of danger in German."""

from .. import hurting
from . import away, collapse, words
from .dying import DYING
from .ending import ENDING
from .hinted import HINTED
from .peril import PERIL, POISON
from .violence import VIOLENCE

WORDS = words.WORDS | collapse.WORDS | away.WORDS
LANGUAGE = "de"
DENIALS = "nicht nich nie niemals kein keine"
FREQUENT = """
ich du er sie es wir ihr mich mir mein meine meinen meinem meiner uns unser der die das den dem des
ein eine einen einem einer und oder aber wenn dass ist bin war hat habe haben werde wird werden zu
mit von vor bei fur aus auf an in im am um sich so noch schon auch nur hab s nach zum zur wie was kann
will als worden wurde wurden jetzt nicht seit immer
"""

SWALLOWED = ""
OFTEN_MISSPELT = """
selbstmordgedanken vergewaltigung vergewaltigt suizidgedanken lebensmuede lebensmude missbraucht gewalttatig uberdosis abschiedsbrief erhangen pulsadern bedroht
umbringen verschwinden vergewaltigt geschlagen stiefvater selbstmord schlaftabletten missbraucht
misshandelt
"""
YOUNG = """
nachbarskind nachbarskinder nachbarskindern
kind kinder sohn tochter teenager jugendliche jugendlicher jugendlichen minderjahrig schuler
schulerin mama papa eltern stiefvater pflegevater pflegemutter schule baby enkel enkelin madchen junge
"""

RULES = {
    "poison": POISON + HINTED["poison"],
    "peril": PERIL + HINTED["peril"] + away.ALONE,
    "disparu": away.AWAY,
    "secours": collapse.COLLAPSE,
    "mourir": DYING + ENDING,
    "violence": VIOLENCE + HINTED["violence"],
    hurting.HURTS: hurting.GERMAN,
}
