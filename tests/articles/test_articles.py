"""The articles: their list, their feed, their blocks read live."""

import itertools
import re
from xml.etree import ElementTree

import pytest
from django.utils.html import strip_tags
from lxml.html import tostring

from articles.models import (
    Article,
    GroupList,
    HelplineList,
    NetworkList,
    NetworkMap,
    PlatformList,
    Quotation,
    ReferenceList,
    RichText,
)
from directory.models import CareNetwork, Helpline, Theme
from tests.factories import (
    make_article,
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
    make_reference,
)
from tests.reading import Page, read, squeeze

pytestmark = pytest.mark.usefixtures("real_data")

ATOM = "{http://www.w3.org/2005/Atom}"


def articles():
    """Those of the French site; the others: `test_languages`."""
    return list(Article.objects.published().filter(language="fr"))


def block(model, article, **fields):
    return model.objects.create(parent=article, region="main", ordering=20, **fields)


# The list -------------------------------------------------------------------------------------


def test_list_shows_every_published_article(client):
    assert read(client, "/articles/").cards == [squeeze(article.title) for article in articles()]
    assert len(articles()) == 4


def test_list_hides_drafts(client):
    make_article(title="Un brouillon", status="draft")
    assert "Un brouillon" not in read(client, "/articles/").text


def test_audience_narrows_the_list(client):
    make_article(title="Pour les aînés", audiences=["aines"])
    assert read(client, "/articles/?audience=aines").cards == ["Pour les aînés"]


@pytest.mark.parametrize("audience", ["proches", "parents", "adultes"])
def test_every_reader_named_has_an_article(client, audience):
    assert read(client, f"/articles/?audience={audience}").cards


def test_audiences_offered_are_those_that_have_an_article(client):
    make_article(audiences=["aines"], status="draft")
    page = read(client, "/articles/")
    offered = [where for _words, where in page.links if where.startswith("?audience=")]
    assert offered
    assert "?audience=aines" not in offered
    for address in offered:
        assert read(client, f"/articles/{address}").cards


def test_unknown_audience_is_told_and_shows_everything(client):
    page = read(client, "/articles/?audience=martiens")
    assert "Ce public n’existe pas : voici tous les articles." in page.text
    assert len(page.cards) == 4


def test_a_good_audience_beside_a_bad_one_is_kept_and_the_other_said(client):
    page = read(client, "/articles/?audience=proches&audience=martiens")
    assert len(page.cards) == len(read(client, "/articles/?audience=proches").cards)
    assert "martiens" in page.text
    assert "Ce public n’existe pas" not in page.text


def test_known_audience_gets_no_message(client):
    assert "n’existe pas" not in read(client, "/articles/?audience=proches").text


def test_audience_without_an_article_leads_back_to_all(client):
    page = read(client, "/articles/?audience=aines")
    assert page.cards == []
    assert page.main.link("Voir tous les articles") == "/articles/"


# The feed -------------------------------------------------------------------------------------


def feed(client):
    response = client.get("/articles/flux.atom")
    assert response.status_code == 200
    assert response.headers["Content-Type"].startswith("application/atom+xml")
    return ElementTree.fromstring(response.content)  # noqa: S314  (our own answer)


def test_feed_has_what_atom_asks_for(client):
    root = feed(client)
    assert root.tag == f"{ATOM}feed"
    for name in ("id", "title", "updated"):
        assert root.findtext(f"{ATOM}{name}")
    entries = root.findall(f"{ATOM}entry")
    assert len(entries) == 4
    for entry in entries:
        for name in ("id", "title", "updated", "published", "summary"):
            assert entry.findtext(f"{ATOM}{name}"), name
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == 4


def test_feed_leads_to_the_articles(client):
    for entry in feed(client).findall(f"{ATOM}entry"):
        address = entry.find(f"{ATOM}link").get("href").removeprefix("http://testserver")
        assert read(client, address).headings(1) == [squeeze(entry.findtext(f"{ATOM}title"))]


def test_feed_leaves_drafts_out(client):
    make_article(title="Un brouillon", status="draft")
    titles = [entry.findtext(f"{ATOM}title") for entry in feed(client).findall(f"{ATOM}entry")]
    assert "Un brouillon" not in titles


