"""French on every page: no line breaks before « : ; ? ! » or inside « quotation marks ».

The guide for editors has its own look at its sources: `test_guide_for_editors.py`.
"""

import re

import pytest
from django.contrib import admin
from django.urls import NoReverseMatch
from lxml import html

from directory.models import Duplicate
from directory.upkeep import duplicates
from tests.admin.test_admin import ACCOUNTS, url
from tests.browser.pages import PAGES, STATUS, address_of
from tests.factories import make_helpline

pytestmark = pytest.mark.usefixtures("real_data")

# A plain space where a no-break one belongs; a straight apostrophe between letters.
SPACE = re.compile(r"[\w)»’]\s+[:;?!»](?=\s|$|[.,)»])|«\s", re.ASCII)
APOSTROPHE = re.compile(r"[^\W\d]'[^\W\d]")
READ = ("alt", "aria-label", "placeholder", "title")
UNREAD = {"script", "style", "code", "pre", "textarea", "option"}
# Django's own words.
ITS_OWN = "theme-label"


def french_in(response):
    """Every text of the page that a person reads in French."""
    for element in html.fromstring(response.content.decode()).iter():
        if not isinstance(element.tag, str) or element.tag in UNREAD:
            continue
        around = [element, *element.iterancestors()]
        languages = [one.get("lang") for one in around if one.get("lang")]
        if languages[:1] not in ([], ["fr"]) or ITS_OWN in element.get("class", ""):
            continue
        yield from (element.get(name, "") for name in READ)
        yield element.text or ""
        yield from (child.tail or "" for child in element)


def faults(response, pattern):
    return [text.strip()[:100] for text in french_in(response) if pattern.search(text)]


@pytest.mark.parametrize("name", PAGES)
def test_a_page_for_visitors_is_set_in_french(client, name):
    response = client.get(address_of(name))
    assert response.status_code == STATUS.get(name, 200)
    assert faults(response, SPACE) == []
    assert faults(response, APOSTROPHE) == []


def admin_pages():
    """Each list and empty form, and the pages of one record of each kind."""
    for model, model_admin in admin.site._registry.items():
        record = model_admin.model._default_manager.first()
        names = {"changelist": [], "add": []}
        if record:
            names |= {"change": [record], "history": [record]}
        for view, of in names.items():
            try:
                if of:
                    yield url(view, *of)
                elif model not in ACCOUNTS:
                    yield url(f"{model._meta.app_label}_{model._meta.model_name}_{view}")
            except NoReverseMatch:
                continue


def test_the_pages_for_editors_are_set_in_french(desk):
    known = make_helpline(name="Une ligne", languages=("fr",))
    make_helpline(name="Une ligne", languages=("fr",))
    assert duplicates.refresh()
    assert Duplicate.objects.of_model(type(known)).exists()
    found, visited = {}, 0
    for address in ["/admin/", *admin_pages()]:
        response = desk.get(address)
        if response.status_code == 200:
            visited += 1
            found[address] = faults(response, SPACE)
    assert visited > 50
    assert {address: texts for address, texts in found.items() if texts} == {}
