"""The place tree, which follows its file, and the school holidays."""

import json

from ..fixtures import FIXTURES, read_yaml
from ..models import Locality, Municipality, PlaceAlias, Region, SchoolHoliday


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
