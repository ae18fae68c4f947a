"""What is seen in a text by those who tell what it is like: `danger` and `finding`.

Its words, two and three together; the beginnings, middles and ends of them; and the classes that
they belong to in any of the four languages (`classes.txt`), alone and two by two: « ma femme » and
« mijn man » are both a partner, « tranen » and « larmes » both sadness.
"""

import re
from collections import defaultdict
from functools import lru_cache
from hashlib import blake2b
from itertools import combinations
from pathlib import Path
from zlib import crc32

import numpy as np

from ..text import fold

CLASSES = Path(__file__).parent / "classes.txt"
WORDS_TOGETHER = (1, 2, 3)
LETTERS_TOGETHER = (3, 4, 5)
SHORTEST_BEGINNING = 3
_REPEATED = re.compile(r"([a-z])\1+")


def squeezed_words(text):
    """Folded, each letter once."""
    return _REPEATED.sub(r"\1", fold(text)).split()


def features(words, size):
    """The numbers below `size` of what is seen in some squeezed words, ascending, each once."""
    seen = set().union(*seen_by_kind(words, classes_of(words)).values())
    return np.array(sorted({number_of(one, size) for one in seen}), np.int64)


def number_of(seen, size):
    # Not `hash`, which is another in each process.
    return crc32(seen.encode()) % size


def seen_by_kind(words, classes):
    """{kind: what is seen of it} in some squeezed words, which are of some classes."""
    together = {
        length: {" ".join(words[at : at + length]) for at in range(len(words) - length + 1)}
        for length in WORDS_TOGETHER
    }
    letters = set()
    for word in words:
        marked = f"<{word}>"
        letters |= {
            f"#{marked[at : at + length]}"
            for length in LETTERS_TOGETHER
            for at in range(len(marked) - length + 1)
        }
    return {
        "word": together.pop(1),
        "words": set().union(*together.values()),
        "letters": letters,
        "class": {f"@{one}" for one in classes},
        "classes": {f"@{one}@{other}" for one, other in combinations(sorted(classes), 2)},
    }


def classes_of(words, files=(CLASSES,)):
    whole, beginnings = _classes(files)
    found = set()
    for word in words:
        found |= whole.get(word, set())
        for length in range(SHORTEST_BEGINNING, len(word) + 1):
            found |= beginnings.get(word[:length], set())
    return found


@lru_cache(maxsize=4)
def _classes(files):
    """({word: classes}, {beginning: classes})."""
    whole, beginnings = defaultdict(set), defaultdict(set)
    for line in (line for path in files for line in path.read_text("utf-8").splitlines()):
        name, words = line.split(":")
        for word in words.split():
            known = beginnings if word.endswith("*") else whole
            known["".join(squeezed_words(word))].add(name)
    return dict(whole), dict(beginnings)


def digest_of(sentences):
    """Of [(text, what it is)], in any order: whether they are those that were learnt."""
    digest = blake2b(digest_size=16)
    for text, label in sorted(sentences):
        digest.update(f"{text}\n{label}\n".encode())
    return digest.hexdigest()


def seen_in(sentences, size):
    """([numbers of what is seen], [label]) of [(text, label)] of which some word is left."""
    words = [(squeezed_words(text), label) for text, label in sentences]
    seen = [(features(some, size), label) for some, label in words if some]
    return [some for some, _label in seen], [label for _some, label in seen]


def table_of(seen, weights):
    """Scikit-learn’s matrix of what is seen, each of which weighs so much; each row of length 1."""
    from scipy.sparse import csr_matrix

    sizes = [len(some) for some in seen]
    values = np.concatenate([weights[some] / np.linalg.norm(weights[some]) for some in seen])
    starts = np.concatenate([[0], np.cumsum(sizes)])
    return csr_matrix((values, np.concatenate(seen), starts), (len(seen), len(weights)))
