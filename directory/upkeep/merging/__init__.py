"""Two listings of one thing become one: field by field, with all that belongs to them.

One is kept: its address, its status and its check stay its own, but for a helpline, whose check is
that of its number. The other ends, its addresses lead to the kept one, and what pointed at it
(reports, answers, groups with its number…) points at the kept one. Each choice names a side of the
pair: « first », « second » or, for lists and parts (meetings, municipalities), « both ».
"""

from .apart import merges_of, take_apart
from .belongings import relations
from .choices import BOTH, FIRST, SECOND, SIDES, UNITED, Pair, fields_to_choose
from .together import merge

__all__ = [
    "BOTH",
    "FIRST",
    "SECOND",
    "SIDES",
    "UNITED",
    "Pair",
    "fields_to_choose",
    "merge",
    "merges_of",
    "relations",
    "take_apart",
]
