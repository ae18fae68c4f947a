"""Which groups answer the pieces of a text, and how well.

Every piece scores the groups that answer it; a place only says which of them come first.
"""

from collections import Counter
from dataclasses import dataclass
from math import log

from ..text import fold, stems
from .bits import positions
from .index_rows import NAME, PLACE
from .opposites import silenced
from .real_words import is_form, is_real
from .told import KIN_OF_THEME

THEME, PEOPLE, BRANCH = 5, 4, 1.5
# About the whole branch that was asked for, before one of its themes.
GENERAL = 0.5
# What a group is mainly about, before what it touches too.
MAIN = 0.2
# Where a place is asked for, how near counts more than a name.
NAMED_NEARBY = 5.7
# How much more a rare need or word weighs than a common one, beside others.
RARITY = 0.1
# Another form of the word stands in the listing: « aidants » for « aidante ».
OTHER_FORM = 0.6
# Standing in two places of a listing counts a little more than in the best of them.
ALSO = 0.1
# Points: what is asked, then how near it is, then the language and the sort of listing.
ASKED, ALONGSIDE = 10, 5
WHOLE_NAME = 200
MEETING, SERVING = 30, 18
# Whose people a theme is about: for « veuve », a group for all who grieve is about the very thing.
PEOPLE_OF = {
    "personnes-endeuillees": "deuil-et-perte",
    "personnes-lgbtqia": "identite-et-relations",
    "personnes-exilees": "solitude-precarite-exil",
}
PEOPLE_OF_THEME = {
    "jeunes-aidants": "jeunes-aidants",
    "parents": "parentalite-et-famille",
    "proches": "aidants-et-proches",
}
# Branches whose themes have nothing in common: who asks for epilepsy asks for no cancer.
OF_MANY_KINDS = {"handicap", "maladie-et-douleur"}
SAME_LANGUAGE = 5
NOT_A_GROUP = -3

LONGEST_TEXT = 1000
SHORTEST_NAME = 4
# Fewer than this, and what answers less comes after.
ENOUGH = 5
# What a piece says, most telling first.
NEED, NEED_OR_PERSON, WORD, PERSON, ORDINARY = range(5)


@dataclass(eq=False)
class Piece:
    """One thing the text says, with the groups that answer it."""

    kind: int
    scores: dict
    answered: bool = True
    is_vague: bool = False
    # Those it leads to.
    themes: frozenset = frozenset()
    # Whom it names.
    audiences: frozenset = frozenset()
    # So many words that a name is meant where they stand in one.
    may_be_a_name: bool = False


