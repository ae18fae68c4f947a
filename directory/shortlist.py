"""A list of groups that somebody shared: its address names them, nothing is kept here."""

import re
from functools import cached_property

from .models import SupportGroup

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
        groups = SupportGroup.objects.published() | SupportGroup.objects.ended()
        groups = groups.filter(slug__in=self.slugs).with_card_data()
        groups = groups.select_related("helpline", "organisation__helpline")
        return {group.slug: group for group in groups}

    @cached_property
    def _listed(self):
        return [self._known[slug] for slug in self.slugs if slug in self._known]

    @property
    def groups(self):
        return [group for group in self._listed if not group.is_ended]

    @property
    def ended(self):
        return [group for group in self._listed if group.is_ended]

    @property
    def unknown_count(self):
        return len(self.given[:MOST]) - len(self._listed)
