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
from contextlib import suppress
from functools import partial
from http import HTTPStatus

from gunicorn import util
from gunicorn.workers.gthread import TConn, ThreadWorker

# Bytes. What is longer than a visitor's form comes from an editor, and is collected for few. No
# body is longer that the site reads, see directory/serving/request_limits.py.
LONGEST_HEAD = 64 * 1024
LONGEST_BODY = 64 * 1024
LONGEST_LARGE_BODY = 8 * 1024 * 1024
LARGE_AT_ONCE = 4
# The size of a chunk and what may stand beside it; what may follow the last one.
LONGEST_LINE = 8 * 1024
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

LINE_END = b"\r\n"
HEAD_END = b"\r\n\r\n"
LENGTH = re.compile(rb"\r\ncontent-length:[ \t]*(\d+)[ \t]*\r\n", re.I)
MOST_DIGITS = 10
CHUNKED = re.compile(rb"\r\ntransfer-encoding:[^\r\n]*chunked", re.I)
CHUNK_SIZE = re.compile(rb"([0-9a-f]{1,8})(?:[ \t]*;.*)?", re.I | re.S)
EDITOR = re.compile(rb"\r\ncookie:[^\r\n]*sessionid=", re.I)
EXPECTS = re.compile(rb"\r\nexpect:[ \t]*100-continue[ \t]*(?=\r\n)", re.I)
CONTINUE = b"HTTP/1.1 100 Continue\r\n\r\n"
NO_MORE_FILES = (errno.EMFILE, errno.ENFILE)


class RefusedError(Exception):
    """Of a request that no thread will see; `status` is that of the answer."""

    def __init__(self, status):
        super().__init__()
        self.status = status


