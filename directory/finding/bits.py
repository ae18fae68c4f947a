"""Positions of groups as the bits of one integer, and as arrays where all of them are looked at."""

import numpy as np


def flags(bits, size):
    """An array of `size` booleans by position: whether it is set in `bits`."""
    data = (bits & (1 << size) - 1).to_bytes((size + 7) // 8, "little")
    return np.unpackbits(np.frombuffer(data, np.uint8), count=size, bitorder="little").view(bool)


def array_of(bits):
    """The positions set in `bits`, ascending, as an array."""
    return np.flatnonzero(flags(bits, bits.bit_length()))


def positions(bits):
    """The positions set in `bits`, ascending."""
    return array_of(bits).tolist()


def bits_of(positions):
    """The bitset of some positions: an array, or anything else that has a length."""
    if not len(positions):
        return 0
    if not isinstance(positions, np.ndarray):
        positions = np.fromiter(positions, np.int64, len(positions))
    member = np.zeros(positions.max() + 1, bool)
    member[positions] = True
    return bits_where(member)


def bits_where(member):
    """The bitset of the positions at which an array is true."""
    return int.from_bytes(np.packbits(member, bitorder="little").tobytes(), "little")
