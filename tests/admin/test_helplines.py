"""The numbers that save lives: no slip of the hand loses or changes one."""

import pytest
from django.contrib.auth.models import Group, User
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction
from django.db.models import QuerySet
from django.urls import reverse

from directory.models import Change, Helpline, Verification, box_guard, record_verification
from directory.models.history import restore
from directory.models.states import state_of
from tests.admin.test_admin import filled_form, url
from tests.factories import language, make_helpline
from tests.reading import Page, squeeze

pytestmark = pytest.mark.django_db
LIST = reverse("admin:directory_helpline_changelist")
NEEDS = ["emergency", "listening", "suicide", "children"]


@pytest.fixture
def second(client, db):
    """Another editor, with a browser of their own."""
    user = User.objects.create_user("zoe", is_staff=True)
    user.groups.add(Group.objects.get(name="Rédaction"))
    other = type(client)()
    other.force_login(user)
    return other


def save(desk, line, **changes):
    data = filled_form(desk, url("change", line)) | changes
    response = desk.post(url("change", line), data, follow=True)
    line.refresh_from_db()
    return Page(response)


def shown(client):
    return client.get("/urgence/").content.decode()


# Typed twice --------------------------------------------------------------------------------


def test_a_new_number_is_typed_twice(desk):
    line = make_helpline(phone="0800 11 111", crisis_languages=())
    page = save(desk, line, phone="0800 22 222")
    assert "appelez-le maintenant" in page.text
    assert line.phone == "0800 11 111"
    page = save(desk, line, phone="0800 22 222", **{"sure-again": "0800 22 223"})
    assert "ne sont pas les mêmes" in page.text
    assert line.phone == "0800 11 111"
    save(desk, line, phone="0800 22 222", **{"sure-again": "0800/22.222"})
    assert line.phone == "0800 22 222"


def test_a_new_line_has_its_number_typed_twice(desk):
    address = url("directory_helpline_add")
    data = filled_form(desk, address) | {
        "name": "La Veille", "slug": "la-veille", "kind": "other", "phone": "0800 22 222",
    }  # fmt: skip
    assert desk.post(address, data).status_code == 200
    assert desk.post(address, data | {"sure-again": "0800 22 222"}).status_code == 302


def test_the_same_number_written_otherwise_is_no_new_number(desk):
    line = make_helpline(phone="0800 11 111")
    save(desk, line, phone="0800 111 11")
    assert line.phone == "0800 111 11"


@pytest.mark.parametrize("typed", ["abc", "0800 11", "117", "0800 11 111 / 0800 22 222"])
def test_what_nobody_can_call_is_no_helpline(desk, typed):
    line = make_helpline(phone="0800 11 111", crisis_languages=())
    save(desk, line, phone=typed, **{"sure-again": typed})
    assert line.phone == "0800 11 111"


def test_the_number_of_another_line_is_asked_about(desk):
    other = make_helpline(name="Télé-Accueil", phone="0800 11 111")
    line = make_helpline(phone="0800 22 222", crisis_languages=())
    typed = {"phone": "0800/11.111", "sure-again": "0800 11 111"}
    page = save(desk, line, **typed)
    assert "« Télé-Accueil » a déjà ce numéro" in squeeze(page.text)
    assert line.phone == "0800 22 222"
    save(desk, line, **typed, **{"sure-shared": str(other.pk)})
    assert line.phone == "0800 11 111"


def test_a_line_on_a_mobile_is_asked_about(desk):
    line = make_helpline(phone="0800 11 111", crisis_languages=())
    typed = {"phone": "0470 12 34 56", "sure-again": "0470 12 34 56"}
    page = save(desk, line, **typed)
    assert "0470 12 34 56 est un GSM" in page.text
    assert line.phone == "0800 11 111"
    save(desk, line, **typed, **{"sure-mobile": "0470 12 34 56"})
    assert line.phone == "0470 12 34 56"


