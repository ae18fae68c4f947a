"""Whose body fails now: who collapses, chokes, bleeds, or breathes what kills."""

COLLAPSE = """
    & ontwenning|drank|alcohol|drinken|gedronken beestjes|spinnen|insecten|ratten zie|ziet|zien -bang -tuin
    schuim .. mond|lippen
    ademt|ademen _ bijna|amper|nauwelijks|raar
    wordt|word _ niet|ni _ wakker
    ademt|adem _ niet|ni|nie
    bewusteloos
    blauwe _ lippen
    gevallen|ingestort|neergevallen|flauwgevallen|inelkaargezakt|gezakt|zakte .. beweegt|reageert|antwoordt|spreekt|bij|wakker _ niet|ni|nie|komt|$ -jaar -geleden
    reageert _ niet|ni|nie|amper _ meer|mer|$ -medicatie -berichten -bericht -mails -behandeling -therapie
    @person .. beweegt _ niet|ni|nie _ meer|mer -graag -arm -been -linkerarm -hand
    ligt|lag .. grond|vloer .. beweegt|reageert|wakker|schudt|schokt|schuim|bewegen|reageren
    @person .. ineengezakt|ineengestort|neergestort|inelkaargezakt|inmekaargezakt
    krijg|krijgt|krijgen _ geen _ lucht -relatie -werk -paniek*
    mond|gezicht|mondhoek|glimlach .. scheef|hangt|hangen|verlamd|schuin -jaar -sinds -kon ~hing
    arm|been|kant|hand .. verlamd|gevoelloos|bewegen|heffen|slap .. plots|plotseling|ineens|praten|spreken|gezicht|mond -jaar -sinds
    praat|spreekt|brabbelt|wartaal .. raar|plots|ineens|wartaal|onverstaanbaar .. plots|ineens|nu|gezicht|arm|mond
    & wartaal plots|ineens|nu|plotseling|gezicht|mond
    denk|lijkt|krijgt|doet|precies .. beroerte|hartaanval|hartinfarct|hartstilstand|epilepsieaanval|toeval ~jaar ~geleden -jaar -geleden -gehad -jaren -maanden -schrik
    nu _ een _ beroerte|hartaanval|hartinfarct|hartstilstand|epilepsieaanval
    @person .. stikt|verslikt .. in|aan|help|blauw|snoepje|stuk|adem|vlees|speelgoed|druif|$ -werk -relatie -keelkanker -sinds ^als -tekst
    zit|steekt .. vast|klem .. keel|luchtpijp
    wordt|loopt|ziet _ helemaal? _ blauw|paars|grauw -oog
    stuipen|stuiptrekkingen|convulsies|schokken .. nu|heeft|koorts|stopt|stoppen|minuten|grond|schuim -vorig -jaar -jaren
    epilepsie|aanval|epilepsieaanval .. stopt|stoppen|minuten _ niet|nu|al|lang|$ -paniek* ~nooit
    @ache .. borst|borstkas .. arm|kaak|adem*|zweet|zweten|uitstraalt -jaar -weken
    borst|borstkas .. @ache|druk .. arm|kaak|adem*|zweet|zweten|links -jaar -weken
    druk _ op _ de|mijn|zijn|haar _ borst .. arm|kaak|adem|zweet|zweten
    verliest|verlies|verloren .. bloed _ $|en|wat|help|veel -gegeven
    bloedt|bloeden|bloedverlies .. hevig|veel|erg|hard _ na .. bevalling|operatie|ingreep|miskraam|curettage|keizersnede -jaar -jaren
    bloedt|bloed|bloeden .. hard|hevig|veel|stopt|overal|stelpen _ niet|$|nu|overal|en|help|niet ~neus -prikken -geven -afname
    & zwanger bloed|bloedt|bloedverlies|bloeding veel|hevig|pijn|klonters|krampen|help
    ruik|ruikt|ruiken|geur .. gas .. huis|keuken|overal|sterk|kelder|appartement|trap*
    gaslek|gasgeur
    co|koolmonoxide .. alarm|melder|vergiftig*|gaat|piept|hoofdpijn|duizelig|misselijk ~overleden ~gestorven
    co _ vergiftiging ~overleden ~jaar ~gestorven
    kachel|geiser|boiler|barbecue|verwarming .. hoofdpijn|duizelig|misselijk|slaperig .. iedereen|allemaal|wij|we|alle|kinderen
    iedereen|allemaal|wij|we|alle .. hoofdpijn|duizelig|misselijk .. kachel|geiser|boiler|barbecue|verwarming
    keel|tong|gezicht|lippen .. zwelt|zwellen|gezwollen|opgezwollen|dik .. adem*|allergi*|wesp|bij|noten|snel|slikken
    wesp|bij|noten|pinda*|allergi* .. adem*|zwelt|zwellen|opgezwollen .. niet|moeilijk|keel|gezicht|slecht
    anafylact* .. nu|shock|help|wat -jaar
    geelektrocuteerd|elektrocutie
    verdronken|verdrinkt .. zwembad|bad|vijver|uit|gehaald ~jaar -geleden
    uit _ het _ zwembad|water|bad .. adem*|beweegt|reageert|blauw
    baby|kindje .. slap|reageert|wakker _ $|niet|amper|krijgen -lawaai -geluid -naam -eten -nacht
    baby|kindje|peuter|zoontje|dochtertje|kind .. koorts .. slap|reageert|stuipen|40|41|suf|stijf|vlekken
    stijve _ nek .. koorts|vlekken|licht
    hypo|suiker|suikerziekte .. reageert|bewusteloos|wakker|verward|flauw
    bevalt|bevallen|bevalling .. auto|nu|thuis|alleen|wc .. nu|help|alleen|wat|onderweg -schrik -bang -wil
    braakt|overgeeft|hoest .. bloed
    geen _ hartslag|pols -echo -zwanger* -weken -foetus !echo !zwanger* -toch
    grijpt|greep|houdt|duwt .. naar|tegen .. borst|hart|borstbeen|borstkas -baby -foto -ernaast -kat -lacht
    & borst|borstkas|borstbeen lijkbleek|grauw|asgrauw|klam|zweet -paniek* -angst -jaar -overgang
    & kant|linkerkant|rechterkant|linkerarm|rechterarm plots|ineens|plotseling|rare|raar niet|praat|zegt -sinds -jaar
    & bevallen|bevalling|keizersnede|miskraam benen|handdoeken|klonters|maandverband|doorweekt bloed|loopt|bloeden|vul|vuist -jaar -geleden -vrees
    klonters .. vuist|groot -regels -jaar
    & bloed gutst|spuit|stroomt -neus
    hechtingen|wonde|wond|verband .. open|vol .. gutst|bloed|duizelig
    & bloedverdunners viel|gevallen hoofd suf|slaperig|verward|braakt
    verslikt|slikte|keelgat .. niks|niet|geen .. uit|geluid|hoesten|praten -keelkanker -sinds
    keel .. wijst|grijpt|houdt .. blauw|ogen|$
    wijst|grijpt|klauwt .. naar .. keel|hals
    gezicht|lacht .. helft .. gezicht -sinds -jaar
    & mond|gezicht|mondhoek|lach|glimlach scheef|hangt|trekt|scheve arm|praat|raar|lam|lame|been|brabbelt|woorden|kwartier|minuten|ineens -jaar -bell -maanden
    scheve|scheef|hangende _ mond|mondhoek|gezicht .. arm|praten|lame|lamme|slap|ineens
    kan|krijgt .. arm .. niet|ni|nie _ meer? _ optillen|opheffen|heffen|bewegen .. $|ineens|en|mond|praat -beroerte -sinds -cva -jaar -schouder -kine*
    brabbelt|lalt|stamelt .. laat|valt|arm|mond|ineens|gezicht -baby -peuter
    linkerkant|rechterkant|linkerarm|rechterarm|linkerbeen .. doet|wil|voelt|werkt .. niet|lam|slap|raar .. kwartier|ineens|plots|uur|minuten -jaar
    vindt|vind|vinden .. woorden|woord .. ineens|plots|opeens|mond|arm -rouw -troost -beroerte -cva
    ziet|zie|zien _ dubbel .. lopen|ineens|recht|waggelt -jaar -opstoot -sinds -ms
    kan|ik .. plots|ineens|opeens|plotseling .. niks|niets|niet|slecht .. zien .. oog|$|rechteroog|linkeroog|meer
    zie|zien|ziet _ niks|niets|niet _ meer .. oog|rechteroog|linkeroog -jaar -netvlies*
    zwart|zwarte|grijs _ gordijn|vlek|waas|sluier .. oog|ogen
    ergste _ hoofdpijn|koppijn -geleden -jaar -was
    hoofdpijn|koppijn .. ooit|bliksem|donderslag|nooit .. overgeven|braken|ineens|plots|ooit|$ -groep -nooit
    bliksem .. kop|hoofd
    zweet|zweten|zweten|grijs|grauw|bleek .. borst|borstkas
    band|druk|gewicht|klem .. om|op|rond|rondom _ mijn|zijn|haar|de _ borst .. adem|kaak|arm|zweet|lucht
    borst .. kaak|arm|linkerarm -baby
    linkerarm .. vast|pijn|zeer .. bleek|lijkbleek|zweet|borst
    hart _ slaat|gaat _ op _ hol .. flauw*|val|vallen|duizel*|zweet -liefde
    heb|krijg|heeft|krijgt|krijgen _ een _ hartaanval|hartinfarct|beroerte|infarct|herseninfarct|hersenbloeding|epilepsieaanval -gehad -jaar -jaren -geleden -maart -overleefd ^schrik ^bang
    puffer|inhalator|ventolin .. werkt|helpt|doet _ niet|niks|ni|niets
    hapt|happen|snakt|snakken _ naar _ adem|lucht
    zin|zinnen .. afmaken|uitspreken .. astma|adem|lucht|$ -schrijven -autis* -boek
    lippen .. blauw|paars -lippenstift -kou !koud !raynaud !koude
    & baby|kindje|peuter|zoontje|dochtertje ademt|ademhaling snel|piept|piepend|ribben|kreunt|moeilijk -nacht -snurkt
    krijg|krijgt _ geen? _ lucht|adem .. steek|pijn|zij|borst|blauw|vlees|keel
    druif|snoep|snoepje|nootje|blokje|graat|bot|vlees|stuk .. in _ zijn|haar|de|mijn _ keel
    verslikt|verslikte .. blauw|paars|lucht|adem|rood
    pinda|noten|noot|garnalen|wesp|wespensteek|bijensteek|steek|gegeten .. zwelt|zwellen|dik|gezwollen|opgezwollen|dicht .. $|tong|keel|ogen|gezicht|en
    & tong|keel|gezicht|ogen|lippen zwelt|zwellen|dik|gezwollen|dicht|toe pinda|noten|wesp|wespensteek|bijensteek|allergi*|bulten|uitslag|galbulten -jaar -groep -dieet
    bulten|uitslag|galbulten .. keel|tong .. toe|dicht|dik|zwelt
    stokje .. bij|wakker|komt|reageert
    komt|kwam|krijg|krijgen _ niet _ bij|wakker ^kom ^te -bui
    wordt|word|worden _ niet _ meer? _ wakker
    reageert|antwoordt _ nergens _ op|meer|$ -advertentie
    ligt|lag|gevonden .. grond|trap|vloer|badkamer|straat|keuken .. zegt|zeg|beweegt|reageert|antwoordt|bewusteloos _ niks|niets|niet|ni|$|meer
    buiten _ westen|bewustzijn
    schokt|schudt|trilt .. armen|benen|heel|lijf .. benen|armen|koorts|ogen|bewustzijn|$ -parkinson -kou -lach*
    aanval .. duurt|al|twee .. minuten|minuut -paniek*
    ogen .. weggedraaid|verdraaid|wegdraaien|wegdraait .. stijf|schokt|reageert|slap !rookte !gerookt
    eerste _ keer|epilepsie* _ epilepsie* -gesprek -groep -dag
    koortsstuip* -vorig -jaar -angst -als
    stuipen .. peuter|baby|kindje|nu|koorts|minuten -jaar
    & suiker|hypo|diabeet|diabetes|suikerziek*|glycemie wartaal|suf|slikken|aceton|verward|braakt|overgeeft|zweet|slaperig|flauw -groep -jaar -dieet
    koorts .. rode|paarse|blauwe|vlekken|vlekjes|puntjes .. puntjes|vlekken|vlekjes|uitslag|wegduwen|weg -waterpokken -mazelen
    paarse|rode|blauwe _ vlekken|puntjes|vlekjes|stippen .. koorts|benen _ en? _ koorts? -wijn
    stijve _ nek .. licht|koorts|vlekken|braken|overgeven
    baby|kindje|zuigeling .. drinkt .. niet|niks|slecht .. vod|koorts|grauw|suf|hangt
    pasgeboren|pasgeborene .. koorts|38|39|40|grauw|kreunt|slap|blauw
    baby|zuigeling .. weken|dagen .. koorts|gloeit|kreunt|grauw|suf|38|39|40 -vaccin* -tandjes
    baby|zuigeling|kindje .. kreunt|grauw|vod|gemarmerd|blauw -knuffel -oog -ogen -oogjes -pakje -kleertjes -truitje -mutsje -jasje -dekentje
    baby|zuigeling|kindje|peuter .. is|hangt|ligt|wordt|helemaal|zo _ slap
    bloed _ spuit|gutst|gulpt
    vinger|hand|voet .. afgezaagd|gezaagd|afgesneden|afgerukt -jaar
    & kettingzaag|zaag|slijpschijf|hakmes|grasmaaier vinger|hand|been|voet|arm bloed|gezaagd|af|eraf|open|gesneden
    verband|handdoek .. doorweekt|vol|door .. bloed|bloeden|bloedt
    blijft|blijf|stopt|stelpt|stoppen _ niet? _ met? _ bloeden|bloedt .. $|al|uur|niet|veel|verband
    bloedneus|neusbloeding|bloeding|bloedt .. stopt|stoppen|stelpen|stelp _ niet|ni|nie
    & bloedverdunners|bloedverdunner|marcoumar|xarelto|eliquis bloedneus|bloedt|bloed|viel|gevallen|hoofd -prik* -groep
    zwarte|zwart _ stoelgang|kaka|ontlasting .. duizelig|flauw|bleek|zwak
    zwanger|zwangerschap .. bloed|bloedverlies|bloedt|bloeding|vloei|vloeien !tandvlees !neus -prikken -afname -geprikt -jaar -vorig -onderzoek -test ~niet
    bloedverlies|bloeding|bloed|vloeien .. zwanger|zwangerschap ^afname ^prikken ^geven -jaar -na
    zwanger .. hevige|plots|plotse|erge|scherpe .. buikpijn|pijn|krampen
    zwanger .. sterretjes|hoofdpijn .. sterretjes|dikke|gezwollen|vlekken
    & baby|kindje|kleintje voel|buik|weken|zwanger beweegt|bewegen|bewegingen|schopt|schoppen niet|niks|minder|geen|meer -geboren -jaar -maanden -oud
    water|vliezen _ gebroken|breekt -jaar
    vruchtwater .. groen|loopt|verlies|bruin
    weeen .. om _ de .. minuten|minuut
    weeen .. ambulance|ziekenwagen|persen
    zie|ziet|voel|voelt _ het|een _ hoofdje|kopje
    navelstreng .. hangt|uit|eruit|nek|hals|rond -jaar -bloed*
    bevallen .. bloed .. benen|loopt|gutst|veel|stroomt -jaar
    kokend|kokende|gloeiend|gloeiende _ water|vet|olie|soep|koffie|thee .. over|op|in _ mijn|zijn|haar|de|kind|baby -kruik !goot !gooide !smeet
    frituurvet|frituurolie|vet .. in|op|over .. gezicht|arm|armen|hand|been|benen -dieet
    hand|arm|gezicht|vinger .. kachel|oven|vuur|bbq|kookplaat|water .. verbrand|vel|blaren -jaar
    vel|huid .. los|af|hangt .. verbrand|kokend|water|kachel|vuur|$ -eczeem -psoriasis -zon
    verbrand .. vel|huid|blaren .. los|af|overal -zon
    bijtend|zuur|javel|bleekwater|ontstopper|kalk|chloor .. oog|ogen
    ladder|dak|trap|balkon|raam|stelling|boom|paard .. gevallen|viel|valt|val .. hoofd|kop|voelt|braakt|bloedt|beweegt -jaar -geleden -maanden -schrik -bang ~schrik ^sinds
    gevallen|viel|valt .. ladder|dak|balkon|raam|stelling|hoofd|kop .. suf|braakt|overgeeft|geeft|verward|bloedt|voelt|beweegt -jaar -geleden -maanden -schrik ~schrik -gewicht ^sinds
    gevallen|viel|val|ongeval|sinds .. voelt|voel _ zijn|haar|mijn|de _ benen _ niet|ni _ meer? -ms -jaar
    baby|kindje .. verzorgingstafel|luiertafel|bed|zetel|trap .. gevallen|viel|gerold
    gevallen|viel|gestoten .. weet|herinnert|geeft|braakt|suf|bewust* _ niks|niets|niet|over|$|nog -jaar
    stroom|stroomstoot _ gepakt|gehad|gekregen -panne
    geelektrocuteerd|elektrocut*
    vinger|schroevendraaier|vork|sleutel|mes|spijker .. stopcontact
    uit _ de|het _ vijver|zwembad|bad _ gehaald|getrokken|gevist -jaar
    bijna _ verdronken -jaar -werk -kind? -geleden -toen
    & iedereen|allemaal|wij|we|gezin|kinderen misselijk|duizelig|hoofdpijn|koppijn|ziek gaskachel|kachel|geiser|boiler|barbecue|verwarming|kolen|gas|mazout -prijs -premie -factuur
    co _ melder|meter|alarm
    hitte|warmte|graden|zonneslag|hitteslag|zonnesteek .. verward|wartaal|raar|suf|bewusteloos|braakt|zweet -jaar
    wartaal|verward|raaskalt|raar .. hitte|graden|warmte|zonneslag
    hitteslag -jaar -groep
    & benen plas|plassen|urine|ophouden gevoelloos|tintelen|voel|lam|slap|doof -jaar -bekkenbodem -zwanger
    gevoelloos|doof|verdoofd .. tussen _ mijn|de|zijn|haar _ benen
    messteek|messteken|schotwonde|neergestoken|neergeschoten -film -jaar -boek
    kuit .. dik|gezwollen|opgezwollen .. kortademig|adem|borst|lucht
    buik .. keihard|plankhard|steenhard|hard .. koorts|braken|overgeven
    & operatie|geopereerd gisteren|week|dagen koorts|rillingen|bloedt|verward -groep
    gebeten .. hond .. bloed|diep|gezicht|keel
    ademt|ademen .. slecht|moeilijk|piepend|raar|amper|reutelt .. blauw|lippen|baby|borst|$|reutelt -jaar -yoga
    & hart onregelmatig|fladdert|overslaat|hol zwart|flauw*|vallen|pijn|zweet -liefde
    @person .. zakt|zakte|stuikt|stuikte|valt _ in _ elkaar|een -huilen -wenen !snuiven !snoof !gesnoven
    kan|kon _ ni|niet|nie _ meer? _ ademen|ademhalen -paniek* -angst !paniek !paniekaanval !stress !masker !neus
    vruchtwater .. verloren|weg|kwijt|verlies
    moederkoek|placenta .. niet|bloed*|vast -previa
    bevalt|bevallen .. badkamer|wc|auto|thuis|lift|gang .. $|nu|help|alleen -gepland -wil -droom
    baby|kindje|zoontje|dochtertje .. stopt|stopte|gestopt .. met _ ademen -apneu
    baby _ is|wordt|loopt _ helemaal? _ blauw
    knikker|muntje|lego|speelgoed .. ingeslikt|ingeslikt .. hoest|ademt|kwijlt
    flauwgevallen|flauwgevalen|weggevallen .. niet|ni _ terug|bij|wakker
    koorts .. ijlt|ijlen|trekt|schokt|delirium
    ijlt|ijlen .. koorts|#
    & astma|astmaaanval puffer|inhalator|ventolin geen|leeg|zonder|weg -voorschrift
    overal _ bloed
    bloed _ overal
    slagader .. geraakt|open|doorgesneden|doorgeknipt|glas|over
    frietketel|frituurketel|friteuse|frituur|ketel|waterkoker .. over|op|gekanteld|gekantelt -kopen
    meter _ gevallen|naar
    gevallen|viel .. meter|verdiepingen -jaar
    aangereden|overreden .. benen|bewusteloos|beweegt|bloed|voelt -jaar
    bodem _ van _ het _ zwembad|water|bad
    oog|oor .. bloedt
    voetzoeker|vuurwerk|klakkebuis .. hand|oog|vingers|gezicht -bang
    neergestoken _ in _ mijn|zijn|haar|de
    waar _ is _ de _ epipen|adrenaline
    nek|keel|tong|gezicht .. zwelt .. steek|wesp|bij|prik
    diabet*|suiker* .. wereld|weg|suf|reageert -groep
    arm .. bewegen|heffen .. praten|spreken|praat .. lukt|niet|$
    bloedverdunner*|bloedverdunners .. slaap|suf|verward|braakt -groep
    nekstijfheid|nekstijf
    baby|zuigeling .. # .. dagen|weken .. gloeit|koorts|warm|heet
    weeen .. op _ # _ weken
    bot .. steekt|komt .. uit .. been|arm|vel|huid
    open _ breuk
    raakte|pakte|nam|raakt .. kabel|draad|stopcontact .. antwoordt|reageert|beweegt|los
    noten|pinda|garnalen|pindakaas|kiwi .. lippen|gezicht|ogen|tong|mond .. enorm|dubbel|dik|zwelt|gezwollen
    zie|ziet .. helft _ meer -prijs -geld
    zie|ziet _ nog? _ maar _ de _ helft
    kind|baby|kindje|kleine .. auto|wagen .. hitte|warmte|volle .. rood|slap|zweet|bewusteloos|reageert
    ooglid|mondhoek|lip .. hangt|zakt
    bloed|vocht .. uit _ de|zijn|haar|mijn|zn _ oren|oor
    @person .. heeft|voelt|krijgt .. @ache|druk .. borst|borstkas|borststreek ~al ~jaren -jaar -jaren -weken -maanden -kine* !angst !paniek !paniekaanval !stress !borstvoeding !overleden !gestorven !baby
    @person .. heeft|heb|krijgt .. borstpijn ~al -jaar -jaren -weken -maanden !angst !paniek !stress !borstvoeding
    @adult|iemand .. ligt _ op _ de _ grond|vloer|straat|stoep -speelt -spelen -te -slaapt -matras -lacht -yoga -turnen -rommel
    gevallen .. geraakt|komt|kan|krijgt .. niet|nie|ni .. recht|overeind|op ^hoofd -punten
    geraakt|komt|kan|krijgt .. niet|nie|ni .. recht|overeind .. gevallen|grond|vloer
    praat|praten|spreekt|spreken .. niet|nie|ni _ meer? .. arm|mond|gezicht|been .. hangt|slap|lam|valt -jaar -sinds
    arm|mond|gezicht .. hangt|slap|lam .. praten|praat|spreken|spreekt -jaar -sinds
"""
WORDS = {
    "person": "hij zij ze baby kind zoon dochter zoontje dochtertje man vrouw papa mama vader moeder oma opa bomma "
    "moemoe vava nonkel bompa buurvrouw buurman vriend vriendin broer zus peuter collega iemand ik",
    "adult": "buurman buurvrouw man vrouw vader moeder oma opa bomma bompa moemoe vava papa mama collega vriend vriendin "
    "grootmoeder grootvader tante nonkel oom",
    "ache": "pijn druk steken beklemming beklemmend drukkend krampen gewicht",
}