def test_feed_without_an_article_is_still_a_feed(client):
    Article.objects.update(status="draft")
    assert feed(client).findall(f"{ATOM}entry") == []


def test_list_names_its_feed(client):
    page = read(client, "/articles/")
    assert page.tree.xpath("//link[@type='application/atom+xml']/@href") == ["/articles/flux.atom"]


# An article -----------------------------------------------------------------------------------


def test_draft_answers_404(client):
    article = make_article(status="draft")
    assert client.get(article.get_absolute_url()).status_code == 404


def test_published_article_answers(client):
    assert client.get(make_article().get_absolute_url()).status_code == 200


def test_article_shows_its_dates_its_author_and_its_reading_time(client):
    for article in articles():
        text = read(client, article.get_absolute_url()).main.text
        assert re.search(r"publié le \d+(er)? \w+ 20\d\d", text)
        assert re.search(r"relu le \d+(er)? \w+ 20\d\d", text)
        assert "L’équipe Healing Together" in text
        assert re.search(r"\b([4-9]|1\d) minutes de lecture", text)


def test_article_that_nobody_reviewed_does_not_say_so(client):
    assert "relu le" not in read(client, make_article().get_absolute_url()).text


def test_short_article_takes_a_minute(client):
    page = read(client, make_article().get_absolute_url())
    assert "1 minute de lecture" in page.text


def test_long_article_takes_longer(client):
    page = read(client, make_article(html="<p>" + "mot " * 1000 + "</p>").get_absolute_url())
    assert "5 minutes de lecture" in page.text


def test_articles_have_the_length_of_a_guide():
    for article in articles():
        words = sum(
            len(strip_tags(text.html).split()) for text in RichText.objects.filter(parent=article)
        )
        assert 700 < words < 1600, article


def test_contents_are_short_and_lead_to_headings_of_the_page(client):
    assert Article.objects.published().count() > len(articles())
    for article in Article.objects.published():
        page = read(client, article.get_absolute_url())
        contents = page.tree.xpath("//nav[contains(@class, 'toc')]//a/@href")
        assert len(contents) in (5, 6), article
        assert len(set(contents)) == len(contents)
        for anchor in contents:
            assert anchor[1:] in page.ids, anchor


def test_a_list_belongs_to_the_section_of_the_text_before_it(client):
    article = make_article(html="<h2>Un réseau</h2><p>Voici.</p>")
    block(NetworkMap, article, population="adults", heading="Sur la carte")
    block(GroupList, article, heading="Des groupes pour vous")
    page = read(client, article.get_absolute_url())
    contents = page.tree.find_class("toc")[0].xpath(".//a")
    assert [link.text for link in contents] == ["Un réseau", "Des groupes pour vous"]
    assert page.tree.xpath("//h3[@id='sur-la-carte']")


def test_articles_follow_each_other_both_ways(client):
    series = articles()
    for before, after in itertools.pairwise(series):
        page = read(client, before.get_absolute_url())
        assert page.tree.xpath("//main//a[@rel='next']/@href") == [after.get_absolute_url()]
        page = read(client, after.get_absolute_url())
        assert page.tree.xpath("//main//a[@rel='prev']/@href") == [before.get_absolute_url()]


def test_first_article_has_none_before_and_last_none_after(client):
    first, last = articles()[0], articles()[-1]
    assert not read(client, first.get_absolute_url()).tree.xpath("//main//a[@rel='prev']")
    assert not read(client, last.get_absolute_url()).tree.xpath("//main//a[@rel='next']")


# Blocks, live ---------------------------------------------------------------------------------


def test_articles_use_every_kind_of_block(client):
    for kind in (NetworkList, NetworkMap, PlatformList, GroupList, HelplineList, ReferenceList):
        assert kind.objects.exists(), kind


