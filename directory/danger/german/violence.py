"""Violence: at home, by whoever has power over somebody, of sex."""

VIOLENCE = """
    lehrer|trainer|chef|onkel|opa|nachbar|stiefvater .. mich|mir|sie .. gekusst|gekuesst|angefasst|begrapscht|gestreichelt
    hand|hande|finger .. in|unter|zwischen _ meine|meiner|meinem|meinen|ihre|ihrer _ hose|rock|unterhose|bh|beine|slip
    darf _ nicht|nie .. raus|arbeiten|telefonieren|weg|freunde|aus ^arzt ^chef ^kind
    kontrolliert|durchsucht .. mein|meine|mich|alles handy|geld|nachrichten|konto|telefon ^bank ^arzt
    lasst|laesst|last|lassen _ mich _ nicht|nie _ aus|raus|weg|gehen|fort -ausreden -ruhe
    @home|er|sie .. gps|tracker|airtag|peilsender .. auto|handy|tasche
    droht|drohte .. kinder|kind|sohn|tochter .. wegnehmen|wegzunehmen|nehmen|entfuhren
    & nachbar|nachbarn kinder|kind|frau|baby schlagt|schlage|prugelt|schlagen
    @hit _ mich|mir|uns -magen -vor ^das ^es ^herz ^ich -rucken !chemo
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
    hat|haben|hatte|wurde .. angefasst|begrapscht|beruhrt|betatscht|angefast|beruehrt
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
    verfolgt _ mich ^gedanke ^traum
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
"""
