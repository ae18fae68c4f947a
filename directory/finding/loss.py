"""A small grammar of loss: who died, and how, whatever the order of the words.

« Ma sœur s’est pendue » is the grief of who stays after a suicide, before it is about a sister.
"""

import re

AFTER_SUICIDE, GRIEF, ROAD = "deuil-apres-suicide", "deuil-et-perte", "accident-de-la-route"

# {the theme of their loss: kin, friends and animals, in every language}
KIN = {
    "deuil-perinatal": "bebe|bebes|jumeaux|baby|babys|foetus|boreling|twins",
    "deuil-d-un-parent": "pere|papa|mere|maman|parents|daron|daronne|vader|moeder|mama|ouders"
    "|vater|mutter|mutti|papi|eltern|father|dad|daddy|mother|mom|mum",
    "deuil-d-un-enfant": "fils|fille|enfant|enfants|gamin|gamine|zoon|zoontje|dochter|dochtertje"
    "|kind|kindje|sohn|tochter|son|daughter|child|kid",
    "perte-du-conjoint": "mari|femme|epoux|epouse|conjoint|conjointe|compagnon|compagne|copain"
    "|copine|mec|man|vrouw|partner|echtgenoot|echtgenote|lief|mann|frau|ehemann|ehefrau|husband"
    "|wife|boyfriend|girlfriend",
    GRIEF: "frere|soeur|jumeau|jumelle|tweelingbroer|tweelingzus|zwillingsbruder|zwillingsschwester"
    "|frangin|frangine|ami|amie|pote|cousin|cousine|oncle|tante|neveu|niece"
    "|mamie|mamy|mami|papy|bobonne|grand mere|grand pere|belle mere|beau pere|belle soeur"
    "|beau frere|petit fils|petite fille|parrain|marraine|voisin|voisine|collegue|chien|chienne"
    "|chat|chatte|cheval"
    "|broer|broertje|zus|zusje|vriend|vriendin|opa|oma|bompa|bomma|meter|peter|nonkel|neef|nicht"
    "|hond|kat|huisdier|paard|schwiegermutter|schwiegervater"
    "|bruder|schwester|freund|freundin|onkel|grossmutter|grossvater|hund|katze|haustier"
    "|brother|sister|friend|uncle|aunt|grandma|grandpa|grandmother|grandfather|nan|nana|gran"
    "|granny|grandad"
    "|granddad|dog|cat|pet",
}
# Those who leave when they live: « mon mari est parti » is a separation.
MAY_LEAVE = "perte-du-conjoint"
# Of those who are older, or as old, « parti » is said of a death.
OF_ELDERS = {"deuil-d-un-parent", GRIEF}

