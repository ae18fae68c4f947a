"""Rules read from the words in which a group says when it meets, in four languages.

`vocabulary` has the words, `items` cuts a sentence into what they mean, `grammar` makes rules of
it. What is not certain stays in words: a fortnight without a first date is no rule.
"""

from .grammar import Reading, read

__all__ = ["Reading", "read"]
