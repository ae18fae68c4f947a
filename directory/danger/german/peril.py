"""Poison taken, and who is about to be killed or hurt."""

POISON = """
    & dummheit|dummes|mist tabletten|pillen|medikamente|medikamenten|schlaftabletten gemacht|gebaut -apotheke
    @quantity .. @medicine .. @taken
    @taken .. @quantity .. @medicine
    @medicine _ geschluckt|runtergeschluckt
    habe|hab|hat .. @medicine .. geschluckt
    & alkohol|wein|wodka|schnaps @medicine genommen|getrunken|geschluckt|mit -aufhoren
    habe|hab|hat .. tabletten|pillen|schlaftabletten genommen|geschluckt -gegen -antibabypille -diat ~verschrieben ~verordnet ~schon
    habe|hab|hat|hatte _ medikamente|schlafmittel|beruhigungsmittel|schmerzmittel _ genommen|genomen _ $|was|hilfe
    ganze|volle|gesamte _ packung|schachtel|dose|blister .. genommen|geschluckt|eingenommen -kekse -pralinen
    alles _ geschluckt
    uberdosis|ueberdosis|uberdosiert
    bleiche|bleichmittel|javel|rohrreiniger|gift|spulmittel|frostschutz* .. getrunken|geschluckt
    vergift* _ mich
    @quantity .. @medicine .. vor|bereit|neben|hand|tisch|liegen _ mir|liegen|bereit|$ -arzt -apotheke
    @medicine .. liegen|liegt|bereit .. vor|neben|bereit|hier -apotheke
    leere|leer _ packung|packungen|blister|schachtel|schachteln|dose|dosen|tablettenschachtel
    zu|zuviel|viel|absichtlich .. insulin .. gespritzt|genommen|spritzen
    insulin .. absichtlich|uberdosis|zuviel .. gespritzt
    kind|baby|sohn|tochter|kleinkind .. tablette|tabletten|batterie|putzmittel|reiniger|waschmittel|pille .. verschluckt|geschluckt|getrunken|gegessen
    komasaufen|alkoholvergiftung
    alle|ganze|ganzen @medicine .. auf|einmal|schlucken|nehmen _ einmal|schlucken|nehmen
    gas|gashahn _ auf|aufgedreht|aufdrehen
    batterie|knopfzelle|knopfbatterie _ verschluckt|geschluckt
"""

