"""All that is done every night: `manage.py nightly`, from cron."""

import signal
import sys

from django.core.management.base import BaseCommand, CommandError

from directory.upkeep.nightly import COMMANDS, ElsewhereError, run_all


class Command(BaseCommand):
    help = (
        f"Lance chaque nuit, dans l’ordre : {', '.join(COMMANDS)}. Une seule machine à la fois ; "
        "ce qui échoue n’arrête pas le reste. Finit par 1 si quelque chose a échoué ; relancé, "
        "ne refait que cela."
    )

    def add_arguments(self, parser):
        parser.add_argument("--again", action="store_true", help="refait aussi ce qui est fait")

    def handle(self, *, again, **options):
        # What is stopped is noted as failed.
        signal.signal(signal.SIGTERM, lambda *args: sys.exit(143))
        try:
            failed = run_all(again, self.stdout.write)
        except ElsewhereError:
            self.stdout.write("En cours ailleurs : rien à faire ici.")
            return
        if failed:
            raise CommandError(f"Échoué : {', '.join(failed)}")
