"""Valid, published objects; a test passes only what it is about.

Whatever is a row of the reference data may be given as itself or by its slug (themes, audiences,
regions), its code (languages) or its name (municipalities):
`make_group(municipality="Namur", themes=["deuil-et-perte"], audiences=["parents"])`.
"""

from datetime import date
from itertools import count

from articles.models import Article, Reference, RichText
from directory.models import (
    Audience,
    CareNetwork,
    Catchment,
    Helpline,
    Language,
    Meeting,
    Municipality,
    Organisation,
    Platform,
    Region,
    SupportGroup,
    Theme,
)

numbers = count(1)


def place(name):
    """The municipality of this French name."""
    return row_of(Municipality, "name_fr", name)


def region(slug):
    return row_of(Region, "slug", slug)


def theme(slug):
    return row_of(Theme, "slug", slug)


def audience(slug):
    return row_of(Audience, "slug", slug)


def language(code):
    return row_of(Language, "code", code)


def row_of(model, field, value):
    if value is None or isinstance(value, model):
        return value
    return model.objects.get(**{field: value})


def make_organisation(*, municipality="Namur", languages=("fr",), **fields):
    organisation = Organisation.objects.create(
        **sourced("organisation", next(numbers))
        | {"municipality": row_of(Municipality, "name_fr", municipality)}
        | fields
    )
    organisation.languages.set(map(language, languages))
    return organisation


def make_group(
    *,
    municipality="Namur",
    themes=("deuil-et-perte",),
    audiences=("adultes",),
    languages=("fr",),
    regions_served=(),
    meetings=(),
    **fields,
):
    """A group that meets in person in Namur; `meetings` are the fields of each meeting.

    The first of `themes` is the main one. With `municipality=None` there is no venue.
    """
    themes = [theme(slug) for slug in themes]
    municipality = row_of(Municipality, "name_fr", municipality)
    venue = {"street": "Rue de l’Exemple 1"} if municipality else {"format": "online"}
    group = SupportGroup.objects.create(
        **listing("groupe", next(numbers))
        | {"kind": "support", "main_theme": themes[0], "municipality": municipality}
        | venue
        | fields
    )
    group.themes.set(themes)
    group.audiences.set(map(audience, audiences))
    group.languages.set(map(language, languages))
    group.regions_served.set(map(region, regions_served))
    for meeting in meetings:
        Meeting.objects.create(group=group, **meeting)
    return group


def make_network(*, municipalities=("Namur",), certainty="confirmed", languages=("fr",), **fields):
    """A network for adults that serves Namur."""
    network = CareNetwork.objects.create(
        **listing("réseau", next(numbers)) | {"population": "adults"} | fields
    )
    network.languages.set(map(language, languages))
    Catchment.objects.bulk_create(
        Catchment(network=network, municipality=place(name), certainty=certainty)
        for name in municipalities
    )
    return network


def make_platform(*, regions=("wallonie",), languages=("fr",), **fields):
    platform = Platform.objects.create(
        **listing("plateforme", next(numbers)) | {"kind": "carers"} | fields
    )
    platform.regions.set(map(region, regions))
    platform.languages.set(map(language, languages))
    return platform


def make_helpline(
    *, regions=(), audiences=(), languages=("fr",), crisis_languages=("fr",), **fields
):
    """A free number, in the crisis box of the French pages."""
    number = next(numbers)
    helpline = Helpline.objects.create(
        **listing("ligne", number)
        | {"kind": "listening", "phone": f"0800 {10_000 + number}", "cost": "free"}
        | fields
    )
    helpline.regions.set(map(region, regions))
    helpline.audiences.set(map(audience, audiences))
    helpline.languages.set(map(language, languages))
    helpline.crisis_languages.set(map(language, crisis_languages))
    return helpline


def make_article(*, audiences=("proches",), themes=(), html="<p>Un texte.</p>", **fields):
    """An article with one block of text; none with `html=None`."""
    number = next(numbers)
    article = Article.objects.create(
        **{
            "title": f"Article {number}",
            "slug": f"article-{number}",
            "summary": "Un résumé.",
            "status": "published",
            "published_on": date(2026, 1, 15),
        }
        | fields
    )
    article.audiences.set(map(audience, audiences))
    article.themes.set(map(theme, themes))
    if html is not None:
        RichText.objects.create(parent=article, region="main", ordering=10, html=html)
    return article


def make_reference(**fields):
    number = next(numbers)
    return Reference.objects.create(
        **{
            "key": f"reference-{number}",
            "authors": "Dupont, A.",
            "year": 2020,
            "title": f"Étude {number}",
            "container": "Revue",
            "doi": f"10.1000/{number}",
            "kind": "study",
            "claim": "Ce qu’on peut en dire.",
        }
        | fields
    )


# The five thousandth group must not say « 5100 », which tests look for as a postal code.
LETTERS = str.maketrans("0123456789", "abcdefghij")


def in_letters(number):
    return str(number).translate(LETTERS)


def sourced(what, number):
    letters = in_letters(number)
    return {
        "name": f"{what.capitalize()} {letters}",
        "summary": "Une phrase.",
        "website": f"https://{letters}.example.org/",
        "source_url": f"https://source.example.org/{letters}",
        "source_date": "2026-01",
    }


def listing(what, number):
    slug = f"{what.replace('é', 'e')}-{in_letters(number)}"
    return sourced(what, number) | {"slug": slug, "status": "published"}
