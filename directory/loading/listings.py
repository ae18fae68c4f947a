"""Listings of any kind: the rows of a file that the database does not have yet."""

from collections import defaultdict

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.text import slugify

from ..fixtures import read_yaml
from ..models import Audience, Helpline, Language, Organisation, Region, SupportGroup, Theme
from ..places.gazetteer import fold_place, gazetteer

# Rows that were found by their names: they exist.
LOOKED_UP = ["organisation", "municipality", "locality", "main_theme", "helpline"]
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


def status_of(row):
    weak = row.get("confidence") == "low"
    return row.get("status", "draft" if weak else "published")
