"""Four languages: the address decides, every message is there, and what stays French says so."""

import gettext
import re
from datetime import date
from functools import cache

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import translation
from lxml import html

from articles.models import Article
from directory.meetings.shown import day_in_words, when_in_words
from directory.models import (
    Audience,
    CareNetwork,
    Helpline,
    Organisation,
    Platform,
    SupportGroup,
    Theme,
)
from directory.models.texts import as_written
from directory.translating import load_translations, texts_of
from tests.factories import make_article, make_group, make_helpline
from tests.reading import read

OTHERS = ("nl", "de", "en")
LOCALE = settings.BASE_DIR / "directory" / "locale"
# A message of several words that holds nothing to fill in: found on a page, it was not translated.
PLAIN = re.compile(r"^[^%{}<>]{14,}$")
FRENCH = re.compile(r"[«»]|(?:[\w)”“]|^)[ \u00a0\u202f]+[:;?!](?=\s|$)")
# What is not on the page, but is read aloud.
HEARD = "//body//@aria-label | //body//@title | //body//@alt | //body//@placeholder"
KINDS_OF_PAGES = {
    "home": (),
    "group_list": (),
    "nearby": (),
    "network_index": (),
    "network_list_adults": (),
    "region_index": (),
    "region_detail": ("namur",),
    "theme_index": (),
    "theme_detail": ("deuil-et-perte",),
    "platform_list": (),
    "questions": (),
    "shortlist": (),
    "helplines": (),
    "suggest": (),
    "about": (),
    "privacy": (),
    "accessibility": (),
    "legal": (),
    "sources": (),
    "open_data": (),
    "article_list": (),
    "agenda": (),
}


# Messages ------------------------------------------------------------------------------------


@cache
def messages_of(language):
    """{message: its translation} of a catalog's source; of plurals, the first form."""
    source = (LOCALE / language / "LC_MESSAGES" / "django.po").read_text(encoding="utf-8")
    entries = source.split("\n\n")[1:]
    found = {}
    for entry in entries:
        parts = re.findall(
            r'^(msgid|msgid_plural|msgstr(?:\[\d\])?) ((?:".*"\n?)+)', f"{entry}\n", re.M
        )
        texts = {}
        for name, lines in parts:
            texts[name] = "".join(re.findall(r'^"(.*)"$', lines, re.M))
        found[unescaped(texts["msgid"])] = [
            unescaped(text) for name, text in texts.items() if name.startswith("msgstr")
        ]
    return found


def unescaped(text):
    return text.replace(r"\"", '"').replace(r"\n", "\n").replace(r"\\", "\\")


@pytest.mark.parametrize("language", OTHERS)
def test_every_message_is_translated_and_none_is_a_guess(language):
    source = (LOCALE / language / "LC_MESSAGES" / "django.po").read_text(encoding="utf-8")
    assert "#, fuzzy" not in source
    assert "\n#~" not in source
    messages = messages_of(language)
    assert len(messages) > 1500
    assert [message for message, texts in messages.items() if not all(texts)] == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_is_compiled_is_what_is_written(language):
    folder = LOCALE / language / "LC_MESSAGES"
    with (folder / "django.mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for message, texts in messages_of(language).items():
        if len(texts) == 1:
            assert compiled.gettext(message) == texts[0]
        else:
            assert [compiled.ngettext(message, "", number) for number in (1, 2)] == texts


def test_each_language_has_the_same_messages():
    dutch, german, english = (messages_of(language).keys() for language in OTHERS)
    assert dutch == german == english


def test_who_leads_a_group_has_one_name_for_women_and_men():
    said = [message for message in messages_of("nl") if "professionnel" in message]
    assert len(said) >= 5
    assert [
        message for message in said if "une équipe professionnelle" not in message.lower()
    ] == []


# Addresses -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "language"),
    [("/", "fr"), ("/nl/", "nl"), ("/de/", "de"), ("/en/", "en"), ("/nl/groepen/", "nl")],
)
@pytest.mark.django_db
def test_the_address_decides_the_language_and_the_browser_does_not(client, address, language):
    for preferred in ("fr", "nl", "en-GB"):
        response = client.get(address, headers={"accept-language": preferred})
        assert response.status_code == 200
        assert html.fromstring(response.content).get("lang") == language
        assert response["Content-Language"] == language
        assert "Accept-Language" not in response.get("Vary", "")
        assert not response.cookies


