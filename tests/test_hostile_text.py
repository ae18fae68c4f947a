"""Whatever an editor pastes, every page, feed and file that shows it can be read."""

import csv
import io
import json
import re

import icalendar
import pytest
from django.db import models
from lxml import etree

from articles.models import Article
from directory.models import CareNetwork, Helpline, Platform, SupportGroup, Theme
from directory.text import printable
from tests.factories import make_article, make_group, make_helpline, make_network, make_platform

pytestmark = pytest.mark.django_db

CONTROLS = "".join(map(chr, [*range(1, 9), 11, 12, *range(14, 32), *range(127, 160)]))
NO_LETTERS = "\ud800\udfff\ufdd0\ufffe\uffff"
MARKUP = "]]></summary><script>alert(1)</script>\"'&{{ 7|add:1 }}{% now 'Y' %}\r\nBEGIN:VEVENT"
HOSTILE = f"Avant {CONTROLS}{NO_LETTERS}{MARKUP} après"
NEVER = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
LEFT_ALONE = {
    "pause_reason",
    "end_reason",
    "slug",
    "status",
    "source_url",
    "website",
    "email",
    "phone",
    "sort_key",
}


def long_fields(record):
    """The free texts of a record: what has neither choices nor a shape."""
    return [
        field.name
        for field in record._meta.concrete_fields
        if type(field) in (models.CharField, models.TextField)
        and not field.choices
        and (field.max_length or 1000) >= 100
        and field.name not in LEFT_ALONE
        and not field.name.startswith(("phone", "source"))
    ]


def spoil(record):
    """Write hostile text into every free field, past all forms."""
    fields = long_fields(record)
    assert fields
    for name in fields:
        length = record._meta.get_field(name).max_length
        setattr(record, name, HOSTILE[:length] if length else HOSTILE)
    record.save()
    record.refresh_from_db()
    return record


@pytest.fixture
def spoiled(db):
    theme = Theme.objects.get(slug="deuil-et-perte")
    return [
        spoil(make_group(slug="groupe", main_theme=theme)),
        spoil(make_network(slug="reseau")),
        spoil(make_platform(slug="plateforme")),
        spoil(make_helpline(slug="ligne")),
        spoil(make_article(slug="article")),
    ]


OUTPUTS = [
    "/", "/groupes/", "/groupes/groupe/", "/groupes/?near=5000", "/groupes/?q=avant",
    "/groupes/?view=map", "/carte.geojson", "/suggestions.json", "/pres-de-chez-moi/?place=5000",
    "/reseaux/adultes/", "/reseaux/reseau/", "/plateformes/", "/plateformes/plateforme/",
    "/urgence/", "/articles/", "/articles/article/", "/articles/article/mot/",
    "/articles/flux.atom", "/themes/",
    "/themes/deuil-et-perte/", "/regions/namur/", "/plan-du-site.xml", "/donnees/",
    "/api/groups", "/api/near?place=5000", "/api/openapi.json", "/groupes/groupe/signaler/",
    "/trouver/", "/ma-liste/", "/donnees/groupes.json", "/donnees/groupes.csv",
]  # fmt: skip


def readable_as(kind, text):
    """Read it as the strictest program would."""
    if "xml" in kind:
        etree.fromstring(text.encode())
    elif "json" in kind:
        json.loads(text)
    elif "calendar" in kind:
        icalendar.Calendar.from_ical(text)
    elif "csv" in kind:
        widths = {len(row) for row in csv.reader(io.StringIO(text), strict=True)}
        assert len(widths) == 1


@pytest.mark.parametrize("path", OUTPUTS)
def test_every_output_of_hostile_text_can_be_read(client, spoiled, path):
    response = client.get(path)
    if response.status_code == 404:
        pytest.fail(f"{path} is no address of the site")
    text = response.getvalue().decode()
    assert response.status_code == 200
    assert not NEVER.search(text)
    if "html" in response["Content-Type"]:
        assert "<script>alert" not in text
    readable_as(response["Content-Type"], text)


@pytest.mark.parametrize("model", [SupportGroup, CareNetwork, Platform, Helpline, Article])
def test_no_field_holds_a_control_character(spoiled, model):
    record = model.objects.get()
    for name in long_fields(record):
        value = getattr(record, name)
        assert value.startswith("Avant")
        assert not NEVER.search(value)


def test_many_at_once_are_cleaned_too(spoiled):
    SupportGroup.objects.update(summary="Avant\x0b après")
    assert SupportGroup.objects.get().summary == "Avant après"


def test_lists_and_mappings_are_cleaned_within():
    assert printable([{"a\x0b": "b\x00", "c": [1, None, "d\x1f"]}]) == [
        {"a": "b", "c": [1, None, "d"]}
    ]


def test_letters_of_any_script_stay():
    text = "Ça va ? مجموعة الدعم – группа 支持\n\t« oui »\u200d🙂"
    assert printable(text) == text
