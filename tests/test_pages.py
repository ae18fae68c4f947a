"""Every page, over the real data: what all of them have, and what none may show."""

import itertools
import re
from collections import Counter
from html.parser import HTMLParser
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest
from django.db import DatabaseError, connection
from django.test import Client
from django.urls import reverse

from articles.models import Article
from directory import crisis
from directory.models import CareNetwork, Helpline, Platform, Region, SupportGroup, Theme
from tests.factories import (
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
)
from tests.reading import Page, read, squeeze

pytestmark = pytest.mark.usefixtures("real_data")

# What they say is read in `test_languages`.
OTHER_LANGUAGES = ("/nl/", "/de/", "/en/")

ADDRESSES = [
    "/",
    "/groupes/",
    "/groupes/?view=map",
    "/agenda/",
    "/groupes/?q=deuil&near=5000",
    "/reseaux/",
    "/reseaux/adultes/",
    "/reseaux/enfants-adolescents/",
    "/pres-de-chez-moi/",
    "/pres-de-chez-moi/?place=5000",
    "/regions/",
    "/regions/wallonie/",
    "/regions/namur/",
    "/regions/arrondissement-de-namur/",
    "/regions/communaute-germanophone/",
    "/themes/",
    "/themes/deuil-et-perte/",
    "/plateformes/",
    "/articles/",
    "/articles/aider-un-proche-sans-se-perdre/mot/",
    "/articles/mots/enleve/",
    "/trouver/",
    "/ma-liste/",
    "/proposer-un-groupe/",
    "/urgence/",
    "/a-propos/",
    "/vie-privee/",
    "/accessibilite/",
    "/mentions-legales/",
    "/sources/",
    "/donnees/",
    "/api/",
    "/integrer/",
    "/integrer/?what=groups&place=Namur&theme=deuil-et-perte",
]
CRISIS = ["112", "107", "0800 32 123", "103"]
# A data block (JSON-LD) is no script: nothing runs it.
INLINE = re.compile(
    r"<style|\sstyle=|\son[a-z]+=|javascript:|<script(?![^>]*(\ssrc=|application/ld\+json))", re.I
)
# What a template writes where a value is missing, or is shown as the machine has it.
NOTHING = re.compile(
    r"\b(None|nan|undefined|null|False|True)\b|\[\]|\{\{|\{%|%\(|\bcode_|<[A-Z]\w+: "
)


def listings():
    return [
        *SupportGroup.objects.published(),
        *CareNetwork.objects.published(),
        *Platform.objects.published(),
        *Region.objects.without_boundary(),
        *Theme.objects.all(),
        *Article.objects.published().filter(language="fr"),
    ]


# Every address --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def pages_read():
    return {}


@pytest.fixture
def page(pages_read, address):
    """The page at an address, as it comes: asked for once, looked at by several tests."""
    if address not in pages_read:
        pages_read[address] = read(Client(), address)
    return pages_read[address]


# Of the module: the tests of one page stand in a row, and one process reads it.
every_address = pytest.mark.parametrize("address", ADDRESSES, scope="module")


@every_address
def test_page_answers_with_what_every_page_has(page):
    check(page)
    assert page.main.tree.get("id") == "contenu"


def check(page):
    """What holds for every page, an error's too."""
    assert len(page.headings(1)) == 1
    assert page.headings(1)[0]
    assert page.title.endswith("Healing Together")
    assert page.title != "Healing Together – Healing Together"
    assert page.tree.get("lang") == "fr"
    box = page.section("Besoin d’aide maintenant ?")
    for number in CRISIS:
        assert number in box.text
    assert box.link("Numéros d’aide") == "/urgence/"
    assert page.link("Aller au contenu") == "#contenu"
    assert page.link("Quitter ce site").startswith("https://")
    assert page.link("Vie privée") == "/vie-privee/"
    assert page.source.rstrip().endswith("</html>")
    assert not INLINE.search(page.source)
    repeated = [name for name, count in Counter(page.ids).items() if count > 1]
    assert repeated == []


