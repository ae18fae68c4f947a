"""Poison taken, and who is about to be killed or hurt."""

POISON = """
    & stommiteit|domme|stoms pillen|medicatie|medicijnen|slaappillen|medicamenten gedaan|gedoan|uitgehaald -apotheek
    heel|hele|gans|ganse _ de|het? _ doosje|doos|strip|flesje .. leeg|op|binnen|dafalgan|pillen -koekjes -chocolade -wijn
    @quantity .. @medicine .. @taken
    @medicine .. @taken .. @quantity
    @taken .. @quantity .. @medicine
    @medicine _ geslikt|doorgeslikt
    & wijn|alcohol|vodka|drank @medicine genomen|gedronken|geslikt|met -stoppen
    heb|heeft|had|ik .. pillen|slaappillen|pilletjes genomen|gepakt|gegeten|binnen -hart -dieet -vandaag ~al
    te|teveel .. @medicine .. @taken
    heb|heeft|had|hebt|ik|k _ medicatie|medicamenten|medicijnen|slaapmiddelen|pijnstillers _ genomen|gepakt _ $|wat|help|nu
    hele|volle|heel|ganse _ doos|doosje|strip|pot|potje|plaat .. geslikt|ingenomen|genomen|binnen -chocolade* -pralines -koekjes
    alles _ geslikt|ingenomen
    slikte|nam|slikt .. @medicine -elke -dagelijks -dag -voor -tegen -fruitsap -sap -yoghurt
    heb|heeft|had|hebt .. @medicine geslikt|ingenomen|binnen
    bleekwater|javel|ontstopper|vergif|gif|afwasmiddel|antivries .. gedronken|drinken|binnen
    gedronken|dronk .. bleekwater|javel|ontstopper|vergif|gif
    vergiftig* @self|me
    @quantity .. @medicine .. voor|klaar|naast|hand|tafel|bed _ mij|me|liggen|klaar|$ -hart -bloeddruk -apotheek
    @medicine .. liggen|ligen|ligt|klaar _ klaar|voor|naast -apotheek
    lege|leeg _ strips|strip|doosjes|doosje|doos|dozen|potje|potjes|pillendoos -schoen*
    te|teveel|extra|express|expres .. insuline .. gespoten|ingespoten|genomen|spuiten
    insuline .. expres|teveel|overdosis .. gespoten|ingespoten
    kind|kindje|baby|zoon|zoontje|dochter|dochtertje|peuter|kleuter .. pil|pillen|batterij|bleekwater|javel|product|medicatie|capsule ingeslikt|geslikt|gedronken|opgegeten|gegeten
    in _ een? _ coma|comazuipen ^weken ^dagen ^maanden ^lag -ongeval -motorongeval -verkeersongeval -ongeluk -val -hersenbloeding -operatie
    comazuipen|comadrinken
    alle|heel|hele @medicine .. ineens|keer|samen|slikken|nemen|innemen -ochtend
    gas|gaskraan _ open|opengezet|opengedraaid|opendraaien
    batterij|knoopcel|knoopbatterij _ ingeslikt|doorgeslikt|opgegeten
"""

PERIL = """
    ga|gaan|zal|wil _ hem|haar|ze|die|dieje|mijn .. neersteken|afmaken|kapotmaken|vermoorden|doodschieten|afslachten|doodslaan -game -spel -fortnite -lachen
    gaat|wil|zal|dreigt|dreigde|gedreigd|zegt|probeert|probeerde|wou|wilt|gaan|ging .. @me|kinderen|haar|hem|kind|dochter|zoon .. @kill ^ik
    @me|kinderen|mama|haar .. te _ @kill ^ik
    @kill _ mij|me|ons ^kosten ^schulden ^facturen ^scheiding ^bank ^belastingen ^buik ^rug ^knie -blik
    gaat|gaan|wil|wilt|zal _ me|mij|ons _ @kill ^ik
    gaat|gaan|wil|zal .. me|mij|ons dood doen|maken|slaan|steken|schieten
    bang|schrik .. dat .. @me|kinderen .. @kill|doet|slaat|aandoet
    probeer* .. wurgen|verstikken|kelen
    wurg*|gewurgd|verwurg* ^kosten ^schulden ^facturen ^bank ^belastingen ^scheiding !uitvinder ^lening ^hypotheek !gekrompen ^erfinder !stuckchen
    keel|strot|nek .. gegrepen|greep|grijpt|vastgegrepen|vastgepakt|gepakt|pakt
    @me .. keel|strot|nek -vast -stijf ~krop ^krop -snoert
    keel .. dicht*|toe*|geknepen|knijpt|knepen ~snoert
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
    @me .. met _ een|de _ @weapon !mezelf
    doodsbedreiging*
    stem*|stemen .. doden|dood|vermoorden|springen|kapot|zelfmoord|steken
    stem*|stemen .. pijn ~mezelf ~mijzelf ~zichzelf -mezelf -mijzelf
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
    is|man|iemand|vent _ gewapend -agent -politie -politieagent -militair -bewaker
    gewapende _ man|mannen|jongen
    schieten|schiet|knallen|neersteken|neersteekt|bloedbad|aanslag .. school|klas|leerkrachten|iedereen|collega* !fortnite !gta !callofduty !minecraft !games !spelletjes ^jager
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
    ik|wil|gaat|ga|zou|kan|zal|zwoer|zegt .. afmaken|koudmaken|omleggen|neerknallen|neerschieten|doodslaan|doodsteken|omver|slachten -puzzel -varken -boek -werk -film -reed -reden -rijdt
    ik _ vermoord _ mijn|die|hem|haar|de -tijd
    ik _ maak _ hem|haar|ze|die .. kapot|koud|af -puzzel
    wil|gaat|gaan|zal|dreigt|willen _ mij|me|hem|haar|zijn _ steken|neersteken|afmaken -wesp
    wil|gaat|gaan|zal|dreigt|willen .. knieen|benen|vingers|armen|gezicht .. breken|kapot|verminken -operatie
    als _ ik _ praat|klap|spreek|getuig .. verdwijnt|sterft|betaalt|boet
    zegt|zei|zweert|schrijft|dreigt .. ik|wij|we|je .. kerst|kerstmis|nieuwjaar|zomer|verjaardag|week|morgen .. niet|nooit _ haal|haalt|meemaak|zie|haal
    neem|nemen|meenemen|meeneem .. mee|meenemen|in _ de|het|mijn? _ dood|graf -geheim ~geheim
"""
