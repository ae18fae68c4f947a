"""What the index reads of each group: its options, its words, its plan of meetings."""

import sys
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, time
from functools import cache
from typing import NamedTuple

from django.db.models import CharField, Value
from django.db.models.functions import Cast, Concat

from ..models import DateChange, Locality, Meeting, Organisation, SupportGroup
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
# What is read of a group and of its parts: records of the database, not of Django, which would take
# three quarters of the time to make.
OF_GROUP = [
    "pk",
    "name",
    "former_names",
    "summary",
    "description",
    "listing_type",
    "kind",
    "format",
    "facilitation",
    "cycle",
    "registration",
    "is_free",
    "price_amount",
    "anonymous",
    "wheelchair",
    "main_theme__slug",
    "organisation_id",
    "municipality_id",
    "locality_id",
    "address_visibility",
    "postal_code",
    "venue_name",
    "street",
    "min_age",
    "max_age",
    "public_latitude",
    "public_longitude",
    "verified_on",
    "source_date",
    "status",
    "paused_from",
    "paused_until",
    "rhythm",
    "closed_months",
    "school_holidays",
    "closed_on_public_holidays",
]
WAYS_IN = ["phone", "email", "website", "helpline_id"]
OF_MEETING = [
    "group_id",
    "frequency",
    "every",
    "weekday",
    "weeks_of_month",
    "from_month",
    "dates",
    "start_time",
    "end_time",
    "since",
    "until",
    "sessions",
]
OF_CHANGE = ["group_id", "kind", "day", "to_day", "start_time", "end_time", "note"]
AT_ONCE = 2000
# Groups whose parts are in memory at the same time; all the world would be four times as much as
# what stays.
A_PART = 5000
SHOWN = SupportGroup.AddressVisibility.PUBLIC
RELATIVES = {"proches", "jeunes-aidants", "parents", "familles", "freres-et-soeurs", "tout-public"}


@dataclass(slots=True)
class Row:
    """What the index knows of one group; `words` are those that find it, each once."""

    pk: int
    sort_key: str
    municipality: int | None
    organisation: int | None
    point: tuple | None
    freshness: str
    words: tuple
    plan: Plan = field(default_factory=Plan)


# Where a group has left.
NOBODY = Row(0, "", None, None, None, "", ())


class Read(NamedTuple):
    """What was read of a group: its row, and what the index keeps by option and by word."""

    row: Row
    options: set
    weights: dict


class Shared(dict):
    """Called with a value, the first one that was equal to it: many groups say the same."""

    def __call__(self, value):
        return self.setdefault(value, value)


def read_stamps():
    """{pk: a number that is another whenever its row of the index is, or its card}.

    Of one text, made by the database: equal or not is all that matters, and thousands of dates and
    tuples take long to read. The number is of this process, and of those that it forks.
    """
    parts = [part for name in STAMPS for part in (Cast(name, CharField()), Value(" "))]
    stamp = Concat(*parts, output_field=CharField())
    rows = SupportGroup.objects.published().order_by().values_list("pk", stamp)
    return {pk: hash(text) for pk, text in rows.iterator(chunk_size=AT_ONCE)}


def read_parts(groups, pks, places, branch_of):
    """As `read_rows`, of the `groups` with these pks, so that never all are taken apart at once."""
    shared, pks = Shared(), sorted(pks)
    for at in range(0, len(pks), A_PART):
        some = pks[at : at + A_PART]
        part = groups.filter(pk__range=(some[0], some[-1]))
        yield from read_rows(part, places, branch_of, shared)


def read_rows(groups, places, branch_of, shared=None):
    """Yield a `Read` for each of `groups`, in a fixed number of queries."""
    shared = Shared() if shared is None else shared
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
    meetings_of = parts_of(groups, Meeting, OF_MEETING)
    changes_of = parts_of(groups, DateChange, OF_CHANGE)
    organisations = read_organisations(groups)
    read_words = Words(groups, places, organisations)
    rows = groups.order_by("pk").values_list(*OF_GROUP, *WAYS_IN, named=True)
    for group in rows.iterator(chunk_size=AT_ONCE):
        meetings = meetings_of.get(group.pk, ())
        own = {name: found.get(group.pk, ()) for name, found in members.items()}
        organisation = organisations.get(group.organisation_id)
        options = options_of(group, own, branch_of, meetings, places)
        ways_in = reached_by(group, organisation)
        weights = read_words(group)
        row = Row(
            pk=group.pk,
            sort_key=fold(group.name),
            municipality=shared(group.municipality_id),
            organisation=shared(group.organisation_id),
            point=None
            if group.public_latitude is None
            else (group.public_latitude, group.public_longitude),
            freshness=shared(str(group.verified_on or group.source_date)),
            words=tuple(weights),
            plan=shared(plan_of(group, meetings, changes_of.get(group.pk, ()))),
        )
        yield Read(row, {*options, *ways_in}, weights)


def read_organisations(groups):
    """{pk: its name and ways in} of those that run these groups."""
    run_by = groups.order_by().values("organisation")
    rows = Organisation.objects.order_by().filter(pk__in=run_by)
    return {row.pk: row for row in rows.values_list("pk", "name", *WAYS_IN, named=True)}


def parts_of(groups, model, fields):
    """{group pk: its rows of this model}, in one query."""
    found = defaultdict(list)
    rows = model.objects.filter(group__in=groups.order_by()).values_list(*fields, named=True)
    for part in rows.iterator(chunk_size=AT_ONCE):
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
    yield "main_theme", group.main_theme__slug
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
    if group.min_age is not None:
        yield "from_age", str(group.min_age)
    if group.max_age is not None:
        yield "to_age", str(group.max_age)
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
        is_group = group.listing_type != SupportGroup.ListingType.ORIENTATION
        if is_group and group.format == SupportGroup.Format.IN_PERSON:
            yield from (("meets_in", slug) for slug in own["regions_served"])


def reached_by(*listings):
    """Whether one of them gives any way in; a line that is not public yet counts as one."""
    if any(any(getattr(one, way) for way in WAYS_IN) for one in listings if one):
        yield "reachable", "1"


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


class Words:
    """Called with a group: {folded word: weight}, by where in the listing the word stands.

    A hidden address is not read. What many groups have in common is folded once.
    """

    def __init__(self, groups, places, organisations):
        self.places = places
        self.organisations = organisations
        shown = groups.order_by().filter(address_visibility=SHOWN).values("locality")
        self.localities = dict(Locality.objects.filter(pk__in=shown).values_list("pk", "name"))
        self.of_municipality = cache(self.of_municipality)
        self.of_organisation = cache(self.of_organisation)

    def __call__(self, group):
        weights = dict.fromkeys(self._texts(group), TEXT)
        weights |= dict.fromkeys(self._names_of_places(group), PLACE)
        weights |= dict.fromkeys(folded_words(group.name, group.former_names), NAME)
        return weights

    def _texts(self, group):
        yield from folded_words(group.summary, group.description)
        if group.address_visibility == SHOWN:
            yield from folded_words(group.venue_name, group.street)

    def _names_of_places(self, group):
        yield from self.of_organisation(group.organisation_id)
        yield from self.of_municipality(group.municipality_id)
        if group.address_visibility == SHOWN:
            locality = self.localities.get(group.locality_id, "")
            yield from folded_words(group.postal_code, locality)

    def of_organisation(self, pk):
        return folded_words(self.organisations[pk].name) if pk else []

    def of_municipality(self, pk):
        return folded_words(*self.places.municipalities[pk].all_names) if pk else []


def folded_words(*texts):
    return list(map(sys.intern, fold(" ".join(texts)).split()))
