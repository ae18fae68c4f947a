"""The French words of the signs of danger, by role."""

from .. import hurting

KIN = """
mari femme epoux epouse compagnon compagne conjoint conjointe copain copine mec homme ami amie ex
pere papa mere maman parents fils fille enfant enfants bebe frere soeur oncle tante cousin cousine
grand beau belle beaupere neveu niece voisin voisine famille ado adolescent adolescente petit
petite gamin gamine tonton papy papi parrain fiance fiancee partenaire gendre demi mamie
"""
WORDS = hurting.FRENCH_WORDS | {
    "kin": KIN,
    "someone": KIN
    + " monsieur voisins homme instituteur institutrice curé animateur  il elle ils elles on quelqu quelquun lui prof professeur entraineur coach "
    "moniteur educateur pretre patron chef collegue mecs type gars inconnu eleve eleves dealer",
    "home": """
        mari epoux compagnon compagne conjoint conjointe copain mec ex pere papa mere maman parents
        fils frere oncle beau belle beaupere famille fiance partenaire homme gendre voisin tonton
        demi femme copine cousin cousins soeur proxenete
    """,
    "want": """
        veux veut veu ve veus vx veulent voudrais voudrait voudrai voulais voulait voulai voulu
        vouloir aimerais aimerait aimerai souhaite souhaiterais envie anvie envi envies prefere
        prefererais prefererai preferais prefererait besoin desir desire reve hate espere esperais
        esperait espoir veuille veuillent pouvais
    """,
    "goes": "vais vai vay ve vas va vont allais allait aller irai ira pret prete decide failli "
    "faillit compte comptais pense",
    "tried": "essaye essayer essaie essai essayait tente tenter tentait voulu voulais voulait "
    "failli cherche",
    "die": """
        mourir mourire mourrir mouri mourire crever creve disparaitre disparetre disparaite disparetre
        clamser
    """,
    "exist": "vivre vivr vivres exister",
    "alive": "vivre vivr vie exister existence",
    "weary": "marre mare fatigue fatiguee fatiguer fatigues lasser epuiser lasse las degoute degoutee assez ras epuise epuisee "
    "raslebol ral",
    "me": "me m ma mon mont mas nous",
    "self": "me m se s te",
    "joke": "rire faim soif honte ennui chaud froid fatigue envie jalousie curiosite stress",
    "height": """
        pont ponts train trains metro tram bus camion voiture voitures fenetre fenetres balcon toit
        etage falaise vide rail rails immeuble meuse sambre escaut riviere canal autoroute quai
        barrage viaduc tgv route rocher terrasse etages
        2e 3e 4e 5e 6e 7e 8e 9e 10e 11e 12e 3eme 4eme 5eme 6eme 7eme 8eme 9eme 10eme
    """,
    "quantity": """
        boite boites plaquette plaquettes tablette tube tubes flacon flacons tout tous toute toutes
        trop plein pleins plusieurs beaucoup tas poignee poignees trois quatre cinq six sept
        huit neuf dix quinze vingt trente quarante cinquante cent paquet paquets dizaine vingtaine
        trentaine # enormement bcp surdose
    """,
    "medicine": """
        cachet cachets medicament medicaments medoc medocs medok medoks pilule pilules comprime
        comprimes somnifere somniferes dafalgan dafalgans paracetamol doliprane doliprannes ibuprofene
        xanax valium lexomil temesta antidepresseur antidepresseurs anxiolytique anxiolytiques
        benzo benzos benzodiazepine benzodiazepines tramadol morphine insuline neuroleptique
        neuroleptiques seroquel lorazepam alprazolam zolpidem stilnoct efferalgan aspirine
        aspirines tranxene codeine lithium calmant calmants traitement lormetazepam
        methadone antidouleurs antidouleur perdolan anxios loramet trazodone
    """,
    "pills": "cachets medicaments medocs medoks comprimes somniferes pilules benzos calmants antidouleurs",
    "poison": "javel poison deboucheur destop acide antigel detergent lessive antirouille ammoniaque "
    "petrole essence dissolvant pesticide desherbant raticide",
    "hit": """
        frappe frappes frappent frapper frappee frappait frappai frappez tape tapes tapent taper
        tapee tapait bat bats battent battait battu battue batu cogne cogner cognait
        cognee gifle gifler giflee giflait tabasse tabasser tabassee tabassait maltraite maltraiter
        maltraitee maltraitait violente violenter brutalise brutaliser brutalisee molester molestee
        fouette claquait fesse mords mord mordu mordue frapé frap agresse agressee agresser
        agressait torture torturee tabase lynche lyncher rosse
    """,
    "beats": """
        frappe frappes frappent frapper frappait frappee bat battent battre battait tabasse tabasser
        cogne cogner maltraite maltraiter gifle gifler etrangle secoue secoué taper tape tapait
        brutalise
    """,
    "blow": "gifle gifles baffe baffes claque claques coup coups poing poings beigne rouste raclee "
    "fessee tarte droite ceinture",
    "nice": "main fil pouce coeur foudre oeil gueule barre mou vieux chance folie stress fouet "
    "telephone soleil jeune blues soleil pub sonnette pompe boost frein foudre",
    "weapon": "couteau couteaux arme armes fusil flingue pistolet revolver hache machette cutter "
    "marteau batte tournevis ciseaux carabine",
    "kill": "tuer tue tuera tuerait buter bute butera egorger poignarder crever liquider descendre "
    "planter eliminer assassiner assasiner zigouiller eventrer",
    "small": "mere maman enfant enfants femme fille filles soeur frere bebe fils mari petit petite "
    "petits pere papa gosse gosses gamin gamins copine compagne mamie grand chien",
    "touch": "touche touches toucher touchee touchait touchais toucher caresse caresser caressait "
    "pelote peloter tripote tripoter tripotait palpe",
    "moved": "mots parole paroles lettre coeur profondement message beaucoup allocation geste "
    "attention gentillesse",
    "body": "sein seins fesse fesses sexe culotte slip intime intimes cuisse cuisses vagin penis zizi "
    "zezette parties soutif poitrine foufoune kiki zigounette",
    "skin": "bras avantbras poignet poignets cuisse cuisses jambe jambes peau ventre veines lame "
    "lames rasoir cutter sang",
    "cut": "coupe coupes couper coupait coupais coupee coupes coup coupé taillade taillader tailladait "
    "entaille entailler lacere lacerer",
    "hairdresser": """
        cheveux cheveu monde ongles barbe doigt parole frange autres gens moi cuisine cuisinant
        legumes chomage sifflet electricite internet gaz eau telephone souffle appetit epluchant epluche boite reste reseaux
        amis famille societe rasant pain coiffeur accidentellement pommes quatre
    """,
    "thing": """
        mal dos douleur douleurs migraine migraines tete ventre jambes chaleur bruit solitude stress
        attente ennui travail boulot chomage fatigue insomnie angoisse culpabilite silence absence
        tristesse chagrin routine examen regime sport acouphene acouphenes fibro maladie canicule
        manque honte doute dette dettes factures trajets escaliers rhume toux allergie allergies genou
        reveil menage horaires
    """,
    "ill": "cancer palliatif palliatifs euthanasie maladie hopital accident infarctus alzheimer cafe mortel chien chat animal",
}
