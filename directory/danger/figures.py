"""Words of danger that are meant of no person: of things, animals, teams, laws; or as a figure.

Each is cut out of a text before the rules read it, as what is only spoken of (`spoken_of`): what
else is said there stays, so that « mon chat est mort et je veux mourir » is heard.
"""

import re


def any_of(lines):
    return "(?:" + "|".join(filter(None, (line.strip(" |") for line in lines.splitlines()))) + ")"


def pattern(written):
    return re.compile(rf"\b(?:{written})\b", re.X)


_PLANT = r"""
    plantes? | plant(?:en|s|je|jes)? | fleurs? | roses? | rosiers? | orchidees? | arbres? | haies? | pelouse | gazon
    tomates? | tomatoes | potager | jardin | legumes | basilic | cactus | bonsai | olivier | pommier | bloem\w* | rozen
    roos | orchidee\w* | boom | bomen | haag | gras | tomaten | tuin | moestuin | basilicum | pflanzen? | blumen? | rosen?
    baum | baume | hecke | rasen | garten | flowers? | trees? | lawn | garden | shrubs? | hedge | herbs? | succulents?
    chenes? | sapins? | cerisier | eiken? | eik | beuk | spar | eichen? | tanne | kirschbaum | oaks? | pines? | ferns? | ficus | palm | palmier | bushes | hortensias? | geraniums? | lavendel | lavande
    forets? | bos | bossen | wald | walder | forests? | herbes? | grass | seedlings? | semis | houseplants? | kamerplant\w*
"""
_ANIMAL = r"""
    chiens? | chiennes? | chats? | chatons? | chiots? | lapins? | hamsters? | poissons?(?:\ rouges?)? | cheval | chevaux
    poney | perruche | perroquet | canari | oiseaux? | poules? | vaches? | moutons? | tortue | cochons?\ d\ inde | cobaye
    abeilles? | insectes | furet | animal | animaux | minou | toutou | hond(?:en|je)? | kat(?:ten|je|er)? | poes(?:je)? | konijn\w*
    goudvis\w* | vis(?:sen|je)? | paard(?:en)? | pony | parkiet | papegaai | kanarie | vogels? | kippen | kip | koe | koeien
    schildpad | cavia\w* | bijen | bij | insecten | huisdier\w* | dieren? | hund(?:e|in)? | katzen? | kater | kaninchen
    goldfisch\w* | fische? | pferde? | wellensittich\w* | papagei | vogel | huhner | kuhe | schildkrote | meerschweinchen
    bienen? | insekten | haustiere? | tiere? | dogs? | pupp(?:y|ies) | cats? | kittens? | rabbits? | bunny | guinea\ pigs?
    goldfish | fish | horses? | ponies | budgie | parrot | canary | birds? | hens? | chickens? | cows? | tortoise
    bees? | insects | pets? | animals? | ferret | hedgehogs? | whales? | coral | corals | espece | soort | species
"""
_DEVICE = r"""
    batteries? | battery | telephones? | portables? | smartphones? | gsms? | ordi(?:nateurs?)? | pcs? | ecran | tablette
    imprimante | frigo | frigidaire | lave\ (?:linge|vaisselle) | machine\w* | chaudiere | moteurs? | voitures? | bagnole | auto
    moto | velo | scooter | camion | tele(?:vision)? | wifi | box | disque\ dur | cle\ usb | console | manette | montre
    piles? | ampoules? | serveurs? | site | appli(?:cation)? | ligne | accu\w* | batterij\w* | telefoon | smartphone | computers?
    laptops? | scherm | printer | koelkast | frigo | wasmachine | vaatwasser | ketel | motor | wagen | fiets | bromfiets
    vrachtwagen | televisie | harde\ schijf | horloge | lamp | server | website | app | akkus? | handys? | rechner | bildschirm
    drucker | kuhlschrank | waschmaschine | spulmaschine | heizung | fahrrad | roller | fernseher | festplatte | uhr | gluhbirne
    konsole | phones? | mobile | iphone | cell | screen | tablet | fridge | washing\ machine | dishwasher | boiler | engine | car
    truck | bike | motorbike | tv | router | hard\ drive | watch | light\ ?bulb | console | controller | kindle | macbook
"""
_TEAM = r"""
    equipes? | clubs? | ploeg(?:en)? | team(?:s|je)? | mannschaft(?:en)? | elftal | squad | fc | joueurs? | spelers? | spieler
    players? | diables\ rouges | rode\ duivels | rote\ teufel | red\ devils | anderlecht | standard | bruges | brugge | genk
    bayern | dortmund | schalke | eupen | psg | ajax | feyenoord | psv | barca | chelsea | manchester | juventus | seraing | rwdm | cercle | westerlo | mechelen | kortrijk | zulte | malines | courtrai
    union | antwerp | gantoise | charleroi | liverpool | arsenal | belgique | belgie | belgien | belgium | france | frankrijk
    attaquant | gardien\ de\ but | keeper | goalie | adversaires? | tegenstanders? | gegner | opponents?
"""
_BODY = r"""
    entreprise | societe | boite | firme | usine | commerces? | magasins? | boutique | bar | marche | secteur | industrie
    economie | asbl | association | parti | gouvernement | premier\ ministre | ministre | president | senateur | depute | politique
    langues? | dialecte | wallon | patois | village | quartier | ville | centre\ ville | tradition | metier | planete | projet
    democratie | journal | presse | groupe | mouvement | bedrijf | bedrijven | firma | fabriek | winkels? | zaak | sector | industrie
    economie | vzw | vereniging | partij | regering | premier | minister | president | taal | talen | dialect\w* | dorp | dorpen | wijk
    stad | binnenstad | traditie | beroep | planeet | project | democratie | krant | groep | beweging | unternehmen | fabrik
    laden | geschaft\w* | branche | wirtschaft | verein\w* | partei | regierung | kanzler | sprache | dialekt | dorf | dorfer
    viertel | innenstadt | handwerk | planet | projekt | demokratie | zeitung | gruppe | bewegung | compan(?:y|ies) | business
    factory | shops? | shop | market | sector | industry | economy | charity | party | government | prime\ minister | senator | language
    dialect | villages? | town | high\ street | city\ centre | trade | planet | project | democracy | newspaper | movement | pub
    conversation | gesprek | chatgroep | relation | couple | relatie | beziehung | relationship | amour | liefde | liebe | love
    espoir | hoop | hoffnung | passion | passie | career | carriere | karriere
    avatar | perso | personnage | character | charakter | figurine | sim | sims | tamagotchi | pokemon | boss
"""
_THING = (
    rf"(?:{any_of(_PLANT)}|{any_of(_ANIMAL)}|{any_of(_DEVICE)}|{any_of(_TEAM)}|{any_of(_BODY)})"
)
_DIES = r"""
    mort(?:e|s|es)? | mourir | mourant\w* | meurt | meurent | crever? | crevee?s? | crevent | agonise\w* | mouru
    lache[nt]* | planter? | plantee? | rendre\ l\ ame | rendu\ l\ ame | dood | doodgaa[nt] | doodgegaan | doodbloed\w* | dode | sterft
    sterven | stervende | gestorven | stierf | stierven | sterf\w* | kapot | sneuvel\w* | gesneuveld | (?:ist|sind|war|waren|ganz|komplett|total)\ tot | stirbt | sterben
    sterbende?r? | gestorben | starb | starben | verreckt | verrecken | krepiert | krepieren | abgesturzt | eingegangen | (?:geht|gehen|ging|gingen)\ (?:\w+\ ){0,2}ein | (?:gaan|gaat|ging|gingen)\ (?:\w+\ ){0,2}dood
    dying | dies | died | die | dead | killed | passed\ away | perished
"""
_BEATEN = r"""
    battue?s? | battre | tabasse[res]* | massacre[res]* | frappe[res]* | ecrase[res]* | demoli[res]* | humilie[res]* | torche[res]*
    fesse[res]* | tue[res]* | corrige[res]* | lamine[res]* | etrille[res]* | defonce[res]* | eclate[res]* | rosse[res]*
    geslagen | verslagen | ingemaakt | afgeslacht | afgemaakt | vernederd | afgedroogd | kapotgemaakt | gewurgd | slaan | verslaan
    geschlagen | besiegt | vermobelt | verprugelt | abgeschlachtet | vernichtet | vorgefuhrt | zerlegt | schlagen
    beaten | beat | thrashed | hammered | slaughtered | destroyed | smashed | killed | battered | murdered | massacred | whipped
    raclees? | rouste | derouillee | deculottee | pak\ slaag | afstraffing | klatsche | abreibung | prugel | hammering | thrashing | beating | hiding | drubbing | pasting
    spanked | crushed | annihilated | humiliated | trashed | clobbered | pummelled | hit | battus
"""
_SPORT = r"""
    foot(?:ball)?\w* | voetbal\w* | fussball\w* | soccer | rugby | tennis\w* | padel | basket\w* | volley\w* | hockey | handball
    match\w* | matchs? | wedstrijd\w* | spiel | spielen | game | games | finale? | final | finals | tournois? | tornooi | toernooi
    turnier | tournament | championnat | kampioenschap | competitie | meisterschaft | league | cup | coupe | beker | pokal | derby
    echecs | schaken | schaak | schach | chess | poker | cartes | kaarten | karten | cards | scrabble | monopoly | uno | ludo | quiz
    fifa | mario\ kart | fortnite | league\ of\ legends | jeux?\ video | videospiel\w* | computerspiel\w* | petanque | billard
    biljart | darts | pingpong | ping\ pong | badminton | belote | wiezen | skat | penalty\w* | prolongations | uitslag | score
"""
# Who is meant then, or a new sentence.
_NO = r"""
    je | j | jai | me | m | moi | nous | ik | k | mij | mijn | ons | ich | mich | mir | uns | meine? | meinen | meinem | i | im | ive
    my | us | our | mon | ma | mes | notre | nos | et | und | and | but | mais | maar | aber | il | elle | ils | elles | hij | zij | er
    he | she | they | veux | veut | want | wants | wil | will | wanna | mari | femme | fils | fille | enfants? | bebe | mere | pere | mama
    papa | maman | man | vrouw | zoon | dochter | kind | kinderen | kinder | baby | moeder | vader | mutter | vater | frau | mann | sohn
    tochter | mum | mom | dad | mother | father | wife | husband | son | daughter | child | kids? | brother | sister | frere | soeur
    broer | zus | bruder | schwester | quelqu | iemand | jemand | someone | sous | onder | unter | under | entraineur | coach | trainer
    beau | oncle | nonkel | oom | onkel | uncle | voisin\w* | nachbar\w* | neighbou?r\w* | buur\w* | copain | copine | vriend\w* | freund\w*
    boyfriend | girlfriend | friend | ami | amie | pote | comment | how | hoe | wie | envie | a | pour | om | for | voor | fur | femmes? | hommes? | women | woman | men
    vrouwen | frauen | mannen | manner | filles | meisje | meisjes | madchen | girls? | boys? | jongens? | jungen? | victimes? | slachtoffers? | opfer | people | mensen | menschen | gens | jeunes? | ne | n | qui | die | who | ex | chez | sautes? | sauter | springen | jump
"""
_FREE = rf"(?:en\ train\ d[e]?|s\ (?:est|etre|etait)|aan\ het|(?!{any_of(_NO)}\b)\w+)"
# Between a thing and what befalls it; at most one other word, which says what it is like.
_BEFALLS = r"""
    en\ train\ de? | s\ est | s\ etait | se\ sont | se | s | va | vont | vient\ de | est | sont | etait | etaient | a | ont | ete | fait | tres | deja | presque | bientot | toujours | encore | lentement | tous | toutes | un\ peu | completement
    hier | ce\ matin | subitement | malade | en | de | is | are | was | were | has | have | been | gets? | got | getting | keeps? | looks? | seems? | just | slowly | always | almost | already | nearly | all | suddenly | finally | again | about\ to | going\ to | gonna
    has\ finally | completely | totally | half | aan\ het | gaat | gaan | ging | ligt\ op | ligt | is\ weer | zijn | werd | werden | wordt | worden | al | bijna | plots | langzaam | helemaal | weer | compleet | morsdood | op | sterk | stilaan
    ist | sind | war | waren | wird | werden | wurde | wurden | liegt\ im | liegt | geht | gehen | im | langsam | fast | schon | alle | alles | allemaal | allesamt | massaal | massenhaft | een\ voor\ een | vanzelf | jedes\ jahr | leider | ganz | total | plotzlich | komplett | wieder | am | qui\ se | qui
"""
_ONE_MORE = rf"(?!{any_of(_NO)}\b|j[bcdfghklmnpqrstvwxz]|g\b)\w{{4,}}"
_BEFALLEN = rf"(?:\ {_ONE_MORE})?(?:\ (?:in|im|dans|of|de|du|des|van|von|at)\ (?:(?:the|le|la|l|de|het|der|meinem|mon|ma|my|mijn|our|notre|onze)\ )?{_ONE_MORE})?(?:\ {any_of(_BEFALLS)}){{0,5}}"
# « Dans ma voiture », « in my garden »: where it is, not what it befalls.
_NOT_WHERE = "".join(
    rf"(?<!\b{place}\ )"
    for place in (
        r"dans\ le",
        r"dans\ la",
        r"dans\ l",
        r"dans\ ma",
        r"dans\ mon",
        r"dans\ un",
        r"dans\ une",
        r"in\ my",
        r"in\ the",
        r"in\ a",
        r"in\ de",
        r"in\ het",
        r"in\ mijn",
        r"in\ een",
        r"in\ der",
        r"in\ dem",
        r"in\ meinem",
        r"in\ meiner",
        "im",
        "au",
        "aux",
        r"with\ my",
        r"mit\ dem",
        r"avec\ mon",
        r"avec\ ma",
        r"met\ mijn",
        r"sur\ le",
        r"on\ the",
        r"op\ de",
        r"a\ la",
        r"a\ l",
        r"de\ la",
        r"du",
        r"des",
        "bij",
        r"bij\ de",
        "au",
        r"auf\ dem",
        r"vor\ dem",
        r"devant\ le",
    )
)
_BY_SOMEBODY = r"(?!(?:\ \w+){0,4}\ (?:par|door|von|vom|by)\ (?:\w+\ ){0,2}(?:coach|entraineur|trainer|police|politie|polizei|moniteur|parents?|ouders|hooligans|chef|prof|leraar|lehrer))"
_WE = r"(?:on|nous|we|wij|wir|they|ils|ze|sie|they|les\ \w+|de\ \w+|die\ \w+|the\ \w+)"
_WERE = r"(?:s\ est|nous\ sommes|sommes|se\ sont|s\ etre|zijn|werden|worden|hebben|haben|sind|wurden|got|were|get|ont|avons|was|are)"

