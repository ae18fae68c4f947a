"""Of whom a text speaks: a child who is ill or mourns, a parent who is cared for, who went away.

Each rule reads the folded text, in every language at once, and says whether it is so.
"""

import re

from ..text import fold
from .everyday_words import ALL_STOP_WORDS, folded
from .numbers import ages_in

OF_AGE = 18
_MY = (
    "mon|ma|mes|notre|nos|mijn|mn|onze|ons|mein|meine|meinem|meinen|meiner|unser|unsere|unserem"
    "|unseren|unserer|my|our"
)
_A_CHILD = (
    "fils|fille|filles|fiston|enfants?|bebe|bebes|gamine?|gosses?|ado|ados|zoon|zoontje|dochter"
    "|dochtertje|kind|kindje|kinderen|kindjes|tiener|puber|baby|sohn|tochter|kinder|kindern"
    "|teenager|son|daughter|child|children|kids?|boy|girl|teen|toddler|petit garcon|petite fille"
    "|garcon|loulou|puce|kleuter|jongen|meisje|meisjes|kleinkind|junge|jungen|jungs|madchen"
    "|twins|jumeaux|petit fils|petits enfants|kleinzoon|kleindochter|kleinkinderen|enkel|enkelin"
    "|enkelkind|grandson|granddaughter|grandchild"
)
_SMALL_ONE = r"petite?(?= (?:a|est|de|se|s|ne|n|va|vient|souffre)\b)"
_OLD = r"(?:\d+ (?:ans|jaar|year|years|yr|yo|jahre)(?: (?:old|oud|alt))?|\d+ jarige?r?)"
# « Notre fille », « mijn zoontje », « my 7 year old »; « onze kleine ».
OWN_CHILD = (
    rf"(?:{_MY}) (?:(?:\w+ ){{0,2}}?(?:{_A_CHILD})|{_SMALL_ONE}|{_OLD}|kleine(?= (?:is|heeft|hat)))"
)
_ANY_CHILD = (
    r"enfants?|kind|kindes|kinderen|kindje|kinder|kindern|bebe|baby|child|children|kids?|petits"
)

# An ill child ---------------------------------------------------------------------------------

_CANCER = (
    r"cancer\w*|kanker\w*|\w*krebs\w*|leuk\w+|leuc\w+|tum[eo]\w+|\w*tumor\w*|chimio\w*|chemo\w*"
    r"|oncolog\w+|onkolog\w+|lympho\w+|lymfo\w+|neuroblasto\w+|sarco\w+|metasta\w+|radiotherap\w+"
)
_GRAVE = (
    r"(?:gravement|tres|fort) malades?|(?:ernstig|zwaar|heel|erg) ziek\w*|(?:schwer|sehr|schwerst)"
    r" ?krank\w*|schwerkrank\w*|(?:seriously|gravely|critically|very|severely) ill"
    r"|maladies? (?:graves?|rares?|orphelines?|genetiques?|incurables?|cardiaques?)"
    r"|graves? maladies?|malformations?(?: cardiaques?)?|cardiopathie|probleme cardiaque"
    r"|(?:zeldzame|ernstige|ongeneeslijke|erfelijke) (?:ziekte|aandoening)|hartafwijking"
    r"|hartprobleem|hartaandoening|(?:seltene|schwere|unheilbare) (?:krankheit|erkrankung)"
    r"|herzfehler|heart (?:defect|condition|disease|problem)|rare (?:disease|condition|illness)"
    r"|muco(?:viscidose)?|mukoviszidose|cystic fibrosis|myopathie|spierziekte|muskeldystrophie"
    r"|muscular dystrophy|dialyse|dialysis|greffe|transplant\w*|soins intensifs|intensive care"
    r"|intensieve zorgen|intensivstation"
)
_ANY_ILLNESS = (
    r"epileps\w+|epilept\w+|diabet\w+|crohn|arthrit\w+|rhumat\w+|reuma|rheuma|drepanocyt\w+"
    r"|sichelzell\w+|sikkelcel\w*|sickle cell|hemophil\w+|hemofil\w+|malades?|ziek|krank|ill|sick"
    r"|maladie|ziekte|krankheit|illness|disease"
)
_ILLNESS = rf"(?:{_CANCER}|{_GRAVE}|{_ANY_ILLNESS})"
# Between the child and the illness stands nobody else, and no fear of one.
_NOBODY_ELSE = (
    rf"(?:(?!(?:{_MY}|je|j|jai|moi|ik|ikzelf|ich|i|im|ive|me|peur|bang|angst|afraid|scared|worried"
    r"|papa|pere|maman|mere|mama|vader|moeder|vater|mutter|dad|mum|mom|father|mother|mari|femme"
    r"|opa|oma|grand|frere|soeur|perdu\w*|verloor|verloren|lost|mort\w*|depuis|sinds|seit|since"
    r"|amour|liefde|love|jaloux|inquiet\w*)\b)\w+ ){0,5}?"
)
_ILL_CHILD = re.compile(
    rf"\b(?:{OWN_CHILD}|(?<!\w)(?:enfant|kind|kindje|child|bebe|baby)) {_NOBODY_ELSE}{_ILLNESS}\b"
    rf"|\b(?:{_CANCER}|{_GRAVE}) (?:(?:bij|bei|beim|chez|de|d|l|du|van|of|in|eines|von|a|un|une|une"
    rf"|een|einem|the|mijn|mon|notre|onze|meinem|my|our|jeune|jonge|young|small) ){{0,4}}?"
    rf"(?:{_ANY_CHILD}|fils|zoon|dochter|sohn|tochter|son|daughter)\b"
    r"|\b(?:childhood|p(?:a)?ediatric|pediatri\w+) (?:cancer|leuk\w+|oncolog\w+)"
    r"|\bcancers? pediatri\w+|\bkinderkanker\w*|\bkinderoncolog\w+|\bkinderkrebs\w*"
)
_IS_CANCER = re.compile(rf"\b(?:{_CANCER})\b")
_IS_GRAVE = re.compile(rf"\b(?:{_CANCER}|{_GRAVE})\b")
_WILL_DIE = re.compile(
    r"\b(?:palliati\w+|(?:phase|stade) terminale?|terminaal|terminale (?:fase|kanker|patient\w*)"
    r"|terminally|terminal (?:cancer|illness)|mourante?|sterven\w*|stervend\w*|sterben\w*|hospiz"
    r"|hospice"
    r"|stirbt|dying|va mourir|fin de vie|uitbehandeld|ongeneeslijk\w*|unheilbar\w*)\b"
)


