"""How complete a group's page is, out of 100, and what an editor could still do for it.

Only editors see it. It never moves `updated_at` nor `verified_on`, and no visitor's page changes.
"""

from collections import defaultdict
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

FAIR_FROM = 50
GOOD_FROM = 75
ROWS_A_STATEMENT = 500

ENOUGH_SUMMARY = 40
ENOUGH_DESCRIPTION = 200
SHORT_DESCRIPTION = 80
HALF_A_YEAR = timedelta(days=183)
A_YEAR = timedelta(days=366)
THREE_YEARS = timedelta(days=3 * 366)

ALL, HALF, NOTHING = 1, 1 / 2, 0
_wait = ContextVar("wait", default=False)


@dataclass(frozen=True)
class Criterion:
    """What a page should say: how much it counts, and which field of the form says it."""

    measure: object
    points: int
    field: str
    advice: str


@dataclass(frozen=True)
class Advice:
    """One thing to do, and the points it would bring."""

    points: int
    field: str
    text: str


@dataclass(frozen=True)
class Assessment:
    score: int
    # Most useful first.
    advice: list

    @property
    def level(self):
        return level_of(self.score)


def level_of(score):
    """« weak », « fair » or « good »."""
    if score >= GOOD_FROM:
        return "good"
    return "fair" if score >= FAIR_FROM else "weak"


# What is measured: the part of the points that a group has -------------------------------------


def can_be_reached(group, today):
    """Where one has to register, or to ask for the address, somebody must answer."""
    organisation = group.organisation
    holders = [group, organisation] if organisation else [group]
    direct = any(holder.phone or holder.email or holder.helpline_id for holder in holders)
    if direct:
        return ALL
    if not any(holder.website for holder in holders):
        return NOTHING
    return HALF if must_ask_first(group) else ALL


def must_ask_first(group):
    asks = {group.Registration.PREFERRED, group.Registration.REQUIRED, group.Registration.INTERVIEW}
    on_request = group.address_visibility == group.AddressVisibility.ON_REQUEST
    return group.registration in asks or on_request


def says_how_to_join(group, today):
    return full_if(group.registration or not meets(group))


def has_summary(group, today):
    return ALL if len(group.summary) >= ENOUGH_SUMMARY else HALF if group.summary else NOTHING


def has_description(group, today):
    length = len(group.description)
    if length >= ENOUGH_DESCRIPTION:
        return ALL
    return HALF if length >= SHORT_DESCRIPTION else NOTHING


def can_be_found(group, today):
    """A street for those who come; an area for those who do not have to."""
    has_rooms = group.format in (group.Format.IN_PERSON, group.Format.HYBRID)
    if not (has_rooms and meets(group)):
        return full_if(group.serves_regions or group.municipality_id)
    if not group.municipality_id:
        return NOTHING
    is_hidden = not group.shows_address
    precise = group.street or (is_hidden and group.address_visibility != "unasked")
    return ALL if precise else HALF


def says_when(group, today):
    return full_if(group.rhythm or group.has_meeting_times or not meets(group))


def says_price(group, today):
    amounts = (group.is_free, group.price_amount, group.annual_fee)
    return full_if(group.price or any(amount is not None for amount in amounts))


def has_languages(group, today):
    return full_if(group.has_languages)


def has_audiences(group, today):
    return full_if(group.has_audiences)


def says_who_leads(group, today):
    return full_if(group.facilitation or not meets(group))


def is_fresh(group, today):
    """Somebody checked, or at least the source is recent."""
    if group.verified_on and group.verified_on >= today - HALF_A_YEAR:
        return ALL
    if group.verified_on and group.verified_on >= today - A_YEAR:
        return 2 / 3
    seen = latest_day(group.source_date)
    if seen and seen >= today - A_YEAR:
        return HALF
    return 1 / 4 if seen and seen >= today - THREE_YEARS else NOTHING


def meets(group):
    """Not a service that orients, nor a network, whose groups each have their own hours."""
    return group.listing_type == group.ListingType.GROUP


def full_if(known):
    return ALL if known else NOTHING


