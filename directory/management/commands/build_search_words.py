"""Build the list of words that the search never corrects into others. Needs wordfreq."""

from django.core.management.base import BaseCommand

from directory.finding.real_words import build


class Command(BaseCommand):
    help = __doc__

    def handle(self, **options):
        self.stdout.write(f"{build()} words")