_HAS_WEEKS = re.compile(
    r"\b(?:reste|restent|reste plus|encore) (?:plus )?(?:que |qu )?(?:quelques|deux|trois|\d+|un)"
    r" (?:semaines?|mois|jours?) ?(?:a vivre|$|mon|ma|mes|notre|d apres|selon)"
    r"|\b(?:quelques|\d+|deux|trois) (?:semaines|mois|jours) a vivre\b"
    r"|\b(?:weken|maanden|dagen) te leven\b|\b(?:wochen|monate|tage) zu leben\b"
    r"|\b(?:weeks|months|days) (?:left )?to live\b"
)
# The last year of school.
_IN_TERMINALE = re.compile(r"(?<!\bphase )(?<!\bmaladie )(?<!\bstade )\ben terminale\b")
_OLD_ONE = re.compile(r"\b(?:oud|alt|vieux|vieille)\b")


def has_weeks_to_live(text):
    return bool(_HAS_WEEKS.search(text))


def is_at_school(text):
    """« Mon fils est en terminale » : nobody dies of it."""
    return bool(_IN_TERMINALE.search(text)) and not _IS_GRAVE.search(text)


def is_old(text):
    """« Oud en alleen », and no child beside it."""
    return bool(_OLD_ONE.search(text)) and not re.search(rf"\b(?:{_ANY_CHILD})\b", text)


def has_an_ill_child(text):
    """« Ma petite a une leucémie », « kanker bij kind »: a parent asks, about an illness."""
    return bool(_ILL_CHILD.search(text))


def is_of_cancer(text):
    return bool(_IS_CANCER.search(text))


def is_grave(text):
    return bool(_IS_GRAVE.search(text))


def will_die(text):
    return bool(_WILL_DIE.search(text))


# A child who mourns ---------------------------------------------------------------------------

_THEIRS = (
    "son|sa|ses|leur|leurs|zijn|haar|hun|z n|d r|sein|seine|seinen|seinem|seiner|ihr|ihre|ihren"
    "|ihrem|ihrer|his|her|their|zn|een"
)
_MOURNED = (
    r"(?:grand )?(?:pere|mere)|papa|maman|papy|mamy|mamie|parents?|frere|soeur|jumeau|jumelle"
    r"|cousine?|(?:meilleure? )?amie?|copine?|tante|oncle|parrain|marraine|(?:groot|over)?vader"
    r"|(?:groot)?moeder|mama|ouders?|opa|oma|bompa|bomma|broer\w*|zus\w*|(?:beste )?vriend\w*"
    r"|nonkel"
    r"|(?:gross)?vater|(?:gross)?mutter|eltern|bruder|schwester|(?:beste\w* )?freund\w*|onkel"
    r"|(?:grand)?(?:dad|father|mum|mom|mother|pa|ma)|granddad|grandad|brother|sister"
    r"|(?:best )?friend|uncle|aunt|nan|gran|granny|pop|chien|chat|hond|kat|hund|katze|dog|cat"
)
_DEAD = (
    r"mort\w*|deces|decedee?\w*|deuil|disparition|overlijden|overleden|dood|gestorven|stierf"
    r"|verloor|verloren|perdu\w*|gestorben|verstorben|tod|tot|died|dead|death|lost|loss|passed"
    r"|trauert|mourn\w*|griev\w*|pleure|rouwt|trauer|rouw|grief|bereave\w*"
)
_CHILD_OF_THE_BEREAVED = re.compile(
    rf"\b(?:{OWN_CHILD})\b(?=.*\b(?:{_DEAD})\b)(?=.*\b(?:{_THEIRS}) (?:\w+ )?(?:{_MOURNED})\b)"
    rf"|\b(?:{_DEAD})\b.*\b(?:{_THEIRS}) (?:\w+ )?(?:{_MOURNED})\b.*\b(?:{OWN_CHILD})\b"
)
_YOUNG_ONES = (
    r"enfants?|ados?|adolescente?s?|jeunes|kinderen|kinderen en jongeren|kind|jongeren|jongere"
    r"|tieners?|pubers?|kinder|kindern|jugendlichen?|jugend|children|child|kids|teens?|teenagers?"
    r"|young people|youth|adolescents"
)
_YOUNG_IN_MOURNING = re.compile(
    rf"\b(?:{_YOUNG_ONES}) (?:(?:et|en|und|and|ou) \w+ )?(?:endeuillee?s?|en deuil|orphelins?"
    r"|in rouw|rouwen\w*|in trauer|trauern\w*|grieving|in mourning|who mourn|griev\w*)\b"
    rf"|\b(?:rouwende|trauernde\w*|bereaved|grieving|verwaiste) (?:{_YOUNG_ONES})\b"
    rf"|\b(?:deuil|rouw\w*|trauer\w*|grief|bereavement)(?: \w+){{0,2}}? (?:chez|pour|bij|voor|bei"
    rf"|beim|fur|for|in|des|von|van|of)(?: \w+)? (?:{_YOUNG_ONES})\b"
    rf"|\b(?:rouw|rouwgroep|rouwverwerking|trauer|trauergruppe|grief"
    rf"|bereavement) (?:{_YOUNG_ONES})\b"
    rf"|\b(?:{_YOUNG_ONES})\b.*\b(?:na|apres|nach|after|suite au|depuis) (?:\w+ )?(?:\w+ )?"
    r"(?:overlijden|deces|tod|death|mort|dood)\b"
    rf"|\b(?:{_YOUNG_ONES}) (?:die|qui|who|welche|that) (?:\w+ ){{0,5}}?(?:verloren|verloor|perdu"
    r"|lost)\b(?! (?:confiance|gout|leurs? (?:repere|envie)|interest|hope|moed|zin|vertrauen|lust))"
    rf"|\b(?:{_YOUNG_ONES}) (?:rouw|rouwgroep|rouwverwerking|trauer|trauergruppe|grief"
    r"|bereavement)\b|\b(?:children|teen|teenager|child|kid)s? (?:grief|bereavement)\b"
    r"|\brouwkampe?n?\b|\bkindertrauer\w*\b|\bkinderrouw\w*\b|\bdeuil (?:de l enfant et"
    r"|(?:et|des) ados?|d enfance)"
)
_TEENS = re.compile(
    r"\b(?:ados?|adolescente?s?|jongeren?|tieners?|pubers?|jugend\w*|teens?|teenagers?|youth|jeunes"
    r"|young people)\b"
)
_SMALL = re.compile(
    r"\b(?:enfants?|kinder\w*|kind|kids?|child\w*|petite? (?:garcon|fille)|zoontje|dochtertje"
    r"|gamins?|gosses?)\b"
)


