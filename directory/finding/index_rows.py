"""What the index reads of each group: its options, its words, its plan of meetings."""

import sys
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, time

from django.db.models import CharField, Value
from django.db.models.functions import Cast, Concat

from ..models import DateChange, Meeting, SupportGroup
from ..text import fold
from .coming import Plan, plan_of

# How much a word counts by where it stands: name before theme (see scoring.py) before the rest.
NAME, PLACE, TEXT = 8, 3, 1
CHEAP = 5  # euros a meeting
EVENING = time(17, 30)
STAMPS = [
    "updated_at",
    "meetings_changed_at",
    "organisation__updated_at",
    "verified_on",
    "verified_method",
    "changed_since_check",
    "reported_closed",
]
RELATIVES = {"proches", "jeunes-aidants", "parents", "familles", "freres-et-soeurs", "tout-public"}


@dataclass(slots=True)
class Row:
    """What the index knows of one group."""

    pk: int
    sort_key: str
    municipality: int | None
    organisation: int | None
    point: tuple | None
    freshness: str
    options: frozenset
    words: dict
    plan: Plan = field(default_factory=Plan)


# Where a group has left.
NOBODY = Row(0, "", None, None, None, "", frozenset(), {})


def read_stamps():
    """{pk: what changes whenever its row of the index does, or its card}.

    As one text, made by the database: equal or not is all that matters, and thousands of dates and
    tuples take long to read.
    """
    parts = [part for name in STAMPS for part in (Cast(name, CharField()), Value(" "))]
    stamp = Concat(*parts, output_field=CharField())
    rows = SupportGroup.objects.published().order_by().values_list("pk", stamp)
    return dict(rows.iterator(chunk_size=5000))


def read_rows(groups, places, branch_of):
    """The index rows of `groups`, in a fixed number of queries."""
    groups = groups.select_related("organisation", "locality", "main_theme")
    members = {
        name: related(groups, getattr(SupportGroup, name).through, column)
        for name, column in (
            ("themes", "theme__slug"),
            ("audiences", "audience__slug"),
            ("languages", "language__code"),
            ("regions_served", "region_id"),
        )
    }
    # By number: the places may have been read before a region got another slug.
    slug_of = {region.pk: slug for slug, region in places.regions.items()}
    members["regions_served"] = {
        group: [slug_of[pk] for pk in pks if pk in slug_of]
        for group, pks in members["regions_served"].items()
    }
    parts = [parts_of(groups, model) for model in (Meeting, DateChange)]
    for group in groups.order_by("pk").iterator(chunk_size=2000):
        meetings, changes = (found.get(group.pk, ()) for found in parts)
        own = {name: rows.get(group.pk, ()) for name, rows in members.items()}
        yield Row(
            pk=group.pk,
            sort_key=fold(group.name),
            municipality=group.municipality_id,
            organisation=group.organisation_id,
            point=None
            if group.public_latitude is None
            else (group.public_latitude, group.public_longitude),
            freshness=str(group.verified_on or group.source_date),
            options=frozenset(options_of(group, own, branch_of, meetings, places)),
            words=words_of(group, places),
            plan=plan_of(group, meetings, changes),
        )


def parts_of(groups, model):
    """{group pk: its rows of this model}, in one query."""
    found = defaultdict(list)
    for part in model.objects.filter(group__in=groups.order_by()).iterator(chunk_size=2000):
        found[part.group_id].append(part)
    return found


def related(groups, through, column):
    """{group pk: [column values]} of a many-to-many relation, in one query."""
    found = defaultdict(list)
    rows = through.objects.filter(supportgroup__in=groups.order_by().values("pk"))
    for pk, value in rows.values_list("supportgroup_id", column):
        found[pk].append(value)
    return found


def options_of(group, own, branch_of, meetings, places):
    """The (filter, value) pairs that this group answers to."""
    yield "type", group.listing_type
    yield "kind", group.kind
    yield from (("audience", slug) for slug in own["audiences"])
    yield from (("language", code) for code in own["languages"])
    yield "main_theme", group.main_theme.slug
    for slug in own["themes"]:
        yield "own_theme", slug
        yield "theme", slug
        if branch_of[slug]:
            yield "theme", branch_of[slug]
    yield "format", group.format
    if group.format == SupportGroup.Format.HYBRID:
        yield "format", SupportGroup.Format.IN_PERSON
        yield "format", SupportGroup.Format.ONLINE
    if group.facilitation:
        yield "facilitation", group.facilitation
    if group.facilitation == SupportGroup.Facilitation.BOTH:
        yield "facilitation", SupportGroup.Facilitation.PEER
        yield "facilitation", SupportGroup.Facilitation.PROFESSIONAL
    yield from (("condition", condition) for condition in conditions_of(group, own))
    if group.is_free:
        yield "free", "1"
    if can_be_reached(group) or (group.organisation and can_be_reached(group.organisation)):
        yield "reachable", "1"
    for meeting in meetings:
        yield from when(meeting)
    if group.municipality_id:
        yield "place", "venue"
        yield from (("region", slug) for slug in places.regions_of[group.municipality_id])
    else:
        yield from (
            ("region", slug)
            for served in own["regions_served"]
            for slug in places.regions_touching[served]
        )
        # As it was said: who serves all of Wallonia serves Namur less closely than its province.
        yield from (("serves", slug) for slug in own["regions_served"])


def can_be_reached(listing):
    """Whether there is any way in; a line that is not public yet counts as one."""
    return bool(listing.phone or listing.email or listing.website or listing.helpline_id)


def conditions_of(group, own):
    """What decides whether somebody dares, or is able, to come."""
    cheap = group.price_amount is not None and group.price_amount < CHEAP
    if group.is_free or cheap:
        yield "under_5"
    if group.registration == SupportGroup.Registration.NONE:
        yield "no_registration"
    if group.cycle in (SupportGroup.Cycle.DROP_IN, SupportGroup.Cycle.CLOSED_CYCLE):
        yield group.cycle
    if group.anonymous:
        yield "anonymous"
    if group.wheelchair:
        yield "wheelchair"
    if RELATIVES.intersection(own["audiences"]):
        yield "relatives"


def when(meeting):
    """The day of a meeting, and whether it is in the daytime, the evening or the weekend."""
    for weekday in weekdays(meeting):
        yield "day", str(weekday)
        if weekday >= Meeting.Weekday.SATURDAY:
            yield "moment", "weekend"
    if meeting.start_time:
        yield "moment", "evening" if meeting.start_time >= EVENING else "daytime"


def weekdays(meeting):
    if meeting.weekday is not None:
        yield meeting.weekday
    for day in filter(None, meeting.dates.split(",")):
        yield date.fromisoformat(day).weekday()


def words_of(group, places):
    """{folded word: weight}: where in the listing a word stands. A hidden address is not read."""
    weights = {}
    parts = [
        (NAME, group.name),
        (NAME, group.former_names),
        (TEXT, group.summary),
        (TEXT, group.description),
    ]
    if group.organisation:
        parts.append((PLACE, group.organisation.name))
    if group.municipality_id:
        municipality = places.municipalities[group.municipality_id]
        parts += [(PLACE, name) for name in municipality.all_names]
    if group.shows_address:
        parts += [(PLACE, group.postal_code), (TEXT, group.venue_name), (TEXT, group.street)]
        if group.locality:
            parts.append((PLACE, group.locality.name))
    for weight, text in parts:
        for word in fold(text).split():
            if weight > weights.get(word, 0):
                weights[sys.intern(word)] = weight
    return weights
