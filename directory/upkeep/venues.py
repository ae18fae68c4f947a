"""The groups that meet in one place: when it closes for a while, all of them pause."""

from ..models import SupportGroup
from ..text import fold
from .moving import move_all

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
    """Pause those of the groups of a venue that are open; see `moving.move_all`."""
    open_ones = split_by_pause(groups)[0]
    pause = {"until": until, "start": start, "reason": reason}
    return move_all(open_ones, Status.PAUSED, by=by, check=check, **pause)
