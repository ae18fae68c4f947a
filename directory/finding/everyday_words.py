"""Words that say little about what is looked for, and places with the name of an everyday thing.

Closed lists, folded on use. What leads to a theme is not here: editors teach synonyms.
"""

from ..text import fold


def folded(text):
    return frozenset(fold(text).split())


# Read past, except inside a taught phrase (« je n’en peux plus »).
STOP_WORDS = {
    "fr": folded(
        """
        a à ai aide aider ait alors apres as au aucun aussi aux avait avec avez avoir avons
        ayant c ca car ce cela celle celui ces cest cet cette ceux chaque chez comme comment
        contact d dans de depuis des dois doit donc dont du elle elles en encore entre es est
        et etait etaient etais etant ete etes etre eu eux fait faire fais font fut groupe
        groupes gratuit gratuite il ils j je jai jamais jusque l la le les leur leurs lui là m
        ma mais me meme mes mien moi moins mon n ne ni nos notre nous on ont ou où par parce
        pas pendant peut plus pour pourquoi pres province qu quand quant que quel quelle
        quelles quels qui quoi region rencontre rencontres reunion reunions s sa sans se sera
        serai ses seulement si sinon soi soit sommes son sont sous soutien suis sur t ta tant
        te tes toi ton toujours tous tout toute toutes tres trop tu un une vers veut veux via
        vos votre vous y
        """
    ),
    "nl": folded(
        """
        aan al als bij ben bent daar dan dat de deze die dit doen door een en er had heb
        hebben heeft het hij hoe hulp hun ik in is je jij jou jouw kan kunnen maar me mee meer
        mij mijn moet na naar niet nog of om omdat onder ons onze ook op over steun te tot
        tussen u uit van veel voor waar wanneer want wat we wel werd wie wij wil worden wordt
        per ze zei zelf zich zij zijn zo zonder zoek zou groep groepen lotgenotengroep
        """
    ),
    "de": folded(
        """
        ab aber alle als also am an auch auf aus bei bin bis da damit dann das dass dem den
        der des die dies diese doch du durch ein eine einem einen einer er es fur gegen gruppe
        gruppen habe haben hat hier hilfe ich ihm ihn ihr im immer in ist ja jede jemand kann
        kein keine konnen mehr mein meine meinem meinen meiner meines mich mir mit nach nicht
        noch nur ob oder ohne schon sehr sein seine seit sich sie sind so suche uber um und
        uns unser unsere unserem unseren unserer unseres unter viel vom von vor war was wegen
        weil wenn wer werden wie will wir wo zu zum zur
        """
    ),
    "en": folded(
        """
        about an and are at be can do for from get group groups have help how i in is it my
        near need of on or support that the their to with you
        """
    ),
}
ALL_STOP_WORDS = frozenset().union(*STOP_WORDS.values())

# Pairs that mean « only », whatever their words say alone.
READ_PAST = {
    ("alleen", "maar"), ("alleen", "nog"), ("alleen", "als"), ("niet", "alleen"),
    ("nicht", "allein"), ("pas", "seulement"), ("not", "alone"),
}  # fmt: skip

