"""What the soak calls growth, and what its editor sends back."""

import pytest

from directory.development.browser import Fields, multipart
from directory.development.soak.samples import Sample, Worker, growths, slope


def sample(minutes, own=100.0, kept=0.0, connections=4, **fields):
    worker = Worker(rss=200.0, own=own, kept=kept, files=20, threads=12)
    given = {"temporary": 2, "temporary_bytes": 1000, "var": 0} | fields
    return Sample(
        seconds=minutes * 60.0, workers={1: worker, 2: worker}, connections=connections, **given
    )


def verdicts(samples):
    return {one.name: one.is_none for one in growths(samples, warm_after=600)}


def test_what_stays_as_it_is_does_not_grow():
    assert all(verdicts([sample(minute) for minute in range(60)]).values())


def test_what_is_read_at_the_beginning_is_no_growth():
    samples = [sample(minute, own=60 + 4 * min(minute, 10)) for minute in range(60)]
    assert all(verdicts(samples).values())


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        (lambda minute: {"own": 100 + minute / 4}, "A worker’s own memory"),
        (lambda minute: {"connections": 4 + minute // 10}, "Connections to PostgreSQL"),
        (lambda minute: {"temporary": 2 + minute // 10}, "Temporary files"),
    ],
)
def test_what_grows_is_told(fields, name):
    found = verdicts([sample(minute, **fields(minute)) for minute in range(60)])
    assert [one for one, is_none in found.items() if not is_none] == [name]


def test_pages_that_are_kept_have_a_limit_of_their_own():
    samples = [sample(minute, own=100 + minute, kept=minute) for minute in range(60)]
    assert verdicts(samples)["A worker’s own memory"]


def test_slope_is_that_of_the_nearest_line():
    assert slope([(0, 1), (1, 3), (2, 5)]) == 2
    assert slope([(1, 3)]) == 0


def test_a_form_is_sent_back_as_a_browser_would():
    page = """
      <form id="other" method="post"><input name="not-this" value="1"></form>
      <form id="ours" method="post">
        <input type="hidden" name="token" value="a&amp;b"><input name="empty">
        <input type="checkbox" name="yes" checked><input type="checkbox" name="no">
        <input type="radio" name="one" value="1"><input type="radio" name="one" value="2" checked>
        <select name="list" multiple><option value="1" selected><option value="2">
          <option value="3" selected></select>
        <select name="first"><option value="a"><option value="b"></select>
        <select name="none" multiple><option value="a"></select>
        <textarea name="text">
Un
deux &lt;trois</textarea>
        <input type="file" name="file"><button name="press" value="1">Envoyer</button>
      </form>"""
    assert Fields.of(page, "ours") == [
        ("token", "a&b"),
        ("empty", ""),
        ("yes", "on"),
        ("one", "2"),
        ("list", "1"),
        ("list", "3"),
        ("first", "a"),
        ("text", "Un\ndeux <trois"),
    ]


def test_a_file_goes_with_its_form():
    kind, body = multipart([("a", "é")], "file", "liste.csv", b"Nom\n")
    edge = kind.partition("boundary=")[2].encode()
    assert body.count(b"--" + edge) == 3
    assert b'name="a"\r\n\r\n\xc3\xa9\r\n' in body
    assert b'filename="liste.csv"\r\nContent-Type: text/csv\r\n\r\nNom\n\r\n' in body
