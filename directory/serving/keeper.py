"""A thread of each process that has ready what visitors ask for, also while the database is away.

After an editor's change it reads the index before the next visitor needs it, and keeps in memory
what the urgent page, the home page and the lists are made of.
"""

import logging
from threading import Event, Thread
from time import monotonic

from django.conf import settings
from django.db import DatabaseError, connections
from django.test import RequestFactory

from ..database import replicas
from ..database.breaker import breaker
from ..models import DataVersion
from .heap import give_back

LOOKS_EVERY = 5  # seconds
GIVES_BACK_EVERY = 60
URGENT = ("/urgence/", "/", "/groupes/")

logger = logging.getLogger(__name__)


class Keeper:
    """`application` is Django's; `readings` are called after each change, `tell` at each look."""

    def __init__(self, application, readings=(), looks_every=LOOKS_EVERY, tell=lambda: None):
        self.application = application
        self.readings = readings
        self.tell = tell
        self.looks_every = looks_every
        self.kept = None
        self.stop = Event()

    def start(self):
        Thread(target=self.run, name="keeper", daemon=True).start()

    def run(self):
        gives_back_at = monotonic() + GIVES_BACK_EVERY
        while not self.stop.is_set():
            self.look()
            self.tell()
            if monotonic() >= gives_back_at:
                give_back()
                gives_back_at = monotonic() + GIVES_BACK_EVERY
            self.stop.wait(self.looks_every)

    def look(self):
        """Read what changed since the last look; nothing is said of a database that is away."""
        if breaker.is_open and not replicas.aliases():
            return
        try:
            if replicas.aliases():
                DataVersion.notice()
            with DataVersion.read_once(public=True):
                state = DataVersion.state()
                if state != self.kept:
                    self.read()
                    self.kept = state
        except DatabaseError:
            pass
        except Exception as error:
            # The next look may go well; the thread must be there for it.
            logger.error("What visitors need was not read: %s", type(error).__name__)
        finally:
            for connection in connections.all(initialized_only=True):
                connection.close()

    def read(self):
        for path in URGENT:
            self.ask(path)
        for read in self.readings:
            read()

    def ask(self, path):
        """As a visitor would, without the page cache: Django’s own memory is what counts."""
        host = (settings.ALLOWED_HOSTS or ["localhost"])[0].lstrip(".").replace("*", "localhost")
        environ = RequestFactory()._base_environ(PATH_INFO=path, HTTP_HOST=host, secure=True)
        environ["HTTP_X_FORWARDED_PROTO"] = environ["wsgi.url_scheme"] = "https"
        response = self.application(environ, lambda *line: None)
        response.close()
