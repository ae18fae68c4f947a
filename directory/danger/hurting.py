"""Who says that they hurt somebody: « je frappe mes enfants », in every language.

It is violence too, and other words and other lines: nobody hurts the one who writes. Whom somebody
else hurts is in the tables of the languages.
"""

# The sign of these rules; what is heard then is « violence ».
HURTS = "hurts"

# Who is hit, beside a possessive.
FRENCH_OTHERS = """
enfant enfants fils fille filles bebe gosse gosses gamin gamine gamins gamines petit petite petits ado
femme mari compagnon compagne conjoint conjointe copain copine mec epouse epoux ex partenaire
mere maman pere papa parents frere soeur famille mamie mamy papy grand belle beau eleve eleves
"""
FRENCH_WORDS = {
    "others": FRENCH_OTHERS,
    "ihit": """
        frappe frapes frappais tape tapais bat bats battais cogne cognais gifle giflais tabasse violente
        maltraite brutalise bouscule secoue secouais fesse mords malmene
    """,
    "hithim": """
        frappe frappes frappee frappees tape tapes tapee battu battue battus cogne cognee gifle giflee
        tabasse tabassee maltraite maltraitee maltraites brutalise bouscule bousculee mordu mordue
        secoue secouee violente violentee
    """,
    "tohit": "frapper taper batre battre gifler cogner tabasser maltraiter brutaliser violenter bousculer",
    "slap": "gifle gifles baffe baffes claque claques fessee fessees raclee tape tapes torgnole beigne",
    "mine": "mes mon ma nos notre",
}
FRENCH = """
    je|j|jai _ @ihit @mine _ @others ~porte -cartes -echecs -jeu -tennis -cheveux
    je|j _ ai _ @hithim @mine _ @others ~porte -cartes -echecs -jeu -tennis
    jai _ @hithim @mine _ @others ~porte -cartes -echecs -jeu -tennis
    et|puis|mais _ @ihit|gifle _ @mine _ @others ^il ^elle ^ils ^qui ^on ^@home -cartes
    je|j _ le|la|les|l|lui _ ai? _ @ihit|@hithim -cartes -echecs -jeu -main -photo -porte ^porte
    je|j .. @tohit .. @mine _ @others ~tapis ~tapisserie ~vu ~voir ~entendu ~entends ~il ~elle ~on ~qui ~porte ~@home ~laisse -cartes -echecs
    je|j .. le|la|les|l|lui _ @tohit ~vu ~voir ~entendu ~il ~elle ~on ~qui ~@home ~laisse -cartes -echecs -main
    peur|envie|pulsion|pulsions|failli|crainte|arreter|cesser _ de|d _ le|la|les|l|lui? _ @tohit _ @mine? _ @others ^il ^elle ^@home
    peur|envie|pulsion|pulsions _ de|d _ le|la|les|l|lui _ @tohit ^il ^elle ^@home
    = @tohit @mine @others
    je|j|jai ai? _ leve|lever|leves|levais|porte _ la _ main
    je|j .. lever _ la _ main ~vu ~voir ~il ~elle ~qui ~@home
    je|j|jai donne|donner|donnais|mis|met|mets|mettre|mettais|colle|flanque|file|fous|balance .. @slap ~me ~m ~moi ~il ~elle -main -amicale
    je|j|jai donne|donner|donnais|mis|met|mets|flanque|fous coup|coups .. a|au|aux|sur|dans _ @mine _ @others -@nice ~me ~m ~il ~elle
    je|j _ leur|lui _ ai? _ donne|donner|donnais|mis|met|mets|mettre|colle|flanque|file|fous|balance .. @slap -main -amicale
    je|j _ leur|lui _ ai? _ donne|mis|met|mets|flanque|fous .. coup|coups -@nice
    je|j .. fais|fait|faire|faisais _ du? _ mal _ a|aux|au _ @mine? _ @others|autres ~me ~m ~il ~elle ~on ~qui
    je|j _ leur|lui _ ai? _ fais|fait|faisais _ du _ mal
    je|j|jai .. suis|sui|etais|etre|deviens|devenir|devenais|redeviens _ tres|trop|parfois|si|aussi|souvent? _ violent|violente ~@home ~il ~elle ~qui ~fille ~enfant ~ado
    je|j|jai _ ai? _ viole|violee|agresse|agressee|etrangle|etranglee .. @mine|une|un _ @others
    peur|crainte|crains|terrifiee .. perdre|perd|perde .. controle|controler .. @others -mari -compagnon -conjoint ~travail
    je|j _ perds|perd _ le _ controle .. @others
    je|j|jai _ ai? _ abuse _ de _ @mine|une|un _ @others
"""