_CHILD_DIED = re.compile(
    rf"\b(?:{OWN_CHILD}) (?:\w+ ){{0,2}}?(?:est mort\w*|est decede\w*|decedee?"
    rf"|s est (?:suicid\w*|pend\w*)"
    r"|is (?:\w+ )?(?:overleden|gestorven|dood)|ist (?:\w+ )?(?:gestorben|tot|verstorben)|died"
    r"|passed away|is dead|killed)\b"
)


def young_who_mourn(text, ages):
    """The audiences of the child or the young people who mourn, of whom the text speaks.

    « Deuil d’enfant » is of who lost one: it is none of these.
    """
    if _CHILD_DIED.search(text) or fears_for_a_child_after_them(text):
        return set()
    if not (_YOUNG_IN_MOURNING.search(text) or _CHILD_OF_THE_BEREAVED.search(text)):
        return set()
    if ages:
        return {"enfants" if min(ages) < 12 else "adolescents"} if min(ages) < 19 else set()
    teens, small = _TEENS.search(text), _SMALL.search(text)
    if teens and not small:
        return {"adolescents"}
    return {"enfants", "adolescents"}


_OWN_TEEN = re.compile(
    rf"\b(?:{_MY}) (?:\w+ )?(?:ados?|adolescente?s?|pubers?|puber\w+|tieners?|tiener\w+"
    rf"|teenagers?|teens?"
    r"|jugendliche\w*)\b|\b(?:{child})\b(?=.*\b(?:1[2-7]|ado|puber\w*|teen\w*|pubert\w*)\b)"
    r"|^(?:puber|tiener|teenager|teen|ado) (?:\w+ ){0,2}?(?:luistert|wil|slaat|liegt|roept|weigert"
    r"|komt|doet|ecoute|claque|refuse|ment|insulte|hurle|veut|parle|hort|schreit|lugt|will|spricht"
    r"|listens?|refuses|slams|lies|shouts|wont|won)\b"
    r"|\bpuber(?:zoon|dochter)\b|\bpubertierende\w* (?:tochter|sohn|kind|kinder)\b"
    r"|\bpuberende (?:zoon|dochter)\b|\bteenage(?:d)? (?:son|daughter|kids?|child)\b"
    r"|\bteenager(?:sohn|tochter)\b|\b(?:fils|fille|zoon|dochter|sohn|tochter) (?:ado|puber"
    r"|puberend)\b".replace("{child}", OWN_CHILD)
)


def has_a_teen(text):
    return bool(_OWN_TEEN.search(text))


_NEITHER_SLEEPS_NOR_EATS = re.compile(
    r"\b(?:dors|dormir|dort|mange|manger|slaap|slapen|eet|eten|schlaf\w*|esse|essen|isst|sleep\w*|eat"
    r"|eating)\b"
)
_SAYS_ITS_NAME = re.compile(
    r"\b(?:angoiss\w*|anxi\w*|paniqu\w*|phobi\w*|angst\w*|paniek\w*|panik\w*|panic\w*|anorex\w*"
    r"|boulim\w*|bulimi\w*|vomi\w*|braak\w*|erbrech\w*|eetstoornis\w*|essstorung\w*"
    r"|eating disorder)\b"
)


def goes_without_sleep_or_food(text):
    return bool(_NEITHER_SLEEPS_NOR_EATS.search(text)) and not _SAYS_ITS_NAME.search(text)


_I_AM_YOUNG = re.compile(
    r"\b(?:j ai|jai|je|jsuis|moi|ik|ben|mijn|mn|ich|bin|mein|meine|i|im|my|mon|ma|mes)\b"
)


def speaks_of_themselves(text):
    """« Ik ben 16 en … », and not « mijn zoon van 16 »."""
    text = fold(text)
    return bool(_I_AM_YOUNG.search(text)) and not (
        has_a_teen(text) or re.search(rf"\b(?:{OWN_CHILD})\b", text)
    )


_GROWN_UP = re.compile(
    r"\b(?:voisin\w*|proprietaire|adultes?|retraitee?s?|buren|buur\w+|huisbaas|volwassen\w*"
    r"|nachbar\w*|vermieter\w*|erwachsen\w*|neighbou?rs?|landlord|adults?"
    r"|(?:mon|ma|mijn|mein|meine|meinem|meiner|my) ex)\b"
)


def is_grown_up(text):
    """« Harcelé par mon voisin », « à 40 ans », and no child is spoken of."""
    text = fold(text)
    if re.search(rf"\b(?:{OWN_CHILD}|{_ANY_CHILD})\b", text) or has_a_teen(text):
        return False
    return bool(_GROWN_UP.search(text)) or any(age >= OF_AGE for age in ages_in(text.split()))


# Who cares, and of what age -------------------------------------------------------------------

