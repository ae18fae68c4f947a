"""Write to each editor once a week; for cron, every night."""

from django.conf import settings
from django.contrib import admin
from django.core.management.base import BaseCommand, CommandError

from directory.admin import weekly


class Command(BaseCommand):
    help = (
        "Écrit à chaque personne de la rédaction, une fois par semaine au plus, ce qui attend, ce "
        "qui est arrivé et ce qui a changé chez elle. À lancer chaque nuit."
    )

    def handle(self, **options):
        if settings.HTTPS and not settings.EMAIL_HOST:
            raise CommandError("Dites par quel serveur envoyer les messages : DJANGO_EMAIL_HOST.")
        sent = weekly.send_all(admin.site)
        # Numbers only: an address belongs in no log.
        self.stdout.write(f"{sent.messages} messages")
        if sent.failed:
            raise CommandError(
                f"{sent.failed} messages ne sont pas partis ; les autres, oui. On essayera encore."
            )
