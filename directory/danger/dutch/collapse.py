"""Whose body fails now: who collapses, chokes, bleeds, or breathes what kills."""

COLLAPSE = """
    gevallen|ingestort|neergevallen|flauwgevallen|inelkaargezakt|gezakt|zakte .. beweegt|reageert|antwoordt|spreekt|bij|wakker _ niet|ni|nie|komt|$ -jaar -geleden
    reageert _ niet|ni|nie|amper _ meer|mer|$ -medicatie -berichten -bericht -mails -behandeling -therapie
    @person .. beweegt _ niet|ni|nie _ meer|mer -graag -arm -been -linkerarm -hand
    ligt|lag .. grond|vloer .. beweegt|reageert|wakker|schudt|schokt|schuim|bewegen|reageren
    @person .. ineengezakt|ineengestort|neergestort|inelkaargezakt|inmekaargezakt
    krijg|krijgt|krijgen _ geen _ lucht -relatie -werk -paniek*
    mond|gezicht|mondhoek|glimlach .. scheef|hangt|hangen|verlamd|schuin -jaar -sinds -kon ~hing
    arm|been|kant|hand .. verlamd|gevoelloos|bewegen|heffen|slap .. plots|plotseling|ineens|praten|spreken|gezicht|mond -jaar -sinds
    praat|spreekt|brabbelt|wartaal .. raar|plots|ineens|wartaal|onverstaanbaar .. plots|ineens|nu|gezicht|arm|mond
    & wartaal plots|ineens|nu|plotseling|gezicht|mond
    denk|lijkt|krijgt|doet|precies .. beroerte|hartaanval|hartinfarct|hartstilstand|epilepsieaanval|toeval ~jaar ~geleden -jaar -geleden -gehad -jaren -maanden -schrik
    nu _ een _ beroerte|hartaanval|hartinfarct|hartstilstand|epilepsieaanval
    @person .. stikt|verslikt .. in|aan|help|blauw|snoepje|stuk|adem|vlees|speelgoed|druif|$ -werk -relatie -keelkanker -sinds ^als -tekst
    zit|steekt .. vast|klem .. keel|luchtpijp
    wordt|loopt|ziet _ helemaal? _ blauw|paars|grauw -oog
    stuipen|stuiptrekkingen|convulsies|schokken .. nu|heeft|koorts|stopt|stoppen|minuten|grond|schuim -vorig -jaar -jaren
    epilepsie|aanval|epilepsieaanval .. stopt|stoppen|minuten _ niet|nu|al|lang|$ -paniek* ~nooit
    @ache .. borst|borstkas .. arm|kaak|adem*|zweet|zweten|uitstraalt -jaar -weken
    borst|borstkas .. @ache|druk .. arm|kaak|adem*|zweet|zweten|links -jaar -weken
    druk _ op _ de|mijn|zijn|haar _ borst .. arm|kaak|adem|zweet|zweten
    verliest|verlies|verloren .. bloed _ $|en|wat|help|veel -gegeven
    bloedt|bloeden|bloedverlies .. hevig|veel|erg|hard _ na .. bevalling|operatie|ingreep|miskraam|curettage|keizersnede -jaar -jaren
    bloedt|bloed|bloeden .. hard|hevig|veel|stopt|overal|stelpen _ niet|$|nu|overal|en|help|niet ~neus -prikken -geven -afname
    & zwanger bloed|bloedt|bloedverlies|bloeding veel|hevig|pijn|klonters|krampen|help
    ruik|ruikt|ruiken|geur .. gas .. huis|keuken|overal|sterk|kelder|appartement|trap*
    gaslek|gasgeur
    co|koolmonoxide .. alarm|melder|vergiftig*|gaat|piept|hoofdpijn|duizelig|misselijk ~overleden ~gestorven
    co _ vergiftiging ~overleden ~jaar ~gestorven
    kachel|geiser|boiler|barbecue|verwarming .. hoofdpijn|duizelig|misselijk|slaperig .. iedereen|allemaal|wij|we|alle|kinderen
    iedereen|allemaal|wij|we|alle .. hoofdpijn|duizelig|misselijk .. kachel|geiser|boiler|barbecue|verwarming
    keel|tong|gezicht|lippen .. zwelt|zwellen|gezwollen|opgezwollen|dik .. adem*|allergi*|wesp|bij|noten|snel|slikken
    wesp|bij|noten|pinda*|allergi* .. adem*|zwelt|zwellen|opgezwollen .. niet|moeilijk|keel|gezicht|slecht
    anafylact* .. nu|shock|help|wat -jaar
    geelektrocuteerd|elektrocutie
    verdronken|verdrinkt .. zwembad|bad|vijver|uit|gehaald ~jaar -geleden
    uit _ het _ zwembad|water|bad .. adem*|beweegt|reageert|blauw
    baby|kindje .. slap|reageert|wakker _ $|niet|amper|krijgen -lawaai -geluid -naam -eten -nacht
    baby|kindje|peuter|zoontje|dochtertje|kind .. koorts .. slap|reageert|stuipen|40|41|suf|stijf|vlekken
    stijve _ nek .. koorts|vlekken|licht
    hypo|suiker|suikerziekte .. reageert|bewusteloos|wakker|verward|flauw
    bevalt|bevallen|bevalling .. auto|nu|thuis|alleen|wc .. nu|help|alleen|wat|onderweg -schrik -bang -wil
    braakt|overgeeft|hoest .. bloed
    geen _ hartslag|pols -echo -zwanger* -weken -foetus !echo !zwanger* -toch
    grijpt|greep|houdt|duwt .. naar|tegen .. borst|hart|borstbeen|borstkas -baby -foto -ernaast -kat -lacht
    & borst|borstkas|borstbeen lijkbleek|grauw|asgrauw|klam|zweet -paniek* -angst -jaar -overgang
    & kant|linkerkant|rechterkant|linkerarm|rechterarm plots|ineens|plotseling|rare|raar niet|praat|zegt -sinds -jaar
    & bevallen|bevalling|keizersnede|miskraam benen|handdoeken|klonters|maandverband|doorweekt bloed|loopt|bloeden|vul|vuist -jaar -geleden -vrees
    klonters .. vuist|groot -regels -jaar
    & bloed gutst|spuit|stroomt -neus
    hechtingen|wonde|wond|verband .. open|vol .. gutst|bloed|duizelig
    & bloedverdunners viel|gevallen hoofd suf|slaperig|verward|braakt
    verslikt|slikte|keelgat .. niks|niet|geen .. uit|geluid|hoesten|praten -keelkanker -sinds
    keel .. wijst|grijpt|houdt .. blauw|ogen|$
    wijst|grijpt|klauwt .. naar .. keel|hals
    gezicht|lacht .. helft .. gezicht -sinds -jaar
"""
WORDS = {
    "person": "hij zij ze baby kind zoon dochter zoontje dochtertje man vrouw papa mama vader moeder oma opa bomma "
    "moemoe vava nonkel bompa buurvrouw buurman vriend vriendin broer zus peuter collega iemand ik",
    "ache": "pijn druk steken beklemming beklemmend drukkend krampen gewicht",
}
