"""What is said by who hides violence, of what is about to happen and of what was swallowed."""

POISON = """
    likte|lik|beet|zoog|slikte|ingeslikt|at|proefde|gegeten .. capsule|wascapsule|wasmiddelcapsule|batterij|knoopbatterij|knoopcel|ontkalker|ontstopper|magneet|sigaret|slakkengif|rattengif|besen|bessen|vaatwastablet
    dronk|gedronken|drinkt|drinken .. afwasmiddel|ontstopper|ontkalker|vaatwasproduct|white|bleek|bleekwater|javel|antivries|allesreiniger|terpentijn|chloor|spiritus
    & beweegt|reageert|wakker|ademt|waggelt|bewusteloos|snurkt spuit|whisky|vodka|slaappillen|pillen|doosjes|strips|ghb|druppels|schuim -poliepen -elke -hoeveel
    medicijnkast|apotheekkast .. leeg|leeggemaakt|leeggehaald -opruimen -oma
    alle|al _ pillen|medicatie|hartpillen|medicijnen .. keer|ineens|week .. genomen|keer|ingenomen -elke -dag
    te _ veel|vel .. oxycodon|xanax|pillen|dafalgan|morfine|tramadol|insuline .. op|binnen|gepakt|genomen|geslikt
    druppels|fles|flesje .. leeggedronken|uitgedronken .. beweegt|slaapt|$ -hoest
    kind|kleine|peuter|baby|zoontje|dochtertje .. aan|van _ mijn|de|oma _ medicijnen|pillen|medicatie
    co _ melder|alarm .. gaat|af|piept
    gezogen|gezoogd|zoog|zuigt|likt|likte|kauwde|gekauwd|beet|dronk|slikte|gedronken|at|opgegeten .. vaatwastablet|vaatwasblokje|wastablet|waspod|wascapsule|mottenballen|meststof|slakkenkorrels|terpentijn|aceton|lak|ontvetter|wasverzachter|antivries|rattenvergif|lelietjes -keelpastille
    vaatwastablet|vaatwasblokje|waspod|wascapsule|mottenballen|slakkenkorrels|rattenvergif|antivries|aceton|terpentijn .. gezogen|gelikt|gekauwd|gedronken|geslikt|gegeten|opgegeten|mond
    & pillen|antidepressiva|slaappillen|medicatie wc|badkamer|toilet raar|opgesloten|traag|antwoordt|wartaal
"""

PERIL = """
    hij|ex|man|zoon|broer|buurman _ staat|komt|zit|wacht|is .. knuppel|honkbalknuppel|bijl|hamer|benzine|machete|mes|pistool -jacht -keuken
    opgesloten|verstopt|zit|zitten .. badkamer|wc|kast|buurvrouw|slaapkamer .. hij|ex|deur|zoekt|breekt|bonkt|stampt
    fluister .. hij|hiernaast
    bonkt|stampt|beukt|hamert|breekt .. deur .. kinderen|hij|badkamer|af|nu|$ -postbode
    stemmen|god|duivel .. zeggen|willen|zegt|wil|moet|bevelen|bevel .. steken|neersteken|slecht|springen|spring|straffen|offeren|doden|verdrinken|baby
    baby|zoon|dochter|man|vrouw|mama .. bezeten|duivel|demon|demonen -duiveltje
    meeneemt|meenemen|mee .. in _ de _ dood
    allemaal _ dood _ gaan|gaat|gingen|gaan
    kneep|duwde|hield|greep .. zwart|keel|water|bewusteloos|nek|kussen .. zag|hoofd|gezicht|schor|baby|neus|mij|$ -zwemles -kine
    hoofd .. onder _ water
    als|indien .. mij|me _ niet _ kan|kon _ hebben|krijgen
    zie|beeld|denk|droom|bang|zin .. baby|kind|buggy|kindje|haar|hem .. verdrinken|verdrink|gooien|gooi|schudden|duwen|laten _ vallen|wurgen|smoren -bad -zwemmen
    baby|kind .. raam|trap|bad|kanaal|water .. gooien|gooi|verdrinken|laten _ vallen|duw|duwen -zwemmen
    kussen|hand .. op|over|neus .. baby|kindje
    bijna .. gestoken|gewurgd|geslagen|vermoord .. papa|mama|man|vrouw|baby|had|$
    vastgebonden|geboeid .. stoel|bed|mij|radiator -rusthuis
    schiet|schoot|schieten .. bel|politie|plafond|mij|ons|lucht -doel -foto -foto's ~idee ~voorstel
    weet _ waar _ hij|zij|ze _ woont .. mes|vanavond|ga
    inbreken|binnenbreken|binnen _ te? _ breken|openbreken .. nu|deur|hier|$ -verzekering -vorig
    slijpt|slijpen .. mes|bijl .. mij|kijkt|naam
    dagen .. geteld
    eindig|eindigen|eindigt .. put|kist|graf
    wraak .. bloed|voor
    volgt|achtervolgt .. mij|me .. nu|straat|auto -instagram -hond
    roept|gilt|schreeuwt .. om _ hulp
    broer|vader|familie .. eer .. bloed|zuiveren|herstellen
    kinderen|jongens|meisjes|kleintjes .. niet|nooit|liever .. levend|dood .. terug|dan|meer|zegt|$ -mama
    liever _ dood _ dan _ bij _ mij|mama|papa
    kinderen|jongens|kleintjes .. naar _ de _ hemel -oma -opa -bidden
    neemt|meeneemt|nemen _ ons _ allemaal _ mee -vakantie -zee -uitstap
    ons _ allemaal _ meeneemt -vakantie -zee -uitstap
    kistjes|kistje .. bestellen|drie|twee|klaar
    krijgt _ niemand _ ze
    kanaal|muur|boom|rails .. kinderen .. $|in|zegt|als ^fiets* -wandel*
    kinderen .. kanaal|muur|boom _ in|tegen -tekening
    geen _ rechter .. kan|vindt|komt
    meisjes|kinderen|jongens _ voor _ altijd _ slapen|inslapen
"""