@pytest.mark.django_db
def test_the_switcher_keeps_page_filters_and_place(client):
    page = html.fromstring(client.get("/groupes/?q=deuil&near=5000&page=1").content)
    links = {
        link.get("hreflang"): link.get("href")
        for link in page.xpath("//nav[@class='languages']//a")
    }
    assert links["nl"] == "/nl/groepen/?q=deuil&near=5000&page=1"
    assert links["en"] == "/en/groups/?q=deuil&near=5000&page=1"
    assert page.xpath("//nav[@class='languages']//a[@aria-current]/@hreflang") == ["fr"]


@pytest.mark.django_db
def test_search_engines_find_each_page_in_each_language(client):
    page = html.fromstring(client.get("/nl/groepen/").content)
    links = {
        link.get("hreflang"): link.get("href")
        for link in page.xpath("//link[@rel='alternate'][@hreflang]")
    }
    assert {code: link.partition("testserver")[2] for code, link in links.items()} == {
        "fr": "/groupes/",
        "x-default": "/groupes/",
        "nl": "/nl/groepen/",
        "de": "/de/gruppen/",
        "en": "/en/groups/",
    }


@pytest.mark.django_db
def test_robots_leave_searches_alone_in_each_language(client):
    rules = client.get("/robots.txt").content.decode().split("\n")
    for address in ("/groupes/", "/nl/groepen/", "/de/in-meiner-naehe/", "/en/embed/"):
        assert f"Disallow: {address}?" in rules
    assert "" not in rules[: rules.index("Disallow: /en/near-me/?")]


@pytest.mark.django_db
def test_the_sitemap_has_each_page_in_each_language_with_its_alternates(client):
    group = make_group(slug="le-phare")
    french = make_article(slug="aider", same_as=None)
    make_article(slug="helpen", language="nl", same_as=french)
    make_article(slug="alone", language="en")
    source = client.get("/plan-du-site.xml").content.decode().replace("https://testserver", "")
    source = source.replace("http://testserver", "")
    urls = {
        re.search("<loc>(.*?)</loc>", url)[1]: dict(
            re.findall('hreflang="(.*?)" href="(.*?)"', url)
        )
        for url in source.split("<url>")[1:]
    }
    groups = {
        "fr": "/groupes/le-phare/",
        "nl": "/nl/groepen/le-phare/",
        "de": "/de/gruppen/le-phare/",
        "en": "/en/groups/le-phare/",
    }
    for address in groups.values():
        assert urls[address] == groups | {"x-default": group.get_absolute_url()}
    articles = {"fr": "/articles/aider/", "nl": "/nl/artikels/helpen/"}
    for address in articles.values():
        assert urls[address] == articles | {"x-default": "/articles/aider/"}
    assert urls["/en/articles/alone/"] == {"en": "/en/articles/alone/"}
    assert "/nl/nood/" in urls


@pytest.mark.parametrize(
    ("asked", "language", "meant"),
    [
        ("/nl/groupes/", "nl", "/nl/groepen/"),
        ("/de/pres-de-chez-moi/", "de", "/de/in-meiner-naehe/"),
        ("/groepen/", "fr", "/nl/groepen/"),
        ("/fr/groupes/", "fr", "/groupes/"),
    ],
)
@pytest.mark.django_db
def test_an_address_in_the_words_of_another_language_leads_to_the_page_that_was_meant(
    client, asked, language, meant
):
    response = client.get(asked)
    assert response.status_code == 404
    page = html.fromstring(response.content)
    assert page.get("lang") == language
    assert page.xpath(f"//main//a[@href='{meant}']")


@pytest.mark.parametrize("address", ["/es/", "/nl/zzz/", "/nlx/groepen/"])
@pytest.mark.django_db
def test_an_unknown_language_or_page_is_not_found(client, address):
    assert client.get(address).status_code == 404


@pytest.mark.django_db
def test_a_language_in_the_query_changes_nothing(client):
    page = html.fromstring(client.get("/?language=nl&lang=nl").content)
    assert page.get("lang") == "fr"


# What a page says ----------------------------------------------------------------------------


def untranslated(language):
    """Plain French messages that read differently in this language."""
    return {
        message
        for message, texts in messages_of(language).items()
        if PLAIN.match(message) and message not in texts
    }