OWN = (
    "mon|ma|mes|notre|nos|son|sa|leur|leurs|mijn|mn|onze|ons|zijn|haar|hun|mein|meine|meinen|meiner"
    "|meinem|meines|unser|unsere|unserem|unseren|ihr|ihre|ihren|my|our|his|her|their"
)
WHERE = r"(?:(?!(?:nicht|niet|fast|bijna|wollte|wilde|beinahe)\b)\w+ ){0,5}?"
BY_SUICIDE = (
    r"[sc] ?est (?:suicid\w*|pendue?|tire\w* une balle|donnee? la mort|jetee? )",
    # « Tué en moto » is an accident.
    r"s ?est tuee?(?! (?:en|sur|dans|au|a)\b)",
    r"s ?est (?:otee? la vie|defenestree?|immolee?|supprimee?|foutue? en l air)",
    r"s ?est ouvert les veines",
    r"(?:a |avait )?mis fin a s(?:es jours|a vie)",
    r"(?:morte?s?|decedee?s?|perdue?s?|partie?s?|emportee?s?) (?:par|d un|du|par un) suicide",
    # « Sich im Schuppen erhängt »: where and when may stand between.
    rf"(?:heeft |had )?(?:zich|zichzelf) {WHERE}(?:opgehangen|verhangen|doodgeschoten)",
    rf"(?:zich|zichzelf) {WHERE}(?:gedood|van het leven beroofd|gezelfmoord|van kant gemaakt)",
    rf"(?:zich|zichzelf) {WHERE}verdronken",
    r"(?:pleegde|heeft) (?:zelfmoord|zelfdoding|suicide)(?: gepleegd)?",
    r"zelf(?:moord|doding) gepleegd",
    r"(?:retrouvee? )?pendue?",
    r"(?:opgehangen|verhangen) (?:teruggevonden|gevonden)",
    # « Ich fand meinen Bruder erhängt ».
    r"erhangt(?! sich\b)",
    r"(?:found )?(?:hanged|hanging)",
    r"uit het leven gestapt",
    r"stapte uit het leven",
    r"(?:maakte|heeft) er (?:zelf )?een einde aan(?: gemaakt)?",
    r"(?:a )?saute d un pont",
    r"(?:hat|setzte) (?:seinem|ihrem) leben ein ende(?: gesetzt)?",
    r"zelfgedood",
    r"sprong voor (?:de|een) trein",
    r"(?:door|aan) (?:zelfdoding|zelfmoord)",
    rf"sich {WHERE}(?:umgebracht|erhangt|aufgehangt|getotet|erschossen|vergiftet)",
    rf"sich {WHERE}(?:das leben genommen|vor den zug geworfen)",
    r"(?:selbstmord|suizid) begangen",
    r"durch suizid",
    r"(?:killed|hanged|hung|shot|drowned) (?:him|her|them|it)sel(?:f|ves)",
    r"took (?:his|her|their) (?:own )?li(?:fe|ves)",
    r"committed suicide",
    r"(?:died|dead|death) by suicide",
    r"ended (?:his|her|their) (?:own )?life",
)
DIED = (
    r"(?:est|sont|etait|etaient) (?:\w+ )?(?:morte?s?|decedee?s?)",
    r"(?:vient|viens) de (?:mourir|deceder|nous quitter)",
    r"decedee?s?",
    r"est nee? sans vie",
    r"mort nee?",
    r"nous a quittee?s?",
    r"m a quittee? pour toujours",
    r"s ?est eteinte?",
    # « Papa parti d’un cancer », as a note.
    r"parti?e?s? (?:des suites|d un (?:cancer|avc|infarctus|accident))",
    r"parti?e?s? d une (?:crise|leucemie|tumeur)",
    # « Partie d’un cancer », but not « parti d’un coup ».
    r"(?:est|sont) parti?e?s? (?:des suites|d une? (?!coup|jour|seule|autre)\w+)",
    r"(?:vient|viennent) de partir (?:des suites|d une? (?!coup|jour|seule|autre)\w+)",
    r"est au ciel",
    r"s ?est tuee? (?:en|sur|dans|au)",
    r"n est plus (?:de ce monde|parmi nous|la(?! (?:pour|quand|qu|que|tous|toute|le)\b))",
    r"(?:est|sont|ont ete) (?:retrouvee?s? )?noyee?s?",
    r"s ?est (?:noyee?|endormie? pour toujours)",
    r"(?:a|ont|avait) ete (?:tuee?s?|assassinee?s?|fauchee?s?|renversee?s? et tuee?s?)",
    r"(?:ge)?storven",
    r"stierf",
    r"stierven",
    r"overleden",
    r"overleed",
    r"doodgegaan",
    r"verongelukt",
    r"vermoord",
    r"heengegaan",
    r"doodgeboren",
    r"(?:laten )?(?:inslapen|ingeslapen)",
    r"eingeschlafert",
    r"einschlafern",
    r"(?:been |be )?put (?:down|to sleep)",
    r"(?:dood|stil) geboren",
    r"verdronken",
    r"(?:is|zijn) er niet meer bij",
    r"(?:is|zijn) (?:\w+ )?dood",
    r"is er niet meer",
    r"gestorben",
    r"verstorben",
    r"starb",
    r"ist (?:\w+ )?tot",
    r"verungluckt",
    r"von uns gegangen",
    r"(?:kam|kamen) (?:\w+ )?tot zur welt",
    r"ertrunken",
    r"ist nicht mehr (?:da|bei uns|unter uns|am leben)(?! fur\b)",
    r"tot geboren",
    r"ermordet",
    r"died",
    r"passed away",
    r"passed",
    r"(?:is|was) (?:\w+ )?(?:dead|killed|murdered|stillborn)",
    r"has died",
    r"drowned",
    r"is no longer (?:here|with us|alive)",
)
# « Mon papa est parti il y a 3 mois » : with a time it is a death, unless they may have left.
GONE = (
    r"(?:est|sont) parti?e?s? (?:il y a|depuis|trop tot|trop vite|pour toujours|a jamais)",
    r"(?:est|sont) parti?e?s? (?:au ciel|en (?:19|20)\d\d|l an(?:nee)? |cette annee)",
    r"(?:est|sont) parti?e?s? (?:la semaine|le mois|dans mes bras|rejoindre)",
    r"is gone(?: since| for)?",
    r"is weg sinds",
)
_MONTHS = (
    "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
    "|noel|paques|printemps|ete|automne|hiver|mois|annee|matin"
)
# « Papa est parti en mars et depuis je ne dors plus »: who grieves tells that it is for good.
WENT = (
    r"(?:est|sont|etait|etaient) (?:\w+ )?parti?e?s?",
    r"(?:nous|m|s en) (?:est|sont|a|ont) (?:\w+ )?(?:parti?e?s?|alle+s?)",
    rf"parti?e?s? (?:en|ce|cet|cette|au|a) (?:{_MONTHS})",
    r"n est plus la",
    r"is (?:\w+ )?weg",
    r"is (?:\w+ )?(?:\w+ )?gegaan",
    r"(?:er )?niet meer (?:is|zijn|bij ons is)",
    r"is er niet meer(?: bij)?",
    r"ist (?:\w+ ){0,3}?(?:gegangen|weg|fort)",
    r"(?:nicht|nimmer) mehr (?:da|bei uns|hier) (?:ist|sind)",
    r"ist nicht mehr (?:da|bei uns|hier)",
    r"(?:weg|fort|gegangen) (?:ist|is|sind)",
    r"is gone",
    r"(?:left|has left) us",
    r"went (?:so )?(?:suddenly|fast|quickly)",
)
_GRIEVES = re.compile(
    r"\b(?:pleur\w*|larmes|dors (?:plus|pas|mal)|dormir|mange (?:plus|pas)|manger|vide|manque\w*"
    r"|remets? pas|tiens plus|debout|au ralenti|deuil|tombe|cimetiere|enterr\w*|obseques"
    r"|funerailles"
    r"|sommeil|subitement|soudain\w*|paisiblement|trop (?:tot|jeune)|rejoindre|plots|onverwacht"
    r"|suddenly|peacefully|plotzlich|friedlich|chagrin|effondre\w*|ravage\w*|sans (?:lui|elle)"
    r"|ween|wenen|huil\w*|slaap\w*|slapen|eten|leeg|leegte"
    r"|mis (?:hem|haar)|gemis|verdriet|verwerk\w*|graf|begrafenis|kapot|weine|weinen|schlaf\w*"
    r"|essen"
    r"|leer|leere|fehlt|vermisse|trauer\w*|grab|beerdigung|klar|cry\w*|sleep\w*|eat\w*|empty|miss"
    r"|mess|funeral|grave|grief|without (?:him|her)|lost without|heartbroken)\b"
)
# Who left, and lives: « avec une autre », « vivre en Espagne », « en vacances ».
_LIVES_ELSEWHERE = re.compile(
    r"\b(?:avec (?:une?|son|sa|un autre)|sans (?:nous|rien|un mot|dire|laisser|prevenir|donner"
    r"|payer)"
    r"|une autre|un autre|vivre|habiter|travail\w*|vacances|voyage|etranger|de (?:la )?(?:maison"
    r"|chez)"
    r"|du (?:domicile|foyer)|chez|quitte\w*|divorc\w*|separ\w*|refaire|maitresse|amant|hopital"
    r"|clinique|maison de repos|home|cure|prison|psychiatrie|guerre|revien\w*|revenu\w*"
    r"|quand j (?:avais|etais)"
    r"|en (?:espagne|france|italie|afrique|amerique|turquie|vrille|live|retraite)|fache\w*"
    r"|bij (?:ons|mama|papa) weg|vriendin|vriend|een ander\w*|verlaten|gescheiden|scheid\w*"
    r"|verhuis\w*"
    r"|buitenland|reis|vakantie|ziekenhuis|rusthuis|kliniek|terug\w*|toen ik|uitgezogen|ausgezogen"
    r"|freundin|andere\w*|verlassen|trenn\w*|getrennt|geschied\w*|ausland|reise|urlaub|klinik"
    r"|krankenhaus|heim|zuruck\w*|als ich|another|woman|man|girlfriend|boyfriend|divorc\w*"
    r"|separat\w*|abroad|work|holiday|hospital|prison|rehab|nursing|care|when i was|moved"
    r"|walked out"
    r"|back|fishing|shopping)\b"
)
LOST = (
    r"perdue?",
    r"perdre",
    r"perd",
    r"perte d[eu]",
    r"mort[e]? d[eu]",
    r"mort d un",
    r"deces d[eu]",
    r"disparition d[eu]",
    r"deuil d[eu]",
    r"fait (?:piquer|euthanasier|endormir)",
    r"pleure",
    r"manque",
    r"verlies van",
    r"dood van",
    r"overlijden van",
    r"rouw om",
    r"rouwen om",
    r"mis",
    r"verloor",
    r"tod",
    r"verlust",
    r"trauer um",
    r"trauere um",
    r"trauern um",
    r"vermisse",
    r"lost",
    r"losing",
    r"loss of",
    r"death of",
    r"grieving",
    r"grieve",
    r"grief for",
    r"mourning",
    r"miss",
)
SUICIDE = "suicides?|zelfmoord|zelfdoding|suizid|suizids|selbstmord|selbstmords|freitod"
# « Suicide de mon frère », « zelfdoding partner », « Suizid meines Bruders ».
SUICIDE_OF = rf"(?:{SUICIDE})(?: (?:d|de|du|of|van|von|vom|des|der|un|une|een|einer|eines|a))*"
# « Zelfmoord broer », but not « suicide mon fils en parle »: he lives.
WHO_LIVES = (
    r"(?! (?:me|m|te|en|y|va|veut|parle|pense|menace|dit|ne|qui|est|a|wil|gaat|dreigt|praat|denkt"
    r"|die|heeft|is|mij|will|droht|spricht|ist|hat|mich|wants|who|has|talks|says)\b)"
)
# « My brother’s suicide », « mijn broers zelfmoord ».
SUICIDE_BY = rf"(?:s| s|es) (?:{SUICIDE})\b(?! (?:attempts?|thoughts?|risk|prevention|pogingen)\b)"
NOT_DONE = (
    r"(?! (?:poging\w*|gedacht\w*|plannen|neiging\w*|versuch\w*|gedanken|absicht\w*|gefahr\w*"
    r"|attempts?|thoughts?|risk|plan|tentatives?|risque|gefaar|gevaar|dreig\w*|droht)\b)"
)
# Nobody died of it (yet): « tentative de suicide de mon fils ».
NO_SUICIDE = re.compile(
    r"(?:tentatives?|essais?|menaces?|risques?|idees?|pensees?|envies?|prevention|parle|peur"
    r"|crainte"
    r"|poging|gedachten|dreigt|dreigen|preventie|angst|bang|versuch|gedanken|droht|pravention"
    r"|attempts?|attempted|thoughts?|threat\w*|risk|fear|afraid|prevention)"
    r"(?: (?:d|de|du|des|tot|met|met een|van|voor|vor|mit|mit dem|of|the|le|un|une|to|for"
    r"|que|qu|om|dat|dass|that))* ?$"
)
# « Morte de fatigue », « failli mourir », « perdu mes enfants de vue ».
NO_DEATH = (
    "pas|jamais|presque|failli|niet|nicht|not|almost|bijna|fast|va|veut|voudrait|si|peur|"
    "tete|travail|emploi|job|garde|memoire|poids"
)
AFTERWARDS = (
    r" (?:d|de) (?:peur|fatigue|rire|honte|inquietude|trouille|faim|froid|jalousie|amour|vue)\b"
    r"|moe\b| tired\b| mude\b"
)
# What somebody died of is no illness to live with.
CAUSE = (
    r"(?: (?:d|de|du|des|aan|van|an|am|of|from|to)"
    r"(?: (?:un|une|la|le|l|een|the|a|einem|einer))? \w+)?"
)
ON_THE_ROAD = re.compile(
    r"\b(?:accident|moto|voiture|camion|route|fauchee?|renversee?|chauffard|auto ongeluk|ongeval|"
    r"verkeer|verongelukt|aangereden|unfall|autounfall|verungluckt|verkehr|car|crash|motorbike)\b"
)
# A child who died before or at birth.
BIRTH = re.compile(
    r"\b(?:grossesse|enceinte|accouchement|naissance|zwangerschap|zwanger|geboorte|bevalling"
    r"|schwangerschaft|schwanger|geburt|pregnancy|pregnant|birth|fausse couche|miskraam|miscarriage"
    r"|fehlgeburt)\b"
)

