"""An editor enters when a group meets: words are read, dates are shown, nonsense is refused."""

from datetime import date, time

import pytest
from django.core.exceptions import ValidationError

from directory.admin.hours import HourField
from directory.meetings.shown import when_in_words
from directory.models import Change, GroupAnswer, SchoolHoliday, SupportGroup
from directory.received.decisions import take
from tests.admin.test_admin import filled_form, form_data
from tests.admin.test_admin_saving import save, url
from tests.clock import on as on
from tests.factories import make_group
from tests.reading import Page, squeeze

pytestmark = pytest.mark.django_db

THURSDAY = {
    "frequency": "weekly",
    "weekday": 3,
    "start_time": time(19, 30),
    "end_time": time(21, 30),
}
READ, SHOW = {"_read_words": "1"}, {"_show_dates": "1"}


@pytest.fixture(autouse=True)
def today(on):
    on("2026-11-28")


def send(desk, group, button, **changes):
    """The form, sent with a button that saves nothing: (what it says, its data)."""
    data = filled_form(desk, url("change", group)) | changes | button
    response = desk.post(url("change", group), data)
    assert response.status_code == 200
    return Page(response).text, response


def sent_by_a_browser(response):
    (form,) = Page(response).tree.xpath("//form[@id='supportgroup_form']")
    data = {}
    for name, value in form.form_values():
        data.setdefault(name, []).append(value)
    return data


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("tous les mardis de 20h à 22h", "Chaque mardi, de 20 h à 22 h"),
        (
            "1er et 3e jeudi du mois de 14h à 16h",
            "Le 1er et le 3e jeudi du mois, de 14 h à 16 h",
        ),
        (
            "Le 2e et le 4e mardi, sauf pendant les vacances scolaires",
            "Le 2e et le 4e mardi du mois, sauf pendant les vacances scolaires",
        ),
        (
            "Un jeudi sur deux, à partir du 7 janvier 2027, à 20 h",
            "Un jeudi sur deux, à 20 h, à partir du 7 janvier 2027",
        ),
        (
            "elke eerste dinsdag van de maand om 19.30 uur behalve in juli en augustus",
            "Le 1er mardi du mois, à 19 h 30, sauf en juillet et en août",
        ),
        ("dernier samedi du mois, 10h-12h", "Le dernier samedi du mois, de 10 h à 12 h"),
        ("Jeden Dienstag um 17:00 Uhr", "Chaque mardi, à 17 h"),
        (
            "Le lundi à 14 h et le mercredi à 19 h",
            "Le lundi à 14 h et le mercredi à 19 h",
        ),
        (
            "Le 3 décembre 2026 et le 7 janvier 2027, à 19 h",
            "Le jeudi 3 décembre 2026 et le jeudi 7 janvier 2027, à 19 h",
        ),
        ("chaque vendredi de 22 h à minuit", "Chaque vendredi, de 22 h à minuit"),
    ],
)
def test_words_fill_the_meetings_and_are_saved_with_the_next_send(desk, words, sentence):
    group = make_group(rhythm="", meetings=[{"frequency": "monthly"}])
    said, response = send(desk, group, READ, rhythm=words)
    assert "Les mots sont lus" in said
    assert sentence in said
    group.refresh_from_db()
    assert group.rhythm == ""
    # As a browser would send it: only what is shown as chosen.
    data = sent_by_a_browser(response)
    saved = desk.post(url("change", group), data)
    assert saved.status_code == 302, saved.context["errors"]
    group.refresh_from_db()
    assert squeeze(when_in_words(group, "fr")) == sentence


