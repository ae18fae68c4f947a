"""Words: folded and stemmed on both sides, so that what people type meets what editors wrote."""

import re
import unicodedata
from functools import lru_cache

import snowballstemmer

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l"})
# Every block of combining marks that goes with Latin letters.
_MARKS = re.compile(r"[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")
_NOT_A_WORD = re.compile(r"[^a-z0-9]+")
_RAW_WORD = re.compile(r"[^\W_]+")
_STEMMERS = {
    "fr": snowballstemmer.stemmer("french"),
    "nl": snowballstemmer.stemmer("dutch"),
    "de": snowballstemmer.stemmer("german"),
}


def fold(text):
    """Lower case, without accents or punctuation, words separated by one space."""
    text = text.lower()
    if not text.isascii():
        text = _MARKS.sub("", unicodedata.normalize("NFKD", text.translate(_LIGATURES)))
    return _NOT_A_WORD.sub(" ", text).strip()


def raw_words(text):
    """[(folded word, the same word as it was typed)], in the order of the text.

    A word in letters that we do not read (Arabic, Cyrillic…) folds to nothing.
    """
    text = unicodedata.normalize("NFC", text)
    return [(word, raw) for raw in _RAW_WORD.findall(text) for word in fold(raw).split() or [""]]


@lru_cache(maxsize=100_000)
def stem(word, language):
    """The stem of a folded word in one language; the mark keeps languages apart."""
    if word.isdigit() or len(word) < 3:
        return word
    return f"{language[0]}:{_STEMMERS[language].stemWord(word)}"


@lru_cache(maxsize=50_000)
def stems(word):
    """The stems of a folded word in French, Dutch and German.

    Nobody says in which language a word is typed or written: two words meet when they share the
    stem of one language. The mark keeps a French stem from meeting a German one.
    """
    return tuple(dict.fromkeys(stem(word, language) for language in _STEMMERS))
