"""Django's; the crisis box may be emptied with everything else."""

from django.core.management.commands import flush
from django.db import connections

from directory.models import box_guard


class Command(flush.Command):
    def handle(self, **options):
        with box_guard.lifted(connections[options["database"]]):
            super().handle(**options)
