"""Invent believable groups, to test and measure the site with as many as one likes.

Towns, themes and audiences are those of the directory; names, prices and hours are made up. The
same seed gives the same group under the same number, however many are made. Websites end in
example.org and telephone numbers start as none in Belgium does: nobody real is disturbed.
"""

from dataclasses import dataclass, field
from datetime import time, timedelta
from decimal import Decimal
from random import Random

from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from ..models import (
    Audience,
    DataVersion,
    Language,
    Locality,
    Meeting,
    Municipality,
    Organisation,
    Region,
    SupportGroup,
    Theme,
    quality,
)

KEY = "essai-"
GROUPS_AN_ORGANISATION = 12
ROWS_A_STATEMENT = 1000

LANGUAGES = {"fr": 50, "nl": 46, "de": 4}
# How many groups meet in a large town, against one in an ordinary commune.
LARGE_TOWNS = {
    "bruxelles": 30, "anvers": 25, "gand": 18, "liege": 18, "charleroi": 14, "namur": 12,
    "bruges": 10, "louvain": 10, "mons": 8, "eupen": 8, "hasselt": 7, "malines": 7, "courtrai": 6,
    "ostende": 6, "tournai": 6, "schaerbeek": 6, "anderlecht": 6, "ixelles": 5, "saint-vith": 4,
    "alost": 5, "saint-nicolas-waas": 5, "genk": 5, "verviers": 5, "la-louviere": 5, "arlon": 4,
}  # fmt: skip
KINDS = {
    "support": 31, "self_help": 26, "talking": 26, "meeting_place": 8, "therapy": 6, "circle": 3,
}  # fmt: skip
LISTING_TYPES = {"group": 93, "group_network": 4, "orientation": 3}
FORMATS = {"in_person": 84, "hybrid": 5, "online": 6, "phone": 3, "home": 2}
FACILITATION = {"": 10, "peer": 38, "professional": 36, "both": 16}
VISIBILITY = {"public": 84, "town": 9, "on_request": 7}
REGISTRATION = {"": 30, "none": 25, "preferred": 15, "required": 25, "interview": 5}
CYCLE = {"": 40, "drop_in": 28, "open_group": 15, "semi_open": 7, "closed_cycle": 10}
STATUS = {"published": 97, "paused": 2, "full": 1}
FREQUENCIES = {"weekly": 25, "fortnightly": 20, "monthly": 45, "every_two_months": 6, "": 4}
# (general audience, its share); a theme may add its own.
AUDIENCES = {
    "personne-concernee": 30, "proches": 22, "adultes": 20, "parents": 10, "familles": 5,
    "jeunes-adultes": 4, "aines": 4, "adolescents": 3, "tout-public": 2,
}  # fmt: skip
AUDIENCES_OF_BRANCH = {
    "aidants-et-proches": "proches",
    "deuil-et-perte": "personnes-endeuillees",
    "parentalite-et-famille": "parents",
    "memoire-et-vieillissement": "aines",
    "travail-et-epuisement": "travailleurs",
}

