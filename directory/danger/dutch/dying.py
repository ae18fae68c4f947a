"""Wishing to die, and hurting oneself."""

DYING = """
    al|eerder|jaar|ooit|keer _ geprobeerd|geprobeert .. praat|spreekt|begint|heeft .. er|erover|het _ weer|opnieuw|terug _ over? -roken -drinken -stoppen -dieet
    afscheid .. genomen|nam|nemen .. antwoordt|reageert|bereikbaar|neemt .. niet|meer|@no -werk -pensioen
    = het hoeft niet meer
    = t hoeft niet meer
    = hoeft niet meer
    = het hoeft nie meer
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
    liever|beter _ dood|sterven|doodgaan|niet -spreken
    was|waar|ware _ ik _ maar|gewoon|toch|dood _ dood|er|weg|nooit
    wou|wens|wenste|wilde .. nooit .. geboren
    nooit _ geboren .. was|geweest|had|mogen
    @want|kan|kunnen|wilt|willen|zie|hoef|hoeft|moet|weet|heb .. @no .. @live -zonder -alleen -met -samen -in -bij -thuis -vlees ~alleen !werk ~nieuw
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
    er @no .. zijn|wezen|wil|ben|was -voor -bij ^mensen ^die
    @want|wilt .. er|hier @no .. zijn|wezen -voor -alleen
    als .. er|ik _ er|ik @no meer|zijn|was was|ben|zijn|zou|ben
    @no .. wakker worden|worde|word|wordt
    slapen|inslapen .. @no|nooit|eeuwig .. wakker|opstaan|worden
    voor _ altijd|eeuwig _ slapen|weg|rusten|inslapen
    er .. eind|einde|punt .. maken|maak|aan|gemaakt|zetten -relatie -schulden -huwelijk -ruzie
    het|alles|t _ mag|moet|moest|mocht _ stoppen|ophouden|voorbij|gedaan -pesten
    voor _ mij|me _ hoeft|moet|moeft -feest -cadeau -taart -die -dessert -koffie -zo -echt -trouwfeest
    hoeft|moet .. voor _ mij|me @no
    @want naar|bij .. overleden|gestorven|dode|hemel -graf -groep
    wil|wilt|wilk _ niet|ni|nie|nimmer _ meer? _ $ !gekozen !trouwen !huwelijk
    praat|spreekt|zegt|schrijft|roept|dreigt .. @dead|zelfmoord|eruit ^hoe ~kinderen
    sterven|doodgaan|sterve !bang !angst !@kin !honger !palliatief !kanker !kat !hond !poes !paard
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
    mijn|eigen _ begrafenis|dood ^wordt ^worden ^papieren ^werk ^voor
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
    hel|ondraaglijk|onleefbaar|uitzichtloos .. leven ^al ^door
    leven .. hel|ondraaglijk|onleefbaar|uitzichtloos|marteling
    niemand .. nodig|houdt .. mij .. dood|beter|weg
    @want weg|uit .. uit|dit|het _ leven
    uit _ dit|het|mijn _ leven
    ik|k|ga|zal|wil _ ga|wil|zal|mij|mezelf|me .. iets|wat aandoen
    mij|me|mezelf|zich|zichzelf .. iets|wat aandoen|aangedaan
    afscheid* .. stuurt|stuurde|genomen|bericht* -werk -collega
    afscheidsbericht*|afscheidsfilm*
    & mes|mesje|scheermes*|touw|geweer|pistool hand|handen|klaar|voor|mezelf -keuken -jacht -schommel !schommel
    geen|gene|zonder|weinig levenszin|levenslust|levensmoed
    morgen|straks .. er|hier @no .. zijn|ben|meer
    waarom .. ben|leef .. nog hier|er|leven
    haal|overleef|overleeft @no .. nacht|morgen|avond|kerst
    mes|mesje .. pols|polsen|keel|arm ^hij ^man
    zin _ om|in .. @dead|springen
    ik sta|zit .. brug|dak|spoor|sporen|rand|perron -wacht -wachten -burn -burnout -rolstoel -faillissement !rolstoel
    eind|einde|eindje|punt|stop .. @live -relatie
    @live .. beeindigen|einde|eindigen|benemen|ontnemen|beroven|nemen|stoppen
    levensmoe*
    @live .. moe|beu|kotsbeu
    moe|beu .. van|te|om|dit|het @live -samen
    @want .. verdwijnen -facebook -instagram -schulden
    @want gewoon|voorgoed|altijd|definitief _ weg -van -uit -thuis -bij
    @want .. dat _ het|alles|t stopt|stop|ophoudt|gedaan|voorbij|ophoud|eindigt -pesten -drinken !lijdt
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
    @self|me|mij .. doden|doodmaken|doodschieten|vergiftigen|verdrinken|ombrengen|kapotmaken|dooddoen|schieten|verzuipen|dood ^hij ^lach ^verveel ^verveelt ^verveelde ^vervelen ^schaam ^werk ^werken ^erger ^schrik
    @myself .. iets _ aandoen|aangedaan
    @myself|zich .. iets|wat _ aan*
    tegen _ een|nen|de _ boom|muur .. rijden|knallen
    zelfmo*|zelfdod*|zelfdot*|zelfmort*|zelvmo*|zefmo*
    pijnloos|snel|zonder .. sterven|doodgaan|dood|sterf
    hoe kan|moet|ga|geraak ik|je .. sterven|doodgaan|dood
    rij|rijd|rijden .. hard|snel .. hoop|hopend .. bocht|boom|muur|pijler
    haal .. kerst|kerstmis|nieuwjaar|verjaardag .. niet -kanker -examen -trein
    verband|pleisters .. polsen|pols -verstuikt -tennis -gebroken
    uitweg .. dood|doodgaan|sterven
    dreigt|dreigen|dreigde .. zichzelf|zich .. aan _ te? _ doen
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
    opengesn*|doorgesn*|overgesn*|ingesn*|stukgesn* !schildklier !chirurg
    @self|@skin .. @cut -vinger -koken !chirurg !greffe
    ik|k heb|had .. mij|me|mezelf gesneden|gekrast|gekerfd -vinger -blik -koken -papier -glas
    ik|k _ snij|snijd|sneed|kras _ me|mij|mezelf -vinger -broodmes -papier
    me|mij .. te _ snijden|krassen|verwonden
    doe|doet|gedaan|doen|aandoen @self .. pijn|iets|zeer
    @self .. pijn|zeer
    brand*|verbrand*|gebrand .. @self -vinger
    @self .. gebrand|verbrand|brand -keuken
    ik|k sla|bijt|krab|verwond|kwets _ @myself|mij -erdoor -door
    @self .. verwond*|kwets*|verminken|toetakelen|brand*|verbrand*|straffen|krab*
    verwond*|kwets* _ @self
    zelfverwond*|zelfbeschad*|zelfpijn*|zelfverminking|zelfkwets*
    littekens|krassen|sneetjes|wonden .. arm|armen|polsen|pols|benen !brandwond*
    mesje|scheermes*|mes .. @skin
    zoon|dochter|man|vriend*|kind|broer|zus|moeder|vader|mama|papa|hij|zij|vrouw .. zich .. @cut|kant|ophangen|verhangen|ombrengen
    poging .. gedaan|ondernomen|ziekenhuis !ivf !iui
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
    mijn|men|dit laatste _ bericht|bericht|berichtje|brief|nacht|avond|dag|keer|woorden|post|boodschap -werk -school -les -chemo -examen -leen -geld
    dit _ is|wordt _ mijn|het|de _ laatste _ keer|bericht|dag|nacht|avond -leen -geld
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
    sigaret|sigaretten|aansteker|peuk|peuken .. op|in|tegen .. mijn|men|mezelf|haar|zijn .. arm|armen|huid|mezelf ^hij ^vriendin ^vriend ^man ^vrouw ^vader ^moeder ^stiefvader ^pa ^ma <haar <zijn
    zie|zag _ mezelf|mij|me .. @no|niet .. ouder|oud|worden|volwassen|toekomst
    blijf|leef|besta|doe .. alleen|enkel _ nog? _ voor _ mijn|de|men @kin|hond|kat|kinderen
    heeft|heb .. geen _ zin|nut .. dat _ ik .. blijf|leef|besta|er|hier
    hoop|hoopte|bid|wens|wou .. dat .. auto|vrachtwagen|bus|trein|kanker|ongeluk .. aanrijdt|omver|overrijdt|neemt|krijg|pakt
    oversteken|straat .. zonder _ kijken .. expres|hopen|dood
    help|helpen .. mij|me .. sterven|doodgaan|dood -euthanasie -palliatief
    @no _ meer _ vechten .. leven|dood|wil|kan _ $
    waarom|waarvoor .. ben|was|werd _ ik .. geboren
    alsof .. wil|leef|leven _ leven|leef|$
    moe|beu|zat .. doen _ alsof -werk -kantoor
    @want .. dat .. alles|licht .. uitgaat|zwart|donker|uitdooft
    gaan _ liggen .. nooit|niet|alles .. opstaan|uitgaat|stopt|wakker
    zichzelf|mezelf|hemzelf|haarzelf|zich .. neerschieten|neerschiet|doodschieten|schieten|neersteken
    geweer|pistool|revolver|jachtgeweer .. gepakt|gehaald|genomen .. zichzelf|mezelf|zich
    iets|wat _ doms|stoms .. pillen|mezelf|medicatie
    poging|zelfmoordpoging .. mislukt|overleefd ^ivf -ivf -iui
    fantaseer|fantaseren|droom|stel .. mijn _ eigen? _ dood -moeder -vader
    mijn _ eigen _ dood
    mijn|men _ leven _ stopt|eindigt|is .. vandaag|vannacht|morgen|hier
    vandaag|vannacht|morgen|hier _ stopt|eindigt _ mijn|men|het _ leven
    naald|naalden|passer|schaar|speld .. in _ mijn|men|mezelf|haar _ arm|armen|been|benen|huid|bovenbeen -insuline -tattoo
    dosis|dosering|hoeveel|hoeveelheid|pillen .. dodelijk*|fataal|letaal|letale -ongeval -ongevallen
    dodelijke|fatale|letale _ dosis|hoeveelheid|overdosis
    hoeveel|welke|genoeg .. @medicine .. nooit|niet|geen .. wakker|morgen -baby
    dosis|medicijn|middel|pillen|hoeveelheid .. doodt|doden|sterft|overleef*|overleeft -bacterien -luizen -onkruid -pijn
    welke|hoeveel|eenheden .. altijd _ te? _ slapen
    hoeveel|eenheden .. slapen .. altijd -overdag
    pijn|zeer .. als|wanneer _ je|ge|men .. ophangt|verhangt|verdrinkt|springt -trampoline
    hoog|hoogte|verdieping .. overleven|overleef*|sterven -kat
    doodgaan|sterven|dood .. stopt|stoppen|zonder .. insuline|dialyse
    hoe _ lang|hoelang .. sterven|doodgaan .. kou|koude|touw|water|gas
    genoeg|volstaan .. @medicine .. om _ te _ gaan|sterven
    zijn|is|genoeg .. @medicine .. genoeg _ om _ te _ gaan|sterven
    helium .. masker|zak -feest -ballonnen -duiken
    bos|zee|bergen .. kom|keer|ga _ niet|nooit _ meer? _ terug|naar -winter
    slang .. uitlaat
    zelf _ doding|moord|dodingen
    @want|wil|ga .. mezelf|mijzelf|mij _ deleten|delete|verwijderen|uitschakelen|wissen|uitzetten -account -facebook -groep -app -sociale -whatsapp
    mezelf|mijzelf _ deleten|uitschakelen|wissen
    maak|maken|mak _ me|mij|mezelf _ af $|vanavond|nu|straks|morgen
    ts _ gedaan|ondernomen|gisteren|vorige
    ts .. ziekenhuis|spoed|paaz|opname|psychiatrie !tourette !turner
    poging .. spoed|ziekenhuis|psychiatrie|paaz|intensieve|pillen|medicatie|overdosis|opname -om -tot -af !ivf !iui !zwanger !roken !stoppen !examen !rijexamen !rijbewijs !inbraak !adoptie !afvallen
    tweede|derde|vierde|vijfde|zoveelste _ poging .. wachtlijst|wachtlijsten|psychiater|spoed|paaz|crisis -om -tot -af !ivf !iui !zwanger !roken !stoppen !examen !rijexamen !rijbewijs !inbraak !adoptie !afvallen
    na|sinds _ mijn|haar|zijn|een? _ poging .. ontslagen|huis|opname|ziekenhuis -om -tot -af !ivf !iui !zwanger !roken !stoppen !examen !rijexamen !rijbewijs !inbraak !adoptie !afvallen
    stem|stemmen .. mezelf|mijzelf|zichzelf .. pijn|snijden|verwonden|straffen|kwetsen|krassen|branden|slaan
    ik|k _ spring _ zo|nu|straks|direct|seffens|dadelijk|vanavond|vannacht|morgen _ $|sorry|ervan|eraf|naar|en|vaarwel -touw
    = ik spring
    laat|late|laten _ me|mij|mezelf _ verhongeren|doodhongeren|uithongeren|sterven
"""