@pytest.mark.parametrize("population", ["adults", "young"])
def test_network_list_is_the_list_of_now(client, population):
    article = make_article()
    block(NetworkList, article, population=population)
    make_network(name="Un réseau tout neuf", population=population)
    make_network(name="Un réseau fermé", population=population, status="ended")
    page = read(client, article.get_absolute_url())
    for network in CareNetwork.objects.published().for_population(population):
        assert network.get_absolute_url() in page.main.addresses
    assert "Un réseau tout neuf" in page.text
    assert "Un réseau fermé" not in page.text


@pytest.mark.parametrize("population", ["adults", "young"])
def test_network_map_numbers_its_networks(client, population):
    article = make_article()
    block(NetworkMap, article, population=population)
    page = read(client, article.get_absolute_url())
    networks = CareNetwork.objects.published().for_population(population)
    assert len(page.tree.xpath("//main//ol[contains(@class, 'numbered')]/li")) == len(networks)
    assert page.tree.xpath("//main//svg//a")


def test_two_maps_in_one_article_do_not_share_an_id(client):
    article = make_article()
    for population in ("adults", "young"):
        block(NetworkMap, article, population=population)
    ids = read(client, article.get_absolute_url()).ids
    assert len(set(ids)) == len(ids)


def test_group_list_brings_what_matches_and_not_the_rest(client):
    article = make_article()
    groups = block(GroupList, article)
    groups.themes.add(make_group().main_theme)
    groups.audiences.set(article.audiences.all())
    make_group(name="Pour ceux-là", audiences=["proches"], verified_on="2026-11-01",
               verified_method="call")  # fmt: skip
    make_group(name="Pour d’autres", audiences=["enfants"])
    page = read(client, article.get_absolute_url())
    assert "Pour ceux-là" in page.cards
    assert "Pour d’autres" not in page.cards


def test_group_list_offers_one_group_of_an_association(client):
    organisation = make_organisation(name="Le Tournesol")
    theme = Theme.objects.get(slug="bipolarite")
    for name in ("Tournesol Ath", "Tournesol Jette"):
        make_group(name=name, organisation=organisation, themes=[theme])
    make_group(name="Le Banc", themes=[theme])
    make_group(name="La Table", themes=[theme])
    article = make_article()
    block(GroupList, article).themes.set([theme])
    cards = read(client, article.get_absolute_url()).cards
    assert len([name for name in cards if name.startswith("Tournesol")]) == 1
    assert {"Le Banc", "La Table"} <= set(cards)


def test_group_list_leads_to_the_same_list_with_filters(client):
    article = next(a for a in articles() if GroupList.objects.filter(parent=a).exists())
    page = read(client, article.get_absolute_url())
    address = page.main.link("Voir les")
    assert "audience=" in address or "theme=" in address
    promised = re.search(r"Voir les (\d+ groupes)", page.main.text)[1]
    assert promised in read(client, address).headings(2)


def test_platform_list_shows_what_is_published(client):
    article = make_article()
    shown = make_platform(name="Plateforme ouverte")
    hidden = make_platform(name="Plateforme fermée", status="draft")
    block(PlatformList, article).platforms.set([shown, hidden])
    page = read(client, article.get_absolute_url())
    assert "Plateforme ouverte" in page.text
    assert "Plateforme fermée" not in page.text


def test_helpline_list_is_the_list_of_now(client):
    article = make_article()
    block(HelplineList, article)
    make_helpline(name="Une ligne neuve", phone="0800 99 998")
    make_helpline(name="Une ligne coupée", phone="0800 99 997", status="ended")
    page = read(client, article.get_absolute_url())
    assert "0800 99 998" in page.main.text
    assert "0800 99 997" not in page.text


def test_lines_that_speak_the_readers_language_come_first(client):
    article = make_article(language="en")
    block(HelplineList, article)
    make_helpline(name="Ligne", rank=1, languages=["fr"])
    make_helpline(name="Line", rank=2, languages=["fr", "en"])
    lines = read(client, article.get_absolute_url()).tree.find_class("line-list__item")
    in_english = ["English" in line.text_content() for line in lines]
    assert any(in_english)
    assert in_english == sorted(in_english, reverse=True)
    names = [line.xpath("string(span/a)") for line in lines]
    assert names.index("Line") < names.index("Ligne")


