"""Positions in an order that a change of few of them does not sort anew."""

from bisect import bisect_left
from functools import lru_cache

import numpy as np


@lru_cache(maxsize=10_000)
def descending(date_text):
    """A sort key for « 2024-03 » and the like, newest first, unknown last."""
    return (not date_text, tuple(-ord(char) for char in date_text))


def with_changes(order, gone, added, key):
    """A sorted array without what is gone and with what is new, each at its place."""
    order = order[~np.isin(order, gone)]
    added = sorted(added, key=key)
    places = [bisect_left(order, key(position), key=key) for position in added]
    return np.insert(order, places, added)


def places_in(order, size):
    """By position: where it stands in `order`."""
    places = np.full(size, size, np.int32)
    places[order] = np.arange(len(order), dtype=np.int32)
    return places
