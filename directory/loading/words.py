"""The lists that groups choose from: languages, audiences, themes."""

from ..fixtures import read_yaml
from ..models import Audience, Language, Theme, ThemeSynonym

LANGUAGES = [
    ("fr", "Français", "Frans", "Französisch", "French"),
    ("nl", "Néerlandais", "Nederlands", "Niederländisch", "Dutch"),
    ("de", "Allemand", "Duits", "Deutsch", "German"),
    ("en", "Anglais", "Engels", "Englisch", "English"),
]


def load_languages():
    added = 0
    for rank, (code, french, dutch, german, english) in enumerate(LANGUAGES, start=1):
        _row, created = Language.objects.get_or_create(
            code=code,
            defaults={
                "rank": rank,
                "name_fr": french,
                "name_nl": dutch,
                "name_de": german,
                "name_en": english,
            },
        )
        added += created
    return added


def load_audiences():
    added = 0
    for rank, row in enumerate(read_yaml("audiences.yaml"), start=1):
        synonyms = row.pop("synonyms", {})
        terms = [term for terms in synonyms.values() for term in terms]
        _audience, created = Audience.objects.get_or_create(
            slug=row.pop("slug"),
            defaults={**row, "rank": rank * 10, "synonyms": "\n".join(dict.fromkeys(terms))},
        )
        added += created
    return added


def load_themes():
    added = 0
    for rank, branch in enumerate(read_yaml("themes.yaml"), start=1):
        children = branch.pop("children", [])
        parent, created = load_theme(branch, rank * 10, None)
        added += created
        for child_rank, child in enumerate(children, start=1):
            added += load_theme(child, child_rank * 10, parent)[1]
    return added


def load_theme(row, rank, parent):
    synonyms = row.pop("synonyms", {})
    theme, created = Theme.objects.get_or_create(
        slug=row.pop("slug"), defaults={**row, "rank": rank, "parent": parent}
    )
    # A theme taught in other languages only gets the words of the files; what else is there, or is
    # no more, is an editor's.
    taught = set(theme.synonyms.values_list("language", flat=True))
    ThemeSynonym.objects.bulk_create(
        ThemeSynonym(theme=theme, language=language, term=term)
        for language, terms in synonyms.items()
        if created or (taught and language not in taught)
        for term in dict.fromkeys(terms)
    )
    return theme, created
