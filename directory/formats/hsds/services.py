"""How a listing reads as a service: only what its page shows."""

from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ...facts import for_whom, in_one_breath, price, ways_to_join
from ...meetings.rules import Cancelled, Dates, Weekly
from ...meetings.shown import rules_of_group, when_in_words
from ...models import CareNetwork, FormerAddress, SupportGroup
from ...models.history import Change
from ...models.identity import named
from ...places.gazetteer import gazetteer
from ..open_data.groups import point, postal_code
from ..open_data.tables import plain
from .changes import last_modified, went_away_at

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
CLOSED = gettext_lazy("On nous a dit plusieurs fois que ce service s’était arrêté. Nous vérifions.")
HIDDEN = {
    SupportGroup.AddressVisibility.TOWN: gettext_lazy("L’adresse n’est pas publiée : demandez-la."),
    SupportGroup.AddressVisibility.ON_REQUEST: gettext_lazy("Adresse donnée à l’inscription."),
}


def part(record, *names):
    """The identifier of something that belongs to a record."""
    return named(str(record.public_id), *map(str, names))


# The service itself ---------------------------------------------------------------------------


def simple(record, site):
    """The fields of one value, and whose service it is: what lists hold."""
    group = record if isinstance(record, SupportGroup) else None
    organisation = group and group.organisation
    return {
        "id": record.public_id,
        "name": record.name,
        "alternate_name": getattr(record, "short_name", "") or None,
        "status": status(record),
        "description": "\n\n".join(filter(None, [record.summary, record.description])) or None,
        "url": record.website or None,
        "email": getattr(record, "email", "") or None,
        "alert": " ".join(map(str, alerts(record))) or None,
        "assured_date": plain(record.verified_on),
        "assured_by": record.verified_method or None,
        "check_is_old": record.is_to_be_checked,
        "last_modified": plain(last_modified(record)),
        "page_url": f"{site}{record.get_absolute_url()}",
        "source_url": record.source_url or None,
        "source_date": record.source_date or None,
        "organization_id": organisation and organisation.public_id,
        "organization": organisation and organisation_name(organisation),
        "helpline_service_id": helpline_of(record),
        "eligibility_description": eligibility(record) or None,
        **(of_group(group) if group else {}),
    }


def minimal(record, site):
    return {"id": record.public_id, "last_modified": plain(last_modified(record))}


def of_group(group):
    return {
        "application_process": in_one_breath(ways_to_join(group)) or None,
        "fees_description": in_one_breath(price(group)) or None,
        "minimum_age": group.min_age,
        "maximum_age": group.max_age,
    }


def eligibility(record):
    if isinstance(record, SupportGroup):
        return in_one_breath(for_whom(record))
    if isinstance(record, CareNetwork):
        return record.ages or record.get_population_display()
    return getattr(record, "audience_text", "")


def helpline_of(record):
    line = getattr(record, "helpline", None)
    return line.public_id if line and line.is_public else None


def status(record):
    """In the four words of HSDS; what has left our lists is not said to be active."""
    if record.is_ended:
        return "defunct"
    if record.is_out_of_list:
        return "inactive"
    return "temporarily closed" if record.is_paused else "active"


def alerts(record):
    """What a reader must know first."""
    pause = [record.pause_words, record.pause_reason]
    yield from filter(None, [*pause, record.full_words, record.doubt])
    if getattr(record, "reported_closed", False):
        yield CLOSED
    if isinstance(record, SupportGroup) and record.municipality_id and not record.shows_address:
        yield HIDDEN[record.told_visibility]
    if caution := getattr(record, "caution", ""):
        yield caution


def organisation_name(organisation):
    return {
        "id": organisation.public_id,
        "name": organisation.name,
        "description": organisation.summary or organisation.name,
        "website": organisation.website or None,
    }


# With all that belongs to it ------------------------------------------------------------------


def full(record, site, terms):
    """The service with its lists; `record` was read with them (see `listings`)."""
    return without_place(record, site, terms) | {
        "service_at_locations": [at_location(record, site)],
    }


