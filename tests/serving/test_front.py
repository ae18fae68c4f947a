"""The front of compose.yaml answers the urgent page from files that follow the data."""

import gzip
import re

import pytest
import yaml
from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler

from directory.crisis import first_filled
from directory.serving.front import Front
from directory.serving.request_limits import EDITORS, IMPORT, KB, VISITORS
from tests.factories import make_helpline

TEMPLATE = (settings.BASE_DIR / "script/front/nginx.conf.template").read_text()
COMPOSE = yaml.safe_load((settings.BASE_DIR / "compose.yaml").read_text())


@pytest.fixture
def front(tmp_path, settings, db, kept_connection):
    settings.STATIC_ROOT = tmp_path / "collected"
    settings.STATIC_ROOT.mkdir()
    (settings.STATIC_ROOT / "a.css").write_text("a{}")
    front = Front(WSGIHandler(), tmp_path / "front")
    front.prepare()
    return front


def test_a_changed_number_is_in_the_file_after_the_next_look(front):
    line = make_helpline(phone="0800 11 111")
    assert front.renew()
    assert not front.renew()
    line.phone = "0800 22 222"
    line.save()
    assert front.renew()
    text = (front.folder / "urgence.html").read_text()
    assert "0800 22 222" in text
    assert "0800 11 111" not in text
    assert gzip.decompress((front.folder / "urgence.html.gz").read_bytes()).decode() == text


def test_the_front_sends_the_headers_of_the_site(front, client):
    front.renew()
    lines = (front.folder / "headers.conf").read_text()
    sent = dict(re.findall(r'^add_header (\S+) "(.*)" always;$', lines, re.M))
    answer = client.get("/urgence/")
    for name in ("X-Frame-Options", "Referrer-Policy", "Permissions-Policy"):
        assert sent[name] == answer[name]
    assert set(sent["Content-Security-Policy"].split("; ")) == set(
        answer["Content-Security-Policy"].split("; ")
    )
    assert "Set-Cookie" not in sent


@pytest.mark.parametrize("language", ["fr", "nl", "de", "en"])
def test_the_page_for_when_no_site_answers_has_the_numbers(front, language):
    text = (front.folder / f"away-{language}.html").read_text()
    assert f'lang="{language}"' in text
    assert all(line.phone in text for line in first_filled(language))
    assert f"/away-{language}.html" in TEMPLATE


def test_static_files_stand_beside(front):
    assert (front.folder / "static/a.css").read_text() == "a{}"


def test_nothing_half_written_is_left(front):
    front.renew()
    assert not list(front.folder.glob("*.new"))


def test_the_front_takes_as_much_as_the_site():
    assert f"client_max_body_size {VISITORS // KB}k;" in TEMPLATE
    assert f"client_max_body_size {EDITORS // KB}k;" in TEMPLATE
    assert f"client_max_body_size {IMPORT // KB // KB}m;" in TEMPLATE


@pytest.mark.parametrize(
    "limit",
    [
        "client_header_timeout",
        "client_body_timeout",
        "send_timeout",
        "keepalive_timeout",
        "large_client_header_buffers",
        "limit_conn connections",
        "proxy_connect_timeout 1s",
        "proxy_request_buffering on",
        "access_log off",
    ],
)
def test_the_front_limits(limit):
    assert limit in TEMPLATE


def test_a_file_of_the_version_before_or_after_is_asked_of_every_site():
    place = re.search(r"location /static/ \{(.*?)\n    \}", TEMPLATE, re.S)[1]
    assert "try_files $uri @static;" in place
    other = re.search(r"location @static \{(.*?)\n    \}", TEMPLATE, re.S)[1]
    assert "http_404" in other
    assert "proxy_pass http://site;" in other


def test_the_front_says_itself_who_asks_and_how():
    assert "proxy_set_header X-Forwarded-For $remote_addr;" in TEMPLATE
    assert "proxy_set_header X-Forwarded-Proto ${SCHEME};" in TEMPLATE


def test_every_variable_of_the_front_is_filled_in():
    names = set(re.findall(r"\$\{([A-Z]+)\}", TEMPLATE))
    given = COMPOSE["services"]["front"]["environment"]
    assert names == set(given)
    assert all(f"$${{{name}}}" in COMPOSE["services"]["front"]["command"][0] for name in names)


def test_a_site_that_was_started_anew_is_found_at_its_new_address():
    assert COMPOSE["services"]["front"]["environment"]["SITES"].endswith(" resolve;")
    # What `resolve` needs; the image has it since 1.27.3.
    assert "zone site 64k;" in TEMPLATE
    assert "resolver 127.0.0.11 " in (settings.BASE_DIR / "script/front/http.conf").read_text()
    version = COMPOSE["services"]["front"]["image"].partition(":")[2].partition("-")[0]
    assert tuple(map(int, version.split("."))) >= (1, 28)


@pytest.mark.parametrize("name", ["front", "site", "renew"])
def test_memory_and_temporary_files_are_limited(name):
    service = COMPOSE["services"][name]
    assert service["mem_limit"]
    assert service["read_only"] is True
    assert all("size=" in mount for mount in service["tmpfs"])
    assert service["logging"]["options"]["max-size"]


def test_only_the_front_is_reached_from_outside():
    assert [name for name, one in COMPOSE["services"].items() if "ports" in one] == ["front"]


def test_the_cluster_has_two_sites_that_share_what_they_must():
    cluster = yaml.safe_load((settings.BASE_DIR / "compose.cluster.yaml").read_text())["services"]
    servers = cluster["front"]["environment"]["SITES"]
    for name in ("site", "site2"):
        assert f"server {name}:8000 max_fails=2 fail_timeout=2s resolve;" in servers
        assert f"server {name}:8000 backup max_fails=0 resolve;" in servers
        assert "@replica:5432/" in cluster[name]["environment"]["DATABASE_REPLICAS"]
        assert cluster[name]["environment"]["CACHE_URL"] == "redis://memory:6379/0"
    assert not any("ports" in service for service in cluster.values())
    # What says how often somebody sent something is in memory only.
    assert cluster["memory"]["command"][:5] == ["redis-server", "--save", "", "--appendonly", "no"]
