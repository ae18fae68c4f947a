"""Who cannot be found, is taken away or drawn away; and children whom nobody looks after now."""

AWAY = """
    @child|il|elle a|est|ont|sont _ disparu|disparue|disparus|introuvable|introuvables .. depuis|hier|matin|soir|nuit|midi|heures|ecole|parc|gare|magasin|aidez|police|cherche|$ -ans -annees -mois -vie -telephone -clinique -appetit -radars -papa -avion -guerre ^qui ^dont
    @elder|femme|mari|soeur|frere|amie|ami|compagne|compagnon|voisin|voisine|il|elle a|est _ disparu|disparue|introuvable .. depuis|hier|matin|soir|nuit|heures|police|cherche|home|hopital|promenade -ans -annees -mois -telephone -mer -radars -paupiere ^qui ^dont
    @child|il|elle .. a|ont|vient|viennent _ de? _ fugue|fuguer -souvent -toujours -ans -autrefois -fois -ado
    en _ fugue ^souvent ^toujours -musicale
    @child .. est|sont _ partie|parti|partis .. sans _ rien|prevenir|dire|telephone|gsm|laisser ~vivre ~etudier ~ans ~vacances -ans
    @child .. est|sont _ pas|toujours _ pas? _ rentre|rentree|rentres|revenu|revenue|revenus _ de|du _ l|la? _ ecole|college|internat|stage|foot|sport|cours
    @child .. est|sont _ pas|toujours _ pas? _ rentre|rentree|rentres|revenu|revenue|revenus .. soir|nuit|hier|matin|bus|soiree|entrainement|magasin|heures|encore|parc|portable|gsm|telephone -universite -vacances -weekend
    @child .. est|sont _ toujours _ pas _ rentre|rentree|rentres|revenu|revenue $|et|que|je|on
    @child|@elder .. est|sont _ introuvable|introuvables -medicament
    perdu _ la _ trace _ de _ @my _ @child .. depuis|hier|matin|heures -ans -annees
    retrouve|retrouvons|retrouvent|trouve|trouvons _ plus|pas _ @my _ @child _ $|il|elle|dans|depuis|au|a|et|nulle|aidez -amis -temps
    ai|a|avons _ perdu|perdue _ @my|un|la _ @child _ dans|au|a|en|sur _ la|le|l|un|une? _ magasin|marche|parc|foire|gare|centre|rue|plage|foule|supermarche|rayon|rayons|zoo|piscine -accident -ans -guerre
    parti|partie|sorti|sortie|egare|egaree|perdu|perdue .. retrouve|retrouvons|trouve _ pas|plus -emploi -travail -place -force -sens -moral -gout -ans
    on|nous|police|je _ la|le|les _ cherche|cherchons|cherchent _ partout|depuis|encore !chien !chat !chienne -idees -pension
    & @elder|mari|femme|il|elle alzheimer|demence|demente|dement|desoriente|desorientee disparu|disparue|introuvable|enfui|enfuie -ans -apres -souvent -peur -gps
    & @elder home|nuit|promenade|hopital|maison disparu|disparue|introuvable|enfui|enfuie -ans -mort -souvent
    @other .. a|va|veut|menace|risque _ de? _ enleve|kidnappe|enlever|kidnapper .. enfant|enfants|fils|fille|bebe|petit|petite -juge -saj
    @other .. parti|partie|emmene|pris|embarque _ avec? .. enfants|fils|fille|bebe|petits .. repond|repondre|reponse|ou|etranger|pays|disparu|nouvelles|rendre|revient -vacances -semaine
    @other .. refuse _ de _ me? _ rendre|ramener|rend .. enfants|fils|fille|bebe|petits|petit|petite
    @other .. pas|plus|jamais _ ramene|rendu|rendre|ramener .. enfants|fils|fille|bebe|petits
    @other .. ramene|rend|ramenera|rendra _ pas|plus .. enfants|fils|fille|bebe|petits
    & @child homme|adulte|inconnu|majeur|type|mec|monsieur|vieux snap|snapchat|insta|instagram|tiktok|discord|roblox|fortnite|internet|reseaux|ligne|whatsapp -groupe -harcelement -joue
    & @child internet|snap|snapchat|insta|instagram|tiktok|discord|roblox|fortnite|ligne nues|nue|nudes|nude|intimes|rencontrer|rdv|pedophile -groupe -site
    & @child homme|adulte|inconnu|type # _ ans rencontrer|rdv|amoureuse|cadeaux|photos|voiture ~mort -deuil
    inconnu|inconnue|homme|type|monsieur|voiture|camionnette .. suivi|suit|aborde|attend|attire|proposait|propose .. @child|ecole|bonbons|monter -psy -bureau
    @child .. pas _ encore? _ rentre|rentree|rentres|rentrees|revenu|revenue|revenus _ $|et|que|je|on|injoignable|hier !evanoui !evanouie !malaise !chat !chien -vacances
    @child .. pas _ encore? _ rentre|rentree|rentres|rentrees|revenu|revenue|revenus .. hier|nuit|soir|matin|ecole|college|injoignable|telephone|gsm|heures !evanoui !evanouie !malaise !chat !chien -septembre -mois -phobie
    @child|@elder|mari|femme|compagnon|soeur|frere .. pas _ encore? _ rentre|rentree|revenu|revenue .. injoignable|repond|gsm|telephone|portable|eteint|police|inquiete -mois
    & @elder|mari|femme alzheimer|demence|demente|dement|desoriente|desorientee rentre|rentree|revenu|revenue pas|toujours -ans -hopital -souvent -mois
    @child|@elder|mari|femme|soeur|frere .. parti|partie|injoignable .. depuis _ hier|ce|cette|# .. nouvelles|injoignable|telephone|gsm|repond|lettre|mot -mois -ans -annees
    @child|@elder|mari|femme|soeur|frere .. injoignable .. hier|nuit|matin .. lettre|mot|adieu|police
    @child|filleul|filleule .. pas|jamais|plus _ arrive|arrivee _ a|au _ l? _ ecole|college|internat|stage|cours|destination .. matin|hier|injoignable|repond|$ -retard -heure -bout
    dement|demente|alzheimer|demence|desoriente|desorientee .. est|a _ sorti|sortie|enfui|enfuie|introuvable|egare|egaree _ $|et|on|seul|seule|de|depuis|sans|cette|ce -hopital -home
    dement|demente|desoriente|desorientee _ est _ parti|partie _ $|et|on|seul|seule|depuis|sans|cette|ce|dehors -deces -decede -mort -hopital
"""

