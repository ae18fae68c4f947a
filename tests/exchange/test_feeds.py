"""Partners' lists in: each shape is read, nothing is written unasked, an absence is a question."""

import json
import threading
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import time_machine
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from directory.exchange.feeds.nightly import read_all, read_feed
from directory.exchange.feeds.reading import FeedError, rows_in
from directory.models import Change, Feed, FeedRow, SupportGroup
from directory.upkeep.fetching import Fetcher, TooLargeError
from directory.upkeep.link_visits import Pace, UnreachableError
from tests.admin.test_admin import url
from tests.factories import make_group
from tests.reading import squeeze

pytestmark = pytest.mark.django_db

ADDRESS = "https://partenaire.example.org/liste"
State = FeedRow.State

# As BMLT gives it to apps: every field there, empties too, a number as identity.
BMLT = [
    {
        "slug": "1204", "name": "Un pas à la fois", "day": 4, "time": "19:30", "end_time": "21:00",
        "timezone": "Europe/Brussels", "notes": "", "location": "Salle de l’Exemple",
        "formatted_address": "Rue Inventée 4, Namur, 5000, Belgique", "address": "Rue Inventée 4",
        "city": "Namur", "state": "Namur", "postal_code": "5000", "country": "BE",
        "latitude": 50.4601, "longitude": 4.8601, "approximate": "no", "types": ["O", "FR"],
        "conference_url": "", "conference_phone": "", "updated": "2026-10-01 10:00:00",
        "url": "https://partenaire.example.org/reunions/1204", "region": "Namur",
    },
    {
        "slug": "1205", "name": "Un pas à la fois", "day": 0, "time": "10:00", "end_time": "",
        "formatted_address": "Rue Inventée 4, Namur, 5000, Belgique", "address": "Rue Inventée 4",
        "city": "Namur", "postal_code": "5000", "location": "Salle de l’Exemple",
        "latitude": 50.4601, "longitude": 4.8601, "approximate": "no",
        "url": "https://partenaire.example.org/reunions/1204",
    },
]  # fmt: skip
# As TSML gives it: days in a list, an online meeting with an approximate address.
TSML = [
    {
        "id": 88, "name": "Le fil du soir", "slug": "le-fil-du-soir", "day": ["1", "3"],
        "time": "20:00", "end_time": "21:00", "time_formatted": "8:00 pm",
        "formatted_address": "Belgique", "approximate": "yes", "latitude": 50.6, "longitude": 4.7,
        "conference_url": "https://salle.example.org/j/12", "attendance_option": "online",
        "types": ["ONL"], "notes": "En ligne.", "entity": "Exemple", "regions": ["Belgique"],
        "contact_1_name": "Prénom", "contact_1_phone": "0470 00 00 00",
    },
]  # fmt: skip
HSDS = {
    "total_items": 2, "total_pages": 1, "page_number": 1, "size": 2, "first_page": True,
    "last_page": True, "empty": False,
    "contents": [
        {
            "id": "0a1d9e3e-0000-4000-8000-000000000001", "name": "Groupe des aidants de l’Exemple",
            "status": "active", "description": "On s’y retrouve entre aidants.",
            "url": "https://aidants.example.org/", "email": "bonjour@aidants.example.org",
            "minimum_age": 18, "fees_description": "2 € par rencontre",
            "languages": [{"id": "x", "code": "fr", "name": "French"}],
            "phones": [{"id": "y", "number": "081 00 00 00"}],
            "schedules": [{"id": "z", "freq": "WEEKLY", "byday": "TU", "opens_at": "14:00+01:00",
                           "closes_at": "16:00+01:00"}],
            "service_at_locations": [{"id": "v", "location": {
                "id": "w", "location_type": "physical", "name": "Maison des Aidants",
                "latitude": 50.4602, "longitude": 4.8602,
                "addresses": [{"id": "u", "address_1": "Rue Inventée 9", "city": "Namur",
                               "state_province": "BE-WNA", "postal_code": "5000",
                               "country": "BE", "address_type": "physical"}]}}],
        },
        {"id": "0a1d9e3e-0000-4000-8000-000000000002", "name": "Fini", "status": "defunct"},
    ],
}  # fmt: skip
SHEET = (
    "Identifiant,Nom,Sorte de groupe,Thèmes,Publics,Commune,Code postal,Jour,De,À,E-mail\n"
    "12,Café du deuil de l’Exemple,groupe de parole,Deuil et perte,Adultes,Namur,5000,"
    "jeudi,14:00,16:00,cafe@example.org\n"
)


