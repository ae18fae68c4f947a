"""Who meets when: the filter by date, the agenda of a fortnight, and their bad input."""

from datetime import date, time

import pytest

from tests.clock import on as on
from tests.factories import make_group
from tests.reading import read

pytestmark = pytest.mark.django_db


def weekly(weekday, hour=19):
    return [{"frequency": "weekly", "weekday": weekday, "start_time": time(hour)}]


@pytest.fixture
def groups(on):
    """Today is Saturday 28 November 2026, noon."""
    on("2026-11-28")
    return {
        "today": make_group(name="Ce soir", meetings=weekly(5, 20)),
        "begun": make_group(name="Ce matin", meetings=weekly(5, 9)),
        "sunday": make_group(name="Dimanche", meetings=weekly(6), themes=["alcool"]),
        "thursday": make_group(name="Jeudi", meetings=weekly(3)),
        "vague": make_group(name="Parfois", rhythm="Une fois par mois"),
        "later": make_group(
            name="Janvier",
            meetings=[{"frequency": "dates", "dates": "2027-01-20", "start_time": time(10)}],
        ),
        "draft": make_group(name="Brouillon", status="draft", meetings=weekly(5, 20)),
    }


def names(client, query):
    return read(client, f"/groupes/?{query}").cards


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("today", ["Ce soir"]),
        ("tomorrow", ["Dimanche"]),
        ("weekend", ["Ce soir", "Dimanche"]),
        ("week", ["Ce soir", "Dimanche", "Jeudi"]),
        ("2026-12-03", ["Jeudi"]),
        ("2026-12-05", ["Ce matin", "Ce soir"]),
        ("2027-01-20", ["Janvier"]),
        ("2027-06-03", ["Jeudi"]),
        ("2027-01-19", []),
        ("today&when=2026-12-03", ["Ce soir", "Jeudi"]),
    ],
)
def test_groups_are_found_by_when_they_meet_next_the_soonest_first(client, groups, when, expected):
    found = names(client, f"when={when}")
    assert sorted(found) == sorted(expected)
    assert found == expected or "2026-12-05" in when


@pytest.mark.parametrize(
    "when", ["", "yesterday", "2026-11-27", "2029-01-01", "2026-13-45", "20261203", "%00", "today'"]
)
def test_a_day_that_cannot_be_is_left_out_and_said(client, groups, when):
    page = read(client, f"/groupes/?when={when}")
    assert len(page.cards) == 6
    assert ("n’a pas été comprise" in page.text) is bool(when)


def test_options_say_how_many_groups_they_would_leave(client, groups):
    page = client.get("/groupes/").context["facets"].facet("when")
    assert {option.value: option.count for option in page.options} == {
        "today": 1,
        "tomorrow": 1,
        "week": 3,
        "weekend": 2,
    }


def test_the_list_can_be_in_the_order_of_the_next_dates(client, groups):
    assert names(client, "sort=date")[:5] == ["Ce soir", "Dimanche", "Jeudi", "Ce matin", "Janvier"]


def test_a_cancelled_date_is_not_found_and_an_extra_one_is(client, groups):
    groups["thursday"].date_changes.create(kind="cancelled", day=date(2026, 12, 3))
    groups["thursday"].date_changes.create(kind="extra", day=date(2026, 12, 2))
    assert names(client, "when=2026-12-03") == []
    assert names(client, "when=2026-12-02") == ["Jeudi"]


def test_the_agenda_lists_the_fortnight_day_by_day(client, groups):
    page = read(client, "/agenda/")
    days = ["Aujourd’hui", "Demain", "jeudi 3 décembre", "samedi 5 décembre", "dimanche 6 décembre"]
    days += ["jeudi 10 décembre"]
    assert [day.lower() for day in page.headings(3)][:6] == [day.lower() for day in days]
    assert "7 rencontres" in page.text
    assert "Brouillon" not in page.text
    assert "1 groupe ne donne pas de date" in page.text
    assert "1 groupe se réunit plus tard" in page.text


def test_the_agenda_is_narrowed(client, groups):
    page = read(client, "/agenda/?theme=alcool")
    assert "2 rencontres" in page.text
    assert "Jeudi" not in [link for link in page.text.split() if link == "Jeudi 3"]
    assert read(client, "/agenda/?when=2026-12-03").headings(3) == ["Jeudi 3 décembre"]


def test_an_empty_agenda_says_so_and_leads_to_the_groups(client, on):
    on("2026-11-28")
    make_group(rhythm="Parfois")
    page = read(client, "/agenda/?language=fr")
    assert "Aucune date n’est connue pour ces deux semaines" in page.text
    assert page.link("Voir les groupes") == "/groupes/?language=fr"


@pytest.mark.parametrize(
    ("day", "agenda", "calendar"),
    [("2026-12-03", True, True), ("2027-01-20", False, True), (None, False, False)],
)
@pytest.mark.parametrize("address", ["/groupes/?theme=alcool", "/regions/namur/"])
def test_a_list_leads_to_its_dates_where_there_are_any(client, on, address, day, agenda, calendar):
    on("2026-11-28")
    dates = [{"frequency": "dates", "dates": day, "start_time": time(10)}] if day else []
    make_group(themes=["alcool"], meetings=dates)
    page = read(client, address)
    assert ("Leurs rencontres des deux semaines" in page.text) is agenda
    assert ("Suivre ces dates" in page.text) is calendar


def test_the_agenda_has_pages(client, on):
    on("2026-11-28")
    for number in range(31):
        make_group(name=f"Groupe {number}", meetings=weekly(number % 5))
    page = read(client, "/agenda/")
    assert "62 rencontres" in page.text
    assert page.link("Page suivante") == "?page=2"
    assert read(client, "/agenda/?page=2").headings(3)


def entries(page):
    """[(hour, name)] in the order of the page."""
    return [
        (
            entry.find_class("agenda__hour")[0].text_content().strip(),
            entry.xpath(".//a")[0].text_content().strip(),
        )
        for entry in page.tree.find_class("agenda__entry")
    ]


def test_on_a_day_groups_come_by_the_hour_then_care_then_those_of_no_known_hour(client, on):
    on("2026-11-28")
    sundays = {"frequency": "weekly", "weekday": 6}
    make_group(name="À demander", meetings=[sundays])
    make_group(name="Le matin", rhythm="Le dimanche matin", meetings=[sundays])
    make_group(name="Hôpital de jour", kind="therapy", meetings=weekly(6, 8))
    make_group(name="Soir", meetings=weekly(6, 20))
    make_group(name="Midi", meetings=weekly(6, 12))
    assert entries(read(client, "/agenda/?when=tomorrow")) == [
        ("12\u00a0h", "Midi"),
        ("20\u00a0h", "Soir"),
        ("8\u00a0h", "Hôpital de jour"),
        ("matin", "Le matin"),
        ("heure à demander", "À demander"),
    ]


def test_the_note_of_a_date_says_that_it_is_french(client, on):
    on("2026-11-28")
    group = make_group(meetings=weekly(6))
    group.date_changes.create(kind="note", day=date(2026, 11, 29), note="Avec un repas")
    page = read(client, "/nl/agenda/")
    assert page.tree.xpath("//main//span[@lang='fr'][.='Avec un repas']")
    assert "(in het Frans)" in page.main.text
    assert "en français" not in read(client, "/agenda/").main.text
