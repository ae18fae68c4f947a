"""What an address on one line is made of: street, what the place is called, town."""

import re
from dataclasses import dataclass, field

NUMBER = r"\d{1,4}(?:[ ]?[A-Za-z](?!\w))?(?:[ ]?[-/][ ]?\d{1,3}[A-Za-z]?(?!\w))?"
STREETS = [
    re.compile(
        r"\b(?:grand[- ]|petite? )?(?:rue|avenue|av\.|chaussée|chée|boulevard|bd|place|quai|route|"
        r"square|allée|impasse|clos|drève|chemin|faubourg|cours|parvis|sentier|venelle|esplanade)"
        rf"(?:[ ][^,;\n|•·–()\d]{{1,50}}?)?,?\s{NUMBER}(?!\d)",
        re.I,
    ),
    re.compile(
        r"\b(?:[A-ZÀ-Ý][\w’'.-]{0,25}[ ]){0,3}[\w’'-]{0,30}(?:straat|laan|steenweg|plein|weg|dreef|"
        rf"kaai|lei|baan|vest|markt|strasse|straße|platz)[ ]{NUMBER}(?!\d)",
    ),
]
VENUES = re.compile(
    r"\b(?:maison|salle|centre|club|biblioth[èe]que|locaux|local|universit[ée]|r[ée]sidence|"
    r"hôpital|clinique|école|foyer|zaal|parochiezaal|huis|[\w-]*huis|bibliotheek|ldc|"
    r"dienstencentrum|kasteel|caf[ée]|espace|ferme|abbaye|mutualit[ée])\b",
    re.I,
)
_PIECES = re.compile(r"[,;()•|]|\s[–-]\s")
_EDGES = " ,;–-•|"


@dataclass
class Address:
    """`town` is what is left to be read as a place; `unread` are pieces that say something else."""

    town: str
    street: str = ""
    venue: str = ""
    unread: list = field(default_factory=list)


def taken_apart(text, is_place):
    """« Maison Croix-Rouge, rue Haute 4, 4000 Liège »; `is_place(text)` knows communes."""
    address = Address(text)
    streets = [found for pattern in STREETS for found in pattern.finditer(text)]
    if streets:
        street = min(streets, key=lambda found: found.start())
        address.street = " ".join(street[0].split()).strip(_EDGES)
        text = f"{text[: street.start()]}, {text[street.end() :]}"
    pieces = [piece.strip(_EDGES) for piece in _PIECES.split(text) if piece.strip(_EDGES)]
    towns = [piece for piece in pieces if is_place(piece)]
    if not towns:
        return Address(address.town)
    for piece in pieces:
        if piece in towns:
            continue
        if VENUES.search(piece) and not address.venue:
            address.venue = piece[0].upper() + piece[1:]
        else:
            address.unread.append(piece)
    if address.street or address.venue:
        address.town = f"{towns[0]} ({towns[1]})" if len(towns) == 2 else ", ".join(towns)
    return address
