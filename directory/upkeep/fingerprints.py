"""As much of a listing as is compared with others of its kind: see `duplicates`."""

from collections import defaultdict
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.db.models import Q

from ..models import CareNetwork, Duplicate, Helpline, Listing, Platform, SupportGroup
from ..models.contact import dialled
from ..text import fold

Reason = Duplicate.Reason
# Networks, platforms and helplines are few: each is compared with all of its kind.
EVERYWHERE = ("everywhere", None)
ALL_AGES = CareNetwork.Population.ALL_AGES


@dataclass(slots=True)
class Sketch:
    pk: int | None
    # Folded, old ones included; the first is the one on the page.
    names: tuple
    phone: str
    email: str
    website: str
    # (sort, value): only what shares a place is compared.
    places: list
    # What two listings of different things hardly have in common: a whole timetable, a territory.
    programme: tuple | None = None
    # Sets: where both say something and nothing of it is the same, these are two things.
    marks: tuple = ()
    street: str = ""

    @property
    def name(self):
        return self.names[0]


class Sketcher:
    """How the listings of one model are read: a query for the columns, one for each list."""

    model = None
    columns = ["name", "former_names", "website"]
    # {name: path of its values}
    lists = {}
    # Where the form of the admin has a list under another name; None where it has none.
    in_form = {}
    same_programme = None
    # A contact is that of an organisation, which may have several groups.
    contact_points = 60

    def of_all(self):
        return self.of(self.model.objects.all())

    def of(self, listings):
        """The sketches of a QuerySet, but for what has ended."""
        listings = listings.exclude(status=Listing.Status.ENDED).order_by()
        rows = {row["pk"]: row for row in listings.values("pk", *self.columns).iterator(2000)}
        for name, path in self.lists.items():
            values = defaultdict(set)
            for pk, value in listings.values_list("pk", path).iterator(2000):
                if value is not None:
                    values[pk].add(value)
            for pk, row in rows.items():
                row[name] = frozenset(values.get(pk, ()))
        return [self.sketch(row) for row in rows.values()]

    def of_form(self, data):
        """The sketch of a listing that is not saved yet, from cleaned data."""
        row = {"pk": None}
        for column in self.columns:
            value = data.get(column.removesuffix("_id"))
            row[column] = value.pk if hasattr(value, "pk") else value
            if value is None and not column.endswith("_id"):
                row[column] = ""
        for name in self.lists:
            values = data.get(self.in_form.get(name, name)) or ()
            row[name] = frozenset(value.pk for value in values)
        return self.sketch(row)

    @property
    def form_fields(self):
        """The fields of the form that the comparison reads."""
        columns = [column.removesuffix("_id") for column in self.columns]
        return {*columns, *(self.in_form.get(name, name) for name in self.lists)}

    def near(self, places):
        """The listings that share one of these places."""
        return self.model.objects.all()

    def places_of(self, listing):
        return self.places({column: getattr(listing, column) for column in self.columns})

    def sketch(self, row):
        return Sketch(
            pk=row["pk"],
            names=self.names(row),
            phone=dialled(row.get("phone", "")),
            email=row.get("email", "").strip().lower(),
            website=site_of(row["website"]),
            places=self.places(row),
            programme=self.programme(row),
            marks=self.marks(row),
            street=fold(row.get("street", "")),
        )

    def names(self, row):
        """Present and former names, folded, each once."""
        names = [row["name"], row.get("short_name"), *row["former_names"].splitlines()]
        return tuple(dict.fromkeys(fold(name) for name in names if name))

    def places(self, row):
        return [EVERYWHERE]

    def programme(self, row):
        return None

    def marks(self, row):
        return tuple(row[name] for name in self.lists)


class GroupSketcher(Sketcher):
    model = SupportGroup
    columns = [
        "name",
        "former_names",
        "municipality_id",
        "postal_code",
        "phone",
        "email",
        "website",
        "street",
        "organisation_id",
        "main_theme_id",
        "rhythm",
    ]
    lists = {"audiences": "audiences", "weekdays": "meetings__weekday"}
    in_form = {"weekdays": None}
    same_programme = Reason.SAME_PROGRAMME

    def near(self, places):
        condition = Q(pk__in=[])
        for sort, value in places:
            if sort == "town":
                condition |= Q(municipality=value)
            elif sort == "code":
                condition |= Q(postal_code=value)
            else:
                condition |= Q(municipality=None, postal_code="")
        return SupportGroup.objects.filter(condition)

    def places(self, row):
        town, code = row["municipality_id"], row["postal_code"]
        if town is None and not code:
            return [("nowhere", None)]
        return [("town", town)] * (town is not None) + [("code", code)] * bool(code)

    def programme(self, row):
        times = fold(row["rhythm"]) or tuple(sorted(row["weekdays"]))
        programme = (row["organisation_id"], row["main_theme_id"], times)
        return programme if all(programme) else None

    def marks(self, row):
        return one(row["main_theme_id"]), row["audiences"], row["weekdays"]


class NetworkSketcher(Sketcher):
    model = CareNetwork
    columns = ["name", "former_names", "short_name", "population", "phone", "email", "website"]
    lists = {"towns": "municipalities", "languages": "languages"}
    in_form = {"towns": "added_municipalities"}
    same_programme = Reason.SAME_TERRITORY

    def programme(self, row):
        programme = (row["population"], row["towns"])
        return programme if all(programme) else None

    def marks(self, row):
        population = row["population"]
        ages = one(population) if population != ALL_AGES else frozenset()
        return ages, row["towns"], row["languages"]


class PlatformSketcher(Sketcher):
    model = Platform
    columns = ["name", "former_names", "kind", "phone", "email", "website"]
    lists = {"regions": "regions", "languages": "languages"}

    def marks(self, row):
        return one(row["kind"]), row["regions"], row["languages"]


class HelplineSketcher(Sketcher):
    model = Helpline
    columns = ["name", "former_names", "kind", "phone", "website"]
    lists = {"regions": "regions", "languages": "languages"}
    # A helpline is its number.
    contact_points = 80

    def marks(self, row):
        return one(row["kind"]), row["regions"], row["languages"]


SKETCHERS = {
    sketcher.model: sketcher
    for sketcher in (GroupSketcher(), NetworkSketcher(), PlatformSketcher(), HelplineSketcher())
}


def one(value):
    return frozenset([value] if value else [])


def site_of(address):
    """« https://www.exemple.be/ » and « http://exemple.be » are one site."""
    parts = urlsplit(address)
    host = parts.netloc.lower().removeprefix("www.")
    page = parts.path.rstrip("/")
    return f"{host}{page}?{parts.query}" if parts.query else f"{host}{page}"