# Cut, hit or stabbed without harm.
_ANY = r"""
    the | a | an | my | his | her | their | our | some | your | le | la | les | l | un | une | des | du | mon | ma | mes | son | sa | ses
    nos | notre | leur | leurs | sur | dans | op | de | het | een | mijn | m | mn | zijn | haar | onze | ons | in | tegen | auf | den | die
    das | dem | der | ein | eine | einen | einem | mein\w* | sein\w* | unser\w* | ihre?\w* | gegen | too | hard | fort | trop | te | zu | hart
    so | up | into | at | on | contre | me | mir | mij | m | se | sich | zich | zelf | selbst | seule? | myself | eigen | own | eigene\w*
    trop | bien | mal | schlecht | goed | slecht | well | badly | off | short | vite | snel | schnell | fast | always | toujours | alleen
    lange?s? | kurze?n? | long | longs | petits? | grande?s? | grote | kleine | grosse\w* | every | alle | tous | tout | toutes | dik | dun
"""
_CUTS = r"""
    coup\w+ | taill\w+ | rogn\w+ | tond\w* | hach\w+ | decoup\w+ | tranch\w+ | arrach\w+ | epluch\w+ | snij\w* | sneed | sneden | gesneden
    knip\w* | geknipt | maai\w* | gemaaid | hak\w* | gehakt | scheer\w* | schneid\w* | schnitt\w* | geschnitten | mah\w+ | gemaht | schal\w+
    cut\w* | trim\w* | mow\w* | slic\w+ | chop\w* | shav\w+ | clip\w* | peel\w*
"""
_CUT = r"""
    cheveux | cheveu | tifs | ongles? | frange | pointes | barbe | moustache | poils | pain | baguette | gateau | tarte | fromage
    viande | steak | legumes? | carottes? | oignons? | pommes? | ail | patates | bois | herbe | gazon | pelouse | haie | haies | arbres?
    branches? | rosiers? | vigne | tissu | papier | carton | rideaux | haren | nagels? | teennagels | vingernagels | pony | snor | brood
    taart | kaas | vlees | groenten? | wortels? | ajuin\w* | uien | appels? | hout | gras | gazon | haag | hagen | bomen | boom | takken | rozen
    stof | papier | karton | gordijnen | haare | haar | fingernagel | fussnagel | nagel | ponys? | bart | brot | kuchen | kase | fleisch
    gemuse | karotten | zwiebeln? | apfel | holz | rasen | hecke | hecken | baume | baum | aste | rosen | stoff | pappe | hair | nails?
    toenails | fingernails | fringe | bangs | beard | bread | cake | cheese | meat | vegetables | veg | carrots? | onions? | apples? | wood
    grass | lawn | hedges? | trees? | branches | roses | fabric | cloth | paper | cardboard | curtains | pizza | dinner | toast
    soupe? | souper | soep | suppe | eten | essen | food | calories | kosten | costs | couts | uitgaven | coupons | ficelle | corners?
"""
_HITS = r"""
    frapp\w+ | tap\w+ | cogn\w+ | bats? | battre | battu | slaa[nt]? | sla | sloeg | sloegen | klop\w* | geslagen | mep\w* | stamp\w* | schop\w*
    schlag\w* | schlug\w* | geschlagen | hau\w* | boxt? | trete | tritt | treten | trat | kick\w* | hit\w* | punch\w* | bang\w* | beat\w* | smash\w*
    whack\w* | slam\w* | drum\w*
"""
_HIT = r"""
    balles? | ballons? | tambours? | batterie | djembe | percussions? | sac(?:\ de\ frappe)? | punching\ ?(?:ball|bag) | clavier | touches
    volant | clous? | piquets? | tapis | oeufs | blancs\ en\ neige | pate | mayonnaise | creme | mesure | records? | volley | bal(?:len)?
    drum\w* | trommel\w* | boks(?:bal|zak)\w* | toetsen\w* | klavier | nagel | spijkers? | mat | eieren | eiwit\w* | deeg | slagroom | maat
    balle? | schlagzeug\w* | boxsack\w* | sandsack | tastatur | tasten | nagel | teppich | eier | eiweiss | teig | sahne | takt
    balls? | drum\ ?kits? | bag | punch(?:ing)?\ ?bag | keyboard | keys | nails? | rug | eggs? | batter | dough | cream | shuttlecock | puck
    coussins? | oreillers? | matelas | kussens? | matras | kissen | matratze | pillows? | cushions? | mattress | golf\ ball | pinata | table\ de\ multiplication | gym | buffers? | target | targets | cible
"""
_FIGHT_SPORT = r"""
    boxe | boxer | boxing | boks\w* | kickbox\w* | karate | judo | mma | taekwondo | krav\ maga | krafttraining | escrime | kendo | tennis | golf
    baseball | volley\w* | badminton | padel | squash | batterie | drums | ich\ boxe | boxen | pingpong | ping\ pong
"""
_OF_BODY = r"""
    bras | poignets? | cuisses? | jambes? | peau | ventre | veines | armen? | polsen? | benen | been | huid | dij\w* | aders | arme | handgelenke?
    beine? | haut | bauch | adern | arms? | wrists? | thighs? | legs? | skin | stomach | veins | mich | mezelf | myself | moi | mari | femme
    fils | fille | enfants? | kind\w* | man | vrouw | frau | mann | wife | husband | kids? | son | daughter | mij
"""
_NOT_BODY = rf"(?!(?:\ \w+){{0,3}}\ {any_of(_OF_BODY)}\b)(?!(?:\ \w+){{0,8}}\ (?:punir|punition|punish\w*|straf\w*|bestraf\w*|dormais|sleep|slaap|schlief|forcee?|forced)\b)"