DUTCH_OTHERS = """
kind kinderen kindje kindjes zoon zoontje zonen dochter dochtertje dochters baby peuter kleuter puber
tiener jongen meisje gasten vrouw man vent vriend vriendin partner lief ex echtgenoot echtgenote moeder
mama ma vader papa pa ouders broer broertje zus zusje oma opa bomma bompa gezin leerling leerlingen
"""
DUTCH_WORDS = {
    "others": DUTCH_OTHERS,
    "ihit": "sla slaag slaa sloeg klop klopte mep mepte schop schopte stamp stampte mishandel mishandelde "
    "stomp trap duw duwde knijp",
    "hithim": "geslagen geklopt mishandeld geschopt gemept gestampt gestompt geduwd geschud getrapt "
    "geknepen toegetakeld verkracht aangerand misbruikt gewurgd",
    "tohit": "slaan slagen kloppen mishandelen schoppen meppen stampen",
    "slap": "klap klappen mep meppen lap oorveeg oorvijg muilpeer pets petsen tik tikken draai rammel "
    "slagen stamp",
    "mine": "mijn men mn mijnen mijne onze ons min",
}
DUTCH = """
    ik|k _ @ihit @mine _ @others -schaken -kaarten -spel ~deur
    sla|slaag|sloeg _ @mine _ @others ^hij ^zij ^ze ^die ^man ^vader ^papa ^vriend -schaken -kaarten
    ik|k|heb|had .. @mine _ @others .. @hithim ~hij ~zij ~ze ~heeft ~word ~wordt ~werd ~ben ~is ~die ~dat ~door -schaken -kaarten
    ik|k _ heb|had .. hem|haar|hen|ze _ @hithim ~hij ~zij ~mij ~me ~heeft
    ik|k _ @ihit _ hem|haar|hen|ze -schaken -kaarten
    ik|k .. @mine _ @others .. @tohit ~hij ~zij ~ze ~heeft ~zie ~zag ~hoor ~hoorde ~die ~laat -schaken -kaarten
    ik|k .. @mine _ @others _ niet|nooit|nie|ni _ meer _ @tohit
    ik|k|heb|had|geef|gaf .. @mine _ @others .. @slap -@mine ~hij ~zij ~ze ~heeft ~die -werk -rug
    ik|k _ doe|deed .. @mine _ @others .. pijn|kwaad|zeer
    ik|k _ ben|word|was|wordt te|zo|soms|vaak? gewelddadig|geweldadig
    losse _ handen|handjes @mine _ @others ^hij ^man
    bang|schrik|ik .. controle .. verlies|verliezen|kwijt .. bij|met|tegen _ @mine _ @others ~hij
    ik|k _ verlies|verloor .. controle .. bij|met|tegen _ @mine _ @others
    @mine _ @others _ geslagen ^heeft ^werd ^wordt ^is ^hij ^door ^die $
"""