_PARENT = (
    r"papa|pere|maman|mere|mama|vader|moeder|pa|ma|vater|mutter|mutti|dad|daddy|mum|mom|mummy"
    r"|father|mother|parents?|ouders?|eltern|papas|mamas|frere|soeur|broer|zus|bruder|schwester"
    r"|brother|sister|grand (?:mere|pere)|oma|opa"
)
_CARES = re.compile(
    rf"\b(?:occup\w+|soign\w+|aid\w+|veill\w+|accompagn\w+) (?:\w+ ){{0,2}}?(?:{_PARENT})\b"
    rf"|\b(?:zorg\w*|verzorg\w*) (?:\w+ ){{0,3}}?(?:{_PARENT})\b"
    rf"|\b(?:pfleg\w+|kumm\w+|versorg\w+) (?:\w+ ){{0,3}}?(?:{_PARENT})\b"
    rf"|\b(?:car\w+ (?:for|of)|look\w* after|tak\w+ care of) (?:\w+ ){{0,2}}?(?:{_PARENT})\b"
)
_SAYS_YOUNG = re.compile(
    r"\b(?:jeunes?|ados?|adolescente?s?|enfants?|eleves?|lyceen\w*|collegien\w*|etudiante?s?|ecole"
    r"|jong\w*|tieners?|kind\w*|leerling\w*|student\w*|scholier\w*|school\w*|middelbaar|jung\w*"
    r"|schuler\w*|jugend\w*|young|teen\w*|child\w*|pupil|kids?|unif|rheto|grandir trop vite"
    r"|en humanites?|secondaire|en classe|na de les|klas|huiswerk|devoirs|hausaufgaben|homework"
    r"|jap)\b"
)


def is_young(text, ages):
    """Whether who writes, or is written of, is said to be young."""
    return any(age < 26 for age in ages) or bool(_SAYS_YOUNG.search(text))


def cares_for_a_parent(text):
    return bool(_CARES.search(text))


# Who lives far from their own -----------------------------------------------------------------

_FAR_FROM_HOME = re.compile(
    r"\bloin (?:de |d )?(?:\w+ )?(?:\w+)\b|\bver (?:van|weg)\b|\bweit (?:weg|entfernt|von)\b"
    r"|\bfar (?:from|away)\b|\babroad\b|\ba l etranger\b|\bin het buitenland\b|\bim ausland\b"
    r"|\bau pays\b|\bback home\b|\bzu hause\b"
)
_FLED = re.compile(
    r"\b(?:refugie\w*|exil\w*|asile|asiel\w*|asyl\w*|vluchteling\w*|gevlucht|fluchtling\w*"
    r"|gefluchtet\w*|refugee\w*|asylum|fui|fled|sans papiers|ukrain\w*|oekrai\w*|syri\w+|afghan\w*"
    r"|guerre|oorlog|krieg|war|migrant\w*|expats?|expatrie\w*)\b"
)


def is_only_far(text):
    """« Loin des miens »: it says where somebody mourns, and not that they fled."""
    return bool(_FAR_FROM_HOME.search(text)) and not _FLED.search(text)


_FOLLOWED = re.compile(
    r"\b(?:suivi|gevolgd|volgde|gefolgt|folgte|followed|following|trailing|accompagne)\b"
)
_SPOUSE_OF = re.compile(
    r"\b(?:femme|epouse|mari|epoux|conjointe?|compagne|compagnon) (?:d |de |d un |d une )?"
    r"(?:expat\w*|diplomate|fonctionnaire|eurocrate|militaire)\b"
    r"|\b(?:expat|expats|diplomat\w*|eurocrat\w*)(?: |)(?:wife|husband|spouse|partner|vrouw|man"
    r"|frau|mann|mum|mom|dad|ehefrau)\b|\bexpat(?:vrouw|frau|man|mann)\b"
    r"|\b(?:vrouw|man|frau|mann|wife|husband|spouse) (?:van|von|of|eines|einer)(?: an?| een"
    r"| einem)?"
    r" (?:expat\w*|diplomat\w*|eurocra\w*)\b|\btrailing spouse\b"
)


def came_along(text):
    """« Femme d’expat », « j’ai suivi mon mari »: who writes is not close to somebody unwell."""
    return bool(_SPOUSE_OF.search(text) or _FOLLOWED.search(text))


LONELY = re.compile(
    r"\b(?:seule?s?|solitude|isolee?s?|isolement|personne a qui|plus personne|connais personne"
    r"|(?:pas|aucun|plus) d? ?amie?s?|aucune? amie?|alleen|eenzaam\w*|geen vrienden|niemand"
    r"|einsam\w*"
    r"|allein|keine freunde|niemanden|lonely|loneliness|alone|isolated|no friends|nobody)\b"
)

# A child who wants to see them no more --------------------------------------------------------

_GONE_SILENT = re.compile(
    rf"\b(?:{OWN_CHILD})\b(?=.*\b(?:veut plus (?:me|nous) (?:voir|parler)|(?:me|nous) parle(?:nt)?"
    r" plus|coupe (?:les ponts|tout contact|contact)|(?:a )?(?:rompu|coupe) (?:le |tout )?contact"
    r"|plus (?:aucune? )?(?:contact|nouvelles?)|(?:wil|willen) (?:\w+ ){0,3}?niet meer (?:zien"
    r"|spreken)"
    r"|geen contact|contact (?:verbroken|gebroken)|verbrak|spreekt niet meer|niets meer horen"
    r"|will (?:\w+ ){0,3}?nicht mehr (?:sehen|sprechen)|kontakt\w* (?:ab\w*|ver\w*)|keinen kontakt"
    r"|kontaktabbruch|spricht nicht mehr|no contact|cut (?:me|us) off|cut (?:off )?(?:all )?contact"
    r"|(?:wont|won t|doesn t|doesnt|does not|refuses to|stopped|not) (?:want to )?"
    r"(?:see|speak|talk|speaking|talking|seeing)|estranged)\b)|\b(?:estranged (?:son|daughter|child"
    r"\w*|kids?)|enfants? adultes? (?:qui a |ayant )?coupe)"
)
_A_TEEN = re.compile(
    r"\b(?:ados?|adolescente?s?|puber\w*|tiener\w*|teen\w*|jugendliche\w*|pubert\w*)\b"
)


def is_cut_off_by_a_child(text, ages):
    """« Ma fille de 30 ans ne veut plus me voir »; a teenager who sulks lives at home."""
    if any(age < 18 for age in ages) or _A_TEEN.search(text):
        return False
    return bool(_GONE_SILENT.search(text))


# Minds that are ill, and what becomes of a child -----------------------------------------------

