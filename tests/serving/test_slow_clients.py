"""Slow clients wait without holding up anybody: the worker of `gunicorn.conf.py`, two threads."""

import http.client
import os
import signal
import socket
import struct
import subprocess
import sys
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from http import HTTPStatus
from selectors import EVENT_READ, DefaultSelector
from time import monotonic, sleep
from types import SimpleNamespace

import pytest
from django.conf import settings

from directory.development.processes import children_of
from directory.serving import request_limits
from healing_together import worker

THREADS = 2
SLOW = 20
HEAD = b"GET /slow HTTP/1.1\r\nHost: localhost\r\n"
POST = b"POST /slow HTTP/1.1\r\nHost: localhost\r\n"
CHUNKED = POST + b"Transfer-Encoding: chunked\r\n\r\n"
BEGINNINGS = {
    "nothing": b"",
    "one byte": b"G",
    "half a head": HEAD,
    "half a body": POST + b"Content-Length: 50000\r\n\r\nx",
    "half a chunk": CHUNKED + b"5\r\nx",
    "a chunk that holds what ends the last one": CHUNKED + b"4000\r\na0\r\n\r\n",
    "no end of what follows the last chunk": CHUNKED + b"0\r\nX: a\r\n",
    "a length with zeros before it": POST + b"Content-Length: 0000000000000000000001000\r\n\r\na=",
    "a length that grows": POST + b"Content-Length: 5\r\nExpect: 100-continue0\r\n\r\nhello",
    "a head without an end": HEAD + (b"X: " + b"x" * 8000 + b"\r\n") * 9,
    "a large body of an editor": POST + b"Cookie: sessionid=a\r\nContent-Length: 5000000\r\n\r\nx",
    "a body that is too long": POST + b"Content-Length: 300000000\r\n\r\nx",
    "one request and the beginning of another": HEAD + b"\r\n" + HEAD,
    "an answer that nobody fetches": b"GET /slow HTTP/1.0\r\nHost: localhost\r\n\r\n",
}


@pytest.fixture(scope="module")
def server():
    with serving() as both:
        yield both


@pytest.fixture(scope="module")
def port(server):
    return server[0]


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
        env={
            **os.environ,
            "GUNICORN_CMD_ARGS": "",
        },
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


def test_chunks_that_hold_what_ends_the_last_one_are_read_to_the_end(port):
    with closing(socket.create_connection(("127.0.0.1", port), timeout=10)) as client:
        client.sendall(CHUNKED.replace(b"\r\n", b"\r\nConnection: close\r\n", 1))
        client.sendall(b"6;a=b\r\na0\r\n\r\n\r\n")
        client.sendall(b"1\r\nb\r\n0\r\nX: a\r\n\r\n")
        assert received(client).endswith(b"a0\r\n\r\nb/slow")


@pytest.mark.parametrize(
    ("request_of", "status"),
    [
        (POST + b"Content-Length: 00000000005\r\n\r\nhello", b"400"),
        (CHUNKED + b"5\r\nhello!\r\n0\r\n\r\n", b"400"),
        (CHUNKED + b"five\r\nhello\r\n0\r\n\r\n", b"400"),
        (CHUNKED + b"0" * 9000, b"400"),
        (CHUNKED + b"ffff\r\n" + b"x" * 0xFFFF + b"\r\n1\r\nx\r\n0\r\n\r\n", b"413"),
        (CHUNKED + b"fffff\r\nx", b"413"),
        (HEAD + (b"X: " + b"x" * 8000 + b"\r\n") * 9, b"431"),
    ],
)
def test_what_cannot_be_a_request_is_refused(port, request_of, status):
    with closing(socket.create_connection(("127.0.0.1", port), timeout=10)) as client:
        client.sendall(request_of)
        assert received(client).startswith(b"HTTP/1.1 " + status)


def test_who_is_refused_reads_the_numbers(db):
    ours, theirs = socket.socketpair()
    with closing(theirs), closing(ours):
        worker.write_error(ours, HTTPStatus.BAD_REQUEST, "Bad Request")
        ours.close()
        answer = received(theirs)
    assert answer.startswith(b"HTTP/1.1 400 Bad Request\r\n")
    assert b"tel:" in answer


def test_no_body_that_the_site_reads_is_too_long_to_be_waited_for():
    assert worker.LONGEST_BODY >= request_limits.VISITORS
    of_editors = (request_limits.EDITORS, request_limits.IMPORT, request_limits.PICTURE)
    assert max(of_editors) <= worker.LONGEST_LARGE_BODY


def test_who_asks_whether_to_go_on_and_is_gone_ends_no_worker(server):
    port, process = server
    before = children_of(process.pid)
    ask_and_go = HEAD + b"\r\n" + POST + b"Content-Length: 9\r\nExpect: 100-continue\r\n\r\n"
    for _time in range(300):
        with closing(socket.create_connection(("127.0.0.1", port), timeout=5)) as client:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            client.sendall(ask_and_go)
            client.recv(20)
    assert ask(port) == b"/quick"
    assert children_of(process.pid) == before


def test_nobody_is_told_to_go_on_who_is_gone():
    ours, theirs = socket.socketpair()
    theirs.close()
    with closing(ours):
        arriving = worker.Arriving(SimpleNamespace(sock=ours))
        head = POST + b"Content-Length: 5\r\nExpect: 100-continue\r\n\r\n"
        assert not arriving.add(head)
        assert arriving.add(b"hello")


class Connection:
    closed = False

    def __init__(self, sock):
        self.sock = sock

    def close(self):
        self.closed = True


def test_one_connection_that_fails_leaves_the_others():
    ours, theirs = socket.socketpair()
    with closing(ours), closing(theirs), closing(DefaultSelector()) as poller:
        loop = object.__new__(worker.Worker)
        said, conn = [], Connection(ours)
        loop.poller, loop.arriving, loop.leaving, loop.keepalived_conns = poller, {}, {}, []
        loop.log = SimpleNamespace(error=lambda *words: said.append(words[-1]))
        loop.nr_conns = 1
        # It is known nowhere, as after a fault of ours.
        poller.register(ours, EVENT_READ, partial(loop.on_leave, conn))
        theirs.send(b"x")
        loop.wait_for_and_dispatch_events(1)
        assert said == ["KeyError"]
        assert conn.closed
        assert not poller.get_map()


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