def test_a_new_number_was_not_checked(desk):
    line = make_helpline(phone="0800 11 111", crisis_languages=())
    record_verification(line, "call")
    save(desk, line, phone="0800 22 222", **{"sure-again": "0800 22 222"})
    assert (line.verified_on, line.verified_method, line.due_on) == (None, "", None)


def test_another_correction_keeps_the_check(desk):
    line = make_helpline(phone="0800 11 111")
    record_verification(line, "call")
    save(desk, line, hours="le soir")
    assert line.verified_on


# A second person ----------------------------------------------------------------------------


@pytest.fixture
def proposed(desk, client):
    line = make_helpline(phone="0800 11 111")
    page = save(desk, line, phone="0800 22 222", hours="le soir", **{"sure-again": "0800 22 222"})
    assert "attend une deuxième personne" in page.text
    return line


def test_a_number_of_the_box_waits_and_the_rest_is_saved(client, proposed):
    assert (proposed.phone, proposed.new_phone, proposed.hours) == (
        "0800 11 111",
        "0800 22 222",
        "le soir",
    )
    assert "0800 11 111" in shown(client)
    assert "0800 22 222" not in shown(client)


def test_the_number_waits_on_the_desk_for_a_second_person(proposed, second):
    desk = Page(second.get(reverse("admin:index")))
    assert "Numéros à confirmer" in desk.text
    assert "0800 22 222" in desk.text


def test_a_second_person_types_it_too(client, proposed, second):
    address = url("number", proposed)
    assert "0800 22 222" in second.get(address).text
    second.post(address, {"number": "0800 22 223"})
    proposed.refresh_from_db()
    assert proposed.phone == "0800 11 111"
    second.post(address, {"number": "0800/22.222"})
    proposed.refresh_from_db()
    assert (proposed.phone, proposed.new_phone, proposed.verified_on) == ("0800 22 222", "", None)
    assert "0800 22 222" in shown(client)
    assert "confirmé par zoe" in Change.objects.of(proposed).first().reason


def test_nobody_is_the_second_person_of_their_own_number(desk, proposed):
    page = Page(desk.post(url("number", proposed), {"number": "0800 22 222"}))
    proposed.refresh_from_db()
    assert proposed.phone == "0800 11 111"
    assert "Une autre personne que vous" in page.text


def test_a_proposed_number_can_be_taken_back(desk, proposed):
    desk.post(url("drop_number", proposed))
    proposed.refresh_from_db()
    assert proposed.new_phone == ""


def test_a_superuser_says_why_it_cannot_wait(client):
    client.force_login(User.objects.create_superuser("admin"))
    line = make_helpline(phone="0800 11 111")
    again = {"sure-again": "0800 22 222"}
    save(client, line, phone="0800 22 222", **again)
    assert (line.phone, line.new_phone) == ("0800 11 111", "0800 22 222")
    save(
        client, line, phone="0800 33 333", **{"sure-again": "0800 33 333", "sure-reason": "Panne."}
    )
    assert line.phone == "0800 33 333"


def test_an_editor_has_no_reason_that_counts(desk):
    line = make_helpline(phone="0800 11 111")
    save(desk, line, phone="0800 22 222", **{"sure-again": "0800 22 222", "sure-reason": "Panne."})
    assert line.phone == "0800 11 111"


def test_an_old_version_does_not_bring_an_old_number_back(editor):
    line = make_helpline(phone="0800 22 222")
    state = state_of(line)
    old = {**state, "fields": state["fields"] | {"phone": "0800 11 111"}}
    version = Change.objects.create(
        content_type=ContentType.objects.get_for_model(line),
        object_id=line.pk,
        kind="changed",
        state=old,
    )
    with pytest.raises(ValidationError):
        restore(version, by=editor)
    line.refresh_from_db()
    assert line.phone == "0800 22 222"


