"""What words of danger tell besides the sign: of sex, of now, of a child.

Closed tables, as those of the rules.
"""

import re
from functools import lru_cache

from ..text import fold
from . import dutch, english, french, german, shared
from .figures import any_of
from .rules import squeeze

_SEXUAL = re.compile(
    r"\bviol(?:ee?s?|er|eurs?|s|ait)?\b|\babus(?:ee?s?|er?|ait)\b|\battouch\w*|\binceste?\b|\binzest\w*|\bsexuel\w*"
    r"|\b(?:me|m|ma|la|le|nous) touch\w+|\bpenetr\w+|\bghb\b|\bpedo\w*|\bculotte\b|\bzizi\b|\bnudes?\b"
    r"|\b(?:komt|kwam|zit|zat) aan (?:mij|me)\b|\bnaakt\w*|\bonderbroek\b|\bslipje\b|\bnackt\w*"
    r"|\bunterhose\b|\bunderwear\b|\bknickers\b|\bmakes? me do things\b|\bunder my (?:skirt|shirt)\b"
    r"|\b\w*verkracht\w*|\baangerand\w*|\b\w*misbruik\w*|\bseksueel\b|\bseksuele\b|\bbetast\w*"
    r"|\bvergewaltig\w*|\b\w*missbrauch\w*|\bsexuell\w*|\bbegrapsch\w*|\bfasst mich\b"
    r"|\braped?\b|\brapist\b|\bmolest\w*|\bsexual\w*|\b(?:sexually )?assaulted\b|\bspiked\b"
    r"|\btouch(?:es|ed|ing) (?:me|my)\b"
    r"|\b(?:vient|venait|entre|entrait|monte|glisse|dort|couche|rejoint|met) (?:\w+ ){0,3}(?:dans|avec moi dans) mon lit\b|\b(?:me|nous|lui) (?:fait|faisait|font) (?:\w+ )?(?:des|de drole\w* de|ces) choses\b"
    r"|\b(?:komt|kwam|kruipt|kroop|ligt|lag|slaapt|zit) (?:\w+ ){0,4}(?:in|op|bij mij in) mijn bed\b|\b(?:doet|deed|doen) (?:\w+ )?(?:dingen|vieze dingen|rare dingen|dinges) (?:met|bij|aan) (?:mij|me|ons)\b"
    r"|\b(?:kommt|kam|legt sich|schleicht|steigt|kriecht|liegt) (?:\w+ ){0,4}(?:in|zu mir ins|ins) (?:mein(?:em)? )?bett\b|\b(?:macht|machte|tut) (?:\w+ )?(?:sachen|dinge|komische sachen) (?:mit|bei|an) (?:mir|uns)\b"
    r"|\b(?:comes?|came|gets?|climbs?|crawls?|lies|sneaks?|sleeps?) (?:\w+ ){0,3}(?:in|into|in to) my (?:\w+ )?bed\b|\b(?:does|did|do) (?:\w+ )?(?:things|stuff) (?:to|with) (?:me|us)\b"
    r"|\b(?:bij (?:mij|me|ons) in bed|in bed (?:bij|met) (?:mij|me)|in(?:to)? bed with (?:me|us)|dans (?:le|mon) lit (?:avec|de|pres de) moi|zu (?:mir|uns) ins bett|in (?:mein|unser) bett)\b"
    r"|\bsextor\w+|\bphotos? (?:de moi |d elle )?(?:nue?s?|intimes?|sexy|deshabille\w*)\b|\b(?:nue?s?|en culotte) en photo|\bblootfoto\w*|\bblote foto\w*|\bintimbilder?\b|\bnaked\b|\bnude (?:pics?|photos?|pictures?)\b|\bintimate (?:pics?|photos?|pictures?)\b"
    r"|\b(?:force\w*|oblige\w*) (?:\w+ ){0,2}(?:coucher|l amour|sucer|le sexe)\b|\b(?:dwing\w*|forceer\w*|zwing\w*|notig\w*) (?:\w+ ){0,3}(?:seks|sex|vrijen|te neuken)\b"
    r"|\b(?:forces?d?|makes?|made) (?:me|her|us) (?:to )?(?:have sex|sleep with)\b|\b(?:dans|in) (?:mon verre|mijn (?:drank\w*|glas|cola)|mein\w* (?:glas|getrank|drink)|my drink)\b"
    r"|\b(?:reveillee?|wakker|aufgewacht|woke up) (?:\w+ ){0,3}(?:nue?|naakt|nackt|naked|without (?:my )?clothes|sans culotte|zonder kleren|ohne kleid\w*)\b"
    r"|\btouche\w* (?:a )?(?:ma|mon|mes|notre|nos) (?:petite? )?(?:filles?|fils|enfants?|soeur|frere|gamine?|bebe)\b"
    r"|\b(?:vient|entre|venait|rentre) (?:\w+ ){0,2}dans ma chambre\b|\bkomt (?:\w+ ){0,2}(?:in|op) mijn (?:slaap)?kamer\b|\bkommt (?:\w+ ){0,2}in mein zimmer\b|\bcomes? (?:in|into|in to) my (?:bed)?room\b"
    r"|\bdrogue\w* (?:\w+ ){0,3}(?:boite|soiree|fete|bar)\b|\bsouviens (?:plus )?de rien\b"
    r"|\b(?:enceinte|zwanger|schwanger|pregnant) (?:de|d|par|van|door|von|by|from|with) (?:\w+ ){1,2}(?:grand |beau |demi )?(?:peres?|papas?|oncle|tonton|freres?|cousin|papy|prof\w*|entraineur|coach|moniteur|animateur|cure|pretre|vader|pa|stief\w+|plus\w+|broer|nonkel|oom|opa|grootvader|neef|leraar|trainer|vater|bruder|onkel|lehrer|pfarrer|dads?|fathers?|step\w+|brothers?|uncles?|grand\w+|teacher|priest)\b"
    r"|\b(?:mise?|zwanger|schwanger|geschwangert) (?:enceinte|gemaakt|gemacht)\b|\bgeschwangert\b|\b(?:got|made) (?:me|my \w+) pregnant\b|\bknocked me up\b"
    r"|\b(?:me|m|nous|lui|la|le) (?:a |ai )?(?:caress|tripot|pelot|doigt|bais(?!s))\w+|\b(?:couche\w*|baise\w*|l amour) (?:\w+ )?avec (?:moi|lui|nous|mon)\b|\b(?:dorm\w+|couche\w*) (?:chez|avec) lui\b"
    r"|\b(?:raakt?|raakte|aanraak\w*|streelt?|streelde) (?:mij|me|ons|haar|hem)\b|\b(?:slaapt|vrijt|neukt|slapen|vrijen|neuken|seks|sex) (?:met|with|mit) (?:mij|me|ons|mir|hem|us)\b|\b(?:met|mit) (?:mij|me|mir) (?:naar|ins|in) bed\b|\b(?:met|mit) (?:mij|me|mir) (?:vrijen|slapen|neuken|schlafen|schlaft|vogeln|ficken)\b|\b(?:schlaft|schlafen|schlief) (?:mit mir|bei ihm)\b|\bbij hem (?:slaap|slapen|overnacht\w*)\b|\bbei ihm (?:schlaf\w*|ubernacht\w*)\b"
    r"|\b(?:sleep\w*|slept|sex) with (?:me|my)\b|\bsleep (?:over )?at his\b|\b(?:streichelt|streichelte|beruhrt|betatscht) (?:mich|uns|sie|ihn)\b|\b(?:strokes?|stroking|fondl\w+|caress\w+) (?:me|my|her)\b"
    r"|\b(?:videos?|films?|images?|vocaux|filmpjes?|beelden|bilder\w*|aufnahmen|fotos?|clips?) (?:de moi |d elle )?(?:nue?s?|intimes?|sexy|sexuel\w+|porno\w*)\b|\b(?:intimen?|intieme|sexual|nude|intimate|porn\w*) (?:videos?|filmpjes?|beelden|bilder\w*|fotos?|clips?|aufnahmen)\b|\bsex ?tapes?\b"
    r"|\bsexy\b|\bsous ?vetements?\b|\bunterwasche\b|\bondergoed\b|\bdick ?pics?\b|\b(?:me )?(?:demande|force|oblige) (?:\w+ ){0,3}(?:deshabill\w+|culotte|me montrer)|\bunder the covers\b|\bonder (?:de lakens|mijn kleren)\b|\bsous (?:la couette|mon pyjama|mes habits)\b"
)
# Who is about to die, or has begun to: the rescue comes before who listens.
_NOW = re.compile(
    r"\b(?:ouvert|taillade?|coupe|tranche) (?:les|mes) (?:veines|poignets)\b"
    r"|\b(?:sur|au bord d[ue]) (?:le |la |l )?(?:pont|quai|toit|vide|rails?|voies?|parapet|falaise|balcon)\b"
    r"|\bsur les (?:rails|voies)\b"
    r"|\bcorde (?:au|autour du) cou\b|\brebord\b|\bpret\w* a sauter\b|\bpolsen (?:over|door|open)\w*"
    r"|\bop (?:de|het) (?:brug|sporen|spoor|dak|perron|rand|balkon)\b|\btouw (?:om|rond) \w+ (?:nek|hals)\b"
    r"|\bpulsadern?\b|\bauf (?:der|dem|den) (?:brucke|gleisen|dach|balkon|schienen)\b|\bstrick um\b"
    r"|\b(?:slit|slashed|cut) my wrists?\b|\bon (?:the|a) (?:bridge|tracks|roof|ledge|edge|rails)\b"
    r"|\brope (?:around|round) my neck\b|\babout to jump\b|\baan (?:het|de) (?:spoor|sporen|treinspoor)\b"
    r"|\b(?:am|an den|an der) (?:gleis\w*|bahnsteig|abgrund|brucke)\b|\b(?:by|near|next to) the (?:train )?tracks\b|\bpres des (?:rails|voies)\b"
)
# Who comes with one of these does not wait until somebody has listened.
_ARMED = re.compile(
    r"\b(?:couteaux?|hache|fusil|flingue|revolver|pistolet|arme|armes|machette|batte|marteau"
    r"|(?:een|het|t|zijn|haar|n|nen|groot|scherp|keuken|brood|vlees) ?mes|geweer|pistool|wapen|bijl|knuppel|messer|gewehr|pistole|waffe|axt|knife|gun|axe|machete|weapon)\b"
)
# Who took too much, and fails already.
_FAILING = re.compile(
    r"\b(?:inconscien\w+|conscience|conaissance|connaissance|coma|evanoui\w*|(?:est|devient|devenue?|toute?|levres|visage|ongles|doigts|il|elle) (?:\w+ )?(?:bleue?s?|violette?s?|mauves?|grise?|pale)|convuls\w*|spasmes?|tremble de partout|ecume|mousse|bave"
    r"|(?:repond|reagit|bouge|respire|parle|reveille|ouvre|tient|revient)\w* (?:presque |quasi |meme )?(?:plus|pas|a peine|mal|bizarre\w*|difficilement)|(?:repond|reagit|respire|bouge) (?:a )?(?:peine|presque)"
    r"|(?:pas|plus|jamais) (?:a )?(?:de pouls|la reveiller|le reveiller|reveill\w+)|\bod\b|ronfle\w*|rale|glacee?|raide|tombee?|ecroulee?|effondree?|par terre|dans les vapes|dans les pommes|k ?o"
    r"|bewusteloos|bewustzijn|buiten westen|(?:ging|gaat|gegaan|is|ligt) (?:\w+ )?out|(?:is|wordt|ziet|werd|lippen|vingers|gezicht|helemaal) (?:\w+ )?(?:blauw|paars|grijs)|stuip\w*|schuim\w*|schokt|trekkingen|flauw\w*|comateus"
    r"|(?:antwoord\w*|reageer\w*|beweeg\w*|adem\w*|praat|spreekt|wakker|kijkt) (?:\w+ ){0,2}?(?:niet|nie|ni|amper|nauwelijks|raar|moeilijk|bijna)|(?:niet|nie|ni|amper|nauwelijks|bijna niet)(?: meer)? (?:wakker|reager\w*|aanspreekbaar|ademen|te wekken|wekken)"
    r"|bewusstlos\w*|bewusstsein|ohnmacht\w*|(?:ist|wird|lauft|lippen|finger|gesicht|ganz|schon) (?:\w+ )?(?:blau|lila|grau)|krampf\w*|zuck\w*|schaum\w*|koma|umgekippt|zusammengebrochen|rochelt|weggetreten"
    r"|(?:antwortet|reagiert|bewegt|atmet|spricht|wacht)(?: sich)?(?: \w+){0,2}? (?:nicht|nich|net|kaum|komisch|schwer|nimmer|flach)|nicht (?:mehr )?(?:wach|ansprechbar|aufwach\w*|aufwecken|wecken)"
    r"|unconscious|unresponsive|passed out|blacked out|collapsed|(?:is|are|s|hes|shes|turn\w*|go\w*|lips|face|fingers|looks) (?:\w+ )?(?:blue|purple|grey|gray)|foam\w*|froth\w*|seiz\w+|fitting|convuls\w*|gurgl\w*|snoring|limp|coma|overdosing"
    r"|(?:not|isnt|isn t|wont|won t|cant|can t|cannot|barely|hardly|doesnt|doesn t|stopped|no longer|not really) (?:\w+ ){0,1}?(?:respond\w*|breath\w*|mov\w*|wak\w*|answer\w*|react\w*|talk\w*|pulse))\b"
)
# Touched by one of these, somebody is likely young.
_NEAR_A_CHILD = re.compile(
    r"\b(?:oncle|tonton|parrain|grand pere|papy|papi|nonkel|oom|opa|bompa|onkel|uncle|grandpa|grandad"
    r"|\w*leraar|lerares|leerkracht|\w*meester|juf|professeur|prof|teacher|\w*lehrer|lehrerin|stiefpa|plusvader"
    r"|coach|entraineur|trainer|moniteur|monitrice|animateur|animatrice|cure|pretre|priester|pfarrer|priest|beau pere|stiefvader|stepdad|stepfather|stiefvater|papa|papi|daddy|baby ?sitter|babysit"
    r"|educateur|chef scout|leider|leiding|jeugdleider|gruppenleiter|jugendleiter|betreuer|begeleider|scout leader|youth leader|instituteur|surveillant|prefet|directeur|tuteur|tutor|nachhilfelehrer|bijlesleraar|grand frere|grand mere"
    r"|(?:mon|son|notre|leur) pere|mon (?:demi |petit )?frere|mon cousin|beaupere|(?:mijn|haar|zijn|onze) (?:vader|broer|neef)|stiefbroer|halfbroer|grootvader"
    r"|(?:mein|unser|ihr|sein)\w* (?:vater|bruder|cousin)|stiefbruder|halbbruder|grossvater|(?:my|her|his|our) (?:dads?|fathers?|(?:big |little |older )?brothers?|cousin)(?! in law)|stepbrother|granddad|grandfather)\b"
)
# Whom a child calls so, and hardly anybody else; or with whom a child lives.
_PARENT = r"""(?:papa|maman|papounet|mon beau pere|ma belle mere|beau papa|belle maman|mes parents|mon pere et ma mere|mon pere|ma mere|mon daron|ma daronne|mes darons|mon vieux
|le (?:copain|mec|compagnon|ami|nouveau|mari|fiance|chum) (?:de |a )(?:ma )?(?:maman|mere)|la (?:copine|femme|compagne|nouvelle) (?:de |a )(?:mon )?(?:papa|pere)|mon tuteur|ma famille d accueil|la famille d accueil
|mama|pa|mijn pa|mijn ma|mijn ouders|onze ouders|mijn vader|mijn moeder|mijn mama|mijn papa|stiefvader|stiefmoeder|stiefpapa|stiefmama|plusvader|plusmama|plusmoeder|pluspapa|bonusvader|bonuspapa|pleegvader|pleegmoeder|mijn pleegouders
|(?:de )?(?:vriend|vent|man|lief|nieuwe vriend) van (?:mijn )?(?:mama|moeder|ma|mam)|mama s (?:vriend|lief|freund)|(?:de )?(?:vriendin|vrouw|lief) van (?:mijn )?(?:papa|vader|pa)|papas (?:freundin|vriendin)|mamas (?:freund|vriend|neuer)
|mutti|vati|mami|papi|meine eltern|mein vater|meine mutter|meine mama|mein papa|stiefpapa|stiefmama|stiefvater|stiefmutter|pflegevater|pflegemutter|pflegeeltern|(?:der )?(?:freund|mann|neue|typ) (?:von|meiner) (?:meiner )?(?:mama|mutter)|(?:die )?(?:freundin|neue) (?:von|meines) (?:meinem )?(?:papa|vaters?)
|dad|daddy|mum|mom|mummy|mommy|mam|my father|my mother|my parents|my old man|my folks|step ?dad|step ?father|step ?mum|step ?mom|step ?mother|foster (?:dad|mum|mom|father|mother|parents|carers?)|(?:mum|mom|mam|mother|mummy)s? (?:s )?(?:new )?(?:boyfriend|bf|partner|fella|bloke|husband|fiance)|(?:dad|father)s? (?:s )?(?:new )?(?:girlfriend|gf|wife|partner))"""
_PARENTS = re.compile(rf"\b{_PARENT.replace(chr(10), '')}\b")
# Whom a grown-up has, or is.
_GROWN_UP = re.compile(
    r"\b(?:ma femme|mon mari|mon homme|mon (?:ex|conjoint|compagnon)|mon copain|ma copine|mes (?:enfants|gosses|fils|filles|petits)|mon (?:fils|bebe|enfant|boulot|travail)|ma fille|aidante?|alzheimer|dement\w*|demence|quand j etais|enfance|petite fille|mon patron"
    r"|mijn (?:man|vrouw|kinderen|zoon|dochter|kind|baby|vriend|vriendin|ex|baas|werk)|mantelzorg\w*|vroeger|toen ik (?:klein|kind)|als kind|mein(?:e|en|em|er)? (?:mann|frau|kinder|kindern|sohn|tochter|kind|baby|freund|freundin|ex|chef|arbeit)|pflege (?:ihn|sie)|fruher|als kind|damals"
    r"|my (?:husband|wife|kids|children|son|daughter|child|baby|boyfriend|girlfriend|ex|boss|job)|the kids|carer|dementia|used to|as a (?:kid|child)|years ago|when i was|childhood|retire\w*|mon vieux pere|nursing home|rusthuis|altersheim|maison de repos|(?:van|von|aged|of|de) [2-9]\d)\b"
)
# « Ma mère m’enfermait »: long ago, unless it was last night.
_WAS_DONE = re.compile(
    r"\b(?!(?:fait|lait|parfait|satisfait|souhait|vrait|extrait|sait|voudrait|pourrait|aimerait|serait|faudrait|aurait|portrait|retrait)\b)\w{3,}(?:ait|aient)\b"
    r"|\b(?:kwam|sloeg|sloot|deed|aandeed|liet|zat|misbruikte|stampte|schopte|opsloot|kroop|noemde|dreigde|mishandelde|kam|schlug|sperrte|einsperrte|tat|antat|liess|missbrauchte|prugelte|fasste|anfasste|hatte|war)\b"
    r"|\b(?:came|locked|used to|did that|did this|touched|beat me as|abused|molested|took me|was nine|was \w+ when)\b|\b(?:trente|quarante|cinquante|soixante|dertig|veertig|vijftig|zestig|dreissig|vierzig|funfzig|sechzig|thirty|forty|fifty|sixty)\b"
)
_LATELY = re.compile(
    r"\b(?:hier|ce matin|ce soir|cette nuit|aujourd|tantot|encore|gisteren|vandaag|daarnet|vannacht|vanmorgen|weer|gestern|heute|gerade|wieder|yesterday|today|tonight|last night|this morning|again|just now)\b"
)
_READER = re.compile(
    r"\b(?:me|m|moi|nous|mij|ons|mich|mir|uns|us|mon|ma|mes|mijn|mein\w*|my|maman|mere|mama|moeder|mutter|mum|mom|petit\w*|soeur|frere|zus\w*|broer\w*|schwester|bruder|sister|brother)\b"
)
_AFRAID = re.compile(r"\b(?:peur|bang|schrik|angst|afraid|scared|frightened|terrified)\b")
# A grown child who frightens a parent.
_OWN_CHILD_FRIGHTENS = re.compile(
    r"\b(?:peur|crains|terrorisee? par) (?:de )?(?:mon (?:grand )?fils|ma fille|mon gendre)\b(?! (?:se|s|fasse|meure|parte|souffre|tombe))"
    r"|\b(?:bang|schrik) (?:van|voor) mijn (?:volwassen )?(?:zoon|dochter|schoonzoon)\b|\bangst vor mein\w+ (?:sohn|tochter|schwiegersohn)\b"
    r"|\b(?:afraid|scared|frightened|terrified) of my (?:\w+ )?(?:son|daughter)\b"
)
# Who speaks of what their own partner does is no child, though children may be in the words.
_OWN_PARTNER = re.compile(
    r"\b(?:mon|mn) (?:ex |futur ex )?(?:mari|compagnon|conjoint|copain|homme|mec|ex|partenaire|epoux|chum)\b"
    r"|\bma (?:ex |future ex )?(?:femme|compagne|conjointe|copine|partenaire|epouse)\b|\bpere de mes enfants\b"
    r"|\b(?:mijn|mn|men|m n) (?:ex |exx )?(?:man|vrouw|vriend|vriendin|lief|partner|vent|ex|echtgenoot|echtgenote)\b"
    r"|\bmein\w* (?:ex )?(?:mann|frau|freund|freundin|partner|partnerin|ex|ehemann|ehefrau|lebensgefahrte)\b"
    r"|\bmy (?:ex )?(?:husband|wife|boyfriend|girlfriend|bf|gf|partner|ex|fiance|hubby|spouse)\b"
)
_LONG_AGO = re.compile(
    r"\bil y a (?:\d\d|[2-9]|deux|trois|quatre|cinq|dix|vingt|trente|longtemps|des annees)\b(?! (?:jour|heure|mois|semaine))"
    r"|\benfance\b|\b(?:quand j etais|etant|lorsque j etais|dans ma) (?:une? )?(?:petite?|enfant|gamine?|ado\w*|jeune\w*|louveteau|scout\w*|acolyte|interne|eleve)\b"
    r"|\bjaren geleden\b|\b\d+ jaar geleden\b|\bvroeger\b|\b(?:als|toen ik) (?:klein |een )?(?:kind|klein|puber|tiener)\b"
    r"|\bjeugd\b|\bvor (?:\w+ )?jahren\b|\bfruher\b|\bals (?:ich )?(?:kind|klein|jugendliche\w*)\b|\bkindheit\b"
    r"|\b(?:jetzt|nu|now|maintenant|aujourd hui|heute)(?: \w+)? [2-9]\d\b(?! (?:jours?|dagen|tagen?|days|minut\w*))"
    r"|\byears ago\b|\b(?:as|when i was) (?:a )?(?:child|kid|little|young|teen\w*|girl|boy)\b|\bchildhood\b"
)
# « Son fusil », « à son cou »: no English son.
_FRENCH_SON = re.compile(
    r"(?<!^)(?<!\bmy )(?<!\bour )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bthe )(?<!\bold )(?<!\band )\bson (?=\w)"
)
MAJORITY = 18
_AGE = re.compile(r"\b(\d{1,2}) ?(?:ans|an|jaar|jarige|jahre|jahrige|years|year|yrs|yo|y o)\b")
# « Ik ben 14 en », « im 13 »: not the kilos, the weeks or the times.
_AGE_ALONE = re.compile(
    r"\b(?:ik ben|k ben|ich bin|i m|im|i am) (\d{1,2})\b"
    r"(?! ?(?:k?m|kg|kilo\w*|w[eo]\w+|m[aoi]\w+|d[ae]\w+|u[ur]\w*|stunden|hours?|st\w*|ke\w+|times|t|[a-z]{0,2}tag\w*|percent|procent|prozent|of|van|von)\b)"
)


