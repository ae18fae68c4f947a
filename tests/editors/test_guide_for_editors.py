"""« Mode d’emploi »: who reads it, where it leads, and that it speaks of the admin as it is."""

import ast
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from django.utils.translation import gettext

from directory.development import guide_pictures
from directory.editors.guide import BY_SLUG, PAGES
from directory.models import Helpline, Platform, SupportGroup
from directory.roles import ROLES
from tests.admin.test_roles import browser_of, somebody
from tests.reading import Page, read, squeeze

pytestmark = pytest.mark.django_db

TEMPLATES = Path(settings.BASE_DIR) / "templates"
GUIDE = TEMPLATES / "admin" / "guide"
SLUGS = [page.slug for page in PAGES]
# Words of buttons that come from Django itself.
DJANGOS_OWN = ["Add", "Save", "Save and continue editing"]
SMALLEST_PAGE = 900
PICTURE_BYTES = 60_000
ALL_PICTURES_BYTES = 1_000_000


def address(slug=None):
    return reverse("admin:guide_page", args=[slug]) if slug else reverse("admin:guide")


@pytest.fixture
def desk():
    return browser_of(somebody("Rédaction"))


@pytest.fixture
def office():
    """Somebody who may open everything."""
    return browser_of(User.objects.create_superuser("sofia"))


def source(slug):
    return (GUIDE / f"{slug}.html").read_text(encoding="utf-8")


def pictures_of(slug):
    """[(name, words for who does not see it, words under it)]"""
    pattern = r'{% picture "([^"]+)" caption="([^"]+)" %}([^{]+){% endpicture %}'
    found = re.findall(pattern, source(slug))
    return [(name, re.sub(r"[ \n]+", " ", words).strip(), text) for name, text, words in found]


# Who reads it ------------------------------------------------------------------------------


@pytest.mark.parametrize("slug", [None, *SLUGS])
def test_an_editor_reads_each_page(desk, slug):
    page = read(desk, address(slug))
    title = BY_SLUG[slug].title if slug else "Mode d’emploi"
    assert page.headings(1)[-1] == squeeze(str(title))
    assert len(page.main.text) > SMALLEST_PAGE


@pytest.mark.parametrize("slug", [None, *SLUGS])
def test_a_visitor_is_asked_to_log_in(client, slug):
    response = client.get(address(slug))
    assert response.status_code == 302
    assert response["Location"].startswith(reverse("admin:login"))


def test_somebody_without_access_to_the_admin_is_refused(client):
    client.force_login(User.objects.create_user("lecteur"))
    assert client.get(address("verifier")).status_code == 302


@pytest.mark.parametrize("role", ROLES)
def test_every_role_finds_the_guide_in_the_header(role):
    browser = browser_of(somebody(role))
    front = read(browser, reverse("admin:index"))
    assert read(browser, front.link("Mode d’emploi")).has_heading("Mode d’emploi")


def test_a_page_about_lists_of_others_says_so():
    words = "Votre rôle n’ouvre pas toutes les listes"
    author = browser_of(somebody("Articles"))
    assert words in read(author, address("doublons-et-liens-morts")).text
    assert words not in read(author, address("ecrire-pour-les-lecteurs")).text


def test_a_page_about_own_lists_says_nothing_of_roles(desk):
    assert "Votre rôle" not in read(desk, address("doublons-et-liens-morts")).text


def test_an_unknown_page_is_not_found(desk):
    assert desk.get("/admin/mode-d-emploi/inconnue/").status_code == 404


def test_the_guide_keeps_to_the_policy_of_the_admin(desk):
    for slug in SLUGS:
        html = desk.get(address(slug)).text
        own = html.partition('<div class="guide">')[2].partition("</main>")[0]
        assert own
        assert not re.search(r"<script|<style|\sstyle=|\son\w+=|src=\"http", own)


# Where it leads ----------------------------------------------------------------------------


