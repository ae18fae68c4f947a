"""Ask groups whose listing is due to confirm it; for cron, once a day."""

from itertools import islice

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from directory.received import confirmations


class Command(BaseCommand):
    help = (
        "Écrit aux groupes dont la fiche est à revérifier, rappelle deux fois, puis n’insiste "
        "plus. À lancer chaque jour."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--most", type=int, default=50, help="nouvelles demandes au plus (50 par défaut)"
        )
        parser.add_argument(
            "--dry-run", action="store_true", help="dit combien, n’écrit à personne"
        )

    def handle(self, *, most, dry_run, **options):
        groups = list(confirmations.groups_to_ask()[:most])
        requests = list(islice(confirmations.confirmations_to_remind(), most))
        if dry_run:
            self.stdout.write(f"{len(groups)} à demander, {len(requests)} à rappeler")
            return
        if settings.HTTPS and not settings.EMAIL_HOST:
            raise CommandError(
                "Dites par quel serveur envoyer les messages : DJANGO_EMAIL_HOST, et au besoin "
                "DJANGO_EMAIL_PORT, DJANGO_EMAIL_USER, DJANGO_EMAIL_PASSWORD, DJANGO_FROM_EMAIL."
            )
        closed = confirmations.close_unanswered()
        reminders = confirmations.remind(requests)
        messages = confirmations.ask(groups)
        # Numbers only: an address belongs in no log.
        self.stdout.write(
            f"{len(messages)} messages, {len(reminders)} rappels, {closed} demandes sans réponse"
        )
        if refused := messages.refused + reminders.refused:
            raise CommandError(
                f"{refused} messages refusés, le plus souvent à cause de leur adresse ; les autres "
                "sont partis. Corrigez l’e-mail des groupes à vérifier qui n’ont pas de demande."
            )