class Scoring:
    """Fills in the scores of `found`, whose pieces and `places` a reader collects."""

    def __init__(self, index, found, places):
        self.index = index
        self.found = found
        self.places = places
        # Whether the text went on after what was read.
        self.is_cut = False

    def of_words(self, words, exact):
        """{position: weight} of the groups whose listing has all these words.

        `exact`: only as they are typed, for words whose other forms may mean something else
        (« aids », « aide »).
        """
        combined = None
        for word in sorted(words, key=self.index.words.__getitem__):
            scores = self._exact_scores(word) if exact else self._scores_in_any_form(word)
            if combined is None:
                combined = scores
            else:
                combined = {
                    position: min(weight, scores[position])
                    for position, weight in combined.items()
                    if position in scores
                }
            if not combined:
                break
        return combined or {}

    def _exact_scores(self, word):
        rows = self.index.rows
        # Who has the word itself has any of its stems.
        posting = self.index.postings.get(stems(word)[0], {})
        return {
            position: weight for position in posting if (weight := rows[position].words.get(word))
        }

    def _scores_in_any_form(self, word):
        scores, postings = {}, self.index.postings
        for form in stems(word):
            if not is_real(word):
                weighed = postings.get(form, {})
            else:
                weighed = {}
                for other in postings.words_of_stem.get(form, ()):
                    if is_form(word, other):
                        for position, weight in postings.by_word[other].items():
                            _keep_best(weighed, position, weight)
            for position, weight in weighed.items():
                _keep_best(scores, position, weight * OTHER_FORM)
        return scores | self._exact_scores(word)

    def of_targets(self, targets):
        """(scores, whether some group is about this and not only about its branch)."""
        index = self.index
        scores, answered = {}, False
        # « Flüchtlinge » says more than the branch that it is taught for as well.
        branches = {("theme", index.branch_of.get(value)) for _name, value in targets}
        for name, value in sorted(targets - branches):
            bits = index.bits(name, value)
            answered = answered or bool(bits)
            if name != "theme":
                weight = PEOPLE if self._says_the_same(value, targets) else PLACE
                merge(scores, dict.fromkeys(positions(bits), weight))
                continue
            about = dict.fromkeys(positions(bits), THEME)
            about |= dict.fromkeys(positions(bits & index.bits("main_theme", value)), THEME + MAIN)
            merge(scores, about)
            branch = index.branch_of.get(value)
            if not bits and (kin := KIN_OF_THEME.get(value)):
                # As good as about it, where nobody is about it.
                merge(scores, dict.fromkeys(positions(index.bits("theme", kin)), PEOPLE))
            if branch:
                # Groups about the whole branch may help too; they come after.
                wider = index.bits("own_theme", branch)
                if not bits and not wider and branch not in OF_MANY_KINDS:
                    wider = index.bits("theme", branch)
                merge(scores, dict.fromkeys(positions(wider & ~bits), BRANCH))
            else:
                for position in positions(index.bits("own_theme", value)):
                    scores[position] += GENERAL
        return scores, answered

    def _says_the_same(self, audience, targets):
        """Whether a theme among the targets is about these very people."""
        themes = {value for name, value in targets if name == "theme"}
        branches = {self.index.branch_of.get(slug) or slug for slug in themes}
        return PEOPLE_OF.get(audience) in branches or PEOPLE_OF_THEME.get(audience) in themes

    def _nearness(self, candidates):
        """{position: points} of who meets in the region that is typed, or serves it."""
        points = {}
        if region := self.found.region:
            inside = self.index.bits_of(candidates) & self.index.bits("region", region)
            venues = self.index.bits("place", "venue")
            points = dict.fromkeys(positions(inside & ~venues), SERVING)
            points |= dict.fromkeys(positions(inside & venues), MEETING)
        return points

    def combine(self):
        """Groups that answer everything; where they are few, those that answer something."""
        kinds = {piece.kind for piece in self.found.pieces}
        answered = {piece.kind for piece in self.found.pieces if piece.answered}
        if NEED in answered or (NEED in kinds and NEED_OR_PERSON not in answered):
            # « Réfugié, je ne dors plus »: those for these very people help before others.
            only = self._is_precise() and not self._names_its_people()
            telling = {NEED} if only else {NEED, NEED_OR_PERSON}
        elif kinds & {NEED_OR_PERSON, WORD}:
            # A need that nobody answers takes nothing from one that has an answer.
            telling = {NEED, NEED_OR_PERSON, WORD}
        else:
            telling = {min(kinds, default=ORDINARY)}
        asked = [piece for piece in self.found.pieces if piece.kind in telling]
        asked = [piece for piece in asked if not piece.is_vague] or asked
        candidates, named = set(), self._named()
        if asked:
            candidates = self._answering(asked)
        elif self.found.region and not self.places:
            candidates = set(positions(self.index.bits("region", self.found.region)))
        self.found.is_only_a_place = bool(self.places and not asked)
        away = silenced(self.index, fold(self.found.text[:LONGEST_TEXT]), self._themes())
        candidates -= set(positions(self.index.bits_of(candidates) & away))
        candidates.update(named)
        points = self._points(candidates, asked)
        for position, score in (*named.items(), *self._nearness(candidates).items()):
            points[position] += score
        needs = self._telling(asked)
        self.found.about = self._about(needs)
        # Where nobody is about it, all of them come as near as any.
        self.found.direct = (self.found.about.keys() & candidates or candidates) | named.keys()
        self.found.exactly = self._about(needs, THEME).keys() & candidates
        self.found.needs = [
            [position for position, score in piece.scores.items() if score >= PEOPLE]
            for piece in needs
            if piece.kind <= NEED_OR_PERSON and not piece.themes.isdisjoint(self._themes())
        ]
        self.found.named = frozenset(p for p, score in named.items() if score == WHOLE_NAME)
        self.found.is_a_need = bool(asked) and min(kinds) <= NEED_OR_PERSON
        self.found.called = {
            position
            for piece in self.found.pieces
            if piece.may_be_a_name
            for position, score in piece.scores.items()
            if score >= NAME
        }
        self.found.telling = [
            [position for position, score in piece.scores.items() if score >= PLACE]
            for piece in self.found.pieces
            if piece.kind != ORDINARY and not piece.is_vague
        ]
        # Equal answers tie: the list then puts the freshest first.
        self.found.scores = {position: round(score) for position, score in points.items()}

    def _is_precise(self):
        """Whether a need is more than a whole branch: « Treffpunkt » is not."""
        needs = [piece.themes for piece in self.found.pieces if piece.kind == NEED]
        return any(self.index.branch_of.get(theme) for themes in needs for theme in themes)

    def _names_its_people(self):
        return any(not piece.audiences.isdisjoint(PEOPLE_OF) for piece in self.found.pieces)

    def _themes(self):
        return {value for name, value in self.found.targets if name == "theme"}

    def _points(self, candidates, asked):
        """{position: points}, for what is asked and for being in the right language."""
        points = dict.fromkeys(candidates, 0)
        most = NAMED_NEARBY if self.found.region else NAME
        for piece in self.found.pieces:
            weight = ASKED * self._rarity(piece, asked) if piece in asked else ALONGSIDE
            for position, score in piece.scores.items():
                if position in points:
                    points[position] += weight * min(score, most)
        bits = self.index.bits_of(candidates)
        for position in positions(bits & self.index.bits("language", self.found.language)):
            points[position] += SAME_LANGUAGE
        for position in positions(bits & ~self.index.groups):
            points[position] += NOT_A_GROUP
        return points

    def _rarity(self, piece, asked):
        if len(asked) == 1 or not piece.scores:
            return 1
        return 1 + RARITY * log(len(self.index.position) / len(piece.scores))

    def _answering(self, asked):
        """The groups that answer all of it, and more when they are few."""
        counts = Counter()
        for piece in asked:
            counts.update(piece.scores.keys())
        most = max(counts.values(), default=0)
        self.found.partial = most < len(asked) or not all(piece.answered for piece in asked)
        best = {position for position, count in counts.items() if count == most}
        if len(best) < ENOUGH or self.found.partial:
            needs = [piece for piece in asked if piece.kind <= NEED_OR_PERSON]
            return best.union(*(piece.scores for piece in needs))
        return best

    def _about(self, pieces, least=PEOPLE):
        """{position: how many of the needs it is about}."""
        counts = Counter()
        for piece in pieces:
            if piece.kind <= NEED_OR_PERSON:
                counts.update(p for p, score in piece.scores.items() if score >= least)
        return counts

    def _telling(self, asked):
        """The needs asked, without one that only names the branch of another."""
        branches = {self.index.branch_of.get(slug) for slug in self._themes()}
        return [piece for piece in asked if not piece.themes or piece.themes - branches] or asked

    def _named(self):
        """Groups whose name is the whole text, or begins with it."""
        name = fold(self.found.text[:LONGEST_TEXT])
        if len(name) < SHORTEST_NAME or self.is_cut:
            return {}
        rows = self.index.rows
        rarest = min(name.split(), key=self.index.words.__getitem__)
        posting = self.index.postings.get(stems(rarest)[0], {})
        return {
            position: WHOLE_NAME if rows[position].sort_key == name else NAME
            for position in posting
            if rows[position].sort_key.startswith(name)
        }


def _keep_best(scores, position, score):
    if score > scores.get(position, 0):
        scores[position] = score


def merge(scores, more):
    """Keep the best score of each, and a little of the other."""
    for position, score in more.items():
        known = scores.get(position, 0)
        scores[position] = max(known, score) + ALSO * min(known, score)
