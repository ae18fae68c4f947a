"""Forget the readers' words that are not published; for cron, every night."""

from django.core.management.base import BaseCommand

from articles.words import forgetting


class Command(BaseCommand):
    help = (
        f"Efface les mots de lecteurs refusés depuis {forgetting.REFUSED} jours, et ceux que "
        f"personne n’a lus en {forgetting.UNREAD} jours. À lancer chaque nuit."
    )

    def handle(self, **options):
        reached = forgetting.tell_the_others()
        forgotten = forgetting.forget()
        self.stdout.write(f"{forgotten} mots effacés, {reached} messages partis")
