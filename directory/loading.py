"""Load `fixtures/` into the database: places always, the rest only where it is not there yet.

The place tree is reference data and follows its file. Listings belong to the editors from the day
they are loaded: a row whose `import_key` exists is never touched again.
"""

import json
from collections import defaultdict
from datetime import time
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.text import slugify

from .fixtures import FIXTURES, read_yaml
from .meetings.rows import changes_of, limits_of, meetings_of
from .meetings.school_holidays import community_of
from .meetings.sentences import read
from .models import (
    Audience,
    CareNetwork,
    Catchment,
    Helpline,
    Language,
    Locality,
    Meeting,
    Municipality,
    Organisation,
    PlaceAlias,
    Platform,
    Region,
    SchoolHoliday,
    SupportGroup,
    Theme,
    ThemeSynonym,
    quality,
)
from .places.gazetteer import fold_place, gazetteer
from .translating import load_translations

LANGUAGES = [
    ("fr", "Français", "Frans", "Französisch", "French"),
    ("nl", "Néerlandais", "Nederlands", "Niederländisch", "Dutch"),
    ("de", "Allemand", "Duits", "Deutsch", "German"),
    ("en", "Anglais", "Engels", "Englisch", "English"),
]
WEEKDAYS = {
    day: number for number, day in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
}


@transaction.atomic
def load():
    """Load everything; return {what: number of rows added}."""
    load_places()
    added = {
        "school holidays": load_school_holidays(),
        "languages": load_languages(),
        "audiences": load_audiences(),
        "themes": load_themes(),
        "helplines": load_listings("helplines.yaml", Helpline, prepare_helpline),
        "organisations": load_listings("organisations.yaml", Organisation, prepare_organisation),
        "networks": load_listings("networks.yaml", CareNetwork, prepare_network),
        "platforms": load_listings("platforms.yaml", Platform, prepare_platform),
        "groups": load_listings("groups.yaml", SupportGroup, prepare_group),
    }
    added["translations"] = load_translations()
    # Each was rated when it was saved, before its languages and meetings were there.
    quality.rate(SupportGroup.objects.all())
    return added


# Places ------------------------------------------------------------------------------------


def load_places():
    with (FIXTURES / "places.json").open(encoding="utf-8") as file:
        places = json.load(file)
    names = ["name_fr", "name_nl", "name_de", "name_en"]
    regions = {}
    # Larger regions first: a parent must be there before its parts.
    order = [
        Region.Level.REGION,
        Region.Level.COMMUNITY,
        Region.Level.PROVINCE,
        Region.Level.ARRONDISSEMENT,
    ]
    for row in sorted(places["regions"], key=lambda row: order.index(row["level"])):
        regions[row["code"]], _created = Region.objects.update_or_create(
            code=row["code"],
            defaults={
                **{name: row[name] for name in names},
                "level": row["level"],
                "parent": regions.get(row["parent"]),
                "slug": row["slug"],
                "iso_code": row["iso"],
                "boundary": row["boundary"],
            },
        )
    Municipality.objects.bulk_create(
        [
            Municipality(
                code=row["code"],
                slug=row["slug"],
                name_fr=row["name_fr"],
                name_nl=row["name_nl"],
                name_de=row["name_de"],
                name_en=row["name_en"],
                arrondissement=regions[row["arrondissement"]],
                language_codes=",".join(row["languages"]),
                latitude=row["lat"],
                longitude=row["lon"],
            )
            for row in places["municipalities"]
        ],
        update_conflicts=True,
        unique_fields=["code"],
        update_fields=[
            "slug",
            "name_fr",
            "name_nl",
            "name_de",
            "name_en",
            "arrondissement",
            "language_codes",
            "latitude",
            "longitude",
        ],
    )
    municipalities = {row.code: row for row in Municipality.objects.all()}
    areas = Municipality.areas.through
    areas.objects.all().delete()
    areas.objects.bulk_create(
        areas(municipality=municipalities[row["code"]], region=regions[code])
        for row in places["municipalities"]
        for code in row["areas"]
    )
    load_localities(places, municipalities)