@pytest.mark.parametrize(
    "typed", ["7/1/2027, 3/12/2026", "2026-12-03,2027-01-07", "03.12.2026 ; 07.01.2027"]
)
def test_a_list_of_dates_is_typed_as_editors_write_dates(desk, typed):
    group = make_group(rhythm="", meetings=[{"frequency": "dates", "dates": "2026-11-30"}])
    save(desk, group, **{"meetings-0-dates": typed})
    assert group.meetings.get().dates == "2026-12-03,2027-01-07"
    shown = sent_by_a_browser(desk.get(url("change", group)))
    assert shown["meetings-0-dates"] == ["03/12/2026, 07/01/2027"]
    before = Change.objects.of(group).count()
    desk.post(url("change", group), shown)
    assert Change.objects.of(group).count() == before


def test_what_is_no_date_is_named(desk):
    group = make_group(meetings=[{"frequency": "dates", "dates": "2026-11-30"}])
    data = filled_form(desk, url("change", group)) | {"meetings-0-dates": "3/12/2026, 31/2/2027"}
    said = Page(desk.post(url("change", group), data)).text
    assert "« 31/2/2027 » n’est pas une date" in said


def press(desk, group, key, **changes):
    return send(desk, group, {"_preset": key}, **changes)


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        ("chaque-semaine", "Chaque jeudi, de 19 h 30 à 21 h 30"),
        ("premier", "Le 1er jeudi du mois, de 19 h 30 à 21 h 30"),
        ("1-3", "Le 1er et le 3e jeudi du mois, de 19 h 30 à 21 h 30"),
        ("2-4", "Le 2e et le 4e jeudi du mois, de 19 h 30 à 21 h 30"),
        ("dernier", "Le dernier jeudi du mois, de 19 h 30 à 21 h 30"),
        ("ete", "Chaque jeudi, de 19 h 30 à 21 h 30, sauf en juillet et en août"),
        (
            "ecole",
            "Chaque jeudi, de 19 h 30 à 21 h 30, sauf pendant les vacances scolaires",
        ),
    ],
)
def test_a_preset_fills_the_meetings_in_one_press_and_saves_nothing(desk, key, sentence):
    group = make_group(rhythm="", meetings=[THURSDAY])
    said, response = press(desk, group, key)
    assert sentence in said
    assert said.count(", 19 h 30") >= 6
    group.refresh_from_db()
    assert squeeze(when_in_words(group, "fr")) == "Chaque jeudi, de 19 h 30 à 21 h 30"
    saved = desk.post(url("change", group), sent_by_a_browser(response))
    assert saved.status_code == 302, saved.context["errors"]
    group.refresh_from_db()
    assert squeeze(when_in_words(group, "fr")) == sentence


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("chaque-semaine", "Choisissez le jour"),
        ("un-sur-deux", "Choisissez le jour"),
        ("dates", "Écrivez les dates"),
    ],
)
def test_a_preset_of_a_group_without_a_meeting_adds_one_and_says_what_is_missing(desk, key, said):
    text, response = press(desk, make_group(rhythm=""), key)
    assert said in text
    assert len(response.context["inline_admin_formsets"][0].formset.forms) == 1


def test_a_preset_never_guesses_from_which_date_a_fortnight_counts(desk):
    group = make_group(rhythm="", meetings=[THURSDAY])
    said, _response = press(desk, group, "un-sur-deux")
    assert "une date où le groupe se réunit" in said
    said, _response = press(desk, group, "un-sur-deux", **{"meetings-0-since": "2027-01-07"})
    assert "Un jeudi sur deux, de 19 h 30 à 21 h 30, à partir du 7 janvier 2027" in said


def test_a_preset_takes_day_and_hours_from_the_words(desk):
    group = make_group(rhythm="")
    said, _response = press(desk, group, "1-3", rhythm="Le mardi à 20 h")
    assert "Le 1er et le 3e mardi du mois, à 20 h" in said


def test_a_preset_is_for_every_meeting_of_the_form(desk):
    friday = THURSDAY | {"weekday": 4}
    said, _response = press(desk, make_group(meetings=[THURSDAY, friday]), "dernier")
    assert "Le dernier jeudi et le dernier vendredi du mois" in said


