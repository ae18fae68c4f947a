"""Read the lists of partners: `manage.py read_feeds`, once a night."""

from django.core.management.base import BaseCommand

from directory.exchange.feeds.nightly import read_all
from directory.upkeep.fetching import Fetcher


class Command(BaseCommand):
    help = (
        "Lit les listes de partenaires dont c’est le tour, et montre aux éditeurs ce qui est "
        "nouveau, changé ou disparu. Rien n’est publié ni arrêté. À lancer chaque nuit."
    )

    def handle(self, **options):
        for feed, was_read in read_all(Fetcher()):
            waiting = feed.rows.waiting().count()
            said = f"{waiting} à décider" if was_read else feed.last_error
            self.stdout.write(f"{feed}\u00a0: {said}")
