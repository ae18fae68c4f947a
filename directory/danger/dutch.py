"""The signs of danger in Dutch, as it is spoken in Flanders too."""

from . import hurting

LANGUAGE = "nl"
DENIALS = "niet nie ni nooit geen"
FREQUENT = """
ik je jij hij zij ze we wij u mij me mijn mijne men zijn haar ons onze hun het de een en of maar als
dat die dit wat wie aan bij door er in met na naar om op over te tot uit van voor is ben was heb
heeft hebben word wordt worden zo nog al dan daar hier zich k is hem kan wil moet gaat ga
"""

KIN = """
man vrouw vent vriend vriendin partner ex pa papa vader ma mama moeder ouders zoon dochter kind
kinderen broer zus nonkel oom tante stiefpapa pluspapa stiefmama stiefvader stiefmoeder plusvader schoonvader schoonmoeder opa
grootvader neef nicht buur buurman buurvrouw bompa peter lief echtgenoot echtgenote familie baby
broertje zusje puber tiener zoontje dochtertje kleinkind kleinzoon kleindochter bomma oma
"""
WORDS = hurting.DUTCH_WORDS | {
    "kin": KIN,
    "someone": KIN
    + " hij zij ze iemand die leraar leerkracht trainer coach baas priester meester buren "
    "collega begeleider dokter",
    "home": "man vent vriend partner ex pa papa vader ma mama moeder ouders zoon broer nonkel oom "
    "stiefvader stiefpapa pluspapa stiefmoeder plusvader schoonvader opa grootvader neef buurman lief echtgenoot familie "
    "vrouw vriendin zus bompa stiefbroer",
    "want": "wil wilt wilde wou wouw zou willen wens hoop wenste wilden wensen verlang",
    "no": "niet nie ni nimmer nooit geen gene nimeer",
    "me": "me mij mijn ons mezelf mijzelf",
    "self": "mezelf mijzelf zichzelf zich mijnzelf menzelf uzelf jezelf",
    "myself": "mezelf mijzelf zichzelf mijnzelf menzelf zelf",
    "dead": "dood doodgaan sterven sterve doodgan sterfen creperen",
    "live": "leven leve bestaan verderleven voortleven doorleven",
    "cut": "snij snijd snijdt snijden sneed gesneden snijde snei kerf kerven kras krast krassen krasse "
    "gekrast oversnijden doorsnijden opensnijden overgesneden doorgesneden snee",
    "skin": "arm armen pols polsen been benen vel huid dijen buik mesje scheermes aders",
    "hit": """
        slaat slaagt slaag sla slat sloeg slagen slaan geslagen klopt klop kloppen geklopt schopt
        schopte schoppen geschopt duwt duwde geduwd duwen stampt stampte gestampt trapt trapte getrapt
        stompt gestompt bijt gebeten knijpt mishandelt mishandeld mishandelde mishandelen mept gemept
        slaaat mishandeldt afgetrost aftroeven toegetakeld
    """,
    "beats": "slaat slaagt slat sloeg slaan slagen mishandelt mishandelen mishandelde schopt klopt",
    "medicine": """
        pil pillen pilletjes pille medicatie medicament medicamenten medicijn medicijnen tablet
        tabletten slaappil slaappillen slaapmiddel slaapmiddelen dafalgan dafalgans paracetamol
        ibuprofen xanax valium antidepressiva temesta lorazepam insuline morfine tramadol
        pijnstillers pijnstiller kalmeermiddelen perdolan trazodon zolpidem
    """,
    "quantity": "te teveel veel doos doosje dozen strip strips plaat plaatje heel hele al alle handvol pot "
    "potje twee drie vier vijf tien twintig dertig veertig vijftig honderd # overdosis hoop massa "
    "allemaal",
    "taken": "geslikt ingenomen genomen gepakt opgegeten gegeten binnen gedronken doorgeslikt "
    "slikte nam",
    "kill": "vermoorden vermoord vermoort vermorden vermoordt vermoorde vermoordde doodslaan "
    "doodmaken doden dooddoen doodsteken doodschieten afmaken kapotmaken neersteken wurgen "
    "afslachten vermoorde doodt ombrengen doodde",
    "weapon": "jachtgeweer vuurwapen keukenmes vleesmes luchtgeweer kalashnikov handgranaat alarmpistool mes messen wapen pistool geweer bijl hamer revolver schaar machete",
    "height": "brug trein raam dak flat metro tram water spoor sporen balkon gebouw viaduct vrachtwagen auto "
    "kanaal verdieping verdiep toren treinsporen perron snelweg terras",
    "touch": "raakt raakte betast betastte streelt bepotelt bepotelde befriemelt",
}

SWALLOWED = "k"
OFTEN_MISSPELT = """
verkracht suicidaal zelfmoord zelfmoordgedachten misbruikt mishandeling aangerand gewelddadig overdosis automutilatie levensmoe afscheidsbrief bedreigt gewurgd snijdt
verdwijnen vermoorden mishandelen geslagen slaappillen stiefvader zelfmoord zelfdoding
ophangen medicijnen
"""
YOUNG = """
kind kinderen zoon dochter zoontje dochtertje puber tiener jongere jongeren minderjarig leerling mama
papa ouders stiefvader plusvader school broertje zusje internaat baby kleinkind kleinzoon
kleindochter meisje jongen
"""

