"""Who cannot be found, is taken away or drawn away; and children whom nobody looks after now."""

AWAY = """
    @child|@elder|man|vrouw|hij|zij|ze|vriend|vriendin is|zijn|was _ vermist|spoorloos|zoek -jaren -oorlog -werk -hulp ^op
    @child|hij|zij|ze is|zijn _ verdwenen|weg .. sinds|gisteren|vanmorgen|vanochtend|vannacht|nacht|avond|uren|school|park|winkel|station|politie|zoeken|briefje|gsm -jaren -maanden -leven -clubs -vakantie
    @child|@elder .. is|zijn .. verdwenen $|en|uit|wat|ik|help -jaren -leven -mist
    @elder|man|vrouw|hij|zij|ze is|was _ verdwenen .. sinds|gisteren|vanmorgen|vanochtend|vannacht|nacht|uren|politie|rusthuis|ziekenhuis|zoeken|wzc -jaren -leven
    @child|@elder|man|vrouw|hij|zij|ze is|was _ sinds|al _ gisteren|uren|vanmorgen|vannacht .. verdwenen|weg|vermist|zoek
    @child|hij|zij|ze .. weggelopen|ontsnapt _ van|thuis|sinds|gisteren|uit|$|en|vannacht|met|voor -vaak -altijd -vroeger -jaren -school -durft -wil -man
    @child|hij|zij|ze .. gaan _ lopen _ van|sinds|gisteren|vannacht|thuis
    @child .. is|zijn .. niet|nog _ niet? _ thuisgekomen|teruggekomen|teruggekeerd .. school|nacht|gisteren|avond|feestje|$|en|training|bus !aangereden !verongelukt !ongeval !overleden -vakantie -weekend -studeren -eten -kot -wonen -goed -voelt
    @child .. niet _ thuis _ gekomen -jaren -vakantie
    @child .. niet|nog _ niet? _ thuisgekomen|teruggekomen|teruggekeerd !aangereden !verongelukt !ongeval !overleden -vakantie
    @child|@elder|man|vrouw .. is|zijn .. spoorloos -jaren
    @child .. is|zijn _ weg|zoek|verdwenen .. vinden|vind|gevonden _ hem|haar|ze|hen? _ nergens|niet .. nergens|$|meer
    vinden|vind _ hem|haar|ze|hen _ nergens -werk
    vind|vinden .. @my _ @child|@elder .. niet|nergens .. meer|terug|$|in|op -leuk -lief -werk -mooi -goed -erg
    @my _ @child|@elder .. nergens .. vinden|terugvinden|gevonden|bereiken -werk
    kwijt|verloren .. @my _ @child .. in _ de|het _ winkel|park|station|markt|stad|dierentuin|centrum
    @my _ @child _ kwijt .. in|op _ de|het _ winkel|park|station|markt|strand|stad|feest
    we|wij|ik|politie zoeken|zoek|zoekt .. overal|uren|vannacht|hele !hond !kat !poes ^hulp -werk
    & @elder|man|vrouw|hij|zij|ze dementie|alzheimer|dement|dementerend|verward|rusthuis|wzc verdwenen|weggelopen|vermist|zoek|kwijt|ontsnapt -vaak -bang -sleutels -bril -gps -jaren -sinds -hulp
    @other .. ontvoerd|ontvoeren|ontvoert|gekidnapt|kidnappen|meegenomen _ $|en|naar|zonder|mijn|niet|hij ^vakantie -vakantie -zee -hond -winkel
    @other .. heeft|is|wil .. kinderen|zoon|dochter|kind|kleintjes|baby .. meegenomen|meenemen|weggehaald|ontvoerd .. antwoordt|buitenland|land|weet|niet|zonder|teruggeven|verdwijnen|waar -vakantie -zee -weekend
    @other .. brengt|bracht|geeft .. kinderen|zoon|dochter|kind|baby .. niet|nooit _ meer? _ terug
    @other .. brengt|bracht|geeft|wil|weigert .. kinderen|zoon|dochter|kind|baby .. terug|teruggeven|terugbrengen|terugbrengt -leven -hobby
    & @child man|volwassene|onbekende|vreemde|gast|vent|meneer|kerel snap|snapchat|insta|instagram|tiktok|discord|roblox|fortnite|internet|online|whatsapp|game -groep -leraar
    @child .. weg|vertrokken|ervandoor _ met _ een|iemand|die .. online|internet|snap|snapchat|tiktok|kent|kennen -jaren
    & @child internet|online|snap|snapchat|insta|instagram|tiktok|discord|roblox|fortnite|whatsapp naakt|naaktfoto|naaktfotos|naaktbeelden|nudes|blote|afspreken|ontmoeten|pedofiel -groep
    & @child man|volwassene|onbekende|gast|vent|kerel # _ jaar afspreken|ontmoeten|verliefd|cadeaus|fotos
    vreemde|onbekende|man|meneer|auto|bestelwagen .. spreekt|sprak|volgt|volgde|lokt|lokte|wacht|aangesproken .. @child .. school|snoep|mee|auto|instappen
    @child .. niet|nog _ niet? _ thuis|terug _ sinds|van|gisteren|vannacht _ gisteren*|gister*|vanmorgen|vannacht|vanochtend|school -septembre -kot
    @child .. niet _ naar _ huis _ gekomen|geweest -jaren -vakantie -kot
    @child|man|vrouw|@elder .. niet _ thuisgekomen|teruggekomen .. gsm|bereikbaar|onbereikbaar|antwoordt|werk|nacht|vannacht|gisteren|wandeling -jaren -oorlog !kat !poes !hond
    & @elder|man|vrouw dementie|alzheimer|dement|dementerend|verward weg|verdwenen|teruggekomen gisteren|vanmorgen|vanochtend|vannacht|uren -jaren -hulp
    @child|@elder|man|vrouw .. onbereikbaar|spoorloos .. briefje|brief|afscheid*|politie
    @child .. weg _ sinds|van|vanaf _ gisteren*|gister*|vanmorgen|vannacht|vanochtend -kot -kamp -papa -mama -oma -vakantie -school
    @child .. al|sinds _ een|twee|drie|vier|# _ dagen|nachten|uur|uren _ weg|vermist|onbereikbaar -kamp -kot -vakantie -papa
    @child .. nog _ altijd? _ niet _ terug|thuis _ van|uit _ de|het|een|school -vakantie -kamp -ziekenhuis -reis
    @child|@elder|man|vrouw .. nergens|niet _ te _ vinden|bereiken -werk -vacature
    dement|demente|dementerend|dementerende|verwarde|alzheimer|dementie .. is|was _ weg|verdwenen|weggelopen|vermist|zoek|ontsnapt|buitengelopen _ $|en|sinds|uit|al|help|we|wij|ik|hij|ze|vannacht|vanmorgen|wat -gestorven -overleden
    & dement|demente|dementerende|verwarde @elder|man|vrouw verdwenen|weggelopen|vermist|ontsnapt|buitengelopen -vaak -bang -gps -jaren -hulp -sleutels -bril
"""

