"""What a group's page must say before visitors see it."""

from datetime import date, timedelta

import pytest
from django.contrib.admin.models import LogEntry
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from directory.models import Change, GroupAnswer, GroupSuggestion, SupportGroup
from directory.models.history import changing, restore
from directory.received.confirmation_forms import CorrectionForm
from directory.received.decisions import decide
from directory.received.suggested_groups import make_draft
from tests.admin.test_admin import filled_form, url
from tests.admin.test_roles import browser_of, somebody
from tests.factories import make_group, make_organisation, place, theme
from tests.reading import Page

pytestmark = pytest.mark.django_db
NOTHING = {"website": "", "phone": "", "email": ""}
LACKS = {
    "kind": {"kind": ""},
    "audiences": {"audiences": ()},
    "municipality": {"municipality": None},
    "source_url": {"source_url": "", "source_date": ""},
    "phone": NOTHING,
}
lacks = pytest.mark.parametrize("field", LACKS)


def draft(**fields):
    return make_group(**{"status": "draft"} | fields)


@lacks
def test_a_draft_says_what_is_missing_and_leads_to_the_field(desk, field):
    group = draft(**LACKS[field])
    page = Page(desk.get(url("change", group)))
    links = page.tree.xpath("//*[@id='publier']//a/@href")
    assert links == [f"#id_{field}"]
    assert page.tree.xpath(f"//*[@id='id_{field}']")


@lacks
def test_the_button_does_not_publish_it(desk, field):
    group = draft(**LACKS[field])
    page = Page(desk.post(url("publish", group), follow=True))
    assert "Pour publier, il manque" in page.text
    group.refresh_from_db()
    assert group.status == "draft"


@lacks
@pytest.mark.parametrize("status", ["published", "full"])
def test_the_form_does_not_publish_it_either(desk, field, status):
    group = draft(**LACKS[field])
    data = filled_form(desk, url("change", group)) | {"status": status}
    desk.post(url("change", group), data)
    group.refresh_from_db()
    assert group.status == "draft"


def test_what_is_all_there_is_published(desk):
    group = draft()
    assert not Page(desk.get(url("change", group))).tree.xpath("//*[@id='publier']")
    desk.post(url("publish", group))
    group.refresh_from_db()
    assert group.status == "published"


def test_the_form_publishes_what_it_completes(desk):
    group = draft(audiences=(), **NOTHING)
    other = make_group(audiences=("parents",))
    data = filled_form(desk, url("change", group)) | {
        "status": "published",
        "audiences": [one.pk for one in other.audiences.all()],
        "phone": "081 22 33 44",
    }
    assert desk.post(url("change", group), data).status_code == 302
    group.refresh_from_db()
    assert group.status == "published"


@pytest.mark.parametrize(
    "fields",
    [
        NOTHING | {"no_contact_reason": "Le groupe n’a que sa salle."},
        {
            "source_url": "",
            "source_date": "",
            "verified_on": "2026-01-01",
            "verified_method": "call",
        },
        {"municipality": None, "regions_served": ("wallonie",)},
    ],
)
def test_each_condition_has_its_other_way(fields):
    draft(**fields).move_to("published")


def test_the_organisation_may_be_the_way_to_make_contact():
    draft(organisation=make_organisation(), **NOTHING).move_to("published")


def test_many_at_once_say_which_stay_and_why(desk):
    right, wrong = draft(name="Complet"), draft(name="Incomplet", audiences=())
    data = {"action": "publish", "_selected_action": [right.pk, wrong.pk]}
    address = reverse("admin:directory_supportgroup_changelist")
    page = Page(desk.post(address, data, follow=True))
    assert "« Incomplet »" in page.text
    assert "au moins un public" in page.text
    assert list(SupportGroup.objects.filter(status="published")) == [right]


def test_what_is_online_already_moves_on():
    group = make_group(audiences=(), status="paused", paused_until="2099-01-01")
    group.move_to("published")


def test_a_suggestion_chooses_no_kind_for_the_group():
    suggestion = GroupSuggestion.objects.create(
        name="L’Escale", municipality=place("Namur"), phone="081 22 33 44"
    )
    suggestion.themes.set([theme("deuil-et-perte")])
    made = make_draft(suggestion)
    assert made.kind == ""
    with pytest.raises(ValidationError) as error:
        made.move_to("published")
    for words in ("la sorte de groupe", "un public", "une source"):
        assert words in str(error.value)


