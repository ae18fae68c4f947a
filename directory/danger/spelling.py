"""What net slang, digits for letters and pictures say, in words that the rules know.

Who hides a word from a filter, or types on a phone at night, writes « su1c1de », « d*e », « 🔫 »,
« 4ever », « tjrs ».
"""

import re

# Words of ours that nobody types.
_PICTURES = {
    "🔫": "emojigun", "🔪": "emojiknife", "🗡": "emojiknife", "💀": "emojiskull", "☠": "emojiskull",
    "⚰": "emojicoffin", "🪦": "emojicoffin", "💊": "emojipill", "🩸": "emojiblood", "🪢": "emojirope",
}  # fmt: skip
_PICTURE = re.compile("|".join(_PICTURES))
_DIGITS = str.maketrans("013457", "oieast")
# Between letters only: « 3e étage », « h2o », « mp3 » are what they are.
_DIGIT = re.compile(r"(?<=[a-z])[013457]+(?=[a-z])", re.I)
_STAR = re.compile(r"(?<=[a-z])[*#!|]+(?=[a-z])", re.I)
_MASKED = re.compile(r"\b(?:su[i1*]c[i*]d?\*+|s[u*][i*]c[i*]de?|s\*+(?:cide|ide)?)(?=\W|$)", re.I)
_SHORT = {
    "tjrs": "toujours", "tjr": "toujours", "tjs": "toujours", "tjours": "toujours", "jms": "jamais",
    "4ever": "forever", "4eva": "forever", "4evr": "forever", "foreva": "forever", "2nite": "tonight",
    "2night": "tonight", "nvr": "never", "lyfe": "life", "lifr": "life", "lofe": "life", "lif": "life",
    "wnt": "want", "jve": "je vais", "jvx": "je veux", "2 die": "to die", "2 live": "to live",
    "2 kill": "to kill", "altyd": "altijd", "4altijd": "altijd", "immr": "immer", "zelfdooding": "zelfdoding",
}  # fmt: skip
_SHORTENED = re.compile(rf"\b(?:{'|'.join(_SHORT)})\b")


def pictures_as_words(text):
    """Before a text is folded, which leaves out all that is no letter."""
    text = _PICTURE.sub(lambda found: f" {_PICTURES[found[0]]} ", text)
    text = _MASKED.sub("suicide", text) if "*" in text else text
    text = _STAR.sub("i", text)
    return _DIGIT.sub(lambda found: found[0].translate(_DIGITS), text)


def in_full(folded):
    return _SHORTENED.sub(lambda found: _SHORT[found[0]], folded)