class Arriving:
    """A request on its way."""

    def __init__(self, conn):
        self.conn = conn
        self.data = bytearray()
        self.head = -1
        # As many bytes as it has at least; of chunks, with the one that is awaited.
        self.whole = 0
        # Where the next chunk begins; None without chunks.
        self.chunk = None
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
                if len(self.data) > LONGEST_HEAD:
                    raise RefusedError(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
                return False
            self._read_head()
        if self.chunk is not None:
            return self._passes_last_chunk()
        return len(self.data) >= self.whole

    def _read_head(self):
        """How many bytes make it whole, no more than anybody will read; or where chunks begin."""
        head = bytes(self.data[: self.head + len(LINE_END)])
        is_chunked = CHUNKED.search(head)
        digits = match[1] if (match := LENGTH.search(head)) else b"0"
        if len(digits) > MOST_DIGITS:
            raise RefusedError(HTTPStatus.BAD_REQUEST)
        length = int(digits)
        self.most = LONGEST_LARGE_BODY if EDITOR.search(head) else LONGEST_BODY
        # A body that will be refused is not waited for.
        if length > self.most and not is_chunked:
            length = 0
        elif (length or is_chunked) and EXPECTS.search(head):
            # Who is gone is noticed when there is nothing to read.
            with suppress(OSError):
                self.conn.sock.send(CONTINUE)
            self.data[: len(head)] = EXPECTS.sub(b"", head)
            self.head = self.data.find(HEAD_END)
        body = self.head + len(HEAD_END)
        self.whole = body + length
        if is_chunked:
            self.most += body
            self.chunk = body

    def _passes_last_chunk(self):
        """Go on from chunk to chunk. Stricter than gunicorn, which must find the same end."""
        while (end := self._line_end(self.chunk)) >= 0:
            size = CHUNK_SIZE.fullmatch(self.data, self.chunk, end)
            if not size:
                raise RefusedError(HTTPStatus.BAD_REQUEST)
            if not (size := int(size[1], 16)):
                return self._passes_trailers(end + len(LINE_END))
            past = end + len(LINE_END) + size
            self.whole = past + len(LINE_END)
            if self.whole > self.most:
                raise RefusedError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
            if len(self.data) < self.whole:
                return False
            if not self.data.startswith(LINE_END, past):
                raise RefusedError(HTTPStatus.BAD_REQUEST)
            self.chunk = self.whole
        return False

    def _passes_trailers(self, start):
        if self.data.startswith(LINE_END, start):
            return True
        return self._line_end(start, HEAD_END) >= 0

    def _line_end(self, start, end=LINE_END):
        found = self.data.find(end, start, start + LONGEST_LINE)
        if found < 0 and len(self.data) > start + LONGEST_LINE:
            raise RefusedError(HTTPStatus.BAD_REQUEST)
        return found


class Conn(TConn):
    """A connection that takes leave without anybody waiting."""

    def __init__(self, worker, *args):
        super().__init__(*args)
        self.worker = worker
        # The status of the answer to what is no request that anybody reads.
        self.refused = None

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

    def wait_for_and_dispatch_events(self, timeout):
        """As gunicorn's, but whatever becomes of one connection, the others are served."""
        try:
            events = self.poller.select(timeout)
        except InterruptedError:
            return
        for key, _mask in events:
            try:
                key.data(key.fileobj)
            except Exception as error:
                self.on_failure(error, *getattr(key.data, "args", ()))

    def on_failure(self, error, *conns):
        self.log.error("A connection failed: %s", type(error).__name__)
        for conn in conns:
            self.drop(conn)

    # Collecting ------------------------------------------------------------------------------

    def accept(self, listener):
        """Whether somebody was there."""
        try:
            client, address = listener.accept()
        except OSError as error:
            if error.errno in NO_MORE_FILES:
                self.make_room()
            elif error.errno not in (errno.EAGAIN, errno.ECONNABORTED, errno.EWOULDBLOCK):
                raise
            return False
        self.nr_conns += 1
        prepare(client)
        self.collect(Conn(self, self.cfg, client, address, listener.getsockname()))
        if self.nr_conns > self.worker_connections - ROOM:
            self.make_room()
        return True

    def make_room(self):
        if self.arriving:
            self.drop(next(iter(self.arriving)))

    def on_client_socket_readable(self, conn, client):
        self.poller.unregister(client)
        self.keepalived_conns.remove(conn)
        self.collect(conn)

    def collect(self, conn, data=b""):
        """Wait for the whole of a request, of which `data` came with the one before it."""
        self.arriving[conn] = Arriving(conn)
        conn.sock.setblocking(False)
        self.poller.register(conn.sock, selectors.EVENT_READ, partial(self.on_arrival, conn))
        if data:
            self.take(conn, data)

    def finish_request(self, conn, fs):
        goes_on = not fs.cancelled() and fs.exception() is None and fs.result() is True
        if goes_on and self.alive and (data := conn.parser.unreader.take_buffered()):
            try:
                self.collect(conn, data)
            except Exception as error:
                self.on_failure(error, conn)
        else:
            super().finish_request(conn, fs)

    def on_arrival(self, conn, client):
        # Others that came at the same moment may have taken its room.
        if conn not in self.arriving:
            return
        try:
            data = client.recv(LONGEST_HEAD)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if data:
            self.take(conn, data)
        else:
            self.drop(conn)

    def take(self, conn, data):
        arriving = self.arriving[conn]
        try:
            is_ready = arriving.add(data)
        except RefusedError as refused:
            conn.refused = refused.status
            is_ready = True
        if is_ready:
            self.give_to_a_thread(conn)
        elif arriving.is_large:
            large = [other for other, one in self.arriving.items() if one.is_large]
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

    def handle(self, conn):
        if conn.refused is None:
            return super().handle(conn)
        write_error(conn.sock, conn.refused, HTTPStatus(conn.refused).phrase)
        return False

    def drop(self, conn):
        # Who takes leave is not counted any more.
        if self.leaving.pop(conn, None) is None:
            self.nr_conns -= 1
        self.arriving.pop(conn, None)
        with suppress(ValueError):
            self.keepalived_conns.remove(conn)
        with suppress(OSError, ValueError, KeyError):
            self.poller.unregister(conn.sock)
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


def write_error(client, status, reason, _message=""):
    """Gunicorn's answer to what is no request; it would repeat what was sent."""
    from directory.serving import last_resort

    body = last_resort.page(status)
    headers = {"Connection": "close", **last_resort.headers_of(status, body)}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    util.write_nonblock(client, f"HTTP/1.1 {int(status)} {reason}\r\n{lines}\r\n".encode() + body)
