"""A text cut into what says one thing: lines, sentences, what stands between bullets."""

import re
from dataclasses import dataclass
from itertools import pairwise

from ...text import fold

SEPARATOR = re.compile(r"\s+[|•·*]+\s+|\s{3,}|(?<=[.!?…])\s+(?=[A-ZÀ-Ý«\"“])")
# « Tél. 081 », « St. Vith »: a point that ends no sentence.
SHORTENED = re.compile(
    r"(?:^|\W)(?:t[ée]l|av|bd|ch|dr|mme?|st|ste|n|nr|no|rte|resp|ex|bijv|env|min|max)\.$", re.I
)
EDGES = " \t\xa0\u202f-–—•·*|_=#>☕📍📞✉🕑🗓"
LABEL = re.compile(r"([^\W\d_][^:?\n]{0,28}?)\s?(?:[:?]|\s[-–]\s)\s*")
LABELS = {
    "name": "nom, nom du groupe, naam, naam van de groep, titre, titel",
    "when": "quand, wanneer, jour, jours, dag, heure, heures, uur, horaire, horaires, date, dates, "
    "data, datum, open, ouvert, reunion, reunions, rencontre, rencontres, bijeenkomst, "
    "bijeenkomsten, jour et heure, wann, frequence",
    "where": "ou, ou ca, lieu, adresse, waar, adres, locatie, plaats, endroit, wo, ort",
    "price": "prix, tarif, cout, couts, paf, combien, prijs, kostprijs, kosten, bijdrage, preis, "
    "participation, participation aux frais, frais",
    "who": "pour qui, public, public cible, wie, voor wie, doelgroep, fur wen, participants",
    "registration": "inscription, inscriptions, reservation, inschrijven, inschrijving, "
    "inschrijvingen, aanmelden, anmeldung",
    "language": "langue, langues, taal, talen, sprache",
}
LABEL_OF = {word.strip(): label for label, words in LABELS.items() for word in words.split(",")}


@dataclass(frozen=True)
class Piece:
    """`line` is the number of its line; `label` the kind of fact that it announces (« Où : »)."""

    text: str
    begin: int
    line: int
    label: str = ""

    @property
    def end(self):
        return self.begin + len(self.text)


def pieces_of(text):
    """In their order; an announcement alone on its line is that of the next."""
    waiting = ""
    begin = 0
    for number, line in enumerate(text.split("\n")):
        for start, end in cut(line):
            piece = labelled(line[start:end], begin + start, number)
            if piece.label and not piece.text:
                waiting = piece.label
                continue
            if piece.text:
                yield piece if piece.label else Piece(piece.text, piece.begin, number, waiting)
                waiting = ""
        begin += len(line) + 1


def cut(line):
    """[(from, to)] of the pieces of a line, without the signs around them."""
    ends = [
        found.span()
        for found in SEPARATOR.finditer(line)
        if not SHORTENED.search(line[max(0, found.start() - 8) : found.start()])
    ]
    for (_before, begin), (end, _after) in pairwise([(0, 0), *ends, (len(line), len(line))]):
        stripped = line[begin:end].lstrip(EDGES)
        start = end - len(stripped)
        yield start, start + len(stripped.rstrip(EDGES))


def labelled(text, begin, line):
    found = LABEL.match(text)
    label = LABEL_OF.get(fold(found[1]), "") if found else ""
    if not label:
        return Piece(text, begin, line)
    return Piece(text[found.end() :], begin + found.end(), line, label)


def without(piece, taken):
    """The words of a piece, blank where another reader took them."""
    words = piece.text
    for one in taken:
        if one.overlaps(piece.begin, piece.end):
            begin, end = max(0, one.begin - piece.begin), one.end - piece.begin
            words = f"{words[:begin]}{' ' * (min(end, len(words)) - begin)}{words[end:]}"
    return words