def load_localities(places, municipalities):
    rows = [
        (row["postal_code"], row["name"], row["municipality"], row["lat"], row["lon"])
        for row in places["localities"]
    ]
    named = {(code, municipality) for code, _name, municipality, *_point in rows}
    # A few postal codes have no village of their own: they stand for their town.
    rows += [
        (code, row["name_fr"], row["code"], row["lat"], row["lon"])
        for row in places["municipalities"]
        for code in row["postal_codes"]
        if (code, row["code"]) not in named
    ]
    Locality.objects.bulk_create(
        [
            Locality(
                postal_code=code,
                name=name,
                municipality=municipalities[municipality],
                latitude=latitude,
                longitude=longitude,
            )
            for code, name, municipality, latitude, longitude in rows
        ],
        update_conflicts=True,
        unique_fields=["postal_code", "name", "municipality"],
        update_fields=["latitude", "longitude"],
    )
    load_place_aliases(municipalities)


def load_place_aliases(municipalities):
    """Other names of places; those that editors added or changed stay as they are."""
    regions = {region.slug: region for region in Region.objects.without_boundary()}
    localities = {str(row): row for row in Locality.objects.all()}
    known = {
        (alias.name.lower(), alias.municipality_id, alias.region_id)
        for alias in PlaceAlias.objects.all()
    }
    added = []
    for row in read_yaml("place_aliases.yaml"):
        alias = PlaceAlias(name=row["name"], kind=row["kind"])
        if "locality" in row:
            alias.locality = localities[row["locality"]]
            alias.municipality_id = alias.locality.municipality_id
        elif "town" in row:
            alias.municipality = municipalities[row["town"]]
        else:
            alias.region = regions[row["region"]]
        if (alias.name.lower(), alias.municipality_id, alias.region_id) not in known:
            added.append(alias)
    PlaceAlias.objects.bulk_create(added)


def load_school_holidays():
    """Add the holidays in whose days the editors have none of that Community yet."""
    known = list(SchoolHoliday.objects.values_list("community", "first_day", "last_day"))
    missing = [
        SchoolHoliday(**row)
        for row in read_yaml("school_holidays.yaml")
        if not any(
            community == row["community"] and first <= row["last_day"] and row["first_day"] <= last
            for community, first, last in known
        )
    ]
    return len(SchoolHoliday.objects.bulk_create(missing)) if missing else 0


# Words -------------------------------------------------------------------------------------


def load_languages():
    added = 0
    for rank, (code, french, dutch, german, english) in enumerate(LANGUAGES, start=1):
        _row, created = Language.objects.get_or_create(
            code=code,
            defaults={
                "rank": rank,
                "name_fr": french,
                "name_nl": dutch,
                "name_de": german,
                "name_en": english,
            },
        )
        added += created
    return added


def load_audiences():
    added = 0
    for rank, row in enumerate(read_yaml("audiences.yaml"), start=1):
        synonyms = row.pop("synonyms", {})
        terms = [term for terms in synonyms.values() for term in terms]
        _audience, created = Audience.objects.get_or_create(
            slug=row.pop("slug"),
            defaults={**row, "rank": rank * 10, "synonyms": "\n".join(dict.fromkeys(terms))},
        )
        added += created
    return added


def load_themes():
    added = 0
    for rank, branch in enumerate(read_yaml("themes.yaml"), start=1):
        children = branch.pop("children", [])
        parent, created = load_theme(branch, rank * 10, None)
        added += created
        for child_rank, child in enumerate(children, start=1):
            added += load_theme(child, child_rank * 10, parent)[1]
    return added


