"""What `/trouver/` asks on its four pages, and the answers that it knows."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ..models import SupportGroup

FORMATS = {
    SupportGroup.Format.IN_PERSON: _("En personne"),
    SupportGroup.Format.ONLINE: _("En ligne"),
    SupportGroup.Format.PHONE: _("Par téléphone"),
    SupportGroup.Format.HOME: _("À domicile"),
}
FACILITATIONS = {
    SupportGroup.Facilitation.PEER: _("Des personnes qui vivent la même chose"),
    SupportGroup.Facilitation.PROFESSIONAL: _("Une équipe professionnelle"),
}
DANGERS = {
    "peril": _("Je suis en danger ou j’ai peur pour quelqu’un"),
    "mourir": _("Je pense à mourir"),
}


@dataclass(frozen=True)
class Question:
    """One page; `names` are the answers it asks for, as they stand in the address."""

    number: int
    names: tuple
    title: Promise
    short: Promise
    skip: Promise
    asks_danger: bool = False

    @property
    def template_name(self):
        return f"directory/_questions_{self.names[0]}.html"


SKIP = _("Passer cette question")
QUESTIONS = (
    Question(1, ("pour",), _("Pour qui cherchez-vous ?"), _("Pour qui"), SKIP, True),
    Question(2, ("theme",), _("Qu’est-ce qui pèse ?"), _("Ce qui pèse"), _("Je ne sais pas"), True),
    Question(3, ("near",), _("Où cherchez-vous ?"), _("Où"), SKIP),
    Question(
        4,
        ("format", "facilitation"),
        _("Comment se retrouver ?"),
        _("Sur place ou en ligne"),
        SKIP,
    ),
)
PLACE_QUESTION = QUESTIONS[2]


@dataclass(frozen=True)
class Option:
    """A box to tick."""

    value: str
    label: str
    hint: str = ""
    chosen: bool = False


@dataclass(frozen=True)
class Answered:
    """A question with the answer given, and the query that leads back to it."""

    question: Question
    texts: list
    query: str
