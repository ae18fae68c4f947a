"""The desk: what waits for an editor, the most urgent first, each with its next step.

A queue is shown to whoever may work it off, and holds only what lies in that person's regions. It
costs two queries, whatever waits: one for how many and since when, one for the first few.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from django.contrib import admin
from django.db.models import Case, Count, F, Min, OuterRef, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from ..models import (
    CareNetwork,
    Change,
    Duplicate,
    Feed,
    FeedRow,
    GroupAnswer,
    GroupSuggestion,
    Helpline,
    Link,
    Listing,
    Platform,
    Report,
    SchoolHoliday,
    SupportGroup,
    quality,
)
from ..upkeep.nightly import late_commands
from .abilities.translations import TranslationFilter, left_to_translate, untranslated
from .abilities.verification import VerificationForm, methods_for
from .meetings import calendars_ending_soon

ROWS_SHOWN = 5
# What `nightly` does, as an editor sees it.
WORKS_OF_THE_NIGHT = {
    "forget_old": _("effacer ce qui a fait son temps"),
    "read_feeds": _("listes de partenaires"),
    "check_links": _("liens morts"),
    "find_duplicates": _("doublons"),
    "rate_groups": _("qualité des fiches"),
    "ask_groups": _("messages aux groupes"),
    "send_weekly_mail": _("message de la semaine"),
    "forget_words": _("effacer les mots de lecteurs refusés"),
}


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
    # What tells how long something has waited.
    since = "updated_at"
    # What a row shows of other tables.
    related = ()
    is_urgent = False

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
        totals = waiting.aggregate(count=Count("pk"), oldest=Min(self.since))
        rows = self.with_related(waiting).order_by(*self.order())
        first = rows[:ROWS_SHOWN] if totals["count"] else []
        opts = self.model._meta
        all_url = reverse(f"admin:{opts.app_label}_{opts.model_name}_changelist")
        return Queue(
            key=self.key,
            title=self.title,
            advice=self.advice,
            all_url=f"{all_url}?{self.query}" if self.query else all_url,
            count=totals["count"],
            oldest=totals["oldest"],
            rows=[self.row(request, record) for record in first],
            is_urgent=self.is_urgent,
            tool=self.tool(),
        )

    def tool(self):
        return ()


# What visitors and groups sent ---------------------------------------------------------------


class Received(QueueMaker):
    since = "received_on"

    def is_for(self, request):
        return self.admin.has_change_permission(request)

    def waiting(self, rows):
        return rows.waiting()

    def row(self, request, record):
        return Row(
            name=self.name(record),
            url=self.admin.url_of("change", record),
            note=self.note(record),
            since=record.received_on,
            steps=self.admin.quick_steps(record),
        )

    def name(self, record):
        return name_with_town(record.group)

    def note(self, record):
        return ""


class Reports(Received):
    key = "signalements"
    model = Report
    title = _("Signalements des visiteurs")
    advice = _("Vérifiez auprès du groupe, corrigez la fiche, puis « Traité ».")
    related = (*Report.TARGETS, "group__municipality")

    def order(self):
        return self.admin.get_ordering(None)

    def name(self, report):
        return name_with_town(report.listing)

    def note(self, report):
        return report.get_problem_display()


class Suggestions(Received):
    key = "propositions"
    model = GroupSuggestion
    title = _("Groupes proposés")
    advice = _("Ouvrez la proposition, créez un brouillon, vérifiez, publiez.")
    related = ("municipality",)

    def name(self, suggestion):
        return suggestion.name

    def note(self, suggestion):
        return self.admin.where(suggestion)


class Answers(Received):
    key = "reponses"
    model = GroupAnswer
    title = _("Réponses des groupes")
    advice = _("Acceptez ou refusez chaque correction ; le reste vaut déjà : un coup d’œil suffit.")
    related = ("group__municipality",)

    def note(self, answer):
        return answer.get_kind_display()

    def row(self, request, answer):
        row = super().row(request, answer)
        if answer.undecided:
            row.steps = []
        return row


# Listings ------------------------------------------------------------------------------------


class Listings(QueueMaker):
    def is_for(self, request):
        return self.admin.has_verify_permission(request)

    def name(self, record):
        return record.name


class GroupsMixin:
    model = SupportGroup
    related = ("municipality",)

    def name(self, group):
        return name_with_town(group)


class Due(Listings):
    query = "verifie=a-verifier"
    since = "due_on"
    advice = _("Appelez, écrivez ou regardez le site, puis dites comment vous avez vérifié.")

    def waiting(self, rows):
        return rows.due()

    def order(self):
        """What was checked once and is late, then what nobody ever checked, oldest source first."""
        return [F("due_on").asc(nulls_last=True), "source_date", "pk"]

    def row(self, request, record):
        never = _("jamais vérifié")
        if record.source_date:
            never = _("jamais vérifié ; source : %s") % record.source_date_in_words
        return Row(
            name=self.name(record),
            url=self.admin.url_of("change", record),
            note="" if record.verified_on else never,
            since=record.due_on,
            verify_url=self.admin.url_of("verify", record),
        )


class DueHelplines(Due):
    key = "lignes-d-aide"
    model = Helpline
    title = _("Lignes d’aide à vérifier")
    advice = _("Vérifiez chaque numéro : un numéro faux peut coûter une vie.")
    is_urgent = True

    def order(self):
        return [F("due_on").asc(nulls_first=True), "rank", "pk"]

    def name(self, helpline):
        return f"{helpline.name} – {helpline.phone}" if helpline.phone else helpline.name

    def row(self, request, helpline):
        row = super().row(request, helpline)
        row.methods = methods_for(helpline)
        if not helpline.may_be_called:
            row.note = _("sur son site officiel, sans l’appeler")
        return row


class NewNumbers(Listings):
    key = "numeros-a-confirmer"
    model = Helpline
    title = _("Numéros à confirmer")
    advice = _("Une deuxième personne vérifie le nouveau numéro ; d’ici là, l’ancien est affiché.")
    since = "new_phone_on"
    is_urgent = True

    def is_for(self, request):
        return self.admin.has_change_permission(request)

    def waiting(self, rows):
        return rows.exclude(new_phone="")

    def row(self, request, helpline):
        return Row(
            name=f"{helpline.name} – {helpline.new_phone}",
            url=self.admin.url_of("number", helpline),
            since=helpline.new_phone_on,
        )


class DueGroups(GroupsMixin, Due):
    key = "groupes-a-verifier"
    title = _("Groupes à vérifier")

    def tool(self):
        return self.admin.url_of("calls"), _("Appeler, l’un après l’autre")


class DueNetworks(Due):
    key = "reseaux-a-verifier"
    model = CareNetwork
    title = _("Réseaux à vérifier")


class DuePlatforms(Due):
    key = "plateformes-a-verifier"
    model = Platform
    title = _("Plateformes à vérifier")


class ToReview(GroupsMixin, Listings):
    key = "a-relire"
    title = _("Fiches à relire")
    advice = _("Relisez l’aperçu, puis publiez ou renvoyez en brouillon.")
    query = "status__exact=review"

    def is_for(self, request):
        return self.admin.has_review_permission(request)

    def waiting(self, rows):
        return rows.filter(status=Listing.Status.REVIEW)

    def row(self, request, group):
        return Row(
            name=self.name(group),
            url=self.admin.url_of("change", group),
            since=group.updated_at,
            steps=[(self.admin.url_of("publish", group), _("Publier"))],
        )


class PausesOver(GroupsMixin, Listings):
    key = "pauses-finies"
    title = _("Pauses finies")
    advice = _("La page dit que nous vérifions : demandez au groupe s’il a repris.")
    query = "status__exact=paused"
    since = "paused_until"

    def waiting(self, rows):
        return rows.pause_over()

    def row(self, request, group):
        steps = []
        if self.admin.has_change_permission(request):
            steps = [(self.admin.url_of("publish", group), _("Reprendre"))]
        return Row(
            name=self.name(group),
            url=self.admin.url_of("change", group),
            since=group.paused_until,
            steps=steps,
        )


class FullOver(PausesOver):
    key = "complets-a-revoir"
    title = _("Complets à revoir")
    advice = _("La date est passée : demandez au groupe s’il a de nouveau de la place.")
    query = "status__exact=full"
    since = "full_until"

    def waiting(self, rows):
        return rows.full_over()

    def row(self, request, group):
        row = super().row(request, group)
        row.since = group.full_until
        row.steps = [(url, _("Il y a de la place")) for url, _label in row.steps]
        return row


class ToWrite(GroupsMixin, Listings):
    def is_for(self, request):
        return self.admin.has_change_permission(request)


class Returned(ToWrite):
    key = "rendues"
    title = _("Rendues par la relecture")
    advice = _("Complétez ce qui est demandé, puis renvoyez en relecture.")
    query = "status__exact=draft"

    def waiting(self, rows):
        return given_back(rows).exclude(given_back_for="")

    def row(self, request, group):
        return Row(
            name=self.name(group),
            url=self.admin.url_of("change", group),
            note=group.given_back_for,
            since=group.updated_at,
        )


class Drafts(ToWrite):
    key = "brouillons"
    title = _("Brouillons")
    advice = _("Finissez, puis envoyez en relecture ou publiez ; la fiche dit ce qui manque.")
    query = "status__exact=draft"

    def waiting(self, rows):
        return given_back(rows).filter(given_back_for="")

    def row(self, request, group):
        return Row(
            name=self.name(group), url=self.admin.url_of("change", group), since=group.updated_at
        )


def given_back(rows):
    """Drafts with the reason of their last change, where it was a move, and nothing came since."""
    last = Change.objects.of_model(rows.model).filter(object_id=OuterRef("pk")).order_by("-pk")
    moved = Case(When(kind=Change.Kind.MOVED, then="reason"), default=Value(""))
    reason = Subquery(last.annotate(moved=moved).values("moved")[:1])
    drafts = rows.filter(status=Listing.Status.DRAFT)
    return drafts.annotate(given_back_for=Coalesce(reason, Value("")))


class Incomplete(ToWrite):
    key = "a-completer"
    title = _("Fiches incomplètes")
    advice = _("La fiche dit ce qui manque, le plus utile d’abord.")
    query = "qualite=faible"

    def waiting(self, rows):
        return rows.reachable().filter(quality__lt=quality.FAIR_FROM)

    def order(self):
        return ["updated_at", "pk"]

    def row(self, request, group):
        return Row(
            name=self.name(group),
            url=f"{self.admin.url_of('change', group)}#completer",
            note=_("%d sur 100") % group.quality,
        )


class DeadLinks(QueueMaker):
    key = "liens-morts"
    model = Link
    title = _("Liens morts")
    advice = _("Le site ne répond plus depuis plusieurs jours : corrigez l’adresse dans la fiche.")
    since = "failing_since"

    def waiting(self, rows):
        return rows.dead()

    def row(self, request, link):
        steps = []
        if self.admin.has_change_permission(request):
            steps = self.admin.steps(link)
        return Row(
            name=self.admin.address_shown(link),
            url=self.admin.url_of("change", link),
            note=link.reason_in_words,
            since=link.failing_since,
            steps=steps,
        )


class Untranslated(ToWrite):
    key = "traductions"
    title = _("À traduire")
    advice = _("Écrivez les textes en néerlandais, en allemand et en anglais, sous le français.")
    query = f"{TranslationFilter.parameter_name}={TranslationFilter.ANY}"

    def waiting(self, rows):
        return untranslated(rows.exclude(status=Listing.Status.ENDED))

    def order(self):
        """What visitors see comes first."""
        return [
            Case(When(status__in=Listing.PUBLIC_STATUSES, then=0), default=1),
            "updated_at",
            "pk",
        ]

    def row(self, request, group):
        url = self.admin.url_of("change", group)
        note = left_to_translate(group)
        return Row(name=self.name(group), url=url, note=note, since=group.updated_at)


class Duplicates(QueueMaker):
    key = "doublons"
    model = Duplicate
    title = _("Doublons possibles")
    advice = _("Comparez les deux fiches : réunissez-les, ou dites que ce n’est pas un doublon.")
    since = "found_on"

    def waiting(self, rows):
        return rows.waiting()

    def with_related(self, rows):
        return rows.with_listings()

    def order(self):
        return ["found_on", "-score", "pk"]

    def row(self, request, pair):
        steps = []
        if self.admin.has_change_permission(request):
            steps = [(self.admin.url_of("dismiss", pair), _("Pas un doublon"))]
        return Row(
            name=" – ".join(map(name_with_town, (pair.first, pair.second))),
            url=self.admin.url_of("change", pair),
            note=pair.reasons_in_words,
            since=pair.found_on,
            steps=steps,
        )


# What partners' lists say ---------------------------------------------------------------------


class PartnerRows(QueueMaker):
    key = "partenaires"
    model = FeedRow
    title = _("Listes de partenaires")
    advice = _("Regardez la ligne dans un import, ou laissez-la telle quelle.")
    since = "since"
    related = ("feed",)

    def waiting(self, rows):
        return rows.waiting()

    def row(self, request, record):
        may_change = self.admin.has_change_permission(request)
        return Row(
            name=str(record),
            url=self.admin.url_of("change", record),
            note=f"{record.feed} : {record.get_state_display()}",
            since=record.since,
            steps=self.admin.steps(record) if may_change else [],
        )


class BrokenFeeds(QueueMaker):
    key = "listes-illisibles"
    model = Feed
    title = _("Listes de partenaires qui ne se lisent plus")
    advice = _("Corrigez l’adresse ou le format, ou demandez au partenaire.")
    since = "last_read_on"

    def waiting(self, rows):
        return rows.broken()

    def row(self, request, record):
        url = self.admin.url_of("change", record)
        return Row(name=str(record), url=url, note=record.last_error, since=record.last_read_on)


# The most urgent first.
QUEUES = [
    NewNumbers,
    DueHelplines,
    Reports,
    Answers,
    Suggestions,
    ToReview,
    PausesOver,
    FullOver,
    Returned,
    DueGroups,
    DueNetworks,
    DuePlatforms,
    DeadLinks,
    PartnerRows,
    BrokenFeeds,
    Duplicates,
    Drafts,
    Incomplete,
    Untranslated,
]


def desk_of(request, site):
    """What the first page shows to this person."""
    makers = [maker(site) for maker in QUEUES]
    queues = [maker.make(request) for maker in makers if maker.is_for(request)]
    return {
        "queues": [queue for queue in queues if queue.count],
        "empty_queues": [queue for queue in queues if not queue.count],
        "verification_form": VerificationForm(auto_id=False),
        "calendars_ending": calendars_ending(request, site),
        "late_commands": late_at_night(request),
    }


def calendars_ending(request, site):
    """Whose school holidays will soon be unknown, for who may enter the next ones."""
    holidays = site.get_model_admin(SchoolHoliday)
    return calendars_ending_soon() if holidays.has_add_permission(request) else []


def late_at_night(request):
    """What the machine did not do for a day and a half, for who can have it put right."""
    if not request.user.has_perm("directory.change_helpline"):
        return []
    return [
        f"{WORKS_OF_THE_NIGHT[name]} ({f'{since:%d/%m/%Y}' if since else _('jamais')})"
        for name, since in late_commands()
    ]


def waiting_for_all(site):
    """{key of a queue: how much waits, whoever may work it off}; for the numbers of the machine."""
    makers = [maker(site) for maker in QUEUES]
    return {one.key: one.waiting(one.model._default_manager.all()).count() for one in makers}


admin.site.desk_of = desk_of
