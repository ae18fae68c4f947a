"""Without its database the site goes on from memory, says so, and gives the numbers."""

import logging
from datetime import timedelta
from threading import Event
from time import monotonic

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.db import OperationalError, connection, connections
from django.test import RequestFactory
from django.utils import timezone

from directory.crisis import first_filled
from directory.database import memory
from directory.database.breaker import Breaker, breaker
from directory.database.postgresql import base as postgresql
from directory.finding.index import current_index
from directory.finding.nearby import catchments_of, remember_catchments
from directory.models import DataVersion, Report, SupportGroup, Theme
from directory.serving import last_resort
from directory.serving.keeper import Keeper
from directory.serving.last_resort import LastResort
from tests.clock import later
from tests.factories import make_group, make_helpline, make_network, place
from tests.reading import Page
from tests.serving.test_page_cache import Server, page_cache
from tests.visitors import Visitor, clock, token_of

__all__ = ["clock", "later", "page_cache"]

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("kept_connection")]

LATE = "mis à jour à"


@pytest.fixture
def goes_away(monkeypatch):
    """`goes_away()`: from now on the database does not answer; `goes_away.back()` ends it."""

    def refuse(*args, **kwargs):
        raise OperationalError("nobody is there")

    class Outage:
        def __call__(self):
            breaker._answers.clear()
            for name in ("cursor", "chunked_cursor", "ensure_connection"):
                monkeypatch.setattr(connection, name, refuse)

        def back(self):
            breaker._answers.set()
            monkeypatch.undo()

    yield Outage()
    breaker._answers.set()


@pytest.fixture
def worker():
    return Server()


# Kept pages ---------------------------------------------------------------------------------


def test_a_kept_page_is_sent_from_the_last_known_state_and_says_so(worker, goes_away):
    make_group(name="Le Phare")
    worker.get("/groupes/")
    goes_away()
    answer = worker.get("/groupes/")
    text = answer.content.decode()
    assert answer.status_code == 200
    assert "Le Phare" in text
    assert LATE in text
    assert answer.headers["Cache-Control"] == "no-store"
    assert "ETag" not in answer.headers


def test_a_kept_page_that_is_not_late_says_nothing(worker):
    make_group()
    worker.get("/groupes/")
    assert LATE not in worker.get("/groupes/").content.decode()


def test_a_reader_who_has_the_page_gets_the_late_one_whole(worker, goes_away):
    etag = worker.get("/urgence/").headers["ETag"]
    goes_away()
    assert worker.get("/urgence/", if_none_match=etag).status_code == 200


def test_the_late_page_is_not_what_is_kept(worker, goes_away):
    worker.get("/urgence/")
    goes_away()
    worker.get("/urgence/")
    goes_away.back()
    answer = worker.get("/urgence/")
    assert LATE not in answer.content.decode()
    assert "ETag" in answer.headers


def test_a_page_of_before_the_last_change_is_never_sent(worker, goes_away):
    group = make_group(name="Le Phare", street="Rue de Fer 12", address_visibility="public")
    page = group.get_absolute_url()
    assert "Rue de Fer" in worker.get(page).content.decode()
    group.address_visibility = "town"
    group.save()
    worker.get("/a-propos/")
    goes_away()
    assert "Rue de Fer" not in worker.get(page).content.decode()


@pytest.mark.parametrize("encoding", ["br", "gzip", ""])
def test_a_late_page_comes_in_the_encoding_that_was_asked(worker, goes_away, encoding):
    worker.get("/urgence/", accept_encoding=encoding)
    goes_away()
    answer = worker.get("/urgence/", accept_encoding=encoding)
    assert answer.headers.get("Content-Encoding", "") == encoding
    assert int(answer.headers["Content-Length"]) == len(answer.content)


