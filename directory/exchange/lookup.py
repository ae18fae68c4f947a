"""The words of the directory by any name a spreadsheet may use, read once for a whole file."""

import re
from collections import defaultdict
from contextlib import suppress
from functools import cached_property, lru_cache

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now
from rapidfuzz import fuzz, process

from ..models import (
    Audience,
    Helpline,
    Language,
    Organisation,
    PlaceAlias,
    Theme,
    ThemeSynonym,
)
from ..places.gazetteer import gazetteer
from ..places.place import fold_place
from ..places.reading import FOREIGN_CODE, IN_BRACKETS, NOISE, POSTAL_CODE, plain_codes
from ..text import fold, stem

CLOSE_ENOUGH = 75
# What people write under « Commune » for a group that meets nowhere.
NO_PLACES = frozenset(
    ("en ligne", "online", "zoom", "teams", "visio", "visioconference", "a distance", "internet")
)
MOST_SUGGESTIONS = 4
PLURAL = re.compile(r"(?<=\w{3})s\b")
LEGAL_FORM = re.compile(r"\b(?:asbl|a s b l|vzw|v z w|aisbl|ivzw)\b")
# What a list may name in the plural.
PEOPLE_AND_THEMES = ("themes", "audiences")


def in_quotes(words):
    return ", ".join(_now("« %s »") % word for word in words)


def with_suggestions(message, names):
    if not names:
        return message
    return f"{message} {_now('Vouliez-vous dire %s ?') % in_quotes(names)}"


class UnknownWordError(ValidationError):
    """A word that no record has; `kind` says of which list. An editor may say once what it is."""

    def __init__(self, message, kind, word):
        super().__init__(message)
        self.kind, self.word = kind, word


def stemmed(text):
    """The words of a text in each language of ours, without their endings."""
    words = fold(text).split()
    languages = ("fr", "nl", "de") if words else ()
    return frozenset(tuple(stem(word, language) for word in words) for language in languages)


# The directory names its themes alike from one file to the next.
stemmed_name = lru_cache(maxsize=20_000)(stemmed)
folded_name = lru_cache(maxsize=20_000)(fold)


def without_legal_form(folded):
    return " ".join(LEGAL_FORM.sub(" ", folded).split())


class Terms:
    """Records by name and, where no name says so, by synonym, and then in another number.

    `told` is what an editor said of words of this file: {folded word: key of the record}.
    """

    def __init__(self, kind, told=None):
        self.kind = kind
        self.told = told or {}
        self.records = {}
        self.names = defaultdict(dict)
        self.synonyms = defaultdict(dict)
        # [(name or synonym, record)]
        self.terms = []
        self.shown = {}
        self.labels = {}

    def teach(self, record, label, key, names=(), synonyms=()):
        self.labels[record.pk] = label, key
        self.records[record.pk] = record
        for name in (label, key, f"{label} [{key}]", *names):
            self.names[folded_name(name)][record.pk] = record
        self.shown[folded_name(label)] = label
        for synonym in synonyms:
            self.synonyms[folded_name(synonym)][record.pk] = record
        if synonyms:
            self.terms += ((term, record) for term in (label, *names, *synonyms))

    @cached_property
    def stemmed(self):
        """« Aidants », « patienten »: words of a name or a synonym, as their stems."""
        found = defaultdict(dict)
        for term, record in self.terms:
            for key in stemmed_name(term):
                found[key][record.pk] = record
        return found

    def label(self, pk):
        """What `find` understands as this record and no other."""
        label, key = self.labels[pk]
        return label if len(self.names[fold(label)]) == 1 else f"{label} [{key}]"

    def find(self, text):
        """The one record that is meant."""
        folded = fold(text)
        if told := self.records.get(self.told.get(folded)):
            return told
        found = self._known(folded) or self._in_another_form(text)
        if len(found) == 1:
            return next(iter(found.values()))
        if found:
            raise ValidationError(
                _now("« %(text)s » peut vouloir dire %(labels)s : précisez.")
                % {"text": text, "labels": in_quotes(map(self.label, found))}
            )
        raise UnknownWordError(self._unknown(text, folded), self.kind, text)

    def knows(self, text):
        folded = fold(text)
        return bool(self._known(folded)) or folded in self.told

    def _known(self, folded):
        """{key: record}; « aidants proches » is what « aidant proche » is, unless it is itself."""
        known = self.names.get(folded) or self.synonyms.get(folded)
        if not known and self.kind == "organisations":
            known = self.synonyms.get(without_legal_form(folded))
        if not known and self.kind in PEOPLE_AND_THEMES:
            singular = PLURAL.sub("", folded)
            known = self.names.get(singular) or self.synonyms.get(singular)
        return (folded and known) or {}

    def _in_another_form(self, text):
        found = {}
        for key in stemmed(text):
            found |= self.stemmed.get(key, {})
        return found

    def _unknown(self, text, folded):
        close = process.extract(
            folded,
            self.shown.keys(),
            scorer=fuzz.ratio,
            score_cutoff=CLOSE_ENOUGH,
            limit=MOST_SUGGESTIONS,
        )
        if not close:
            return _now("« %s » n’est pas connu ici.") % text[:80]
        return _now("« %(text)s » n’est pas connu ici. Vouliez-vous dire %(labels)s ?") % {
            "text": text[:80],
            "labels": in_quotes(self.shown[key] for key, _score, _index in close),
        }


