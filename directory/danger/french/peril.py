"""Poison taken, and who is about to be killed or hurt."""

POISON = """
    & betise|connerie|idiotie cachets|medicaments|medocs|pilules|comprimes|somniferes fait|faire|faite|grosse -pharmacien -stock
    a|ai|as|ont|jai _ pris|pri|avale|gobe|bouffe .. @pills .. dort|endormie|endormi|reagit|repond|bizarre|vomit
    pris|pri|prit|prendre|prise|bouffe|bouffer|ingere|ingerer|descendu|avale|avaler|avaller|gobe|gober|bu|mange|ingurgite|prise .. @quantity .. @medicine -matin -jour -semaine -grossesse -ans -vie -jamais ^dois ^faut ^doit
    a|ai|as|ont avale|avaler|gobe|gober .. @medicine
    a|ai|as|ont|viens|vient avale|avaler|gobe|gober|pris|prendre .. toute|entiere|tout|boite|plaquette|tube|flacon .. boite|plaquette|tube|flacon -chocolat* -biscuits -bonbons
    avale|avaler|gobe .. boite|plaquette|plaquettes|tube|flacon -chocolat* -biscuits -bonbons
    surdosage|surdose
    avale|avaler|bu|boire|manger|mange|pris .. rats|raticide|muguet|cyanure|arsenic
    vide|avale .. pilulier ~pas -semaine
    bu|boit|avale .. liquide|produit|pastille .. vaisselle|nettoyage|entretien
    comprimes|cachets|pilules|gelules _ d _ un _ coup|seul ^pas
    @home|il|elle|ami|amie .. pris|prend _ trop _ de|d _ heroine|coke|cocaine|ghb|ketamine|mdma|ecstasy|drogue|drogues|methadone|morphine|medicaments
    a|ai|as|ont pris|pri|bouffe|avale|gobe # plaquettes|plaquette|boites|tubes|cachets
    a|ai|as|ont pris|pri|bouffe|avale|gobe @quantity plaquettes|plaquette|tubes|cachets -chocolat*
    a|ai|as|ont pris|pri|bouffe des|les|ces cachets|pilules|comprimes|somniferes -contraception -jour -mal
    trop|tout|toute|plein pris|avale|gobe|bouffe .. @medicine ~jour ~jours ~matin ~soir ^dois ^faut -matin -jour -jours
    a|ai|as|ont|jai _ pris|pri|avale|gobe|bouffe _ des|les|ses|ces _ @pills _ $|ce|maintenant|aidez|help|svp|urgence|quoi -matin
    a|ai|as|ont|jai _ pris|pri|avale|gobe|bouffe _ des|les|ses|ces _ @pills _ que|koi|ke _ faire|fair
    trop|plein .. @medicine expres|volontairement|mourir|finir
    over _ dose|doze
    bu|boire|bois|avale|avaler|ingere .. @poison
    melange|melanger|melangé alcool .. @medicine
    melange|melanger @medicine .. alcool
    m|s|me|se empoison*
    vide|fini|englouti|avale|avaler la|une|le|ma|toute|sa boite|plaquette|tube|flacon -chocolat* -biscuits !arreter
    & vodka|alcool|whisky|vin|rhum|biere|bouteille @medicine bu|pris|avale|melange|boire|avec -arreter -sevrage -cure -interdit
    trop .. @medicine .. pris|prises|avale|avales
    intoxication .. @medicine
    jai|j|ai|a .. @quantity .. @medicine .. devant|main|mains|table|prets|pretes|aligne|alignes|alignees -matin -pharmacien
    @pills|boite|boites|plaquettes .. devant _ moi|lui|elle -demenagement ~demenagement
    boite|boites|plaquette|plaquettes|flacon|flacons _ vide|vides -chocolat* -recycler -conserve
    vide|vider|vidé .. armoire|pharmacie .. pharmacie|medicaments|coup
    prendre|avaler|gober .. tous|toute|toutes|tout .. @medicine .. coup|fois ^faut ^dois
    trop|expres|toute|double|volontairement .. insuline .. pique|injecte|injectee|fait|pris
    pique|injecte|injectee|fait|pris .. trop|expres|toute|volontairement .. insuline
    pique|injecte|injectee|fait|pris .. insuline .. expres|volontairement
    bebe|fils|fille|enfant|petit|petite _ a _ avale|bu|mange|ingere .. pile|produit|javel|lessive|capsule|comprime|comprimes|medicament|medicaments|champignon|baies
    bu|boire|avale|avaler .. produit|canard|nettoyant|desinfectant .. wc|menager|vaisselle|sol|toilette|nettoyage
    coma _ ethylique|etylique|alcoolique
    trop|plein|beaucoup .. drogue|coke|heroine|ecsta|mdma|ghb|speed|fentanyl .. respire|repond|bouge|reveille|inconscient|inconsciente|tremble
    respire _ bizarrement|mal|difficilement .. @medicine|drogue|alcool|bu|pris
    ouvre|ouvrir|ouvert|allume .. gaz .. dormir|endormir|mourir|enfants|finir|four
    deux _ fois .. @medicine .. molle|mou|somnole|bizarre|endort|delire
    od _ d|de|a|au|aux|avec? _ hero*|coke|cocaine|ghb|fentanyl|methadone|keta*|mdma|morphine|@medicine
    pote|ami|amie|copain|copine|mec|frere|soeur|il|elle _ est|fait|a? _ en|une? _ od
"""