# What the law, a shop or a reader knows of misuse.
_ABSTRACT = r"""
    biens | tva | btw | vat | mwst | ust | impots? | tax\w* | belasting\w* | steuer\w* | fisc\w* | confiance | vertrouwen\w* | trust | vertrauens?
    pouvoirs? | macht\w* | power\w* | amt\w* | autorite | gezag\w* | authority | droits? | recht\w* | law | right | rights | procedures? | process
    prozess\w* | procedure\w* | position\w* | posities? | stellung | marktpositie | dominan\w* | marche | markt\w* | market\w* | monopole | subsid\w*
    subvention\w* | forderung\w* | allocations? | uitkering\w* | sozial\w* | sociale? | sociaux | leistung\w* | benefits? | aides?\ (?:sociales?|d\ etat)
    mutuelle | cpas | ocmw | chomage | werkloosheid\w* | steuergeld\w* | fonds | fondsen | funds? | gelder? | geld\w* | argent | money | kasse
    vennootschap\w* | societes? | bedrijf\w* | company | corporate | firmen\w* | assets? | middelen | mittel\w* | cartes? | kaart\w*
    bankkaart\w* | bankkarte | kreditkarte\w* | kredietkaart\w* | credit | card | cards | identite | identit\w* | identity | donnees | daten\w* | data
    gegevens | prive | privee | privacy | privatsphare | vie\ privee | gentillesse | generosite | bonte | patience | hospitalite | temps | goedheid
    goedgelovigheid | gastvrijheid | vriendelijkheid | geduld | tijd | gutmutigkeit | geduld | gastfreundschaft | grosszugigkeit | kindness
    generosity | patience | hospitality | time | goodwill | position | faiblesse | copyright | auteurs?\w* | secrets? | geheim\w* | beroepsgeheim
    berufsgeheimnis\w* | reglement\w* | regles? | regels? | regeln? | rules? | code | lois? | wet | wetten | gesetz\w* | constitution | grondwet
    grundgesetz\w* | domicile | propriete | eigendom\w* | eigentum\w* | property | contrats? | contract\w* | vertrag\w* | conditions | voorwaarden
    bedingungen | terms | accords? | akkoord | abkommen | agreement | frontieres? | grenz\w* | grenzen | border | espace\ aerien | luftraum | luchtruim
    treve | cessez\ le\ feu | staakt\w* | waffenruhe | ceasefire | brevet | patent\w* | marque | marken\w* | merk\w* | trademark | licence | licen[cs]e
    lizenz\w* | normes? | normen | standards? | deontologie | deontolog\w* | statut\w* | cdd | interim\w* | stages? | stagiaires | langage | language
    mots? | woorden? | worte?s? | taal | sprache | superlatifs | anglicismes | alcool\w* | alcohol\w* | alkohol\w* | medica\w* | medicijn\w* | medikament\w*
    drogue\w* | drugs? | drogen\w* | substances? | middel\w* | substanzen | cannabis | tabac | tabak | cafeine | cafe | sucre | suiker | zucker | sugar
    caffeine | coffee | ecrans? | schermen | bildschirm\w* | internet | notwehr | noodweer | appels? | \w*nummern?s? | notrufnummer\w* | numeros? | number | notruf\w*
    urgence | kredit\w* | steuern | vollmacht\w* | volmacht\w* | procuration | pouvoirs | mandat\w* | hierarch\w* | titre | titel | title | naam
    namen | nom | name | logo | signature | handtekening | unterschrift | energie | eau | water | ressources | resources | werktijd | arbeidsrecht
    arbeitsrecht | klachtrecht | stroom | strom | formalites | bevoegdheid | \w+(?:heid|keit|heit|schaft|schap|(?<!l)ing|ung|ungen|(?<!l)ingen|verlof|urlaub\w*|geld\w*|rekening\w*|konto\w*|systeem|recht|gegevens|daten|kaart|karte|macht|tijd|middelen|mittel|premies?|pramien?|budgets?|steun|hilfen?|pflicht|plicht) | verlof | urlaub\w* | rekening | konto | compte | account | systeem
    situati\w* | \w*toestand | omstandigheden | lage | umstande | ziekte\w* | krank\w* | conges?\ maladie | sick\ leave | bail | lease | miete | mietvertrag | huur\w* | majorite | minorite\ de\ blocage | blokken | office | public | openbaar | system\w* | systeme
"""
_MISUSE = r"""
    abus(?:er?|ent|ait|es)? | misbruik\w* | missbrauch\w* | misuse[sd]? | abuse[sd]? | abusing | viol(?:s|e|er|ent|ait|ation|ations)? | violat\w+
    schend\w* | schendt | geschonden | verletz\w* | verstoss\w* | verkracht\w*
"""
_SMALL = r"""
    d | de | des | du | l | la | le | les | sur | van | de | het | een | met | mijn | zijn | hun | onze | ons | haar | aan | von | vom | der | des | die
    das | dem | den | mit | mein\w* | sein\w* | ihr\w* | unser\w* | of | the | my | our | their | his | her | ma | mon | mes | ta | ton | sa | son | ses
    notre | nos | leur | leurs | votre | vos | zu | by | a | an | un | une | ein\w* | trop | trop\ de | too\ much | eens
    economische | wirtschaftliche\w* | sociale | overheids | publieke | gemeentelijke | professionnel\w* | bancaire | public\w* | parental\w*
"""
_STORM = r"""
    orages? | tempetes? | vents? | pluies? | averses? | bourrasques? | rafales? | seismes? | tremblements?\ de\ terre | intemperies | incendie
    inondations? | crues? | vagues? | migraines? | cephalees? | douleurs? | maux | mal\ de\ tete | toux | nausees? | allergies? | crises?\ de\ (?:toux|foie)
    couleurs? | contraste | choc | degout | colique\w* | effort | storm\w* | onweer\w* | wind\w* | regen\w* | bui | buien | aardbeving\w* | brand
    overstroming\w* | hoofdpijn | pijn | hoest\w* | misselijkheid | gewitter\w* | sturm\w* | regenfalle | erdbeben | brand | uberschwemmung\w*
    kopfschmerzen | schmerzen | husten\w* | thunderstorms? | hurricanes? | winds? | rain\w* | showers? | earthquakes? | fire | floods? | headaches?
    cough\w* | nausea | weather | wetter | weer | eruption\w*
"""
_GOOD = r"""
    rire | plaisir | bonheur | joie | envie | honte | fatigue | faim | soif | froid | chaud | chaleur | peur | trouille | ennui | jalousie | curiosite
    stress | impatience | tendresse | desir | amour | sommeil | extase | emotion | excitation | gene | inquietude
"""
_LAUGH = r"""
    honger | dorst | hitte | warmte | schaamte | verveling | nieuwsgierigheid | jaloezie | ongeduld | verlangen | stress | plezier | lachen | slaap
    vermoeidheid | zenuwen | schrik | heimwee | geluk | verliefdheid | hunger | durst | scham | langeweile | neugier | eifersucht | ungeduld
    sehnsucht | lachen | mudigkeit | aufregung | neid | heimweh | lust | gluck | nervositat
"""
_DIE_FR = r"(?:mour\w+|meur[st]|meurent|creve[rs]?|crevais|mort[es]{0,2}|morte?s?)"
_TASTY = r"""
    chocola\w* | schoko\w* | cakes? | gateaux? | taart\w* | torten? | kuchen | coffee | cafe | koffie | kaffee | pizzas? | burgers? | frites | fritjes | friet\w*
    pommes | chips | ice\ cream | glaces? | ijsje\w* | eis | curry | steak | sushi | pasta | cheese | fromage | kaas | kase | biere? | beer | bier | wine
    vin | wijn | wein | tea | the | thee | tee | cookies? | biscuits? | koekjes? | kekse? | sandwich\w* | broodje | nap | sieste | dutje | holiday
    vacances? | vakantie | urlaub | cigarette | clope | sigaret | zigarette | drink | verre | massage | bain | bad | bath | dessert\w* | pudding
    tickets? | concert | place | kaartje | kleid | schuhe | shoes | schoenen | chaussures | sac | tas | tasche | bag | dress | robe | jurk | recipe
    recette | recept | rezept | view | vue | snack | crepes? | gaufres? | wafels? | waffeln? | praline\w* | brownies? | donuts? | tiramisu | croissant
"""
_PAIN_WHAT = r"""
    dos | pieds | tete | genoux? | epaules? | nuque | ventre | regles | dents? | chaleur | canicule | froid | suspense | attente | boulot | travail
    job | taf | examens? | embouteillages | bouchons | bruit | silence | ennui | curiosite | stress | fatigue | escaliers | patron | ado | loyer | impots
    rug | voeten | hoofd | knie\w* | schouder\w* | nek | buik | regels | tanden | tandpijn | hitte | warmte | kou | spanning | wachten | werk | examens? | file\w*
    lawaai | stilte | verveling | nieuwsgierigheid | stress | vermoeidheid | trappen | baas | huur | rucken | fusse | kopf | knie\w* | schulter\w*
    nacken | bauch | periode | zahn\w* | hitze | kalte | spannung | warten | arbeit | prufung\w* | stau | larm | stille | langeweile | neugier | ungewissheit
    mudigkeit | treppen | chef | miete | pendeln | hausaufgaben | huiswerk | devoirs | pollen | allerg\w+ | hooikoorts | heuschnupfen | pijn | schmerzen
    douleur | douleurs | musik | muziek | musique | witz | grap | blague | joke | outfit | suspense | schoenen | schuhe | deadline\w*
"""
_KILLS_ME = r"""
    (?:me|m|nous)\ (?:tue|tuent|acheve|achevent|creve|assassine|massacre|flingue)(?:nt)?
    (?:vermoordt?|vermoorden|doodt|doden|maakt|maken|nekt|sloopt)\ (?:me|mij|ons)(?:\ (?:kapot|af|dood|gek))?
    (?:bringt|bringen|macht|machen)\ (?:mich|uns)(?:\ (?:noch|fast|echt|langsam|total))*\ (?:um|kaputt|fertig|fertig)
    (?:kills?|killing|killed|murders?|murdering|slays)\ (?:me|us)
"""
_NOT_PEOPLE = r"(?!(?:\ \w+){0,2}\ (?:mari|femme|fils|fille|ex|pere|mere|man|vrouw|mann|frau|kind|husband|wife|son|boyfriend)\b)"
_JUMPED = r"(?:elastiques? | benji | bungee\w* | bungy | parachut\w* | parapente | parapent\w* | fallschirm\w* | skydiv\w* | valscherm\w* | basejump\w* | base\ jump\w* | gleitschirm\w* | trampolin\w* | tremplin | plongeoir | springplank | duikplank | sprungbrett | sprungturm | diving\ board | zwembad | schwimmbad | piscine | zehner | funfer | dreier | corde\ a | touwtje\w* | seilspringen | skipping | rope\ jump\w* | haies | ski | wingsuit | tandem\w*)"
_WITHOUT = r"(?<!sans\ )(?<!zonder\ )(?<!ohne\ )(?<!without\ )(?<!without\ a\ )(?<!plus\ de\ )"
_JUMPS = r"(?:saut\w*|spring\w*|sprung|sprong|gesprungen|jump\w*|plong\w+|duik\w*|dive\w*|diving)"
_ME_NOT = r"(?!(?:je|jai|ik|ich|i|im|me|moi|mij|mich|et|en|und|and)\b)"