_OF_ILL_MINDS = (
    r"(?:(?:gens|personnes?|patients?|malades?|mensen|personen|menschen|people|someone|iemand"
    r"|quelqu un|jemand\w*|jemanden|somebody) )?(?:(?:avec|met|mit|with|die|atteinte?s?|en|in"
    r"|der|a|un|une|een|einer|eine|qui ont|mit einer|met een|souffra\w+"
    r"|souffrent|souffre|qui|de|wie|ayant|vivant|the) ){0,4}?"
    r"(?:(?:malades?|maladies?|troubles?|souffrances?|soucis|problemes?) (?:psychi\w+"
    r"|psychologiques?"
    r"|mentale?s?|mentaux)|(?:psychisch\w*|mentaal|mentale|geestes?ziek\w*|geestelijk\w*"
    r"|seelisch\w*|mentally|mental) (?:zieke?n?|ziekte|kranke?[rn]?|erkrankte?[rn]?|erkrankung\w*"
    r"|krankheit|probleme?n?|kwetsba\w*|lijden\w*|aandoening\w*|leiden\w*|ill|illness\w*|health"
    r"|health problems)|psychisch\w* (?:kwetsbare )?persone?n?|geesteszieken?|malades? psy\w*)"
)
_NEAR_ILL_MINDS = re.compile(
    r"\b(?:proches?|familles?|entourage|naasten?|familie|familieleden|mantelzorgers?|angehorige[rn]?"
    r"|familien|relatives?|families|family|partners?|broers en zussen|geschwister) "
    r"(?:(?:de|d|des|du|van|von|of|aux|from|to|voor|fur|for|une?|een|eines|einer) ){0,3}?"
    rf"{_OF_ILL_MINDS}\b"
    rf"|\b(?:psychisch kranke[rn]? )angehorige\w*\b"
)
_KOPP = re.compile(r"\bkopp\w*\b")
_AFTER_US = re.compile(
    r"\bapres (?:nous|moi|notre (?:mort|deces|disparition|depart)|ma (?:mort|disparition)"
    r"|mon deces)\b"
    r"|\b(?:quand|lorsque|lorsqu|si) (?:nous|on|je|l on) (?:(?:ne|n|nous|y) )?(?:(?:serons|sera"
    r"|serai|sommes|est|suis) (?:plus|morte?s?|partie?s?|disparus?|decede\w*))"
    r"|\b(?:na|nach) (?:ons|mij|uns|mir|onze? (?:dood|overlijden)|mijn (?:dood|overlijden)"
    r"|unserem (?:tod|ableben)|meinem (?:tod|ableben))\b"
    r"|\b(?:als|wanneer|eens) (?:wij|we|ik) (?:er )?(?:niet meer|dood|overleden|gestorven|weg)\b"
    r"|\bwenn (?:wir|ich) (?:einmal |mal |eines tages )?(?:nicht mehr|tot|gestorben|weg)\b"
    r"|\b(?:when|once|after|if) (?:we|i|were|im|were both)(?: (?:are|re|am|m|have|ve|both)){0,2}"
    r" ?(?:gone|dead|die|no longer|not here|pass|passed|wont be|aren t|not around)\b"
    r"|\bafter (?:our|my) (?:death|deaths|passing)\b|\bwhen we (?:die|aren t here)\b"
    r"|\boutlives? (?:us|me)\b"
)
_DISABLED = re.compile(
    r"\b(?:\w*handicap\w*|gehandicapt\w*|beperking\w*|\w*behinder\w*|disab\w*|trisom\w*|down"
    r"|polyhandicap\w*|special needs|deficien\w*|invalid\w*|epilep\w*)\b"
)
_ANY_OWN_CHILD = re.compile(
    rf"\b(?:{OWN_CHILD}|enfants?|fils|fille|kind|kinderen|zoon|dochter|sohn|tochter|child|children"
    r"|son|daughter)\b"
)
_OUR_DISABLED = re.compile(r"\b(?:autis\w*|asperger|tsa|ass)\b")


def is_near_ill_minds(text):
    """« Angehörige von psychisch Kranken », « proches de malades psychiques »."""
    return bool(_NEAR_ILL_MINDS.search(text))


def is_of_kopp(text):
    """« Kinderen van Ouders met Psychische Problemen »: whose groups are called so."""
    return bool(_KOPP.search(text))


def fears_for_a_child_after_them(text):
    """« Que deviendra mon fils handicapé après nous »: nobody died."""
    said = _DISABLED.search(text) or _OUR_DISABLED.search(text)
    return bool(said and _ANY_OWN_CHILD.search(text) and _AFTER_US.search(text))


_NOW = (
    r"(?:(?:nu|maintenant|desormais|a present|aujourd hui|eigenlijk|nun|jetzt|heute|now|really|en"
    r" fait|devenue?|geworden|become|becoming|turned into|plus qu|tegenwoordig) ){0,2}"
)
_IS = (
    r"(?:est|devient|etait|is|was|wordt|werd|bleek|ist|war|wird|wurde|became|becomes|s est revelee?"
    r"|se sent|veut etre|veut devenir|has become|is becoming|has turned into|turned into|heet)"
)
_BECAME = re.compile(
    rf"\b(?:fils|garcon|zoon|jongen|sohn|junge|son|boy|frere|broer|bruder|brother|mari|man|mann"
    rf"|husband|pere|papa|vader|vater|dad|father) {_IS} {_NOW}(?:(?:ma|notre|une|mijn|onze|een"
    rf"|meine|unsere|eine|my|our|a) )(?:fille|dochter|meisje|tochter|madchen|daughter|girl|soeur"
    rf"|zus|schwester|sister|femme|vrouw|frau|woman|mere|moeder)\b(?! (?:de|bien|forte|van))"
    rf"|\b(?:fille|dochter|meisje|tochter|madchen|daughter|girl|soeur|zus|schwester|sister"
    rf"|epouse|wife|mere|mama|moeder|mutter|mum|mom|mother) {_IS} {_NOW}(?:(?:mon|notre|un|mijn"
    rf"|onze|een|mein|unser|ein|my|our|a) )(?:fils|garcon|zoon|jongen|sohn|junge|son|boy|frere"
    rf"|broer|bruder|brother|homme|man|mann|pere|vader)\b(?! (?:de|bien|van))"
)


def became_another(text):
    """« Mon fils est devenu ma fille »."""
    return bool(_BECAME.search(text))


