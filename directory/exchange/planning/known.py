"""The groups that are there already, to recognise them in a file."""

from collections import defaultdict

from ...models import SupportGroup
from ...text import fold
from ...upkeep.duplicates import CLOSE_NAME_FROM, name_likeness

MOST_CANDIDATES = 3


def likeness(name, known):
    return name_likeness(fold(name), fold(known))


class Known:
    """Enough of every group to recognise it, in two queries; `own` are those of this very file."""

    def __init__(self, own=frozenset()):
        self.own = own
        self.by_key, self.by_slug, self.label = {}, {}, {}
        self.by_town = defaultdict(list)
        fields = ("pk", "import_key", "slug", "name", "municipality_id")
        for pk, key, slug, name, town in SupportGroup.objects.order_by("pk").values_list(*fields):
            if key:
                self.by_key[key] = pk
            self.by_slug[slug] = pk
            self.label[pk] = name
            self.by_town[town].append((fold(name), pk))
        self.merged = SupportGroup.merged_into()

    def kept(self, pk):
        """The group that this one became part of in the end, or itself."""
        return self.merged.get(pk, pk)

    def similar(self, name, town):
        """The groups that may be this one, likeliest first."""
        wanted = fold(name)
        scores = [
            (name_likeness(wanted, known), pk)
            for known, pk in self.by_town.get(town, ())
            # Rows of one file resemble each other, and are still different groups.
            if pk not in self.own or known == wanted
        ]
        close = sorted((score, pk) for score, pk in scores if score >= CLOSE_NAME_FROM)
        return list(dict.fromkeys(self.kept(pk) for _score, pk in reversed(close)))[
            :MOST_CANDIDATES
        ]
