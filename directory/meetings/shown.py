"""When a group meets, as its page says it."""

from .stored import rules_of
from .words import sentence


def rules_of_group(group):
    """The rules that the meetings of a group state; its meetings were read."""
    return rules_of(group.meetings.all())


def when_in_words(group, language=None):
    """The words of the group; where it gives none, those of its meetings."""
    return group.rhythm or sentence(rules_of_group(group), language)
