"""How many listings are there, and how many did somebody check."""

from dataclasses import dataclass

from django.db.models import Count, Q

from ...models import CareNetwork, Helpline, Platform, SupportGroup
from ...models.sourced import Sourced
from .groups import GROUPS
from .services import LINES, NETWORKS, PLATFORMS

COUNTED = (
    (GROUPS, SupportGroup),
    (NETWORKS, CareNetwork),
    (PLATFORMS, Platform),
    (LINES, Helpline),
)


@dataclass(frozen=True)
class Freshness:
    """Of the published listings of one table; `by_itself`: the group or the service confirmed."""

    table: object
    total: int
    by_us: int
    by_itself: int

    @property
    def not_yet(self):
        return self.total - self.by_us - self.by_itself


def freshness():
    by_itself = Q(verified_method=Sourced.Method.GROUP)
    counts = []
    for table, model in COUNTED:
        numbers = model.objects.published().aggregate(
            total=Count("pk"),
            by_us=Count("pk", filter=Q(verified_on__isnull=False) & ~by_itself),
            by_itself=Count("pk", filter=by_itself),
        )
        counts.append(Freshness(table, **numbers))
    return counts
