"""Learn what is like danger from the sentences of the tests, and what is not from all we publish.

    manage.py build_danger_likeness tests/danger.yaml tests/finding/*phrases*.yaml \\
        tests/finding/said/*.yaml --prose fixtures/articles*.yaml fixtures/groups.yaml \\
        fixtures/organisations.yaml fixtures/translations/*/groups*

On a database with all data. Needs scikit-learn (`pip install --group danger`).
"""

import re
from pathlib import Path

from django.core.management.base import BaseCommand

from directory.danger import hear_rules
from directory.danger.likeness import FEWEST_WORDS, HARMLESS, MOST_WORDS, build
from directory.danger.themes import DANGER_OF_PHRASE
from directory.fixtures import read_yaml
from directory.models import ThemeSynonym

END_OF_SENTENCE = re.compile(r"[.!?;:\n]+")
# The table says more than what is harmless anyway, of which there is more.
TIMES = 3
# Who cannot do without pills speaks as who counts them.
ABOUT_PILLS = "medicaments"
MARGINS = " -'\"|>"


class Command(BaseCommand):
    help = __doc__.splitlines()[0]

    def add_arguments(self, parser):
        parser.add_argument("danger", help="tests/danger.yaml")
        parser.add_argument("needs", nargs="+", help="tests/finding/*phrases*.yaml")
        parser.add_argument("--prose", nargs="+", default=[], help="fixtures/groups*.yaml")

    def handle(self, *, danger, needs, prose, **options):
        table = sentences_of_table(danger)
        asked = [text for path in needs for text in harmless_of(read(path))]
        taught = ThemeSynonym.objects.exclude(theme__slug__in=DANGER_OF_PHRASE)
        taught = taught.exclude(theme__parent__slug__in=DANGER_OF_PHRASE)
        asked += taught.order_by("pk").values_list("term", flat=True)
        asked += sorted({sentence for path in prose for sentence in sentences_of(path)})
        # Who asks for help with a need may be in danger, too: what the rules hear is left out.
        sentences = table * TIMES + [
            (text, HARMLESS) for text in asked if not hear_rules(text).sign
        ]
        self.stdout.write(f"{build(sentences, table)} sentences")


def read(path):
    return read_yaml(Path(path).resolve())


def sentences_of_table(path):
    """[(sentence, sign)]."""
    return [
        (text, block["sign"])
        for block in read(path)
        for texts in block.values()
        if isinstance(texts, list)
        for text in texts
    ]


def harmless_of(needs):
    """The phrases of a file of needs, without those of a theme that is a danger."""
    if isinstance(needs, list):
        return [entry["q"] for entry in needs if "q" in entry]
    left_out = {*DANGER_OF_PHRASE, ABOUT_PILLS}
    safe = (said for slug, said in needs.items() if slug not in left_out)
    return [text for said in safe for texts in said.values() for text in texts]


def sentences_of(path):
    with open(path, encoding="utf-8") as file:
        parts = [part.strip(MARGINS) for part in END_OF_SENTENCE.split(file.read())]
    return [part for part in parts if FEWEST_WORDS <= len(part.split()) <= MOST_WORDS]