@every_address
def test_headings_go_down_one_step_at_a_time(page):
    levels = [
        int(heading.tag[1]) for heading in page.main.tree.iter("h1", "h2", "h3", "h4", "h5", "h6")
    ]
    assert levels[0] == 1
    for above, below in itertools.pairwise(levels):
        assert below <= above + 1, page.headings(below)


@every_address
def test_every_field_has_a_label(page):
    labelled = set(page.tree.xpath("//label/@for"))
    for field in page.tree.xpath("//input[not(@type='hidden')]|//select|//textarea"):
        assert field.get("id") in labelled or field.getparent().tag == "label", field.get("name")


@every_address
def test_what_an_attribute_points_at_is_on_the_page(page):
    for name in ("aria-labelledby", "aria-describedby", "aria-controls"):
        for value in page.tree.xpath(f"//@{name}"):
            assert set(value.split()) <= set(page.ids), (name, value)


@pytest.mark.parametrize("address", ["/plan-du-site.xml", "/robots.txt", "/healthz",
                                     "/articles/flux.atom", "/carte.geojson", "/limites.geojson",
                                     "/suggestions.json"])  # fmt: skip
def test_what_is_not_a_page_answers_too(client, address):
    assert client.get(address).status_code == 200


@every_address
def test_head_answers_like_get_without_a_body(client, address):
    response = client.head(address)
    assert response.status_code == 200
    assert response.content == b""


def test_address_without_its_last_slash_leads_to_the_page(client):
    response = client.get("/groupes?q=deuil")
    assert response.status_code == 301
    assert response.headers["Location"] == "/groupes/?q=deuil"


def test_all_pages_have_titles_and_descriptions_of_their_own(client):
    # A page that is asked for something is the same page.
    own = [address for address in ADDRESSES if "?" not in address or "groupes" in address]
    titles = Counter(read(client, address).title for address in own)
    assert [title for title, count in titles.items() if count > 1] in (
        [],
        ["Groupes de soutien – Healing Together"],
    )


@pytest.mark.parametrize(
    ("name", "title"),
    [("Vivre après", "Vivre après (Jodoigne)"), ("Vivre – Jodoigne", "Vivre – Jodoigne")],
)
def test_title_of_a_group_says_its_town_once(client, name, title):
    group = make_group(name=name, municipality="Jodoigne")
    assert read(client, group.get_absolute_url()).title == f"{title} – Healing Together"


def test_readers_are_asked_to_tell_what_stops_them_only_where_they_can(client, settings):
    assert "Quelque chose vous bloque" not in read(client, "/accessibilite/").text
    settings.CONTACT_EMAIL = "bonjour@example.org"
    page = read(client, "/accessibilite/")
    assert "Quelque chose vous bloque" in page.text
    assert page.link("bonjour@example.org") == "mailto:bonjour@example.org"


def test_health_check_fails_when_the_database_does_not_answer(monkeypatch):
    client = Client(raise_request_exception=False)
    with monkeypatch.context() as patch:
        patch.setattr(connection, "cursor", fail_to_read)
        assert client.get("/healthz").status_code in (500, 503)


# The whole site -------------------------------------------------------------------------------


class Tags(HTMLParser):
    """Every tag that is opened is closed, in order."""

    VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}

    def __init__(self):
        super().__init__()
        self.open = []
        self.wrong = []

    def handle_starttag(self, tag, attrs):
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        """Closed where it is opened."""

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append((tag, self.getpos()))


def misnested(source):
    tags = Tags()
    tags.feed(source)
    tags.close()
    return tags.wrong or tags.open


