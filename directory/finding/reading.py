"""Understand what somebody typed.

Words that nobody knows are corrected first. Then the text is read left to right, the longest known
phrase at a time: a theme or an audience in everyday words, a place, else a word looked up in the
listings. Each piece scores the groups that answer it (see scoring.py).
"""

import re
from collections import Counter

from ..danger import AWAY, ENGLISH_S, NO_TIME, danger_of_themes, hear
from ..text import fold, raw_words, stems
from .alike import WhatIsAlike
from .everyday_words import (
    ALL_STOP_WORDS,
    AROUND_A_PLACE,
    ORDINARY_WORDS,
    READ_PAST,
    STOP_WORDS,
)
from .glued import SHORT_FOR, unglued
from .kin import named_plainly
from .loss import AFTER_SUICIDE, losses_in, nobody_died
from .needs import NETWORKS, PSYCHOLOGISTS, needs_in, would_talk_now
from .numbers import number_at, says_how_much
from .openness import ANY_MIND, OF_GRIEF
from .opposites import BABIES, WITHOUT_A_BABY
from .pieces import SHORT_TEXT, PiecesOfAText
from .place_words import PlacesAmongWords
from .real_words import language_of
from .scoring import (
    LONGEST_TEXT,
    ORDINARY,
    SHORTEST_NAME,
    WORD,
    Scoring,
)
from .told import THINKS_OF_DYING
from .tongues import wished_language
from .understanding import Understanding
from .vocabulary import OFTEN_MEANT

OWN_LETTERS = {"fr": frozenset("àâçéèêîôùûœ"), "de": frozenset("äöüß")}
# « Praatcafé », « Trauercafé »: a word of all languages tells none.
OF_ALL_LANGUAGES = re.compile(r"caf[eé]s?\b")

# One English word alone is borrowed more often than not: « mindfulness ».
ENGLISH_WORDS = 2
LONGEST_QUERY = 40
SHORTEST_GLUED = 7
# The forms of a shorter word may mean something else: « aids », « aide ».
SHORTEST_IN_ANY_FORM = 6
# Taught for words of any illness: « traitement », « maladie ».
OF_UNLIKE_ILLNESSES = {"maladie-et-douleur"}
# What somebody died of is said beside the loss.
CAUSES = {"maladie-et-douleur", "memoire-et-vieillissement"}
NEAR_A_LOSS = 2
MONEY, LONELY = "precarite", "solitude"
_SUICIDE = re.compile(r"suicid|zelfmoord|zelfdod|selbstm|selbstt|freitod")
OWN_VERBS = {"ai", "suis", "heb", "ben", "habe", "hab", "bin", "have", "am"}


def understand(text, index, correct=True, language=""):
    """Read `text` against the index; `correct=False` takes every word as it is typed.

    `language`, that of the page, breaks ties where the words themselves show none.
    """
    return _Reader(text, index, correct, language).read()


