"""A language that somebody wishes: « groupe de deuil en anglais », “AA, English speaking”."""

import re

from .everyday_words import folded

# {language: its names, in every language; those who speak it}
_NAMES = {
    "fr": "francais|francaise|frans|franzosisch|french",
    "nl": "neerlandais|neerlandaise|flamand|nederlands|vlaams|niederlandisch|flamisch|dutch"
    "|flemish",
    "de": "allemand|allemande|duits|deutsch|german",
    "en": "anglais|anglaise|engels|englisch|english",
}
_SPEAKERS = {
    "fr": r"francophones?|franstalige?n?|franzosischsprachige?\w*",
    "nl": r"neerlandophones?|nederlandstalige?n?|niederlandischsprachige?\w*",
    "de": r"germanophones?|duitstalige?n?|deutschsprachige?\w*",
    "en": r"anglophones?|engelstalige?n?|englischsprachige?\w*",
}
# « Je ne parle pas bien en français », « leçons d’anglais »: that wishes none.
_NO_WISH = folded(
    """
    pas plus apprendre cours lecons niet geen leren les lessen nicht kein keine lernen kurs not no
    learn learning lessons prof professeur leraar lehrer teacher juf
    """
)
_PATTERNS = {
    language: re.compile(
        rf"\b(?:en|in|in het|in t|op z n|auf|in der) (?:{names})\b"
        rf"|\b(?:{names}) (?:speaking|spoken|language|talig\w*|sprachig\w*)\b"
        rf"|\b(?:parlant|parle|spreekt|sprekend\w*|speaks?) (?:{names})\b"
        rf"|\b(?:{_SPEAKERS[language]})\b"
    )
    for language, names in _NAMES.items()
}
_ALONE = {language: re.compile(rf"\b(?:{names})\b") for language, names in _NAMES.items()}
# Of so few words, the name of a language is a wish.
FEW_WORDS = 4


def wished_language(words):
    """(the language that folded words wish, or none; where the words stand that say so)."""
    text = " ".join(words)
    if not _NO_WISH.isdisjoint(words):
        return "", range(0)
    for patterns in (_PATTERNS, _ALONE if len(words) <= FEW_WORDS else {}):
        found = {
            language: match
            for language, pattern in patterns.items()
            if (match := pattern.search(text))
        }
        if len(found) == 1:
            ((language, match),) = found.items()
            start = text.count(" ", 0, match.start())
            return language, range(start, start + match[0].count(" ") + 1)
        if found:
            break
    return "", range(0)
