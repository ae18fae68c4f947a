"""After any edit, pages of a process that has drawn before are those of one that never did."""

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from django.core.cache import cache

from directory import crisis
from directory.database import memory
from directory.finding import index
from directory.models import Organisation, SupportGroup
from tests.factories import (
    audience,
    language,
    make_article,
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
    region,
    theme,
)

pytestmark = pytest.mark.django_db

PAGES = (
    "/",
    "/groupes/",
    "/groupes/?near=5000",
    "/nl/groepen/?q=rouw",
    "/groupes/phare/",
    "/de/gruppen/phare/",
    "/groupes/voisin/",
    "/regions/namur/",
    "/pres-de-chez-moi/?place=5000",
    "/themes/deuil-et-perte/",
    "/agenda/",
    "/reseaux/adultes/",
    "/urgence/",
    "/api/groups",
    "/integrer/groupes/",
    "/groupes/agenda.ics",
    "/nulle-part/",
)
NOW = datetime(2026, 12, 3, 10, 0, tzinfo=ZoneInfo("Europe/Brussels"))
# What differs from one request to the next.
OF_THE_REQUEST = re.compile(r'nonce="[^"]*"|csrfmiddlewaretoken" value="[^"]*"')


@pytest.fixture
def site(db, time_machine):
    """What the edits change, by name."""
    # Some pages say until when a line answers today.
    time_machine.move_to(NOW)
    organisation = make_organisation(name="La Traversée", phone="081 22 33 44")
    line = make_helpline(name="Une ligne", phone="0800 11 222")
    common = {"themes": ["deuil-et-perte"], "audiences": ["adultes"], "municipality": "Namur"}
    meetings = [{"frequency": "weekly", "weekday": 3, "start_time": "19:30", "end_time": "21:00"}]
    return {
        "group": make_group(
            name="Le Phare",
            slug="phare",
            organisation=organisation,
            phone="",
            email="",
            website="",
            meetings=meetings,
            verified_on=date(2026, 11, 2),
            verified_method="phone",
            **common,
        ),
        "other": make_group(name="Le Voisin", slug="voisin", meetings=meetings, **common),
        "of_line": make_group(name="L’Écoute", helpline=line, **common),
        "organisation": organisation,
        "line": line,
        "network": make_network(name="Un réseau"),
        "platform": make_platform(name="Une plateforme", regions=["namur"]),
        "article": make_article(title="Un article"),
        "theme": theme("deuil-et-perte"),
        "audience": audience("adultes"),
        "language": language("fr"),
        "region": region("namur"),
    }


def renamed(what, field="name"):
    def edit(site):
        record = site[what]
        setattr(record, field, f"{getattr(record, field)} (changé)")
        record.save()

    return edit


def changed(what, **fields):
    def edit(site):
        for name, value in fields.items():
            setattr(site[what], name, value)
        site[what].save()

    return edit


def bulk(what, **fields):
    """As the upkeep and the desk write: no stamp of the record moves by itself."""

    def edit(site):
        type(site[what]).objects.filter(pk=site[what].pk).update(**fields)

    return edit


def cancel_a_meeting(site):
    site["group"].meetings.get().delete()


def another_theme(site):
    site["group"].themes.add(theme("depression"))
    site["group"].save()


def closed(site):
    site["other"].move_to("draft")


# In this order each of them shows, whatever was done before.
EDITS = {
    "group changed since it was checked": bulk("group", changed_since_check=True),
    "name of a group": renamed("group"),
    "summary of a group": renamed("group", "summary"),
    "address hidden": changed("group", address_visibility="town"),
    "meeting of a group": cancel_a_meeting,
    "theme of a group": another_theme,
    "group not public any more": closed,
    "group told to be closed": bulk("group", reported_closed=True),
    "summaries in bulk": bulk("group", summary="Autre chose."),
    "phone of an organisation": changed("organisation", phone="081 55 66 77"),
    "organisation in bulk": bulk("organisation", phone="081 66 77 88"),
    "organisation gone": lambda site: (
        SupportGroup.objects.update(organisation=None) and Organisation.objects.all().delete()
    ),
    "number of a line": changed("line", phone="0800 33 444"),
    "number of a line in bulk": bulk("line", phone="0800 44 555"),
    "name of a network": renamed("network"),
    "name of a platform": renamed("platform"),
    "title of an article": renamed("article", "title"),
    "name of a theme": renamed("theme", "name_fr"),
    "Dutch name of a theme": renamed("theme", "name_nl"),
    "name of an audience": renamed("audience", "name_fr"),
    "name of a language": renamed("language", "name_fr"),
    "name of a region": renamed("region", "name_fr"),
}


def shown(client):
    return {page: OF_THE_REQUEST.sub("", client.get(page).content.decode()) for page in PAGES}


def forget_everything(monkeypatch):
    monkeypatch.setattr(index, "_index", index.Index())
    crisis._last_known.clear()
    memory.forget_all()
    cache.clear()


def test_no_page_is_stale_after_an_edit(client, site, monkeypatch):
    """One edit after the other: what is drawn anew after one is what stands before the next."""
    before = shown(client)
    stale, without_effect = {}, []
    for name, edit in EDITS.items():
        edit(site)
        after = shown(client)
        if after == before:
            without_effect.append(name)
        forget_everything(monkeypatch)
        before = anew = shown(client)
        if wrong := [page for page in PAGES if after[page] != anew[page]]:
            stale[name] = wrong
    assert stale == {}
    assert without_effect == []


def test_an_edit_leaves_what_other_groups_show(client, site):
    shown(client)
    drawn = index.current_index().drawn
    kept = {key: card for key, card in drawn.cards.items() if key[0] == site["other"].pk}
    assert kept
    renamed("group")(site)
    after = index.current_index().drawn
    assert kept.items() <= after.cards.items()
    assert not [key for key in after.cards if key[0] == site["group"].pk]
    assert {pk for pk, _page in after.pages.values()} == {site["other"].pk}
    assert after.parts is drawn.parts


def test_what_all_share_leaves_nothing(client, site):
    shown(client)
    changed("line", phone="0800 33 444")(site)
    after = index.current_index().drawn
    assert [kept for kept in (after.cards, after.pages, after.objects, after.parts) if kept] == []
