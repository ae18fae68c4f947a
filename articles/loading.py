"""Load the articles of `fixtures/` that are not in the database yet."""

from django.core.exceptions import ValidationError
from django.db import transaction

from directory.fixtures import FIXTURES, read_yaml
from directory.models import Audience, Platform, Theme

from .models import (
    Article,
    Comparison,
    ComparisonBlock,
    ComparisonRow,
    DecisionGuide,
    DecisionGuideBlock,
    DecisionOption,
    GroupList,
    HelplineList,
    NetworkList,
    NetworkMap,
    PlatformList,
    Quotation,
    Reference,
    ReferenceList,
    RichText,
)

LANGUAGES = ("fr", "nl", "de", "en")


@transaction.atomic
def load():
    """Load references, then articles; return {what: number of rows added}."""
    return {"references": load_references(), "articles": load_articles()}


def load_references():
    added = 0
    for row in read_yaml("references.yaml"):
        _reference, created = Reference.objects.get_or_create(key=row.pop("key"), defaults=row)
        added += created
    return added


def load_articles():
    added = 0
    known = set(Article.objects.values_list("import_key", flat=True))
    for rank, row in rows_of_articles():
        if row["key"] in known:
            continue
        article = Article(
            import_key=row["key"],
            rank=rank * 10,
            status=Article.Status.PUBLISHED,
            language=row["language"],
            same_as=Article.objects.filter(import_key=row.get("same_as")).first(),
            **{
                name: row[name]
                for name in ("slug", "title", "summary", "lead", "published_on", "reviewed_on")
            },
        )
        article.full_clean()
        article.save()
        article.audiences.set(rows_named(Audience, "slug", row["audiences"]))
        article.themes.set(rows_named(Theme, "slug", row["themes"]))
        for position, block in enumerate(row["blocks"], start=1):
            add_block(article, position * 10, block)
        added += 1
    return added


def rows_of_articles():
    """(place in the series, row) of each language, French first."""
    for language in LANGUAGES:
        name = "articles.yaml" if language == "fr" else f"articles-{language}.yaml"
        if (FIXTURES / name).exists():
            for rank, row in enumerate(read_yaml(name), start=1):
                yield rank, row | {"language": language}


def rows_named(model, field, names):
    """The rows in the order of `names`; a name that does not exist stops the load."""
    rows = {getattr(row, field): row for row in model.objects.filter(**{f"{field}__in": names})}
    if missing := set(names) - rows.keys():
        raise ValidationError(f"{model._meta.verbose_name} : {', '.join(sorted(missing))} ?")
    return [rows[name] for name in names]


def add_block(article, ordering, row):
    common = {
        "parent": article,
        "region": "main",
        "ordering": ordering,
        "heading": row.get("heading", ""),
    }
    match row["type"]:
        case "rich_text":
            RichText.objects.create(html=row["html"], **common)
        case "network_list":
            NetworkList.objects.create(population=row["population"], **common)
        case "network_map":
            NetworkMap.objects.create(population=row["population"], **common)
        case "platforms":
            block = PlatformList.objects.create(**common)
            block.platforms.set(rows_named(Platform, "import_key", row["keys"]))
        case "groups":
            block = GroupList.objects.create(**common)
            block.audiences.set(rows_named(Audience, "slug", row["audiences"]))
            block.themes.set(rows_named(Theme, "slug", row["themes"]))
        case "helplines":
            HelplineList.objects.create(**common)
        case "quotation":
            Quotation.objects.create(
                text=row["text"], attribution=row.get("attribution", ""), **common
            )
        case "comparison":
            ComparisonBlock.objects.create(comparison=add_comparison(row), **common)
        case "decision_guide":
            DecisionGuideBlock.objects.create(guide=add_guide(row), **common)
        case "references":
            block = ReferenceList.objects.create(**common)
            block.references.set(rows_named(Reference, "key", row["keys"]))
        case unknown:
            raise ValidationError(f"{article} : « {unknown} » n’est pas un bloc.")


def add_comparison(row):
    comparison = Comparison.objects.create(
        title=row["heading"], first=row["column_a"], second=row["column_b"]
    )
    ComparisonRow.objects.bulk_create(
        ComparisonRow(
            comparison=comparison,
            ordering=number,
            label=line["label"],
            first=line["a"],
            second=line["b"],
        )
        for number, line in enumerate(row["rows"])
    )
    return comparison


def add_guide(row):
    guide = DecisionGuide.objects.create(title=row["heading"], intro=row.get("intro", ""))
    DecisionOption.objects.bulk_create(
        DecisionOption(guide=guide, ordering=number, **option)
        for number, option in enumerate(row["options"])
    )
    return guide