def test_quotation_says_who_said_it(client):
    article = make_article()
    block(Quotation, article, text="On n’est pas seul.", attribution="Une participante")
    text = read(client, article.get_absolute_url()).text
    assert "On n’est pas seul." in text
    assert "Une participante" in text


def test_references_lead_to_their_doi(client):
    article = make_article()
    reference = make_reference(doi="10.1000/182", year=2011, authors="Martin, B.")
    block(ReferenceList, article).references.add(reference)
    page = read(client, article.get_absolute_url())
    assert page.link("doi.org/10.1000/182") == "https://doi.org/10.1000/182"
    for words in ("Martin, B.", "2011", reference.title, reference.claim):
        assert words in page.text


def test_every_article_ends_with_its_references(client):
    for article in articles():
        page = read(client, article.get_absolute_url())
        assert any(where.startswith("https://doi.org/10.") for where in page.addresses), article


def test_decision_guide_leads_to_lists_that_exist(client):
    guides = 0
    for article in articles():
        page = read(client, article.get_absolute_url())
        for address in page.tree.xpath("//ul[contains(@class, 'guide')]//a/@href"):
            assert address.startswith("/")
            assert not address.startswith("//")
            answer = read(client, address)
            assert "n’a pas été comprise" not in answer.text, address
            assert "Nous n’avons pas trouvé de groupe" not in answer.text, address
            guides += 1
    assert guides >= 5


def test_no_number_is_typed_into_a_text():
    numbers = [line.phone for line in Helpline.objects.all() if len(line.phone) > 4]
    for text in RichText.objects.all():
        for number in numbers:
            assert number not in text.html


# Text that an editor, or somebody else, typed ---------------------------------------------------


def shown(client, html):
    """The text block of an article whose row holds this, whoever wrote it."""
    article = make_article(html="<p>Début.</p>")
    RichText.objects.filter(parent=article).update(html=html)
    response = client.get(article.get_absolute_url())
    assert response.status_code == 200
    page = Page(response)
    return "".join(tostring(part, encoding="unicode") for part in page.tree.find_class("prose"))


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        '<a href="javascript:alert(1)">ici</a>',
        '<p onclick="alert(1)" style="color:red">x</p>',
        "<iframe src=//evil.example></iframe>",
        "<h2><script>alert(1)</script>Titre</h2>",
        "<h2><img src=x onerror=alert(1)>Titre</h2>",
        "<svg><script>alert(1)</script></svg>",
        "<style>body{display:none}</style>",
    ],
)
def test_nothing_that_runs_gets_through(client, html):
    text = shown(client, f"<p>Avant.</p>{html}<p>Après.</p>")
    for word in ("<script", "onerror", "onclick", "javascript:", "<iframe", "<style", "style="):
        assert word not in text
    assert "Après." in text


def test_what_an_article_may_hold_gets_through(client):
    html = "<h2>Titre</h2><p><strong>a</strong> <em>b</em></p><ul><li>c</li></ul>"
    text = shown(client, html + '<blockquote><p>d</p></blockquote><a href="/groupes/">e</a>')
    for piece in ("<strong>a</strong>", "<em>b</em>", "<li>c</li>", "<blockquote>", "/groupes/"):
        assert piece in text
    assert re.search(r'<h2 id="titre">Titre</h2>', text)


def test_link_in_a_text_tells_nobody_where_one_comes_from(client):
    assert "noreferrer" in shown(client, '<p><a href="https://example.org/">là</a></p>')


# Who speaks ------------------------------------------------------------------------------------


def test_each_article_is_signed_and_ends_with_a_consoling_line(client):
    assert len(articles()) > 3
    for article in articles():
        text = read(client, article.get_absolute_url()).main.text
        assert "Nous avons écrit cette page" in text
        assert "Vous n’êtes pas seul·e" in text


def test_no_article_offers_an_empty_list(client):
    followed = set()
    for article in Article.objects.published():
        for address in read(client, article.get_absolute_url()).main.addresses:
            if re.match(r"/(groupes|nl/groepen|de/gruppen|en/groups)/\?", address):
                followed.add(address)
                assert read(client, address).cards, address
    assert followed