@pytest.fixture(scope="module")
def crawled(loaded_real_data, django_db_blocker):
    """{address: page} of everything that links of the site lead to, from the home page on.

    Lists are endless in their filters: of each two of them together two pages are read.
    """
    client = Client(raise_request_exception=False)
    pages, waiting, seen = {}, ["/"], {"/"}
    alike = Counter()
    with django_db_blocker.unblock():
        waiting += [listing.get_absolute_url() for listing in listings()]
        seen.update(waiting)
        while waiting:
            address = waiting.pop()
            response = client.get(address)
            is_html = response.headers.get("Content-Type", "").startswith("text/html")
            if response.status_code != 200 or not is_html:
                pages[address] = response
                continue
            page = pages[address] = Page(response)
            for link in page.internal_links:
                to = urldefrag(urljoin(address, link)).url
                path, query = urlsplit(to).path, urlsplit(to).query
                if to in seen or path.startswith(("/admin/", *OTHER_LANGUAGES)):
                    continue
                names = tuple(sorted({part.split("=")[0] for part in query.split("&")}))
                if len(names) > 2:
                    continue
                # A form stands behind each listing, and filters lead to ever more filters.
                kind = (path, names) if query else re.sub(r"/[^/]+/signaler/", "/*/", path)
                alike[kind] += query != "" or "/signaler/" in path
                if alike[kind] <= 2:
                    seen.add(to)
                    waiting.append(to)
    return pages


def html_pages(crawled):
    pages = {address: page for address, page in crawled.items() if isinstance(page, Page)}
    assert len(pages) > 450
    return pages


def test_every_listing_region_theme_and_article_was_visited(crawled):
    addresses = {listing.get_absolute_url() for listing in listings()}
    assert len(addresses) > 450
    assert addresses <= crawled.keys()


def test_no_link_of_the_site_is_broken(crawled):
    broken = {
        address: answer.status_code
        for address, answer in crawled.items()
        if not isinstance(answer, Page) and answer.status_code != 200
    }
    assert broken == {}


def test_every_page_has_what_every_page_has(crawled):
    for address, page in html_pages(crawled).items():
        try:
            check(page)
        except AssertionError as error:
            raise AssertionError(f"{address}: {error}") from error


def test_nothing_that_means_nothing_is_shown(crawled):
    wrong = {
        address: found[0]
        for address, page in html_pages(crawled).items()
        if (found := NOTHING.search(page.text))
    }
    assert wrong == {}


def test_every_tag_that_is_opened_is_closed(crawled):
    wrong = {
        address: found[:3]
        for address, page in list(html_pages(crawled).items())[::3]
        if (found := misnested(page.source))
    }
    assert wrong == {}


def test_every_listing_has_a_title_of_its_own(crawled):
    titles = Counter(crawled[listing.get_absolute_url()].title for listing in listings())
    assert [title for title, count in titles.items() if count > 1] == []


def test_every_anchor_that_a_page_leads_to_on_itself_is_there(crawled):
    wrong = {
        (address, link)
        for address, page in html_pages(crawled).items()
        for link in page.addresses
        if link.startswith("#") and link[1:] not in page.ids
    }
    assert wrong == set()


def test_every_link_has_words(crawled):
    wrong = {
        (address, where)
        for address, page in html_pages(crawled).items()
        for words, where in page.links
        if not words
    }
    assert wrong == set()


def is_elsewhere(address):
    """Calendars have whole addresses of our own: another program is given them."""
    return address.startswith("http") and urlsplit(address).netloc != "testserver"


def test_links_to_other_sites_tell_nothing_of_the_reader(crawled):
    wrong = {
        link.get("href")
        for page in html_pages(crawled).values()
        for link in page.tree.iter("a")
        if is_elsewhere(link.get("href", "")) and "noreferrer" not in link.get("rel", "")
    }
    assert wrong == set()


def test_pages_load_nothing_from_elsewhere(crawled):
    for address, page in html_pages(crawled).items():
        for url in page.tree.xpath("//script/@src|//img/@src|//link[@rel='stylesheet']/@href"):
            assert url.startswith("/static/"), (address, url)


def test_spaces_before_high_punctuation_do_not_break(crawled):
    """« Qui ? » must not end a line before its question mark."""
    loose = re.compile(r"\w [;!?»](?!\w)|« \w")
    wrong = {
        (address, found[0])
        for address, page in html_pages(crawled).items()
        if (found := loose.search(" ".join(page.tree.find("body").itertext())))
    }
    assert wrong == set()


# Freshness and sources ------------------------------------------------------------------------


def test_group_says_where_it_comes_from_when_and_that_nobody_confirmed(client):
    group = make_group(source_url="https://source.example.org/page", source_date="2018-03")
    text = read(client, group.get_absolute_url()).main.text
    assert "Repris d’une page publique de mars 2018, pas encore confirmé" in text
    assert "source.example.org/page" in text


