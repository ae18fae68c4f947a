"""The editors' forms and lists of what there is to read, and the queues it adds to the desk."""

from . import articles, desk, pictures, words

__all__ = ["articles", "desk", "pictures", "words"]
