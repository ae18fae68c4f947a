"""The signs of danger in English."""

from .. import hurting
from . import away, collapse, words
from .dying import DYING
from .ending import ENDING
from .hinted import HINTED
from .peril import PERIL, POISON
from .violence import VIOLENCE

WORDS = words.WORDS | collapse.WORDS | away.WORDS
LANGUAGE = "en"
DENIALS = "not never dont doesnt didnt wont"
FREQUENT = """
i im me my myself you he she it we they him her his them their us our a an the and or but if that this
is am are was were be been to of in on at for with from so just not have has had do does did will
would can can't ive id ill m s ve want when how
"""

SWALLOWED = ""
OFTEN_MISSPELT = """
suicidal suicide assaulted molested overdose selfharm strangled sexually raped stalking
strangled disappear anymore threatened husband boyfriend abusive stepfather paracetamol suicidal
"""
YOUNG = """
kid kids child children son daughter teen teenager teens school dad mom mum daddy mummy parents stepdad
stepfather stepmom baby teacher pupil minor
"""

RULES = {
    "poison": POISON + HINTED["poison"],
    "peril": PERIL + HINTED["peril"] + away.ALONE,
    "disparu": away.AWAY,
    "secours": collapse.COLLAPSE,
    "mourir": DYING + ENDING,
    "violence": VIOLENCE + HINTED["violence"],
    hurting.HURTS: hurting.ENGLISH,
}
