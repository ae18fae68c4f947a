"""How groups come into an index, and leave it."""

from array import array
from collections import defaultdict
from functools import partial

from ..models import SupportGroup
from .bits import bits_of
from .index_rows import NOBODY, read_parts, read_rows
from .postings import Coming, Postings

# More changed groups than this are read with all the others.
FEW_CHANGES = 500


class Filled:
    """What an index holds of each group, and of each option and word."""

    def _read(self, changed, pks):
        """Read the groups that changed, of `pks`, which are published, or all where they are many.

        Return the positions that are gone, and those that are new; some may be both. Where all
        were read, nothing stands where it stood: none is said to be gone, but `None`.
        """
        groups = SupportGroup.objects.published()
        if len(changed) > FEW_CHANGES:
            self._forget_groups()
            return None, self._add(read_parts(groups, pks, self.places, self.branch_of))
        read = []
        if changed:
            groups = groups.filter(pk__in=changed)
            read = list(read_rows(groups, self.places, self.branch_of))
        gone = self._take_out({one.row.pk for one in read} | self.position.keys() - pks)
        return gone, self._add(read)

    def _forget_groups(self):
        self.rows, self.free, self.position = [], [], {}
        self.everything, self.options, self.postings = 0, {}, Postings()

    def _take_out(self, pks):
        """Return the positions that these groups had."""
        gone = [self.position.pop(pk) for pk in pks if pk in self.position]
        self.postings.take_out({position: self.rows[position].words for position in gone})
        for position in gone:
            self.rows[position] = NOBODY
        self.free = sorted([*self.free, *gone])
        without = ~bits_of(gone)
        self.everything &= without
        self.options = {option: bits & without for option, bits in self.options.items()}
        return gone

    def _add(self, read):
        """Add rows with their words, where others left first; return their positions."""
        added, having = array("i"), defaultdict(partial(array, "i"))
        coming = Coming()
        free = iter(self.free)
        for row, options, weights in read:
            position = next(free, len(self.rows))
            if position == len(self.rows):
                self.rows.append(row)
            else:
                self.rows[position] = row
            self.position[row.pk] = position
            added.append(position)
            coming.add(position, weights)
            for option in options:
                having[option].append(position)
        self.free = list(free)
        self.everything |= bits_of(added)
        for option, some in having.items():
            self.options[option] = self.options.get(option, 0) | bits_of(some)
        self.postings.add(coming)
        return added.tolist()
