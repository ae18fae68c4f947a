"""Gunicorn's worker with threads, which no slow client can stop.

Gunicorn gives a connection to a thread as soon as its first byte is there: as many clients as there
are threads, sending a byte now and then, take the site off the air. Here a request is collected
without a thread until it is whole, its body included, and only then given to one.
"""

import errno
import re
import selectors
import socket
import struct
import time
from functools import partial

from gunicorn import util
from gunicorn.workers.gthread import TConn, ThreadWorker

# Bytes. What is longer than a visitor's form comes from an editor, and is collected for few.
LONGEST_HEAD = 64 * 1024
LONGEST_BODY = 64 * 1024
LONGEST_LARGE_BODY = 7 * 1024 * 1024
LARGE_AT_ONCE = 4
# Seconds for a head, and for a whole request with its body.
HEAD_WITHIN = 10
BODY_WITHIN = 60
# What is sent waits in the kernel: a page fits, and a thread need not wait for a slow reader.
SEND_BUFFER = 512 * 1024
# Without any progress for so long, reading or writing in a thread ends.
STALLED_AFTER = 20
# Connections kept free for who is not slow; the one that has waited longest makes room.
ROOM = 50

# Seconds and bytes for a client that was answered to close its side.
LEAVE_WITHIN = 2
MOST_PASSED_OVER = 1024 * 1024
A_MOMENT = 0.05

HEAD_END = b"\r\n\r\n"
LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d{1,19})[ \t]*\r\n", re.I)
CHUNKED = re.compile(rb"\r\ntransfer-encoding:[^\r\n]*chunked", re.I)
LAST_CHUNK = b"0\r\n\r\n"
EDITOR = re.compile(rb"\r\ncookie:[^\r\n]*sessionid=", re.I)
EXPECTS = re.compile(rb"\r\nexpect:[ \t]*100-continue", re.I)
CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"


class Arriving:
    """A request on its way."""

    def __init__(self, conn):
        self.conn = conn
        self.data = bytearray()
        self.head = -1
        self.whole = 0
        self.since = time.monotonic()

    @property
    def deadline(self):
        return self.since + (HEAD_WITHIN if self.head < 0 else BODY_WITHIN)

    @property
    def is_large(self):
        return self.whole > LONGEST_HEAD + LONGEST_BODY

    def add(self, data):
        """Take what came; True when a thread can go on without waiting."""
        searched = max(len(self.data) - len(HEAD_END), 0)
        self.data += data
        if self.head < 0:
            self.head = self.data.find(HEAD_END, searched)
            if self.head < 0:
                return len(self.data) > LONGEST_HEAD
            self.whole = self._expected()
        if self.whole is None:
            body = len(self.data) - self.head - len(HEAD_END)
            return self.data.endswith(LAST_CHUNK) or body > LONGEST_BODY
        return len(self.data) >= self.whole

    def _expected(self):
        """How many bytes make it whole, None for chunks; no more than anybody will read."""
        end = self.head + len(HEAD_END)
        head = bytes(self.data[: self.head + 2])
        if CHUNKED.search(head):
            return None
        length = int(match[1]) if (match := LENGTH.search(head)) else 0
        most = LONGEST_LARGE_BODY if EDITOR.search(head) else LONGEST_BODY
        # A body that will be refused is not waited for.
        if length > most:
            return end
        if length and EXPECTS.search(head):
            self.conn.sock.send(CONTINUE)
            self.data = bytearray(EXPECTS.sub(b"", head) + self.data[self.head + 2 :])
            self.head = self.data.find(HEAD_END)
            end = self.head + len(HEAD_END)
        return end + length


class Conn(TConn):
    """A connection that takes leave without anybody waiting."""

    def __init__(self, worker, *args):
        super().__init__(*args)
        self.worker = worker

    def close(self, graceful=False):
        if graceful:
            self.worker.take_leave(self)
        else:
            super().close()


