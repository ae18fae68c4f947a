"""All published groups in memory, as bitsets: what the list, its counts and the map are drawn from.

A group has a position; each option of a filter is one integer whose bits are the positions of the
groups that have it. Filters combine with `&`, counts are `bit_count()`. Each process keeps one
index under the data version, the day and the last meeting that began; after an editor's change, or
at midnight, only the changed groups are read again.
"""

import gc
from bisect import bisect_left
from collections import Counter
from contextlib import contextmanager
from functools import cached_property
from threading import Lock
from time import time as time_now

import numpy as np
from django.db import OperationalError
from django.utils.translation import get_language

from ..database.memory import is_away
from ..database.waiting import LONGEST, waiting_at_most
from ..meetings.school_holidays import SchoolCalendar
from ..models import (
    Audience,
    DataVersion,
    Language,
    Organisation,
    SupportGroup,
    Theme,
)
from ..places.gazetteer import gazetteer
from .bits import bits_where, flags
from .columns import beginning_of, columns_of, columns_with, no_columns, resized
from .distances import Distances
from .index_dates import Dated
from .index_filling import FEW_CHANGES, Filled
from .index_rows import read_rows, read_stamps
from .kept import Drawn
from .moments import NONE
from .orders import descending, places_in, with_changes
from .postings import Postings
from .remembered import WithCards
from .services import read_named
from .vocabulary import Vocabulary

# Rows that garbage collection takes a tenth of a second to look through.
MANY = 5000


