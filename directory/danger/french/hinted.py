"""What is said by who hides violence, of what is about to happen and of what was swallowed."""

POISON = """
    leche|croque|suce|goute|avale|mange|ingere|machouille .. capsule|capsules|pile|piles|lessive|detartrant|detachant|deboucheur|aimant|aimants|pastille|cigarette|granules|mazout !peur
    bu|boit|boire|avale|avaler|ingere|goute .. white|refroidissement|desherbant|detartrant|detachant|chlore|savon|piscine|vaisselle|deboucheur|vitres|tondeuse -tasse
    & bouge|reveille|repond|reagit|ronfle|inconscient|inconsciente|ecroule|allonge|titube seringue|whisky|vodka|genievre|somniferes|cachets|pilules|anxiolytiques|gouttes|ecume|ghb|heroine -amygdales -main -moi
    vide|videe .. l|la|une|toute _ armoire|pharmacie|bouteille|flacon .. pharmacie|gouttes|medicaments|rigole
    melange .. javel|ammoniaque .. tousse|respire|detartrant|vinaigre
    detecteur|alarme .. co|monoxyde -panne -acheter
    pris|pri|avale|prend|prendre .. tous|toute|toutes .. semaine|coup|fois .. fois|coup
    @pills .. semaine .. en _ une? _ fois|coup
    avale|gobe|pris|descendu .. # .. gelules|xanax|dafalgan|cachets -jour -matin
    avale|pris|gobe .. quarante|trente|vingt|quinze|cinquante .. gelules|xanax|dafalgan|cachets|comprimes
    double|doublé|triple .. dose|morphine|patchs|methadone|anticoagulant .. endors|trouble|nez|partir|piquer|exprès|volontairement
    il|elle|fille|mere|petit .. manque .. @medicine .. titube|bizarre|dort|boite|peur
    petit|petite|bebe|fils|fille|niece|neveu .. mange|avale|pris|jouait .. pilules|medicaments|cachets|comprimes -gros -vitamine
    suce|sucee|sucait|mache|machouille|leche|lechait|goute|bu|boit|avale|mange|croque|gobe .. pastille|pastilles|dosette|lavevaisselle|naphtaline|antimites|engrais|antilimaces|degraissant|dissolvant|acetone|vernis|petrole|whitespirit|lessive|adoucissant|deboucheur|detartrant|antigel|insecticide|raticide|muguet|laurier -gorge -toux -eczema -menthe
    & cachets|medicaments|antidepresseurs|pilules|somniferes toilettes|wc|sallle|salle enferme|enfermee bizarrement|bizarre|repond|ouvre|endort
"""

