"""What does not name a kept page changes nothing in it; what somebody asked stays in no browser."""

import pytest

from tests.factories import make_group
from tests.serving.test_page_cache import Server, page_cache

__all__ = ["page_cache"]

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("kept_connection")]

EVIL = "evil.example"
HEADERS = [
    "accept", "accept_charset", "accept_language", "access_control_request_method", "base_url",
    "cdn_loop", "cf_connecting_ip", "client_ip", "content_md5", "dnt", "early_data", "expect",
    "fastly_client_ip", "forwarded", "from", "front_end_https", "host_override", "http_host",
    "if_modified_since", "if_none_match", "if_range", "if_unmodified_since", "max_forwards",
    "origin", "pragma", "cache_control", "prefer", "profile", "proxy", "proxy_authorization",
    "purpose", "range", "referer", "save_data", "script_name", "sec_fetch_mode",
    "sec_fetch_site", "sec_gpc", "te", "transfer_encoding", "true_client_ip", "upgrade",
    "upgrade_insecure_requests", "user_agent", "via", "x_cluster_client_ip", "x_custom",
    "x_forwarded", "x_forwarded_by", "x_forwarded_for", "x_forwarded_host", "x_forwarded_path",
    "x_forwarded_port", "x_forwarded_prefix", "x_forwarded_protocol", "x_forwarded_scheme",
    "x_forwarded_server", "x_forwarded_ssl", "x_host", "x_http_method", "x_http_method_override",
    "x_method_override", "x_original_host", "x_original_url", "x_override_url", "x_real_ip",
    "x_requested_with", "x_rewrite_url", "x_script_name", "x_url_scheme", "x_wap_profile",
]  # fmt: skip
VARIABLES = {
    "SCRIPT_NAME": "/zz-evil",
    "PATH_TRANSLATED": "/zz-evil",
    "REMOTE_ADDR": "192.0.2.66",
    "REMOTE_USER": "zz-evil",
    "SERVER_PROTOCOL": "HTTP/1.0",
    "CONTENT_TYPE": "text/zz-evil",
    "CONTENT_LENGTH": "7",
    "HTTPS": "on",
}
PAGES = ["/groupes/", "/urgence/", "/suggestions.json"]


def words_of(answer):
    return answer.status_code, answer.content, answer.headers


@pytest.fixture
def group(db):
    return make_group(name="Le Phare")


@pytest.mark.parametrize("path", PAGES)
def test_no_header_changes_what_the_next_reader_gets(group, path):
    plain = words_of(Server().get(path))
    for header in HEADERS:
        worker = Server()
        worker.get(path, **{header: EVIL})
        assert words_of(worker.get(path)) == plain, header


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("variable", VARIABLES)
def test_no_variable_changes_what_the_next_reader_gets(group, path, variable, monkeypatch):
    plain = words_of(Server().get(path))
    worker = Server()

    def poisoned(environ, start_response, inner=worker.application):
        return inner({**environ, variable: VARIABLES[variable]}, start_response)

    inner = worker.application
    worker.application = poisoned
    first = worker.get(path)
    worker.application = inner
    assert "zz-evil" not in first.content.decode()
    assert words_of(worker.get(path)) == plain


@pytest.mark.parametrize(
    "path",
    [
        "/groupes/?q=deuil",
        "/groupes/?near=5000",
        "/groupes/?theme=deuil-et-perte",
        "/groupes/?region=namur",
        "/pres-de-chez-moi/?place=5000",
        "/carte.geojson?q=deuil",
        "/articles/?audience=proches",
        "/api/groups?q=deuil",
        "/ma-liste/?g=1",
    ],
)
def test_what_somebody_asked_is_stored_by_no_browser(group, client, path):
    for answer in (client.get(path), Server().get(path)):
        assert answer.status_code == 200
        assert "no-store" in answer.headers["Cache-Control"]
        assert "ETag" not in answer.headers


@pytest.mark.parametrize("path", PAGES)
def test_what_nobody_asked_is(group, path):
    answer = Server().get(path)
    assert "no-store" not in answer.headers["Cache-Control"]
    assert answer.headers["ETag"]


def test_a_search_is_kept_ready_all_the_same(group):
    worker = Server()
    worker.get("/groupes/?q=phare")
    assert worker.application.pages.pages
    assert "Le Phare" in worker.get("/groupes/?q=phare").content.decode()