class Index(Dated, Filled, WithCards):
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
        # Positions that groups have left.
        self.free = list(before.free) if before else []
        self.position = dict(before.position) if before else {}
        self.everything = before.everything if before else 0
        self.options = dict(before.options) if before else {}
        self.postings = Postings(before and before.postings)
        self.words = Counter()
        self._set_columns(no_columns())
        # By position: its place by name; its place from the newest date to none; the same for the
        # date alone, equal where dates are equal.
        self.name_order = self.recency = self.freshness_rank = np.empty(0, np.int32)
        # All positions in these orders.
        self.by_name = self.by_recency = np.empty(0, np.int64)
        # {date as a listing has it: its rank}
        self.freshness = {}
        # {option: its theme, audience or language}, and {language: {option: name}} as asked for.
        self.listed = {}
        self.labels_of = {}
        self.branch_of = {}
        # {(filter, pk): slug}: a row holds slugs, and they may change without its group.
        self.slugs = dict(before.slugs) if before else {}
        self.places = None
        self.school = before.school if before else SchoolCalendar()
        # {position: the coming dates}, see `coming`; the same in arrays; the bits of a day, once
        # somebody asks for it.
        self.dates = {}
        self.moments = NONE
        self._bits_of_day = {}
        self.vocabulary = None
        # {pk: name}
        self.organisations = {}
        # What stands above the groups, see `beside.py`; what was drawn for pages, see `kept.py`.
        self.beside = None
        self.drawn = Drawn()
        # The stamp of what cards show beside their group, see `DataVersion`.
        self.shared = None
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

    def any_of(self, name, values):
        bits = 0
        for value in values:
            bits |= self.bits(name, value)
        return bits

    def of_organisation(self, pk):
        """The groups that one association runs."""
        return self.everything & bits_where(self.organisation_at == pk)

    def pks_at(self, positions):
        """The pks of the groups at these positions, in a list."""
        return self.pks[np.asarray(positions, np.int64)].tolist()

    def flags(self, bits):
        """By position, whether it is set in `bits`."""
        return flags(bits, len(self.rows))

    def distances(self, latitude, longitude):
        return Distances.between(self.latitudes, self.longitudes, latitude, longitude)

    @cached_property
    def points(self):
        """(latitudes, longitudes, by position: which of them), each point once.

        Of groups that meet nowhere, whatever.
        """
        points, at = np.unique(self.latitudes + 1j * self.longitudes, return_inverse=True)
        return points.real, points.imag, at

    def in_order(self, bits, order):
        """An array of the positions set in `bits`, as they come in `order`, which has them all."""
        return order[self.flags(bits)[order]]

    @property
    def groups(self):
        """Groups and networks of groups, without the services that orient."""
        return self.everything & ~self.bits("type", SupportGroup.ListingType.ORIENTATION)

    def whose_name_begins(self, name):
        """Yield (position, folded name) of the groups whose name begins with `name`, in order."""
        start = beginning_of(name)
        beginnings, order = self.name_beginnings, self.by_name
        first = bisect_left(order, start, key=beginnings.__getitem__)
        for position in order[first:].tolist():
            if not beginnings[position].startswith(start):
                break
            if (whole := self.rows[position].sort_key).startswith(name):
                yield position, whole

    def nearest(self, bits, point, number):
        """The pks of a few groups: nearest to `point` first, or by name when there is none."""
        found = self.in_order(bits, self.by_name)
        if point and point[0] is not None:
            km = self.distances(*point).km[found]
            found = found[np.argsort(km, kind="stable")][: np.count_nonzero(km >= 0)]
        return self.pks[found[:number]].tolist()

    def successor(self, version):
        """The index of the data as they are now; only what changed is read."""
        # Before all that it is the number of.
        shared = DataVersion.current_shared()
        stamps = read_stamps()
        after = Index(self)
        after.places = gazetteer()
        after.shared = shared
        if after.shared == self.shared and after.places is self.places:
            after._share(self)
        else:
            after.read_lists()
            after.named = read_named()
            after.organisations = dict(Organisation.objects.values_list("pk", "name"))
        known = self.stamps if after.names_options_as(self) else {}
        changed = [pk for pk, stamp in stamps.items() if known.get(pk) != stamp]
        gone, added = after._read(changed, stamps)
        after._arrange(self, gone, added)
        after._date(self, version, gone, added)
        after.stamps = stamps
        after._take_over(self)
        return after

    def _share(self, before):
        """Take what is no group’s from `before`: nothing of that has changed."""
        for name in ("branch_of", "listed", "labels_of", "slugs", "named", "organisations"):
            setattr(self, name, getattr(before, name))

    def _take_over(self, before):
        """Keep what was drawn and still says what is so."""
        _number, day, turn = self.version
        if before.version is None or (before.shared, before.version[1]) != (self.shared, day):
            return
        self.drawn.parts = before.drawn.parts
        if before.version[2] == turn:
            new, old = self.stamps, before.stamps
            self.drawn.take_over_groups(before.drawn, lambda pk: new.get(pk) == old.get(pk))

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

    def _arrange(self, before=None, gone=None, added=()):
        """All orders; where only `gone` and `added` changed, those of `before` without sorting."""
        is_shared = before and before.vocabulary and before.shared == self.shared
        self.words = self.postings.counts()
        self.vocabulary = (
            before.vocabulary.with_words(self.words) if is_shared else Vocabulary(self.words)
        )
        if before and before.freshness and gone is not None:
            self._arrange_changes(before, gone, added)
        else:
            self._arrange_all()
        self.name_order = places_in(self.by_name, len(self.rows))
        self.recency = places_in(self.by_recency, len(self.rows))

    def _arrange_all(self):
        self._set_columns(columns_of(self.rows))
        self._rank_freshness()
        self.by_name = np.array(sorted(self.position.values(), key=self._name_key), np.int64)
        ranks = self.freshness_rank[self.by_name]
        self.by_recency = self.by_name[np.argsort(ranks, kind="stable")]

    def _set_columns(self, columns):
        """The arrays of `columns.COLUMNS`, by their names: pages read them."""
        self.columns = columns
        self.pks = columns["pks"]
        self.latitudes = columns["latitudes"]
        self.longitudes = columns["longitudes"]
        self.organisation_at = columns["organisation_at"]
        self.municipality_at = columns["municipality_at"]
        self.name_beginnings = columns["name_beginnings"]

    def _arrange_changes(self, before, gone, added):
        rows, size = self.rows, len(self.rows)
        self._set_columns(columns_with(before.columns, rows, {*gone, *added}))
        self.freshness_rank = resized(before.freshness_rank, size)
        self.freshness = before.freshness
        if any(rows[position].freshness not in self.freshness for position in added):
            self._rank_freshness()
        else:
            for position in added:
                self.freshness_rank[position] = self.freshness[rows[position].freshness]
        self.by_name = with_changes(before.by_name, gone, added, self._name_key)
        self.by_recency = with_changes(before.by_recency, gone, added, self._recency_key)

    def _rank_freshness(self):
        dates = sorted({row.freshness for row in self.rows}, key=descending)
        self.freshness = {date: rank for rank, date in enumerate(dates)}
        self.freshness_rank = np.array([self.freshness[row.freshness] for row in self.rows], "i4")

    def _name_key(self, position):
        row = self.rows[position]
        return row.sort_key, row.pk

    def _recency_key(self, position):
        return self.freshness_rank[position], *self._name_key(position)


def index_of(groups):
    """An index of these groups alone, published or not: to ask them what the list is asked."""
    index = Index()
    index.places = gazetteer()
    index.read_lists()
    index._add(read_rows(groups, index.places, index.branch_of))
    index._arrange()
    return index


def in_branches(themes):
    """Each branch before its own themes."""
    for branch in themes:
        if branch.parent_id is None:
            yield branch
            yield from (theme for theme in themes if theme.parent_id == branch.pk)


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
