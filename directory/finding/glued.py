"""Words as they are typed on a phone: « jbois », « dalcool », « kheb », « bb », « daron »."""

from .everyday_words import ORDINARY_WORDS, STOP_WORDS
from .real_words import is_real, language_of

# {word: what it stands for}
SHORT_FOR = {
    "bb": "bebe", "bbs": "bebes", "gosse": "enfant", "gosses": "enfants", "gamins": "enfants",
    "gamines": "enfants", "mioche": "enfant", "mioches": "enfants", "marmots": "enfants",
    "daron": "pere", "daronne": "mere", "reup": "pere", "reum": "mere", "reuf": "frere",
    "reus": "soeur", "frangin": "frere", "frangine": "soeur", "meuf": "femme", "keum": "mec",
    "zoontje": "zoon", "dochtertje": "dochter", "kindje": "kind", "kindjes": "kinderen",
    "kiddo": "child", "kiddos": "children", "hubby": "husband", "celib": "celibataire",
    "mn": "mijn", "zn": "zijn",
}  # fmt: skip
# Written in one with what follows: the letters, what they are, before which letters, and the
# language.
GLUED = (
    ("qu", "qu", "aeiouyh", "fr"),
    *((letter, letter, "aeiouyh", "fr") for letter in "jmtsldnc"),
    ("j", "je", "bcdfgklmnpqrstvw", "fr"),
    ("k", "ik", "bcdfghjklmnprstvwz", "nl"),
    ("k", "ik", "aeiou", "nl"),
)
SHORTEST = 4


def unglued(word, taught_in):
    """The two words that an unknown folded word is, or none.

    `taught_in` gives the languages in which a word is taught.
    """
    if len(word) < SHORTEST or is_real(word):
        return []
    for letters, meant, following, language in GLUED:
        rest = word.removeprefix(letters)
        if rest != word and rest[:1] and rest[0] in following:
            small = rest in STOP_WORDS[language] or rest in ORDINARY_WORDS
            if small or language_of(rest) == language or language in taught_in(rest):
                return [meant, rest]
    return []
