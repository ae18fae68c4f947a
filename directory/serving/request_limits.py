"""How much anybody may send: counted before anything is read, and again while chunks come."""

import io
from http import HTTPStatus

from django.conf import settings
from django.core.files.uploadhandler import FileUploadHandler, SkipFile

from . import last_resort

KB = 1024
# A report or a suggestion is a few thousand characters; a login much less.
VISITORS = 64 * KB
# The longest article, with every field of its form.
EDITORS = 2560 * KB
# A spreadsheet of 5 MB, and what the form around it adds.
IMPORT = 6 * KB * KB
ADMIN = "/admin/"
LOGIN = "/admin/login/"
IMPORT_ENDS = "/importer/"
# A picture of 6 MB may be a little too large: its form says so, if it comes that far.
PICTURE = 8 * KB * KB
PICTURES = f"{ADMIN}articles/picture/add/"


def most_bytes(path, cookies):
    """The largest body that is read at this address."""
    if not path.startswith(ADMIN) or path.startswith(LOGIN):
        return VISITORS
    if f"{settings.SESSION_COOKIE_NAME}=" not in cookies:
        return VISITORS
    if path == PICTURES:
        return PICTURE
    return IMPORT if takes_a_file(path) else EDITORS


def takes_a_file(path):
    return path == PICTURES or (path.startswith(ADMIN) and path.endswith(IMPORT_ENDS))


class RequestLimits:
    """A WSGI application around another one: what is too long is refused unread."""

    def __init__(self, application):
        self.application = application

    def __call__(self, environ, start_response):
        most = most_bytes(environ.get("PATH_INFO", ""), environ.get("HTTP_COOKIE", ""))
        if "chunked" in environ.get("HTTP_TRANSFER_ENCODING", "").lower():
            body = environ["wsgi.input"].read(most + 1)
            if len(body) > most:
                return refuse(environ, start_response)
            environ["wsgi.input"] = io.BytesIO(body)
            environ["CONTENT_LENGTH"] = str(len(body))
        elif (length := content_length(environ)) is None or length > most:
            return refuse(environ, start_response)
        return self.application(environ, start_response)


def content_length(environ):
    """None when it is no number."""
    length = environ.get("CONTENT_LENGTH") or "0"
    return int(length) if length.isascii() and length.isdecimal() else None


def refuse(environ, start_response):
    return last_resort.send(environ, start_response, HTTPStatus.REQUEST_ENTITY_TOO_LARGE)


class NoFile(FileUploadHandler):
    """Where no file is asked for, one that comes is passed over: not on disk, not in memory."""

    def new_file(self, *args, **kwargs):
        raise SkipFile

    def receive_data_chunk(self, raw_data, start):
        return None

    def file_complete(self, file_size):
        return None


def no_file(get_response):
    """Middleware: only the import and the form of pictures take a file."""

    def middleware(request):
        if not takes_a_file(request.path_info):
            request.upload_handlers = [NoFile(request)]
        return get_response(request)

    return middleware
