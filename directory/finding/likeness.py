"""What a text is most likely about that no rule understands: « les volets fermés, la couette ».

A logistic regression over what `directory.likeness` sees in a text. What it learnt stands in
`likeness.npz`: `manage.py build_theme_likeness` makes it from all phrases that we have with their
themes, which scikit-learn is needed for, and nothing at run time. Of each feature only the weights
that say something are kept, so that all of it is less than a megabyte.
"""

from functools import cache
from pathlib import Path

import numpy as np

from ..likeness import digest_of, features, seen_in, squeezed_words, table_of
from .openness import PARTICULAR

LEARNT = Path(__file__).parent / "likeness.npz"
SIZE = 1 << 15
# One or two words say too little, and the vocabulary knows them.
FEWEST_WORDS, MOST_WORDS = 3, 40
# How likely a theme must be to be shown, first and beside another, and how many are.
LIKELY, LIKELY_TOO, MOST_SHOWN = 0.1, 0.04, 3
# Shown by mistake these hurt, or frighten: only where they are hardly anything else.
GRAVE = frozenset(
    [
        "auteurs-de-violences-conjugales", "deuil-apres-suicide", "deuil-d-un-enfant",
        "deuil-perinatal", "fin-de-vie", "inceste", "maladie-grave-d-un-enfant",
        "mutilations-genitales-feminines", "pensees-suicidaires", "violences-liees-a-l-honneur",
        "violences-sexuelles",
    ]
)  # fmt: skip
LIKELY_AND_GRAVE = 0.6
# What few live must be likelier than what everybody may.
LIKELY_AND_PARTICULAR = 0.1
# What sentences are about that are about none; it comes after all of them.
NOTHING = "~nothing"
# Weights are whole steps of this size, and those that are kept the largest of all.
STEP, LARGEST, MOST_WEIGHTS = 1 / 16, 127, 360_000
STRENGTH, ROUNDS = 10, 120
# On sentences that it has not learnt, it is surer than it says.
SHARPER = 2


@cache
def _learnt():
    with np.load(LEARNT) as file:
        slugs = tuple(file["slugs"].tolist())
        return slugs, *(file[name] for name in ("starts", "themes", "weights", "bias", "rarity"))


def chances(words):
    """[(how likely, theme)] of squeezed words, the likeliest first."""
    slugs, starts, themes, weights, bias, rarity = _learnt()
    seen = features(words, SIZE)
    rare = rarity[seen].astype(float)
    places = [np.arange(starts[one], starts[one + 1]) for one in seen]
    steps = np.repeat(rare, [len(some) for some in places])
    places = np.concatenate(places)
    scores = np.bincount(themes[places], weights[places] * steps, len(bias))
    scores = SHARPER * (scores * STEP / np.linalg.norm(rare) + bias)
    likely = np.exp(scores - scores.max())
    likely /= likely.sum()
    return [(float(likely[at]), slugs[at]) for at in np.argsort(-likely[: len(slugs)])]


def chances_of(text):
    """{theme: how likely a text is about it}, the likeliest first; none of what says too little."""
    # All were learnt in our alphabet.
    words = [word for word in squeezed_words(text) if word.isascii()]
    if not FEWEST_WORDS <= len(words) <= MOST_WORDS:
        return {}
    return {slug: chance for chance, slug in chances(words)}


def likely_themes(chances):
    """The themes that are likely enough to be shown, the likeliest first; or none."""
    found = []
    for slug in list(chances)[:MOST_SHOWN]:
        if chances[slug] < (LIKELY_TOO if found else LIKELY):
            break
        if chances[slug] >= _least(slug):
            found.append(slug)
    return found


def themes_alike(text):
    """The themes that a text is likely about, the likeliest first; or none."""
    return likely_themes(chances_of(text))


def _least(slug):
    if slug in GRAVE:
        return LIKELY_AND_GRAVE
    return LIKELY_AND_PARTICULAR if slug in PARTICULAR else LIKELY_TOO


def build(sentences, learnt_of=()):
    """Learn from [(text, theme)]; `learnt_of` are those that a test may compare.

    Return how many there were.
    """
    from sklearn.linear_model import LogisticRegression

    seen, labels = seen_in(sentences, SIZE)
    times = np.bincount(np.concatenate(seen), minlength=SIZE)
    # What stands in many sentences says little of any: « je », « mon ».
    rarity = np.log((1 + len(seen)) / (1 + times)).astype(np.float16)
    table = table_of(seen, rarity.astype(float))
    model = LogisticRegression(C=STRENGTH, max_iter=ROUNDS, tol=1e-3).fit(table, labels)
    # Equal for all themes, a weight says nothing.
    all_weights = model.coef_ - model.coef_.mean(axis=0)
    steps = np.clip(np.rint(all_weights / STEP), -LARGEST, LARGEST).astype(np.int8).T
    sizes = np.abs(steps).ravel()
    least = int(np.partition(sizes, -MOST_WEIGHTS)[-MOST_WEIGHTS])
    kept = np.abs(steps) > least
    np.savez_compressed(
        LEARNT,
        slugs=[slug for slug in model.classes_.tolist() if slug != NOTHING],
        starts=np.concatenate([[0], np.cumsum(kept.sum(axis=1))]).astype(np.uint32),
        themes=np.nonzero(kept)[1].astype(np.uint8),
        weights=steps[kept],
        bias=model.intercept_.astype(np.float32),
        rarity=rarity,
        digest=digest_of(learnt_of),
    )
    return len(labels)
