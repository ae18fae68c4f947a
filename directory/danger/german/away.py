"""Who cannot be found, is taken away or drawn away; and children whom nobody looks after now."""

AWAY = """
    @child|@elder|mann|frau|freundin|freund|er|sie ist|wird|war|seit .. vermisst -jahren -krieg -papa -mama -hund -sehr
    vermisse|vermissen _ @my _ @child .. seit _ gestern|heute|stunden|letzter
    @child|er|sie .. ist|sind .. verschwunden|weg .. seit|gestern|heute|nacht|abend|stunden|schule|park|laden|polizei|bahnhof|suchen|zettel|handy -jahren -leben -monaten
    @child .. ist|sind .. verschwunden $|und|aus|was|hilfe -jahren -leben
    @elder|mann|frau|er|sie .. ist|war .. verschwunden .. seit|gestern|heute|nacht|stunden|polizei|heim|krankenhaus|suchen|spaziergang -jahren -leben
    @elder|mann|frau|er|sie .. seit|gestern|heute|nacht|stunden|polizei|heim|krankenhaus .. verschwunden -jahren -leben
    @child|er|sie .. weggelaufen|abgehauen|ausgerissen|davongelaufen _ $|und|aus|von|seit|gestern|heute|mit|nach|hilfe|was ^mann ^oft ^immer ^fruher ^schon -jahre
    @child .. ist|sind .. nicht .. heimgekommen|gekommen|zuruckgekommen|zurueckgekommen|heim|aufgetaucht|zuruck .. $|und|wo !jahren !streit !unfall !verungluckt !gestorben -urlaub -wochenende -uni -ferien
    @child .. nicht .. hause .. gekommen !jahren !streit -urlaub -ferien -weihnachten
    finde|finden .. @my _ @child|@elder .. nicht|nirgends|nirgendwo .. mehr|$|im|auf -gut -schlimm -toll -job
    @my _ @child|@elder .. nirgends|nirgendwo .. finden|auffindbar|erreichen -arbeit
    @my _ @child .. im|am|auf .. supermarkt|markt|park|bahnhof|einkaufszentrum|zoo|strand|stadt _ verloren
    verloren .. im|am|auf _ dem? _ supermarkt|markt|park|bahnhof|einkaufszentrum|zoo|strand|stadt ^job
    @child|@elder .. ist|sind _ unauffindbar
    @child|@elder .. ist|sind _ nicht _ auffindbar
    suchen|suche|sucht .. ihn|sie|@child .. uberall|ueberall|stunden|nacht|polizei !hund !katze
    & @elder|mann|frau|er|sie demenz|alzheimer|dement|demente|verwirrt|heim|pflegeheim|altersheim verschwunden|weggelaufen|vermisst|entlaufen|abgehauen|verlaufen -oft -angst -schlussel -gps -jahren
    @other .. entfuhrt|entfuehrt|entfuhren|entfuehren|verschleppt|verschleppen
    @other .. ist|hat|will .. kindern|kinder|sohn|tochter|kleinen|baby .. abgehauen|mitgenommen|verschwunden|verschwinden|untergetaucht|ausland !koffer -urlaub
    @other .. bringt|gibt|weigert .. kinder|sohn|tochter|kind|baby .. nicht .. zuruck|zurueck|heim|heraus|raus -bett
    & @child erwachsener|fremder|unbekannter|typ|kerl|alterer snap|snapchat|insta|instagram|tiktok|discord|roblox|fortnite|internet|online|whatsapp|chat -gruppe -lehrer
    & @child internet|online|snap|snapchat|insta|instagram|tiktok|discord|roblox|fortnite|whatsapp|chat nacktfotos|nacktbilder|nackt|nudes|treffen|padophiler|paedophiler -gruppe
    ein|einem|alterer|altere|fremder|fremden _ mann .. @child .. snap|snapchat|insta|instagram|tiktok|discord|roblox|fortnite|internet|online|whatsapp|chat -gruppe
    & @child mann|erwachsener|fremder|typ|kerl # jahre|jahriger treffen|geschenke|fotos|verliebt|bilder
    fremder|unbekannter|mann|auto|lieferwagen .. verfolgt|folgt|angesprochen|wartet|lockt|gelockt|anspricht .. @child .. schule|sussigkeiten|auto|einsteigen
    @child .. fremder|fremden|unbekannten|unbekannter|mann .. angesprochen|verfolgt|gelockt|mitgenommen
    @child .. nicht _ heimgekommen|zuruckgekommen|zurueckgekommen|aufgetaucht !katze !hund -urlaub -jahren
    @child .. nicht _ von|aus|vom _ der|dem? _ schule|training|party|disco|hort|bus .. zuruck|zurueck|heim|heimgekommen|gekommen -jahren
    @child|@elder|mann|frau .. seit _ gestern|heute|vorgestern .. weg|unauffindbar|unerreichbar -jahren -kur -urlaub -dienstreise -internat -uni
    @child|@elder|mann|frau .. seit _ gestern|heute|vorgestern .. nicht _ da|erreichbar|zuhause|heimgekommen|zuruck -schule -job
    @child .. weg _ seit _ gestern|heute|vorgestern|stunden -internat -urlaub -uni
    @child .. seit _ einem|zwei|drie|drei|# _ tag|tagen|nachten|stunden _ weg|verschwunden|unauffindbar -urlaub -lager -internat
    mann|frau|@elder .. nicht .. heimgekommen|zuruckgekommen|zurueckgekommen !katze !hund -jahren -krieg
    & @elder|mann|frau dement|demente|demenz|alzheimer|verwirrt weg|verschwunden|heimgekommen seit|gestern heute|gestern|stunden|nacht -jahren -oft
    @child|@elder|mann|frau .. seit _ gestern|heute .. erreichbar|unerreichbar .. abschiedsbrief|brief|zettel
    dement|demente*|demenz|alzheimer|verwirrte* .. @elder|mann|frau|er|sie? _ ist|sind _ weg|fort|verschwunden|weggelaufen|abgehauen|entlaufen _ $|und|seit|aus|hilfe|wir|ich|was -gestorben -verstorben
    @elder|mann|frau .. dement|demenz|alzheimer .. ist? _ weg|fort|verschwunden|weggelaufen|abgehauen|entlaufen _ $|und|seit|aus|hilfe|wir|ich|was -gestorben -verstorben
"""

