"""Load `fixtures/translations/` into the database: what a record says in other languages.

A text that is there already is an editor's and stays.
"""

from .fixtures import FIXTURES, read_yaml
from .models import (
    Audience,
    CareNetwork,
    Helpline,
    Organisation,
    Platform,
    SupportGroup,
    Theme,
)
from .models.texts import OTHERS

# {name in the files: (model, field that the files know a record by)}
KINDS = {
    "themes": (Theme, "slug"),
    "audiences": (Audience, "slug"),
    "helplines": (Helpline, "import_key"),
    "networks": (CareNetwork, "import_key"),
    "platforms": (Platform, "import_key"),
    "organisations": (Organisation, "import_key"),
    "groups": (SupportGroup, "import_key"),
}


def load_translations():
    """Return how many texts were added."""
    return sum(load_kind(kind, *known_by) for kind, known_by in KINDS.items())


def load_kind(kind, model, key):
    texts = {language: texts_of(kind, language) for language in OTHERS}
    keys = {one for of_language in texts.values() for one in of_language}
    added, changed = 0, []
    for record in model._base_manager.filter(**{f"{key}__in": keys}):
        more = 0
        for language in OTHERS:
            known = record.translations.get(language, {})
            told = texts[language].get(getattr(record, key), {})
            if new := {name: text for name, text in told.items() if name not in known}:
                record.translations[language] = new | known
                more += len(new)
        if more:
            record.clean_translations()
            record.compare_translations()
            changed.append(record)
            added += more
    # Not save(): nobody has typed anything, so no date moves.
    model._base_manager.bulk_update(changed, ["translations", "translated_from"], batch_size=200)
    return added


def texts_of(kind, language):
    """{key of the record: {field: text}}"""
    path = FIXTURES / "translations" / language / f"{kind}.yaml"
    return read_yaml(f"translations/{language}/{kind}.yaml") if path.exists() else {}
