"""Rules as plain values, for whoever keeps them in JSON; `rows` has those of a group."""

from datetime import date, time

from django.utils.translation import gettext as _

from .rules import (
    Cancelled,
    Community,
    Dates,
    Extra,
    Hours,
    ImpossibleRuleError,
    Monthly,
    Moved,
    Note,
    OneDate,
    Rule,
    Slot,
    Weekly,
)

KINDS = {"cancelled": Cancelled, "moved": Moved, "extra": Extra, "note": Note}


# JSON --------------------------------------------------------------------------------------


def to_json(rule):
    """The rule as plain values; what says nothing is left out."""
    kept = {
        "rhythm": _rhythm_to_json(rule.rhythm),
        "since": _text(rule.since),
        "until": _text(rule.until),
        "sessions": rule.sessions,
        "closed_months": sorted(rule.closed_months),
        "school_holidays": sorted(rule.school_holidays),
        "closed_on_public_holidays": rule.closed_on_public_holidays,
        "changes": [_change_to_json(change) for change in rule.changes],
    }
    return {name: value for name, value in kept.items() if value}


def from_json(kept):
    """The rule that was kept. Raises `ImpossibleRuleError` for what is none."""
    try:
        return Rule(
            _rhythm_from_json(kept["rhythm"]),
            since=_date(kept.get("since")),
            until=_date(kept.get("until")),
            sessions=kept.get("sessions"),
            closed_months=frozenset(kept.get("closed_months", ())),
            school_holidays=frozenset(map(Community, kept.get("school_holidays", ()))),
            closed_on_public_holidays=bool(kept.get("closed_on_public_holidays")),
            changes=tuple(map(_change_from_json, kept.get("changes", ()))),
        )
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ImpossibleRuleError(_("Ce rythme est illisible.")) from error


def _rhythm_to_json(rhythm):
    if isinstance(rhythm, Dates):
        dates = [{"day": _text(one.day), **_hours_to_json(one.hours)} for one in rhythm.dates]
        return {"dates": dates}
    slots = [
        {"weekday": slot.weekday, **({"week": slot.week} if slot.week else {})}
        | _hours_to_json(slot.hours)
        for slot in rhythm.slots
    ]
    kept = {"weekly" if isinstance(rhythm, Weekly) else "monthly": slots}
    if rhythm.every > 1:
        kept["every"] = rhythm.every
    if isinstance(rhythm, Weekly) and rhythm.anchor:
        kept["anchor"] = _text(rhythm.anchor)
    if isinstance(rhythm, Monthly) and rhythm.from_month:
        kept["from_month"] = rhythm.from_month
    return kept


def _rhythm_from_json(kept):
    if "dates" in kept:
        return Dates(tuple(OneDate(_date(one["day"]), _hours(one)) for one in kept["dates"]))
    if "weekly" in kept:
        return Weekly(_slots(kept["weekly"]), kept.get("every", 1), _date(kept.get("anchor")))
    return Monthly(_slots(kept["monthly"]), kept.get("every", 1), kept.get("from_month"))


def _slots(kept):
    return tuple(Slot(slot["weekday"], _hours(slot), slot.get("week")) for slot in kept)


def _change_to_json(change):
    kind = next(name for name, made in KINDS.items() if isinstance(change, made))
    kept = {"kind": kind, "day": _text(change.day), "note": change.note}
    kept |= {"to": _text(getattr(change, "to", None))}
    kept |= _hours_to_json(getattr(change, "hours", None))
    return {name: value for name, value in kept.items() if value}


def _change_from_json(kept):
    parts = {"day": _date(kept["day"]), "note": kept.get("note", "")}
    if kept["kind"] == "moved":
        parts["to"] = _date(kept["to"])
    if kept["kind"] in ("moved", "extra"):
        parts["hours"] = _hours(kept)
    return KINDS[kept["kind"]](**parts)


def _hours_to_json(hours):
    if not hours:
        return {}
    end = {"end": f"{hours.end:%H:%M}"} if hours.end else {}
    return {"start": f"{hours.start:%H:%M}"} | end


def _hours(kept):
    if "start" not in kept:
        return None
    end = time.fromisoformat(kept["end"]) if "end" in kept else None
    return Hours(time.fromisoformat(kept["start"]), end)


def _text(day):
    return day and day.isoformat()


def _date(text):
    return date.fromisoformat(text) if text else None