def test_the_index_names_every_page_in_order(desk):
    addresses = read(desk, address()).main.addresses
    assert [found for found in addresses if found in map(address, SLUGS)] == [*map(address, SLUGS)]


def test_one_page_leads_to_the_next_up_to_the_last(desk):
    walked, at = [], address(SLUGS[0])
    while at:
        page = read(desk, at)
        walked.append(at)
        at = next(iter(page.tree.xpath("//a[@rel='next']/@href")), None)
        assert len(walked) <= len(SLUGS)
    assert walked == [*map(address, SLUGS)]
    before = [page.tree.xpath("//a[@rel='prev']/@href") for page in read_all(desk)]
    assert before == [[], *([found] for found in walked[:-1])]


def read_all(browser):
    return [read(browser, address(slug)) for slug in SLUGS]


@pytest.mark.parametrize("slug", SLUGS)
def test_a_page_leads_on_and_back(desk, slug):
    page = read(desk, address(slug))
    also = page.section("Voir aussi").addresses
    assert len(also) >= 2
    assert address(slug) not in also
    assert address() in page.main.addresses


@pytest.mark.parametrize("slug", SLUGS)
def test_what_a_page_links_to_opens(office, slug):
    links = {found for found in read(office, address(slug)).main.addresses if found[0] == "/"}
    links = {found for found in links if not found.startswith(settings.STATIC_URL)}
    assert len(links) > 3
    for link in links:
        assert office.get(link).status_code == 200, link


@pytest.mark.parametrize("slug", SLUGS)
def test_a_filter_in_a_link_is_one_of_the_list(office, slug):
    """Django's lists lead away from a filter that they do not know."""
    for link in read(office, address(slug)).main.addresses:
        query = link.partition("?")[2]
        if query:
            shown = office.get(link).context["cl"]
            chosen = [spec for spec in shown.filter_specs if filters_by(spec, shown, query)]
            assert len(chosen) == 1, link


def filters_by(spec, changelist, query):
    """Whether a choice of this filter is made, and is what the link asks for; not « tous »."""
    _everything, *choices = spec.choices(changelist)
    return any(
        choice["selected"] and choice["query_string"].lstrip("?") == query for choice in choices
    )


# What it quotes ----------------------------------------------------------------------------


