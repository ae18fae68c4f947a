"""Editors: which records each of them may work on, and what is known of their logins."""

from contextlib import contextmanager
from datetime import timedelta
from functools import partial

from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .confirmations import ConfirmationRequest, GroupAnswer
from .duplicates import Duplicate, both_among
from .groups import Meeting, SupportGroup
from .helplines import Helpline
from .listing import Listing
from .networks import CareNetwork, Catchment
from .organisations import Organisation
from .places import Locality, Municipality, Region
from .platforms import Platform
from .reports import GroupSuggestion, Report
from .taxonomy import Audience, Language, Theme

EVERYWHERE = "directory.work_everywhere"
REVIEW = "directory.review_listings"


class RolePolicy(models.Model):
    """What a role asks of the people who have it."""

    role = models.OneToOneField(Group, models.CASCADE, related_name="policy")
    requires_second_factor = models.BooleanField(
        _("exige un second facteur"),
        default=False,
        help_text=_(
            "Les personnes de ce rôle activent le code à six chiffres avant toute autre chose."
        ),
    )

    class Meta:
        verbose_name = _("règle de connexion")
        verbose_name_plural = _("règle de connexion")
        permissions = [
            ("work_everywhere", _("Travaille dans toute la Belgique")),
            ("review_listings", _("Relit : publie ou rend ce qui est « à relire », vérifie")),
        ]

    def __str__(self):
        return str(self.role)


class Territory(models.Model):
    """The regions of somebody who does not work everywhere."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="territory", verbose_name=_("compte")
    )
    regions = models.ManyToManyField(
        Region,
        blank=True,
        related_name="+",
        verbose_name=_("régions"),
        help_text=_("Pour le rôle « Région » : tout ce qui s’y trouve, arrondissements compris."),
    )

    class Meta:
        verbose_name = _("territoire")
        verbose_name_plural = _("territoire")

    def __str__(self):
        return str(self.user)


class LoginRecordQuerySet(models.QuerySet):
    def expired(self):
        return self.filter(at__lt=timezone.now() - LoginRecord.KEPT)


class LoginRecord(models.Model):
    """One attempt to log in, kept for a year.

    Where it came from is not kept. A name without an account is not kept either: people type
    their password there.
    """

    class Outcome(models.TextChoices):
        OPENED = "opened", _("connexion réussie")
        WRONG_PASSWORD = "password", _("nom ou mot de passe refusé")
        WRONG_CODE = "code", _("code refusé")
        LOCKED = "locked", _("bloqué après trop d’essais")

    KEPT = timedelta(days=365)

    at = models.DateTimeField(_("quand"), auto_now_add=True, db_index=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        related_name="login_records",
        verbose_name=_("compte"),
    )
    # Still says who it was when the account is gone.
    username = models.CharField(_("nom du compte"), max_length=150, blank=True)
    outcome = models.CharField(_("résultat"), max_length=8, choices=Outcome)
    with_second_factor = models.BooleanField(_("avec un code"), default=False)

    objects = LoginRecordQuerySet.as_manager()

    class Meta:
        verbose_name = _("connexion")
        verbose_name_plural = _("journal des connexions")
        ordering = ["-at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(outcome__in=["opened", "password", "code", "locked"]),
                name="login_record_outcome_is_known",
            ),
        ]

    def __str__(self):
        name = self.username or _("compte inconnu")
        return f"{name} – {self.get_outcome_display()}"

    @classmethod
    def write(cls, user, outcome, *, with_second_factor=False):
        """Keep one more, and forget those of more than a year ago."""
        cls.objects.expired().delete()
        return cls.objects.create(
            user=user,
            username=user.get_username() if user else "",
            outcome=outcome,
            with_second_factor=with_second_factor,
        )


class Lockout(AccessAttempt):
    """Failures that django-axes counts for one account and one source."""

    class Meta:
        proxy = True
        verbose_name = _("compte bloqué")
        verbose_name_plural = _("comptes bloqués")

    def __str__(self):
        return self.username or "–"

    @property
    def locked_until(self):
        """None while there were too few failures, or when the time is over."""
        until = self.attempt_time + settings.AXES_COOLOFF_TIME
        if self.failures_since_start < settings.AXES_FAILURE_LIMIT or until <= timezone.now():
            return None
        return until


# Who may work on what ------------------------------------------------------------------------
#
# Permissions say what somebody may do with a kind of record; what follows says with which ones.
# Without the permission `work_everywhere`, that is what lies in the person's territory:
#
# - a group whose municipality is there or, without a venue, that serves a region there;
# - a network that serves a municipality there, and its rows for those municipalities;
# - a platform for a region there; an organisation with its seat there;
# - the reports about these, and the suggestions of groups that meet there;
# - two listings that may be one, where both are.


def editable_by(user, records):
    """Those of a QuerySet that this person may work on: asked by every list, form and button."""
    if user.has_perm(EVERYWHERE):
        return records
    rule = RULES.get(records.model)
    return records.filter(rule(regions_of(user))) if rule else records.none()


def visible_to(user, records):
    """Those that this person may see: also what everybody chooses from in forms."""
    return records if records.model in CHOSEN_BY_ALL else editable_by(user, records)


def may_edit(user, record):
    model = type(record)
    return user.has_perm(EVERYWHERE) or (
        editable_by(user, model._default_manager.all()).filter(pk=record.pk).exists()
    )


def may_review(user, record):
    """Whether this person, who does not write listings, may decide on this one.

    Helplines are the editors' alone: a reviewer may say that a number was checked, no more.
    """
    return (
        user.has_perm(REVIEW)
        and isinstance(record, Listing)
        and not isinstance(record, Helpline)
        and record.status == Listing.Status.REVIEW
        and may_edit(user, record)
    )


def would_stay(user, model, data, record=None):
    """Whether a record with these cleaned form data is this person's to work on."""
    if user.has_perm(EVERYWHERE):
        return True
    regions = regions_of(user)
    if model is CareNetwork:
        return _network_would_stay(user, regions, data, record)
    if model is Platform:
        return any(region.pk in regions for region in data.get("regions") or [])
    if town := data.get("municipality"):
        return town.areas.filter(pk__in=regions).exists()
    served = data.get("regions_served") or []
    return model is SupportGroup and any(region.pk in regions for region in served)


