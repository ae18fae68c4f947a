"""Whose body fails now: who collapses, chokes, bleeds, or breathes what kills."""

COLLAPSE = """
    & entzug|alkohol|trinken|getrunken kafer|tiere|spinnen|insekten|ratten sehe|sieht|sehen -angst -garten
    schaum .. mund|lippen
    atmet _ kaum|komisch|schwer
    wacht _ nicht _ auf|mehr
    atmet _ nicht|nich
    bewusstlos
    blaue _ lippen
    blutet|blutung .. stark|heftig|viel .. nach .. geburt|operation|op|ausschabung|fehlgeburt|kaiserschnitt -jahren -jahre
    umgefallen|zusammengebrochen|zusammengesackt|gesturzt|gefallen|umgekippt|ohnmachtig .. bewegt|reagiert|antwortet|spricht|wacht|sich _ nicht|mehr|nicht -jahre -jahren
    reagiert _ nicht|kaum|nich|nimmer _ mehr|auf|$ -nachrichten -behandlung -medikament* -therapie -namen -ruf
    @person .. bewegt _ sich _ nicht|nich|nimmer _ mehr -arm -bein -gern
    liegt|lag .. boden .. bewegt|reagiert|wacht|zuckt|schaum|ruhrt|regungslos
    bekommt|kriegt|bekomme|kriege _ keine _ luft -beziehung -arbeit -panik*
    mund|mundwinkel|gesicht|lacheln .. schief|hangt|gelahmt|verzogen -jahren -seit -dann ~hing
    arm|bein|seite|hand .. gelahmt|taub|bewegen|heben .. plotzlich|sprechen|reden|gesicht|mund -jahren -seit
    redet|spricht|lallt .. wirr|plotzlich|wirres|unverstandlich .. plotzlich|gesicht|arm|jetzt|mund
    glaube|denke|wohl|gerade|sieht .. schlaganfall|herzinfarkt|herzstillstand|herzanfall ~jahre ~jahren -jahren -monaten -gehabt
    @person .. verschluckt|erstickt|verschlukt .. luft|blau|bonbon|stuck|wurst|hilfe|an|traube|spielzeug|atmen ~seit ^als
    steckt .. hals|luftrohre .. luft|atm*|blau|fest
    wird|lauft|ist _ ganz? _ blau|violett ~auge ^arm -chemo
    krampfanfall|krampft|krampfe|zuckt|zuckungen .. jetzt|aufhor*|minuten|boden|schaum|gerade|fieber|hort -jahren
    epileptisch*|anfall .. aufhor*|hort|minuten|ersten|erster|jetzt -panik* -jahren
    @ache .. brust .. arm|kiefer|luft|atm*|schwitz*|schweiss -jahren
    brust .. @ache .. arm|kiefer|luft|atm*|schwitz*|schweiss|links -jahren
    verliert|verliere .. blut
    blutet|blute .. stark|viel|aufhor*|uberall|hort|heftig|sturzartig _ nicht|auf|$|und|stark|nicht ~nase
    & schwanger* blut|blutet|blute|blutung|blutungen stark|starke|viel|schmerzen|krampfe|hilfe
    riecht|gasgeruch|rieche .. gas .. haus|kuche|uberall|stark|keller|wohnung
    gasgeruch|gasleck
    kohlenmonoxid|co .. melder|alarm|piept|schwindel|kopfschmerz*|vergiftung ~gestorben
    ofen|heizung|therme|grill|boiler .. kopfschmerz*|kopfweh|schwindlig|ubel|mude .. alle|wir|kinder|allen|uns
    alle|wir|allen|uns .. kopfschmerz*|kopfweh|schwindlig|ubel .. ofen|heizung|therme|grill|boiler
    hals|zunge|gesicht|lippen .. schwillt|schwellen|geschwollen|angeschwollen|zu .. atm*|luft|allergi*|wespe|biene|nuss|erdnuss|schlucken
    wespe|biene|erdnuss|allergi* .. luft|atm*|schwillt|geschwollen .. nicht|kaum|schwer|hals|gesicht|mehr
    anaphylak* .. jetzt|schock|hilfe|was -jahren
    stromschlag .. bekommen|reagiert|bewusst*
    ertrunken|ertrinkt .. pool|badewanne|teich|gezogen|schwimmbad ~jahren
    aus _ dem _ pool|wasser|teich .. atm*|reagiert|bewegt|blau
    baby|saugling .. schlaff|reagiert|wach _ $|nicht|kaum
    baby|kind|kleinkind|sohn|tochter .. fieber .. schlaff|reagiert|krampf*|40|41|steif|flecken
    steifer _ nacken .. fieber|flecken|licht
    unterzucker*|zucker .. reagiert|bewusstlos|wach|verwirrt|ohnmachtig
    geburt|wehen|kind _ kommt .. auto|jetzt|allein|hilfe
    erbricht|spuckt|hustet|kotzt .. blut
    kein|keinen _ puls|herzschlag -ultraschall -schwanger* -woche !ultraschall !schwanger* -trotzdem ^zweimal
    & verschluckt|verschlukt|erstickt luft|blau|atmet -beziehung -arbeit
    fasst|greift|griff|gefasst|druckt .. an|ans|aufs|auf .. brust|herz|brustbein -rucken -baby -kopf -lacht ~kuscheltier ~teddy ~puppe
    & brust|brustbein|brustkorb kreidebleich|aschfahl|schweissnass|kaltschweissig|grau -panik* -angst -jahre -wechseljahre
    & seite|arm|bein plotzlich|auf|einmal|ploetzlich spuren|spurt|lallt|redet|komisch|worter -seit -jahre
    & kaiserschnitt|geburt|entbunden|fehlgeburt|geboren blut|blute|klumpen|binde|binden|handtucher beine|lauft|durch|faustgrosse|sterne|stromt -jahre -ersten
    klumpen .. faust* -jahre
    faust* _ klumpen
    naht|wunde|verband .. aufgeplatzt|offen|voll .. stromt|blut|schwindlig|schwindelig
    & blutverdunner kopf gefallen|gesturzt schlafrig|verwirrt|benommen|erbricht
    verschluckt .. keinen|kein|nicht|nichts .. ton|raus|husten|sprechen -kehlkopfkrebs
    falsche _ kehle .. ton|blau|luft|geht
    greift|fasst .. kehle|hals .. blau|luft|augen|$
    lachelt .. halben|einer _ seite -seit
    & mund|mundwinkel|gesicht|lacheln|halfte schief|schiefer|schiefes|hangt|schlaff|verzogen arm|redet|spricht|lahm|lahmer|komisch|lallt|worter|seite|plotzlich|minuten -jahre -jahren -seit -bell
    kann|kriegt .. arm|bein .. nicht|nich _ mehr? _ heben|bewegen|hochheben .. $|plotzlich|und|mund|oma -jahren -schulter -physio
    findet|finde _ keine|die|seine|ihre _ worter|worte .. mehr|plotzlich|minuten|nicht -trauer -trost -beileid
    lallt|stammelt .. getrunken|fallen|arm|plotzlich|mund|halt -baby
    lasst _ alles _ fallen .. lallt|redet|arm|und -alles
    sehe|sieht|seh _ doppelt .. lauft|torkelt|plotzlich|kopf
    sehe|sieht|seh .. auge .. nichts|nix|nicht|schwarz -jahren
    plotzlich|auf _ einmal? _ schwarz|blind .. auge|augen|$
    schwarz .. vor|auf _ dem|einem|meinem _ linken? _ auge
    schlimmste|schlimmsten _ kopfschmerzen|kopfweh -her -jahre -jahren -waren -sind
    kopfschmerz*|kopfweh .. blitz|donnerschlag|explosionsartig|vernichtend* .. $|erbrochen|ubel|und|plotzlich
    druck|enge|schmerz*|stechen|brennen .. brust|brustkorb .. kiefer|arm|zieht|rucken|schwitzt|grau -jahren -stress -panik*
    grau|blass|schwitzt .. brust*|brustschmerzen
    herzrasen .. kippe|umkippe|ohnmacht*|schwarz -angst -panik* -rede -leute
    habe|hab|hat|kriegt|bekommt _ einen|nen|ein _ herzinfarkt|schlaganfall|herzanfall|hirnschlag -gehabt -hinter -uberlebt -jahren -uberstanden -angst
    spray|inhalator .. hilft|wirkt _ nicht|nix|nichts
    ringt|schnappt _ nach _ luft
    keinen|keine _ satz .. luft|atem*|raus -schreiben -deutsch
    lippen .. blau|violett -lippenstift -kalte !raynaud !kalten
    & baby|saugling|kleinkind|sohnchen atmet|atmung schnell|komisch|pfeift|stohnt|rippen|bauch|schwer -schlaft
    traube|nuss|bonbon|wurst|murmel|grate|stuck .. im|in _ dem|der|hals|seinem _ hals? .. blau|luft|$|er|sie
    verschluckt|verschluckte .. rochelt|blau|luft|gurgelt
    erdnuss|nusse|nuss|wespe|wespenstich|bienenstich|stich|gegessen .. schwillt|geschwollen|dick|zu|anschwillt .. $|zunge|hals|gesicht|zu|an
    & zunge|hals|gesicht|augen|lippen schwillt|geschwollen|dick|zu erdnuss|nusse|wespe|wespenstich|bienenstich|allergi*|quaddeln|ausschlag -jahren -gruppe -erkaltung -deckel
    quaddeln|nesselsucht .. hals|zunge|luft
    weggetreten .. wach|reagiert|ansprechbar
    wird|werden|wacht _ nicht _ mehr? _ wach|auf -uhr -wecker
    reagiert _ auf _ gar? _ nichts|nix _ mehr?
    liegt|lag .. reglos|regungslos|bewusstlos|leblos
    bewusstlos _ $|nach|in|auf|er|sie|im|am -vor
    krampft|krampfanfall _ $|seit|schon|dauert|und|mit|jetzt -beim -wade
    anfall .. geht|dauert|schon .. minuten -panik* -angst
    augen _ verdreht|verdrehte|nach _ oben? .. steif|stocksteif|krampf*|$|und
    fieberkrampf* -letztes -jahr -angst ^hatte !heute
    zucker|diabet*|unterzucker*|insulin .. !falsche wirres|wirr|benommen|aceton|azeton|schlafrig|erbricht|schwitzt|schlucken -gruppe -jahren -kuchen
    fieber .. rote|lila|violette|flecken|punkte .. punkte|flecken|weggehen|drucken|weg -windpocken -masern
    lila|rote|violette _ flecken|punkte .. fieber
    steifer|steif* _ nacken .. licht|fieber|kopf*|erbr*
    baby|saugling .. trinkt .. nicht|nichts|kaum .. schlaff|lappen|fieber|grau|hangt|apathisch
    neugeborenes|neugeborene|neugeborenen .. fieber|38|39|40|grau|stohnt|schlaff|blau
    baby|saugling .. wochen|tage .. fieber|stohnt|grau|schlaff|38|39|40 -impfung -zahne
    baby|saugling .. stohnt|grau|marmoriert|schlaff|apathisch|lappen|blau -augen
    blut _ spritzt|schiesst
    finger|hand|fuss|bein .. abgetrennt|abgesagt|abgeschnitten|abgerissen|gesagt -jahren
    & kettensage|kreissage|sage|flex|beil finger|hand|bein|fuss|arm blut|ab|abgetrennt|geschnitten|tief
    hort|horen _ nicht _ auf _ zu _ bluten
    verband|handtuch .. durch|voll|durchgeblutet .. blut|bluten|blutet
    nasenbluten|blutung|blutet .. stunde|stunden|aufhoren|stoppt|stillen .. $|blutverdunner*|nicht|schon
    & blutverdunner|blutverdunnern|marcumar|xarelto|eliquis nasenbluten|blutet|blut|gefallen|kopf -gruppe -abnahme
    erbricht|kotzt|bricht .. schwarz*|kaffeesatz
    schwarzer|schwarzen _ stuhl .. schwind*|ohnmacht|blass
    schwanger|schwangerschaft|monat|woche .. blutung|blutungen|blute|verliere _ blut? .. $|blut|woche|monat|stark -abnahme -letztes -jahr ^fehlgeburt
    blutung|blutungen|blute|blut .. !zahnfleisch schwanger|schwangerschaft -abnahme -jahr -nach -vor
    monat|schwanger .. verliere|verliert _ blut
    schwanger .. plotzlich|starke|heftige .. bauchschmerzen|schmerzen|krampfe|bauchweh
    schwanger .. sternchen|flimmern|geschwollene|kopfweh .. $|sternchen|geschwollene|hande|kopfweh
    & baby|kind|kleine spure|bauch|woche|schwanger bewegt|bewegungen|tritte|strampelt nicht|weniger|keine|kaum -jahre -alt -geboren -monate
    fruchtblase|blasensprung -jahre
    fruchtwasser .. grun|lauft|verliere|braun
    wehen .. minuten|krankenwagen|pressen|jetzt|auto|rettung -angst -jahre
    sehe|seh|spure|fuhle _ schon? _ den|das _ kopf|kopfchen _ $|vom|des|schon
    nabelschnur .. hangt|raus|hals|um -jahre
    entbunden .. blut .. beine*|lauft|runter|stromt
    kochendes|kochend|heisses|siedendes _ wasser|fett|ol|suppe|kaffee|tee .. uber|ins|auf _ mein|meine|ihn|sie|das|gesicht|arm|kind|hand -warmflasche !schuttete !geschuttet !absichtlich
    fett|ol .. gesicht|hand|arm .. gespritzt|haut|verbrannt -creme
    haut .. geht|lost|ab|hangt .. ab|sich|verbrannt|$ -neurodermitis -sonnenbrand -schuppen
    verbrannt|verbruht .. haut|blasen .. ab|uberall -sonne
    verbruht|verbruhung -jahren -kindheit
    saure|lauge|rohrreiniger|kalk|chlor .. auge|augen
    leiter|dach|treppe|balkon|fenster|gerust|baum|pferd .. gefallen|gesturzt|fiel|sturz .. kopf|spurt|bricht|blutet|bewegt|beine -jahren -monaten -angst ~angst ^seit
    gefallen|gesturzt|sturz .. leiter|dach|treppe|balkon|fenster|kopf .. spurt|bricht|erbricht|verwirrt|blutet|benommen -jahren -monaten -angst ^seit
    sturz|gefallen|gesturzt|unfall .. spurt|spure _ die|seine|ihre|meine _ beine|fusse _ nicht -jahren
    baby|saugling .. wickeltisch|bett|sofa .. gefallen|gerollt
    kopf .. gestossen|angeschlagen|geschlagen|aufgeschlagen .. verwirrt|bricht|erbricht|benommen|schlafrig|komisch -wand -autis*
    strom* .. gewischt|schlag|bekommen|gekriegt|geschlagen .. $|verbrannt|hande|bewusst* -rechnung
    gewischt _ gekriegt|bekommen
    in _ die _ steckdose
    aus ^mich _ dem|der _ teich|pool|wasser|see|badewanne _ gezogen|gefischt|geholt -jahren
    & allen|alle|wir|uns|familie|kinder schlecht|ubel|schwindlig|kopfweh|kopfschmerzen ofen|heizung|therme|grill|boiler|gas|kamin -preis -rechnung
    co|kohlenmonoxid _ melder|alarm
    hitzschlag|sonnenstich -jahren -gruppe
    sonne|hitze|grad .. wirr|wirres|verwirrt|fantasiert|phantasiert|benommen|bewusstlos -jahren
    taub|gefuhllos .. zwischen _ den|meinen _ beinen
    & beine|beinen wasser|urin|pinkeln|halten taub|gefuhllos|kribbeln|spure|lahm -jahre -beckenboden
    messerstich|messerstiche|angeschossen|niedergestochen|schusswunde -film -buch -jahren
    wade|bein .. dick|geschwollen .. atemnot|luft|brust
    bauch .. bretthart|steinhart|hart .. fieber|erbr*
    & operation|operiert|op gestern|tagen|woche fieber|schuttelfrost|blutet|verwirrt -gruppe
    hund .. gebissen|biss .. blut|tief|gesicht|hals
    & herz stolpert|rast|flattert|aussetzer schwarz|umkippe|schmerz*|schwitze -liebe -angst -panik
    beim|im|auf _ dem|der? _ spiel|training|laufen|supermarkt|strasse|sport .. zusammengebrochen|zusammengesackt -jahre -jahren -weinend
    sackt|sackte|bricht|brach _ zusammen|zusamen .. $|und|fasst|greift|beim -weinend -tranen
    kriege|krieg|bekomme|kriegt|bekommt _ keine _ luft _ mehr? !panik !angst !nase !panikattacke !maske
    fruchtwasser .. verloren|verlor
    blut _ schwanger
    schwanger .. hellrotes|hellrot|rotes
    nachgeburt|plazenta .. nicht|blut*
    bekommt|kriegt _ das|ihr _ kind|baby .. jetzt|bad|badezimmer|auto|zuhause -gemeinsam
    baby .. aufgehort|aufhort .. zu _ atmen
    baby _ ist|wird|lauft _ ganz? _ blau
    murmel|munze|lego|spielzeug .. verschluckt .. hustet|atmet|speichelt
    kleine|baby|kind .. strampelt .. nicht|nimmer
    umgekippt|ohnmachtig|umgefallen .. nicht _ zu _ sich
    fieber .. fantasiert|phantasiert|zuckt|krampf*
    & asthma|asthmaanfall spray|inhalator kein|leer|ohne|weg -rezept
    uberall _ blut
    blut _ uberall
    schlagader|arterie .. getroffen|verletzt|offen|durch
    fritteuse|wasserkocher|topf .. uber _ sie|ihn|mich|das|den -kopf
    meter .. gesturzt|gefallen|abgesturzt -jahren
    gesturzt|gefallen .. meter|stockwerke -jahren
    angefahren|uberfahren .. beine|bewusst*|bewegt|blut -jahren
    stromunfall|stromschlag ^wie
    grund|boden _ vom|des _ becken|pool|beckens|pools|schwimmbad*
    auge|ohr .. blutet
    boller|feuerwerk .. hand|auge|finger -angst
    messer _ im _ bauch|hals|bein -gefuhl
    wo _ ist _ der|das|die _ epipen|adrenalin*
    hals|zunge|gesicht .. schwillt|anschwillt
    zuckerkrank|diabet* .. weggetreten|bewusst*|wirr|schlafrig -gruppe
    arm .. bewegen .. sprechen|reden|spricht
    blutverdunner* .. schlafrig|mude|benommen|verwirrt
    glaub|glaube|wohl|denke _ einen|nen _ schlaganfall|herzinfarkt
    baby|saugling|neugeborenes .. tage|wochen .. gluht|fieber|heiss
    wehen .. woche|ssw
    knochen .. schaut|steht|ragt|guckt .. aus|raus
    offener _ bruch
    kabel|stromleitung|leitung .. beruhrt|angefasst|gefasst .. antwortet|reagiert|bewegt
    nussen|nuss|erdnuss|erdnussen|garnelen|kiwi .. lippen|gesicht|augen|zunge|mund .. riesig|dick|schwillt|geschwollen|doppelt
    sehe|sieht _ nur _ noch? _ die|eine|halb|halfte _ halfte?
    kind|baby|kleine|kleiner .. auto .. sonne|hitze .. rot|schlapp|schlaff|bewusst*|schwitzt
    lid|augenlid|mundwinkel .. hangt
    blut|flussigkeit .. aus _ dem|den|seinem|ihrem _ ohr|ohren
    sabbert .. seite|arm|mund -baby
    arm|bein|hand _ gehorcht _ nicht
    heisse|heissen|heisses|kochende _ suppe|tee|kaffee|wasser|milch|ol .. uber|auf _ die|den|das|seine|ihre _ brust|hand|arm|bein|kopf|beine|gesicht
    @person .. hat|bekommt|kriegt|klagt .. brustschmerz*|brustenge|herzschmerzen|herzstechen|brustdruck ~seit -jahren -wochen -monaten !angst !panik !panikattacke !stress !stillen !kummer
    @person .. hat|spurt|bekommt .. @ache .. brust|brustkorb|brustbein ~seit -jahren -wochen -monaten !angst !panik !panikattacke !stress !stillen !gestorben !baby
    @adult|jemand .. liegt|lag _ auf|am _ dem? _ boden|fussboden|strasse|gehweg -spielt -schlaft -schreit -yoga -matratze -lacht -zerstort
    gesturzt|gefallen|hingefallen .. kommt|kann|steht .. nicht|nich|nimmer .. hoch|auf|aufstehen
    kommt|kann|steht .. nicht|nich|nimmer .. hoch|auf|aufstehen .. gesturzt|gefallen|boden
    spricht|redet|sprechen|reden .. arm|mund|gesicht|bein .. hangt|schlaff|lahm|runter -jahren -seit
    arm|mund|gesicht .. hangt|schlaff|lahm .. spricht|redet|sprechen|reden -jahren -seit
"""
WORDS = {
    "person": "er sie baby kind sohn tochter mann frau papa mama vater mutter oma opa nachbar nachbarin freund "
    "freundin bruder schwester kleinkind jemand ich",
    "adult": "nachbar nachbarin mann frau vater mutter oma opa papa mama freund freundin kollege kollegin grossmutter "
    "grossvater tante onkel",
    "ache": "schmerz schmerzen druck enge stechen druckt engegefuhl brennen",
}
