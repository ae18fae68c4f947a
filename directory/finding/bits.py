"""Positions of groups as the bits of one integer."""

from itertools import compress

ONES = bytes.maketrans(b"01", b"\x00\x01")
# byte: which of its bits are set
SET_IN = [[bit for bit in range(8) if byte >> bit & 1] for byte in range(256)]


def flags(bits):
    """One byte a position: 1 where it is set in `bits`."""
    return f"{bits:b}"[::-1].encode().translate(ONES)


def positions(bits):
    """The positions set in `bits`, ascending."""
    if bits.bit_count() * 4 > bits.bit_length():
        return list(compress(range(bits.bit_length()), flags(bits)))
    # Most sets are sparse: byte by byte is up to eight times as fast.
    data = bits.to_bytes((bits.bit_length() + 7) // 8, "little")
    return [at * 8 + bit for at, byte in enumerate(data) if byte for bit in SET_IN[byte]]