PERIL = """
    werde|will|wil|ich _ ihn|sie|den|dieses|meinen .. abstechen|kaltmachen|umlegen|abknallen|erschlagen ^er -spiel -game
    will|wird|droht|drohte|wollte|mochte|versucht|wurde|gedroht|sagt|bringt .. mich|uns|meine|sie|kinder|mir .. @kill ^ich
    droht|drohte|gedroht .. @me .. @kill|tod|umzubringen
    er|sie|mann|ex|freund|vater|der _ bringt|brachte|totet|tötet|ersticht _ mich|uns|meine .. um -verstand -schlaf -job -erbe -geld
    er|mann|ex|freund|vater _ bringt _ mich|uns _ um -verstand -schlaf -job -erbe -geld
    bringt _ mich|uns _ um -verstand -schlaf -job -erbe -geld ^das ^es ^stress ^arbeit ^job ^papierkram ^chef ^hitze ^migrane ^stau -sitzungen ^bauch ^rucken ^rechnung -kratzer
    er|mann|ex|freund|vater .. mich|uns _ umbringt|totet|umbringen
    angst .. dass .. mich|mir|uns|meine|kinder .. @kill|tut|antut|schlagt
    wurg*|gewurgt|gewuergt|erwurg*|stranguliert !schulden !kosten !facturen !uitvinder ^lening ^hypotheek !gekrompen ^erfinder -stuckchen -brocken
    @me .. wurgt|gewurgt|gewuergt|wuergt -stuckchen -brocken -essen
    kehle|hals .. zugedruckt|zu|druckt|gepackt !quaddeln !nuss !erdnuss !wespe !allergie !allergisch ^schnurt
    an _ den|die _ hals|kehle|gurgel
    sperrt|sperrte|schliesst|schloss _ mich|uns|sie .. ein
    eingesperrt ~gefuhl
    bin|sind|kinder|kind|leben|ist|schwebe|tochter|sohn|mutter in _ gefahr|lebensgefahr ^ehe ^beziehung ^firma ^job
    lebensgefahr|lebensgefahrlich
    = in gefahr
    = hilfe
    hat|hatte|zieht|nahm|mit .. ein|eine|einer|einem|dem @weapon -kuche
    mit _ einem|einer|dem|der _ @weapon ~mich ^mich
    bedroh*|droht|drohte|drohung* .. @weapon|tod|umbringen|mord
    todesdroh*|morddroh*
    stimme|stimmen .. toten|tot|umbringen|springen|sterben|ermorden
    stimme|stimmen .. verletzen ~mich ~sich ~selbst
    @want .. jemanden|ihn|sie|meinen|alle .. toten|umbringen|erstechen|ermorden ^er
    angst .. baby|kind|kinder .. weh|antun|verletzen|antue|tue
    um|furchte|furcht|angst _ um? _ mein|mein _ leben
    angst _ um _ mein _ leben
    sticht|stach .. mich _ ein|auf
    angst|drang|gedanken|bilder|beinahe|fast .. baby|kind|kinder .. schutteln|schuetteln|werfen|ersticken|fallen|schuttle|verletzen|verletze|ertranken ^mann ^freund ^papa -schule
    kissen .. gesicht|ersticken|gedruckt -bezug
    hande|hand .. um|an .. hals|kehle ^eigenen
    @weapon .. unter .. kissen|matratze|bett
    ist|mann|jemand|typ _ bewaffnet|bewaffnete
    bewaffneter|bewaffnete|bewafneter mann|typ|leute|manner
    amok*|amoklauf*
    erschiessen|schiessen|knallen|anschlag|blutbad .. schule|klasse|lehrer|alle|kollegen
    @weapon .. mit|in .. schule|klasse
    wenn _ ich .. gehe|verlasse|rede|sage|sag|heimkomme|abhaue|weggeh* .. umbringt|bringt|schlagt|kinder|totet|tut|findet|tot -wechseln
    er|ex|mann|freund|vater|bruder .. uns|mich|alle|meine .. abstechen|abknallen|fertigmachen|umlegen|kaltmachen|umbringen
    tur|tuer .. eingetreten|aufgebrochen|eintreten|eingeschlagen
    gedanken|drang|angst|impuls|bilder .. baby|kind|kinder|sohnchen|tochterchen .. was|etwas|weh|schlimmes .. antun|anzutun|tun|antue|machen ^mann ^freund
    gedanken|drang|impuls .. meinem|meiner|meinen _ baby|kind|kindern|tochter|sohn .. anzutun|weh|verletzen
    tu|tue|tun|antue|antun|antut .. jemandem|jemand|ihm|ihr|leuten .. was|etwas _ an|antun|$ ^er ^gutes
    hat|hatte|opa|papa|vater|mann|bruder .. gewehr|pistole|revolver|waffe|jagdgewehr .. geholt|genommen|geladen
    baby|kind _ wurde|wird|worden .. geschuttelt|geschuettelt|gewurgt|vergiftet
    ich|mach|mache|macht|machen .. kaltmachen|kaltzumachen
    mach|mache _ den|die|ihn|sie|dich|meinen|meine _ kalt|alle|fertig -hausaufgaben -heizung -wohnung ^schnaps
    ich _ bring|bringe|brachte _ ihn|sie|meinen|meine|den|die .. um ~mit ~in ~zur ~zum ~ins ~zu ~nach -hilfe -kita -schule
    will|wollen|wird|werden|droht|schwort _ mich|ihn|sie|uns|meinen|meine .. abstechen|abknallen|umlegen|kaltmachen|abschlachten|vergraben|verbrennen
    will|wollen|wird|werden|droht .. knie|beine|finger|arme .. brechen|zertrummern
    wenn _ ich _ rede|aussage|spreche .. verschwindet|stirbt|bezahlt|busst
    knarre|waffe|pistole _ gezeigt|rausgeholt|gezogen
    kehle _ durchschneiden|durchgeschnitten|aufschneiden ^mir
    sagt|sagte|schwort|schreibt|droht .. ich|wir|du _ erlebe|erlebst|erleben|uberlebe .. nicht|nie|keinen
    nehme|nehmen|mitnehmen|mitnehme .. mit|in _ in|den|ins _ den? _ tod|grab -geheimnis ~geheimnis
    nehme|nehmen .. sohn|tochter|kinder|kind|baby|mann|frau _ mit _ ins _ grab
"""
