"""Wishing to die, and hurting oneself."""

DYING = """
    schon|mal|jahr|einmal _ versucht .. redet|spricht|fangt .. wieder|erneut|davon -rauchen -trinken -diat
    hat|haben _ sich _ verabschiedet .. geht|antwortet|reagiert|erreichbar|meldet .. nicht|mehr -firma -ruhestand
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
    ich .. tot _ ware|war|bin|waere !sorgt !kummert
    lieber|besser _ tot|sterben ^madchen ^kinder
    nie|niemals|nicht geboren
    @want @no .. mehr .. @live|aufwachen|da|hier|sein|existieren|weiter|weiterleben|aufwache|erwachen ~allein ~alleine ~zusammen ~trinken -bei -mit -wohnen -fur
    kann|kan|schaffe|halte|mag @no .. mehr|so|weiter @live|weiterleben|existieren -mit -ohne -zusammen
    kann .. so @no .. weiter|leben
    @no .. mehr @live|aufwachen|weiterleben|existieren @want|mochte|kann|will ~allein
    mehr|sinn|lust|kraft|grund|mut|freude .. zu _ leben
    @no .. lust|kraft|grund|mut|sinn|wille|willen|freude|hoffnung .. leben|weiterleben|weiterzuleben|weiterzumachen|lebens -zusammen
    @no .. lebenswille*|lebensmut|lebenslust|lebenskraft|lebensfreude
    leben|lebn|dasein .. @no|sinnlos|keinen .. sinn|wert|lebenswert|mehr|zweck
    leben .. sinnlos|vorbei|wertlos|beenden|satt|mude|leid|nehmen|ende|schluss ~gegeben
    lebensmud*|lebensmued*|lebenssatt
    wozu|warum|wofur .. noch|weiter .. leben|da
    mude .. leben
    @want .. verschwinden|einschlafen|wegsein ~internet -facebook
    einschlafen|schlafen .. @no|fur|nie .. aufwachen|immer|mehr|ewig
    fur _ immer|ewig .. schlafen|weg|einschlafen|gehen|verschwinden
    weg _ sein .. immer|einfach
    einfach .. weg _ sein|war|ware
    @want .. dass|das .. alles|es .. aufhort|vorbei|endet|aufhoert|ende|zu !leidet
    alles .. aufhort|aufhoert|vorbei|beenden
    denke|denk|denken|dachte|gedanken .. tod|sterben|selbstmord|umbringen|suizid|umzubringen -von -meiner -meines -mutter
    gedanken .. tod|sterben
    bring|bringe|bringt|brachte|brach _ mich|sich .. um ^das ^es ^stress ^arbeit -verstand -schlaf -erbe ^papierkram ^chef ^hitze ^migrane ^stau -sitzungen ^bauch ^rucken ^rechnung -kratzer
    mich|sich|mir umbring*|umzubring*|umgebracht|umbring
    umbringen|umzubringen .. will|wollte|versucht|mich
    spring|springe|springen|gesprungen|sprang|springt .. @height -fallschirm -bungee ~gern ~gerne ~kalte
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
    sterben|krepieren !pflanzen !zimmerpflanzen !blumen !angst !@kin !krebs !hunger ^im -schon -langweilig -mitglieder
    keinen|kein|keine|keinerlei ausweg|zukunft|hoffnung|aussicht -firma -betrieb -branche -beruf -arbeit
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
    & klinge|rasierklinge|rasierklingen|messer|seil|strick|pistole hand|handen|vor|mir -kuche -kochen -rucken -wirft
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
    mich|sich|mir|mein|meine .. @cut -finger -haare -wort -kochen -nagel -kuche ~dose ~papier ~glas !juckt !ekzem ~brotmesser ~witz ~gewicht
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
    alles .. vorbereitet|bereit|geregelt|geplant|fertig|organisiert .. heute|abend|nacht|morgen|fur -party -fest -reise -baby -geburt -hochzeit !adoption
    heute|abend|nacht|morgen .. alles .. vorbereitet|bereit|vorbei|geplant|aus -prufung -party -fest -reise
    heute|abend|nacht _ abend|nacht .. soweit|vorbei|ende|schluss|tue|mache|ende -film -arbeit -schule
    heute|abend|nacht .. ist|wird .. soweit .. vorbereitet|vorbei|$ -geburt -baby -hochzeit
    meine|mein|meinen letzte|letzter|letzten|letztes _ nachricht|nacht|abend|tag|worte|brief|mal|nachrichten -arbeit -schule -chemo -urlaub
    das|dies _ ist|wird _ mein|meine|die|das|der _ letzte|letzter|letztes _ nachricht|tag|nacht|abend|mal|brief -leihe -geld
    letzte|letzten|letztes _ mal|male .. hort|hore|schreibe|seht|sehen|sehe|hoeren
    sagt|sag|sagen .. kindern|kinder|mama|papa|mann|frau|tochter|sohn .. liebe|lieb|leid .. habe|hab|tut|sie|$
    wenn _ ihr|du|sie|man .. das|dies .. lest|liest|lesen .. bin|tot|spat|weg
    ohne _ mich .. leichter|einfacher|besser|schoner|glucklich*|ruhiger|gut
    leichter|einfacher|besser|schoner|glucklich*|ruhiger .. ohne _ mich
    wenn _ ich .. nicht|nich|nimmer|weg|tot _ mehr|ware|bin|mehr _ da|ware|bin|lebe|$ ^minuten ^er !sorgt !kummert
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
    hat|macht|ergibt|sehe .. alles|keinen|nichts .. sinn .. mehr|keinen ^bewerben ^lernen ^anrufen -therapie -arbeit -schule
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
    zettel|brief .. hinterlassen|dagelassen|zuruckgelassen ^nachbarin ^nachbar ^nachbarn
    weg|verschwunden|gegangen|weggelaufen .. ohne _ handy|telefon|jacke|schuhe|ihr|sein _ handy|telefon|$
    alle|familie|kinder|eltern|sie|mann|welt .. froh|erleichtert|glucklich*|besser .. wenn|ohne .. ich|mich .. tot|weg|nicht|war|ware|mich|$
    ware|waere|war|hatte lieber|besser .. nicht|nie|gar .. da|hier|geboren|gelebt|existieren|leben
    zigarette|zigaretten|feuerzeug|kippe|kippen .. auf|an|in .. arm|armen|haut|mir|meinem ^er ^freundin ^freund ^mann ^frau ^vater ^mutter ^mama ^papa <ihre <seine
    sehe|seh _ mich .. nicht|nie|kein .. alt|alter|zukunft|erwachsen
    bleibe|bleib|lebe|existiere|mache .. nur _ noch? _ wegen|fur _ meiner|meinen|meine|meinem|den @kin|hund|katze|kinder|kindern
    hat|macht _ keinen|kein _ sinn|zweck .. dass _ ich .. bleibe|lebe|hier|da|existiere
    hoffe|hoffte|bete|wunsche|wunschte .. dass .. auto|lkw|bus|zug|krebs|unfall .. uberfahrt|erwischt|kriege|bekomme|holt|tot
    hilf|helft|helfen|hilfe .. mir|mich .. sterben|tot -sterbehilfe -palliativ -angst
    hore|hor|aufhoren|hoer .. auf|zu _ zu? _ leben|atmen
    warum|wieso|weshalb .. bin|wurde .. geboren
    mude|satt .. so _ zu _ tun -buro -arbeit
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
    dosis|menge|wieviel|wieviele|viel|viele|tabletten .. todlich*|toedlich*|letal*|fatal* -unfall -unfalle
    todliche|toedliche|letale|todlicher _ dosis|menge|uberdosis|ueberdosis
    viel|viele|wieviel|wieviele|welche|reichen .. @medicine|tavor .. nie|nicht|kein|keinen .. aufwach*|aufzuwachen|morgen
    viel|viele|wieviel|wieviele .. nie|nicht _ mehr? _ aufwach*|aufzuwachen -baby
    dosis|medikament|tabletten|menge|mittel .. totet|toetet|toten|uberlebt|ueberlebt|draufzugehen|draufgehen -bakterien -lause -unkraut -schmerz
    tabletten|einheiten|welche|viele .. ewig*|immer .. schlaf|schlafen|einzuschlafen|einschlafen -mude
    weh|schmerzhaft .. wenn _ man .. erhangt|aufhangt|ertrinkt|springt -trampolin
    hohe|hoch|stockwerk .. uberleb*|ueberleb*|sterben -katze
    sterben .. ohne|weglasst|absetzt|weglassen|absetzen .. insulin|dialyse
    sterben .. insulin|dialyse .. weglasst|weglaesst|absetzt|weglasse
    reichen|genug .. packungen|tabletten|schachteln .. um _ zu _ gehen|sterben
    wie _ lange .. erfrieren|verbluten|verhungern|ersticken -pflanze
    ab _ wie _ vielen _ tabletten|pillen
    helium .. maske|beutel|tute -party -luftballons -tauchen
    wald|meer|berge .. komme|kehre _ nicht|nie _ mehr? _ zuruck|zurueck|heim
    gibt|gab _ es _ mich _ nicht _ mehr -fb
    selbst _ mord|morde|totung
    mich|sich .. um _ die _ ecke _ bringen|gebracht
    = ich will streben
    selbsmor*|selbstmor*|selpstmord*
    mich|sich _ selbst? _ killen|kille|gekillt
    mich|sich .. immer|endgultig .. ausschalten|abschalten|ausknipsen|abmelden
    mich|sich _ ausschalten|abschalten|ausknipsen|abmelden .. immer|endgultig
    fahre|fahren|rase|rasen|lenke|lenken|steuern|steuere .. gegen|vor|in _ einen|nen|den|eine|die|ne _ baum|wand|mauer|lkw|bruckenpfeiler|brucke -versehentlich -fast
    sv|svv|suizidv* .. krankenhaus|klinik|notaufnahme|psychiatrie|heimgeschickt|entlassen -fussball
    nach _ meinem|ihrem|seinem|dem|einem? _ versuch .. klinik|krankenhaus|entlassen|psychiatrie|intensivstation|notaufnahme !kinderwunsch !rauchen !entzug
    zweiter|dritter|vierter|letzter|zweiten|dritten _ versuch .. klinik|krankenhaus|psychiatrie|notaufnahme|intensivstation|tabletten !kinderwunsch !rauchen !ivf
    stimme|stimmen .. mich|sich .. verletzen|ritzen|schneiden|bestrafen|verbrennen|kratzen|schlagen -dass
    wer _ kummert|sorgt|schaut .. kinder|kindern|hund|katze .. wenn _ ich _ tot|weg|nicht|gestorben !krebs !metastasen !palliativ
    ich _ spring|springe _ gleich|jetzt|heute|bald|nun|runter|morgen _ $|und|ich|runter|hilfe|tschuss|leb -seil -dusche
    gleich|jetzt|dann|heute _ spring|springe _ ich _ $|runter|und|hilfe
    = ich springe
    lasse|lass|lassen _ mich _ verhungern|verdursten|sterben
    hungere|hungern _ mich _ zu _ tode
"""
