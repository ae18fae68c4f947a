"""Encrypted files: in the format of age, opened by the right key only, and never when touched."""

import io

import pytest

from directory.backup import age

# For tests only.
PUBLIC = "age1jlcpjnldwdalq3dd5fnqk4qdxf04x7n3pc68ffw8e2cdae8epgksdcsppt"
SECRET = "AGE-SECRET-KEY-16R3M6DYS9JNWRVV7E4PAH03E8UC8LN2YQ7GG0GRTQN9JGF9VLFAQS09L98"
# « Le Phare », written by age 1.1.1 for this key.
MADE_BY_AGE = (
    "6167652d656e6372797074696f6e2e6f72672f76310a2d3e205832353531392068366131446b7a345845506e30"
    "347539554246716747725846393163622f5a617635394c77784f727842550a734c6c424f445862755146727561"
    "4774314f4d4164496964495639496d624e6d54394c31365737444656730a2d2d2d2052556d394d3430366c6d6a"
    "2b5350507234484c4c71566c4a41346f374b575363314e425177696f576c64410a0214c5af3ba9dc7edf087d28"
    "5aa33d52887b75dc7036115e1ad8fee53cf91327e0fdb3f2b9471c0a10"
)


def sealed(content, public=PUBLIC):
    file = io.BytesIO()
    writer = age.Writer(file, age.recipient_of(public))
    for place in range(0, len(content), 50_000):
        writer.write(content[place : place + 50_000])
    writer.finish()
    return file.getvalue()


def opened(data, secret=SECRET):
    return io.BufferedReader(age.Reader(io.BytesIO(data), age.identity_of(secret))).read()


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 200_000])
def test_the_holder_of_the_key_reads_what_was_written(size):
    content = bytes(range(256)) * (size // 256) + b"x" * (size % 256)
    assert opened(sealed(content)) == content


def test_nothing_of_it_can_be_read_in_the_file():
    assert b"Rue de Fer" not in sealed(b"Rue de Fer 12")


def test_another_key_does_not_open_it():
    secret, public = age.new_identity()
    assert opened(sealed(b"x", public), secret) == b"x"
    with pytest.raises(age.AgeError, match="another key"):
        opened(sealed(b"x"), secret)


@pytest.mark.parametrize("place", [0, 30, 80, 130, 180, 215, 250, -1])
def test_a_byte_that_was_changed_is_noticed(place):
    data = bytearray(sealed(b"x" * 100))
    data[place] ^= 1
    with pytest.raises(age.AgeError):
        opened(bytes(data))


@pytest.mark.parametrize("size", [10, 150, 300, 66_000, 131_200])
def test_a_file_that_was_cut_is_noticed(size):
    with pytest.raises(age.AgeError):
        opened(sealed(b"x" * 131_072)[:size])


def test_a_piece_that_is_gone_is_noticed():
    data = sealed(b"x" * 200_000)
    start = len(data) - 200_000 - 4 * 16
    piece = 65_536 + 16
    with pytest.raises(age.AgeError):
        opened(data[:start] + data[start + piece :])


@pytest.mark.parametrize("wrong", [PUBLIC[:-1] + "q", "age1", "", SECRET, "ssh-ed25519 AAAA"])
def test_a_misspelt_key_is_refused(wrong):
    with pytest.raises(age.AgeError):
        age.recipient_of(wrong)


def test_the_file_of_age_keygen_has_comments():
    text = f"# created: 2026-11-29\n# public key: {PUBLIC}\n{SECRET}\n"
    assert age.raw(age.identity_of(text).public_key()) == age.raw(age.recipient_of(PUBLIC))


def test_a_file_that_age_wrote_is_read():
    assert opened(bytes.fromhex(MADE_BY_AGE)) == b"Le Phare\n"
