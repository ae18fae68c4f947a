"""What was drawn of pages, kept beside the index until what it shows changes.

| of | under | drawn anew when |
|---|---|---|
| cards of groups | group, level, language, distance | the group changes, or what cards share |
| what a group's page says of it | address, language, site | the same |
| what the API says of a group | group, language, site | the same |
| what a marker of the map says of a group | group, language | the same |
| the events of a group in the calendar of a list | group, language, site | the same |
| parts of pages without a group | name, language, what they are of | what cards share changes |

What cards share is all but groups and articles: `DataVersion.current_shared`. Everything is drawn
anew each day, and what says when a group meets once a meeting of that day has begun.
"""

import sys

MB = 1_000_000
# What an entry takes beside what was drawn: its key, its place in the table.
OF_AN_ENTRY = 300
HELD = (list, tuple, set, frozenset)


class Kept(dict):
    """`{key: what was drawn}`; it begins anew when it is full.

    `most` is in bytes: a page may weigh a hundred times a line. `group_of(key, drawn)` gives the pk
    of the group that it shows.
    """

    def __init__(self, most, group_of=None, kept=()):
        super().__init__(kept)
        self.most = most
        self.group_of = group_of
        self.used = sum(map(weight, self.values()))

    def put(self, key, drawn):
        size = weight(drawn)
        if self.used + size > self.most:
            self.clear()
        self[key] = drawn
        self.used += size
        return drawn

    def clear(self):
        super().clear()
        self.used = 0

    def of_groups(self, still_stands):
        """Those of the groups for whose pk `still_stands` says so."""
        # Another thread may put something in meanwhile.
        every = list(self.items())
        kept = [(key, drawn) for key, drawn in every if still_stands(self.group_of(key, drawn))]
        return Kept(self.most, self.group_of, kept)


def weight(drawn):
    """How many bytes an entry takes, about."""
    return OF_AN_ENTRY + size_of(drawn)


def size_of(one):
    size = sys.getsizeof(one)
    if isinstance(one, dict):
        return size + sum(size_of(key) + size_of(value) for key, value in one.items())
    if isinstance(one, HELD):
        return size + sum(map(size_of, one))
    return size + sum(map(size_of, getattr(one, "__dict__", {}).values()))


def first_of_key(key, _drawn):
    return key[0]


def first_of_value(_key, drawn):
    return drawn[0]


OF_GROUPS = ("cards", "objects", "pages", "markers", "events")


class Drawn:
    """All that is kept of one index."""

    def __init__(self):
        # The events of a group or its marker have less than a kilobyte, a card three, an object of
        # the API fourteen, the part of a page twelve, the page of a group twenty.
        self.cards = Kept(12 * MB, first_of_key)
        self.objects = Kept(8 * MB, first_of_key)
        self.pages = Kept(4 * MB, first_of_value)
        self.markers = Kept(2 * MB, first_of_key)
        self.events = Kept(2 * MB, first_of_key)
        self.parts = Kept(6 * MB)

    def take_over_groups(self, before, still_stands):
        for name in OF_GROUPS:
            setattr(self, name, getattr(before, name).of_groups(still_stands))

    def forget(self):
        for name in (*OF_GROUPS, "parts"):
            getattr(self, name).clear()
