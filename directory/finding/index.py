"""All published groups in memory, as bitsets: what the list, its counts and the map are drawn from.

A group has a position; each option of a filter is one integer whose bits are the positions of the
groups that have it. Filters combine with `&`, counts are `bit_count()`. Each process keeps one
index under the data version, the day and the last meeting that began; after an editor's change, or
at midnight, only the changed groups are read again.
"""

import gc
import math
import sys
from array import array
from bisect import insort
from collections import Counter, defaultdict
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field
from datetime import date, time
from functools import cached_property, lru_cache
from heapq import nsmallest
from itertools import compress
from threading import Lock
from time import time as time_now

from django.db import OperationalError
from django.db.models import CharField
from django.db.models.functions import Cast
from django.utils import timezone
from django.utils.translation import get_language

from ..database.memory import MOST_OF_A_KIND, is_away, keep, known
from ..database.waiting import LONGEST, waiting_at_most
from ..meetings.school_holidays import SchoolCalendar, school_calendar
from ..models import (
    Audience,
    DataVersion,
    DateChange,
    Language,
    Meeting,
    Organisation,
    SupportGroup,
    Theme,
)
from ..places.gazetteer import gazetteer
from ..text import fold, stems
from .coming import (
    FORTNIGHT,
    Plan,
    begins,
    coming_dates,
    dates_between,
    days_of,
    is_short,
    plan_of,
    sort_key,
    still_coming,
)
from .services import read_named
from .vocabulary import Vocabulary

KM_PER_DEGREE = 111.2
# More changed groups than this are read with all the others.
FEW_CHANGES = 500
# Rows that garbage collection takes a tenth of a second to look through.
MANY = 5000
ONES = bytes.maketrans(b"01", b"\x00\x01")
# How much a word counts by where it stands: name before theme (see scoring.py) before the rest.
NAME, PLACE, TEXT = 8, 3, 1
CHEAP = 5  # euros a meeting
EVENING = time(17, 30)
# In the memory of the process.
CARD = "card"
CARDS_AT_ONCE = 50
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


def flags(bits):
    """One byte a position: 1 where it is set in `bits`."""
    return f"{bits:b}"[::-1].encode().translate(ONES)


def positions(bits):
    """The positions set in `bits`, ascending."""
    return list(compress(range(bits.bit_length()), flags(bits)))


@lru_cache(maxsize=10_000)
def descending(date_text):
    """A sort key for « 2024-03 » and the like, newest first, unknown last."""
    return (not date_text, tuple(-ord(char) for char in date_text))


class Postings:
    """Which groups have a word, and how much it counts there: {position: weight} by stem.

    Kept by word: the postings of a stem are put together when somebody first asks for them.
    """

    def __init__(self, before=None):
        self.by_word = dict(before.by_word) if before else {}
        self.words_of_stem = dict(before.words_of_stem) if before else {}
        self._by_stem = {}

    def get(self, stem, default=None):
        words = self.words_of_stem.get(stem)
        if words is None:
            return default
        posting = self._by_stem.get(stem)
        if posting is None:
            posting = {}
            for word in words:
                for position, weight in self.by_word[word].items():
                    if weight > posting.get(position, 0):
                        posting[position] = weight
            self._by_stem[stem] = posting
        return posting

    def change(self, gone, added):
        """`gone` and `added` are {position: {word: weight}}."""
        touched = {}
        for position, words in gone.items():
            for word in words:
                if word not in touched:
                    touched[word] = dict(self.by_word[word])
                del touched[word][position]
        for position, words in added.items():
            for word, weight in words.items():
                if word not in touched:
                    touched[word] = dict(self.by_word.get(word, ()))
                touched[word][position] = weight
        for word in touched.keys() - self.by_word.keys():
            for stem in stems(word):
                self.words_of_stem[stem] = (*self.words_of_stem.get(stem, ()), word)
        self.by_word.update(touched)

    def counts(self):
        """In how many groups each word stands."""
        return Counter({word: len(posting) for word, posting in self.by_word.items() if posting})


