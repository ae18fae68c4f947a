"""Violence: at home, by whoever has power over somebody, of sex."""

VIOLENCE = """
    = geslagen|mishandeld|geklopt
    bang|schrik _ voor|van .. weet|kent|vindt .. adres|woon|woont
    leraar|leerkracht|trainer|baas|coach|nonkel|oom|opa|buurman|stiefvader|stiefpapa|dokter .. mij|me|haar|hem .. gekust|gezoend|aangeraakt|betast|gestreeld
    verstop|verberg|opsluit|sluit _ mij|me .. als|wanneer .. hij|papa|vader|man .. drinkt|gedronken|thuiskomt|kwaad|boos|roept|zat
    gooit|gooide|smijt .. borden|spullen|dingen|glazen|stoelen|alles .. mij|me|ons|kinderen|hoofd
    hand|handen|vingers .. in|onder|aan|tussen _ mijn|haar|men|zijn _ broek|rok|onderbroek|bh|slip|borsten|benen|lakens
    mag|mocht _ van _ mijn|men|hem _ man|vriend|partner|lief|ex @no -eten
    @home|hij controleert|doorzoekt|checkt|kijkt .. mijn|men gsm|telefoon|berichten|geld|rekening
    @home|hij|ze|zij .. gps|tracker|airtag|zender .. auto|gsm|telefoon|tas|wagen
    dreigt|dreigde|dreigen .. kinderen|kind|zoon|dochter .. afpakken|meenemen|afnemen|pakken|ontvoeren
    & buren|buurman|buurvrouw kinderen|kind|vrouw|baby slaat|slagen|klappen|slaan|geslagen
    @hit _ me|mij|ons ^peuter ^kleuter ^baby ^kat ^hond -over -gade -erdoor -door -erdor ^hart ^dat ^het ^hartslag !chemo <medicatie -schaken
    heeft|hebt|had|hebben|hij|werd|zijn @me .. @hit
    word|werd|ben|wordt|worden|werden .. geslagen|mishandeld|geschopt|geklopt|gestampt
    geslagen|mishandeld|geschopt .. word|werd|wordt|door|thuis
    geslagen _ door
    @beats|klopt _ mijn|zijn|haar|hun|mij|ons|men|een|de|mama|zus _ mama|moeder|kind|kinderen|zus|broer|broertje|dochter|zoon|vrouw|vriendin|baby|papa|mij|ons ^baby
    papa|vader|stiefvader|man slaat|slaagt|slat|sloeg _ mama|moeder|mij|ons
    geef*|gaf|geeft|gegeven|krijg|kreeg .. klap|klappen|slagen|mep|muilpeer|oorveeg|lap|rammel|vuist* -ruimte
    @me .. klap|klappen|mep|lap|vuist gegeven|geven|geeft
    trekt|trok|getrokken .. mijn|men|mij|me .. haar|haren
    @someone duwt|gooit|smijt|duwde|smeet|gooide _ mij|me|ons -verleden -verwijten -voeten !chemo
    handtastelijk*
    losse _ handen|handjes
    @home|hij .. agressief|agresief|handgemeen
    slaat|slaagt|slagt|gooit|smijt _ alles
    in _ elkaar geslagen|slaat|slaan|gemept|gestampt|sloeg
    @home|hij|leraar|trainer komt|kwam|zit|zat _ aan _ mijn|mij|me
    bang|schrik|angst _ voor|van _ mijnen|mijne|m|den|onze|ons _ @home|ex
    niet|ni|nooit|nie .. veilig .. thuis|huis|hem|man|bij
    niet|ni|nie veilig thuis
    onveilig .. thuis|man|hem
    bedreigd|geslagen|mishandeld|achtervolgd|gestalkt|gechanteerd|misbruikt _ door
    mij|me|ons .. bedreigd|vernederd|uitgescholden|mishandelt|opgesloten -ontslag
    gooit|smijt|gooide|smeet .. met|naar .. dingen|spullen|borden|mij|me
    tegen _ de _ muur|grond ^rug !overprikkeld !autis*
    penis|piemel|lul .. laten|toont|toonde|zien
    gepenetreerd|aangeranden|betasten
    bang .. thuis _ komen|zijn|te
    & @home slaat|slaagt|schopt|sloeg|geslagen|gewurgd|stampt|mishandelt mij|me|ons|kinderen -medicatie -schaken
    verstop*|verberg .. voor _ mijn|hem -diabetes -dieet
    huiselijk*|huislijk*|huisselijk*|intrafamil*|partner|relationeel*|fysiek*|seksue*|sexue*|seksuel*|familiaal|verbaal|psychisch*|psycholog*|eergerelateerd|thuis geweld|gewelt|gewel|geweldt
    geweld .. thuis|gezin|partner|man|relatie|mij|kinderen ~videogames
    = geweld
    slachtoffer .. geweld
    partnergeweld|partnergewel|partnergewelt|huisgeweld|eergeweld|oudergeweld
    @home|hij|zoon|dochter|kind .. gewelddadig*|geweldadig*|gewelda* -spel* -games -films -spelletjes
    gewelddadig*|geweldadig* man|vriend|partner|ex|vader|zoon|relatie|tegen
    agressief|agresief _ tegen|naar|jegens .. mij|me|ons
    bedreigt|bedreigd|bedreigde|dreigt|chanteert|terroriseert _ me|mij|ons
    vernedert|kleineert _ me|mij|ons ^baas ^chef ^collega ^collegas ^leidinggevende ^bazin ^werk
    word|werd|ben .. bedreigd|gechanteerd
    verkracht*|verkragt*|verkrach*
    aanrand*|aangerand*|aanranding*
    misbruik* ~alcohol -alcohol -medicatie -drugs -macht ^alcohol
    incest*|pedofil*|pedo
    @home|leraar|trainer|hij|iemand|baas @touch _ mij|me|ons|mijn .. aan|borsten|billen
    raakt|raakte|raken _ mij|me|ons aan
    heeft|had|hebt|werd|ben .. aangeraakt|betast|aangeraakt|bepoteld -hart
    mij|me .. aangeraakt|betast|bepoteld|aanraakt|aanraken
    zit|zat|zitten _ aan _ mij|me|mijn -medicijnen -pillen -medicatie -eten -kant -limiet -grens -max -einde -longen -lever ^ik ^k ^bal ^beurt ^ziekte ^kanker ^tumor
    aan _ mij|me|mijn zit|zat|gezeten
    hand .. broek|slip|onderbroek|borsten|kut
    dwing*|dwong|gedwongen|verplicht .. seks|sex|vrijen|trouwen|huwelijk|bed|dingen|neuken
    dwingt|dwong|gedwongen _ mij|me .. tot|om
    verplicht|dwingt .. seks|sex
    tegen _ mijn _ wil|zin
    ongewenste intimiteit*|aanraking*
    grensoverschr*
    seks*|sexue* misbr*|gewel*|agress*|intimid*|uitbuiting
    naaktfoto*|naaktbeeld*
    sextortion
    @home komt|kwam|kruipt|ligt .. mijn|mij|mn _ bed|kamer
    komt|kwam .. bed|kamer .. nacht
    bang|schrik|angst _ voor|van|vo|vr _ mijn|men|mijne|zijn|haar|ons|m|min _ @home
    bang|schrik|angst _ voor|van _ hem|haar -verliezen -vertellen
    durf|durft @no .. naar _ huis
    bang|schrik .. om|naar .. naar|huis _ huis|te|gaan gaan|te -rijden -donker -fietsen -autorijden -trein
    bang|schrik .. naar _ huis -rijden -donker -fietsen -autorijden -trein
    laat|mag @no|me|mij|ons .. buiten|weg|vertrekken|buitenkomen ^kind ^hond
    sloeg|geslagen .. mijn _ kind|kinderen|baby|vrouw
    stalk*|gestalkt
    achtervolgt _ mij|me ^verleden ^gedachte ^gedachten ^beeld ^droom ^depressie ^rouw ^verdriet ^angst ^ziekte ^schuldgevoel
    vluchthuis
    gevlucht|vluchten .. man|vader|ex|familie|hem
    @someone|ex controleert|verbiedt|verbied|verbiet _ mij|me|mijn
    kindermishand*|mishandel*|oudermishandel*|ouderenmis*
    doet|doen|deed|aandoet _ mij|me|ons .. pijn|zeer|kwaad ^hart ^hoofd ^dat ^rug ^het ^tandarts ^kinesist ^dokter
    doet|doen .. pijn|kwaad _ aan|met .. kind|kinderen|dochter|zoon
    blauwe _ plek*|plekken -skien -ski -sport -turnen !bloedverdunners !bloedprikken -vallen -viel -fiets -gevallen ^treden
    opgesloten _ door
    loverboy*|tienerpooier*
    uithuwelijk*|uitgehuwelijkt|uithuwen|huwelijksdwang
    ouders|vader|papa|familie|oom|nonkel .. mij|me|zus|dochter .. trouwen|huwen|uithuwelijken|verloven .. @no|dwingen|moet|neef|land|moeten|doen
    moet|moeten|verplicht|dwingen .. trouwen|huwen .. met _ een|mijn|iemand neef|man|onbekende|ouders|land|ouwe|oude|vreemde
    terug|mee|sturen|meenemen .. marokko|turkije|pakistan|afghanistan|somalie|guinee .. trouwen|huwelijk|besnijden|uithuwelijken|gedwongen
    besnijden|besneden|besnijdenis meisje|dochter|zusje|vrouw|meisjes|zus
    vraagt|wil|eist|stuurt|dwingt|vroeg|wou|smeekt|dreigt .. naaktfoto*|naaktbeeld*|nudes|nude|dickpic*|naakt|blote|bloot -kleuter
    foto|fotos|beelden|filmpje|video .. naakt|blote|bloot|intieme .. vraagt|wil|eist|rondgestuurd|verspreid|online|dreigt|doorgestuurd
    naakte|blote|intieme _ fotos|foto|beelden|filmpjes
    stiefvader|stiefpapa|pluspapa|papa|vader|nonkel|oom|broer|opa|neef|bompa komt|kwam|kijkt|keek|gluurt|filmt|loopt .. badkamer|douche|douchen|bad|wc|omkleden|slaapkamer -kuisen
    onzen|ons|mijn|klein _ klein? _ geheimpje|geheim .. @someone|papa|nonkel|opa|trainer|leraar|zegt|mag -familie
    @someone .. zegt .. geheim|geheimpje .. is|blijven|mag|tussen -dienst
    kusjes|kus|tong|kussen|zoent|zoenen|kust .. opa|nonkel|oom|papa|stiefpapa|stiefvader|trainer|leraar|buurman mond|tong|vies|lichaam|bloot
    opa|nonkel|oom|papa|stiefpapa|stiefvader|trainer|leraar|buurman|bompa .. kusjes|kus|tongzoen|zoent|kust|tong .. mond|mij|me|lichaam|tong
    raakt|zit|zat|aan|aangeraakt|voelt .. daar|beneden|onder|onderaan|tussen _ beneden|onder|aan|benen .. aan|mij|me|$ ^pijn ^jeuk
    mijn|me|mij .. daar _ beneden|onder .. raakt|zit|aangeraakt
    zei|zeg|zegde|riep _ nee|neen|stop .. toch|door|gewoon|hield|verder|dwong
    ik|k _ wou|wilde|wil _ niet|ni|nie .. hij|ze|toch .. toch|gewoon|door|dwong|deed
    ik|k _ sliep .. hij|aan|mij|deed ^baby
    ghb|drankje _ gedrogeerd|drugs
    gedrogeerd
    mag|mocht|moet .. @no|niks|nergens .. buiten|uit|weg|bellen|werken|gsm|vrienden|familie .. van _ mijn|men|hem|de? _ man|vriend|partner|lief|vader|ouders|ex|hem -dokter
    mag|mocht _ van _ mijn|men|hem _ man|vriend|partner|lief|ex|vader|ouders .. @no|niks|nergens|niemand|huis|buiten
    laat|laten _ mij|me @no|nooit|nergens .. gaan|buiten|weg|uit|vertrekken|werken|bellen|zien|vrienden|los -slapen -rust !dood !verlies !overlijden !gedachte !beelden
    @home|hij|ze|zij|baas|mevrouw .. pakt|neemt|houdt|verstopt|bijhoudt|afgepakt|afgenomen|heeft|steelt .. mijn|men|onze _ paspoort|identiteitskaart|papieren|loon|geld|bankkaart|sleutels|pensioen|medicatie -jas -gevonden -teruggevonden -teruggegeven -gebracht
    paspoort|papieren|identiteitskaart|bankkaart|loon .. afgepakt|afgenomen|bij
    paspoort|papieren|identiteitskaart|bankkaart|loon .. verstopt ^haar ^zijn
    opgesloten|opsluiten|opsluit .. kamer|kelder|huis|thuis|wc|kot .. ouders|man|vader|papa|vriend|door|mama|door -mezelf
    krijg|krijgen|geeft|geven .. geen|niks|niets .. eten|geld|drinken .. ouders|man|papa|vader|mama|vriend|straf -hond
    ex .. # .. berichten|sms|telefoon|keer|berichtjes
    ex .. laat|blijft|stopt .. @no|lastig|met .. gerust|rust|vallen|bellen|sturen|volgen
    vluchthuis|vluchtplaats|opvang|onderdak .. vrouw|vrouwen|kinderen|geweld|man|dringend .. dringend|nacht|man|geweld|slaat|vluchten
    blauwe _ plekken|plek|ogen|oog -gevallen -vallen -voetbal -skien -ski -turnen -leukemie !bloedverdunners !bloedprikken -viel -fiets ^treden ^baby ^mooie ^grote !hockeystick
    rusthuis|wzc|woonzorgcentrum|verpleegster|zorgkundige|verpleegkundige .. slaat|knijpt|mishandel*|blauwe|roept|duwt|ruw ^weigert !weigert !dement !dementie
    @hit|slaat|duwt _ mijn|onze|ons _ moeder|mama|oma|vader|bomma|kind|zoon|dochter ^ik
    hij|man|vriend|partner|lief|papa|vader|ex .. wordt|is|word|werd .. agressief|agresief|gewelddadig|gevaarlijk|brutaal .. drinkt|gedronken|dronken|drank|drugs|zat|mij|ons -spel
    van _ de _ trap _ geduwd|gegooid|gesmeten|gestampt|getrapt
    trekt|trok|getrokken|sleurt|sleurde|gesleurd .. mij|me|mijn|men .. haar|haren
    mij|me|mijn|men .. haar|haren .. getrokken|gesleurd|trekt
    prostitutie|hoer|klanten|escort .. dwingt|gedwongen|verplicht|moet|moeten
    dwingt|gedwongen|verplicht .. prostitutie|klanten|escort|bedelen|stelen|dealen
    ex|man|hij|vriend staat|wacht|loert|hangt|klopt|bonkt|belt|zit .. voor|aan|buiten|beneden _ de|mijn|buiten|het _ deur|huis|raam|werk|school -schoolpoort
    ex .. wacht|loert|volgt|staat .. deur|werk|huis|straat|buiten
    @someone|papa|nonkel|opa|oom|stiefpapa doet|doen|deed|deden .. dingen|vieze|rare|stoute|iets .. met|bij|aan _ haar|hem|mij|me|ons ^leuke
    @someone|papa|nonkel|opa|oom|stiefpapa .. dingen|vieze|rare|stoute .. met|bij|aan _ haar|hem|mij|me|ons .. doet|deed|doen
    sluit|sloot|gooit|zet|gooide|smijt|smeet _ mij|me|ons|hem|haar _ buiten
    slaap|slapen|slaapt|woon|woont|leef|zit .. auto|hotel|straat|station .. man|vriend|partner|vader|ex .. weg|gevlucht|slaat|bang|vluchten|gewelddadig
    auto|hotel|straat .. weg|gevlucht|gevluchten|vluchten .. van|voor _ mijn|men _ @home
    weg|gevlucht|weggelopen .. van|voor|bij _ mijn|men|hem _ gewelddadige|gewelddadig|agressieve _ @home
    gedwongen|verplicht .. sex*|seks* .. dingen|handelingen|daden
    zet|plaatst|post|deelt|verspreidt|stuurt|dreigt .. naaktfoto*|naaktbeeld*|blote|intieme|naakt
    hij|man|vriend|partner|lief|ex|ze _ dwingt|verplicht|dwong|forceert _ mij|me|ons _ $
    geen|niet _ zin|goesting .. hij|man|vriend|partner .. dwingt|toch|forceert|wil|door
    stiefvader|stiefpapa|nonkel|oom|opa|buurman|trainer .. slaapt|ligt|slapen .. mijn|bij _ bed|mij|me|kamer
    ex|hij|man|vriend .. op|tegen|aan _ de|mijn|het _ deur|raam .. bonken|bonkt|bonst|kloppen|slaan|stampen|schoppen|hameren
    striemen
    slaat|slagen|slaan|geslagen|striemen|sloeg|klopt .. riem|gordel|stok|zweep|kabel|borstel|pollepel ^ik
    met _ de|een|zijn _ riem|gordel|zweep|stok _ $
    @home|hij|ze slaat|slaagt|klopt|mept|schopt|dreigt .. als|wanneer|telkens .. hij|ze|drinkt|gedronken|zat|dronken|kwaad|boos|alcohol -hart -deur -trommel
    dreigt|dreigde|dreigen .. fotos|filmpje|filmpjes|beelden|video .. verspreiden|delen|sturen|online|plaatsen|posten|doorsturen
    @home|hij|ze _ geeft|geven|gunt _ mij|me|ons|haar _ geen|niks|niets _ eten|geld|drinken|medicatie
    om _ mij|me|ons _ te _ @hit|verkrachten
    maakt .. wakker .. om .. slaan|kloppen|schoppen|seks
    nonkel|oom|stiefvader|stiefpa|pleegvader|pleegbroer|neef|leider|trainer|buurman .. zit|komt|kruipt|ligt|legt .. op|in|bij _ mijn|mij|haar|zijn _ in? _ bed
    strepen|striemen|sporen|afdrukken .. op _ haar|zijn|de _ rug|billen|benen|dijen -zon -tennis -zetel -bril
    spuwt|spuugt|spuwde|spuugde|spuwen _ op|naar _ mij|me|ons|haar|hem ^baby
    drukt|duwt|klemt|drukte|duwde _ mij|me|haar .. tegen|in _ het|de|een _ rek|muur|kast|hoek|magazijn -rolstoel
    met|van _ de|een|zijn _ riem|gordel -veiligheid -auto -dragen ^broek
    spuwt|spuugt|spuwde|spuugde .. in|op _ mijn|haar|zijn _ gezicht ^baby
    draait|draaide|wringt .. arm|pols .. om ^fiets
    stak|steekt|gestoken _ mijn|onze .. in _ brand
    vader|papa|pa|man|vent|vriend|lief|partner|ex|broer|nonkel|stiefvader|pluspapa|mama|ma|moeder|hij|vrouw .. komt|thuis|vrij .. thuis|vrij|straks|vanavond|morgen|uur|gevangenis .. broek|bang|schrik|doodsbang|bibber|tril|beef|doodsbenauwd -ziekenhuis ~ziekenhuis ~examen
    hoor .. sleutel|auto|stappen|voetstappen .. krimp|bang|schrik|tril|beef|maag|verstijf|ineen -inbreker
    loop|lopen .. op _ eieren .. man|vent|vriend|papa|vader|hij|partner|vrouw -rouw*
    schrik|bang|bibber|bibberen|tril|beef .. vader|papa|pa|man|vent|vriend|lief|partner|ex|broer|nonkel|stiefvader|pluspapa|mama|ma|moeder|hij|vrouw .. gedronken|drinkt|zat|dronken|kwaad|boos -ziek
    papa|vader|pa|mama|ma|moeder|man|vriend|broer .. is _ kwaad|boos|woest|zat|dronken .. bang|schrik|bibber|tril
    wil|durf|kan _ niet|ni _ naar _ huis .. papa|vader|mama|moeder|man|vriend|broer|pa|ma .. kwaad|boos|zat|dronken|wacht|slaat|gedronken
    kinderen|kindjes|iedereen .. stil|zwijgen|verstijven|verstoppen .. als|wanneer|zodra .. papa|vader|hij|man .. komt|thuiskomt|binnenkomt|thuis
    stoel|kast .. klink|deur .. zoon|man|vader|broer|vriend|ex|kwaad|bang|slaap
    ex .. komt|is _ vrij|buiten|los .. $|morgen|bang|doodsbang|uit|gevangenis -tijd
    durf|durven _ hem|haar _ niet|niks|nooit _ tegenspreken|weigeren|zeggen -dokter -liefde -vertellen
    kruipt|verstopt|verbergt .. bed|kast|tafel .. als|wanneer .. vader|papa|hij|man|mama .. komt|thuiskomt|haalt|halen -spel
    blijf|slaap|wacht|zit|zitten .. auto|wagen .. tot .. slaapt|gaat|bed|weg -file -kind -baby
    schrik|bang|angst .. van|voor _ mijn|men|onze|ons|m _ eigen? _ zoon|vent|man|vriend|lief|pa|vader|broer|stiefvader -ziek* -verliez* -verlaat -oordeel -werk ~verliezen
    als _ de _ dood _ voor _ mijn|men|hem|haar|die|onze
    mama|moeder|papa|vader|man|vriend|broer|vrouw _ maakt _ mij|me|ons _ bang -met -film
    terroriseert|tiranniseert _ mij|me|ons|haar|hem|de|ons
    moet|wil|ga _ weg|vertrekken|buiten|vluchten _ zijn? _ voor|voordat|eer _ hij|papa|man|mijn .. thuiskomt|thuis|wakker|terug
    steek|verstop|leg|verberg .. messen|mes|wapens .. thuiskomt|weg|gedronken|kwaad|zat|zoon|man -kind -kleuter -peuter
    doe|draai|steek .. kamer|deur _ op _ slot|nacht .. broer|nonkel|vader|stiefvader|stiefbroer|zoon -oven
    broer|nonkel|vader|stiefvader|stiefbroer .. deur _ op _ slot
    verstop|sluit|opgesloten|slot .. badkamer|wc|toilet|kamer|kelder .. hij|zat|dronken|papa|man -buikgriep ^zichzelf
    ben|bang .. ex .. mij|me|ons vindt|vinden|opspoort
    bij _ mijn|men|hem _ stiefvader|vader|man|vriend|nonkel .. durf .. niet _ ademen|spreken|bewegen
    @home|hij|ze|zij|zus|vriendin|zoon .. vork|mes|passer|schaar|naald|schroevendraaier|pen|potlood .. in _ mijn|men|zijn|haar _ hand|arm|been|rug|buik|dij|vel
    @home|hij|ze|zij|zus|vriendin stak|steekt|prikte _ mij|me|ons _ met
    @home|hij|ze|zij|zus|vriendin|zoon gooit|gooide|smeet|smijt|kegelde|keilde .. strijkijzer|stoel|bord|borden|glas|fles|pan|pot|asbak|schoen|tas|steen|gsm|kop|koffie .. naar|op|tegen|over _ mij|me|ons|mijn|haar|hem -vuilbak
    @home|hij|ze|zij|ons goot|giet|gooide|kapte .. soep|koffie|water|thee|olie|bier|verf .. over|op _ mij|me|ons|hem|haar|mijn -bloem*
    heeft|hebben|had _ mijn|men|zijn|haar _ neus|arm|rib|ribben|kaak|pols|vinger|tand _ gebroken|uitgeslagen|gekraakt -ski* -gevallen
    duwt|duwde|houdt|hield|stak .. hoofd|kop|gezicht .. in|onder _ de|het _ wc|toilet|water|bad -baden
    krabt|krabde _ mijn|mij|me _ gezicht|open|armen -kat
    kopstoot|kopstoten .. mij|me|$|gegeven|van ^voetbal -bal
    klemt|klemde|drukt|drukte|duwt _ mij|me _ tegen|in _ de|het _ muur|frigo|kast|deur|hoek
    rijdt|reed|rijden .. op _ mij|ons|me .. in|auto|af -fiets
    duwt|drukt|duwde|drukte|brandt|brandde .. sigaret|sigaretten|peuk|krultang|aansteker .. op|mij|mijn ^ik ^zichzelf
    nijpt|nijpen|kneep|knijpt _ mij|me _ blauw|tot|hard
    sleurt|sleurde|trekt|sleurden _ mij|me|haar|hem|ons|kind .. haar|haren|arm
    met _ de _ pollepel|riem|kabel|stok|lat|tuinslang .. mij|mijn|van|geslagen|vingers|rug -trommel
    buren|buurman|buurvrouw|moeder|mama|ma|vader|papa|pa|ouders|schoondochter|schoonzoon|zus|broer|ex|onthaalmoeder|onthaalouder|oppas|trainer|leider|juf|meester|leerkracht|ze|zij|hij|hierboven|hiernaast|mensen .. slaat|slagen|slaan|klopt|kloppen|mishandelt|mishandelen|rammelt|rammelen|schopt|stampt|schudt|schudden|mept|sleurt|bijt _ op? _ hun|haar|zijn|de|het|een|ons|onze|die|kind _ kind|kinderen|kindje|kindjes|baby|zoon|zoontje|dochter|dochtertje|gasten|kleine|kleintje|kleintjes|peuter|kleuter|jongen|jongetje|meisje|leerling|neefje|nichtje|kleinkind|kleinzoon|kleindochter|snotaap -hand -vleugels -ballen ^ik
    buren|buurman|buurvrouw|moeder|mama|ma|vader|papa|pa|ouders|schoondochter|schoonzoon|zus|broer|ex|onthaalmoeder|onthaalouder|oppas|trainer|leider|juf|meester|leerkracht|ze|zij|hij|hierboven|hiernaast|mensen .. geeft|geven|krijgt|krijgen .. kind|kinderen|kindje|kindjes|baby|zoon|zoontje|dochter|dochtertje|gasten|kleine|kleintje|kleintjes|peuter|kleuter|jongen|jongetje|meisje|leerling|neefje|nichtje|kleinkind|kleinzoon|kleindochter|snotaap .. geen|niks|nooit _ te? _ eten|drinken|melk -dokter -dieet
    kind|kinderen|kindje|kindjes|baby|zoon|zoontje|dochter|dochtertje|gasten|kleine|kleintje|kleintjes|peuter|kleuter|jongen|jongetje|meisje|leerling|neefje|nichtje|kleinkind|kleinzoon|kleindochter|snotaap .. krijgt|krijgen|heeft|hebben .. niks|geen|nooit|niets _ te? _ eten|drinken .. $|als|thuis|van|straf|slechte|en -trek -lust -honger ~zin
    kind|kinderen|kindje|kindjes|baby|zoon|zoontje|dochter|dochtertje|gasten|kleine|kleintje|kleintjes|peuter|kleuter|jongen|jongetje|meisje|leerling|neefje|nichtje|kleinkind|kleinzoon|kleindochter|snotaap|hij|hem|haar .. geven|geeft _ hem|haar|ze? _ niks|niets|nooit .. eten|$
    laat|laten .. kind|kinderen|kindje|kindjes|baby|zoon|zoontje|dochter|dochtertje|gasten|kleine|kleintje|kleintjes|peuter|kleuter|jongen|jongetje|meisje|leerling|neefje|nichtje|kleinkind|kleinzoon|kleindochter|snotaap _ honger|verhongeren|uithongeren|alleen _ lijden|nacht|achter ^ik
    vel _ over _ been .. geeft|krijgt|niks|mama|ma|ouders
    kind|kinderen|kindje|kindjes|baby|zoon|zoontje|dochter|dochtertje|gasten|kleine|kleintje|kleintjes|peuter|kleuter|jongen|jongetje|meisje|leerling|neefje|nichtje|kleinkind|kleinzoon|kleindochter|snotaap .. eet|zoekt|eten|rommelt .. vuilbak|vuilnis|container
    kind|kinderen|kindje|kindjes|baby|zoon|zoontje|dochter|dochtertje|gasten|kleine|kleintje|kleintjes|peuter|kleuter|jongen|jongetje|meisje|leerling|neefje|nichtje|kleinkind|kleinzoon|kleindochter|snotaap .. vastgebonden|vastgemaakt|opgesloten .. $|bed|stoel|kelder|kast|ik -fiets* -autostoel -gevoel
    steken|steekt|sluiten|sluit|zetten .. kind|kinderen|kindje|kindjes|baby|zoon|zoontje|dochter|dochtertje|gasten|kleine|kleintje|kleintjes|peuter|kleuter|jongen|jongetje|meisje|leerling|neefje|nichtje|kleinkind|kleinzoon|kleindochter|snotaap .. in|op _ de|het _ kelder|kot|kast|berging|balkon ^ik
    geeft|geven|gaf _ haar|zijn|hun|de|het|die _ kind|kinderen|kindje|kindjes|baby|zoon|zoontje|dochter|dochtertje|gasten|kleine|kleintje|kleintjes|peuter|kleuter|jongen|jongetje|meisje|leerling|neefje|nichtje|kleinkind|kleinzoon|kleindochter|snotaap .. lappen|klappen|slaag|rammel|slagen|oorvegen
    hoor|hoort|horen .. kind|baby|kinderen|meisje|jongen .. krijsen|gillen|roepen|wenen|huilen .. slagen|bonken|klappen|gebonk|hierboven -feest
    brult|roept|schreeuwt|tiert .. baby|kind|kindje|kinderen .. bonken|slagen|klappen|slaat|bonkt|gebonk
    kind|kinderen|kindje|kindjes|baby|zoon|zoontje|dochter|dochtertje|gasten|kleine|kleintje|kleintjes|peuter|kleuter|jongen|jongetje|meisje|leerling|neefje|nichtje|kleinkind|kleinzoon|kleindochter|snotaap .. brandplekken|brandwonden|striemen|brandvlekken .. sigaret*|riem|$|rug|armen -oven -kind
    kind|kinderen|kindje|kindjes|baby|zoon|zoontje|dochter|dochtertje|gasten|kleine|kleintje|kleintjes|peuter|kleuter|jongen|jongetje|meisje|leerling|neefje|nichtje|kleinkind|kleinzoon|kleindochter|snotaap .. durft|bang|schrik|weent|huilt .. naar _ huis .. $|moet|te|gaan|er -school -kamp ~kamp
    kind|kinderen|kindje|kindjes|baby|zoon|zoontje|dochter|dochtertje|gasten|kleine|kleintje|kleintjes|peuter|kleuter|jongen|jongetje|meisje|leerling|neefje|nichtje|kleinkind|kleinzoon|kleindochter|snotaap .. slaapt|slapen|ligt .. grond|vloer|honden|garage|kelder .. honden|deken|$|dekens|matras -kamp
    kind|kinderen|kindje|kindjes|baby|zoon|zoontje|dochter|dochtertje|gasten|kleine|kleintje|kleintjes|peuter|kleuter|jongen|jongetje|meisje|leerling|neefje|nichtje|kleinkind|kleinzoon|kleindochter|snotaap .. zegt|zei|vertelt|vertelde .. pa|papa|opa|nonkel|trainer|stiefpapa .. kruipt|bed|zit|pijn|aan -ziek
    vriendinnetje|vriendje .. thuis .. niks|geen|niets .. eten|vuil
    muur|plafond .. stop|nee|niet _ doen? _ papa|mama
    blauw _ oog .. zegt|deur|vriend|man|zus|vriendin|nichtje -voetbal -judo -bal
    zus|vriendin|nichtje|dochter|collega|leerling .. blauw _ oog -voetbal -judo -bal
    straf|gestraft|straffen .. koud|ijskoud|water|kelder|riem|haar|knieen|opgesloten -school -gsm
    scheren|scheert|knippen .. haar .. straf
    gooit|smijt|werpt .. naar|op _ zijn|haar|hun _ zoontje|zoon|kind|dochter|baby|kinderen -bal
    opa|nonkel|buurman|trainer|leider|meester .. kleine|meisje|jongen|kind|kindje|dochtertje .. uitkleden|uitkleedt|uitgekleed -bad
    begeleider|leider|trainer|meester|priester _ sluit _ zich .. jongen|meisje|kind|gasten
    duwt|houdt|duwde|hield .. onder _ water
    zit|zitten|onder _ vol|de? _ blauwe? _ plekken .. $ !viel !fiets !gevallen -verf -moedervlek*
    terug _ vol _ plekken|schrammen
    pa|papa|vader|man|vriend|stiefvader|hij gooide|duwde|smeet|slingerde|stampte _ ma|mama|moeder|mij|haar|zus|broer .. tegen|op _ de|het _ radiator|muur|kast|tafel|deur|grond
    heeft|hebben .. mij|me|haar|hem|ons _ met .. bewerkt|afgeranseld|afgerost|toegetakeld|afgetroefd
    zat|liep|zit _ achter|mij|me _ achter|mij|me? _ met .. mes|pan|riem|stok|hamer|pollepel
    zwijg|zwijgen .. anders .. slagen|slaat|prijs|krijg|begint|ontploft
    cafe|kroeg .. uren|thuiskomt|deur|terugkomt .. bang|schrik
    bang|schrik .. cafe|kroeg .. thuiskomt|terug|deur
    meisje|jongen|kind|kinderen|jongetje|kindje .. bedelt|bedelen .. eten|boterham*|brood
    smakte|gesmakt|smakt|kwakte|gekwakt .. mij|me|tegen|haar .. tegen|kast|muur|gesmakt|gekwakt|grond
    klemde|sloeg|duwde .. mijn .. hand|vingers .. deur|schuif|lade
    pedofiel*|kinderporn*
    airtag|tracker|gpstracker|volgapp|spyware .. gevonden|gestoken|gehangen|gelegd|geplaatst|verstopt|ontdekt !dementie !dement !dementerende !alzheimer ~voor -voor
    vond|gevonden|ontdekt .. airtag|tracker|gpstracker|spyware !dementie !dement !dementerende !alzheimer ~voor -voor -fiets
    ex|man|vriend|hij .. airtag|tracker|gpstracker|spyware .. mijn|mij|me|m !dementie !dement !dementerende !alzheimer ~voor -voor
    stuurt|stuurde|post .. foto|fotos|filmpje|filmpjes _ s? _ van _ mijn|ons|onze _ voordeur|huis|deur|raam|gevel|straat|auto|tuin|brievenbus -garage -makelaar ^ik ^k
    krijg|kreeg .. foto|fotos|filmpje|filmpjes _ s? _ van _ mijn|ons|onze _ voordeur|huis|deur|raam|gevel|straat|auto|tuin|brievenbus -garage -makelaar
    ex|hij|man|vriend|vent|iemand volgt|achtervolgt|volgde _ mij|me|ons _ overal|naar|tot|op|constant ^hond ^kind -instagram -facebook
    @home|hij|leraar|trainer|coach|baas|chef|begeleider|leider|nonkel|oom|opa|stiefvader|meester|dokter|kinesist|collega|monitor|pastoor .. zit|zat|zitten .. aan _ mij|me|lijf -pil -@kin
    @home|hij|leraar|trainer|coach|baas|begeleider|leider|nonkel|oom|opa|stiefvader|meester .. zit|zat _ altijd|steeds|constant|vaak? _ aan _ mijn|m|ons _ dochter|zoon|zusje|dochtertje|zoontje|kind|lijf|borsten|billen|benen
    kan|kon|kunnen _ niet|ni|nie _ van _ mij|me|haar|mijn|ons .. afblijven|blijven|af -koekjes
    kan|kon|kunnen|houdt|hield .. handen|poten _ niet|ni|nie _ thuis
    blijft|bleef|blijf _ niet|ni|nie _ van _ mij|me|haar|mijn .. af -spullen -eten -gsm
    handen|poten _ niet|ni|nie _ thuishouden|thuisgehouden
    zwanger _ van|door _ mijn|mn|men|m|haar|onze|de _ eigen? _ vader|papa|pa|stiefvader|stiefpapa|pluspapa|plusvader|broer|stiefbroer|halfbroer|nonkel|oom|opa|grootvader|bompa|neef|peter|leraar|leerkracht|trainer|coach|meester ^mama ^moeder ^ma ^vrouw ^vriendin ^tante ^stiefmoeder
    kind|baby|kindje _ van _ mijn|mn|men _ vader|papa|stiefvader|stiefpapa|broer|nonkel|oom|opa .. zwanger|buik|draag|verwacht
    draag|verwacht|krijg .. kind|baby|kindje _ van _ mijn|mn|men _ vader|papa|stiefvader|stiefpapa|broer|nonkel|oom|opa
    vader|papa|pa|stiefvader|stiefpapa|pluspapa|plusvader|broer|stiefbroer|nonkel|oom|opa|bompa|neef|peter|leraar|leerkracht|trainer|coach|hij .. mij|me|zusje|zus|dochter _ zwanger _ gemaakt ^man ^vriend
    vader|papa|pa|stiefvader|stiefpapa|pluspapa|plusvader|broer|stiefbroer|nonkel|oom|opa|bompa|neef|peter|leraar|leerkracht|trainer|coach slaapt|vrijt|neukt|slapen|vrijen|neuken .. met _ mij|me|ons
    vader|papa|pa|stiefvader|stiefpapa|pluspapa|plusvader|broer|stiefbroer|nonkel|oom|opa|bompa|neef|peter|leraar|leerkracht|trainer|coach .. met _ mij|me _ naar|in|slapen|vrijen|neuken|seks _ bed?
    vader|papa|pa|stiefvader|stiefpapa|pluspapa|plusvader|broer|stiefbroer|nonkel|oom|opa|bompa|neef|peter|leraar|leerkracht|trainer|coach .. seks|sex _ met _ mij|me|ons
    ik|k .. slaap|vrij|seks|sex _ met _ mijn|mn|men _ vader|papa|stiefvader|stiefpapa|broer|stiefbroer|nonkel|oom|opa
    leraar|leerkracht|trainer|coach|meester|leider|begeleider|pastoor|buurman .. bij _ hem _ slaap|slapen|overnacht|overnachten|logeer|blijf -kamp -weekend
    geeft|gaf|gegeven _ mij|me|ons _ een _ rammeling|muilpeer|mot|toek|oplawaai|draai|pandoering|aframmeling
    @home|hij|zij|ze .. mij|me|ons _ een _ rammeling|muilpeer|mot|toek|oplawaai|pandoering|aframmeling
    chanteert|chanteren|gechanteerd|afgeperst|perst|afpersen .. naakt*|filmpje|filmpjes|video|fotos|foto|beelden|nudes
    leraar|leerkracht|meester|trainer|coach|begeleider|nonkel|oom|opa|stiefvader|buurman .. schrijft|stuurt|zegt|sms|appt|vraagt|wil .. sexy|slipje|ondergoed|lingerie|geil
"""
