"""Two browsers at one record: its meetings, blocks and synonyms are kept as its own fields are."""

from datetime import date, time

import pytest
from django.contrib import admin
from django.contrib.auth.models import Group, User

from articles.models import DecisionGuide, DecisionOption, RichText
from directory.admin.lock import Locked
from directory.admin.parts import PartsFormSet
from directory.models import Audience, Meeting, RolePolicy
from tests.admin.test_admin import form_data, url
from tests.admin.test_two_editors import opened, send, ticked, words_on
from tests.clock import on as on
from tests.factories import make_article, make_group
from tests.factories import theme as theme_of
from tests.reading import Page

pytestmark = pytest.mark.django_db

THURSDAY = {"frequency": "weekly", "weekday": 3, "start_time": time(14), "end_time": time(16)}
TUESDAY = {"frequency": "weekly", "weekday": 1, "start_time": time(10), "end_time": time(12)}
DELETE = "meetings-0-DELETE"


@pytest.fixture(autouse=True)
def today(on):
    on("2026-11-28")


@pytest.fixture
def group(db):
    return make_group(rhythm="Le jeudi à 14 h", meetings=[THURSDAY], summary="Avant.")


def days_of(group):
    return sorted(group.meetings.values_list("weekday", flat=True))


def browser_sends(page, form):
    """What is on the page, row for row."""
    (form,) = Page(page).tree.xpath(f"//form[@id='{form}']")
    data = {}
    for name, value in form.form_values():
        data.setdefault(name, []).append(value)
    return data


def test_a_meeting_that_somebody_moved_stays_moved(desk, group):
    first, second = opened(desk, group), opened(desk, group)
    moved = {"weekday": "1", "start_time": "10:00", "end_time": "12:00"}
    moved = {f"meetings-0-{name}": value for name, value in moved.items()}
    send(desk, group, first, rhythm="Le mardi, de 10 h à 12 h", **moved)
    assert send(desk, group, second, summary="Après.").status_code == 302
    assert days_of(group) == [1]
    assert (group.rhythm, group.summary) == ("Le mardi, de 10 h à 12 h", "Après.")
    assert group.meetings.get().start_time == time(10)


def test_fields_of_one_meeting_that_each_changed_alone_are_both_kept(desk, group):
    first, second = opened(desk, group), opened(desk, group)
    send(desk, group, first, **{"meetings-0-end_time": "17:00"})
    assert send(desk, group, second, **{"meetings-0-note": "au 2e"}).status_code == 302
    meeting = group.meetings.get()
    assert (meeting.end_time, meeting.note) == (time(17), "au 2e")


@pytest.mark.parametrize(
    ("answer", "end"), [("sure-over", time(18)), ("sure-theirs-meetings-0-end_time", time(17))]
)
def test_a_field_of_a_meeting_that_both_changed_is_asked_about(desk, group, answer, end):
    first, second = opened(desk, group), opened(desk, group)
    send(desk, group, first, **{"meetings-0-end_time": "17:00"})
    second |= {"meetings-0-end_time": "18:00"}
    page = send(desk, group, second)
    assert "edith a changé « Rencontre régulière : chaque semaine – À »" in words_on(page)
    assert "Enregistré : « 17:00 ». Vous avez tapé : « 18:00 »" in words_on(page)
    assert group.meetings.get().end_time == time(17)
    assert send(desk, group, second, **ticked(page, answer)).status_code == 302
    assert group.meetings.get().end_time == end


def test_one_box_keeps_what_was_typed_in_the_record_and_in_its_meetings(desk, group):
    first, second = opened(desk, group), opened(desk, group)
    send(desk, group, first, summary="De l’une.", **{"meetings-0-end_time": "17:00"})
    second |= {"summary": "De l’autre.", "meetings-0-end_time": "18:00"}
    page = send(desk, group, second)
    assert [one.name for one in page.context["questions"]].count("sure-over") == 1
    assert send(desk, group, second, **ticked(page, "sure-over")).status_code == 302
    assert (group.summary, group.meetings.get().end_time) == ("De l’autre.", time(18))