class Worker(ThreadWorker):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.arriving = {}
        # {connection: (when it is closed at the latest, bytes that were passed over)}
        self.leaving = {}
        # Its own pages of errors carry no number to call.
        util.write_error = write_error

    # Collecting ------------------------------------------------------------------------------

    def accept(self, listener):
        """Whether somebody was there."""
        try:
            client, address = listener.accept()
        except OSError as error:
            if error.errno not in (errno.EAGAIN, errno.ECONNABORTED, errno.EWOULDBLOCK):
                raise
            return False
        self.nr_conns += 1
        prepare(client)
        self.collect(Conn(self, self.cfg, client, address, listener.getsockname()))
        if self.nr_conns > self.worker_connections - ROOM and self.arriving:
            self.drop(next(iter(self.arriving)))
        return True

    def on_client_socket_readable(self, conn, client):
        self.poller.unregister(client)
        self.keepalived_conns.remove(conn)
        self.collect(conn)

    def collect(self, conn, data=b""):
        """Wait for the whole of a request, of which `data` came with the one before it."""
        conn.sock.setblocking(False)
        self.arriving[conn] = arriving = Arriving(conn)
        self.poller.register(conn.sock, selectors.EVENT_READ, partial(self.on_arrival, conn))
        if data and arriving.add(data):
            self.give_to_a_thread(conn)

    def finish_request(self, conn, fs):
        goes_on = not fs.cancelled() and fs.exception() is None and fs.result() is True
        if goes_on and self.alive and (data := conn.parser.unreader.take_buffered()):
            self.collect(conn, data)
        else:
            super().finish_request(conn, fs)

    def on_arrival(self, conn, client):
        arriving = self.arriving[conn]
        try:
            data = client.recv(LONGEST_HEAD)
            if not data:
                self.drop(conn)
                return
            is_ready = arriving.add(data)
        except BlockingIOError:
            return
        except OSError:
            self.drop(conn)
            return
        if is_ready:
            self.give_to_a_thread(conn)
        elif arriving.whole and arriving.is_large:
            large = [other for other, one in self.arriving.items() if one.whole and one.is_large]
            if len(large) > LARGE_AT_ONCE:
                self.drop(large[0])

    def give_to_a_thread(self, conn):
        arriving = self.arriving.pop(conn)
        self.poller.unregister(conn.sock)
        conn.data_ready = True
        # As the thread would: nothing is read yet, and no certificate is ours to check.
        conn.init()
        conn.parser.unreader.unread(bytes(arriving.data))
        self.enqueue_req(conn)

    def drop(self, conn):
        self.arriving.pop(conn)
        self.poller.unregister(conn.sock)
        self.nr_conns -= 1
        conn.close()

    # Ending -----------------------------------------------------------------------------------

    def set_accept_enabled(self, enabled):
        super().set_accept_enabled(enabled)
        if not enabled and not self.alive:
            self.take_the_last()

    def take_the_last(self):
        """Serve who has come already, and refuse who comes now, so that the front asks elsewhere.

        While the listener is open the kernel lets people in; nobody would ever answer them.
        """
        for listener in self.sockets:
            while self.accept(listener):
                pass
            listener.close()

    def _keepalive_after(self, conn, keepalive):
        """A body that nobody read and that is not here yet is not waited for."""
        if not keepalive:
            return False
        return bool(conn.parser.finish_body(time.monotonic() + A_MOMENT, max_bytes=LONGEST_BODY))

    def take_leave(self, conn):
        """Half-close, and pass over what still comes: the answer would be lost otherwise."""
        try:
            conn.sock.setblocking(False)
            conn.sock.shutdown(socket.SHUT_WR)
            self.poller.register(conn.sock, selectors.EVENT_READ, partial(self.on_leave, conn))
        except (OSError, ValueError, KeyError):
            util.close(conn.sock)
            return
        self.leaving[conn] = time.monotonic() + LEAVE_WITHIN, 0

    def on_leave(self, conn, client):
        until, passed_over = self.leaving[conn]
        try:
            data = client.recv(LONGEST_HEAD)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        self.leaving[conn] = until, passed_over + len(data)
        if not data or passed_over > MOST_PASSED_OVER:
            self.leave(conn)

    def leave(self, conn):
        del self.leaving[conn]
        self.poller.unregister(conn.sock)
        util.close(conn.sock)

    def murder_pending(self):
        super().murder_pending()
        now = time.monotonic()
        for conn, (until, _bytes) in list(self.leaving.items()):
            if until < now:
                self.leave(conn)
        for conn, arriving in list(self.arriving.items()):
            if arriving.deadline < now:
                self.drop(conn)


def prepare(client):
    client.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)
    stalled = struct.pack("ll", STALLED_AFTER, 0)
    client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, stalled)
    client.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, stalled)


def write_error(client, status, reason, _message):
    """Gunicorn's answer to what is no request; it would repeat what was sent."""
    from directory.serving import last_resort

    body = last_resort.page(status)
    headers = {"Connection": "close", **last_resort.headers_of(status, body)}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    util.write_nonblock(client, f"HTTP/1.1 {status} {reason}\r\n{lines}\r\n".encode() + body)
