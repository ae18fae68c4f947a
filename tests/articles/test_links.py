"""Links of articles lead to a page of the site that exists, or out of it by https."""

import pytest
from django.core.exceptions import ValidationError

from articles.links import check, check_inside
from articles.models import RichText
from directory.models import FormerAddress
from tests.admin.test_admin import filled_form, url
from tests.articles.test_articles import shown
from tests.factories import make_article, make_group, make_network
from tests.models.test_models import a_decision
from tests.reading import Page, read

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "address",
    [
        "/groupes/?audience=parents&theme=deuil-et-perte",
        "/themes/deuil-et-perte/",
        "/regions/wallonie/",
        "/nl/groepen/",
        "/de/notfall/",
        "/articles/le-mien/",
        "/groupes/le-mien/",
        "/groupes/ancienne/#quand",
    ],
)
def test_a_page_of_the_site_is_taken(address):
    make_article(slug="le-mien")
    FormerAddress.remember(make_group(slug="le-mien"), "ancienne")
    check(address)
    check_inside(address)


@pytest.mark.parametrize(
    "address",
    [
        "//evil.example/",
        "/\\evil.example/",
        "\\\\evil.example",
        " //evil.example/",
        "/\t/evil.example/",
        "/n-existe-pas/",
        "/themes/n-existe-pas/",
        "/articles/n-existe-pas/",
        "/admin/",
        "groupes/",
    ],
)
def test_what_leads_nowhere_or_away_is_not(address):
    for rule in (check, check_inside):
        with pytest.raises(ValidationError):
            rule(address)


@pytest.mark.parametrize(
    ("address", "is_fine"),
    [
        ("https://exemple.be/page", True),
        ("mailto:info@exemple.be", True),
        ("#plus-bas", True),
        ("http://exemple.be/", False),
        ("javascript:alert(1)", False),
        ("ftp://exemple.be/", False),
    ],
)
def test_other_sites_are_typed_with_https(address, is_fine):
    text = RichText(html=f'<p><a href="{address}">là</a></p>')
    if is_fine:
        text.clean()
    else:
        with pytest.raises(ValidationError):
            text.clean()


def test_a_link_that_only_looks_like_ours_is_never_shown(client):
    hidden = '<a href="/&#9;/evil.example/">ici</a> <a href="&#1;//evil.example/">ici</a>'
    html = shown(
        client, f'<p>{hidden} <a href="//evil.example/">ici</a> <a href="/groupes/">là</a></p>'
    )
    assert "evil.example" not in html
    assert 'href="/groupes/"' in html


def test_the_forms_of_blocks_offer_the_pages_of_the_site(desk):
    article, network = make_article(title="Un autre article"), make_network(name="Réseau Soleil")
    make_article(title="Un brouillon", slug="brouillon", status="draft")
    option = a_decision()
    for address in (url("change", option.guide), url("change", article)):
        page = read(desk, address)
        offered = dict(
            zip(
                page.tree.xpath("//datalist[@id='pages-of-site']/option/@value"),
                page.tree.xpath("//datalist[@id='pages-of-site']/option/text()"),
                strict=True,
            )
        )
        assert offered[article.get_absolute_url()] == "Un autre article (article)"
        assert offered[network.get_absolute_url()] == "Réseau Soleil (réseau)"
        assert {"/themes/deuil-et-perte/", "/regions/wallonie/", "/urgence/"} < offered.keys()
        assert "/articles/brouillon/" not in offered
    page = read(desk, url("change", option.guide))
    assert page.tree.xpath("//input[@name='options-0-link']/@list") == ["pages-of-site"]


@pytest.mark.parametrize(("link", "is_kept"), [("/themes/", True), ("/nulle-part/", False)])
def test_an_editor_is_told_of_a_link_that_leads_nowhere(desk, link, is_kept):
    option = a_decision()
    data = filled_form(desk, url("change", option.guide)) | {"options-0-link": link}
    response = desk.post(url("change", option.guide), data)
    option.refresh_from_db()
    assert (option.link == link) is is_kept
    if not is_kept:
        assert "cette page n’existe pas" in Page(response).text


def test_every_link_of_the_articles_we_ship_is_fine(real_data):
    texts = RichText.objects.all()
    assert texts
    for text in texts:
        text.clean()