_LIVES_WITH_A = re.compile(
    r"\b(?:mariee?s?|marie|couple|verheiratet|getrouwd|gehuwd|married|samen|zusammen|together|vis"
    r"|vit|vivre|leef|woon|lebe|live|living|relatie|beziehung|relationship|amoureu\w+|verlieb[td]"
    r"|verliefd|in love|trouwe?n?|epouser|epouse)(?: \w+)? (?:a|avec|met|mit|to|with|d|de|op|in)"
    r" (?:une?|een|ne|einer|einem|eine|an?|the|la|ma|mijn|meiner|my) (?:\w+ )?(?:femme|homme|vrouw"
    r"|man|frau|mann|woman|man|fille|mec|vent|girl|guy)\b"
    r"|\b(?:met|mit) (?:een|einer|einem|ne) (?:vrouw|man|frau|mann) (?:getrouwd|verheiratet"
    r"|gehuwd|samen|zusammen)\b"
)

# « Zegt men lief »: « mijn », as it is spoken in Flanders.
_MEN_IS_MY = re.compile(
    r"\bmen (?:lief|vent|vrouw|zoon\w*|dochter\w*|kind\w*|moeder|vader|mama|papa|pa|ma|ouders"
    r"|broer|zus|ex|vriend\w*|baas|collega\w*|partner|gezin|familie|leven|hoofd|werk)\b"
)
_IS_SHE = re.compile(r"\b(?:femme|fille|vrouw|frau|woman|girl)\b")


def lives_with(text):
    """« Gay et marié à une femme »: the audiences of those who do not ask."""
    if _MEN_IS_MY.search(text):
        return {"hommes"}
    if not (found := _LIVES_WITH_A.search(text)):
        return set()
    return {"femmes"} if _IS_SHE.search(found[0]) else {"hommes"}


_AN_ANIMAL = (
    r"(?:chien\w*|chat\w*|toutou|minou|cheval|lapin\w*|perruche|hamster|furet|hond\w*|kat|katje"
    r"|kater|poes\w*|paard|konijn\w*|huisdier\w*|hund\w*|katze\w*|pferd|kaninchen|haustier\w*"
    r"|dog\w*|puppy|cat|cats|kitten|kitty|horse|rabbit|bunny|pet|animal)"
)
_OF_AN_ANIMAL = re.compile(rf"\b{_AN_ANIMAL}\b")


def is_of_an_animal(text):
    return bool(_OF_AN_ANIMAL.search(text))


def says_depression(text):
    return "depress" in text


# Things that pile up --------------------------------------------------------------------------

_HOARDS = re.compile(
    r"\b(?:entasse|entassent|entasser|amonc\w+|diogen\w*|syllogoman\w+)\b"
    r"|\baccumul\w+ (?:compuls\w+|d objets|des objets|les objets|tout\b|de tout)"
    r"|\b(?:ne |n )?(?:jette\w*|jeter) (?:plus )?(?:rien|jamais)\b|\brien jeter\b"
    # « Je garde tout en moi » speaks of no things.
    r"|\b(?:garde|conserve) (?:absolument )?tout\b(?! (?:en|pour|a l|au fond|dedans|le temps))"
    r"|\b(?:deborde\w*|rempli\w*|plein\w*|entouree?|milieu|envahi\w*)(?: \w+){0,3}? (?:ordures"
    r"|dechets|immondices|objets|bric a brac|crasse|poubelles|plafond)\b|\bvit dans (?:les |ses "
    r"|la )?"
    r"(?:ordures|dechets|crasse|immondices|salete)\b"
    r"|\bverzamelwoede\b|\bverzamelstoornis\b|\bverzamelt (?:\w+ )?alles\b|\bhoardt?\b"
    r"|\bhoarder\w*\b"
    r"|\bhoard\w*\b|\b(?:gooit|smijt) (?:\w+ )?(?:niks|niets|nooit iets) weg\b|\bniets weggooien\b"
    r"|\bleeft (?:in|tussen)(?: \w+){0,2}? (?:vuil\w*|afval|rommel|rotzooi|vuilnis)\b"
    r"|\bhuis (?:ligt|staat|zit|puilt)(?: \w+)? vol\b|\bmessies?\b|\bvermull\w*\b|\bwirft (?:\w+ )?"
    r"(?:nichts|nie etwas) weg\b|\bnichts wegwerfen\b|\b(?:lebt|wohnt) (?:im|in seinem"
    r"|in ihrem) mull\b"
    r"|\bsammelt alles\b|\bhortet\b|\blives? in (?:filth|squalor|rubbish|garbage|trash)\b"
    r"|\b(?:keeps|kept) (?:absolutely )?everything\b(?! (?:in|inside|bottled|to|from))"
    r"|\bnever throws (?:anything|things)\b"
    r"|\b(?:house|flat|home|place) (?:is )?(?:\w+ )?full of (?:rubbish|junk|stuff|trash|garbage)\b"
    r"|\bthrow(?:s)? (?:nothing|anything) away\b"
)
_SOMEBODY_OF_THEIRS = re.compile(
    rf"\b(?:{_MY}) (?:\w+ )?(?:{_PARENT}|fils|fille|oncle|tante|mari|femme|conjointe?|compagnon"
    r"|compagne|voisine?|amie?|cousine?|beau \w+|belle \w+|man|vrouw|zoon|dochter|nonkel|oom"
    r"|vriend\w*"
    r"|buurman|buurvrouw|partner|mann|frau|sohn|tochter|onkel|nachbar\w*|freund\w*|husband|wife|son"
    r"|daughter|uncle|aunt|friend|neighbour|neighbor)\b"
    rf"|^(?:{_PARENT}|mari|zoon|dochter|partner|husband|wife|son|daughter|uncle|aunt)\b"
    r"|\b(?:de|van|of) (?:mon|ma|mijn|my) \w+\b"
)
_I_DO = re.compile(
    r"\b(?:je (?:ne )?(?:garde|jette|peux|arrive|n arrive|suis|vis|ne)|j (?:arrive|entasse|accumule"
    r"|ai)|ik (?:kan|gooi|ben|verzamel|leef)|ich (?:kann|werfe|bin|sammle|lebe|horte)|i (?:can|cant"
    r"|can t|hoard|keep|am|live|never))\b"
)


def hoards(text):
    return bool(_HOARDS.search(text))