# Ordinary words that people put around what they look for: never taken for a typing error, and
# never what a group must answer when something else says more.
ORDINARY_WORDS = folded(
    """
    chuis jai jpeux jsais jsuis jveux jvais jtrouve
    absolument accepter accord accueil actuellement adresse affaire age agit ailleurs aime aimer
    aimerais air ajouter allait aller allez allons ami amie amis amies annee annees annonce
    appelle appeler apporter apprendre appris appui arrive arrivee arriver assez asseoir
    association atelier ateliers attend attendre attention aucune aujourd hui auparavant aupres
    aurai aurait autant autour autre autres autrement avance avant avenir avis avoue bas bat
    beau beaucoup belge belgique belle besoin besoins bien bientot bon bonjour bonne bonsoir
    bord bout bref but cadre cas cause centre certain certaine certains cesse chambre changer
    changement chaude chercher cherche cherchons cherchant chose choses chez ci cinq clair coeur
    coin combien commence commencer compagnie comprend comprendre compris compte conseil
    conseils connais connaissance connaissez connait connaitre continuer contre corps cote coup
    coups cours court croire crois croit cuisine dame debout debut decide decider decouvrir
    dedans dehors deja demain demander demande dernier derniere derriere desole desormais deux
    devant devenir devenu devenue devient devoir dieu difficile difficiles difficulte
    difficultes dire dis discuter discussion dit dix dois donne donner dormir droit dur dure
    ecoute ecouter ecrire effet egalement elever emmener encore endroit endroits ennui enfin
    ensemble ensuite entendre entendu entoure entrer envie environ envoyer epoque espere espace
    essaie essayer etat etranger exactement exemple existe existent experience expliquer
    exprimer exister facile facon faible faim faire fallait falloir faudrait faut faute ferme
    fin finir fini fois force forces fort forte gauche genre gens gentil gerer grand grande
    grands grave guerir habite habiter heure heures heureux heureuse hier histoire ici idee
    idees il important importe impossible impression info informations instant interieur jour
    journee jours jusqu laisse laisser lequel lettre lever libre lien lieu lieux ligne lire loin
    long longtemps lorsque lors lourd lumiere maintenant mains main maison mal malgre maniere
    manque marche matin matinee mauvais mauvaise meilleur meilleure merci message mets mettre
    midi mien mieux mille minutes mois moment moments monde monsieur madame mot mots moyen nom
    nombreux non normal nouveau nouveaux nouvel nouvelle nouvelles nuit nuits numero occasion
    occupe oblige oeil ok oui oublier ouvert ouverte pareil parfois parle parler parlent parlons
    parole parmi partage partager part parti partie partir partout pas passe passer pays peine
    pendant pense penser pensees petit petite petits perdu perdue perdre permet personne
    personnes perso peu peur peux peuvent place plaisir plein pleine plupart plusieurs plutot
    point porte possible pourrait pourrais pouvez pouvoir premier premiere prendre prends prend
    presque pris probleme problemes prochain proche propre propose proposer puis puisque quart
    quasi quatre quelconque quelque quelques quelqu question questions quitter quitte raconter
    raison rapide rapidement rapport reagir recemment recherche recherchons reconnaitre recoit
    recommencer regarder rejoindre remettre rencontrer rendre rendez renseignement reponse
    reprendre reseau rester reste retourner retrouve retrouver reunir rien rouge rue saint sais
    sait santé sauf savez savoir semaine semaines sens sentir sent service services seule serait
    serieux seriez sert seulement simple simplement situation six soir soiree soirees souci
    soucis souhaite souhaiterais soudain souffre souffrir sort sorte sortir souvent specialise
    suite suivi suivre sujet super supporter sur tard tel telle tellement temps tendance tenir
    terrible tete therapeute therapie tiens tient tomber tombe tombee tot toucher tour tourner
    trois traverser trouve trouver trouverais trouvais truc utile va vais vas vecu veille venir
    venu vendre verite viens vient vie vieille vieux ville vis visite vit vite vivre vivant
    vivent vivons vois voir voit voix voie voila voisin voisine volontaire vont vouloir voulais
    voulait voudrais voudrait vrai vraie vraiment vue week weekend bespreken beetje begrijpen
    begrijpt beter bijeenkomst bijeenkomsten buurt denk denken durf echt eens elkaar erg ergens
    eigen gaan gaat gedachten geen geeft gehad gevoel gevoelens geven goed graag grote iedereen
    iemand iets informatie jaar jaren keer kijken komen komt krijg krijgen kwijt laat laatste
    lang leven lezen luisteren maak maken mensen misschien mogelijk momenten moeilijk nieuwe
    niemand niets nodig nooit ontmoeten ontmoeting plaats plek praat praten probleem problemen
    samen sinds sommige soms staat steeds thuis tijd toch vaak verder vertellen verhaal vind
    vinden vraag vragen waarom weer weken weten willen zaken zeggen zien zitten zoeken zoekt zou
    zoveel andere arbeiten austausch bekommen besser bitte brauche brauchen braucht einfach
    etwas finde finden frage fragen frei ganz geben geht gehen gern gerne gespräch gespräche
    gesprach gesprache gibt gut hallo heute hören immer jahre jahren jemanden kommen leben leute
    machen macht menschen mochte mochten muss mussen nahe nichts nie ort reden richtig sagen
    schlecht schwer sprechen suchen tag tage treffen treff umgebung verlieren verloren verstehen
    vielleicht wann warum weiss wieder wirklich wissen woche zeit zusammen after again all alone
    always anyone anything because been before being best between could day days does doing don
    feel feeling find going good has having here know life like live living look looking lost
    make many more much never new no not now other our out people person please really should
    since someone something still talk than them then there they thing things think this time
    very want was way well what when where which who why will without work would year years your
    violet violette violets violettes violon violons voler vole volent voile vitre vitres ailes
    ancienne anciennes appartement artiste artistes autorite blond blonde bruler chapitre
    chauffage chauffer coupable cousin cousine cuire demission depasser diete douane emission
    entrainer epais foire fumee gater geant heros interessant interessante jouer laine magie
    marchand mardi marin melanger metre metres ouvrir panier patience patte peche perle pousser
    poussiere pratique pratiques pression recit religieux rentrer respirer ronde rouler salaire
    salaires seuil souvenir souvenirs stade sueur tristement victoire voter paard wagen lopen
    wonen hafen laden schuh sommer gewinnen lesen schreiben battre combattre
    treffpunkt meetup ontmoetingsplek krankenschwester krankenpfleger verpleegster sla area quartier
    metro alentours proximite
    """
)