ALONE = """
    voisin*|elle|il|mere|pere|parents|ex|belle|maman|papa _ laisse|laissent|laissait|laisses|abandonne|abandonnent .. bebe|enfant|enfants|petit|petite|petits|gamin|gamins|gosses|fils|fille|ans .. seul|seule|seuls|seules .. nuit|maison|appartement|voiture|balcon|heures|soir|journee|jours|toute -peur -jeux -dormir ^que ^faut
    voisin*|elle|il|mere|pere|parents|ex|maman|papa _ laisse|laissent|abandonne|abandonnent _ seul|seule|seuls|seules .. bebe|enfant|enfants|petit|petits|gamins|gosses
    bebe|enfant|enfants|petits|gamins|gosses|fillette|garconnet|neveux|nieces|jumeaux .. seul|seuls|seules|seule .. voiture|balcon|rue|appartement|parking|nuit|route|gare|depuis|heures -jouer -joue -dormir -dort -lit -peur -chambre -activites -promener -travail -reste -avec -divorce
    bebe|enfant|enfants|petit|petite .. enferme|enfermee|enfermes .. voiture|cave|balcon|appartement ^pas
    bebe|enfant|enfants .. pleure|pleurent|crie|crient|hurle .. seul|seuls|personne _ ne _ repond|ouvre|vient|bouge -dormir
    maman|papa|mere|parents|pere .. est|sont|a _ pas|jamais|plus _ revenu|revenue|rentre|rentree|rentres|revenus .. seul|seuls|manger|petit|petite|frere|soeur|bebe|jours
    nous|moi _ a|ont _ laisse|laisses|abandonne|abandonnes .. seul|seule|seuls .. petit|petite|frere|soeur|manger|jours|ans
    toi|vous|tu .. reverras|reverrez|verras|verrez _ plus|jamais .. enfants|fils|fille|petits|petit|petite
    reverrai|reverrais|reverra|reverras _ plus|jamais|pas _ mes|les|tes|nos|ma|mon|ta|ton _ enfants|fils|fille|petits|petit|petite ^parce
    enfants|fils|fille|petits|bebe .. paieront|payeront|payer|souffriront|regretter .. quitte|pars|separe|separation|divorce
    si _ je|tu .. quitte|pars|porte .. il|elle|ex|mari .. @takes|part|partira .. enfants|fils|fille|petits .. loin|pays|reverrai|reverras|disparaitre|jamais
    arrivera|arriver|arriverait .. quelque|malheur .. enfants|fils|fille|petits|bebe .. pars|quitte|si|dit|menace -peur
"""
WORDS = {
    "child": "fils fille filles enfant enfants gamin gamine gamins gosse gosses ado ados adolescent adolescente bebe "
    "garcon fillette petit petite frere soeur neveu niece eleve",
    "elder": "pere mere papa maman grandpere grandmere mamie papy mamy papi mami bonpapa bonnemaman oncle tante "
    "parrain marraine epoux epouse resident residente",
    "my": "mon ma mes notre nos",
    "other": "il elle ex mari pere papa mere femme compagnon conjoint copain belle grandparents",
    "takes": "prend prendra prendrait emmene emmenera enleve enlevera part",
}