PERIL = """
    vais|veux|va|pourrais|envie|fini|finir _ par? _ de? le|la|lui|les|l planter|saigner|buter|suriner|flinguer|egorger|poignarder|demonter ce|cet|cette|mon|mec|type|ex|pere|boss|con|lui|tous|voisin -tente -arbre -decor -drapeau -tomates -micro
    vais le|la|les buter|suriner|planter|egorger|flinguer -tente -arbre -decor
    dit|menace|jure|promet|veut|va .. bruler|brulera|brulerait|feu|incendier .. maison|appartement|nous|moi|enfants -poubelle
    suis|sui|sens|sent|sommes|enfant|enfants|fille|fils|vie|mere|soeur|il|elle|bebe|copine|amie|ami|famille en _ danger ^couple ^mariage ^relation ^emploi ^entreprise
    = en danger
    danger _ de _ mort
    danger _ immediat|imminent|vital
    au _ secours|secour
    = a l aide
    = aidez moi
    urgence _ vitale
    va|vont|veut|veulent|menace|menacent|voulait|allait|essaye|essaie|tente|essayait|tentait|dit|promis|jure|peut|pourrait|capable|finira|finir|voulu|parle|risque|envie|menacer|menacee|jurer .. me|nous|m|la|te|les|ma|mes|mon|sa|ses _ @kill ^je ^j ^ca ^boulot ^travail -temps
    qu|qui|il|elle|ils|mari|ex|pere|copain|frere|mec|compagnon|conjoint|fils _ me|nous|m _ @kill ^ca ^@thing -questions -manies
    veut|va|menace|veulent tuer|egorger|buter ma|mes|mon|nos|la|les|sa|ses|toute|son enfant|enfants|fille|fils|mere|famille|soeur|frere|bebe|femme
    me|nous|la _ tuera|tuerait|butera|egorgera ^je ^j ^ca ^boulot
    menac* .. mort|tuer|@weapon|bruler|vitriol
    menac* .. @me .. mort|tuer|@weapon
    peur _ pour _ ma _ vie
    peur .. me|nous|la|les _ tue|tuer|bute|egorge
    il|elle|mari|ex|copain|mec|pere|fils|frere|compagnon|conjoint|voisin|ils a|avait|sorti|sort|prend|pris|possede _ un|une|son|des|le _ @weapon -cuisine -chasse -chasseur -tir -collection -jouet -plastique
    @me|nous .. @weapon ^je ^j -cuisine -chasse -chasseur -tir -collection -jouet -plastique -boucher -boucherie -jardinage -secrete -maths !heritage !prise
    couteau|lame|arme|fusil sous|sur gorge|tempe|tete|cou
    @me|nous|la|l|elle|s etrangl*|etragl*|etrengl* !raisin !bonbon !pomme !morceau ^hernie ^facture ^factures ^dettes ^loyer ^credits <je <j ^credit -texte
    etrangl* @me|moi|par|ma|mes|sa ^je
    serre|serrer|serrait|serree|sere cou|gorge ^j ^je ^ca ^sa ^qui
    essaye|essaie|tente|voulu|essayait m|me|nous etoufer|noyer|pousser|bruler|renverser|ecraser
    m|me|nous|ma enferm*|sequestr*|sequest* ^je ^j ~s ~se -vouloir
    enferm*|sequestr* .. par|maison|chez|cave|chambre .. par|mari|pere|parents|conjoint|compagnon|copain
    sequestr*
    voix .. tuer|tue|mourir|sauter|suicider|jeter|crever|poignarder|pendre
    voix .. de|d|le|la|les|lui|leur|dois|faut|devais _ frapper|blesser|punir|noyer
    voix .. le|la|les|lui|leur|de|dois _ faire|fasse _ du|mal|des|souffrir|payer|taire
    @want|pulsion|pulsions|pulsions|peur|idee|idees|vais|tenter|menace|risque .. tuer|egorger|poignarder|etrangler|etoufer quelqu|quelquun|mon|ma|mes|les|tout|des|lui|sa|son|un|le|la|tous -temps -ennui ^ca
    peur|envie|pulsions|risque .. faire .. mal .. bebe|enfant|enfants|fils|fille|autres|quelqu
    secoue|secouer bebe|nourrisson|enfant
    defonce*|defoncer .. porte
    essaie|essaye|tente _ d _ entrer
    m|me|nous|ma .. poignard* ~associe ~collegue ~collegues ~patron ~chef ^associe ^collegue ^collegues ^patron ^chef ^amie ^ami
    m|me _ a|ont|avait _ drogue|droguee
    me|m _ droguer
    tire|tirer|tiré _ dessus
    bruler|brule maison|vive|vif|vivante
    peur|envie|idees|idee|images|pulsions|failli .. jeter|lacher|etoufer|secouer|balancer|noyer|tuer|blesser|etrangler .. bebe|enfant|enfants|fils|fille|nourrisson|petit|petite ^pere ^mari ^conjoint ^compagnon
    main|mains .. autour .. cou|gorge
    etoufe|etoufer .. oreiller|coussin
    @weapon .. sous .. oreiller|matelas|lit
    @home|il|elle|voisin|homme|type|mec|quelqu .. est|etait _ arme|armee -bras
    faire|va|vais|veut|vont|commettre|prepare .. carnage|massacre|tuerie|attentat|fusillade -apres -traumatisme -victime
    vais|veut|va|menace|projette tirer|tuer|poignarder .. ecole|classe|profs|collegues|monde
    amene|apporte|emmene|prend _ un|une|son|des _ @weapon .. ecole|classe|college|lycee
    si _ je .. il|elle|ils|ex|mari|pere .. tue|tuer|tuera|butera|egorgera|massacre ^ca
    si _ je _ le|la|parle|pars|rentre|dis|porte|quitte|pars .. quitte|pars|parle|plainte|plus .. retrouve|retrouvera|frappe|frappera|enfants|suicide|tabasse|bat
    casse|brise|enfonce|fracasse|defonce .. porte|vitre|fenetre .. entrer|rentrer|ex|mari|fuir
    vais|peur|pourrais|risque|finir|crains .. faire|fasse _ du _ mal _ a|au|aux _ quelqu|quelquun|autrui|lui|elle|eux|mes|mon|ma|enfants|bebe|gens|autres ^il ^elle
    laisse|ouvert|ouvre|allume .. gaz .. expres|volontairement|partout
    bebe|nourrisson|enfant|fils|fille _ a|aurait? _ ete _ secoue|secouee|etrangle|empoisonne
    bebe|nourrisson .. secoue|secouee -tete
    vais|vai|vas|veux|voudrais|pourrais|peux|pourrai|envie|va .. le|la|les|mon|ma|mes|lui|ce|cet|cette _ buter|dezinguer|flinguer|egorger|saigner|massacrer|trucider|zigouiller|descendre -poubelles -escalier -pente -temps -valise -courses -train ^ca
    allait|allaient|va|vont|jure|jurent|promet|promis|dit|disent .. me|m|te|nous|lui _ fumer|buter|planter|saigner|dezinguer|flinguer|arroser -dessus ^ordi ^ordinateur
    faire|fera|ferai|ferait|fais|fait _ la _ peau
    je _ tuerai|tuerais|buterai|buterais|egorgerai _ ma|mon|mes|le|la|les|cette|cet|ce -temps
    dit|crie|ecrit|hurle|repete .. t|tu|toi _ es? _ mort|morte -rire -fatigue
    si|quand _ je _ parle|temoigne|porte .. disparait|disparaitra|paiera|meurt|mourra|y? _ passe
    vais|vai|veux _ la|le|les _ crever -yeux -pneus
    exploser|eclater|fracasser|fendre|defoncer _ le|la _ crane|tete|gueule -migraine -migraines ^me ^m
    dealer|bande|creancier|creanciers|dette|dettes .. casser|casse|briser|brisent _ les|la|le|mes _ genoux|jambes|doigts|bras|gueule
    dit|jure|promis|ecrit|prevenue|menace .. je|tu|on|nous _ ne? _ verrai|verras|verra|passerai|passeras|passera|finirai|finiras _ pas|jamais .. noel|ete|annee|semaine|mois|matin|anniversaire|proces
    emmene|emmener|emmenerai|emmenerais|emporter|prendre|emporterai .. avec _ moi .. mort|tombe|cercueil|la _ haut?
    m|me|nous _ a|ont? _ envoye|envoie|depose|poste .. photo|porte|message? .. cercueil|corbillard|balle -tennis -ping
    @home|il|elle|voisin .. a|est|vient? _ sorti|sort|pris|prend|charge|recharge|decroche|attrape|pointe|braque|chercher|sortir|prendre _ son|sa|le|la|un|une _ fusil|carabine _ de _ chasse -club -stand -nettoyer -nettoie -vendre -vend -permis -dimanche -gibier -sanglier -chevreuil -battue -foret
"""