def own_words(page):
    """The texts of a page that are in its own language: parts with a `lang` are left out."""
    for other in page.xpath("//body//*[@lang] | //script"):
        other.drop_tree()
    return {
        re.sub(r"[ \n]+", " ", text).strip() for text in page.xpath(f"//body//text() | {HEARD}")
    }


@pytest.mark.parametrize("name", KINDS_OF_PAGES)
@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.usefixtures("real_data")
def test_no_page_of_another_language_says_a_french_message(client, language, name):
    with translation.override(language):
        address = reverse(name, args=KINDS_OF_PAGES[name])
    response = client.get(address)
    assert response.status_code == 200
    assert own_words(html.fromstring(response.content)) & untranslated(language) == set()


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.usefixtures("real_data")
def test_only_french_has_its_quotes_and_a_space_before_a_sign(client, language):
    listings = (SupportGroup, Helpline, CareNetwork, Platform, Organisation)
    names = {name for model in listings for name in model.objects.values_list("name", flat=True)}
    faults = set()
    for name, args in KINDS_OF_PAGES.items():
        slugs = SupportGroup.objects.published().values_list("slug", flat=True)[:2]
        query = {"g": list(slugs)} if name == "shortlist" else None
        with translation.override(language):
            address = reverse(name, args=args, query=query)
        page = html.fromstring(client.get(address).content.decode())
        for other in page.xpath("//body//*[@lang] | //script | //code | //pre"):
            other.drop_tree()
        for text in page.xpath("//body//text()"):
            for listing in sorted(names, key=len, reverse=True):
                text = text.replace(listing, "")
            faults |= {text} if FRENCH.search(text) else set()
    assert faults == set()


@pytest.mark.usefixtures("real_data")
def test_the_count_of_a_choice_agrees_with_its_number(client):
    for address, one in {"/": "groupe", "/nl/": "groep", "/de/": "Gruppe", "/en/": "group"}.items():
        language = address.strip("/") or "fr"
        with translation.override(language):
            counts = html.fromstring(client.get(reverse("group_list")).content).find_class("count")
        said = {re.sub(r"\s+", " ", count.text_content()).strip() for count in counts}
        assert f"1 {one}" in said
        assert not [text for text in said if re.fullmatch(rf"1 {one}\w+", text)]


@pytest.mark.usefixtures("real_data")
def test_what_was_kept_for_one_language_is_not_shown_in_another(client):
    """Names of options are kept in the index, and the numbers in the process."""
    client.get("/groupes/")
    page = html.fromstring(client.get("/nl/groepen/").content)
    assert "Rouw en verlies" in page.text_content()
    assert "Leven in gevaar" in page.text_content()
    assert "Deuil et perte" not in page.text_content()
    page = html.fromstring(client.get("/groupes/").content)
    assert "Deuil et perte" in page.text_content()
    assert "Leven in gevaar" not in page.text_content()


# Texts of records ----------------------------------------------------------------------------


@pytest.mark.django_db
def test_a_text_without_translation_is_french_and_says_so(client):
    group = make_group(summary="Un groupe ouvert.", name="Le Phare")
    page = html.fromstring(client.get(f"/nl/groepen/{group.slug}/").content)
    (summary,) = page.find_class("listing__summary")
    assert summary.text_content() == "Un groupe ouvert."
    assert summary.get("lang") == "fr"
    group.translations = {"nl": {"summary": "Een open groep."}}
    group.save()
    page = html.fromstring(client.get(f"/nl/groepen/{group.slug}/").content)
    (summary,) = page.find_class("listing__summary")
    assert summary.text_content() == "Een open groep."
    assert summary.get("lang") is None


def is_wanted(record, language, field):
    """Of what a group says at length, only the languages that it speaks."""
    if field in record.WHERE_SPOKEN:
        return record.description and record.languages.filter(code=language).exists()
    return getattr(record, field)


@pytest.mark.usefixtures("real_data")
def test_every_text_is_there_in_each_language():
    left = []
    for model in (SupportGroup, CareNetwork, Platform, Helpline, Organisation, Theme, Audience):
        records = model.objects.published() if hasattr(model, "status") else model.objects.all()
        assert records.exclude(translations={}).exists()
        left += [
            (record, language, field)
            for record in records
            for language in OTHERS
            for field in {*model.TRANSLATED} - {"name"}
            if is_wanted(record, language, field)
            and not record.translations.get(language, {}).get(field)
        ]
        assert not any(
            record.is_older(language, field)
            for record in records
            for language in OTHERS
            for field in model.TRANSLATED
        )
    assert left == []


