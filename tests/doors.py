"""The ways into a group's listing: each refuses what the others refuse.

`through[door](desk, group, field, value)` changes one field of a group, and returns the reasons why
it was not taken; nothing where it was.
"""

import re

from django.contrib.contenttypes.models import ContentType
from django.core import mail
from django.urls import reverse

from directory.models import Change, GroupAnswer, SupportGroup
from directory.models.states import state_of
from directory.received import confirmations
from tests.admin.test_admin import filled_form, url
from tests.exchange.test_exchange import as_csv, confirm, problems, report, send
from tests.reading import Page, squeeze

FROM_HERE = {"sec-fetch-site": "same-origin"}
HEADINGS = {
    "phone": "Téléphone",
    "email": "E-mail",
    "website": "Site web",
    "name": "Nom",
    "summary": "En une phrase",
    "postal_code": "Code postal",
    "street": "Rue et numéro",
    "latitude": "Latitude",
    "source_date": "Date de la source",
}


def form(desk, group, field, value, **more):
    address = url("change", group)
    data = filled_form(desk, address) | {field: value} | more
    response = desk.post(address, data)
    if response.status_code == 302:
        return ""
    return squeeze(" ".join(str(errors) for errors in response.context["errors"]))


def imported(desk, group, field, value):
    SupportGroup.objects.filter(pk=group.pk).update(import_key="porte")
    send(desk, as_csv({"Identifiant": "porte", HEADINGS[field]: value}))
    if report()[0]["state"] == "refused":
        return problems()
    confirm(desk)
    return ""


def answered(desk, group, field, value):
    """By the group itself, and accepted by an editor."""
    SupportGroup.objects.filter(pk=group.pk).update(organiser_email="anne@groupe.example")
    group.refresh_from_db()
    confirmations.ask([group])
    link = re.findall(r"/confirmer/\S+", mail.outbox[-1].body)[-1]
    page = desk.get(f"{link}corriger/").context["form"]
    data = {one.html_name: one.value() or "" for one in page} | {field: value}
    response = desk.post(f"{link}corriger/", data, headers=FROM_HERE)
    if response.status_code == 200:
        return squeeze(Page(response).main.text)
    answer = GroupAnswer.objects.latest("pk")
    address = reverse("admin:directory_groupanswer_decide", args=[answer.pk, field, "accepter"])
    page = Page(desk.post(address, follow=True))
    answer.refresh_from_db()
    return "" if answer.changes[0]["decision"] == "accepted" else squeeze(page.text)


def accepted(desk, group, field, value):
    """A correction that lay there since before the rule."""
    before = getattr(group, field)
    change = {"field": field, "before": before, "after": value, "decision": ""}
    answer = GroupAnswer.objects.create(group=group, kind="correct", changes=[change])
    address = reverse("admin:directory_groupanswer_decide", args=[answer.pk, field, "accepter"])
    page = Page(desk.post(address, follow=True))
    answer.refresh_from_db()
    return "" if answer.changes[0]["decision"] == "accepted" else squeeze(page.text)


def restored(desk, group, field, value):
    """An old version that held it."""
    state = state_of(group)
    old = {**state, "fields": state["fields"] | {field: value}}
    change = Change.objects.create(
        content_type=ContentType.objects.get_for_model(group),
        object_id=group.pk,
        kind="changed",
        state=old,
    )
    name = "admin:directory_supportgroup_restore"
    page = Page(desk.post(reverse(name, args=[group.pk, change.pk]), follow=True))
    return squeeze(page.text) if "ne peut plus être rétablie" in page.text else ""


through = {
    "form": form,
    "import": imported,
    "answer": answered,
    "old answer": accepted,
    "version": restored,
}
