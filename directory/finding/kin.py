"""One of the family, in whatever case they are named: « Sucht meines Sohnes », « mijn moeders ».

Phrases are taught and rules are written for « mein Sohn » and « mijn moeder ».
"""

import re

# {« mein » or « meine »: {the noun: its other forms}}, folded.
_GERMAN = {
    "mein": {
        "sohn": "sohnes|sohns|sohne|sohnen",
        "mann": "mannes|manns",
        "ehemann": "ehemannes|ehemanns",
        "vater": "vaters",
        "papa": "papas",
        "schwiegervater": "schwiegervaters",
        "grossvater": "grossvaters",
        "opa": "opas",
        "bruder": "bruders|brudern",
        "freund": "freundes|freunds",
        "partner": "partners",
        "lebensgefahrte": "lebensgefahrten",
        "kind": "kindes|kinds",
        "enkel": "enkels|enkeln",
        "onkel": "onkels",
        "schwiegersohn": "schwiegersohnes|schwiegersohns",
    },
    "meine": {
        "tochter": "tochtern",
        "frau": "",
        "ehefrau": "",
        "mutter": "",
        "mama": "",
        "schwiegermutter": "",
        "grossmutter": "",
        "oma": "",
        "schwester": "schwestern",
        "freundin": "",
        "partnerin": "",
        "enkelin": "",
        "eltern": "",
        "kinder": "kindern",
    },
}
_DUTCH = (
    "moeder|vader|man|vrouw|zoon|dochter|broer|partner|vriend|vriendin|kind|kleinzoon"
    "|kleindochter|schoonmoeder|schoonvader|schoonzoon|schoondochter"
)
_ENGLISH = (
    "wife|husband|son|daughter|mother|father|mum|mom|dad|brother|sister|partner|boyfriend"
    "|girlfriend|grandmother|grandfather|gran|nan"
)
# {a form: (« mein » or « meine », the noun)}
_PLAIN = {
    form: (own, noun)
    for own, nouns in _GERMAN.items()
    for noun, forms in nouns.items()
    for form in (noun, *filter(None, forms.split("|")))
}
_OF_MINE = re.compile(
    rf"\b(?:mein|unser|unsr)(?:e[srmn]?|s)? ((?:\w+e[nrms]? )?)({'|'.join(_PLAIN)})\b"
)
_MINES = re.compile(rf"\b(mijn|mn|onze) ((?:\w+e )?)({_DUTCH})s(?= \w)")
_MYS = re.compile(rf"\b(my|our) ((?:\w+ )?)({_ENGLISH})s(?= \w)")
# A parent asks, where they stand beside a need and nobody else does.
OWN_CHILDREN = ("sohn", "tochter", "zoon", "dochter", "fils", "fiston", "daughter")
_ENDINGS = ("", "s", "es", "en", "n", "e")
NAMES = frozenset(
    [*_PLAIN, *_DUTCH.split("|"), *_ENGLISH.split("|")]
    + [f"{word}s" for word in (*_DUTCH.split("|"), *_ENGLISH.split("|"))]
    + [word + ending for word in OWN_CHILDREN for ending in _ENDINGS]
)
_CHILD_ALONE = re.compile(rf"\b(?:{'|'.join(OWN_CHILDREN)})\b")
_NOT_ONES_OWN = re.compile(
    r"\b(?:als|comme|as|bin|ben|suis|am|im) (?:\w+ )?(?:{0})\b"
    r"|\b(?:{0}) (?:d|de|du|van|von|of|eines|einer)\b".format("|".join(OWN_CHILDREN))
)


def named_plainly(text):
    """The folded text, « meines Mannes » as « mein Mann »; it keeps as many words."""
    text = _OF_MINE.sub(_as_subject, text)
    return _MYS.sub(r"\1 \2\3", _MINES.sub(r"\1 \2\3", text))


def _as_subject(found):
    own, noun = _PLAIN[found[2]]
    return f"{own} {found[1]}{noun}"


def names_a_child_alone(text):
    """« Essstörung Sohn »: a note, of a parent."""
    return bool(_CHILD_ALONE.search(text)) and not _NOT_ONES_OWN.search(text)