def make_feed(**fields):
    return Feed.objects.create(
        **{
            "name": "Partenaire",
            "slug": "partenaire",
            "url": ADDRESS,
            "kind": "csv",
            "default_kind": "groupe d’entraide",
            "default_themes": "Deuil et perte",
            "default_audiences": "Adultes",
        }
        | fields
    )


class Partner:
    """What each address answers; an exception is raised."""

    def __init__(self, *answer, **others):
        self.answers = {ADDRESS: answer[0]} if answer else {}
        self.answers |= others
        self.asked = []

    def fetch(self, address):
        self.asked.append(address)
        answer = self.answers[address]
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, bytes) else as_bytes(answer)


def as_bytes(answer):
    return (answer if isinstance(answer, str) else json.dumps(answer)).encode()


def read_rows(kind, answer):
    return rows_in(Feed(kind=kind, url=ADDRESS, slug="partenaire"), Partner(answer).fetch)


def nightly(feed, answer):
    feed.refresh_from_db()
    return read_feed(feed, Partner(answer))


def row_of(feed, **fields):
    return feed.rows.get(**fields)


def accept(desk, row):
    """An editor looks at the row in an import, and confirms."""
    review = desk.post(url("import", row))
    assert review.status_code == 302
    desk.post(review["Location"], {"confirm": "1"})
    return SupportGroup.objects.filter(import_key=f"partenaire:{row.identifier}").first()


# Shapes ---------------------------------------------------------------------------------------


def test_bmlt_gives_a_group_with_all_its_days():
    (row,) = read_rows("meeting_guide", BMLT).values()
    assert row["identifier"] == "1204"
    assert row["name"] == "Un pas à la fois"
    assert row["meetings"] == (
        "chaque semaine; jeudi; 19:30-21:00\nchaque semaine; dimanche; 10:00"
    )
    assert (row["street"], row["postal_code"], row["municipality"]) == (
        "Rue Inventée 4",
        "5000",
        "Namur",
    )


def test_tsml_gives_an_online_group_without_an_address_and_no_persons():
    (row,) = read_rows("meeting_guide", TSML).values()
    assert row["format"] == "online"
    assert (
        row["meetings"]
        == "chaque semaine; lundi; 20:00-21:00\nchaque semaine; mercredi; 20:00-21:00"
    )
    assert "street" not in row
    assert "latitude" not in row
    assert "0470" not in json.dumps(row)
    assert "Prénom" not in json.dumps(row)


def test_hsds_gives_services_that_go_on():
    (row,) = read_rows("hsds", HSDS).values()
    assert row["name"] == "Groupe des aidants de l’Exemple"
    assert row["meetings"] == "chaque semaine; mardi; 14:00-16:00"
    assert (row["street"], row["municipality"], row["venue_name"]) == (
        "Rue Inventée 9",
        "Namur",
        "Maison des Aidants",
    )
    assert (row["phone"], row["min_age"], row["price"]) == (
        "081 00 00 00",
        "18",
        "2 € par rencontre",
    )


def test_hsds_is_read_page_after_page():
    pages = [
        {"total_pages": 2, "contents": [{"id": str(number), "name": f"Groupe {number}"}]}
        for number in (1, 2)
    ]
    partner = Partner(pages[0], **{f"{ADDRESS}?page=2": pages[1]})
    rows = rows_in(Feed(kind="hsds", url=ADDRESS), partner.fetch)
    assert [row["name"] for row in rows.values()] == ["Groupe 1", "Groupe 2"]


def test_sheet_that_somebody_keeps_online_is_read_by_its_headings():
    (row,) = read_rows("csv", SHEET).values()
    assert (row["identifier"], row["name"], row["day"]) == (
        "12",
        "Café du deuil de l’Exemple",
        "jeudi",
    )


def test_our_own_files_and_hsds_can_be_read_by_another_directory(client):
    group = make_group(name="Groupe voyageur", rhythm="Le jeudi", phone="081 00 00 00")
    csv = client.get("/donnees/groupes.csv").getvalue()
    (row,) = read_rows("csv", csv).values()
    assert (row["identifier"], row["name"]) == (str(group.public_id), "Groupe voyageur")
    assert row["source_url"] == f"http://testserver{group.get_absolute_url()}"
    assert (row["municipality"], row["rhythm"]) == ("Namur", "Le jeudi")
    hsds = client.get("/api/hsds/services?full=true").content
    (row,) = read_rows("hsds", hsds).values()
    assert (row["identifier"], row["phone"]) == (str(group.public_id), "081 00 00 00")


