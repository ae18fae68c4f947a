"""A list of groups that somebody shared: its address names them, nothing is kept here."""

import re
from functools import cached_property

from ..models import FormerAddress, SupportGroup

MOST = 30
SLUG = re.compile(r"[-a-zA-Z0-9_]{1,120}")


class SharedList:
    """The groups that `?g=slug&g=slug` names, in that order."""

    def __init__(self, data):
        self.given = [*dict.fromkeys(slug for slug in data.getlist("g") if slug)]

    @property
    def is_asked(self):
        return bool(self.given)

    @property
    def too_many(self):
        return len(self.given) > MOST

    @property
    def most(self):
        return MOST

    @property
    def slugs(self):
        return [slug for slug in self.given[:MOST] if SLUG.fullmatch(slug)]

    @cached_property
    def _known(self):
        known = {group.slug: group for group in groups_to_show(slug__in=self.slugs)}
        missing = [slug for slug in self.slugs if slug not in known]
        moved = FormerAddress.objects.of_model(SupportGroup).filter(slug__in=missing)
        if missing and (moved := dict(moved.values_list("slug", "object_id"))):
            by_pk = {group.pk: group for group in groups_to_show(pk__in=moved.values())}
            known |= {slug: by_pk[pk] for slug, pk in moved.items() if pk in by_pk}
        return known

    @cached_property
    def _listed(self):
        return [*dict.fromkeys(self._known[slug] for slug in self.slugs if slug in self._known)]

    @property
    def groups(self):
        return [group for group in self._listed if not group.is_ended]

    @property
    def ended(self):
        return [group for group in self._listed if group.is_ended]

    @property
    def unknown_count(self):
        return len(self.given[:MOST]) - sum(slug in self._known for slug in self.slugs)


def groups_to_show(**condition):
    """Groups that have a page, or had one until they ended."""
    groups = SupportGroup.objects.reachable() | SupportGroup.objects.ended()
    groups = groups.filter(**condition).with_card_data()
    return groups.select_related("helpline", "organisation__helpline")
