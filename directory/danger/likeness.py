"""How much a text is like those in which somebody is in danger, for what no rule foresaw.

A logistic regression over what `directory.likeness` sees in a text, in all four languages at once,
over more classes of words (`classes.txt` beside this file): ways of dying, of being hurt, of
preparing one’s end; and over which of them follows which. What it learnt stands in
`likeness.npz`: `manage.py build_danger_likeness` makes it from the sentences of the tests, which
scikit-learn is needed for, and nothing at run time.
"""

from functools import cache, lru_cache
from pathlib import Path

import numpy as np

from ..likeness import CLASSES, classes_of, digest_of, number_of, seen_by_kind, words_of

LEARNT = Path(__file__).parent / "likeness.npz"
ALL_CLASSES = (CLASSES, Path(__file__).parent / "classes.txt")
HARMLESS = "harmless"
# One word or two say too little, and the rules know them; in a long text something is always like.
FEWEST_WORDS, MOST_WORDS = 3, 40
# How sure it must be that a text is not harmless: missing somebody costs more than a number too
# many. More where a rule says that what looks like danger is none.
SURE, SURE_IN_SPITE = 0.35, 0.8
SIZE = 1 << 17
# What a word means says more than how it is spelt: found by leaving sentences out.
WEIGHT_OF_KIND = {
    "word": 1.5,
    "words": 0.7,
    "letters": 0.4,
    "class": 2,
    "classes": 0.6,
    "order": 1.2,
}
# « He hits me » is not « I hit him »: which class follows which, so many words later at most.
WORDS_LATER = 2
# « Ma fille se fait du souci » is as « mon fils »: of kin, their sex is no sign of danger. Words
# that mean anybody, too, only behind « my »: « femme », « Mann ».
_OF_EITHER_SEX = {
    **dict.fromkeys(("fils", "fille", "fiston", "gamine", "gamin"), "enfant"),
    **dict.fromkeys(("filles", "gamins", "gamines"), "enfants"),
    **dict.fromkeys(("zoon", "dochter", "zoontje", "dochtertje", "sohn", "tochter"), "kind"),
    **dict.fromkeys(("daughter", "son"), "child"), "daughters": "children", "sons": "children",
    "mere": "pere", "maman": "papa", "moeder": "vader", "mama": "papa", "mutter": "vater",
    "mutti": "papa", "mother": "father", "mum": "dad", "mom": "dad", "mummy": "dad",
    "soeur": "frere", "zus": "broer", "schwester": "bruder", "sister": "brother",
    "femme": "mari", "epouse": "mari", "compagne": "compagnon", "conjointe": "conjoint",
    "copine": "copain", "amie": "ami", "vrouw": "man", "vriendin": "vriend", "frau": "mann",
    "freundin": "freund", "wife": "husband", "girlfriend": "boyfriend", "niece": "neveu",
    "mamie": "papy", "mamy": "papy", "oma": "opa", "grandma": "grandpa", "tante": "oncle",
}  # fmt: skip
_ONLY_BEHIND_MY = frozenset(
    ["fille", "filles", "son", "sons", "femme", "vrouw", "frau", "gamin", "gamine", "gamins"]
)
_MY_OF_EITHER_SEX = {
    "ma": "mon", "ta": "ton", "sa": "son", "meine": "mein", "meiner": "mein", "meinen": "mein",
    "meinem": "mein", "unsere": "unser", "unserer": "unser", "unseren": "unser",
    "unserem": "unser",
}  # fmt: skip
_MY = frozenset(
    ["mes", "notre", "nos", "mijn", "mn", "onze", "ons", "my", "our", "his", "her", "their"]
).union(_MY_OF_EITHER_SEX, _MY_OF_EITHER_SEX.values())
# Weights are whole numbers, of which the largest of each sign is this.
LARGEST = 127
STRENGTH, ROUNDS = 40, 1000


@cache
def _learnt():
    with np.load(LEARNT) as file:
        signs = tuple(file["signs"].tolist())
        return signs, *(file[name] for name in ("weights", "steps", "bias"))


def sign_alike(text, sure=SURE):
    """The sign that the text is surely like, or none."""
    # Read with the rules, before workers are forked, who share it.
    signs, weights, steps, bias = _learnt()
    words = _read(text)
    if not FEWEST_WORDS <= len(words) <= MOST_WORDS:
        return ""
    seen, values = _seen(words)
    chances = np.exp((weights[:, seen] @ values) * steps + bias)
    chances /= chances.sum()
    harmless = signs.index(HARMLESS)
    if 1 - chances[harmless] < sure:
        return ""
    chances[harmless] = 0
    return signs[int(chances.argmax())]


def _read(text):
    """The words of a text, those of kin as of either sex."""
    words = words_of(text)
    return [
        _MY_OF_EITHER_SEX.get(word, word)
        if word not in _OF_EITHER_SEX
        or (word in _ONLY_BEHIND_MY and _MY.isdisjoint(words[max(at - 2, 0) : at]))
        else _OF_EITHER_SEX[word]
        for at, word in enumerate(words)
    ]


def _seen(words):
    """(numbers of what is seen, how much each weighs): a row of length 1."""
    weighs = {}
    of_words = [_classes_of_word(word) for word in words]
    by_kind = seen_by_kind(words, set().union(*of_words)) | {"order": _order(of_words)}
    for kind, seen in by_kind.items():
        weight = WEIGHT_OF_KIND[kind]
        for one in seen:
            number = number_of(one, SIZE)
            weighs[number] = weighs.get(number, 0) + weight
    numbers = sorted(weighs)
    values = np.array([weighs[number] for number in numbers])
    return np.array(numbers, np.int64), values / np.linalg.norm(values)


@lru_cache(maxsize=4096)
def _classes_of_word(word):
    return frozenset(classes_of([word], ALL_CLASSES))


def _order(of_words):
    return {
        f">{first}>{then}"
        for at, firsts in enumerate(of_words)
        for thens in of_words[at + 1 : at + 1 + WORDS_LATER]
        for first in firsts
        for then in thens
    }


def build(sentences, learnt_of=()):
    """Learn from [(text, sign)]; `learnt_of` are those that a test may compare.

    Return how many there were.
    """
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    words = [(_read(text), sign) for text, sign in sentences]
    words = [(some, sign) for some, sign in words if some]
    rows = [_seen(some) for some, _sign in words]
    starts = np.concatenate([[0], np.cumsum([len(numbers) for numbers, _values in rows])])
    numbers, values = (np.concatenate(part) for part in zip(*rows, strict=True))
    table = csr_matrix((values, numbers, starts), (len(rows), SIZE))
    signs = [sign for _some, sign in words]
    model = LogisticRegression(C=STRENGTH, max_iter=ROUNDS).fit(table, signs)
    steps = np.abs(model.coef_).max(axis=1) / LARGEST
    np.savez_compressed(
        LEARNT,
        signs=model.classes_.astype(str),
        weights=np.rint(model.coef_ / steps[:, None]).astype(np.int8),
        steps=steps,
        bias=model.intercept_,
        digest=digest_of(learnt_of),
    )
    return len(signs)