# The last line ------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", NEEDS)
@pytest.mark.parametrize("view", ["draft"])
def test_the_last_line_of_the_box_stays(desk, client, kind, view):
    line = make_helpline(kind=kind, phone="0800 11 111")
    page = Page(desk.post(url(view, line), follow=True))
    assert "L’encadré d’urgence n’aurait plus de numéro" in page.text
    assert "0800 11 111" in shown(client)


def test_the_last_line_does_not_end(desk):
    line = make_helpline()
    desk.post(url("end", line), {"reason": "Fini."})
    line.refresh_from_db()
    assert line.status == "published"


def test_a_line_leaves_when_another_answers(desk):
    line, _other = make_helpline(), make_helpline()
    desk.post(url("draft", line))
    line.refresh_from_db()
    assert line.status == "draft"


def test_each_language_of_the_box_counts(desk):
    line = make_helpline(crisis_languages=("fr", "nl"))
    make_helpline(crisis_languages=("fr",))
    page = Page(desk.post(url("draft", line), follow=True))
    assert "(nl)" in page.text


def test_a_line_that_the_box_can_do_without_leaves(desk):
    line = make_helpline(kind="violence")
    desk.post(url("draft", line))
    line.refresh_from_db()
    assert line.status == "draft"


@pytest.mark.parametrize(
    "changes", [{"crisis_languages": []}, {"kind": "other"}, {"status": "draft"}]
)
def test_the_form_does_not_take_the_last_line_out_either(desk, changes):
    line = make_helpline()
    page = save(desk, line, **changes)
    assert "L’encadré d’urgence n’aurait plus de numéro" in page.text
    assert (line.kind, line.status) == ("listening", "published")
    assert line.crisis_languages.count() == 1


def test_a_line_may_leave_one_language_that_another_answers(desk):
    line = make_helpline(crisis_languages=("fr", "nl"))
    make_helpline(crisis_languages=("nl",))
    save(desk, line, crisis_languages=[language("fr").pk])
    assert [one.code for one in line.crisis_languages.all()] == ["fr"]


def test_several_at_once_are_asked_about_and_named(desk):
    lines = [make_helpline(), make_helpline()]
    data = {"action": "to_draft", "_selected_action": [line.pk for line in lines]}
    page = Page(desk.post(LIST, data))
    assert all(line.name in page.text for line in lines)
    assert "Parler à quelqu’un (fr)" in page.text
    assert Helpline.objects.filter(status="published").count() == 2
    desk.post(LIST, data | {"reason": ""})
    assert Helpline.objects.filter(status="published").count() == 1


def test_several_that_nobody_misses_leave_once_confirmed(desk):
    lines = [make_helpline(kind="violence"), make_helpline(kind="other")]
    data = {"action": "to_draft", "_selected_action": [line.pk for line in lines]}
    page = Page(desk.post(LIST, data))
    assert "quittent le site" in page.text
    assert Helpline.objects.filter(status="published").count() == 2
    desk.post(LIST, data | {"reason": ""})
    assert not Helpline.objects.filter(status="published").exists()


def test_no_way_of_writing_loses_the_last_line():
    line = make_helpline()
    line.status = "draft"
    for write in (
        line.save,
        line.delete,
        lambda: Helpline.objects.update(status="draft"),
        lambda: Helpline.objects.filter(pk=line.pk).update(kind="other"),
    ):
        with pytest.raises(ValidationError):
            write()
    assert Helpline.objects.get().status == "published"


# The database itself ------------------------------------------------------------------------


def run(statement, *values):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement, values)


TO_ANOTHER = """
    UPDATE directory_helpline_crisis_languages
    SET helpline_id = (SELECT MIN(id) FROM directory_helpline WHERE kind = 'other')
    WHERE helpline_id = %s
"""
LOSSES = [
    "UPDATE directory_helpline SET status = 'draft' WHERE id = %s",
    "UPDATE directory_helpline SET kind = 'other' WHERE id = %s",
    "UPDATE directory_helpline SET phone = '', website = 'https://lignes.example' WHERE id = %s",
    "DELETE FROM directory_helpline WHERE id = %s",
    "DELETE FROM directory_helpline_crisis_languages WHERE helpline_id = %s",
    TO_ANOTHER,
]


