"""What a sentence says for certain, and what stays in words."""

import re
from dataclasses import dataclass
from datetime import time
from functools import lru_cache

from ...text import fold
from ..rules import Community, ImpossibleRuleError, Rule
from .apart import without_apart
from .grammar import BESIDE_OR, Parser
from .items import items_of
from .said import BEGINS, Rules, UnclearError
from .vocabulary import meant_elsewhere

# Whose schools a sentence means; English is nobody's.
SCHOOLS = {"fr": Community.FRENCH, "nl": Community.FLEMISH, "de": Community.GERMAN}
PLAIN = {"word", "skip", "and", "mark", "dash", "to", "harmless", "counted", "one"}
CLAUSE_END = re.compile(r"[,;:()](?!\d)|\s[–—]\s(?!\d)")
EDGES = " \t\n\xa0\u202f,;:().–—"
SAYING_WHEN = BESIDE_OR | {
    *("ordinals", "weeks", "months", "every", "twice", "daily", "cycle", "sessions", "summer"),
    *("school", "public", "until", "unclear"),
}


@dataclass(frozen=True)
class Reading:
    """What a sentence says for certain, what stays in words, and why no rule was made of it."""

    rules: tuple[Rule, ...] = ()
    left_over: tuple[str, ...] = ()
    reason: str = ""
    language: str = "fr"
    beside: tuple[str, ...] = ()
    """The parts of the sentence that say nothing of when, to be shown beside what the rules say."""
    names_a_day: bool = False

    @property
    def lost(self):
        """What is left over of a clause that says when: it stands beside no rule."""
        shown = fold(" ".join(self.beside))
        return tuple(piece for piece in self.left_over if fold(piece) not in shown)


def read(text, *, language=None, community=None):
    """The `Reading` of a rhythm as written.

    `community` is whose school holidays the group follows; the language of the sentence tells,
    where it is not given.
    """
    language, items = items_of(text, language)
    day = any(item.kind in ("day", "date", "daily") for item in items)
    try:
        items = without_apart(items)
        said = Parser(
            text, items, community or SCHOOLS.get(language), meant_elsewhere(language)
        ).read()
        rules = Rules(said, language).rules()
    except UnclearError as unclear:
        left = (text,) if text.strip() else ()
        return Reading((), left, str(unclear), language, tuple(_beside(text, items, ())), day)
    except ImpossibleRuleError as impossible:
        why, left = impossible.messages[0], (text,)
        return Reading((), left, why, language, tuple(_beside(text, items, ())), day)
    beside = tuple(_beside(text, items, said.left))
    return Reading(rules, tuple(_pieces(text, said.left)), "", language, beside, day)


def says_no_when(text):
    """Whether nothing in these words is of when, of a pause or of what has hours of its own."""
    _language, items = items_of(text)
    return all(item.kind in PLAIN for item in items)


def says_when_not(text):
    """Whether these words say when there is no meeting, or that it is otherwise in some months."""
    kinds = {item.kind for item in items_of(text)[1]}
    in_some = kinds & {"month", "summer"} and kinds & {"day", "hours"}
    return bool(kinds & {"except", "pause"} or in_some)


@lru_cache(maxsize=4096)
def part_over_by(text):
    """When « le matin » is over, where that is all that the words say of the hour."""
    if not text:
        return None
    _language, items = items_of(text)
    if any(item.kind == "hours" for item in items):
        return None
    ends = {BEGINS[item.value][1] for item in items if item.kind == "part"}
    last = max(ends, default=24)
    return time(last) if last < 24 else None


def _beside(text, items, left):
    """The clauses in which nothing was understood; in the others, a part of the day left over."""
    saying = [item for item in items if item.kind in SAYING_WHEN and item not in left]
    begin = 0
    for end in [*(found.start() for found in CLAUSE_END.finditer(text)), len(text)]:
        clause = text[begin:end].strip(EDGES)
        if not any(begin <= item.begin < end for item in saying):
            if any(char.isalnum() for char in clause):
                yield clause if begin else _without_capital(clause)
        else:
            inside = [item for item in left if begin <= item.begin < end and item.kind == "part"]
            yield from (piece.strip(EDGES) for piece in _pieces(text, inside))
        begin = end


def _without_capital(clause):
    """« Un repas partagé, le mardi » goes on after what is said before; « AA » stays."""
    return clause[0].lower() + clause[1:] if clause[1:2].islower() or " " in clause[:2] else clause


def _pieces(text, left):
    """The words left over as written, those that follow each other together."""
    begin = end = None
    for item in left:
        if end is not None and not any(char.isalnum() for char in text[end : item.begin]):
            end = item.end
            continue
        if end is not None:
            yield text[begin:end]
        begin, end = item.begin, item.end
    if end is not None:
        yield text[begin:end]
