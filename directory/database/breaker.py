"""Whether a database answers, as this process knows it.

Who finds that it does not says so once. From then on everybody fails at once instead of waiting,
and one thread asks again until it answers.
"""

import logging
import os
from threading import Event, Lock, Thread

# Seconds between two tries; an outage is noticed to be over within this and a connection's time.
TRY_AGAIN_AFTER = 1

logger = logging.getLogger(__name__)


class Breaker:
    """`probe()` asks the database and tells whether it answered."""

    def __init__(self, try_again_after=TRY_AGAIN_AFTER, name="database"):
        self.name = name
        self.try_again_after = try_again_after
        self.begin()

    def begin(self):
        """Know nothing yet: a process that was forked has no thread that would ask again."""
        self._answers = Event()
        self._answers.set()
        self._lock = Lock()
        self._watch = None
        self._stop = Event()

    @property
    def is_open(self):
        return not self._answers.is_set()

    def trip(self, probe):
        """It does not answer: nobody else has to find that out."""
        with self._lock:
            if not self.is_open:
                logger.error("The %s does not answer.", self.name)
            self._answers.clear()
        self.suspect(probe)

    def suspect(self, probe):
        """Perhaps it does not answer, perhaps all connections are busy: have it looked at."""
        with self._lock:
            if self._watch is None:
                self._watch = Thread(
                    target=self._until_it_answers, args=[probe], name="database", daemon=True
                )
                self._watch.start()

    def wait(self, seconds):
        """True as soon as it answers, False after so many seconds."""
        return self._answers.wait(seconds)

    def _until_it_answers(self, probe):
        while not self._asked(probe):
            with self._lock:
                if not self.is_open:
                    logger.error("The %s does not answer.", self.name)
                self._answers.clear()
            self._stop.wait(self.try_again_after)
        with self._lock:
            if self.is_open:
                logger.error("The %s answers again.", self.name)
            self._answers.set()
            self._watch = None

    def _asked(self, probe):
        try:
            return probe()
        except Exception as error:
            # This thread must outlive whatever a driver raises.
            logger.debug("%s", type(error).__name__)
            return False


# That of the primary; each replica has its own.
breaker = Breaker()
_others = {}
os.register_at_fork(after_in_child=breaker.begin)
os.register_at_fork(after_in_child=_others.clear)


def breaker_of(alias):
    if alias == "default":
        return breaker
    return _others.get(alias) or _others.setdefault(alias, Breaker(name=alias))