def latest_day(partial):
    """The last day that « 2018 », « 2018-03 » or « 2018-03-21 » may mean."""
    if not partial:
        return None
    year, month, day = (*map(int, partial.split("-")), None, None)[:3]
    if month is None:
        return date(year, 12, 31)
    if day is not None:
        # Nothing stops an editor from typing the 31st of February.
        return date(year, month, min(day, 28))
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


CRITERIA = [
    Criterion(
        can_be_reached,
        20,
        "phone",
        _("Ajoutez un téléphone ou un e-mail : il faut pouvoir joindre quelqu’un avant de venir."),
    ),
    Criterion(
        can_be_found,
        14,
        "municipality",
        _("Précisez le lieu : la rue si l’on s’y retrouve, sinon les régions desservies."),
    ),
    Criterion(
        says_when,
        12,
        "rhythm",
        _("Dites quand le groupe se réunit : le jour, l’heure, le rythme."),
    ),
    Criterion(
        has_description,
        12,
        "description",
        _("Décrivez une rencontre en quelques phrases : qui vient, ce qu’on y fait."),
    ),
    Criterion(
        is_fresh,
        10,
        "source_date",
        _("Vérifiez la fiche auprès du groupe, puis cliquez « Vérifié aujourd’hui »."),
    ),
    Criterion(says_price, 8, "price", _("Dites si c’est gratuit, ou ce que coûte une rencontre.")),
    Criterion(
        says_how_to_join,
        6,
        "registration",
        _("Dites s’il faut s’inscrire, ou si l’on peut venir sans prévenir."),
    ),
    Criterion(
        has_summary,
        6,
        "summary",
        _("Résumez le groupe en une phrase : pour qui, et ce qu’on y fait."),
    ),
    Criterion(
        has_languages, 4, "languages", _("Indiquez la ou les langues parlées dans le groupe.")
    ),
    Criterion(
        has_audiences,
        4,
        "audiences",
        _("Choisissez les publics : à qui le groupe s’adresse-t-il ?"),
    ),
    Criterion(
        says_who_leads,
        4,
        "facilitation",
        _("Dites qui anime : des personnes concernées, une équipe professionnelle, ou les deux."),
    ),
]


def assess(group, today=None):
    """The score of one group loaded by `with_facts`, and what is missing."""
    today = today or timezone.localdate()
    lost = [
        (criterion, criterion.points * (1 - criterion.measure(group, today)))
        for criterion in CRITERIA
    ]
    advice = [
        Advice(max(round(points), 1), criterion.field, criterion.advice)
        for criterion, points in lost
        if points
    ]
    # The sort is stable: the order of the table decides between equals.
    advice.sort(key=lambda one: -one.points)
    return Assessment(100 - round(sum(points for _criterion, points in lost)), advice)


def with_facts(groups):
    """Groups with all that `assess` reads, in one query."""
    model = groups.model
    times = model.meetings.rel.related_model.objects.filter(
        Q(weekday__isnull=False) | ~Q(frequency=""), group=OuterRef("pk")
    )
    return groups.select_related("organisation").annotate(
        has_meeting_times=Exists(times),
        has_languages=_has_any(model.languages),
        has_audiences=_has_any(model.audiences),
        serves_regions=_has_any(model.regions_served),
    )


def _has_any(relation):
    return Exists(relation.through.objects.filter(supportgroup=OuterRef("pk")))


@contextmanager
def rated_together(groups):
    """Within, no group is rated when it is saved: all of `groups` are at the end."""
    token = _wait.set(True)
    try:
        yield
    finally:
        _wait.reset(token)
    rate(groups)


def rate_written(groups):
    """As `rate`, unless they are `rated_together`."""
    return 0 if _wait.get() else rate(groups)


def rate(groups, today=None):
    """Store the scores of these groups; return how many changed."""
    today = today or timezone.localdate()
    changed = defaultdict(list)
    for group in with_facts(groups).order_by().iterator(chunk_size=2000):
        score = assess(group, today).score
        if score != group.quality:
            changed[score].append(group.pk)
    # A plain QuerySet: visitors see no score, so what they read has not changed.
    rows = QuerySet(groups.model)
    for score, pks in changed.items():
        for start in range(0, len(pks), ROWS_A_STATEMENT):
            rows.filter(pk__in=pks[start : start + ROWS_A_STATEMENT]).update(quality=score)
    return sum(map(len, changed.values()))
