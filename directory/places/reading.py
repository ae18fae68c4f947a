"""The one reader of places: what people write around a town, in every box and every file.

A name is looked for as it stands, then without what people put around it: « ville de », « centre »,
a country, a street with its number, the other language behind a stroke. A postal code decides
where a name of it stands beside it; a code and a name of two different towns are both kept, and
the reader is asked.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import combinations, islice, takewhile

from ..models import CareNetwork, Catchment, Region
from ..text import fold
from .geometry import distance_km
from .place import fold_place

LONGEST_TEXT = 120
CUT_SHORT = re.compile(r"\w[\w ]{4,} \w{1,2}$")
# « 50.47,4.87 »: what the « Ma position » button fills in, rounded on the device.
POINT = re.compile(r"^(\d\d(?:\.\d{1,6})?), ?(\d(?:\.\d{1,6})?)$")
POSTAL_CODE = re.compile(r"\b[1-9]\d{3}\b")
# « B-5000 », « BE 5000 », « B5000 », « cp5000 », « 5000.0 », « 5 000 », « 5000Namur »: the code.
COUNTRY_MARK = re.compile(r"\b(?:be?|cp)[\s-]*(?=[1-9]\d{3}\b)", re.IGNORECASE)
JOINED_NAME = re.compile(r"\b([1-9]\d{3})(?=[^\W\d_]{3})")
DECIMALS = re.compile(r"\b([1-9]\d{3})[.,]0+\b")
SPLIT_CODE = re.compile(r"^\s*([1-9])[\s.\u00a0\u202f](\d{3})\b(?!\s*\d)")
# « 59000 Lille », « NL-6211 Maastricht », « L-4000 »: a code of another country. « D 5000 » may be
# « d’5000 », and stays ours.
FOREIGN_CODE = re.compile(
    r"\b(?:(?:nl|fr?|lu?|de?)-\s?\d{4,5}|(?:nl|lu)\s?\d{4,5}|\d{5})\b(?:\s?[a-z]{2}\b)?",
    re.IGNORECASE,
)
# « 6211 AB Maastricht »: Dutch, where no town of this code is named behind it.
DUTCH_CODE = re.compile(r"\b[1-9]\d{3}\s?(?!LA|LE|DE|DU|EN|OP|TE|ST)[A-Z]{2}\b(?=[\s,]+\w)")
IN_BRACKETS = re.compile(r"^(.+?)\s*\(([^()]+)\)\s*$")
SEPARATOR = re.compile(
    r"\s*[,;/|\n]\s*|\s+[-–—]\s+|\s+(?:ou|of|oder|or|et|en|und|and)\s+", re.IGNORECASE
)

# Said before or behind the name of a town, in the languages of the country; each may follow
# another: « dans la région de », « in de buurt van ».
_OF = r"(?: (?:d[eu]?|des|of|van|von|vom|to|from|um))?(?: (?:la|les?|l|de|het|the))?"
_KINDS = (
    "ville|commune|comm|cne|entite|village|centre|gare|hopital|chu|quartier|metro|arret|canton"
    "|stad|gemeente|gem|dorp|wijk|halte|station|ziekenhuis|kanton"
    "|stadt|gemeinde|gmd|gde|dorf|bahnhof|city|town"
    "|prov|province|provincie|provinz|arr|arrondissement"
)
_AROUND = (
    "region|pays|environs|alentours|proximite|peripherie|banlieue|agglomeration|cote|coin|nord|sud"
    "|est|ouest|autour|pres|proche|loin|arriere pays"
    "|regio|streek|omgeving|buurt|nabijheid|kant|rand|rond|rondom|noorden|zuiden|oosten|westen|ver"
    "|raum|grossraum|umgebung|nahe|naehe|gegend|umkreis|rund"
    "|area|outskirts|outside|close|north|south|east|west|far"
)
_LEADING = (
    "en|chez|la|les?|l|du|des|pas|non|plutot|dicht|vlak|niet|de|het|der|die|das|nicht|just|not|next"
    "|to"
)
_ALONE = (
    "a|au|aux|dans|vers|sur|in|op|te|bij|dichtbij|vlakbij|nabij|im|bei|near|nearby|around|greater"
    "|the|at|entre|tussen|zwischen|between|um"
)
BEFORE = re.compile(rf"^(?:(?:{_LEADING}|{_ALONE}) )*(?:(?:{_KINDS}|{_AROUND})\b{_OF}|{_ALONE}) ")
BEHIND = re.compile(
    r" (?:centre|centre ville|ville|(?:et|ou) (?:(?:sa|ses|la|les|l) )?(?:environs|alentours|region"
    r"|peripherie|entite)|environs|alentours|nord|sud|est|ouest|centrum|stad|stadt|zentrum"
    r"|noord|zuid|oost|west|nord|en (?:omgeving|omstreken)|e o|omgeving|und umgebung|umgebung"
    r"|area|region|regio|belgique|belgie|belgien|belgium|be|gare|station)$"
)
NOISE = frozenset(("belgique", "belgie", "belgien", "belgium", "be", "b", "centre", "centrum"))
PROVINCES = frozenset(("province", "provincie", "provinz", "prov"))
_PROVINCE = "|".join(sorted(PROVINCES))
PROVINCE = re.compile(
    rf"^(?:(?:en|dans|la|toute|in|de|die|der|the) )*(?:{_PROVINCE})(?: (?:d[eu]?|of|van|von))?"
    rf"(?: l| la| le| het)? (?P<of>.+)$|^(?P<alone>.+) (?:{_PROVINCE})$"
)
ARRONDISSEMENT = re.compile(
    r"^(?:(?:en|dans|l|in|het|im) )*(?:arr|arrondissement)(?: (?:de|d|van|of|von))? (.+)$"
)
# « Place Flagey », « square Ambiorix »: a place that a quarter is named after.
SQUARE = re.compile(r"^(?:place|square|carrefour|rond point|parvis|porte) (?:d[eu]? |des )?(.+)$")
STREET = re.compile(
    r"^(?:(?:grand |grande |petite )?(?:rue|avenue|av|chaussee|ch|chee|boulevard|bd|bld|bvd|place"
    r"|pl|quai|route|rte|square|allee|impasse|clos|dreve|sentier|chemin|faubourg|cite|parvis|cours"
    r"|venelle|esplanade|rond point|galerie)\b|\w+(?:straat|laan|steenweg|plein|weg|dreef|kaai"
    r"|lei|baan|strasse|platz|allee|ring)\b|(?:grote|oude|nieuwe) (?:markt|steenweg|baan)\b"
    r"|\w+ (?:straat|laan|steenweg|plein|strasse|platz)\b)"
)
LONGEST_PAIR = 8
# People of one answer are this near to each other.
SAME_TOWN_KM = 10


@dataclass(frozen=True)
class Reading:
    """What a text means: places in the order of their likelihood, or a region, or both.

    `asks`: the answer would differ from one place to the next, and nothing tells which is meant.
    `corrected`: nothing has this name, and only one name is written nearly so.
    `begun`: nothing has this name, and that of these regions begins with it.
    """

    places: tuple = ()
    region: Region | None = None
    asks: bool = False
    corrected: bool = False
    begun: tuple = ()

    @property
    def regions(self):
        """What a province or a region was typed for, several where it is short for their names."""
        return (self.region,) if self.region else self.begun

    @property
    def place(self):
        return self.places[0] if self.places and not self.asks else None

    @property
    def others(self):
        """Who bears the name too: links beside an answer, but those that would answer alike."""
        if self.asks or not self.places:
            return ()
        code = self.places[0].postal_code
        return tuple(place for place in self.places[1:] if place.postal_code != code)


NOTHING = Reading()


def exactly(place):
    """The reading of a place that is given as such."""
    return Reading((place,))


def read(gazetteer, text):
    text = text[:LONGEST_TEXT].strip()
    if point := POINT.match(text):
        return Reading(tuple(gazetteer.nearest(float(point[1]), float(point[2]))))
    text = plain_codes(text)
    if FOREIGN_CODE.search(text):
        return _abroad(gazetteer, FOREIGN_CODE.sub(" ", text))
    codes = [
        (code[0], code.span())
        for code in POSTAL_CODE.finditer(text)
        if code[0] in gazetteer.by_code
    ]
    if codes:
        return _with_code(gazetteer, text, codes)
    return _named(gazetteer, POSTAL_CODE.sub(" ", text).strip(" ,;-–"))


def plain_codes(text):
    """« B-5000 », « 5 000 », « 5000.0 » → « 5000 »."""
    text = COUNTRY_MARK.sub("", JOINED_NAME.sub(r"\1 ", SPLIT_CODE.sub(r"\1\2", text)))
    return DECIMALS.sub(r"\1", text)


def _abroad(gazetteer, words):
    """A town of another country, whose name one of ours may bear as well: that one is offered."""
    named = _named(gazetteer, POSTAL_CODE.sub(" ", words).strip(" ,;-–"))
    return Reading(named.places, corrected=bool(named.places))


# With a postal code --------------------------------------------------------------------------


def _with_code(gazetteer, text, codes):
    """A code that goes with a name, from the last on; else the last code, which has the town."""
    for code, (start, end) in reversed(codes):
        beside = (text[end:], text[:start], text[:start] + " " + text[end:])
        for words in map(_tidy, beside):
            if place := _of_code(gazetteer, code, words):
                return Reading((place,))
    if DUTCH_CODE.search(text):
        return _abroad(gazetteer, DUTCH_CODE.sub(" ", text))
    code, (start, end) = codes[-1]
    here = gazetteer.of_code(code)
    rest, behind = _tidy(text[:start] + " " + text[end:]), _tidy(text[end:])
    named = _named(gazetteer, rest) if rest else NOTHING
    if not named.places and behind != rest:
        # « Rue Haute 1000 Anvers »: the town, or the number of the house.
        named = _named(gazetteer, behind)
    towns = {place.municipality_code for place in here}
    elsewhere = [
        place
        for place in named.places
        if place.municipality_code not in towns
        and not _lies_in(gazetteer, here, gazetteer.region_called(place))
    ]
    if elsewhere:
        return Reading((*here, *elsewhere), asks=True)
    return Reading(tuple(here), asks=_answers_differ(here))


def _of_code(gazetteer, code, words):
    """The place of this code that the words name, a village rather than its town."""
    if not words or STREET.match(fold(words)):
        words = _after_the_street(words)
    brackets = IN_BRACKETS.match(words)
    names = (*(brackets.groups() if brackets else ()), *_parts(words), words)
    named = (gazetteer.of_code_named(code, form) for name in names for form in _forms(name))
    places = [place for place in named if place]
    return next((place for place in places if not place.is_town), next(iter(places), None))


def _tidy(words):
    return POSTAL_CODE.sub(" ", words).strip(" ,;-–/")


def _lies_in(gazetteer, places, region):
    """« 1180 Bruxelles » is how people write Uccle: the name is that of the region around."""
    return region is not None and all(
        region.slug in gazetteer.regions_of[place.municipality.pk] for place in places
    )


# By name -------------------------------------------------------------------------------------


def _named(gazetteer, text):
    if not fold(text):
        return NOTHING
    if region := _of_a_province(gazetteer, fold(text)):
        return Reading(region=region)
    for name in dict.fromkeys((text, *_forms(text))):
        reading = _exactly(gazetteer, name)
        if reading.places or reading.region:
            return reading
    return (
        _of_village_and_town(gazetteer, text)
        or _of_parts(gazetteer, text)
        or _side_by_side(gazetteer, text)
        or _on_a_square(gazetteer, text)
        or _at_the_end(gazetteer, text)
        or _cut_short(gazetteer, text)
        or _corrected(gazetteer, text)
        or Reading(begun=gazetteer.regions_begun(text))
    )


def _of_a_province(gazetteer, name):
    """The region that is named with its level: « prov. de Liège », « arrondissement de Huy »."""
    if province := PROVINCE.match(name):
        return gazetteer.find_region(province["of"] or province["alone"])
    if arrondissement := ARRONDISSEMENT.match(name):
        return gazetteer.arrondissement_of(arrondissement[1])
    return None


def _forms(text):
    """The folded name, then without what stands before and behind it."""
    name = fold_place(text)
    yield name
    for _round in range(3):
        shorter = BEHIND.sub("", BEFORE.sub("", name, count=1), count=1)
        if shorter == name or not shorter:
            return
        name = shorter
        yield name


def _exactly(gazetteer, text):
    """What bears this name; a town of exactly this name wins over villages and over longer names.

    A province of the same name competes with a town that does not lie in it (Limbourg).
    """
    name = fold_place(text)
    places = gazetteer.named(name)
    region = gazetteer.find_region(name)
    if not places:
        return Reading(region=region)
    if region is not None and _lies_in(gazetteer, places[:1], region):
        region = None
    towns = gazetteer.towns_named(name)
    if len(towns) == 1:
        places = [*towns, *(place for place in places if place not in towns)]
        # « Saint-Gilles » is short for Saint-Gilles-Waes, too; a hamlet of Tielt-Winge is not.
        rivals = [place for place in places if place.is_town]
        asks = region is not None or _answers_differ(rivals)
        return Reading(tuple(places), region, asks=asks)
    return Reading(tuple(places), region, asks=region is not None or _answers_differ(places))


def _of_village_and_town(gazetteer, text):
    """« Marcinelle (Charleroi) », « Charleroi (Marcinelle) », « Ottignies-LLN »."""
    if not (brackets := IN_BRACKETS.match(text)):
        return None
    outside, inside = (_named(gazetteer, part) for part in brackets.groups())
    both = _common(outside.places, inside.places)
    if both:
        return Reading((both,))
    # « Saint-Nicolas (Liège) »: the province, too.
    around = inside.region or gazetteer.find_region(brackets[2])
    if outside.places and around:
        there = [place for place in outside.places if _lies_in(gazetteer, [place], around)]
        if there:
            return Reading(tuple(there), asks=_answers_differ(there))
    if outside.places and inside.places:
        return Reading((*outside.places, *inside.places), asks=True)
    return outside if outside.places or outside.region else inside


def _of_parts(gazetteer, text):
    """« Tournai / Doornik », « Namur, Belgique », « Rue de Fer 12, Namur »."""
    parts = _parts(text)
    if len(parts) < 2:
        return None
    readings = [
        reading
        for reading in (_named_part(gazetteer, part) for part in parts)
        if reading.places or reading.region
    ]
    if not readings:
        return None
    best = readings[-1]
    for one, other in combinations(readings, 2):
        if both := _common(one.places, other.places):
            return Reading((both,))
    towns = [reading for reading in readings if reading.places]
    if len(towns) > 1:
        places = tuple(dict.fromkeys(place for reading in towns for place in reading.places))
        return Reading(places, asks=_answers_differ(places))
    return towns[0] if towns else best


def _side_by_side(gazetteer, text):
    """« Gent Sint-Amandsberg »: two names of one municipality without anything between them."""
    words = fold_place(text).split()
    for cut in range(1, min(len(words), LONGEST_PAIR)):
        halves = [gazetteer.named(" ".join(part)) for part in (words[:cut], words[cut:])]
        if both := _common(*halves):
            return Reading((both,))
    return None


def _named_part(gazetteer, part):
    if STREET.match(fold(part)):
        part = _after_the_street(part)
    for name in _forms(part):
        reading = _exactly(gazetteer, name)
        if reading.places or reading.region:
            return reading
    return NOTHING


def _parts(text):
    return [part for part in SEPARATOR.split(text) if fold(part) and fold_place(part) not in NOISE]


def _on_a_square(gazetteer, text):
    square = SQUARE.match(fold(text))
    places = square and gazetteer.quarters.get(fold_place(square[1]))
    return Reading(tuple(places)) if places else None


def _at_the_end(gazetteer, text):
    """« Rue de Fer 12 Namur »: the longest name with which the text ends, behind a number."""
    words = fold_place(_after_the_street(text) if STREET.match(fold(text)) else text).split()
    for start in range(1 if len(words) > 1 else 0, len(words)):
        name = " ".join(words[start:])
        before = words[start - 1] if start else ""
        if start and not (before in AROUND or before.isdigit()):
            continue
        reading = _exactly(gazetteer, name)
        if reading.places or reading.region:
            return reading
    if STREET.match(fold(text)) and words:
        reading = _exactly(gazetteer, " ".join(words))
        return reading if reading.places else None
    return None


AROUND = frozenset(("a", "in", "te", "bij", "pres", "vers", "nahe", "near", "zu", "chez", "of"))
HOUSE_NUMBER = re.compile(r"^.*?\b\d{1,4}\s?[a-z]?(?:[/-]\d+)?\b(?:\s*(?:bte|bus|boite)\s*\w+)?")


def _after_the_street(text):
    """What stands behind the house number; nothing where there is none."""
    found = HOUSE_NUMBER.match(text.lower())
    return text[found.end() :].strip(" ,;-–") if found else ""


def _cut_short(gazetteer, text):
    """« Braine l’A », « Fontaine-l’E. »: names that go on so."""
    name = fold_place(text)
    if not CUT_SHORT.match(name):
        return None
    names = gazetteer.sorted_names
    at = bisect_left(names, name)
    going_on = takewhile(lambda one: one.startswith(name), islice(names, at, None))
    places = tuple(dict.fromkeys(place for one in going_on for place in gazetteer.by_name[one]))
    return Reading(places, asks=_answers_differ(places)) if places else None


def _corrected(gazetteer, text):
    """The only name written nearly so: one letter off in a short name, two in a long one."""
    if gazetteer.begins_a_region(text) or STREET.match(fold(text)):
        # A street is named after another town as often as not.
        return None
    places = gazetteer.nearly_named(text)
    return Reading(tuple(places), corrected=True) if len(places) == 1 else None


def _common(some, others):
    """The smaller place of a municipality that both mean."""
    for place in some:
        for other in others:
            if place.municipality_code == other.municipality_code:
                return other if place.is_town else place
    return None


def _answers_differ(places):
    """Whether other networks serve them, or they lie too far apart to share groups."""
    if len({place.municipality_code for place in places}) < 2:
        return False
    for one, other in combinations(places, 2):
        if distance_km(one.latitude, one.longitude, other.latitude, other.longitude) > SAME_TOWN_KM:
            return True
    serving = {place.municipality.pk: set() for place in places}
    rows = Catchment.objects.filter(
        network__in=CareNetwork.objects.published(), municipality__in=serving
    )
    for municipality, network in rows.values_list("municipality", "network"):
        serving[municipality].add(network)
    return len(set(map(frozenset, serving.values()))) > 1
