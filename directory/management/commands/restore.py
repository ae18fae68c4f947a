"""A database made of a backup: `manage.py restore FILE`."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from directory.backup import age
from directory.backup.archive import DamagedError, is_encrypted
from directory.backup.restoring import RefusedError, check, restore


class Command(BaseCommand):
    help = (
        "Remet une sauvegarde de « backup » dans une base vide, de la même version ou d’une plus "
        "récente. Lit d’abord tout le fichier : un fichier abîmé ne change rien."
    )
    # The tables may not be there yet, or be of another version.
    requires_migrations_checks = False

    def add_arguments(self, parser):
        parser.add_argument("file")
        parser.add_argument(
            "--identity", help="fichier de la clé secrète, comme « age-keygen » l’écrit"
        )
        parser.add_argument("--check", action="store_true", help="lit tout, n’écrit rien")

    def handle(self, *, file, identity, **options):
        try:
            key = key_for(file, identity)
            if options["check"]:
                self.say_what_it_is(file, key)
            else:
                rows = restore(file, key, self.stdout.write)
                self.stdout.write(f"{rows} lignes remises. Redémarrez les sites qui tournent.")
        except DamagedError:
            raise CommandError(
                f"{file} est abîmé ou incomplet : rien n’est changé. Prenez une autre copie."
            ) from None
        except age.AgeError as error:
            raise CommandError(f"{file} ne s’ouvre pas : {error}. Rien n’est changé.") from None
        except RefusedError as error:
            raise CommandError(str(error)) from None
        except OSError as error:
            raise CommandError(f"{error.filename} ne se lit pas : {error.strerror}.") from None

    def say_what_it_is(self, file, key):
        manifest, rows = check(file, key)
        self.stdout.write(
            f"{file} est entier : version {manifest['version']}, {manifest['database']}, "
            f"{manifest['made_at']}, {rows} lignes."
        )


def key_for(file, identity):
    """The secret key where the file asks for one."""
    if not is_encrypted(file):
        return None
    if not identity:
        raise CommandError(f"{file} est chiffré : donnez la clé secrète avec --identity.")
    return age.identity_of(Path(identity).read_text())