def is_sexual(text, sign):
    return sign in ("violence", "peril") and bool(_SEXUAL.search(fold(text)))


def is_now(text, sign):
    """A death is a step away, or somebody comes with a weapon."""
    signs = {"mourir": _NOW, "violence": _ARMED}
    return sign in signs and bool(signs[sign].search(fold(text)))


def is_failing(text, sign):
    return sign == "poison" and bool(_FAILING.search(fold(text)))


def is_young(text, is_away=False, is_sexual=False, is_hurt=False):
    """A child or an adolescent is in the words, and is not said to be older."""
    words = squeeze(text).split()
    joined = " ".join(words)
    ages = [int(age) for age in _AGE.findall(joined) + _AGE_ALONE.findall(joined)]
    if ages:
        return min(ages) < MAJORITY
    if _OWN_CHILD_FRIGHTENS.search(fold(text)):
        return False
    if is_sexual and _NEAR_A_CHILD.search(fold(text)):
        return True
    if not _young(is_away).isdisjoint(_FRENCH_SON.sub(" ", joined).split()):
        return True
    return is_hurt and _is_hurt_by_a_parent(fold(text))


def _is_hurt_by_a_parent(folded):
    if _GROWN_UP.search(folded) or (_WAS_DONE.search(folded) and not _LATELY.search(folded)):
        return False
    rest, parents = _PARENTS.subn(" ", folded, count=1)
    return bool(parents and (_READER.search(rest) or _AFRAID.search(rest)))