def test_group_whose_source_has_no_date_says_so(client):
    text = read(client, make_group(source_date="").get_absolute_url()).main.text
    assert "Repris d’une page publique sans date, pas encore confirmé" in text


def test_group_that_was_checked_says_when(client):
    group = make_group(verified_on="2026-05-04", verified_method="call")
    text = read(client, group.get_absolute_url()).main.text
    assert "Vérifié par nous en mai 2026, par téléphone" in text
    assert "pas encore confirmé" not in text.split("Sur le même thème")[0]


def test_group_that_confirmed_itself_says_so(client):
    group = make_group(verified_on="2026-05-04", verified_method="group")
    text = read(client, group.get_absolute_url()).main.text
    assert "Confirmé par le groupe en mai 2026" in text


@pytest.mark.parametrize(
    ("date", "words"),
    [("2018", "de 2018"), ("2018-03", "de mars 2018"), ("2018-04", "d’avril 2018"),
     ("2018-03-01", "du 1er mars 2018"), ("2018-12-21", "du 21 décembre 2018")],
)  # fmt: skip
def test_date_of_a_source_is_said_as_far_as_it_is_known(client, date, words):
    group = make_group(source_date=date)
    assert (
        f"Repris d’une page publique {words}, pas"
        in read(client, group.get_absolute_url()).main.text
    )


@pytest.mark.parametrize("make", [make_network, make_platform])
def test_network_and_platform_say_that_they_did_not_confirm(client, make):
    text = read(client, make().get_absolute_url()).main.text
    assert "pas encore confirmé" in text


def test_every_published_group_says_how_fresh_it_is(client):
    groups = SupportGroup.objects.published()[::8]
    assert len(groups) > 25
    for group in groups:
        text = read(client, group.get_absolute_url()).main.text
        assert "pas encore confirmé" in text
        if group.source_date:
            assert group.source_date[:4] in text


def test_helpline_says_whether_its_number_was_checked(client):
    make_helpline(name="Ligne sûre", verified_on="2026-11-03", verified_method="call")
    text = read(client, "/urgence/").main.text
    assert "Numéro vérifié le 3 novembre 2026" in text
    assert "pas encore revérifié" in text


# What is unknown is not shown -----------------------------------------------------------------

FACTS = {
    "Quand": {"rhythm": "Chaque lundi"},
    "Prix": {"is_free": True},
    "Comment participer": {"registration": "required"},
    "Qui anime": {"facilitation": "peer"},
    "Anonymat": {"anonymous": True},
}


def facts(page):
    return [term.text_content() for term in page.main.tree.iter("dt")]


@pytest.mark.parametrize("label", FACTS)
def test_known_fact_is_shown(client, label):
    assert label in facts(read(client, make_group(**FACTS[label]).get_absolute_url()))


@pytest.mark.parametrize("label", FACTS)
def test_unknown_fact_is_not_shown(client, label):
    assert label not in facts(read(client, make_group().get_absolute_url()))


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"price_amount": "5"}, "5 € par rencontre"),
        ({"price_amount": "2.5"}, "2,50 € par rencontre"),
        ({"annual_fee": "20"}, "20 € par an"),
        ({"price_amount": "0", "is_free": True}, "Gratuit"),
        ({"min_age": 12, "max_age": 18}, "De 12 à 18 ans"),
        ({"min_age": 12}, "Dès 12 ans"),
        ({"max_age": 18}, "Jusqu’à 18 ans"),
        ({"status": "paused"}, "En pause pour le moment"),
        ({"status": "full"}, "Complet"),
        ({"wheelchair": True}, "Accessible en chaise roulante"),
        ({"format": "hybrid"}, "En personne ou en ligne"),
        ({"listing_type": "orientation"}, "Ce n’est pas un groupe"),
        ({"listing_type": "group_network"}, "réunit plusieurs groupes locaux"),
    ],
)
def test_fact_reads_as_a_person_says_it(client, fields, words):
    assert words in read(client, make_group(**fields).get_absolute_url()).main.text


