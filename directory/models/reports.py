"""What visitors send: errors they saw, groups they know of. Nothing says who sent it."""

from django.core.validators import MaxLengthValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .groups import SupportGroup


class ReceivedQuerySet(models.QuerySet):
    def waiting(self):
        """What no editor has dealt with yet."""
        return self.filter(state=Received.State.NEW)


class Received(models.Model):
    """Something that waits for an editor; never shown to visitors.

    Only the day is kept: the hour would say more about who sent it than editors need.
    """

    class State(models.TextChoices):
        NEW = "new", _("à traiter")
        HANDLED = "handled", _("traité")
        DISMISSED = "dismissed", _("sans suite")

    state = models.CharField(
        _("état"), max_length=9, choices=State, default=State.NEW, editable=False
    )
    received_on = models.DateField(_("reçu le"), default=timezone.localdate, editable=False)

    objects = ReceivedQuerySet.as_manager()

    class Meta:
        abstract = True
        ordering = ["received_on", "pk"]
        indexes = [models.Index(fields=["state", "received_on"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=["new", "handled", "dismissed"]),
                name="%(class)s_state_is_known",
            ),
        ]

    @property
    def is_waiting(self):
        return self.state == self.State.NEW

    def set_state(self, state):
        """Deal with it, or take it up again; False if it was in this state already."""
        if self.state == state:
            return False
        self.state = state
        self.save()
        return True


class Report(Received):
    """Somebody saw that a listing is wrong."""

    class Problem(models.TextChoices):
        CLOSED = "closed", _("n’existe plus")
        WRONG_NUMBER = "wrong_number", _("numéro faux")
        NO_ANSWER = "no_answer", _("personne ne répond")
        FULL = "full", _("complet")
        ADDRESS = "address", _("adresse ou heure fausse")
        OTHER = "other", _("autre chose")

    TARGETS = ("group", "network", "platform", "helpline")
    LONGEST_DETAILS = 1000

    group = models.ForeignKey(
        SupportGroup,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="reports",
        verbose_name=_("groupe"),
    )
    network = models.ForeignKey(
        "directory.CareNetwork",
        models.CASCADE,
        null=True,
        blank=True,
        related_name="reports",
        verbose_name=_("réseau"),
    )
    platform = models.ForeignKey(
        "directory.Platform",
        models.CASCADE,
        null=True,
        blank=True,
        related_name="reports",
        verbose_name=_("plateforme"),
    )
    helpline = models.ForeignKey(
        "directory.Helpline",
        models.CASCADE,
        null=True,
        blank=True,
        related_name="reports",
        verbose_name=_("ligne d’aide"),
    )
    problem = models.CharField(_("problème"), max_length=12, choices=Problem)
    details = models.TextField(
        _("en quelques mots"), blank=True, validators=[MaxLengthValidator(LONGEST_DETAILS)]
    )

    class Meta(Received.Meta):
        verbose_name = _("signalement")
        verbose_name_plural = _("signalements")
        constraints = [
            *Received.Meta.constraints,
            models.CheckConstraint(
                condition=models.Q(group__isnull=False, network=None, platform=None, helpline=None)
                | models.Q(group=None, network__isnull=False, platform=None, helpline=None)
                | models.Q(group=None, network=None, platform__isnull=False, helpline=None)
                | models.Q(group=None, network=None, platform=None, helpline__isnull=False),
                name="report_is_about_one_listing",
            ),
            models.CheckConstraint(
                condition=models.Q(
                    problem__in=["closed", "wrong_number", "no_answer", "full", "address", "other"]
                ),
                name="report_problem_is_known",
            ),
        ]

    def __str__(self):
        return f"{self.listing} – {self.get_problem_display()}"

    @property
    def listing(self):
        """The group, network, platform or helpline that this is about."""
        return self.group or self.network or self.platform or self.helpline


class GroupSuggestion(Received):
    """A group that somebody would like to see in the directory."""

    LONGEST_DESCRIPTION = 2000

    name = models.CharField(_("nom du groupe"), max_length=160)
    description = models.TextField(
        _("ce qu’on y fait"), blank=True, validators=[MaxLengthValidator(LONGEST_DESCRIPTION)]
    )
    for_whom = models.CharField(_("pour qui"), max_length=200, blank=True)
    facilitation = models.CharField(
        _("animé"), max_length=12, choices=SupportGroup.Facilitation, blank=True, default=""
    )
    themes = models.ManyToManyField(
        "directory.Theme", blank=True, related_name="+", verbose_name=_("thèmes")
    )
    format = models.CharField(
        _("comment on se retrouve"),
        max_length=9,
        choices=SupportGroup.Format,
        default=SupportGroup.Format.IN_PERSON,
    )
    place_typed = models.CharField(_("lieu, comme il a été écrit"), max_length=120, blank=True)
    municipality = models.ForeignKey(
        "directory.Municipality",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("commune"),
    )
    locality = models.ForeignKey(
        "directory.Locality",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("localité ou quartier"),
    )
    postal_code = models.CharField(_("code postal"), max_length=4, blank=True)
    address = models.CharField(_("adresse ou nom du lieu"), max_length=200, blank=True)
    rhythm = models.CharField(_("jour et heure"), max_length=200, blank=True)
    website = models.URLField(_("site web"), max_length=300, blank=True)
    phone = models.CharField(_("téléphone"), max_length=40, blank=True)
    email = models.EmailField(_("e-mail du groupe"), blank=True)
    sender_email = models.EmailField(
        _("e-mail pour répondre"),
        blank=True,
        editable=False,
        help_text=_("Seulement pour répondre à la personne ; effacé quand c’est traité."),
    )
    draft = models.ForeignKey(
        SupportGroup,
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("fiche"),
    )

    class Meta(Received.Meta):
        verbose_name = _("groupe proposé")
        verbose_name_plural = _("groupes proposés")
        constraints = [
            *Received.Meta.constraints,
            models.CheckConstraint(
                condition=models.Q(state="new") | models.Q(sender_email=""),
                name="groupsuggestion_closed_forgets_its_sender",
            ),
            models.CheckConstraint(condition=~models.Q(name=""), name="groupsuggestion_has_a_name"),
        ]

    def __str__(self):
        return self.name

    def set_state(self, state):
        """The sender's address was given for an answer: then nobody needs it any more."""
        if state != self.State.NEW:
            self.sender_email = ""
        return super().set_state(state)
