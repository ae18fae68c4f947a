"""What is said by who hides violence, of what is about to happen and of what was swallowed."""

POISON = """
    verschluckt|geschluckt|geleckt|gegessen|gebissen .. knopfbatterie|batterie|waschkapsel|kapsel|magnet|entkalker|zigarette|rattengift|beeren|schneckenkorn|tab -angst
    getrunken|trank|trinkt .. spulmittel|spuelmittel|spulmaschinenmittel|reiniger|bleiche|frostschutz|entkalker|abflussreiniger|terpentin|lampenol
    spulmittel|spulmaschinenmittel|reiniger|bleiche|frostschutz|entkalker|abflussreiniger .. getrunken|geschluckt
    & bewegt|reagiert|wach|atmet|torkelt|bewusstlos spritze|whisky|wodka|schlaftabletten|tabletten|schachteln|tropfen|schaum|party -polypen
    alle|alles _ tabletten|medikamente|herztabletten|geschluckt .. auf _ einmal|mude|genommen
    medikamentenschrank .. leer|ausgeraumt|geplundert -aufraumen
    tropfen|flasche .. ausgetrunken .. bewegt|schlaft|$
    gelutscht|lutscht|lutschte|geleckt|leckt|gekaut|kaut|getrunken|gegessen|geschluckt|verschluckt .. spulmaschinentab|geschirrtab|waschkapsel|waschpod|mottenkugeln|dunger|schneckenkorn|terpentin|aceton|nagellack|entfetter|weichspuler|frostschutz|rattengift
    spulmaschinentab|spuelmaschinentab|geschirrtab|waschkapsel|waschpod|mottenkugel*|dunger|schneckenkorn|terpentin|aceton|entfetter|weichspuler|frostschutz*|nagellack|rattengift .. gelutscht|geleckt|gekaut|getrunken|gegessen|geschluckt|mund
    & tabletten|pillen|antidepressiva|schlaftabletten klo|bad|toilette|badezimmer komisch|eingeschlossen|langsam|wirr|antwortet
"""

PERIL = """
    er|ex|mann|sohn|bruder|nachbar _ steht|kommt|hat|wartet|ist .. schlager|baseballschlager|axt|hammer|benzin|machete|messer|pistole -jagd -kuche -kochen
    eingeschlossen|versteckt|sitze|bin .. bad|badezimmer|schrank|nachbarin .. er|tur|sucht|hammert
    hammert|tritt|schlagt|bricht .. tur|badezimmertur .. er|kinder|bin|auf|$
    flustere .. er|nebenan
    stimmen|gott|teufel .. sagen|wollen|will|sagt|befehlen|befiehlt .. springe|springen|messer|baby|bestrafen|opfern|toten|ertranken|stechen
    besessen|teufel|damon .. baby|sohn|tochter|mama
    druckte|drueckte|gedruckt|gedrueckt|gepackt|hielt .. hals|kissen|wasser .. schwarz|gesicht|kopf|mir|mich|$ -physio
    kopf .. unter _ wasser
    mich _ nicht _ haben _ kann
    baby|kind|kinderwagen .. ertranke|ertraenke|ertranken|schutteln|schuettle|fallen _ lasse|werfe|werfen|antue|ersticke
    angst .. baby|kind .. antue|antun|etwas _ antue?
    schiesst|schiest|erschiesst .. polizei|rufe|mich|uns -tor -foto
    weiss|weis _ wo _ er|sie _ wohnt .. messer|abend|gehe
    aufbrechen|aufzubrechen|einbrechen|einzubrechen .. gerade|tur|jetzt|$ -versicherung
    kommt .. treppe|rein .. schnell|hilfe
    ende .. loch|sarg|grab
    wenn .. gehe|verlasse .. uberlebe|ueberlebe|stirbt|sterben|tot
    schreit|ruft .. um _ hilfe
    rache .. blut
    kinder|jungs|madchen .. nie|nicht|lieber .. lebend|tot|wieder _ lebend? .. bei|als|hat|$ -spielen
    lieber _ tot _ als _ bei _ mir|ihr|ihm
    kinder .. mit|mitnimmt .. oben|himmel|kanal -oma -opa
    nimmt _ uns _ alle _ mit -urlaub -meer -ausflug
    sarge .. bestellen|drei|zwei|kleine
    keiner _ sie _ haben
    kanal|mauer|baum .. kindern
    kindern .. in _ den _ kanal|fluss
    kein _ richter .. hinkommt|findet|kommt
    leben _ gegeben .. wieder _ nehmen
    ubers _ gelander .. bis
    madchen|kinder|jungs _ fur _ immer _ schlafen|einschlafen
"""

