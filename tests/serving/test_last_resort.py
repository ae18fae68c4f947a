"""The page for when nothing else works speaks the language of the address that was asked for."""

import pytest
from django.test import RequestFactory
from lxml import html

from directory.crisis import first_filled, lines_first_filled
from directory.serving import last_resort
from directory.serving.last_resort import LastResort
from tests.factories import make_helpline

pytestmark = pytest.mark.django_db

# A title of the page, its link to all numbers, in each language.
SAID = {
    "fr": ("Un problème de notre côté", "/urgence/"),
    "nl": ("Een probleem bij ons", "/nl/nood/"),
    "de": ("Ein Problem auf unserer Seite", "/de/notfall/"),
    "en": ("A problem on our side", "/en/emergency/"),
}


@pytest.mark.parametrize("language", SAID)
def test_each_language_has_its_words_its_numbers_and_its_addresses(language):
    page = html.fromstring(last_resort.page(500, language))
    title, numbers = SAID[language]
    assert page.get("lang") == language
    assert page.findtext(".//h1") == title
    assert page.xpath(f"//a[@href='{numbers}']")
    for line in first_filled(language):
        assert line.phone in page.text_content()
        assert line.name in page.text_content()


@pytest.mark.parametrize("status", last_resort.TITLES)
def test_every_title_is_translated(status):
    titles = {html.fromstring(last_resort.page(status, code)).findtext(".//h1") for code in SAID}
    assert len(titles) == len(SAID)


def test_an_editor_s_number_is_named_in_the_language_of_the_page():
    line = make_helpline(
        name="Écoute", phone="02 999 88 77", crisis_label="Parler", crisis_languages=["de"]
    )
    line.translations = {"de": {"name": "Zuhören", "crisis_label": "Reden"}}
    line.save()
    page = html.fromstring(last_resort.page(500, "de"))
    (number,) = page.xpath("//li[a='02 999 88 77']")
    assert number.text_content() == "02 999 88 77 Reden: Zuhören"


def test_what_breaks_around_django_answers_in_the_language_of_the_address():
    def broken(environ, start_response):
        raise RuntimeError

    environ = RequestFactory()._base_environ(PATH_INFO="/nl/groepen/")
    body = b"".join(LastResort(broken)(environ, lambda *line: None))
    assert html.fromstring(body).get("lang") == "nl"


@pytest.mark.parametrize(
    ("path", "language"), [("/nl/groepen/", "nl"), ("/de/gruppen/", "de"), ("/groupes/", "fr")]
)
def test_a_refused_method_too(client, path, language):
    response = client.post(path)
    assert response.status_code == 405
    assert html.fromstring(response.content).get("lang") == language


def test_the_page_stands_where_the_addresses_are_what_is_broken(monkeypatch):
    def broken(name):
        raise ImportError(name)

    monkeypatch.setattr(last_resort, "reverse", broken)
    page = html.fromstring(last_resort.page(500, "nl"))
    assert page.xpath("//a/@href")[-2:] == ["/urgence/", "/"]


def test_the_lines_of_a_new_database_are_known_in_every_language():
    lines = lines_first_filled()
    for code in ("nl", "de", "en"):
        assert all(line.translations[code]["summary"] for line in lines)
    assert {language.name_nl for line in lines for language in line.spoken} >= {"Frans", "Engels"}