# Pages made of memory -----------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/", "/urgence/", "/groupes/?q=deuil", "/groupes/?near=5000"])
def test_a_page_is_made_of_memory(client, goes_away, path):
    make_helpline(name="La Ligne", phone="02 123 45 67")
    make_group(name="Le Phare", main_theme=Theme.objects.get(slug="deuil-et-perte"))
    client.get("/")
    current_index().remember_cards()
    client.get("/urgence/")
    client.get("/pres-de-chez-moi/?place=5000")
    goes_away()
    response = client.get(path)
    assert response.status_code == 200
    assert LATE in response.content.decode()
    assert response["Cache-Control"] == "no-store"


def test_a_search_finds_its_groups_in_memory(client, goes_away):
    make_group(name="Le Phare")
    make_group(name="L’Escale")
    current_index().remember_cards()
    goes_away()
    text = client.get("/groupes/?q=phare").content.decode()
    assert "Le Phare" in text
    assert "L’Escale" not in text


def test_networks_of_a_place_that_nobody_asked_for_are_in_memory(client, goes_away):
    make_network(name="Le Réseau", municipalities=["Namur"])
    client.get("/urgence/")
    current_index()
    remember_catchments()
    goes_away()
    assert "Le Réseau" in client.get("/pres-de-chez-moi/?place=5000").content.decode()


def test_a_card_of_before_the_last_change_is_not_in_memory(goes_away):
    group = make_group(name="Le Phare")
    current_index().remember_cards()
    group.summary = "Autre chose"
    group.save()
    index = current_index()
    goes_away()
    with DataVersion.from_memory():
        assert not index.cards([group.pk])


def test_a_card_with_the_number_of_before_is_not_in_memory(goes_away):
    line = make_helpline(phone="02 999 88 77")
    group = make_group(name="Le Phare", helpline=line)
    current_index().cards([group.pk])
    line.phone = "02 999 88 78"
    line.save()
    index = current_index()
    goes_away()
    with DataVersion.from_memory():
        assert not index.cards([group.pk])


def test_memory_is_bounded():
    for number in range(10):
        memory.keep("numbers", number, number, most=3)
    assert [memory.known("numbers", number) for number in (6, 7, 8, 9)] == [None, 7, 8, 9]


def test_what_was_kept_before_forking_stays_until_a_later_answer_comes():
    for number in range(4):
        memory.keep("numbers", number, "before", most=4)
    memory.share_all()
    memory.keep("numbers", 0, "after", most=2)
    assert [memory.known("numbers", number) for number in (0, 1)] == ["after", "before"]
    # Room is made: what is forgotten does not come back as it was.
    for number in (7, 8):
        memory.keep("numbers", number, "after", most=2)
    assert [memory.known("numbers", number) for number in (0, 1)] == [None, "before"]
    memory.forget_all()
    assert memory.known("numbers", 1) is None


def test_the_numbers_of_a_danger_are_there(client, goes_away):
    make_helpline(phone="02 999 88 77")
    client.get("/groupes/")
    goes_away()
    page = Page(client.get("/groupes/?q=je+veux+mourir"))
    assert page.tree.xpath("//main//a[@href='tel:029998877' or @href='tel:+3229998877']")


def test_a_page_that_memory_does_not_have_is_503_with_the_numbers(client, goes_away):
    client.raise_request_exception = False
    goes_away()
    response = client.get("/groupes/le-phare/")
    assert response.status_code == 503
    assert response["Retry-After"]
    assert all(line.phone in response.content.decode() for line in first_filled("fr"))


def test_the_urgent_page_answers_in_a_process_that_has_read_nothing(client, goes_away):
    goes_away()
    response = client.get("/urgence/")
    assert response.status_code == 200
    assert "0800 32 123" in response.content.decode()


def test_health_is_honest(client, goes_away):
    assert client.get("/healthz").status_code == 200
    goes_away()
    start = monotonic()
    assert client.get("/healthz").status_code == 503
    assert monotonic() - start < 1


# Forms --------------------------------------------------------------------------------------


