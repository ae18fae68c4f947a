"""How a table of signs is written, and how a text is read against it.

A table has words by role and rules by sign, one a line. A rule is a row of steps: each is a word, a
beginning (`scarif*`), a role (`@want`), or several of these (`me|m|@kin`). Steps follow each other
with at most three other words between; `_` allows none, `..` allows six. A denial between two steps
is another sentence. What makes a rule harmless is written behind it:

    -word   between the steps or in the four words that follow (« la parole » after « me coupe »)
    ~word   between the steps
    ^word   in the three words before (« je » before « me frappe »)
    <word   just before (« don’t » before « want to die »)
    !word   anywhere in the text

`$` is the end of the text; a step with `?` may be missing. `=` begins a rule for the whole text,
`&` one whose steps stand near each other in any order; there, `-word` is any word near them.
Words are folded in the tables as in what people write.
"""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from ..text import fold
from .spelling import in_full, pictures_as_words

GAP, WIDE_GAP = 3, 6
NEAR = 8
BEFORE, AFTER = 3, 4
# Shorter words have too many neighbours for one to be a typing error of the other.
SHORTEST_MISSPELT = 5
SHORTEST_BEGINNING, LONGEST_BEGINNING = 4, 16
# A beginning as long as this is told behind a swallowed letter: « metrangler ».
LONG_BEGINNING = 6
NUMBER, END = "#", "$"
# One letter where two belong, and the reverse: « frape », « mourrir », « mourirrr ».
_REPEATED = re.compile(r"([a-z])\1+")
# Words that only two letters keep from one of ours.
_TWINS = re.compile(r"\b(?:veerkracht\w*|viool)\b")
_DONT = re.compile(r"\b(ai|ca|could|did|do|does|had|has|have|is|was|wo|would) ?n ?t\b")


def squeeze(text):
    """Folded, each letter once: the spelling in which texts and tables meet."""
    return _REPEATED.sub(r"\1", fold(text))


@dataclass(frozen=True)
class Rule:
    sign: str
    language: str
    # [(words of the step, how many other words may stand before it)]
    steps: tuple
    unless_after: frozenset
    unless_between: frozenset
    unless_before: frozenset
    unless_anywhere: frozenset
    unless_just_before: frozenset
    is_whole: bool
    is_unordered: bool


class Rules:
    """The rules of all tables, found by their rarest step."""

    def __init__(self, lookalikes):
        # Words that are right as they are, although they are one letter away from ours.
        self.lookalikes = lookalikes
        self.by_anchor = defaultdict(list)
        self.known, self.beginnings = set(), set()
        self._steps = {}
        # Whole words for beginnings, for errors to be told from.
        self.misspelt = set()
        # {a word of ours, whole or without one of its letters: the words}: errors meet there.
        self.misspellings = {}
        # {letters that are swallowed before a word: the words}: « jveux », « sest », « kwil ».
        self.glued = defaultdict(set)
        self.names = lru_cache(maxsize=4_000)(self._names)

    def add(self, table):
        roles = {name: _role(words) for name, words in table.WORDS.items()}
        for words in roles.values():
            self.known |= words
        common = frozenset(squeeze(table.FREQUENT).split())
        self.known |= common
        self.misspelt |= set(squeeze(table.OFTEN_MISSPELT).split())
        self.glued[table.SWALLOWED] |= set().union(common, *roles.values())
        denials = frozenset(squeeze(table.DENIALS).split())
        for sign, lines in table.RULES.items():
            for line in filter(str.strip, lines.splitlines()):
                for parts in _variants(line.split()):
                    self._add_rule(parts, sign, table, roles, common, denials)

    def _add_rule(self, parts, sign, table, roles, common, denials):
        steps, gap = [], GAP
        unless = {"-": set(), "~": set(denials), "^": set(), "!": set(), "<": set()}
        is_whole = is_unordered = False
        for part in parts:
            if part == "=":
                is_whole = True
            elif part == "&":
                is_unordered = True
            elif part == "_":
                gap = 0
            elif part == "..":
                gap = WIDE_GAP
            elif part[0] in unless:
                unless[part[0]] |= self._words(part[1:], roles)
            else:
                steps.append((self._words(part, roles), gap))
                gap = GAP
        self.glued[table.SWALLOWED] |= set().union(*(words for words, _gap in steps))
        rule = Rule(
            sign, table.LANGUAGE, tuple(steps), *map(frozenset, unless.values()),
            is_whole, is_unordered,
        )  # fmt: skip
        anchor = min((words for words, _gap in steps), key=lambda words: _frequency(words, common))
        for word in anchor:
            self.by_anchor[word].append(rule)

    def _words(self, part, roles):
        words = set()
        for word in part.split("|"):
            if word == END:
                words.add(END)
            elif word.startswith("@"):
                words |= roles[word[1:]]
            elif word == NUMBER:
                words.add(NUMBER)
            elif word.endswith("*"):
                words.add(squeeze(word) + "*")
            else:
                words.add(squeeze(word))
        self.known |= words - {NUMBER, END}
        self.beginnings |= {word for word in words if word.endswith("*")}
        # Equal steps of many rules are one in memory.
        words = frozenset(words)
        return self._steps.setdefault(words, words)

    def learn_misspellings(self):
        for word in sorted(self.known | self.misspelt):
            if len(word) >= SHORTEST_MISSPELT and word.isalpha():
                itself = (word,)
                for short in (word, *_without_a_letter(word)):
                    known = self.misspellings.get(short)
                    self.misspellings[short] = known + itself if known else itself

    # Reading -------------------------------------------------------------------------------

    def words(self, text):
        """The words of a text; each is the names under which the rules may know it."""
        text = fold(pictures_as_words(text.replace("+", " plus ")))
        text = _TWINS.sub("", in_full(text))
        text = _DONT.sub(r"\1nt", squeeze(text))
        return [*(names for word in text.split() for names in self.names(word)), (END,)]

    def _names(self, word):
        """The names of a word as it is typed; two words where two are glued together."""
        if word.isdigit():
            return ((NUMBER, word),)
        names = self.as_typed(word)
        if not names and word not in self.lookalikes:
            if words := self.unglued(word):
                return tuple(tuple(self.as_typed(part) or [part]) for part in words)
            names = [name for meant in self.meant(word) for name in self.as_typed(meant)]
        return (tuple(names or [word]),)

    def as_typed(self, word):
        """This word of ours, and the beginnings of ours that it has."""
        lengths = range(SHORTEST_BEGINNING, min(len(word), LONGEST_BEGINNING) + 1)
        beginnings = [word[:length] + "*" for length in lengths]
        known = [word] if word in self.known else []
        return known + [beginning for beginning in beginnings if beginning in self.beginnings]

    def unglued(self, word):
        """A letter that is often swallowed, and the word of ours behind it; or nothing."""
        first, rest = word[:1], word[1:]
        names = {rest, *(name for name in self.as_typed(rest) if len(name) > LONG_BEGINNING)}
        for letters, words in self.glued.items():
            if first in letters and not words.isdisjoint(names):
                return first, rest
        return ()

    def meant(self, word):
        """The words of ours from which this one differs by one letter."""
        if len(word) < SHORTEST_MISSPELT - 1 or not word.isalpha():
            return []
        found = set()
        for short in (word, *_without_a_letter(word)):
            found.update(self.misspellings.get(short, ()))
        return sorted(meant for meant in found if abs(len(meant) - len(word)) < 2)

    def read(self, text):
        """(rules that hold, whether another would hold but for what makes it harmless)."""
        words = self.words(text)
        at = defaultdict(list)
        for position, names in enumerate(words):
            for name in names:
                at[name].append(position)
        tried, held, silenced = set(), [], False
        for name in at:
            for rule in self.by_anchor.get(name, ()):
                if id(rule) in tried:
                    continue
                tried.add(id(rule))
                match _hold(rule, words, at):
                    case True:
                        held.append(rule)
                    case False:
                        silenced = True
        return held, silenced


