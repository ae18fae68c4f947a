"""Places among the words of a text: which words name one, and which only look like it."""

import re

from ..places.gazetteer import gazetteer
from ..places.reading import PROVINCES
from .everyday_words import (
    ALL_STOP_WORDS,
    BEFORE_A_YEAR,
    COUNTING_WORDS,
    NEVER_LAST,
    OF_A_PLACE,
    PLACE_PREPOSITIONS,
    STOP_WORDS,
)

LONGEST_PLACE = 5

# « Pas trop loin de Mons », « in der Nähe von Eupen »: what stands before a place.
_NEAR_A_PLACE = re.compile(
    r"(?:(?:(?:tout |plus |assez |plutot |au plus )?(?:pres|proche)|(?:pas (?:trop |tres |si )?"
    r"|non )loin|(?:a )?proximite|(?:juste )?a cote|(?:tout )?autour|du cote"
    r"|(?:(?:aux|dans les) )?(?:alentours|environs)) (?:de|d|du|des|a)"
    r"|(?:heel |zo )?(?:dicht|vlak|kort) bij|dichtbij|vlakbij|nabij|rond|rondom"
    r"|in de (?:buurt|omgeving|nabijheid|streek) van|niet (?:te |zo )?ver van"
    r"|(?:ganz )?in der (?:nahe|gegend|umgebung)(?: von)?|(?:ganz )?nahe(?: von| bei)?"
    r"|unweit(?: von)?|nicht (?:so |zu |allzu )?weit (?:weg |entfernt )?von|rund um"
    r"|im (?:raum|umkreis|grossraum)(?: von)?"
    r"|near(?: to)?|nearby|around|close to|next to|not (?:too |so |very )?far from"
    r"|within reach of|in the area of)(?= )"
)
_NEAR_HERE = re.compile(
    r"(?:(?:(?:le |au )?plus |tout |assez )?(?:pres|proche)|(?:pas (?:trop |tres )?|non )loin"
    r"|(?:a )?proximite|(?:juste )?a cote|(?:tout )?autour) (?:de|d) (?:chez (?:moi|nous|soi)|ici"
    r"|mon (?:domicile|village|quartier)|ma (?:maison|commune|ville))\b"
    r"|(?:dicht|vlak) bij huis\b|hier in de buurt\b"
    r"|(?:bij (?:mij|ons) )in de (?:buurt|omgeving)\b|in (?:mijn|onze) (?:buurt|omgeving|streek)\b"
    r"|(?:bei (?:mir|uns) )in der (?:nahe|gegend|umgebung)\b|hier in der (?:nahe|gegend)\b"
    r"|in (?:meiner|unserer) (?:nahe|gegend|umgebung)\b"
    r"|near (?:me|us)$|(?:near|around|close to) (?:here|home|my (?:home|house|place|town))\b"
    r"|in my (?:area|town|neighbou?rhood)\b"
    r"|(?:a proximite|pas (?:trop |tres )?loin|dans (?:les environs|le coin)|dichtbij|vlakbij"
    r"|in de (?:buurt|omgeving)|niet (?:te )?ver|in der (?:nahe|umgebung)|nearby|close by)$"
)

WHO_THROWS = {"ne", "n", "je", "il", "elle", "on", "se", "me", "les", "le", "la"}
WHAT_IS_THROWN = {"rien", "tout", "jamais", "plus", "pas", "mes", "ses", "aucun"}


class PlacesAmongWords:
    """Of a reader with `words`, as they are `typed`, whether they are `shouted`, a `vocabulary`."""

    def _located(self, at):
        """(number of words, place, region slug) of the longest name of a place, if any."""
        words, vocabulary = self.words, self.vocabulary
        for length in range(min(LONGEST_PLACE, len(words) - at), 0, -1):
            name = " ".join(words[at : at + length])
            place = vocabulary.place(name)
            region = vocabulary.region_names.get(name)
            if length == 1:
                if place is None and region is None:
                    return self._postal_code(at)
                if not self._means_a_place(at):
                    return None
            if place or region:
                if place and region and self._means_a_region(at, place, region):
                    place = None
                return length, place, region
        return None

    def _means_a_region(self, at, place, region):
        """« Limbourg » is the province before the town of the same name near Liège; and
        « prov. de Liège » says that it is one."""
        if region not in gazetteer().regions_of[place.municipality.pk]:
            return True
        return not PROVINCES.isdisjoint(self.words[max(at - 2, 0) : at])

    def _says_near(self, at):
        """How many words at `at` say that something should be near a place, or near who asks.

        « Personne autour de moi » says something else.
        """
        rest = " ".join(self.words[at:])
        if here := _NEAR_HERE.match(rest):
            return here[0].count(" ") + 1
        near = _NEAR_A_PLACE.match(rest)
        length = near[0].count(" ") + 1 if near else 0
        return length if length and self._located(at + length) else 0

    def _is_around_a_place(self, at):
        """« Omgeving Leuven » speaks of no people around somebody."""
        after = at + 1
        if after < len(self.words) and self.words[after] in OF_A_PLACE:
            after += 1
        return after < len(self.words) and self._located(after) is not None

    def _means_a_place(self, at):
        """« Jambes » is a town by its capital, after « à », or when nothing else is typed."""
        word = self.words[at]
        if len(self.words) == 1:
            return True
        if word == "jette" and self._throws(at):
            return False
        everyday = self.vocabulary.is_everyday(word)
        if not everyday:
            return word not in ALL_STOP_WORDS
        before = self.words[at - 1] if at else ""
        if (before.isdigit() and len(before) < 4) or before in COUNTING_WORDS:
            return False
        if at and (self.typed[at - 1].lower() in PLACE_PREPOSITIONS or before.isdigit()):
            # « In my ears » speaks of no village.
            return not any({before, word} <= small for small in STOP_WORDS.values())
        if at and self.typed[at][0].isupper() and not self.shouted:
            return True
        is_town = word in self.vocabulary.town_names
        is_last = at == len(self.words) - 1
        return is_town and len(word) > 2 and is_last and word not in NEVER_LAST

    def _throws(self, at):
        """« Elle ne jette rien » speaks of no town."""
        before, after = self.words[at - 1] if at else "", (*self.words[at + 1 : at + 2], "")[0]
        return before in WHO_THROWS or after in WHAT_IS_THROWN

    def _postal_code(self, at):
        word = self.words[at]
        here = gazetteer().find(word) if len(word) == 4 and word.isdigit() else []
        year = at and self.words[at - 1] in BEFORE_A_YEAR and "1900" <= word < "2050"
        return (1, here[0], None) if here and not year else None