@pytest.fixture
def visitor(client, clock):
    return Visitor(client, clock)


def sent_while_away(visitor, goes_away, page, **data):
    token = token_of(visitor.open(page))
    visitor.clock.shift(20)
    goes_away()
    return visitor.post(page, {"token": token} | data)


def test_a_report_comes_back_filled(visitor, goes_away):
    page = f"{make_group().get_absolute_url()}signaler/"
    words = "Fermé depuis <mars>"
    response = sent_while_away(visitor, goes_away, page, problem="closed", details=words)
    found = Page(response)
    assert response.status_code == 503
    assert "Ce n’est pas encore envoyé" in found.main.text
    assert words in " ".join(found.tree.xpath("//main//textarea/text()"))
    assert found.tree.xpath("//main//input[@name='problem']/@value") == ["closed"]


def test_a_report_that_came_back_is_taken_as_it_stands(visitor, goes_away):
    page = f"{make_group().get_absolute_url()}signaler/"
    response = sent_while_away(visitor, goes_away, page, problem="closed", details="En mars")
    tree = Page(response).tree
    fields = {field.get("name"): field.get("value") for field in tree.xpath("//main//input")}
    fields["details"] = tree.xpath("//main//textarea[@name='details']/text()")[0].strip()
    goes_away.back()
    assert visitor.post(page, fields).status_code == 302
    assert Report.objects.get().details == "En mars"


def test_a_suggestion_comes_back_on_its_own_page(visitor, goes_away):
    typed = {"name": "L’Escale", "themes": ["deuil-et-perte"], "format": "online"}
    response = sent_while_away(
        visitor,
        goes_away,
        "/proposer-un-groupe/",
        description="On parle",
        phone="081 12 34 56",
        **typed,
    )
    page = Page(response)
    assert response.status_code == 503
    assert page.tree.xpath("//input[@name='name']/@value") == ["L’Escale"]
    assert page.tree.xpath("//input[@value='deuil-et-perte' and @checked]")


def test_words_of_another_site_are_not_shown(visitor, goes_away):
    page = f"{make_group().get_absolute_url()}signaler/"
    goes_away()
    response = visitor.post(page, {"details": "Achetez"}, **{"Sec-Fetch-Site": "cross-site"})
    assert response.status_code == 503
    assert "Achetez" not in response.content.decode()


# The breaker --------------------------------------------------------------------------------


def test_one_thread_tries_again_until_the_database_answers(caplog):
    asked, answers = [], Event()
    own = Breaker(try_again_after=0.01)

    def probe():
        asked.append(1)
        return answers.is_set()

    with caplog.at_level(logging.ERROR, logger="directory.database.breaker"):
        for _time in range(5):
            own.trip(probe)
        assert own.is_open
        assert not own.wait(0.05)
        answers.set()
        assert own.wait(5)
    assert len(asked) > 1
    assert own.is_open is False


def test_a_probe_that_fails_is_no_answer():
    own, working = Breaker(try_again_after=0.01), Event()

    def probe():
        if not working.is_set():
            raise ValueError
        return True

    own.trip(probe)
    assert not own.wait(0.05)
    working.set()
    assert own.wait(5)


def test_what_is_only_suspected_refuses_nobody():
    own, go = Breaker(), Event()
    own.suspect(lambda: go.wait(5))
    assert not own.is_open
    go.set()


# Error pages --------------------------------------------------------------------------------


def numbers_in(content):
    return [line.phone for line in first_filled("fr") if line.phone in content.decode()]


@pytest.mark.parametrize(
    ("ask", "status"),
    [
        (lambda client: client.get("/rien/"), 404),
        (lambda client: client.post("/groupes/"), 405),
        (lambda client: client.get("/", headers={"host": "elsewhere.example"}), 400),
        (lambda client: client.post("/admin/login/", {"username": "a"}), 403),
    ],
)
def test_every_error_carries_the_numbers(client, ask, status):
    make_helpline(phone="02 999 88 77")
    client.handler.enforce_csrf_checks = status == 403
    response = ask(client)
    assert response.status_code == status
    assert "02 999 88 77" in response.content.decode()


