"""Which groups have a word, and how much it counts there."""

from collections import Counter

from ..text import stems


class Postings:
    """Which groups have a word, and how much it counts there: {position: weight} by stem.

    Kept by word: the postings of a stem are put together when somebody first asks for them.
    """

    def __init__(self, before=None):
        self.by_word = dict(before.by_word) if before else {}
        self.words_of_stem = dict(before.words_of_stem) if before else {}
        self._by_stem = {}

    def get(self, stem, default=None):
        words = self.words_of_stem.get(stem)
        if words is None:
            return default
        posting = self._by_stem.get(stem)
        if posting is None:
            posting = {}
            for word in words:
                for position, weight in self.by_word[word].items():
                    if weight > posting.get(position, 0):
                        posting[position] = weight
            self._by_stem[stem] = posting
        return posting

    def change(self, gone, added):
        """`gone` and `added` are {position: {word: weight}}."""
        touched = {}
        for position, words in gone.items():
            for word in words:
                if word not in touched:
                    touched[word] = dict(self.by_word[word])
                del touched[word][position]
        for position, words in added.items():
            for word, weight in words.items():
                if word not in touched:
                    touched[word] = dict(self.by_word.get(word, ()))
                touched[word][position] = weight
        for word in touched.keys() - self.by_word.keys():
            for stem in stems(word):
                self.words_of_stem[stem] = (*self.words_of_stem.get(stem, ()), word)
        self.by_word.update(touched)

    def counts(self):
        """In how many groups each word stands."""
        return Counter({word: len(posting) for word, posting in self.by_word.items() if posting})