def _network_would_stay(user, regions, data, record):
    """A network stays; a new one starts in the territory; nobody adds towns outside of it."""
    added = list(data.get("added_municipalities") or [])
    inside = Municipality.objects.filter(_town_in(regions), pk__in=[town.pk for town in added])
    if len(added) != inside.count():
        return False
    return bool(added) or (record is not None and record.pk is not None and may_edit(user, record))


@contextmanager
def staying(user, *records):
    """Around a way back: records stay in the territory, a network keeps its towns outside of it."""
    before = [_towns_elsewhere(user, record) for record in records]
    with transaction.atomic():
        yield
        after = [_towns_elsewhere(user, record) for record in records]
        if after != before or not all(may_edit(user, record) for record in records):
            raise ValidationError(_("Cela changerait ce qui se trouve hors de vos régions."))


def _towns_elsewhere(user, record):
    if user.has_perm(EVERYWHERE) or not isinstance(record, CareNetwork):
        return set()
    rows = Catchment.objects.filter(network=record)
    rows = rows.exclude(_town_in(regions_of(user), "municipality"))
    return set(rows.values_list("municipality", "certainty", "source_url"))


def regions_of(user):
    """Keys of the regions given to somebody, and of all that is part of them."""
    if not hasattr(user, "_regions_given"):
        given = set(Territory.regions.through.objects.filter(territory__user=user).values_list(
            "region", flat=True
        ))  # fmt: skip
        tree = list(Region.objects.values_list("pk", "parent")) if given else []
        while parts := {pk for pk, parent in tree if parent in given} - given:
            given |= parts
        user._regions_given = frozenset(given)
    return user._regions_given


def _town_in(regions, path="pk"):
    areas = Municipality.areas.through.objects.filter(region__in=regions)
    return Q(**{f"{path}__in": areas.values("municipality")})


def _group_in(regions):
    serving = SupportGroup.regions_served.through.objects.filter(region__in=regions)
    return _town_in(regions, "municipality") | Q(
        municipality=None, pk__in=serving.values("supportgroup")
    )


def _network_in(regions):
    rows = Catchment.objects.filter(_town_in(regions, "municipality"))
    return Q(pk__in=rows.order_by().values("network"))


def _platform_in(regions):
    rows = Platform.regions.through.objects.filter(region__in=regions)
    return Q(pk__in=rows.values("platform"))


def _about_a_group_in(regions):
    return Q(group__in=_keys(SupportGroup, _group_in(regions)))


def _both_listings_in(regions):
    """Helplines are nobody's who does not work everywhere."""
    services = (SupportGroup, CareNetwork, Platform)
    return both_among(model._default_manager.filter(RULES[model](regions)) for model in services)


def _report_in(regions):
    return (
        Q(group__in=_keys(SupportGroup, _group_in(regions)))
        | Q(network__in=_keys(CareNetwork, _network_in(regions)))
        | Q(platform__in=_keys(Platform, _platform_in(regions)))
    )


def _keys(model, condition):
    return model._default_manager.filter(condition).order_by().values("pk")


# A kind of record without a rule is nobody's but theirs who work everywhere.
RULES = {
    SupportGroup: _group_in,
    Meeting: _about_a_group_in,
    ConfirmationRequest: _about_a_group_in,
    GroupAnswer: _about_a_group_in,
    Duplicate: _both_listings_in,
    CareNetwork: _network_in,
    Catchment: partial(_town_in, path="municipality"),
    Platform: _platform_in,
    Organisation: partial(_town_in, path="municipality"),
    Report: _report_in,
    GroupSuggestion: partial(_town_in, path="municipality"),
}
CHOSEN_BY_ALL = {
    Audience,
    Helpline,
    Language,
    Locality,
    Municipality,
    Organisation,
    Region,
    Theme,
}
