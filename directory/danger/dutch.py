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
    "weapon": "mes messen wapen pistool geweer bijl hamer revolver schaar machete",
    "height": "brug trein raam dak flat metro tram water spoor sporen balkon gebouw viaduct vrachtwagen auto "
    "kanaal verdieping toren treinsporen",
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
        slikte|nam|slikt .. @medicine -elke -dagelijks -dag
        heb|heeft|had|hebt .. @medicine geslikt|ingenomen|binnen
        bleekwater|javel|ontstopper|vergif|gif|afwasmiddel|antivries .. gedronken|drinken|binnen
        gedronken|dronk .. bleekwater|javel|ontstopper|vergif|gif
        ademt|adem _ niet|ni|nie
        bewusteloos
        vergiftig* @self|me
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
        zie .. @no .. zitten -relatie -school -werk -reis -opleiding -project -studie
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
        praat|spreekt|zegt|schrijft|roept|dreigt .. @dead|zelfmoord|eruit
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
        trekt|trok|getrokken .. haar|haren
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
        bedreigt|bedreigd|bedreigde|dreigt|chanteert|terroriseert|vernedert|kleineert _ me|mij|ons
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
    """,
    hurting.HURTS: hurting.DUTCH,
}
