"""Store the quality score of every group: `manage.py rate_groups`, once a night."""

from django.core.management.base import BaseCommand

from directory.models import SupportGroup, quality


class Command(BaseCommand):
    help = (
        "Recalcule la qualité de toutes les fiches de groupes, qui baisse quand une vérification "
        "vieillit. Ne change rien d’autre. À lancer chaque nuit."
    )

    def handle(self, **options):
        changed = quality.rate(SupportGroup.objects.all())
        self.stdout.write(f"Qualité : {changed} fiches changées")
