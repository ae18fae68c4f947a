"""The server of production, asked over HTTP: what every answer says to the browser."""

import json
import re
import socket
import subprocess
import sys
import time
from http.client import HTTPConnection

import pytest
from django.conf import settings

PUBLIC_NAME = "www.example.org"
HEADERS = {
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
}
FOR_PAGES = {"X-Frame-Options": "DENY"}


@pytest.fixture(scope="module")
def production(tmp_path_factory, collected_files):
    """(port, path of a style sheet) of gunicorn behind a proxy, with an empty database."""
    folder = tmp_path_factory.mktemp("production")
    port = free_port()
    environment = {
        "PATH": "/usr/bin:/bin",
        "DJANGO_SECRET_KEY": "0123456789abcdefghij" * 3,
        "DJANGO_ALLOWED_HOSTS": PUBLIC_NAME,
        "DJANGO_BEHIND_PROXY": "1",
        "DJANGO_VAR_DIR": str(folder),
        "WEB_CONCURRENCY": "1",
    }
    run = {"cwd": settings.BASE_DIR, "env": environment}
    (folder / "static").symlink_to(collected_files)
    names = json.loads((folder / "static" / "staticfiles.json").read_text())["paths"]
    serve = [sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{port}"]
    with subprocess.Popen([*serve, "healing_together.wsgi"], **run) as server:  # noqa: S603
        wait_for(port)
        yield port, f"/static/{names['css/site.css']}"
        server.terminate()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    for _try in range(300):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    pytest.fail("The server does not start.")


# The database has no tables: whatever needs one finds it away.
PAGES = {
    "site": ("/robots.txt", 200),
    "emergency page": ("/urgence/", 200),
    "admin": ("/admin/login/", 200),
    "page that does not exist": ("/atlantide/", 404),
    "database away": ("/groupes/", 503),
}


@pytest.fixture(params=PAGES)
def page(request, production):
    path, status = PAGES[request.param]
    response = ask(production[0], path)
    assert response.status == status
    return response


def ask(port, path, scheme="https"):
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", path, headers={"Host": PUBLIC_NAME, "X-Forwarded-Proto": scheme})
    response = connection.getresponse()
    response.read()
    connection.close()
    return response


def said(response, wanted):
    return {name: response.getheader(name) for name in wanted}


def test_page_has_the_headers_that_protect(page):
    assert said(page, HEADERS | FOR_PAGES) == HEADERS | FOR_PAGES


def test_page_may_load_our_own_files_only(page):
    policy = page.getheader("Content-Security-Policy")
    assert "default-src 'none'" in policy
    assert not re.search(r"unsafe|http|\*|nonce", policy)


def test_page_may_use_no_camera(page):
    assert "camera=()" in page.getheader("Permissions-Policy")


def test_static_file_has_the_headers_that_protect(production):
    response = ask(*production)
    assert response.status == 200
    assert said(response, HEADERS) == HEADERS


def test_plain_http_is_sent_to_https(production):
    response = ask(production[0], "/groupes/", scheme="http")
    assert response.status == 301
    assert response.getheader("Location") == f"https://{PUBLIC_NAME}/groupes/"