# Taken out on one side -----------------------------------------------------------------------


def test_a_meeting_that_somebody_took_out_stays_out(desk, group):
    first, second = opened(desk, group), opened(desk, group)
    send(desk, group, first, **{DELETE: "on"})
    assert send(desk, group, second, summary="Après.").status_code == 302
    assert days_of(group) == []
    assert group.summary == "Après."


@pytest.mark.parametrize(
    ("answer", "notes"), [("sure-over", ["au 2e"]), ("sure-theirs-meetings-0", [])]
)
def test_what_was_typed_into_it_meanwhile_is_asked_about_and_kept(desk, group, answer, notes):
    first, second = opened(desk, group), opened(desk, group)
    send(desk, group, first, **{DELETE: "on"})
    page = send(desk, group, second, summary="Après.", **{"meetings-0-note": "au 2e"})
    assert "edith a retiré « Rencontre régulière : chaque semaine » entre-temps" in words_on(page)
    assert "vous avez tapé : Précision « au 2e »" in words_on(page)
    again = browser_sends(page, "supportgroup_form")
    assert again["meetings-0-note"] == ["au 2e"]
    assert send(desk, group, again, **ticked(page, answer)).status_code == 302
    assert list(group.meetings.values_list("note", flat=True)) == notes
    assert group.summary == "Après."


def test_a_meeting_that_somebody_changed_is_not_taken_out_unasked(desk, group):
    first, second = opened(desk, group), opened(desk, group)
    send(desk, group, first, **{"meetings-0-end_time": "17:00"})
    second |= {DELETE: "on"}
    page = send(desk, group, second)
    assert "que vous retirez. Enregistré : À « 17:00 »" in words_on(page)
    assert send(desk, group, second, **ticked(page, "sure-theirs-meetings-0")).status_code == 302
    assert group.meetings.get().end_time == time(17)
    assert send(desk, group, second, **ticked(page, "sure-over")).status_code == 302
    assert days_of(group) == []


def test_taken_out_twice_is_no_question(desk, group):
    first, second = opened(desk, group), opened(desk, group)
    send(desk, group, first, **{DELETE: "on"})
    assert send(desk, group, second, **{DELETE: "on"}).status_code == 302


def test_a_row_of_another_record_is_not_written_through_a_form(desk, group):
    other = make_group(meetings=[TUESDAY]).meetings.get()
    data = opened(desk, group) | {"meetings-0-id": other.pk, "meetings-0-note": "au 2e"}
    assert send(desk, group, data).status_code == 200
    other.refresh_from_db()
    assert (other.note, days_of(group)) == ("", [3])


# Added ---------------------------------------------------------------------------------------


def test_a_meeting_that_somebody_added_stays_beside_those_of_the_form(desk, group):
    data = opened(desk, group)
    Meeting.objects.create(group=group, **TUESDAY)
    new = {f"meetings-1-{name}": value for name, value in TUESDAY.items()}
    new |= {"meetings-1-weekday": "4", "meetings-TOTAL_FORMS": "2"}
    assert send(desk, group, data, **new).status_code == 302
    assert days_of(group) == [1, 3, 4]


def test_it_is_on_the_page_that_comes_back(desk, group):
    data = opened(desk, group)
    Meeting.objects.create(group=group, **TUESDAY)
    page = send(desk, group, data, name="")
    again = browser_sends(page, "supportgroup_form")
    assert again["meetings-1-weekday"] == ["1"]
    assert send(desk, group, again, name="Groupe", **{"meetings-1-DELETE": "on"}).status_code == 302
    assert days_of(group) == [3]


def test_dates_are_compared_with_the_meetings_of_now(desk, group):
    """She cancels a Tuesday: somebody else has just said that the group meets on Tuesdays."""
    data = opened(desk, group)
    group.meetings.all().delete()
    Meeting.objects.create(group=group, **TUESDAY)
    day = {"date_changes-0-kind": "cancelled", "date_changes-0-day": "2026-12-15"}
    assert send(desk, group, data, **day).status_code == 302
    assert group.date_changes.get().day == date(2026, 12, 15)