def test_internal_note_is_never_shown(client):
    group = make_group(internal_note="À ne montrer à personne")
    network = make_network(internal_note="À ne montrer à personne")
    for address in (group.get_absolute_url(), network.get_absolute_url(), "/groupes/?sort=recent"):
        assert "À ne montrer à personne" not in read(client, address).source


def test_telephone_can_be_touched(client):
    page = read(client, make_group(phone="081 23 45 67").get_absolute_url())
    assert page.link("081 23 45 67") == "tel:+3281234567"


def test_contact_of_the_organisation_stands_in_where_the_group_has_none(client):
    group = make_group(website="", phone="", email="")
    group.organisation = make_organisation(name="L’association", phone="02 123 45 67")
    group.save()
    page = read(client, group.get_absolute_url())
    assert "Par l’organisation : L’association" in page.text
    assert page.link("02 123 45 67") == "tel:+3221234567"


def test_group_without_any_contact_leads_to_the_network_of_its_town(client):
    page = read(client, make_group(website="").get_absolute_url())
    assert "/pres-de-chez-moi/?place=5000+Namur" in page.section("Contact").addresses


def test_number_of_a_helpline_comes_from_the_helpline(client):
    line = make_helpline(phone="0800 12 121")
    group = make_group(helpline=line)
    assert read(client, group.get_absolute_url()).section("Contact").link("0800 12 121")
    line.phone = "0800 99 999"
    line.save()
    assert read(client, group.get_absolute_url()).section("Contact").link("0800 99 999")


# Helplines and networks -----------------------------------------------------------------------


PARTS = ["Bruxelles", "Wallonie", "Flandre", "Communauté germanophone"]


def test_every_published_helpline_is_on_the_page_of_numbers(client):
    page = read(client, "/urgence/")
    for line in Helpline.objects.published():
        assert line.slug in page.ids
        assert line.phone in page.text


@pytest.mark.parametrize(
    ("channels", "label"), [("chat", "Ouvrir le chat"), ("accueil sur place", "Voir les lieux")]
)
def test_line_without_a_number_leads_to_what_it_has(client, channels, label):
    make_helpline(phone="", website="https://exemple.be", channels=channels, always=False)
    page = read(client, "/urgence/")
    assert (label, "https://exemple.be") in page.links


def test_draft_helpline_is_not_on_the_page_of_numbers(client):
    make_helpline(name="Ligne cachée", status="draft")
    assert "Ligne cachée" not in read(client, "/urgence/").text


@pytest.mark.parametrize(
    "address", ["/urgence/", "/reseaux/", "/reseaux/adultes/", "/reseaux/enfants-adolescents/"]
)
def test_number_107_and_the_107_networks_are_told_apart(client, address):
    assert "« 107 » désigne deux choses sans lien" in read(client, address).text


@pytest.mark.parametrize("population", ["adultes", "enfants-adolescents"])
def test_between_15_and_23_one_may_choose(client, population):
    assert "Entre 15 et 23 ans" in read(client, f"/reseaux/{population}/").text


def test_every_network_lists_its_municipalities(client):
    network = CareNetwork.objects.published().get(short_name="RSN")
    section = read(client, network.get_absolute_url()).section("Les communes desservies")
    assert len(section.links) == network.catchments.count() == 38


def test_network_leads_with_its_place_and_is_named_in_full(client):
    make_network(name="Réseau Fil rouge", short_name="RFR", territory="Province de Namur")
    make_network(name="Réseau Léa", short_name="Léa", website="")
    page = read(client, "/reseaux/adultes/")
    assert "Réseau Fil rouge (RFR)" in page.cards
    assert "Réseau Léa" in page.cards
    card = next(one for one in page.tree.find_class("card--network") if "RFR" in one.text_content())
    assert squeeze(card.text_content()).startswith("Province de Namur")


def test_networks_stand_under_their_part_of_the_country(client):
    page = read(client, "/reseaux/adultes/")
    parts = [words for words in page.headings(3) if words in PARTS]
    assert parts == PARTS
    german = page.section("Communauté germanophone")
    assert "Ostbelgien" in german.text