class Index:
    """Published groups by position; `options[name, value]` are bitsets.

    An index in use never changes: a change of the data makes another one (`successor`), with the
    same positions, while requests that hold this one finish with it.
    """

    def __init__(self, before=None):
        # (data version, day, last meeting that began): see `DataVersion.moment`.
        self.version = None
        self.made_at = time_now()
        # Of the place tree that `rows` were read with: they hold names of towns and regions.
        # {pk: what changes with the group}, see `read_stamps`.
        self.stamps = {}
        self.rows = list(before.rows) if before else []
        self.position = dict(before.position) if before else {}
        self.everything = before.everything if before else 0
        self.options = dict(before.options) if before else {}
        self.postings = Postings(before and before.postings)
        self.words = Counter()
        # By position: latitude and longitude, of those that are located; who runs it; its place by
        # name; its place from the newest date to none; the same for the date alone, equal where
        # dates are equal. In arrays: reading an object counts it, and that copies the memory which
        # workers share.
        self.latitudes = array("d")
        self.longitudes = array("d")
        self.located = 0
        self.organisation_at = []
        self.name_order = array("l")
        self.recency = array("l")
        self.freshness_rank = array("l")
        self.by_name = array("l")
        self.by_recency = array("l")
        # {option: its theme, audience or language}, and {language: {option: name}} as asked for.
        self.listed = {}
        self.labels_of = {}
        self.branch_of = {}
        # {(filter, pk): slug}: a row holds slugs, and they may change without its group.
        self.slugs = dict(before.slugs) if before else {}
        self.places = None
        self.school = before.school if before else SchoolCalendar()
        # {position: the coming dates}, see `coming`; the bits of a day, once somebody asks for it.
        self.dates = {}
        self._bits_of_day = {}
        self.vocabulary = None
        # {pk: name}
        self.organisations = {}
        # What stands above the groups, see `beside.py`; cards that were drawn, see `cards.py`.
        self.beside = None
        self.kept_cards = {}
        # What a search may name beside groups.
        self.named = []

    @property
    def labels(self):
        """{option: its name in the language of the page}."""
        language = get_language()
        if language not in self.labels_of:
            self.labels_of[language] = {option: row.name for option, row in self.listed.items()}
        return self.labels_of[language]

    def choices(self, name):
        """The (value, label) pairs of a list that editors change."""
        return [(value, label) for (kind, value), label in self.labels.items() if kind == name]

    def bits(self, name, value):
        if name == "when":
            return self._bits_when(value)
        return self.options.get((name, value), 0)

    def bits_of(self, positions):
        """The bitset of some positions."""
        if not positions:
            return 0
        array = bytearray(max(positions) // 8 + 1)
        for position in positions:
            array[position >> 3] |= 1 << (position & 7)
        return int.from_bytes(array, "little")

    def any_of(self, name, values):
        bits = 0
        for value in values:
            bits |= self.bits(name, value)
        return bits

    def of_organisation(self, pk):
        """The groups that one association runs."""
        return self.everything & self.bits_of(
            [
                position
                for position in self.position.values()
                if self.rows[position].organisation == pk
            ]
        )

    def distances(self, bits, latitude, longitude):
        """{position: km} of the located groups among `bits`.

        On a plane: inside Belgium the error is far below the rounding of a displayed distance.
        """
        east_west = math.cos(math.radians(latitude)) * KM_PER_DEGREE
        latitudes, longitudes, hypot = self.latitudes, self.longitudes, math.hypot
        return {
            position: hypot(
                (latitudes[position] - latitude) * KM_PER_DEGREE,
                (longitudes[position] - longitude) * east_west,
            )
            for position in positions(bits & self.located)
        }

    def cards(self, pks):
        """{pk: group, ready for a card}; while the database is away, those that memory has.

        A card counts under the stamp of its group: one that changed since is not shown, for what
        it says may be what an editor took away.
        """
        if is_away():
            kept = {pk: known(CARD, (pk, self.stamps.get(pk))) for pk in pks}
            return {pk: copy(group) for pk, group in kept.items() if group}
        groups = SupportGroup.objects.published().with_card_data().in_bulk(pks)
        for pk, group in groups.items():
            keep(CARD, (pk, self.stamps.get(pk)), copy(group))
        return groups

    def remember_cards(self, most=MOST_OF_A_KIND):
        """Have cards in memory, the freshest groups first, for when the database is away."""
        pks = [self.rows[position].pk for position in self.by_recency[:most]]
        missing = [pk for pk in pks if not known(CARD, (pk, self.stamps.get(pk)))]
        for at in range(0, len(missing), CARDS_AT_ONCE):
            self.cards(missing[at : at + CARDS_AT_ONCE])

    def _bits_when(self, value):
        bits = 0
        for day in days_of(value, self.today):
            bits |= self.bits_on(day)
        return bits

    @property
    def today(self):
        return self.version[1] if self.version else timezone.localdate()

    @cached_property
    def fortnight(self):
        """(date, position) of all meetings of the coming fortnight, in order."""
        last = self.today + FORTNIGHT
        found = [
            (one, position)
            for position, dates in self.dates.items()
            for one in dates
            if one.day <= last and not one.cancelled
        ]
        found.sort(key=lambda entry: (sort_key(entry[0]), self.name_order[entry[1]]))
        return found

    @cached_property
    def dated(self):
        """The groups of which a coming date is known."""
        return self.bits_of([position for position, dates in self.dates.items() if dates])

    @cached_property
    def soon(self):
        """Those that meet in the fortnight."""
        return self.bits_of({position for _date, position in self.fortnight})

    def bits_on(self, day):
        """The groups that meet on this day; of today, those whose meeting is still to come."""
        if day not in self._bits_of_day:
            meeting = (
                self._meeting_soon(day) if day <= self.today + FORTNIGHT else self._meeting(day)
            )
            self._bits_of_day[day] = self.bits_of(meeting)
        return self._bits_of_day[day]

    def _meeting_soon(self, day):
        return [
            position
            for position, dates in self.dates.items()
            if any(one.day == day and not one.cancelled for one in dates)
        ]

    def _meeting(self, day):
        return [
            position
            for position in self.dates
            if any(not one.cancelled for one in self._dates_on(position, day))
        ]

    def _dates_on(self, position, day):
        return dates_between(self.rows[position].plan, day, day, self.school)

    @cached_property
    def by_next_date(self):
        """All positions, the soonest first; those without a date last, by name."""
        never = (1,)
        soonest = [never] * len(self.rows)
        for position, dates in self.dates.items():
            held = next((one for one in dates if not one.cancelled), None)
            if held:
                soonest[position] = (0, sort_key(held))
        return sorted(self.by_name, key=soonest.__getitem__)

    def in_order(self, bits, order):
        """The positions set in `bits`, as they come in `order`, which lists all there are."""
        if bits.bit_count() * 16 < len(order):
            order_of = self.name_order if order is self.by_name else self.recency
            if order is not self.by_name and order is not self.by_recency:
                order_of = places_in(order, len(self.rows))
            return sorted(positions(bits), key=order_of.__getitem__)
        member = flags(bits | 1 << len(self.rows))
        return [position for position in order if member[position]]

    @property
    def groups(self):
        """Groups and networks of groups, without the services that orient."""
        return self.everything & ~self.bits("type", SupportGroup.ListingType.ORIENTATION)

    def nearest(self, bits, point, number):
        """The pks of a few groups: nearest to `point` first, or by name when there is none."""
        if point and point[0] is not None:
            distances = self.distances(bits, *point)
            found = nsmallest(number, distances, key=lambda p: (distances[p], self.name_order[p]))
        else:
            found = nsmallest(number, positions(bits), key=self.name_order.__getitem__)
        return [self.rows[position].pk for position in found]

    def successor(self, version):
        """The index of the data as they are now; only what changed is read."""
        stamps = read_stamps()
        after = Index(self)
        after.places = gazetteer()
        after.read_lists()
        known = self.stamps if after.names_options_as(self) else {}
        changed = [pk for pk, stamp in stamps.items() if known.get(pk) != stamp]
        groups = SupportGroup.objects.published()
        if len(changed) <= FEW_CHANGES:
            groups = groups.filter(pk__in=changed)
        rows = list(read_rows(groups, after.places, after.branch_of)) if changed else []
        gone = (self.position.keys() - stamps.keys()).union(row.pk for row in rows)
        gone, added = after._replace(gone, rows)
        after._arrange(self, gone, added)
        after._date(self, version, set(gone), added)
        after.named = read_named()
        after.organisations = dict(Organisation.objects.values_list("pk", "name"))
        after.stamps = stamps
        return after

    def _date(self, before, version, gone, added):
        """The coming dates; those of yesterday's index, or of another calendar, are of no use."""
        now = timezone.now()
        self.school = school_calendar()
        if before.version and before.version[1] == version[1] and before.school == self.school:
            self.dates = {at: dates for at, dates in before.dates.items() if at not in gone}
        else:
            added = self.position.values()
        for position in added:
            if coming := coming_dates(self.rows[position].plan, now, self.school):
                self.dates[position] = coming
        # Noted before what has begun is left out: pages turn at all of these.
        today = [some for some in self.dates.values() if some and some[0].day <= version[1]]
        DataVersion.turn_at(start for some in today for start in begins(some, version[1]))
        self._turn(version, now)

    def turned(self, version):
        """The same index a little later: some meetings have begun."""
        after = copy(self)
        for kept in ("by_next_date", "fortnight", "dated", "soon"):
            after.__dict__.pop(kept, None)
        after.dates, after._bits_of_day, after.kept_cards = dict(self.dates), {}, {}
        after._turn(version, timezone.now())
        return after

    def _turn(self, version, now):
        for position, dates in list(self.dates.items()):
            if not dates or dates[0].day > version[1]:
                continue
            left = still_coming(dates, now)
            if len(left) < len(dates) and is_short(left):
                left = coming_dates(self.rows[position].plan, now, self.school)
            self.dates[position] = left
        self.version = (*version[:2], DataVersion.turn(now))

    def read_lists(self):
        """The lists that editors change: their labels, the branches, the slug of each record."""
        themes = list(Theme.objects.all())
        slugs = {theme.pk: theme.slug for theme in themes}
        self.branch_of = {theme.slug: slugs.get(theme.parent_id) for theme in themes}
        audiences, languages = list(Audience.objects.all()), list(Language.objects.all())
        self.listed = {("theme", theme.slug): theme for theme in in_branches(themes)}
        self.listed |= {("audience", row.slug): row for row in audiences}
        self.listed |= {("language", row.code): row for row in languages}
        self.slugs = {("theme", row.pk): (row.slug, self.branch_of[row.slug]) for row in themes}
        self.slugs |= {("audience", row.pk): row.slug for row in audiences}
        self.slugs |= {("language", row.pk): row.code for row in languages}

    def names_options_as(self, before):
        """Whether the rows of `before` still stand: no slug or branch in them has changed."""
        return self.places is before.places and all(
            self.slugs.get(record) == slug for record, slug in before.slugs.items()
        )

    def _replace(self, gone, rows):
        """Take out the groups of these pks, then add `rows` at new positions.

        Return the positions that are gone, and those that are new.
        """
        gone = [self.position.pop(pk) for pk in gone if pk in self.position]
        first = len(self.rows)
        self.rows += rows
        added = dict(enumerate(rows, start=first))
        self.position.update((row.pk, position) for position, row in added.items())
        having = defaultdict(list)
        for position, row in added.items():
            for option in row.options:
                having[option].append(position)
        without = ~self.bits_of(gone)
        self.everything = self.everything & without | self.bits_of(added)
        self.options = {option: bits & without for option, bits in self.options.items()}
        for option, some in having.items():
            self.options[option] = self.options.get(option, 0) | self.bits_of(some)
        self.postings.change(
            {position: self.rows[position].words for position in gone},
            {position: row.words for position, row in added.items()},
        )
        return gone, list(added)

    def _arrange(self, before=None, gone=(), added=()):
        """All orders; where few positions changed since `before`, its orders with these changed."""
        rows = self.rows
        self.words = self.postings.counts()
        self.vocabulary = Vocabulary(self.words)
        points = [row.point or (0, 0) for row in rows]
        self.latitudes = array("d", [latitude for latitude, _longitude in points])
        self.longitudes = array("d", [longitude for _latitude, longitude in points])
        self.located = self.bits_of([at for at in self.position.values() if rows[at].point])
        self.organisation_at = [row.organisation for row in rows]
        dates = sorted({row.freshness for row in rows}, key=descending)
        freshness = {date: rank for rank, date in enumerate(dates)}
        self.freshness_rank = rank = array("l", [freshness[row.freshness] for row in rows])

        def name(position):
            return (rows[position].sort_key, rows[position].pk)

        def recency(position):
            return (rank[position], *name(position))

        if before and before.by_name and len(added) <= FEW_CHANGES:
            self.by_name = with_changes(before.by_name, gone, added, name)
            self.by_recency = with_changes(before.by_recency, gone, added, recency)
        else:
            self.by_name = array("l", sorted(self.position.values(), key=name))
            self.by_recency = array("l", sorted(self.by_name, key=rank.__getitem__))
        self.name_order = places_in(self.by_name, len(rows))
        self.recency = places_in(self.by_recency, len(rows))


def index_of(groups):
    """An index of these groups alone, published or not: to ask them what the list is asked."""
    index = Index()
    index.places = gazetteer()
    index.read_lists()
    index._replace((), list(read_rows(groups, index.places, index.branch_of)))
    index._arrange()
    return index


def with_changes(order, gone, added, key):
    """A sorted list without what is gone and with what is new, each at its place."""
    gone = set(gone)
    order = array("l", [position for position in order if position not in gone])
    for position in added:
        insort(order, position, key=key)
    return order


def places_in(order, size):
    """By position: where it stands in `order`."""
    places = array("l", [size]) * size
    for place, position in enumerate(order):
        places[position] = place
    return places


def read_stamps():
    """{pk: what changes whenever its row of the index does}.

    As text: equal or not is all that matters, and thousands of dates take long to read.
    """
    stamps = [
        Cast(name, CharField())
        for name in (
            "updated_at",
            "verified_on",
            "organisation__updated_at",
            "meetings_changed_at",
        )
    ]
    rows = SupportGroup.objects.published().order_by().values_list("pk", *stamps)
    return {pk: tuple(stamp) for pk, *stamp in rows.iterator(chunk_size=5000)}


def in_branches(themes):
    """Each branch before its own themes."""
    for branch in themes:
        if branch.parent_id is None:
            yield branch
            yield from (theme for theme in themes if theme.parent_id == branch.pk)


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


_index = Index()
_lock = Lock()


def known_index():
    """The index that this process has, of whatever state."""
    return _index


def current_index():
    """The index of what is published now; one small query when nothing changed."""
    global _index
    if is_away():
        if _index.version is None:
            raise OperationalError("Nothing was read before the database went away.")
        return _index
    if _index.version != DataVersion.moment():
        with _lock:
            # The data may be newer than this request knew: it goes on with the places of now.
            DataVersion.forget()
            version = DataVersion.moment()
            if _index.version and _index.version[:2] == version[:2]:
                _index = _index if _index.version == version else _index.turned(version)
            else:
                before = _index
                with waiting_at_most(LONGEST), collecting_nothing():
                    _index = before.successor(version)
                is_new = before.version is None or before.version[1] != version[1]
                is_new |= len(_index.rows) > len(before.rows) + FEW_CHANGES
                if is_new and len(_index.rows) > MANY:
                    # What lasts is left out of garbage collection: a visitor would wait while it
                    # walks through all that. A change of one group leaves little that is new.
                    gc.collect()
                    gc.freeze()
    return _index


@contextmanager
def collecting_nothing():
    """While twenty thousand rows are made, each collection would look at all those before."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
