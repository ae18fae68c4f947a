"""Which groups have a word, and how much it counts there."""

from array import array
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..text import stems


@dataclass(slots=True, eq=False)
class Posting:
    """Some positions, each once, and how much a word counts at each.

    In arrays: reading numbers one by one counts them, and that copies the memory which workers
    share.
    """

    positions: np.ndarray
    weights: np.ndarray

    def __len__(self):
        return len(self.positions)

    @classmethod
    def of(cls, positions, weights):
        return cls(np.array(positions, np.int32), np.array(weights, np.int8))

    def without(self, positions):
        left = ~np.isin(self.positions, positions)
        return Posting(self.positions[left], self.weights[left])

    def joined(self, *others):
        return Posting(
            np.concatenate([self.positions, *(one.positions for one in others)]),
            np.concatenate([self.weights, *(one.weights for one in others)]),
        )

    def put_into(self, scores, factor=1):
        """Let `scores`, by position, have these weights where they are higher."""
        weights = self.weights.astype(float) * factor
        higher = np.maximum(scores[self.positions], weights)
        scores[self.positions] = higher


NONE = Posting.of([], [])


class Coming:
    """Words of groups that are being read, a few bytes each."""

    def __init__(self):
        # {weight: {word: positions}}: of a hundred thousand groups six million words come, and
        # there are three weights.
        self.by_weight = defaultdict(lambda: defaultdict(partial(array, "i")))

    def add(self, position, words):
        """`words` are {word: weight}."""
        by_weight = self.by_weight
        for word, weight in words.items():
            by_weight[weight][word].append(position)

    def by_word(self):
        """{word: postings}, of which no two have the same position."""
        found = defaultdict(list)
        for weight, by_word in self.by_weight.items():
            for word, positions in by_word.items():
                found[word].append(Posting.of(positions, [weight] * len(positions)))
        return found


class Postings:
    """Kept by word; which words have a stem is known, too."""

    def __init__(self, before=None):
        self.by_word = dict(before.by_word) if before else {}
        self.words_of_stem = dict(before.words_of_stem) if before else {}

    def of_word(self, word):
        return self.by_word.get(word, NONE)

    def of_stem(self, stem):
        """Those of its words, one after the other: a position may come several times."""
        return [self.by_word[word] for word in self.words_of_stem.get(stem, ())]

    def has_stem(self, stem):
        return any(map(len, self.of_stem(stem)))

    def take_out(self, gone):
        """`gone` are {position: its words}."""
        leaving = np.fromiter(gone, np.int32, len(gone))
        words = {word for words in gone.values() for word in words}
        for word in words:
            self.by_word[word] = self.by_word[word].without(leaving)
        self._forget(words)

    def add(self, coming):
        """`coming` are a `Coming`."""
        for word, found in coming.by_word().items():
            if word not in self.by_word:
                for stem in stems(word):
                    self.words_of_stem[stem] = (*self.words_of_stem.get(stem, ()), word)
            self.by_word[word] = self.of_word(word).joined(*found)

    def _forget(self, words):
        """Those that nothing has any more: editors would add to them without an end."""
        for word in words:
            if not len(self.by_word[word]):
                del self.by_word[word]
                for stem in stems(word):
                    left = tuple(one for one in self.words_of_stem[stem] if one != word)
                    if left:
                        self.words_of_stem[stem] = left
                    else:
                        del self.words_of_stem[stem]

    def counts(self):
        """In how many groups each word stands."""
        return Counter(
            {word: len(posting) for word, posting in self.by_word.items() if len(posting)}
        )
