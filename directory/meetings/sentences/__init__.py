"""Rules read from the words in which a group says when it meets, in four languages.

`tables` has the words, `items` cuts a sentence into what they mean, `apart` sets aside what has
hours of its own, `grammar` notes what is said, with its `hours` and its `months`, and `said` makes
rules of it. What is not certain stays in words.
"""

from .reading import Reading, part_over_by, read, says_no_when, says_when_not

__all__ = ["Reading", "part_over_by", "read", "says_no_when", "says_when_not"]
