"""The signs of danger in French."""

from .. import hurting
from . import away, collapse, words
from .dying import DYING
from .ending import ENDING
from .hinted import HINTED
from .peril import PERIL, POISON
from .violence import VIOLENCE

WORDS = words.WORDS | collapse.WORDS | away.WORDS
LANGUAGE = "fr"
DENIALS = "pas jamais aucunement"
FREQUENT = """
a ai au aux avec ca ce cela ces cet cette chez dans de des du elle elles en est et etre eu il ils
j je l la le les leur lui ma mais me mes moi mon ne nous on ou par plus pour qu que qui quoi sa se
ses si son suis sur ta te tout tous toute tres tu un une vous y m s d n c t
"""

SWALLOWED = "jmsdlnct"
OFTEN_MISSPELT = """
suicidaire scarification attouchements violence violences maltraitance sequestrer viol etrangle automutilation overdose pedophile inceste empoisonner defenestrer
disparaitre medicament medicaments somnifere somniferes plaquette dafalgan paracetamol
conjugale conjugales violences poignets compagnon endormir toujours reveiller menacer frapper
harceler beaupere enfermee suicider maltraiter
"""
YOUNG = """
enfant enfants ado ados adolescent adolescente adolescents gamin gamine gosse gosses mineur
mineure eleve bebe fils fille filles papa maman parents beau beaupere ecole college maternelle
internat fillette garcon jeune prof petit petite
"""

RULES = {
    "poison": POISON + HINTED["poison"],
    "peril": PERIL + HINTED["peril"] + away.ALONE,
    "disparu": away.AWAY,
    "secours": collapse.COLLAPSE,
    "mourir": DYING + ENDING,
    "violence": VIOLENCE + HINTED["violence"],
    hurting.HURTS: hurting.FRENCH,
}
