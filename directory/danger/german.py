"""The signs of danger in German."""

from . import hurting

LANGUAGE = "de"
DENIALS = "nicht nich nie niemals kein keine"
FREQUENT = """
ich du er sie es wir ihr mich mir mein meine meinen meinem meiner uns unser der die das den dem des
ein eine einen einem einer und oder aber wenn dass ist bin war hat habe haben werde wird werden zu
mit von vor bei fur aus auf an in im am um sich so noch schon auch nur hab s nach zum zur wie was kann
will
"""

KIN = """
mann frau freund freundin partner partnerin ex vater papa mutter mama eltern sohn tochter kind kinder
bruder schwester onkel tante stiefvater stiefmutter opa grossvater oma cousin nachbar nachbarin
schwiegervater schwiegermutter verlobter familie baby enkel enkelin teenager kumpel ehemann ehefrau
lebensgefahrte exmann exfreund
"""
WORDS = hurting.GERMAN_WORDS | {
    "kin": KIN,
    "someone": KIN + " er sie jemand lehrer trainer chef pfarrer typ leute betreuer",
    "home": "mann freund partner ex vater papa mutter mama eltern sohn bruder onkel stiefvater stiefmutter "
    "opa grossvater cousin nachbar schwiegervater verlobter familie frau freundin ehemann exmann "
    "exfreund lebensgefahrte",
    "want": "will wil mochte moechte mocht wollte wunschte wuenschte wunsche wuensche wurde hoffe hatte "
    "wollen mag woll willst",
    "no": "nicht nich nit net nie niemals kein keine keinen keinerlei ohne",
    "me": "mich mir uns meine meinen mein mi",
    "self": "mich mir sich selbst selber",
    "dead": "sterben sterbe tot tod krepieren sterbn verrecken",
    "live": "leben lebe existieren weiterleben dasein",
    "hit": """
        schlagt schlaegt schlug schlagen geschlagen haut haute gehauen tritt trat getreten schubst
        schubste geschubst boxt boxte geboxt ohrfeigt prugelt pruegelt verprugelt verpruegelt
        geprugelt schuttelt schlegt misshandelt misshandelte beisst wurgt kneift stosst gestossen
        verhaut vermobelt kratzt geohrfeigt verprugelte zusammengeschlagen
    """,
    "beats": "schlagt schlaegt schlug schlagen haut verprugelt verpruegelt misshandelt prugelt geschlagen",
    "medicine": """
        tablette tabletten pille pillen schlaftablette schlaftabletten medikament medikamente
        medikamenten paracetamol ibuprofen dafalgan tilidin xanax valium antidepressiva insulin
        schmerzmittel schmerztabletten schlafmittel beruhigungsmittel beruhigungstabletten tavor
        lorazepam aspirin
    """,
    "quantity": "viel viele zu zuviel zuviele packung schachtel ganze ganzen alle handvoll haufen zwei drei vier "
    "funf zehn zwanzig dreissig vierzig funfzig hundert # dose paar gesamte blister",
    "taken": "genommen geschluckt eingenommen gegessen getrunken genomen geschlukt schlucke eingeworfen "
    "runtergeschluckt nahm schluckte",
    "kill": "umbringen umbringt umzubringen umgebracht toten tötet toeten tötete totet totschlagen ermorden "
    "erstechen abstechen erschiessen erwurgen erwuergen toetet kaltmachen totmachen vergiften "
    "umbringe ermordet abknallen",
    "weapon": "jagdgewehr schusswaffe kuchenmesser flinte schrotflinte luftgewehr schreckschusspistole schlagstock messer waffe pistole gewehr axt hammer revolver schere machete beil",
    "height": "brucke bruecke zug zuge fenster dach balkon haus hochhaus bahn gleis gleise auto lkw wasser turm "
    "klippe ubahn strassenbahn stock etage bahnsteig autobahn gelander balkon hochhaus",
    "skin": "arm arme armen handgelenk handgelenke pulsadern pulsader beine bein haut oberschenkel klinge "
    "klingen rasierklinge rasierklingen unterarm unterarme",
    "cut": "schneide schneiden schneidet schnitt geschnitten ritze ritzen ritzt geritzt aufschneiden "
    "aufgeschnitten aufritzen aufgeritzt aufschlitzen aufgeschlitzt kratze",
}

