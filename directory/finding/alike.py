"""What the whole text is most like, beside what its words were taught to mean.

No rule tells it: then it is all there is. One word tells another theme (« vide », « nourriture »):
then the whole text decides which is meant. A phrase of several words stands, unless the text is
surely like something else.
"""

import re
from collections import Counter

from ..text import fold
from .everyday_words import ALL_STOP_WORDS, ORDINARY_WORDS
from .index_rows import NAME, PLACE
from .likeness import GRAVE, chances_of, likely_themes
from .needs import needs_in
from .pieces import SHORT_TEXT
from .scoring import ORDINARY, WORD
from .told import THINKS_OF_DYING

# So many small words say something together: « il ne veut plus de moi ».
ENOUGH_SAID = 4
# How likely another theme must be, and how many times likelier, than one that a word tells alone,
# to stand for it; than one that a phrase tells; and to be shown beside it.
INSTEAD_OF_A_WORD = 0.3, 3
INSTEAD_OF_A_PHRASE = 0.8, 30
NOT_IN_PASSING = 0.95, 50
BESIDE_A_WORD = 0.15, 0.5
BESIDE_A_PHRASE = 0.7, 1
# How likely the likeliest must be where nobody knows any of the words that say something.
LIKELY_ALL_THE_SAME = 0.1
# How likely all of a branch must be together.
LIKELY_BRANCH = 0.4
# What a theme that nobody told may be beside a whole branch.
INSIDE_A_BRANCH = 0.15, 0


# The dangers that a theme tells, too: a gas tap left open says nothing of what weighs.
TOLD_BY_DANGER = {"mourir", "violence"}
# « On l’a retrouvé avec la corde »: who is left, and not who wants to die.
LEFT_BEHIND, SURELY_LEFT_BEHIND = "deuil-apres-suicide", 0.85
FOUND = re.compile(
    r"\b(?:re)?trouvee?s?\b|\bdecouverte?s?\b|\bgevonden\b|\baangetroffen\b|\baufgefunden\b"
    r"|\bgefunden\b|\bfound (?:him|her|them|my)\b|\bwas found\b"
)
# How likely something grave must be for nothing less likely to be shown instead, but its branch.
GRAVE_ALL_THE_SAME = 0.3


# « Sauter en parachute », « mort de rire »: what only sounds like dying is not about it.
OF_DYING = {"pensees-suicidaires", "deuil-apres-suicide", "fin-de-vie"}


