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


class Kept(dict):
    """`{key: what was drawn}`; it begins anew when it is full.

    `group_of(key, drawn)` gives the pk of the group that it shows.
    """

    def __init__(self, most, group_of=None, kept=()):
        super().__init__(kept)
        self.most = most
        self.group_of = group_of

    def put(self, key, drawn):
        if len(self) >= self.most:
            self.clear()
        self[key] = drawn
        return drawn

    def of_groups(self, still_stands):
        """Those of the groups for whose pk `still_stands` says so."""
        # Another thread may put something in meanwhile.
        every = list(self.items())
        kept = [(key, drawn) for key, drawn in every if still_stands(self.group_of(key, drawn))]
        return Kept(self.most, self.group_of, kept)


def first_of_key(key, _drawn):
    return key[0]


def first_of_value(_key, drawn):
    return drawn[0]


OF_GROUPS = ("cards", "objects", "pages", "markers", "events")


class Drawn:
    """All that is kept of one index."""

    def __init__(self):
        # A card or the events of a group have a kilobyte, an object of the API six, a page ten.
        self.cards = Kept(4000, first_of_key)
        self.objects = Kept(500, first_of_key)
        self.pages = Kept(500, first_of_value)
        self.markers = Kept(4000, first_of_key)
        self.events = Kept(3000, first_of_key)
        self.parts = Kept(1000)

    def take_over_groups(self, before, still_stands):
        for name in OF_GROUPS:
            setattr(self, name, getattr(before, name).of_groups(still_stands))

    def forget(self):
        for name in (*OF_GROUPS, "parts"):
            getattr(self, name).clear()
