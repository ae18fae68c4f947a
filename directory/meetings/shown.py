"""When a group meets, as its page says it."""

from .stored import rules_of
from .words import sentence


def when_in_words(group, language=None):
    """The words of the group; where it gives none, those of its meetings."""
    return group.rhythm or sentence(rules_of(group.meetings.all()), language)
