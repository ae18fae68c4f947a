"""Which groups answer the pieces of a text, and how well.

Every piece scores the groups that answer it; a place only says which of them come first.
"""

from dataclasses import dataclass
from math import log

import numpy as np

from ..text import fold, stems
from .bits import bits_where
from .index_rows import NAME, PLACE
from .openness import OF_GRIEF, PARTICULAR
from .opposites import fit_best, silenced
from .real_words import is_form, is_real
from .told import KIN_OF_THEME, PARENT_DRINKS

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
# Losses of which hardly any group speaks apart.
OF_ANY_LOSS = {"deuil-d-un-parent", "perte-du-conjoint"}
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
    # By position; 0 of those that do not answer it.
    scores: np.ndarray
    answered: bool = True
    is_vague: bool = False
    # Those it leads to.
    themes: frozenset = frozenset()
    # Whom it names.
    audiences: frozenset = frozenset()
    # So many words that a name is meant where they stand in one.
    may_be_a_name: bool = False
    # One word says it, which may mean something else in a sentence.
    is_weak: bool = False

    @property
    def is_answer(self):
        """Whether any group answers it."""
        return bool(self.scores.any())


class Scoring:
    """Fills in the scores of `found`, whose pieces and `places` a reader collects."""

    def __init__(self, index, found, places):
        self.index = index
        self.found = found
        self.places = places
        # Whether the text went on after what was read.
        self.is_cut = False

    def none(self):
        return np.zeros(len(self.index.rows))

    def of_words(self, words, exact):
        """By position, the weight where a listing has all these words.

        `exact`: only as they are typed, for words whose other forms may mean something else
        (« aids », « aide »).
        """
        combined = None
        for word in sorted(words, key=self.index.words.__getitem__):
            scores = self._exact_scores(word) if exact else self._scores_in_any_form(word)
            combined = scores if combined is None else np.minimum(combined, scores)
            if not combined.any():
                break
        return self.none() if combined is None else combined

    def _exact_scores(self, word):
        scores = self.none()
        self.index.postings.of_word(word).put_into(scores)
        return scores

    def _scores_in_any_form(self, word):
        scores, postings = self.none(), self.index.postings
        for form in stems(word):
            if not is_real(word):
                weighed = postings.of_stem(form)
            else:
                others = postings.words_of_stem.get(form, ())
                weighed = [postings.of_word(other) for other in others if is_form(word, other)]
            for posting in weighed:
                posting.put_into(scores, OTHER_FORM)
        exact = self._exact_scores(word)
        return np.where(exact > 0, exact, scores)

    def of_targets(self, targets):
        """(scores, whether some group is about this and not only about its branch)."""
        index = self.index
        scores, answered = self.none(), False
        # « Flüchtlinge » says more than the branch that it is taught for as well.
        branches = {("theme", index.branch_of.get(value)) for _name, value in targets}
        for name, value in sorted(targets - branches):
            bits = index.bits(name, value)
            answered = answered or bool(bits)
            if name != "theme":
                weight = PEOPLE if self._says_the_same(value, targets) else PLACE
                merge(scores, weight * index.flags(bits))
                continue
            main = index.flags(bits & index.bits("main_theme", value))
            merge(scores, np.where(main, THEME + MAIN, THEME * index.flags(bits)))
            branch = index.branch_of.get(value)
            if value in OF_ANY_LOSS:
                # Who is for all who grieve is for them, where hardly anybody is for them alone.
                merge(scores, PEOPLE * index.flags(index.bits("main_theme", OF_GRIEF)))
            if value == PARENT_DRINKS:
                # Their parent’s illness has groups for the family elsewhere: Alateen.
                families = index.any_of("audience", ("proches", "familles"))
                drinking = index.any_of("own_theme", ("alcool", "drogues", "dependances"))
                merge(scores, PEOPLE * index.flags(families & drinking))
                # Those of drinkers, before the parents of young people who use.
                mainly = families & index.any_of("main_theme", ("alcool", value))
                merge(scores, (PEOPLE + MAIN) * index.flags(mainly))
            if kin := KIN_OF_THEME.get(value):
                # As good as about it, where nobody is about it; but who is for some people only.
                some = index.any_of("main_theme", PARTICULAR - {kin, value})
                near = index.bits("theme", kin) & ~some
                merge(scores, (BRANCH if bits else PEOPLE) * index.flags(near))
            if branch:
                # Groups about the whole branch may help too; they come after.
                wider = index.bits("own_theme", branch)
                if not bits and not wider and branch not in OF_MANY_KINDS:
                    wider = index.bits("theme", branch)
                merge(scores, BRANCH * index.flags(wider & ~bits))
            else:
                scores[index.flags(index.bits("own_theme", value))] += GENERAL
        return scores, answered

    def _says_the_same(self, audience, targets):
        """Whether a theme among the targets is about these very people."""
        themes = {value for name, value in targets if name == "theme"}
        branches = {self.index.branch_of.get(slug) or slug for slug in themes}
        return PEOPLE_OF.get(audience) in branches or PEOPLE_OF_THEME.get(audience) in themes

    def _nearness(self):
        """By position, points of who meets in the region that is typed, or serves it."""
        inside = self.index.bits("region", self.found.region)
        venues = self.index.bits("place", "venue")
        return SERVING * self.index.flags(inside & ~venues) + MEETING * self.index.flags(
            inside & venues
        )

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
        named = self.named()
        candidates = self.none() > 0
        if asked:
            candidates = self._answering(asked)
        elif self.found.region and not self.places:
            candidates = self.index.flags(self.index.bits("region", self.found.region))
        self.found.is_only_a_place = bool(self.places and not asked)
        people = {value for name, value in self.found.targets if name == "audience"}
        text = fold(self.found.text[:LONGEST_TEXT])
        away = silenced(self.index, text, self._themes(), people)
        # Who is for the very people helps, whatever else is asked: young carers.
        fit = fit_best(self.index, text, self._themes(), people)
        answered = sum((piece.scores > 0 for piece in self.found.pieces), self.none() > 0)
        candidates = candidates | answered & self.index.flags(fit)
        candidates = candidates & ~self.index.flags(away) | (named > 0)
        points = self._points(candidates, asked) + named
        if self.found.region:
            points += self._nearness() * candidates
        needs = self._telling(asked)
        self.found.about = self._about(needs)
        about = (self.found.about > 0) & candidates
        # Where nobody is about it, all of them come as near as any.
        direct = (about if about.any() else candidates) | (named > 0)
        self.found.direct = bits_where(direct)
        self.found.exactly = bits_where((self._about(needs, THEME) > 0) & candidates)
        self.found.needs = [
            bits_where(piece.scores >= PEOPLE)
            for piece in needs
            if piece.kind <= NEED_OR_PERSON and not piece.themes.isdisjoint(self._themes())
        ]
        self.found.named = bits_where(named == WHOLE_NAME)
        self.found.is_a_need = bool(asked) and min(kinds) <= NEED_OR_PERSON
        called = [piece.scores >= NAME for piece in self.found.pieces if piece.may_be_a_name]
        self.found.called = bits_where(sum(called)) if called else 0
        self.found.telling = [
            piece.scores >= PLACE
            for piece in self.found.pieces
            if piece.kind != ORDINARY and not piece.is_vague
        ]
        self.found.answering = bits_where(candidates)
        # Equal answers tie: the list then puts the freshest first.
        self.found.points = np.rint(points)

    def _is_precise(self):
        """Whether a need is more than a whole branch: « Treffpunkt » is not."""
        needs = [piece.themes for piece in self.found.pieces if piece.kind == NEED]
        return any(self.index.branch_of.get(theme) for themes in needs for theme in themes)

    def _names_its_people(self):
        return any(not piece.audiences.isdisjoint(PEOPLE_OF) for piece in self.found.pieces)

    def _themes(self):
        return {value for name, value in self.found.targets if name == "theme"}

    def _points(self, candidates, asked):
        """By position, points for what is asked and for being in the right language."""
        points = self.none()
        most = NAMED_NEARBY if self.found.region else NAME
        for piece in self.found.pieces:
            weight = ASKED * self._rarity(piece, asked) if piece in asked else ALONGSIDE
            points += weight * np.minimum(piece.scores, most)
        index = self.index
        points += SAME_LANGUAGE * index.flags(index.bits("language", self.found.language))
        points += NOT_A_GROUP * ~index.flags(index.groups)
        return np.where(candidates, points, 0)

    def _rarity(self, piece, asked):
        if len(asked) == 1 or not piece.is_answer:
            return 1
        return 1 + RARITY * log(len(self.index.position) / np.count_nonzero(piece.scores))

    def _answering(self, asked):
        """The groups that answer all of it, and more when they are few."""
        counts = sum((piece.scores > 0).astype(int) for piece in asked)
        most = counts.max(initial=0)
        self.found.partial = bool(most < len(asked)) or not all(piece.answered for piece in asked)
        best = (counts == most) & (counts > 0)
        own = best & self.index.flags(self.index.bits("language", self.found.language))
        # What is only guessed may be meant instead of one another.
        if np.count_nonzero(own) < ENOUGH or self.found.partial or self.found.guessed:
            for piece in asked:
                if piece.kind <= NEED_OR_PERSON:
                    best |= piece.scores > 0
        return best

    def _about(self, pieces, least=PEOPLE):
        """By position, how many of the needs it is about."""
        counts = np.zeros(len(self.index.rows), int)
        for piece in pieces:
            if piece.kind <= NEED_OR_PERSON:
                counts += piece.scores >= least
        return counts

    def _telling(self, asked):
        """The needs asked, without one that only names the branch of another."""
        branches = {self.index.branch_of.get(slug) for slug in self._themes()}
        return [piece for piece in asked if not piece.themes or piece.themes - branches] or asked

    def named(self):
        """By position, points of groups whose name is the whole text, or begins with it."""
        scores, name = self.none(), fold(self.found.text[:LONGEST_TEXT])
        if len(name) < SHORTEST_NAME or self.is_cut:
            return scores
        index = self.index
        rarest = min(name.split(), key=index.words.__getitem__)
        has_rarest = self.none()
        for posting in index.postings.of_stem(stems(rarest)[0]):
            posting.put_into(has_rarest)
        for position, whole in index.whose_name_begins(name):
            if has_rarest[position]:
                scores[position] = WHOLE_NAME if whole == name else NAME
        return scores


def merge(scores, more):
    """Keep the best score of each, and a little of the other."""
    scores[:] = np.maximum(scores, more) + ALSO * np.minimum(scores, more)
