"""Which groups answer the pieces of a text, and how well.

Every piece scores the groups that answer it; a place only says which of them come first.
"""

from collections import Counter
from dataclasses import dataclass
from math import log

from ..models import Region
from ..places.gazetteer import gazetteer
from ..text import fold, stems
from .index import NAME, PLACE, positions
from .opposites import silenced
from .real_words import is_form, is_real

THEME, BRANCH = 5, 1.5
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
NEAREST = 30
HALF_AS_NEAR_KM = 30
SERVED_LIKE_KM = 20
SAME_LANGUAGE = 5
NOT_A_GROUP = -3

SMALLEST_AREAS = {Region.Level.ARRONDISSEMENT, Region.Level.COMMUNITY}

LONGEST_TEXT = 1000
SHORTEST_NAME = 4
NEAR_KM = 30
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
        for name, value in sorted(targets):
            bits = index.bits(name, value)
            answered = answered or bool(bits)
            if name != "theme":
                merge(scores, dict.fromkeys(positions(bits), PLACE))
                continue
            about = dict.fromkeys(positions(bits), THEME)
            about |= dict.fromkeys(positions(bits & index.bits("main_theme", value)), THEME + MAIN)
            merge(scores, about)
            branch = index.branch_of.get(value)
            if branch:
                # Groups about the whole branch may help too; they come after.
                wider = index.bits("own_theme", branch)
                if not bits and not wider:
                    wider = index.bits("theme", branch)
                merge(scores, dict.fromkeys(positions(wider & ~bits), BRANCH))
            else:
                for position in positions(index.bits("own_theme", value)):
                    scores[position] += GENERAL
        return scores, answered

    def _nearness(self, candidates):
        """{position: points}: all of them next door, half of them at thirty kilometres."""
        points = {}
        if not self._is_located:
            return points
        bits = self.index.bits_of(candidates)
        for place in self.places:
            near = self.index.distances(bits, place.latitude, place.longitude)
            for position, km in near.items():
                _keep_best(points, position, NEAREST * HALF_AS_NEAR_KM / (HALF_AS_NEAR_KM + km))
        served = NEAREST * HALF_AS_NEAR_KM / (HALF_AS_NEAR_KM + SERVED_LIKE_KM)
        for position in positions(bits & self._serving()):
            _keep_best(points, position, served)
        if self.found.region:
            inside = self.index.bits("region", self.found.region)
            for position in positions(bits & inside & self.index.bits("place", "venue")):
                _keep_best(points, position, NEAREST)
        return points

    def _serving(self):
        """The groups without a venue that serve the places or the region."""
        regions = gazetteer().regions
        slugs = {self.found.region} if self.found.region else set()
        for place in self.places:
            # The smallest areas: who serves Luxembourg is in Wallonia, but does not serve Namur.
            slugs.update(
                slug
                for slug in gazetteer().regions_of[place.municipality.pk]
                if regions[slug].level in SMALLEST_AREAS
            )
        venue = self.index.bits("place", "venue")
        return self.index.everything & ~venue & self.index.any_of("region", slugs)

    def _around(self):
        """Who is near, or serves the place, when only a place is typed."""
        index, here = self.index, set()
        for place in self.places:
            distances = index.distances(index.everything, place.latitude, place.longitude)
            near = [position for position, km in distances.items() if km <= NEAR_KM]
            here.update(
                near if len(near) >= ENOUGH else sorted(distances, key=distances.get)[:ENOUGH]
            )
            for name in (*place.municipality.all_names, place.name, place.postal_code):
                here.update(self.of_words(fold(name).split(), True))
        if self.found.region:
            here.update(positions(index.bits("region", self.found.region)))
        return here.union(positions(self._serving()))

    def combine(self):
        """Groups that answer everything; where they are few, those that answer something."""
        kinds = {piece.kind for piece in self.found.pieces}
        answered = {piece.kind for piece in self.found.pieces if piece.answered}
        if NEED in answered or (NEED in kinds and NEED_OR_PERSON not in answered):
            telling = {NEED}
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
        elif self._is_located:
            candidates = self._around()
        away = silenced(self.index, fold(self.found.text[:LONGEST_TEXT]), self._themes())
        candidates -= set(positions(self.index.bits_of(candidates) & away))
        candidates.update(named)
        points = self._points(candidates, asked)
        for position, score in (*named.items(), *self._nearness(candidates).items()):
            points[position] += score
        self.found.direct = self._direct(candidates, asked) | named.keys()
        # Without a place, equal answers tie: the list then puts the freshest first.
        digits = 2 if self._is_located else 0
        self.found.scores = {position: round(score, digits) for position, score in points.items()}

    def _themes(self):
        return {value for name, value in self.found.targets if name == "theme"}

    @property
    def _is_located(self):
        return bool(self.places or self.found.region)

    def _points(self, candidates, asked):
        """{position: points}, for what is asked and for being in the right language."""
        points = dict.fromkeys(candidates, 0)
        most = NAMED_NEARBY if self._is_located else NAME
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

    def _direct(self, candidates, asked):
        """Those about a theme that is asked; all of them where none is, or no theme is asked."""
        needs = [piece.scores for piece in asked if piece.kind <= NEED_OR_PERSON]
        about = {
            position
            for position in candidates
            if any(scores.get(position, 0) >= THEME for scores in needs)
        }
        return about or set(candidates)

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