# « Lost my twin brother », « perdu mon petit frère ».
WHICH = (
    "petite?|grande?|jeune|cher|chere|seule?|unique|twin|little|big|younger|older|only|best|dear"
    "|kleine|grote|jongste|oudste|enige|beste|lieve|jungere[rn]?|altere[rn]?|einzige[rn]?"
    "|liebe[rn]?"
)
# Behind the loss: « lost my brother to suicide ».
OF_SUICIDE = re.compile(
    r"(?: (?:(?:(?:a la )?suite (?:a|d)|a cause d|par|dans|door|durch|after|from|by)"
    r" (?:un|een|einen|a)|d un|par|du|de|door|aan|durch|to|by|from|after|nach|na|in))?"
    rf" (?:{SUICIDE})\b"
)
_KIN = "|".join(rf"(?P<{theme.replace('-', '_')}>{words})" for theme, words in KIN.items())
_ANY = "|".join(KIN.values())
_BETWEEN = rf"(?: (?!(?:{NO_DEATH}|{_ANY})\b)\w+){{0,4}}?"
_GROWN = "|".join(
    rf"(?P<{theme.replace('-', '_')}>{KIN[theme]})"
    for theme in ("deuil-d-un-parent", "perte-du-conjoint", GRIEF)
)
_WHO_IS_GROWN = rf"\b(?:(?:{OWN}) (?:\w+ )?)?(?:{_GROWN})"
_WHO = rf"\b(?:(?:{OWN}) (?:\w+ )?)?(?:{_KIN})"


