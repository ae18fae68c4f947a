"""What the areas and places are called in each language, and how an address spells it."""

import re
import unicodedata

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


def slugify(name):
    """Part of addresses, hence apart from directory.text, which may change with the search."""
    letters = unicodedata.normalize("NFKD", name.lower().replace("œ", "oe"))
    letters = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")


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
