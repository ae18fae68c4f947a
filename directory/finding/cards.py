"""The groups of a page as cards, each drawn once for a state of its group.

A card says the same wherever it stands, in one language and at one distance. See `kept`.
"""

from django.utils.translation import get_language


class Row:
    """A group on a page; read from the database when something but its card is asked for."""

    more_groups = None

    def __init__(self, answer, position, distance, level):
        self._answer = answer
        self._kept = answer.index.drawn.cards
        self._group = None
        self.position = position
        self.pk = int(answer.index.pks[position])
        self.level = level
        self.key = (self.pk, level, get_language(), distance)
        # Its markup, None where it has to be drawn. Looked up once: another page may make room.
        self.card = self._kept.get(self.key)

    def keep(self, card):
        self.card = self._kept.put(self.key, card)
        return card

    @property
    def group(self):
        if self._group is None:
            self._group = next(iter(self._answer.groups([self.position])), None)
        return self._group

    def __getattr__(self, name):
        return getattr(self.group, name)


def rows_of(answer, positions_and_levels):
    """[Row] of what can be shown; where a card is missing, all groups are read at once."""
    positions = [position for position, _level in positions_and_levels]
    distances = answer.distances
    rows = [
        Row(answer, position, distances.get(position), level)
        for position, level in positions_and_levels
    ]
    if all(row.card for row in rows):
        return rows
    return given(rows, {group.pk: group for group in answer.groups(positions)})


def given(rows, groups):
    """Those of `rows` that `groups` ({pk: group, ready for a card}) has, with them."""
    for row in rows:
        row._group = groups.get(row.pk)
    return [row for row in rows if row._group]