SWALLOWED = ""
OFTEN_MISSPELT = """
selbstmordgedanken vergewaltigung vergewaltigt suizidgedanken lebensmuede lebensmude missbraucht gewalttatig uberdosis abschiedsbrief erhangen pulsadern bedroht
umbringen verschwinden vergewaltigt geschlagen stiefvater selbstmord schlaftabletten missbraucht
misshandelt
"""
YOUNG = """
kind kinder sohn tochter teenager jugendliche jugendlicher jugendlichen minderjahrig schuler
schulerin mama papa eltern stiefvater schule baby enkel enkelin madchen junge
"""

RULES = {
    "poison": """
        @quantity .. @medicine .. @taken
        @taken .. @quantity .. @medicine
        @medicine _ geschluckt|runtergeschluckt
        habe|hab|hat .. @medicine .. geschluckt
        & alkohol|wein|wodka|schnaps @medicine genommen|getrunken|geschluckt|mit -aufhoren
        wacht _ nicht _ auf|mehr
        habe|hab|hat .. tabletten|pillen|schlaftabletten genommen|geschluckt -gegen -antibabypille -diat
        habe|hab|hat|hatte _ medikamente|schlafmittel|beruhigungsmittel|schmerzmittel _ genommen|genomen _ $|was|hilfe
        ganze|volle|gesamte _ packung|schachtel|dose|blister .. genommen|geschluckt|eingenommen -kekse -pralinen
        alles _ geschluckt
        uberdosis|ueberdosis|uberdosiert
        bleiche|bleichmittel|javel|rohrreiniger|gift|spulmittel|frostschutz* .. getrunken|geschluckt
        atmet _ nicht|nich
        bewusstlos
        vergift* _ mich
        @quantity .. @medicine .. vor|bereit|neben|hand|tisch|liegen _ mir|liegen|bereit|$ -arzt -apotheke
        @medicine .. liegen|liegt|bereit .. vor|neben|bereit|hier -apotheke
        leere|leer _ packung|packungen|blister|schachtel|schachteln|dose|dosen|tablettenschachtel
        zu|zuviel|viel|absichtlich .. insulin .. gespritzt|genommen|spritzen
        insulin .. absichtlich|uberdosis|zuviel .. gespritzt
        kind|baby|sohn|tochter|kleinkind .. tablette|tabletten|batterie|putzmittel|reiniger|waschmittel|pille .. verschluckt|geschluckt|getrunken|gegessen
        komasaufen|alkoholvergiftung
        blaue _ lippen
        alle|ganze|ganzen @medicine .. auf|einmal|schlucken|nehmen _ einmal|schlucken|nehmen
        gas|gashahn _ auf|aufgedreht|aufdrehen
    """,
    "peril": """
        will|wird|droht|drohte|wollte|mochte|versucht|wurde|gedroht|sagt|bringt .. mich|uns|meine|sie|kinder|mir .. @kill ^ich
        droht|drohte|gedroht .. @me .. @kill|tod|umzubringen
        er|sie|mann|ex|freund|vater|der _ bringt|brachte|totet|tötet|ersticht _ mich|uns|meine .. um
        er|mann|ex|freund|vater _ bringt _ mich|uns _ um
        bringt _ mich|uns _ um ^das ^es ^stress ^arbeit ^job
        er|mann|ex|freund|vater .. mich|uns _ umbringt|totet|umbringen
        angst .. dass .. mich|mir|uns|meine|kinder .. @kill|tut|antut|schlagt
        wurg*|gewurgt|gewuergt|erwurg*|stranguliert
        @me .. wurgt|gewurgt|gewuergt|wuergt
        kehle|hals .. zugedruckt|zu|druckt|gepackt
        an _ den|die _ hals|kehle|gurgel
        sperrt|sperrte|schliesst|schloss _ mich|uns|sie .. ein
        eingesperrt ~gefuhl
        bin|sind|kinder|kind|leben|ist|schwebe|tochter|sohn|mutter in _ gefahr|lebensgefahr ^ehe ^beziehung ^firma ^job
        lebensgefahr|lebensgefahrlich
        = in gefahr
        = hilfe
        hat|hatte|zieht|nahm|mit .. ein|eine|einer|einem|dem @weapon -kuche
        mit _ einem|einer|dem|der _ @weapon
        bedroh*|droht|drohte|drohung* .. @weapon|tod|umbringen|mord
        todesdroh*|morddroh*
        stimme|stimmen .. toten|tot|umbringen|springen|verletzen|sterben|ermorden
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
        wenn _ ich .. gehe|verlasse|rede|sage|sag|heimkomme|abhaue|weggeh* .. umbringt|bringt|schlagt|kinder|totet|tut|findet|tot
        er|ex|mann|freund|vater|bruder .. uns|mich|alle|meine .. abstechen|abknallen|fertigmachen|umlegen|kaltmachen|umbringen
        tur|tuer .. eingetreten|aufgebrochen|eintreten|eingeschlagen
        gedanken|drang|angst|impuls|bilder .. baby|kind|kinder|sohnchen|tochterchen .. was|etwas|weh|schlimmes .. antun|anzutun|tun|antue|machen ^mann ^freund
        gedanken|drang|impuls .. meinem|meiner|meinen _ baby|kind|kindern|tochter|sohn .. anzutun|weh|verletzen
        tu|tue|tun|antue|antun|antut .. jemandem|jemand|ihm|ihr|leuten .. was|etwas _ an|antun|$ ^er ^gutes
        hat|hatte|opa|papa|vater|mann|bruder .. gewehr|pistole|revolver|waffe|jagdgewehr .. geholt|genommen|geladen
        baby|kind _ wurde|wird|worden .. geschuttelt|geschuettelt|gewurgt|vergiftet
    """,
    "mourir": """
        habe|hab|hatte .. leben _ satt -stadt
        steht|stehe|stand|sitzt|sitze _ auf _ dem|der|einem|einer|die _ dach|brucke|bruecke|gelander|schienen -arbeitet -repariert -fotografiert
        habe|hab|hatte .. genug|alle|die|viele _ tabletten|pillen .. bereit|zusammen|da|gesammelt
        niemand .. vermissen|vermisst _ mich|wurde
        bin|fuhle _ nur? _ eine? _ last
        sammle|sammel|horte|hortet|spare|gesammelt|gehortet|aufgespart .. tabletten|pillen|schlaftabletten|medikamente|tablette
        tabletten|pillen|schlaftabletten|medikamente .. gesammelt|gehortet|aufgehoben|aufgespart
        seil|strick .. gekauft|besorgt|geholt -klettern -springen
        denke|dachte _ an _ den? _ zug|schienen|brucke|strick|gleise .. jeden|immer|oft|nacht|$ -fahrplan -verpassen
        @want .. @dead ~uber ~den ~dem ~meinem ~wissen ~seinen <nicht ^angst -lachen ~hunger
        @dead|weg _ sein|will|wollen|mochte|wollte|war <nicht ^angst ^schon
        ware|war|wunschte|wunsche|wuenschte|besser|lieber|waere .. lieber|besser|ich|tot tot|gestorben|weg|gegangen|nie
        ich .. tot _ ware|war|bin|waere
        lieber|besser _ tot|sterben
        nie|niemals|nicht geboren
        @want @no .. mehr .. @live|aufwachen|da|hier|sein|existieren|weiter|weiterleben|aufwache|erwachen ~allein ~alleine ~zusammen ~trinken -bei -mit -wohnen -fur
        kann|kan|schaffe|halte|mag @no .. mehr|so|weiter @live|weiterleben|existieren -mit -ohne -zusammen
        kann .. so @no .. weiter|leben
        @no .. mehr @live|aufwachen|weiterleben|existieren @want|mochte|kann|will ~allein
        mehr|sinn|lust|kraft|grund|mut|freude .. zu _ leben
        @no .. lust|kraft|grund|mut|sinn|wille|willen|freude|hoffnung .. leben|weiterleben|weiterzuleben|weiterzumachen|lebens -zusammen
        @no .. lebenswille*|lebensmut|lebenslust|lebenskraft|lebensfreude
        leben|lebn|dasein .. @no|sinnlos|keinen .. sinn|wert|lebenswert|mehr|zweck
        leben .. sinnlos|vorbei|wertlos|beenden|satt|mude|leid|nehmen|ende|schluss
        lebensmud*|lebensmued*|lebenssatt
        wozu|warum|wofur .. noch|weiter .. leben|da
        mude .. leben
        @want .. verschwinden|einschlafen|wegsein ~internet -facebook
        einschlafen|schlafen .. @no|fur|nie .. aufwachen|immer|mehr|ewig
        fur _ immer|ewig .. schlafen|weg|einschlafen|gehen|verschwinden
        weg _ sein .. immer|einfach
        einfach .. weg _ sein|war|ware
        @want .. dass|das .. alles|es .. aufhort|vorbei|endet|aufhoert|ende|zu
        alles .. aufhort|aufhoert|vorbei|beenden
        denke|denk|denken|dachte|gedanken .. tod|sterben|selbstmord|umbringen|suizid|umzubringen -von -meiner -meines -mutter
        gedanken .. tod|sterben
        bring|bringe|bringt|brachte|brach _ mich|sich .. um ^das ^es ^stress ^arbeit
        mich|sich|mir umbring*|umzubring*|umgebracht|umbring
        umbringen|umzubringen .. will|wollte|versucht|mich
        spring|springe|springen|gesprungen|sprang|springt .. @height -fallschirm -bungee
        @height .. spring|springe|springen|gesprungen|springt -fallschirm -bungee
        vor|unter _ den|die|einen|nen|ein _ zug|auto|lkw|bahn|ubahn|strassenbahn|gleise
        werf*|werfe|wirft|schmeiss*|sturz*|leg*|geworfen|sturz .. vor|unter|aus|von|auf .. zug|auto|lkw|bahn|fenster|brucke|gleise|bruecke
        erhang*|erhaeng*
        mich|sich .. aufhang*|aufhaeng*|aufgehangt|aufgehaengt|aufzuhang*
        hang*|haeng* _ mich|sich .. auf
        strick .. hals|gekauft|kaufen|nehmen
        pulsader*
        handgelenk* .. aufschneiden|schneiden|ritzen|aufgeschnitten
        erschies*|erschiess*
        kugel .. geben|kopf|mir|jagen|gebe
        mir|mich|sich .. kugel
        mach|mache|machen|gemacht .. schluss|ende leben|allem|mir|alles -freund -beziehung
        schluss|ende .. machen|setzen|mach .. leben|allem
        will|mag|wil|mochte _ nicht|nich|nimmer _ mehr _ $
        redet|spricht|sagt|schreibt|droht|reden .. @dead|umbringen|selbstmord|umzubringen|suizid
        sterben|krepieren !angst !@kin !krebs !hunger ^im -schon -langweilig
        keinen|kein|keine|keinerlei ausweg|zukunft|hoffnung|aussicht -arbeit
        hasse|hass _ mein|das|dieses _ leben
        leben _ und _ will _ weg
        & @want|werde spring|springen @height -fallschirm
        & klinge|rasierklinge|rasierklingen|messer arm|arme|ritzen|gefunden|schneiden|tochter -kochen
        was|etwas _ dummes|schlimmes .. machen|tun|antun
        kehle|hals durchschneiden|aufschneiden
        @want|weg .. von _ der|dieser _ welt|erde
        meine _ beerdigung
        warum|wozu|wofur lebe|leb|existiere|bin .. noch
        will|mochte|muss|drang|wollte mich .. verletzen|schneiden|ritzen|schlagen
        fertig|abgeschlossen .. mit _ dem|meinem _ leben
        aufhoren|aufhor .. zu _ leben|atmen|existieren
        nichts .. zu _ verlieren
        erlosung|erlosen|erlost
        nicht|nich .. auf _ dieser|der _ welt|erde
        leben .. unertraglich|holle|qual|unertraeglich
        augen .. nicht|nie .. offnen|aufmachen
        ewig|ewige|ewigen _ schlafen|ruhe|schlaf
        @want|gerade|wollte .. springen -seil -fallschirm -trampolin
        mich|sich .. etwas|was .. antun
        & klinge|rasierklinge|rasierklingen|messer|seil|strick|pistole hand|handen|vor|mir -kuche -kochen
        aus _ dem|diesem _ leben
        abschied* .. geschickt|nachricht*
        abschiedsnachricht*
        morgen .. nicht|nich _ mehr _ da
        warum .. bin .. noch hier|da|am
        uberlebe|uberstehe .. nicht|nich
        wunsch*|sehn*|suche .. den|der|dem _ tod
        ich stehe|steh|sitze .. brucke|bruecke|dach|gleis|gleisen|abgrund
        alles|es|leben _ beenden
        ende .. setzen|bereiten|machen -beziehung -streit -schulden
        leben .. ende .. setzen|machen|bereiten
        nehm|nehme|nimmt|nehmen|nahm|genommen|nim .. leben
        das _ leben _ nehmen|genommen|zu
        suizid*|suicid*|selbstmord*|selbsmord*|selbstmort*|selbsttot*|selbsttoet*|freitod*|selbstmrod*|sebstmord*
        schmerzlos|schmerzfrei|schnell|wie .. sterben|tot|umbringen|toten
        wie .. sterbe|sterben _ ich|ohne|schnell|schmerzlos
        abschiedsbrief*
        gegen _ einen|den|nen _ baum|wand .. fahren|rasen
        mir .. etwas|was _ an*|antun
        mich|mir|sich .. toten|vergiften|ertranken|wegmachen|ausloschen
        besser .. ohne _ mich
        ohne _ mich .. besser|dran|glucklich*
        besser _ dran|ohne _ ohne|mich
        niemand|keiner .. vermissen|vermisst|merken|fehlen
        verdien* .. @no .. leben
        @no verdient* .. leben
        verdien* .. sterben|tod
        falle|bin|sei .. allen|jedem|last .. zur _ last
        zur _ last
        dunkle|schwarze|finstere gedanken
        ritz*|geritzt -auto
        ich|kann|beginne|wieder|mich|sich schneid*|geschnitten .. mich|sich|arm|arme|@skin -finger -kuche -kochen -haare
        mich|sich|mir|mein|meine .. @cut -finger -haare -wort -kochen -nagel -kuche
        verletz* _ mich|sich|selbst
        mich|sich|mir|selbst selbst|selber .. verletz*|weh|schlagen|verbrennen|schade*|hassen
        selbstverletz*|selbstverstumm*|selbsthass|selbstbestraf*
        tu|tue|tun|antun|tut _ mir|sich .. selbst|weh|was ^er ^das ^rucken ^es ^kopf ^hat ^mann
        verbrenn*|verbrannt|brenne _ mich|sich .. absichtlich|zigaret*|feuerzeug|selbst
        mich|sich .. absichtlich|selbst .. verbrennen|verletzen|schneiden
        schlage|schlag|haue|beisse|kratze _ mich|meinen _ selbst|selber|kopf
        narben|schnitte|wunden .. arm|armen|handgelenk*|beinen
        rasierkling*|klinge .. arm|arme|haut|ritzen|schneiden
        lass|lasst _ mich .. sterben|gehen
        versuch .. hinter|leben .. nehmen
        seil|strick _ gekauft|besorgt
        wer|wem|niemand|keiner|keine|keinen .. wurde|wuerde|wird|soll|hat _ mich|ich|schon .. vermissen|fehlen|suchen|weinen
        wer|wem|niemand|keiner|keinem .. vermissen|vermisst|fehlen|fehle|merken|merkt|auffallen|interesieren .. mich|ich|weg|tot|bin|ware|$ -kater
        alles .. vorbereitet|bereit|geregelt|geplant|fertig|organisiert .. heute|abend|nacht|morgen|fur -party -fest -reise -baby -geburt -hochzeit
        heute|abend|nacht|morgen .. alles .. vorbereitet|bereit|vorbei|geplant|aus -prufung -party -fest -reise
        heute|abend|nacht _ abend|nacht .. soweit|vorbei|ende|schluss|tue|mache|ende -film -arbeit -schule
        heute|abend|nacht .. ist|wird .. soweit .. vorbereitet|vorbei|$ -geburt -baby -hochzeit
        meine|mein|meinen letzte|letzter|letzten|letztes _ nachricht|nacht|abend|tag|worte|brief|mal|nachrichten -arbeit -schule -chemo -urlaub
        das|dies _ ist|wird _ mein|meine|die|das|der _ letzte|letzter|letztes _ nachricht|tag|nacht|abend|mal|brief
        letzte|letzten|letztes _ mal|male .. hort|hore|schreibe|seht|sehen|sehe|hoeren
        sagt|sag|sagen .. kindern|kinder|mama|papa|mann|frau|tochter|sohn .. liebe|lieb|leid .. habe|hab|tut|sie|$
        wenn _ ihr|du|sie|man .. das|dies .. lest|liest|lesen .. bin|tot|spat|weg
        ohne _ mich .. leichter|einfacher|besser|schoner|glucklich*|ruhiger|gut
        leichter|einfacher|besser|schoner|glucklich*|ruhiger .. ohne _ mich
        wenn _ ich .. nicht|nich|nimmer|weg|tot _ mehr|ware|bin|mehr _ da|ware|bin|lebe|$
        wenn|als _ ich .. nicht|nich _ mehr .. ware|bin|lebe|existiere|gabe -arbeite
        hoffentlich|hoffe|wunsche|bitte .. nicht|nie|nimmer .. wache|aufwache|aufwachen|wach|auf|morgen|mehr .. auf|mehr|$
        kann|mag|will _ nicht|nich|nimmer _ mehr _ leben|weiterleben .. mit _ dem|der|den|diesem|dieser|so _ schmerz|schmerzen|schuld|scham|leere|trauer
        leben _ mit _ dem|der|den|diesem|dieser _ schmerz|schmerzen|schuld|scham|leere .. nicht|mehr|kann
        will|mag|wil|mochte _ einfach|gar|so|es? _ nicht|nich|nimmer _ mehr _ leben|sein|da|aufwachen|weiter|hier -schlafen -allein -alleine -bei -mit
        ich _ will|mag|mochte|moechte _ einfach|wirklich|echt|nur|auch? _ nicht|nich|nimmer _ mehr _ $
        bald|will|mochte|gehe|komme|wieder .. bei|zu|zum _ meiner|meinem|mama|papa|oma|opa|ihm|ihr|dir|meinem .. himmel|oben|sein|sterne -besuch -wohnen -krankenhaus
        brucke|bruecke|gleise|schienen|tiefe|abgrund|balkon|zug .. zieht|ruft|lockt
        wozu|warum|wofur|weshalb .. noch .. weitermachen|weiterkampfen|kampfen|leben|weiter|aufstehen|durchhalten -arbeit -beziehung -schule
        wozu|wofur _ noch _ $
        was .. sinn .. noch|leben|alles|weiter -kurs
        hat|macht|ergibt|sehe .. alles|keinen|nichts .. sinn .. mehr|keinen -therapie -arbeit -schule
        sehe|seh|gibt|finde .. keinen|kein|keine _ ausweg|ausgang|zukunft|sinn|licht|losung .. mehr|$ -arbeit
        nur _ noch _ wegen|fur _ meiner|meinen|meine|meinem _ kinder|kindern|tochter|sohn|hund|katze
        mein|meine tod|beerdigung .. erleichterung|losung|erlosung|besser|geregelt
        lenkrad|auto|gegen .. baum|mauer|wand|lkw|brucke .. fahren|lenken|rasen|steuern|verreissen -unfall
        garage .. motor|auto|abgas* .. laufen|lauft|sitze
        ertranke|ertranken|ertrinken _ mich -arbeit -schulden
        weg .. von .. allem|hier|allen .. immer|$
        erlose|erlosung|erlost .. mich|von|leiden|schmerz
        @kin|er|sie .. redet|spricht|sagt|schreibt|malt|postet .. tod|sterben|abschied|suizid|selbstmord|verschwinden -von -unserer -hund -katze
        nachricht|sms|snap|story|brief|briefe .. abschied*|lebewohl
        abschied* .. nachricht|sms|snap|brief|briefe|zettel
        lebewohl
        springe|spring|springen|werfe|schmeisse|lege|schmeissen|werfen .. zug|gleise|bahn|schienen
        habe|hab|hatte .. katze|hund|sachen|tiere .. weggegeben|verschenkt .. verabschiedet|abschied|brief|tot
        mich .. von .. allen|familie|freunden .. verabschiedet -arbeit -kollegen
        bin|fuhle|fuhl|fuehle .. schon|innerlich|langst|innen|eigentlich tot ~mude
        innerlich|innen _ bin? _ ich? .. tot|gestorben
        schmerz|leid|alles|es|qual .. fur _ immer|ewig .. aufhoren|vorbei|weg|enden|aufhort|stoppen
        fur _ immer .. aufhoren|aufhort|einschlafen|verschwinden|gehen|weg -beziehung -rauchen
        gefunden|erwischt|entdeckt|versteckt .. strick|rasierkling*|klinge|klingen|seil -klettern
        strick|rasierkling*|klingen|klinge|schlinge .. gefunden|erwischt|entdeckt|versteckt|zimmer|schublade|keller -rasieren
        zettel|brief .. hinterlassen|dagelassen|zuruckgelassen
        weg|verschwunden|gegangen|weggelaufen .. ohne _ handy|telefon|jacke|schuhe|ihr|sein _ handy|telefon|$
        alle|familie|kinder|eltern|sie|mann|welt .. froh|erleichtert|glucklich*|besser .. wenn|ohne .. ich|mich .. tot|weg|nicht|war|ware|mich|$
        ware|waere|war|hatte lieber|besser .. nicht|nie|gar .. da|hier|geboren|gelebt|existieren|leben
        zigarette|zigaretten|feuerzeug|kippe|kippen .. auf|an|in .. arm|armen|haut|mir|meinem ^er
        sehe|seh _ mich .. nicht|nie|kein .. alt|alter|zukunft|erwachsen
        bleibe|bleib|lebe|existiere|mache .. nur _ noch? _ wegen|fur _ meiner|meinen|meine|meinem|den @kin|hund|katze|kinder|kindern
        hat|macht _ keinen|kein _ sinn|zweck .. dass _ ich .. bleibe|lebe|hier|da|existiere
        hoffe|hoffte|bete|wunsche|wunschte .. dass .. auto|lkw|bus|zug|krebs|unfall .. uberfahrt|erwischt|kriege|bekomme|holt|tot
        hilf|helft|helfen|hilfe .. mir|mich .. sterben|tot -sterbehilfe -palliativ -angst
        hore|hor|aufhoren|hoer .. auf|zu _ zu? _ leben|atmen
        warum|wieso|weshalb .. bin|wurde .. geboren
        mude|satt .. so _ zu _ tun
        tun|tue .. als _ ob? _ .. leben
        @want .. dass .. alles|licht .. ausgeht|schwarz|dunkel|erlischt
        mich _ hinlegen .. nicht|nie|alles .. aufstehen|ausgeht|aufhort|aufwachen
        sich|mich|mir .. erschies*|abknallen|erstechen
        was|etwas|bloedsinn _ dummes|schlimmes .. tabletten|pillen|mir|klinge|messer
        suizidversuch*|selbstmordversuch*
        stelle|stell|fantasiere|traume|male .. meinen|meinem _ eigenen? _ tod
        meinen _ eigenen _ tod
        mein _ leben _ endet|hort|ist .. heute|hier|morgen|nacht|auf
        heute|hier|morgen|nacht _ endet|hort _ mein|das _ leben
        nadel|nadeln|zirkel|schere|nagel .. in _ den|die|meinen|meine|das _ arm|arme|bein|haut|oberschenkel -insulin -tattoo
    """,
    "violence": """
        lehrer|trainer|chef|onkel|opa|nachbar|stiefvater .. mich|mir|sie .. gekusst|gekuesst|angefasst|begrapscht|gestreichelt
        hand|hande|finger .. in|unter|zwischen _ meine|meiner|meinem|meinen|ihre|ihrer _ hose|rock|unterhose|bh|beine|slip
        darf _ nicht|nie .. raus|arbeiten|telefonieren|weg|freunde|aus ^arzt ^chef ^kind
        kontrolliert|durchsucht .. mein|meine|mich|alles handy|geld|nachrichten|konto|telefon ^bank ^arzt
        lasst|laesst|last|lassen _ mich _ nicht|nie _ aus|raus|weg|gehen|fort -ausreden -ruhe
        @home|er|sie .. gps|tracker|airtag|peilsender .. auto|handy|tasche
        droht|drohte .. kinder|kind|sohn|tochter .. wegnehmen|wegzunehmen|nehmen|entfuhren
        & nachbar|nachbarn kinder|kind|frau|baby schlagt|schlage|prugelt|schlagen
        @hit _ mich|mir|uns -magen -vor ^das ^es ^herz ^ich
        hat|haben|hatte|habt @me .. @hit ^ich ^das
        werde|wurde|wird|bin|wurden|worden .. geschlagen|misshandelt|verprugelt|getreten|gehauen|geschubst
        geschlagen|misshandelt|verprugelt .. werde|wurde|wird|worden|von
        geschlagen|misshandelt _ von
        @beats _ meine|seine|ihre|mein|unsere|ihr|sein|die|das|mama _ mutter|mama|kind|kinder|schwester|bruder|tochter|sohn|frau|freundin|baby|mich|papa
        papa|vater|stiefvater @beats _ mama|mutter|mich|uns
        ohrfeig*|backpfeife
        zieht|zog|gezogen .. haar|haaren|haare
        gegen _ die|eine _ wand
        blaue _ flecken|flecke
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
        traue|trau|wage mich .. nicht|nich .. hause|haus|heim
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
        lasst|laesst|lassen|last _ mich|uns .. nicht|nie|nirgends .. raus|aus|gehen|weg|arbeiten|telefonieren|treffen|los -schlafen -ruhe
        @home|er|sie|chef|ihn .. nimmt|nimt|behalt|versteckt|weggenommen|abgenommen|hat|stiehlt|klaut .. mein|meine|meinen|unser _ pass|ausweis|papiere|lohn|gehalt|geld|bankkarte|schlussel|rente|handy
        pass|ausweis|papiere|bankkarte|lohn .. weggenommen|abgenommen|versteckt|einbehalten
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
    """,
    hurting.HURTS: hurting.GERMAN,
}