@pytest.mark.parametrize(
    ("kind", "answer", "words"),
    [
        ("csv", "", "vide"),
        ("csv", "<html>Connectez-vous</html>", "du XML"),
        ("csv", "Nom,Commune\nSans identité,Namur\n", "Identifiant"),
        ("csv", "Identifiant,Nom\n1,A\n1,B\n", "deux fois"),
        ("csv", "Identifiant,Nom\n,A\n", "identifiant"),
        ("meeting_guide", "<html>", "JSON"),
        ("meeting_guide", {"error": 1}, "liste"),
        ("meeting_guide", [{"name": "Sans slug"}], "slug"),
        ("meeting_guide", [], "vide"),
        ("meeting_guide", "[" * 100_000, "JSON"),
        ("hsds", {"error": "non"}, "contents"),
        ("hsds", {"contents": [1]}, "objets"),
        ("hsds", {"contents": [], "total_pages": 9999}, "pages"),
        ("hsds", {"contents": [{"id": "x" * 300, "name": "A"}]}, "long"),
        ("hsds", {"contents": [{"name": "Sans identité"}]}, "identifiant"),
    ],
)
def test_list_that_cannot_be_read_says_why(kind, answer, words):
    with pytest.raises(FeedError) as error:
        read_rows(kind, answer)
    assert words in squeeze(str(error.value))


@pytest.mark.parametrize(
    "service",
    [
        {"service_at_locations": "nulle part", "phones": [[]], "schedules": {"freq": 3}},
        {"service_at_locations": [{"location": [1]}], "languages": ["fr"], "minimum_age": "dix"},
        {"schedules": [{"freq": "WEEKLY", "byday": "XX"}], "name": {"fr": "A"}, "url": []},
    ],
)
def test_strange_values_are_no_words(service):
    rows = read_rows("hsds", [{"id": "1", "name": "A"} | service])
    assert set(rows) == {"1"}
    assert all(isinstance(value, str) for value in rows["1"].values())


# What an editor decides -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "answer"), [("meeting_guide", BMLT), ("hsds", HSDS), ("csv", SHEET)]
)
def test_new_row_waits_and_becomes_a_group_to_review_with_its_origin(desk, kind, answer):
    feed = make_feed(kind=kind)
    assert nightly(feed, answer)
    (row,) = feed.rows.all()
    assert (row.state, row.group, row.problems) == (State.NEW, None, [])
    assert SupportGroup.objects.count() == 0
    assert row.name in squeeze(desk.get(reverse("admin:index")).content.decode())
    group = accept(desk, row)
    assert group.status == "review"
    assert group.import_key == f"partenaire:{row.identifier}"
    assert group.source_url.startswith("https://partenaire.example.org/")
    assert group.municipality.name_fr == "Namur"
    assert group.meetings.count() == len(row.texts.get("meetings", "un jour").splitlines())
    nightly(feed, answer)
    assert row_of(feed).state == State.SETTLED
    assert row_of(feed).group == group


def test_changed_row_waits_and_nothing_changes_here(desk):
    feed = make_feed()
    nightly(feed, SHEET)
    group = accept(desk, row_of(feed))
    group.move_to("published")
    nightly(feed, SHEET.replace("cafe@example.org", "autre@example.org"))
    row = row_of(feed)
    assert row.state == State.CHANGED
    assert row.changes == [["E-mail", "cafe@example.org", "autre@example.org"]]
    group.refresh_from_db()
    assert (group.email, group.status) == ("cafe@example.org", "published")
    accept(desk, row)
    group.refresh_from_db()
    assert group.email == "autre@example.org"


def test_what_was_left_stays_until_the_partner_writes_something_else(desk):
    feed = make_feed()
    nightly(feed, SHEET)
    accept(desk, row_of(feed))
    changed = SHEET.replace("cafe@", "autre@")
    nightly(feed, changed)
    desk.post(url("leave", row_of(feed)))
    nightly(feed, changed)
    assert row_of(feed).state == State.LEFT
    nightly(feed, SHEET.replace("cafe@", "encore@"))
    assert row_of(feed).state == State.CHANGED


def test_correction_of_ours_is_not_asked_about_again(desk):
    feed = make_feed()
    nightly(feed, SHEET)
    group = accept(desk, row_of(feed))
    nightly(feed, SHEET)
    group.email = "corrige@example.org"
    group.save()
    nightly(feed, SHEET)
    assert row_of(feed).state == State.SETTLED