def _hold(rule, words, at):
    """True where the rule holds, False where only its « unless » keeps it from it, else None."""
    for step, _gap in rule.steps:
        if step.isdisjoint(at):
            return None
    places = [
        {position for name in step if name in at for position in at[name]}
        for step, _gap in rule.steps
    ]
    if rule.is_whole and len(words) - 1 != len(rule.steps):
        return None
    if not rule.unless_anywhere.isdisjoint(at):
        return False
    if rule.is_unordered:
        return _hold_unordered(rule, words, places)
    silenced = None
    seen = set()
    for start in sorted(places[0]):
        before = _any(rule.unless_before, words[max(0, start - BEFORE) : start])
        before = before or _any(rule.unless_just_before, words[max(0, start - 1) : start])
        todo = [(0, start, before)]
        while todo:
            state = step, position, is_silenced = todo.pop()
            if state in seen:
                continue
            seen.add(state)
            if step + 1 == len(rule.steps):
                after = words[position + 1 : position + 1 + AFTER]
                if is_silenced or _any(rule.unless_after, after):
                    silenced = False
                    continue
                return True
            gap = rule.steps[step + 1][1]
            for following in range(position + 1, min(len(words), position + gap + 2)):
                if following in places[step + 1]:
                    todo.append((step + 1, following, is_silenced))
                if not rule.unless_between.isdisjoint(words[following]):
                    break
                if not rule.unless_after.isdisjoint(words[following]):
                    is_silenced = True
    return silenced


def _hold_unordered(rule, words, places):
    silenced = None
    for middle in min(places, key=len):
        around = range(max(0, middle - NEAR), middle + NEAR + 1)
        if all(not step.isdisjoint(around) for step in places):
            if not _any(rule.unless_after, words[around.start : around.stop]):
                return True
            silenced = False
    return silenced


def _role(words):
    return frozenset(squeeze(words).split()) | {NUMBER}.intersection(words.split())


def _variants(parts):
    """A step with `?` may be there or not."""
    choices = [[part[:-1], ""] if part.endswith("?") else [part] for part in parts]
    return [[part for part in chosen if part] for chosen in product(*choices)]


def _any(wanted, words):
    return bool(wanted) and any(not wanted.isdisjoint(names) for names in words)


def _frequency(words, common):
    return sum(100 if word in common else 1 for word in words)


def _without_a_letter(word):
    return [word[:at] + word[at + 1 :] for at in range(1, len(word))]