def is_of_somebody_of_theirs(text):
    return bool(_SOMEBODY_OF_THEIRS.search(text)) and not _I_DO.search(text)


_DEATH = re.compile(
    r"\b(?:mort\w*|decede\w*|deces|tue\w*|deuil|perdu\w*|overleden|gestorven|dood\w*|verongelukt"
    r"|rouw\w*"
    r"|verloren|verloor|gestorben|tot|tod|todlich\w*|getotet|trauer\w*|died|dead|death|killed"
    r"|lost|grief)\b"
)
_TO_ME = re.compile(
    r"\b(?:je|j|moi|mon accident|ik|mij|mijn (?:auto)?ongeval|ich|mein unfall|meinem unfall|i"
    r"|my accident"
    r"|my crash|conduire|rijden|fahren|drive|driving)\b"
)


def is_who_was_hurt(text):
    """« Depuis mon accident je n’ose plus conduire »: nobody died of it."""
    return bool(_TO_ME.search(text)) and not _DEATH.search(text)


_A_BREAST = (
    r"(?:un|le|mon|les|mes|deux)? ?seins?|(?:mijn|een|de)? ?borsten?|(?:meine|eine|die)? ?brust"
    r"|(?:my|a|one|both) breasts?"
)
_TAKEN = (
    r"enleve\w*|retire\w*|ablation|coupe\w*|ampute\w*|perdu\w*|weggenomen|afgezet|geamputeerd"
    r"|verloren"
    r"|kwijt|weg|abgenommen|entfernt|amputiert|removed|took off|lost|cut off|amputated"
)
_LOST_A_BREAST = re.compile(
    rf"\b(?:{_TAKEN}) (?:\w+ ){{0,2}}?(?:{_A_BREAST})\b"
    rf"|\b(?:{_A_BREAST}) (?:\w+ ){{0,3}}?(?:{_TAKEN})\b"
)


def lost_a_breast(text):
    return bool(_LOST_A_BREAST.search(text))


# What came with a birth -----------------------------------------------------------------------

_A_BIRTH = (
    r"accouch\w+|naissance|cesarienne|bevalling\w*|bevallen|bevallin|keizersnede|geburt\w*"
    r"|entbindung"
    r"|kaiserschnitt|birth|delivery|c section|caesarean|labour|obstetrica\w*|obstetrical\w*"
    r"|verlos\w*"
)
_WENT_WRONG = (
    r"mal (?:passe\w*|vecu\w*)|trauma\w*|horrible\w*|affreu\w*|atroce\w*|cauchemar\w*|violen\w*"
    r"|choc|urgence|revis|revois|flash\w*|difficile\w*|terrible\w*|slecht|verschrikkelijk"
    r"|vreselijk|nachtmerrie\w*|herbeleef\w*|geweld|moeilijk\w*|zwaar|zware|misgelopen|fout gelopen"
    r"|schlimm\w*|schrecklich\w*|albtraum\w*|albtraume|schief\w*|gewalt|schwere?|notfall\w*"
    r"|not ?kaiser\w*"
    r"|went wrong|nightmare\w*|awful|horrific|difficult|emergency|bad|terrifying"
)
_BAD_BIRTH = re.compile(
    rf"\b(?:{_A_BIRTH})\b(?: \w+){{0,5}}? (?:{_WENT_WRONG})\b"
    rf"|\b(?:{_WENT_WRONG}) (?:\w+ ){{0,4}}?(?:{_A_BIRTH})\b"
    r"|\bviolences? (?:obstetricale\w*|gynecologique\w*)"
)
_SAD_BIRTH = re.compile(
    r"\bpost ?(?:partum|nata\w*)\b.*\b(?:depress\w*|depri\w*)|\bdepress\w*.*\bpost ?(?:partum"
    r"|nata\w*)"
    r"|\b(?:postnatale?|postpartum)\w*\b|\bwochenbettdepress\w*|\bbaby ?blues\b"
    r"|\bpostpartal\w*|\b(?:bevallings|geburts)trauma\w*|\bcreer (?:un|le) lien\b.*\bbebe\b"
    r"|\bniet van (?:mijn|het|de) (?:baby|kindje) (?:kan |kunnen )?(?:houden|hou)\b"
    r"|\bdepress\w* (?:\w+ ){0,2}?(?:nach|na|apres|after|seit|sinds|depuis|since|door"
    r"|durch) (?:\w+ )?(?:geburt|bevalling|geboorte|accouchement|naissance|birth|entbindung)\b"
    r"|\b(?:seit|nach|sinds|na|depuis|apres|since|after) (?:\w+ )?(?:geburt|bevalling|geboorte"
    r"|accouchement|naissance|birth|entbindung) (?:\w+ ){0,4}?(?:depress"
    r"|depri)\w*|\bkraambeddepressie\b|\bdepression perinatale\b"
    r"|\b(?:aime|aimer|supporte|supporter) (?:\w+ )?(?:pas|plus)? ?(?:mon|ce|le) bebe\b"
    r"|\b(?:pas|plus) (?:a )?(?:aimer|supporter|m attacher a) (?:mon|ce|le) bebe\b"
    r"|\bressens rien pour (?:mon|ce|le) bebe\b|\b(?:hou|hield|voel) (?:\w+ ){0,2}?(?:niet|niks"
    r"|niets)"
    r" (?:van|voor) (?:mijn|de) (?:baby|kindje)\b|\bgeen (?:liefde|band)\b.*\bbaby\b"
    r"|\bliebe (?:mein|das) baby nicht\b|\bkeine liebe\b.*\bbaby\b|\bempfinde nichts\b.*\bbaby\b"
    r"|\b(?:dont|don t|cant|can t|not|never) (?:\w+ )?(?:love|like|bond\w*)(?: \w+)? (?:my|the"
    r"|with my)"
    r" (?:baby|newborn)\b|\bhuilbaby\w*\b|\bschreibab\w*\b|\bschreikind\w*\b"
    r"|\bbebe (?:qui )?(?:n arrete pas de )?(?:hurle\w*|pleure\w*|crie\w*)\b"
    r"|\bbaby (?:\w+ )?(?:huilt|schreit|brullt|cries|crying|screams)\b"
    r"|\bregrett?e? (?:d )?(?:avoir eu )?(?:ce|mon|l) (?:bebe|enfant)\b"
)
TOO_EARLY_SAID = re.compile(
    r"\b(?:prema\w*|prematur\w*|neonat\w*|couveuse\w*|nicu|fruhchen\w*|fruhgeb\w*|inkubator"
    r"|vroeggebor\w*|vroeggeboorte|incubator|\d\d ?(?:e |eme )?(?:semaines|sa|weken|wochen|weeks)"
    r"|(?:trop|te|zu|too) (?:tot|vroeg|fruh|early|soon))\b"
)