# Nobody to reach ----------------------------------------------------------------------------


def publish_all(desk, groups, **typed):
    data = {"action": "publish", "_selected_action": [group.pk for group in groups]} | typed
    page = Page(desk.post(reverse("admin:directory_supportgroup_changelist"), data, follow=True))
    for group in groups:
        group.refresh_from_db()
    return page


def test_many_without_contact_are_asked_about_once_and_published(desk):
    whole, *silent = draft(), draft(**NOTHING), draft(**NOTHING)
    page = publish_all(desk, [whole, *silent])
    assert [whole.status, *(group.status for group in silent)] == ["published", "draft", "draft"]
    reason = page.tree.xpath("//input[@name='no_contact_reason']/@value")[0]
    publish_all(desk, silent, no_contact_reason=reason)
    assert {(group.status, group.no_contact_reason) for group in silent} == {("published", reason)}


@pytest.mark.parametrize("lacking", [{"audiences": ()}, {"source_url": "", "source_date": ""}])
def test_a_reason_replaces_nothing_else_that_is_missing(desk, lacking):
    group = draft(**NOTHING, **lacking)
    page = publish_all(desk, [group], no_contact_reason="La source n’en donne pas.")
    assert "Pour publier, il manque" in page.text
    assert (group.status, group.no_contact_reason) == ("draft", "")


def test_no_reason_publishes_nobody(desk):
    group = draft(**NOTHING)
    page = publish_all(desk, [group], no_contact_reason=" ")
    assert page.tree.xpath("//input[@name='no_contact_reason']")
    assert group.status == "draft"


def test_a_reviewer_writes_no_reason():
    group = draft(status="review", **NOTHING)
    page = publish_all(browser_of(somebody("Relecture")), [group], no_contact_reason="Rien.")
    assert "Pour publier, il manque" in page.text
    assert (group.status, group.no_contact_reason) == ("review", "")


def test_who_lacks_the_same_is_named_together(desk):
    groups = [draft(name=f"Groupe n{number}", audiences=()) for number in range(7)]
    page = publish_all(desk, groups)
    assert page.text.count("Pour publier, il manque") == 1
    assert "et 2 autres" in page.text


# Many at once -------------------------------------------------------------------------------

ACTIONS = {
    "publish": {},
    "to_draft": {},
    "to_review": {},
    "pause": {"reason": "Été", "until": (date.today() + timedelta(days=90)).isoformat()},
    "end": {"reason": "Fini."},
}


@lacks
def test_what_visitors_see_keeps_all_that_publishing_asks_for(desk, field):
    group = make_group(kind="support")
    fields = {"municipality": {"municipality": "", "street": "", "postal_code": ""}}
    fields |= {"audiences": {"audiences": []}, "source_url": {"source_url": "", "source_date": ""}}
    fields |= {"kind": {"kind": ""}, "phone": NOTHING}
    group.verified_on = None
    group.verified_method = ""
    group.save()
    data = filled_form(desk, url("change", group)) | fields[field]
    for change in ({}, {"summary": "Une autre phrase."}):
        page = Page(desk.post(url("change", group), data | change))
        assert page.tree.xpath("//*[contains(@class, 'errornote')]")
    kept = SupportGroup.objects.get(pk=group.pk)
    assert not kept.missing_to_publish()
    assert kept.status == "published"


def test_it_says_what_to_do_and_a_draft_may_lose_it(desk):
    group = make_group()
    data = filled_form(desk, url("change", group)) | NOTHING
    page = Page(desk.post(url("change", group), data))
    assert "il manque : un moyen de contact" in page.text
    assert "mettez-la en brouillon" in page.text
    assert desk.post(url("change", group), data | {"status": "draft"}).status_code == 302


def test_the_contact_of_its_organisation_is_enough(desk):
    group = make_group(organisation=make_organisation(email="asbl@exemple.be"))
    data = filled_form(desk, url("change", group)) | NOTHING
    assert desk.post(url("change", group), data).status_code == 302
    data = filled_form(desk, url("change", group)) | {"organisation": ""}
    assert desk.post(url("change", group), data).status_code == 200


