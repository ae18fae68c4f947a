"""A partner's list as rows with the columns of an import: {name of a column: text}.

HSDS 3, Meeting Guide and our own CSV are known by their fields; any other CSV by its headings, as
in an import. Whoever reads the rows reads cells that anybody may have written: they go through the
readers of the import, which refuse what they do not understand.
"""

import json
from urllib.parse import urlencode, urlsplit, urlunsplit

from django.utils.translation import gettext as _

from ...models import Feed
from ..groups import GroupSheet
from ..tables import MOST_ROWS, TableError, read_table

MOST_PAGES = 60
LONGEST_TEXT = 5000
# With the name of the source, it is the key of a group.
LONGEST_IDENTIFIER = 79
DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
BYDAY = dict(zip(("MO", "TU", "WE", "TH", "FR", "SA", "SU"), DAYS, strict=True))
# Headings of our own open data that an import names otherwise; « » are not for an import.
OWN_CSV = {
    "url": "source_url",
    "municipality_fr": "municipality",
    "when": "rhythm",
    "source_url": "",
    "organisation_id": "",
    "helpline_id": "",
    "status": "",
    "updated_at": "",
    "verified_on": "",
    "source_date": "",
}


class FeedError(Exception):
    """The list cannot be read, in a sentence for the editor."""


def rows_in(feed, fetch):
    """The rows of a list, each with its `identifier`; `fetch(url)` gives bytes."""
    readers = {
        Feed.Kind.CSV: csv_rows,
        Feed.Kind.MEETING_GUIDE: meeting_guide_rows,
        Feed.Kind.HSDS: hsds_rows,
    }
    rows = {}
    for row in readers[Feed.Kind(feed.kind)](feed.url, fetch):
        identifier = row.get("identifier", "").strip()
        if not identifier:
            raise FeedError(_("Une ligne n’a pas d’identifiant : rien ne la reconnaîtrait demain."))
        if len(identifier) > LONGEST_IDENTIFIER:
            raise FeedError(_("L’identifiant « %s… » est trop long.") % identifier[:60])
        if identifier in rows:
            raise FeedError(_("L’identifiant « %s » est là deux fois.") % identifier[:60])
        rows[identifier] = {name: text for name, text in row.items() if text}
        if len(rows) > MOST_ROWS:
            raise FeedError(_("Cette liste a plus de %d lignes.") % MOST_ROWS)
    if not rows:
        raise FeedError(_("La liste est vide : est-ce bien la bonne adresse ?"))
    return rows


# CSV ------------------------------------------------------------------------------------------


def csv_rows(url, fetch):
    sheet = GroupSheet()
    try:
        table = read_table(fetch(url), sheet.column_of)
    except TableError as error:
        raise FeedError(str(error)) from error
    is_own = table.headings[:3] == ["id", "url", "name"]
    names = [OWN_CSV.get(heading, heading) if is_own else heading for heading in table.headings]
    columns = {index: sheet.column_of(name) for index, name in enumerate(names) if name}
    if "identifier" not in columns.values():
        raise FeedError(_("Il manque la colonne « Identifiant » : sans elle rien n’est reconnu."))
    for row in table.rows:
        yield {
            name: row.cells[index]
            for index, name in columns.items()
            if name and name not in ("source", "slug")
        }


# JSON -----------------------------------------------------------------------------------------


def read_json(data):
    try:
        return json.loads(data)
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise FeedError(_("Ce n’est pas du JSON que nous pouvons lire.")) from error


def listed(data):
    if not isinstance(data, list) or not all(isinstance(one, dict) for one in data):
        raise FeedError(_("Ce n’est pas une liste d’objets, comme le format le demande."))
    return data


def text(value):
    """What a cell may hold; an object or a list is none."""
    if isinstance(value, bool) or value is None or isinstance(value, dict | list):
        return ""
    return str(value).strip()[:LONGEST_TEXT]


def first(value):
    """The first object of a list of objects; {} where there is none."""
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return value[0]
    return value if isinstance(value, dict) else {}


# Meeting Guide --------------------------------------------------------------------------------


def meeting_guide_rows(url, fetch):
    """A row a group: BMLT and TSML give one a meeting, of the same name at the same place."""
    groups = {}
    for meeting in listed(read_json(fetch(url))):
        if not text(meeting.get("slug")) or not text(meeting.get("name")):
            raise FeedError(_("Une rencontre n’a pas de nom ou pas de « slug »."))
        key = (text(meeting["name"]), text(meeting.get("formatted_address")), address(meeting))
        groups.setdefault(key, []).append(meeting)
    for meetings in groups.values():
        yield meeting_row(meetings)