def test_vanished_row_is_a_question_and_ends_nothing(desk):
    feed = make_feed()
    nightly(feed, SHEET)
    group = accept(desk, row_of(feed))
    group.move_to("published")
    nightly(feed, SHEET)
    other = (
        SHEET.splitlines()[0] + "\n13,Autre,groupe de parole,Deuil et perte,Adultes,Arlon,,,,,\n"
    )
    nightly(feed, other)
    row = row_of(feed, identifier="12")
    assert (row.state, row.group) == (State.VANISHED, group)
    group.refresh_from_db()
    assert group.status == "published"
    assert url("change", group) in desk.get(url("change", row)).content.decode()
    desk.post(url("leave", row))
    nightly(feed, other)
    assert row_of(feed, identifier="12").state == State.LEFT
    nightly(feed, SHEET)
    assert row_of(feed, identifier="12").state != State.VANISHED


def test_vanished_row_that_never_was_a_group_is_forgotten():
    feed = make_feed()
    nightly(feed, SHEET)
    nightly(feed, SHEET.replace("\n12,", "\n14,"))
    assert [row.identifier for row in feed.rows.all()] == ["14"]


def test_row_that_the_import_refuses_says_why():
    feed = make_feed()
    nightly(feed, SHEET.replace("groupe de parole", "chorale"))
    row = row_of(feed)
    assert row.state == State.REFUSED
    assert "chorale" in " ".join(row.problems)


def test_row_that_resembles_a_group_of_ours_is_decided_in_the_import(desk):
    group = make_group(name="Café du deuil de l’Exemple")
    feed = make_feed()
    nightly(feed, SHEET)
    assert row_of(feed).problems == ["Café du deuil de l’Exemple"]
    review = desk.post(url("import", row_of(feed)))["Location"]
    desk.post(review, {"row-2": str(group.pk)})
    desk.post(review, {"confirm": "1"})
    group.refresh_from_db()
    assert group.import_key == "partenaire:12"
    assert SupportGroup.objects.count() == 1


# Trust ----------------------------------------------------------------------------------------


@pytest.fixture
def trusted(desk, editor):
    """(feed, its group): trusted for the e-mail alone."""
    feed = make_feed(trusted=["email"], trusted_by=editor)
    nightly(feed, SHEET)
    group = accept(desk, row_of(feed))
    group.move_to("published")
    return feed, group


def test_trusted_field_is_written_with_the_name_of_the_partner_and_can_be_undone(trusted, editor):
    feed, group = trusted
    nightly(feed, SHEET.replace("cafe@", "autre@"))
    group.refresh_from_db()
    assert group.email == "autre@example.org"
    assert row_of(feed).state == State.SETTLED
    change = Change.objects.of(group).first()
    assert "Partenaire" in change.reason
    assert change.by == editor


def test_what_is_not_trusted_waits_beside_what_is(trusted):
    feed, group = trusted
    nightly(feed, SHEET.replace("cafe@", "autre@").replace("14:00", "15:00"))
    group.refresh_from_db()
    assert group.email == "autre@example.org"
    assert group.meetings.get().start_time.hour == 14
    row = row_of(feed)
    assert row.state == State.CHANGED
    assert [change[0] for change in row.changes] == ["Rencontres"]


def test_trust_publishes_nothing_new_and_ends_nothing(trusted):
    feed, _group = trusted
    more = SHEET + "13,Autre,groupe de parole,Deuil et perte,Adultes,Arlon,,,,,\n"
    nightly(feed, more)
    assert row_of(feed, identifier="13").state == State.NEW
    assert SupportGroup.objects.count() == 1
    nightly(feed, SHEET.splitlines()[0] + more.splitlines()[2].join("\n\n"))
    assert SupportGroup.objects.get().status == "published"


def test_correction_of_ours_stands_against_trusted_words_that_stay(trusted):
    feed, group = trusted
    nightly(feed, SHEET)
    group.email = "corrige@example.org"
    group.save()
    nightly(feed, SHEET)
    group.refresh_from_db()
    assert group.email == "corrige@example.org"


def test_who_gives_trust_is_noted(desk, editor):
    feed = make_feed()
    form = desk.get(url("change", feed))
    data = {
        name: form.context["adminform"].form[name].value() or ""
        for name in ("name", "url", "kind", "default_kind", "default_themes", "default_audiences")
    }
    desk.post(url("change", feed), data | {"is_active": "on", "trusted": ["email", "phone"]})
    feed.refresh_from_db()
    assert (sorted(feed.trusted), feed.trusted_by) == (["email", "phone"], editor)
    assert desk.post(
        url("change", feed), data | {"is_active": "on", "trusted": ["status"]}
    ).context["errors"]


