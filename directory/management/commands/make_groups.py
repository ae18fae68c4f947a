"""Invent groups for tests and measures: `manage.py make_groups 20000`."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from directory.development import make_believe


class Command(BaseCommand):
    help = (
        "Ajoute des groupes inventés mais plausibles, pour les essais et les mesures, jusqu’au "
        "nombre demandé. Jamais sur un site public : on y chercherait de l’aide."
    )

    def add_arguments(self, parser):
        parser.add_argument("number", type=int, nargs="?", default=200)
        parser.add_argument("--seed", type=int, default=1, help="d’autres groupes")
        parser.add_argument(
            "--remove", action="store_true", help="retire tous les groupes inventés"
        )

    def handle(self, *, number, seed, remove, **options):
        if remove:
            removed = make_believe.remove_groups()
            self.stdout.write(f"{removed} groupes inventés retirés")
            return
        if settings.HTTPS:
            raise CommandError(
                "Ce site est public : des groupes inventés y tromperaient des personnes en "
                "détresse. Utilisez une base à part, avec DJANGO_PLAIN_HTTP=1."
            )
        added = make_believe.make_groups(number, seed)
        self.stdout.write(f"{added} groupes inventés ajoutés")
