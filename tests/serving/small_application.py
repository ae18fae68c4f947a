"""What the tests of the worker serve: like the site, it reads no body that is too long."""

from time import sleep

from healing_together import worker

LONGEST = 64 * 1024


def write_error(client, status, reason, _message=""):
    """The page of the site needs Django, which takes long to start and to end."""
    client.sendall(f"HTTP/1.1 {int(status)} {reason}\r\nConnection: close\r\n\r\n".encode())


worker.write_error = write_error


def application(environ, start_response):
    body = b""
    if int(environ.get("CONTENT_LENGTH") or 0) <= LONGEST:
        body = environ["wsgi.input"].read(100)
    body += environ["PATH_INFO"].encode()
    if environ["PATH_INFO"] == "/long":
        sleep(1)
    start_response("200 OK", [("Content-Type", "text/plain"), ("Content-Length", str(len(body)))])
    return [body]