def test_no_older_version_and_no_undoing_takes_it_away_either():
    group = make_group(status="draft", **NOTHING)
    with changing(group):
        group.email = "groupe@exemple.be"
        group.save()
    group.move_to("published")
    without = Change.objects.of(group).order_by("pk").first()
    with pytest.raises(ValidationError, match="il manque"):
        restore(without)
    assert SupportGroup.objects.get(pk=group.pk).email


def test_what_a_group_proposes_is_for_an_editor_to_refuse():
    group = make_group(**NOTHING | {"email": "groupe@exemple.be"})
    data = {
        name: getattr(group, name) or ""
        for name in CorrectionForm.base_fields.keys() - {"remark", "shown"}
    }
    form = CorrectionForm(data | {"email": ""}, instance=group)
    assert form.is_valid(), form.errors
    group.refresh_from_db()
    answer = GroupAnswer.objects.create(
        group=group,
        kind="correct",
        changes=[{"field": "email", "before": group.email, "after": "", "decision": ""}],
    )
    with pytest.raises(ValidationError, match="il manque"):
        decide(answer, ["email"], GroupAnswer.ACCEPTED, by=None)


def queries_of(desk, groups, action, **typed):
    data = {"action": action, "_selected_action": [group.pk for group in groups]} | typed
    with CaptureQueriesContext(connection) as queries:
        desk.post(reverse("admin:directory_supportgroup_changelist"), data)
    return len(queries)


@pytest.mark.parametrize("action", ACTIONS)
def test_many_groups_move_in_as_many_queries_as_one(desk, action):
    status = "published" if action in ("to_draft", "pause", "end") else "draft"
    few, many = ([make_group(status=status) for _one in range(number)] for number in (1, 50))
    typed = ACTIONS[action]
    one, fifty = (queries_of(desk, groups, action, **typed) for groups in (few, many))
    assert {group.status for group in SupportGroup.objects.all()} != {status}
    assert SupportGroup.objects.filter(status=status).count() == 0
    assert fifty <= one + 8, (one, fifty)


def test_many_without_contact_are_published_in_as_many_queries_as_one(desk):
    few, many = ([draft(**NOTHING) for _one in range(number)] for number in (1, 50))
    typed = {"no_contact_reason": "La source n’en donne pas."}
    one, fifty = (queries_of(desk, groups, "publish", **typed) for groups in (few, many))
    assert SupportGroup.objects.filter(status="published").count() == 51
    assert fifty <= one + 8, (one, fifty)


def test_many_that_move_leave_what_one_leaves(desk, editor):
    alone, *together = (draft(summary="Un groupe.") for _one in range(3))
    publish_all(desk, [alone])
    publish_all(desk, together)
    for group in (alone, *together):
        before, after = reversed(Change.objects.of(group))
        assert (before.kind, after.kind, after.by) == ("before", "moved", editor)
        assert after.state["fields"]["status"] == "published"
        assert LogEntry.objects.get(object_id=group.pk).change_message
    assert together[0].quality == alone.quality > 0
    assert together[0].updated_at > together[0].created_at
    assert Change.objects.of(together[0])[0].batch == Change.objects.of(together[1])[0].batch


def test_one_that_may_not_move_keeps_none_of_the_others(desk):
    right, wrong, ended = draft(), draft(kind=""), make_group(status="ended", ended_reason="Fini.")
    page = publish_all(desk, [right, wrong, ended])
    assert [right.status, wrong.status, ended.status] == ["published", "draft", "ended"]
    assert "Pour publier, il manque" in page.text
    assert "Une fiche « terminé » ne passe pas directement à « publié »" in page.text
    assert "donnez-lui d’abord un de ces statuts, « à relire »" in page.text
    assert not Change.objects.of(wrong).filter(kind="moved").exists()


def test_half_a_point_asks_for_the_other_half(desk):
    group = make_group()
    data = filled_form(desk, url("change", group)) | {"latitude": "50,46", "longitude": ""}
    page = Page(desk.post(url("change", group), data))
    assert "écrivez les deux, ou aucune" in page.text
    assert "pas en Belgique" not in page.text
