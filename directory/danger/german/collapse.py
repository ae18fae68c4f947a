"""Whose body fails now: who collapses, chokes, bleeds, or breathes what kills."""

COLLAPSE = """
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
"""
WORDS = {
    "person": "er sie baby kind sohn tochter mann frau papa mama vater mutter oma opa nachbar nachbarin freund "
    "freundin bruder schwester kleinkind jemand ich",
    "ache": "schmerz schmerzen druck enge stechen druckt engegefuhl brennen",
}
