"""What a search names beside groups: a network, a platform, a helpline, by any of its names."""

import pytest

from directory.finding.asked import SupportGroupFilter
from directory.models import CareNetwork
from tests.admin.test_admin import url
from tests.factories import make_group, make_helpline, make_network, make_platform
from tests.reading import Page
from tests.upkeep.test_duplicates import save

pytestmark = pytest.mark.django_db


def named_by(text):
    return [one.name for one in SupportGroupFilter({"q": text}).answer.named]


def test_a_platform_is_named(client):
    platform = make_platform(name="Kalima")
    page = Page(client.get("/groupes/", {"q": "kalima"}))
    assert "Vous cherchez peut-être : Kalima (plateforme ou organisme)" in page.text
    assert page.link("Kalima") == platform.get_absolute_url()
    assert "Nous ne connaissons pas" not in page.text


def test_what_nothing_is_called_is_still_said_to_be_unknown(client):
    page = Page(client.get("/groupes/", {"q": "kalima"}))
    assert "Nous n’avons pas compris « kalima »" in page.text
    assert "Vous cherchez peut-être" not in page.text


@pytest.mark.parametrize("text", ["Réseau Fil rouge", "fil ROUGE", "rfr", "le réseau fil rouge"])
def test_a_network_is_named_by_its_name_and_its_short_name(text):
    make_network(name="Réseau Fil rouge", short_name="RFR")
    assert named_by(text) == ["Réseau Fil rouge"]


@pytest.mark.parametrize("text", ["107", "Télé-Accueil", "tele accueil"])
def test_a_helpline_is_named_by_its_name_and_its_number(text):
    make_helpline(name="Télé-Accueil", phone="107")
    assert named_by(text)[0] == "Télé-Accueil"


def test_a_helpline_that_is_named_can_be_called_at_once(client):
    make_helpline(name="Une oreille", phone="02 511 99 99")
    page = Page(client.get("/groupes/", {"q": "une oreille"}))
    assert page.link("02 511 99 99") == "tel:+3225119999"


def test_107_is_a_number_to_call_and_the_name_of_the_networks():
    make_helpline(name="Télé-Accueil", phone="107")
    for number in range(5):
        make_network(name=f"Réseau 107 numéro {number}")
    assert named_by("107") == ["Télé-Accueil", "Les réseaux de santé mentale"]


def test_a_number_among_other_words_names_no_helpline():
    make_helpline(name="Télé-Accueil", phone="107")
    assert named_by("réseau 107") == ["Les réseaux de santé mentale"]


@pytest.mark.parametrize("text", ["namur", "réseau", "deuil namur", "santé mentale"])
def test_a_word_of_many_names_or_of_a_place_names_nothing(text):
    for number in range(5):
        make_network(name=f"Réseau de santé mentale de Namur {number}")
    assert named_by(text) == []


def test_a_small_part_of_a_name_names_nothing():
    make_group(name="Vivre son deuil")
    make_platform(name="Plateforme de soins palliatifs et de deuil")
    assert named_by("deuil") == []


def test_the_most_fully_named_comes_first():
    make_platform(name="Similes Wallonie")
    make_platform(name="Similes Bruxelles")
    assert named_by("similes bruxelles")[0] == "Similes Bruxelles"


@pytest.mark.parametrize("status", ["draft", "ended"])
def test_what_is_not_public_is_not_named(status):
    make_platform(name="Kalima", status=status)
    assert named_by("kalima") == []


def test_a_name_in_another_language_says_so(client):
    make_network(name="Netwerk SaRA", name_language="nl")
    text = client.get("/groupes/", {"q": "netwerk sara"}).text
    assert '<a href="/reseaux/' in text
    assert ' lang="nl">Netwerk SaRA</a>' in text


def test_a_name_in_another_alphabet_is_named_and_breaks_no_search():
    make_platform(name="Ψυχή")
    make_helpline(name="Les uns et les autres")
    make_platform(name="Kalima")
    assert named_by("kalima") == ["Kalima"]
    assert named_by("ψυχή") == ["Ψυχή"]
    assert named_by("душа") == []


def test_naming_costs_the_page_no_query(django_assert_num_queries):
    make_network(name="Réseau Fil rouge")
    search = SupportGroupFilter({"q": "fil rouge"}).answer
    assert search.index
    with django_assert_num_queries(0):
        assert search.named


# Old names -----------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [make_network, make_platform, make_helpline])
def test_an_old_name_keeps_finding_the_page(desk, make):
    listing = make(name="Cap Horizon")
    save(desk, listing, name="Kalima")
    assert named_by("cap horizon") == ["Kalima"]
    opts = listing._meta
    address = url(f"{opts.app_label}_{opts.model_name}_changelist", q="horizon")
    assert "Kalima" in Page(desk.get(address)).text


