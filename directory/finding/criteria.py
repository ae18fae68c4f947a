"""What a list of groups is asked for, as values: {filter: value or values}."""

from django.http import QueryDict

RADII = (5, 10, 20, 50)
FEW = 5
# Options that widen each other (any of them) and options that narrow (all of them).
ANY = (
    "theme",
    "audience",
    "format",
    "kind",
    "facilitation",
    "language",
    "day",
    "moment",
    "when",
    "free",
    "type",
)
ALL = ("condition",)


class Criteria(dict):
    """Valid values only, empty ones left out. `near` is what was typed, or a `Place`."""

    def __init__(self, **values):
        super().__init__(
            {name: value for name, value in values.items() if value not in (None, "", [])}
        )

    def pairs(self):
        """(name, one value as it is asked for), for the hidden fields of a form."""
        for name, value in self.items():
            for one in value if isinstance(value, list) else [value]:
                yield name, getattr(one, "query", one)

    def query(self, without=(), **changed):
        """The query string of these values, changed; always back on the first page.

        `without` is (filter, value): this value is left out.
        """
        query = QueryDict(mutable=True)
        for name, value in self.items():
            values = value if isinstance(value, list) else [getattr(value, "query", value)]
            query.setlist(name, [one for one in values if (name, one) != tuple(without)])
        if without and without[0] == "near":
            query.pop("radius", None)
        for name, value in changed.items():
            query[name] = value
        return query.urlencode()
