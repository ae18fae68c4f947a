"""How far the groups are from a place."""

import math

import numpy as np

from .bits import bits_where

KM_PER_DEGREE = 111.2


class Distances:
    """`km` by position, NaN of groups that meet nowhere; None where no place is asked for.

    Of who meets at `most` so far away, somewhere in a province, the km put it in order and are
    never told.
    """

    def __init__(self, km=None, most=0):
        self.km = km
        self.most = most

    @classmethod
    def between(cls, latitudes, longitudes, latitude, longitude):
        """From a point to those of two arrays.

        On a plane: inside Belgium the error is far below the rounding of a displayed distance.
        """
        east_west = math.cos(math.radians(latitude)) * KM_PER_DEGREE
        return cls(
            np.hypot((latitudes - latitude) * KM_PER_DEGREE, (longitudes - longitude) * east_west)
        )

    def get(self, position, otherwise=None):
        """What may be told of it."""
        if self.km is None or self.most >> position & 1:
            return otherwise
        km = float(self.km[position])
        return otherwise if math.isnan(km) else km

    def within(self, km):
        """The bitset of the groups at most so far away."""
        return 0 if self.km is None else bits_where(self.km <= km)

    def beyond(self, km):
        return 0 if self.km is None else bits_where(self.km > km)
