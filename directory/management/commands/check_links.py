"""Visit the sites that our records lead to: `manage.py check_links`, once a night."""

from django.core.management.base import BaseCommand, CommandError

from directory.models import Link
from directory.upkeep import links
from directory.upkeep.link_visits import Visitor


class Command(BaseCommand):
    help = (
        "Visite les adresses des fiches et des références dont c’est le tour : chaque semaine si "
        "elles répondent, chaque jour sinon. Trois jours d’échec en font un lien mort, que les "
        "éditeurs voient. À lancer chaque nuit."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--limit", type=int, default=2000, help="visites par passage (2000 par défaut)"
        )
        parser.add_argument(
            "--at-once", type=int, default=8, help="sites visités en même temps (8 par défaut)"
        )

    def handle(self, *, limit, at_once, **options):
        try:
            results = links.check(Visitor(), limit, at_once)
        except links.OwnLineError as error:
            raise CommandError(
                "Aucun site n’a répondu : c’est sans doute notre propre connexion. Rien n’est noté."
            ) from error
        for state in Link.State:
            if number := results.get(state):
                self.stdout.write(f"{state.label}: {number}")
