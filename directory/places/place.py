"""A point in Belgium that somebody can mean, and how its names are compared."""

import re
from dataclasses import dataclass, field

from ..models import Municipality
from ..text import fold

# « St-Gilles », « Sint-Gillis », « Sankt Vith »: one spelling for all saints.
SAINT = re.compile(r"\b(saint|sainte|sint|sankt|ste|skt)\b")


def fold_place(text):
    return SAINT.sub("st", fold(text))


@dataclass(frozen=True)
class Place:
    """A point somebody can mean; `municipality` answers who serves it."""

    name: str
    postal_code: str
    municipality: Municipality = field(compare=False)
    municipality_code: str
    latitude: float
    longitude: float

    @property
    def label(self):
        """« 5000 Namur », « 5021 Boninne (Namur) »; a town in the language of the page."""
        if self.is_town:
            return f"{self.postal_code} {self.municipality.name}".strip()
        return f"{self.postal_code} {self.name} ({self.municipality.name})".strip()

    @property
    def own_name(self):
        """« Namur », « Boninne »: without its code; a town in the language of the page."""
        return self.municipality.name if self.is_town else self.name

    @property
    def is_town(self):
        """Whether this is a municipality rather than a village inside one."""
        return fold_place(self.name) in map(fold_place, self.municipality.all_names)

    @property
    def choice(self):
        """« 4420 Saint-Nicolas · Liège »: its label with the province, for a list of namesakes."""
        area = self.municipality.arrondissement.parent
        is_told = area is None or area.name == self.municipality.name
        return self.label if is_told else f"{self.label} · {area.name}"

    @property
    def query(self):
        """What to write in an address so that this very place is found again."""
        return f"{self.postal_code} {self.name}".strip()
