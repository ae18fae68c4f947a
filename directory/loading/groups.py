"""Groups: what a row says, and when they meet."""

from datetime import time
from decimal import Decimal

from ..meetings.rows import changes_of, limits_of, meetings_of
from ..meetings.school_holidays import community_of
from ..meetings.sentences import read
from ..models import Meeting

WEEKDAYS = {
    day: number for number, day in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
}
GROUP_FIELDS = [
    "listing_type",
    "kind",
    "facilitation",
    "format",
    "min_age",
    "max_age",
    "postal_code",
    "venue_name",
    "street",
    "rhythm",
    "is_free",
    "price_amount",
    "annual_fee",
    "price",
    "registration",
    "registration_note",
    "anonymous",
    "cycle",
    "wheelchair",
    "access_note",
]


def prepare_group(row, lookup):
    fields = {name: row[name] for name in GROUP_FIELDS if name in row}
    for name in ("price_amount", "annual_fee"):
        if name in fields:
            fields[name] = Decimal(str(fields[name]))
    fields["status"] = row["status"]
    fields["organisation"] = lookup.organisations[row["organisation"]]
    themes = [lookup.themes[slug] for slug in row["themes"]]
    fields["main_theme"] = themes[0]
    if "municipality" in row:
        fields["municipality"] = lookup.municipality(
            row["municipality"], row.get("postal_code", "")
        )
        if "locality" in row:
            fields["locality"] = lookup.locality(fields["municipality"], row["locality"])
    related = {
        "themes": themes,
        "audiences": [lookup.audiences[slug] for slug in row["audiences"]],
        "regions_served": [lookup.regions[slug] for slug in row.get("regions_served", ())],
    }

    rules = rules_in(row, fields.get("municipality"))
    fields |= limits_of(rules)

    def add_meetings(group):
        for part in [*(meetings_of(rules) or meetings_in(row)), *changes_of(rules)]:
            part.group = group
            part.save()

    return fields, related, add_meetings


def rules_in(row, municipality):
    """What the words of a row state for certain about when the group meets."""
    community = community_of(municipality, row.get("languages", ()))
    return read(row.get("rhythm", ""), community=community).rules


def meetings_in(row):
    """The meetings of a row as far as they are known, where its words state no rule."""
    return [
        Meeting(
            frequency=meeting.get("frequency", ""),
            weekday=WEEKDAYS[meeting["weekday"]] if "weekday" in meeting else None,
            weeks_of_month=",".join(map(str, meeting.get("weeks_of_month", ()))),
            start_time=meeting.get("start") and time.fromisoformat(meeting["start"]),
            end_time=meeting.get("end") and time.fromisoformat(meeting["end"]),
            note=meeting.get("note", ""),
        )
        for meeting in row.get("meetings", ())
    ]