class Lookup:
    """Each list is read when a column first needs it, and stays as it was then.

    `words` is what an editor said of unknown words: {kind of list: {folded word: key}}.
    """

    def __init__(self, words=None):
        self.words = words or {}

    def _terms(self, kind):
        return Terms(kind, self.words.get(kind))

    @cached_property
    def places(self):
        return gazetteer()

    @cached_property
    def themes(self):
        terms = self._terms("themes")
        synonyms = defaultdict(list)
        for theme, term in ThemeSynonym.objects.values_list("theme_id", "term"):
            synonyms[theme].append(term)
        for theme in Theme.objects.all():
            terms.teach(theme, theme.name_fr, theme.slug, theme.all_names, synonyms[theme.pk])
        return terms

    @cached_property
    def audiences(self):
        terms = self._terms("audiences")
        for audience in Audience.objects.all():
            synonyms = [audience.phrase, *audience.synonyms.splitlines()]
            terms.teach(audience, audience.name_fr, audience.slug, audience.all_names, synonyms)
        return terms

    @cached_property
    def languages(self):
        terms = self._terms("languages")
        for language in Language.objects.all():
            terms.teach(language, language.name_fr, language.code, language.all_names)
        return terms

    @cached_property
    def regions(self):
        """« Namur » is the province; its arrondissement has to be named as such."""
        terms = self._terms("regions")
        nicknames = defaultdict(list)
        for alias in PlaceAlias.objects.filter(region__isnull=False).select_related("region"):
            nicknames[alias.region.slug].append(alias.name)
        for region in self.places.regions.values():
            terms.teach(
                region, region.name_fr, region.slug, region.all_names, nicknames[region.slug]
            )
        return terms

    @cached_property
    def organisations(self):
        terms = self._terms("organisations")
        contact = ("phone", "email", "website", "helpline")
        for organisation in Organisation.objects.only("name", "import_key", *contact):
            key = organisation.import_key or f"n° {organisation.pk}"
            terms.teach(organisation, organisation.name, key)
            # « Similes asbl », « ASBL Similes ».
            if bare := without_legal_form(fold(organisation.name)):
                terms.synonyms[bare][organisation.pk] = organisation
        return terms

    @cached_property
    def helplines(self):
        terms = self._terms("helplines")
        lines = Helpline.objects.only("name", "phone", "import_key", "slug").in_bulk()
        merged = Helpline.merged_into()
        for pk, line in lines.items():
            if pk not in merged:
                old = [lines[other] for other, kept in merged.items() if kept == pk]
                names = [name for one in old for name in (one.name, one.slug)]
                terms.teach(line, line.name, line.slug, names)
        return terms

    @cached_property
    def lines(self):
        """{number to dial: the public line that answers it}."""
        return Helpline.objects.by_number()

    # Places ----------------------------------------------------------------------------------

    def where(self, town, code, village, cautions=None):
        """(municipality, locality or None, postal code) of three cells, any of them empty.

        What the cells say and the answer does not is told in `cautions`.
        """
        code = self._code(code)
        if fold_place(village) == fold_place(town):
            village = ""
        name = f"{village} ({town})" if town and village else town or village
        text = f"{code} {name}".strip()
        if not text:
            return None, None, ""
        place = self._place(text, name, code)
        municipality, locality = place.municipality, None
        if not place.is_town:
            locality = self._locality(municipality, place.name, place.postal_code)
        elif name:
            lost = self._lost(place, village or name, is_village=bool(village))
            if lost and cautions is not None:
                cautions.append(lost)
        if locality or place.postal_code in plain_codes(text):
            return municipality, locality, place.postal_code
        return municipality, None, ""

    def _lost(self, town, name, is_village):
        """Why a name that somebody wrote leads to no more than its town; "" where it is the town.

        A village of another commune is refused.
        """
        if fold_place(name) in NOISE.union(map(fold_place, town.municipality.all_names)):
            return ""
        reading = self.places.read(name)
        known = () if reading.corrected else reading.places
        here = [place for place in known if place.municipality_code == town.municipality_code]
        words = {"name": name[:80], "town": town.label, "commune": town.municipality.name}
        if any(place.is_town for place in here):
            return _now("« %(name)s » est lu comme « %(town)s ».") % words if is_village else ""
        if here and here[0].postal_code != town.postal_code:
            words |= {"code": here[0].postal_code, "given": town.postal_code}
            return (
                _now(
                    "Le code postal de « %(name)s » est %(code)s et non %(given)s : la fiche dit "
                    "« %(town)s »."
                )
                % words
            )
        if known and is_village and not reading.region:
            raise ValidationError(
                _now("« %(name)s » n’est pas une localité de %(commune)s.") % words
            )
        if reading.region or known:
            return _now("« %(name)s » est lu comme « %(town)s », d’après le code postal.") % words
        said = (
            _now("« %(name)s » n’est pas connu à %(commune)s : la fiche dit « %(town)s ».") % words
        )
        localities = self.places.localities_of.get(town.municipality.pk, ())
        close = process.extract(
            fold_place(name),
            {locality.name: fold_place(locality.name) for locality in localities},
            scorer=fuzz.ratio,
            score_cutoff=CLOSE_ENOUGH,
            limit=2,
        )
        return with_suggestions(said, [found for _folded, _score, found in close])

    def is_place(self, text):
        """Whether this alone is a commune or village, with its code or without."""
        with suppress(ValidationError):
            return self.where(text, "", "")[0] is not None
        return False

    def _code(self, text):
        if not text:
            return ""
        code = POSTAL_CODE.search(plain_codes(text))
        if not code or FOREIGN_CODE.search(text):
            raise ValidationError(
                _now("« %s » n’est pas un code postal belge : quatre chiffres.") % text[:40]
            )
        if len(set(POSTAL_CODE.findall(plain_codes(text)))) > 1:
            raise ValidationError(_now("« %s » : gardez un seul code postal.") % text[:40])
        if code[0] not in self.places.by_code:
            raise ValidationError(_now("Le code postal %s n’existe pas.") % code[0])
        return code[0]

    def _place(self, text, name, code):
        if fold(name) in NO_PLACES:
            raise ValidationError(
                _now(
                    "« %s » n’est pas un lieu : laissez la commune vide et dites-le sous "
                    "« Comment on se retrouve »."
                )
                % name[:80]
            )
        reading = self.places.read(text)
        if reading.asks:
            raise ValidationError(self._question(reading, name, code))
        if reading.corrected or not reading.places:
            self._refuse(reading, name)
        return reading.place

    def _question(self, reading, name, code):
        """Why several places are meant, in words that lead to the right cell."""
        brackets = IN_BRACKETS.match(name)
        if brackets and not self.places.read(name).place:
            return _now("« %(name)s » n’est pas une localité de %(town)s.") % {
                "name": brackets[1][:80],
                "town": brackets[2][:80],
            }
        here = [place for place in reading.places if place.postal_code == code]
        if code and len(here) < len(reading.places):
            return _now(
                "Le code postal %(code)s n’est pas celui de « %(name)s », mais de %(here)s."
            ) % {
                "code": code,
                "name": name[:80],
                "here": in_quotes(sorted({place.label for place in here})[:5]),
            }
        return _now(
            "« %(text)s » peut être %(labels)s : précisez le code postal et la commune."
        ) % {
            "text": (name or code)[:80],
            "labels": in_quotes(place.label for place in reading.places[:6]),
        }

    def _refuse(self, reading, name):
        if reading.region:
            raise ValidationError(
                _now(
                    "« %s » est une région ou une province : laissez la commune vide et "
                    "écrivez-la sous « Régions desservies »."
                )
                % name[:80]
            )
        message = _now("Le lieu « %s » n’est pas connu.") % name[:80]
        close = reading.places or self.places.close_names(name)
        labels = [place.label for place in close[:MOST_SUGGESTIONS]]
        raise ValidationError(with_suggestions(message, labels))

    def _locality(self, municipality, name, code):
        same = [
            locality
            for locality in self.places.localities_of.get(municipality.pk, ())
            if fold_place(locality.name) == fold_place(name)
        ]
        if not same:
            raise ValidationError(
                _now("« %(name)s » n’est pas une localité de %(town)s.")
                % {"name": name[:80], "town": municipality.name}
            )
        return next((row for row in same if row.postal_code == code), same[0])