WORDS = {
    "fr": {
        "kinds": {
            "support": "Groupe de soutien",
            "self_help": "Groupe d’entraide",
            "talking": "Groupe de parole",
            "meeting_place": "Café-rencontre",
            "therapy": "Groupe thérapeutique",
            "circle": "Cercle de parole",
        },
        "names": ["{kind} {theme} – {town}", "{fancy} – {town}", "{kind} « {fancy} »",
                  "{theme} : {kind_lower} de {town}"],
        "fancy": ["La Parenthèse", "Le Fil", "Le Phare", "L’Escale", "Le Banc public",
                  "La Clairière", "Le Pas à pas", "La Passerelle", "L’Éclaircie", "Le Refuge",
                  "La Source", "Tournesol", "La Marelle", "Le Gué", "Le Petit Matin",
                  "La Table ronde"],
        "summary": ["Des rencontres pour parler de « {theme} » avec d’autres qui le vivent aussi.",
                    "On s’y retrouve autour d’un café, sans jugement, pour {audience}.",
                    "Un lieu pour souffler, écouter et être écouté, à {town}."],
        "description": [
            "Chacun parle s’il le souhaite ; ce qui se dit dans le groupe reste dans le groupe.",
            "Un petit nombre de personnes se retrouvent dans une salle calme, au rez-de-chaussée.",
            "Deux animateurs accueillent les nouveaux quelques minutes avant le début.",
            "On y partage des expériences, des adresses utiles et parfois un morceau de gâteau.",
            "Le groupe ne remplace pas un suivi médical ou psychologique.",
            "Une première rencontre sans engagement permet de voir si le groupe convient.",
            "Le thème change chaque fois ; les participants le choisissent ensemble.",
        ],
        "organisation": ["Association {fancy}", "{fancy} asbl", "Entraide {theme}",
                         "Maison {fancy}"],
        "venue": ["Maison de quartier", "Centre culturel", "Maison communale", "Bibliothèque",
                  "Maison médicale", "Salle paroissiale", "Hôpital, salle polyvalente"],
        "street": ["Rue de l’Église", "Rue de la Station", "Grand-Place", "Avenue des Tilleuls",
                   "Rue du Moulin", "Place communale", "Chaussée de Bruxelles", "Rue Haute"],
        "rhythm": "{start} – {end}, hors congés scolaires",
        "price": "{amount} € par rencontre, moins pour qui ne peut pas",
    },
    "nl": {
        "kinds": {
            "support": "Lotgenotengroep",
            "self_help": "Zelfhulpgroep",
            "talking": "Praatgroep",
            "meeting_place": "Praatcafé",
            "therapy": "Therapiegroep",
            "circle": "Praatcirkel",
        },
        "names": ["{kind} {theme} {town}", "{fancy} – {town}", "{kind} “{fancy}”",
                  "{theme}: {kind_lower} in {town}"],
        "fancy": ["De Brug", "Het Anker", "De Vuurtoren", "Het Baken", "De Luwte", "Ademruimte",
                  "De Oever", "Het Keerpunt", "De Linde", "Zonnebloem", "De Pleisterplaats",
                  "Stapsteen", "De Boomgaard", "Het Lichtpunt", "De Wegwijzer", "Samen sterk"],
        "summary": ["Een plek om over {theme_lower} te praten met mensen die hetzelfde meemaken.",
                    "Samenkomen bij een kop koffie, zonder oordeel, in {town}.",
                    "Een warme groep om te luisteren en gehoord te worden."],
        "description": [
            "Wie wil, vertelt; wat in de groep gezegd wordt, blijft in de groep.",
            "We komen met een kleine groep samen in een rustige zaal op het gelijkvloers.",
            "Twee begeleiders onthalen nieuwe deelnemers een kwartier vooraf.",
            "We delen ervaringen, nuttige adressen en soms een stuk taart.",
            "De groep vervangt geen medische of psychologische begeleiding.",
            "Een eerste keer komen kan vrijblijvend.",
        ],
        "organisation": ["{fancy} vzw", "Vereniging {fancy}", "Lotgenoten {theme}", "Huis {fancy}"],
        "venue": ["Dienstencentrum", "Cultuurcentrum", "Bibliotheek", "Wijkgezondheidscentrum",
                  "Parochiezaal", "Buurthuis", "Ziekenhuis, polyvalente zaal"],
        "street": ["Kerkstraat", "Stationsstraat", "Markt", "Lindenlaan", "Molenstraat",
                   "Dorpsplein", "Brusselsesteenweg", "Hoogstraat"],
        "rhythm": "{start} – {end}, niet tijdens schoolvakanties",
        "price": "{amount} euro per bijeenkomst, minder voor wie het moeilijk heeft",
    },
    "de": {
        "kinds": {
            "support": "Unterstützungsgruppe",
            "self_help": "Selbsthilfegruppe",
            "talking": "Gesprächsgruppe",
            "meeting_place": "Begegnungscafé",
            "therapy": "Therapiegruppe",
            "circle": "Gesprächskreis",
        },
        "names": ["{kind} {theme} {town}", "{fancy} – {town}", "{kind} „{fancy}“"],
        "fancy": ["Der Anker", "Die Brücke", "Der Leuchtturm", "Atempause", "Die Insel",
                  "Lichtblick", "Der Wegweiser", "Die Linde", "Neuer Mut", "Das Ufer"],
        "summary": ["Treffen für alle, die mit dem Thema {theme} leben.",
                    "Austausch bei einer Tasse Kaffee in {town}, ohne Urteil.",
                    "Ein Ort, um zuzuhören und gehört zu werden."],
        "description": [
            "Wer möchte, erzählt; was in der Gruppe gesagt wird, bleibt in der Gruppe.",
            "Wir treffen uns in kleiner Runde in einem ruhigen Raum im Erdgeschoss.",
            "Neue werden eine Viertelstunde vorher begrüßt.",
            "Wir teilen Erfahrungen, nützliche Adressen und manchmal ein Stück Kuchen.",
            "Die Gruppe ersetzt keine medizinische oder psychologische Begleitung.",
        ],
        "organisation": ["{fancy} VoG", "Verein {fancy}", "Selbsthilfe {theme}"],
        "venue": ["Kulturzentrum", "Pfarrsaal", "Bibliothek", "Seniorenzentrum", "Gemeindehaus"],
        "street": ["Kirchstraße", "Bahnhofstraße", "Marktplatz", "Lindenallee", "Mühlenweg",
                   "Aachener Straße", "Hauptstraße"],
        "rhythm": "{start} – {end}, außer in den Schulferien",
        "price": "{amount} € pro Treffen, weniger für alle, die es brauchen",
    },
}  # fmt: skip


