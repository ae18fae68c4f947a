"""What a reader of leaflets says of one field."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Found:
    """A column of the import, the text of its cell, and from where to where the leaflet says it.

    `why` tells the editor what to look at before saying yes to what is not sure.
    """

    column: str
    value: str
    begin: int
    end: int
    sure: bool = True
    why: str = ""

    def overlaps(self, begin, end):
        return self.begin < end and begin < self.end