def test_the_name_of_a_draft_was_known_to_nobody(desk):
    network = make_network(name="Cap Horizon", status="draft")
    save(desk, network, name="Kalima")
    network.refresh_from_db()
    assert network.former_names == ""


def test_an_old_short_name_keeps_finding_the_page(desk):
    network = make_network(name="Réseau Fil rouge", short_name="RFR")
    save(desk, network, short_name="")
    assert CareNetwork.objects.get().former_names == "RFR"
    assert named_by("rfr") == ["Réseau Fil rouge"]


def test_an_undo_leaves_no_name_behind(desk):
    network = make_network(name="Cap Horizon")
    page = Page(save(desk, network, name="Kalima"))
    desk.post(page.tree.xpath("//form[contains(@class, 'undo')]/@action")[0])
    network.refresh_from_db()
    assert (network.name, network.former_names) == ("Cap Horizon", "")


# What is needed ------------------------------------------------------------------------------


@pytest.fixture
def services():
    make_network(name="Adultes de Namur")
    make_network(name="Jeunes de Namur", population="young")
    make_platform(name="Psys de Namur", kind="psych_directory", regions=["namur"])
    make_platform(name="Psys de Bruxelles", kind="psych_directory", regions=["bruxelles"])


@pytest.mark.usefixtures("services")
@pytest.mark.parametrize(
    "text",
    [
        "psy gratuit", "psychologue conventionné", "psychologue pas cher", "un psychologue",
        "psychothérapeute remboursé", "eerstelijnspsycholoog", "Psychologin", "therapist",
    ],
)  # fmt: skip
def test_who_needs_a_psychologist_sees_the_network_and_the_directory(text):
    names = named_by(f"{text} namur")
    assert names == ["Adultes de Namur", "Jeunes de Namur", "Psys de Namur"]


@pytest.mark.usefixtures("services")
@pytest.mark.parametrize("text", ["équipe mobile", "equipes mobiles", "mobiel team", "mobile team"])
def test_a_mobile_team_is_one_of_the_network(text):
    assert named_by(f"{text} namur") == ["Adultes de Namur", "Jeunes de Namur"]


@pytest.mark.usefixtures("services")
def test_for_a_young_person_their_network_comes_first():
    assert named_by("psy pour mon fils de 14 ans à namur")[0] == "Jeunes de Namur"


@pytest.mark.usefixtures("services")
def test_without_a_place_all_networks_and_directories_are_named():
    assert named_by("psy gratuit") == [
        "Les réseaux de santé mentale", "Psys de Bruxelles", "Psys de Namur",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["ligne d’écoute", "ligne d'aide", "qui appeler", "hulplijn", "Notruf", "helpline"]
)
def test_who_looks_for_a_line_is_led_to_the_page_of_lines(text):
    make_helpline(name="Le Funambule : ligne d’écoute", phone="081 00 00 00")
    assert named_by(text)[0] == "Les numéros d’aide"


@pytest.mark.usefixtures("services")
@pytest.mark.parametrize("text", ["urgence psychiatrique", "crisisdienst", "psychiatric emergency"])
def test_an_emergency_of_the_mind_brings_the_numbers_and_the_network(text):
    assert named_by(f"{text} namur")[:2] == ["Les numéros d’aide", "Adultes de Namur"]


@pytest.mark.usefixtures("services")
@pytest.mark.parametrize("text", ["deuil namur", "psychose namur", "équipe de foot namur"])
def test_other_needs_bring_no_service(text):
    assert named_by(text) == []


def test_beside_a_place_a_name_is_that_of_its_region():
    make_platform(name="Similes Wallonie")
    make_platform(name="Similes Bruxelles")
    make_group(name="Similes Liège", municipality="Liège")
    assert named_by("similes namur") == ["Similes Wallonie"]
    assert named_by("similes ixelles") == ["Similes Bruxelles"]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("مجموعة الدعم", "مجموعة الدعم"),
        ("Группа поддержки", "группа ПОДДЕРЖКИ"),
        ("支持小组", "支持小组"),
        ("Ομάδα στήριξης", "ομαδα στηριξης"),
        ("קבוצת תמיכה", "קבוצת תמיכה"),
        ("समर्थन समूह", "समर्थन समूह"),
        ("กลุ่มสนับสนุน", "กลุ่มสนับสนุน"),
    ],
)
def test_a_name_in_another_script_is_found(client, name, typed):
    make_group(name=name)
    make_group(name="Le Phare")
    page = Page(client.get("/groupes/", {"q": typed}))
    assert page.cards == [name]
    assert "Nous n’avons pas reconnu" not in page.text
