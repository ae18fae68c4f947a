"""What is too long is refused before it is read, and carries the numbers all the same."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import RequestFactory

from directory.crisis import first_filled
from directory.serving.request_limits import EDITORS, IMPORT, VISITORS, RequestLimits
from tests.factories import make_group
from tests.visitors import Visitor, clock, token_of

__all__ = ["clock"]

IMPORT_PAGE = "/admin/directory/supportgroup/importer/"


class Unread(io.BytesIO):
    """A body that counts what is read of it."""

    taken = 0

    def read(self, size=-1):
        data = super().read(size)
        self.taken += len(data)
        return data


def send(path, length, *, cookie="", chunked=False, said=None, **names):
    """(status, body of the answer, bytes that were read, what the application got)."""
    got = []

    def application(environ, start_response):
        got.append(environ)
        start_response("200 OK", [])
        return [b""]

    body = Unread(b"x" * length)
    environ = RequestFactory()._base_environ(
        PATH_INFO=path, REQUEST_METHOD="POST", HTTP_COOKIE=cookie, **{"wsgi.input": body}, **names
    )
    if chunked:
        environ.pop("CONTENT_LENGTH", None)
        environ["HTTP_TRANSFER_ENCODING"] = "chunked"
    else:
        environ["CONTENT_LENGTH"] = str(length) if said is None else said
    started = []
    answer = b"".join(RequestLimits(application)(environ, lambda *line: started.append(line)))
    return int(started[0][0].split()[0]), answer, body.taken, got


@pytest.mark.parametrize(
    ("path", "cookie", "most"),
    [
        ("/proposer-un-groupe/", "", VISITORS),
        ("/proposer-un-groupe/", "sessionid=a", VISITORS),
        ("/groupes/a/signaler/", "", VISITORS),
        ("/confirmer/a/", "", VISITORS),
        ("/rien/", "", VISITORS),
        ("/admin/login/", "sessionid=a", VISITORS),
        (IMPORT_PAGE, "", VISITORS),
        (IMPORT_PAGE, "sessionid=a", IMPORT),
        ("/admin/articles/article/add/", "sessionid=a", EDITORS),
        ("/importer/", "sessionid=a", VISITORS),
    ],
)
@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.django_db
def test_a_body_is_taken_up_to_a_length_that_goes_with_the_page(path, cookie, most, chunked):
    assert send(path, most, cookie=cookie, chunked=chunked)[0] == 200
    status, answer, taken, got = send(path, most + 1, cookie=cookie, chunked=chunked)
    assert status == 413
    assert not got
    assert taken <= (most + 1 if chunked else 0)
    assert all(line.phone in answer.decode() for line in first_filled("fr"))


@pytest.mark.parametrize("said", ["-1", "a", "1e9", "٣", "99999999999999999999"])
@pytest.mark.django_db
def test_a_length_that_is_none_is_refused(said):
    assert send("/proposer-un-groupe/", 10, said=said)[0] == 413


def test_chunks_arrive_as_one_body():
    _status, _answer, _taken, [environ] = send("/proposer-un-groupe/", 1000, chunked=True)
    assert environ["CONTENT_LENGTH"] == "1000"
    assert environ["wsgi.input"].read() == b"x" * 1000


@pytest.mark.django_db
def test_a_file_that_nobody_asked_for_is_passed_over(client, clock, tmp_path, settings):
    settings.FILE_UPLOAD_TEMP_DIR = tmp_path
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 10
    visitor = Visitor(client, clock)
    page = f"{make_group().get_absolute_url()}signaler/"
    token = token_of(visitor.open(page))
    clock.shift(20)
    file = SimpleUploadedFile("a.bin", b"x" * 1000)
    answer = visitor.post(page, {"token": token, "problem": "closed", "file": file})
    assert answer.status_code == 302
    assert not answer.wsgi_request.FILES
    assert not list(tmp_path.iterdir())


@pytest.mark.django_db
def test_the_import_still_takes_its_file(desk):
    answer = desk.post(IMPORT_PAGE, {"file": SimpleUploadedFile("a.csv", b"Nom\nLe Phare\n")})
    assert answer.wsgi_request.FILES
