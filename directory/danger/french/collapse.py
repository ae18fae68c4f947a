"""Whose body fails now: who collapses, chokes, bleeds, or breathes what kills."""

COLLAPSE = """
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
"""
WORDS = {
    "person": "il elle bebe fils fille enfant mari femme papa maman pere mere petit petite mamie papy mamy "
    "papi voisin voisine collegue soeur frere copain copine conjoint compagne compagnon ami amie",
    "ache": "douleur douleurs mal serre serrement oppression etau pression ecrase ecrasement point "
    "poids brulure comprime barre",
    "stove": "chaudiere poele brasero convecteur chauffeeau barbecue rechaud boiler",
}
