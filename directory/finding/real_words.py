"""Words that exist: never taken for a typing error, nor for a form of one that only looks alike.

`real_words.xz` holds the most frequent words of each language, from wordfreq 3 (Robyn Speer,
CC BY-SA 4.0), folded and sorted, one a line. `manage.py build_search_words` builds it and needs
wordfreq, which nothing needs at run time.
"""

import lzma
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path

from ..text import fold
from .everyday_words import folded

REAL_WORDS = Path(__file__).parent / "real_words.xz"
LANGUAGES = ("fr", "nl", "de", "en")
# How many of the most frequent words of each language; beyond, many are misspelt.
WORDS_OF_EACH = 30_000
# A shorter word is never corrected.
SHORTEST = 4

# What a word takes without becoming another one: « aidante », « Angehörigen », « broertje ».
ENDINGS = ("s", "e", "es", "n", "en", "r", "er", "em", "ne", "nes", "le", "les", "te", "je", "tje")
# … and what changes at its end: « anxieux » and « anxieuse », « depressief » and « depressieve ».
CHANGES = [
    {"x", "se", "ses"},
    {"f", "ve", "ves", "ven", "fs"},
    {"al", "aux", "ale", "ales"},
    {"ie", "ue", "e", "ues", "es", "ies"},
    {"eur", "euse", "euses", "eurs"},
    {"s", "n", "en", "e", "er", "es", "em"},
]
# They end as a form would, and are none: « la boîte » is not who « boit », « Marie » no « mari ».
OTHER_WORDS = folded(
    """
    boite boites cuit cuits cuites jong jonge jonger jongste licence licences marie maries mani
    mars mens peste rent traue trauen traut
    """
)


@cache
def _shelves():
    """{first two letters: the words that begin so, in one text}: a set would weigh ten times it."""
    words = lzma.decompress(REAL_WORDS.read_bytes()).decode("ascii").split()
    return {head: f" {' '.join(some)} " for head, some in groupby(words, lambda word: word[:2])}


@lru_cache(maxsize=10_000)
def is_real(word):
    """Whether a folded word exists in one of our languages."""
    return len(word) >= SHORTEST and f" {word} " in _shelves().get(word[:2], "")


def is_form(word, other):
    """Whether two folded words that share a stem are one word; of those that exist, only a change
    of its ending makes it so."""
    if word == other or not is_real(word):
        return True
    if word in OTHER_WORDS:
        return False
    short, long = sorted((word, other), key=len)
    if long.startswith(short) and long[len(short) :] in ENDINGS:
        return True
    common = 0
    while common < len(short) and short[common] == long[common]:
        common += 1
    # The endings may begin alike.
    return any(
        {word[at:], other[at:]} <= change
        for at in range(max(common - 2, SHORTEST - 1), common + 1)
        for change in CHANGES
    )


def build():
    """Write the words; their number."""
    import wordfreq

    found = {
        word
        for language in LANGUAGES
        for listed in wordfreq.top_n_list(language, WORDS_OF_EACH)
        for word in fold(listed).split()
        if len(word) >= SHORTEST and word.isalpha()
    }
    data = "\n".join(sorted(found)).encode("ascii")
    REAL_WORDS.write_bytes(lzma.compress(data, preset=9 | lzma.PRESET_EXTREME))
    return len(found)
