"""The pieces of a text: whom and what each leads to, and the groups that it scores."""

from itertools import pairwise

import numpy as np

from ..text import fold
from .everyday_words import ALL_STOP_WORDS, ORDINARY_WORDS
from .index_rows import PLACE
from .openness import ANY_MIND, CLOSE, is_of_ones_body
from .scoring import (
    LONGEST_TEXT,
    NEED,
    NEED_OR_PERSON,
    ORDINARY,
    PERSON,
    THEME,
    WORD,
    Piece,
    merge,
)
from .together import is_close_to_somebody, together
from .told import (
    AFTER_BIRTH,
    ANY_LASTING_ILLNESS,
    BY_PARTNER,
    GRANDCHILDREN,
    LONG_COVID,
    OF_VIOLENCE,
    PARENTHOOD,
    RELATIVES,
    is_a_parent,
    is_by_a_boss,
    is_mourning_a_parent,
    is_of_ones_parents,
    is_only_since_covid,
    is_sad_after_a_birth,
    is_the_eldest,
    people_cared_for,
    themes_told,
)
from .users import (
    ADDICTION,
    grew_up_beside,
    is_ill_themselves,
    is_near_a_user,
    is_near_an_ill_mind,
    uses_themselves,
)

# A text of more words is a sentence.
SHORT_TEXT = 3
# What everybody who is not well has (« je n’en peux plus »): beside a need, it narrows nothing.
EVERYBODY = ("theme", "sante-mentale")
# « Diagnostic », « malade depuis un an »: likewise.
ANY_ILLNESS = {("theme", "maladie-et-douleur")}


