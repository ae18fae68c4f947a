"""Weekly public meetings as Meeting Guide JSON, which apps for finding meetings read.

https://github.com/code4recovery/spec: a plain list of weekly meetings in a public place or behind
a link. What it cannot carry is counted, with the reason, in a report beside it: a list has no room
for that.
"""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ..meetings.rules import Weekly
from ..meetings.shown import rules_of_group, when_in_words
from ..models import SupportGroup
from .open_data.files import LICENCE, as_json
from .open_data.groups import GROUPS, point, postal_code
from .open_data.tables import plain

LONGEST_NAME = 255
SUNDAY_IS_ZERO = 1
REASONS = {
    "not_a_group": _("Réseau de groupes ou service qui oriente : pas une rencontre."),
    "paused": _("En pause."),
    "not_weekly": _("Pas chaque semaine, ou jour inconnu : le format ne le dit pas."),
    "at_a_distance": _("À distance : nous n’avons pas le lien pour entrer."),
    "no_public_address": _("L’adresse n’est pas publiée, ou pas connue en entier."),
}


def reason_left_out(group):
    """Why the format cannot carry the group; « » where it can."""
    if group.listing_type != SupportGroup.ListingType.GROUP:
        return "not_a_group"
    if group.is_paused:
        return "paused"
    if not weekly_slots(group):
        return "not_weekly"
    if not group.municipality_id:
        return "at_a_distance"
    return "" if group.public_street else "no_public_address"


def weekly_slots(group):
    """[(slot, whether something else is said of it, that the format cannot say)]."""
    return [
        (slot, is_more_than_weekly(rule))
        for rule in rules_of_group(group)
        if isinstance(rule.rhythm, Weekly) and rule.rhythm.every == 1 and not rule.sessions
        for slot in rule.rhythm.slots
    ]


def is_more_than_weekly(rule):
    return bool(
        rule.since or rule.until or rule.closed_months or rule.school_holidays
        or rule.closed_on_public_holidays or rule.changes
    )  # fmt: skip


def pieces(site):
    """The list, some groups at a time."""
    yield "["
    before = ""
    for groups in GROUPS.parts():
        carried = [group for group in groups if not reason_left_out(group)]
        rows = [row for group in carried for row in rows_of(group, site)]
        if rows:
            yield before + ",\n".join(map(as_json, rows))
            before = ",\n"
    yield "]\n"


def report_pieces(site):
    """How many groups are in the list, and how many are not for which reason."""
    yield f'{{"license":{as_json(LICENCE)},"source":{as_json(f"{site}/")},'
    total, counts = 0, dict.fromkeys(REASONS, 0)
    for groups in GROUPS.parts():
        total += len(groups)
        for reason in filter(None, map(reason_left_out, groups)):
            counts[reason] += 1
    said = {
        "total": total,
        "exported": total - sum(counts.values()),
        "left_out": [
            {"reason": reason, "count": count, "words": str(REASONS[reason])}
            for reason, count in counts.items()
        ],
    }
    yield f"{as_json(said)[1:]}\n"


def rows_of(group, site):
    page = f"{site}{group.get_absolute_url()}"
    report = reverse("report", args=[group.slug])
    # The middle of a town is no place to meet.
    longitude, latitude = point(group) if group.point_is_exact else (None, None)
    town, code = group.municipality.name_fr, postal_code(group)
    common = {
        "name": group.name[:LONGEST_NAME],
        "timezone": "Europe/Brussels",
        "address": group.public_street,
        "city": town,
        "postal_code": code,
        "country": "BE",
        "formatted_address": ", ".join(filter(None, [group.public_street, code, town, "Belgique"])),
        "latitude": latitude,
        "longitude": longitude,
        "approximate": "no",
        "location": group.public_venue,
        "location_notes": group.access_note,
        "group": group.organisation.name if group.organisation else "",
        "url": page,
        "feedback_url": f"{site}{report}",
        "updated": group.updated_at.strftime("%Y-%m-%d %H:%M:%S"),
        "entity": "Healing Together",
        "entity_website_url": f"{site}/",
    }
    for number, (slot, says_more) in enumerate(weekly_slots(group), start=1):
        row = common | {
            "slug": f"{group.slug[:40].strip('-')}-{str(group.public_id)[:8]}-{number}",
            "day": (slot.weekday + SUNDAY_IS_ZERO) % 7,
            "time": plain(slot.hours.start) if slot.hours else "",
            "end_time": plain(slot.hours.end) if slot.hours else "",
            "notes": notes(group, says_more),
        }
        yield {name: value for name, value in row.items() if value not in ("", None)}


def notes(group, says_more):
    """Plain text: what somebody must know before leaving home."""
    parts = [
        group.pause_words,
        group.pause_reason,
        group.full_words,
        group.summary,
        when_in_words(group) if says_more or group.rhythm else "",
    ]
    parts += [group.get_registration_display(), group.registration_note, group.price]
    parts += ["Gratuit" if group.is_free and not group.price else "", group.doubt]
    return ". ".join(str(part).rstrip(".") for part in parts if part)
