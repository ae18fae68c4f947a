"""How much a text is like those in which somebody is in danger, for what no rule foresaw.

A logistic regression over the words of a text, two and three together, and over the beginnings,
middles and ends of its words, in all four languages at once. What it learnt stands in
`likeness.npz`: `manage.py build_danger_likeness` makes it from the sentences of the tests, which
scikit-learn is needed for, and nothing at run time.
"""

from functools import cache
from pathlib import Path
from zlib import crc32

import numpy as np

from .rules import squeeze

LEARNT = Path(__file__).parent / "likeness.npz"
HARMLESS = "harmless"
# One word or two say too little, and the rules know them; in a long text something is always like.
FEWEST_WORDS, MOST_WORDS = 3, 40
# How sure it must be that a text is not harmless. Measured on 649 sentences that it had not learnt:
# of a hundred signs that no rule hears it hears thirty, of a hundred harmless sentences that are
# made to look like danger it raises four, and of 350 other needs two.
SURE = 0.5
SIZE = 1 << 16
WORDS_TOGETHER = (1, 2, 3)
LETTERS_TOGETHER = (3, 4, 5)


def features(words):
    """The numbers of what is seen in some squeezed words, ascending, each once."""
    seen = {
        " ".join(words[at : at + length])
        for length in WORDS_TOGETHER
        for at in range(len(words) - length + 1)
    }
    for word in words:
        marked = f"<{word}>"
        seen |= {
            f"#{marked[at : at + length]}"
            for length in LETTERS_TOGETHER
            for at in range(len(marked) - length + 1)
        }
    # Not `hash`, which is another in each process.
    return np.array(sorted({crc32(one.encode()) % SIZE for one in seen}), np.int64)


@cache
def _learnt():
    with np.load(LEARNT) as file:
        return tuple(file["signs"].tolist()), file["weights"], file["bias"]


def sign_alike(text):
    """The sign that the text is surely like, or none."""
    # Read with the rules, before workers are forked, who share it.
    signs, weights, bias = _learnt()
    words = squeeze(text).split()
    if not FEWEST_WORDS <= len(words) <= MOST_WORDS:
        return ""
    seen = features(words)
    scores = weights[:, seen].sum(axis=1, dtype=float) / len(seen) ** 0.5 + bias
    chances = np.exp(scores - scores.max())
    chances /= chances.sum()
    harmless = signs.index(HARMLESS)
    if 1 - chances[harmless] < SURE:
        return ""
    chances[harmless] = 0
    return signs[int(chances.argmax())]


def build(sentences):
    """Learn from [(text, sign)]; return how many of them were learnt from."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    texts = [(squeeze(text).split(), sign) for text, sign in sentences]
    seen = [(features(words), sign) for words, sign in texts if words]
    columns = np.concatenate([some for some, _sign in seen])
    sizes = np.array([len(some) for some, _sign in seen])
    values = np.repeat(1 / np.sqrt(sizes), sizes)
    starts = np.concatenate([[0], np.cumsum(sizes)])
    table = csr_matrix((values, columns, starts), (len(seen), SIZE))
    model = LogisticRegression(C=100, max_iter=3000).fit(table, [sign for _some, sign in seen])
    np.savez_compressed(
        LEARNT,
        signs=model.classes_.astype(str),
        weights=model.coef_.astype(np.float16),
        bias=model.intercept_.astype(np.float32),
    )
    return len(seen)