VIOLENCE = """
    er|mann|freund|ex|partner _ liest|kontrolliert|uberwacht|loscht .. meine|mein|alle nachrichten|handy|sms|mails|ausgaben -blind
    er|mann|freund|partner _ bestimmt|entscheidet .. wann|was|mit|ob .. ich|wem
    gibt .. euro .. woche .. kassenzettel|belege|bon
    verbietet .. mir|mich|uns .. freundinnen|freunde|familie|arbeiten|raus|sehen -arzt
    schlafe|schlafen .. auto .. kindern|kinder|sohn|tochter|weg -camping -urlaub
    sage|sag|erzahle .. gegen|von _ die|der|den _ tur|treppe|schrank .. gelaufen|gefallen
    schminke|makeup|schal|sonnenbrille .. blauen|auge|flecken|verstecken -migrane -chemo
    kinder .. verkriechen|verstecken .. tisch|bett|schrank .. heimkommt|er|papa|$ -spielen
    stuhl .. vor|gegen _ die _ tur
    tasche|koffer .. nachbarin|bereit .. ausrastet|fluchten|wieder -geburt -krankenhaus
    barfuss|schlafanzug .. tur|draussen
    kriege|bekomme .. ich|$ _ es|$ _ ab ^er
    verspricht|verspricht .. nie _ wieder|mehr .. wieder|dann|und
    nein _ gesagt .. weitergemacht|nicht|gehort -gekundigt
    geweint|geschlafen|erstarrt .. weitergemacht|gemacht
    nackt|halbnackt .. aufgewacht|wach .. weiss|weis|nichts|erinnere|$
    aufgewacht .. nackt|halbnackt
    hand|finger .. unter|in _ meinen|meine|die|den _ rock|bluse|hose|unterhose|pulli
    onkel|opa|pfarrer|trainer|betreuer|chef|kollege|vermieter|nachbar .. duschen|hose|kusste|bluse|ding|anfasst|begrapscht -feier -uberraschung !uberraschungsfest
    eltern|familie .. mann|jemanden _ ausgesucht|gefunden
    turkei|marokko|pakistan|dorf .. heiraten|beschneiden|zeremonie
    binden|angebunden|fixiert|festgebunden .. heim|sessel|bett|stuhl|papa|mama|mutter
    papa|mama|stiefvater|opa|oma _ sperrt|steckt|wirft|legt .. mich|uns .. keller|schrank|dunkeln|dunkel|draussen
    brandwunden|striemen .. zigaretten|kind|madchen|klasse
    kind|madchen|junge|schuler|schulerin .. striemen|brandwunden|hungrig|zuckt .. $|arm|zigaretten|und
    gurtel|guertel .. bose|schlagt|kriege|macht ^hose
    noten .. haushalt
    fahrt|wartet|steht|schleicht .. ums|um|vor|an _ haus|meinem|mein|der _ haus|arbeit|tur|$|vorbei -bus
    zahlt .. die _ minuten
    & opa|grossvater|onkel|trainer|schwimmtrainer|tennislehrer|pfarrer|gruppenleiter|stiefvater|babysitter darf|durfte|soll|verboten|versprochen|schworen erzahlen|verraten|sagen|wissen|schweigen nichts|nicht|keiner|niemand|niemandem|keinem|mama -uberraschung -kuchen -geschenk -arzt -dement
    & trainer|opa|onkel|lehrer|gruppenleiter unser|unter geheimnis|uns bleibt -kuchen -uberraschung -elternfest -fest -geschenk
    wirft|warf|schmeisst|schmiss|schleudert|schleuderte .. nach|auf|an|gegen|neben _ mir|mich|uns ^baby ^kleiner ^kleine -ball -schneeball*
    nach|auf|gegen _ mir|mich|uns _ geworfen|geschmissen|geschleudert
    an _ den _ kopf _ geworfen|geschleudert|geschmissen -vorwurf* -beleidigung*
"""
HINTED = {"poison": POISON, "peril": PERIL, "violence": VIOLENCE}