class WhatIsAlike:
    """Of a reader with what it `found`, its `index`, `words`, `losses` and `scoring`."""

    def _add_alike(self):
        found = self.found
        if not self.correct or self.losses or needs_in(found.text) or self._is_a_name():
            return
        told = said = {value for name, value in found.targets if name == "theme"}
        if not (told or self._says_what_weighs()) or (told and self._says_no_more()):
            return
        chances = max(map(chances_of, self._without_places()), key=_surest)
        if found.heard.is_harmless:
            chances = {slug: chance for slug, chance in chances.items() if slug not in OF_DYING}
        if not chances:
            return
        if THINKS_OF_DYING in said and not self._was_found(chances) and len(chances) > 1:
            # « Mon fils suicide »: he may live.
            chances.pop(LEFT_BEHIND, None)
        alike = [slug for slug in likely_themes(chances) if slug not in self.replaced]
        if self._is_doubtful() and next(iter(chances.values())) < LIKELY_ALL_THE_SAME:
            return
        if self._was_found(chances):
            alike, told = [LEFT_BEHIND], said - {LEFT_BEHIND}
        elif told:
            alike, told = self._weighed(chances, alike, told)
        elif self._may_be_grave(chances, alike):
            alike = self._branch_alike(chances)
        if said and alike != [LEFT_BEHIND] and found.heard.tells in TOLD_BY_DANGER:
            # What a danger tells stands, and may be told more exactly.
            alike, told = [slug for slug in alike if self.index.branch_of.get(slug) in said], set()
        if not (alike or said):
            alike = self._branch_alike(chances)
        if alike:
            found.guessed = alike
        if alike or told:
            self._replace(alike, told)

    def _was_found(self, chances):
        is_told = self.found.heard.tells == "mourir" and FOUND.search(fold(self.found.text))
        return is_told and chances.get(LEFT_BEHIND, 0) >= SURELY_LEFT_BEHIND

    def _may_be_grave(self, chances, alike):
        best, chance = next(iter(chances.items()))
        return best in GRAVE and best not in alike and chance >= GRAVE_ALL_THE_SAME

    def _branch_alike(self, chances):
        """What most that is likely belongs to, where none of it may be shown by itself."""
        of_branch = Counter()
        for slug, chance in chances.items():
            of_branch[self.index.branch_of.get(slug) or slug] += chance
        branch, chance = of_branch.most_common(1)[0]
        return [branch] if chance >= LIKELY_BRANCH else []

    def _weighed(self, chances, alike, told):
        """(what is shown that no rule told, what was told and is not meant)."""
        branch_of = self.index.branch_of
        best = next(slug for slug in chances if slug not in self.replaced)
        branches = {branch_of.get(slug) for slug in told}
        weak = self._told_by_a_word(told)
        if best in told:
            # « Lesbienne dans une famille croyante »: what one word tells in passing.
            return [], {s for s in weak - {best} if _is(chances, best, {s}, NOT_IN_PASSING)}
        if not alike or alike[0] != best or best in branches:
            return [], set()
        if best in GRAVE and told - weak:
            return [], set()
        wide = {slug for slug in told if not branch_of.get(slug)} - self.told_by_all
        if branch_of.get(best) in told:
            # « Mama » is taught for parents, and for what weighs on them.
            return (alike[:1], set()) if _is(chances, best, told, INSIDE_A_BRANCH) else ([], set())
        replaced = {
            slug
            for slug in told
            if _is(
                chances,
                best,
                {slug},
                INSTEAD_OF_A_WORD if slug in weak | wide else INSTEAD_OF_A_PHRASE,
            )
        }
        if replaced == told:
            return alike, told
        beside = BESIDE_A_WORD if told - replaced <= weak | wide else BESIDE_A_PHRASE
        if _is(chances, best, told - replaced, beside):
            return alike[:1], replaced
        return [], set()

    def _told_by_a_word(self, told):
        """Of the themes told, those that only single words tell."""
        strong = set()
        for piece in self.found.pieces:
            if not piece.is_weak:
                strong |= piece.themes
        return told - strong

    def _is_a_name(self):
        """Whether the words are those of the name of some group or organisation."""
        typed = self.found.text.strip().casefold()
        organisations = self.index.organisations.values()
        if self.scoring.named().any() or typed in map(str.casefold, organisations):
            return True
        words = [piece for piece in self.found.pieces if piece.kind == WORD]
        is_short = len(self.words) <= SHORT_TEXT
        said = [word for at, word in enumerate(self.words) if at not in self.beside_the_need]
        said = [word for word in said if word not in ALL_STOP_WORDS]
        if words and not self.found.unknown:
            pieces = [p for p in self.found.pieces if p.kind in (WORD, ORDINARY) or p.may_be_a_name]
            in_one = int(sum((p.scores >= PLACE).astype(int) for p in pieces).max(initial=0))
            if is_short or in_one >= max(2, len(said) - 1):
                return True
        called = [piece.scores >= NAME for piece in words]
        # One word of a sentence is no name, even if some group is called so.
        enough = 1 if is_short else max(2, len(said) / 2)
        return len(called) >= enough and bool(sum(called).max(initial=0) >= enough)

    def _says_what_weighs(self):
        """Whether something is said beside for whom, how old and where."""
        said = [word for at, word in enumerate(self.words) if at not in self.beside_the_need]
        said = [word for word in said if word not in ORDINARY_WORDS]
        return len(said) >= ENOUGH_SAID or not ALL_STOP_WORDS.issuperset(said)

    def _is_doubtful(self):
        """Whether nobody knows the words: « un traitement pour la thyroïde », « des trucs »."""
        unknown = {fold(raw) for raw in self.found.unknown}
        passed = self.beside_the_need
        said = {word for at, word in enumerate(self.words) if at not in passed}
        said -= ALL_STOP_WORDS | ORDINARY_WORDS
        return self.is_unlike_others or (bool(said) and said <= unknown)

    def _says_no_more(self):
        """Whether every word is one of a phrase that surely says a theme, or says little."""
        passed = self.said_by_phrases | self.beside_the_need
        return bool(self.said_by_phrases) and ALL_STOP_WORDS.issuperset(
            word for at, word in enumerate(self.words) if at not in passed
        )

    def _without_places(self):
        """The text as its words were taken, « Kinder zimmer », and as it is typed.

        What was learnt is typed, too, by people who type as badly.
        """
        places = set(fold(self.found.place_words).split())
        # « English speaking AA » is no text of who fled.
        places |= {self.words[at] for at in (*self.says_a_language, *self.says_near)}
        for words in (self.words, fold(self.found.text).split()):
            yield " ".join(word for word in words if word not in places)


def _surest(chances):
    return next(iter(chances.values()), 0)


def _is(chances, best, others, enough):
    """Whether `best` is likely enough, and enough times likelier than any of the others."""
    least, times = enough
    other = max(chances.get(slug, 0) for slug in others)
    return chances[best] >= least and chances[best] >= times * other