def _sentence(fates):
    return re.compile(rf"{_WHO}\b{_BETWEEN} (?:{'|'.join(fates)})\b(?!{AFTERWARDS}){CAUSE}")


# Read as a death only where somebody grieves.
GRIEVED = "grieved"

_PATTERNS = (
    (_sentence(BY_SUICIDE), True, False),
    (
        re.compile(rf"\b{SUICIDE_OF} (?:(?:{OWN}) )?(?:\w+ )?(?:{_KIN})(?:e?s)?\b{WHO_LIVES}"),
        True,
        False,
    ),
    (re.compile(rf"{_WHO}{SUICIDE_BY}"), True, False),
    # « Papa zelfdoding », « bruder selbstmord »: a note. Of a child it may be fear.
    (re.compile(rf"{_WHO_IS_GROWN} (?:{SUICIDE})\b{NOT_DONE}"), True, False),
    (_sentence(DIED), False, False),
    # « Jumeaux perdus à 22 semaines ».
    (
        re.compile(
            r"\b(?P<deuil_perinatal>bebes?|jumeaux|jumelles|baby|tweeling|zwillinge|twins) "
            r"(?:\w+ ){0,4}?(?:perdue?s?|verloren|lost)\b"
        ),
        False,
        False,
    ),
    (_sentence(GONE), False, True),
    (_sentence(WENT), False, GRIEVED),
    (
        re.compile(
            rf"\b(?:{'|'.join(LOST)}) (?:(?:{OWN}|un|une|een|a|ein|eine) )(?:(?:{WHICH}) )?"
            rf"(?:{_KIN})\b{CAUSE}"
        ),
        False,
        False,
    ),
    (
        re.compile(rf"\b(?:{OWN}) (?:{_KIN}) (?:\w+ ){{0,3}}?(?:verloren|kwijt)\b"),
        False,
        False,
    ),
)