def load_theme(row, rank, parent):
    synonyms = row.pop("synonyms", {})
    theme, created = Theme.objects.get_or_create(
        slug=row.pop("slug"), defaults={**row, "rank": rank, "parent": parent}
    )
    # A theme taught in other languages only gets the words of the files; what else is there, or is
    # no more, is an editor's.
    taught = set(theme.synonyms.values_list("language", flat=True))
    ThemeSynonym.objects.bulk_create(
        ThemeSynonym(theme=theme, language=language, term=term)
        for language, terms in synonyms.items()
        if created or (taught and language not in taught)
        for term in dict.fromkeys(terms)
    )
    return theme, created


# Listings ----------------------------------------------------------------------------------


class Lookup:
    """Rows by the names that the files use; an unknown name stops the load with its row."""

    def __init__(self):
        self.languages = {row.code: row for row in Language.objects.all()}
        self.audiences = {row.slug: row for row in Audience.objects.all()}
        self.themes = {row.slug: row for row in Theme.objects.all()}
        self.regions = {row.slug: row for row in Region.objects.without_boundary()}
        self.helplines = {row.import_key: row for row in Helpline.objects.all()}
        self.organisations = {row.import_key: row for row in Organisation.objects.all()}

    def municipality(self, name, postal_code=""):
        found = gazetteer().find(f"{postal_code} {name}")
        own = [
            place
            for place in found
            if fold_place(name) in map(fold_place, place.municipality.all_names)
        ]
        codes = {place.municipality_code for place in own}
        if len(codes) != 1:
            raise ValidationError(f"{name} {postal_code}: {len(codes)} communes de ce nom.")
        return own[0].municipality

    def locality(self, municipality, name):
        rows = municipality.localities.all()
        same = [row for row in rows if fold_place(row.name) == fold_place(name)]
        if not same:
            raise ValidationError(f"{name} n’est pas une localité de {municipality}.")
        return same[0]


def load_listings(file, model, prepare):
    """Add the rows of `file` that are not in the database yet.

    Constraints are left to the database, which checks them with every row: asking it before, in
    a query for each, takes most of the time of a load. Where it refuses, they say what is wrong.
    """
    known = set(model.objects.values_list("import_key", flat=True))
    rows = [row for row in read_yaml(file) if row["key"] not in known]
    if not rows:
        return 0
    lookup = Lookup()
    slugs = set(model.objects.values_list("slug", flat=True)) if hasattr(model, "slug") else None
    choices = Choices(model)
    for row in rows:
        try:
            fields, related, after = prepare(row, lookup)
            record = model(import_key=row["key"], **common_fields(row), **fields)
            if slugs is not None:
                record.slug = free_slug(row, record, slugs)
            if "helpline" in row:
                record.helpline = lookup.helplines[row["helpline"]]
            record.lists_to_be = related
            if isinstance(record, SupportGroup) and not record.can_be_reached:
                record.no_contact_reason = "La source n’en donne pas."
            record.full_clean(exclude=LOOKED_UP, validate_unique=False, validate_constraints=False)
            related["languages"] = [lookup.languages[code] for code in row.get("languages", ())]
            save_or_say_why(record)
        except (KeyError, ValidationError) as error:
            raise ValidationError(f"{file}, « {row['key']} » : {error}") from error
        choices.add(record, related)
        if after:
            after(record)
    choices.save()
    return len(rows)


# Rows that were found by their names: they exist.
LOOKED_UP = ["organisation", "municipality", "locality", "main_theme", "helpline"]


def save_or_say_why(record):
    try:
        with transaction.atomic():
            record.save()
    except IntegrityError:
        record.full_clean()
        raise


class Choices:
    """What many records have chosen in their lists, written in a statement a list."""

    def __init__(self, model):
        self.model = model
        self.rows = defaultdict(list)

    def add(self, record, related):
        for name, values in related.items():
            field = self.model._meta.get_field(name)
            names = field.m2m_field_name(), field.m2m_reverse_field_name()
            through = field.remote_field.through
            self.rows[through] += [
                through(**dict(zip(names, (record, value), strict=True)))
                for value in dict.fromkeys(values)
            ]

    def save(self):
        for through, rows in self.rows.items():
            through.objects.bulk_create(rows)