@pytest.mark.parametrize("key", ["", "licorne"])
def test_a_preset_that_does_not_exist_changes_nothing(desk, key):
    said, _response = press(desk, make_group(meetings=[THURSDAY]), key)
    assert "Chaque jeudi" in said


def test_the_key_enter_saves(desk):
    tree = Page(desk.get(url("change", make_group()))).tree
    first = tree.xpath("//form[@id='supportgroup_form']//*[@type='submit' or self::button]")[0]
    assert first.get("name") == "_save"


def test_words_and_meetings_do_not_part(desk):
    group = make_group(rhythm="Chaque jeudi à 19 h 30", meetings=[THURSDAY])
    address = url("change", group)
    data = filled_form(desk, address) | {"rhythm": "Le 2e mardi du mois, à 20 h"}
    refused = squeeze(Page(desk.post(address, data)).text)
    assert "Les mots disent « Le 2e mardi du mois, à 20 h », les rencontres « Chaque" in refused
    group.refresh_from_db()
    assert group.rhythm == "Chaque jeudi à 19 h 30"
    _said, response = send(desk, group, READ, rhythm="Le 2e mardi du mois, à 20 h")
    assert desk.post(address, sent_by_a_browser(response)).status_code == 302
    group.refresh_from_db()
    assert squeeze(when_in_words(group, "fr")) == "Le 2e mardi du mois, à 20 h"


def add(desk, words, *meetings, **more):
    """Send the form of a new group with these words and meetings."""
    address = url("directory_supportgroup_add")
    data = filled_form(desk, url("change", make_group(meetings=meetings)))
    data = {key: value for key, value in data.items() if not key.endswith(("-id", "-group"))}
    new = {"name": "Nouveau", "slug": "nouveau", "rhythm": words, "meetings-INITIAL_FORMS": "0"}
    return desk.post(address, data | new | {"status": "draft"} | more)


def test_words_of_a_new_group_that_no_meeting_says_are_asked_about(desk):
    refused = add(desk, "Chaque jeudi, de 10 h à 12 h")
    assert "aucune rencontre ne le dit encore" in Page(refused).text
    read = add(desk, "Chaque jeudi, de 10 h à 12 h", **READ)
    saved = desk.post(url("directory_supportgroup_add"), sent_by_a_browser(read))
    assert saved.status_code == 302, saved.context["errors"]
    group = SupportGroup.objects.get(slug="nouveau")
    assert group.meetings.get().weekday == 3


def test_nor_may_the_meetings_of_a_new_group_say_something_else(desk):
    tuesday = THURSDAY | {"weekday": 1}
    refused = squeeze(Page(add(desk, "Chaque jeudi, de 19 h 30 à 21 h 30", tuesday)).text)
    assert "les rencontres « Chaque mardi" in refused
    assert add(desk, "Le mardi", tuesday).status_code == 302


def test_a_known_group_without_meetings_is_saved_and_told_of_it(desk):
    group = make_group(rhythm="")
    address = url("change", group)
    data = filled_form(desk, address) | {"rhythm": "Chaque jeudi, de 10 h à 12 h"}
    page = squeeze(Page(desk.post(address, data, follow=True)).text)
    assert "Les mots disent « Chaque jeudi, de 10 h à 12 h », mais la page ne donne pas" in page
    group.refresh_from_db()
    assert group.rhythm


@pytest.mark.parametrize("words", ["", "Selon l’agenda"])
def test_words_without_a_date_need_no_meeting(desk, words):
    assert add(desk, words).status_code == 302


@pytest.mark.parametrize(
    "words", ["Chaque jeudi à 19 h 30, sonnez au 2", "Tous les jeudis de 19h30 à 21h30"]
)
def test_words_that_say_the_same_otherwise_are_saved(desk, words):
    group = make_group(rhythm="Chaque jeudi à 19 h 30", meetings=[THURSDAY])
    address = url("change", group)
    assert desk.post(address, filled_form(desk, address) | {"rhythm": words}).status_code == 302


