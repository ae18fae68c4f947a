"""How much a text is like those in which somebody is in danger, for what no rule foresaw.

A logistic regression over what `directory.likeness` sees in a text, in all four languages at once.
What it learnt stands in `likeness.npz`: `manage.py build_danger_likeness` makes it from the
sentences of the tests, which scikit-learn is needed for, and nothing at run time.
"""

from functools import cache
from pathlib import Path

import numpy as np

from ..likeness import digest_of, features, seen_in, squeezed_words, table_of

LEARNT = Path(__file__).parent / "likeness.npz"
HARMLESS = "harmless"
# One word or two say too little, and the rules know them; in a long text something is always like.
FEWEST_WORDS, MOST_WORDS = 3, 40
# How sure it must be that a text is not harmless.
SURE = 0.5
SIZE = 1 << 16


@cache
def _learnt():
    with np.load(LEARNT) as file:
        return tuple(file["signs"].tolist()), file["weights"], file["bias"]


def sign_alike(text):
    """The sign that the text is surely like, or none."""
    # Read with the rules, before workers are forked, who share it.
    signs, weights, bias = _learnt()
    words = squeezed_words(text)
    if not FEWEST_WORDS <= len(words) <= MOST_WORDS:
        return ""
    seen = features(words, SIZE)
    scores = weights[:, seen].sum(axis=1, dtype=float) / len(seen) ** 0.5 + bias
    chances = np.exp(scores - scores.max())
    chances /= chances.sum()
    harmless = signs.index(HARMLESS)
    if 1 - chances[harmless] < SURE:
        return ""
    chances[harmless] = 0
    return signs[int(chances.argmax())]


def build(sentences, learnt_of=()):
    """Learn from [(text, sign)]; `learnt_of` are those that a test may compare.

    Return how many there were.
    """
    from sklearn.linear_model import LogisticRegression

    seen, signs = seen_in(sentences, SIZE)
    table = table_of(seen, np.ones(SIZE))
    model = LogisticRegression(C=100, max_iter=3000).fit(table, signs)
    np.savez_compressed(
        LEARNT,
        signs=model.classes_.astype(str),
        weights=model.coef_.astype(np.float16),
        bias=model.intercept_.astype(np.float32),
        digest=digest_of(learnt_of),
    )
    return len(signs)
