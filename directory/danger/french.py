"""The signs of danger in French."""

from . import hurting

LANGUAGE = "fr"
DENIALS = "pas jamais aucunement"
FREQUENT = """
a ai au aux avec ca ce cela ces cet cette chez dans de des du elle elles en est et etre eu il ils
j je l la le les leur lui ma mais me mes moi mon ne nous on ou par plus pour qu que qui quoi sa se
ses si son suis sur ta te tout tous toute tres tu un une vous y m s d n c t
"""

KIN = """
mari femme epoux epouse compagnon compagne conjoint conjointe copain copine mec homme ami amie ex
pere papa mere maman parents fils fille enfant enfants bebe frere soeur oncle tante cousin cousine
grand beau belle beaupere neveu niece voisin voisine famille ado adolescent adolescente petit
petite gamin gamine tonton papy papi parrain fiance fiancee partenaire gendre demi mamie
"""
WORDS = hurting.FRENCH_WORDS | {
    "kin": KIN,
    "someone": KIN
    + " monsieur voisins homme instituteur institutrice curé animateur  il elle ils elles on quelqu quelquun lui prof professeur entraineur coach "
    "moniteur educateur pretre patron chef collegue mecs type gars inconnu eleve eleves dealer",
    "home": """
        mari epoux compagnon compagne conjoint conjointe copain mec ex pere papa mere maman parents
        fils frere oncle beau belle beaupere famille fiance partenaire homme gendre voisin tonton
        demi femme copine cousin cousins soeur proxenete
    """,
    "want": """
        veux veut veu ve veus vx veulent voudrais voudrait voudrai voulais voulait voulai voulu
        vouloir aimerais aimerait aimerai souhaite souhaiterais envie anvie envi envies prefere
        prefererais prefererai preferais prefererait besoin desir desire reve hate espere esperais
        esperait espoir veuille veuillent pouvais
    """,
    "goes": "vais vai vay ve vas va vont allais allait aller irai ira pret prete decide failli "
    "faillit compte comptais pense",
    "tried": "essaye essayer essaie essai essayait tente tenter tentait voulu voulais voulait "
    "failli cherche",
    "die": """
        mourir mourire mourrir mouri mourire crever creve disparaitre disparetre disparaite disparetre
        clamser
    """,
    "exist": "vivre vivr vivres exister",
    "alive": "vivre vivr vie exister existence",
    "weary": "marre mare fatigue fatiguee fatiguer fatigues lasser epuiser lasse las degoute degoutee assez ras epuise epuisee "
    "raslebol ral",
    "me": "me m ma mon mont mas nous",
    "self": "me m se s te",
    "joke": "rire faim soif honte ennui chaud froid fatigue envie jalousie curiosite stress",
    "height": """
        pont ponts train trains metro tram bus camion voiture voitures fenetre fenetres balcon toit
        etage falaise vide rail rails immeuble meuse sambre escaut riviere canal autoroute quai
        barrage viaduc tgv route rocher
    """,
    "quantity": """
        boite boites plaquette plaquettes tablette tube tubes flacon flacons tout tous toute toutes
        trop plein pleins plusieurs beaucoup tas poignee poignees deux trois quatre cinq six sept
        huit neuf dix quinze vingt trente quarante cinquante cent paquet paquets dizaine vingtaine
        trentaine # enormement bcp surdose
    """,
    "medicine": """
        cachet cachets medicament medicaments medoc medocs medok medoks pilule pilules comprime
        comprimes somnifere somniferes dafalgan dafalgans paracetamol doliprane doliprannes ibuprofene
        xanax valium lexomil temesta antidepresseur antidepresseurs anxiolytique anxiolytiques
        benzo benzos benzodiazepine benzodiazepines tramadol morphine insuline neuroleptique
        neuroleptiques seroquel lorazepam alprazolam zolpidem stilnoct efferalgan aspirine
        aspirines tranxene codeine lithium calmant calmants traitement lormetazepam
        methadone antidouleurs antidouleur perdolan anxios loramet trazodone
    """,
    "pills": "cachets medicaments medocs medoks comprimes somniferes pilules benzos calmants antidouleurs",
    "poison": "javel poison deboucheur destop acide antigel detergent lessive antirouille ammoniaque "
    "petrole essence dissolvant pesticide desherbant raticide",
    "hit": """
        frappe frappes frappent frapper frappee frappait frappai frappez tape tapes tapent taper
        tapee tapait bat bats battent battait battu battue batu cogne cogner cognait
        cognee gifle gifler giflee giflait tabasse tabasser tabassee tabassait maltraite maltraiter
        maltraitee maltraitait violente violenter brutalise brutaliser brutalisee molester molestee
        fouette claquait fesse mords mord mordu mordue frapé frap agresse agressee agresser
        agressait torture torturee tabase lynche lyncher rosse
    """,
    "beats": """
        frappe frappes frappent frapper frappait frappee bat battent battre battait tabasse tabasser
        cogne cogner maltraite maltraiter gifle gifler etrangle secoue secoué taper tape tapait
        brutalise
    """,
    "blow": "gifle gifles baffe baffes claque claques coup coups poing poings beigne rouste raclee "
    "fessee tarte droite ceinture",
    "nice": "main fil pouce coeur foudre oeil gueule barre mou vieux chance folie stress fouet "
    "telephone soleil jeune blues soleil pub sonnette pompe boost frein foudre",
    "weapon": "couteau couteaux arme armes fusil flingue pistolet revolver hache machette cutter "
    "marteau batte tournevis ciseaux carabine",
    "kill": "tuer tue tuera tuerait buter bute butera egorger poignarder crever liquider descendre "
    "planter eliminer assassiner assasiner zigouiller eventrer",
    "small": "mere maman enfant enfants femme fille filles soeur frere bebe fils mari petit petite "
    "petits pere papa gosse gosses gamin gamins copine compagne mamie grand chien",
    "touch": "touche touches toucher touchee touchait touchais toucher caresse caresser caressait "
    "pelote peloter tripote tripoter tripotait palpe",
    "moved": "mots parole paroles lettre coeur profondement message beaucoup allocation geste "
    "attention gentillesse",
    "body": "sein seins fesse fesses sexe culotte slip intime intimes cuisse cuisses vagin penis zizi "
    "zezette parties soutif poitrine foufoune kiki zigounette",
    "skin": "bras avantbras poignet poignets cuisse cuisses jambe jambes peau ventre veines lame "
    "lames rasoir cutter sang",
    "cut": "coupe coupes couper coupait coupais coupee coupes coup coupé taillade taillader tailladait "
    "entaille entailler lacere lacerer",
    "hairdresser": """
        cheveux cheveu monde ongles barbe doigt parole frange autres gens moi cuisine cuisinant
        legumes chomage sifflet electricite internet gaz eau telephone souffle appetit reste reseaux
        amis famille societe rasant pain coiffeur accidentellement pommes quatre
    """,
    "ill": "cancer palliatif palliatifs euthanasie maladie hopital accident infarctus alzheimer cafe mortel chien chat animal",
}