def test_network_without_a_contact_is_never_to_be_called(client):
    lone = make_network(website="", phone="", email="")
    words = read(client, lone.get_absolute_url()).main.text
    assert "Vous pouvez appeler" not in words
    assert "Le site officiel dit par où entrer" in words
    reached = make_network(phone="081 77 71 50")
    assert "Vous pouvez appeler" in read(client, reached.get_absolute_url()).main.text


def test_network_without_a_contact_leads_to_the_official_site(client):
    page = read(client, make_network(website="").get_absolute_url())
    assert "https://parlonsen.be" in page.section("Contact").addresses


# An editor's change ---------------------------------------------------------------------------


def test_change_is_public_on_the_next_request(client):
    group = make_group(name="AAA avant")
    assert "AAA avant" in read(client, "/groupes/?sort=name").text
    group.name = "AAA après"
    group.save()
    assert "AAA après" in read(client, "/groupes/?sort=name").text


def test_publishing_many_at_once_is_public_on_the_next_request(client):
    make_group(name="AAA caché", status="draft")
    assert "AAA caché" not in read(client, "/groupes/?sort=name").text
    SupportGroup.objects.filter(name="AAA caché").update(status="published")
    assert "AAA caché" in read(client, "/groupes/?sort=name").text


def test_hiding_many_at_once_is_public_on_the_next_request(client):
    make_group(name="AAA visible")
    assert "AAA visible" in read(client, "/groupes/?sort=name").text
    SupportGroup.objects.filter(name="AAA visible").update(status="draft")
    assert "AAA visible" not in read(client, "/groupes/?sort=name").text


def test_new_name_of_an_organisation_is_searched_on_the_next_request(client):
    group = SupportGroup.objects.published().groups().filter(organisation__isnull=False).first()
    read(client, "/groupes/?q=zanzibarien")
    group.organisation.name = "Les amis zanzibariens"
    group.organisation.save()
    assert group.get_absolute_url() in read(client, "/groupes/?q=zanzibariens").addresses


def test_new_synonym_leads_to_its_theme_on_the_next_request(client):
    read(client, "/groupes/?q=zanzibarite")
    theme = Theme.objects.get(slug="deuil-et-perte")
    theme.synonyms.create(language="fr", term="zanzibarite")
    page = read(client, "/groupes/?q=zanzibarite")
    assert "Nous ne connaissons pas" not in page.text
    assert page.main.cards


def test_moved_theme_is_counted_in_its_new_branch_on_the_next_request(client):
    make_group(name="AAA déménagé", themes=["jeunes-aidants"])
    assert "AAA déménagé" not in read(client, "/groupes/?theme=deuil-et-perte&sort=name").text
    theme = Theme.objects.get(slug="jeunes-aidants")
    theme.parent = Theme.objects.get(slug="deuil-et-perte")
    theme.save()
    assert "AAA déménagé" in read(client, "/groupes/?theme=deuil-et-perte&sort=name").text


# Errors ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    ["/nulle-part/", "/groupes/inconnu/", "/reseaux/inconnu/", "/plateformes/inconnu/",
     "/regions/inconnue/", "/themes/inconnu/", "/articles/inconnu/", "/groupes/inconnu/agenda.ics"],
)  # fmt: skip
def test_page_that_does_not_exist_still_helps(client, address):
    page = read(client, address, status=404)
    check(page)
    assert page.tree.xpath("//form[@action='/pres-de-chez-moi/']")
    assert page.main.link("Tous les groupes") == "/groupes/"


@pytest.mark.parametrize("status", ["draft", "review"])
@pytest.mark.parametrize("make", [make_group, make_network, make_platform])
def test_draft_is_not_there(client, make, status):
    assert client.get(make(status=status).get_absolute_url()).status_code == 404


@pytest.mark.parametrize("make", [make_group, make_network, make_platform])
def test_ended_listing_is_gone_and_says_why(client, make):
    listing = make(status="ended", ended_reason="Arrêté en juin 2026.")
    page = read(client, listing.get_absolute_url(), status=410)
    check(page)
    assert "Arrêté en juin 2026." in page.text
    assert page.cards
    assert listing.name not in page.cards
    assert page.section("D’autres portes")