# Night after night ----------------------------------------------------------------------------


def test_broken_list_delays_no_other_and_says_what_is_wrong(desk):
    broken = make_feed(name="Muet", slug="muet", url="https://muet.example.org/")
    odd = make_feed(name="Bizarre", slug="bizarre", url="https://bizarre.example.org/")
    good = make_feed()
    partner = Partner(
        SHEET,
        **{broken.url: UnreachableError("silent"), odd.url: RuntimeError("a fault of ours")},
    )
    assert dict(read_all(partner)) == {broken: False, odd: False, good: True}
    for feed in (broken, odd, good):
        feed.refresh_from_db()
    assert good.rows.count() == 1
    assert (good.last_error, good.failures) == ("", 0)
    assert broken.last_error
    assert odd.last_error
    page = squeeze(desk.get(reverse("admin:index")).content.decode())
    assert "Listes de partenaires qui ne se lisent plus" in page
    assert "Muet" in page


def test_failures_wait_longer_each_time_and_a_success_starts_anew():
    feed = make_feed()
    waits = []
    for _night in range(7):
        nightly(feed, UnreachableError("silent"))
        feed.refresh_from_db()
        waits.append(round((feed.next_reading - timezone.now()) / timedelta(days=1)))
    assert waits == [1, 2, 4, 8, 16, 16, 16]
    nightly(feed, SHEET)
    feed.refresh_from_db()
    assert feed.failures == 0
    assert feed.next_reading - timezone.now() < timedelta(days=1)


def test_broken_night_touches_no_row(desk):
    feed = make_feed()
    nightly(feed, SHEET)
    group = accept(desk, row_of(feed))
    nightly(feed, SHEET)
    nightly(feed, "")
    nightly(feed, TooLargeError())
    assert (row_of(feed).state, row_of(feed).group) == (State.SETTLED, group)


def test_only_lists_whose_turn_it_is_are_read():
    feed, idle = make_feed(), make_feed(name="B", slug="b", url=f"{ADDRESS}2", is_active=False)
    partner = Partner(SHEET)
    read_all(partner)
    read_all(partner)
    assert partner.asked == [ADDRESS]
    with time_machine.travel(timezone.now() + timedelta(hours=22)):
        read_all(partner)
    assert partner.asked == [ADDRESS] * 2
    assert idle.rows.count() == 0
    assert feed.rows.count() == 1


def test_command_says_what_waits(monkeypatch, capsys):
    make_feed()
    monkeypatch.setattr(Fetcher, "fetch", lambda self, address: SHEET.encode())
    call_command("read_feeds")
    assert "Partenaire\u00a0: 1 à décider" in capsys.readouterr().out


# Fetching -------------------------------------------------------------------------------------


class Handler(BaseHTTPRequestHandler):
    def log_message(self, *args):
        """Say nothing."""

    def do_GET(self):
        status, headers, body = self.server.pages.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture
def site():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.pages = {}
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def fetcher(site, **options):
    return Fetcher(
        **{
            "may_visit": lambda number: number == "127.0.0.1",
            "ports": frozenset({site.server_port}),
            "pace": Pace(pause=0),
            "patience": 5,
        }
        | options
    )


def test_list_is_fetched_through_redirects(site):
    site.pages = {"/a": (302, {"Location": "/b"}, b""), "/b": (200, {}, b"Nom\nA\n")}
    assert fetcher(site).fetch(f"http://127.0.0.1:{site.server_port}/a") == b"Nom\nA\n"


@pytest.mark.parametrize("path", ["/absent", "/tourne"])
def test_what_is_not_there_is_said(site, path):
    site.pages = {"/tourne": (302, {"Location": "/tourne"}, b"")}
    with pytest.raises(UnreachableError):
        fetcher(site).fetch(f"http://127.0.0.1:{site.server_port}{path}")


def test_list_is_not_fetched_from_a_machine_of_ours(site):
    with pytest.raises(UnreachableError) as error:
        Fetcher(ports=frozenset({site.server_port})).fetch(f"http://127.0.0.1:{site.server_port}/")
    assert error.value.reason == "not_public"


def test_list_that_never_ends_is_left(site):
    site.pages = {"/": (200, {}, b"x" * 200_000)}
    with pytest.raises(TooLargeError):
        fetcher(site, largest=100_000).fetch(f"http://127.0.0.1:{site.server_port}/")
