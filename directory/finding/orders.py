"""Positions in an order that a change of few of them does not sort anew."""

from array import array
from bisect import insort
from functools import lru_cache


@lru_cache(maxsize=10_000)
def descending(date_text):
    """A sort key for « 2024-03 » and the like, newest first, unknown last."""
    return (not date_text, tuple(-ord(char) for char in date_text))


def with_changes(order, gone, added, key):
    """A sorted list without what is gone and with what is new, each at its place."""
    gone = set(gone)
    order = array("l", [position for position in order if position not in gone])
    for position in added:
        insort(order, position, key=key)
    return order


def places_in(order, size):
    """By position: where it stands in `order`."""
    places = array("l", [size]) * size
    for place, position in enumerate(order):
        places[position] = place
    return places
