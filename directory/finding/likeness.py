"""What a text is most likely about that no rule understands: « les volets fermés, la couette ».

A logistic regression and a machine of margins, added up, over what `directory.likeness` sees in a
text, and over more classes of words (`classes.txt` beside this file): what stands in a home, a ward
or a school. What it learnt stands in `likeness.npz`: `manage.py build_theme_likeness` makes it from
all phrases that we have with their themes, which scikit-learn is needed for, and nothing at run
time. Of each feature only the weights that say something are kept, so that all of it is less than a
megabyte.
"""

from functools import cache
from pathlib import Path

import numpy as np

from ..likeness import CLASSES, digest_of, features, table_of, words_of
from ..text import fold
from .openness import PARTICULAR
from .real_words import is_real

LEARNT = Path(__file__).parent / "likeness.npz"
ALL_CLASSES = (CLASSES, Path(__file__).parent / "classes.txt")
SIZE = 1 << 15
# What a word means says more than how it is spelt: found by leaving sentences out.
WEIGHT_OF_KIND = {"word": 1.5, "words": 1, "letters": 0.7, "class": 2.5, "classes": 0.4}
# One or two words say too little, and the vocabulary knows them.
FEWEST_WORDS, MOST_WORDS = 3, 40
# How likely a theme must be to be shown, first and beside another, and how many are.
LIKELY, LIKELY_TOO, MOST_SHOWN = 0.08, 0.03, 3
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
# Beside something else, an addiction that nobody spoke of hurts.
OF_USERS = frozenset(
    [
        "alcool", "cannabis", "dependance-affective-et-sexuelle", "dependances", "drogues",
        "jeux-d-argent", "medicaments",
    ]
)  # fmt: skip
LIKELY_AND_OF_USERS = 0.3
# {theme: those whose readers it hurts}: not where one of them may be meant as well.
WOUNDS = {"perinatalite": ("deuil-perinatal", "deuil-d-un-enfant", "infertilite")}
LIKELY_AND_WOUNDS, MAY_BE_MEANT = 0.3, 1 / 4
# What sentences are about that are about none; it comes after all of them.
NOTHING = "~nothing"
# Weights are whole steps of this size, and those that are kept the largest of all.
STEP, LARGEST, MOST_WEIGHTS = 1 / 16, 127, 360_000
STRENGTH, ROUNDS = 10, 120
# A machine that only looks at what is hard to tell apart errs elsewhere: both say more than one.
STRENGTH_OF_MARGINS, SHARE, SHARE_OF_MARGINS = 0.5, 0.65, 1.95
# On sentences that it has not learnt, it is surer than it says.
SHARPER = 2


@cache
def _learnt():
    with np.load(LEARNT) as file:
        slugs = tuple(file["slugs"].tolist())
        return slugs, *(file[name] for name in ("starts", "themes", "weights", "bias", "rarity"))


def chances(words):
    """[(how likely, theme)] of some words, the likeliest first."""
    slugs, starts, themes, weights, bias, rarity = _learnt()
    seen, values = _weighed(features(words, SIZE, ALL_CLASSES, WEIGHT_OF_KIND), rarity)
    places = [np.arange(starts[one], starts[one + 1]) for one in seen]
    values = np.repeat(values, [len(some) for some in places])
    places = np.concatenate(places)
    scores = np.bincount(themes[places], weights[places] * values, len(bias))
    scores = SHARPER * (scores * STEP + bias)
    likely = np.exp(scores - scores.max())
    likely /= likely.sum()
    return [(float(likely[at]), slugs[at]) for at in np.argsort(-likely[: len(slugs)])]


def _weighed(seen, rarity):
    """What is seen, and how much each of it weighs by how rare it is: a row of length 1."""
    numbers, weights = seen
    values = weights * rarity[numbers]
    return numbers, values / np.linalg.norm(values)


def chances_of(text):
    """{theme: how likely a text is about it}, the likeliest first; none of what says too little."""
    # All were learnt in our alphabet.
    words = [word for word in words_of(text) if word.isascii()]
    if not FEWEST_WORDS <= len(words) <= MOST_WORDS:
        return {}
    if not any(map(is_real, fold(text).split())):
        # No word of any language.
        return {}
    found = chances(words)
    if sum(chance for chance, _slug in found) < 1 - found[0][0]:
        # Likeliest of all is that it is about nothing.
        return {}
    return {slug: chance for chance, slug in found}


def likely_themes(chances):
    """The themes that are likely enough to be shown, the likeliest first; or none."""
    found = []
    for slug in list(chances)[:MOST_SHOWN]:
        if chances[slug] < (LIKELY_TOO if found else LIKELY):
            break
        if found and slug in OF_USERS and chances[slug] < LIKELY_AND_OF_USERS:
            continue
        if chances[slug] >= _least(slug) and not _may_wound(slug, chances):
            found.append(slug)
    return found


def themes_alike(text):
    """The themes that a text is likely about, the likeliest first; or none."""
    return likely_themes(chances_of(text))


def _least(slug):
    if slug in GRAVE:
        return LIKELY_AND_GRAVE
    return LIKELY_AND_PARTICULAR if slug in PARTICULAR else LIKELY_TOO


def _may_wound(slug, chances):
    if slug not in WOUNDS:
        return False
    hurt = sum(chances.get(other, 0) for other in WOUNDS[slug])
    return chances[slug] < LIKELY_AND_WOUNDS or hurt >= MAY_BE_MEANT * chances[slug]


def build(sentences, learnt_of=()):
    """Learn from [(text, theme)]; `learnt_of` are those that a test may compare.

    Return how many there were.
    """
    from sklearn.linear_model import LogisticRegression
    from sklearn.svm import LinearSVC

    said = [(words_of(text), label) for text, label in sentences]
    said = [(words, label) for words, label in said if words]
    seen = [features(words, SIZE, ALL_CLASSES, WEIGHT_OF_KIND) for words, _label in said]
    times = np.bincount(np.concatenate([numbers for numbers, _weights in seen]), minlength=SIZE)
    # What stands in many sentences says little of any: « je », « mon ».
    rarity = np.log((1 + len(seen)) / (1 + times)).astype(np.float16)
    table = table_of([_weighed(some, rarity) for some in seen], SIZE)
    labels = [label for _words, label in said]
    model = LogisticRegression(C=STRENGTH, max_iter=ROUNDS, tol=1e-3).fit(table, labels)
    margins = LinearSVC(C=STRENGTH_OF_MARGINS).fit(table, labels)
    all_weights = SHARE * model.coef_ + SHARE_OF_MARGINS * margins.coef_
    bias = SHARE * model.intercept_ + SHARE_OF_MARGINS * margins.intercept_
    # Equal for all themes, a weight says nothing.
    all_weights -= all_weights.mean(axis=0)
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
        bias=bias.astype(np.float32),
        rarity=rarity,
        digest=digest_of(learnt_of),
    )
    return len(labels)
