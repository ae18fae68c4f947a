"""Wishing to die, and hurting oneself."""

DYING = """
    fusil|flingue|revolver|pistolet|carabine .. parle|parlait|dit|disait _ de|d|qu _ partir|adieu|disparaitre|finir -vendre -club -permis
    deja _ essaye|tente .. reparle|reparler -regime -cigarette -fumer -arreter -alcool
    deja _ essaye|tente .. parle|parler .. nouveau|encore -regime -cigarette -fumer -arreter -alcool
    retrouve|retrouvee|trouve|trouvee|decouvert|decouverte .. pendu|pendue|pendus
    dit|fait|faisait|envoye .. adieu|adieux .. repond|decroche _ plus|pas
    simple|facile|mieux|soulagement .. pas|plus|jamais _ se|me|m _ reveiller|lever -tot
    je|suis|monte|montee .. en _ haut _ du|d|de .. immeuble|pont|tour|falaise|toit|viaduc -travail
    @weary .. etre _ en? _ vie|vivant|vivante
    cherche|chercher|trouver|connais|existe .. methode|moyen|facon|maniere .. sans _ douleur|souffrir|souffrance -accoucher* -epilation -dentiste -maigrir
    @want .. on _ me|m|le|la|les _ laisse|laissez _ partir|mourir -vacances -travail
    si .. me|m|se _ reveille|reveillais|reveil|reveillait _ pas|plus -heure -retard
    @want .. on _ m|me _ oublie -anniversaire
    enferme|enfermee|barricade|retranche .. @weapon
    tout _ range .. adieu|revoir
    dit|dire|fais|fait|faire _ mes? _ adieux|adieu _ a? _ mes|ma|mon|tous|tout -cigarette -alcool -collegues -mere -pere -grand -papy -mamie
    moi aussi _ je _ veux|voudrais _ partir|mourir
    vis|vivre|tiens|tenir|reste plus|que _ pour _ mes|ma|mon|les _ enfants|fille|fils|chien|chat -travail
    j|je .. plus|rien _ ma _ place _ sur|dans|parmi|ici
    ai|jai|j plus|pas|pu _ ma|de _ place .. ici|monde|terre|parmi|nulle -travail -ecole -equipe -bureau -parking
    ai|jai|j _ ecrit|laisse|prepare _ un|des _ mot|mots .. pour|a mes|ma|mon @kin -maitresse -ecole -excuse !voisine !voisin
    je|j .. pense|penser|pensais .. au|aux|a|la train|trains|metro|rails|pont|balcon|fenetre|corde|falaise .. tous|chaque|souvent|nuit|matins|soirs|jours -horaire -abonnement
    tout _ prepare|prevu|organise|planifie _ pour _ ce|cette|demain _ soir|nuit|$ _ $ -repas -souper -fete
    me|m|se|s _ taillade|taillader|tailler|taillais .. @skin -haie -barbe
    je|j .. donne|donner|distribue|distribuer|legue _ toutes|tous|tout _ mes _ affaires|choses|biens|bijoux|animaux
    regarde|regardais|fixe|contemple .. rails|vide _ $
    sera|serait|seront|seraient|serez|seriez|soient .. debarrasse|debarrasses|debarrassee|debarrassees|debarasser _ de _ moi
    plus|pas|pu .. force|forces|courage .. me _ battre -administration -justice -chomage -assurance
    mis|mets|met|garde|gardes _ de _ cote _ des|mes|les|assez|quelques|ces|tous .. @medicine
    stocke|stocker|accumule|accumuler|economise|collectionne|amasse .. @medicine
    bout .. @want _ partir _ $
    @want @die -@joke -reseaux -facebook -instagram -dignement !euthanasie !palliatifs ~faire ~voir ~laisser -rougis -begaie -gene -table !gargouille
    mourir|crever|mourire -@joke ^ennuie ^ennuies ^ennuyer ^ennuyait ^ennui ^va ^vont ^il ^elle !fumer !cigarette !cigarettes !clope !tabac !debat !philo !@kin !@ill !peur !deuil !angoisse !angoisses ~faire ^aider !annoncer -public
    parle|dit|disait|ecrit|crie|repete|evoque|menace .. mourir|crever|disparaitre|suicider|tuer|pendre !cancer -@joke ^medecin
    m|nous|leur|lui _ a? _ dit|ecrit|crie|envoye .. adieu -@joke
    @want .. me|m|se|s laisser @die
    laisse|laisser|laissez|laissait _ moi? @die
    laisse|laisser|laissait|laissez|laissee _ mourir|crever|moi|partir .. mourir|crever|partir
    me|se _ laisse|laisser _ mourir|crever
    je|j _ vais|vai|ve _ @die -@joke !annoncer
    @tried de|a|d @die -@joke
    = @die
    je|j _ me _ meurs
    merite|merites|meriterais|devrais|devrai|ferais|ferai|faudrait|vaudrait|faut|vaut .. mourir|crever|disparaitre|mort|morte -@joke ~sinon ^pourquoi
    ferais|ferai|serais|vaudrait|serait|seraient|iraient|irait mieux .. partir|mourir|disparaitre|crever|mort|morte
    mieux|tranquile|tranquiles|heureux|heureuse|soulage|soulages|bien|vivraient _ sans _ moi
    si j|je|jetais etais|etait|serais|existais|existait|disparaissais|disparais|mourais|mourrais|meurs|creve|partais|mort -riche
    si j|je etais|etait|serais|suis plus la|mort|morte
    j|je|jetais etais|etait|serais mort|morte -fatigue -rire
    moi _ mort|morte
    jamais|pas aurais? naitre|exister
    aurais|devrais|aurai|devrai|voudrais|aimerais|prefere|souhaite|jaurais jamais|pas .. naitre|nee|ne|exister|vivre
    demande|demander _ a|pas naitre|vivre
    merite|merites|meriterais pas|plus .. vivre|vie|exister|vivr|la
    pas|rien a|pour|faire sur|dans _ cette|terre|ce .. terre|monde
    place .. monde|terre
    plus|pas .. sur _ cette|terre|cete
    suis|etre|sui _ un|une _ poids|fardeau|boulet
    suis|etre|sui _ qu _ un _ poids|fardeau|boulet
    personne .. remarquerait|remarquera|pleurerait|pleurera|manquerait|manquera
    personne _ ne? _ me _ regretterait|regrettera|regreterai|regretera
    manquerai|manquerais|manque _ a _ personne
    @want plus|pas|jamais|ne .. @exist -maison -avec -chez -seul -seule -ici -dans -ensemble
    @want plus|pas|jamais|ne .. @exist comme _ ca
    plus|pas|aucune|aucun|perdu|encore|sans|ni|plu|pu|jamais .. envie|anvie|envi|gout|foi|force|raison|raisons|courage|motif|espoir|motivation .. @alive -couple -ensemble -professionnelle -avec -sociale -sexuelle
    plus|pas|aucune|aucun|perdu|encore|sans .. raison|force|courage .. continuer|la|lutter|avancer -travail -etudes -ecole -boulot -sport -bras -couple
    veux|peux|peut|veut|veu|arrive|supporte|sais plus|pas|pu|plu .. @exist -maison -avec -chez -seul -seule -sans -ici -dans -ensemble
    peux|peut|arrive plus|pas .. @exist .. sans -voiture -internet
    @want plus|pas|pu|plu|ne .. etre|etr|rester|reste _ la|ici -pour -seul -seule -a -dans -chez -belgique
    @want encore|plus|pas|pu|plu|ne|pas .. d? etre|etr _ la|ici|vivant|vivante -pour -seul -seule
    encore|plus|pas|plu|pu envie|anvie|envi .. etre|etr _ la|ici -pour -seul -seule
    @want plus|pas|pu|plu|ne .. etre|etr .. monde|terre|vie|vivant|vivante
    @want plus|pas|ne|n|pu exister
    continuer|continue _ a|de _ vivre|exister ^apprendre ^comment ^pour ~apres
    quoi _ bon|sert .. @alive|continuer|rester|lutter -travailler
    pourquoi .. vivre|exister|vis|existe ~avec -avec -chez -ensemble
    @weary .. de|d _ vivre|exister -avec -chez -dans -seul -seule -ensemble -comme
    @weary de|d _ la|ma|cette|cete|l _ vie|existence -couple -professionnelle -sociale -quotidienne -bureau -avec
    vie .. vaut|vau plus|pas .. peine|coup
    vie .. plus|aucun|pas|zero|na|a plus|aucun|pas|de|d sens|but|interet|gout
    vie .. plus|aucun|pas|sans sens|interet|but|raison
    ma|mon _ vie est|et finie|fini|foutue|foutu|terminee|gachee|finit ~couple ~professionnelle ~sexuelle
    vie .. sert _ a|plus|pas _ rien
    supporte|supportes|suporte plus|pas|pu .. vivre|vie|existence|exister -couple -avec -bureau -seul ~refasse ~sa ~leur
    tiens|tient|tien plus|pas|pu .. vie
    rien .. retient|retien .. ici|vie|la
    = rien ne me retient
    @want que|ke tout|ca|sa|cela|tt s|se|arrete|cesse|finisse arrete|arret|arette|arrette|finisse|finise|termine|cesse|fini -harcelement
    @want que|ke tout|ca|sa|cela|tt .. s|se|arrete|cesse|finisse|termine
    tout|ca|sa s|se arrete|arette|finisse _ pour|enfin|definitivement .. toujours|bon
    @want|aller|vais rejoindre .. mort|morte|ciel|paradis|decede|decedee|haut|ange|anges|defunt|defunte|tombe -groupe -association ~groupe ~association ~apres
    @want|aller|vais retrouver|revoir .. ciel|paradis|haut|ange|anges|defunt|defunte|mort|morte|decede|decedee ~gout ~joie ~vie ~travail ~groupe ~gens ~personnes ~sommeil ~paix ~apres ~depuis ~suite
    @want|vais|aller _ le|la|les|l|te _ rejoindre -groupe -association
    @want|si|pouvais|voudrais|vais .. endormir|dormir .. toujours|eternellement|definitivement|jamais|infini
    @want|si|pouvais .. endormir|dormir .. pas|plus|jamais .. reveiler|reveille|reveil|lever
    @want|espere|pouvais|aimerais|priere|prie plus|pas|jamais|pu|plu .. reveiler|reveille|reveil|reveillee -nuit -tard -matin -ecole -cours -heure -college -creche
    plus|jamais|pas _ me _ reveiler|reveille -nuit -tard
    endormir|dormir .. pour _ toujours
    endormir|dormir .. fois _ pour _ toutes
    plus .. autre|seule _ solution|issue .. partir|mourir|mort|disparaitre
    pense|penser|pensais|songe|songer|penses|pensees|pens|pensé .. a|au|en mourir|mouri|crever|suicide -rire
    pense|penser|pensais|songe|songer|pensees|obsedee|obsede .. a _ la|ma _ mort -de -du -@kin
    pense|penser|songe|songer .. a|de en|me|se|m|mettre finir|tuer|pendre|fin -alcool
    attends|attend|appelle|souhaite|espere|cherche|@want _ la|que|ma _ mort -de -du
    mort .. vienne|prenne|delivre|soulage|liberer
    comment|moyen|moyens|facon|maniere|methode|methodes|combien|mourir|cherche .. mourir|crever|tuer|disparaitre|suicider|mort .. sans|vite|rapide|rapidement|douleur|souffrir
    comment|moyen|methode _ mourir|crever|se|me|pour|de _ mourir|crever|tuer|pendre|suicider
    comment _ mourir|crever
    combien .. pour|faut .. mourir|tuer|crever|mortel|mortelle|finir
    dose _ mortelle|letale
    mourir|crever sans|vite douleur|souffrir|souffrance|mal
    plutot|autant _ mourir|crever|morte|mort -public
    quitter|quite|quittez|quitte ce|cette|la|vie _ monde|terre|vie
    partir|pars|part|partirai|quitte|quitter .. pour _ toujours|de
    pars|partir|part _ pour _ de _ bon
    @want partir .. definitivement|toujours|finie
    ma _ vie .. finie|fini .. partir
    me|m|se|s|te|soi pendre|pend|pendu|pendue|pends|pendrai|pendra|pendus|pandre -nez
    s|me|m|c est|suis|et pendu|pendue
    s|c est _ donne|donnee|donner _ la _ mort
    corde .. cou|pendre|plafond|poutre !credit !dettes
    jai|ai|j _ la|une|ma _ corde _ $
    prepare|preparer|achete|trouve|pris|acheter|noue corde -sauter -escalade -guitare -linge
    saut*|saute|sauter .. pont|balcon|toit|etage|falaise|vide|fenetre|train|metro|tram|viaduc|immeuble|rails -elastique -parachute
    me|m|se|s|te jeter|jete|jette|jeté|lancer|balancer|precipiter|laisser|foutre|fous|fout|mettre .. @height -permis
    me|m|se|s|te _ jeter|jette|foutre|mettre|balancer _ sous
    defenestr*
    me|m|se|s|te|lui .. balle|bale|balles -tennis -foot -basket -pied
    balle|bale _ dans _ la|ma|le|sa tete|tempe|bouche|coeur|crane|caisson
    me|m|se|s _ flinguer|flingue|immoler|imoler|supprimer|buter|pendre|flinguerai|zigouiler|exploser
    me|m|se|s|nous tuer|tuerai !padel !tennis !fifa !badminton !poker !ludo -travail -travailer -tache -boulot -repeter -expliquer -dire ~fait ~faire
    je|j _ me _ tue -travail -travailer -tache -boulot -repeter -expliquer -dire -lui
    me|m|se|s|mon caisson|cervelle|crane saute|sauter|explose
    sauter|exploser _ la|le _ cervelle|caisson|crane|tete
    ouvrir|ouvert|ouverte|couper|coupe|taillade|taillader|tranche|trancher|ouvre .. veine|veines|vene|poignet|poignets
    veines|poignets|poignet .. ouvrir|ouvert|couper|coupe|tranche
    me|m noyer|noie|noyee|noye -travail -dettes -boulot -alcool -problemes -verre -chagrin -papiers -paperasse -mails -administration -travaux
    veut|voulait|voulu|va|allait|essaye|essaie|tente|menace|parle|pense|dit .. se|s noyer -travail -dettes -alcool -chagrin
    foutre|fous|fout|foutu|foutue|fou|foutrai en _ l|lair air|lair
    foutre|fous|fout|foutu en _ lair
    m|s|me|se|la|ma oter|enlever|prendre|donner|ote|retirer _ la _ vie|mort
    foncer|encastrer|planter|fonce|jeter .. arbre|mur|camion|platane|pilone|pont voiture|auto|bagnole|expres
    foncer|fonce .. arbre|mur|camion|platane
    voiture|auto|bagnole .. arbre|mur|platane|camion ^accident expres|foncer|volontairement
    mettre|met|mets|mettrai|mit|mis|metre|metrai|mettra|mette|metra|mais fin .. jours|jour|vie|existence|souffrance|souffrances|tout|calvaire|jrs -couple -professionnelle -celibat*
    finir|fini|finire|termine|terminer .. mes|ma|sa|ses|la _ jours|vie -couple -heureux -ensemble -maison -chambre -belgique -etudes
    finir|finire .. avec _ la|cette|ma _ vie -couple -professionnelle
    en|den|dans _ finir|finire|finit|fini|finisse -avec -alcool ~mois
    en|den _ finir|finire|fini avec tout|vie|moi|monde|existence|souffrance|souffrances|ca|sa|jours|tt -boulot -travail -dettes
    passer|passe|passerai|passera|passé a|al l|lacte|acte acte|lacte
    passer|passe|passerai _ a _ lacte
    suis|sens|sent|sentir de _ trop -recomposee -recomposees
    plus|pas|pu .. vivre avec .. douleur|souffrance|culpabilite|honte
    je|j suis|monte|montee|assis|assise|debout .. toit|pont|rebord|parapet|rails|voies|falaise|garde -reparer -travaille -chez
    au _ bord _ du|d|de pont|toit|vide|quai|fenetre|balcon|falaise
    couteau|lame|cutter|rasoir|ciseaux .. poignet|poignets|gorge|veines|bras|cuisse ^il ^mari ^qu
    @want .. ne|plus|jamais plus|jamais _ revenir -travail -ecole
    @want|va|vais|pret|prete saute|sauter _ $
    pourquoi .. suis|reste|sommes .. encore la|vivant|vivante|vie
    je|j|demain .. serai|sera|serais|serait plus|pas|pu _ la|ici|vivant -pour
    passerai|passera|verrai|tiendrai pas|plus .. nuit|demain|noel|matin|hiver|soleil|jour -travail !palliatifs !cancer !metastases
    prepare|preparer|organise|planifie .. partir|mourir|mort|depart -vacances -retraite -pension -voyage
    repris|reprend|reprends|ressorti|retrouve _ la|les|ma|mes|sa _ lame|lames|cutter|rasoir
    encore _ en _ vie
    rester|reste|restes|garder .. en _ vie -sante
    @want|envie|prefere .. etre|etr|serai|serais _ mort|morte|mor -fatigue -rire
    vie _ ne? _ m _ interese plus|pas
    @want|vais|aller|pret|prete .. la|au|le _ haut|ciel|paradis
    @want .. m|me eteindre|evanouir|evaporer|effacer -moins -soir
    plus|pas .. la _ force|courage lacher|tenir|lutter|continuer -travail
    vais|envie .. tout? _ lacher $
    & cutter|lame|rasoir|lames|corde|revolver|fusil main|mains|devant|moi|cote|pres|tiens|sous -barbe
    & je|j|envie|vais couteau|cutter|lame couper|bras|veines|ventre -cuisine -pain
    arreter|arrete|cesser|cesse|stop|stopper .. de|la|ma _ vivre|vie|respirer|exister|soufrir !apnee !ronfle -douleur -avec -chez -comme
    @want tout _ arreter|stopper|finir|terminer
    irreparable
    pense|pens|penser|pensais|songe|songer|envisage|crains|peur .. au|du|le _ pire -examen
    geste|acte|solution|decision fatal|fatale|desespere|definitive|ultime|radicale
    plus _ rien .. sens|gout|importance
    rien _ a _ perdre !groupe
    sais|comprends|demande .. pourquoi|pourkoi .. vis|vivre|existe
    dieu|seigneur|jesus .. prenne|rapelle|reprenne|prends|reprends|emporte
    vivement|hate _ la|ma|d|que .. mort|fin|finir|parte
    repos _ eternel
    pas|plus|aucun .. avenir ^avec -boite -entreprise -firme -metier -secteur -boulot -usine -village
    @want plus|pas|ne .. soufrir|sufrir -dos -regles
    @want plus|pas .. me _ battre
    plus|pas .. ouvrir _ les _ yeux !blepharospasme !bocaux !secs !douleur
    vie .. insuportable|enfer|calvaire|insoutenable|invivable|supplice -couple -bureau -travail
    mort _ m|me ^est ^pere ^mere ^maman ^papa
    partir|aller|vais|prete|pret rejoindre .. ciel|paradis|haut|anges|ange|mort|morte|decede|decedee -groupe -association
    failli|pense|envie|hesite|pensais|pourrais|prete|pret|voulu .. saute|sauter -repas -pas -parachute -joie -classe -cours -annee -etape -elastique
    fini|finie|finit _ pour _ moi
    monde|famille|enfants .. mieux|meilleur|bien|heureux sans _ moi
    survis|survivre .. vis|plus _ vivre
    prendre .. ma|sa|mes _ vie|jours
    dormir|partir|rester _ a _ jamais
    force|courage .. battre|lutter .. partir|mourir|finir|vivre
    rdv|rendez|rendezvous|heure .. mort -@kin
    mon|ma _ enterrement|tombe|cercueil|testament|obseques -@kin ^il ^elle !soixante* !septante !nonante !notaire !pension !retraite
    voiture|auto|moto .. foncer|fonce|accelerer
    je|j _ me pique|brule|pince|entaille|gratte .. compas|ciseaux|aiguille|fer|sang
    me|m|se|s _ punir|detruire|demolir !pere !maman !mere !mari !papa !il
    je|j|moi .. plus|pas|pu .. besoin|utile .. moi mourir
    @want|envie .. plus|pas|pu .. me|m _ lever .. vivre
    & @want|vais|irai saute|sauter|saut|jeter @height -elastique -parachute -repas
    & lame|lames|rasoir|cutter main|mains|bras|entailles|entaille|peau|prend|cache|chambre|fille|fils|trouve|couper -barbe -raser -patin -patins
    & entailles|scarifications|coupures fille|fils|bras|je|j|jambes|ado|cuisses -froid -doigts
    faire|fasse|fera|ferai|ferait|fais|faire|fair _ une _ betise|connerie|betisse
    prepare|preparer|prepares mon|son _ depart -pension -retraite -vacances -belgique
    me|m|se|s _ planter|crasher|encastrer|eclater|fracasser .. voiture|auto|moto|arbre|camion|tete|mur
    me|m|se|s ouvre|ouvrir|ouverte|ouvert .. les|le _ bras|poignets|poignet|ventre|gorge
    me|m|se|s _ vide|vider _ de _ mon|son _ sang
    me|m|se|s _ asphyxier|gazer|etoufer|empoisoner|trancher|egorger|vider -mangeant -avec -resto -repas !manger !mange !allergie
    a|ai|as laisse|ecrit _ une _ lettre -motivation -avocat -juge -colere -proprietaire -medecin -ministre -mutuelle !colere !parle !voir !vois
    vois|voit|voir|trouve|trouver plus|pas|aucune|aucun|pu|plu .. issue|avenir|sortie|echapatoire
    deteste|hais|hait|haine _ ma|la|cette _ vie
    plus|aucun|pu|plu _ d? _ espoir
    envie|@want|vais|irai .. avaler|gober .. @medicine|tout|pharmacie
    & enferme|enfermee medicament|medicaments|cachets|lame|couteau|corde|rasoir|ceinture
    plus|pas .. lever .. jamais
    bonne _ fois _ pour _ toutes .. finir
    en _ finir .. bonne _ fois
    arrete|arreter .. insuline|dialyse .. mourir|finir
    ma|mon|mes _ derniere|dernier|derniers|dernieres nuit|jour|jours|soir|soiree|message|lettre|heures -chimio -vacances -travail -ecole -cure -boulot -job -taf -stage -conge
    ici _ bas
    @want que|ke .. coeur|vie|souffrance|souffrances|douleur|cerveau arrete|arreter|arette|finisse|cesse -harcelement ~dos ~tete ~ventre ~genou ~dents
    mort .. soulag*|delivr*|liber*|solution|issue|repos -deuil
    aller|partir|pars|part|partirai|disparaitre|dormir|quitter .. pour _ toujours
    je|j _ veux|veu _ plus|pu|plu _ $
    me|m|se|s|je|j .. les|mes|ses|lé _ veines|veine|venes -varices -mal
    je|j _ vais _ le _ faire ce|cette|maintenant|demain|bientot
    mes|derniers|derniers _ adieux|adieus
    nuit|soir|journee .. sera|est|serait _ la _ derniere -blocus -examen -hopital -vacances
    attends|attend .. que _ ca|tout finisse|termine|arrete .. vie
    ai|a _ choisi|fixe|decide _ la|le|ma _ date|jour|methode|moyen|endroit _ $
    range .. affaires .. donne|confie .. chat|chien|chats|chiens
    adieu -cigarette -alcool -tabac -kilos -clope -deces -decede -decedee -defunt -defunte -mort -morte -deuil -sein -mastectomie ^lui ^dire ^dit ^eglise -eglise -cimetiere -enterrement -vacances -collegues
    roule|conduis|fonce .. vite|fond .. espere|esperant|rater|louper .. virage|arbre|mur|platane|mourir
    esper*|seulement|voudrais|aimerais .. voiture|camion|train|bus .. me|m _ faucher|fauche|ecraser|ecrase|renverser|renverse|percuter|percute
    mieux .. assurance _ vie
    poignet|poignets bande|bandes|bandages -entorse -tennis -foulure
    lettre .. adieu|adieux|suicide|depart -decede -decedee -defunt -defunte -deuil
    pardon*|pardonnez|pardonne .. quitter|partir|part|pars|decu
    fait|fais|refait|faire|fesait|faisait|apres|depuis une|de|des|sa|ma|d _ ts|tentative|tentatives
    = ts
    suicid*|suisid*|sucid*|siucid*|suicd*|souicid*|zuicid*|suicit*|suiside*|suicie*|suicida*
    idee|idees|pensee|pensees|ide|ides|pense|penses|ider|pensse|penssees|noires noire|noires|noir|noirs|morbide|morbides|sombre|sombres
    plan|date|projet|scenario .. en _ finir
    je|j _ me|m|m_ @cut -@hairdresser !pain ~un ~des ~d ~pris ~prends ~recu ~donne
    je|j _ me suis .. @cut -@hairdresser !pain ~un ~des ~d ~pris ~prends ~recu ~donne
    envie|anvie|recommence|recommencer|besoin|voudrais|veux|vais|arreter|arrete|commence|encore|recommencé .. me|m|se couper|coupe|taillader|entailler|bruler|griffer|bruler|blesser -@hairdresser -pont -ponts
    se|s _ coupe|coupent|coupait|taillade|taillader|entaille|lacere|couper -@hairdresser
    se|s _ est coupe|coupee|taillade|tailladee|ouvert .. @skin
    me|m|se|s|nous .. scarif*|mutil*|automutil*
    scarif*|automutil*|scarrif*|skarif*
    auto _ mutil*|agres*
    me|m|se|s .. brule|bruler|brulee|brulait|brulure|brulures .. cigarette|cigarettes|briquet|expres|peau|volontairement|fer|bras ^il ^elle ^mari
    je|j me|m fais|fait|fai|faire|suis|faisait _ du|mal|expres mal|expres -dos -genou -epaule -sport -tombant
    me|m faire|fere|fair|fais|fait _ du _ mal ^il ^elle ^veut ^va ^on ^mari ^peur ^qu ^ils ^ca ^ex
    envie|anvie|besoin|@want .. me|m faire|fair _ mal|souffrir ^il ^elle ^peur
    se|s fait|fais|font|faire|faisait _ du _ mal ^on -mots
    me|m|se|s bless*|blesser|blesse expres|volontairement|bras|lame|moi
    me|m _ bless*|mord|mords .. expres|volontairement|sang
    je|j _ me tape|cogne|frappe|tapais|cognais|frape|gifle|claque|fracasse|griffe|griffer|mords|pince|etrangle|punis .. tete|mur|murs|visage|moi|sang|expres|bras|cuisses|jambes -portes -porte
    je|j _ me _ frappe|gifle|griffe|mutile|lacere
    se|s tape|cogne|frappe|griffe|mord .. tete|mur|murs|sang|bras|visage|lui|elle !autisme !autiste !autistique !tsa -tombant -tombe -chute ~orteil ^bebe ^nourrisson ^loulou ^mois
    taper|cogner|frapper .. tete .. mur|murs !autisme !autiste !autistique !tsa
    cicatrices|cicatrice|marques|coupures|entailles|traces .. bras|poignet|poignets|cuisse|cuisses -operation -vaccin ~doigts !brulure !brulures !judo
    lame|lames|rasoir|cutter .. bras|poignets|poignet|cuisses|peau|couper|coupe|chambre|sous
    bras|poignets|cuisses .. lame|lames|rasoir|cutter
    griffe|griffer|gratte .. jusqu .. sang ^chat ^chien ^bebe ^eczema ^psoriasis
    coupe|couper|entaille|taillade|lacere .. les|ses|mes|le _ bras|veines|poignets|cuisses|avantbras|poignet|jambes -souffle
    personne|qui|nul .. me|m _ regretter|regretera|regreterait|regrete|pleurer|pleurera|pleurerait|chercherait
    personne|qui .. va|vas|irait|allait|pourrait _ me|m _ regretter|pleurer|manquer|chercher ^cherche
    qui|personne .. rend|rendra|rendrait|apercevra|apercevrait|remarquera|remarquerait|saura|verra .. si|que|quand je|j|jetais .. la|mort|morte|parti|partie|pars|meurs|disparais|disparu|disparue|disparaissais
    a _ qui .. manquerais|manquerai|manque
    je|j .. manque|manquerai|manquerais .. a _ qui|personne|quelqu
    existe|compte _ plus|pas _ pour _ personne
    dernier|derniere|dernieres|derniers _ fois|mots|message|post|story|vocal|snap|conversation .. ecris|parle|voyez|verrez|ecrirai|entendrez|lisez|serai|adieu -cours
    derniere _ fois _ que _ je|j|vous|tu|on .. ecris|parle|vois|voyez|vois|ecrirai|entendez|dis|embrasse -papa -maman -pere -mere -fils -ex
    entendra|entendrez|entendront|entendre|entends|entendras _ plus .. de _ moi
    quand|lorsque|si .. lirez|lira|liras|lisez .. serai|tard|parti|partie|mort|morte
    dites|dis|direz|diras .. a .. enfants|enfant|fille|fils|maman|papa|famille|mari|femme|parents .. aime|aimais|pardon|desole|desolee
    message|messages|sms|texto|mot|snap|story|vocal|mail .. adieu|adieux
    lettres .. adieu|adieux|depart
    tout _ est _ pret|prete|prepare|planifie|organise|prevu .. ce|cette|demain|pour _ soir|nuit|moi|$ -fete -repas -mariage -vacances -bebe -naissance -valise
    ce|cette _ soir|nuit .. finis|finit|fini|termine|fin|arrete|pars|fais|passe _ $ -travail -match -chimio
    ce|cette _ soir|nuit _ c|s|je|tout .. fini|finis|fin|termine -travail -film -stage
    demain|bientot|apres .. tout|ca _ sera|seras _ fini|finie|termine -examen -proces -chimio -traitement -travaux -divorce -grossesse
    bientot|serai|serais|vais|irai|rejoindre|rejoins|rejoindrai .. avec|rejoindre|pres|retrouver|rejoins|voir .. @kin|lui|elle|toi|mamy .. ciel|paradis|anges|ange|haut|etoiles ^il ^elle
    je|j .. rejoins|rejoindrai|rejoindre .. @kin|mamy .. mort|morte|decede|decedee|ciel|haut|paradis|tombe|cimetiere -groupe
    je|j .. rails|pont|vide|fenetre|balcon|corde|falaise|couteau .. hesite|hesitais|attire|appelle|tente|tentant|tentation|penche
    regarde|regardais|fixe|contemple .. rails|vide|pont|corde|couteau|pilules|cachets .. hesite|pense|dis|envie|demande
    vide .. m|me _ attire|appelle|apele
    attire|attiree|appele|appelee|obsede|obsedee _ par _ le|la|les _ vide|mort|rails|pont
    mieux|bien|heureux|heureuse|tranquille|soulage|soulages|leger|libre|libres|simple|facile .. sans _ moi
    sans _ moi .. mieux|heureux|heureuse|soulage|soulages|simple|facile|libre|libres|leger|calme
    si _ je|j .. plus|pas _ la|de _ ce _ monde
    @want .. en _ aller .. bon|toujours|definitivement|jamais -vacances
    lacher|lache|lacherais .. volant -epilepsie -crise
    rouler|roule|conduire|conduis|tourner|volant .. droit|contre|dans|sur .. arbre|mur|ravin|camion|pilier|platane ^accident
    garage .. moteur|voiture|gaz .. allume|tourne|enferme|echappement
    laisser|laisse _ couler|noyer|tomber .. eau|meuse|sambre|escaut|mer|pont|vide
    plus|pas .. interet|sens|but .. vivre|continuer|rester|exister|vie -travail -couple
    a _ quoi|koi _ bon|sert .. tout|ca|se|continuer|vivre|exister|battre|lever .. vivre|continuer|exister|vie|battre|mourir|quand _ $ -travail -ecole
    je|j|jai .. plus|rien .. faire|attendre|esperer .. ici|vie|monde|terre -boulot ~tout
    je|j .. devrais|devrai|aurais|aurai .. jamais|pas|plus .. exister|nee|naitre|vivre|survivre
    erreur _ d _ etre|la .. ne|nee|vie
    ma|mon _ mort|depart .. debarras|soulagement|arrangerait|arrange|soulagera|soulagerait|utile|assurance
    assurance|prime .. vie .. vaux|vaut|valais|plus .. mort|morte|vivant
    donne|donner|laisse|confie|place .. mon|mes|ma chat|chien|enfants|animaux .. avant _ de? _ partir|mourir|faire|lacte|acte
    ai|jai|j .. peur .. faire|passer|tente .. betise|acte|conneries|connerie|irreparable
    peur .. de _ moi _ meme
    plus|pas .. confiance .. moi _ meme .. couteaux|medicaments|seule|seul|nuit|soir
    la|les|ses|mes _ pulsions|idees|pensees|envies _ noires|suicidaires|morbides|mortiferes|sombres|mort
    envie .. que|d .. tout|ca .. arrete|finisse|cesse|termine
    mon|ma _ heure .. venue|arrive|arrivee
    rien|plus .. fait|donne _ envie .. vivre|lever .. vivre|mourir
    je _ suis _ mieux|bien _ mort|morte
    @kin .. parle|ecrit|dit|dessine .. sa|la|de _ mort|suicide|mourir -de -du -chien -chat -papy -mamie
    donne|confie|place .. mon|ma|mes chat|chien|affaires|animaux|chats|chiens .. ferme|adieu|adieux|range|comptes|lettre|revoir|prete|pret
    famille|monde|enfants|mari|femme|parents|ils|gens|tous|proches|mere|maman|copain .. serait|seraient|sera|seront|serai .. soulage|soulages|soulagee|contents|content|contente|heureux|tranquille|tranquilles|libre|libres|mieux .. si|sans|quand|$ .. je|moi|j|$ -diagnostic -traitement -aide -reponse
    famille|enfants|mari|femme|parents|proches .. serait|seraient|sera|seront _ soulage|soulages|soulagee|debarrasse|debarrassee|debarrasses
    vois|voit|imagine _ plus|pas .. vieillir|avenir|futur|adulte -travailler -avec -metier -ensemble
    me|m _ vois|voyais|projette|imagine _ plus|pas .. demain|vivre|ans|noel|anniversaire|vieillir -avec -travailler -ensemble -enfants -couple
    suis|sui|sens|etais|suit _ deja|comme|interieurement|completement _ mort|morte -fatigue
    mort|morte _ de _ l _ interieur
    mort|morte _ a|en|al _ linterieur|interieur|dedans
    sert _ a|plus _ a? _ rien .. que|de|d .. reste|rester|vive|vivre|continue|continuer|lutter|battre|exister|soit -travail -ecole
    tiens|tien|vis|reste|continue|existe .. juste|seulement|uniquement|que|encore .. pour|grace _ a? _ mes|mon|ma|le|les|la @kin|chien|chat|chienne|petits|gosses|filles
    si _ je|j .. crevais|clamsais|mourais|meure|disparaissait|canais|creverais
    retrouve|retrouvee|trouve|trouvee|surpris|surprise|decouvert .. corde|lame|lames|cachets|cutter|ceinture|ficelle|noeud
    corde|noeud .. plafond|garage|grenier|chambre|arbre|sac -linge -musique -salle -escalade
    laisse|laissé|trouve|retrouve .. mot|lettre|note|message .. parti|partie|disparu|disparue|introuvable|repond|adieu|disant|suicid*|pardon -ecole -maitresse
    parti|partie|sorti|sortie|disparu|disparue .. sans .. gsm|telephone|portable|chaussures|papiers
    disparu|disparue|introuvable|repond .. inquiet|inquiete|suicid*|noires|mourir|parler _ de _ mort
    prefer* .. pas|plus|ne .. exister|nee|vivre|etre _ la -avec -seul -ensemble
    eteindre|ecrase|eteins|ecraser|brule .. cigarette|cigarettes|clope|clopes|mégot .. bras|peau|poignet|main|moi|cuisse ^il ^m ^copine ^copain ^femme ^mari ^mere ^pere
    cigarettes|cigarette|clopes|briquet .. sur .. ma|mon|mes|la|le _ peau|bras|cuisses|cuisse|mains|avant <sa <ses
    mordre|mords|griffe|griffer|arrache|arracher|frapper|cogner .. peau|bras|poing|murs|mur .. sang|mal|calmer
    cache|cachees|cachee|cachés|cachées .. lames|lame|cutter|rasoir|cachets|medicaments
    lames|lame|cutter|rasoir|cachets .. cache|cachees|cachee|caches|tiroir|matelas|oreiller|trousse|sac -barbe
    plus|pas .. ma _ place .. famille|monde|ici|vie|terre -travail -ecole
    je|j|moi .. suis|etre|sens|deviens .. rien|nul|inutile|poids|bon _ a _ rien .. mourir|disparaitre|vivre|exister|vie
    besoin|envie .. que|de .. on|quelqu|tout .. m|me|s .. acheve|tue|acheve|emporte
    aide|aidez|aider .. me|m|a _ mourir|partir -euthanasie -palliatif -maison -pays
    j|je|jai .. prie|espere|demande .. mourir|cancer|accident|camion|bus|train .. ecrase|ecraser|emporte|tue|fauche|dormant|sommeil
    si|pourvu|espere|aimerais .. camion|voiture|bus|train|accident .. ecrase|ecraser|fauche|renverse|tue|tuait
    traverser|traverse .. sans _ regarder .. expres|voiture|mourir|fiche
    plus _ envie _ de _ me _ battre
    lettre|mot|mots|message .. pour .. apres|quand|ma _ moi|mort|depart|partie -examen
    pourquoi|pk|pourkoi|pkoi|pq .. suis|sui|suit|etais _ nee|ne|venu|venue
    pourquoi|pk|pourkoi|pkoi .. m|me _ a|ont|avez _ mis|fait|faite _ au|naitre
    une|la|etre|qu _ une? _ charge _ pour -mentale
    m|me|se|te _ rate|rater|raterai|ratais _ pas|plus|cette
    j|je|jai .. rate|manque .. ma|mon|mes _ suicide|tentative|mort|ts
    tout|tt|monde .. s _ eteigne|eteint|efface
    lumiere|tout _ s? _ eteigne
    semblant|fais|faire .. etre .. vivant|vivante
    semblant _ d|de _ etre|vivre .. vie|vivant|vivante
    fantasme|imagine|reve|revais|visualise|prevois .. ma _ propre? _ mort -de -du
    ma|mon _ propre _ mort
    ma _ vie .. arrete|termine|finit|finira|arretera|fini .. aujourd|soir|nuit|demain|ici
    vais|veux|voudrais|prefere _ me _ laisser _ partir|mourir|couler|aller
    aiguille|aiguilles|compas|epingle|epingles|clou|couteau .. dans .. mes|mon|ma|les|le|la _ bras|cuisse|cuisses|peau|jambe|jambes|main -insuline -tatouage -acupuncture -sang ^peur
    combien|dose|doses|quantite .. mortel*|letal*|fatal*|pardonne -accident -accidents -chien -chat -champignon -covid
    dose|combien|quantite|cachets|comprimes|medicament|medicaments|poison .. tue|tuent|tuer|survi*|pardonne|pardonnent -envie -faim -libido -poux -mauvaises -bacterie -bacteries -puces -herbes -desir -temps
    combien|quantite|dose .. @medicine .. pour .. reveiller|mourir|crever|partir|rester|marche|fini|finir|lendemain|disparaitre|definitivement -vacances -voyage -avion
    combien|quantite|dose|boites|boite .. @medicine .. suffisent|suffit|suffiraient|assez -semaine -semaines -mois -vacances -douleur
    combien|quantite .. pour .. jamais|plus|pas _ se|me|te|s _ reveiller
    combien|quantite .. pour .. partir _ dans|pendant|en _ son|mon|le|sommeil|dormant
    combien _ de _ temps .. mourir|creve|crever .. froid|pendu|pendaison|noyade|gaz
    hauteur|etage|metres .. survi*|mourir|mourrir|fatal* -enfant -marche
    helium|argon|azote .. masque|sac|bonbonne -ballon -ballons -anniversaire -plongee -fete
    foret|bois|montagne|mer .. reviendrai|reviendrais|rentrerai _ pas|plus|jamais
    y|il .. aura|aurait .. plus _ de _ moi
    je _ me _ donne|donnais|mets _ des _ coups|gifles|baffes -pied
    @want|vais|vai|va .. me|m|se _ tue|noye|suicide|pendu|flingue|buter -rire -travail -fatigue -reseaux
    me|m|se _ deconnecter|desactiver|eteindre|debrancher|effacer|delete|deleter|desinstaller .. jamais|toujours|definitivement|vie|monde -compte -facebook -reseaux -internet -boulot
    @want .. game _ over
    desinstaller|supprimer|effacer|resilier|debrancher _ ma|la _ vie -privee
    ma|sa|une|apres|deuxieme|seconde|troisieme|quatrieme|premiere|enieme|derniere|plusieurs|deux|trois|quatre|#|2e|3e|4e|2eme|3eme|2ieme|nieme _ ts -emploi -contrat -offre -tourette -turner
    ts _ il _ y
    ts _ hier|avant|medicamenteuse|ratee|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|recente
    ts .. semaine|hier|urgences|hopital|hospi|hospitalise|hospitalisee|psychiatrie|medicaments|renvoye|renvoyee|mois -emploi -contrat -offre -syndrome !tourette !turner ^technicien ^technicienne ^formation ^stage ^metier ^diplome
    voix .. de|d|que|dois|faut _ je? _ me|m _ faire|fasse|blesser|blesse|couper|coupe|punir|punisse|bruler|brule|mutiler|mutile|scarifie|scarifier|frapper|griffer|cogner -confiance
    voix .. veulent|veut _ que _ je _ meure|creve|disparaisse|souffre
    on|nous|moi _ sera|serons|seront _ bientot|demain|tous? _ tous? _ morts|mort|mortes -fatigue -rire
    je|j _ me|m .. coup|coups _ de _ couteau|cutter|lame|rasoir|ciseaux ^il ^elle
    je _ saute|saut _ maintenant|tantot|bientot|demain|adieu
    = je saute
"""