def words_of_python(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    constants = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {value for value in constants if isinstance(value, str)}


def words_of_template(path):
    return set(re.findall(r'{% translate "([^"]+)"', path.read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def words_of_the_admin():
    """Every whole string of the admin's classes, of the models, and of the admin's templates."""
    words = set(map(gettext, DJANGOS_OWN))
    for name in ("directory/admin", "directory/models", "directory/exchange", "articles"):
        for path in (Path(settings.BASE_DIR) / name).rglob("*.py"):
            words |= words_of_python(path)
    words |= words_of_python(Path(settings.BASE_DIR) / "directory" / "editors" / "account.py")
    for path in (TEMPLATES / "admin").rglob("*.html"):
        if not path.is_relative_to(GUIDE):
            words |= words_of_template(path)
    return {folded(word) for word in words}


def folded(words):
    return squeeze(words).casefold()


@pytest.mark.parametrize("slug", SLUGS)
def test_what_a_page_quotes_stands_in_the_admin(desk, slug, words_of_the_admin):
    quoted = read(desk, address(slug)).tree.xpath("//b[@class='key' or @class='word']")
    words = [folded(element.text_content()) for element in quoted]
    assert set(words) <= words_of_the_admin
    assert words or slug in ("ecrire-pour-les-lecteurs",)


def test_a_word_that_the_admin_does_not_use_is_found_out(words_of_the_admin):
    assert folded("Vérifié aujourd’hui") in words_of_the_admin
    assert folded("Vérifié hier") not in words_of_the_admin


def test_every_status_is_explained_in_the_words_of_the_admin(desk):
    page = read(desk, address("les-statuts"))
    shown = [squeeze(badge.text_content()) for badge in page.tree.xpath("//td/../th/span")]
    assert shown == [str(label) for label in SupportGroup.Status.labels]


def test_the_rhythms_are_those_of_the_listings(desk):
    rows = read(desk, address("verifier")).section("Et ensuite").tree.xpath(".//tbody/tr")
    shown = [[squeeze(cell.text_content()) for cell in row.iter("td")] for row in rows]
    models = [Helpline, SupportGroup, Platform]
    months = [[f"{model.REVIEW_MONTHS} mois" for model in models]]
    months += [[f"{model.REVIEW_MONTHS * 2} mois" for model in models if model.LEAVES_LISTS]]
    assert [row[0] for row in shown] == months[0]
    assert [row[2] for row in shown] == ["jamais", *months[1]]


WITHOUT_ITS_SPACE = re.compile(r"« | »|\w [?!;]|\w :|\w'\w")


@pytest.mark.parametrize("slug", SLUGS)
def test_a_page_keeps_signs_and_words_on_one_line(slug):
    texts = [str(BY_SLUG[slug].title), str(BY_SLUG[slug].summary)]
    texts += [words for picture in pictures_of(slug) for words in picture]
    texts.append(re.sub(r"{%.*?%}", "", source(slug)))
    assert [found for text in texts for found in WITHOUT_ITS_SPACE.findall(text)] == []


@pytest.mark.parametrize("text", ["Quoi ?", "« mot »", "mot : suite", "l'autre"])
def test_a_plain_space_or_a_straight_apostrophe_is_found_out(text):
    assert WITHOUT_ITS_SPACE.search(text)


# Pictures ----------------------------------------------------------------------------------


def test_each_picture_of_a_page_exists_and_each_that_exists_is_shown():
    named = [name for slug in SLUGS for name, _alt, _caption in pictures_of(slug)]
    assert 8 <= len(named) <= 16
    assert sorted(named) == sorted(path.stem for path in guide_pictures.FOLDER.glob("*"))


def test_the_script_takes_each_picture():
    guide_pictures.make_records()
    taken = [shot.name for shot in guide_pictures.shots()]
    assert sorted(taken) == sorted(path.stem for path in guide_pictures.FOLDER.glob("*.webp"))


def test_pictures_are_light():
    sizes = [path.stat().st_size for path in guide_pictures.FOLDER.glob("*.webp")]
    assert sizes
    assert max(sizes) <= PICTURE_BYTES
    assert sum(sizes) <= ALL_PICTURES_BYTES


def test_pictures_say_in_words_what_they_show(desk):
    for slug in SLUGS:
        images = read(desk, address(slug)).tree.xpath("//figure//img")
        assert [image.get("alt") for image in images] == [alt for _, alt, _ in pictures_of(slug)]
        assert all(len(image.get("alt")) > 30 for image in images)


def test_what_a_picture_shows_opens_for_the_editor_of_the_pictures():
    guide_pictures.make_records()
    browser = Client()
    browser.force_login(User.objects.get(username=guide_pictures.EDITOR))
    for shot in guide_pictures.shots():
        page = Page(browser.get(shot.address))
        assert page.status == 200
        if not shot.prepare:
            assert_parts(page, shot)


def assert_parts(page, shot):
    for part in shot.parts:
        name = re.split(r"[ :]", part.removeprefix("main "))[0]
        kind = "id" if name.startswith("#") else "class"
        assert name == "h1" or page.tree.xpath(
            f"//*[contains(concat(' ', @{kind}, ' '), ' {name[1:]} ')]"
        ), part


def test_pictures_show_no_number_that_rings():
    guide_pictures.make_records()
    for model in (SupportGroup, Helpline):
        numbers = model.objects.exclude(phone="").values_list("phone", flat=True)
        assert numbers
        assert all(number.startswith("02 000 ") for number in numbers)


def test_pictures_are_not_taken_in_a_database_that_serves(desk):
    with pytest.raises(CommandError, match="Cette base sert déjà"):
        call_command("guide_pictures")