GERMAN_OTHERS = """
kind kinder kindern sohn sohne tochter baby teenager frau mann freund freundin partner partnerin
ehefrau ehemann ex mutter mama vater papa eltern bruder schwester oma opa familie schuler
"""
GERMAN_WORDS = {
    "others": GERMAN_OTHERS,
    "ihit": "schlage schlag schlug haue hau haute trete trat prugle pruegle prugel verprugle verpruegle ohrfeige "
    "schuttle schuettle misshandle misshandele schubse stosse",
    "hithim": "geschlagen gehauen verprugelt verpruegelt getreten geohrfeigt misshandelt geschubst "
    "geschuttelt gestossen gewurgt vergewaltigt",
    "tohit": "schlagen zuschlagen hauen verprugeln verpruegeln ohrfeigen misshandeln schutteln",
    "slap": "ohrfeige ohrfeigen backpfeife klaps schlage schlag watsche",
    "mine": "mein meine meinen meinem meiner unser unsere unseren unserem unserer",
}
GERMAN = """
    ich|i _ @ihit @mine _ @others -schach -karten -spiel
    schlage|haue|verprugle|schlug _ @mine _ @others ^er ^sie ^der ^mann ^vater ^freund -schach
    ich|hab|habe|hatte .. @mine _ @others .. @hithim ~er ~hat ~wird ~wurde ~wurden ~bin ~von ~dass ~der ~die -schach
    ich _ habe|hab|hatte _ ihn|sie _ @hithim ~er ~hat
    ich _ @ihit _ ihn|sie -schach
    ich .. @mine _ @others _ nicht|nie _ mehr|wieder _ @tohit
    ich .. @mine _ @others .. @tohit|schlage ~er ~hat ~sehe ~sah ~hore ~der ~die ~lasse ~vater -schach -karten
    ich|habe|hab|gebe|gab .. @mine _ @others .. @slap ~er ~hat ~der ~die
    mir rutscht|rutschte|ist .. hand .. aus|ausgerutscht
    ich _ tue|tu|tat @mine _ @others .. weh|was ~er
    ich _ bin|werde|wurde|war zu|so|oft|manchmal|schnell? gewalttatig*|gewalttaetig*|handgreiflich
    angst|ich .. kontrolle|beherrschung .. verliere|verlieren .. bei|mit|gegen|gegenuber _ @mine _ @others ~er
    angst|ich .. kontrolle|beherrschung .. @mine _ @others .. verliere|verlieren ~er
    @mine _ @others _ geschlagen ^hat ^wird ^wurde ^ist ^er ^von $
"""

ENGLISH_OTHERS = """
kid kids child children son sons daughter daughters baby teenager teen toddler boy girl wife husband
partner girlfriend boyfriend gf bf ex spouse fiance mother mum mom mummy mommy dad daddy father parents
brother sister grandma grandpa family pupil pupils student students stepson stepdaughter
"""
ENGLISH_WORDS = {
    "others": ENGLISH_OTHERS,
    "ihit": "hit slap slapped slaped smack smacked beat punch punched kick kicked spank spanked shook shoved "
    "abuse abused hurt attacked strangled pushed raped molested mistreat mistreated",
    "hitting": "hitting slapping smacking beating punching kicking spanking hurting abusing shaking",
    "adverb": "have had just sometimes often always almost nearly really also still keep ve regularly "
    "accidentally even once did",
    "mine": "my our",
}
ENGLISH = """
    i|ive _ @adverb? _ @adverb? _ @ihit _ @mine _ @others -chess -game -cards -tennis -feelings -record
    i|ive _ @adverb? _ @ihit _ him|her|them -chess -game -cards -feelings -back
    i|im|am|ive .. @hitting _ @mine _ @others ~he ~she ~who ~they ~saw ~see ~hear ~husband ~dad ~wife -chess -feelings
    scared|afraid|fear|terrified|urge|want|stop|cant _ of|to? _ @hitting|hit|slap|beat _ @mine _ @others ^he ^she
    dont|never _ want|wanna _ to? _ hit|slap|beat|hurt _ @mine _ @others .. anymore|again
    i|im|ill|going|gonna|might|may|could .. hit|slap|beat _ @mine _ @others -rugs -carpets ~he ~she ~who ~they ~saw ~husband ~dad ~boyfriend ~partner -chess
    scared|afraid|fear|im|i .. losing|lose _ control .. with|at|around|on _ @mine _ @others ~he ~she
    im|i|am|was|get|become|becoming|getting _ violent|abusive _ with|to|towards|toward|when|$|and ^he ^she ^husband ^dad ^ex
"""
