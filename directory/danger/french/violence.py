"""Violence: at home, by whoever has power over somebody, of sex."""

VIOLENCE = """
    = battu|battue|battus|battues|frappee|frappe|tabassee|cognee|giflee
    il|elle _ me _ fait _ trop|tellement|si|si? _ peur -film -chien -dentiste -examen -rire -prof
    @home|il|mari|copain|conjoint|compagnon|elle _ me _ fait _ peur -cholesterol -tension -coeur -diabete -film -chien -dentiste -examen -rire -sante -maladie -alzheimer
    peur _ de .. il|elle|ils|qu|qui .. connait|sait|retrouve|decouvre .. adresse|habite|vis|loge -ecole -chien
    @home|il|elle surveille|espionne|controle|epie|verifie .. tout _ ce _ que _ je
    @home|il|elle .. surveille|espionne|epie _ tout _ ce _ que _ je
    pere|papa|oncle|tonton|beaupere|beau|frere|cousin|grand|papy|papi|voisin me|m|nous|lui .. fait|faisait|fais _ des _ choses|trucs
    pere|papa|frere|oncle|tonton|beaupere|beau|demi|cousin|grand|papy|parrain vient|venait|monte|montait|entre|entrait|rentre|glisse|glissait|couche .. dans _ mon|ma _ lit|chambre ^chat ^chien -histoire -bonne
    demander|demande .. permission|autorisation .. mari|compagnon|conjoint|copain|homme|lui -mariage
    surveille|fouille|controle|verifie .. mon|mes telephone|gsm|portable|messages|sac|depenses|compte ^banque ^medecin ^ecole
    interdit|empeche|empechait|interdisait|defend m|me|nous|moi .. sortir|travailler|voir|parler|conduire -enfants -fils -fille -petits ^medecin ^loi ^covid ^fatigue ^maladie ^angoisse ^douleur ^ca ^peur
    menac* .. prendre|enlever|garder|emmener|kidnapper .. enfants|enfant|fils|fille|petite|petit|bebe ^juge ^saj
    fille|fils|enfant|enfants|bebe|petit|petite .. bleus|hematomes|ecchymoses .. pere|papa|mere|beau|weekend|week|creche|chez|corps|retour -tombe -velo
    & voisin|voisins|voisine enfants|enfant|femme|bebe|petit coups|tabasse|frappe|bat|gifle -balon
    @home|il|elle .. gps|traceur|airtag|mouchard|balise .. voiture|telephone|sac|gsm|auto|portable
    me|m|nous|ma|mon|mont|mas _ a|ont|as|avait|@hit|encore|fait @hit ^je ^j ^bebe ^chien ^chat ^cheval ^guepe ^lapin ^nourrisson ^ca -nerfs -systeme -oeil -courage -esprit -porte ~raison !chat -echecs -cartes
    me|m|nous|ma|mon|mont|mas _ @hit ^je ^j ^bebe ^chien ^chat ^cheval ^guepe ^lapin ^nourrisson ^ca ^sa ^cela ^ce -nerfs -nerf -systeme -oeil -courage -esprit -porte -question !chat ^kine -tartines ~deux -deux
    me|m|nous|se|s fais|fait|faire|fai|faisait|faisais|fesait|faite|font _ @hit|battre|violer|toucher|viole|insulter -oeil
    @someone|mari|il _ la|le|les|l|lui _ frappe|frapper|bat|battait|tabasse|cogne|gifle|maltraite|frape
    @someone|lui tape|tapait|taper|frappe _ dessus ^clavier
    @beats _ ma|mon|mes|sa|son|ses|leur|leurs|les|un|une|notre|nos|des|la @small ^bebe <jamais <pas -nerfs -systeme -cartes -chambre ~tapis
    papa|maman|pere|mere|beaupere|beau|oncle|frere @beats maman|papa|moi|enfants|bebe
    batu*|batus|battue|battu|frappe|frappee|tabasse|cogne|gifle _ par ^me ^m ^s ^se
    femme|femmes|homme|hommes|enfant|enfants|suis|ete|est|etait|parents|mari|bebe|etais|fus _ battu|battue|battus|battues|tabasse|maltraite|maltraitee|maltraites|violente|frappe|frappee|frappes ^me ^m ^s ^se ^t -autres -copains -camarades -copines
    gifle|gifles|baffe|baffes|claque|claques|raclee|rouste|poing|poings|coups .. mon|par|mari|ma|pere|mere|visage|figure|compagnon|copain
    @me|lui donne|donner|donnait|mis|met|mets|flanque|fout|file|porte|colle|envoie|done|balance|mettait|fous .. @blow -@nice -porte -portes ~pression <je
    recu|recois|recoit|prends|prend|pris .. gifle|gifles|baffe|baffes|coups|coup -@nice ~d
    recois|recoit|recevais .. claque|claques
    me|m _ suit _ jusqu ^chat ^chien ^psy
    va|veut|voulait|peut|peur|allait .. me|m|nous _ battre -contre
    rouee|roue _ de _ coups
    coups _ de _ poing|poings|ceinture|baton|batons|pied|pieds|couteau|fouet|poing
    coups .. blessures|maison|mari
    bleus|hematomes|ecchymoses|cocard|coquard .. corps|bras|visage|partout|dos|revient|rentre|cache|quand|mari|maison|oeil !anticoagulants !prises !prise
    leve|levee|lever|levait|porte _ la _ main _ sur|dessus
    leve|lever|levait _ la _ main -classe -cours !eleve !prof
    pousse|poussee|pousser|poussait|bouscule|bousculer|plaque|plaquer|plaquee|jette|jete|jetee|projette|projetee|trainee|traine|jeter|balance|lance .. contre|mur|escalier|escaliers|terre|sol ^je ^j ~jouet ~jouets ~puree ~assiette
    tire|tirer|tirait|traine|trainer|attrape|empoigne .. cheveux ^je ^se
    cass*|casse|cassé|fracture|petee|pete .. bras|nez|dent|dents|cote|cotes|machoire|doigt .. mari|compagnon|copain|il|pere
    @me cass*|casse|pete|fracture .. bras|nez|dent|dents|cote|cotes|machoire|poignet ^je ^suis ~s ~se
    me|m|nous crache*|crache dessus|visage|figure
    me|m|nous|ma jete|jette|lance|balance .. assiette|assiettes|objets|verre|chaise|dessus|dehors
    @me|nous menac* ^ca ^je -virer -licencier -licenciement -renvoyer -renvoi -expulser -sanction -preavis -avocat
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
    @home|il|elle me|m|nous terroris*|terorise|harcele|persecute|humilie|rabaisse|insulte|traque|controle|espionne !dement !demente !alzheimer !demence
    me|m|nous suit|suivait|suive .. partout|rue|maison|travail ^chien ^psy -chien -chat !alzheimer !demence ^depression ^maladie ^tristesse ^deuil ^bebe ^angoisse ^angoisses ^anxiete ^chagrin ^passe ^solitude ^douleur ^douleurs ^honte ^culpabilite ^fatigue ^fils ^fille ^enfant ^enfants ^peur ^ombre ^acouphenes ^cancer ^souvenirs ^ca ^ocd ^toc
    me|m|nous surveille|controle|confisque|interdit|empeche|prive|isole .. sortir|telephone|amis|famille|argent|voir|travailler|gsm|papiers|manger -enfants -fils -fille -petits ^ca ^maladie ^depression ^douleur ^travail
    @home|il|elle controle|surveille|fouille .. mon|ma|mes telephone|argent|gsm|messages|depenses|compte|sorties ^medecin ^banque ^douane
    @home|il|elle me|nous _ fait|fais|font _ peur ^ca -cholesterol -diabete -coeur -sante -poids -conduite -avenir
    me|m|nous attrape|empoigne|agrippe|projette|griffe|plaque|assomme|brule|tord ^chat ^chien ^je ^j ^ca ^se ^m !facture ^traitement ^medicament ^nouvelle ^diagnostic
    me|m|nous secoue ^chat ^chien ^je ^j ^ca ^se ^m ^nouvelle ^livre ^film ^separation !deces !mort !perte !accident
    m|ma|me a? _ envoye|envoyee|envoyer .. hopital|urgences ^medecin ^docteur ^psy
    @home|il|fils|fille|elle _ casse _ tout
    @home|il|on me|m|nous regarde|filme|photographie|mate .. douche|nue|nu|habiller|bain|deshabiller
    @home|il|elle me|nous _ fait|fais|font _ mal ^ca
    & douche|bain|nue regarde|filme|touche|mate beaupere|beau|pere|oncle|frere
    & homme|mec|mari|compagnon|conjoint|copain|pere violent|violant
    touche|touchait|caresse|tripote|touches les|des|ma|mon|mes|un|sa|son _ enfants|enfant|fille|filles|eleves|petits|fils ^maladie ^cancer ^alcool ^depression ^probleme ^sujet ^syndrome ^handicap ^autisme ^deuil
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
    @home|il|elle|ex|papa|pere|maman cass*|casse|fracture|pete .. bras|nez|dent|dents|cote|cotes|machoire|poignet _ de|a _ ma? _ maman|mere|soeur|frere|petit|petite
    maison .. ca _ crie|gueule|hurle .. ca _ cogne|tape|frappe
    ca _ cogne|tape .. maison -coeur -tuyau
    coups .. marques|traces|bleus
    @me fracass*|fouet*|lynch*|demoli*|massacr* ^je ^j -moral -chanson
    & @home|il fracass*|tabass*|gifl*|etrangl*|fouet*|roue|cogne @me|moi ^je -nerfs -orteil -genou
    @home|il|elle bat|frappe|tabasse|frappait|battait|cogne .. moi|me|nous|enfants|tout
    cache|enferme|planque|refugie .. salle|bain|chambre|toilettes|cave|wc .. quand|lorsqu|des .. il|papa|pere|elle|mari .. boit|bu|crie|rentre|enerve|colere -pleurer -fumer -manger
    cache|caches|cacher|planque|planquer .. de|d _ mon|lui|mes _ @home ~oreiller ~lit ~tiroir
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
    @home|prof|professeur|entraineur|moniteur|coach|educateur|pretre|patron|oncle|tonton|grand|papy|papi|parrain|voisin|cousin|il|on|qui|frere|collegue|medecin|docteur|chef|masseur|kine @me|nous|ma|mon|mont .. @touch -@moved -fond -plus -ventre -genou -dos -boule -ganglion ~ne ^ca ^message
    @touch|touchee .. @body ^je -boule -ganglion
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
    fait|font|faire|faisait|fais ^orthodontiste ^dentiste ^appareil ^bagues ^chaussures ^vaccin ^kine .. mal a|au|aux|ma|mes|mon|un _ ma|mes|mon|enfant|enfants|fille|fils|bebe|petite|soeur|mere fille|enfant|enfants|fils|bebe|soeur|mere -tete -ventre -coeur
    fait|font|faire|faisait ^dentiste ^orthodontiste .. du _ mal .. fille|fils|enfant|enfants|bebe|soeur|mere
    enfant|bebe|fille|fils|enfants .. en _ danger|battu|battue|martyr|maltraite
    m|me|nous insult* .. frap*|tape|coups|bat
    torture|torturee|brutalise ^attente ^une ^waiting ^is ^i -myself ^kine
    subis|subi|subit|victime .. coups|viol|emprise|abus|attouchements|inceste
    excision
    parents|pere|mere|famille|ils|oncle|frere|frere veulent|veut|vont|va|forcent|veule .. me|m|la|ma _ marier|mariee
    mariage|marier|mariee|marie|epouser .. force|forcee|arrange|bled|obligee|oblige|contre|gre|pays -manque -manquent
    @want|veulent|peur|va|vont|doit .. marier|mariage|exciser|excision .. bled|pays|maroc|turquie|pakistan|afghanistan|guinee|tchetchenie|albanie|cousin|inconnu|vieux ^se ~se
    promise|promis .. cousin|homme|mari .. pays|bled|vieux|ans
    renvoyer|envoyer|emmener|ramener|rapatrier .. bled|pays|maroc|turquie|pakistan|afghanistan|guinee .. force|marier|mariage|ete|vacances|exciser
    exciser|excise|excisee|excises|excisees
    demande|demander|exige|reclame|insiste|veut|oblige|force|menace .. photo|photos|video|videos|nudes|nude|webcam|cam .. nue|nu|nus|nues|intime|intimes|sexy|corps|seins|deshabillee
    demande|demander|exige|reclame|insiste|veut|envoye|envoie|envoyer|diffuse|partage .. nudes|nude|dickpic|dickpics
    photos|photo|video|videos|nudes _ intimes|intime|nue|nues|sexuelles|volees .. circule|circulent|publie|partage|envoye|diffuse|groupe|ecole|internet|snap|whatsapp
    homme|mec|adulte|type|inconnu .. internet|snap|insta|instagram|discord|tiktok|jeu .. rencontrer|photos|nue|hotel|majeur|secret ^rencontre
    beaupere|beau|pere|oncle|frere|papa|papy|papi|tonton|demi|cousin entre|rentre|vient|regarde|mate|observe|filme|ouvre .. salle|douche|bain|toilettes|doucher -nettoyer
    @home|il|papy|papi|papa|oncle|prof|entraineur|animateur .. notre|petit|un|le _ petit? _ secret -famille -surprise -fete -gateau -cadeau
    si _ je|j|tu _ parle|dis|raconte|parles|denonce .. il|elle .. frappe|mal|maman|prison|orphelinat|tue|punit -langue
    papy|papi|oncle|tonton|beaupere|grand|papa|pere|voisin|prof|frere|demi .. bisou|bisous|embrasse|embrasser|calins|calin .. bouche|langue|corps|nu|nue|intime|cou|bizarre|bizarres
    dit|disais|dis|disait|dire _ non .. continue|force|forcee|quand _ meme -drogue
    je _ voulais|voulait|veux _ pas .. quand _ meme|force|continue|oblige
    je _ dormais .. fait|profite|touche|reveillee|penetre|dessus ^bebe
    ghb|soumission _ chimique
    drogue|ghb .. violeur
    verre|boisson .. drogue|droguee|ghb
    me|m|la|les|nous|ma oblige|obligent|force|forcent|contraint|contraignent .. clients|trottoir|escort|passes|mendier|trafic|livrer|porno|cam
    reseau .. prostitution|clients|proxenete*
    proxenete*|loverboy*
    @home|il|elle|ils|patron|madame .. garde|confisque|cache|vole|pris|brule|dechire|retient|prend _ tous? _ mon|mes|ma _ passeport|papiers|identite|carte|argent|salaire|paie|pension|cles|gsm -jeu
    me|m|nous laisse|laisses|laissait|laissent _ pas|plus|jamais .. sortir|partir|telephoner|travailler|seule|voir -@joke ^ca ^douleur ^maladie ^angoisse ^stress ^fatigue ^peur ^bebe ^fils ^fille ^enfant ^sante ^medecin
    pas|plus _ le? _ droit .. sortir|parler|travailler|telephone|gsm|voir|argent|manger|seule .. mari|conjoint|compagnon|copain|homme|pere|lui|beau
    @home .. donne|donnent|laisse .. pas|plus|rien .. manger|argent|boire -diversification -chien
    prive|privee|priver|prives _ de _ nourriture|manger|repas|soins|liberte
    enfant|fils|fille|bebe|petit|petite|fillette .. revient|rentre|raconte|dit|a .. touche|touchee|bobo|mal|peur .. papa|pere|beau|papy|oncle|garde|weekend -ventre -gorge -dent -tete -lire -ecrire -parler !decede !decedee !mort
    bleus|hematomes|ecchymoses|maltrait* .. maison|home|mr|mrs _ de? _ repos|retraite
    ex .. # .. messages|appels|sms|mails
    ex .. arrete|cesse|lache _ pas|plus _ de? .. ecrire|appeler|harceler|suivre|messages|menacer
    refuge|hebergement|abri|foyer|maison .. femme|femmes|violence|battue|enfants .. urgence|urgent|fuir|mari|nuit|battue|battues
    @home|il|elle .. jette|lance|jeté|balance .. assiette|assiettes|verre|objets|chaise|telephone|tout .. tete|figure|dessus|moi|mur
    @home|il|elle|qui .. devient|devenu|est|tres|hyper|super|parfois|souvent _ violent|violente|agresif|agresive|dangereux|menacant|incontrolable .. boit|bu|alcool|drogue|saoul|soul|moi|nous
    il|mari|compagnon|conjoint|copain .. me _ rabaisse|humilie|insulte|menace|controle|isole
    marques .. doigts|coups|ceinture|strangulation|cou|bras !judo
    @home|il|elle m|me|nous _ a|ont _ jete|jetee|pousse|poussee|traine|trainee|plaque|plaquee|tire|tiree|tape|frappe|gifle|secoue|secouee|brule|brulee -regard -sms -tartines -repas -gateau -dehors -etudier -reprendre -courage -esprit -beaute -par -oeil -gentillesse -main -nouvelle -sort
    ex|il|mari|homme|voisin _ attend|rode|guette|traine|tambourine|debarque .. porte|bas|devant|immeuble|maison|rue|sortie -enfants -ecole
    m|me _ attend|attendait|guette .. devant|bas|sortie .. chez|maison|travail|immeuble|porte|ecole|voiture -amie -copine !grandmere !mamie !gouter
    publie|poste|partage|envoie|diffuse|envoyé|mis|met|menace .. photo|photos|video|videos .. nue|nu|intime|intimes|nus|nues|sexuelle|sexuelles
    @home|il|elle|papy|tonton|oncle|pere|papa .. me|lui|nous|leur fait|faisait|font|fasse .. des _ choses|trucs|bizarres|cochonneries|saletes
    me|m|nous|la enferme|mis|met|mets|laisse|jette|fout|vire _ dehors|rue|balcon|cave|placard ~suis -vouloir
    dors|dormir|vis|dort|reste .. voiture|hotel|rue|gare .. fuir|quitte|parti|partie|violent|coups|mari|compagnon|ex|frappe
    fuir|fui|quitte|partir|echapper .. mari|compagnon|conjoint|copain|pere|domicile .. violent|coups|frappe|nuit|enfants|peur|danger
    force|forcee|forces|oblige|obligee|contraint .. choses|trucs|actes _ sexuel*
    oblige|force|menace|pousse .. a|de _ avorter|abandonner|retirer .. plainte|bebe|grossesse|$
    retire|retirer _ ma|la _ plainte .. peur|menace
    il|elle|mari|copain|mec|compagnon|conjoint|ils|pere _ me|m _ force|oblige|contraint|forcent|obligent _ $
    pas _ envie|consentante .. il|mari|copain|mec|compagnon .. force|insiste|oblige|continue|prend
    beau|beaupere|oncle|tonton|cousin|papy|voisin|prof|coach .. dort|dormir|couche .. mon|ma|mes|avec _ lit|chambre|moi -voix
    parents|mari|patron|pere|frere|mere|beau|belle .. enleve|pris|confisque|arrache|saisi|cache .. passeport|papiers|gsm|telephone|carte|argent .. mariage|marier|pays|sortir|$ !alzheimer !demence
    @home|il|elle frappe|tape|cogne|bat|gifle|tabasse|hurle|menace .. quand|si|lorsqu|chaque|des .. il|elle|boit|bu|saoul|soul|ivre|enerve|enervee|alcool|colere !autiste !se -clavier -tambour -ballon -oeuf
    menac* .. diffuser|publier|envoyer|partager|montrer|poster .. photo|photos|video|videos|nudes|images
    pour _ me|m|nous _ @hit|violer
    oncle|beaupere|tonton|cousin|parrain|moniteur|animateur|pere|copain .. asseoit|assied|assoit|glisse|couche|faufile .. mon|ma|sa|son _ lit|couette|draps -histoire -conte -malade
    traces|marques|stries|zebrures|bleus .. dos|fesses|mollets|jambes .. lundi|weekend|pere|mere|classe|ecole|cours|$ -soleil -sport -maillot -bronzage -velo
    me|m|nous|lui _ crache|crachait|cracher _ dessus|visage|au ^bebe ^lama
    coincer|coince|coincee _ dans|contre _ la|le|un _ reserve|stock|vestiaire|bureau|mur|couloir -porte -doigt -dos -voiture
    mis|met _ le _ feu _ a|au _ ma|mon|notre
    tord|tordait|tordu _ le _ bras|poignet|doigt .. petite|petit|fille|fils|moi|me -chute -ski
    pere|papa|mari|compagnon|conjoint|copain|mec|ex|frere|oncle|beaupere|beau|homme|mere|maman|il|femme|compagne|lui|coloc .. rentre|revient|sort|arrive .. soir|heure|tantot|prison|demain|minutes|bientot|saoul|bu|boulot|travail .. trouille|terrori*|terrifi*|tremble|jetons|flippe|peur -operation ~hopital ~ecole ~mission ~chirurgie -mal
    entends|bruit .. cles|cle|pas|voiture .. porte|escalier|allee|serrure|garage .. ventre|peur|tremble|noue|fige|tetanise* -voleur -chien
    marche|marchons .. sur _ des _ oeufs .. mari|homme|copain|mec|compagnon|conjoint|pere|papa|femme|la -endeuil*
    jetons|trouille|peur|flippe .. pere|papa|mari|compagnon|conjoint|copain|mec|ex|frere|oncle|beaupere|beau|homme|mere|maman|il|femme|compagne|lui|coloc .. bu|boit|saoul|soul|ivre|enerve|fache|colere -pas
    papa|pere|maman|mere|mari|copain|frere _ est _ en|tres|trop? _ fache|fachee|colere|furieux|furieuse|enerve|enervee|saoul|soul .. peur|trouille|jetons|tremble
    veux|ose|peux|oser _ pas|plus _ rentrer .. papa|pere|mari|mere|maman|parents|copain|frere .. fache|fachee|colere|enerve|saoul|soul|bu|attend|tape
    enfants|filles|petits|gosses|tout _ se _ taisent|figent|cachent .. quand|des ~je .. rentre|arrive|entre
    chaise|commode|armoire|meuble .. contre|devant|sous _ la|ma _ porte|poignee .. fils|mari|pere|copain|frere|ex|peur|dors|cause|nuit -serrure
    dors .. chaise .. porte !cambriolage
    ose|oser _ pas|plus _ lui? _ dire|contredire .. fou|frappe|crise|colere|explose -medecin -psy -docteur
    regard _ de _ lui|sa|son .. tremble|pipi|tais|culotte|fige|obeis
    maman|mere|papa|pere|mari|copain|frere|compagne|conjoint _ me _ fait _ flipper|trembler -conduite -volant
    partir|pars|filer|fuir|barre|tirer .. avant _ qu _ il|papa|mari _ rentre|revienne|arrive|reveille
    cache|caches|planque|range .. couteaux|couteau|fusil .. rentre|bu|saoul|soul|fils|mari|crise|colere -enfant -petit -ranger -bebe
    reste|dors|attends .. voiture .. jusqu|qu|quand|temps .. dorme|dort|endorme|calme
    mere|pere|papa|maman|frere|mari|copain|beaupere _ va _ me _ defoncer|demolir|massacrer|eclater|tabasser|frapper|tuer
    ex _ est? _ sort|sorti|libere .. prison|taule
    peur .. ex .. me|nous retrouve|suive|trouve
    @home|il|elle|fille|soeur|copine m|nous|lui _ a _ plante|plantee|pique|piquee|transperce .. fourchette|couteau|compas|ciseaux|stylo|aiguille|seringue|tournevis|crayon -gateau -dos
    @home|il|elle|fille|copine m|nous|lui _ a _ lance|balance|jete|jetee|envoye|casse|verse|renverse|fracasse .. fer|casserole|chaise|assiette|verre|bouteille|telecommande|poele|chaussure|cendrier|marteau|tabouret|bol|tasse|plat|cafe|soupe|huile|vase|brique|caillou|pierre -sms -vitrine
    tete|figure .. dans _ la|les|le _ toilette|toilettes|cuvette|wc|chiottes -mal
    verre|assiette|chaise|bouteille|cendrier|coup|coups .. dans _ la|ma|sa _ figure|gueule|face -eau
    fonce|fonca|roule|ecraser .. sur|dessus _ moi|nous|elle .. voiture|auto|camionnette|vitesse
    m|me|lui|nous _ a? _ ecrase|ecrasee|eteint|brule|brulee .. cigarette|clope|megot|fer|briquet
    nounou|gardienne|mere|pere|parents|belle|il|elle|ils _ l|le|la|les _ attache|attachent|ligote .. chaise|lit|radiateur|poussette -haute -ceinture
    voisin|voisins|voisine|gens|parents|mere|pere|maman|papa|beau|belle|soeur|frere|ex|nounou|gardienne|entraineur|moniteur|monitrice|prof|instit|puericultrice|accueillante|ils|elle|il|tante|oncle|dessus @beats|tabasse|tabassent|cogne|cognent|frappent|battent|giflent|gifle|secoue|secouent|maltraitent|brutalise|brutalisent|rouent|fouette|fouettent|mord _ leur|leurs|son|sa|ses|notre|nos|le|la|les|un|des _ petit|petite|petits? _ gosse|gosses|mome|momes|gamin|gamins|gamine|enfant|enfants|bebe|fils|fille|petit|petite|petits|eleve|neveu|niece|filleul|filleule|garcon|fillette -tapis -record -main -dos ^je
    prive|privent|priver _ leur|son|sa|ses|le|la|les _ gosse|gosses|mome|momes|gamin|gamins|gamine|enfant|enfants|bebe|fils|fille|petit|petite|petits|eleve|neveu|niece|filleul|filleule|garcon|fillette
    gosse|gosses|mome|momes|gamin|gamins|gamine|enfant|enfants|bebe|fils|fille|petit|petite|petits|eleve|neveu|niece|filleul|filleule|garcon|fillette|cote .. mange|cherche|fouille|mangent .. poubelle|poubelles -chat -chien -raton
    nourrit|nourrissent _ pas|plus|jamais -sein -allaite -chat -chien -metier -homme ^qui
    laisse|laissent .. bebe|enfant|enfants|petit|gosse|petits .. sans _ manger|boire|nourriture|soins|lait ^je
    mere|parents|pere|belle _ ne? _ lui|leur _ donne|donnent _ rien|jamais|plus -conseil -argent -cadeau
    gosse|gosses|mome|momes|gamin|gamins|gamine|enfant|enfants|bebe|fils|fille|petit|petite|petits|eleve|neveu|niece|filleul|filleule|garcon|fillette .. attache|attachee|attaches|ligote|ligotee _ a|au|dans _ son|sa|le|la|un|une|l? _ lit|chaise|radiateur|arbre -haute -affective* -valeur
    gosse|gosses|mome|momes|gamin|gamins|gamine|enfant|enfants|bebe|fils|fille|petit|petite|petits|eleve|neveu|niece|filleul|filleule|garcon|fillette .. dehors .. pluie|froid|nuit|neige .. mis|laisse|enferme|pleure|parents
    hurle|crie|gueule|hurlent .. sur _ son|leur|le|sa|les _ bebe|enfant|gosse|petit|petits .. bruits|coups|sourds|tape|frappe|murs
    enfant|gosse|gamin|bebe .. hurle|hurler|crie|crier|pleure .. coups|sourds|frappe|tape|cogne|ceinture -match -feu
    restent|reste|rester|mettre _ a|au _ genoux .. heures|punition|mais|regle -kine -priere
    eleve|garcon|fillette|ado|copain|copine|scout|louveteau .. peur|pleure|pleurer|terrorise* .. rentrer .. lui|elle|eux|maison|$ -ecole -noir
    gosse|gosses|mome|momes|gamin|gamins|gamine|enfant|enfants|bebe|fils|fille|petit|petite|petits|eleve|neveu|niece|filleul|filleule|garcon|fillette .. vit|vivent|dort|dorment .. crasse|excrements|terre .. manger|rien|chiens|couverture|sale
    copain|copine|ami|amie|camarade _ de _ ma|mon|mes _ fille|fils|enfants .. rien _ a _ manger
    mur|cloison|plafond .. arrete|stop _ papa|maman
    nièce|niece|eleve|fille|soeur|fils|neveu|collegue|amie|copine|voisine|petit|petite .. oeil _ au _ beurre _ noir -foot -judo -boxe -ballon
    cocard|coquard !hockey !sport !match !fiere !fier -foot -judo -boxe -ballon -rugby
    puni|punie|punit|punissent|punition|punir .. eau|froide|cave|noir|tondue|rase|manger|ceinture|genoux -ecole -tele -ecran
    rasent|rase|tond|tondent|coupe|coupent .. tete|cheveux .. punir|punition -cancer -chimio
    lance|jette|balance .. sur|a _ son|leur|sa|ses _ fils|gamin|gosse|enfant|petit|bebe|enfants|fille -ballon
    pere|papy|oncle|tonton|voisin|prof|moniteur|animateur|baby .. deshabille|deshabiller .. petite|petit|enfant|fille|garcon -bain -laver
    animateur|moniteur|chef|prof|entraineur|cure _ s _ enferme .. garcon|fille|enfant|petit|gamin
    couvert|couverte|pleine|plein .. de _ marques|bleus|coups|hematomes !tombe !tombee !velo !sport !foot -moustique* -chute
    @home|il|papa|beaupere|elle a|jette|pousse|projette|lance|balance .. jete|jette|pousse|projete|lance|balance|contre .. contre|sur _ le|la|l|un _ radiateur|mur|porte|armoire|table|evier|sol -ballon ^je
    pere|papa|mari|il|beaupere|frere .. jete|pousse|projete|lance .. maman|mere|soeur|frere .. contre|sur
    m|me|nous _ a|court? _ couru|poursuivie|poursuivi|apres .. avec _ un|une|la|le|sa|son _ casserole|couteau|ceinture|balai|rouleau|marteau|batte|hache|baton|poele
    & boit|saoul|soul|bu|ivre sac prepare|pret|cas -maternite -accouche -scout -voyage
    me _ tais .. sinon|autrement
    cicatrices|marques|traces .. ceinture|ceinturon|cable|martinet|baton
    bistrot|cafe|bar .. peur|trouille|terroris* .. rentre|retour|porte -angoisse -foule -bruit
    gosse|gamin|enfant|petite|petit|gamine .. mendie|quemande|reclame .. manger|pain|tartine*|bouffe -encore
    m _ a _ ecrase|coince|claque .. main|doigts|bras|pied .. porte|tiroir|expres
    pedoporn*|pedopo*
    trouve|trouvee|decouvert|decouvre .. airtag|airtags|traceur|tracker|balise|mouchard !dement !demente !alzheimer !demence ~pour -pour !velo
    airtag|traceur|tracker|balise|mouchard|gps .. trouve|cache|sous|decouvert .. sac|voiture|auto|manteau|poussette|telephone !dement !demente !alzheimer !demence ~pour -pour ^mis ^mets
    ex|mari|copain|conjoint|compagnon|il|elle|mec .. mis|cache|colle|place|pose|installe|met .. airtag|traceur|tracker|balise|mouchard|espion .. ma|mon|mes|moi !dement !demente !alzheimer !demence ~pour -pour
    il|ex|mari|copain|compagnon .. me|m _ geolocalise|piste|traque|espionne
    envoie|envoye|poste .. photo|photos|videos _ de _ ma|mon|notre|mes _ porte|maison|facade|fenetre|fenetres|boite|jardin|rue|immeuble|rideaux|sonnette -artisan -agence -notaire -travaux ^j ^je
    recois|recu .. photo|photos|videos _ de _ ma|mon|notre|mes _ porte|maison|facade|fenetre|fenetres|boite|jardin|rue|immeuble|rideaux|sonnette -artisan -agence -notaire -travaux
    m|me _ a? _ suivi|suivie .. partout|jusqu|rue|maison|voiture ^psy ^medecin -annees
    mains|main _ baladeuse|baladeuses
    peut|sait|arrive _ pas .. mains _ dans|loin|a _ ses|distance|lui ^je
    colle|frotte|frottait _ a|contre _ moi .. vestiaire|vestiaires|cours|entrainement|bus|douche
    appli|application|logiciel _ espion|d|de _ espionnage? !dement !demente !alzheimer -film -jeu
    enceinte _ de|d|par _ mon|notre|son|leur|ma _ beau|grand|demi|petit? _ pere|papa|oncle|tonton|frere|cousin|papy|papi|beaupere|grandpere|demifrere|parrain|prof|professeur|entraineur|coach|moniteur|animateur|educateur|instituteur|cure|pretre ^mere ^maman ^belle ^tante ^femme ^copine ^compagne ^mamie
    enfant|bebe _ de _ mon _ beau|grand? _ pere|papa|oncle|tonton|beaupere|grandpere .. enceinte|porte|attends|attend|ventre
    attends|attend|porte _ un|l|le _ enfant|bebe _ de _ mon|notre|son _ beau|grand|demi? _ pere|papa|oncle|tonton|frere|cousin|beaupere|grandpere|demifrere
    bebe|enfant _ est _ de _ mon _ beau|grand? _ pere|papa|oncle|tonton|beaupere|grandpere
    pere|papa|beaupere|frere|oncle|tonton|cousin|grand|papy|papi|parrain|prof|professeur|entraineur|coach|moniteur|animateur|educateur|cure|il .. m|me|ma|nous|l|la _ a? _ mis|mise|mi|fait|tombee _ enceinte ^mari ^compagnon
    mis|mise _ ma|sa|notre|leur _ petite|grande|belle|demi? _ soeur|fille|niece|cousine|demisoeur _ enceinte
    pere|papa|beaupere|frere|oncle|tonton|cousin|grand|papy|papi|parrain|prof|professeur|entraineur|coach|moniteur|educateur|cure|patron|chef .. couche|coucher|couchait|baise|baiser|baisait _ avec _ moi|nous ~se ~s
    pere|papa|beaupere|frere|oncle|tonton|cousin|papy|papi .. faire|fait|fasse|faisait _ l _ amour .. avec _ moi|nous
    pere|papa|beaupere|frere|oncle|tonton|cousin|grand|papy|papi|parrain _ me|m|nous _ baise|baisait|nique|niquait|doigte|doigtait
    veut|voulait|demande|oblige|force .. je _ couche _ avec _ lui
    entraineur|coach|prof|professeur|moniteur|monitrice|animateur|educateur|instituteur|cure|pretre|voisin|parrain .. dorme|dormir|couche|coucher _ chez|avec|dans _ lui|son _ $|seul|seule|ce|quand|lit|sans
    je _ couche|couchais|couches _ avec _ mon _ grand|demi|petit? _ pere|papa|frere|oncle|tonton|grandpere|papy|papi|demifrere
    m|me|nous|lui _ a|ont? _ foutu|foutue|fout|fous|colle|mis|mise|file|flanque|balance|envoye|mets|met _ une|un|des|deux _ bonne|grosse|sacree? _ raclee|baffe|baffes|gifle|mandale|mandales|torgnole|torgnoles|trempe|derouillee|branlee|tannee|volee|taloche|beigne|rouste|claque|claques|patate|patates|pain|pains|chataigne|calotte -porte
    foutu|fout|mis|tape|met _ sur _ la _ gueule|figure|tronche
    m|me|le|la|lui|nous _ fait|font|faisait|fai _ chanter .. video|videos|photo|photos|nudes|nude|images|intime|intimes|nu|nue|argent|snap|insta|whatsapp|webcam|cam -chorale -choeur -spectacle -concert -ecole -messe -eglise
    ex|mari|copain|mec|compagnon|inconnu _ m|me|nous _ fait|font? _ chanter -chorale -choeur -eglise -messe -karaoke
    coup|coups _ de _ poing|poings|pied|pieds|tete|ceinture .. par|de _ mon|ma|mes|un|son _ @home -balon
    prof|professeur|coach|entraineur|moniteur|animateur|oncle|tonton|beaupere|beau|voisin|homme|monsieur|papy|cousin|parrain|cure .. demande|veut|reclame|exige|envoie|envoye .. photo|photos|video|videos .. sous|sousvetement|sousvetements|culotte|maillot|string|soutif|dessous|sexe|penis|zizi|pyjama -classe -vacances
    prof|professeur|coach|entraineur|moniteur|animateur|cure .. dit|ecrit|texte .. sexy|bandante|bonasse
    ex _ mari|copain|compagnon|conjoint|mec? _ frappe|tape|cogne|toque|tambourine _ a|sur|contre|dans _ ma|la|notre _ porte|fenetre|vitre
"""