PERIL = """
    il|ex|mari|homme|voisin|fils|frere|compagnon|type _ est|attend|arrive|debarque|revient|m .. barre|batte|hache|machette|essence|bidon|cutter|tournevis|seringue -travaux -tondeuse !etang
    suis|sommes|on _ cachee|cachees|caches|enfermee|enfermes|refugiee|planquee .. salle|chambre|toilettes|placard|voisine|bain .. il|ex|mari|cherche
    chuchote|murmure .. il|a _ cote|piece
    voix .. disent|dit|demandent|ordonnent|veulent|veut .. couteau|noyer|sacrifier -groupe
    dieu|diable|demon|television|tele .. demande|ordonne|dit|veut|dois|faut|doit .. sacrifier|purifier|nettoyer|tuer|supprimer|feu
    sacrifier|purifier|exorciser|supprimer .. fils|fille|bebe|enfant|femme|mere|feu
    bebe|fils|fille|mari|femme|mere|maman .. possede|possedee|demon|demons|diable -petit -nuit
    on _ y _ passe|passera|passerait _ tous
    aller|va|allait|allons _ tous? _ y _ passer
    me|nous|lui _ fera|ferait|faire|feront _ la _ peau
    peau _ de _ mon|ma|mes _ fils|fille|frere|mari|enfants ^touche
    serre|serrait|tenu|appuye .. jusqu .. noir|etoiles|pipi|connaissance|evanoui*|etouffe
    m|me|moi _ avoir|aura|aurait|a _ personne _ ne? _ m|me _ aura|touchera
    m|nous _ a|ont .. tenu|maintenu|enfonce|mis .. tete .. eau|bain|baignoire|wc
    imagine|vois|flashs|flash|images|pensais|pense|idees|rever|reve .. lacher|jeter|noyer|noie|etouffer|lancer|lance|secouer .. bebe|landau|petit|petite|enfant|fille|fils
    failli .. planter|poignarder|tuer|etrangler|etouffer|lacher|secouer|jeter .. @kin
    demonte|defonce|enfonce|force|fracasse _ la|ma|notre _ porte|serrure
    aiguise|affute .. couteau|couteaux|machette|hache .. me|moi|regard*|gueul*|nom
    quelqu|on|inconnu|il .. essaye|essaie|tente|entre|force .. ouvrir|entrer|porte|fenetre .. la|nuit|maintenant|$ ^facteur -bocal
    passage|rails .. voiture|coince|bloque .. dedans|nous
    finir|finirais|finirai|finira .. trou|cercueil|coffre|morgue -budget
    jours|heures .. comptes|comptees ^vacances ^conge -conge
    oreiller|coussin|main .. bebe|nez|visage .. taire|taise|etouf*|bebe|respire -allaitement -dormir
    secoue|serre|secouer .. bebe|petit|petite|fils|fille .. taise|taire|taiser|fort|bouge !savait !pourquoi
    je|j _ vais|veux|irai|bute|tue .. celui|patron|violeur|assassin|chauffard .. tue|sort|habite|couteau|patron|sang|viole -juge -proces
    personne .. vient .. jeter|secouer|lacher .. petit|bebe
    prepare|prevu .. vengeance|massacre|bombe
    cacher|cache|creuse|creusé .. trou .. moi|pour _ moi|nous -arbre -etang
    crie|hurle|appelle .. au _ secours .. voisin*|mur
    enfants|petits|filles|garcons .. reverra*|revoir|reverrai|reverras .. vivants|vivantes|jamais
    preferer|prefere|preferait .. voir .. filles|garcons|enfants|petits .. mortes|morts|mort
    enfants|petits .. la _ haut -vacances -montagne -dort
    cercueils .. petits|trois|deux|commander
    nous _ emmene|emmenera|emporte _ tous -vacances -mer
    aucun _ juge .. va|trouve|ira
    embrasser .. vendredi|bien .. derniere _ fois
    par _ dessus _ la? _ rampe|balcon|balustrade .. jusqu|si
"""

