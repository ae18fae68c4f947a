"""Queues of listings, and who works them off."""

from ...models import SupportGroup
from .queue import QueueMaker, name_with_town


class Listings(QueueMaker):
    def is_for(self, request):
        return self.admin.has_verify_permission(request)

    def name(self, record):
        return record.name


class GroupsMixin:
    model = SupportGroup
    related = ("municipality",)

    def name(self, group):
        return name_with_town(group)
