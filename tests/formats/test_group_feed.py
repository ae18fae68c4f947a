"""The Atom feed of any filtered list: what is new, changed, paused and ended, and nothing else."""

from datetime import timedelta

import feedparser
import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from directory.models import SupportGroup
from tests.factories import make_group
from tests.reading import read, squeeze
from tests.test_hidden_address import STREET

pytestmark = pytest.mark.django_db


def feed(client, query=""):
    response = client.get(f"/groupes/flux.atom{query}")
    assert response.status_code == 200
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    assert response["Access-Control-Allow-Origin"] == "*"
    read = feedparser.parse(response.content)
    assert not read.bozo
    assert read.version == "atom10"
    return read


def titles(client, query=""):
    return {squeeze(entry.title) for entry in feed(client, query).entries}


def test_feed_says_what_is_new_changed_paused_and_ended(client):
    with time_machine.travel(timezone.now() - timedelta(days=10)):
        changed, paused, ended = (make_group(name=name) for name in ("Alpha", "Bêta", "Gamma"))
    make_group(name="Delta")
    changed.save()
    paused.move_to("paused", reason="La salle est en travaux.")
    ended.move_to("ended", reason="Le groupe s’est arrêté.")
    entries = {squeeze(entry.title): entry for entry in feed(client).entries}
    assert set(entries) == {
        "Nouveau : Delta",
        "Mis à jour : Alpha",
        "En pause : Bêta",
        "Terminé : Gamma",
    }
    assert "La salle est en travaux." in entries["En pause : Bêta"].summary
    assert entries["Terminé : Gamma"].summary == "Le groupe s’est arrêté."
    assert {entry.tags[0].term for entry in entries.values()} == {
        "new",
        "changed",
        "paused",
        "ended",
    }


@pytest.mark.parametrize(
    ("query", "feed_query"),
    [
        ("", ""),
        ("?near=5000&radius=5", "?near=5000&radius=5"),
        ("?near=Atlantide&radius=5&audience=parents", "?audience=parents"),
        ("?near=&radius=5", ""),
    ],
)
def test_list_leads_to_a_feed_that_answers(client, query, feed_query):
    link = read(client, f"/groupes/{query}").link("ce qui change (Atom)")
    assert link == f"/groupes/flux.atom{feed_query}"
    feed(client, feed_query)


def test_a_change_is_an_entry_of_its_own_and_the_same_one_stays(client):
    group = make_group()
    (first,) = feed(client).entries
    (again,) = feed(client).entries
    assert again.id == first.id
    group.move_to("ended", reason="Fini.")
    (last,) = feed(client).entries
    assert last.id != first.id
    assert last.link == first.link == f"http://testserver{group.get_absolute_url()}"


@pytest.mark.parametrize(
    "query",
    [
        "?audience=parents",
        "?region=namur&audience=parents",
        "?near=5000&radius=5&audience=parents",
        "?q=xylophone",
        "?theme=burn-out",
    ],
)
@pytest.mark.parametrize("status", ["published", "ended"])
def test_feed_takes_every_filter_of_the_list_also_of_what_has_ended(client, query, status):
    make_group(name="Xylophone", audiences=["parents"], themes=["burn-out"], status=status)
    make_group(name="Autre", municipality="Arlon", status=status)
    (title,) = titles(client, query)
    assert "Xylophone" in title


def test_what_ended_long_ago_is_left_out(client):
    with time_machine.travel(timezone.now() - timedelta(days=400)):
        make_group(status="ended")
    assert titles(client) == set()


@pytest.mark.parametrize("status", ["draft", "review"])
def test_what_is_not_published_is_not_in_the_feed(client, status):
    make_group(status=status)
    assert titles(client) == set()


def test_ended_group_tells_neither_its_address_nor_its_words(client):
    make_group(street=STREET, summary="Un résumé.", status="ended", ended_reason="Fini.")
    text = client.get("/groupes/flux.atom").content.decode()
    assert STREET not in text
    assert "Un résumé." not in text


def test_words_are_no_markup(client):
    make_group(name="A & <b>B</b>", summary="<script>alert(1)</script>")
    (entry,) = feed(client).entries
    assert "<script" not in entry.summary
    assert "&lt;script&gt;" in entry.summary


@pytest.mark.parametrize(
    ("query", "named"),
    [("?couleur=bleu", "couleur"), ("?audience=licornes", "audience"), ("?radius=7", "radius")],
)
def test_filter_that_makes_no_sense_is_named(client, query, named):
    response = client.get(f"/groupes/flux.atom{query}")
    assert response.status_code == 422
    assert f"« {named} »" in squeeze(response.json()["detail"])


def test_list_leads_to_its_own_feed(client):
    make_group(audiences=["parents"])
    assert read(client, "/groupes/").main.link("Atom") == "/groupes/flux.atom"
    filtered = read(client, "/groupes/?audience=parents&page=1")
    assert filtered.main.link("Atom") == "/groupes/flux.atom?audience=parents"
    assert '<link rel="alternate" type="application/atom+xml"' in filtered.source


@pytest.mark.usefixtures("real_data")
def test_newest_fifty_come_first(client):
    entries = feed(client).entries
    assert len(entries) == 50 < SupportGroup.objects.published().count()
    moments = [entry.updated_parsed for entry in entries]
    assert moments == sorted(moments, reverse=True)


def test_each_language_has_its_feed_in_its_words(client):
    make_group(name="Le Phare", summary="On parle.", translations={"nl": {"summary": "We praten."}})
    make_group(name="Autre", summary="On écoute.")
    with override("nl"):
        body = client.get(reverse("group_feed")).content.decode()
    assert 'xml:lang="nl"' in body
    assert "We praten." in body
    assert "On parle." not in body
    assert '&lt;span lang="fr"&gt;On écoute.&lt;/span&gt;' in body
    assert 'xml:lang="fr"' in client.get(reverse("group_feed")).content.decode()
