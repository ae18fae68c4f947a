"""What groups say of their own listing, through a link that was mailed to them."""

from datetime import timedelta
from secrets import token_urlsafe

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .groups import SupportGroup
from .reports import Received, ReceivedQuerySet

CORRECTABLE_FOR = timedelta(days=7)


def make_nonce():
    return token_urlsafe(12)


class ConfirmationRequestQuerySet(models.QuerySet):
    def open(self):
        """What still waits for an answer: only its link is worth something."""
        return self.filter(closed_on=None)

    def correctable(self):
        """« Tout est juste », pressed too fast: the same link takes corrections for a week."""
        since = timezone.localdate() - CORRECTABLE_FOR
        return self.filter(answer=ConfirmationRequest.Answer.TRUE, closed_on__gte=since)


class ConfirmationRequest(models.Model):
    """One question to one organiser: is this listing still true?"""

    class Answer(models.TextChoices):
        TRUE = "true", _("tout est juste")
        DATES = "dates", _("juste, sauf une date")
        CORRECT = "correct", _("corrections")
        PAUSE = "pause", _("en pause")
        END = "end", _("le groupe s’est arrêté")
        REMOVE = "remove", _("à retirer de l’annuaire")
        SILENCE = "silence", _("ne plus écrire")

    group = models.ForeignKey(
        SupportGroup,
        models.CASCADE,
        related_name="confirmation_requests",
        verbose_name=_("groupe"),
    )
    email = models.EmailField(_("envoyé à"))
    language = models.CharField(
        _("langue du message"),
        max_length=2,
        choices=[("fr", _("français")), ("nl", _("néerlandais")), ("de", _("allemand"))],
    )
    # Part of the link: a link of another request, or made without us, opens nothing.
    nonce = models.CharField(max_length=32, default=make_nonce, editable=False)
    asked_on = models.DateField(_("demandé le"), default=timezone.localdate)
    last_sent_on = models.DateField(_("dernier message"), default=timezone.localdate)
    reminders = models.PositiveSmallIntegerField(_("rappels"), default=0)
    answer = models.CharField(_("réponse"), max_length=8, choices=Answer, blank=True, default="")
    closed_on = models.DateField(_("fini le"), null=True, blank=True)

    objects = ConfirmationRequestQuerySet.as_manager()

    class Meta:
        verbose_name = _("demande de confirmation")
        verbose_name_plural = _("demandes de confirmation")
        ordering = ["-asked_on", "-pk"]
        indexes = [models.Index(fields=["closed_on", "last_sent_on"])]
        constraints = [
            models.UniqueConstraint(
                fields=["group"],
                condition=models.Q(closed_on=None),
                name="confirmationrequest_one_open_a_group",
            ),
            models.CheckConstraint(
                condition=models.Q(answer="") | models.Q(closed_on__isnull=False),
                name="confirmationrequest_answered_is_closed",
            ),
        ]

    def __str__(self):
        return f"{self.group} – {self.asked_on:%d/%m/%Y}"

    @property
    def is_open(self):
        return self.closed_on is None

    @property
    def correctable_until(self):
        """The last day on which « tout est juste » can be corrected, or none."""
        if self.answer != self.Answer.TRUE:
            return None
        until = self.closed_on + CORRECTABLE_FOR
        return until if until >= timezone.localdate() else None

    @property
    def takes_corrections(self):
        return self.is_open or self.correctable_until is not None

    @property
    def is_of_association(self):
        """Whether this mailbox answers for other groups, too: one of them may be meant."""
        others = SupportGroup.objects.reachable().exclude(pk=self.group_id)
        theirs = models.Q(email__iexact=self.email) | models.Q(organiser_email__iexact=self.email)
        organisation = self.group.organisation
        if organisation and organisation.email.lower() == self.email.lower():
            theirs |= models.Q(organisation=organisation)
        return others.filter(theirs).exists()


class GroupAnswer(Received):
    """What a group asked us to change, or has changed itself: an editor looks at each.

    `changes` is a list of {"field", "before", "after", "decision"}: values as the form of the
    model takes them, the decision « », « accepted » or « refused ». Of a text in another language
    than French, "language" says which.
    """

    ACCEPTED, REFUSED = "accepted", "refused"
    LONGEST_REMARK = 2000

    group = models.ForeignKey(
        SupportGroup, models.CASCADE, related_name="answers", verbose_name=_("groupe")
    )
    kind = models.CharField(
        _("réponse"), max_length=8, choices=ConfirmationRequest.Answer, editable=False
    )
    changes = models.JSONField(
        _("corrections"), default=list, encoder=DjangoJSONEncoder, editable=False
    )
    remark = models.TextField(_("en quelques mots"), blank=True, editable=False)

    objects = ReceivedQuerySet.as_manager()

    class Meta(Received.Meta):
        verbose_name = _("réponse d’un groupe")
        verbose_name_plural = _("réponses des groupes")

    def __str__(self):
        return f"{self.group} – {self.get_kind_display()}"

    @property
    def undecided(self):
        return [change for change in self.changes if not change["decision"]]

    @property
    def has_accepted(self):
        return any(change["decision"] == self.ACCEPTED for change in self.changes)
