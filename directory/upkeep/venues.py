"""The groups that meet in one place: when it closes for a while, none of them meets there.

Of a group whose dates are known, those of the closing are cancelled one by one, as an editor would,
and it goes on by itself afterwards. Any other group pauses, and all do where the closing is long.
"""

from datetime import timedelta

from django.utils import timezone

from ..meetings.dates import between
from ..meetings.rows import rules_of_group
from ..meetings.school_holidays import school_calendar
from ..meetings.writing import cancel
from ..models import DateChange, SupportGroup
from ..models.history import changing
from ..text import fold
from .moving import move_all

# Longer, a list of cancelled dates says less than « en pause ».
LONGEST_LIST = timedelta(days=124)
LONGEST_NOTE = DateChange._meta.get_field("note").max_length
Status = SupportGroup.Status
OPEN = (Status.PUBLISHED, Status.FULL)


def venues_of(group):
    """What tells where a group meets: (municipality, name or street), as words only."""
    words = (fold(group.venue_name), fold(group.street))
    return {(group.municipality_id, text) for text in words if text and group.municipality_id}


def meeting_with(groups, among):
    """Those `among` a queryset that meet where one of `groups` does, by name."""
    venues = set().union(*(venues_of(group) for group in groups))
    municipalities = {municipality for municipality, _words in venues}
    candidates = among.filter(municipality__in=municipalities).select_related("municipality")
    return [group for group in candidates if venues & venues_of(group)]


def split_by_pause(groups):
    """(what pauses with its venue, what is paused, ended or not public and stays as it is)."""
    open_ones = [group for group in groups if group.status in OPEN]
    return open_ones, [group for group in groups if group.status not in OPEN]


def pause_venue(groups, *, until, start=None, reason="", by=None, check=None):
    """Those of the groups of a venue that are open do not meet; see `moving.move_all`.

    The result also has `cancelled`: (group, how many of its dates).
    """
    first = max(filter(None, [start, timezone.localdate()]))
    dated, others = {}, []
    for group in split_by_pause(groups)[0]:
        rules = rules_of_group(group) if until - first <= LONGEST_LIST else ()
        if rules:
            dated[group] = rules
        else:
            others.append(group)
    pause = {"until": until, "start": start, "reason": reason}
    result = move_all(others, Status.PAUSED, by=by, check=check, **pause)
    school = school_calendar() if dated else None
    result.cancelled = [
        (group, cancel_dates(group, between(rules, first, until, school), reason, by, result.batch))
        for group, rules in dated.items()
    ]
    return result


def cancel_dates(group, dates, reason, by, batch):
    """How many of these dates took place until now, and do not any more."""
    held = [one for one in dates if not one.cancelled]
    with changing(group, by=by, reason=reason, batch=batch):
        for one in held:
            cancel(group, one, reason[:LONGEST_NOTE])
    return len(held)
