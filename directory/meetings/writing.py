"""What words say of when a group meets, written as its meetings."""

from ..models import DateChange
from .orphans import orphans
from .rows import changes_of, limits_of, meetings_of
from .school_holidays import community_of
from .sentences import read


def read_words(words, municipality, languages):
    """The `Reading` of the words of a group of this town, in these languages."""
    return read(words, community=community_of(municipality, languages))


def state_words(group):
    """Give a group the meetings that its words state; none, where they state none.

    The words are newer than the meetings: what no longer holds must not be shown. Returns the
    dates to come of which something was said, and on which the group meets no more: they are gone.
    """
    languages = [language.code for language in group.languages.all()]
    rules = read_words(group.rhythm, group.municipality, languages).rules
    said, known = changes_of(rules), list(group.date_changes.all())
    gone = [row for row, _problem in orphans(rules, known)]
    again = {one.day for one in said}
    for row in known:
        if row in gone or row.day in again:
            row.delete()
    group.meetings.all().delete()
    for part in [*meetings_of(rules), *said]:
        part.group = group
        part.save()
    for name, value in limits_of(rules).items():
        setattr(group, name, value)
    group.save(update_fields=[*limits_of(rules)])
    return gone


def cancel(group, occurrence, note=""):
    """This date does not take place: the change that brought it there is no more."""
    kind = DateChange.Kind
    if occurrence.extra:
        for row in group.date_changes.filter(kind=kind.EXTRA, day=occurrence.day):
            row.delete()
    elif occurrence.planned:
        # A meeting that was moved is cancelled where the rhythm says it.
        for row in group.date_changes.filter(kind=kind.MOVED, day=occurrence.planned):
            row.kind, row.to_day, row.start_time, row.end_time = kind.CANCELLED, None, None, None
            row.note = note
            row.save()
    else:
        day = {"kind": kind.CANCELLED, "day": occurrence.day}
        DateChange.objects.get_or_create(group=group, **day, defaults={"note": note})
