"""All published groups in memory, as bitsets: what the list, its counts and the map are drawn from.

A group has a position; each option of a filter is one integer whose bits are the positions of the
groups that have it. Filters combine with `&`, counts are `bit_count()`. Each process keeps one
index under the data version; after an editor's change only the changed groups are read again.
"""

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import time, timedelta
from heapq import nsmallest
from threading import Lock

from django.db.models import Max

from .models import Audience, DataVersion, Language, Meeting, SupportGroup, Theme
from .places import gazetteer
from .text import fold, stems
from .vocabulary import Vocabulary

KM_PER_DEGREE = 111.2
# A row saved in a transaction that committed late carries an older time than rows already read.
LATE_COMMIT = timedelta(minutes=15)
# How much a word counts by where it stands: name before theme (see search.py) before the rest.
NAME, PLACE, TEXT = 8, 3, 1
CHEAP = 5  # euros a meeting
EVENING = time(17, 30)
RELATIVES = {"proches", "jeunes-aidants", "parents", "familles", "freres-et-soeurs", "tout-public"}


@dataclass(slots=True)
class Row:
    """What the index knows of one group."""

    pk: int
    sort_key: str
    municipality: int | None
    point: tuple | None
    freshness: str
    options: frozenset
    words: dict


def positions(bits):
    """The positions set in `bits`, ascending."""
    found = []
    offset = 0
    # A word at a time: shifting the whole integer bit by bit would be quadratic.
    for byte in bits.to_bytes((bits.bit_length() + 7) // 8, "little"):
        while byte:
            low = byte & -byte
            found.append(offset + low.bit_length() - 1)
            byte ^= low
        offset += 8
    return found


class Index:
    """Published groups by position; `options[name, value]` are bitsets."""

    def __init__(self):
        self.version = None
        self.newest = None
        self.rows = []
        self.position = {}
        self.everything = 0
        self.options = defaultdict(int)
        self.postings = defaultdict(dict)
        self.words = Counter()
        self.rank = {}
        self.labels = {}
        self.branch_of = {}
        self.vocabulary = None

    def bits(self, name, value):
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

    def distances(self, bits, latitude, longitude):
        """{position: km} of the located groups among `bits`.

        On a plane: inside Belgium the error is far below the rounding of a displayed distance.
        """
        east_west = math.cos(math.radians(latitude)) * KM_PER_DEGREE
        distances = {}
        for position in positions(bits):
            point = self.rows[position].point
            if point:
                distances[position] = math.hypot(
                    (point[0] - latitude) * KM_PER_DEGREE, (point[1] - longitude) * east_west
                )
        return distances

    @property
    def groups(self):
        """Groups and networks of groups, without the services that orient."""
        return self.everything & ~self.bits("type", SupportGroup.ListingType.ORIENTATION)

    def nearest(self, bits, point, number):
        """The pks of a few groups: nearest to `point` first, or by name when there is none."""
        if point and point[0] is not None:
            distances = self.distances(bits, *point)
            found = nsmallest(number, distances, key=lambda p: (distances[p], self.rank[p]))
        else:
            found = nsmallest(number, positions(bits), key=self.rank.__getitem__)
        return [self.rows[position].pk for position in found]

    def refresh(self, version):
        """Read what changed since the last version; everything the first time."""
        published = SupportGroup.objects.published()
        pks = set(published.values_list("pk", flat=True))
        newest = SupportGroup.objects.aggregate(newest=Max("updated_at"))["newest"]
        changed = published
        if self.newest:
            changed = published.filter(updated_at__gte=self.newest - LATE_COMMIT)
        for pk in self.position.keys() - pks:
            self._forget(pk)
        for row in read_rows(changed):
            self._forget(row.pk)
            self._add(row)
        by_name = sorted(
            self.position.values(), key=lambda p: (self.rows[p].sort_key, self.rows[p].pk)
        )
        self.rank = {position: rank for rank, position in enumerate(by_name)}
        self.labels = read_labels()
        self.branch_of = dict(Theme.objects.values_list("slug", "parent__slug"))
        self.words = +self.words
        self.vocabulary = Vocabulary(self.words)
        self.newest, self.version = newest, version

    def _add(self, row):
        position = len(self.rows)
        self.rows.append(row)
        self.position[row.pk] = position
        bit = 1 << position
        self.everything |= bit
        for option in row.options:
            self.options[option] |= bit
        for word, weight in row.words.items():
            self.words[word] += 1
            for stem in stems(word):
                posting = self.postings[stem]
                posting[position] = max(weight, posting.get(position, 0))

    def _forget(self, pk):
        position = self.position.pop(pk, None)
        if position is None:
            return
        row = self.rows[position]
        bit = 1 << position
        self.everything &= ~bit
        for option in row.options:
            self.options[option] &= ~bit
        for word in row.words:
            self.words[word] -= 1
            for stem in stems(word):
                self.postings[stem].pop(position, None)


def read_labels():
    """{(filter, value): label} of the lists that editors change, branches before their themes."""
    labels = {}
    themes = list(Theme.objects.all())
    for branch in themes:
        if branch.parent_id is None:
            labels["theme", branch.slug] = branch.name
            for theme in themes:
                if theme.parent_id == branch.pk:
                    labels["theme", theme.slug] = theme.name
    labels.update({("audience", row.slug): row.name for row in Audience.objects.all()})
    labels.update({("language", row.code): row.name for row in Language.objects.all()})
    return labels


def read_rows(groups):
    """The index rows of `groups`, in a fixed number of queries."""
    places = gazetteer()
    groups = groups.select_related("organisation", "locality", "main_theme")
    members = {
        name: related(groups, getattr(SupportGroup, name).through, column)
        for name, column in (
            ("themes", "theme__slug"),
            ("audiences", "audience__slug"),
            ("languages", "language__code"),
            ("regions_served", "region__slug"),
        )
    }
    branch_of = dict(Theme.objects.values_list("slug", "parent__slug"))
    meetings = defaultdict(list)
    for meeting in Meeting.objects.filter(group__in=groups.order_by()):
        meetings[meeting.group_id].append(meeting)
    for group in groups.order_by("pk").iterator(chunk_size=2000):
        own = {name: rows.get(group.pk, ()) for name, rows in members.items()}
        yield Row(
            pk=group.pk,
            sort_key=fold(group.name),
            municipality=group.municipality_id,
            point=None
            if group.public_latitude is None
            else (group.public_latitude, group.public_longitude),
            freshness=str(group.verified_on or group.source_date),
            options=frozenset(options_of(group, own, branch_of, meetings[group.pk], places)),
            words=words_of(group, places),
        )


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
    if meeting.weekday is not None:
        yield "day", str(meeting.weekday)
        if meeting.weekday >= Meeting.Weekday.SATURDAY:
            yield "moment", "weekend"
    if meeting.start_time:
        yield "moment", "evening" if meeting.start_time >= EVENING else "daytime"


def words_of(group, places):
    """{folded word: weight}: where in the listing a word stands. A hidden address is not read."""
    weights = {}
    parts = [(NAME, group.name), (TEXT, group.summary), (TEXT, group.description)]
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
            weights[word] = max(weights.get(word, 0), weight)
    return weights


_index = Index()
_lock = Lock()


def current_index():
    """The index of what is published now; one small query when nothing changed."""
    version = DataVersion.current()
    if _index.version != version:
        with _lock:
            if _index.version != version:
                _index.refresh(version)
    return _index
