"""Words: folded and stemmed on both sides, so that what people type meets what editors wrote."""

import re
import unicodedata
from contextlib import suppress
from functools import lru_cache
from html import unescape

import snowballstemmer

# Replaced one by one: a table for `str.translate` takes longer than all else that folds a text.
_LIGATURES = {"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i"}
# Every block of combining marks that goes with Latin letters; the vowels that Hebrew and Arabic
# may write or leave out.
_MARKS = re.compile(
    r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
    r"\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0655\u0670]+"
)
_NOT_A_WORD = re.compile(r"[\W_]+")
_RAW_WORD = re.compile(r"[^\W_]+")
_STEMMERS = {
    "fr": snowballstemmer.stemmer("french"),
    "nl": snowballstemmer.stemmer("dutch"),
    "de": snowballstemmer.stemmer("german"),
    "en": snowballstemmer.stemmer("english"),
}
# Listings are written in these; English is only typed.
_WRITTEN = ("fr", "nl", "de")
# Twice the words of listings and themes, in four languages. What visitors type beside them is new
# each time, and takes a kilobyte a word.
MOST_WORDS = 8_000
MOST_STEMS = 4 * MOST_WORDS


# Control characters, the soft hyphen, and what turns the direction of a line: a name that holds
# one is shown mirrored. Letters of any script stay.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029]")
# « Ã© » for « é », « â€™ » for « ’ »: UTF-8 that was read as another alphabet. What begins so in
# no language of ours; a text may be right before and after it.
_TAIL = "".join(bytes([byte]).decode("cp1252", "ignore") for byte in range(0x80, 0xC0))
_MISREAD = re.compile(f"[\u00c2\u00c3\u00c5][{re.escape(_TAIL)}]|\u00e2[{re.escape(_TAIL)}]{{2}}")
# « Ã Namur »: where a program made an ordinary space of the one that was half of « à ».
_LOST_A = re.compile(r"(?<![^\W_])Ã (?=[^\W_]|$)")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});", re.I)

# « ?lieu? »: an alphabet without the narrow space that stands inside quotation marks.
_LOST_SPACES = re.compile(r"«\?([^«»]*)\?»")

# No letters: what XML, a calendar or a table cannot hold at all, and what no encoding knows.
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def printable(value):
    """Text, and text within lists and mappings, without control characters; the rest as it is."""
    if isinstance(value, str):
        return _NO_TEXT.sub("", value) if _NO_TEXT.search(value) else value
    if isinstance(value, dict):
        return {printable(key): printable(one) for key, one in value.items()}
    if isinstance(value, list):
        return [printable(one) for one in value]
    return value


def readable(text):
    """What somebody wrote, without what programs did to it on its way: on every way in."""
    text = readable_html(text)
    if "&" not in text:
        return text
    return _UNSEEN.sub("", _ENTITY.sub(lambda found: unescape(found[0]), text))


def readable_html(text):
    """The same for HTML, whose entities are its own."""
    if text.isascii() and text.isprintable():
        return text
    text = _UNSEEN.sub("", _LINE_ENDS.sub("\n", text))
    text = _LOST_SPACES.sub("«\u202f\\1\u202f»", text)
    text = _LOST_A.sub("à ", _MISREAD.sub(_read_again, text))
    return printable(_UNSEEN.sub("", text))


def _read_again(found):
    with suppress(UnicodeError):
        return found[0].encode("cp1252").decode()
    return found[0]


# What a spreadsheet program takes for the beginning of a formula.
FORMULA_SIGNS = "=+\\-@\t\r\n＝＋－＠"
_LOOKS_LIKE_FORMULA = re.compile(rf"\A'*[{FORMULA_SIGNS}]")
_ESCAPED = re.compile(rf"\A''*[{FORMULA_SIGNS}]")


def escape_formula(text):
    """A cell that no program takes for a formula; `unescape_formula` gives it back."""
    return f"'{text}" if _LOOKS_LIKE_FORMULA.match(text) else text


def unescape_formula(text):
    return text[1:] if _ESCAPED.match(text) else text


def fold(text):
    """Lower case, without accents or punctuation, words separated by one space.

    Letters of any script stay: a group may have its name in Arabic or in Cyrillic.
    """
    text = text.lower()
    if not text.isascii():
        for ligature, letters in _LIGATURES.items():
            text = text.replace(ligature, letters)
        text = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    return _NOT_A_WORD.sub(" ", text).strip()


def raw_words(text):
    """[(folded word, the same word as it was typed)], in the order of the text.

    A sign that is no letter folds to nothing.
    """
    text = unicodedata.normalize("NFC", text)
    return [(word, raw) for raw in _RAW_WORD.findall(text) for word in fold(raw).split() or [""]]


@lru_cache(maxsize=MOST_STEMS)
def stem(word, language):
    """The stem of a folded word in one language; the mark keeps languages apart."""
    if word.isdigit() or len(word) < 3:
        return word
    return f"{language[0]}:{_STEMMERS[language].stemWord(word)}"


@lru_cache(maxsize=MOST_WORDS)
def stems(word):
    """The stems of a folded word in French, Dutch and German.

    Nobody says in which language a word is typed or written: two words meet when they share the
    stem of one language. The mark keeps a French stem from meeting a German one.
    """
    return tuple(dict.fromkeys(stem(word, language) for language in _WRITTEN))