@dataclass
class World:
    """What invented groups may refer to."""

    languages: dict
    audiences: dict
    themes: list
    branches: dict
    regions: dict
    # {language: ([municipality], [how many groups meet there against an ordinary one])}
    towns: dict
    localities: dict

    @classmethod
    def read(cls):
        themes = list(Theme.objects.select_related("parent"))
        branches = {}
        for theme in themes:
            branches.setdefault((theme.parent or theme).slug, []).append(theme)
        towns = {language: ([], []) for language in LANGUAGES}
        for municipality in Municipality.objects.all():
            for language in municipality.languages:
                towns[language][0].append(municipality)
                towns[language][1].append(LARGE_TOWNS.get(municipality.slug, 1))
        localities = {}
        for locality in Locality.objects.all():
            localities.setdefault(locality.municipality_id, []).append(locality)
        return cls(
            languages={row.code: row.pk for row in Language.objects.all()},
            audiences={row.slug: row for row in Audience.objects.all()},
            themes=themes,
            branches=branches,
            regions={
                row.slug: row.pk
                for row in Region.objects.without_boundary()
                if row.level != Region.Level.ARRONDISSEMENT
            },
            towns=towns,
            localities=localities,
        )


@dataclass
class Invented:
    """One group that is not saved yet, with the rows that go with it."""

    group: SupportGroup
    organisation: int
    themes: list
    audiences: list
    languages: list
    regions: list = field(default_factory=list)
    meetings: list = field(default_factory=list)


def one_of(random, shares):
    return random.choices(list(shares), shares.values())[0]


def name_in(row, language):
    return getattr(row, f"name_{language}") or row.name_fr


def spoken(name, language):
    """A label inside a sentence: a French or Dutch word loses its capital, « AVC » keeps it."""
    keeps = language == "de" or name[1:2].isupper() or name[1:2] in " -"
    return name if keeps else name[0].lower() + name[1:]


def organisation_of(number):
    return (number - 1) // GROUPS_AN_ORGANISATION + 1


def invent_organisation(number, seed, world):
    """(organisation, its language, the slug of the branch its groups are mostly about)."""
    random = Random(f"{seed} organisation {number}")  # noqa: S311
    language = one_of(random, LANGUAGES)
    words = WORDS[language]
    branch = random.choice(list(world.branches))
    theme = name_in(random.choice(world.branches[branch]), language)
    name = random.choice(words["organisation"]).format(
        fancy=random.choice(words["fancy"]), theme=theme
    )
    organisation = Organisation(
        name=name,
        website=f"https://organisation-{number}.example.org/",
        municipality=random.choices(*world.towns[language])[0],
        import_key=f"{KEY}organisation-{number:06}",
    )
    return organisation, language, branch


