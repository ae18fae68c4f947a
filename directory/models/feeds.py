"""Lists of groups that partners publish: where they are, how far we trust them, what they say."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

# After a failure the next reading waits 1, 2, 4, … days, at most so many.
LONGEST_WAIT = timedelta(days=16)
EVERY = timedelta(hours=20)


class FeedQuerySet(models.QuerySet):
    def due(self):
        """What is to be read now, the longest waiting first."""
        now = timezone.now()
        ready = models.Q(next_reading=None) | models.Q(next_reading__lte=now)
        return self.filter(ready, is_active=True).order_by("next_reading", "pk")

    def broken(self):
        return self.filter(is_active=True).exclude(last_error="")


class Feed(models.Model):
    """A partner's list; its rows become groups only where an editor says so."""

    class Kind(models.TextChoices):
        CSV = "csv", _("CSV : le nôtre, ou celui d’un tableur en ligne")
        MEETING_GUIDE = "meeting_guide", _("Meeting Guide JSON")
        HSDS = "hsds", _("HSDS 3.0 (JSON)")

    name = models.CharField(_("partenaire"), max_length=60, unique=True)
    slug = models.SlugField(
        _("nom de la source"),
        max_length=40,
        unique=True,
        help_text=_("Avec l’identifiant de la ligne, c’est ce qui reconnaît une fiche."),
    )
    url = models.URLField(_("adresse de la liste"), max_length=500, unique=True)
    kind = models.CharField(_("format"), max_length=13, choices=Kind)
    is_active = models.BooleanField(_("à lire chaque nuit"), default=True)
    default_kind = models.CharField(
        _("sorte de groupe, si la liste ne le dit pas"),
        max_length=60,
        blank=True,
        help_text=_("« groupe d’entraide »."),
    )
    default_themes = models.CharField(
        _("thèmes, si la liste ne les dit pas"),
        max_length=200,
        blank=True,
        help_text=_("« Alcool ; Dépendances »."),
    )
    default_audiences = models.CharField(
        _("publics, si la liste ne les dit pas"), max_length=200, blank=True
    )
    # Names of the columns of an import.
    trusted = models.JSONField(_("champs de confiance"), default=list, blank=True)
    trusted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("confiance donnée par"),
    )
    last_read_on = models.DateTimeField(_("lu le"), null=True, editable=False)
    last_error = models.CharField(_("dernière erreur"), max_length=300, blank=True, editable=False)
    failures = models.PositiveSmallIntegerField(_("échecs de suite"), default=0, editable=False)
    next_reading = models.DateTimeField(_("prochaine lecture"), null=True, editable=False)

    objects = FeedQuerySet.as_manager()

    class Meta:
        verbose_name = _("liste d’un partenaire")
        verbose_name_plural = _("listes de partenaires")
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name

    def was_read(self):
        now = timezone.now()
        self.last_read_on, self.next_reading = now, now + EVERY
        self.last_error, self.failures = "", 0
        self._note()

    def has_failed(self, words):
        """Try again later, each time after twice as long."""
        self.failures = min(self.failures + 1, 1000)
        self.last_error = words[:300]
        wait = min(timedelta(days=2 ** min(self.failures - 1, 10)), LONGEST_WAIT)
        self.next_reading = timezone.now() + wait - timedelta(hours=4)
        self._note()

    def _note(self):
        self.save(update_fields=["last_read_on", "next_reading", "last_error", "failures"])


class FeedRowQuerySet(models.QuerySet):
    def waiting(self):
        """What an editor should decide."""
        return self.filter(state__in=FeedRow.WAITING, feed__is_active=True)


class FeedRow(models.Model):
    """A row of a partner's list, as it was read last: (feed, identifier) is the same group."""

    class State(models.TextChoices):
        NEW = "new", _("nouveau")
        CHANGED = "changed", _("changé")
        VANISHED = "vanished", _("disparu de la liste")
        REFUSED = "refused", _("à corriger")
        IMPORTING = "importing", _("dans un import")
        SETTLED = "settled", _("réglé")
        LEFT = "left", _("laissé tel quel")

    WAITING = (State.NEW, State.CHANGED, State.VANISHED, State.REFUSED)
    # What was decided about these words holds until the partner writes others.
    DECIDED = (State.SETTLED, State.LEFT)

    feed = models.ForeignKey(
        Feed, models.CASCADE, related_name="rows", verbose_name=_("liste d’un partenaire")
    )
    identifier = models.CharField(_("identifiant"), max_length=200)
    name = models.CharField(_("nom"), max_length=160)
    group = models.ForeignKey(
        "directory.SupportGroup",
        models.CASCADE,
        null=True,
        blank=True,
        related_name="feed_rows",
        verbose_name=_("fiche"),
    )
    # {name of a column: what its cell says}
    texts = models.JSONField(default=dict)
    state = models.CharField(_("état"), max_length=9, choices=State)
    # [[heading, before, after]], and what hinders.
    changes = models.JSONField(_("changements"), default=list)
    problems = models.JSONField(_("problèmes"), default=list)
    since = models.DateTimeField(_("depuis"), default=timezone.now)

    objects = FeedRowQuerySet.as_manager()

    class Meta:
        verbose_name = _("ligne d’un partenaire")
        verbose_name_plural = _("lignes de partenaires")
        ordering = ["feed", "name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["feed", "identifier"], name="feed_row_once"),
        ]

    def __str__(self):
        return self.name or self.identifier

    def becomes(self, state):
        if state != self.state:
            self.state, self.since = state, timezone.now()