@pytest.mark.django_db
def test_a_translation_of_an_editor_stays_when_the_files_are_loaded_again():
    line = make_helpline(name="Tele-Onthaal")
    line.import_key = "tele-onthaal"
    line.translations = {"nl": {"summary": "Van een redacteur."}}
    line.save()
    assert load_translations() > 0
    line.refresh_from_db()
    assert line.translations["nl"]["summary"] == "Van een redacteur."
    assert line.translations["nl"]["hours"] == texts_of("helplines", "nl")["tele-onthaal"]["hours"]
    assert load_translations() == 0


# Articles ------------------------------------------------------------------------------------


@pytest.mark.usefixtures("real_data")
@pytest.mark.parametrize("language", OTHERS)
def test_each_language_has_its_own_articles(client, language):
    own = Article.objects.published().filter(language=language)
    assert own.count() == 4
    with translation.override(language):
        address = reverse("article_list")
    page = html.fromstring(client.get(address).content)
    links = set(page.xpath("//main//a/@href"))
    for article in own:
        assert article.get_absolute_url().startswith(f"/{language}/")
        assert article.get_absolute_url() in links
        assert client.get(article.get_absolute_url()).status_code == 200
        assert article.versions().keys() == {"fr", *OTHERS}


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.usefixtures("real_data")
def test_who_signs_and_what_studies_say_is_in_the_language_of_the_article(client, language):
    for article in Article.objects.published().filter(language=language):
        page = html.fromstring(client.get(article.get_absolute_url()).content.decode())
        assert "L’équipe" not in page.text_content()
        for study in page.find_class("references__list"):
            assert not study.xpath(".//*[@lang='fr']"), article
            assert "édition" not in study.text_content()


@pytest.mark.django_db
def test_articles_are_french_as_long_as_a_language_has_none(client):
    article = make_article()
    page = html.fromstring(client.get("/nl/artikels/").content)
    assert page.xpath(f"//main//a[@href='{article.get_absolute_url()}']")


@pytest.mark.django_db
def test_the_form_of_a_listing_is_there_in_each_language(client):
    group = make_group(slug="le-phare")
    page = html.fromstring(client.get(f"/groupes/{group.slug}/signaler/").content)
    links = page.xpath("//nav[@class='languages']//a/@href")
    assert "/nl/groepen/le-phare/melden/" in links
    assert client.get("/nl/groepen/le-phare/melden/").status_code == 200
    assert client.get("/nl/groupes/inconnu/signaler/").status_code == 404


# Words that exist in French only ------------------------------------------------------------


@pytest.mark.django_db
def test_free_words_of_a_group_say_that_they_are_french(client):
    group = make_group(
        rhythm="Selon les saisons",
        price="À discuter",
        registration_note="Passez un soir",
        access_note="Porte bleue",
        phone="081 22 33 44",
        phone_note="le matin",
    )
    words = ["Selon les saisons", "À discuter", "Passez un soir", "Porte bleue", "le matin"]
    with translation.override("nl"):
        address = group.get_absolute_url()
    dutch, french = read(client, address), read(client, group.get_absolute_url())
    for said in words:
        assert said in dutch.main.text
        marked = dutch.tree.xpath(f"//main//*[@lang='fr'][normalize-space(.)='{said}']")
        assert marked, said
        assert f"{said} (in het Frans)" in dutch.main.text or said == "le matin"
        assert not french.tree.xpath(f"//main//*[@lang][normalize-space(.)='{said}']")


@pytest.mark.django_db
def test_reason_of_a_pause_and_of_an_end_say_that_they_are_french(client):
    paused = make_group(status="paused", paused_until="2099-01-01", pause_reason="Travaux")
    ended = make_group(status="ended", ended_reason="Faute de participants")
    for group, words, status in (
        (paused, "Travaux", 200),
        (ended, "Faute de participants", 410),
    ):
        with translation.override("de"):
            address = group.get_absolute_url()
        page = read(client, address, status=status)
        assert page.tree.xpath(f"//main//*[@lang='fr'][normalize-space(.)='{words}']")


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("/groupes/", "Nous ne connaissons pas « zorblax »."),
        ("/nl/groepen/", "We kennen “zorblax” niet."),
        ("/de/gruppen/", "Wir kennen „zorblax“ nicht."),
        ("/en/groups/", "We do not recognise “zorblax”."),
    ],
)
@pytest.mark.usefixtures("real_data")
def test_an_unknown_word_stands_between_the_quotes_of_the_language(client, address, said):
    page = read(client, f"{address}?q=alcool+zorblax").main
    assert said in page.text


