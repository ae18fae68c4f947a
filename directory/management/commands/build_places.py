from django.conf import settings
from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    help = "Build fixtures/places.json and fixtures/borders.json from published geodata."

    def add_arguments(self, parser):
        parser.add_argument(
            "--check",
            action="store_true",
            help="write nothing; fail when the files differ from what the packages give",
        )

    def handle(self, *args, check, **options):
        try:
            from directory.places import build

            files = build.build()
        except ImportError as error:
            raise CommandError(
                f"The package {error.name} is missing: pip install --group geodata"
            ) from error
        except build.BuildError as error:
            raise CommandError(error) from error

        folder = settings.BASE_DIR / "fixtures"
        for name, text in files.items():
            path = folder / name
            if not check:
                path.write_text(text, encoding="utf-8", newline="\n")
                self.stdout.write(f"{path} written")
            elif not path.exists() or path.read_text("utf-8") != text:
                raise CommandError(f"{path} is not what build_places makes")
