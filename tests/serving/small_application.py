"""What the tests of the worker serve: like the site, it reads no body that is too long."""

from time import sleep

import django

django.setup()

# Imported late: settings must be there first. The first page of an error takes longest.
from directory.serving import last_resort  # noqa: E402

last_resort.page(400)

LONGEST = 64 * 1024


def application(environ, start_response):
    body = b""
    if int(environ.get("CONTENT_LENGTH") or 0) <= LONGEST:
        body = environ["wsgi.input"].read(100)
    body += environ["PATH_INFO"].encode()
    if environ["PATH_INFO"] == "/long":
        sleep(1)
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
    return [body]
