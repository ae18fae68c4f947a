"""Things made up for the design page: listings that exist nowhere, filters and messages."""

from copy import copy
from datetime import date
from types import SimpleNamespace

from django import forms
from django.utils.translation import gettext_lazy as _

from ..crisis import danger_lines
from ..finding.criteria import Criteria
from ..finding.facets import Facet, Option
from ..models import (
    Audience,
    CareNetwork,
    Language,
    Locality,
    Municipality,
    Platform,
    Region,
    SupportGroup,
    Theme,
)

LONG_WORDS = "Arbeiterunfallversicherungsgesetz-Selbsthilfegruppenkontaktstellenverzeichnis"


# Listings that exist nowhere ---------------------------------------------------------------


def made_up(model, related=None, **fields):
    """An unsaved row with what its relations would give; its link leads to its own section."""
    row = model(pk=0, **fields)
    row._prefetched_objects_cache = related or {}
    row.get_absolute_url = lambda: "#cartes"
    return row


def audience(name):
    return Audience(name_fr=name)


def language(code, name):
    return Language(code=code, name_fr=name)


def group(name, **fields):
    town = Municipality(name_fr="Namur")
    related = {
        "audiences": [audience("Parents"), audience("Proches et aidants")],
        "languages": [language("fr", "Français")],
        "regions_served": [],
    } | fields.pop("related", {})
    distance = fields.pop("distance", None)
    row = made_up(
        SupportGroup,
        related,
        **{
            "name": name,
            "summary": "Une rencontre pour ne pas rester seul avec ce qui pèse.",
            "kind": "talking",
            "main_theme": Theme(name_fr="Deuil et perte"),
            "municipality": town,
            "status": "published",
            "source_date": "2025-03",
        }
        | fields,
    )
    row.distance = distance
    return row


def groups():
    checked = {"verified_on": date(2026, 6, 3), "verified_method": "group"}
    flemish = [language("nl", "Néerlandais")]
    nowhere = {"municipality": None, "format": "online"}
    wallonia = {"regions_served": [Region(name_fr="Wallonie")]}
    return [
        group("Confirmé par le groupe", **checked, is_free=True, rhythm="Le 3e jeudi, à 19 h"),
        group("Vérifié par notre équipe", **checked | {"verified_method": "call"}, distance=0.4),
        group("Non confirmé, adresse exacte", latitude=50.46, longitude=4.86, distance=3.42),
        group("En pause", status="paused", paused_until=date(2099, 1, 3), source_date=""),
        group("Complet", status="full", price="5 €", distance=27.1),
        group(
            "Adresse cachée",
            address_visibility="on_request",
            street="Ne se montre pas",
            locality=Locality(name="Jambes"),
            distance=6,
        ),
        group("Nederlandse lotgenotengroep", name_language="nl", related={"languages": flemish}),
        group("Sans lieu fixe", listing_type="group_network", **nowhere, related=wallonia),
        group(LONG_WORDS, name_language="de", rhythm=LONG_WORDS, price=LONG_WORDS),
    ]


def networks():
    dutch = {"languages": [language("nl", "Néerlandais")]}
    french = {"languages": [language("fr", "Français"), language("de", "Allemand")]}
    same = {"summary": "Le réseau de santé mentale d’une région.", "slug": ""}
    rows = [
        made_up(
            CareNetwork,
            french,
            name="Réseau d’exemple",
            population="adults",
            territory="Une province (38 communes)",
            ages="dès 16 ans",
            **same,
        ),
        made_up(
            CareNetwork,
            dutch,
            name="Netwerk geestelijke gezondheid van het voorbeeld",
            short_name="Voorbeeld",
            name_language="nl",
            population="young",
            **same,
        ),
        made_up(CareNetwork, french, name=LONG_WORDS, population="all_ages", **same),
    ]
    for number, row in enumerate(rows):
        row.slug = f"reseau-{number}"
    return list(zip(rows, ("", "likely", "to_check"), strict=True))


def service(certainties):
    """The networks of a place, as `/pres-de-chez-moi/` shows them."""
    french = {"languages": [language("fr", "Français")]}
    rows = [
        SimpleNamespace(
            network=made_up(
                CareNetwork,
                french,
                name=f"Réseau {name}",
                slug=f"reseau-{certainty}",
                summary="Deux sources se contredisent.",
                population="adults",
            ),
            certainty=certainty,
        )
        for name, certainty in certainties
    ]
    return SimpleNamespace(catchments=rows, is_choice=len(rows) > 1, is_certain=False)


