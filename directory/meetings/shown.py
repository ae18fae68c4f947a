"""When a group meets, as every page says it."""

from datetime import timedelta
from functools import lru_cache

from django.utils.translation import gettext as _

from ..models.texts import Completed, Text, as_written
from .rows import rules_of_group
from .rules import Dates
from .sentences import read
from .tongues import tongue
from .words import hour_in_words, sentence


def when_in_words(group, language=None):
    """What its meetings state, completed by its own words; where they state nothing, its words.

    Who has its rules at hand sets them as `known_rules`: they are not read again.
    """
    rules = getattr(group, "known_rules", None)
    return say(rules_of_group(group) if rules is None else rules, group.rhythm, language)


def say(rules, words, language=None):
    """« Le 1er mardi du mois, à 14 h (en soirée) »: the words can only add to what is stated."""
    stated = tuple(rule for rule in rules if not is_announced(rule))
    if not stated:
        return as_written(words)
    beside = completing(words)
    said = sentence(stated, language)
    return Completed(said, [as_written(part) for part in beside]) if beside else Text(said)


def is_announced(rule):
    """Whether its dates were given one by one, which is no rhythm."""
    return isinstance(rule.rhythm, Dates) and rule.rhythm.announced


@lru_cache(maxsize=4096)
def completing(words):
    """What these words say beside when."""
    return tuple(read(words).beside) if words else ()


def date_in_words(occurrence, today=None):
    """« Aujourd’hui, 19 h 30 », « demain », « jeudi 3 décembre, 19 h 30 ».

    Without `today`, as it is still right for who reads it later.
    """
    day = day_in_words(occurrence.day, today)
    return f"{day}, {hour_in_words(occurrence.hours)}" if occurrence.hours else day


def part_in_words(occurrence):
    """« matin », where that is all that is known of the hour."""
    parts = {12: _("matin"), 14: _("midi"), 18: _("après-midi")}
    return parts.get(occurrence.over_by and occurrence.over_by.hour, "")


def day_in_words(day, today=None):
    """A day as one says it in the weeks before: with its year only when it is another one."""
    if today and day == today:
        return _("aujourd’hui")
    if today and day == today + timedelta(days=1):
        return _("demain")
    _language, said = tongue(None)
    text = said.date(said, day)
    if today and day.year == today.year:
        text = text.removesuffix(f" {day.year}")
    return _("%(weekday)s %(day)s") % {"weekday": said.weekdays[day.weekday()], "day": text}


def month_in_words(day):
    _language, said = tongue(None)
    return said.months[day.month - 1]