def without_place(record, site, terms):
    return simple(record, site) | {
        "phones": phones(record),
        "schedules": schedules(record),
        "service_areas": list(areas(record, site)),
        "languages": [
            {"id": part(record, "language", one.code), "code": one.code, "name": one.name_fr}
            for one in record.languages.all()
        ],
        "cost_options": costs(record),
        "attributes": [
            {
                "id": part(record, "term", term.id),
                "link_id": record.public_id,
                "link_entity": "service",
                "taxonomy_term_id": term.id,
                "taxonomy_term": terms.as_hsds(term, site),
            }
            for term in terms.of(record)
        ],
    }


def phones(record):
    """The number of a helpline stands in its own service only."""
    if not record.phone:
        return []
    note = getattr(record, "phone_note", "") or getattr(record, "hours", "")
    phone = {"id": part(record, "phone"), "number": record.phone, "type": "voice"}
    return [phone | {"description": note or None}]


def costs(record):
    """The identifier is that of the French words, in each language."""
    options = {"une rencontre": _("une rencontre"), "cotisation annuelle": _("cotisation annuelle")}
    amounts = [getattr(record, name, None) for name in ("price_amount", "annual_fee")]
    return [
        {"id": part(record, "cost", key), "option": option, "amount": float(amount)}
        for (key, option), amount in zip(options.items(), amounts, strict=True)
        if amount is not None
    ]


def areas(record, site):
    """The municipalities of a network, the regions of a platform, of a line, of a group."""
    if isinstance(record, CareNetwork):
        for row in record.catchments.all():
            town = row.municipality
            yield {
                "id": part(record, "area", town.code),
                "name": town.name_fr,
                "nis_code": town.code,
                "certainty": row.certainty,
                "source_url": row.source_url or None,
            }
        return
    if isinstance(record, SupportGroup):
        regions = [] if record.municipality_id else record.regions_served.all()
    else:
        regions = record.regions.all()
    for region in regions:
        yield {
            "id": part(record, "area", region.slug),
            "name": region.name_fr,
            "uri": f"{site}{region.get_absolute_url()}",
        }


# When -----------------------------------------------------------------------------------------


def schedules(record):
    """One for each day of a rhythm; where nothing is exact, the words alone."""
    if isinstance(record, SupportGroup):
        words = when_in_words(record)
        found = [
            one | {"description": words} for rule in rules_of_group(record) for one in of_rule(rule)
        ]
        attending = str(record.get_format_display())
    else:
        words, found, attending = getattr(record, "hours", ""), [], None
    if not found and words:
        found = [{"description": words}]
    return [
        {"id": part(record, "schedule", number), "attending_type": attending, **one}
        for number, one in enumerate(found)
    ]


def of_rule(rule):
    """Times are those of a clock in Brussels: an offset would be wrong for half of the year."""
    if isinstance(rule.rhythm, Dates):
        left_out = {change.day for change in rule.changes if isinstance(change, Cancelled)}
        for one in rule.rhythm.dates:
            if one.day not in left_out:
                day = plain(one.day)
                yield {"dtstart": day, "valid_from": day, "valid_to": day} | hours(one.hours)
        return
    weekly = isinstance(rule.rhythm, Weekly)
    for slot in rule.rhythm.slots:
        yield {
            "freq": "WEEKLY" if weekly else "MONTHLY",
            "interval": rule.rhythm.every if rule.rhythm.every > 1 else None,
            "byday": f"{slot.week or ''}{DAYS[slot.weekday]}",
            "dtstart": plain(rule.rhythm.anchor if weekly else rule.since),
            "count": rule.sessions if len(rule.rhythm.slots) == 1 else None,
            "valid_from": plain(rule.since),
            "valid_to": plain(rule.until),
        } | hours(slot.hours)


def hours(known):
    if not known:
        return {}
    return {"opens_at": plain(known.start), "closes_at": plain(known.end)}


# Where ----------------------------------------------------------------------------------------


def at_location(record, site):
    """One place a service: it has the identifier of the service."""
    return {
        "id": record.public_id,
        "service_id": record.public_id,
        "location_id": part(record, "location"),
        "location": location(record),
    }


