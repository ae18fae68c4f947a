"""The ways to meet that most groups have, filled into the form in one press."""

from typing import NamedTuple

from django.utils.translation import gettext_lazy as _

from ..meetings.rows import listed, times_of
from ..meetings.school_holidays import community_of
from ..models import Meeting

F = Meeting.Frequency
# What says the rhythm; the day, the hours and from when are the editor's.
SHAPE = ("frequency", "weeks_of_month", "every", "from_month", "dates")
OWN = ("weekday", "start_time", "end_time", "since", "until", "sessions", "note")


class Preset(NamedTuple):
    label: str
    frequency: str
    weeks: tuple = ()


RHYTHMS = {
    "chaque-semaine": Preset(_("chaque semaine"), F.WEEKLY),
    "un-sur-deux": Preset(_("une semaine sur deux"), F.FORTNIGHTLY),
    "premier": Preset(_("le 1er du mois"), F.MONTHLY, ("1",)),
    "1-3": Preset(_("1er et 3e du mois"), F.MONTHLY, ("1", "3")),
    "2-4": Preset(_("2e et 4e du mois"), F.MONTHLY, ("2", "4")),
    "dernier": Preset(_("le dernier du mois"), F.MONTHLY, ("-1",)),
    "deux-mois": Preset(_("tous les deux mois"), F.EVERY_TWO_MONTHS, ("1",)),
    "dates": Preset(_("à ces dates"), F.DATES),
}
SUMMER, SCHOOL = "ete", "ecole"
CLOSINGS = {
    SUMMER: _("fermé en juillet-août"),
    SCHOOL: _("pas pendant les vacances scolaires"),
}


def labels(presets):
    """[(what the button sends, what it says)]."""
    return [(key, getattr(preset, "label", preset)) for key, preset in presets.items()]


def put_preset(data, key, rules, municipality, languages):
    """Into the data of the form: this way to meet, for each meeting that it has.

    `rules` are those of the words, for the day and the hours where no meeting has them.
    """
    if key == SUMMER:
        months = {*data.getlist("closed_months"), "7", "8"}
        data.setlist("closed_months", sorted(months, key=int))
    elif key == SCHOOL:
        communities = {*data.getlist("school_holidays"), community_of(municipality, languages)}
        data.setlist("school_holidays", sorted(communities))
    elif preset := RHYTHMS.get(key):
        for number in rows_in(data) or [row_added(data, rules)]:
            put_shape(data, f"meetings-{number}", preset)


def rows_in(data):
    """The numbers of the meetings that the form keeps."""
    return [
        number
        for number in range(total_in(data))
        if not data.get(f"meetings-{number}-DELETE")
        and any(data.get(f"meetings-{number}-{name}") for name in ("id", *SHAPE, *OWN))
    ]


def total_in(data, prefix="meetings"):
    return as_number(data.get(f"{prefix}-TOTAL_FORMS")) or 0


def as_number(text):
    return int(text) if text and text.isascii() and text.isdecimal() else None


def row_added(data, rules):
    number = total_in(data)
    data["meetings-TOTAL_FORMS"] = str(number + 1)
    slots = [slot for rule in rules for slot in getattr(rule.rhythm, "slots", ())]
    if slots:
        data[f"meetings-{number}-weekday"] = str(slots[0].weekday)
        for name, value in times_of(slots[0].hours).items():
            data[f"meetings-{number}-{name}"] = value.strftime("%H:%M") if value else ""
    return number


def put_shape(data, prefix, preset):
    for name in SHAPE:
        if not (name == "dates" and preset.frequency == F.DATES):
            data.pop(f"{prefix}-{name}", None)
    data[f"{prefix}-frequency"] = str(preset.frequency)
    data.setlist(f"{prefix}-weeks_of_month", preset.weeks)
    if preset.frequency == F.DATES:
        data.pop(f"{prefix}-weekday", None)


def missing_in(meeting):
    """What this meeting must still say before its dates can be known; nothing where it says all."""
    weeks = F.FORTNIGHTLY, F.EVERY_FEW_WEEKS
    months = F.MONTHLY, F.TWICE_MONTHLY, *Meeting.MONTHS_APART
    if meeting.frequency == F.DATES:
        return "" if listed(meeting.dates) else _("Écrivez les dates.")
    if meeting.frequency not in (F.WEEKLY, *weeks, *months):
        return _("Ce rythme ne donne pas de date certaine.")
    if meeting.weekday is None:
        return _("Choisissez le jour.")
    if meeting.frequency == F.EVERY_FEW_WEEKS and not meeting.every:
        return _("Écrivez toutes les combien de semaines.")
    if meeting.frequency in weeks and not meeting.since:
        return _("Écrivez « à partir du » : une date où le groupe se réunit.")
    if meeting.frequency in months and not listed(meeting.weeks_of_month):
        return _("Cochez la semaine du mois.")
    if meeting.frequency in Meeting.MONTHS_APART and not (meeting.from_month or meeting.since):
        return _("Écrivez à partir de quel mois on compte.")
    return ""
