"""What readers wrote for others: nothing of it is shown before an editor read it."""

import re

from django.core.validators import MaxLengthValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from directory.danger import SIGNS
from directory.models.confirmations import make_nonce
from directory.models.version import make_printable, writing

from .article import Article

# On the page of an article.
MOST_SHOWN = 12
LONGEST = 600
LONGEST_NAME = 30
# « Mme Dupont » has no first name in it.
_TITLES = re.compile(
    r"m|mr|mme|mlle|mm|dr|docteure?|prof|professeure?|madame|monsieur|mademoiselle|dhr|mevr|"
    r"meneer|mijnheer|mevrouw|dokter|herr|frau|doktor|mrs|ms|miss|sir",
    re.I,
)
_NAME = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")


def first_name_of(typed):
    """« Jean-Pierre Dupont » → « Jean-Pierre »: of a name, never more than that.

    Nothing of what is an address or a number, nor of « Mme Dupont ».
    """
    if "@" in typed or any(letter.isdigit() for letter in typed):
        return ""
    names = _NAME.findall(typed)
    if not names or _TITLES.fullmatch(names[0]) or len(names[0]) > LONGEST_NAME:
        return ""
    return names[0]


class ReaderWordQuerySet(models.QuerySet):
    def waiting(self):
        """What no editor has decided on yet."""
        return self.filter(state=ReaderWord.State.NEW)

    def published(self):
        return self.filter(state=ReaderWord.State.PUBLISHED)

    def shown(self):
        """The few that a page shows: those that an editor picked, then the newest."""
        return self.published().order_by("-is_picked", "-published_on", "-pk")[:MOST_SHOWN]

    def delete(self):
        if not self.published().exists():
            return super().delete()
        with writing(shared=False):
            return super().delete()


class ReaderWord(models.Model):
    """A word for the others; `text` is what is shown, which an editor may shorten.

    Only the day is kept of when it came. The e-mail serves for one message, the link that takes
    the word away; `original` is for the editor to compare. Both go when the word is decided on.
    """

    class State(models.TextChoices):
        NEW = "new", _("à lire")
        PUBLISHED = "published", _("publié")
        REFUSED = "refused", _("refusé")

    article = models.ForeignKey(
        Article, models.CASCADE, related_name="words", verbose_name=_("article"), editable=False
    )
    text = models.TextField(_("mot"), validators=[MaxLengthValidator(LONGEST)])
    original = models.TextField(_("comme il a été écrit"), blank=True, editable=False)
    first_name = models.CharField(_("prénom"), max_length=LONGEST_NAME, blank=True)
    email = models.EmailField(_("e-mail"), blank=True, editable=False)
    language = models.CharField(_("langue"), max_length=2, default="fr", editable=False)
    danger = models.CharField(
        _("signe de danger"), max_length=8, blank=True, default="", editable=False
    )
    state = models.CharField(
        _("état"), max_length=9, choices=State, default=State.NEW, editable=False
    )
    is_picked = models.BooleanField(
        _("en avant"),
        default=False,
        help_text=_("Reste sur la page quand il y en a plus que douze."),
    )
    received_on = models.DateField(_("reçu le"), default=timezone.localdate, editable=False)
    published_on = models.DateField(_("publié le"), null=True, blank=True, editable=False)
    decided_on = models.DateField(_("décidé le"), null=True, blank=True, editable=False)
    # Part of the private link: that of another word, or made without us, opens nothing.
    nonce = models.CharField(max_length=32, default=make_nonce, editable=False)

    objects = ReaderWordQuerySet.as_manager()

    class Meta:
        verbose_name = _("mot de lecteur")
        verbose_name_plural = _("mots de lecteurs")
        ordering = ["received_on", "pk"]
        indexes = [models.Index(fields=["state", "received_on"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=["new", "published", "refused"]),
                name="readerword_state_is_known",
            ),
            models.CheckConstraint(
                condition=models.Q(danger__in=["", *SIGNS]), name="readerword_danger_is_known"
            ),
            models.CheckConstraint(condition=~models.Q(text=""), name="readerword_says_something"),
            models.CheckConstraint(
                condition=~models.Q(state="published")
                | models.Q(published_on__isnull=False, original=""),
                name="readerword_published_has_a_date",
            ),
            models.CheckConstraint(
                condition=~models.Q(state="refused") | models.Q(email="", original=""),
                name="readerword_refused_forgets",
            ),
            # Last: Django's reader of SQLite stumbles over what follows a LIKE.
            models.CheckConstraint(
                condition=~models.Q(first_name__contains=" "),
                name="readerword_has_no_more_than_a_first_name",
            ),
        ]

    def __str__(self):
        """Without the words: they stand in no log of the admin."""
        return f"{self.article} – {self.received_on:%d/%m/%Y}"

    def save(self, **kwargs):
        """Only what readers see, or saw, moves the version of the pages."""
        make_printable(self)
        self.first_name = first_name_of(self.first_name)
        if self.is_public or getattr(self, "_was_public", False):
            with writing(shared=False):
                super().save(**kwargs)
        else:
            super().save(**kwargs)
        self._was_public = self.is_public

    def delete(self, **kwargs):
        if not self.is_public:
            return super().delete(**kwargs)
        with writing(shared=False):
            return super().delete(**kwargs)

    @classmethod
    def from_db(cls, db, field_names, values):
        word = super().from_db(db, field_names, values)
        word._was_public = "state" in field_names and word.is_public
        return word

    def clean_fields(self, exclude=None):
        self.first_name = first_name_of(self.first_name)
        super().clean_fields(exclude=exclude)

    @property
    def is_waiting(self):
        return self.state == self.State.NEW

    @property
    def is_public(self):
        return self.state == self.State.PUBLISHED

    def set_state(self, state):
        """Decide on it, or take it up again; False if it was in this state already."""
        if self.state == state:
            return False
        self.state = state
        self.original = ""
        self.decided_on = None if self.is_waiting else timezone.localdate()
        self.published_on = self.decided_on if self.is_public else None
        if state == self.State.REFUSED:
            self.email = ""
        self.save()
        return True