# Whom parents care for who cannot live alone, and when they will be gone: « après nous ».
_CARED_FOR = r"""
    handicap\w* | trisomi\w* | autis\w* | autiste? | polyhandicap\w* | deficien\w* | dependante? | mongol\w* | retard\ mental
    beperking\w* | gehandicapte? | mindervalide | autistische? | verstandelijk\w* | zorgenkind | hulpbehoevend
    behindert\w* | behinderung\w* | autistisch\w* | pflegebedurftig\w* | schwerbehindert\w* | mehrfachbehindert\w*
    disab\w* | autistic | special\ needs | learning\ (?:disab\w*|difficult\w*) | downs? | down\ s | (?:met|mit|with|avec)\ down
"""
_WE_GONE = r"""
    apres\ nous | (?:apres|a)\ notre\ (?:mort|deces|depart) | (?:quand|lorsque|une\ fois\ que|si)\ (?:nous|on)\ (?:ne\ )?(?:serons|sera|y\ serons|n\ est|n\ y\ sera)(?:\ plus)?\ (?:la|morts?|de\ ce\ monde|plus\ la|partis)
    (?:quand|lorsque)\ les\ parents\ (?:ne\ )?(?:seront|sont)\ (?:plus\ la|morts)
    (?:apres|a)\ (?:la\ mort|le\ deces)\ (?:des|de\ (?:nos|ses|leurs))\ parents | (?:als|wanneer)\ (?:\w+\ )?ouders\ (?:er\ )?(?:niet\ meer|dood|gestorven|overleden)(?:\ (?:er\ )?zijn)?
    wenn\ (?:\w+\ )?eltern\ (?:einmal\ )?(?:tot|gestorben|nicht\ mehr|weg)(?:\ (?:da|leben|sind))* | (?:when|after|once)\ (?:\w+\ )?parents\ (?:die|pass|are\ (?:gone|dead))
    na\ ons(?:\ overlijden)? | na\ onze\ dood | (?:als|wanneer)\ (?:wij|we)\ (?:er\ )?(?:ooit\ )?(?:niet\ meer\ (?:er\ )?zijn|dood\ zijn|gestorven\ zijn|overleden\ zijn|sterven|er\ niet\ meer\ zijn|wegvallen)
    nach\ uns(?:erem)?(?:\ tod\w*)? | wenn\ wir\ (?:einmal\ |mal\ )?(?:nicht\ mehr\ (?:sind|da\ sind|leben)|tot\ sind|gestorben\ sind|sterben|weg\ sind)
    after\ (?:we\ (?:die|re\ gone|are\ gone|pass|go)|us|our\ deaths?) | (?:when|once)\ we\ (?:re|are)\ (?:both\ )?(?:gone|dead|no\ longer\ (?:here|around)) | when\ we\ (?:die|pass)
"""
_I_GONE = r"""
    apres\ (?:moi|ma\ mort|mon\ (?:deces|depart)) | (?:quand|lorsque|une\ fois\ que)\ je\ (?:ne\ )?serai\ (?:plus\ la|morte?|plus\ de\ ce\ monde)
    na\ mijn\ dood | na\ mij | (?:als|wanneer)\ ik\ (?:er\ )?(?:ooit\ )?(?:niet\ meer\ (?:er\ )?ben|dood\ ben|gestorven\ ben|er\ niet\ meer\ ben)
    nach\ meinem\ tod | wenn\ ich\ (?:einmal\ |mal\ )?(?:nicht\ mehr\ (?:bin|da\ bin|lebe)|tot\ bin|gestorben\ bin|sterbe)
    after\ (?:i\ (?:die|m\ gone|am\ gone|pass)|my\ death) | (?:when|once)\ i\ (?:m|am)\ (?:gone|dead|no\ longer\ (?:here|around)) | when\ i\ (?:die|pass)
"""
_BECOMES = r"""
    (?:que|qu|quoi)\ (?:va\ )?(?:devien\w+|devenir|adviend\w+) | devenir\ (?:de|du)(?:\ (?:mon|ma|notre))? | qui\ (?:va\ )?(?:s\ )?(?:en\ )?(?:occup\w+|prend\w+\ soin|veillera)
    wie\ (?:gaat\ |zal\ )?(?:er\ )?(?:dan\ )?zorg\w* | wat\ (?:gebeurt\ er|wordt\ er|moet\ er|met|als) | waar\ moet
    was\ (?:wird|passiert|geschieht) | wer\ (?:kummert|sorgt|pflegt|schaut) | wohin\ mit
    what\ (?:happens|will\ happen|becomes?|will\ become|about) | who\ (?:will|ll|is\ going\ to|s\ going\ to|would)\ (?:look|care|take\ care|be\ there)
"""
# Who speaks of dying soon, or of what is better for all, is heard.
WISHED = pattern(
    any_of(r"""
    veux | vais | voudrais | envie | mieux | bientot | demain | ce\ soir | suicid\w* | tue\w* | peux\ plus | avec\ moi | marre | bout
    wil | ga | beter | binnenkort | straks | vanavond | morgen | zelfmoord\w* | vermoord\w* | kan\ niet\ meer | meenemen
    will(?!\ (?:look|care|take|happen|be|become)) | werde | besser | bald | heute | umbring\w* | selbstmord\w* | suizid\w* | kann\ nicht\ mehr | mitnehmen
    want | better | soon | tonight | tomorrow | kill\w* | going\ to\ (?:die|kill) | gonna | can\ t | cant | with\ me
    """)
)
_THEIRS = r"(?:\ \w+){0,12}?\ "
# What is only a cry where it is said of: « jumeaux!! au secours ».
_SMALL_NEED = r"""
    jumeaux | jumelles | triples | devoirs | vacances | lessive\w* | couches | (?:dort|dorment|dormir)\ (?:pas|plus|mal) | poux | paperasse\w* | impots | menage | rentree | blocus
    examens? | maths | crise\ d\ ado(?:lescence)? | puberte | terrible\ two | poussees?\ dentaires? | coliques | belle\ mere | (?:\d|deux|trois|quatre)\ enfants\ de\ moins | allaitement | propre?te | tetine | poils | cuisine | cheveux
"""
_CRY_SMALL = r"""
    je | suis | ils | elles | il | elle | maman | papa | de | des | d | du | la | le | les | l | un | une | et | a | ans | mois | mes | mon | ma | avec | pour | qui | ne | n | nos | notre | en | moins | enfants? | bebe | petits? | fils | fille | scolaires? | aux? | \d+ | deux | trois | quatre | age | bas | nuit | encore | toujours | enceinte | attends | seule? | debordee?s? | fatiguee?s?
"""
# What somebody is beaten at, and stays whole.
_GAME = r"""
    tennis | padel | ping\ ?pong | badminton | squash | golf | mini\ ?golf | bowling | petanque | billard | pool | snooker | darts | flechettes | babyfoot | baby\ foot
    echecs | dames | cartes | belote | poker | uno | ludo | scrabble | monopoly | trivial\ pursuit | jeux?\ (?:de\ societe|video) | quiz | fifa | mario\ kart | fortnite | playstation | rummikub
    schaak | schaken | dammen | kaarten | kaartspel | wiezen | biljart | gezelschapsspel\w* | tafeltennis | tafelvoetbal
    schach | dame | karten | skat | kartenspiel\w* | tischtennis | kicker | kegeln | minigolf | brettspiel\w* | federball
    chess | checkers | draughts | cards | board\ games? | video\ games? | table\ tennis | rummy | bridge
"""
_OFTEN = r"(?:(?:toujours|encore|souvent|a\ chaque\ fois|tout\ le\ temps|hier|facilement|altijd|weer|nog|vaak|telkens|elke\ keer|immer|wieder|oft|jedes\ mal|gestern|standig|always|again|often|every\ time|all\ the\ time|yesterday|easily|once|still)\ ){0,2}"
# A life of which one has enough without having enough of living.
_LIFE_OF = r"""
    (?:de|d)\ (?:famille|couple|village|bureau|celibataire|celibat|maman|papa|parent|parents|chateau|nomade|banlieue|quartier|caserne|bohem\w*|foyer|etudiante?|retraitee?|expatriee?)
    en\ (?:ville|appart\w*|communaute|coloc\w*|banlieue|couple|famille|kot|internat|solo|belgique|flandre|wallonie|entreprise|maison\ de\ repos|ligne)
    a\ (?:la\ campagne|bruxelles|liege|namur|charleroi|l\ hopital|deux|la\ ferme|l\ internat|la\ ville|cent\ a\ l\ heure) | au\ (?:village|bureau|travail|foyer) | chere | citadine | urbaine | parisienne | bruxelloise | rurale | active | etudiante | mondaine | associative
"""
FIGURES = (
    # « Stoppen met leven op krediet »
    pattern(r"(?:vivre|leven|leben|living|live)\ (?:a|au|op|auf|on|van|von|off)\ (?:credit|krediet|afbetaling|pump|kredit|raten|kosten\ van|decouvert|grand\ pied|grote\ voet|benefits)"),
    # « Crever un pneu », « crever l’abcès »: not « mon ex a crevé mes pneus ».
    pattern(r"crev\w+\ (?:un|d\ un|l|le|les|des|deux|une|ces|cette|cet|ce)\ (?:petits?\ |gros(?:se)?\ )?(?:pneus?|abces|ballons?|plafond|ecran|boutons?|bulles?|ampoules?|cloques?|poches?\ des\ eaux|chambre\ a\ air)(?!\ de\ (?:ma|mon|notre)\b)"),
    pattern(r"(?:pend\w+|pendaison)\ (?:(?:de|la|notre|sa|ma|leur|une|ce|soir)\ )*cremaill?er\w*"),
    pattern(r"suicide\ (?:squad|silence|boys)(?:\ fan\ club)? | suicideboys | suicidal\ tendencies"),
    # « Springen van woede », « sauter au plafond »
    pattern(r"(?:ik|k|i|ich|je|j|on|we|wir|nous)?(?:\ (?:kan|kon|zou|kunnen|could|can|konnte|kann|pourrais|aurais|ai|suis|had|was|wel))*\ ?(?:springen|spring|gesprongen|jump\w*|saut\w+|spring\w*|gesprungen|exploser|platzen)\ (?:van|de|d|from|vor|for|with|out\ of)\ (?:pure\ |pur\ )?(?:woede|colere|kwaadheid|razernij|blijdschap|vreugde|geluk|plezier|contentement|enthousias\w*|trots|opluchting|joie|bonheur|rage|freude|wut|gluck|joy|happiness|delight|anger|excitement|my\ skin)"),
    pattern(r"saut\w*\ (?:au\ plafond|au\ cou|de\ joie) | (?:van|vor|uit|aus)\ (?:pure\ |mijn\ |der\ |meiner\ )?(?:woede|blijdschap|vreugde|geluk|freude|wut|vel|haut)\ (?:(?:gat|in|die|de|luft|lucht|an|decke|uit)\ )*(?:springen|gesprongen|spring|fahren|springe|gesprungen) | gat\ in\ de\ lucht(?:\ \w+)? | (?:vor\ freude\ )?in\ die\ luft\ (?:springen|gehen)"),
    # « Jumeaux!! au secours »: nothing else is said.
    pattern(
        rf"^(?=.*\b{any_of(_SMALL_NEED)}\b)(?:(?!au\ secours\b)(?>(?:{any_of(_SMALL_NEED)}|{any_of(_CRY_SMALL)})\b)\ )*+"
        rf"au\ secours(?:\ (?>(?:{any_of(_SMALL_NEED)}|{any_of(_CRY_SMALL)})\b))*+$"
    ),
    # « 10 kms »
    pattern(r"(?:\d+|combien\ de|how\ many|hoeveel|wie\ viele|trop\ de|quelques|enkele|einige|few)\ kms"),
    # « Ma plante est en train de mourir »
    pattern(rf"{_NOT_WHERE}{_THING}{_BEFALLEN}\ {any_of(_DIES)}(?!\ (?:wenn|si|als|if|quand)\b)"),
    pattern(rf"{any_of(_DIES)}\ (?:van|de|du|d|of|des|der|l|la|ma|mijn|my|mein\w*|onze|notre|our)(?:\ (?:la|le|l|de|het|the|een|un|une|vieux|vieille|oude|old|petit|kleine))?\ (?:{any_of(_ANIMAL)}|{any_of(_PLANT)}|{any_of(_DEVICE)})"),
    # « L’équipe s’est fait battre 3-0 »
    pattern(
        rf"(?:{any_of(_TEAM)}|{any_of(_BODY)})(?:\ {_FREE}){{0,5}}?\ {any_of(_BEATEN)}{_BY_SOMEBODY}"
        rf"(?:(?:\ \w+){{0,3}}\ \d+(?:\ \w+)?\ \d+)?"
    ),
    pattern(rf"(?:{_WE}|{any_of(_TEAM)})(?:\ {_FREE}){{0,5}}?\ {any_of(_BEATEN)}(?:\ (?!(?:fois|keer|mal|times|le|on|am|den|since|depuis|seit|sinds|me|m|mich|mij|us|ons|uns|nous|at)\b)\w+){{0,3}}?\ \d{{1,2}}(?:\ (?:a|to|tegen|zu|op))?\ \d{{1,2}}(?!\ (?:ans|jours|fois|years|days|jaar|jahre|(?:19|20)\d\d))"),
    pattern(rf"(?:{_WE}|{any_of(_TEAM)})(?:\ {_FREE}){{0,4}}?\ \d{{1,2}}(?:\ (?:a|to|tegen|zu|op))?\ \d{{1,2}}\ {any_of(_BEATEN)}"),
    pattern(
        rf"(?<!\bm\ )(?<!\bl\ )(?:{_WE}\ )?{_WERE}(?:\ (?:fait|faits|nous|ons|uns|weer|encore|again|wieder|ze|les|hen|them|zwaar|completement|absolutely|totally|getting|ete)){{0,3}}"
        rf"\ {any_of(_BEATEN)}{_BY_SOMEBODY}(?:\ (?!(?:apres|after|na|nach|pendant|during|tijdens|wahrend|me|us|mij|ons|mich|uns)\b)\w+){{0,3}}?"
        rf"\ (?:au|aux|a|at|bij|met|in|im|beim|dans|en|op|the|de|het|la|le|l|against|contre|tegen|gegen)(?:\ (?:the|la|le|l|de|het|un|our|onze|notre|der|dem|den|last|derniere?|laatste|een))?\ {any_of(_SPORT)}"
    ),
    pattern(rf"{_WE}\ {_WERE}(?:\ (?:weer|encore|again|wieder|ete|fait)){{0,2}}\ (?:au|aux|en|in|im|beim|bij|op|at)\ (?:the\ |de\ |het\ |la\ |le\ |l\ |der\ )?{any_of(_SPORT)}\ (?:\w+\ )?{any_of(_BEATEN)}{_BY_SOMEBODY}"),
    pattern(rf"(?:{any_of(_TEAM)})\ (?:nous|ons|uns|us)?\ ?(?:a|heeft|hat)\ (?:nous|ons|uns|us)?\ ?{any_of(_BEATEN)}"),
    pattern(r"(?:vieux|oude|alte|old)\ (?:gsm|pc|laptop)"),
    # « Je coupe mes cheveux »
    pattern(rf"{any_of(_CUTS)}(?:\ {any_of(_ANY)}){{0,5}}\ {any_of(_CUT)}(?:\ (?:zelf|selbst|seule?|myself|moi\ meme|trop\ court|te\ kort|zu\ kurz|too\ short))?{_NOT_BODY}"),
    pattern(rf"{any_of(_CUT)}(?:\ {any_of(_ANY)}){{0,3}}\ {any_of(_CUTS)}{_NOT_BODY}"),
    pattern(rf"(?:epluch\w+|cuisin\w+|ras\w+|jardin\w+|bricol\w+|schill\w*|koken|kook\w*|scheren|klussen|tuinieren|kochen|koche|rasier\w*|basteln|gartenarbeit|cook\w*|shaving|gardening|diy|peeling)(?:\ {_ME_NOT}\w+){{0,3}}\ (?:{any_of(_CUTS)}|geschnitten|gesneden)"),
    pattern(rf"(?:me\ ras\w+|scheer\ (?:me|mij)|rasiere\ mich|shave|shaving)(?:\ \w+){{0,5}}?\ (?:coupe|snij|schneide|cut|nick)(?!(?:\ \w+){{0,3}}\ (?:expres|purpose|opzettelijk|absichtlich)){_NOT_BODY}"),
    # « Je frappe trop fort dans la balle »
    pattern(rf"{any_of(_HITS)}(?:\ {any_of(_ANY)}){{0,5}}\ {any_of(_HIT)}{_NOT_BODY}(?:\ (?:pour\ (?:me|se)\ \w+|om\ (?:me|mij)\ af\ te\ \w+|um\ dampf\ abzulassen|to\ let\ off\ steam|to\ relax))?"),
    pattern(rf"{any_of(_HIT)}(?:\ {any_of(_ANY)}){{0,4}}\ {any_of(_HITS)}{_NOT_BODY}"),
    pattern(rf"{any_of(_FIGHT_SPORT)}(?:\ \w+){{0,4}}?\ {any_of(_HITS)}(?=\ (?:trop|fort|hard|hart|harder|too|te|zu|vite|fast|sur|op|auf|mieux|beter|besser|$)|$){_NOT_BODY}"),
    # « Misbruik van btw », « abus de biens sociaux »
    pattern(rf"{any_of(_MISUSE)}(?:\ {any_of(_SMALL)}){{0,4}}\ {any_of(_ABSTRACT)}"),
    pattern(rf"{any_of(_ABSTRACT)}\ (?:abuse|misbruik|missbrauch|misuse|violations?|verletzung\w*|schending)"),
    pattern(r"(?:machts?|rechts|amts|daten|steuer|alkohol|alcohol|drogen|drugs|medikamenten|medicatie|vertrauens|vertrouwens|substanz|subsidie|sozial|gezags|positie|procedure|identiteits|tabletten)(?:mis)(?:s?brauch|bruik)\w*"),
    pattern(rf"(?:violente?s?|violents|gewelddadige?|geweldige?|hevige|heftige?[rsn]?|gewaltige?[rsn]?|violent)(?:\ (?:et|en|und|and)\ \w+)?\ {any_of(_STORM)}"),
    pattern(rf"{any_of(_STORM)}\ (?:\w+\ )?(?:violente?s?|violent)"),
    # « Mourir de plaisir », « to die for »
    pattern(rf"(?<!veux\ )(?<!voudrais\ )(?<!laisse\ )(?<!laisser\ )(?<!laissent\ )(?<!laissais\ ){_DIE_FR}\ (?:\w+\ )?(?:de|d)\ {any_of(_GOOD)}"),
    pattern(r"(?:creve[rs]?|mour\w+)\ la\ dalle|(?:est|sont|etait|c\ est|une)\ (?:une\ |vraiment\ |trop\ |vraie\ |pure\ )*tueries?|(?:trop|vraiment|juste|carrement)\ mortelle?s?|{any_of(_TASTY)}\ (?:est|sont|etait)\ mortelle?s?"),
    pattern(rf"(?<!will\ )(?<!wil\ )(?<!mochte\ )(?:ste?rf|ste?rven|sterft|ste?rbe|sterben|stirbt|sterb|ga|ging|gaan|ware?)\ (?:\w+\ )?(?:dood\ )?(?:van|vor|an)\ (?:de\ |het\ |lauter\ )?{any_of(_LAUGH)}"),
    pattern(rf"(?:van|vor)\ (?:de\ |het\ |lauter\ )?{any_of(_LAUGH)}\ (?:dood\w*|sterv\w*|gestorven|sterb\w*|gestorben|umgekommen|omgekomen)"),
    pattern(r"(?:om|zum)\ (?:dood\ te\ gaan|te\ sterven|sterben|van\ te\ sterven)\ (?:so\ |zo\ )?(?:lekker|goed|mooi|lecker|gut|schon|grappig|lustig|langweilig|saai|heerlijk|romantisch)"),
    pattern(rf"(?:(?:ik|k|ich|je|i)\ (?:\w+\ ){{0,2}}(?:een|einen|un|a)\ )?(?:moord|mord|meurtre|murder)\w*\ (?:doen|begehen|plegen|commettre)\ (?:\w+\ )?(?:voor|fur|pour|for)\ (?:\w+\ )?{any_of(_TASTY)}"),
    pattern(rf"(?:for|fur|voor|pour)\ (?:\w+\ ){{0,2}}{any_of(_TASTY)}(?:\ \w+){{0,2}}?\ (?:sterb\w*|mord\w*|toten|sterven|doodgaan|moord\w*|doden|mourir|tuer\w*|die|kill)"),
    pattern(rf"(?:sterb\w*|morden|toten|sterven|moorden?|doden|mourir|mourrais|tuerais?|tuer|tueuse?|die|kill|murder|dying)\ (?:for|fur|voor|pour)\ (?:\w+\ ){{0,3}}?{any_of(_TASTY)}"),
    pattern(r"(?:is|are|was|were|s|looks?|tastes?|truly|just|absolutely|really|simply|that|cake|view|recipe|sauce)\ to\ die\ for"),
    pattern(r"(?<!nothing\ )(?<!want\ )(?<!wants\ )(?<!ready\ )(?<!willing\ )(?<!wanted\ )to\ die\ for(?=$|\ (?:the|this|that|these|those|a|an|my|some)?\ ?(?:\w+\ )?(?:$|recipe|shoes|view|dress|cake))"),
    pattern(r"(?:could|would|d)\ (?:murder|kill)\ (?:for\ )?(?:a|an|some|that)\ \w+"),
    pattern(r"(?:dying|die|died)\ (?:of|from|with)\ (?:the\ )?(?:laugh\w*|laughter|boredom|embarrassment|shame|hunger|thirst|curiosity|heat|jealousy|excitement|anticipation|envy|happiness|cuteness|cringe|joy|pleasure|suspense|stress|impatience)"),
    pattern(r"(?:dying|die[ds]?)\ (?:laughing|to\ (?:know|meet|try|see|go|get|hear|eat|taste|visit|find|tell|read|buy|ask|have|learn|start|join))"),
    pattern(rf"{any_of(_PAIN_WHAT)}(?:\ (?:qui|die|is|are|at|today|here|in|my|mijn|echt|vraiment|really|slowly|literally|this|of|au|ici|hier|op|het|werk|heute|vandaag|der|von|den|de|des|van|heeft|hat|du|travail|bureau)){{0,4}}\ {any_of(_KILLS_ME)}"),
    pattern(rf"{any_of(_KILLS_ME)}\ (?:ce|cette|ces|die|deze|dat|diese[rs]?|that|this|these)\ {any_of(_PAIN_WHAT)}"),
    pattern(r"dy(?:e|ed|eing)\ (?:\w+\ ){0,2}(?:hair|roots|beard|eyebrows|clothes|fabric|eggs|dress|shirt|jeans|shoes)"),
    # « Sauter en parachute »
    pattern(rf"{_JUMPS}(?:\ {_ME_NOT}\w+){{0,6}}?\ {_WITHOUT}{_JUMPED}{_NOT_PEOPLE}"),
    pattern(rf"{_WITHOUT}{_JUMPED}(?:\ {_ME_NOT}\w+){{0,5}}?\ {_JUMPS}(?:\ {_ME_NOT}\w+){{0,4}}"),
    pattern(rf"(?:bungee|bungy|benji|skydiv\w*|parachut\w*|fallschirm\w*)(?:\ {_ME_NOT}\w+){{0,5}}"),
    pattern(r"(?:mordsspass|mordshunger|mordsmassig\w*|moordwijf|moordend\w*|moordgriet|moordspel\w*|moordmysterie\w*|krimi\w*|whodunit|murder\ mystery|true\ crime|cluedo|meurtres?\ et\ mysteres?|soiree\ enquete|mystery\ dinner)"),
    # « Il m’a battu au tennis », « beats me at chess »: not the coach who beats.
    pattern(rf"(?:battue?s?|bats?|battent|battait|battre|ecrase\w*|massacre\w*|eclate\w*|defonce\w*|lamine\w*|mis\ (?:une|la)\ (?:raclee|patee|branlee|rouste))\ {_OFTEN}(?:au|aux|a\ la|a|sur)\ {any_of(_GAME)}(?!\ club)"),
    pattern(rf"(?:verslaat|verslagen|klopt|klopte|geklopt|slaat|versloeg|maakt|inmaakt|vermorzelt)\ (?:(?:me|mij|ons|hem|haar)\ )?{_OFTEN}(?:met|in|bij|op)\ (?:het\ |de\ )?{any_of(_GAME)}(?:\ (?:in|af))?"),
    pattern(rf"(?:me|mij|ons|hem|haar)\ {_OFTEN}(?:met|in|bij|op)\ (?:het\ |de\ )?{any_of(_GAME)}\ {_OFTEN}(?:klopt|geklopt|verslagen|verslaat|slaat|geslagen|ingemaakt)"),
    pattern(rf"(?:schlagt|schlug|schlagen|besiegt|vernichtet|zerlegt)\ (?:(?:mich|uns|ihn|sie)\ )?{_OFTEN}(?:im|beim|in|bei)\ {any_of(_GAME)}"),
    pattern(rf"(?:mich|uns|ihn|sie)\ {_OFTEN}(?:im|beim|in|bei)\ {any_of(_GAME)}\ {_OFTEN}(?:geschlagen|besiegt|schlagt|vernichtet|zerlegt)"),
    pattern(rf"(?:beats?|beat|beaten|beating|thrash\w*|destroy\w*|crush\w*|smash\w*|hammer\w*|whips?|slaughter\w*|kills?|killed)\ (?:(?:me|us|him|her|them)\ )?{_OFTEN}at\ {any_of(_GAME)}(?!\ (?:practice|training|club|camp))"),
    # « Tuer le temps »
    pattern(r"(?:tuer|tue|tues|tuent|tuant|tuais)\ (?:le|du|mon|notre)\ temps(?!\ venu) | (?:de|mijn|wat|om\ de)\ tijd\ (?:te\ )?(?:doden|dood\ te\ slaan|doodslaan) | (?:die|meine|unsere|etwas|mir\ die)\ zeit\ (?:tot\ ?(?:zu\ ?)?schlag\w*|totzuschlagen) | kill(?:ing|ed)?\ (?:some\ |the\ |a\ bit\ of\ |my\ )?time(?!\ bomb) | kill(?:ing|ed)?\ an?\ (?:hour|few\ hours|couple\ of\ hours)"),
    # « S’étouffer de rire »
    pattern(r"(?:etoufe\w*|etouffe\w*|etrangle\w*|pleur\w+|pisse\w*|plie\w*|ecroule\w*|tord\w*|explose\w*)\ de\ rire | (?:stikt?|stikken|gestikt|rolt|lag|ligt|plat|dubbel)\ (?:\w+\ )?van\ het\ lachen | vor\ lachen\ (?:\w+\ )?(?:erstick\w*|geplatzt|umgefallen|gekugelt) | (?:erstick\w*|platz\w*|kugelt\w*)\ (?:\w+\ )?vor\ lachen | (?:chok\w+|crying|dying|died|suffocat\w+|collaps\w+)\ (?:with|from)\ (?:laughter|laughing) | laugh\w*\ so\ hard"),
    # « Frapper à la porte » as one does
    pattern(r"(?<!\bex\ )(?<!ex\ mari\ )(?<!ex\ copain\ )(?<!ex\ compagnon\ )frapp(?:e|es|ent|er|ait)\ (?:doucement\ |toujours\ |)(?:a|sur)\ (?:la|ma|notre|sa)\ (?:porte|fenetre|vitre)(?:\ (?:avant\ d\ entrer|de\ la\ chambre|des\ toilettes))?(?!\ (?:comme|fort|et|en|avec|la\ nuit|toute|pour|depuis))(?!\ \w+\ (?:fort|nuit))"),
    pattern(r"(?<!\bex\ )(?<!freund\ )(?:klopt|klopft|knocks?)\ (?:even\ |zacht\ |kurz\ |leise\ |)(?:op|aan|an|on|at)\ (?:de|mijn|onze|die|meine|unsere|the|my|our)\ (?:deur|tur|door)$"),
    # « Pendue à son cou »
    pattern(r"pend\w*\ (?:a|au|aux)\ (?:(?:mon|son|leur|ton|notre|sa|ma|mes|ses|leurs)\ )?(?:cou|bras|levres|cote|main|jupe|basques)(?!\ \w+\ corde)"),
    pattern(r"(?:hangt?|hing|hangen|hingen)\ (?:\w+\ )?(?:aan|om|rond)\ (?:mijn|zijn|haar|m\ n|ons)\ (?:nek|hals|lippen|arm|rokken) | (?:hange?|hangt|hing|hangen)\ (?:\w+\ )?an\ (?:mein\w*|sein\w*|ihr\w*)\ (?:hals|lippen|arm|rockzipfel) | (?:hangs?|hanging|hung|hang)\ (?:\w+\ )?(?:on|onto|round|around)\ (?:my|his|her|their)\ (?:neck|arm|every\ word|lips)"),
    # « Marre de la vie en ville »
    pattern(rf"(?:marre|mare|ras\ le\ bol|ral|assez|fatiguee?s?|las|lasse|degoutee?|epuisee?|saoulee?)\ (?:de|d|par)\ (?:la|cette|ma|notre|l)\ (?:vie|existence)\ (?:{any_of(_LIFE_OF)})"),
    pattern(r"(?:het|dit|dat|mijn|ons)\ leven\ (?:in|op|tussen)\ (?:de|het|een)\ (?:stad|dorp|platteland|kot|appartement|buitenwijk|drukte|rusthuis|internaat|bergen)\ (?:\w+\ )?(?:kots)?(?:beu|moe|zat) | (?:das|dieses|mein|unser|vom)\ leben\ (?:in\ (?:der|einer)\ (?:stadt|grossstadt|wg|vorstadt)|auf\ dem\ (?:land|dorf)|im\ (?:dorf|internat|heim|buro))\ (?:\w+\ )?(?:satt|leid|mude)"),
    pattern(r"(?:tired|sick|fed\ up|bored|had\ enough)\ (?:of|with)\ (?:this\ |the\ |my\ )?(?:life\ (?:in|on|at)\ (?:the|a)\ (?:city|country|countryside|village|suburbs?|road|office|farm|town)|(?:city|family|married|single|office|student|country|village|suburban|corporate|expat)\ life)"),
    # « Disparaître du système », where it is no life
    pattern(r"disparai\w+\ (?:du|des|de\ la|de\ l|de|d|sur)\ (?:systeme|internet|reseaux(?:\ sociaux)?|radars?|google|facebook|insta\w*|fichiers?|listes?|annuaire|base\ de\ donnees|registres?|ecrans?)(?!\ solaire)"),
    pattern(r"(?:uit\ het\ systeem|van\ (?:het\ internet|de\ radar|sociale\ media|facebook|google)|uit\ (?:de|het)\ (?:lijst|register|bestand|databank))\ (?:te\ )?verdwijnen | verdwijnen\ (?:uit\ het\ systeem|van\ (?:het\ internet|de\ radar|sociale\ media|facebook|google)|uit\ (?:de|het)\ (?:lijst|register|bestand|databank)) | aus\ (?:dem\ (?:system|internet|netz)|den\ (?:sozialen\ )?medien|der\ (?:liste|datenbank|kartei)|google)\ (?:zu\ )?verschwinden | (?:disappear|vanish)\ (?:from|off)\ (?:the\ (?:system|internet|radar|grid|list|database|register)|social\ media|facebook|google|instagram)"),
    # « Pris dix kilos à cause des médicaments »
    pattern(r"(?:pris|perdu|prends|prend|perds|grossi\ de|maigri\ de|gagne)\ (?:\w+\ ){0,2}?(?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|quelques|plusieurs)\ (?:kilos?|kgs?|k)"),
    # « Avalé un moustique »
    pattern(r"(?:avale|avalee|avaler|gobe)\ (?:un|une|des|quelques)\ (?:petite?\ )?(?:moustiques?|mouches?|moucherons?|insectes?|couleuvres?|pepins?) | (?:mug|vlieg|vliegje|insect|pitje)\ (?:in|door)?geslikt | (?:mucke|fliege|insekt|kern)\ (?:verschluckt|geschluckt) | swallow\w*\ (?:a|some)\ (?:\w+\ )?(?:fly|flies|mosquito|midge|gnat|insect)"),
    # Armed by their trade
    pattern(r"(?:policiers?|policieres?|gendarmes?|militaires?|soldats?|agents?|vigiles?|gardes?|convoyeurs?)\ armee?s?(?!\ (?:de|d|jusqu)\b) | (?:dans|a|de|par)\ l\ armee(?:\ (?:belge|francaise|de\ terre|de\ l\ air))? | forces\ armees"),
    # « Hit a home run »
    pattern(r"hits?(?:ting)?\ (?:a|the|his|her|my|our)\ (?:\w+\ )?(?:home\ ?run|bullseye|jackpot|high\ note|notes?|road|brakes|snooze|sack|gym|shops|pub|books|mark|milestones?|goal|deadline|roof|nail\ on\ the\ head|century|six|wall\ at)"),
    pattern(r"(?:tod|tot)mude | todlangweilig | todschick | todernst | todsicher | todlieb | dead\ (?:tired|serious|easy|boring|funny|beat|on\ my\ feet) | doodeerlijk | doodserieus | doodsimpel | doodeenvoudig | doodop"),
    # « Je veux vivre », where nothing else is said
    pattern(r"^(?:je\ (?:veux|voudrais)\ vivre | ik\ wil\ leven | ich\ (?:will|mochte)\ leben | i\ (?:want|wanna)\ (?:to\ )?live)$"),
    # « Je n’ai plus envie de mourir », where nothing else is said
    pattern(r"^(?:aujourd\ hui\ |maintenant\ |depuis\ \w+\ |)(?:je\ n\ ai|j\ n\ ai|elle\ n\ a|il\ n\ a)\ plus\ (?:du\ tout\ |jamais\ |vraiment\ )?(?:d\ |l\ )?envie\ de\ (?:mourir|me\ tuer|me\ suicider|en\ finir)(?:\ (?:aujourd\ hui|maintenant|depuis\ \w+(?:\ \w+)?|grace\ a\ \w+(?:\ \w+)?))?$ | ^ik\ wil\ (?:nu\ )?niet\ (?:meer|langer)\ (?:dood|sterven|doodgaan)$ | ^ik\ heb\ geen\ zin\ meer\ om\ (?:dood\ te\ gaan|te\ sterven)$ | ^ich\ (?:will|mochte)\ (?:jetzt\ )?nicht\ (?:mehr|langer)\ sterben$ | ^i\ (?:no\ longer\ want|don\ t\ want|dont\ want)\ to\ die\ any\ ?more$ | ^i\ no\ longer\ want\ to\ (?:die|kill\ myself)$"),
)  # fmt: skip
# Left where nobody wishes for it.
LATER = (
    # « Mon fils trisomique, après nous »
    *(
        pattern(rf"{first}{_THEIRS}{second}")
        for gone in (_WE_GONE, _I_GONE)
        for first, second in (
            (any_of(_CARED_FOR), rf"(?:(?:\w+\ )*?{any_of(_BECOMES)}{_THEIRS})?{any_of(gone)}"),
            (any_of(gone), any_of(_CARED_FOR)),
        )
    ),
    pattern(rf"{any_of(_BECOMES)}{_THEIRS}{any_of(_WE_GONE)}"),
)
