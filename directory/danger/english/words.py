"""The English words of the signs of danger, by role."""

from .. import hurting

KIN = """
husband wife boyfriend girlfriend bf gf hubby partner ex father dad daddy mother mom mum mummy parents
son daughter kid kids child children brother sister uncle aunt stepfather stepdad stepmother stepmom
grandpa grandfather grandma granddad cousin neighbour neighbor fiance family baby teen teenager friend
mate roommate spouse stepbrother stepson boy girl
"""
WORDS = hurting.ENGLISH_WORDS | {
    "kin": KIN,
    "someone": KIN
    + " he she they teacher coach boss priest guy man someone somebody who people husbands",
    "home": "husband wife boyfriend girlfriend bf gf hubby partner ex father dad daddy mother mom mum parents son "
    "brother uncle stepfather stepdad stepmother stepmom grandpa grandfather granddad cousin neighbour "
    "neighbor fiance family spouse stepbrother man roommate",
    "want": "want wants wanna wanted wish wishes wishing wanting hope wana like desire ready going gonna "
    "prefer rather",
    "no": "dont not never no doesnt cant stop cannot didnt nothing without wont dnt donot havent",
    "self": "myself himself herself themselves themself yourself meself self",
    "live": "live living alive exist existing life",
    "medicine": """
        pill pills tablet tablets paracetamol ibuprofen tylenol aspirin medication medications meds
        medicine painkiller painkillers antidepressants xanax valium insulin benzos sleepers
        oxycodone tramadol dafalgan sedatives sedative diazepam codeine morphine fentanyl zopiclone lorazepam temesta
        benadryl oxy percocet klonopin ambien methadone sleepingpills paracetemol
    """,
    "quantity": "too many much all whole bottle box boxes pack packet lots lot handful bunch three four five ten "
    "twenty thirty forty fifty hundred # overdose entire loads",
    "taken": "took taken swallowed swallow ate drank downed popped ingested overdosed swallowing",
    "hit": """
        hits hit hitting beats beat beaten beating punches punched punching slaps slapped slap slapping
        kicks kicked kicking chokes choked choking pushes pushed shoves shoved hurts hurting abuses
        abused abusing bites bit throws threw grabs grabbed dragged drags smacks smacked strangles
        strangled headbutted whips spits attacked attacks
    """,
    "beats": "hits hit hitting beats beat beating punches punched slaps slapped kicks kicked abuses abused hurts "
    "abusing hurting smacks smacked",
    "kill": "kill murder stab shoot strangle",
    "weapon": "shotgun handgun firearm guns cleaver bat crowbar gun knife weapon knives axe hammer machete rifle pistol",
    "height": "bridge train building roof window balcony tube subway bus car truck cliff traffic tracks floor storey ledge roof rooftop overpass platform balcony tower",
    "skin": "arm arms wrist wrists leg legs thigh thighs skin blade blades razor razors",
}
