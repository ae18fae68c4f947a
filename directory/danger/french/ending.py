"""An end that is prepared, and what is said around it: means, farewells, being too many."""

ENDING = """
    je|j|jai|jme _ compte|comptes|recompte|compté|comptais|aligne|etale|trie .. @pills|plaquettes|plaquette|boites|boite -semainier -pilulier -semaine -dose -mere -mari -pere -maman ^maman !mere !maman !pere !semainier !pilulier
    je|j|jai .. garde|garder|cache|cachais|caché|planque|mets|mis .. @pills|plaquettes .. pour|cas|jour|tenir|sous -enfants -enfant -petits -frigo -voyage
    ceinture|foulard|echarpe|cable|drap|corde|lacets .. attache|attachee|attaché|noue|nouee|accroche|accrochee .. porte|poutre|branche|plafond|crochet|arbre|lustre -velo -chien -remorque !pleurer
    corde|noeud|noeux .. pret|prete|prets|coulissant|coulant|grenier|garage|coffre|attend|m -linge -chien -cravate -escalade -remorque
    chaise .. sous .. poutre|crochet|plafond
    six|6 _ pieds _ sous _ terre
    serai|serais|suis _ plus _ la _ pour _ deranger|embeter|gener|vous|personne
    je|j .. suis|etre|sens|qu _ un|une _ parasite|dechet|nuisible|merde|ratage|erreur|poubelle -hote -mere -pere
    ecrit|ecris|ecrire|laisse|prepare|redige .. lettre|lettres|mot|video|carte|enveloppe .. chacun|chacune|enfants|filles|proches -juge -ecole -noel -voeux -mariage -naissance -decede -decedee
    enfants|ils|elles|famille|parents|tous|gens .. s _ en _ remettront|remettra|remettraient
    rambarde|parapet|garde-corps|rebord|barriere .. appelle|apele|attire|haute|passe|enjambe|depasse|franchie|franchi -rouillee -enfants -chien
    pont|rails|vide|eau|meuse|canal|train|falaise|viaduc .. m|me _ appelle|apelle|apele|attire|attirent|tente|tentent|obsede
    camions|autoroute|rails|pont|ponts|trains .. me|m _ attire|attirent|appelle|appellent
    bout|milieu|bord _ du _ quai|pont|toit|viaduc -marche -peche -promenade -groupe -pecheur
    range|rangees|ordre|prepare|regle .. affaires|papiers .. ecrit|adieu|lettre|lettres -juge -notaire
    affaires|papiers|comptes .. en _ ordre .. apres|quand|avant _ moi|que|de _ partir -retraite -vacances -pension -operation
    place|placé|confie|donne|offert|trouve|chez .. mon|ma|mes|le|la _ chien|chienne|chat|chats .. libre|plus _ rien|tranquille|retient|peux|partir -vacances -hopital -cure
    mot|mots|code|codes .. passe|banque|gsm .. note|ecrit|laisse|liste .. apres|trouvent|quand|femme|mari .. moi|la|mort|trouvent|serai
    @want .. plus|pas .. de _ lendemain|demain|futur|avenir
    verrai|vivrai|feterai|passerai|atteindrai|tiendrai _ pas|plus _ mes|l|la|le|noel|mon|jusqu -finale -match -film -serie
    il|me _ reste|restait|manque _ juste|plus|seulement|que|qu .. choisir|fixer|trouver .. jour|date|courage|moment -enterrement -mariage -vacances
    mieux|tranquille|tranquilles|heureux|heureuse|libres .. quand|lorsque|si _ je _ serai|suis|serais _ plus|parti|partie|mort|morte
    pourra|pourront _ refaire|recommencer|vivre .. quand|sans|apres _ je|moi
    argent|assurance .. quand|apres|sans|si _ je|moi _ serai|suis|serais|mort|morte
    cette|derniere _ fois .. rate|rater|trouve|trouver|trouvera|reanime|manquer|sauver|sauve -examen -permis -train
    merci|pardon _ pour _ tout .. adieu|dernier|derniere|partir|pars
    vous|tu|on _ m _ entendez|entendras|entendra|verrez|reverra|reverrez|verras _ plus -ecran -zoom
    on|personne _ ne? _ me _ reverra|verra _ plus|jamais
    ne? _ me _ cherchez|cherche _ pas|plus
    cherchez|cherche _ pas|plus _ $
    prenez|prend|occupe|occupez .. soin|bien .. de _ mes|ma|mon|maman|papa @kin|chien|chat|mere|pere .. quand|apres|sans|serai|$ -vacances -hopital ^je <je !je
    dis|dites|diras _ a _ ma|mes|mon|maman|papa .. que _ je|j _ l|les|la|le _ aimais|aime|aimait
    lame|lames .. taille|tailler _ crayon|crayons
    manches|manche _ longues .. cacher|cache|caches|voit|voient|voie|bras|poignets|cicatrices -soleil -eczema -psoriasis
    cache|cacher|caches .. bras|poignets|coupures|cicatrices|entailles -tatouage -operation -brulee
    briquet|allumette .. peau|poignet|bras|cuisse|jambe|main .. mal|sens|sentir|calme|$ ^il
    jusqu .. sang|saigne|saigner|bleu|bleus .. calmer|punir|exprès|sentir|bras|cuisses -eczema -gencives
    pour|besoin|envie _ me? _ sentir|saigner|voir .. quelque|sang|vivant|vivante|couler -don -prise
    rejoindre|retrouver .. etoiles|nuages|paradis|ciel .. $ -groupe
    arrete|arreter|jete|saute|prends|refuse .. insuline|dialyse|traitement .. expres|finir|mourir|finisse|reveille|verrai|aller
    m|me _ endormir|endors|coucher|allonger|allonge .. neige|froid|route|rails|voie -matelas
    je|j .. traverse|traverser|roule|conduis .. pis|tant _ mieux|pis|passe
    deçu|decu|decue|triste|colere|regrette|peste .. reveille|revenu|revenue|reveillee|survecu|rate|sauve|sauvee .. $ -match -tard
    j _ envie _ les|ceux|la|le|ma|mon _ morts|mort|cimetiere|tombe
    mon|ma|notre _ etudiant|etudiante|eleve|patient|patiente|collegue|coloc|client|voisin|voisine .. suicid*|adieu|adieux|pendre|sauter|lame|sera _ plus
    jv|jve _ sauter|mourir|crever|disparaitre|foutre
    lettre|mot|papier .. pour|flics|policiers|police _ les|la? _ flics|policiers|police|qui .. frigo|porte|trouveront|trouvera -facteur -vol
    enfants|gosses|on|tous|ils _ m _ oublieront|oubliera
    jambes|pieds .. dans|au|dessus _ le|du _ vide -asseoir
    couteau|couteaux|lame|fusil .. me|m _ tente|tentent|parle|appelle|attire|fait _ de? _ l? _ oeil?
    couteau|couteaux|lame|fusil .. fait|font _ de _ l _ oeil
    louer|vider|donner _ ma _ chambre .. besoin|plus|libre|deja
    poutre .. supporte|tient|tiendra|solide .. homme|moi|essaye|essayee|verifie|teste|$ -toit -plafond
    tuyau .. arrosage|jardin .. voiture|coffre|auto -fuite -panier
    en|de _ trop _ dans|sur|partout|ici _ cette|terre|la|maison -choses -famille -recomposee
    decu|decue|triste|colere|furieux|furieuse|dommage .. d? etre|suis|reveille _ encore|toujours _ la|vivant|vivante ^il ^elle
    sais|choisi|repere|trouve|connais .. quel|quelle|l|le|la _ arbre|platane|pilier|viaduc|falaise|pylone .. nationale|route|autoroute|sortie|voiture|$ -vacances -randonnee -jardin
    nuit|dormez|dormir .. tous|toutes|tout|vous .. jamais|derniere|reveillera|plus|dernier -demain -bebe -dort
    au _ revoir .. a _ tout _ le _ monde .. dernier|derniere|jamais|sans
    yeux .. ne|pas .. rouvrir
    toute? _ derniere _ fois .. voix|embrasse|serre|serrer
    embrasse|serre .. derniere _ fois !mort !morte !decedee !palliatifs
    adieux _ sont _ faits
    d _ ici _ la .. trouvera
"""
