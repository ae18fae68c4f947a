"""Words that exist: never taken for a typing error, nor for a form of one that only looks alike.

`real_words.xz` holds the most frequent words of each language, from wordfreq 3 (Robyn Speer,
CC BY-SA 4.0), folded and sorted, one a line; a word of one language only ends with « =d », the
initial of that language. `manage.py build_search_words` builds it and needs wordfreq, which nothing
needs at run time.
"""

import lzma
from collections import Counter, defaultdict
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path

from ..text import fold
from .everyday_words import folded

REAL_WORDS = Path(__file__).parent / "real_words.xz"
LANGUAGES = ("fr", "nl", "de", "en")
# How many of the most frequent words of each language; beyond, many are misspelt.
WORDS_OF_EACH = 30_000
# On wordfreq's scale of Zipf: so much more frequent is a word in its own language.
OWN = 1.0
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
    boite boites cuit cuits cuites koken kookt jong jonge jonger jongste licence licences marie
    maries mani mars mens peste rent traue trauen traut
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
    if len(word) < SHORTEST:
        return False
    shelf = _shelves().get(word[:2], "")
    return f" {word} " in shelf or f" {word}=" in shelf


def is_usual(word):
    """Whether anybody may use a folded word: the short ones, and those that exist."""
    return len(word) < SHORTEST or is_real(word)


@lru_cache(maxsize=2_000)
def language_of(word):
    """The only language in which people write this folded word, or none."""
    if len(word) < SHORTEST:
        return ""
    _before, found, after = _shelves().get(word[:2], "").partition(f" {word}=")
    return next(language for language in LANGUAGES if language[0] == after[0]) if found else ""


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

    # {folded word: {language: how frequent its most frequent spelling is}}
    found = defaultdict(Counter)
    for language in LANGUAGES:
        for listed in wordfreq.top_n_list(language, WORDS_OF_EACH):
            for word in fold(listed).split():
                if len(word) >= SHORTEST and word.isalpha():
                    zipf = wordfreq.zipf_frequency(listed, language)
                    found[word][language] = max(found[word][language], zipf)
    lines = []
    for word, frequency in sorted(found.items()):
        for language in LANGUAGES:
            # Without accents too: « depression » is typed for « dépression ».
            typed = wordfreq.zipf_frequency(word, language)
            frequency[language] = max(frequency[language], typed)
        (best, most), (_second, fewer) = frequency.most_common(2)
        lines.append(f"{word}={best[0]}" if most - fewer >= OWN else word)
    data = "\n".join(lines).encode("ascii")
    REAL_WORDS.write_bytes(lzma.compress(data, preset=9 | lzma.PRESET_EXTREME))
    return len(lines)
