"""Build the list of words that are not taken for misspelt words of danger. Needs wordfreq."""

from django.core.management.base import BaseCommand

from directory.danger import rules_of_tables
from directory.danger.lookalikes import build


class Command(BaseCommand):
    help = __doc__

    def handle(self, **options):
        self.stdout.write(f"{build(rules_of_tables(lookalikes=frozenset()))} words")