# « Ma grand-mère me manque »; of a child or a partner it may be a separation.
_OLD = (
    r"grand mere|grand pere|mamie|mamy|mami|papy|papi|bobonne|bon papa|bonne maman|parrain|marraine"
)
_PARENT = "papa|maman|mama|vader|moeder|pa|mam|vati|mutti|dad|daddy|mum|mummy|mom"
# « Mama is de weg kwijt », « papa a perdu la tête ».
_OF_THEIRS = (
    "a|haar|zijn|is|de|het|la|le|l|les|sa|son|ses|hat|ihre|seine|ihren|seinen|den|die|das|has"
)
_PATTERNS += (
    # « On a dû laisser partir notre bébé ».
    (
        re.compile(
            rf"\b(?:laisser partir|laisse partir|adieu a|say goodbye to|let go of|afscheid van) "
            rf"(?:{OWN}) (?P<deuil_perinatal>bebes?|jumeaux|jumelles|baby|tweeling|babys|twins)\b"
        ),
        False,
        False,
    ),
    (
        re.compile(
            rf"\b(?:(?:{OWN}) )?(?:(?P<deuil_et_perte>{_OLD})|(?P<deuil_d_un_parent>papa|maman"
            r"|mere|pere)) me manque(?:nt)?\b"
        ),
        False,
        False,
    ),
    # « Mama dood ben 17 », « mum dead »: a note.
    (
        re.compile(
            rf"\b(?:(?P<deuil_d_un_parent>{_PARENT}|pere|mere)|(?P<deuil_et_perte>{_OLD}|opa|oma"
            r"|frere|soeur|broer|zus|bruder|schwester|brother|sister|nan|granny|grandad))"
            r" (?:(?:is|ist|a ete) )?(?:dood|dead|morte?|tot)\b"
            r"(?! (?:de|d|moe|mude|drunk|tired|set|tegen|an|op|aan|nu|morgen|ongelukkig|bang"
            r"|hier)\b)"
        ),
        False,
        False,
    ),
    # « Papa verloren toen ik 15 was », « perdu maman », « lost mum ».
    (
        re.compile(
            rf"\b(?:perdu|perdre|verloor|lost|losing|miss|mis) (?P<deuil_d_un_parent>{_PARENT})\b"
        ),
        False,
        False,
    ),
    (
        re.compile(
            rf"\b(?P<deuil_d_un_parent>{_PARENT}) (?:(?!(?:{_OF_THEIRS})\b)\w+ ){{0,2}}?"
            rf"(?:verloren|kwijt|perdue?)\b(?! (?:{_OF_THEIRS})\b)"
        ),
        False,
        False,
    ),
)
# « J’ai dû faire piquer mon chien », « mijn kat laten inslapen », « put my dog down ».
_ANIMAL = (
    r"(?P<deuil_et_perte>(?:chien\w*|chat(?:te|on)?|toutou|minou|cheval|jument|lapin\w*|hond\w*|kat"
    r"|katje|kater|poes\w*|paard|konijn\w*|huisdier\w*|hund|hundin|katze|pferd|kaninchen|haustier"
    r"|dog|doggy|puppy|cat|kitten|kitty|horse|rabbit|bunny|pet))"
)
_PATTERNS += (
    (
        re.compile(
            rf"\b{_ANIMAL}\b(?: \w+){{0,8}}? (?:(?:faire|fait|du) (?:\w+ )?(?:piquer|pique"
            r"|euthanasi\w*|endormir)|euthanasi\w*|a ete (?:pique|endorm)\w*|(?:laten )?in(?: te)?"
            r" ?(?:laten )?slapen|ingeslapen|een spuitje|eingeschlafert|einschlafern|einzuschlafern"
            r"|(?:put|been put) (?:\w+ )?(?:down|to sleep)|put down|to sleep|euthani[sz]e\w*)\b"
        ),
        False,
        False,
    ),
    (
        re.compile(
            rf"\b(?:piquer|euthanasier|endormir|euthanasie|eingeschlafert|put|putting|euthani[sz]e\w*"
            rf"|euthanasing)(?: (?:(?:{OWN}|de|d|du|le|la|vieux|vieille|old|petite?|of"
            rf"|for|van) ){{0,3}}| ){_ANIMAL}\b(?: (?:down|to sleep))?"
        ),
        False,
        False,
    ),
)
_PATTERNS += (
    # « Veuve par suicide », « nabestaande na zelfdoding ».
    (
        re.compile(
            r"\b(?:(?P<perte_du_conjoint>veuve|veuf|weduwe|weduwnaar|witwer?|widow(?:ed|er)?)"
            r"|(?P<deuil_et_perte>endeuillee?s?|nabestaanden?|hinterbliebene[rn]?|bereaved))"
            rf" (?:par|door|durch|by|apres|na|nach|after) (?:(?:un|le|een|einem|einen|a) )?"
            rf"(?:{SUICIDE})\b"
        ),
        True,
        False,
    ),
)
_GONE = re.compile(r"\b(?:partie?s?|weg|gegaan|vertrokken|gegangen|fort|gone|left|leaving)\b")