def test_ended_listing_without_a_reason_still_says_so(client):
    page = read(client, make_group(status="ended").get_absolute_url(), status=410)
    assert page.has_heading("n’existe plus")
    assert "D’après nos informations" in page.headings(1)[0]
    assert "Vous n’êtes pas seul·e" in page.text


def test_ended_listing_gives_away_nothing_of_what_it_was(client):
    group = make_group(status="ended", street="Rue Xylophone 987", phone="081 23 45 67")
    source = read(client, group.get_absolute_url(), status=410).source
    assert "Xylophone" not in source
    assert "081 23 45 67" not in source


def test_ended_group_offers_the_nearest_on_the_same_theme(client):
    group = make_group(status="ended", municipality="Arlon", themes=["deuil-et-perte"])
    make_group(name="Le plus proche", municipality="Arlon", themes=["deuil-et-perte"])
    make_group(name="Autre chose", municipality="Arlon", themes=["dependances"])
    cards = read(client, group.get_absolute_url(), status=410).cards
    assert cards[0] == "Le plus proche"
    assert "Autre chose" not in cards


def fail(*args, **kwargs):
    raise RuntimeError("boom")


def fail_to_read(*args, **kwargs):
    raise DatabaseError("no database")


def test_error_of_ours_still_gives_the_crisis_numbers(monkeypatch):
    monkeypatch.setattr("directory.views.groups.SupportGroupFilter", fail)
    page = read(Client(raise_request_exception=False), "/groupes/", status=500)
    check(page)
    assert "Ce n’est pas votre faute" in page.text


def test_crisis_numbers_stand_where_the_database_does_not_answer(monkeypatch):
    monkeypatch.setattr("directory.views.groups.SupportGroupFilter", fail_to_read)
    monkeypatch.setattr(Helpline.objects, "for_crisis_box", fail_to_read)
    monkeypatch.setattr("directory.models.DataVersion._read", fail_to_read)
    crisis._last_known.clear()
    # 503: the page is not broken, the database is away.
    check(read(Client(raise_request_exception=False), "/groupes/", status=503))


def test_page_of_numbers_answers_without_a_database(monkeypatch):
    for method in ("for_crisis_box", "published"):
        monkeypatch.setattr(Helpline.objects, method, fail_to_read)
    monkeypatch.setattr("directory.models.DataVersion._read", fail_to_read)
    crisis._last_known.clear()
    page = read(Client(), "/urgence/")
    check(page)
    assert "1813" in page.main.text


def test_error_page_asks_the_database_for_nothing_it_could_do_without(
    client, monkeypatch, django_assert_max_num_queries
):
    monkeypatch.setattr("directory.views.groups.SupportGroupFilter", fail)
    client.raise_request_exception = False
    with django_assert_max_num_queries(2):
        assert client.get("/groupes/").status_code == 500


def test_reversed_names_are_the_addresses_of_the_contract():
    contract = {
        "home": "/",
        "group_list": "/groupes/",
        "network_list_adults": "/reseaux/adultes/",
        "network_list_young": "/reseaux/enfants-adolescents/",
        "nearby": "/pres-de-chez-moi/",
        "helplines": "/urgence/",
        "questions": "/trouver/",
        "article_feed": "/articles/flux.atom",
        "open_data": "/donnees/",
        "api": "/api/",
        "sitemap": "/plan-du-site.xml",
    }
    assert {name: reverse(name) for name in contract} == contract


# For other machines ---------------------------------------------------------------------------


def test_site_map_leads_to_every_public_page_and_to_no_other(client):
    draft = make_group(status="draft")
    source = client.get("/plan-du-site.xml").content.decode()
    addresses = {urlsplit(address).path for address in re.findall(r"<loc>(.*?)</loc>", source)}
    assert {listing.get_absolute_url() for listing in listings()} <= addresses
    assert draft.get_absolute_url() not in addresses


def test_robots_are_told_where_the_site_map_is_and_to_leave_searches_alone(client):
    text = client.get("/robots.txt").content.decode()
    assert "/plan-du-site.xml" in text
    assert "Disallow: /groupes/?" in text