# Other records -------------------------------------------------------------------------------


def test_a_sentence_in_an_article_stays(desk):
    article = make_article(html="<p>Un texte.</p>")
    first, second = opened(desk, article), opened(desk, article)
    send(desk, article, first, **{"articles_richtext_set-0-html": "<p>Un texte. Et plus.</p>"})
    assert send(desk, article, second, summary="Après.").status_code == 302
    assert RichText.objects.get(parent=article).html == "<p>Un texte. Et plus.</p>"


def test_long_texts_are_shown_where_they_differ(desk):
    same = "Une phrase. " * 40
    article = make_article(html=f"<p>{same}</p>")
    first, second = opened(desk, article), opened(desk, article)
    name = "articles_richtext_set-0-html"
    send(desk, article, first, **{name: f"<p>{same}D’ici.</p>"})
    page = send(desk, article, second, **{name: f"<p>{same}De là.</p>"})
    text = words_on(page)
    assert "Une phrase. D’ici. »" in text
    assert "Une phrase. De là. »" in text


def test_themes_are_kept_with_their_synonyms(desk):
    theme = theme_of("deuil-et-perte")
    synonym = theme.synonyms.first() or theme.synonyms.create(term="chagrin")
    first, second = opened(desk, theme), opened(desk, theme)
    place = next(key for key, pk in first.items() if pk == synonym.pk and key.endswith("-id"))
    changed = {place.replace("-id", "-term"): "un gros chagrin"}
    send(desk, theme, first, plain_words="De l’une.", **changed)
    assert send(desk, theme, second, summary="De l’autre.").status_code == 302
    synonym.refresh_from_db()
    assert synonym.term == "un gros chagrin"
    assert (theme.plain_words, theme.summary) == ("De l’une.", "De l’autre.")


def test_guides_of_decision_are_kept_with_their_situations(desk):
    guide = DecisionGuide.objects.create(title="Que faire ?")
    option = DecisionOption.objects.create(
        guide=guide, situation="Je pleure", advice="Parler.", link="/urgence/", link_label="Là"
    )
    first, second = opened(desk, guide), opened(desk, guide)
    send(desk, guide, first, intro="De l’une.", **{"options-0-advice": "Appeler."})
    assert send(desk, guide, second, title="Quoi ?").status_code == 302
    option.refresh_from_db()
    assert (guide.title, guide.intro, option.advice) == ("Quoi ?", "De l’une.", "Appeler.")


def test_records_without_a_history_ask_too(desk):
    audience = Audience.objects.first()
    first, second = opened(desk, audience), opened(desk, audience)
    send(desk, audience, first, phrase="les uns")
    page = send(desk, audience, second, phrase="les autres")
    assert "Quelqu’un a changé « Dans une phrase » entre-temps" in words_on(page)
    assert audience.phrase == "les uns"


def test_what_a_role_asks_is_kept_too(client):
    client.force_login(User.objects.create_superuser("chef"))
    RolePolicy.objects.update(requires_second_factor=False)
    policy = RolePolicy.objects.first()
    address = url("change", policy.role)
    first, second = form_data(client.get(address)), form_data(client.get(address))
    client.post(address, first | {"policy-0-requires_second_factor": "on"})
    client.post(address, second | {"name": "Autre nom"})
    policy.refresh_from_db()
    assert policy.requires_second_factor
    assert Group.objects.get(pk=policy.role_id).name == "Autre nom"


def test_all_forms_and_rows_of_the_admin_are_kept_from_it():
    accounts = {User, Group}
    rows = 0
    for model, model_admin in admin.site._registry.items():
        if model not in accounts and model._meta.app_label in ("directory", "articles"):
            assert issubclass(model_admin.form, Locked), model
        for inline in model_admin.inlines:
            rows += 1
            assert issubclass(inline.formset, PartsFormSet), inline
    assert rows > 10
