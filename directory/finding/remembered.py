"""The groups of an index ready for cards, also while the database is away."""

from copy import copy

from ..database.memory import MOST_OF_A_KIND, is_away, keep, known
from ..models import SupportGroup

# In the memory of the process.
CARD, SEEN_CARD = "card", "card that was looked at"
CARDS_AT_ONCE = 50
# Of those that visitors looked at; a card has eight kilobytes.
MOST_SEEN = 250


class WithCards:
    """Of an index: what it remembers counts under its stamps."""

    def cards(self, pks):
        """{pk: group, ready for a card}; while the database is away, those that memory has.

        A card counts under the stamps of its group and of what cards share: one that changed since
        is not shown, for what it says may be what an editor took away.
        """
        if is_away():
            kept = {pk: self._known_card(pk) for pk in pks}
            return {pk: copy(group) for pk, group in kept.items() if group}
        groups = SupportGroup.objects.published().with_card_data().in_bulk(pks)
        self._keep_cards(groups, SEEN_CARD, MOST_SEEN)
        return groups

    def remember_cards(self, most=MOST_OF_A_KIND):
        """Have cards in memory, the freshest groups first, for when the database is away."""
        pks = self.pks[self.by_recency[:most]].tolist()
        missing = [pk for pk in pks if not self._known_card(pk)]
        for at in range(0, len(missing), CARDS_AT_ONCE):
            some = SupportGroup.objects.published().with_card_data()
            self._keep_cards(some.in_bulk(missing[at : at + CARDS_AT_ONCE]), CARD, most)

    def _keep_cards(self, groups, kind, most):
        shared = {}
        for pk, group in groups.items():
            if not self._known_card(pk):
                keep(kind, self._card_key(pk), kept_copy(group, shared), most)

    def _known_card(self, pk):
        key = self._card_key(pk)
        return known(CARD, key) or known(SEEN_CARD, key)

    def _card_key(self, pk):
        return pk, self.stamps.get(pk), self.shared


def kept_copy(group, shared):
    """A copy of a group to keep, in a third of the memory.

    What it has in common with others is taken from `shared`, which begins empty: themes, languages
    and towns, and the queries by which lists were read.
    """
    group = copy(group)
    group._state = copy(group._state)
    group._state.fields_cache = {
        name: shared.setdefault((type(one), one.pk), one) if one else one
        for name, one in group._state.fields_cache.items()
    }
    lists = {}
    for name, records in getattr(group, "_prefetched_objects_cache", {}).items():
        lists[name] = records = copy(records)
        records._hints = {}
        records._query = shared.setdefault(records.model, records._query)
        records._result_cache = [
            shared.setdefault((type(one), one.pk), one) for one in records._result_cache
        ]
    group._prefetched_objects_cache = lists
    return group
