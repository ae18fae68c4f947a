"""An end that is prepared, and what is said around it: means, farewells, being too many."""

ENDING = """
    einfach|nur|am _ liebsten? _ einschlafen .. nicht|nie _ mehr? _ wiederkommen|zuruckkommen|aufwachen
    einschlafen _ und _ nicht|nie _ mehr? _ wiederkommen|zuruckkommen|aufwachen|dasein
    ich _ zahle|zaehle .. tabletten|pillen|schlaftabletten -pillendose -woche -mutter -dose
    tabletten|schlaftabletten|pillen .. gesammelt|gespart|gehortet|aufgehoben|reicht|reichen -kinder -kindern
    seil|strick|schal|gurtel|guertel|kabel .. hangt|haengt|liegt|bereit|haken|balken|keller|garage|kofferaum -hund -klettern -riecht
    brucke|bruecke|gleis|gleise|zug|zuge|balkon|lkws|autobahn|wasser|tiefe .. zieht|ziehen|ruft|lockt .. mich|an|$ -touristen
    ich .. stehe|stand|sitze|sas .. brucke|bruecke|gelander|gelaender|kante|bahnsteig|dach .. uberlege|ueberlege|heim|springen|$ -panik -arbeite
    bahnsteig|zug .. kante|nah|nahe|uberlege|ueberlege -panik
    brief|briefe|video .. kind|kinder|kindern|allen|jedem .. geschrieben|gemacht|hinterlassen -gericht -richter -schule
    geschrieben|schreibe|hinterlassen .. brief|briefe|abschied* .. kindern|kind|jedem|familie -gericht -richter
    ohne _ mich .. besser|leichter|ruhe|frei|glucklicher|gluecklicher|normales -reise
    besser|leichter|ruhe|frei .. ohne _ mich
    ich _ bin .. parasit|abfall|fehler|ballast -eingefangen
    keiner|niemand .. merken|vermissen|merkt|vermist .. weg|mich|fehle|ware|waere
    montag|morgen|bald|sommer|weihnachten .. bin|erlebe|werde _ ich .. nicht|nie|niemandem _ mehr -arbeit -urlaub
    das _ letzte _ was _ ihr|du
    wenn|falls _ ihr|du _ das|dies _ lest|liest
    sagt|sag .. mama|papa|tochtern|kindern|mutter .. lieb|konnen|schuld|dafur
    ihr|man .. seht|sieht|hort .. mich _ nicht|nie _ wieder|mehr
    sucht|such _ mich _ nicht
    lange _ armel|aermel .. narben|keiner|niemand|sieht|verstecken -neurodermitis -sonne
    versteckt|verstecke .. arme|narben|handgelenke|klingen -tatoo
    feuerzeug|zigarette|zigaretten .. haut|arm|bein|handgelenk .. weh|spure|aus|$ ^er ^freundin ^freund ^mann ^frau ^vater ^mutter <ihre <seine
    ritze|ritz|schneide .. keiner|niemand|waden|arme|beine|oberschenkel .. sieht|$ -tomaten
    hund|katze|sachen|alles .. tierheim|verschenkt|weggebracht|weggegeben .. jetzt|nichts|gekundigt|mich .. halt|mehr|$ -reha -umzug
    enttauscht|wutend|wuetend|bereue .. aufgewacht|aufwache|gerettet|uberlebt|ueberlebt
    beneide .. die _ toten
    herz .. stehen|stehenbleibt|stehen _ bleibt .. nacht|$
    redet|rede .. mir _ sonst|oder
    fur|fuer _ immer _ schlafen|weg|gehen|aus
    lebt _ wohl
    versuch|suizidversuch .. nicht|gescheitert _ geklappt|$ -ivf -examen -kinderwunsch !ivf !kinderwunsch
    brief|zettel .. fur|fuer _ die _ polizei
    kinder|sie|alle .. vergessen _ mich
    beine|fusse|fuesse .. hangen|haengen|baumeln .. luft|kante|nichts|abgrund
    messer|kuchenmesser|gewehr .. lockt|ruft|reizt .. mich
    zu _ viel _ in _ diesem _ haus
    gartenschlauch .. auto|kofferraum -waschen
    weiss|kenne|ausgesucht|gewahlt .. welcher|welchen|welche|den|der|die _ baum|pfeiler|bruckenpfeiler|klippe -weihnachten -garten
    enttauscht|wutend|traurig|bose .. dass _ ich .. noch _ da|lebe|atme|bin
    schlaft|nacht|schlaf .. alle|allen|lieben|zusammen .. nie|nichts|letzte|letztes|niemals -morgen -ultraschall -wochenende
    weckt _ mich .. nie|niemals|keiner -winter -fruh
    allen .. tschuss|lebwohl|verabschiedet .. immer|letzte|gemerkt|niemand|keiner -kollegen -rente -hospiz
    lebt _ wohl
    augen .. nicht|nie .. offnen|aufmachen -augenarzt -entzundung
    letzten|letztes _ mal .. gutenachtkuss|umarmt|horen -gestorben -hospiz
"""