class PiecesOfAText:
    """Of a reader with what it `found`, its `words`, `places`, `scoring` and `vocabulary`."""

    def _add_targets(self, targets, words, exact, is_weak=False):
        self.found.targets |= targets
        scores, answered = self.scoring.of_targets(targets)
        names = {name for name, _value in targets}
        if words:
            said = self.scoring.of_words(words, exact)
            if "theme" in names:
                if answered:
                    # « Covid » in the history of some listing is no long covid.
                    said = np.where((scores > 0) | (said >= PLACE), said, 0)
                # A name may say a theme that the group is not about: « auteurs de violences
                # conjugales » must not come first for who suffers them.
                said = np.where(scores >= THEME, said, np.minimum(said, PLACE))
            merge(scores, said)
        kind = PERSON
        if "theme" in names:
            kind = NEED if names == {"theme"} else NEED_OR_PERSON
        themes = frozenset(value for name, value in targets if name == "theme")
        people = frozenset(value for name, value in targets if name == "audience")
        is_vague = EVERYBODY in targets or targets == ANY_ILLNESS
        self.found.pieces.append(
            Piece(
                kind,
                scores,
                answered,
                is_vague,
                themes,
                people,
                may_be_a_name=len(words) > 1,
                is_weak=is_weak,
            )
        )

    def _add_loss(self, themes):
        """How somebody died tells more than who it was."""
        for kind, theme in zip((NEED, PERSON), themes, strict=False):
            target = {("theme", theme)}
            self.found.targets |= target
            piece = Piece(kind, *self.scoring.of_targets(target), themes=frozenset([theme]))
            self.found.pieces.append(piece)

    def _add_told(self):
        """What the whole text tells stands for pieces that mean something else by themselves."""
        text = fold(self.found.text[:LONGEST_TEXT])
        self._replace(*together(text, self.found.targets))
        told, replaced = themes_told(self.index, text, self.found.targets, self.found.heard)
        self._replace(told, replaced)
        if is_only_since_covid(text):
            self._replace([], {LONG_COVID} & self._said("theme"))
        # Not roughly, even where it is a whole branch.
        self.told_by_all = set(told)
        if self.found.heard.tells == "violence":
            # Who is hit by a father, or hits a wife, does not ask as one of the family.
            self._drop({RELATIVES})
        self._add_who_cares(text)

    def _replace(self, themes, replaced):
        self.replaced |= replaced
        if replaced:
            self.found.targets -= {("theme", theme) for theme in replaced}
            self.found.pieces[:] = [
                piece
                for piece in self.found.pieces
                if not piece.themes or not piece.themes <= replaced
            ]
        for theme in themes:
            target = {("theme", theme)}
            self.found.targets |= target
            scores = self.scoring.of_targets(target)
            self.found.pieces.append(Piece(NEED, *scores, themes=frozenset([theme])))

    def _add_who_cares(self, text):
        """« Dementie mama » : somebody whose mother is ill asks, and no mother of a child."""
        if is_the_eldest(text):
            self._drop({"aines"})
        if is_close_to_somebody(text):
            self._drop({"femmes", "hommes"})
            self._add_people({("audience", RELATIVES)})
        if is_of_ones_parents(text) or grew_up_beside(text):
            self._drop({"parents", "grands-parents"}, {PARENTHOOD})
        if self._said("theme") and GRANDCHILDREN.search(text):
            self._drop({"enfants"})
        self._add_who_is_near_a_user(text)
        if self._said("theme") and is_a_parent(text, self._said("theme")):
            self._drop({"enfants"})
            self._add_people({("audience", "parents")})
        taken = people_cared_for(self.index, text, self.found.targets)
        if not taken:
            return
        # « Mama » is taught for parents, and for what weighs on them.
        self._drop(taken, {PARENTHOOD})
        people = {("audience", RELATIVES)}
        if not people <= self.found.targets:
            self._add_people(people)

    def _said(self, name):
        return {value for kind, value in self.found.targets if kind == name}

    def _add_what_was_guessed(self, text):
        """What goes with a theme that only the whole text is like."""
        themes, branch_of = self._said("theme"), self.index.branch_of
        if is_mourning_a_parent(text, {branch_of.get(slug) or slug for slug in themes}):
            self._drop({"parents", "grands-parents"}, {PARENTHOOD})
        self._add_who_is_near_a_user(text)
        if {branch_of.get(slug) or slug for slug in themes} == {"handicap"} and is_of_ones_body(
            text
        ):
            self._replace([ANY_LASTING_ILLNESS], set())
        if is_sad_after_a_birth(text, self._said("theme")):
            self._replace([AFTER_BIRTH], set())
            if self.found.guessed:
                self.found.guessed = [*self.found.guessed, AFTER_BIRTH]
        if is_by_a_boss(text):
            self._replace([], self._said("theme") & {BY_PARTNER})
        heard = self.found.heard
        if heard.is_alike and heard.sign == "violence" and not self._said("theme"):
            # « Je me sens sale depuis ce qu’il m’a fait »: not an empty page under the numbers.
            self._replace([OF_VIOLENCE], set())
            self.found.guessed = [OF_VIOLENCE]

    def _add_who_is_near_a_user(self, text):
        """« Zoon blowt » is asked by a parent, « ma femme dit que je bois » by who drinks."""
        themes, branch_of = self._said("theme"), self.index.branch_of
        branches = {branch_of.get(slug) or slug for slug in themes}
        if branches == {ANY_MIND}:
            if is_ill_themselves(text):
                self._drop(CLOSE)
            elif is_near_an_ill_mind(text) and not (self.losses or CLOSE & self._said("audience")):
                self._add_people({("audience", RELATIVES)})
            return
        if ADDICTION not in branches | themes:
            return
        if uses_themselves(text):
            self._drop(CLOSE)
        elif not (self.losses or CLOSE & self._said("audience")) and is_near_a_user(text):
            self._drop({"femmes", "hommes"})
            self._add_people({("audience", RELATIVES)})

    def _drop(self, audiences, themes=frozenset()):
        """Forget these people, who are not meant, and what their words also lead to."""
        self.found.targets -= {("audience", slug) for slug in audiences}
        self.found.targets -= {("theme", slug) for slug in themes}
        self.found.pieces[:] = [
            piece
            for piece in self.found.pieces
            if not piece.audiences or not (piece.audiences <= audiences and piece.themes <= themes)
        ]

    def _add_age(self, audience):
        if audience:
            self._add_people({("audience", audience)})

    def _add_people(self, people):
        self.found.targets |= people
        self.found.pieces.append(Piece(PERSON, *self.scoring.of_targets(people)))

    def _add_relatives(self, words, targets):
        """« Mon mari » in « mon mari boit »: somebody close is asking."""
        for pair in pairwise(words):
            inside = self.vocabulary.phrases.get(" ".join(pair), set()) - targets
            if inside and all(name == "audience" for name, _slug in inside):
                self.found.targets |= inside
                self.found.pieces.append(Piece(PERSON, self.scoring.of_targets(inside)[0]))

    def _add_place(self, place, region, typed=()):
        if place:
            if not self.places:
                self.found.place_words = " ".join(typed)
            self.places.append(place)
        else:
            self.found.region = self.found.region or region

    def _add_word(self, at):
        """A word that nothing was taught about: in another form, in the listings, or unfinished."""
        word, vocabulary = self.words[at], self.vocabulary
        if word in ALL_STOP_WORDS or len(word) == 1 or vocabulary.is_everyday(word):
            # A place that is not meant here would come back as the name of a town.
            return
        if word in ORDINARY_WORDS:
            scores = self.scoring.of_words([word], True)
            scores[scores < PLACE] = 0
            if scores.any():
                self.found.pieces.append(Piece(ORDINARY, scores))
            return
        if targets := vocabulary.forms(word):
            self._add_targets(targets, [word], False, is_weak=True)
            return
        scores = self.scoring.of_words([word], False)
        if not scores.any() and not vocabulary.knows(word):
            if town := self._unfinished_town(word):
                self._add_place(town, None)
                return
            for meant in vocabulary.completions(word):
                targets = vocabulary.phrases.get(meant, set()) | vocabulary.forms(meant)
                self.found.targets |= targets
                merge(scores, self.scoring.of_targets(targets)[0])
                merge(scores, self.scoring.of_words([meant], True))
        best = scores.max(initial=0)
        if best and len(self.words) > SHORT_TEXT and best < PLACE:
            # A word of a sentence that some listing happens to use says nothing by itself.
            self.found.pieces.append(Piece(ORDINARY, scores))
        elif best:
            self.found.looked_up.add(word)
            self.found.pieces.append(Piece(WORD, scores, may_be_a_name=True))
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