# The official finder ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "finder"),
    [
        ("fr", "parlonsen.be"),
        ("nl", "spreekerover.be"),
        ("de", "sprichdarueber.be"),
        ("en", "parlonsen.be"),
    ],
)
@pytest.mark.usefixtures("real_data")
def test_the_official_finder_is_that_of_the_language(client, language, finder):
    with translation.override(language):
        addresses = [reverse("network_list_adults"), reverse("network_detail", args=["het-pakt"])]
    for address in addresses:
        page = html.fromstring(client.get(address).content)
        finders = {"https://parlonsen.be", "https://spreekerover.be", "https://sprichdarueber.be"}
        links = page.xpath("//main//a[not(@hreflang)]/@href")
        assert finders.intersection(links) == {f"https://{finder}"}


@pytest.mark.django_db
def test_common_free_words_are_in_the_language_of_the_page(client):
    group = make_group(
        price="Gratuit", registration_note="Sans inscription\u202f; vous pouvez rester anonyme"
    )
    with translation.override("nl"):
        page = read(client, group.get_absolute_url()).main
    assert "Gratis" in page.text
    assert "Zonder inschrijving; je mag anoniem blijven" in page.text
    assert "Gratuit" not in page.text
    assert "Sans inscription" in read(client, group.get_absolute_url()).main.text


@pytest.mark.usefixtures("real_data")
def test_free_words_of_published_groups_are_in_every_language():
    french = set()
    with translation.override("nl"):
        for group in SupportGroup.objects.published().prefetch_related("meetings"):
            said = [group.price, group.registration_note, group.access_note, group.phone_note]
            said += [meeting.note for meeting in group.meetings.all()]
            when = when_in_words(group)
            texts = [*map(as_written, said), *getattr(when, "parts", [when])]
            french |= {text for text in texts if text.lang == "fr"}
    assert french == set()


@pytest.mark.django_db
def test_what_completes_a_rhythm_says_that_it_is_french_where_it_is(client):
    group = make_group(rhythm="Chaque mardi, un goûter partagé, midi")
    group.meetings.create(frequency="weekly", weekday=1)
    with translation.override("en"):
        page = read(client, group.get_absolute_url())
    assert "Every Tuesday (un goûter partagé, at midday)" in page.main.text
    assert page.tree.xpath("//main//span[@lang='fr'][.='un goûter partagé']")


@pytest.mark.django_db
def test_a_rhythm_in_free_words_says_quietly_that_it_is_french(client):
    make_group(rhythm="Selon les saisons")
    with translation.override("de"):
        page = read(client, reverse("group_list"))
    assert "Selon les saisons (auf Französisch)" in page.main.text
    assert page.tree.xpath("//main//span[@lang='fr'][.='Selon les saisons']")
    assert "en français" not in read(client, "/groupes/").main.text


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "said"), [("nl", "(in het Frans)"), ("de", "(auf Französisch)"), ("fr", "")]
)
def test_a_description_in_french_says_so_elsewhere(client, language, said):
    group = make_group(description="Un long texte.")
    with translation.override(language):
        page = read(client, group.get_absolute_url())
    assert f"{said} Un long texte.".strip() in page.main.text
    assert ("(in het Frans)" in page.main.text) is (language == "nl")


@pytest.mark.django_db
def test_leaflet_says_when_as_its_language_does(client):
    make_group(rhythm="Une fois par mois", themes=["deuil-et-perte"])
    make_group(rhythm="Selon les saisons", themes=["deuil-et-perte"])
    with translation.override("nl"):
        page = read(client, reverse("list_leaflet"))
    assert "Eén keer per maand" in page.main.text
    assert page.tree.xpath("//main//span[@lang='fr'][.='Selon les saisons']")


# Dates, colons and names --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "vendredi 25 décembre 2026"),
        ("nl", "vrijdag 25 december 2026"),
        ("de", "Freitag, 25. Dezember 2026"),
        ("en", "Friday 25 December 2026"),
    ],
)
def test_a_day_with_its_weekday(language, said):
    with translation.override(language):
        assert day_in_words(date(2026, 12, 25)) == said


