"""All that the database holds, in one file: `manage.py backup FILE`."""

import os

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from directory.backup import age
from directory.backup.making import back_up


class Command(BaseCommand):
    help = (
        "Écrit tout ce que contient la base dans un nouveau fichier, que « restore » remet dans "
        "une base vide, SQLite ou PostgreSQL. Ne remplace jamais un fichier."
    )

    def add_arguments(self, parser):
        parser.add_argument("file")
        parser.add_argument(
            "--recipient",
            default=settings.BACKUP_RECIPIENT,
            help="clé publique « age1… » : seule sa clé secrète ouvre le fichier (sans elle, "
            "DJANGO_BACKUP_RECIPIENT)",
        )

    def handle(self, *, file, recipient, **options):
        try:
            tables, rows = back_up(file, age.recipient_of(recipient) if recipient else None)
        except age.AgeError:
            raise CommandError(
                "Ce n’est pas une clé publique : elle commence par « age1 ». « age-keygen » en "
                "fait une."
            ) from None
        except FileExistsError:
            raise CommandError(f"{file} existe déjà : donnez un autre nom.") from None
        except OSError as error:
            raise CommandError(f"{file} ne s’écrit pas : {error.strerror}.") from None
        size = os.path.getsize(file)
        how = "chiffré" if recipient else "non chiffré"
        self.stdout.write(f"{file} : {rows} lignes de {tables} tables, {size} octets, {how}")