@pytest.mark.parametrize("kind", NEEDS)
@pytest.mark.parametrize("loss", LOSSES)
def test_the_database_refuses_to_lose_the_last_line(kind, loss):
    line = make_helpline(kind=kind, phone="0800 11 111")
    other = make_helpline(kind=kind, phone="0800 22 222", crisis_languages=("nl",))
    make_helpline(kind="other", crisis_languages=())
    with pytest.raises(IntegrityError, match="crisis box"):
        run(loss, line.pk)
    with pytest.raises(IntegrityError, match="crisis box"), transaction.atomic():
        line.crisis_languages.clear()
    assert Helpline.objects.box_lines() == {(line.pk, kind, "fr"), (other.pk, kind, "nl")}


@pytest.mark.parametrize("loss", LOSSES)
def test_the_database_lets_go_what_another_line_does(loss):
    line, other = make_helpline(languages=()), make_helpline()
    make_helpline(kind="other", crisis_languages=())
    if loss == LOSSES[3]:
        run(LOSSES[4], line.pk)
    run(loss, line.pk)
    assert ("listening", other.pk) in {(kind, pk) for pk, kind, _ in Helpline.objects.box_lines()}
    addiction = make_helpline(kind="addiction")
    run(LOSSES[0], addiction.pk)


def test_the_database_refuses_to_lose_all_lines_at_once():
    make_helpline()
    make_helpline()
    make_helpline(kind="other", crisis_languages=())
    for loss in LOSSES[:5]:
        with pytest.raises(IntegrityError, match="crisis box"):
            run(loss.rpartition(" WHERE ")[0])
    # Past `update()` of the model.
    with pytest.raises(IntegrityError, match="crisis box"), transaction.atomic():
        QuerySet(Helpline).update(status="draft")


def test_the_guard_survives_a_migration_and_a_database_is_emptied_past_it():
    line = make_helpline()
    with box_guard.lifted(connection):
        pass
    with pytest.raises(IntegrityError, match="crisis box"):
        run(LOSSES[0], line.pk)
    # PostgreSQL empties no table that still has keys to check.
    connection.check_constraints()
    call_command("flush", interactive=False, verbosity=0, inhibit_post_migrate=True)
    assert not Helpline.objects.exists()


def test_the_languages_of_the_site_are_not_lost_either(desk, client):
    """The box finds its numbers by them."""
    french = language("fr")
    french.code = "fra"
    for write in (french.save, french.full_clean, language("nl").delete):
        with pytest.raises(ValidationError):
            write()
    client.force_login(User.objects.create_superuser("chef"))
    page = Page(client.get(url("change", french)))
    assert not page.tree.xpath("//*[@id='id_code'] | //a[@class='deletelink']")


# Not to be called ---------------------------------------------------------------------------


@pytest.mark.parametrize("number", ["112", "101"])
def test_nobody_is_told_to_call_an_emergency_number(desk, number):
    line = make_helpline(phone=number, kind="emergency", crisis_languages=())
    page = Page(desk.get(reverse("admin:index")))
    assert "sans l’appeler" in page.text
    assert "Appelez" not in page.text
    assert 'value="call"' not in desk.get(reverse("admin:index")).text
    page = Page(desk.post(url("verify", line), {"method": "call"}, follow=True))
    assert "ne s’appelle pas" in page.text
    assert not Verification.objects.exists()
    desk.post(url("verify", line), {"method": "website"})
    assert Verification.objects.exists()


def test_another_line_is_checked_by_calling_it(desk):
    line = make_helpline(phone="0800 11 111")
    desk.post(url("verify", line), {"method": "call"})
    assert Verification.objects.get().method == "call"


def test_a_new_emergency_number_is_looked_up_not_called(desk):
    line = make_helpline(phone="0800 11 111", crisis_languages=())
    page = save(desk, line, phone="112")
    assert "ne l’appelez pas" in page.text
