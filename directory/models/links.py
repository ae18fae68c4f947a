"""Addresses on other sites that our pages lead to, and how each answered when it was visited."""

from dataclasses import dataclass, field
from datetime import timedelta

from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .groups import SupportGroup
from .helplines import Helpline
from .listing import Listing
from .networks import CareNetwork
from .organisations import Organisation
from .platforms import Platform

LONGEST_ADDRESS = 500
FAILED_DAYS_BEFORE_A_TASK = 3
AGAIN_AFTER_AN_ANSWER = timedelta(days=7)
AGAIN_AFTER_A_FAILURE = timedelta(hours=20)
# It was given up: it is still visited, in case it comes back.
AGAIN_WHEN_DEAD = timedelta(days=3)
SHORTEST_WAIT = timedelta(hours=1)
LONGEST_WAIT = timedelta(days=7)


@dataclass(frozen=True)
class Carrier:
    """One kind of record that has an address of another site, and the expression that gives it."""

    model: type
    # The field of the form where an editor corrects the address.
    field: str
    expression: object = None
    # Which rows matter; an ended listing may keep its old address.
    condition: Q = field(default_factory=Q)

    def rows(self):
        rows = self.model._base_manager.filter(self.condition)
        return rows.annotate(carried=self.expression or F(self.field)).exclude(carried="")


def _carriers_of(model, **options):
    return [Carrier(model, name, **options) for name in ("website", "source_url")]


_NOT_ENDED = ~Q(status=Listing.Status.ENDED)

# Other apps add their own when they start.
CARRIERS = [
    *_carriers_of(SupportGroup, condition=_NOT_ENDED),
    *_carriers_of(CareNetwork, condition=_NOT_ENDED),
    *_carriers_of(Platform, condition=_NOT_ENDED),
    *_carriers_of(Helpline, condition=_NOT_ENDED),
    *_carriers_of(Organisation),
]


class LinkQuerySet(models.QuerySet):
    def carried(self):
        """Those that some record still has: a corrected address is nobody's task any more."""
        condition = Q()
        for carrier in CARRIERS:
            condition |= Q(Exists(carrier.rows().filter(carried=OuterRef("url"))))
        return self.filter(condition)

    def heeded(self, today=None):
        """Those that no editor asked to leave alone for now."""
        today = today or timezone.localdate()
        return self.filter(Q(ignored_until=None) | Q(ignored_until__lte=today))

    def dead(self, today=None):
        """What an editor must look into, longest dead first.

        Three tries failed on three different days, some record still leads there, and nobody
        asked to wait.
        """
        dead = self.filter(state=Link.State.DEAD).heeded(today).carried()
        return dead.order_by("failing_since", "pk")

    def moved(self, today=None):
        """What works, from another address on the same site."""
        return self.filter(state=Link.State.MOVED).heeded(today).carried().order_by("pk")

    def due(self, now=None):
        """What may be visited again, longest waiting first."""
        return self.filter(next_visit_at__lte=now or timezone.now()).order_by("next_visit_at", "pk")