def invent_group(number, seed, world, today):
    """The group of this number: always the same for the same seed, data and day."""
    random = Random(f"{seed} group {number}")  # noqa: S311
    organisation = organisation_of(number)
    _organisation, language, branch = invent_organisation(organisation, seed, world)
    among = world.branches[branch] if random.random() < 0.8 else world.themes
    themes = list(dict.fromkeys(random.choices(among, k=random.choice([1, 1, 1, 2, 2, 3]))))
    audiences = [one_of(random, AUDIENCES)]
    if random.random() < 0.5:
        main_branch = (themes[0].parent or themes[0]).slug
        audiences.append(AUDIENCES_OF_BRANCH.get(main_branch, "adultes"))
    municipality = random.choices(*world.towns[language])[0]
    group = SupportGroup(
        import_key=f"{KEY}{number:06}",
        name_language=language,
        main_theme=themes[0],
        kind=one_of(random, KINDS),
        listing_type=one_of(random, LISTING_TYPES),
        format=one_of(random, FORMATS),
        facilitation=one_of(random, FACILITATION),
        status=one_of(random, STATUS),
        registration=one_of(random, REGISTRATION),
        cycle=one_of(random, CYCLE),
        anonymous=random.choice([True, None, None, None]),
        wheelchair=random.choice([True, True, False, None, None]),
        website=f"https://groupe-{number}.example.org/",
        email=f"groupe-{number}@example.org" if random.random() < 0.6 else "",
        phone=f"081 0{number % 10} {number // 10 % 100:02} {number // 1000 % 100:02}"
        if random.random() < 0.4
        else "",
        internal_note="Groupe inventé par la commande make_groups.",
    )
    invented = Invented(
        group=group,
        organisation=organisation,
        themes=themes,
        audiences=list({world.audiences[slug].pk for slug in audiences}),
        languages=[world.languages[language]],
    )
    write_words(random, group, municipality, world.audiences[audiences[0]])
    write_sources(random, group, today)
    write_price(random, group)
    if group.format in ("in_person", "hybrid"):
        write_venue(random, group, municipality, world.localities[municipality.pk])
    else:
        invented.regions = [random.choice(list(world.regions.values()))]
    group.public_latitude, group.public_longitude = group._public_point()
    if group.listing_type != "orientation" and random.random() < 0.8:
        invented.meetings = invent_meetings(random, group)
    return invented


def write_words(random, group, municipality, audience):
    language, words = group.name_language, WORDS[group.name_language]
    theme = name_in(group.main_theme, language)
    kind = words["kinds"][group.kind]
    parts = {
        "kind": kind,
        "kind_lower": spoken(kind, language),
        "theme": theme,
        "theme_lower": spoken(theme, language),
        "town": name_in(municipality, language),
        "fancy": random.choice(words["fancy"]),
        "audience": audience.phrase,
    }
    group.name = random.choice(words["names"]).format(**parts)[:160]
    group.slug = f"{group.import_key}-{slugify(group.name)[:90]}".strip("-")
    group.summary = random.choice(words["summary"]).format(**parts)
    sentences = random.sample(words["description"], random.randint(2, 4))
    group.description = " ".join(sentences[:2]) + "\n\n" + " ".join(sentences[2:])


def write_sources(random, group, today):
    if random.random() < 0.4:
        group.verified_on = today - timedelta(days=random.randint(1, 350))
        group.verified_method = random.choice(SupportGroup.Method.values)
        group.set_review_dates()
    group.source_url = f"{group.website}rencontres"
    seen = today - timedelta(days=random.randint(30, 1800))
    group.source_date = random.choice(
        ["", f"{seen:%Y}", f"{seen:%Y-%m}", f"{seen:%Y-%m-%d}", f"{seen:%Y-%m-%d}"]
    )
    group.confidence = random.choice(["high", "medium", "medium", "low"])


def write_price(random, group):
    group.is_free = random.choice([True, True, False, None, None])
    if group.is_free is False:
        group.price_amount = Decimal(random.choice(["2", "2.50", "5", "10", "15", "25"]))
        group.price = WORDS[group.name_language]["price"].format(amount=group.price_amount)


