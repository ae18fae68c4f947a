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
from .believable import (
    AUDIENCES,
    AUDIENCES_OF_BRANCH,
    CYCLE,
    FACILITATION,
    FORMATS,
    FREQUENCIES,
    KINDS,
    LANGUAGES,
    LARGE_TOWNS,
    LISTING_TYPES,
    REGISTRATION,
    STATUS,
    VISIBILITY,
    WORDS,
)

KEY = "essai-"
GROUPS_AN_ORGANISATION = 12
ROWS_A_STATEMENT = 1000


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