class Link(models.Model):
    """One address, however many records carry it."""

    class State(models.TextChoices):
        NEW = "new", _("pas encore visité")
        WORKING = "working", _("répond")
        MOVED = "moved", _("a changé d’adresse")
        UNSURE = "unsure", _("à voir soi-même")
        FAILING = "failing", _("ne répond plus, à confirmer")
        DEAD = "dead", _("mort")

    class Reason(models.TextChoices):
        NO_DOMAIN = "no_domain", _("le domaine n’existe plus")
        NO_NAME = "no_name", _("le nom du site ne se trouve pas pour l’instant")
        MALFORMED = "malformed", _("adresse mal écrite")
        NOT_PUBLIC = "not_public", _("adresse que nous ne visitons pas : elle n’est pas publique")
        SILENT = "silent", _("le site ne répond pas")
        CLOSED = "closed", _("le serveur refuse la connexion")
        BROKEN = "broken", _("le site coupe la connexion")
        CERTIFICATE_EXPIRED = "cert_expired", _("certificat expiré")
        CERTIFICATE_OF_ANOTHER = "cert_name", _("certificat d’un autre site")
        CERTIFICATE_UNKNOWN = "cert_unknown", _("certificat non reconnu")
        NO_SECURITY = "tls", _("connexion sécurisée impossible")
        NOT_FOUND = "not_found", _("page introuvable")
        GONE = "gone", _("page supprimée")
        REFUSED = "refused", _("demande refusée")
        OUT_OF_ORDER = "out_of_order", _("site en panne")
        LOOP = "loop", _("redirections sans fin")
        ELSEWHERE = "elsewhere", _("redirigé vers un autre domaine")
        HOME = "home", _("redirigé vers la page d’accueil")
        NO_ROBOTS = "no_robots", _("le site refuse les visites automatiques")

    url = models.CharField(_("adresse"), max_length=LONGEST_ADDRESS, unique=True)
    state = models.CharField(_("état"), max_length=7, choices=State, default=State.NEW)
    reason = models.CharField(_("raison"), max_length=12, choices=Reason, blank=True, default="")
    http_status = models.PositiveSmallIntegerField(_("code"), null=True, blank=True)
    redirected_to = models.CharField(_("mène à"), max_length=LONGEST_ADDRESS, blank=True)
    failing_since = models.DateField(_("depuis le"), null=True, blank=True)
    tries = models.PositiveSmallIntegerField(_("essais ratés"), default=0)
    failed_days = models.PositiveSmallIntegerField(_("jours d’échec"), default=0)
    last_failed_on = models.DateField(null=True, blank=True)
    answered_on = models.DateField(_("a répondu le"), null=True, blank=True)
    visited_at = models.DateTimeField(_("dernière visite"), null=True, blank=True)
    next_visit_at = models.DateTimeField(_("prochaine visite"), default=timezone.now)
    # What the site itself asked for.
    wait_until = models.DateTimeField(null=True, blank=True)
    # By an editor's button, which must not become a way to pester a site.
    retried_at = models.DateTimeField(null=True, blank=True, db_index=True)
    ignored_until = models.DateField(_("ignoré jusqu’au"), null=True, blank=True)

    objects = LinkQuerySet.as_manager()

    class Meta:
        verbose_name = _("lien à revoir")
        verbose_name_plural = _("liens à revoir")
        ordering = ["failing_since", "pk"]
        indexes = [
            models.Index(fields=["state", "failing_since"]),
            models.Index(fields=["next_visit_at"]),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=["new", "working", "moved", "unsure", "failing", "dead"]),
                name="link_state_is_known",
            ),
            models.CheckConstraint(
                condition=~Q(state="dead") | Q(failed_days__gte=FAILED_DAYS_BEFORE_A_TASK),
                name="link_dies_after_three_days",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["failing", "dead"])
                | (Q(failing_since__isnull=False) & ~Q(reason="")),
                name="link_failure_has_a_reason_and_a_day",
            ),
            models.CheckConstraint(
                condition=~Q(state="moved") | ~Q(redirected_to=""),
                name="link_moved_says_where",
            ),
        ]

    def __str__(self):
        return self.url

    @property
    def reason_in_words(self):
        """« page introuvable (404) »."""
        words = self.get_reason_display()
        return f"{words} ({self.http_status})" if words and self.http_status else words

    def record(self, answer, now=None):
        """Keep what a visit found; only failures of several days make a link dead."""
        now = now or timezone.now()
        self.visited_at = now
        self.wait_until = None
        if answer.come_back_after is not None:
            wait = min(max(answer.come_back_after, SHORTEST_WAIT), LONGEST_WAIT)
            self.next_visit_at = self.wait_until = now + wait
        elif answer.is_failure:
            self._record_failure(answer, now)
        else:
            self._record_answer(answer, now)
        self.save()

    def _record_answer(self, answer, now):
        has_moved = answer.has_moved and len(answer.url) <= LONGEST_ADDRESS
        self.reason = answer.reason
        self.http_status = answer.status if answer.reason else None
        self.redirected_to = answer.url if has_moved else ""
        if answer.reason:
            self.state = Link.State.UNSURE
        else:
            self.state = Link.State.MOVED if has_moved else Link.State.WORKING
        self.failing_since = self.last_failed_on = None
        self.tries = self.failed_days = 0
        self.answered_on = timezone.localdate(now)
        self.next_visit_at = now + AGAIN_AFTER_AN_ANSWER

    def _record_failure(self, answer, now):
        today = timezone.localdate(now)
        self.failed_days += self.last_failed_on != today
        self.tries += 1
        self.last_failed_on = today
        self.failing_since = self.failing_since or today
        self.reason, self.http_status = answer.reason, answer.status
        self.redirected_to = answer.url[:LONGEST_ADDRESS] if answer.was_redirected else ""
        is_dead = self.failed_days >= FAILED_DAYS_BEFORE_A_TASK
        self.state = Link.State.DEAD if is_dead else Link.State.FAILING
        self.next_visit_at = now + (AGAIN_WHEN_DEAD if is_dead else AGAIN_AFTER_A_FAILURE)