def meeting_row(meetings):
    # The same every night, whatever their order.
    meetings.sort(key=lambda meeting: text(meeting["slug"]))
    meeting = meetings[0]
    is_online = bool(text(meeting.get("conference_url"))) and not address(meeting)
    exact = meeting.get("approximate") != "yes" and bool(address(meeting))
    return {
        "identifier": text(meeting["slug"]),
        "name": text(meeting["name"]),
        "description": text(meeting.get("notes")),
        "venue_name": text(meeting.get("location")),
        "street": address(meeting),
        "postal_code": text(meeting.get("postal_code")),
        "municipality": text(meeting.get("city")),
        "latitude": text(meeting.get("latitude")) if exact else "",
        "longitude": text(meeting.get("longitude")) if exact else "",
        "address_visibility": "public" if address(meeting) else "",
        "format": "online" if is_online else "in_person",
        "meetings": "\n".join(filter(None, map(meeting_line, meetings))),
        "source_url": text(meeting.get("url")),
        "email": text(meeting.get("email")),
        "website": text(meeting.get("website")),
    }


def address(meeting):
    return text(meeting.get("address"))


def meeting_line(meeting):
    """« chaque semaine; jeudi; 19:00-20:30 », as the column of an import has it."""
    days = meeting.get("day")
    days = days if isinstance(days, list) else [days]
    days = [DAYS[(int(text(day)) - 1) % 7] for day in days if text(day) in set("0123456")]
    start, end = text(meeting.get("time")), text(meeting.get("end_time"))
    hours = f"{start}-{end}" if start and end else start
    return "\n".join("; ".join(filter(None, ("chaque semaine", day, hours))) for day in days)


# HSDS -----------------------------------------------------------------------------------------


def hsds_rows(url, fetch):
    """Services, page after page; those that the partner has ended are as if they were gone."""
    data = read_json(fetch(url))
    if isinstance(data, list):
        services = listed(data)
    elif isinstance(data, dict) and "contents" in data:
        services = listed(data["contents"])
        pages = data.get("total_pages")
        pages = pages if isinstance(pages, int) else 1
        if pages > MOST_PAGES:
            raise FeedError(_("Cette liste a plus de %d pages.") % MOST_PAGES)
        for number in range(2, pages + 1):
            page = read_json(fetch(page_of(url, number)))
            services += listed(page.get("contents") if isinstance(page, dict) else page)
    else:
        raise FeedError(_("Ce n’est pas une réponse HSDS : « contents » manque."))
    for service in services:
        if service.get("status") in (None, "active", "temporarily closed"):
            yield service_row(service)


def page_of(url, number):
    parts = urlsplit(url)
    query = "&".join(filter(None, [parts.query, urlencode({"page": number})]))
    return urlunsplit(parts._replace(query=query))


def service_row(service):
    place = first(first(service.get("service_at_locations")).get("location"))
    where = first(place.get("addresses"))
    phone = first(service.get("phones"))
    languages = service.get("languages") if isinstance(service.get("languages"), list) else []
    is_virtual = place.get("location_type") == "virtual"
    return {
        "identifier": text(service.get("id")),
        "name": text(service.get("name")),
        "description": text(service.get("description")),
        "website": text(service.get("url")),
        "email": text(service.get("email")),
        "phone": text(phone.get("number")),
        "phone_note": text(phone.get("description"))[:120],
        "min_age": whole(service.get("minimum_age")),
        "max_age": whole(service.get("maximum_age")),
        "price": text(service.get("fees_description"))[:200],
        "registration_note": text(service.get("application_process"))[:200],
        "languages": "; ".join(
            filter(None, (text(one.get("code")) for one in map(first, languages)))
        ),
        "format": "online" if is_virtual else "in_person" if place else "",
        "venue_name": text(place.get("name")) if where else "",
        "street": text(where.get("address_1")),
        "postal_code": text(where.get("postal_code")),
        "municipality": text(where.get("city")),
        "address_visibility": "public" if text(where.get("address_1")) else "",
        "latitude": text(place.get("latitude")) if where else "",
        "longitude": text(place.get("longitude")) if where else "",
        **when(service.get("schedules")),
    }


def whole(value):
    return str(int(value)) if isinstance(value, int | float) and 0 <= value < 150 else ""


def when(schedules):
    """The weekly days as meetings; else the words of the first schedule."""
    schedules = (
        [one for one in schedules if isinstance(one, dict)] if isinstance(schedules, list) else []
    )
    lines = []
    for one in schedules:
        days = [BYDAY.get(day.strip()) for day in text(one.get("byday")).split(",")]
        if one.get("freq") == "WEEKLY" and text(one.get("interval")) in ("", "1") and all(days):
            start, end = text(one.get("opens_at"))[:5], text(one.get("closes_at"))[:5]
            hours = f"{start}-{end}" if start and end else start
            lines += ["; ".join(filter(None, ("chaque semaine", day, hours))) for day in days]
    if schedules and len(lines) >= len(schedules):
        return {"meetings": "\n".join(lines)}
    return {"rhythm": text(schedules[0].get("description"))[:200] if schedules else ""}
