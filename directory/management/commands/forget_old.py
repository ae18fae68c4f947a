"""Delete what nobody needs any more: `manage.py forget_old`, once a night."""

from django.core.management.base import BaseCommand

from directory.upkeep import retention


class Command(BaseCommand):
    help = (
        "Efface ce qui a fait son temps : signalements, propositions et réponses, adresses de qui "
        "propose, imports jamais confirmés, connexions, fiches supprimées. À lancer chaque nuit."
    )

    def handle(self, **options):
        self.stdout.write(f"Effacés : {retention.forget_old()}")
