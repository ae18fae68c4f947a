"""Rules read from the words in which a group says when it meets, in four languages.

`tables` has the words, `items` cuts a sentence into what they mean, `grammar` notes what is said,
and `said` makes rules of it. What is not certain stays in words.
"""

from .reading import Reading, part_over_by, read

__all__ = ["Reading", "part_over_by", "read"]