def test_words_without_a_date_do_not_hide_what_the_page_still_says(desk):
    group = make_group(rhythm="Chaque jeudi à 19 h 30", meetings=[THURSDAY])
    address = url("change", group)
    data = filled_form(desk, address) | {"rhythm": "Selon l’agenda"}
    page = squeeze(Page(desk.post(address, data, follow=True)).text)
    assert "La page dit encore : « Chaque jeudi, de 19 h 30 à 21 h 30 »." in page


def test_six_dates_are_shown_before_saving(desk):
    group = make_group(meetings=[THURSDAY])
    said, _response = send(desk, group, SHOW, **{"meetings-0-start_time": "18:00"})
    assert "Chaque jeudi, de 18 h à 21 h 30" in said
    for day in ("3 décembre", "10 décembre", "17 décembre", "24 décembre", "31 décembre"):
        assert f"Jeudi {day}, 18 h" in said
    assert "Jeudi 7 janvier 2027, 18 h" in said
    assert "14 janvier" not in said
    assert group.meetings.get().start_time == time(19, 30)


def test_words_that_say_nothing_for_certain_leave_the_meetings(desk):
    group = make_group(meetings=[THURSDAY])
    said, response = send(desk, group, READ, rhythm="Un jeudi sur deux")
    assert "Ces mots ne disent pas de date certaine" in said
    assert "à partir de quelle date" in said
    assert form_data(response)["meetings-0-weekday"] in (3, "3")


@pytest.mark.parametrize(
    ("changes", "right"),
    [
        (
            {"meetings-0-frequency": "fortnightly", "meetings-0-since": "2027-01-06"},
            "mercredi 6 janvier 2027",
        ),
        (
            {"meetings-0-start_time": "14:00", "meetings-0-end_time": "09:00"},
            "écrivez « de 9 h à 14 h »",
        ),
        (
            {"meetings-0-since": "2027-06-30", "meetings-0-until": "2027-01-07"},
            "écrivez « du jeudi 7 janvier 2027 au mercredi 30 juin 2027 »",
        ),
        ({"meetings-0-sessions": "8"}, "Un cycle de 8 rencontres, à partir du 7 janvier 2027"),
        ({"closed_months": [str(number) for number in range(1, 13)]}, "laissez au moins un mois"),
    ],
)
def test_an_impossible_rule_is_refused_with_the_right_sentence(desk, changes, right):
    group = make_group(meetings=[THURSDAY])
    data = filled_form(desk, url("change", group)) | changes
    response = desk.post(url("change", group), data)
    assert response.status_code == 200
    assert right in Page(response).text


def change_data(kind, day, **more):
    fields = {"kind": kind, "day": day} | more
    return {"date_changes-TOTAL_FORMS": "1"} | {
        f"date_changes-0-{name}": value for name, value in fields.items()
    }


def test_a_date_is_cancelled_moved_or_added_and_history_tells_by_whom(desk, editor):
    group = make_group(meetings=[THURSDAY])
    save(desk, group, **change_data("cancelled", "2026-12-03", note="grève"))
    assert group.date_changes.get().day == date(2026, 12, 3)
    change = Change.objects.of(group).first()
    assert change.by == editor
    assert change.state["parts"]["date_changes"][0]["fields"]["note"] == "grève"
    history = Page(desk.get(url("history", group))).text
    assert "Pas de rencontre le jeudi 3 décembre 2026 (grève)" in history
    assert str(editor) in history


