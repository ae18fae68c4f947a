"""The page that shows every component in all its states, for the next designer and the tests.

It draws the real partials with things made here; only the maps and the helplines are read from the
database, because no number may be invented.
"""

import re
from functools import cache

from django.conf import settings
from django.core.paginator import Paginator
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from ..crisis import all_helplines
from ..finding.criteria import Criteria
from ..finding.facets import Chip
from ..maps import drawing
from ..models import CareNetwork
from ..places.gazetteer import gazetteer
from .design_samples import (
    LONG_WORDS,
    articles,
    blocks,
    contact,
    facets,
    freshness,
    groups,
    messages_of_a_list,
    networks,
    platforms,
    service,
    verified,
)

TOKENS = settings.BASE_DIR / "static" / "css" / "tokens.css"
ICONS = settings.BASE_DIR / "static" / "img" / "icons.svg"
TEXT = 4.5
CONTROL = 3

# (what it is for, colour in front, colours behind, contrast it must reach)
PAIRS = [
    (
        _("texte"),
        "ink",
        ("paper", "surface", "sunken", "brand-wash", "accent-wash", "ochre-wash"),
        TEXT,
    ),
    (_("texte discret"), "ink-soft", ("paper", "surface", "sunken", "brand-wash"), TEXT),
    (
        _("lien"),
        "link",
        ("paper", "surface", "sunken", "brand-wash", "accent-wash", "ochre-wash"),
        TEXT,
    ),
    (_("danger"), "accent", ("paper", "surface", "accent-wash"), TEXT),
    (_("réserve"), "ochre", ("paper", "surface", "ochre-wash"), TEXT),
    (_("marque"), "brand", ("paper", "surface", "brand-wash"), TEXT),
    (_("bouton"), "on-brand", ("brand", "brand-deep"), TEXT),
    (_("bord d’un champ"), "rule-strong", ("paper", "surface", "sunken"), CONTROL),
    (_("focus"), "focus", ("paper", "surface", "sunken", "brand-wash"), CONTROL),
    (_("point de la carte"), "map-dot", ("map-ground",), CONTROL),
    (_("bord de la carte"), "map-edge", ("paper", "map-ground"), CONTROL),
    (_("numéro d’un réseau"), "ink", tuple(f"tint-{number}" for number in range(1, 7)), TEXT),
    (_("nombre d’une province"), "ink", tuple(f"density-{number}" for number in range(1, 6)), TEXT),
]
SIZES = ("small", "text", "lead", "h3", "h2", "h1")
STEPS = range(1, 8)


@require_safe
def design(request):
    lines = all_helplines()
    return render(
        request,
        "pages/design.html",
        {
            "pairs": contrasts(),
            "sizes": [(name, f"scale--{name}") for name in SIZES],
            "spaces": spaces(),
            "icons": re.findall(r'<symbol id="([\w-]+)"', ICONS.read_text("utf-8")),
            "facets": facets(),
            "chips": [Chip("theme", label, "") for label in ("Deuil", "près de 5000 Namur")],
            "themes": [("Deuil d’un enfant", 2), ("Perte du conjoint", 12), (LONG_WORDS, 1)],
            "groups": groups(),
            "network_cards": networks(),
            "platforms": platforms(),
            "articles": articles(),
            "freshness": freshness(),
            "pages": [Paginator(range(200), 20).page(number) for number in (1, 5, 10)],
            "asked": Criteria(),
            "messages_of_a_list": messages_of_a_list(),
            "nothing": service([]),
            "unsure": service([("à vérifier", "to_check"), ("probable", "likely")]),
            "maps": drawn_maps(),
            "lines": [*lines[:2], *(line for line in lines if line.caution)][:3],
            "verified_line": verified(lines),
            "few_lines": lines[:4],
            "contact": contact(lines),
            "blocks": blocks(),
        },
    )


# Tokens ------------------------------------------------------------------------------------


@cache
def tokens():
    """({name: value} in the light, {name: value} in the dark), from the style sheet itself."""
    light, dark = TOKENS.read_text("utf-8").split("prefers-color-scheme: dark", 1)
    named = re.compile(r"--([\w-]+): ([^;]+);")
    light = dict(named.findall(light))
    return light, light | dict(named.findall(dark))


def luminance(colour):
    """Relative luminance of « #rrggbb », as WCAG defines it."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(front, behind):
    lighter, darker = sorted((luminance(front), luminance(behind)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def contrasts():
    """Every pair of colours that meet, with the contrast they have in both schemes."""
    return [
        {
            "use": use,
            "front": front,
            "behind": behind,
            "wanted": wanted,
            "schemes": [
                {
                    "front": values[front],
                    "behind": values[behind],
                    "contrast": contrast(values[front], values[behind]),
                }
                for values in tokens()
            ],
        }
        for use, front, grounds, wanted in PAIRS
        for behind in grounds
    ]


def spaces():
    """[(name, rem, px)]"""
    light, _dark = tokens()
    sizes = [(f"space-{step}", light[f"space-{step}"]) for step in STEPS]
    return [(name, size, round(float(size.removesuffix("rem")) * 16)) for name, size in sizes]


# Maps --------------------------------------------------------------------------------------


def drawn_maps():
    """The four kinds of maps; nothing where the place tree is not loaded."""
    drawn = gazetteer().drawn_regions
    if not drawn:
        return []
    counts = {region.slug: 7 * number for number, region in enumerate(drawn)}
    published = list(CareNetwork.objects.published().for_population("adults"))
    province = gazetteer().regions["namur"]
    parts = [row for row in gazetteer().regions.values() if row.parent_id == province.pk]
    codes = drawing.codes_of(province)
    towns = {
        pk: 1 + 4 * (number % 5)
        for number, (pk, town) in enumerate(gazetteer().municipalities.items())
        if town.code in codes
    }
    point = next((town for pk, town in gazetteer().municipalities.items() if pk in towns), None)
    return [
        (_("le pays"), drawing.belgium(counts)),
        (_("les réseaux, avec des zones à vérifier"), drawing.networks("adults", published)),
        (_("une région et ses groupes"), drawing.region(province, parts, towns)),
        (
            _("une situation"),
            drawing.locator(province.name, codes, (point.latitude, point.longitude)),
        ),
    ]
