"""Learn what people’s words are likely about, from all phrases that we have with their themes.

    manage.py build_theme_likeness tests/finding/*phrases*.yaml tests/finding/said/*.yaml

On a database with all data. Needs scikit-learn (`pip install --group danger`).
"""

from pathlib import Path

from django.core.management.base import BaseCommand

from directory.finding.likeness import NOTHING, build
from directory.fixtures import read_yaml
from directory.models import Theme, ThemeSynonym

LANGUAGES = ("fr", "nl", "de", "en")
# There are few sentences about nothing.
TIMES_NOTHING = 2


class Command(BaseCommand):
    help = __doc__.splitlines()[0]

    def add_arguments(self, parser):
        parser.add_argument("said", nargs="+", help="tests/finding/said/*.yaml and phrases")

    def handle(self, *, said, **options):
        typed = [phrase for path in said for phrase in phrases_of(path)]
        taught = list(ThemeSynonym.objects.order_by("pk").values_list("term", "theme__slug"))
        for theme in Theme.objects.order_by("pk"):
            names = [getattr(theme, f"name_{language}") for language in LANGUAGES]
            own = {"summary": theme.summary, "plain_words": theme.plain_words}
            texts = [text for said in (own, *theme.translations.values()) for text in said.values()]
            taught += [(text, theme.slug) for text in [*names, *texts] if text]
        nothing = [(phrase, slug) for phrase, slug in typed if slug == NOTHING]
        self.stdout.write(
            f"{build(taught + typed + nothing * (TIMES_NOTHING - 1), typed)} sentences"
        )


def phrases_of(path):
    """[(phrase, theme)] of a file of either kind."""
    content = read_yaml(Path(path).resolve())
    if isinstance(content, list):
        # The first of what is right is what it is about; an audience is none.
        return [
            (entry["q"], themes[0])
            for entry in content
            if (themes := [slug for slug in entry.get("right", ()) if ":" not in slug])
        ]
    return [
        (phrase, slug)
        for slug, by_language in content.items()
        for phrases in by_language.values()
        for phrase in phrases
    ]