def write_venue(random, group, municipality, localities):
    words = WORDS[group.name_language]
    locality = random.choice(localities)
    group.municipality = municipality
    group.locality = locality
    group.postal_code = locality.postal_code
    group.venue_name = random.choice(words["venue"]) if random.random() < 0.7 else ""
    group.address_visibility = one_of(random, VISIBILITY)
    if random.random() < 0.8:
        group.street = f"{random.choice(words['street'])} {random.randint(1, 180)}"
        # Within a kilometre of the centre, and inside the box that the database allows.
        group.latitude = min(max(locality.latitude + random.uniform(-0.009, 0.009), 49.4), 51.6)
        group.longitude = min(max(locality.longitude + random.uniform(-0.014, 0.014), 2.5), 6.5)


def invent_meetings(random, group):
    meetings = []
    for _ in range(random.choice([1, 1, 1, 1, 1, 2])):
        start = time(random.choice([9, 10, 13, 14, 14, 18, 19, 19, 19, 20]), random.choice([0, 30]))
        end = start.replace(hour=start.hour + 2)
        frequency = one_of(random, FREQUENCIES)
        monthly = frequency == Meeting.Frequency.MONTHLY
        meetings.append(
            Meeting(
                frequency=frequency,
                weekday=random.choices(range(7), [18, 20, 18, 20, 10, 10, 4])[0],
                weeks_of_month=str(random.choice([1, 2, 3, 4, -1])) if monthly else "",
                start_time=start,
                end_time=end,
            )
        )
    group.rhythm = WORDS[group.name_language]["rhythm"].format(
        start=f"{meetings[0].start_time:%H:%M}", end=f"{meetings[0].end_time:%H:%M}"
    )
    return meetings


@transaction.atomic
def make_groups(number, seed=1, today=None):
    """Bring the invented groups to `number`, where they are fewer; return how many were added."""
    today = today or timezone.localdate()
    world = World.read()
    known = set(
        SupportGroup.objects.filter(import_key__startswith=KEY).values_list("import_key", flat=True)
    )
    wanted = [n for n in range(1, number + 1) if f"{KEY}{n:06}" not in known]
    if not wanted:
        return 0
    organisations = make_organisations({organisation_of(n) for n in wanted}, seed, world)
    invented = [invent_group(n, seed, world, today) for n in wanted]
    for row in invented:
        row.group.organisation = organisations[row.organisation]
    create(SupportGroup, [row.group for row in invented])
    for name, column, members in (
        ("themes", "theme_id", lambda row: [theme.pk for theme in row.themes]),
        ("audiences", "audience_id", lambda row: row.audiences),
        ("languages", "language_id", lambda row: row.languages),
        ("regions_served", "region_id", lambda row: row.regions),
    ):
        through = getattr(SupportGroup, name).through
        create(
            through,
            [
                through(supportgroup_id=row.group.pk, **{column: pk})
                for row in invented
                for pk in members(row)
            ],
        )
    for row in invented:
        for meeting in row.meetings:
            meeting.group = row.group
    create(Meeting, [meeting for row in invented for meeting in row.meetings])
    quality.rate(SupportGroup.objects.filter(import_key__startswith=KEY))
    DataVersion.bump()
    return len(invented)


def make_organisations(numbers, seed, world):
    """{number: organisation}, saved; those that are there already are taken as they are."""
    known = Organisation.objects.filter(import_key__startswith=f"{KEY}organisation-")
    organisations = {int(row.import_key.rpartition("-")[2]): row for row in known}
    new = {
        number: invent_organisation(number, seed, world)[0]
        for number in sorted(numbers - organisations.keys())
    }
    create(Organisation, list(new.values()))
    return organisations | new


def create(model, rows):
    model._base_manager.bulk_create(rows, batch_size=ROWS_A_STATEMENT)


@transaction.atomic
def remove_groups():
    """Take all invented groups out again; return how many there were."""
    groups = SupportGroup.objects.filter(import_key__startswith=KEY)
    number = groups.count()
    groups.delete()
    Organisation.objects.filter(import_key__startswith=KEY).delete()
    return number