def location(record):
    """The place as the page shows it: of a hidden address the town only."""
    where = {"id": part(record, "location")}
    if not isinstance(record, SupportGroup) or not record.municipality_id:
        return where | {"location_type": "virtual"}
    longitude, latitude = point(record)
    return where | {
        "location_type": "physical",
        "name": record.public_venue or record.town,
        "description": str(HIDDEN.get(record.told_visibility, "")) or in_words(record),
        "latitude": latitude,
        "longitude": longitude,
        "addresses": addresses(record),
        "accessibility": accessibility(record),
    }


def addresses(group):
    """HSDS asks for a street: a town alone is no address."""
    if not (group.public_street and postal_code(group)):
        return []
    return [
        {
            "id": part(group, "address"),
            "address_1": group.public_street,
            "city": group.municipality.name_fr,
            "state_province": province(group.municipality_id),
            "postal_code": postal_code(group),
            "country": "BE",
            "address_type": "physical",
        }
    ]


def in_words(group):
    """A street whose postal code we do not know, which no address of HSDS can be without."""
    if not group.public_street or postal_code(group):
        return None
    return f"{group.public_street}, {group.town}"


def province(municipality):
    """ISO 3166-2: the province, or the region of Brussels."""
    places = gazetteer()
    codes = [places.regions[slug].iso_code for slug in places.regions_of[municipality]]
    return max(filter(None, codes), key=lambda code: code not in REGIONS, default="BE")


REGIONS = ("BE-WAL", "BE-VLG")


def accessibility(group):
    said = {True: _("Accessible en chaise roulante."), False: _("Pas en chaise roulante.")}
    words = " ".join(filter(None, [said.get(group.wheelchair), group.access_note]))
    return [{"id": part(group, "accessibility"), "description": words}] if words else []


# After the end --------------------------------------------------------------------------------


def stones(records):
    """{key: what is said of it}, of those of these listings of one model that have no page."""
    ended = [record for record in records if record.is_ended]
    hidden = [record for record in records if not (record.is_ended or record.is_public)]
    said = [*tombstones(ended), *withdrawn(hidden)]
    return dict(zip((record.pk for record in [*ended, *hidden]), said, strict=True))


def withdrawn(records):
    """What is said of listings of one model that are drafts again: not even whose page it was."""
    moments = went_away_at(records) if records else {}
    return [
        {
            "id": record.public_id,
            "name": _("Fiche retirée"),
            "status": "inactive",
            "last_modified": plain(moments[record.pk]),
        }
        for record in records
    ]


def tombstones(records):
    """What is said of listings of one model that have ended: nothing but that, why and when."""
    if not records:
        return []
    model = type(records[0])
    days, kept = end_days(model, records), replacements(model, records)
    return [
        {
            "id": record.public_id,
            "name": record.name,
            "status": "defunct",
            "last_modified": plain(record.updated_at),
            "ended_on": plain(days.get(record.pk) or localdate(record.updated_at)),
            "ended_reason": record.ended_reason or None,
            "replaced_by": kept.get(record.slug),
        }
        for record in records
    ]


def end_days(model, records):
    """{key: the day on which it ended}, where the history says so."""
    moves = Change.objects.of_model(model).filter(
        kind=Change.Kind.MOVED, object_id__in=[record.pk for record in records]
    )
    ends = moves.order_by("pk").values_list("object_id", "at", "state__fields__status")
    return {pk: localdate(at) for pk, at, status in ends if status == model.Status.ENDED}


def replacements(model, records):
    """{slug: identifier of the listing to which it leads now}."""
    former = FormerAddress.objects.of_model(model).filter(
        slug__in=[record.slug for record in records]
    )
    targets = dict(former.values_list("slug", "object_id"))
    found = model._base_manager.in_bulk(targets.values())
    return {
        slug: found[pk].public_id
        for slug, pk in targets.items()
        if pk in found and found[pk].is_public
    }


# Organisations --------------------------------------------------------------------------------


def organisation(record, services=None):
    """`record` comes from `public_organisations`: its contact where it stands in for a group."""
    data = organisation_name(record) | {"services": services}
    if record.stands_in:
        data |= {"email": record.email or None, "phones": phones(record) or None}
    return data