def is_hard_after_a_birth(text):
    """A birth that went wrong, a sadness after it, a baby who is not loved or cries all day."""
    return bool(_BAD_BIRTH.search(text) or _SAD_BIRTH.search(text))


# A partner who leaves ---------------------------------------------------------------------------

_PARTNER = (
    r"(?:mari|femme|epou[sx]e?|conjointe?|compagnon|compagne|copain|copine|mec|homme|ami|amie"
    r"|partenaire|man|vrouw|vriend|vriendin|vent|lief|partner|partnerin|mann|frau|ehemann|ehefrau"
    r"|freund|freundin|husband|wife|boyfriend|girlfriend|fiancee?|spouse)"
)
_MY_PARTNER = rf"(?:{_MY}) (?:\w+ )?{_PARTNER}"
_LEAVES = (
    r"(?:(?:m|me|nous) (?:a |ont |ait |avait |va |veut )?(?:\w+ )?(?:quitt\w+|largu\w+|plaqu\w+"
    r"|laisse tomber|tromp\w+)|divorc\w+|separ\w+|rupture|rompu|rompre|infidel\w+|adultere"
    r"|maitresse|amant|avec une? autre|m aime plus|(?:crise|therapie) de couple"
    r"|(?:mij|me|ons) (?:\w+ ){0,2}(?:verla\w+|bedro\w+|bedrieg\w*)"
    r"|(?:verlaat|verliet|bedriegt|bedroog) (?:mij|me|ons)|scheid\w*|gescheiden|uitgemaakt"
    r"|uit elkaar|vreemd ?(?:gaat|gegaan)|een andere?|bij me weg|houdt niet meer van (?:mij|me)"
    r"|(?:mich|uns) (?:\w+ ){0,2}(?:verl\w+|betr[uo]\w+)"
    r"|(?:verlasst|verliess|betrugt|betrog) (?:mich|uns)|geschieden|trennung|trennt sich"
    r"|sich (?:\w+ ){0,3}(?:trennen|getrennt)|trenne mich|schluss gemacht|geht fremd"
    r"|fremd ?gegangen|liebt mich nicht mehr"
    r"|left (?:me|us)|leaving (?:me|us)|leave (?:me|us)|leaves me|dumped me|walked out|broke up"
    r"|breaking up|break up|broken up|cheat\w*|affair|unfaithful|doesn ?t love me"
    r"|with someone else)"
)
_I_LEAVE = (
    r"(?:(?:je|j ai|de|vais|veux|dois) (?:\w+ )?quitt\w+|(?:ik|wil|ga) (?:\w+ )?verla\w+"
    r"|(?:ich|will) (?:\w+ )?verlasse\w*"
    r"|(?:i|am|m|want to|im) (?:\w+ )?(?:left|leaving|leave))"
)
_PARTS = re.compile(
    rf"\b{_MY_PARTNER}\b(?: \w+){{0,4}}? {_LEAVES}\b"
    rf"|\b{_LEAVES} (?:\w+ ){{0,3}}?{_MY_PARTNER}\b|\b{_I_LEAVE} {_MY_PARTNER}\b"
)


def parts_from_a_partner(text):
    """« Ma femme m’a quitté », « mon mari demande le divorce »: they are nobody to care for."""
    return bool(_PARTS.search(text))


# Who worries for one of their own ---------------------------------------------------------------

_ONE_OF_THEIRS = rf"(?:{_MY}) (?:\w+ )?(?:{_PARENT}|{_PARTNER}|oncle|tante|onkel|uncle|aunt|friend)"
_WORRY_FOR = (
    r"(?:(?:inquiet\w*|souci\w*|sang|d encre|peur|angoisse\w*|preoccup\w*|tracass\w*)"
    r" (?:\w+ )?(?:pour|au sujet de|a propos de|concernant|de l etat de)"
    r"|(?:zorgen|bezorgd|ongerust|bang|angst) om|(?:zorgen|bezorgd|ongerust) over"
    r"|(?:sorgen?|sorge mich|besorgt|angst|bange) (?:um|wegen)"
    r"|(?:worr\w+|concerned|anxious|afraid|scared|fear) (?:\w+ )?(?:about|for|over))"
)
_WORRIES_ME = (
    r"(?:(?:m|nous) (?:inquiet\w+|preoccup\w+)|baart (?:mij|me|ons) (?:\w+ )?zorgen"
    r"|macht (?:mir|uns) (?:\w+ )?sorgen|(?:worries|is worrying|worry) (?:me|us))"
)
_WORRIED, _WORRIED_FOR_A_CHILD = (
    re.compile(rf"\b{_WORRY_FOR} (?:{kin})\b|\b(?:{kin}) {_WORRIES_ME}\b")
    for kin in (f"{OWN_CHILD}|{_ONE_OF_THEIRS}", OWN_CHILD)
)
_SMALL_WORDS_OF_WORRY = folded(
    """
    suis fais beaucoup tellement si m inquiete inquieter mauvais un sang enormement terriblement
    maak maken zo heel erg veel echt mache machen grosse viel total in sorge mir am im m so very
    really get ans jaar jahre years old teenage
    """
)


def worries_for(text):
    """« Je suis inquiète pour ma fille »: « parents » or « proches » asks; or nobody does."""
    if not _WORRIED.search(text):
        return ""
    return "parents" if _WORRIED_FOR_A_CHILD.search(text) else "proches"


def only_worries(text):
    """Whether nothing is said but for whom: not what is the matter with them."""
    rest = [word for word in _WORRIED.sub(" ", text).split() if not word.isdigit()]
    return (ALL_STOP_WORDS | _SMALL_WORDS_OF_WORRY).issuperset(rest)