def test_without_a_template_the_numbers_still_stand(client, monkeypatch):
    def broken(*args, **kwargs):
        raise ValueError("Missing staticfiles manifest entry")

    client.raise_request_exception = False
    monkeypatch.setattr("directory.views.site.render", broken)
    monkeypatch.setattr("directory.views.errors.render", broken)
    response = client.get("/")
    assert response.status_code == 500
    assert numbers_in(response.content)


def test_what_breaks_around_django_still_gives_the_numbers():
    def broken(environ, start_response):
        raise RuntimeError

    started = []
    environ = RequestFactory()._base_environ()
    body = b"".join(LastResort(broken)(environ, lambda *line: started.append(line)))
    assert started[0][0] == "500 Internal Server Error"
    assert numbers_in(body)


def test_the_last_resort_needs_nothing(monkeypatch):
    monkeypatch.setattr(last_resort, "crisis_box", None)
    assert numbers_in(last_resort.page(500))


def test_an_editors_number_reaches_the_last_resort():
    make_helpline(phone="02 999 88 77")
    assert "02 999 88 77" in last_resort.page(500).decode()


# The keeper ---------------------------------------------------------------------------------


def test_the_keeper_reads_again_only_after_a_change(monkeypatch):
    # It gives back the connection of its thread, which here is that of the test.
    monkeypatch.setattr(connection, "close", lambda: None)
    readings = []
    keeper = Keeper(WSGIHandler(), [lambda: readings.append(SupportGroup.objects.count())])
    keeper.look()
    keeper.look()
    make_group()
    keeper.look()
    assert readings == [0, 1]


def test_the_keeper_waits_while_the_database_is_away(goes_away):
    readings = []
    keeper = Keeper(WSGIHandler(), [lambda: readings.append(1)])
    goes_away()
    keeper.look()
    assert not readings


def test_connections_of_a_pool_give_up_too():
    """A pool makes connections of its own class, which wait as long as a frozen server likes."""
    database = {
        **connections["default"].settings_dict,
        "CONN_MAX_AGE": 0,
        "OPTIONS": {"pool": {"min_size": 1, "max_size": 2}},
    }
    wrapper = postgresql.DatabaseWrapper(database, "pooled")
    try:
        assert wrapper.pool.connection_class is postgresql.Connection
    finally:
        wrapper._connection_pools.pop("pooled").close()


def test_networks_are_read_again_only_when_what_is_no_groups_changed(django_assert_num_queries):
    group, network = make_group(), make_network(name="Le Réseau", municipalities=["Namur"])
    pk = place("Namur").pk
    current_index()
    remember_catchments()
    group.summary = "Autre chose"
    group.save()
    current_index()
    with DataVersion.read_once(), django_assert_num_queries(0):
        DataVersion.current_shared()
        remember_catchments()
        assert [row.network.name for row in catchments_of(pk)] == ["Le Réseau"]
    network.name = "Le Réseau nouveau"
    network.save()
    assert [row.network.name for row in catchments_of(pk)] == ["Le Réseau nouveau"]
    remember_catchments()
    assert [row.network.name for row in catchments_of(pk)] == ["Le Réseau nouveau"]


def test_a_network_leaves_memory_on_the_day_it_leaves_the_lists(later):
    network = make_network(name="Le Réseau", municipalities=["Namur"])
    tomorrow = timezone.localdate() + timedelta(days=1)
    type(network).objects.filter(pk=network.pk).update(leaves_list_on=tomorrow)
    pk = place("Namur").pk
    remember_catchments()
    assert [row.network.name for row in catchments_of(pk)] == ["Le Réseau"]
    later(days=1)
    assert catchments_of(pk) == []
