"""A queue of the desk, its rows, and how it is made."""

from dataclasses import dataclass, field
from datetime import date, datetime

from django.db.models import Count, F, Min
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from ..abilities.verification import VerificationForm

ROWS_SHOWN = 5


@dataclass
class Row:
    """One thing to do: what, why, since when; the pages to look at and the buttons to press."""

    name: str
    url: str
    note: str = ""
    since: date | None = None
    # (URL, label) of buttons that send a form.
    steps: list = field(default_factory=list)
    # The URL that takes a check, where checking is the step.
    verify_url: str = ""
    # How it may be checked.
    methods: list = field(default_factory=lambda: VerificationForm.base_fields["method"].choices)

    @property
    def age(self):
        return age_in_words(self.since)


@dataclass
class Queue:
    """What waits of one sort."""

    key: str
    title: str
    advice: str
    all_url: str
    count: int
    oldest: date | None
    rows: list
    is_urgent: bool = False
    # (URL, label) of a way to work it off in one go.
    tool: tuple = ()

    @property
    def age(self):
        return age_in_words(self.oldest)


def age_in_words(day):
    """« depuis 12 jours », « depuis aujourd’hui »; nothing where nobody knows."""
    if day is None:
        return ""
    if isinstance(day, datetime):
        day = timezone.localtime(day).date()
    days = (timezone.localdate() - day).days
    if days <= 0:
        return _("depuis aujourd’hui")
    if days < 60:
        return ngettext("depuis %d jour", "depuis %d jours", days) % days
    months = days // 30
    if months < 24:
        return _("depuis %d mois") % months
    return _("depuis plus de deux ans")


def name_with_town(listing):
    """Groups of one name meet in several towns: a button pressed here must be for the right one."""
    town = getattr(listing, "municipality", None)
    return f"{listing} ({town})" if town and town.name not in listing.name else str(listing)


class QueueMaker:
    """One sort of queue over one model; a subclass says what waits and what to do with it."""

    key = ""
    model = None
    title = ""
    advice = ""
    # What the list of the admin takes to show the same.
    query = ""
    # What tells how long something has waited; empty where nothing does.
    since = "updated_at"
    # What a row shows of other tables.
    related = ()
    is_urgent = False
    # Whether an editor has to do something about each.
    is_work = True

    def __init__(self, site):
        self.admin = site.get_model_admin(self.model)

    def is_for(self, request):
        return self.admin.has_view_or_change_permission(request)

    def waiting(self, rows):
        raise NotImplementedError

    def with_related(self, rows):
        return rows.select_related(*self.related) if self.related else rows

    def order(self):
        return [F(self.since).asc(nulls_last=True), "pk"]

    def row(self, request, record):
        return Row(name=str(record), url=self.admin.url_of("change", record))

    def make(self, request):
        waiting = self.waiting(self.admin.get_queryset(request)).order_by()
        oldest = {"oldest": Min(self.since)} if self.since else {}
        totals = waiting.aggregate(count=Count("pk"), **oldest)
        rows = self.with_related(waiting).order_by(*self.order())
        first = rows[:ROWS_SHOWN] if totals["count"] else []
        opts = self.model._meta
        all_url = reverse(f"admin:{opts.app_label}_{opts.model_name}_changelist")
        return Queue(
            key=self.key,
            title=self.title,
            advice=self.advice,
            all_url=f"{all_url}?{self.query.format(key=self.key)}" if self.query else all_url,
            count=totals["count"],
            oldest=totals.get("oldest"),
            rows=[self.row(request, record) for record in first],
            is_urgent=self.is_urgent,
            tool=self.tool(),
        )

    def tool(self):
        return ()