VIOLENCE = """
    @home|il _ lit|regarde|verifie|fouille|ouvre|controle|efface _ mon|mes|tous telephone|gsm|messages|sms|mails|courrier|sac|depenses -aveugle -malvoyant -lunettes -dessus
    @home|il|elle .. exige|veut|demande .. mes|mon _ codes|code|mots|mot|localisation|position
    dois|oblige|doit .. envoyer|partager|demander .. localisation|position|photo|permission .. heure|heures|toutes|suis|chaque|sinon -medecin
    il|mari|ex|compagnon _ choisit|decide|dicte|impose .. quand|comment|avec|habits|vetements _ je|qui|$|pour -film
    @home|il .. donne|laisse .. # .. semaine|mois|courses .. tickets|ticket|compte|justifier|rembourser
    garde|pris|prend|cache|confisque|dort .. ma|mes|mon _ carte|cles|papiers|passeport|pilule|lunettes|voiture .. il|me|et|pour|voiture ^j ^je -vacances
    maquillage|maquille|fond|teint|foulard|lunettes .. cacher|cache|caches|camoufler|bleus|coups|oeil -vue -cernes -boutons -cataracte -chimio -photophobie
    dis|dit|raconte|invente|reponds .. que|qu|c .. tombee|tombe|escalier|porte|armoire|maladroite|velo .. $|armoire|porte|moi|velo ^maman ^fils ^fille -medecin
    traces|marques|marque .. de _ doigts|doigt|mains|main|cable|ceinture|morsure .. bras|cou|joue|gorge|dos|corps|$ -allaitement
    voiture|auto .. dors|dormons|dort|vis|vivons .. attend|partie|fuir|retrouve|rentrer|lui
    dors|dormons|vis|vivons|dormi .. voiture|auto .. enfants|petits|fils|fille|trois|bebe -vacances -camping -van -voyage
    brulures|brulure|morsures .. cigarette|cigarettes|rondes|fer .. eleve|enfant|petit|petite|bebe|fils|fille|$ -accident
    petit|petite|bebe|enfant|eleve|neveu|gamin|fils .. brulures|brulure|morsures|traces|griffures .. cigarette|cigarettes|rondes|cable|ceinture|ongles
    eleve|enfant|gamin|gamine|petit|petite|garcon .. sursaute|recroqueville|boule|cache|plaquer .. bras|main|leve|leves|papa|porte|pere -orage -bruit
    eleve|gamin|gamine|petit|petite .. peur _ de? _ rentrer .. chez|maison
    dit|disais|dis|criais _ non .. continue|continué|ecoute|arrete|fois .. et|pas|il -drogue -heures
    ecoute|entendu|respecte _ pas|jamais? _ mon|le _ non
    reveillee|reveille|reveillais .. nue|nu|vetements|habits|culotte .. souviens|rappelle|sais|trou|lui|soiree -operation -anesthesie
    glisse|passe|met|mettait|mis|fourre .. main|mains|doigts|doigt .. sous|dans|entre _ ma|mon|mes _ jupe|blouse|culotte|pantalon|pull|robe|cuisses|maillot|short
    famille|parents|pere|mere .. choisi|choisit|trouve|prevu _ mon|un|ma _ mari|homme|fiance|epoux|femme -appartement
    soeur|cousine|fille|amie|eleve|copine .. marier|mariee|epouser .. village|bled|pays|force|cousin|pleure|vieux|# -heureux -manque -manquent
    & attache|attachee|attaches|attachent|ligote home|mrs|papa|maman|mamy|mamie|grand lit|fauteuil|chaise|barreaux|poignets -velo -chien
    voisine|amie|soeur|eleve|collegue|patiente .. lunettes _ noires|soleil|de _ soleil? .. hiver|tombee|oeil|cache|dit
    mari|conjoint|compagnon|copain .. repond|parle _ toujours? _ a _ sa|ma _ place -sourd -avc -aphasie
    perdu _ le|mon|notre _ bebe .. coups|ventre|pousse|frappe|poussee|frappee -coeur
    maman|papa|mere|pere|beau|tonton|mamy|mamie _ me|m|nous _ met|mets|enferme|laisse|lance|rase|brule|pince|serre|mord .. noir|cave|placard|grenier|garage|balcon|tete|oreille|chaussures|savon|orphelinat
    bloque|coince|bloquee|coincee|plaque|frotte .. contre|reserve|ascenseur|mur|photocopieuse .. moi|touche|m|$ ^j ^dos
    chef|patron|collegue|kine|medecin|gyneco|therapeute|masseur|professeur|pretre|entraineur|moniteur|scout|coach .. m|me|l|nous _ a? _ embrasse|embrassee|tripote|touche|colle|caresse|photographie -parole -gentillesse -attention -mots -discours -histoire -coeur !ventre !boule
    note|notes|points .. menage|cuisine .. frappe|punit|crie
    accouche|enceinte .. il .. pousse|poussee|frappe|frappee|tape|force|choix
    sauf|arrete _ pas .. pleurais|dormais|figee|bougeais
    pleurais|dormais|figee .. il _ a? _ continue|fait|force|profite
    retire|enleve _ le _ preservatif
    @home|ils .. menace|menacent|dit .. expulsion|papiers|police|enfants|orphelinat .. si|et|parle|quitte|$ ^loyer ^proprietaire -veulent
    rode|tourne|passe|guette|poste .. devant|autour _ de? _ chez|la|ma|mon _ moi|maison|travail|immeuble .. soirs|soir|jours|nuit|$|voiture -chat -chats -renard
    humeur|cle|cles .. tremble|coups|explose ^autiste -autiste
    oeufs .. explose|moindre|crie|tombe -cuisine
    papy|papi|papou|tonton|oncle|entraineur|coach|moniteur|scout|pretre|beaupere .. que _ je _ dise|raconte|parle|taise|efface -docteur
    papy|papi|papou|tonton|oncle|entraineur|coach|moniteur|scout|pretre|prof .. si _ je _ ne? _ dis|raconte|parle
    promis|jurer|jure .. papy|papi|tonton|oncle|entraineur|taire .. rien _ dire -gateau -cadeau -surprise
    jurer|promettre _ de _ me _ taire
    m|me|nous _ a? _ balance|lance|jette|jete|envoie .. casserole|assiette|assiettes|verre|verres|tasse|chaise|bouteille|chaussures|couteau|tete -balle -regard
    balance|jette|lance .. meubles|assiettes|verres|chaises|bouteilles|couteaux .. sur|contre|cote|vers _ moi|nous|mur|de -conteneur -recyparc
"""
HINTED = {"poison": POISON, "peril": PERIL, "violence": VIOLENCE}
