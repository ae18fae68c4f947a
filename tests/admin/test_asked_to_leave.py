"""A group that asked to be left out: its form says so, and nobody puts it back by mistake."""

from importlib import import_module

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from directory.models import Change, ConfirmationRequest, GroupAnswer, SupportGroup
from directory.received.confirmations import remove
from tests.admin.test_admin import filled_form, url
from tests.admin.test_desk import queues
from tests.admin.test_roles import browser_of, somebody
from tests.clock import on as on
from tests.exchange.test_exchange import dry_run, report
from tests.factories import make_group
from tests.reading import Page

pytestmark = pytest.mark.django_db

ASKED = "Le 30 novembre 2026, le groupe a demandé que sa fiche soit retirée. Il écrit : « Enlevez-"


@pytest.fixture
def group(on):
    on("2026-11-30")
    group = make_group(name="Les Éclaircies", email="a@b.example", import_key="w1")
    remove(ConfirmationRequest.objects.create(group=group, email=group.email), "Enlevez-nous")
    group.refresh_from_db()
    return group


def publish_all(desk, *groups, **answers):
    chosen = {"action": "publish", "_selected_action": [one.pk for one in groups]}
    return desk.post(url("directory_supportgroup_changelist"), chosen | answers, follow=True)


def test_its_form_says_when_and_in_which_words(desk, group):
    page = Page(desk.get(url("change", group)))
    assert ASKED in page.text
    assert "Il ne veut plus de messages de notre part." in page.text
    assert not page.tree.xpath("//button[.='Vérifié aujourd’hui']")
    assert "Pour compléter cette fiche" not in page.text


def test_another_draft_says_nothing_of_it(desk):
    page = Page(desk.get(url("change", make_group(status="draft"))))
    assert "a demandé que sa fiche soit retirée" not in page.text
    assert page.tree.xpath("//button[.='Vérifié aujourd’hui']")
    assert "Pour compléter cette fiche" in page.text


def test_the_day_stays_when_the_words_have_had_their_time(desk, group):
    GroupAnswer.objects.all().delete()
    text = Page(desk.get(url("change", group))).text
    assert "Le 30 novembre 2026, le groupe a demandé que sa fiche soit retirée. Il ne veut" in text


def test_the_button_asks_who_gave_leave(desk, group):
    page = Page(desk.post(url("publish", group), follow=True))
    assert ASKED in page.text
    group.refresh_from_db()
    assert group.status == "draft"
    desk.post(url("publish_again", group), {"again": ""})
    group.refresh_from_db()
    assert group.status == "draft"
    desk.post(url("publish_again", group), {"again": "Anne, au téléphone."})
    group.refresh_from_db()
    assert (group.status, group.removal_asked_on) == ("published", None)
    assert Change.objects.of(group).first().reason == "Anne, au téléphone."


def test_who_reads_over_is_asked_too(group):
    group.move_to("review")
    reader = browser_of(somebody("Relecture"))
    links = Page(reader.get(url("change", group))).tree.xpath("//section[@class='desk']//a/@href")
    assert url("publish_again", group) in links


def test_the_action_publishes_the_others_and_asks_about_it(desk, group):
    other = make_group(name="Le Fil", status="draft")
    page = Page(publish_all(desk, group, other))
    assert "Ces groupes ont demandé que leur fiche soit retirée" in page.text
    other.refresh_from_db()
    group.refresh_from_db()
    assert (other.status, group.status) == ("published", "draft")
    publish_all(desk, group, again="Anne, au téléphone.")
    group.refresh_from_db()
    assert group.status == "published"


def test_one_question_at_a_time(desk, group):
    """Another lacks only a contact, which is asked about first."""
    silent = make_group(name="Le Fil", status="draft", website="", phone="", email="")
    page = Page(publish_all(desk, group, silent))
    assert "Le groupe a demandé son retrait le 30 novembre 2026" in page.text


def test_the_form_asks_before_it_publishes(desk, group):
    data = filled_form(desk, url("change", group)) | {"status": "published"}
    page = desk.post(url("change", group), data)
    (question,) = page.context["questions"]
    assert ASKED in Page(page).text
    desk.post(url("change", group), data | {question.name: question.value})
    group.refresh_from_db()
    assert (group.status, group.removal_asked_on) == ("published", None)


def test_it_is_saved_as_a_draft_without_a_question(desk, group):
    data = filled_form(desk, url("change", group)) | {"summary": "Après."}
    assert desk.post(url("change", group), data).status_code == 302


def test_no_door_publishes_it_unasked(desk, group):
    with pytest.raises(ValidationError, match="a demandé son retrait"):
        group.move_to("published")
    assert SupportGroup.move_many([group, make_group(status="draft")], "published").keys() == {
        group.pk
    }
    last = Change.objects.of(group).first()
    address = reverse("admin:directory_supportgroup_undo", args=[last.batch])
    page = Page(desk.post(address, follow=True))
    assert "a demandé son retrait" in page.text
    group.refresh_from_db()
    assert group.status == "draft"


def test_a_file_says_it_of_the_row(desk, group):
    dry_run(desk, {"Identifiant": "w1", "Prix en mots": "5 €"})
    (row,) = report()
    assert "Le groupe a demandé son retrait le 30 novembre 2026." in row["cautions"]


def test_it_is_no_draft_to_finish(group):
    draft = make_group(status="draft")
    waiting = queues(browser_of(somebody("Rédaction")))
    assert [row.name for row in waiting["brouillons"].rows] == [f"{draft} (Namur)"]
    assert "rendues" not in waiting
    assert "reponses" in waiting


def test_those_of_before_are_known_by_their_answers(on):
    fill = import_module("directory.migrations.0019_groups_that_asked_to_leave").note_the_day
    groups = [make_group(status=status) for status in ("draft", "published", "draft")]
    for group in groups[:2]:
        GroupAnswer.objects.create(group=group, kind="remove")
    fill(apps, None)
    asked = [SupportGroup.objects.get(pk=one.pk).removal_asked_on for one in groups]
    assert asked == [timezone.localdate(), None, None]
