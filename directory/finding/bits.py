"""Positions of groups as the bits of one integer."""

from itertools import compress

ONES = bytes.maketrans(b"01", b"\x00\x01")


def flags(bits):
    """One byte a position: 1 where it is set in `bits`."""
    return f"{bits:b}"[::-1].encode().translate(ONES)


def positions(bits):
    """The positions set in `bits`, ascending."""
    return list(compress(range(bits.bit_length()), flags(bits)))
