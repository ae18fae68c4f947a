"""Whose body fails now: who collapses, chokes, bleeds, or breathes what kills."""

COLLAPSE = """
    & alcool|sevrage|boire|bu|buvais|boisson betes|araignees|insectes|bestioles|rats|serpents vois|voit|voir -peur -jardin
    respire _ a _ peine|presque|plus
    ecume|mousse|bave .. bouche|levres|yeux
    ne|se _ reveile _ plus|pas -la -nuit -bebe -pleure -alarme
    saigne|saignes .. beaucoup|bras|enormement|arrete -nez -regles
    respire _ plus|pas
    est|retrouve|trouve inconscient|inconsciente
    levres .. bleues|bleue
    pere|mere|papa|maman|mari|femme|fils|fille|bebe|enfant|mamie|papy|petit|petite|voisin|voisine|il|elle _ s _ etouffe|etouffent _ $|aidez|help|quoi|svp|urgence|maintenant|en|avec|sur
    tombe|tombee|ecroule|ecroulee|effondre|effondree|evanoui|evanouie|malaise .. bouge|repond|reagit|releve|reveille|parle|revient _ plus|pas -moral -ans -messages ~amoureuse ~amoureux ~enceinte ~malade ~amour
    par _ terre .. bouge|repond|reagit|reveille|respire|parle _ plus|pas
    bouge|repond|reagit _ plus|pas .. par _ terre
    @person .. ne|n _ reagit _ plus -message -messages -telephone -sms -appels -mails -traitement -rien -chimio -avances -ordres -bonjour
    perdu|perd|perdre _ connaissance|conscience -ans -mois -annee -depuis -fois
    bouche|visage|levre|sourire .. travers|tordue|tordu|paralyse|paralysee|tombe|pend|affaisse -depuis -ans -apres -mois -sequelles !pouvait !appele
    bras|jambe|cote|main .. paralyse|paralysee|engourdi|bouger|sent|lever .. coup|soudain|subitement|parler|parle|bouche|visage -depuis -ans -mois
    parle|parler|articuler|articule|mots .. charabia|bouillie|incomprehensible|soudain|subitement -depuis -ans
    train _ de? _ faire .. avc|infarctus|malaise|arret|crise _ $|cardiaque|epilepsie|aidez|quoi|que|maintenant|urgence
    crois|pense|dirait|signes|semble .. fait|faire|fais|d _ un? _ avc|infarctus -ans -mois -depuis -apres -annees
    moitie|visage|bouche|bras .. paralyse|paralysee _ depuis _ ce|hier|tantot|tout|cette|quelques
    avc|infarctus|arret .. maintenant|instant|vite|aidez -apres -depuis -mois -ans -semaine
    @person _ s _ etouffe|etrangle|etouffait .. avec|morceau|mange|jouet|bouchee|bonbon|noix|raisin|viande|mort|pomme|bleu|vite|que
    morceau|bonbon|cacahuete|raisin|os|arete|jouet|piece .. coince|coincee|bloque|bloquee .. gorge|respire|trachee
    avale .. travers .. respire|bleu|bleue|tousse|etouffe
    devient|deviens|devenu|devenue _ tout? _ bleu|bleue|violet|violette -peur -colere
    @person|entrain|train .. convulse|convulser|convulsionne -ans -nuit -parfois -classe ^je ~je
    fait|faire|train|en .. convulsions|convulsion -ans -annee -petit -avait -depuis -apres
    tremble|secoue|secousses|spasmes .. par _ terre
    par _ terre .. tremble|secoue|bave|ecume|spasmes
    crise .. epilepsie .. arrete|stop|minutes|maintenant|premiere _ pas|plus|fois|$|quoi|que
    @ache .. poitrine|thorax|sternum .. bras|machoire|respirer|transpire|sueur|sueurs|gauche -kine -depuis -ans -mois
    poitrine|thorax .. @ache .. bras|machoire|respirer|transpire|sueur|sueurs|gauche -depuis -ans -mois
    perd|perds _ du|son|beaucoup|enormement|plein|bcp .. sang -froid ^me
    pisse|gicle|jaillit .. sang
    vomit|vomis|crache|tousse|vomi .. sang -ans
    bouge _ plus .. froid|froide|glacee|bleu|bleue|raide -pieds
    respirer|respire .. bras _ gauche
    doigts|fourchette|couteau _ dans _ la|une _ prise
    sang .. gicle|jaillit|arrete _ pas|plus|partout|$ -depuis -regles
    hemorragie .. que|quoi|maintenant|vite|arrete|enceinte -apres -ans
    & enceinte saigne|saignements|saignement|sang beaucoup|ventre|douleur|caillots|contractions|enormement
    odeur|sent|sens|fuite .. gaz .. maison|appartement|appart|cuisine|cage|immeuble|partout|fort|tete|cave
    fuite _ de _ gaz
    detecteur|alarme .. co|monoxyde .. sonne|hurle|bipe|bip|clignote|declenche
    & @stove vertiges|vertige|tete|nausees|vomit|vomissent|malaise|endort tous|toute|toutes|famille|nous|on|enfants -facture -prime -allocation
    monoxyde .. tete|vertiges|evanoui|respire|malaise -deuil -mort -mortes -ans
    gorge|langue|visage|levres|bouche _ gonfle|gonflent|gonflee|gonflees|qui? _ gonfle? .. respire|respirer|allergie|allergique|piqure|guepe|abeille|cacahuete|crevette|vite|avaler
    piqure|pique|piquee|allergie|allergique|guepe|abeille|cacahuetes .. respire|respirer _ plus|mal|pas|$
    & allergique|allergie|cacahuetes|cacahuete|guepe|abeille|piqure gonfle|gonflent|gonflee|etouffe -ans -groupe
    repeche|repechee ^m ^me
    choc _ anaphylactique -ans -depuis -deja
    electrocute|electrocutee -ans
    noye|noyee|coule|noyer .. piscine|baignoire|bain|etang|mer _ respire|sorti|sortie|que|vite|repeche
    sorti|sortie|repeche|repechee|retrouve|retrouvee .. piscine|baignoire|eau|etang .. respire|reagit|bouge|inconscient|inconsciente|bleu|bleue
    bebe|nourrisson .. tout|toute|completement _ mou|molle
    bebe|nourrisson .. reagit|reveille|tete|boit _ plus .. fievre|mou|molle|rien
    bebe|nourrisson|fils|fille|enfant .. 40|41|42 .. fievre|delire|convuls* .. mou|molle|reagit|delire|reveille|convuls*
    fievre|meningite .. nuque|taches|raide .. raide|violettes|rouges|lumiere
    hypo|hypoglycemie|glycemie|sucre .. repond|inconscient|inconsciente|delire|evanoui|evanouie|reveille|convuls*
    train _ d _ accoucher
    accouche|acouche .. voiture|toilettes|maison|seule|maintenant _ maintenant|vite|aidez|quoi|que|seule -peur -apres -veut
    tient|tenait|porte|serre|appuie .. main|poing? .. poitrine|sternum|coeur .. gris|grise|pale|transpire|sueur|affale*|blanc|blanche
    & poitrine|sternum|thorax gris|grise|livide|trempe|trempee|cendre -panique -ans -cheveux
    etau .. poitrine|thorax -panique -angoisse
    & cote gauche|droit|droite|bave lever|parle|travers|sent|bouche -depuis -ans -lit
    & accouche|cesarienne|couche serviette|serviettes|caillots|essuies remplis|traverse|poing|quart|gros -ans -premiere
    caillots .. poing|gros -regles
    points|cicatrice|plaie|pansement .. lache|ouvert|ouverte|plein .. flots|coule|sang|vertige*
    & anticoagulants tombe|tombee tete somnolent|somnolente|confus|confuse|vomit
    coince|coincee .. viande|morceau|raisin|bout .. tousser|respirer|parler -depuis
    ni _ parler _ ni _ tousser
    avale _ de _ travers .. bruit|son|bleu|bleue|respire -depuis
    tient _ la _ gorge .. mains|yeux|bleu|respire
    sourit|souris .. que _ d _ un _ cote -depuis
    & bouche|visage|levre|sourire|joue|cote travers|tordu|tordue|pend|affaisse|mou|mole|tombe parle|parler|bizarre|bras|mots|lever|min|minutes|tantot|coup|bave|soudain -ans -an -mois -bell -annee -apres -moral !pouvait !appele
    marche .. comme _ un _ saoul|soul .. rien|pas|double
    voit|vois _ double .. marche|parle|tete|coup|soudain|vomi*
    cherche _ ses _ mots .. bouche|bras|coup|soudain|tantot|visage -vieillissant -alzheimer
    sang|saigne|saignement|saignements|hemorragie .. enceinte|grossesse -ans -an -annee -dernier -derniere -apres ^prise ^prises ^don ^fausse ^mamamouchi
    enceinte|grossesse .. saigne|saignement|saignements|sang|hemorragie -ans -an -annee -dernier -derniere -apres -prise -prises -blanches -don ~pas ^fausse ^perdu ^ange ^etais
    enceinte|grossesse .. etoiles|mouches|gonflee|gonfle|evanouis|convulse|malaise .. etoiles|mouches|gonflee|mal|tete|$ -moto
    enceinte .. douleur|mal .. coup|soudain|cote|insuportable|vomi* -dormir -dos
    & bebe|foetus|loulou|petit sens|sent|ventre|grossesse|enceinte|semaines bouge|bouger|mouvements|bougeait plus|pas|peu|moins|rien -ans -parlement -nuit
    perdu|perds|perdre|rompu _ les|mes _ eaux -ans
    poche _ des _ eaux
    eaux .. vertes|verte|teintees
    contractions .. toutes .. minutes|min -braxton
    cordon .. sort|sorti|cou|depasse|pend -ans -perdu -couper
    vois|voit|sens|sent .. tete .. bebe -dort -lourde
    bebe _ arrive|sort|pousse .. ambulance|maintenant|voiture|tete|taxi
    vois|voit .. plus|rien _ rien? _ de|d|l|a|avec .. oeil -ans -enfance -naissance -dmla -glaucome -cataracte
    perdu|perds|perdre _ la _ vue .. heure|heures|coup|matin|soudain|tantot|hier -ans
    voile|rideau _ noir|gris .. oeil|yeux -ans
    pire _ mal _ de|a _ tete -ans -date
    mal|maux|douleur _ de|a|la _ la? _ tete _ brutal|foudroyant|foudroyante|brutale|explosif|soudain|soudaine
    coup _ de _ tonnerre .. tete
    crie|hurle _ de _ mal _ de _ tete
    barre|serre|ecrase|etau|poids|comprime .. poitrine|thorax .. demi|heure|minutes|machoire|dos -angoisse -ans -panique -stress
    machoire|epaule .. bras .. transpire|sueur|poitrine|gauche|ans -dent -kine
    fais|fait|faire|fait _ une _ crise _ cardiaque ^a ^ai ^peur ^eu ^ont -ans -an -mois -peur
    fais|fait _ un|une _ infarctus|avc|embolie|hemorragie ^a ^ai ^ont ^avoir ^avait ^peur ^eu ^deja -ans -an -mois -peur
    finir _ ses|mes|une _ phrases|phrase .. asthm*|essouffle*|respir*|air|souffle -ecrire -francais -begai*
    asthm* .. arrive|sait|peut _ plus|pas .. respirer|parler|phrases|finir
    ventoline|puff|inhalateur|aerosol .. marche|agit|suffit|aide _ plus|pas|rien
    cherche|cherchent _ son|leur _ air|souffle -campagne
    levres|ongles .. bleues|bleus|violettes|violets|mauves -maquillage -rouge -vernis -froid -bonbon !raynaud !froid !froide
    & bebe|nourrisson|petit|fils|fille|enfant respire|respiration vite|mal|peine|creuse|siffle|geint|cotes|difficilement -angoisse -chante -ans
    cotes .. rentrent|tirent|creusent
    respirer|inspire|respire .. mal|douleur|point .. poitrine|dos|inspire|cotes .. essouffle*|$|fievre|coup -kine -ans -stress
    @person|gamin|gosse .. bonbon|cacahuete|raisin|morceau|noix|piece|bille|arete|os .. gorge -noeud
    avale|avalee|bouffe .. travers .. mauve|violet|noir|bleu*
    fausse _ route .. respire|tousse|gargouille|bleu*|rale
    s _ etrangle|etouffe _ avec -rire
    & gonfle|gonflent|gonflee|gonflees|ferme|serre|plaques|urticaire|boutons langue|gorge|visage|yeux|levres|partout cacahuete|cacahuetes|noix|guepe|abeille|piqure|crevette|crevettes|allergie|allergique|mange|noisette|antibiotique|moule|moules -ans -association -groupe -bagou
    langue .. gonfle|gonflee|gonflent -ans
    gorge .. ferme|gonfle|gonflee|serre .. plaques|boutons|urticaire|allerg*|mange|piqure
    plaques|boutons|urticaire .. gorge|langue .. ferme|gonfle|serre
    avaler|avale .. plus .. salive -ans
    dans _ les _ pommes .. reveille|reveiller|revient|bouge|repond|respire
    inconscient|inconsciente _ $|par|dans|sur|apres|depuis|au|il|elle|que|aidez -collectif -ans -freud
    repond|reagit|reponds _ plus|pas _ quand .. secoue|appelle|parle|touche|pince -message
    reveille|reveiller|reveillent _ pas|plus .. sieste|bu|alcool|chute|secoue|vomit -heure -tot -tard
    vomi* .. reveille|reveiller _ plus|pas
    sans _ reaction|connaissance -message -mail
    crise|crises .. epilepsie .. dure|minutes|min|suite|conscience|vie
    crises _ de _ suite .. connaissance|conscience
    yeux _ revulses|retournes|blancs .. raid*|bave|tremble|respire|se !fume
    se _ raidit .. yeux|bave|respire|bleu*
    tremble .. partout .. fievre|#|bleu* -peur
    diabet*|glycemie|sucre|hypo|insuline .. sueur|sueurs|acetone|somnolent|somnolente|confus|confuse|avaler|vomit|evanoui*|importe|delire|endort -ans -groupe -recette !trompe !trompee
    fievre .. taches|boutons|points|plaques .. rouges|violets|violettes|partent|appuie|verre|bleus -varicelle -scarlatine
    taches|boutons|points|petechies .. rouges|violets|violettes|partent|bleus .. fievre|#
    nuque _ raide .. fievre|lumiere|tete|vomi*
    mal|maux _ de? _ tete .. nuque _ raide
    nouveau _ ne|nee .. #|fievre|chaud|brulant|gemit|mou|bleu|gris|boit|tete -ans -jours -mois -groupe
    bebe|nourrisson .. semaines|jours .. chaud|chaude|fievre|brulant|geignard|38|39|40|mou|gemit -dents -vaccin -cadeau
    bebe|nourrisson .. mou|molle|amorphe|gris|marbre|marbree|gemit|gemissant|geint|bleu -oeil -yeux -pyjama -doudou -body
    saigne|saignement|saignements .. arrete|arretent|stoppe|cesse|coagule _ pas|plus
    saigne|nez .. saigne|depuis .. heure .. anticoagulant*|sintrom|xarelto|eliquis
    perd|perds|perdu .. plein|beaucoup|enormement|trop|litres _ de _ sang
    sang .. traverse|travers|trempe .. pansement|bandage|serviette
    doigt|doigts|main|pied|jambe|bras .. arrache|arrachee|sectionne|sectionnee|ampute|amputee -ans -an -guerre
    & main|doigt|doigts|jambe|pied|bras scie|tronconneuse|disqueuse|meuleuse|hachoir|tondeuse sang|coupe|coupee|ouvert|ouverte|saigne -ans
    vomit|vomis .. noir|cafe|marc
    caca|selles|chie|defeque .. sang|noir|noires .. tourne|malaise|plein|beaucoup|vertige|partout|pale|coup -hemorroides -crohn
    & anticoagulants|anticoagulant|sintrom|xarelto|eliquis saigne|sang|tombe|tombee|cogne|cognee -groupe -ans
    huile|eau|cafe|soupe|friteuse|graisse|the|casserole|lait .. bouillante|bouillant|brulante|brulant .. sur|bras|visage|main|jambes|dessus -bouillotte !jete !jetee !balance !verse !lance ^m
    ebouillante|ebouillantee|ebouillantes -ans !jete !expres
    brule|brulee|brulure .. peau .. decolle|decole|cloque|cloques|part|pend
    peau .. decolle|pend .. brulure|poele|eau|huile
    brule|brulee|brulure|brulures .. eau|huile|friteuse|poele|barbecue|four|visage _ $|bouillante|des|de|chaude ^me -enfance -ans -regard !jete ^m
    main .. sur _ le _ poele|feu|four|taque -coeur
    acide|javel|chaux|produit|soude|colle|deboucheur .. oeil|yeux -maquillage -lentilles
    tombe|tombee|chute .. sur _ la|sa _ tete ^depuis -idee -ciel -nouvelle -argent
    tombe|tombee|chute .. echelle|toit|balcon|fenetre|echafaudage|arbre|escalier|escaliers|lit|langer|cheval .. vomit|tete|dos|jambes|saigne|parle|bouge|confus*|fourmi*|respire -ans -an -annee -annees -amoureuse -depuis ^depuis
    fils|fille|bebe|gamin|gosse|petit|petite _ est? _ tombe|tombee _ du|d|de|par _ un|une|la|l? _ toit|balcon|fenetre|etage -ans -an -mois -annee -deuil -mort !manque
    sent|sens _ plus _ ses|mes|les _ jambes .. matin|soudain|coup|chute|tombe|heure|pipi -ski -ans -sclerose -sep
    chute|tombe|tombee|accident .. sent|sens _ plus _ ses|mes|les _ jambes|pieds|bras -ans
    cogne|cognee|choc|coup|tape|tapee .. tete .. vomi*|confus*|somnol*|endort|souvient|oreille|pupille*|bizarre -frustre -autis*
    liquide|sang .. oreille|nez|oreilles .. chute|tombe|accident|choc -ans
    pris|prend|prendre _ le|du _ courant|jus -orange -pomme -citron -legumes
    tournevis|cle|clou|doigt|fil|trombone .. dans _ la|une _ prise -charge
    electrise|electrisee -ans -foule -public
    on|ai|avons|ont|vient ~m ~me .. sorti|sortie|repeche|tire|tiree .. de _ l|la|le _ eau|piscine|baignoire|etang|canal -ans -bebes
    tombe|tombee .. dans _ l|la|le|un|une? _ etang|mare|canal|piscine|puits|riviere|meuse -ans -an -enfance
    bu|boit _ la _ tasse .. bleu*|tousse|respire
    & tete|vertige|vertiges|vomit|vomissent|nausees tous|toute|famille|nous|on|enfants|tout chauffage|chauffe|poele|gaz|chaudiere|charbon|rechaud|groupe|barbecue -facture -prime -tarif
    intoxication|intoxique|intoxiques|intoxiquee .. co|monoxyde -ans -deuil -mort
    & delire|divague|confus|confuse|incoherent|incoherente|evanoui|evanouie|transpire soleil|chaleur|canicule|degres|chantier -ans -groupe
    coup _ de _ chaleur .. que|quoi|confus*|vomi*|inconscient*|delire|bebe|$ -amour
    & jambes|entrejambe pipi|uriner|urine|retiens|retenir|selles sens|fourmillent|molles|engourdi*|bouger|anesthesie|mal -rire -ans -sport
    insensible|anesthesie|endormi|engourdi* .. entre _ les|mes|ses _ jambes|cuisses
    pris|recu _ une|deux|des _ balle|balles .. jambe|ventre|tete|bras|dos|saigne|poitrine|epaule -tennis -ping
    mollet|jambe .. gonfle|gonflee .. essouffle*|respirer|souffle|poitrine
    ventre .. dur .. bois|fievre|planche|vomi* -constipation
    & testicule|testicules|couille|couilles gonfle|gonfles|atroce|insuportable|douleur|mal coup|soudain|vomi*|atroce -cancer -ans
    & opere|operee|operation hier|jours|semaine fievre|frissons|tremble|saigne tremble|confus*|fievre|39|40|41|beaucoup|arrete -groupe -rdv
    mord|mordu|mordue .. chien .. gorge|visage|profond*|sang|os|artere -peur
    hernie|sonde|catheter|port .. arrache|arrachee|etrangle|etranglee .. saigne|sang|vomi*
    fai|fais _ un _ avc|infarctus
    moitie .. figure|visage|bouche .. tombe|pend|paralyse -ans !bell
    main|bras|jambe .. obeit|obei|repond|bouge _ plus .. coup|soudain|tantot|subitement -ans
    melange .. mots .. bras|bouche|visage|main -enfant
    peux|peut|sait|arrive .. bouger|lever _ le|son|mon _ bras .. parler|parle|mots
    & coeur emballe|irregulier|rate|importe|palpite douleur|noir|tomber|bras|malaise|evanouir|serre -amour -angoisse -panique
    @person _ s _ est? _ effondre|effondree|ecroule|ecroulee _ par|pendant|dans|devant|sur -larmes -ans -enterrement -bras
    vite .. s _ ecroule|effondre
    bebe|petit|nourrisson|fils|fille .. arrete _ de _ respirer -apnee
    respire .. bizarre|bizarement|drole|rale .. $|bleu*|repond -nuit
    liquide .. enceinte|mois
    enceinte .. perdu|perds .. liquide
    sang _ rouge .. enceinte|culotte -regles
    placenta .. sort|saigne|coince|pas -previa
    accouche|accouchement .. salle|bain|toilettes|salon|couloir|ascenseur -centre -souvenir -ans
    bille|piece|lego|jouet .. avale|avalee .. tousse|respire|bave
    avale|avalee .. bille|piece|lego|jouet .. tousse|respire|bave|plus
    evanoui|evanouie .. toujours|revient|revenue|reveille _ pas|plus|revenue
    convulsion|convulsions .. fievre|bebe !dix !ans !aujourd
    fievre .. convulsion|convulsions|delire
    #|temperature .. et? _ delire|delirer -tremens
    asthm*|asthme .. pas|plus|sans _ de? _ puff|ventoline|inhalateur|aerosol
    sang _ partout -regles -cauchemar -reve -film -ans
    cuisse|jambe|bras|ventre|crane|arcade .. ouvert|ouverte|fendu|fendue .. sang|saigne|$|table|coin -coeur
    ouvert|fendu|fendue _ le|la _ crane|tete|arcade|menton
    artere .. coupe|coupee|touchee|ouverte|sectionnee|vitre|verre
    coupe|coupee|ouvert .. artere
    friteuse .. renverse|renversee|sur
    renverse|renversee .. friteuse|casserole|bouilloire|huile .. sur _ elle|lui|moi|soi -ans
    tombe|tombee|chute .. metres|etages -parachute -piste -ans
    renverse|renversee|percute|percutee .. voiture|bus|camion|moto|tram .. bouge|jambes|inconscient*|sang|reponds|sent -ans
    electrocution
    @person|gamin|gosse .. fond _ de _ la|l|du _ piscine|eau|etang|bassin -bocal
    insolation|chaleur .. vomi*|divague|delire|inconscient*
    oeil|oreille .. saigne
    petard|feu|artifice .. main|oeil|doigts|visage .. saigne|arrache*|brule*
    plante|plantee|poignarde|poignardee .. ventre|dos|cou|saigne .. saigne
    ou _ est _ l _ adrenaline|epipen
    cou|gorge|langue|visage .. gonfle|gonflent .. piqure|guepe|abeille|injection
    froid|raide|bleu .. reveille|repond|respire _ pas|plus -chauffage
    diabet* .. vapes|endort|inconscient*|reponds
    bebe|nourrisson|ne .. # .. jours|semaines .. brulant|brulante|chaud|chaude|fievre
    contractions .. # _ semaines
    contractions .. enceinte .. mois|semaines -braxton
    os|bout .. sort|sorti|depasse|ressort -chien -poulet -train
    fracture _ ouverte
    pris|prend|recu _ une _ decharge .. repond|reagit|bouge|tombe|brule
    touche|attrape .. cable|fil|prise|pylone .. repond|reagit|bouge|tombe|colle
    noix|cacahuete|cacahuetes|crevettes|noisettes|arachide|kiwi .. bouche|levres|visage|yeux|langue .. enorme|enormes|triple|double|gonfle*
    voit|vois _ plus? _ que _ la _ moitie
    voit|vois _ la _ moitie
    enfant|gosse|bebe|petit|gamin .. voiture|auto .. soleil|chaleur|canicule .. rouge|mou|molle|inconscient*|repond|transpire|sueur
    levre|paupiere|bouche .. pend|tombe -chirurgie -ans
    titube|tangue .. levre|bouche|bras|parle|paupiere
    @person|parrain _ a|ressent|sent|avec .. @ache|douleurs .. poitrine|thorax|sternum|thoracique|thoraciques ~depuis -depuis -ans -mois -semaines -kine -toux !angoisse !angoisses !panique !stress !allaite !allaitement !decede !decedee !mort
    @adult _ est|etait _ par|a _ terre -joue -jouer -rire -moral -dort
    @adult|il|elle|dame|monsieur|gens .. couche|couchee|allonge|allongee|etendu|etendue|gisant|git|inanime|inanimee _ par|a|au|sur _ le? _ terre|sol|trottoir|carrelage -joue -jouer -dort -matelas -yoga -tapis -kine -bebe ~s ~se
    @adult|il|elle|#|ans .. par _ terre .. releve|relever|redresser|lever ~refuse
    peut|sait|arrive|parvient plus|pas|pu .. se _ relever .. tombe|tombee|chute|terre|depuis -dette -moral -deuil
    tombe|tombee|chute|terre .. peut|sait|arrive|parvient|ne _ plus|pas|se .. relever -dette -moral -deuil
    @person ne? .. parle|parler _ plus|pas .. bras|bouche|visage|main|jambe|levre .. pend|pendent|tombe|mou|molle|inerte|bouge|ballant -ans -depuis -autis*
    bras|bouche|visage|jambe|levre .. pend|inerte|ballant|ballante .. parle|parler|articule|mots -ans -depuis
    arrive|peut|sait _ plus|pas _ a? _ parler|articuler .. coup|soudain|soudainement|subitement|brusquement -chagrin -ans -peur
"""
WORDS = {
    "person": "il elle bebe fils fille enfant mari femme papa maman pere mere petit petite mamie papy mamy "
    "papi voisin voisine collegue soeur frere copain copine conjoint compagne compagnon ami amie",
    "adult": "mari femme papa maman pere mere mamie papy mamy papi voisin voisine collegue conjoint compagne compagnon "
    "grandpere grandmere tante oncle homme quelqu quelquun epoux epouse",
    "ache": "douleur douleurs mal serre serrement oppression etau pression ecrase ecrasement point "
    "poids brulure comprime barre",
    "stove": "chaudiere poele brasero convecteur chauffeeau barbecue rechaud boiler",
}
