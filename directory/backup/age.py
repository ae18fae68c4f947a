"""Files that only the holder of a key reads, in the format of age (age-encryption.org/v1).

Whoever has the file and the key needs nothing of ours: `age --decrypt` opens it too. Written and
read in pieces of 64 KB: no file is ever whole in memory.
"""

import hashlib
import hmac
import io
import os
from base64 import b64decode, b64encode
from itertools import pairwise

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from .bech32 import decode, encode

MAGIC = b"age-encryption.org/v1"
STANZA = b"-> X25519 "
FOOTER = b"---"
LABEL = b"age-encryption.org/v1/X25519"
PUBLIC, SECRET = "age", "AGE-SECRET-KEY-"
CHUNK = 64 * 1024
TAG = 16
LONGEST_LINE = 256
MOST_LINES = 64
NO_NONCE = bytes(12)


class AgeError(ValueError):
    """A key or a file that cannot be used."""


# Keys --------------------------------------------------------------------------------------


def recipient_of(text):
    """The public key « age1… »."""
    return X25519PublicKey.from_public_bytes(key_bytes(text, PUBLIC))


def identity_of(text):
    """The secret key of a file as `age-keygen` writes it: one line, and comments."""
    lines = [line.strip() for line in text.splitlines()]
    lines = [line for line in lines if line and not line.startswith("#")]
    if len(lines) != 1:
        raise AgeError("no single secret key")
    return X25519PrivateKey.from_private_bytes(key_bytes(lines[0], SECRET))


def key_bytes(text, kind):
    data = decode(text.strip(), kind)
    if data is None or len(data) != 32:
        raise AgeError(f"no key of the kind {kind}1…")
    return data


def new_identity():
    """(secret key, public key) as text."""
    secret = X25519PrivateKey.generate()
    return encode(SECRET, secret.private_bytes_raw()), encode(PUBLIC, raw(secret.public_key()))


def raw(public):
    return public.public_bytes_raw()


def derived(key, info, salt=b""):
    return HKDF(SHA256(), 32, salt, info).derive(key)


def unpadded(data):
    return b64encode(data).rstrip(b"=")


def padded(text):
    try:
        return b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except ValueError:
        raise AgeError("the head of the file is damaged") from None


def mac_of(file_key, head):
    return hmac.digest(derived(file_key, b"header"), head, hashlib.sha256)


def nonce_of(number, is_last):
    return number.to_bytes(11, "big") + bytes([is_last])


# Writing -----------------------------------------------------------------------------------


class Writer(io.RawIOBase):
    """What is written to it goes to `file` for the holder of the recipient's secret key only."""

    def __init__(self, file, recipient):
        super().__init__()
        self.file = file
        file_key, salt = os.urandom(16), os.urandom(16)
        file.write(head_for(recipient, file_key) + salt)
        self.cipher = ChaCha20Poly1305(derived(file_key, b"payload", salt))
        self.waiting = bytearray()
        self.number = 0

    def writable(self):
        return True

    def write(self, data):
        self.waiting += data
        # A full piece waits for the next byte: the last one is marked.
        while len(self.waiting) > CHUNK:
            self._seal(bytes(self.waiting[:CHUNK]), is_last=False)
            del self.waiting[:CHUNK]
        return len(data)

    def _seal(self, piece, *, is_last):
        self.file.write(self.cipher.encrypt(nonce_of(self.number, is_last), piece, None))
        self.number += 1

    def finish(self):
        """Without this the file is not whole, and no reader takes it for whole."""
        self._seal(bytes(self.waiting), is_last=True)


def head_for(recipient, file_key):
    ephemeral = X25519PrivateKey.generate()
    share = raw(ephemeral.public_key())
    wrapping = derived(ephemeral.exchange(recipient), LABEL, share + raw(recipient))
    body = ChaCha20Poly1305(wrapping).encrypt(NO_NONCE, file_key, None)
    head = b"\n".join([MAGIC, STANZA + unpadded(share), unpadded(body), FOOTER])
    return head + b" " + unpadded(mac_of(file_key, head)) + b"\n"


# Reading -----------------------------------------------------------------------------------


class Reader(io.RawIOBase):
    """What was written for the holder of `identity`; raises AgeError where it was touched."""

    def __init__(self, file, identity):
        super().__init__()
        self.file = file
        file_key = file_key_in(file, identity)
        self.cipher = ChaCha20Poly1305(derived(file_key, b"payload", file.read(16)))
        self.ahead = file.read(CHUNK + TAG)
        self.number = 0
        self.opened = memoryview(b"")
        self.is_over = False

    def readable(self):
        return True

    def readinto(self, buffer):
        while not self.opened and not self.is_over:
            self._open_next()
        size = min(len(buffer), len(self.opened))
        buffer[:size] = self.opened[:size]
        self.opened = self.opened[size:]
        return size

    def _open_next(self):
        sealed, self.ahead = self.ahead, self.file.read(CHUNK + TAG)
        self.is_over = not self.ahead
        try:
            piece = self.cipher.decrypt(nonce_of(self.number, self.is_over), sealed, None)
        except InvalidTag:
            raise AgeError("the file is damaged, or not whole") from None
        self.number += 1
        self.opened = memoryview(piece)


def file_key_in(file, identity):
    lines = [file.readline(LONGEST_LINE)]
    if lines[0] != MAGIC + b"\n":
        raise AgeError("this is no file of age")
    while not lines[-1].startswith(FOOTER):
        lines.append(file.readline(LONGEST_LINE))
        if not lines[-1].endswith(b"\n") or len(lines) > MOST_LINES:
            raise AgeError("the head of the file is damaged")
    for line, body in pairwise(lines):
        if line.startswith(STANZA) and (file_key := unwrapped(line, body, identity)):
            break
    else:
        raise AgeError("the file is for another key")
    head = b"".join(lines[:-1]) + FOOTER
    if not hmac.compare_digest(mac_of(file_key, head), padded(lines[-1][len(FOOTER) :].strip())):
        raise AgeError("the head of the file is damaged")
    return file_key


def unwrapped(line, body, identity):
    """The key of the file, None when it was made for somebody else."""
    share = padded(line[len(STANZA) :].strip())
    try:
        secret = identity.exchange(X25519PublicKey.from_public_bytes(share))
        wrapping = derived(secret, LABEL, share + raw(identity.public_key()))
        return ChaCha20Poly1305(wrapping).decrypt(NO_NONCE, padded(body.strip()), None)
    except (InvalidTag, ValueError):
        return None
