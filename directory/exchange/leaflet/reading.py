"""The whole leaflet: what each reader found, and the pieces that none of them took."""

import re
from dataclasses import dataclass
from itertools import pairwise

from ...finding.index import current_index
from ...text import fold, readable
from ..lookup import Lookup
from .conditions import read_conditions
from .contacts import read_contacts, sites_in
from .found import Found
from .houses import Houses, forms_of, read_organisation
from .naming import read_name
from .occasions import read_occasions
from .pieces import pieces_of
from .topic import read_topic
from .venue import read_venue

LONGEST = 20_000
LONGEST_LINE = 2000
LONGEST_NOTE = 4000
MOST_OF_A_KIND = 8
AROUND = 100
HOUR = re.compile(r"\d ?(?:[hu:.]\d|h\b|u\b|uur|heures?)", re.I)
SPACES = re.compile(r"[ \t\xa0\u202f]{1,}")


@dataclass(frozen=True)
class Leaflet:
    """`found` in the order of the columns; `left`, the words that say nothing we keep."""

    text: str
    pieces: list
    found: list
    left: list

    def words_of(self, found):
        """What stands before it in its sentence, the words themselves, and what stands behind."""
        around = [one for one in self.pieces if found.overlaps(one.begin, one.end)]
        begin = max(min([found.begin, *(one.begin for one in around)]), found.begin - AROUND)
        end = min(max([found.end, *(one.end for one in around)]), found.end + AROUND)
        cuts = [begin, found.begin, found.end, end]
        return [self.text[start:stop] for start, stop in pairwise(cuts)]

    def sure(self, column):
        return [one for one in self.found if one.column == column and one.sure]


def plain(text):
    """As we read it: no odd spaces, and no line longer than a reader may look at."""
    lines = [SPACES.sub(" ", line).strip() for line in readable(text).split("\n")]
    return "\n".join(part for line in lines for part in folded_lines(line))


def folded_lines(line):
    while len(line) > LONGEST_LINE:
        cut = line.rfind(" ", 0, LONGEST_LINE) + 1 or LONGEST_LINE
        yield line[:cut].rstrip()
        line = line[cut:]
    yield line


def read_leaflet(text, lookup=None):
    """`text` is a plain one, of LONGEST at most."""
    lookup = lookup or Lookup()
    pieces = list(pieces_of(text))
    known = Houses()
    houses = list(known.in_text(text))
    found = list(read_organisation(text, pieces, list(sites_in(text)), known, houses))
    house = [fold(" ".join(form)) for one in found if one.sure for form in forms_of(one.value)]
    found += read_contacts(text, lookup.lines, house)
    name = read_name(text, pieces, houses, lookup)
    found += [name] if name else []
    found += read_venue(text, pieces, name, lookup)
    has_street = any(one.column == "street" for one in found)
    conditions = list(read_conditions(text, pieces, has_street, lookup))
    taken = [one for one in [*found, *conditions] if one.column not in ("name", "organisation")]
    # « Le cercle du mardi » is called so, and does not say when.
    no_time = [*taken, name] if name and not HOUR.search(name.value) else taken
    found += [*conditions, *read_occasions(text, pieces, no_time)]
    found += read_topic(text, pieces, name, taken, current_index(), lookup)
    found = list(first_of_each(found))
    left = [
        piece.text
        for piece in pieces
        if not any(one.overlaps(piece.begin, piece.end) for one in found)
    ]
    return Leaflet(text, pieces, found, left)


def first_of_each(found):
    """A page holds so many of a kind; the words of the others are left as they are."""
    seen = {}
    for one in found:
        number = seen[one.column] = seen.get(one.column, 0) + 1
        if number <= MOST_OF_A_KIND:
            yield one


__all__ = ["LONGEST", "Found", "Leaflet", "read_leaflet"]