@pytest.mark.parametrize(
    ("address", "title"),
    [("/", "Namur :"), ("/nl/", "Namen:"), ("/de/", "Namur:")],
)
@pytest.mark.usefixtures("real_data")
def test_the_map_says_its_numbers_as_the_language_does(client, address, title):
    page = html.fromstring(client.get(address).content.decode())
    said = [re.sub(r"\s", " ", text) for text in page.xpath("//main//svg//@aria-label")]
    assert [text for text in said if re.fullmatch(rf"{title} \d+ \w+", text)]


@pytest.mark.parametrize(
    ("address", "name", "language"),
    [
        ("/nl/nood/", "De DrugLijn", None),
        ("/nl/nood/", "Telefonhilfe Ostbelgien", "de"),
        ("/urgence/", "De DrugLijn", "nl"),
        ("/nl/nood/", "Antigifcentrum", None),
        ("/urgence/", "Centre Antipoisons", None),
        ("/nl/platformen/", "Zopp", None),
        ("/plateformes/", "Zopp", "nl"),
        ("/nl/platformen/", "Psy107, site van de hervorming voor volwassenen", None),
        ("/nl/platformen/", "Psytoyens", "fr"),
    ],
)
@pytest.mark.usefixtures("real_data")
def test_a_name_is_read_aloud_in_its_own_language(client, address, name, language):
    page = html.fromstring(client.get(address).content.decode())
    found = page.xpath("//main//*[normalize-space(text())=$name]", name=name)
    assert found
    assert {closest_lang(one) for one in found} == {language}


NAMED = (SupportGroup, CareNetwork, Platform, Helpline)
PAGES_WITH_NAMES = [
    ("group_list", (), {"near": "1000"}),
    ("group_list", (), {"near": "4700", "kind": "circle"}),
    ("group_list", (), {"q": "107"}),
    ("nearby", (), {"place": "9000"}),
    ("nearby", (), {"place": "5000"}),
    ("network_index", (), None),
    ("network_list_adults", (), None),
    ("network_detail", ("brumenta",), None),
    ("network_detail", ("het-pakt",), None),
    ("platform_list", (), None),
    ("platform_detail", ("zopp",), None),
    ("helplines", (), None),
    ("agenda", (), None),
    ("theme_detail", ("deuil-et-perte",), None),
    ("region_detail", ("flandre-orientale",), None),
    ("region_leaflet", ("liege",), None),
    ("group_detail", ("kopp-groep",), None),
    ("group_detail", ("psychose-forum-eupen",), None),
    ("report", ("kopp-groep",), None),
    ("report_helpline", ("tele-accueil",), None),
    ("shortlist", (), {"g": ["kopp-groep", "psychose-forum-eupen"], "q": "rouw"}),
]


def said_alone(page):
    """[(what is said or heard, in which language)]: a text, or a label, that is nothing else."""
    for text in page.xpath(f"//body//text()[not(ancestor::script)] | {HEARD}"):
        parent = text.getparent()
        if text.is_tail:
            parent = parent.getparent()
        yield re.sub(r"^[\s,:\d.–]+|[\s,:·]+$", "", text), closest_lang(parent)


@pytest.mark.parametrize("language", ["fr", *OTHERS])
@pytest.mark.usefixtures("real_data")
def test_a_name_is_in_its_own_language_even_where_it_is_only_heard(client, language):
    languages = {}
    for model in NAMED:
        for row in model.objects.published():
            own = None if row.name_language == language else row.name_language
            languages.setdefault(row.name, set()).add(own)
            if own and row.translations.get(language, {}).get("name"):
                languages[row.name].add(None)
    wrong, found = set(), 0
    for name, args, query in PAGES_WITH_NAMES:
        with translation.override(language):
            address = reverse(name, args=args, query=query)
        page = html.fromstring(client.get(address).content.decode())
        for said, lang in said_alone(page):
            if said in languages:
                found += 1
                wrong |= set() if lang in languages[said] else {(address, said, lang)}
    assert found > 200
    assert not wrong


def closest_lang(element):
    """The `lang` of an element or around it, where it is not that of the page."""
    around = [element, *element.iterancestors()][:-1]
    return next((one.get("lang") for one in around if one.get("lang")), None)
