"""The files from which the front answers by itself: the urgent page, its headers, what is static.

They are written anew within a second of each change of the data. Each is put in the place of the
old one whole: nobody reads half a page.
"""

import gzip
import os
import shutil
from pathlib import Path

from django.conf import settings
from django.test import RequestFactory

from ..models import DataVersion
from . import last_resort

URGENT = "/urgence/"
# The front decides these itself, or they are of one answer.
NOT_OF_THE_PAGE = {
    "content-length",
    "content-type",
    "content-encoding",
    "cache-control",
    "etag",
    "vary",
    "content-language",
}


class Front:
    """`application` is Django's WSGI application; `folder` is what the front reads."""

    def __init__(self, application, folder):
        self.application = application
        self.folder = Path(folder)
        self.written = None

    def prepare(self):
        """What does not change while this version of the site runs."""
        self.folder.mkdir(parents=True, exist_ok=True)
        shutil.copytree(settings.STATIC_ROOT, self.folder / "static", dirs_exist_ok=True)
        for language, _name in settings.LANGUAGES:
            write(self.folder / f"away-{language}.html", last_resort.page(503, language))

    def renew(self):
        """Write the urgent page if the data or the day changed; True if it did."""
        state = DataVersion.state()
        if state == self.written:
            return False
        status, headers, body = self.ask(URGENT)
        if status != 200:
            raise RuntimeError(f"The urgent page answers {status}.")
        lines = [
            f'add_header {name} "{value}" always;\n'
            for name, value in headers
            if name.lower() not in NOT_OF_THE_PAGE
        ]
        write(self.folder / "headers.conf", "".join(lines).encode())
        write(self.folder / "urgence.html.gz", gzip.compress(body, 9, mtime=0))
        write(self.folder / "urgence.html", body)
        self.written = state
        return True

    def ask(self, path):
        """(status, headers, body) as a visitor gets them from the site's first name."""
        host = (settings.ALLOWED_HOSTS or ["localhost"])[0].lstrip(".")
        environ = RequestFactory()._base_environ(PATH_INFO=path, HTTP_HOST=host)
        environ["wsgi.url_scheme"] = "https" if settings.SECURE_SSL_REDIRECT else "http"
        environ["HTTP_X_FORWARDED_PROTO"] = environ["wsgi.url_scheme"]
        started = []
        response = self.application(environ, lambda *line: started.append(line))
        body = b"".join(response)
        response.close()
        return int(started[0][0].split()[0]), started[0][1], body


def write(path, content):
    new = path.with_name(f"{path.name}.new")
    new.write_bytes(content)
    new.chmod(0o644)
    os.replace(new, path)
