"""Keys as text with a checksum (BIP 173), as age writes them."""

LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
CHECKSUM = 6


def checksum_of(values):
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for bit, number in enumerate(GENERATOR):
            check ^= number if top >> bit & 1 else 0
    return check


def spread(kind):
    return [ord(letter) >> 5 for letter in kind] + [0] + [ord(letter) & 31 for letter in kind]


def regrouped(values, size, new_size, *, pad):
    """The same bits in groups of another size; None when what is left over is not nothing."""
    waiting = bits = 0
    out = []
    for value in values:
        waiting = waiting << size | value
        bits += size
        while bits >= new_size:
            bits -= new_size
            out.append(waiting >> bits & (1 << new_size) - 1)
    rest = waiting & (1 << bits) - 1
    if pad and bits:
        out.append(rest << new_size - bits)
    elif not pad and (bits >= size or rest):
        return None
    return out


def encode(kind, data):
    """« kind1… », in the case of its kind."""
    values = regrouped(data, 8, 5, pad=True)
    check = checksum_of(spread(kind.lower()) + values + [0] * CHECKSUM) ^ 1
    values += [check >> 5 * (CHECKSUM - 1 - place) & 31 for place in range(CHECKSUM)]
    text = kind.lower() + "1" + "".join(LETTERS[value] for value in values)
    return text.upper() if kind.isupper() else text


def decode(text, kind):
    """The bytes, None when it is of another kind or misspelt."""
    if text not in (text.lower(), text.upper()):
        return None
    found, _one, letters = text.lower().rpartition("1")
    if found != kind.lower() or set(letters) - set(LETTERS):
        return None
    values = [LETTERS.index(letter) for letter in letters]
    if checksum_of(spread(found) + values) != 1:
        return None
    data = regrouped(values[:-CHECKSUM], 5, 8, pad=False)
    return None if data is None else bytes(data)
