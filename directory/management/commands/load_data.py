"""Load what `fixtures/` holds: `manage.py load_data`."""

from importlib import import_module

from django.apps import apps
from django.core.management.base import BaseCommand
from django.db import transaction
from django.utils.module_loading import module_has_submodule

from directory.models import Region


class Command(BaseCommand):
    help = (
        "Ajoute les données de fixtures/ qui ne sont pas encore dans la base : lieux, thèmes, "
        "groupes, réseaux, lignes d’aide, articles. Ne modifie aucune fiche existante."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--if-empty", action="store_true", help="Ne fait rien si la base a déjà des lieux."
        )

    # Half of it would pass for all of it at the next start.
    @transaction.atomic
    def handle(self, *, if_empty, **options):
        if if_empty and Region.objects.exists():
            self.stdout.write("Les données sont déjà là.")
            return
        for config in apps.get_app_configs():
            if config.path and module_has_submodule(config.module, "loading"):
                added = import_module(f"{config.name}.loading").load()
                for what, number in added.items():
                    self.stdout.write(f"{what}: {number} ajoutés")