SWALLOWED = "jmsdlnct"
OFTEN_MISSPELT = """
suicidaire scarification attouchements violence violences maltraitance sequestrer viol etrangle automutilation overdose pedophile inceste empoisonner defenestrer
disparaitre medicament medicaments somnifere somniferes plaquette dafalgan paracetamol
conjugale conjugales violences poignets compagnon endormir toujours reveiller menacer frapper
harceler beaupere enfermee suicider maltraiter
"""
YOUNG = """
enfant enfants ado ados adolescent adolescente adolescents gamin gamine gosse gosses mineur
mineure eleve bebe fils fille filles papa maman parents beau beaupere ecole college maternelle
internat fillette garcon jeune prof petit petite
"""

RULES = {
    "poison": """
        a|ai|as|ont|jai _ pris|pri|avale|gobe|bouffe .. @pills .. dort|endormie|endormi|reagit|repond|bizarre|vomit
        pris|pri|prit|prendre|prise|bouffe|bouffer|ingere|ingerer|descendu|avale|avaler|avaller|gobe|gober|bu|mange|ingurgite|prise .. @quantity .. @medicine -matin -jour -semaine -grossesse -ans -vie -jamais ^dois ^faut ^doit
        a|ai|as|ont avale|avaler|gobe|gober .. @medicine
        a|ai|as|ont|viens|vient avale|avaler|gobe|gober|pris|prendre .. toute|entiere|tout|boite|plaquette|tube|flacon .. boite|plaquette|tube|flacon -chocolat* -biscuits -bonbons
        avale|avaler|gobe .. boite|plaquette|plaquettes|tube|flacon -chocolat* -biscuits -bonbons
        surdosage|surdose
        avale|avaler|bu|boire|manger|mange|pris .. rats|raticide|muguet|cyanure|arsenic
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
        vide|fini|englouti|avale|avaler la|une|le|ma|toute|sa boite|plaquette|tube|flacon -chocolat* -biscuits
        & vodka|alcool|whisky|vin|rhum|biere|bouteille @medicine bu|pris|avale|melange|boire|avec -arreter -sevrage -cure -interdit
        ne|se _ reveile _ plus|pas -la -nuit
        saigne|saignes .. beaucoup|bras|enormement|arrete -nez -regles
        respire _ plus|pas
        est|retrouve|trouve inconscient|inconsciente
        trop .. @medicine .. pris|prises|avale|avales
        intoxication .. @medicine
    """,
    "peril": """
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
        qu|qui|il|elle|ils|mari|ex|pere|copain|frere|mec|compagnon|conjoint|fils _ me|nous|m _ @kill ^ca ^travail ^boulot
        veut|va|menace|veulent tuer|egorger|buter ma|mes|mon|nos|la|les|sa|ses|toute|son enfant|enfants|fille|fils|mere|famille|soeur|frere|bebe|femme
        me|nous|la _ tuera|tuerait|butera|egorgera ^je ^j ^ca ^boulot
        menac* .. mort|tuer|@weapon|bruler|vitriol
        menac* .. @me .. mort|tuer|@weapon
        peur _ pour _ ma _ vie
        peur .. me|nous|la|les _ tue|tuer|bute|egorge
        il|elle|mari|ex|copain|mec|pere|fils|frere|compagnon|conjoint|voisin|ils a|avait|sorti|sort|prend|pris|possede _ un|une|son|des|le _ @weapon -cuisine
        @me|nous .. @weapon ^je ^j -cuisine
        couteau|lame|arme|fusil sous|sur gorge|tempe|tete|cou
        @me|nous|la|l|elle|s etrangl*|etragl*|etrengl* ^hernie
        etrangl* @me|moi|par|ma|mes|sa
        serre|serrer|serrait|serree|sere cou|gorge ^j ^je ^ca ^sa ^qui
        essaye|essaie|tente|voulu|essayait m|me|nous etoufer|noyer|pousser|bruler|renverser|ecraser
        m|me|nous|ma enferm*|sequestr*|sequest* ^je ^j ~s ~se
        enferm*|sequestr* .. par|maison|chez|cave|chambre .. par|mari|pere|parents|conjoint|compagnon|copain
        sequestr*
        voix .. tuer|tue|mourir|sauter|suicider|frapper|blesser|jeter|crever|poignarder|pendre|mal
        @want|pulsion|pulsions|pulsions|peur|idee|idees|vais|tenter|menace|risque .. tuer|egorger|poignarder|etrangler|etoufer quelqu|quelquun|mon|ma|mes|les|tout|des|lui|sa|son|un|le|la|tous -temps -ennui ^ca
        peur|envie|pulsions|risque .. faire .. mal .. bebe|enfant|enfants|fils|fille|autres|quelqu
        secoue|secouer bebe|nourrisson|enfant
        defonce*|defoncer .. porte
        essaie|essaye|tente _ d _ entrer
        m|me|nous|ma .. poignard*
        m|me _ a|ont|avait _ drogue|droguee
        me|m _ droguer
        tire|tirer|tiré _ dessus
        bruler|brule maison|vive|vif|vivante
    """,
    "mourir": """
        simple|facile|mieux|soulagement .. pas|plus|jamais _ se|me|m _ reveiller|lever -tot
        je|suis|monte|montee .. en _ haut _ du|d|de .. immeuble|pont|tour|falaise|toit|viaduc -travail
        @weary .. etre _ en? _ vie|vivant|vivante
        cherche|chercher|trouver|connais|existe .. methode|moyen|facon|maniere .. sans _ douleur|souffrir|souffrance -accoucher* -epilation -dentiste -maigrir
        @want .. on _ me|m|le|la|les _ laisse|laissez _ partir|mourir -vacances -travail
        si .. me|m|se _ reveille|reveillais|reveil|reveillait _ pas|plus -heure -retard
        @want .. on _ m|me _ oublie -anniversaire
        enferme|enfermee|barricade|retranche .. @weapon
        tout _ range .. adieu|revoir
        dit|dire|fais|fait|faire _ mes? _ adieux|adieu _ a? _ mes|ma|mon|tous|tout -cigarette -alcool -collegues
        moi aussi _ je _ veux|voudrais _ partir|mourir
        vis|vivre|tiens|tenir|reste plus|que _ pour _ mes|ma|mon|les _ enfants|fille|fils|chien|chat -travail
        j|je .. plus|rien _ ma _ place _ sur|dans|parmi|ici
        ai|jai|j plus|pas|pu _ ma|de _ place .. ici|monde|terre|parmi|nulle -travail -ecole -equipe -bureau -parking
        ai|jai|j _ ecrit|laisse|prepare _ un|des _ mot|mots .. pour|a mes|ma|mon @kin -maitresse -ecole -excuse
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
        @want @die -@joke -reseaux -facebook -instagram -dignement !euthanasie !palliatifs ~faire ~voir ~laisser
        mourir|crever|mourire -@joke ^va ^vont ^il ^elle !fumer !cigarette !cigarettes !clope !tabac !debat !philo !@kin !@ill !peur !deuil !angoisse !angoisses ~faire ^aider
        parle|dit|disait|ecrit|crie|repete|evoque|menace .. mourir|crever|disparaitre|adieu|suicider|tuer|pendre !cancer -@joke ^medecin
        @want .. me|m|se|s laisser @die
        laisse|laisser|laissez|laissait _ moi? @die
        laisse|laisser|laissait|laissez|laissee _ mourir|crever|moi|partir .. mourir|crever|partir
        me|se _ laisse|laisser _ mourir|crever
        je|j _ vais|vai|ve _ @die -@joke
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
        supporte|supportes|suporte plus|pas|pu .. vivre|vie|existence|exister -couple -avec -bureau -seul
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
        @want|espere|pouvais|aimerais|priere|prie plus|pas|jamais|pu|plu .. reveiler|reveille|reveil|reveillee -nuit -tard
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
        plutot|autant _ mourir|crever|morte|mort
        quitter|quite|quittez|quitte ce|cette|la|vie _ monde|terre|vie
        partir|pars|part|partirai|quitte|quitter .. pour _ toujours|de
        pars|partir|part _ pour _ de _ bon
        @want partir .. definitivement|toujours|finie
        ma _ vie .. finie|fini .. partir
        me|m|se|s|te|soi pendre|pend|pendu|pendue|pends|pendrai|pendra|pendus|pandre -nez
        s|me|m|c est|suis|et pendu|pendue
        s|c est _ donne|donnee|donner _ la _ mort
        corde .. cou|pendre|plafond|poutre
        jai|ai|j _ la|une|ma _ corde _ $
        prepare|preparer|achete|trouve|pris|acheter|noue corde -sauter -escalade -guitare -linge
        saut*|saute|sauter .. pont|balcon|toit|etage|falaise|vide|fenetre|train|metro|tram|viaduc|immeuble|rails -elastique -parachute
        me|m|se|s|te jeter|jete|jette|jeté|lancer|balancer|precipiter|laisser|foutre|fous|fout|mettre .. @height -permis
        me|m|se|s|te _ jeter|jette|foutre|mettre|balancer _ sous
        defenestr*
        me|m|se|s|te|lui .. balle|bale|balles -tennis -foot -basket -pied
        balle|bale _ dans _ la|ma|le|sa tete|tempe|bouche|coeur|crane|caisson
        me|m|se|s _ flinguer|flingue|immoler|imoler|supprimer|buter|pendre|flinguerai|zigouiler|exploser
        me|m|se|s|nous tuer|tuerai -travail -travailer -tache -boulot -repeter -expliquer -dire ~fait ~faire
        je|j _ me _ tue -travail -travailer -tache -boulot -repeter -expliquer -dire -lui
        me|m|se|s|mon caisson|cervelle|crane saute|sauter|explose
        sauter|exploser _ la|le _ cervelle|caisson|crane|tete
        ouvrir|ouvert|ouverte|couper|coupe|taillade|taillader|tranche|trancher|ouvre .. veine|veines|vene|poignet|poignets
        veines|poignets|poignet .. ouvrir|ouvert|couper|coupe|tranche
        me|m|se|s noyer|noie|noyee|noye -travail -dettes -boulot -alcool -problemes -verre -chagrin
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
        suis|sens|sent|sentir de _ trop
        plus|pas|pu .. vivre avec .. douleur|souffrance|culpabilite|honte
        je|j suis|monte|montee|assis|assise|debout .. toit|pont|rebord|parapet|rails|voies|falaise|garde -reparer -travaille -chez
        au _ bord _ du|d|de pont|toit|vide|quai|fenetre|balcon|falaise
        couteau|lame|cutter|rasoir|ciseaux .. poignet|poignets|gorge|veines|bras|cuisse ^il ^mari ^qu
        @want .. ne|plus|jamais plus|jamais _ revenir -travail -ecole
        @want|va|vais|pret|prete saute|sauter _ $
        pourquoi .. suis|reste|sommes .. encore la|vivant|vivante|vie
        je|j|demain .. serai|sera|serais|serait plus|pas|pu _ la|ici|vivant -pour
        passerai|passera|verrai|tiendrai pas|plus .. nuit|demain|noel|matin|hiver|soleil|jour -travail
        prepare|preparer|organise|planifie .. partir|mourir|mort|depart -vacances -retraite -pension -voyage
        repris|reprend|reprends|ressorti|retrouve _ la|les|ma|mes|sa _ lame|lames|cutter|rasoir
        encore _ en _ vie
        rester|reste|restes|garder .. en _ vie -sante
        @want|envie|prefere .. etre|etr|serai|serais _ mort|morte|mor -fatigue -rire
        vie _ ne? _ m _ interese plus|pas
        @want|vais|aller|pret|prete .. la|au|le _ haut|ciel|paradis
        @want .. m|me eteindre|evanouir|evaporer|effacer
        plus|pas .. la _ force|courage lacher|tenir|lutter|continuer -travail
        vais|envie .. tout? _ lacher $
        & cutter|lame|rasoir|lames|corde|revolver|fusil main|mains|devant|moi|cote|pres|tiens|sous -barbe
        & je|j|envie|vais couteau|cutter|lame couper|bras|veines|ventre -cuisine -pain
        arreter|arrete|cesser|cesse|stop|stopper .. de|la|ma _ vivre|vie|respirer|exister|soufrir -douleur -avec -chez -comme
        @want tout _ arreter|stopper|finir|terminer
        irreparable
        pense|pens|penser|pensais|songe|songer|envisage|crains|peur .. au|du|le _ pire -examen
        geste|acte|solution|decision fatal|fatale|desespere|definitive|ultime|radicale
        plus _ rien .. sens|gout|importance
        rien _ a _ perdre
        sais|comprends|demande .. pourquoi|pourkoi .. vis|vivre|existe
        dieu|seigneur|jesus .. prenne|rapelle|reprenne|prends|reprends|emporte
        vivement|hate _ la|ma|d|que .. mort|fin|finir|parte
        repos _ eternel
        pas|plus|aucun .. avenir ^avec
        @want plus|pas|ne .. soufrir|sufrir -dos -regles
        @want plus|pas .. me _ battre
        plus|pas .. ouvrir _ les _ yeux
        vie .. insuportable|enfer|calvaire|insoutenable|invivable|supplice -couple -bureau -travail
        mort _ m|me ^est
        partir|aller|vais|prete|pret rejoindre .. ciel|paradis|haut|anges|ange|mort|morte|decede|decedee -groupe -association
        failli|pense|envie|hesite|pensais|pourrais|prete|pret|voulu .. saute|sauter -repas -pas -parachute -joie -classe -cours -annee -etape -elastique
        fini|finie|finit _ pour _ moi
        monde|famille|enfants .. mieux|meilleur|bien|heureux sans _ moi
        survis|survivre .. vis|plus _ vivre
        prendre .. ma|sa|mes _ vie|jours
        dormir|partir|rester _ a _ jamais
        force|courage .. battre|lutter .. partir|mourir|finir|vivre
        rdv|rendez|rendezvous|heure .. mort -@kin
        mon|ma _ enterrement|tombe|cercueil|testament|obseques -@kin
        voiture|auto|moto .. foncer|fonce|accelerer
        je|j _ me pique|brule|pince|entaille|gratte .. compas|ciseaux|aiguille|fer|sang
        me|m|se|s _ punir|detruire|demolir
        je|j|moi .. plus|pas|pu .. besoin|utile .. moi mourir
        @want|envie .. plus|pas|pu .. me|m _ lever .. vivre
        & @want|vais|irai saute|sauter|saut|jeter @height -elastique -parachute -repas
        & lame|lames|rasoir|cutter main|mains|bras|entailles|entaille|peau|prend|cache|chambre|fille|fils|trouve|couper -barbe -raser
        & entailles|scarifications|coupures fille|fils|bras|je|j|jambes|ado|cuisses
        faire|fasse|fera|ferai|ferait|fais|faire|fair _ une _ betise|connerie|betisse
        prepare|preparer|prepares mon|son _ depart -pension -retraite -vacances -belgique
        me|m|se|s _ planter|crasher|encastrer|eclater|fracasser .. voiture|auto|moto|arbre|camion|tete|mur
        me|m|se|s ouvre|ouvrir|ouverte|ouvert .. les|le _ bras|poignets|poignet|ventre|gorge
        me|m|se|s _ vide|vider _ de _ mon|son _ sang
        me|m|se|s _ asphyxier|gazer|etoufer|empoisoner|trancher|egorger|vider
        a|ai|as laisse|ecrit _ une _ lettre -motivation -avocat
        vois|voit|voir|trouve|trouver plus|pas|aucune|aucun|pu|plu .. issue|avenir|sortie|echapatoire
        deteste|hais|hait|haine _ ma|la|cette _ vie
        plus|aucun|pu|plu _ d? _ espoir
        envie|@want|vais|irai .. avaler|gober .. @medicine|tout|pharmacie
        & enferme|enfermee medicament|medicaments|cachets|lame|couteau|corde|rasoir|ceinture
        plus|pas .. lever .. jamais
        bonne _ fois _ pour _ toutes .. finir
        en _ finir .. bonne _ fois
        arrete|arreter .. insuline|dialyse .. mourir|finir
        ma|mon|mes _ derniere|dernier|derniers|dernieres nuit|jour|jours|soir|soiree|message|lettre|heures -chimio -vacances -travail -ecole -cure
        ici _ bas
        @want que|ke .. coeur|vie|souffrance|souffrances|douleur|cerveau arrete|arreter|arette|finisse|cesse -harcelement
        mort .. soulag*|delivr*|liber*|solution|issue|repos -deuil
        aller|partir|pars|part|partirai|disparaitre|dormir|quitter .. pour _ toujours
        je|j _ veux|veu _ plus|pu|plu _ $
        me|m|se|s|je|j .. les|mes|ses|lé _ veines|veine|venes -varices -mal
        je|j _ vais _ le _ faire ce|cette|maintenant|demain|bientot
        mes|derniers|derniers _ adieux|adieus
        adieu -cigarette -alcool -tabac -kilos -clope
        lettre .. adieu|adieux|suicide|depart
        pardon*|pardonnez|pardonne .. quitter|partir|part|pars|decu
        fait|fais|refait|faire|fesait|faisait|apres|depuis une|de|des|sa|ma|d _ ts|tentative|tentatives
        = ts
        suicid*|suisid*|sucid*|siucid*|suicd*|souicid*|zuicid*|suicit*|suiside*|suicie*|suicida*
        idee|idees|pensee|pensees|ide|ides|pense|penses|ider|pensse|penssees|noires noire|noires|noir|noirs|morbide|morbides|sombre|sombres
        plan|date|projet|scenario .. en _ finir
        je|j _ me|m|m_ @cut -@hairdresser
        je|j _ me suis .. @cut -@hairdresser
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
        se|s fait|fais|font|faire|faisait _ du _ mal
        me|m|se|s bless*|blesser|blesse expres|volontairement|bras|lame|moi
        me|m _ bless*|mord|mords .. expres|volontairement|sang
        je|j _ me tape|cogne|frappe|tapais|cognais|frape|gifle|claque|fracasse|griffe|griffer|mords|pince|etrangle|punis .. tete|mur|murs|visage|moi|sang|expres|bras|cuisses|jambes
        je|j _ me _ frappe|gifle|griffe|mutile|lacere
        se|s tape|cogne|frappe|griffe|mord .. tete|mur|murs|sang|bras|visage|lui|elle
        taper|cogner|frapper .. tete .. mur|murs
        cicatrices|cicatrice|marques|coupures|entailles|traces .. bras|poignet|poignets|cuisse|cuisses -operation -vaccin
        lame|lames|rasoir|cutter .. bras|poignets|poignet|cuisses|peau|couper|coupe|chambre|sous
        bras|poignets|cuisses .. lame|lames|rasoir|cutter
        griffe|griffer|gratte .. jusqu .. sang
        coupe|couper|entaille|taillade|lacere .. les|ses|mes|le _ bras|veines|poignets|cuisses|avantbras|poignet|jambes -souffle
    """,
    "violence": """
        @home|il|elle surveille|espionne|controle|epie|verifie .. tout _ ce _ que _ je
        @home|il|elle .. surveille|espionne|epie _ tout _ ce _ que _ je
        pere|papa|oncle|tonton|beaupere|beau|frere|cousin|grand|papy|papi|voisin me|m|nous|lui .. fait|faisait|fais _ des _ choses|trucs
        pere|papa|frere|oncle|tonton|beaupere|beau|demi|cousin|grand|papy|parrain vient|venait|monte|montait|entre|entrait|rentre|glisse|glissait|couche .. dans _ mon|ma _ lit|chambre ^chat ^chien -histoire -bonne
        demander|demande .. permission|autorisation .. mari|compagnon|conjoint|copain|homme|lui -mariage
        surveille|fouille|controle|verifie .. mon|mes telephone|gsm|portable|messages|sac|depenses|compte ^banque ^medecin ^ecole
        interdit|empeche|empechait|interdisait|defend m|me|nous|moi .. sortir|travailler|voir|parler|conduire ^medecin ^loi ^covid ^fatigue ^maladie ^angoisse ^douleur ^ca ^peur
        menac* .. prendre|enlever|garder|emmener|kidnapper .. enfants|enfant|fils|fille|petite|petit|bebe ^juge ^saj
        fille|fils|enfant|enfants|bebe|petit|petite .. bleus|hematomes|ecchymoses .. pere|papa|mere|beau|weekend|week|creche|chez|corps|retour -tombe -velo
        & voisin|voisins|voisine enfants|enfant|femme|bebe|petit coups|tabasse|frappe|bat|gifle -balon
        @home|il|elle .. gps|traceur|airtag|mouchard|balise .. voiture|telephone|sac|gsm|auto|portable
        me|m|nous|ma|mon|mont|mas _ a|ont|as|avait|@hit|encore|fait @hit ^je ^j ^bebe ^chien ^chat ^cheval ^guepe ^lapin ^nourrisson ^ca -nerfs -systeme -oeil -courage -esprit -porte ~raison
        me|m|nous|ma|mon|mont|mas _ @hit ^je ^j ^bebe ^chien ^chat ^cheval ^guepe ^lapin ^nourrisson ^ca ^sa ^cela ^ce -nerfs -nerf -systeme -oeil -courage -esprit -porte -question
        me|m|nous|se|s fais|fait|faire|fai|faisait|faisais|fesait|faite|font _ @hit|battre|violer|toucher|viole|insulter -oeil
        @someone|mari|il _ la|le|les|l|lui _ frappe|frapper|bat|battait|tabasse|cogne|gifle|maltraite|frape
        @someone|lui tape|tapait|taper|frappe _ dessus ^clavier
        @beats _ ma|mon|mes|sa|son|ses|leur|leurs|les|un|une|notre|nos|des|la @small <jamais <pas -nerfs -systeme -cartes -chambre
        papa|maman|pere|mere|beaupere|beau|oncle|frere @beats maman|papa|moi|enfants|bebe
        batu*|batus|battue|battu|frappe|frappee|tabasse|cogne|gifle _ par ^me ^m ^s ^se
        femme|femmes|homme|hommes|enfant|enfants|suis|ete|est|etait|parents|mari|bebe|etais|fus _ battu|battue|battus|battues|tabasse|maltraite|maltraitee|maltraites|violente|frappe|frappee|frappes ^me ^m ^s ^se ^t
        gifle|gifles|baffe|baffes|claque|claques|raclee|rouste|poing|poings|coups .. mon|par|mari|ma|pere|mere|visage|figure|compagnon|copain
        @me|lui donne|donner|donnait|mis|met|mets|flanque|fout|file|porte|colle|envoie|done|balance|mettait|fous .. @blow -@nice
        recu|recois|recoit|prends|prend|pris .. gifle|gifles|baffe|baffes|coups|coup -@nice
        va|veut|voulait|peut|peur|allait .. me|m|nous _ battre -contre
        rouee|roue _ de _ coups
        coups _ de _ poing|poings|ceinture|baton|batons|pied|pieds|couteau|fouet|poing
        coups .. blessures|maison|mari
        bleus|hematomes|ecchymoses|cocard|coquard .. corps|bras|visage|partout|dos|revient|rentre|cache|quand|mari|maison|oeil
        leve|levee|lever|levait|porte _ la _ main _ sur|dessus
        leve|lever|levait _ la _ main
        pousse|poussee|pousser|poussait|bouscule|bousculer|plaque|plaquer|plaquee|jette|jete|jetee|projette|projetee|trainee|traine|jeter|balance|lance .. contre|mur|escalier|escaliers|terre|sol ^je ^j
        tire|tirer|tirait|traine|trainer|attrape|empoigne .. cheveux ^je ^se
        cass*|casse|cassé|fracture|petee|pete .. bras|nez|dent|dents|cote|cotes|machoire|doigt .. mari|compagnon|copain|il|pere
        @me cass*|casse|pete|fracture .. bras|nez|dent|dents|cote|cotes|machoire|poignet ^je ^suis ~s ~se
        me|m|nous crache*|crache dessus|visage|figure
        me|m|nous|ma jete|jette|lance|balance .. assiette|assiettes|objets|verre|chaise|dessus|dehors
        @me|nous menac* ^ca ^je
        violenc*|violanc*|violens*|viollance* conjug*|congug*|conjuguale*|familial*|famill*|domesti*|intrafam*|physi*|sexuel*|psycho*|verbal*|econom*|couple|maison|conjoint|conjointe|foyer|enfant|enfants|femmes|femme|faites|mari|parents|pere|mere|quotidien|quotidienne|honneur|filial* -jeu -jeux
        = violenc*|violanc*
        subi|subis|subit|vis|victime|victimes|subir|vit|vecu .. violenc*|violanc*
        violenc*|violanc* .. mari
        @home|pere|garcon|fils|il|elle .. est|et|etait|devient|devien|deviens|tres|trop|redevient|devenu|peut|hyper violent|violente|violant|brutal|brutale ~film ~jeu
        @home|pere|fils|fille|frere|il|enfant|ado|tres|enfants _ violent|violente|violant|violents|brutal
        violent|violente|violant|brutal avec|envers|contre moi|nous|ma|mes|les
        suis|deviens|etre|devenir _ violent|violente
        feminicide*
        maltrait* -animaux -chien -chat
        cris|coups|violence a|la _ maison
        peur|pear|peure|trouille|terreur|terrifiee|terrorisee|crainte|crains _ de|d|par _ mon|ma|mes|l|son|sa|notre|leur|ses|son _ @home|grand|petit -perdre -decevoir -inquieter -mort
        peur|peure|terrifiee|terrorisee _ de|d|par _ lui|elle|eux -parler -dire -demander -annoncer -avouer -ecrire -faire
        peur|peure|ose _ de|d|pas|plus rentrer|retourner|revenir|rester|dormir chez|maison|mon|avec|la|moi -noir -seul -seule
        peur|peure .. qu|quand|que|ki il|mon|mari|elle|rentre .. tape|frappe|fasse|mal|rentre|boit|enerve|retrouve|sorte|viole|recommence|vienne ~accident
        @home|il|elle me|m|nous terroris*|terorise|harcele|persecute|humilie|rabaisse|insulte|traque|controle|espionne
        me|m|nous suit|suivait|suive .. partout|rue|maison|travail ^chien ^psy
        me|m|nous surveille|controle|confisque|interdit|empeche|prive|isole .. sortir|telephone|amis|famille|argent|voir|travailler|gsm|papiers|manger ^ca ^maladie ^depression ^douleur ^travail
        @home|il|elle controle|surveille|fouille .. mon|ma|mes telephone|argent|gsm|messages|depenses|compte|sorties ^medecin ^banque ^douane
        @home|il|elle me|nous _ fait|fais|font _ peur ^ca -avenir
        me|m|nous attrape|empoigne|agrippe|projette|secoue|griffe|plaque|assomme|brule|tord ^chat ^chien ^je ^j ^ca ^se ^m
        m|ma|me a? _ envoye|envoyee|envoyer .. hopital|urgences ^medecin ^docteur ^psy
        @home|il|fils|fille|elle _ casse _ tout
        @home|il|on me|m|nous regarde|filme|photographie|mate .. douche|nue|nu|habiller|bain|deshabiller
        @home|il|elle me|nous _ fait|fais|font _ mal ^ca
        & douche|bain|nue regarde|filme|touche|mate beaupere|beau|pere|oncle|frere
        & homme|mec|mari|compagnon|conjoint|copain|pere violent|violant
        touche|touchait|caresse|tripote|touches les|des|ma|mon|mes|un|sa|son _ enfants|enfant|fille|filles|eleves|petits|fils
        pas|plus|jamais .. en _ securite
        securite .. chez|maison ^sociale
        prend|pris|attrape|attrapee|saisi|saisit|serre .. gorge|cou ^j ^je
        @home|il .. de _ force
        me|m|moi .. de _ force
        penetre|penetree|sodomis*|masturb* .. moi|me|m|il|devant
        m|me|ma a|ont penetre|penetree|sodomis*|deshabille|deshabillee
        profite .. de _ moi|ma
        montre|montrer|montrait|exhibe son|sa|ses _ sexe|zizi|penis|queue|bite|parties
        il|mari|copain _ me _ bas|ba
        saute|sautait|jete|jette _ dessus
        crie|hurle _ dessus .. me|m|enfants|tape|peur
        brise|casse|detruit|cassé _ mes|nos _ affaires|choses
        coups .. marques|traces|bleus
        @me fracass*|fouet*|lynch*|demoli*|massacr* ^je ^j
        & @home|il fracass*|tabass*|gifl*|etrangl*|fouet*|roue|cogne @me|moi ^je -nerfs
        @home|il|elle bat|frappe|tabasse|frappait|battait|cogne .. moi|me|nous|enfants|tout
        cache|caches|cacher|planque|planquer .. de|d _ mon|lui|mes _ @home
        @home|papi|papy|tonton|voisin _ la|le|les _ @touch -main
        dit|raconte .. la|le|l _ touche|touchee|caresse .. papi|papy|oncle|grand|voisin
        agresif|agresive|violent|brutal|mechant .. avec|envers|contre moi|nous|enfants|ma|mes ^chien
        @home|il|elle .. agresif|violent|brutal .. avec|envers|contre|quand
        touche|touchee|touches|touchees _ par _ mon|ma|un|le|l|des|mes @home|grand|papi|papy|prof|homme|moniteur|entraineur|patron|curé -mots -geste
        fuir|fui|enfuir|sauver|echapper|enfuie|fuis|fuite .. mari|conjoint|compagnon|enfants|domicile|maison|lui|pere|famille|parents|ex
        a _ la _ rue .. violent
        = emprise
        viol|viols|viole|violee|violes|violees|violer|violeur*|violait|viollee -gambe -secret
        attouch*|atouch*
        incest*|pedofil*|pedophil*|pedocrim*
        abus|abuse|abuses|abusee|abusait|abuser sexuel*|par|sexe|sexuelement ~alcool ~medicaments
        abus|abuse|abusee|abusait|abuser _ de _ moi|ma|mon|mes|elle|sa -alcool
        sexuel* abuse*|agress*|abus|exploit*|force
        agress*|agres*|harcel*|exploit*|violen* .. sexuel*
        = agression
        me|m suis|fait|faite fait|faite|ete agress* ~chien
        rapport|rapports|relation|relations|sexe|mariage|fellation force|forces|forcee|forcees|forcer
        ete|suis|fus|etait|etais _ abuse|abusee ^confiance
        peur _ chez _ moi|nous
        peur a|dans _ la|ma|notre _ maison
        me|m|nous|ma _ a|ont abuse|abusee
        force|forcee|contrainte|obligee _ par .. @home
        sans _ mon _ consentement|accord
        @home|prof|professeur|entraineur|moniteur|coach|educateur|pretre|patron|oncle|tonton|grand|papy|papi|parrain|voisin|cousin|il|on|qui|frere|collegue|medecin|docteur|chef|masseur|kine @me|nous|ma|mon|mont .. @touch -@moved -fond -plus ~ne ^ca ^message
        @touch|touchee .. @body ^je
        main|mains .. culotte|fesses|seins|slip|soutif|cuisse|cuisses|pantalon|tshirt|jupe|sexe
        pere|papa|oncle|frere|grand|beaupere|beau|tonton|cousin|il|homme|voisin|papy|papi|parrain vient|venait|entre|rentre|entrait|glisse|couche|dort .. lit|chambre .. nuit|moi|soir
        dans _ mon _ lit .. nuit|soir|pere|papa|frere|oncle ^chat ^chien
        me|m|ma|nous|l|mon force|forcee|forcait|forcer|oblige|obligee|obligeait|contraint|contrainte .. coucher|sexe|sexuel*|rapport|rapports|relation|relations|fellation|embrasser|deshabiller|marier|epouser|prostituer|choses|nue|sucer|avorter
        @home me|m|nous|mas _ force|forcait|forcer
        veut|veulent|voulait .. me|m _ marier|epouser _ de? force
        prostitu* force|forcee|mineure|oblige
        photos|photo|video|videos|nudes|nue .. menace|chantage|publier|publie|diffuse|diffuser
        chantage .. photo|photos|nudes|sexuel*|video|nue|nu
        pelote|peloter|pelotait|tripot*
        me|m|nous|lui|leur fait|font|faisait|faire|fais|veut|vont _ du _ mal ^ca ^sa ^je ^cela ^j
        veut|va|veulent|peur .. me|m|nous faire|fasse .. mal ^dentiste ^ca
        fait|font|faire|faisait|fais .. mal a|au|aux|ma|mes|mon|un _ ma|mes|mon|enfant|enfants|fille|fils|bebe|petite|soeur|mere fille|enfant|enfants|fils|bebe|soeur|mere -tete -ventre -coeur
        fait|font|faire|faisait .. du _ mal .. fille|fils|enfant|enfants|bebe|soeur|mere
        enfant|bebe|fille|fils|enfants .. en _ danger|battu|battue|martyr|maltraite
        m|me|nous insult* .. frap*|tape|coups|bat
        torture|torturee|brutalise
        subis|subi|subit|victime .. coups|viol|emprise|abus|attouchements|inceste
        excision
    """,
    hurting.HURTS: hurting.FRENCH,
}