class _Reader(PlacesAmongWords, PiecesOfAText, WhatIsAlike):
    def __init__(self, text, index, correct, language):
        self.index = index
        self.vocabulary = index.vocabulary
        self.correct = correct
        self.found = Understanding(text)
        self.page_language = language
        self.languages = Counter()
        self.places = []
        # Where the words of the first place end.
        self.end_of_place = 0
        self.scoring = Scoring(index, self.found, self.places)
        # (phrase, theme) pairs
        self.taught = []
        # Where words stand of which it is known in which languages they are taught.
        self.spoken_for = set()
        # Where words stand that only say where, for whom, or how old they are.
        self.beside_the_need = set()
        # Where words stand that say « near ».
        self.says_near = set()
        # The themes that are not meant after all; whether the words name an illness of others.
        self.replaced = set()
        self.is_unlike_others = False
        # Where words stand that surely say a theme.
        self.said_by_phrases = set()
        self.words, self.typed = [], []
        words = raw_words(text[:LONGEST_TEXT].replace("€", " euro "))[:LONGEST_QUERY]
        self.typed_in = self._shown_by([word for word, _raw in words], Counter())
        for word, raw in words:
            if not word:
                self.found.unknown.append(raw)
            for meant in self._spell(word, raw) if word else ():
                self.words.append(meant)
                self.typed.append(raw)
        self._join()
        self.words = named_plainly(" ".join(self.words)).split(" ") if self.words else []
        self.losses = losses_in(self.words)
        self.found.wished, self.says_a_language = wished_language(self.words)
        self.shouted = all(raw.isupper() for raw in self.typed)

    def read(self):
        found = self.found
        at = 0
        while at < len(self.words):
            at += self._read(at)
        found.heard = self._danger()
        if found.heard.is_drawn and found.heard.hurts:
            # No group is for them, and none for those who hit is: who listens answers.
            found.targets.clear()
            found.pieces.clear()
            found.unknown[:] = self.typed
        if found.heard.is_harmless and not _SUICIDE.search(fold(found.text)):
            # « En finir avec l’alcool ».
            self._replace([], {THINKS_OF_DYING})
        self._add_told()
        self._add_psychologist()
        self._add_somebody_to_talk_to()
        self._mourn_nobody_who_is_away()
        self._leave_what_says_nothing()
        self._leave_what_is_not_known()
        if found.heard.tells not in NO_TIME and not found.heard.is_drawn:
            self._add_alike()
        self._add_what_was_guessed(named_plainly(fold(found.text[:LONGEST_TEXT])))
        found.language = self._language()
        found.place = self.places[0] if self.places else None
        self.scoring.is_cut = len(self.typed) == LONGEST_QUERY
        self.scoring.combine()
        return found

    def _add_psychologist(self):
        """« Kostenlose Beratung Psychologe » names no theme: what helps any mind is meant.

        So it is for « équipe mobile »: « maison » is no word to look for.
        """
        found = self.found
        themes = {value for name, value in found.targets if name == "theme"}
        needs = {PSYCHOLOGISTS, NETWORKS} & set(needs_in(found.text))
        if not needs or themes - {ANY_MIND, MONEY}:
            return
        if self.scoring.named().any() or found.heard.sign:
            return
        found.seeks_a_psychologist = True
        # « Forum », « Beratung » of some listing: nobody asks for it by its name.
        found.pieces[:] = [piece for piece in found.pieces if piece.kind not in (WORD, ORDINARY)]
        if ANY_MIND not in themes:
            self._replace([ANY_MIND], themes)

    def _add_somebody_to_talk_to(self):
        """« Iemand om mee te chatten » names no theme: lines answer, before any group."""
        found = self.found
        themes = {value for name, value in found.targets if name == "theme"}
        if not would_talk_now(found.text) or themes - {LONELY, ANY_MIND}:
            return
        if self.scoring.named().any() or found.heard.sign:
            return
        found.seeks_a_line = True
        found.pieces[:] = [piece for piece in found.pieces if piece.kind not in (WORD, ORDINARY)]
        self._replace([slug for slug in (LONELY, ANY_MIND) if slug not in themes], set())

    def _mourn_nobody_who_is_away(self):
        """Who looks for a child reads nothing about the dead: « j’ai perdu ma fille au marché »."""
        found = self.found
        if found.heard.tells != AWAY:
            return
        branch_of = self.index.branch_of
        grief = {
            value
            for name, value in found.targets
            if name == "theme" and OF_GRIEF in (value, branch_of.get(value))
        }
        found.targets -= {("theme", theme) for theme in grief}
        # « Missing » stands in listings of those who mourn, too.
        found.pieces[:] = [
            piece
            for piece in found.pieces
            if piece.kind not in (WORD, ORDINARY) and not piece.themes & grief
        ]
        if all(name != "theme" for name, _value in found.targets):
            # For « parents », the first groups would be for who lost a child.
            found.targets = set()
            found.pieces.clear()
            found.unknown = list(self.typed)

    def _leave_what_says_nothing(self):
        """A sentence of words that some listings happen to use was not understood."""
        found = self.found
        if len(self.words) <= SHORT_TEXT or any(p.kind != ORDINARY for p in found.pieces):
            return
        if found.pieces and not self.scoring.named().any():
            found.pieces.clear()
            found.unknown = found.unknown or [
                raw
                for word, raw in zip(self.words, self.typed, strict=True)
                if word not in ALL_STOP_WORDS
            ]

    def _leave_what_is_not_known(self):
        """« Traitement pour la thyroïde » : groups about other illnesses are no answer."""
        found = self.found
        themes = {value for name, value in found.targets if name == "theme"}
        if found.unknown and themes and themes <= OF_UNLIKE_ILLNESSES:
            self.is_unlike_others = True
            found.targets -= {("theme", theme) for theme in themes}
            found.pieces[:] = [piece for piece in found.pieces if not piece.themes]
        if themes & WITHOUT_A_BABY:
            # Who lost a child is not told of « grossesse et arrivée d’un bébé ».
            found.targets.discard(("theme", BABIES))

    def _danger(self):
        """As it is typed, else as it was corrected, else by the theme of a phrase."""
        text = self.found.text
        for said in dict.fromkeys((text, self.found.corrected_text[:LONGEST_TEXT])):
            heard = hear(said)
            if heard.sign or heard.is_harmless:
                return heard
        return danger_of_themes(self.taught, text)

    # Spelling --------------------------------------------------------------------------

    def _spell(self, word, raw):
        """The words meant by one typed word: nearly always itself."""
        vocabulary = self.vocabulary
        if word in SHORT_FOR and word not in vocabulary.phrases:
            return [SHORT_FOR[word]]
        if len(word) < SHORTEST_NAME or not word.isalpha() or vocabulary.knows(word):
            return [word]
        if parts := unglued(word, lambda rest: vocabulary.languages.get(rest, ())):
            return parts
        if vocabulary.forms(word) or vocabulary.completions(word):
            return [word]
        meant = vocabulary.correct(word, self.typed_in) if self.correct else None
        if any(map(self.index.postings.has_stem, stems(word))):
            # « Bruxeles » has the stem of « Bruxelles », yet the town is meant.
            if vocabulary.likelihood.get(meant) != OFTEN_MEANT:
                return [word]
        elif parts := vocabulary.split(word):
            return parts
        if not meant:
            return [word]
        self.found.corrections.append((raw, vocabulary.spelling.get(meant, meant)))
        return [meant]

    def _join(self):
        """« Bi polaire », « hyper actif »: one word written as two, neither of which says it."""
        at = 0
        while at + 1 < len(self.words):
            first, second = self.words[at : at + 2]
            glued = first + second
            if (
                len(glued) >= SHORTEST_GLUED
                and second not in ALL_STOP_WORDS
                # « Depression St. Vith ».
                and not self.vocabulary.place(" ".join(self.words[at + 1 : at + 3]))
                and second not in self.vocabulary.phrases
                and f"{first} {second}" not in self.vocabulary.phrases
                and (glued in self.vocabulary.phrases or self.vocabulary.forms(glued))
            ):
                self.words[at : at + 2] = [glued]
                self.typed[at : at + 2] = [f"{self.typed[at]} {self.typed[at + 1]}"]
            at += 1

    # Reading ---------------------------------------------------------------------------

    def _read(self, at):
        """Take the longest piece that starts at `at`; return how many words it has."""
        if at in self.says_a_language:
            self.beside_the_need.add(at)
            return 1
        if at in self.losses:
            length, themes = self.losses[at]
            self._add_loss(themes)
            return length
        if length := self._says_near(at):
            self.says_near.update(range(at, at + length))
            self.beside_the_need.update(range(at, at + length))
            return length
        if tuple(self.words[at : at + 2]) in READ_PAST and at + 1 not in self.losses:
            return 2
        if (
            self.words[at] in AROUND_A_PLACE
            and not self._located(at)
            and self._is_around_a_place(at)
        ):
            return 1
        taught = self._taught(at)
        if number := number_at(self.words, at):
            length, audience = number
            if not taught or taught[0] < length:
                self._add_age(audience)
                self.beside_the_need.update(range(at, at + length))
                return length
        located = self._located(at)
        if taught and taught[0] >= (located[0] if located else 1):
            length, targets, exact = taught
            if self._is_a_cause_of_death(at, length, targets):
                return length
            if ("theme", AFTER_SUICIDE) in targets and nobody_died(self.words, at, length):
                targets = {("theme", THINKS_OF_DYING)}
            words = self.words[at : at + length]
            read_past = self.vocabulary.read_past(" ".join(words)) if exact else ALL_STOP_WORDS
            said = [word for word in words if word not in read_past]
            # « Je n’en peux plus » says one word: alone in a listing it means something else.
            if length > 1 and len(said) < 2:
                said = []
            if exact:
                phrase = " ".join(words)
            if exact and phrase not in self.vocabulary.rare:
                self.taught += [(phrase, slug) for name, slug in targets if name == "theme"]
            is_short = length == 1 and len(words[0]) < SHORTEST_IN_ANY_FORM
            is_weak = len(said) < 2 and " ".join(words) not in self.vocabulary.taught.theme_names
            self._add_targets(targets, said, exact and is_short, is_weak)
            if not is_weak:
                self.said_by_phrases.update(range(at, at + length))
            if all(name != "theme" for name, _slug in targets):
                self.beside_the_need.update(range(at, at + length))
            self._add_relatives(words, targets)
            return length
        if located:
            length, place, region = located
            self._add_place(place, region)
            if place:
                self._add_place_words(at, length)
            self.beside_the_need.update(range(at, at + length))
            return length
        self._add_word(at)
        return 1

    def _is_a_cause_of_death(self, at, length, targets):
        """« Papa décédé cancer », « covid maman décédée »: no illness that somebody lives with."""
        if (
            not self.losses
            or not {self.index.branch_of.get(slug) for _n, slug in targets} <= CAUSES
        ):
            return False
        ends = [start + taken for start, (taken, _themes) in self.losses.items()]
        after = next((end for end in ends if end <= at <= end + NEAR_A_LOSS), None)
        if after is not None:
            return ALL_STOP_WORDS.issuperset(self.words[after:at])
        before = [start for start in self.losses if start >= at + length]
        if not before or min(before) - at - length > NEAR_A_LOSS or self._is_ones_own(at):
            return False
        return ALL_STOP_WORDS.issuperset(self.words[at + length : min(before)])

    def _is_ones_own(self, at):
        """« J’ai un cancer »."""
        return not OWN_VERBS.isdisjoint(self.words[max(at - 3, 0) : at])

    def _taught(self, at):
        """(number of words, targets, whether exactly so) of the longest phrase taught, if any."""
        words, vocabulary = self.words, self.vocabulary
        # A loss that begins further on is read whole.
        whole = min((start for start in self.losses if start > at), default=len(words))
        best = None
        for length in range(min(vocabulary.longest_phrase, whole - at), 0, -1):
            phrase = " ".join(words[at : at + length])
            if targets := vocabulary.phrases.get(phrase):
                if length == 1 and self._is_read_past(at):
                    break
                if spoken := vocabulary.languages.get(phrase):
                    self.languages.update(spoken)
                    self.spoken_for.update(range(at, at + length))
                best = length, targets, True
                break
        if words[at] in ALL_STOP_WORDS:
            return best
        said = [position for position in range(at, whole) if words[position] not in ALL_STOP_WORDS]
        # « Seule avec 3 enfants » is « seule avec mes enfants ».
        uncounted = [position for position in said if not says_how_much(words[position])]
        has_count = uncounted != said and not says_how_much(words[at])
        for positions in (said, uncounted) if has_count else (said,):
            positions = positions[: vocabulary.longest_loose]
            for count in range(len(positions), 1, -1):
                length = positions[count - 1] - at + 1
                if best and length <= best[0]:
                    break
                if targets := vocabulary.loose([words[p] for p in positions[:count]]):
                    return length, targets, False
        return best

    def _is_read_past(self, at):
        """A stop word, unless it is all there is (« NA ») or written as an abbreviation."""
        word, raw = self.words[at], self.typed[at]
        if word in ORDINARY_WORDS and len(self.words) > SHORT_TEXT:
            # « Lever » is a liver in Dutch, and to get up in French.
            spoken = self.vocabulary.languages.get(word)
            if spoken and self.typed_in not in spoken:
                return True
        if word not in ALL_STOP_WORDS and len(word) > 1:
            return False
        return len(self.words) > 1 and not (len(raw) > 1 and raw.isupper() and not self.shouted)

    def _language(self):
        """The language that the words show, else that of the page."""
        own = Counter(
            language_of(word)
            for at, word in enumerate(self.words)
            # « Gent » is looked for in French too, and a name in any language.
            if at not in self.spoken_for
            and word not in self.vocabulary.place_names
            and word not in self.found.looked_up
        )
        del own[""]
        if own["en"] < ENGLISH_WORDS:
            del own["en"]
        self.languages.update(own)
        return self._shown_by(self.words, self.languages)

    def _shown_by(self, words, languages):
        """The same, of words beside what `languages` counts already."""
        for word in words:
            spoken = [language for language, stop in STOP_WORDS.items() if word in stop]
            if len(spoken) == 1:
                languages[spoken[0]] += 1
        if ENGLISH_S.search(self.found.text):
            # In « my son’s », neither « son » nor « s » is French.
            languages["en"] += 1
            languages["fr"] -= 1
        letters_typed = OF_ALL_LANGUAGES.sub("", self.found.text[:LONGEST_TEXT].lower())
        for language, letters in OWN_LETTERS.items():
            if letters.intersection(letters_typed):
                languages[language] += 1
        ranked = languages.most_common(2)
        if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]):
            return ranked[0][0]
        return self.page_language
