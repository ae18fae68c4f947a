"""An end that is prepared, and what is said around it: means, farewells, being too many."""

ENDING = """
    ik|k _ tel|telde|tellen|sorteer|leg .. pillen|pilen|pilletjes|dafalgans|slaappillen|strips -week -pillendoos -doosje -moeder -man -uit -uittellen
    ik|k|heb|kheb .. spaar|gespaard|spaarde|bijhou|hou|verstop|bewaar|verzameld .. pillen|slaappillen|medicatie|dafalgans -kinderen -kleinkinderen -vader -mama -papa -moeder
    pillen|slaappillen|dafalgans|medicatie .. gespaard|bewaard|opgespaard|bijgehouden|verzameld|verstopt -kinderen
    touw|sjaal|riem|koord|kabel .. hangt|ligt|klaar|balk|haak|garage|schuur|schuurtje|kelder|boom -hond -parfum -was -fiets !parfum !ruik
    stoel .. onder .. balk|haak
    brug|spoor|rails|trein|treinen|afgrond|water|kanaal|balkon|camions|diepte .. trekt|trekken|roept|lonkt|lokt .. mij|me|aan|$ -tanden -toeristen
    ik|k _ sta|stond|zit|zat|loop .. rand|reling|brug|sporen .. twijfel|twijfelen|huis|springen|hand|kijk|nu|$ -wacht -bed -rolstoel -burnout -burn
    brief|brieven|briefje|filmpje|filmpjes .. kinderen|kind|iedereen|allemaal .. geschreven|klaar|gemaakt|later -rechter -school -sinterklaas -overleden -logopedist
    geschreven|schrijf|schreef .. brief|brieven .. kinderen|elk|iedereen|afscheid -rechter -school -sint
    beter|gelukkiger|rustiger|vrij|gerust|rust|makkelijker .. zonder _ mij|me
    zonder _ mij|me .. beter|gelukkiger|rustiger|vrij|gerust|rust|makkelijker -reis
    verlost|vanaf _ van _ mij|me
    ik|k _ ben .. parasiet|vuilnis|afval|fout|blok _ voor? -opgelopen
    blok _ aan _ hun|haar|zijn|jullie _ been
    niemand .. missen|mist|merken|merkt .. mij|me|als|weg|dood -werk
    maandag|morgen|binnenkort|straks|zomer|kerst .. ben|zal _ ik|k _ er _ niet|ni|nie _ meer -werk -les -vakantie
    haal|haalt|halen _ mijn|haar|zijn|de|het .. verjaardag|zomer|kerst|weekend|jaar _ niet|ni -bus -trein
    zoek|zoekt _ mij|me _ niet|ni|nie|morgen
    jullie|ge|je .. horen|hoort|zien|ziet .. mij|me|niets|laatste .. meer|nooit|laatste -zoom -werk
    laatste _ wat _ jullie|je|ik
    zorg|zorgen _ goed? _ voor _ mama|papa|kinderen|mijn .. als|wanneer|meer|weg _ ik|k? _ weg|er|dood
    zeg|zegt _ tegen|aan _ mijn|mama|papa|de .. schuld|graag|hield|hou
    spullen|gitaar|kleren|playstation|boeken|alles .. weggegeven|uitgedeeld|weggedaan .. nodig|afscheid|opgezegd|meer -verhuis -kringwinkel
    hond|kat|katten .. asiel|zus|buurvrouw|buren .. nu|tegen|houdt .. gaan|rustig|niets|weg -ziekenhuis -vakantie
    lange _ mouwen .. ziet|zien|verstop|verstoppen|armen|littekens -psoriasis -eczeem -zon
    verstop|verstoppen|verberg|verbergen .. armen|polsen|krassen|littekens|mesjes -tatoeage
    mesje|mesjes|scheermesje|scheermesjes .. pennenzak|kamer|hoesje|lade|gsm|arm|armen|verstopt|gevonden|vond
    aansteker|sigaret|strijkijzer .. pols|arm|huid|been|benen|mezelf|mij .. pijn|voel|voelen|$ ^hij ^gooit ^gooide ^smeet ^vriendin ^vriend ^man ^vrouw ^vader ^moeder <haar <zijn
    snij|sny|kras|krab|snijd .. niemand|douche|kuiten|dijen|benen|armen|buik .. ziet|$ -tomaten -vlees
    van _ mij _ af|verlost ^idee
    als|wanneer|tegen _ je|jullie|ge _ dit _ leest|lezen
    ik|k .. ben|kwaad|spijt|teleurgesteld .. wakker|overleefd|gered|mislukt .. $ -wekker
    jaloers .. op _ de? _ doden|overledenen|dode
    hart .. stopt|ophoudt|stoppen .. slaap|vannacht|nacht
    hou|houd|houdt _ mij|me _ tegen
    praat .. mij|me|iemand _ of _ ik|k
    uitweg .. meer|nog|dood|maar
    sterf|slaap|inslapen|liggen .. sneeuw|rails|spoor|sporen -skien -ski
    ik|k _ ga _ iets _ doms|dom|ergs _ doen
    weg _ voor _ altijd
    voorgoed _ weg|gaan ^is -brussel -antwerpen -gent -belgie -werk -stad -uit
    doek|licht|lichten .. toe|dicht|uit .. voorgoed|mij|altijd -keuken -slaap
    brief|briefje .. voor|politie .. politie|vindt .. frigo|deur|$ -postbode
    kinderen|ze .. vergeten _ mij|me _ snel|wel|gauw
    benen|voeten .. hangen|bengelen .. leegte|rand|diepte
    mes|messen|keukenmes|geweer .. verleidt|lonkt|lokt|roept|lacht|lachen .. mij|me
    te _ veel _ in _ dit|het|deze _ huis|wereld
    tuinslang .. auto|koffer -wassen
    kamer .. leegmaken|verhuren|hebben .. nodig|al|meer|$ -student -kot -mama -oma
    weet|kies|koos|gekozen|ken .. welke|die|de _ boom|pijler|brugpijler|viaduct|trein -kerst -tuin
    kwaad|teleurgesteld|triest|boos .. dat _ ik .. er|nog _ nog? _ ben|leef
    slaap|slaapwel|goeienacht|goedenacht .. allemaal|iedereen|allen .. nooit|niks|laatste|niet|nooit -scan -morgen -weekend
    afscheid _ genomen .. zonder|iedereen|laatste -school -werk -hospice -oma -opa -huis
    laatste _ nachtzoen|kus|knuffel _ van|gegeven -overleden
    allerlaatste _ keer .. horen|zien|$ -optreden -match
    vaarwel .. graag|allemaal|$
    ogen .. niet|nooit|niet .. open _ te|doen
"""
