"""Violence: at home, by whoever has power over somebody, of sex."""

VIOLENCE = """
    = geschlagen|misshandelt|verprugelt
    angst _ vor .. weiss|kennt|findet .. adresse|wohne
    lehrer|trainer|chef|onkel|opa|nachbar|stiefvater .. mich|mir|sie .. gekusst|gekuesst|angefasst|begrapscht|gestreichelt
    hand|hande|finger .. in|unter|zwischen _ meine|meiner|meinem|meinen|ihre|ihrer _ hose|rock|unterhose|bh|beine|slip
    darf _ nicht|nie .. raus|arbeiten|telefonieren|weg|freunde|aus ^arzt ^chef ^kind
    kontrolliert|durchsucht .. mein|meine|mich|alles handy|geld|nachrichten|konto|telefon ^bank ^arzt
    lasst|laesst|last|lassen _ mich _ nicht|nie _ aus|raus|weg|gehen|fort -ausreden -ruhe
    @home|er|sie .. gps|tracker|airtag|peilsender .. auto|handy|tasche
    droht|drohte .. kinder|kind|sohn|tochter .. wegnehmen|wegzunehmen|nehmen|entfuhren
    & nachbar|nachbarn kinder|kind|frau|baby schlagt|schlage|prugelt|schlagen
    @hit _ mich|mir|uns ^kleinkind ^baby ^katze ^hund -magen -vor ^das ^es ^herz ^ich -rucken !chemo
    hat|haben|hatte|habt @me .. @hit ^ich ^das ~schach
    werde|wurde|wird|bin|wurden|worden .. geschlagen|misshandelt|verprugelt|getreten|gehauen|geschubst
    geschlagen|misshandelt|verprugelt .. werde|wurde|wird|worden|von
    geschlagen|misshandelt _ von
    @beats _ meine|seine|ihre|mein|unsere|ihr|sein|die|das|mama _ mutter|mama|kind|kinder|schwester|bruder|tochter|sohn|frau|freundin|baby|mich|papa
    papa|vater|stiefvater @beats _ mama|mutter|mich|uns
    ohrfeig*|backpfeife ^worte ^nachricht ^urteil
    zieht|zog|gezogen .. haar|haaren|haare
    gegen _ die|eine _ wand !autis* !laut
    blaue|blauen _ flecken|flecke .. erklare|erklar|sage|sag|erzahle|behaupte|luge
    erklare|sage|erzahle|behaupte|luge .. blaue|blauen _ flecken|flecke
    fliegt|fliegen|flog .. teller|glas|flasche|tasse|stuhl|schuh|pfanne .. mir|mich -versehen
    teller|glas|flasche|tasse|stuhl|schuh|pfanne .. fliegt|flog|fliegen .. mir|mich -versehen
    wirft|schmeisst|warf|schmiss .. teller|glas|flasche|tasse|stuhl|schuh|pfanne|handy .. nach _ mir|uns -versehen
    blaue _ flecken|flecke -rad -fahrrad -gefallen -gesturzt -treppe !blutverdunner*
    handgreiflich*
    lauert|auflauert|auf .. mir .. auf|lauert
    @home|er .. aggressiv|agressiv|agresiv
    schlagt|schmeisst|wirft _ alles
    mich|uns .. geworfen|geschmissen|gestossen|gezerrt|gepackt|gewurgt|angegriffen ^job
    droht|drohte|drohen _ mir|uns
    bedroht|geschlagen|misshandelt|verfolgt|gestalkt|missbraucht _ von|vom
    mich|uns .. bedroht
    nicht|nich|nie .. sicher .. hause|zuhause|ihm|mann
    hause|zuhause|heim .. nicht|nich .. sicher
    penis|glied|pimmel .. gezeigt|zeigt|anfassen
    unten|intim* _ anfasst|angefasst|an
    wirft|schmeisst .. nach|mit .. mir|sachen|dingen
    & @home schlagt|schlaegt|verprugelt|geschlagen|wurgt|getreten|haut|schlug mich|uns|kinder|mir
    opa|onkel|stiefvater|trainer|lehrer|papa|vater|bruder|nachbar .. unser _ kleines? _ geheimnis -rezept
    verstecke|versteck _ mich .. wenn|weil|sobald|bis _ er|papa|vater
    verstecke|versteck .. vor _ meinem|ihm
    mich|uns .. treppe
    hauslich*|haeuslich*|haulich*|familiar*|familiaer*|sexuel*|korperlich*|psychisch*|partnerschaft*|seelische|verbale gewalt|gewal|gewallt|ubergriff*|missbrauch*|noetigung|belastig*|belaestig*
    gewalt .. hause|familie|partner*|mann|beziehung|ehe|eltern|kinder|frauen
    = gewalt
    opfer _ von? gewalt|missbrauch
    hat|mein|meine @home|er|kind .. gewalttatig*|gewalttaetig*
    @home|er|kind|sohn|tochter .. gewalttat*|gewalttaet*
    gewalttat*|gewalttaet* _ mann|freund|partner|ex|vater|gegen
    bedroht|bedrohte|erpresst|terrorisiert _ mich|uns
    kontrolliert|erniedrigt|demutigt _ mich|uns ^chef ^chefin ^kollege ^kollegin ^vorgesetzter
    werde|wurde|wird .. bedroht|erpresst|gestalkt
    vergewalt*|vergewal*
    missbrauch*|misbrauch*|missbrauchen ^alkohol ^drogen ^medikamente ~alkohol
    inzest*|padophil*|paedophil*|inzst
    @home|lehrer|trainer|er|jemand|chef fasst|fasste|beruhrt|beruehrt|begrapscht|streichelt|fast _ mich|mir|uns -herz
    fasst|fasste|fast|greift|langt _ mich|mir|uns .. an|hose|brust|po|zwischen -herz
    hat|haben|hatte|wurde .. angefasst|begrapscht|beruhrt|betatscht|angefast|beruehrt ^film ^buch ^lied ^thema ^geschichte ^rede
    begrapsch*|betatsch*
    sexuel* belastig*|belaestig*
    zwingt|zwang|zwingen|gezwungen .. sex|ehe|heirat*|bett|dingen|geschlechts*|kussen|schlafen
    zwingt|zwang _ mich .. zu*
    gegen _ meinen _ willen
    zwangsheirat*|zwangsehe
    hand|hande .. hose|unterhose|brust|rock
    kommt|kam .. nachts .. bett|zimmer
    nacktfotos|nacktbilder
    angst _ vor _ meinem|meiner|meinen|mein|dem|seinem|unserem _ @home
    angst _ vor _ ihm|ihr -reden
    angst _ vor _ meinem _ ex*
    traue|trau|wage mich .. nicht|nich .. hause|heim -aus -verlassen
    traue|trau|wage mich .. nicht|nich .. ins _ haus
    angst .. nach _ hause|heim
    stalk*|gestalkt
    verfolgt _ mich ^gedanke ^traum ^trauer ^vergangenheit ^bild ^depression ^angst ^krankheit ^erinnerung ^schuld ^schuldgefuhl ^thema
    frauenhaus
    kindesmis*|kindermis*|kindesmiss*|misshand*
    tut|tun|tat|antut|getan _ mir|uns|meiner|meinen .. weh|an|was|gewalt ^rucken ^kopf ^das ^es ^bein ^bauch ^herz
    er|mann|vater|freund|jemand|papa _ tut _ mir _ weh
    zwangsverheirat*|zwangsverh*|zwangshoch*|zwangsehe*|verheiraten
    eltern|vater|familie|onkel|bruder|papa .. mich|schwester|tochter .. heiraten|verheiraten|verloben .. zwingen|wollen|muss|cousin|heimat|soll|will
    muss|soll|gezwungen .. heiraten .. cousin|fremden|mann|eltern|heimat|alten|unbekannten -standesamt
    zuruck|schicken|bringen|mitnehmen .. turkei|marokko|pakistan|afghanistan|syrien|heimat .. heiraten|verheiraten|hochzeit|beschneiden|zwang
    beschneiden|beschnitten|beschneidung madchen|tochter|schwester|frau|genital*
    genitalverstummel*|genitalbeschneid*
    verlangt|will|fordert|fragt|schickt|erpresst|droht|zwingt .. nacktfoto*|nacktbild*|nudes|nude|dickpic*|nackt|nackte|intime|intimen
    foto|fotos|bilder|video|videos .. nackt|nackte|intime|intimen .. verlangt|will|schickt|verbreitet|herumgeschickt|online|droht|gruppe
    nacktfoto*|nacktbild*|nacktvideo*
    stiefvater|papa|vater|onkel|bruder|opa|cousin|stiefbruder kommt|kam|schaut|schaute|filmt|spannt|beobachtet|geht|guckt .. bad|dusche|badezimmer|duschen|dusch|umziehen|schlafzimmer|klo -putzen
    unser|kleines _ kleines? _ geheimnis .. @someone|papa|onkel|opa|trainer|lehrer|sagt|niemand|darf -familie
    @someone .. sagt .. geheimnis .. unser|ist|bleiben
    opa|onkel|papa|stiefvater|trainer|lehrer|nachbar|vater .. kusst|kuesst|kuss|kusse|zunge .. mund|zunge|mich|nackt|korper
    fasst|fast|angefasst|beruhrt|greift .. da|untenrum|unten|zwischen _ unten|beine|an|$ -schmerz
    untenrum|zwischen .. angefasst|beruhrt|fasst|greift
    nein|stopp _ gesagt|sagte .. trotzdem|weiter|aufgehort|gezwungen|gemacht
    ich _ wollte|will _ nicht|nich .. er|trotzdem|weiter _ trotzdem|einfach|weiter|gezwungen|gemacht
    ich _ schlief|geschlafen .. er|angefasst|mir ^baby
    ktropfen|ghb|gedroget
    k _ o _ tropfen
    darf|durfte .. nicht|nie|nichts|nirgends|niemanden .. raus|ausgehen|arbeiten|telefonieren|weg|freunde|aus|handy|treffen .. mann|freund|partner|vater|eltern|ex|er|ihm -arzt -lockdown
    lasst|laesst|lassen|last _ mich|uns .. nicht|nie|nirgends .. raus|aus|gehen|weg|arbeiten|telefonieren|treffen|los -schlafen -ruhe !tod !verlust !gedanke !gedanken !bilder
    @home|er|sie|chef|ihn .. nimmt|nimt|behalt|versteckt|weggenommen|abgenommen|hat|stiehlt|klaut .. mein|meine|meinen|unser _ pass|ausweis|papiere|lohn|gehalt|geld|bankkarte|schlussel|rente|handy
    pass|ausweis|papiere|bankkarte|lohn .. weggenommen|abgenommen|einbehalten
    pass|ausweis|papiere|bankkarte|lohn .. versteckt ^ihre ^ihren ^seine ^seinen
    eingesperrt|einsperren|einsperrt .. zimmer|keller|haus|wohnung|eltern|mann|vater|freund|von
    bekomme|kriege|gibt|geben .. nichts|kein .. essen|geld|trinken .. eltern|mann|papa|vater|mama|freund|strafe -hund
    ex .. # .. nachrichten|sms|anrufe|mal
    ex .. lasst|laesst|hort|verfolgt|last .. nicht|nie .. ruhe|auf|los
    frauenhaus|zuflucht|notunterkunft .. frau|frauen|kinder|gewalt|mann|dringend
    altersheim|pflegeheim|altenheim|pflegerin|pfleger .. schlagt|kneift|misshandelt|blaue|schreit|grob|schubst
    @hit|schlagt|schubst _ meine|unsere|meinen|unser|mein _ mutter|mama|oma|vater|kind|sohn|tochter ^ich
    er|mann|freund|partner|papa|vater|ex .. wird|ist|wurde .. aggressiv|agressiv|gewalttatig|gefahrlich|brutal .. trinkt|getrunken|betrunken|alkohol|drogen|mir|uns|mich -spiel
    treppe _ runter|hinunter|herunter|hinab .. gestossen|geschubst|geworfen|stosst|schubst
    die|der _ treppe .. gestossen|geschubst|geworfen|stosst|schubst|gestoßen
    haare|haaren .. gezogen|gezerrt|zieht|gerissen .. mich|mir|an ^selbst
    prostitu*|bordell|freier|escort .. zwingt|gezwungen|muss|mussen
    zwingt|gezwungen .. prostitu*|freier|bordell|betteln|klauen|dealen
    ex|er|mann|freund steht|wartet|lauert|klopft|hammert|klingelt|sitzt .. vor|unten|draussen|an .. tur|haus|wohnung|fenster|arbeit|schule|tuer -besuch
    @someone|papa|onkel|opa|stiefvater macht|machte|tut|tat .. sachen|dinge|komische|ekliges|ekelhaftes|schlimmes .. mit|bei|an _ mir|ihr|ihm|uns
    @someone|papa|onkel|opa|stiefvater .. sachen|dinge|komische|ekliges .. mit|bei|an _ mir|ihr|ihm|uns .. macht|tut|machte
    sperrt|sperrte|schliesst|schloss|wirft|schmeisst _ mich|uns|ihn|sie .. aus|raus
    schlafe|schlaf|wohne|lebe|bin .. auto|hotel|strasse|bahnhof .. mann|freund|partner|vater|ex .. geflohen|weg|abgehauen|schlagt|angst|fluchten
    geflohen|gefluchtet|abgehauen|fliehen|fluchten|weggelaufen .. vor|von|mann|partner _ meinem|mann|partner|ihm|vater|freund|$
    vor|von _ meinem|ihm|seinem _ @home .. geflohen|gefluchtet|abgehauen|fliehen|fluchten|weggelaufen
    sexuel*|sex .. gezwungen|genotigt|erpresst|zwingen
    gezwungen|genotigt|zwingen .. sexuel*
    stellt|postet|verschickt|teilt|verbreitet|droht .. nacktfoto*|nacktbild*|nackte|intime
    er|mann|freund|partner|ex|sie|vater _ zwingt|zwang|notigt _ mich|uns _ $
    will|wollte|mochte _ nicht|nich|kein .. er|mann|freund|partner .. zwingt|trotzdem|weiter
    stiefvater|onkel|opa|nachbar|trainer .. schlaft|liegt|schlafen .. meinem|mir|bei _ bett|mir|zimmer
    ex|er|mann|freund .. hammert|klopft|bollert|tritt|schlagt .. an|gegen|auf _ die|meine|mein|das|der _ tur|tuer|fenster|wohnungstur
    striemen
    gurtel|guertel|stock|kabel|kochloffel|peitsche .. schlagt|schlagen|geschlagen|striemen|schlug|prugelt
    schlagt|schlagen|geschlagen|schlug|prugelt|striemen .. gurtel|guertel|stock|kabel|kochloffel|peitsche ^ich
    droht|drohte|gedroht .. mich|uns|mir|sie .. schlagen|verprugeln|verletzen|was
    @home|er|sie schlagt|schlaegt|haut|tritt|prugelt|droht .. wenn|sobald|immer .. er|sie|trinkt|getrunken|betrunken|sauer|wutend -herz -alarm
    droht|drohte|drohen .. fotos|bilder|video|videos|filme .. verbreiten|veroffentlichen|schicken|posten|teilen|online|zeigen
    @home|er|sie _ gibt|geben|gonnt _ mir|uns|ihr _ nichts|kein|keine|nicht _ zu? _ essen|geld|trinken|medikamente
    um _ mich|uns|mir _ zu _ schlagen|verprugeln|vergewaltigen|treten|wurgen
    mich|mir .. haaren|haare .. gezogen|gezerrt|geschleift
    onkel|stiefvater|cousin|betreuer|trainer|opa|nachbar .. sitzt|setzt|kommt|legt|kriecht|liegt .. auf|in|an|zu|neben _ mein|meinem|mir|ihr|ihrem _ ins? _ bett -vorlesen -geschichte
    striemen|abdrucke|spuren .. auf|an _ dem|ihrem|seinem|den _ rucken|po|beinen|oberschenkeln
    spuckt|spuckte|bespuckt _ mich|uns|mir|ihn|sie _ an|ins|$ ^baby
    drangt|druckt|drangte|druckte _ mich|sie|mir .. gegen|ans|an|in _ das|die|den|regal|wand|ecke -rollstuhl
    grapscht|grabscht|begrapscht|begrabscht
    mit _ dem|seinem|einem _ gurtel|guertel ^hose -hose
    fleht|bettelt|bittet _ mich .. nichts _ zu _ sagen
    spuckt|spuckte _ mir|ihr|ihm .. ins _ gesicht ^baby
    briefkasten|auto|haus|tur _ angezundet
    verdreht|verdrehte .. arm|handgelenk|finger -sport -augen
    vater|papa|mann|freund|partner|ex|bruder|onkel|stiefvater|mama|mutter|er|frau|kerl .. kommt .. heim|heute|hause|knast|gefangnis|morgen|abend|gleich .. schiss|angst|panik|zittere|bammel ~krankenhaus ~prufung -prufung -krankenhaus
    hore|hor .. schlussel|auto|schritte .. schlecht|angst|panik|zittere|zusammen|erstarre|bauch -einbrecher
    auf _ eierschalen .. mann|freund|vater|papa|partner|frau|er -trauer*
    schiss|angst|panik|zittere .. vater|papa|mann|freund|partner|ex|bruder|onkel|stiefvater|mama|mutter|er|frau|kerl .. getrunken|trinkt|besoffen|betrunken|wutend|sauer -krank
    papa|vater|mama|mutter|mann|freund|bruder .. ist _ wutend|sauer|bose|besoffen|betrunken .. angst|schiss|zittere
    will|kann|trau|traue _ mich? _ nicht _ heim|nach .. papa|vater|mama|mutter|mann|freund|eltern .. wutend|sauer|bose|besoffen|betrunken|wartet|schlagt
    kinder|kleinen|alle .. still|stumm|verstecken|verstummen .. wenn|sobald .. papa|vater|er|mann .. kommt|heimkommt|reinkommt
    stuhl|kommode .. klinke|ture|tur .. sohn|mann|vater|bruder|freund|ex|angst|schlafe
    ex .. kommt|ist .. knast|gefangnis|haft|frei -schule
    traue|trau _ mich _ nicht .. ihm|meinem .. widersprechen|nein
    versteckt|verkriecht|verstecken _ sich .. bett|schrank|tisch .. wenn|sobald .. vater|papa|er|mutter .. kommt|abholt|holt -spiel
    sitze|schlafe|warte|bleibe .. auto .. bis .. schlaft|bett|beruhigt -kind
    furchte|angst .. vor _ meinem|meinen|unserem|meiner|ihm _ eigenen? _ sohn|mann|freund|vater|stiefvater|bruder|frau|partner -verlieren -krankheit -urteil
    mama|mutter|papa|vater|mann|freund|bruder|frau _ macht _ mir|uns _ angst -gesundheit -husten -herz
    terrorisiert|tyrannisiert|drangsaliert _ mich|uns|mir|sie|die|meine|ihn
    muss|will|sollte _ weg|raus|fort _ sein? _ bevor|ehe _ er|papa|mein|sie .. heim|hause|aufwacht|kommt|zuruckkommt
    verstecke|verstecken .. messer|waffen .. heimkommt|kommt|trinkt|getrunken|er|sohn|mann -kleinkind -kinder
    eingeschlossen|eingesperrt|verstecke|verschanzt .. bad|badezimmer|klo|zimmer|keller .. er|besoffen|betrunken|papa|mann -versehen
    bad|badezimmer|klo|zimmer|keller _ eingeschlossen .. er|besoffen|betrunken|papa|mann
    angst .. ex .. mich|uns findet|aufspurt
    @home|er|sie|schwester|freundin|sohn .. mir|mich|uns .. gabel|messer|schere|zirkel|nadel|stift .. gerammt|gestochen|gestossen|hand|bein|arm
    @home|er|sie|schwester|freundin|sohn hat .. zigarette|zigaretten|kippe|lockenstab|feuerzeug .. mir|meinem|meiner|mich .. ausgedruckt|verbrannt|arm
    hat .. mich|mir|uns .. mit _ dem|der|einem|einer _ lockenstab|zigarette|bugeleisen|feuerzeug _ verbrannt
    @home|er|sie|freundin|sohn wirft|warf|schmeisst|schmiss|geworfen|hat .. bugeleisen|stuhl|stuhlen|stuhle|teller|glas|flasche|pfanne|aschenbecher|schuh|tasse .. nach|auf|gegen|an _ mir|mich|uns|meinen
    schmeisst|schmiss|wirft|warf .. nach _ mir|uns
    hat .. mir|mich|uns .. in|im _ den|dem? _ kofferraum|keller|schrank _ gesperrt|eingesperrt
    hat .. wasser|suppe|kaffee|ol|bier .. uber|auf _ mich|uns|mir _ geschuttet|gegossen|gekippt
    hat .. mich|mir|uns .. treppe _ runter|hinunter|herunter|runtergestossen|hinuntergestossen|runtergeschubst
    hat _ mir _ die|den|das _ nase|arm|rippe|rippen|kiefer|handgelenk|finger|zahn _ gebrochen|ausgeschlagen -operation -arzt
    hat .. meinen|mein|seinen _ kopf|gesicht .. ins|unter|in _ klo|wasser|toilette|waschbecken
    zerkratzt|zerkratzte _ mir|mich -katze
    mit _ dem|der|einem|einer _ kabel|gurtel|stock|lineal|kochloffel|schlauch .. mich|mir|geschlagen|gepeitscht|finger|rucken -trommel
    drangt|druckt|druckte|presst _ mich _ gegen|an|in _ die|den|das|eine _ wand|kuhlschrank|ecke|tur|schrank
    auto .. auf _ mich|uns .. zugefahren|losgefahren
    fahrt|fuhr|gefahren .. auf _ mich|uns .. auto|zu
    schleift|schleifte|zieht|zerrt|zog _ mich|sie|ihn|uns .. haaren|haare|arm
    kopfnuss .. gegeben|verpasst|mir
    flasche|teller|glas .. auf|an|uber _ mir|mich|meinem .. zerschlagen|zerbrochen|kopf
    nachbarn|nachbar|nachbarin|mutter|mama|vater|papa|eltern|schwiegertochter|schwiegersohn|schwester|bruder|ex|tagesmutter|babysitter|trainer|lehrer|lehrerin|erzieherin|sie|er|leute .. schlagt|schlagen|prugelt|prugeln|verprugelt|verprugeln|ohrfeigt|schuttelt|schutteln|misshandelt|misshandeln|tritt|treten|hauen|haut|vermobeln _ ihr|ihre|ihren|sein|seine|seinen|das|die|den|unseren|ein|eine|einen _ kind|kinder|kindern|baby|sohn|tochter|kleine|kleinen|kleiner|junge|jungen|jungs|madchen|schuler|schulerin|neffe|neffen|nichte|enkel|enkelin|nachbarskind|nachbarskinder|bub -hand -tisch ^ich
    nachbarn|nachbar|nachbarin|mutter|mama|vater|papa|eltern|schwiegertochter|schwiegersohn|schwester|bruder|ex|tagesmutter|babysitter|trainer|lehrer|lehrerin|erzieherin|sie|er|leute .. gibt|geben .. kind|kinder|kindern|baby|sohn|tochter|kleine|kleinen|kleiner|junge|jungen|jungs|madchen|schuler|schulerin|neffe|neffen|nichte|enkel|enkelin|nachbarskind|nachbarskinder|bub|ihm|ihr|ihnen .. nichts|kein|nie|keine|nix _ zu? _ essen|trinken|milch|$ -zucker -suss*
    kind|kinder|kindern|baby|sohn|tochter|kleine|kleinen|kleiner|junge|jungen|jungs|madchen|schuler|schulerin|neffe|neffen|nichte|enkel|enkelin|nachbarskind|nachbarskinder|bub .. kriegt|bekommt|kriegen|bekommen|hat|haben .. kein|nichts|nie|nix .. essen|trinken .. $|bei|zu|wenn|und|strafe -lust -appetit -hunger
    kind|kinder|kindern|baby|sohn|tochter|kleine|kleinen|kleiner|junge|jungen|jungs|madchen|schuler|schulerin|neffe|neffen|nichte|enkel|enkelin|nachbarskind|nachbarskinder|bub .. isst|sucht|wuhlt .. mulltonne|mull|abfall|container
    nachbarn|nachbar|nachbarin|mutter|mama|vater|papa|eltern|schwiegertochter|schwiegersohn|schwester|bruder|ex|tagesmutter|babysitter|trainer|lehrer|lehrerin|erzieherin|sie|er|leute .. lasst|lassen .. kind|kinder|kindern|baby|sohn|tochter|kleine|kleinen|kleiner|junge|jungen|jungs|madchen|schuler|schulerin|neffe|neffen|nichte|enkel|enkelin|nachbarskind|nachbarskinder|bub .. hungern|verhungern|verdursten
    haut _ und _ knochen .. gibt|mutter|eltern|bekommt
    kind|kinder|kindern|baby|sohn|tochter|kleine|kleinen|kleiner|junge|jungen|jungs|madchen|schuler|schulerin|neffe|neffen|nichte|enkel|enkelin|nachbarskind|nachbarskinder|bub .. ans|an|am _ bett|stuhl|heizung|die .. gebunden|gefesselt|angebunden|fesseln -kinderwagen
    sperren|sperrt|sperrten .. kind|kinder|kindern|baby|sohn|tochter|kleine|kleinen|kleiner|junge|jungen|jungs|madchen|schuler|schulerin|neffe|neffen|nichte|enkel|enkelin|nachbarskind|nachbarskinder|bub .. keller|schrank|zimmer|kammer|balkon
    schreit|schreien|schreie|brullt .. kind|baby|kinder .. schlage|schlagen|poltert|gepolter|dumpf* -fest
    kind|baby .. schreit|weint|schreien .. schlage|poltert|gepolter
    brullt|schreit _ sein|ihr|das _ baby|kind .. an
    kind|kinder|kindern|baby|sohn|tochter|kleine|kleinen|kleiner|junge|jungen|jungs|madchen|schuler|schulerin|neffe|neffen|nichte|enkel|enkelin|nachbarskind|nachbarskinder|bub .. striemen|brandwunden|brandmale .. $|gurtel|zigarette*|rucken|von -herd
    kind|kinder|kindern|baby|sohn|tochter|kleine|kleinen|kleiner|junge|jungen|jungs|madchen|schuler|schulerin|neffe|neffen|nichte|enkel|enkelin|nachbarskind|nachbarskinder|bub .. traut|angst|weint .. nach _ hause|heim .. $|zu|gehen -schule
    nachbarskinder|nachbarskind .. allein|alleine
    kind|kinder|kindern|baby|sohn|tochter|kleine|kleinen|kleiner|junge|jungen|jungs|madchen|schuler|schulerin|neffe|neffen|nichte|enkel|enkelin|nachbarskind|nachbarskinder|bub .. sagt|gesagt|erzahlt .. onkel|opa|vater|papa|trainer|stiefvater .. weh|fasst|bett|tut -krank -gute
    freundin|freund .. tochter|sohnes|sohns .. nichts|nie|kaum .. essen|verdreckt
    wand|mauer|decke .. hor _ auf _ papa|mama
    veilchen|blaues _ auge .. sagt|tur|freund|mann|schwester|nichte|frau
    nichte|schwester|tochter|freundin|kollegin|schulerin|sie .. blaues|veilchen _ auge?
    strafe|bestraft|bestrafen .. eiskalt*|wasser|keller|gurtel|haare|knien|eingesperrt|hunger* -schule -handy
    scheren|schneiden|rasieren .. strafe .. haare
    wirft|schmeisst .. nach _ seinem|ihrem|seiner|ihrer|dem _ sohn|kind|tochter|baby -ball
    opa|onkel|nachbar|trainer|betreuer|lehrer .. kleine|madchen|jungen|kind .. ausgezogen|auszieht|ausziehen -baden
    betreuer|trainer|lehrer|pfarrer _ schliesst|schlosst _ sich .. jungen|madchen|kind
    druckt|druckt|halt .. unter _ wasser
    voller|ubersat _ flecken|mit|blauer -farbe
    vater|papa|mann|er|freund|stiefvater .. mama|mutter|schwester|mich|sie|bruder .. gegen|an|auf _ die|den|das _ heizung|wand|schrank|tisch|tur|boden .. geworfen|gestossen|geschleudert|geschubst
    chef|chefin|boss .. kneift|schlagt|schubst|begrapscht _ mich
    lief|rannte|jagte|rennt _ mir|mich .. mit _ dem|der|einem|einer _ messer|pfanne|gurtel|stock|hammer|nudelholz
    schweige|schweig|still .. sonst .. schlage|schlagt|knallt|prugel|los
    kneipe .. angst|panik|schiss
    kleine|kleiner|kind|junge|madchen|nachbarskind .. bettelt|betteln .. essen|brot|hunger
    nachbarskind|kleine|kleiner|kind .. immer _ hunger .. nie|keine|kein
    hat .. meine|meinen .. hand|finger|arm .. in|mit _ die|der _ tur|schublade
    kinderporn*
    airtag|tracker|gpstracker|peilsender|spyware .. gefunden|versteckt|angebracht|entdeckt|befestigt !demenz !demente !demenzkranke !alzheimer ~fur -fur
    gefunden|entdeckt|finde .. airtag|tracker|gpstracker|peilsender|spyware !demenz !demente !demenzkranke !alzheimer ~fur -fur -fahrrad
    ex|mann|freund|er|exfreund|exmann .. airtag|tracker|gpstracker|peilsender|spyware .. mein|meinem|meinen|meiner|mir !demenz !demente !demenzkranke !alzheimer ~fur -fur
    airtag|tracker|peilsender .. in|an|unter _ meiner|meinem .. ex|exfreund|exmann
    schickt|schickte|postet .. foto|fotos|bilder|videos _ von|vor _ meiner|meinem|unserer|unserem|unserm _ haustur|tur|haus|fenster|strasse|auto|wohnung|garten -makler ^ich
    bekomme|bekam .. foto|fotos|bilder|videos _ von|vor _ meiner|meinem|unserer|unserem|unserm _ haustur|tur|haus|fenster|strasse|auto|wohnung|garten -makler
    ex|er|mann|freund|kerl|jemand folgt|verfolgt|folgte _ mir|mich|uns _ uberall|bis|standig|nachhause|heim ^hund ^kind -instagram
    tatscht|grapscht|grabscht|tatschte|grapschte|fummelt _ mich|meine|meinen|mir|uns|an|sie .. an|herum|rum|mir|ran|$
    kann|konnte .. finger|hande|haende _ nicht _ von _ mir|mich|ihr|uns|meiner
    lasst|laesst|lass .. finger|hande|haende _ nicht _ von _ mir|ihr|uns|meiner
    spionage|spionageapp|spionageprogramm|spionagesoftware|spahsoftware .. handy|telefon|laptop -film
    schwanger _ von _ meinem|dem|ihrem|unserem _ eigenen? _ vater|papa|stiefvater|stiefpapa|bruder|stiefbruder|halbbruder|onkel|opa|grossvater|cousin|lehrer|trainer|betreuer|pfarrer ^mama ^mutter ^frau ^freundin ^tante ^stiefmutter
    kind|baby .. von _ meinem _ vater|papa|stiefvater|bruder|onkel|opa .. schwanger|bauch|bekomme|erwarte
    bekomme|erwarte|kriege .. kind|baby _ von _ meinem _ vater|papa|stiefvater|bruder|onkel|opa
    vater|papa|stiefvater|stiefpapa|bruder|stiefbruder|onkel|opa|grossvater|cousin|lehrer|trainer|betreuer|er .. mich|schwester|tochter _ geschwangert|geschwaengert|schwanger _ gemacht?
    vater|papa|stiefvater|stiefpapa|bruder|stiefbruder|onkel|opa|grossvater|cousin|lehrer|trainer|betreuer|pfarrer .. mit _ mir _ schlafen|schlaft|ins|vogeln|ficken|sex
    vater|papa|stiefvater|stiefpapa|bruder|stiefbruder|onkel|opa|grossvater|cousin|lehrer|trainer|betreuer|pfarrer .. schlaft|schlief|vogelt|fickt|sex _ mit _ mir|uns ^baby -einem -dem
    ich .. schlafe|sex _ mit _ meinem _ vater|papa|stiefvater|bruder|stiefbruder|onkel|opa
    lehrer|trainer|betreuer|pfarrer|nachbar|gruppenleiter .. bei _ ihm _ schlafe|schlafen|schlaf|ubernachte|ubernachten|uebernachten -lager
    mir|uns|ihr|ihm _ eine|einen|eins _ verpasst|gescheuert|geknallt|geklatscht|runtergehauen|reingehauen|gelangt -impfung -massage -spritze
    verpasst|scheuert|knallt|klebt _ mir|uns _ eine|eins -impfung
    lehrer|trainer|betreuer|onkel|opa|stiefvater|pfarrer|nachbar .. schreibt|schickt|sagt|fragt|will .. sexy|unterhose|unterwasche|dessous|geil|penis|schwanz
    zeigt|zeigte|schickt|gezeigt _ mir|uns|ihr _ seinen _ penis|schwanz|pimmel
"""
