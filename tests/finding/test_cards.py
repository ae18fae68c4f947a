"""Cards that are drawn once for a state of the data."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from directory.finding.asked import SupportGroupFilter
from directory.finding.index import current_index
from directory.models import SupportGroup
from directory.templatetags.directory_tags import card_of
from tests.factories import make_group, make_organisation
from tests.reading import read

pytestmark = pytest.mark.django_db

NAMUR, LIEGE = "/groupes/?near=5000", "/groupes/?near=4000"
BRUSSELS = ZoneInfo("Europe/Brussels")


def queries(client, address):
    with CaptureQueriesContext(connection) as captured:
        read(client, address)
    return [one["sql"] for one in captured if "directory_supportgroup" in one["sql"]]


def test_second_reader_of_the_same_state_reads_no_group(client):
    make_group(name="Le Phare")
    assert queries(client, "/groupes/")
    assert not queries(client, "/groupes/")
    assert "Le Phare" in read(client, "/groupes/").main.text


def test_a_change_of_the_group_or_of_what_it_names_is_seen_at_once(client):
    organisation = make_organisation(phone="081 22 33 44")
    group = make_group(name="Le Phare", phone="", email="", website="", organisation=organisation)
    assert "081 22 33 44" in read(client, "/groupes/").main.text
    organisation.phone = "081 55 66 77"
    organisation.save()
    assert "081 55 66 77" in read(client, "/groupes/").main.text
    group.name = "La Bouée"
    group.save()
    assert "La Bouée" in read(client, "/groupes/").main.text
    group.move_to("draft")
    assert "La Bouée" not in read(client, "/groupes/").main.text


def test_each_language_distance_and_level_has_its_own(client):
    make_group(name="Le Phare", municipality="Namur", rhythm="Selon les saisons")
    near, far, plain = (read(client, address) for address in (NAMUR, LIEGE, "/groupes/"))
    titles = [page.tree.xpath("//*[@class='card__title']")[0].tag for page in (near, plain)]
    assert titles == ["h4", "h3"]
    distance = "string(//*[@class='card__distance'])"
    assert near.tree.xpath(distance) != far.tree.xpath(distance) != ""
    french = "//*[@lang='fr'][normalize-space(.)='Selon les saisons']"
    assert read(client, "/nl/groepen/?near=5000").tree.xpath(french)
    assert not read(client, NAMUR).tree.xpath(french)


@pytest.mark.parametrize("later", [timedelta(hours=1), timedelta(days=1)])
def test_a_date_that_is_over_makes_room_for_the_next(client, time_machine, later):
    at = datetime(2026, 12, 3, 19, 0, tzinfo=BRUSSELS)
    time_machine.move_to(at, tick=False)
    thursdays = {"frequency": "weekly", "weekday": 3, "start_time": "19:30", "end_time": "21:00"}
    make_group(name="Le Phare", meetings=[thursdays])
    assert "Aujourd’hui, 19" in read(client, "/groupes/").main.text
    time_machine.move_to(at + later, tick=False)
    text = read(client, "/groupes/").main.text
    assert "Aujourd’hui, 19" not in text
    assert "Jeudi 10 décembre" in text


def test_no_more_are_kept_than_fit(client, monkeypatch):
    monkeypatch.setattr(current_index().drawn.cards, "most", 5000)
    for number in range(8):
        make_group(name=f"Groupe {number}")
    page = read(client, "/groupes/")
    assert len(page.tree.xpath("//*[contains(@class, 'card--group')]")) == 8
    assert 0 < len(current_index().drawn.cards) < 8
    assert current_index().drawn.cards.used <= 5000


def test_a_page_shows_the_cards_it_found_whatever_happens_meanwhile(client):
    group = make_group(name="Le Phare")
    read(client, "/groupes/")
    answer = SupportGroupFilter({}).answer
    (row,) = answer.rows(answer.positions)
    current_index().drawn.forget()
    SupportGroup.objects.filter(pk=group.pk).delete()
    assert "Le Phare" in card_of(row)


def test_words_of_a_card_are_escaped_and_its_markup_is_not(client):
    make_group(name="<script>alert(1)</script>")
    for _ in range(2):
        source = read(client, "/groupes/").source
        assert "<script>alert" not in source
        assert 'class="card__title"' in source