ALONE = """
    nachbar*|sie|er|mutter|vater|eltern|ex|mama|papa lasst|laesst|lassen|liess|liessen .. baby|kind|kinder|kleinkind|sohn|tochter|kleinen|jahrige|jahrigen allein|alleine|unbeaufsichtigt .. $|nacht|zuhause|hause|auto|balkon|stunden|wohnung|abend|tage -schlafen -spielen -angst
    baby|kind|kinder|kleinkind|kleinkinder .. allein|alleine|eingesperrt|unbeaufsichtigt .. auto|balkon|strasse|wohnung|bahnhof|nacht|stunden -schlafen -spielen -angst -reisen
    baby|kind|kinder|kleinkind .. auto|balkon|strasse|wohnung|nacht|stunden .. allein|alleine|eingesperrt -schlafen -spielen -angst -traut
    baby|kind|kinder .. weint|weinen|schreit|schreien .. niemand|keiner .. offnet|oeffnet|macht|hause -schlafen -spielt
    mama|papa|mutter|vater|eltern .. nicht|nie .. heimgekommen|gekommen|zuruck|zurueck|wiedergekommen .. allein|essen|bruder|schwester|baby|tage|tagen
    uns|mich .. allein|alleine .. gelassen|zuruckgelassen .. essen|bruder|schwester|tage|tagen
    du|sie|ihr .. siehst|wirst|sieht .. kinder|sohn|tochter .. nie _ wieder|mehr
    ich .. kinder|sohn|tochter .. nie _ wieder|mehr .. sehen|sehe|sahe ^gestorben -gestorben -tod
    kinder|kindern|sohn|tochter .. bussen|buessen|bezahlen|leiden|bereuen|passiert|zustosst .. verlasse|gehe|trenne|scheidung|wenn
    wenn _ ich .. verlasse|gehe|trenne .. kinder|kindern|sohn|tochter .. nimmt|mitnehmen|verschwindet|weg|passiert|ausland
    etwas|was .. passiert|passieren|zustossen .. kindern|kinder|sohn|tochter|baby .. verlasse|gehe|wenn|sagt|droht -angst
"""
WORDS = {
    "child": "sohn tochter kind kinder junge madchen maedchen teenager baby bruder schwester neffe nichte enkel enkelin "
    "schuler schulerin kleinkind sohnes",
    "elder": "vater mutter papa mama opa oma grossvater grossmutter onkel tante bewohner bewohnerin",
    "my": "mein meine meinen unser unsere unseren",
    "other": "er sie ex mann vater papa mutter mama frau partner freund exmann schwiegereltern grosseltern",
}
