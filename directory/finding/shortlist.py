"""A list of groups: its address names them, nothing is kept here.

Somebody shared it, or makes it without JavaScript: each step is a link to a longer or shorter list.
"""

import re
from functools import cached_property

from django.http import QueryDict

from ..models import FormerAddress, SupportGroup
from .answer import Answer
from .criteria import Criteria

MOST = 30
OFFERED = 6
SLUG = re.compile(r"[-a-zA-Z0-9_]{1,120}")


class SharedList:
    """The groups that `?g=slug&g=slug` names, in that order."""

    def __init__(self, data, index):
        self.given = [*dict.fromkeys(slug for slug in data.getlist("g") if slug)]
        # What is looked for, to add it.
        self.text = data.get("q", "").strip()[:200]
        self.index = index

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
        """Those to show, each with the query of the list without it."""
        groups = [group for group in self._listed if not group.is_ended]
        for group in groups:
            group.list_without = query_of(slug for slug in self.slugs if slug != group.slug)
        return groups

    @property
    def offered(self):
        """Groups for the words looked for, each with the query of the list with it."""
        if not self.text or len(self.slugs) >= MOST:
            return []
        answer = Answer(self.index, Criteria(q=self.text))
        groups = answer.groups(answer.positions[: OFFERED + len(self.slugs)])
        new = [group for group in groups if group.slug not in self.slugs][:OFFERED]
        for group in new:
            group.list_with = query_of([*self.slugs, group.slug])
        return new

    @property
    def ended(self):
        return [group for group in self._listed if group.is_ended]

    @property
    def unknown_count(self):
        return len(self.given[:MOST]) - sum(slug in self._known for slug in self.slugs)


def query_of(slugs):
    query = QueryDict(mutable=True)
    query.setlist("g", [*slugs])
    return query.urlencode()


def groups_to_show(**condition):
    """Groups that have a page, or had one until they ended."""
    groups = SupportGroup.objects.reachable() | SupportGroup.objects.ended()
    groups = groups.filter(**condition).with_card_data()
    return groups.select_related("helpline", "organisation__helpline")
