"""What a phrase means in a language, and in which language a text is."""

import re
import unicodedata
from collections import defaultdict
from functools import cache, lru_cache

from .tables import DAYS, MONTHS, PARTS_AFTER_DAY, SHORT_DAYS, WORDS

LIMITING = {"day", "month", "except", "pause", "school", "public", "summer"}
_SAME = str.maketrans(
    {"\xa0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "\n": ";", "’": "'", "‘": "'"}
    | dict.fromkeys("–—−‑", "-")
)


def flat(text):
    """Lower case without accents, letter for letter: places in the text stay the same."""
    return "".join(_flat(char) for char in text.translate(_SAME))


@lru_cache(maxsize=512)
def _flat(char):
    lowered = unicodedata.normalize("NFD", char.lower())[0]
    return {"œ": "o", "ß": "s"}.get(lowered, lowered)


def phrases(text):
    return [phrase.strip() for phrase in text.split(",")]


def _meanings(language):
    """(phrase, [(kind, value), …]) of one language; the first meaning of a phrase holds."""
    for number, day in enumerate(DAYS[language].split()):
        plural = {"fr": ["s"], "nl": ["en"], "de": ["s"], "en": ["s"]}[language]
        for end in ("", *plural):
            yield day + end, [("day", number)]
        for part, ends in PARTS_AFTER_DAY.get(language, {}).items():
            for end in phrases(ends):
                yield day + end, [("day", number), ("part", part)]
    for number, month in enumerate(MONTHS[language].split(), start=1):
        yield month, [("month", number)]
    for kind, value in WORDS[language].items():
        if isinstance(value, dict):
            for meaning, words in value.items():
                yield from ((phrase, [(kind, meaning)]) for phrase in phrases(words))
        else:
            yield from ((phrase, [(kind, None)]) for phrase in phrases(value))


def _pattern(phrase):
    """Spaces may be several, and an apostrophe or a hyphen may be missing."""
    pattern = re.escape(flat(phrase))
    elided = "'" if phrase.endswith("'") else ""
    pattern = pattern.removesuffix("'").replace("'", r"'?\s*") + elided
    pattern = pattern.replace(r"\ ", r"\s+").replace(r"\-", r"\s*-?\s*")
    return pattern + (r"(?!\w)" if phrase[-1].isalnum() else "")


@cache
def lexicon(language):
    """By its first letter: a pattern of every phrase, the longest first, and what each means."""
    meanings = {}
    for phrase, meaning in _meanings(language):
        meanings.setdefault(phrase, meaning)
    begun = defaultdict(list)
    for phrase in sorted(meanings, key=len, reverse=True):
        # « 's avonds » may be written without its apostrophe.
        for letter in {flat(phrase)[0], flat(phrase).lstrip("'")[0]}:
            begun[letter].append(phrase)
    return {
        letter: (
            re.compile("|".join(f"({_pattern(phrase)})" for phrase in some)),
            [meanings[phrase] for phrase in some],
        )
        for letter, some in begun.items()
    }


@cache
def meant_elsewhere(language):
    """{word: (kind, value)} of what would limit a rhythm in another language."""
    return {
        flat(phrase): meanings[0]
        for code in WORDS
        if code != language
        for phrase, meanings in _meanings(code)
        if meanings[0][0] in LIMITING and " " not in phrase
    }


@cache
def _markers(language):
    """Words that only this language has."""
    mine, others = set(), set()
    for code in WORDS:
        words = {word for phrase, _meaning in _meanings(code) for word in flat(phrase).split()}
        words |= {flat(word) for word in SHORT_DAYS[code].split()}
        (mine if code == language else others).update(words)
    return mine - others


def language_of(text):
    """The language that has most of the words; French where none is told."""
    words = re.findall(r"[^\W\d_]+", flat(text))
    counts = {code: sum(word in _markers(code) for word in words) for code in WORDS}
    return max(counts, key=lambda code: (counts[code], code == "fr"))
