"""For how long a request waits for the database."""

from contextlib import contextmanager
from contextvars import ContextVar

# Seconds. A page that is ready, or that memory can make, waits no longer than a blink for the
# number that says whether it is the newest.
A_BLINK = 0.2
# For a connection, while others use them all.
FOR_A_CONNECTION = 1
# For one statement of a visitor's page.
FOR_A_PAGE = 2
# For one statement of anything else: editors, commands.
LONGEST = 35

_patience = ContextVar("seconds to wait for a statement", default=LONGEST)


def patience():
    return _patience.get()


@contextmanager
def waiting_at_most(seconds):
    """Within, one statement may take so long: shorter than around it, or longer."""
    token = _patience.set(seconds)
    try:
        yield
    finally:
        _patience.reset(token)