def test_a_date_on_which_the_group_does_not_meet_is_refused_naming_the_nearest(desk):
    group = make_group(meetings=[THURSDAY])
    data = filled_form(desk, url("change", group)) | change_data("cancelled", "2026-12-04")
    response = desk.post(url("change", group), data)
    assert response.status_code == 200
    assert "la plus proche est le jeudi 3 décembre 2026" in Page(response).text


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (change_data("moved", "2026-12-03", to_day="2026-11-01"), "Ce jour est déjà passé"),
        (change_data("moved", "2026-12-03", to_day="2027-12-04"), "vérifiez l’année"),
        (change_data("moved", "2026-12-03", to_day="2026-12-03"), "C’est le même jour"),
        (change_data("moved", "2026-12-03", to_day="2026-12-10"), "une rencontre a déjà lieu"),
        (change_data("extra", "2026-12-10"), "une rencontre a déjà lieu"),
    ],
)
def test_a_date_is_not_brought_to_where_it_cannot_be(desk, change, said):
    group = make_group(meetings=[THURSDAY])
    data = filled_form(desk, url("change", group)) | change
    response = desk.post(url("change", group), data)
    assert response.status_code == 200
    assert said in Page(response).text
    assert not group.date_changes.exists()


def test_it_may_come_earlier_or_at_another_hour_of_the_same_day(desk):
    group = make_group(meetings=[THURSDAY])
    save(desk, group, **change_data("moved", "2026-12-03", to_day="2026-12-01"))
    again = make_group(meetings=[THURSDAY])
    hours = {"start_time": "18:00", "end_time": "19:00"}
    save(desk, again, **change_data("extra", "2026-12-10", **hours))
    assert group.date_changes.get().to_day == date(2026, 12, 1)
    assert again.date_changes.exists()


def test_closed_in_july_and_august(desk):
    group = make_group(rhythm="", meetings=[THURSDAY])
    save(desk, group, closed_months=["7", "8"], school_holidays=["nl"])
    assert (group.closed_months, group.school_holidays) == ("7,8", "nl")
    assert (
        "sauf en juillet et en août et pendant les vacances scolaires flamandes"
        in when_in_words(group, "fr")
    )


def test_a_rhythm_without_any_coming_date_says_so(desk):
    group = make_group(meetings=[THURSDAY])
    data = filled_form(desk, url("change", group)) | {"meetings-0-until": "2026-11-01"}
    assert "Aucune date à venir" in Page(desk.post(url("change", group), data | SHOW)).text
    response = desk.post(url("change", group), data, follow=True)
    assert "n’a plus aucune date à venir" in Page(response).text


def test_the_desk_warns_before_school_holidays_are_unknown(desk):
    assert "Fédération Wallonie-Bruxelles" in Page(desk.get("/admin/")).text
    for community in SchoolHoliday.Community:
        SchoolHoliday.objects.create(
            community=community,
            name="Été",
            first_day=date(2027, 7, 1),
            last_day=date(2027, 8, 27),
            source_url="https://example.org/",
            source_date=date(2026, 1, 1),
        )
    assert "vacances scolaires ou moins" not in Page(desk.get("/admin/")).text


def test_a_correction_of_the_group_replaces_its_meetings(editor):
    group = make_group(rhythm="Le jeudi à 19 h 30", meetings=[THURSDAY])
    take(group, [{"field": "rhythm", "after": "Le 1er mardi du mois, à 14 h"}], editor)
    assert squeeze(when_in_words(group, "fr")) == "Le 1er mardi du mois, à 14 h"
    take(group, [{"field": "rhythm", "after": "Dates variables"}], editor)
    assert when_in_words(group, "fr") == "Dates variables"
    assert GroupAnswer.objects.count() == 0


@pytest.mark.parametrize("typed", ["19:30", "19h30", "19 h 30", "19u30", "19.30"])
def test_an_hour_of_a_meeting_is_typed_as_people_write_it(typed):
    assert HourField().clean(typed) == time(19, 30)


@pytest.mark.parametrize(("typed", "hour"), [("19h", 19), ("9 h", 9), ("19 uur", 19), ("8 Uhr", 8)])
def test_a_full_hour_needs_no_minutes(typed, hour):
    assert HourField().clean(typed) == time(hour)


@pytest.mark.parametrize("typed", ["25h", "19h75", "le soir", "1930h"])
def test_what_is_no_hour_is_refused(typed):
    with pytest.raises(ValidationError):
        HourField().clean(typed)