VIOLENCE = """
    hij|man|vriend|ex|partner|lief _ leest|controleert|checkt|bekijkt|wist .. mijn|al|mn berichten|gsm|telefoon|mails|sms|codes -blind
    kijkt .. in|op _ mijn _ gsm|telefoon|berichten
    mag|moet|krijg .. niet|ni|toestemming .. van _ hem|mijn|men _ man|vriend|$|niet
    van _ hem _ mag|moet _ ik|k
    hij|man|vriend|partner _ beslist|kiest|bepaalt .. wanneer|wat|met|of .. ik|k|aandoe|slaap|eet
    krijg|geeft .. euro .. week .. ticketjes|tonen|bonnetjes
    slaap|slapen|sliep .. auto .. kinderen|kindjes|zoontje|dochter|thuis|weg|veilig -camping -vakantie -reis
    zeg|zei|vertel .. tegen|van _ de|een|het _ deur|kast|trap .. gelopen|gevallen
    ik _ zeg|zei .. gevallen|gelopen -slechtziend
    schmink|makeup|foundation|sjaal|zonnebril .. blauw|oog|plekken|vlekken|winter|verstop* -migraine -chemo -zon
    kinderen|kleintjes .. kruipen|verstoppen|vluchten .. tafel|kast|bed|thuiskomt .. hij|papa|thuiskomt|$ -spelen -verstoppertje
    sleutel|stappen .. beef|tril|bang|schrik
    stoel|kast .. tegen _ de _ deur
    tas|valies|koffer .. klaar|klaarstaan .. buurvrouw|begint|vluchten|weg -bevalling -ziekenhuis -vakantie
    buitengezet|buitengesloten|buiten .. pyjama|blote|baby|nacht
    eieren .. klappen|ontploft|woord
    verloor|verloren _ de|het|mijn|ons _ baby|kindje .. schopte|sloeg|duwde|buik|trap -weken
    zei|zegde|riep .. nee|neen .. deed|ging|toch .. verder|voort|door
    weende|huilde|sliep|verstijfde|bevroor .. hij .. deed|ging|voort|verder|door
    wakker .. naakt|halfnaakt|bloot|kleren .. weet|herinner|feestje|$
    hand|vingers|vinger .. onder|in _ mijn|haar|zijn|men _ rok|bloes|broek|onderbroek|trui|kleed|jurk
    nonkel|oom|opa|pastoor|trainer|leider|monitor|kinesist|kine|baas|collega|huisbaas|buurman .. kuste|kust|streelt|aanraakt|toonde|rok|broek|douchen|seks|bloes -muziek
    ouders|familie|vader .. man|jongen|iemand _ gekozen|gevonden|uitgezocht .. mij|marokko|turkije|ik|$
    zus|zusje|nicht|vriendin|leerlinge .. trouwen|uitgehuwelijkt .. moet|dorp|land|neef|gedwongen
    terug|marokko|turkije|afrika|pakistan .. trouwen|ceremonie|besnijden
    vastgebonden|vastbinden|binden .. rusthuis|wzc|zetel|bed|stoel|papa|mama|moeder|vader
    papa|mama|stiefpapa|opa|oma _ zet|steekt|duwt|sluit|doet|gooit .. mij|me|ons|zeep .. kelder|kast|donker|zolder|mond|buiten|internaat
    brandwond|brandwonden|brandwondjes .. sigaret|sigaretten|kindje|klas
    kindje|kind|jongetje|meisje|leerling|kleuter|pleegkind .. striemen|brandwonden|brandwondjes|krimpt|bolletje|sigaretten|hongerig -sport
    buurvrouw|zus|vriendin|collega .. zonnebril .. winter|niks|zegt
    man .. antwoordt|spreekt .. in _ haar|mijn _ plaats -afasie
    punten .. huishouden|poetsen|koken .. slaat|straf
    rijdt|wacht|staat|hangt .. voorbij|rond|aan|voor _ mijn|het|ons _ huis|werk|deur|school -bus
    & opa|bompa|vava|grootvader|nonkel|trainer|coach|zwemtrainer|leider|priester|stiefvader|oppas mag|mocht|moet|moest|verbood vertellen|weten|zeggen|zwijgen niet|niks|niemand|alles -verrassing -taart -cadeau -dokter -dement -dementie
    & opa|bompa|nonkel|trainer|coach|zwemtrainer|leider geheim|geheimpje mama|niemand|ouders -taart -verrassing -cadeau -ploeg -feest
    gooit|gooide|smijt|smeet|keilt|keilde|kwakt .. naar|op _ mij|me|ons ^peuter ^baby ^kleuter -bal -sneeuwballen ^kat
    naar _ mijn|ons _ hoofd|kop -vraag
    smijt|gooit .. borden|glazen|stoelen|pannen|flessen|meubels .. $|als|zodra|naar ^peuter ^baby -vuilbak -kringloop -container
"""
HINTED = {"poison": POISON, "peril": PERIL, "violence": VIOLENCE}
