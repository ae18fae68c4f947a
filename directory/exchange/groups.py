"""A spreadsheet of support groups: its headings, and its rows for an export."""

import re

from django.db.models import Prefetch
from django.utils.functional import cached_property
from django.utils.text import slugify

from ..models import Region
from ..text import fold
from .columns import LIST_ENDS, Column, as_clock
from .group_columns import GroupColumns
from .lookup import Lookup

CHUNK = 2000
# « Thème(s) », « Nom * »
OPTIONAL = re.compile(r"\((?:s|es|x)\)|\*")


class GroupSheet(GroupColumns):
    """Support groups; one row a group."""

    PLACE = ("municipality", "postal_code", "locality")
    VENUE = ("venue_name", "street", "latitude", "longitude")
    IDENTITY = ("source", "identifier", "slug")
    ONE_MEETING = ("frequency", "day", "start", "end")
    NEEDED = ("name", "kind", "themes", "audiences")

    def __init__(self, lookup=None):
        self.lookup = lookup or Lookup()

    # Headings --------------------------------------------------------------------------------

    @cached_property
    def fields(self):
        """Name of the column → the column, in the order of the export."""
        return {name: one for name, one in vars(GroupColumns).items() if isinstance(one, Column)}

    @cached_property
    def names(self):
        """Folded heading → name of the column."""
        names = {}
        for name, column in reversed(self.fields.items()):
            names |= {fold(heading): name for heading in column.also.split(",") if heading}
        for name, column in self.fields.items():
            names[fold(name)] = names[fold(str(column.column_name))] = name
        return names

    def column_of(self, heading):
        """Of « Tél./GSM » and « Naam / Nom » each part means the same column; « C.P. », « CP »."""
        bare = OPTIONAL.sub("", heading)
        for written in (heading, bare, bare.replace(".", "")):
            if known := self.names.get(fold(written)):
                return known
        parts = {self.names.get(fold(part)) for part in bare.split("/")}
        return parts.pop() if len(parts) == 1 else None

    @cached_property
    def _headings(self):
        return {name: str(column.column_name) for name, column in self.fields.items()}

    def heading(self, name):
        return self._headings[name]

    @property
    def headings(self):
        """Those of an export."""
        return [self.heading(name) for name in self.exported]

    @cached_property
    def exported(self):
        return [name for name in self.fields if name not in self.ONE_MEETING]

    @cached_property
    def changeable(self):
        """The columns that an import reads, beside those that recognise the record."""
        return {
            name: column
            for name, column in self.fields.items()
            if not column.readonly and name not in (*self.IDENTITY, *self.ONE_MEETING)
        }

    @property
    def for_people(self):
        """The columns to fill in, as they are explained and as the model file has them."""
        return [column for column in self.fields.values() if not column.readonly]

    def meetings_in(self, texts):
        """What « Rencontres » would say, of the columns of a single meeting; one line a day."""
        frequency, days, start, end = (texts.get(name, "") for name in self.ONE_MEETING)
        start, end = as_clock(start), as_clock(end)
        # An end without a beginning is not understood, rather than lost.
        hours = f"{start}-{end}" if end else f"{start} h" if start.isdecimal() else start
        return "\n".join(
            "; ".join(filter(None, (frequency, day.strip(), hours)))
            for day in LIST_ENDS.split(days.replace(",", ";"))
        )

    # Export ----------------------------------------------------------------------------------

    @staticmethod
    def with_rows(groups):
        """With all that a row needs, whatever their number."""
        regions = Prefetch("regions_served", Region.objects.only("pk"))
        return groups.select_related(None).prefetch_related(
            "themes", "audiences", "languages", "meetings", regions
        )

    def rows(self, groups):
        for group in self.with_rows(groups).iterator(chunk_size=CHUNK):
            yield list(self.texts(group).values())

    def texts(self, group):
        """{name of the column: what its cell says}."""
        return {name: self.text(name, group) for name in self.exported}

    def text(self, name, group):
        if own := getattr(self, f"{name}_of", None):
            return own(group)
        column = self.fields[name]
        return column.widget.render(column.get_value(group), lookup=self.lookup)

    def source_of(self, group):
        return self._identity(group)[0]

    def identifier_of(self, group):
        return self._identity(group)[1]

    @staticmethod
    def _identity(group):
        """The two cells that `import_key_of` makes this key of."""
        key = group.import_key or ""
        source, _colon, identifier = key.partition(":")
        return (source, identifier) if import_key_of(source, identifier) == key else ("", key)

    def municipality_of(self, group):
        municipality = self.lookup.places.municipalities.get(group.municipality_id)
        return municipality.name_fr if municipality else ""

    def postal_code_of(self, group):
        return group.postal_code

    def locality_of(self, group):
        locality = self.lookup.places.localities.get(group.locality_id)
        return locality.name if locality else ""

    def organisation_of(self, group):
        return self._label("organisations", group.organisation_id)

    def helpline_of(self, group):
        return self._label("helplines", group.helpline_id)

    def main_theme_of(self, group):
        return self._label("themes", group.main_theme_id)

    def updated_at_of(self, group):
        return f"{group.updated_at:%Y-%m-%d}"

    def _label(self, terms, pk):
        return getattr(self.lookup, terms).label(pk) if pk else ""


def import_key_of(source, identifier):
    """Where two sources number their rows from 1, each is still another group."""
    if not identifier:
        return None
    source = slugify(source.replace("’", " "))
    return f"{source}:{identifier}" if source else identifier