COMMON = [
    "name",
    "name_language",
    "summary",
    "description",
    "website",
    "email",
    "phone",
    "phone_note",
    "source_url",
    "source_date",
    "confidence",
    "internal_note",
]


def common_fields(row):
    fields = {name: row[name] for name in COMMON if name in row}
    if "further_sources" in row:
        fields["further_sources"] = "\n".join(row["further_sources"])
    return fields


def free_slug(row, record, taken):
    base = slugify(getattr(record, "short_name", "") or row["name"])[:100].strip("-") or row["key"]
    slug = base
    if slug in taken:
        slug = row["key"]
    taken.add(slug)
    return slug


def helpline_fields(row):
    fields = {
        name: row[name]
        for name in (
            "kind",
            "always",
            "hours",
            "audience_text",
            "caution",
            "rank",
            "crisis_label",
            "status",
        )
        if name in row
    }
    fields["cost"] = "" if row["cost"] == "unknown" else row["cost"]
    fields["channels"] = ", ".join(row.get("channels", ()))
    return fields


def prepare_helpline(row, lookup):
    fields = helpline_fields(row)
    related = {
        "audiences": [lookup.audiences[slug] for slug in row.get("audiences", ())],
        "regions": [lookup.regions[slug] for slug in row.get("regions", ())],
        "crisis_languages": [lookup.languages[code] for code in row.get("in_crisis_box", ())],
    }
    return fields, related, None


def prepare_organisation(row, lookup):
    fields = {name: row[name] for name in ("kind", "street", "postal_code") if name in row}
    if "municipality" in row:
        fields["municipality"] = lookup.municipality(
            row["municipality"], row.get("postal_code", "")
        )
    return fields, {}, None


def status_of(row):
    weak = row.get("confidence") == "low"
    return row.get("status", "draft" if weak else "published")


def prepare_platform(row, lookup):
    fields = {"kind": row["kind"], "status": status_of(row), "address": row.get("address", "")}
    return fields, {"regions": [lookup.regions[slug] for slug in row.get("regions", ())]}, None


def prepare_network(row, lookup):
    fields = {
        name: row[name]
        for name in ("short_name", "population", "ages", "territory", "caution")
        if name in row
    }
    fields["status"] = status_of(row)

    def add_catchments(network):
        served = {}
        for area in row["catchments"]:
            for municipality in municipalities_of(area, lookup):
                served[municipality.pk] = Catchment(
                    network=network,
                    municipality=municipality,
                    certainty=area["certainty"],
                    source_url=row.get("source_url", ""),
                )
        Catchment.objects.bulk_create(served.values())

    return fields, {}, add_catchments


GERMAN_SPEAKING = "communaute-germanophone"


def municipalities_of(area, lookup):
    """The municipalities of one catchment entry of networks.yaml."""
    everywhere = gazetteer().municipalities.values()
    german = {row.pk for row in lookup.regions[GERMAN_SPEAKING].municipalities.all()}
    if area.get("german_speaking"):
        return [row for row in everywhere if row.pk in german]
    if "municipalities" in area:
        return [lookup.municipality(name) for name in area["municipalities"]]
    left_out = area.get("except", [])
    excluded = (
        german
        if left_out == "german_speaking"
        else {lookup.municipality(name).pk for name in left_out}
    )
    codes = gazetteer().codes_by_region
    inside = set()
    for number in area.get("arrondissements", ()):
        inside |= codes[f"{number}000"]
    for code in (*area.get("provinces", ()), *area.get("regions", ())):
        inside |= codes[code]
    return [row for row in everywhere if row.code in inside and row.pk not in excluded]


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
