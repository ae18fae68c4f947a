"""Look for listings that are in the directory twice: `manage.py find_duplicates`, once a night."""

from django.core.management.base import BaseCommand

from directory.upkeep import duplicates


class Command(BaseCommand):
    help = (
        "Compare les groupes d’un même lieu, les réseaux, les plateformes et les lignes d’aide, et "
        "note les doublons possibles, que les éditeurs voient. Ce qu’ils ont déjà jugé reste "
        "jugé. À lancer chaque nuit."
    )

    def handle(self, **options):
        self.stdout.write(f"Doublons possibles à comparer : {duplicates.refresh()}")
