"""What this process read last, for the pages that it makes while the database is away."""

from collections import OrderedDict
from contextlib import contextmanager
from contextvars import ContextVar
from threading import Lock

from django.db import OperationalError

# Answers kept for each kind of reading: every municipality of Belgium, and more than a page has.
MOST_OF_A_KIND = 1000

_is_away = ContextVar("whether this page is made from memory", default=False)
_kept = {}
# What was kept before workers were forked: they share it, and never write into it.
_shared = {}
_lock = Lock()


def is_away():
    """Whether the page being made may ask memory only."""
    return _is_away.get()


@contextmanager
def from_memory():
    token = _is_away.set(True)
    try:
        yield
    finally:
        _is_away.reset(token)


def last_known(kind, read, key=None, unknown=None, most=MOST_OF_A_KIND):
    """What `read()` gives; from memory, what it last gave for this key, else `unknown`."""
    if not is_away():
        answer = read()
        keep(kind, key, answer, most)
        return answer
    answer = known(kind, key)
    if answer is None:
        answer = unknown
    if answer is None:
        raise OperationalError(f"Nothing is known of {kind}.")
    return answer


def keep(kind, key, answer, most=MOST_OF_A_KIND):
    """Keep an answer, and of those that this process kept itself the latest `most`."""
    with _lock:
        kept = _kept.setdefault(kind, OrderedDict())
        kept[key] = answer
        kept.move_to_end(key)
        if len(kept) > most:
            oldest, _answer = kept.popitem(last=False)
            # What was there before it is older still.
            _shared.get(kind, {}).pop(oldest, None)


def known(kind, key):
    """What was kept, or None."""
    own = _kept.get(kind, {}).get(key)
    return _shared.get(kind, {}).get(key) if own is None else own


def share_all():
    """Leave what is kept to the processes that are forked from now on, which keep more beside it.

    To take one of its answers out would write all over the memory that they share.
    """
    global _kept, _shared
    with _lock:
        _kept, _shared = {}, {kind: dict(kept) for kind, kept in _kept.items()}


def forget_all():
    with _lock:
        _kept.clear()
        _shared.clear()
