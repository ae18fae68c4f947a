"""Slow clients wait without holding up anybody: the worker of `gunicorn.conf.py`, two threads."""

import http.client
import os
import signal
import socket
import subprocess
import sys
from contextlib import ExitStack, closing, contextmanager
from time import monotonic, sleep

import pytest
from django.conf import settings

from directory.development.processes import children_of

THREADS = 2
SLOW = 20
HEAD = b"GET /slow HTTP/1.1\r\nHost: localhost\r\n"
POST = b"POST /slow HTTP/1.1\r\nHost: localhost\r\n"
BEGINNINGS = {
    "nothing": b"",
    "one byte": b"G",
    "half a head": HEAD,
    "half a body": POST + b"Content-Length: 50000\r\n\r\nx",
    "half a chunk": POST + b"Transfer-Encoding: chunked\r\n\r\n5\r\nx",
    "a large body of an editor": POST + b"Cookie: sessionid=a\r\nContent-Length: 5000000\r\n\r\nx",
    "a body that is too long": POST + b"Content-Length: 300000000\r\n\r\nx",
    "one request and the beginning of another": HEAD + b"\r\n" + HEAD,
    "an answer that nobody fetches": b"GET /slow HTTP/1.0\r\nHost: localhost\r\n\r\n",
}


@pytest.fixture(scope="module")
def port():
    with serving() as (number, _server):
        yield number


@contextmanager
def serving():
    """(port, process) of a server with one worker."""
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        number = free.getsockname()[1]
    server = subprocess.Popen(  # noqa: S603
        [
            *(sys.executable, "-m", "gunicorn", "--workers", "1", "--threads", str(THREADS)),
            *("--bind", f"127.0.0.1:{number}", "tests.serving.small_application"),
        ],
        cwd=settings.BASE_DIR,
        env={**os.environ, "GUNICORN_CMD_ARGS": ""},
    )
    try:
        until = monotonic() + 30
        while monotonic() < until:
            try:
                ask(number)
                break
            except OSError:
                sleep(0.1)
        yield number, server
    finally:
        server.terminate()
        server.wait(10)


def ask(port, path="/quick", method="GET", body=None, timeout=5, **headers):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
    with closing(connection):
        connection.request(method, path, body, headers)
        return connection.getresponse().read()


@pytest.mark.parametrize("kind", BEGINNINGS)
def test_slow_clients_hold_up_nobody(port, kind):
    with ExitStack() as sockets:
        for _number in range(SLOW):
            client = sockets.enter_context(socket.create_connection(("127.0.0.1", port)))
            client.sendall(BEGINNINGS[kind])
        for _time in range(3):
            # A thread that waits for one of them waits for much longer.
            assert ask(port, timeout=4) == b"/quick"


def test_a_request_that_comes_byte_by_byte_is_answered(port):
    with closing(socket.create_connection(("127.0.0.1", port), timeout=10)) as client:
        whole = POST + b"Content-Length: 5\r\nConnection: close\r\n\r\nhello"
        for position in range(len(whole)):
            client.sendall(whole[position : position + 1])
        assert received(client).endswith(b"hello/slow")


def test_chunks_are_answered(port):
    with closing(socket.create_connection(("127.0.0.1", port), timeout=10)) as client:
        client.sendall(POST + b"Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n")
        client.sendall(b"5\r\nhello\r\n")
        client.sendall(b"0\r\n\r\n")
        assert received(client).endswith(b"hello/slow")


def test_who_asks_whether_to_go_on_is_told(port):
    with closing(socket.create_connection(("127.0.0.1", port), timeout=10)) as client:
        client.sendall(POST + b"Expect: 100-continue\r\nContent-Length: 5\r\n")
        client.sendall(b"Connection: close\r\n\r\n")
        assert client.recv(100).startswith(b"HTTP/1.1 100 ")
        client.sendall(b"hello")
        assert received(client).endswith(b"hello/slow")


def test_several_requests_come_over_one_connection(port):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    with closing(connection):
        for body in ("a", "b", "c"):
            connection.request("POST", "/again", body)
            assert connection.getresponse().read() == f"{body}/again".encode()


def test_two_requests_at_once_are_both_answered(port):
    with closing(socket.create_connection(("127.0.0.1", port), timeout=10)) as client:
        client.sendall(HEAD + b"\r\n" + HEAD + b"Connection: close\r\n\r\n")
        assert received(client).count(b"/slow") == 2


def test_who_waits_at_the_door_is_served_when_the_server_ends_and_who_comes_later_is_refused():
    with serving() as (number, server), ExitStack() as sockets:
        (worker,) = children_of(server.pid)
        long = sockets.enter_context(socket.create_connection(("127.0.0.1", number), timeout=10))
        long.sendall(b"GET /long HTTP/1.0\r\n\r\n")
        sleep(0.3)
        os.kill(worker, signal.SIGSTOP)
        waiting = [
            sockets.enter_context(socket.create_connection(("127.0.0.1", number), timeout=10))
            for _number in range(5)
        ]
        for client in waiting:
            client.sendall(b"GET /waited HTTP/1.0\r\n\r\n")
        server.terminate()
        sleep(0.2)
        os.kill(worker, signal.SIGCONT)
        for client in waiting:
            assert received(client).endswith(b"/waited")
        # The one that takes long is still at work.
        with pytest.raises(ConnectionRefusedError):
            ask(number)
        assert received(long).endswith(b"/long")


def received(client):
    data = b""
    while piece := client.recv(4096):
        data += piece
    return data
