"""The editors' forms and lists of what there is to read, and the queues it adds to the desk."""

from . import articles, pictures, words

__all__ = ["articles", "pictures", "words"]