ALONE = """
    buurvrouw|buurman|buren|ze|zij|hij|moeder|vader|ouders|ex|mama|papa laat|laten|liet|lieten .. baby|kind|kinderen|kindje|peuter|kleuter .. nacht|uren|avond|dag|dagen .. alleen -bang -slapen -durf
    buurvrouw|buurman|buren|ze|zij|hij|moeder|vader|ouders|ex|mama|papa laat|laten|liet|lieten .. baby|kind|kinderen|kindje|kindjes|peuter|kleuter|zoontje|dochtertje|jaar alleen .. thuis|nacht|achter|auto|balkon|uren|avond|hele|dagen -bang -slapen -spelen -durf
    baby|kind|kinderen|kindje|kindjes|peuter|kleuter .. alleen|opgesloten .. auto|balkon|straat|appartement|station|nacht|uren|weg -slapen -spelen -bang -durft -naar
    baby|kind|kinderen|kindje .. alleen _ achtergelaten
    baby|kind|kinderen|peuter .. huilt|huilen|weent|roept|wenen|gilt .. niemand .. opendoet|thuis|doet|komt|antwoordt|open -slapen -spelen
    mama|papa|moeder|vader|ouders .. is|zijn|komt .. niet|nooit .. thuisgekomen|terug|gekomen|teruggekomen|thuis .. alleen|eten|broertje|zusje|klein|baby|dagen
    ons|mij _ alleen .. gelaten|achtergelaten .. eten|broertje|zusje|dagen|jaar
    je|jij|u .. ziet|zult|zal|gaat .. kinderen|zoon|dochter .. nooit|niet _ meer _ terug|zien|terugzien|weerzien
    ik .. kinderen|zoon|dochter|kleintjes .. nooit _ meer .. zal|ga? _ zien|terugzien|weerzien -dood -overleden
    nooit _ meer .. kinderen|zoon|dochter .. zien|terugzie|zie|terugzien ^overleden -werk
    kinderen|zoon|dochter .. boeten|betalen|bezuren|afzien|overkomt|overkomen .. verlaat|wegga|ga|scheiden|scheiding|bij
    als _ ik .. wegga|verlaat|vertrek|scheid .. kinderen|zoon|dochter|kleintjes .. meenemen|meeneemt|neemt|verdwijnt|verdwijnen|iets|afpakken
    iets .. overkomen|overkomt|gebeuren|gebeurt .. kinderen|zoon|dochter|baby .. verlaat|wegga|als|zegt|dreigt -bang
"""
WORDS = {
    "child": "zoon dochter kind kinderen kindje jongen meisje tiener puber zoontje dochtertje baby broer broertje zus zusje "
    "neefje nichtje kleinzoon kleindochter kleinkind leerling peuter kleuter",
    "elder": "vader moeder papa mama opa oma bompa bomma grootvader grootmoeder nonkel tante bewoner bewoonster",
    "my": "mijn m mn onze ons",
    "other": "hij zij ze ex man vader papa moeder mama vrouw partner vriend schoonouders grootouders",
}
