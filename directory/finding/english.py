"""What people type in English for a theme: editors teach the three languages of the country."""

ENGLISH = {
    "aidants-et-proches": "carer, caregiver, caring for my mum, caring for my mother, "
    "caring for my husband, caring for my wife, caring for my dad, family carer",
    "troubles-alimentaires": "eating disorder, anorexia, anorexic, bulimia, bulimic, binge eating",
    "dependances": "addict, addicted, addiction, relapse, recovery from addiction",
    "alcool": "alcoholic, alcoholism, drinking, drinks too much, stop drinking, sober, "
    "my husband drinks, my wife drinks, alcoholics anonymous, drunk",
    "drogues": "drug, drugs, drug addiction, cocaine, heroin, narcotics anonymous",
    "cannabis": "weed, marijuana, smokes weed, pot",
    "jeux-d-argent": "gambling, gambler, betting",
    "tabac": "quit smoking, stop smoking, smoker, cigarettes",
    "deuil-et-perte": "grief, grieving, bereaved, bereavement, mourning, widowhood",
    "perte-du-conjoint": "widow, widower, widowed",
    "deuil-perinatal": "miscarriage, stillbirth, stillborn, lost my baby, lost our baby, "
    "pregnancy loss",
    "deuil-apres-suicide": "suicide bereavement, bereaved by suicide, suicide loss, "
    "survivors of suicide loss",
    "pensees-suicidaires": "suicidal, suicidal thoughts, want to die, kill myself",
    "automutilation": "self-harm, self harm, cutting myself, hurting myself",
    "depression": "feel worthless, worthless, hopeless, depressed, depression, depressive, so sad",
    "anxiete": "anxious, anxiety, panic attack, panic attacks, insomnia, can’t sleep",
    "anxiete-sociale": "shy, shyness, social anxiety, social phobia",
    "solitude": "lonely, loneliness, isolated, no friends, feel alone, make friends",
    "bipolarite": "bipolar, manic depression, manic",
    "psychose": "schizophrenia, schizophrenic, psychosis, psychotic",
    "toc": "obsessive compulsive, intrusive thoughts, hoarding",
    "trauma": "traumatised, traumatized, flashbacks, nightmares",
    "burn-out": "burned out, burnt out, exhausted at work",
    "perte-d-emploi": "unemployed, lost my job, laid off, fired",
    "separation": "divorce, divorced, breakup, break-up, my wife left me, my husband left me, "
    "left me",
    "monoparentalite": "single mum, single mom, single dad, single parent, single parents",
    "perinatalite": "pregnant, pregnancy, newborn, postpartum, postnatal depression",
    "infertilite": "infertile, trying to conceive, fertility treatment",
    "harcelement": "bullied, bullying",
    "violences-conjugales": "abusive husband, abusive partner, abusive relationship, "
    "domestic violence, domestic abuse, my husband hits me, my partner hits me, my wife hits me, "
    "narcissist, narcissistic",
    "violences-sexuelles": "rape, raped, sexually assaulted, sexual abuse, molested",
    "cancer": "breast cancer, tumour, chemotherapy, leukaemia, cancer survivor",
    "douleur-chronique": "chronic pain, back pain, always in pain",
    "alzheimer-et-demences": "dementia, mum with dementia, memory loss",
    "autisme": "autistic, autism, autistic adults, on the spectrum",
    "tdah": "hyperactive, attention deficit",
    "lgbtqia": "gay, lesbian, bisexual, queer, coming out",
    "transidentite": "transgender, trans woman, trans man, gender dysphoria",
    "precarite": "homeless, debt, debts, poor, eviction",
    "exil-et-migration": "refugee, refugees, asylum seeker, undocumented",
    "handicap-visuel": "visually impaired, losing my sight",
    "handicap-auditif": "deaf, hard of hearing",
    "handicap": "disabled, disability, wheelchair",
}