@lru_cache(maxsize=2)
def _young(is_away):
    """The words that speak of a child; of one who is away, none of those that a child says."""
    tables = (french, dutch, german, english, shared)
    words = [table.WORDS.get("child", "") if is_away else table.YOUNG for table in tables]
    return frozenset(squeeze(" ".join(words)).split())


def is_of_partner(text):
    return bool(_OWN_PARTNER.search(fold(text)))


def is_long_ago(text):
    return bool(_LONG_AGO.search(fold(text)))


_NAMES_SEXUAL_VIOLENCE = any_of(r"""
    viols?(?:\ conjuga(?:l|ux))? | incestes? | abus\ sexuels? | agressions?\ sexuelles? | violences?\ sexuelles? | attouchements?(?:\ sexuels?)?
    incest | verkrachting(?:en)? | aanranding(?:en)? | seksueel\ (?:misbruik|geweld|grensoverschrijdend\ gedrag)
    inzest | vergewaltigung(?:en)? | sexuelle[rn]?\ (?:missbrauch|gewalt|ubergriffe?)
    rape | sexual\ (?:abuse|assault|violence)
""")
_AROUND_A_NAME = any_of(r"""
    groupes? | de | du | d | des | un | une | le | la | les | l | parole | entraide | soutien | aide | pour | a | au | aux | et | victimes? | survivante?s?
    apres | suite | sur | enfance | l\ enfance | dans | praatgroep\w* | gespreksgroep\w* | lotgenoten\w* | slachtoffers? | van | na | voor | hulp | bij | en | in | als
    gruppen? | selbsthilfegruppe\w* | opfern? | von | nach | fur | hilfe | und | groups? | support | help | survivors? | victims? | of | after | for | and | the
""")
_ONLY_NAMED = re.compile(
    rf"^(?:{_AROUND_A_NAME}\ )*{_NAMES_SEXUAL_VIOLENCE}(?:\ {_AROUND_A_NAME})*"
    rf"(?:\ {_NAMES_SEXUAL_VIOLENCE}(?:\ {_AROUND_A_NAME})*)?$",
    re.X,
)


def is_only_named(text):
    """« Inceste », « groupe pour victimes de viol »: it is not told when, nor of whom."""
    return bool(_ONLY_NAMED.search(fold(text)))