def platforms():
    return [
        made_up(Platform, name="Plateforme d’exemple", kind="carers", summary="Il oriente."),
        made_up(Platform, name="Voorbeeldplatform", name_language="nl", kind="reform_site"),
        made_up(Platform, name=LONG_WORDS, kind="awareness", summary=LONG_WORDS),
    ]


def articles():
    readers = SimpleNamespace(all=[audience("Proches et aidants"), audience("Jeunes aidants")])
    titles = ("Aider un proche sans se perdre", LONG_WORDS)
    return [
        {
            "title": title,
            "summary": "Deux ou trois phrases qui disent pour qui c’est écrit.",
            "audiences": readers,
            "get_absolute_url": "#cartes",
        }
        for title in titles
    ]


def freshness():
    checked = {"verified_on": date(2026, 6, 3)}
    return [
        (_("confirmé par le groupe"), Platform(**checked, verified_method="group")),
        (_("vérifié par l’équipe"), Platform(**checked, verified_method="visit")),
        (_("source datée"), Platform(source_date="2024-03-21")),
        (_("source sans date"), Platform()),
    ]


def contact(lines):
    """Every kind of contact; the number is that of a true helpline."""
    helpline = next((line for line in lines if line.phone), None)
    return SimpleNamespace(
        public_helpline=helpline,
        helpline=helpline,
        helpline_id=helpline and helpline.pk,
        phone="",
        email=f"{LONG_WORDS.lower()}@example.org",
        website="https://www.example.org/une/adresse/assez/longue/pour/deborder/",
    )


def verified(lines):
    """A true helpline as if it had just been checked; a copy, for others show the original."""
    for line in lines[-1:]:
        line = copy(line)
        line.verified_on = date(2026, 6, 3)
        return line


# Forms and lists ---------------------------------------------------------------------------


def facets():
    """One filter with an option in each state: (label, count, chosen, inside a branch)."""
    options = [
        ("libre", 12, False, False),
        ("choisie", 5, True, False),
        ("plus précise, dans la branche choisie", 3, False, True),
        ("vide, donc fermée", 0, False, False),
        ("vide, mais choisie", 0, True, False),
        (LONG_WORDS, 1, False, False),
    ]
    options = [Option(str(number), *option) for number, option in enumerate(options)]
    return [Facet("exemple", _("Des cases dans chaque état"), options)]


def messages_of_a_list():
    """All that a list can have to say about what was asked."""

    class Form(forms.Form):
        region = forms.ChoiceField(label=_("Région ou province"), choices=[("namur", "Namur")])

    place = SimpleNamespace(label="5000 Namur", query="5000 Namur")
    return SimpleNamespace(
        form=Form({"region": "atlantide"}),
        danger_lines=danger_lines("peril", "fr"),
        reading=SimpleNamespace(corrected=False, region=None, regions=()),
        unknown_place="Namûrr",
        suggested_places=[place],
        other_places=[
            SimpleNamespace(choice="4420 Saint-Nicolas · Liège", query="4420 Saint-Nicolas")
        ],
        place=place,
        understanding=SimpleNamespace(
            corrections=True,
            corrected_text="deuil",
            text="deuill",
            partial=True,
            unknown=[],
        ),
        asked=Criteria(radius="5"),
        widened_to=20,
    )


# Pieces of articles ------------------------------------------------------------------------


def blocks():
    """What the templates of `articles/blocks/` read, without the models of that app."""
    advice = "Commencez par une écoute, sans engagement."
    row = {"label": "Qui parle", "first": "Chacun, s’il veut.", "second": "Le professionnel."}
    return [
        {
            "template_name": "articles/blocks/quotation.html",
            "text": "Vous avez le droit d’essayer, de seulement écouter, et de partir.",
            "attribution": "Une participante",
        },
        {
            "template_name": "articles/blocks/comparisonblock.html",
            "level": "h3",
            "heading": "Une comparaison",
            "anchor": "une-comparaison",
            "comparison": {
                "title": "Groupe ou consultation",
                "first": "Un groupe",
                "second": "Une consultation",
            },
            "rows": [row, {"label": LONG_WORDS, "first": LONG_WORDS, "second": "Rien."}],
        },
        {
            "template_name": "articles/blocks/decisionguideblock.html",
            "level": "h3",
            "heading": "Un guide de décision",
            "anchor": "un-guide",
            "guide": {"intro": "Ce que je ressens maintenant."},
            "options": [
                {
                    "situation": situation,
                    "advice": advice,
                    "link": "/groupes/",
                    "link_label": "Voir les groupes",
                }
                for situation in ("Je suis épuisé", "J’ai peur pour quelqu’un")
            ],
        },
    ]