def left_and_lives(words):
    """« Ma mère est partie vivre en Espagne »: nobody died."""
    text = " ".join(words)
    return bool(_GONE.search(text) and _LIVES_ELSEWHERE.search(text))


_LIVES_NOT = re.compile(WHO_LIVES)


def nobody_died(words, at, length):
    """Whether what stands around says that a suicide did not happen: « idées de suicide de … »."""
    before, after = " ".join(words[:at]), " ".join(["", *words[at + length :]])
    return bool(NO_SUICIDE.search(before) or not _LIVES_NOT.match(after))


def losses_in(words):
    """{where it begins: (how many words, [the theme of how, then that of whom])}."""
    text, found, taken = " ".join(words), {}, set()
    grieves = _GRIEVES.search(text) and not _LIVES_ELSEWHERE.search(text)
    for pattern, by_suicide, may_live in _PATTERNS:
        for match in pattern.finditer(text):
            whom = next(name for name, said in match.groupdict().items() if said)
            whom = whom.replace("_", "-")
            start = text.count(" ", 0, match.start())
            # « Perdu mon mari par suicide »: how belongs to the loss, and is no thought of dying.
            how = OF_SUICIDE.match(text, match.end())
            said = text[match.start() : how.end() if how else match.end()]
            length = said.strip().count(" ") + 1
            if (by_suicide or how) and NO_SUICIDE.search(text, 0, match.start()):
                continue
            if may_live == GRIEVED and not (grieves and whom in OF_ELDERS):
                continue
            if (may_live and whom == MAY_LEAVE) or not taken.isdisjoint(
                range(start, start + length)
            ):
                continue
            taken.update(range(start, start + length))
            if whom == "deuil-d-un-enfant" and BIRTH.search(text):
                whom = "deuil-perinatal"
            by_suicide = by_suicide or bool(how or OF_SUICIDE.search(match[0]))
            themes = [AFTER_SUICIDE] if by_suicide else []
            if not by_suicide and ON_THE_ROAD.search(text):
                themes.append(ROAD)
            found[start] = length, [*themes, whom]
    return found
