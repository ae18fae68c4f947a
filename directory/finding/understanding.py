"""What a search text was found to mean, and who answers it."""

import re
from dataclasses import dataclass, field

import numpy as np

from ..danger import NOTHING, Heard
from .bits import positions
from .scoring import WORD

# Audiences that say nothing of what somebody lives.
BY_SEX = {"femmes", "hommes"}
ANYBODY_MAY_BE = BY_SEX | {
    "adolescents", "adultes", "aines", "enfants", "familles", "freres-et-soeurs", "grands-parents",
    "jeunes-adultes", "parents", "proches",
}  # fmt: skip


@dataclass(eq=False)
class Understanding:
    """What a search text means, and who answers it."""

    text: str
    # (word as typed, word it was taken for)
    corrections: list = field(default_factory=list)
    unknown: list = field(default_factory=list)
    # (filter, value) pairs: ("theme", "alcool"), ("audience", "parents"), ("format", "online")…
    targets: set = field(default_factory=set)
    # The themes among them that no rule told: what the text is most like, the likeliest first.
    guessed: list = field(default_factory=list)
    place: object = None
    # As it is typed.
    place_words: str = ""
    # The slug of a region, for who names one instead of a town.
    region: str = ""
    language: str = ""
    # The one that it wishes: « en anglais ».
    wished: str = ""
    pieces: list = field(default_factory=list)
    # Who answers, as a bitset, and how well, by position.
    answering: int = 0
    points: np.ndarray = field(default_factory=lambda: np.empty(0))
    # Of these, the groups about the very thing that is asked, not only about its branch.
    direct: int = 0
    # And of these, those about its very theme.
    exactly: int = 0
    # Those whose name is typed.
    named: int = 0
    # Those whose name has words that are hardly typed by chance.
    called: int = 0
    # The words that no theme is taught by.
    looked_up: set = field(default_factory=set)
    # By position: how many of the needs it is about.
    about: np.ndarray = field(default_factory=lambda: np.empty(0, int))
    # By piece and position: whether it names the group, or the group is about it.
    telling: list = field(default_factory=list)
    # By need that is asked: the groups about it.
    needs: list = field(default_factory=list)
    # A psychologist is looked for, and nothing said of what weighs.
    seeks_a_psychologist: bool = False
    # Somebody to talk or to chat with now, and nothing said of what weighs.
    seeks_a_line: bool = False
    # The text says what weighs, or for whom, and not only a word of some listing.
    is_a_need: bool = False
    # A place and nothing else.
    is_only_a_place: bool = False
    # No group answers everything.
    partial: bool = False
    # The danger that the words speak of, or none.
    heard: Heard = NOTHING

    @property
    def scores(self):
        """{position: points} of who answers."""
        return {position: int(self.points[position]) for position in positions(self.answering)}

    @property
    def has_words(self):
        """Whether the text filters at all: stop words, signs and emoji do not."""
        return bool(self.pieces or self.place or self.region or self.unknown)

    @property
    def says_only_for_whom(self):
        """« Mon fils de 16 ans »: people of an age or a tie, and nothing that weighs on them."""
        if not self.targets or any(piece.kind == WORD for piece in self.pieces):
            return False
        if any(name != "audience" for name, _slug in self.targets):
            return False
        people = {slug for _name, slug in self.targets}
        # « Groupe de femmes » says what is looked for; « femme de 45 ans » does not.
        by_sex = people & BY_SEX and not any(char.isdigit() for char in self.text)
        return people <= ANYBODY_MAY_BE and not by_sex

    @property
    def danger(self):
        """The sign of danger, or none."""
        return self.heard.sign

    @property
    def corrected_text(self):
        text = self.text
        for typed, meant in self.corrections:
            text = re.sub(rf"(?<!\w){re.escape(typed)}(?!\w)", meant, text)
        return text