# Places that are also words: read as a place only where the text shows that one is meant.
EVERYDAY_PLACE_NAMES = folded(
    """
    alle ans appels as bande barry belgrade berg bouge bras bure champion cordes court eine eke
    forges fosse graux heure hour housse houx humain impe jambes jauche lamine lavoir lessen
    lessive ligne linden lo longchamps lot loyers lustin macon mal mater mean meeuwen melen membre
    mere meux moere my nives nouvelles odeur on oret peer perk pieton poeke pousset proven quartes
    recht riviere rosieres rossignol roux ruette saintes salles sluizen soy soye spy stave tailles
    termes tertre thon val vance vaux veulen vichte ville waha waver ways weelde weerde weert
    welden welle werken werm wilderen
    arbre bende bevel bever boom bray burcht burst bury chatelain chevron clavier damme doel donk
    essen foret gages geel grazen graven halen halle haren heer hees heks helmet heron herten hives
    ijzer jeuk kanne laken landen lauw leest lens leut lint maffe malle manage marke menen mortier
    mol muizen naast outer paal paturages rance reet reves rosee schaffen schulen schoten silly
    tamise voorde vise wange wanne wellen wortel zolder
    """
)
# Verbs and other words that end a sentence, where no town does without a preposition.
NEVER_LAST = folded(
    """
    essen graven halen lessen melden menen schaffen schoten schulen wellen werken
    """
)
PLACE_PREPOSITIONS = frozenset(
    ["à", "vers", "près", "pres", "te", "in", "bij", "nabij", "nahe", "rond", "near"]
)
# Said before a place, and before « de » or « van »: they speak of nobody and of nothing else there.
AROUND_A_PLACE = folded(
    """
    alentours environs entourage proximite peripherie agglomeration cote coin quartier metro arret
    gare canton arrondissement arr prov province comm commune region nord sud est ouest hopital
    omgeving omstreken buurt rand streek regio kant wijk halte station gemeente provincie ziekenhuis
    raum grossraum umgebung nahe naehe gegend umkreis rund provinz gemeinde bahnhof
    area outskirts outside close north south east west greater nearby
    """
)
OF_A_PLACE = folded("de d du des van von um of to a")
# « 15 ans », « quelques heures »: what follows is not a place.
COUNTING_WORDS = folded(
    """
    deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt
    trente quarante cinquante soixante septante nonante cent mille quelques plusieurs
    des les mes tes ses une un cette la
    """
)
# « depuis 2020 » is a year, not the postal code of Antwerp.
BEFORE_A_YEAR = folded("en depuis in sinds seit since de annee jaar jahr ne nee")
