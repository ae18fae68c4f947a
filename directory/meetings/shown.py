"""When a group meets, as every page says it."""

from functools import lru_cache

from .rows import rules_of_group
from .rules import Dates
from .sentences import read
from .words import sentence


def when_in_words(group, language=None):
    """What its meetings state, completed by its own words; where they state nothing, its words."""
    return say(rules_of_group(group), group.rhythm, language)


def say(rules, words, language=None):
    """« Le 1er mardi du mois, à 14 h (en soirée) »: the words can only add to what is stated."""
    stated = tuple(rule for rule in rules if not is_announced(rule))
    if not stated:
        return words
    beside = completing(words)
    return f"{sentence(stated, language)} ({beside})" if beside else sentence(stated, language)


def is_announced(rule):
    """Whether its dates were given one by one, which is no rhythm."""
    return isinstance(rule.rhythm, Dates) and rule.rhythm.announced


@lru_cache(maxsize=4096)
def completing(words):
    """What these words say beside when."""
    return ", ".join(read(words).beside) if words else ""
