"""Django's PostgreSQL, but no request waits long for a server that is gone, frozen or cut off.

The server keeps its own limit for a statement; it cannot while it is frozen or out of reach, and
no keepalive notices a frozen one. So the client counts as well.
"""

import select
from functools import partial
from time import monotonic

import psycopg
from django.db.backends.postgresql import base
from django.db.backends.postgresql.psycopg_any import IsolationLevel
from psycopg.pq import ConnStatus, ExecStatus
from psycopg_pool import ConnectionPool, PoolTimeout

from ..breaker import breaker_of
from ..waiting import FOR_A_CONNECTION, patience

# Seconds for the thread that looks whether the server is back; libpq knows no shorter one.
CONNECT_TIMEOUT = 2
# Seconds that are left for the last step of several.
SHORTEST = 0.05


class Away(psycopg.OperationalError):
    """Nobody waits for a server that did not answer a moment ago."""


class NoAnswer(Away):
    """The server said nothing for too long; the connection is lost."""


class Connection(psycopg.Connection):
    """A connection that gives up; `on_silence()` is told."""

    on_silence = None

    def wait(self, gen, interval=0.1, timeout=None):
        seconds = patience() if timeout is None else timeout
        try:
            return super().wait(gen, interval=interval, timeout=seconds)
        except psycopg.errors._WaitTimeout:
            give_up(self, seconds)


def is_in_vain(error):
    """Whether a second try would only wait again."""
    return isinstance(error.__cause__, (Away, PoolTimeout))


def give_up(driver, seconds):
    driver.pgconn.finish()
    if driver.on_silence:
        driver.on_silence()
    raise NoAnswer(f"The database did not answer within {seconds} seconds.") from None


def ask(driver, query, seconds):
    """The first row of a query as bytes, or None; in two thirds of the time of a cursor."""
    pgconn = driver.pgconn
    with driver.lock:
        pgconn.send_query(query)
        result = wait_for_result(pgconn, monotonic() + seconds)
        if result is None:
            give_up(driver, seconds)
    if result.status == ExecStatus.TUPLES_OK:
        columns = range(result.nfields)
        return [result.get_value(0, column) for column in columns] if result.ntuples else None
    if result.status == ExecStatus.EMPTY_QUERY:
        return None
    if pgconn.status == ConnStatus.BAD:
        raise psycopg.OperationalError("The connection to PostgreSQL is lost.")
    raise psycopg.errors.error_from_result(result)


def wait_for_result(pgconn, deadline):
    """The last result of what was sent; None when the time is over."""
    socket = select.poll()
    socket.register(pgconn.socket, select.POLLIN)
    last = None
    while True:
        pgconn.flush()
        while pgconn.is_busy():
            # Looked at once more when time is over: perhaps it was we who slept.
            left = max(deadline - monotonic(), 0)
            if not socket.poll(left * 1000):
                return None
            pgconn.consume_input()
        result = pgconn.get_result()
        if result is None:
            return last
        last = result


class DatabaseWrapper(base.DatabaseWrapper):
    @property
    def breaker(self):
        return breaker_of(self.alias)

    @property
    def pool(self):
        """Of connections that give up; psycopg's own wait as long as the server likes."""
        options = self.settings_dict["OPTIONS"].get("pool")
        if isinstance(options, dict):
            options.setdefault("connection_class", Connection)
        return super().pool

    def get_new_connection(self, conn_params):
        if not self.pool:
            self.isolation_level = IsolationLevel.READ_COMMITTED
            return Connection.connect(**conn_params)
        self.isolation_level = IsolationLevel.READ_COMMITTED
        self.pool.open()
        try:
            connection = self._working_connection()
        except NoAnswer:
            self.breaker.trip(self.probe)
            raise
        except PoolTimeout:
            self.breaker.suspect(self.probe)
            raise
        # One statement that takes long is not yet a server that is away.
        connection.on_silence = partial(self.breaker.suspect, self.probe)
        return connection

    def ensure_connection(self):
        if self.pool and self.breaker.is_open:
            if self.connection is not None:
                self.connection.pgconn.finish()
                self.close()
            with self.wrap_database_errors:
                raise Away("The database does not answer.")
        super().ensure_connection()

    def close_if_unusable_or_obsolete(self):
        """Between requests Django asks whether it is; one to a server that is away need not be."""
        if self.pool and self.connection is not None and self.breaker.is_open:
            self.connection.pgconn.finish()
            self.close()
            return
        super().close_if_unusable_or_obsolete()

    def _working_connection(self):
        """Of those that the server dropped meanwhile, none is given to anybody."""
        deadline = monotonic() + min(patience(), FOR_A_CONNECTION)
        while True:
            connection = self.pool.getconn(timeout=max(deadline - monotonic(), SHORTEST))
            try:
                ask(connection, b"", max(deadline - monotonic(), SHORTEST))
            except NoAnswer:
                self.pool.putconn(connection)
                raise
            except psycopg.Error:
                self.pool.putconn(connection)
            else:
                return connection

    def probe(self):
        """Ask the server by a connection of its own; afterwards nobody gets an older one."""
        parameters = {**self.get_connection_params(), "connect_timeout": CONNECT_TIMEOUT}
        with Connection.connect(**parameters, autocommit=True) as connection:
            ask(connection, b"SELECT 1", FOR_A_CONNECTION)
        if self.breaker.is_open and isinstance(self.pool, ConnectionPool):
            # Those of before may never answer: their server, or the way to it, is another one.
            self._connection_pools.pop(self.alias).close(timeout=0.1)
        return True
