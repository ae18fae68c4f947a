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
# « Homme » is no « home », nor « zee » « ze », but « apeler » is « appeler ».
SHORT = 4
_REPEATED = re.compile(r"([a-z])\1+")
_LENGTHENED = re.compile(r"([a-z])\1{2,}")


def words_of(text):
    """Folded; « nooon » is « non »."""
    return _LENGTHENED.sub(r"\1", fold(text)).split()


def squeezed(word):
    """Each letter once."""
    return _REPEATED.sub(r"\1", word)


def features(words, size, files, weight_of_kind):
    """Of what is seen in some words: (the numbers below `size`, how much each weighs)."""
    weighs = {}
    for kind, seen in seen_by_kind(words, classes_of(words, files)).items():
        for one in seen:
            number = number_of(one, size)
            weighs[number] = max(weighs.get(number, 0), weight_of_kind[kind])
    return np.array(list(weighs), np.int64), np.array(list(weighs.values()))


def number_of(seen, size):
    # Not `hash`, which is another in each process.
    return crc32(seen.encode()) % size


def seen_by_kind(words, classes):
    """{kind: what is seen of it} in some words, which are of some classes."""
    words = [squeezed(word) for word in words]
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
        found |= whole.get(_as_listed(word), set())
        word = squeezed(word)
        for length in range(SHORTEST_BEGINNING, len(word) + 1):
            found |= beginnings.get(word[:length], set())
    return found


def _as_listed(word):
    short = squeezed(word)
    return word if len(short) <= SHORT else short


@lru_cache(maxsize=4)
def _classes(files):
    """({word: classes}, {beginning: classes})."""
    whole, beginnings = defaultdict(set), defaultdict(set)
    for line in (line for path in files for line in path.read_text("utf-8").splitlines()):
        name, words = line.split(":")
        for word in words.split():
            folded = fold(word).replace(" ", "")
            if word.endswith("*"):
                beginnings[squeezed(folded)].add(name)
            else:
                whole[_as_listed(folded)].add(name)
    return dict(whole), dict(beginnings)


def digest_of(sentences):
    """Of [(text, what it is)], in any order: whether they are those that were learnt."""
    digest = blake2b(digest_size=16)
    for text, label in sorted(sentences):
        digest.update(f"{text}\n{label}\n".encode())
    return digest.hexdigest()


def table_of(rows, size):
    """Scikit-learn’s matrix of [(numbers of what is seen, how much each weighs)]."""
    from scipy.sparse import csr_matrix

    numbers, weights = (np.concatenate(part) for part in zip(*rows, strict=True))
    starts = np.concatenate([[0], np.cumsum([len(some) for some, _weights in rows])])
    return csr_matrix((weights, numbers, starts), (len(rows), size))
