"""No address of 4 KB costs more than five times the plain list: counted, not timed."""

from cProfile import Profile
from urllib.parse import quote

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from directory.finding.index import current_index

pytestmark = pytest.mark.usefixtures("real_data", "cards_drawn_anew")

LONGEST_ADDRESS = 4096
TIMES = 5
ADDRESSES = {
    "/groupes/": [
        "q", "near", "radius", "region", "theme", "audience", "format", "kind", "facilitation",
        "language", "day", "moment", "free", "condition", "type", "sort", "exact", "view", "page",
        "unknown",
    ],
    "/carte.geojson": ["bbox", "zoom", "q", "near", "theme", "region"],
    "/pres-de-chez-moi/": ["place"],
    "/trouver/": ["etape", "pour", "theme", "near", "format", "facilitation", "danger"],
    "/ma-liste/": ["g"],
    "/articles/": ["audience", "page"],
    "/articles/flux.atom": ["page"],
    "/api/groups": ["q", "near", "theme", "page", "per_page"],
    "/api/near": ["place"],
}  # fmt: skip
WORDS = {
    "repeated": [str(number % 7) for number in range(700)],
    "all different": [str(number) for number in range(700)],
    "one value again": ["deuil-et-perte"] * 300,
    "many words": ["deuil mort suicide alcool enfant " * 100],
    "as many words as are read": [("deuil mort suicide alcool enfant " * 10)[:200]],
    "words with faults": [("deuli mrot sicuide alcol enfnat xqzt " * 10)[:200]],
    "letters": [("a b c d e f g h i j k l m n o p q r s t u v w x y z " * 4)[:200]],
    "places": [("namur liege mons saint gilles bruxelles " * 8)[:200]],
    "codes": [("5000 4000 1000 " * 20)[:200]],
    "one beginning": [("saint " * 40)[:200]],
    "brackets": ["(" * 100 + ")" * 100],
    "one long word": ["a" * 3900],
    "accents": ["é" * 600],
    "a long number": ["9" * 3900],
    "numbers": [",".join(map(str, range(800)))],
}


# Names whose values are read as words; the others name one of a list.
READ = {"q", "near", "place", "bbox", "g"}
LISTED = ("repeated", "all different", "one value again", "one long word")


def address(path, name, values):
    parts, length = [], len(path) + 1
    for value in values:
        part = f"{name}={quote(value)}"
        length += len(part) + 1
        if length > LONGEST_ADDRESS:
            break
        parts.append(part)
    return f"{path}?{'&'.join(parts) or f'{name}={quote(values[0])}'[:4000]}"


class Cost:
    """What an answer costs: calls of functions, queries, bytes."""

    def __init__(self, client, address):
        # It counts in C: a function of ours, called at each call, would take most of the time.
        profile = Profile()
        with CaptureQueriesContext(connection) as queries, profile:
            response = client.get(address)
        self.calls = sum(entry.callcount for entry in profile.getstats())
        self.status = response.status_code
        self.bytes = len(response.content)
        self.queries = len(queries)


@pytest.fixture
def plain(client):
    client.get("/groupes/?q=deuil&near=5000")
    return Cost(client, "/groupes/")


def assert_cheap(client, plain, where):
    cost = Cost(client, where)
    shown = where[:80]
    assert cost.status < 500, shown
    assert cost.calls <= TIMES * plain.calls, shown
    assert cost.bytes <= TIMES * plain.bytes, shown
    assert cost.queries <= TIMES * plain.queries, shown


@pytest.mark.parametrize("path", ADDRESSES)
def test_no_value_of_a_parameter_is_dear(client, plain, path):
    for name in ADDRESSES[path]:
        for kind in WORDS if name in READ else LISTED:
            assert_cheap(client, plain, address(path, name, WORDS[kind]))


@pytest.mark.parametrize("name", ["theme", "audience", "language"])
def test_all_values_of_a_filter_are_not_dear(client, plain, name):
    options = [value for value, _label in current_index().choices(name)]
    assert_cheap(client, plain, address("/groupes/", name, options))


def test_all_filters_together_are_not_dear(client, plain):
    parts = [
        f"{name}={value}"
        for name in ("theme", "audience", "language")
        for value, _label in current_index().choices(name)
    ]
    parts += [f"day={day}" for day in range(7)] + ["moment=evening", "free=1", "q=deuil"]
    query = "&".join(reversed(parts))[: LONGEST_ADDRESS - 100]
    assert_cheap(client, plain, f"/groupes/?{query}")