RULES = {
    "poison": """
        @quantity .. @medicine .. @taken
        @medicine .. @taken .. @quantity
        @taken .. @quantity .. @medicine
        @medicine _ geslikt|doorgeslikt
        & wijn|alcohol|vodka|drank @medicine genomen|gedronken|geslikt|met -stoppen
        wordt|word _ niet|ni _ wakker
        heb|heeft|had|ik .. pillen|slaappillen|pilletjes genomen|gepakt|gegeten|binnen -hart -dieet
        te|teveel .. @medicine .. @taken
        heb|heeft|had|hebt|ik|k _ medicatie|medicamenten|medicijnen|slaapmiddelen|pijnstillers _ genomen|gepakt _ $|wat|help|nu
        hele|volle|heel|ganse _ doos|doosje|strip|pot|potje|plaat .. geslikt|ingenomen|genomen|binnen -chocolade* -pralines -koekjes
        alles _ geslikt|ingenomen
        slikte|nam|slikt .. @medicine -elke -dagelijks -dag -voor -tegen
        heb|heeft|had|hebt .. @medicine geslikt|ingenomen|binnen
        bleekwater|javel|ontstopper|vergif|gif|afwasmiddel|antivries .. gedronken|drinken|binnen
        gedronken|dronk .. bleekwater|javel|ontstopper|vergif|gif
        ademt|adem _ niet|ni|nie
        bewusteloos
        vergiftig* @self|me
        @quantity .. @medicine .. voor|klaar|naast|hand|tafel|bed _ mij|me|liggen|klaar|$ -hart -bloeddruk -apotheek
        @medicine .. liggen|ligen|ligt|klaar _ klaar|voor|naast -apotheek
        lege|leeg _ strips|strip|doosjes|doosje|doos|dozen|potje|potjes|pillendoos -schoen*
        te|teveel|extra|express|expres .. insuline .. gespoten|ingespoten|genomen|spuiten
        insuline .. expres|teveel|overdosis .. gespoten|ingespoten
        kind|baby|zoon|dochter|kleuter .. pil|pillen|batterij|bleekwater|javel|product|medicatie|capsule ingeslikt|geslikt|gedronken|opgegeten|gegeten
        in _ een? _ coma|comazuipen
        comazuipen|comadrinken
        blauwe _ lippen
        alle|heel|hele @medicine .. ineens|keer|samen|slikken|nemen|innemen -ochtend
        gas|gaskraan _ open|opengezet|opengedraaid|opendraaien
    """,
    "peril": """
        gaat|wil|zal|dreigt|dreigde|gedreigd|zegt|probeert|probeerde|wou|wilt|gaan|ging .. @me|kinderen|haar|hem|kind|dochter|zoon .. @kill ^ik
        @me|kinderen|mama|haar .. te _ @kill ^ik
        @kill _ mij|me|ons
        gaat|gaan|wil|wilt|zal _ me|mij|ons _ @kill ^ik
        gaat|gaan|wil|zal .. me|mij|ons dood doen|maken|slaan|steken|schieten
        bang|schrik .. dat .. @me|kinderen .. @kill|doet|slaat|aandoet
        probeer* .. wurgen|verstikken|kelen
        wurg*|gewurgd|verwurg*
        keel|strot|nek .. gegrepen|greep|grijpt|vastgegrepen|vastgepakt|gepakt|pakt
        @me .. keel|strot|nek
        keel .. dicht*|toe*|geknepen|knijpt|knepen
        @me .. keel .. gepakt|pakt|grijpt|greep
        sluit|sloot|sluiten|steekt _ mij|me|ons|haar .. op
        opgesloten .. door|thuis|man|kelder|kamer|vader
        heeft|had|hebt @me opgesloten|ingesloten
        ben|zijn|kinderen|kind|leven|zit|dochter|zoon|verkeer in _ gevaar ^relatie ^huwelijk ^bedrijf ^job
        levensgevaar*
        = in gevaar
        met .. @weapon .. bedreig*|dreig*
        bedreig*|dreig* .. @weapon|dood|moord|@kill ~zelfmoord
        heeft|had|pakt|nam|hij|staat _ een|met _ een? @weapon -keuken
        heeft|had|pakt|nam _ een _ @weapon
        @me .. met _ een|de _ @weapon
        doodsbedreiging*
        stem*|stemen .. doden|dood|vermoorden|springen|pijn|kapot|zelfmoord|steken
        @want|drang|neiging .. iemand|mijn|hem|haar .. vermoorden|doden|neersteken|doodslaan ^hij
        bang .. baby|kind|kinderen .. pijn|iets _ doen|aandoen
        steekt|stak .. huis|mij _ in|neer brand|fik
        vrees|vreest|bang _ voor _ mijn|haar _ leven
        bang|schrik|neiging|drang|beelden|gedachten .. baby|kind|kindje|kinderen|zoontje|dochtertje .. schudden|laten|gooien|smoren|verstikken|verdrinken|kwaad|wurgen ^man ^vriend ^papa -vallen
        bang|schrik .. dat _ ik .. baby|kind|kindje|kinderen .. schud|gooi|schudden|vermoord|verstik
        wil|ga|zou|kan|bijna .. baby|kindje .. schudden|smoren|verstikken|gooien ^hij -laken
        kussen .. gezicht|verstik*|gedrukt -sloop
        handen .. rond|om|op _ mijn|haar _ keel|nek|hals
        @weapon .. onder .. kussen|matras|bed -rug
        is|man|iemand|vent _ gewapend
        gewapende _ man|mannen|jongen
        schieten|schiet|knallen|neersteken|neersteekt|bloedbad|aanslag .. school|klas|leerkrachten|iedereen|collega*
        @weapon .. mee _ naar? _ school|klas|naar
        bloedbad .. aanrichten|plegen|school
        als|wanneer _ ik .. wegga|vertrek|verlaat|praat|zeg|vertel|buitenkom|thuiskom .. vermoordt|slaat|kinderen|zelfmoord|iets|doodt|afmaken|vindt|dood
        hij|vader|vriend|man|ex|papa .. ons|mij|me|allemaal .. afmaken|afslachten|kapotmaken|neerschieten|overhoop
        deur .. ingestampt|ingetrapt|opengebroken|intrappen|inslaan|forceren|opengestampt
        gedachten|neiging|drang|zin|impuls|bang|goesting .. baby|kind|kindje|kinderen|zoontje|dochtertje .. iets|kwaad|pijn|wat .. aan|doen|aandoen ^man ^vriend ^papa
        heeft|had|opa|papa|vader|man|broer|hij .. geweer|pistool|revolver|wapen|jachtgeweer _ gepakt|gehaald|genomen
        ga|kan|zou|bang .. iemand|hem|haar|mensen .. iets|wat|kwaad|pijn _ aan|doen|aandoen ^hij
        baby|kind|kindje _ is|werd|wordt .. geschud|gewurgd|vergiftigd
        door _ elkaar _ geschud
    """,
    "mourir": """
        genoeg|beu|moe _ van _ het|mijn|dit _ leven -in -stad
        afscheid .. geschreven|schrijf|schrijven|klaargelegd
        trek|trekken|trekt _ het|dit|mijn _ leven @no
        leven|alles mag|hoeft .. voor _ mij _ stoppen|ophouden|gedaan|@no
        laat|laten _ mij|me _ sterven|doodgaan|gaan _ $
        had|was|waren _ ik .. nooit _ geboren
        niemand _ heeft|heb .. aan _ mij|me
        niemand .. mist|missen _ mij|me
        denk|denken|dacht|dromen _ aan _ de? _ trein|brug|sporen|touw -missen -nemen -halen -uur -reis
        @medicine .. gespaard|opgespaard|verzameld|gehamsterd|opzij|bijeen
        spaar|verzamel|hamster .. @medicine _ op|$
        touw|koord|strop .. gekocht|klaar|gezocht|hangt -springen -klimmen -turnen
        @want .. @dead ~de ~over ~mijn ~hem ~met ~weten ^bang <niet -erfenis -mug
        @dead _ wil|wilt|wou|wilde|willen|zijn ^bang ^over
        @want .. ik .. @dead|was _ was|gestorven|weg
        liever|beter _ dood|sterven|doodgaan|niet
        was|waar|ware _ ik _ maar|gewoon|toch|dood _ dood|er|weg|nooit
        wou|wens|wenste|wilde .. nooit .. geboren
        nooit _ geboren .. was|geweest|had|mogen
        @want|kan|kunnen|wilt|willen|zie|hoef|hoeft|moet|weet|heb .. @no .. @live -zonder -alleen -met -samen -in -bij -thuis -vlees
        @no .. meer|zin .. @live @want|kan|wilt|willen ~samen ~thuis
        @no|geen meer|verder _ @live|leve -samen -alleen -met
        @want @no meer verder|doorgaan|voort -studeren -werken -school -relatie
        ik|k _ kan|ka|kon _ @no _ meer? _ verder|voort _ $
        kan|ka|kunnen .. zo @no .. verder|doorgaan|voort
        geen|gene zin|reden|nut|moed|kracht|goesting|levenslust|doel|hoop .. @live|bestaan|dood
        @live .. geen|gene|niets|niks|ginne|nix|nutteloos|zinloos|nie zin|nut|betekenis|doel|waarde|waard|meer
        @live .. zinloos|nutteloos|afgelopen|voorbij|kapot|beu|moe|hel -samen
        zie @live niet|ni|nie|nimer zitten
        zie .. @no .. zitten -relatie -school -werk -werken -reis -opleiding -project -studie -studeren -om -verbouwing -cursus -operatie -behandeling
        er _ uit|eruit stap|stapen|stappen|gestapt -relatie -groep -trein -auto -sekte
        eruit|uit _ stapen|stappen|stap -relatie -groep -trein -auto
        uit _ het|dit _ leven _ stap*|stapt|gaan|weg
        er @no .. zijn|wezen|wil|ben|was -voor -bij
        @want|wilt .. er|hier @no .. zijn|wezen -voor -alleen
        als .. er|ik _ er|ik @no meer|zijn|was was|ben|zijn|zou|ben
        @no .. wakker worden|worde|word|wordt
        slapen|inslapen .. @no|nooit|eeuwig .. wakker|opstaan|worden
        voor _ altijd|eeuwig _ slapen|weg|rusten|inslapen
        er .. eind|einde|punt .. maken|maak|aan|gemaakt|zetten -relatie -schulden -huwelijk -ruzie
        het|alles|t _ mag|moet|moest|mocht _ stoppen|ophouden|voorbij|gedaan -pesten
        voor _ mij|me _ hoeft|moet|moeft
        hoeft|moet .. voor _ mij|me @no
        @want naar|bij .. overleden|gestorven|dode|hemel -graf -groep
        wil|wilt|wilk _ niet|ni|nie|nimmer _ meer? _ $
        praat|spreekt|zegt|schrijft|roept|dreigt .. @dead|zelfmoord|eruit ^hoe ~kinderen
        sterven|doodgaan|sterve !bang !angst !@kin !honger !palliatief !kanker
        @live .. @no meer? _ aan -werk
        zie|zien|zag @no|geen|gene .. uitweg|toekomst|uitkomst|licht|hoop
        geen|gene _ uitweg|hoop _ meer? -werk
        haat|aat _ mijn|het|men|dit _ leven
        & @want|ga spring|springen @height -bungee -touw
        & mesje|scheermes*|scheermesje arm|armen|gevonden|kamer|snijden|dochter|zoon|benen
        & plan|datum|briefje eruit|zelfmo*|dood
        iets|wat _ doms|stoms -gezegd
        mijn|men|zijn|haar _ leven _ nemen|benemen
        @no|geen meer @want|kan|wilt|willen @live|zijn|verder|wakker
        @want|weg .. van|uit _ de|deze|dees _ wereld|aarde -reis
        mijn|eigen _ begrafenis|dood
        waarom|waarvoor leef|besta|ben|bestaan .. nog
        uit .. leven .. stap*|stapen
        @want|plan|ga|geprobeerd|gedacht|denk|hij|zij .. springen|spring -touw -bungee -parachute -zwembad -paard
        zich|me|mij .. ophang*|verhang*|ophing|opknop*
        klaar|gedaan _ met _ het|dit|mijn? _ leven
        stopen|stop|ophouden .. met .. leven|ademen|bestaan
        genoeg _ geweest $
        niets|niks _ te _ verliezen
        voltooid _ leven
        rust .. eeuwig|altijd|definitief
        @want eeuwig|eeuwige _ rust|slapen
        onherstelbaar*
        @no meer .. ogen .. opendoen|openen
        hel|ondraaglijk|onleefbaar|uitzichtloos .. leven
        leven .. hel|ondraaglijk|onleefbaar|uitzichtloos|marteling
        niemand .. nodig|houdt .. mij .. dood|beter|weg
        @want weg|uit .. uit|dit|het _ leven
        uit _ dit|het|mijn _ leven
        ik|k|ga|zal|wil _ ga|wil|zal|mij|mezelf|me .. iets|wat aandoen
        mij|me|mezelf|zich|zichzelf .. iets|wat aandoen|aangedaan
        afscheid* .. stuurt|stuurde|genomen|bericht* -werk -collega
        afscheidsbericht*|afscheidsfilm*
        & mes|mesje|scheermes*|touw|geweer|pistool hand|handen|klaar|voor|mezelf -keuken
        geen|gene|zonder|weinig levenszin|levenslust|levensmoed
        morgen|straks .. er|hier @no .. zijn|ben|meer
        waarom .. ben|leef .. nog hier|er|leven
        haal|overleef|overleeft @no .. nacht|morgen|avond|kerst
        mes|mesje .. pols|polsen|keel|arm ^hij ^man
        zin _ om|in .. @dead|springen
        ik sta|zit .. brug|dak|spoor|sporen|rand|perron -wacht
        eind|einde|eindje|punt|stop .. @live -relatie
        @live .. beeindigen|einde|eindigen|benemen|ontnemen|beroven|nemen|stoppen
        levensmoe*
        @live .. moe|beu|kotsbeu
        moe|beu .. van|te|om|dit|het @live -samen
        @want .. verdwijnen -facebook -instagram -schulden
        @want gewoon|voorgoed|altijd|definitief _ weg -van -uit -thuis -bij
        @want .. dat _ het|alles|t stopt|stop|ophoudt|gedaan|voorbij|ophoud|eindigt -pesten -drinken
        denk|denken|denkt|dacht|gedachten .. dood|doodgaan|sterven|zelfdoding|mezelf -van -moeder -vader -man -zoon -dochter -kind
        dacht|denk|gedacht .. eind|einde|eruit
        spring|springen|gesprongen|sprong|springt .. @height -touw -bungee -parachute
        @height .. spring|springen|springt|gesprongen -bungee
        onder|voor _ de|een|nen _ trein|metro|tram|auto|vrachtwagen|bus .. springen|gooien|lopen|werpen|smijten|gaan|stappen
        verhangen|verhang|verhing
        opgehangen _ aan|in
        @self|me|mij .. ophangen|verhangen|opknopen|ophang|hangen
        hang|hing|heeft .. @self .. op|ophangen|opgehangen
        pols|polsen|aders .. snij*|oversnij*|doorsnij*|open|overgesneden|doorgesneden|door|over
        snij*|oversnij*|doorsnij* .. pols|polsen|aders
        van _ kant .. maken|maak|maakt|gemaakt
        kogel .. kop|hoofd|door|jagen
        voor|door _ de|mijn|men|zijn _ kop|hoofd _ schiet*|schieten
        @self|me|mij .. doden|doodmaken|doodschieten|vergiftigen|verdrinken|ombrengen|kapotmaken|dooddoen|schieten|verzuipen|dood ^hij ^lach ^verveel ^schaam ^werk ^werken ^erger ^schrik
        @myself .. iets _ aandoen|aangedaan
        @myself|zich .. iets|wat _ aan*
        tegen _ een|nen|de _ boom|muur .. rijden|knallen
        zelfmo*|zelfdod*|zelfdot*|zelfmort*|zelvmo*|zefmo*
        pijnloos|snel|zonder .. sterven|doodgaan|dood|sterf
        hoe kan|moet|ga|geraak ik|je .. sterven|doodgaan|dood
        afscheidsbrief*|afscheidsbrie*
        vaarwel -alcohol -roken -sigaret*
        touw .. klaar|gekocht|nek|hals
        @self|me|mij|zich .. leven .. beroven|beroof|nemen|benemen
        plan .. zelfmo*|eruit
        beter _ af|dran .. zonder _ mij|me
        zonder _ mij|me beter|gelukkiger
        beter .. zonder _ mij|me -jou
        hou|houd|hield _ het|dit|mijn _ leven @no .. vol|uit
        niemand .. missen|mis|mist|merken .. ik|er|dood|weg
        niemand .. mij|me _ missen|mist
        verdien*|verdient .. @no .. @live|bestaan
        verdien .. @dead
        @no verdien* .. @live
        iedereen|anderen|gezin|last .. tot _ last
        ben|voel .. tot|een _ last|blok
        donkere|zwarte|suicidale|duistere|zwarten gedacht*
        laat _ me|mij .. @dead|gaan
        snij*|kras*|kerf* .. @self|@skin -vinger -koken -brood
        opengesn*|doorgesn*|overgesn*|ingesn*|stukgesn*
        @self|@skin .. @cut -vinger -koken
        ik|k heb|had .. mij|me|mezelf gesneden|gekrast|gekerfd -vinger
        ik|k _ snij|snijd|sneed|kras _ me|mij|mezelf -vinger
        me|mij .. te _ snijden|krassen|verwonden
        doe|doet|gedaan|doen|aandoen @self .. pijn|iets|zeer
        @self .. pijn|zeer
        brand*|verbrand*|gebrand .. @self -vinger
        @self .. gebrand|verbrand|brand -keuken
        ik|k sla|bijt|krab|verwond|kwets _ @myself|mij -erdoor -door
        @self .. verwond*|kwets*|verminken|toetakelen|brand*|verbrand*|straffen|krab*
        verwond*|kwets* _ @self
        zelfverwond*|zelfbeschad*|zelfpijn*|zelfverminking|zelfkwets*
        littekens|krassen|sneetjes|wonden .. arm|armen|polsen|pols|benen
        mesje|scheermes*|mes .. @skin
        zoon|dochter|man|vriend*|kind|broer|zus|moeder|vader|mama|papa|hij|zij|vrouw .. zich .. @cut|kant|ophangen|verhangen|ombrengen
        poging .. gedaan|ondernomen|ziekenhuis
        heb|had|heeft .. poging gedaan|ondernomen
        wie|niemand|wie _ zou|gaat|zal|ging|zal|wil|kan _ mij|me _ missen|zoeken|huilen
        wie|niemand .. missen|mist|merken|merkt|opvallen|zien .. mij|me|weg|dood|ben|was
        wie .. zou .. @no? .. mij|me _ missen
        niemand .. gaat|zal|zou .. merken|opvallen|zien|missen .. ik|weg|dood|mij
        niemand .. zit|wacht _ op _ mij|me _ te? $ -thuis
        alles .. ligt|staat|is .. klaar|gereed|voorbereid|geregeld .. voor|om|vanavond|vannacht|straks vanavond|vannacht|gaan|straks|morgen -feest -eten -reis -bevalling -baby
        alles .. klaar|gereed|voorbereid|geregeld .. vanavond|vannacht -feest -eten -reis -baby -bevalling
        vanavond|vannacht .. ga|doe|wil|stop|zet|maak .. ik .. doen|het|eind|einde|punt|eruit -film -eten
        vanavond|vannacht|morgen .. is|zal .. gedaan|voorbij|afgelopen|over .. $ -examen -feest -werk
        mijn|men|dit laatste _ bericht|bericht|berichtje|brief|nacht|avond|dag|keer|woorden|post|boodschap -werk -school -les -chemo -examen
        dit _ is|wordt _ mijn|het|de _ laatste _ keer|bericht|dag|nacht|avond
        laatste _ keer _ dat .. hoort|horen|hoor|schrijf|zie|ziet|spreek|leest
        zeg|zeggen|vertel .. kinderen|mama|papa|man|vrouw|dochter|zoon .. graag|hou|spijt|sorry .. zag|zie|ziet|van|$ ~hij
        als _ je|jullie|u|ge .. dit .. leest|lezen .. ben|dood|laat|weg|er
        @no meer _ leven|verder|doorgaan _ met _ deze|die|zo|dit|de _ pijn|schuld|verdriet|gemis|schaamte|last|leegte
        kan|wil|wilt _ @no .. leven|verder .. pijn|schuld|verdriet|leegte
        beter|gemakkelijker|makkelijker|gelukkiger|rustiger|leuker .. zonder _ mij|me
        zonder _ mij|me .. beter|gemakkelijker|makkelijker|gelukkiger|rustiger|goed|leuker
        tzou|tzal|tis|zou|zal|is beter .. zonder _ mij|me
        als _ ik .. er .. @no _ meer _ ben|was|zou|zijn
        als _ ik|k .. er|ik _ @no .. meer|was -bij
        hopelijk|hoop|wens|liefst .. @no|nooit .. wakker|ogen|opstaan|morgen _ word|worden|meer|open|$
        ik|k .. bij|naar .. oma|opa|mama|papa|bompa|bomma|haar|hem|zoon|dochter .. hemel|boven -gelovig
        wil|ga|kom|straks|binnenkort .. bij|naar _ mijn? _ @kin|hem|haar|je|jou .. hemel|zijn|boven|graf|toe|sterren -wonen -ziekenhuis -bezoek -logeren
        de? _ brug|trein|sporen|diepte|afgrond|water|balkon .. trekt|roept|lokt|lonkt
        kijk|keek|staar|starend|staarde .. sporen|diepte|afgrond|water|brug|trein|pillen|touw .. denk|wil|twijfel|springen|doen
        waarom|waarvoor .. nog .. doorgaan|verdergaan|vechten|verder|leven|moeite|opstaan -relatie -werk -studeren
        wat .. zin|nut .. nog|leven|allemaal|doorgaan|alles|ervan -vergader* -cursus
        heeft|heb|zie .. geen|gene _ zin|nut|doel _ meer|nog -in -om -school -werk -relatie
        rust|ruste .. voor|altijd|eeuwig|vinden|wil _ altijd|eeuwig|rust
        alleen _ nog _ voor _ mijn _ kinderen|zoon|dochter|hond|kat
        mijn|men _ dood|begrafenis .. opluchting|oplossing|beter|verlossing|geregeld
        stuur|tegen .. boom|muur|vrachtwagen|viaduct|water .. rijden|draaien|auto|rij|gereden|knallen -ongeval -ongeluk
        auto .. boom|muur|kanaal|water .. in|tegen rijden|draaien|rij
        garage .. motor|auto|uitlaat* .. draaien|gas|zit
        verzuip|verdrink|verzuipen|verdrinken _ mij|me|mezelf -werk -schulden
        ik|k .. wil|wou|zou .. weg .. van|voor|uit _ alles|altijd|hier|iedereen .. altijd|voorgoed|$ -werk -thuis -relatie
        ik|k .. hoef|moet|hoeft|wil _ @no|nie _ meer|langer _ $
        ik _ ben _ op .. leven|dood|wil
        wegzijn|dood _ zijn
        verlos|verlossing|verlost .. mij|me|uit|van .. lijden|leven|pijn
        @kin|hij|zij|ze .. praat|spreekt|zegt|schrijft|tekent|post .. dood|sterven|afscheid|zelfdoding|zelfmoord|verdwijnen -van -onze -hond -kat
        berichtje|bericht|sms|snap|story|brief .. afscheid|vaarwel
        afscheid* .. bericht|berichtje|sms|snap|brief|brieven|briefje
        heb|had .. kat|hond|spullen|dieren|huisdieren .. weggegeven|weggedaan .. afscheid|brief|eruit|dood
        ben _ ik|al|eigenlijk|vanbinnen|binnenin _ al|eigenlijk|vanbinnen? _ dood ~moe
        ben|voel|voelt .. vanbinnen|binnenin|binnenkant|mentaal .. dood
        dood _ vanbinnen|binnenin|binnen
        stap|stapt|stappen _ eruit -relatie -groep -trein -auto -school -bad
        pijn|alles|lijden|leven|het .. altijd|voorgoed|definitief|eindelijk .. stopt|stoppen|stop|weg|voorbij|ophoudt
        stopt|stoppen|stop|weg|voorbij|ophoudt .. voor _ altijd|goed|eeuwig -roken -drinken -relatie -vrienden
        gevonden|vond|betrapt|ontdekt .. touw|mesjes|scheermes*|strop|koord -speelgoed -springen
        touw|strop|mesjes|scheermes*|koord .. gevonden|betrapt|ontdekt|verstopt|kamer|lade|zolder|garage -springtouw
        brief|briefje .. achtergelaten|gelaten|nagelaten
        weg|vertrokken|verdwenen|weggelopen .. zonder _ gsm|telefoon|jas|schoenen|haar|zijn _ gsm|telefoon|jas|$
        iedereen|familie|gezin|kinderen|ouders|ze|zij|man|wereld .. blij|opgelucht|gelukkig*|beter|rustig* .. als|zonder|moest .. ik|mij|me .. dood|weg|er|was|ben|mij|me|$ ~thuis
        was|ware|ben|had liever|beter .. niet|nooit|ni .. hier|er|geboren|bestaan|leven
        sigaret|sigaretten|aansteker|peuk|peuken .. op|in|tegen .. mijn|men|mezelf|haar|zijn .. arm|armen|huid|mezelf ^hij
        zie|zag _ mezelf|mij|me .. @no|niet .. ouder|oud|worden|volwassen|toekomst
        blijf|leef|besta|doe .. alleen|enkel _ nog? _ voor _ mijn|de|men @kin|hond|kat|kinderen
        heeft|heb .. geen _ zin|nut .. dat _ ik .. blijf|leef|besta|er|hier
        hoop|hoopte|bid|wens|wou .. dat .. auto|vrachtwagen|bus|trein|kanker|ongeluk .. aanrijdt|omver|overrijdt|neemt|krijg|pakt
        oversteken|straat .. zonder _ kijken .. expres|hopen|dood
        help|helpen .. mij|me .. sterven|doodgaan|dood -euthanasie -palliatief
        @no _ meer _ vechten .. leven|dood|wil|kan _ $
        waarom|waarvoor .. ben|was|werd _ ik .. geboren
        alsof .. wil|leef|leven _ leven|leef|$
        moe|beu|zat .. doen _ alsof
        @want .. dat .. alles|licht .. uitgaat|zwart|donker|uitdooft
        gaan _ liggen .. nooit|niet|alles .. opstaan|uitgaat|stopt|wakker
        zichzelf|mezelf|hemzelf|haarzelf|zich .. neerschieten|neerschiet|doodschieten|schieten|neersteken
        geweer|pistool|revolver|jachtgeweer .. gepakt|gehaald|genomen .. zichzelf|mezelf|zich
        iets|wat _ doms|stoms .. pillen|mezelf|medicatie
        poging|zelfmoordpoging .. mislukt|overleefd
        fantaseer|fantaseren|droom|stel .. mijn _ eigen? _ dood -moeder -vader
        mijn _ eigen _ dood
        mijn|men _ leven _ stopt|eindigt|is .. vandaag|vannacht|morgen|hier
        vandaag|vannacht|morgen|hier _ stopt|eindigt _ mijn|men|het _ leven
        naald|naalden|passer|schaar|speld .. in _ mijn|men|mezelf|haar _ arm|armen|been|benen|huid|bovenbeen -insuline -tattoo
    """,
    "violence": """
        leraar|leerkracht|trainer|baas|coach|nonkel|oom|opa|buurman|stiefvader|stiefpapa|dokter .. mij|me|haar|hem .. gekust|gezoend|aangeraakt|betast|gestreeld
        gooit|gooide|smijt .. borden|spullen|dingen|glazen|stoelen|alles .. mij|me|ons|kinderen
        hand|handen|vingers .. in|onder|aan|tussen _ mijn|haar|men|zijn _ broek|rok|onderbroek|bh|slip|borsten|benen|lakens
        mag|mocht _ van _ mijn|men|hem _ man|vriend|partner|lief|ex @no -eten
        @home|hij controleert|doorzoekt|checkt|kijkt .. mijn|men gsm|telefoon|berichten|geld|rekening
        @home|hij|ze|zij .. gps|tracker|airtag|zender .. auto|gsm|telefoon|tas|wagen
        dreigt|dreigde|dreigen .. kinderen|kind|zoon|dochter .. afpakken|meenemen|afnemen|pakken|ontvoeren
        & buren|buurman|buurvrouw kinderen|kind|vrouw|baby slaat|slagen|klappen|slaan|geslagen
        @hit _ me|mij|ons -over -gade -erdoor -door -erdor ^hart ^dat ^het ^hartslag
        heeft|hebt|had|hebben|hij|werd|zijn @me .. @hit
        word|werd|ben|wordt|worden|werden .. geslagen|mishandeld|geschopt|geklopt|gestampt
        geslagen|mishandeld|geschopt .. word|werd|wordt|door|thuis
        geslagen _ door
        @beats|klopt _ mijn|zijn|haar|hun|mij|ons|men|een|de|mama|zus _ mama|moeder|kind|kinderen|zus|broer|broertje|dochter|zoon|vrouw|vriendin|baby|papa|mij|ons
        papa|vader|stiefvader|man slaat|slaagt|slat|sloeg _ mama|moeder|mij|ons
        geef*|gaf|geeft|gegeven|krijg|kreeg .. klap|klappen|slagen|mep|muilpeer|oorveeg|lap|rammel|vuist* -ruimte
        @me .. klap|klappen|mep|lap|vuist gegeven|geven|geeft
        trekt|trok|getrokken .. mijn|men|mij|me .. haar|haren
        @someone duwt|gooit|smijt|duwde|smeet|gooide _ mij|me|ons
        handtastelijk*
        losse _ handen|handjes
        @home|hij .. agressief|agresief|handgemeen
        slaat|slaagt|slagt|gooit|smijt _ alles
        in _ elkaar geslagen|slaat|slaan|gemept|gestampt|sloeg
        @home|hij|leraar|trainer komt|kwam|zit|zat _ aan _ mijn|mij|me
        bang|schrik|angst _ voor|van _ mijnen|mijne|m|den|onze|ons _ @home|ex
        niet|ni|nooit|nie .. veilig .. thuis|huis|hem|man|bij
        niet|ni|nie veilig thuis
        onveilig .. thuis|man|hem
        bedreigd|geslagen|mishandeld|achtervolgd|gestalkt|gechanteerd|misbruikt _ door
        mij|me|ons .. bedreigd|vernederd|uitgescholden|mishandelt|opgesloten -ontslag
        gooit|smijt|gooide|smeet .. met|naar .. dingen|spullen|borden|mij|me
        tegen _ de _ muur|grond
        penis|piemel|lul .. laten|toont|toonde|zien
        gepenetreerd|aangeranden|betasten
        bang .. thuis _ komen|zijn|te
        & @home slaat|slaagt|schopt|sloeg|geslagen|gewurgd|stampt|mishandelt mij|me|ons|kinderen
        verstop*|verberg .. voor _ mijn|hem
        huiselijk*|huislijk*|huisselijk*|intrafamil*|partner|relationeel*|fysiek*|seksue*|sexue*|seksuel*|familiaal|verbaal|psychisch*|psycholog*|eergerelateerd|thuis geweld|gewelt|gewel|geweldt
        geweld .. thuis|gezin|partner|man|relatie|mij|kinderen ~videogames
        = geweld
        slachtoffer .. geweld
        partnergeweld|partnergewel|partnergewelt|huisgeweld|eergeweld|oudergeweld
        @home|hij|zoon|dochter|kind .. gewelddadig*|geweldadig*|gewelda* -spel* -games -films -spelletjes
        gewelddadig*|geweldadig* man|vriend|partner|ex|vader|zoon|relatie|tegen
        agressief|agresief _ tegen|naar|jegens .. mij|me|ons
        bedreigt|bedreigd|bedreigde|dreigt|chanteert|terroriseert _ me|mij|ons
        vernedert|kleineert _ me|mij|ons ^baas ^chef ^collega ^collegas ^leidinggevende ^bazin ^werk
        word|werd|ben .. bedreigd|gechanteerd
        verkracht*|verkragt*|verkrach*
        aanrand*|aangerand*|aanranding*
        misbruik* ~alcohol -alcohol -medicatie -drugs -macht ^alcohol
        incest*|pedofil*|pedo
        @home|leraar|trainer|hij|iemand|baas @touch _ mij|me|ons|mijn .. aan|borsten|billen
        raakt|raakte|raken _ mij|me|ons aan
        heeft|had|hebt|werd|ben .. aangeraakt|betast|aangeraakt|bepoteld -hart
        mij|me .. aangeraakt|betast|bepoteld|aanraakt|aanraken
        zit|zat|zitten _ aan _ mij|me|mijn
        aan _ mij|me|mijn zit|zat|gezeten
        hand .. broek|slip|onderbroek|borsten|kut
        dwing*|dwong|gedwongen|verplicht .. seks|sex|vrijen|trouwen|huwelijk|bed|dingen|neuken
        dwingt|dwong|gedwongen _ mij|me .. tot|om
        verplicht|dwingt .. seks|sex
        tegen _ mijn _ wil|zin
        ongewenste intimiteit*|aanraking*
        grensoverschr*
        seks*|sexue* misbr*|gewel*|agress*|intimid*|uitbuiting
        naaktfoto*|naaktbeeld*
        sextortion
        @home komt|kwam|kruipt|ligt .. mijn|mij|mn _ bed|kamer
        komt|kwam .. bed|kamer .. nacht
        bang|schrik|angst _ voor|van|vo|vr _ mijn|men|mijne|zijn|haar|ons|m|min _ @home
        bang|schrik|angst _ voor|van _ hem|haar -verliezen -vertellen
        durf|durft @no .. naar _ huis
        bang|schrik .. om|naar .. naar|huis _ huis|te|gaan gaan|te
        bang|schrik .. naar _ huis
        laat|mag @no|me|mij|ons .. buiten|weg|vertrekken|buitenkomen ^kind ^hond
        sloeg|geslagen .. mijn _ kind|kinderen|baby|vrouw
        stalk*|gestalkt
        achtervolgt _ mij|me
        vluchthuis
        gevlucht|vluchten .. man|vader|ex|familie|hem
        @someone|ex controleert|verbiedt|verbied|verbiet _ mij|me|mijn
        kindermishand*|mishandel*|oudermishandel*|ouderenmis*
        doet|doen|deed|aandoet _ mij|me|ons .. pijn|zeer|kwaad ^hart ^hoofd ^dat ^rug ^het
        doet|doen .. pijn|kwaad _ aan|met .. kind|kinderen|dochter|zoon
        blauwe _ plek*|plekken
        opgesloten _ door
        loverboy*|tienerpooier*
        uithuwelijk*|uitgehuwelijkt|uithuwen|huwelijksdwang
        ouders|vader|papa|familie|oom|nonkel .. mij|me|zus|dochter .. trouwen|huwen|uithuwelijken|verloven .. @no|dwingen|moet|neef|land|moeten|doen
        moet|moeten|verplicht|dwingen .. trouwen|huwen .. met _ een|mijn|iemand neef|man|onbekende|ouders|land|ouwe|oude|vreemde
        terug|mee|sturen|meenemen .. marokko|turkije|pakistan|afghanistan|somalie|guinee .. trouwen|huwelijk|besnijden|uithuwelijken|gedwongen
        besnijden|besneden|besnijdenis meisje|dochter|zusje|vrouw|meisjes|zus
        vraagt|wil|eist|stuurt|dwingt|vroeg|wou|smeekt|dreigt .. naaktfoto*|naaktbeeld*|nudes|nude|dickpic*|naakt|blote|bloot -kleuter
        foto|fotos|beelden|filmpje|video .. naakt|blote|bloot|intieme .. vraagt|wil|eist|rondgestuurd|verspreid|online|dreigt|doorgestuurd
        naakte|blote|intieme _ fotos|foto|beelden|filmpjes
        stiefvader|stiefpapa|pluspapa|papa|vader|nonkel|oom|broer|opa|neef|bompa komt|kwam|kijkt|keek|gluurt|filmt|loopt .. badkamer|douche|douchen|bad|wc|omkleden|slaapkamer -kuisen
        onzen|ons|mijn|klein _ klein? _ geheimpje|geheim .. @someone|papa|nonkel|opa|trainer|leraar|zegt|mag -familie
        @someone .. zegt .. geheim|geheimpje .. is|blijven|mag|tussen -dienst
        kusjes|kus|tong|kussen|zoent|zoenen|kust .. opa|nonkel|oom|papa|stiefpapa|stiefvader|trainer|leraar|buurman mond|tong|vies|lichaam|bloot
        opa|nonkel|oom|papa|stiefpapa|stiefvader|trainer|leraar|buurman|bompa .. kusjes|kus|tongzoen|zoent|kust|tong .. mond|mij|me|lichaam|tong
        raakt|zit|zat|aan|aangeraakt|voelt .. daar|beneden|onder|onderaan|tussen _ beneden|onder|aan|benen .. aan|mij|me|$ ^pijn ^jeuk
        mijn|me|mij .. daar _ beneden|onder .. raakt|zit|aangeraakt
        zei|zeg|zegde|riep _ nee|neen|stop .. toch|door|gewoon|hield|verder|dwong
        ik|k _ wou|wilde|wil _ niet|ni|nie .. hij|ze|toch .. toch|gewoon|door|dwong|deed
        ik|k _ sliep .. hij|aan|mij|deed ^baby
        ghb|drankje _ gedrogeerd|drugs
        gedrogeerd
        mag|mocht|moet .. @no|niks|nergens .. buiten|uit|weg|bellen|werken|gsm|vrienden|familie .. van _ mijn|men|hem|de? _ man|vriend|partner|lief|vader|ouders|ex|hem -dokter
        mag|mocht _ van _ mijn|men|hem _ man|vriend|partner|lief|ex|vader|ouders .. @no|niks|nergens|niemand|huis|buiten
        laat|laten _ mij|me @no|nooit|nergens .. gaan|buiten|weg|uit|vertrekken|werken|bellen|zien|vrienden|los -slapen -rust
        @home|hij|ze|zij|baas|mevrouw .. pakt|neemt|houdt|verstopt|bijhoudt|afgepakt|afgenomen|heeft|steelt .. mijn|men|onze _ paspoort|identiteitskaart|papieren|loon|geld|bankkaart|sleutels|pensioen|medicatie -jas
        paspoort|papieren|identiteitskaart|bankkaart|loon .. afgepakt|afgenomen|verstopt|bij
        opgesloten|opsluiten|opsluit .. kamer|kelder|huis|thuis|wc|kot .. ouders|man|vader|papa|vriend|door|mama|door -mezelf
        krijg|krijgen|geeft|geven .. geen|niks|niets .. eten|geld|drinken .. ouders|man|papa|vader|mama|vriend|straf -hond
        ex .. # .. berichten|sms|telefoon|keer|berichtjes
        ex .. laat|blijft|stopt .. @no|lastig|met .. gerust|rust|vallen|bellen|sturen|volgen
        vluchthuis|vluchtplaats|opvang|onderdak .. vrouw|vrouwen|kinderen|geweld|man|dringend .. dringend|nacht|man|geweld|slaat|vluchten
        blauwe _ plekken|plek|ogen|oog -gevallen -voetbal -leukemie
        rusthuis|wzc|woonzorgcentrum|verpleegster|zorgkundige|verpleegkundige .. slaat|knijpt|mishandel*|blauwe|roept|duwt|ruw
        @hit|slaat|duwt _ mijn|onze|ons _ moeder|mama|oma|vader|bomma|kind|zoon|dochter ^ik
        hij|man|vriend|partner|lief|papa|vader|ex .. wordt|is|word|werd .. agressief|agresief|gewelddadig|gevaarlijk|brutaal .. drinkt|gedronken|dronken|drank|drugs|zat|mij|ons -spel
        van _ de _ trap _ geduwd|gegooid|gesmeten|gestampt|getrapt
        trekt|trok|getrokken|sleurt|sleurde|gesleurd .. mij|me|mijn|men .. haar|haren
        mij|me|mijn|men .. haar|haren .. getrokken|gesleurd|trekt
        prostitutie|hoer|klanten|escort .. dwingt|gedwongen|verplicht|moet|moeten
        dwingt|gedwongen|verplicht .. prostitutie|klanten|escort|bedelen|stelen|dealen
        ex|man|hij|vriend staat|wacht|loert|hangt|klopt|bonkt|belt|zit .. voor|aan|buiten|beneden _ de|mijn|buiten|het _ deur|huis|raam|werk|school -schoolpoort
        ex .. wacht|loert|volgt|staat .. deur|werk|huis|straat|buiten
        @someone|papa|nonkel|opa|oom|stiefpapa doet|doen|deed|deden .. dingen|vieze|rare|stoute|iets .. met|bij|aan _ haar|hem|mij|me|ons ^leuke
        @someone|papa|nonkel|opa|oom|stiefpapa .. dingen|vieze|rare|stoute .. met|bij|aan _ haar|hem|mij|me|ons .. doet|deed|doen
        sluit|sloot|gooit|zet|gooide|smijt|smeet _ mij|me|ons|hem|haar _ buiten
        slaap|slapen|slaapt|woon|woont|leef|zit .. auto|hotel|straat|station .. man|vriend|partner|vader|ex .. weg|gevlucht|slaat|bang|vluchten|gewelddadig
        auto|hotel|straat .. weg|gevlucht|gevluchten|vluchten .. van|voor _ mijn|men _ @home
        weg|gevlucht|weggelopen .. van|voor|bij _ mijn|men|hem _ gewelddadige|gewelddadig|agressieve _ @home
        gedwongen|verplicht .. sex*|seks* .. dingen|handelingen|daden
        zet|plaatst|post|deelt|verspreidt|stuurt|dreigt .. naaktfoto*|naaktbeeld*|blote|intieme|naakt
        hij|man|vriend|partner|lief|ex|ze _ dwingt|verplicht|dwong|forceert _ mij|me|ons _ $
        geen|niet _ zin|goesting .. hij|man|vriend|partner .. dwingt|toch|forceert|wil|door
        stiefvader|stiefpapa|nonkel|oom|opa|buurman|trainer .. slaapt|ligt|slapen .. mijn|bij _ bed|mij|me|kamer
        ex|hij|man|vriend .. op|tegen|aan _ de|mijn|het _ deur|raam .. bonken|bonkt|bonst|kloppen|slaan|stampen|schoppen|hameren
        striemen
        slaat|slagen|slaan|geslagen|striemen|sloeg|klopt .. riem|gordel|stok|zweep|kabel|borstel|pollepel ^ik
        met _ de|een|zijn _ riem|gordel|zweep|stok _ $
        @home|hij|ze slaat|slaagt|klopt|mept|schopt|dreigt .. als|wanneer|telkens .. hij|ze|drinkt|gedronken|zat|dronken|kwaad|boos|alcohol -hart -deur -trommel
        dreigt|dreigde|dreigen .. fotos|filmpje|filmpjes|beelden|video .. verspreiden|delen|sturen|online|plaatsen|posten|doorsturen
        @home|hij|ze _ geeft|geven|gunt _ mij|me|ons|haar _ geen|niks|niets _ eten|geld|drinken|medicatie
        om _ mij|me|ons _ te _ @hit|verkrachten
        maakt .. wakker .. om .. slaan|kloppen|schoppen|seks
    """,
    hurting.HURTS: hurting.DUTCH,
}
