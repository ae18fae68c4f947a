"""Where a group meets: commune, code, street, and the name of the place."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from ...finding.everyday_words import EVERYDAY_PLACE_NAMES
from ...text import fold
from ..addresses import NUMBER, STREETS, VENUES
from .found import Found

NAME = r"[A-ZÀ-Ý][\w’'.-]{0,30}(?:[ ](?:\([A-ZÀ-Ý][\w’' -]{1,30}\)|[\w’'.-]{1,30})){0,4}"
CODE_AND_NAME = re.compile(rf"(?<![\d/.-])(?:BE?[- ]?)?([1-9]\d{{3}})[ ,–-]{{1,3}}({NAME})")
NAME_AND_CODE = re.compile(rf"({NAME}) ?[(,] ?(?:B-)?([1-9]\d{{3}})\)?(?!\d)")
# « 2060 Antwerpen. Familie en vrienden… », and not « 4780 St. Vith ».
SENTENCE_ENDS = re.compile(r"(?<=\w{3})\.\s")
# « à Liège », « te Gent »; a name of a place alone in its piece.
AT = re.compile(rf"\b(?:à|a|te|in|bij)\s({NAME})")
# What stands right before the code, « Houborn 43, 3960 Bree ».
BEFORE_CODE = re.compile(
    rf"(?:^|[\s,–•·|-])([A-ZÀ-Ý][\w’'-]{{1,30}}(?:[ ]\w[\w’'-]{{0,29}}){{0,3}}[ ]{NUMBER})"
    r"[\s,–•·|-]{1,6}(?:à |te |in )?$"
)
BEFORE_VENUE = re.compile(
    r"^.*(?:\b(?:à la|à l['’]|au|aux|à|chez|in het|in de|in|dans la)\s|[:?]\s)"
)
NEAR = 160


def read_venue(text, pieces, name, lookup):
    """`name` is what the group is called: its town, if nothing else says where."""
    towns = list(coded_towns(text, lookup))
    if towns:
        yield from coded(text, pieces, towns)
    else:
        yield from named_towns(text, pieces, name, lookup)


# With a code ----------------------------------------------------------------------------------


def coded_towns(text, lookup):
    """(commune, village, code, begin, end)"""
    for pattern, of_name, of_code in ((CODE_AND_NAME, 2, 1), (NAME_AND_CODE, 1, 2)):
        for found in pattern.finditer(text):
            code = found[of_code]
            if code not in lookup.places.by_code:
                continue
            words = SENTENCE_ENDS.split(found[of_name])[-1 if of_name == 1 else 0].split()
            shorter = (
                [" ".join(words[:n]) for n in range(len(words), 0, -1)]
                if of_name == 2
                else [" ".join(words[n:]) for n in range(len(words))]
            )
            for name in shorter:
                if where := place_of(lookup, name.rstrip(".,)") + close(name), code):
                    begin, end = found.start(of_code), found.end(of_code)
                    at = found.start(of_name) + found[of_name].index(name)
                    yield *where, min(begin, at), max(end, at + len(name))
                    break


def close(name):
    return ")" if "(" in name else ""


def place_of(lookup, name, code=""):
    try:
        town, village, found = lookup.where(name, code, "")
    except ValidationError:
        return None
    return (town.name_fr, village.name if village else "", found) if town else None


def coded(text, pieces, towns):
    # A village and its commune are one place.
    places = {(town[0], town[2]) for town in towns}
    announced = [one for one in towns if label_at(pieces, one[3]) == "where"]
    best = (announced or towns)[0]
    sure = len(places) == 1 or bool(announced)
    why = "" if sure else _("Plusieurs lieux : lequel est celui des rencontres ?")
    town, village, code, begin, end = best
    yield Found("municipality", town, begin, end, sure, why)
    yield Found("postal_code", code, begin, end, sure, why)
    if village:
        yield Found("locality", village, begin, end, sure, why)
    if street := street_near(text, begin, end):
        yield from street_found(text, street, sure, why)
    for other in towns:
        if (other[0], other[2]) != (best[0], best[2]):
            why = _("Plusieurs lieux : lequel est celui des rencontres ?")
            yield Found(
                "municipality", f"{other[2]} {other[1] or other[0]}", *other[3:], False, why
            )


def street_found(text, street, sure, why):
    """The street, and what the place is called."""
    venue = venue_before(text, street[1])
    if not venue:
        why = why or _("Sans nom de lieu, est-ce chez quelqu’un ? Seule la commune est montrée.")
    yield Found("street", *street, sure, why)
    if venue:
        yield venue


def label_at(pieces, at):
    return next((one.label for one in pieces if one.begin <= at < one.end), "")


def street_near(text, begin, end):
    """(street, from, to): the nearest to the code, before or behind it."""
    start = max(0, begin - NEAR)
    around = text[start : end + NEAR]
    found = [
        (match[0], start + match.start(), start + match.end())
        for pattern in STREETS
        for match in pattern.finditer(around)
    ]
    if before := BEFORE_CODE.search(text[start:begin]):
        found.append((before[1], start + before.start(1), start + before.end(1)))
    found = [one for one in found if one[2] <= begin or one[1] >= end]
    if not found:
        return None
    gap = lambda one: begin - one[2] if one[2] <= begin else one[1] - end  # noqa: E731
    street, at, to = min(found, key=lambda one: (gap(one), one[1]))
    return " ".join(street.split()), at, to


def venue_before(text, begin):
    """What the place is called, right before its street: in the line, or on the line above."""
    before = text[max(0, begin - 120) : begin].rstrip(" ,–-•·|:\n")
    line = re.split(r"[\n,;]|\s[–|•·-]\s", before)[-1]
    name = BEFORE_VENUE.sub("", line).strip(" '«»’")
    if not 3 <= len(name) <= 60 or not VENUES.search(name):
        return None
    at = text.rindex(name, 0, begin)
    return Found("venue_name", name[0].upper() + name[1:], at, at + len(name))


# Without a code -------------------------------------------------------------------------------


def named_towns(text, pieces, name, lookup):
    """The town of the name, of « à Liège », or one that stands alone between two signs."""
    found = {}
    if name:
        for town, begin, end in last_towns(text, name.begin, name.end, lookup):
            found.setdefault(town, (begin, end, True))
    for match in AT.finditer(text):
        for town, begin, end in first_towns(match[1], match.start(1), lookup):
            found.setdefault(town, (begin, end, True))
    for begin, end in alone(text, pieces):
        if town := plain_town(lookup, text[begin:end]):
            found.setdefault(town, (begin, end, True))
    why = "" if len(found) < 2 else _("Plusieurs lieux : lequel est celui des rencontres ?")
    for town, (begin, end, sure) in found.items():
        yield Found("municipality", town, begin, end, sure and not why, why)
    if len(found) == 1:
        yield from street_before(text, *next(iter(found.values()))[:2])


def street_before(text, begin, end):
    """« Rue de Marcinelle 31, Charleroi »: in the line of the town, right before it."""
    street = street_near(text, begin, end)
    if not street or street[2] > begin or text[street[2] : begin].strip(" ,–-·•|(à"):
        return
    yield from street_found(text, street, True, "")


def alone(text, pieces):
    for piece in pieces:
        at = piece.begin
        for part in re.split(r"(\s[–|-]\s|,\s)", piece.text):
            if part and part[0].isupper() and len(part) < 40:
                yield at, at + len(part)
            at += len(part)


def plain_town(lookup, name):
    """The commune of this very name; a word of everyday that is also a village is none."""
    if fold(name) in EVERYDAY_PLACE_NAMES or not name[:1].isupper():
        return None
    reading = lookup.places.read(name)
    place = reading.place
    if place is None or reading.corrected or not is_name_of(place, name):
        return None
    return place.municipality.name_fr


def is_name_of(place, name):
    return fold(name) in {fold(place.name), *map(fold, place.municipality.all_names)}


def first_towns(words, begin, lookup):
    parts = words.split(" ")
    for n in range(len(parts), 0, -1):
        name = " ".join(parts[:n]).rstrip(".,;)")
        if town := plain_town(lookup, name):
            yield town, begin, begin + len(name)
            return


def last_towns(text, begin, end, lookup):
    """A name ends with its town, mostly: « Rouwcafé Mechelen »."""
    words = [(match.start(), match[0]) for match in re.finditer(r"[\w’'-]+", text[begin:end])]
    for first in range(max(1, len(words) - 4), len(words)):
        at = words[first][0]
        if town := plain_town(lookup, text[begin + at : end].strip(' .»”"')):
            yield town, begin + at, end
            return
