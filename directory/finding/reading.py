"""Understand what somebody typed, and say which groups answer it.

Words that nobody knows are corrected first. Then the text is read left to right, the longest known
phrase at a time: a theme or an audience in everyday words, a place, else a word looked up in the
listings. Each piece scores the groups that answer it; a place only says which come first.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from math import log

from ..models import Region
from ..places.gazetteer import gazetteer
from ..text import fold, raw_words, stems
from .everyday_words import (
    ALL_STOP_WORDS,
    BEFORE_A_YEAR,
    COUNTING_WORDS,
    ORDINARY_WORDS,
    PLACE_PREPOSITIONS,
    STOP_WORDS,
)
from .index import NAME, PLACE, positions
from .vocabulary import OFTEN_MEANT, danger_of

THEME, BRANCH = 5, 1.5
# About the whole branch that was asked for, before one of its themes.
GENERAL = 0.5
# Where a place is asked for, how near counts more than a name.
NAMED_NEARBY = 5.5
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

OWN_LETTERS = {"fr": frozenset("àâçéèêîôùûœ"), "de": frozenset("äöüß")}

LONGEST_TEXT = 1000
LONGEST_QUERY = 40
LONGEST_PLACE = 5
SHORTEST_NAME = 4
NEAR_KM = 30
# Fewer than this, and what answers less comes after.
ENOUGH = 5
# What everybody who is not well has (« je n’en peux plus »): beside a need, it narrows nothing.
EVERYBODY = ("theme", "sante-mentale")

# What a piece says, most telling first.
NEED, NEED_OR_PERSON, WORD, PERSON, ORDINARY = range(5)


@dataclass(eq=False)
class Piece:
    """One thing the text says, with the groups that answer it."""

    kind: int
    scores: dict
    answered: bool = True
    is_vague: bool = False


@dataclass
class Understanding:
    """What a search text means, and who answers it."""

    text: str
    # (word as typed, word it was taken for)
    corrections: list = field(default_factory=list)
    unknown: list = field(default_factory=list)
    # (filter, value) pairs: ("theme", "alcool"), ("audience", "parents"), ("format", "online")…
    targets: set = field(default_factory=set)
    place: object = None
    # The slug of a region, for who names one instead of a town.
    region: str = ""
    language: str = ""
    pieces: list = field(default_factory=list)
    scores: dict = field(default_factory=dict)
    # Of these, the groups about the very thing that is asked, not only about its branch.
    direct: set = field(default_factory=set)
    # No group answers everything.
    partial: bool = False
    # The sign of danger: « peril », « mourir », « violence », or none.
    danger: str = ""

    @property
    def has_words(self):
        """Whether the text filters at all: stop words, signs and emoji do not."""
        return bool(self.pieces or self.place or self.region or self.unknown)

    @property
    def corrected_text(self):
        text = self.text
        for typed, meant in self.corrections:
            text = re.sub(rf"(?<!\w){re.escape(typed)}(?!\w)", meant, text)
        return text


def understand(text, index, correct=True, language=""):
    """Read `text` against the index; `correct=False` takes every word as it is typed.

    `language`, that of the page, breaks ties where the words themselves show none.
    """
    return _Reader(text, index, correct, language).read()


class _Reader:
    def __init__(self, text, index, correct, language):
        self.index = index
        self.vocabulary = index.vocabulary
        self.correct = correct
        self.found = Understanding(text)
        self.page_language = language
        self.languages = Counter()
        self.places = []
        self.words, self.typed = [], []
        for word, raw in raw_words(text[:LONGEST_TEXT])[:LONGEST_QUERY]:
            if not word:
                self.found.unknown.append(raw)
            for meant in self._spell(word, raw) if word else ():
                self.words.append(meant)
                self.typed.append(raw)
        self.shouted = all(raw.isupper() for raw in self.typed)

    def read(self):
        found = self.found
        at = 0
        while at < len(self.words):
            at += self._read(at)
        found.danger = danger_of(found.text[: 10 * LONGEST_TEXT]) or danger_of(
            found.corrected_text[:LONGEST_TEXT]
        )
        found.language = self._language()
        found.place = self.places[0] if self.places else None
        self._combine()
        return found

    # Spelling --------------------------------------------------------------------------

    def _spell(self, word, raw):
        """The words meant by one typed word: nearly always itself."""
        vocabulary = self.vocabulary
        if len(word) < SHORTEST_NAME or not word.isalpha() or vocabulary.knows(word):
            return [word]
        if vocabulary.forms(word) or vocabulary.completions(word):
            return [word]
        meant = vocabulary.correct(word) if self.correct else None
        if any(map(self.index.postings.get, stems(word))):
            # « Bruxeles » has the stem of « Bruxelles », yet the town is meant.
            if vocabulary.likelihood.get(meant) != OFTEN_MEANT:
                return [word]
        elif parts := vocabulary.split(word):
            return parts
        if not meant:
            return [word]
        self.found.corrections.append((raw, vocabulary.spelling.get(meant, meant)))
        return [meant]

    # Reading ---------------------------------------------------------------------------

    def _read(self, at):
        """Take the longest piece that starts at `at`; return how many words it has."""
        taught = self._taught(at)
        located = self._located(at)
        if taught and taught[0] >= (located[0] if located else 1):
            length, targets, exact = taught
            words = self.words[at : at + length]
            said = [word for word in words if word not in ALL_STOP_WORDS]
            # « Je n’en peux plus » says one word: alone in a listing it means something else.
            if length > 1 and len(said) < 2:
                said = []
            self._add_targets(targets, said, exact and length == 1)
            self._add_relatives(words, targets)
            return length
        if located:
            length, place, region = located
            self._add_place(place, region)
            return length
        self._add_word(at)
        return 1

    def _taught(self, at):
        """(number of words, targets, whether exactly so) of the longest phrase taught, if any."""
        words, vocabulary = self.words, self.vocabulary
        whole = len(words)
        best = None
        for length in range(min(vocabulary.longest_phrase, whole - at), 0, -1):
            phrase = " ".join(words[at : at + length])
            if targets := vocabulary.phrases.get(phrase):
                if length == 1 and self._is_read_past(at):
                    break
                self.languages.update(vocabulary.languages.get(phrase, ()))
                best = length, targets, True
                break
        if words[at] in ALL_STOP_WORDS:
            return best
        said = [position for position in range(at, whole) if words[position] not in ALL_STOP_WORDS][
            : vocabulary.longest_loose
        ]
        for count in range(len(said), 1, -1):
            length = said[count - 1] - at + 1
            if best and length <= best[0]:
                break
            if targets := vocabulary.loose([words[position] for position in said[:count]]):
                return length, targets, False
        return best

    def _is_read_past(self, at):
        """A stop word, unless it is all there is (« NA ») or written as an abbreviation."""
        word, raw = self.words[at], self.typed[at]
        if word not in ALL_STOP_WORDS and len(word) > 1:
            return False
        return len(self.words) > 1 and not (len(raw) > 1 and raw.isupper() and not self.shouted)

    def _located(self, at):
        """(number of words, place, region slug) of the longest name of a place, if any."""
        words, vocabulary = self.words, self.vocabulary
        for length in range(min(LONGEST_PLACE, len(words) - at), 0, -1):
            name = " ".join(words[at : at + length])
            place = vocabulary.place(name)
            region = vocabulary.region_names.get(name)
            if length == 1:
                if place is None and region is None:
                    return self._postal_code(at)
                if not self._means_a_place(at):
                    return None
            if place or region:
                if place and region and region not in gazetteer().regions_of[place.municipality.pk]:
                    # « Limbourg » is the province before the town of the same name near Liège.
                    place = None
                return length, place, region
        return None

    def _means_a_place(self, at):
        """« Jambes » is a town by its capital, after « à », or when nothing else is typed."""
        word = self.words[at]
        if len(self.words) == 1:
            return True
        everyday = self.vocabulary.is_everyday(word)
        if not everyday:
            return word not in ALL_STOP_WORDS
        before = self.words[at - 1] if at else ""
        if (before.isdigit() and len(before) < 4) or before in COUNTING_WORDS:
            return False
        if at and (self.typed[at - 1].lower() in PLACE_PREPOSITIONS or before.isdigit()):
            return True
        if at and self.typed[at][0].isupper() and not self.shouted:
            return True
        is_town = word in self.vocabulary.town_names
        return is_town and len(word) > 2 and at == len(self.words) - 1

    def _postal_code(self, at):
        word = self.words[at]
        here = gazetteer().find(word) if len(word) == 4 and word.isdigit() else []
        year = at and self.words[at - 1] in BEFORE_A_YEAR and "1900" <= word < "2050"
        return (1, here[0], None) if here and not year else None

    def _language(self):
        """The language that the words show, else that of the page."""
        for word in self.words:
            spoken = [language for language, stop in STOP_WORDS.items() if word in stop]
            if len(spoken) == 1:
                self.languages[spoken[0]] += 1
        for language, letters in OWN_LETTERS.items():
            if letters.intersection(self.found.text[:LONGEST_TEXT].lower()):
                self.languages[language] += 1
        ranked = self.languages.most_common(2)
        if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]):
            return ranked[0][0]
        return self.page_language

    # Pieces ----------------------------------------------------------------------------

    def _add_targets(self, targets, words, exact):
        self.found.targets |= targets
        scores, answered = self._target_scores(targets)
        names = {name for name, _value in targets}
        if words:
            said = self._text_scores(words, exact)
            if "theme" in names:
                # A name may say a theme that the group is not about: « auteurs de violences
                # conjugales » must not come first for who suffers them.
                said = {
                    position: weight if scores.get(position, 0) >= THEME else min(weight, PLACE)
                    for position, weight in said.items()
                }
            _merge(scores, said)
        kind = PERSON
        if "theme" in names:
            kind = NEED if names == {"theme"} else NEED_OR_PERSON
        self.found.pieces.append(Piece(kind, scores, answered, EVERYBODY in targets))

    def _add_relatives(self, words, targets):
        """« Mon mari » in « mon mari boit »: somebody close is asking."""
        for pair in pairwise(words):
            inside = self.vocabulary.phrases.get(" ".join(pair), set()) - targets
            if inside and all(name == "audience" for name, _slug in inside):
                self.found.targets |= inside
                self.found.pieces.append(Piece(PERSON, self._target_scores(inside)[0]))

    def _add_place(self, place, region):
        if place:
            self.places.append(place)
        else:
            self.found.region = self.found.region or region

    def _add_word(self, at):
        """A word that nothing was taught about: in another form, in the listings, or unfinished."""
        word, vocabulary = self.words[at], self.vocabulary
        if word in ALL_STOP_WORDS or len(word) == 1:
            return
        if word in ORDINARY_WORDS:
            scores = {
                position: weight
                for position, weight in self._text_scores([word], True).items()
                if weight >= PLACE
            }
            if scores:
                self.found.pieces.append(Piece(ORDINARY, scores))
            return
        if targets := vocabulary.forms(word):
            self._add_targets(targets, [word], False)
            return
        scores = self._text_scores([word], False)
        if not scores and not vocabulary.knows(word):
            if town := self._unfinished_town(word):
                self._add_place(town, None)
                return
            for meant in vocabulary.completions(word):
                targets = vocabulary.phrases.get(meant, set()) | vocabulary.forms(meant)
                self.found.targets |= targets
                _merge(scores, self._target_scores(targets)[0])
                _merge(scores, self._text_scores([meant], True))
        if scores:
            self.found.pieces.append(Piece(WORD, scores))
        elif not word.isdigit():
            self.found.unknown.append(self.typed[at])

    def _unfinished_town(self, word):
        """« Charler »: the town of which this is the beginning, if it can be nothing else."""
        vocabulary = self.vocabulary
        meant = vocabulary.completions(word)
        towns = [name for name in meant if name in vocabulary.town_names]
        if len(towns) == 1 and not any(name in vocabulary.phrases for name in meant):
            return vocabulary.place(towns[0])
        return None

    # Scores ----------------------------------------------------------------------------

    def _text_scores(self, words, exact):
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
        scores = {}
        for form in stems(word):
            for position, weight in self.index.postings.get(form, {}).items():
                _keep_best(scores, position, weight * OTHER_FORM)
        return scores | self._exact_scores(word)

    def _target_scores(self, targets):
        """(scores, whether some group is about this and not only about its branch)."""
        index = self.index
        scores, answered = {}, False
        for name, value in sorted(targets):
            bits = index.bits(name, value)
            answered = answered or bool(bits)
            if name != "theme":
                _merge(scores, dict.fromkeys(positions(bits), PLACE))
                continue
            _merge(scores, dict.fromkeys(positions(bits), THEME))
            branch = index.branch_of.get(value)
            if branch:
                # Groups about the whole branch may help too; they come after.
                wider = index.bits("own_theme", branch)
                if not bits and not wider:
                    wider = index.bits("theme", branch)
                _merge(scores, dict.fromkeys(positions(wider & ~bits), BRANCH))
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
                here.update(self._text_scores(fold(name).split(), True))
        if self.found.region:
            here.update(positions(index.bits("region", self.found.region)))
        return here.union(positions(self._serving()))

    def _combine(self):
        """Groups that answer everything; where they are few, those that answer something."""
        kinds = {piece.kind for piece in self.found.pieces}
        if NEED in kinds:
            telling = {NEED}
        elif kinds & {NEED_OR_PERSON, WORD}:
            telling = {NEED_OR_PERSON, WORD}
        else:
            telling = {min(kinds, default=ORDINARY)}
        asked = [piece for piece in self.found.pieces if piece.kind in telling]
        asked = [piece for piece in asked if not piece.is_vague] or asked
        candidates, named = set(), self._named()
        if asked:
            candidates = self._answering(asked)
        elif self._is_located:
            candidates = self._around()
        candidates.update(named)
        points = self._points(candidates, asked)
        for position, score in (*named.items(), *self._nearness(candidates).items()):
            points[position] += score
        self.found.direct = self._direct(candidates, asked) | named.keys()
        # Without a place, equal answers tie: the list then puts the freshest first.
        digits = 2 if self._is_located else 0
        self.found.scores = {position: round(score, digits) for position, score in points.items()}

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
        if len(name) < SHORTEST_NAME or len(self.typed) == LONGEST_QUERY:
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


def _merge(scores, more):
    """Keep the best score of each, and a little of the other."""
    for position, score in more.items():
        known = scores.get(position, 0)
        scores[position] = max(known, score) + ALSO * min(known, score)
