"""What one cell may say, and how it is written: a widget for each kind of column."""

import re
from datetime import time
from decimal import Decimal, InvalidOperation

import phonenumbers
from django.core.exceptions import ValidationError
from django.db.models import Manager
from django.utils.translation import gettext as _now

from ..models import Meeting
from ..text import fold

LIST_ENDS = re.compile(r"[;|\n]")
YES = {"oui", "o", "yes", "y", "ja", "j", "vrai", "true", "wahr", "waar", "x", "1", "v", "ok"}
NO = {"non", "n", "no", "nee", "neen", "nein", "faux", "false", "falsch", "onwaar", "0"}
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
SHORT_NUMBER = re.compile(r"\d{3,4}|116 ?\d{3}")
DAY_FIRST = re.compile(r"(?:(\d{1,2})[/.-])?(\d{1,2})[/.-]((?:19|20)\d\d)")
ISO_TIME_AFTER_DATE = re.compile(r"(\d{4}-\d\d-\d\d)[ T]\d\d:\d\d.*")
CLOCK = re.compile(r"(\d{1,2})(?: ?[h:.u] ?(\d{2})?)?(?: ?(?:h|u|uur|heures?))?", re.I)
NOTE = re.compile(r"\bnote\s*:", re.I)
FROM_TO = re.compile(
    r"(?:de )?(\S+(?: ?[hu] ?\d*)?) ?(?:-|–|à|a|tot|bis|jusqu’à) ?(\S+(?: ?h ?\d*)?)", re.I
)


class Widget:
    """How the text of a cell is read, and a value written as one."""

    def clean(self, value, **kwargs):
        raise NotImplementedError

    def render(self, value, **kwargs):
        return "" if value is None else str(value)


class Column:
    """A field of the group under a heading; `also` are other headings that mean the same."""

    def __init__(self, attribute, heading, widget, also="", hint="", example="", readonly=False):
        self.attribute = attribute
        self.column_name = heading
        self.widget = widget
        self.also = also
        self.hint = hint
        self.example = example
        self.readonly = readonly

    def get_value(self, group):
        value = getattr(group, self.attribute)
        # « get_status_display »; the rows of a list are a manager.
        return value() if callable(value) and not isinstance(value, Manager) else value

    @property
    def other_headings(self):
        return ", ".join(self.also.split(","))

    @property
    def words(self):
        """What may be written, where the list is closed."""
        if isinstance(self.widget, Choice):
            return " / ".join(map(str, self.widget.choices.labels))
        return " / ".join(["oui", "non"]) if isinstance(self.widget, YesNo) else ""

    @property
    def is_related(self):
        """Whether the value goes into other tables."""
        return isinstance(self.widget, (Listed, Meetings))


class Words(Widget):
    """One line of text."""

    empty = ""

    def clean(self, value, **kwargs):
        return re.sub(r"[ \t\n]+", " ", value).strip()


class Paragraphs(Words):
    def clean(self, value, **kwargs):
        return "\n".join(line.rstrip() for line in value.split("\n")).strip()


class Lines(Words):
    """A list of addresses, kept one a line."""

    def clean(self, value, **kwargs):
        return "\n".join(value.replace(";", " ").replace("|", " ").split())


class Address(Words):
    """A page on the Web; « www.exemple.be » is one."""

    def clean(self, value, **kwargs):
        value = super().clean(value)
        return value if re.match(r"[a-z]+:", value, re.I) else f"https://{value}"


class Email(Words):
    def clean(self, value, **kwargs):
        return super().clean(value).removeprefix("mailto:").strip("<> ")


class Phone(Words):
    """Any way of writing a number → the house form « 02 511 99 99 »."""

    def clean(self, value, cautions=None, **kwargs):
        value = super().clean(value)
        if SHORT_NUMBER.fullmatch(value):
            return value
        number = self._number(value)
        if phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.MOBILE:
            cautions.append(
                _now("%s est un GSM : assurez-vous que ce n’est pas celui d’une personne privée.")
                % value
            )
        belgian = number.country_code == 32
        form = phonenumbers.PhoneNumberFormat
        return phonenumbers.format_number(number, form.NATIONAL if belgian else form.INTERNATIONAL)

    def _number(self, value):
        several = list(phonenumbers.PhoneNumberMatcher(value, "BE"))
        if len(several) > 1:
            raise ValidationError(
                _now("« %s » : plusieurs numéros. Gardez-en un, mettez l’autre dans la précision.")
                % value[:80]
            )
        try:
            number = phonenumbers.parse(several[0].raw_string if several else value, "BE")
        except phonenumbers.NumberParseException:
            number = None
        letters = re.sub(r"(?i)\b(?:tél|tel|telefoon|téléphone|gsm|phone)\b", "", value)
        if (
            not number
            or not phonenumbers.is_valid_number(number)
            or (re.search(r"[^\W\d_]", letters))
        ):
            raise ValidationError(_now("« %s » n’est pas un numéro de téléphone.") % value[:80])
        return number


class Choice(Words):
    """One of a closed list, by its words in the interface, its code or a synonym."""

    def __init__(self, choices, also=None):
        self.choices = choices
        self.known = {fold(str(label)): value for value, label in choices.choices}
        self.known |= {fold(value): value for value in map(str, choices.values)}
        for value, words in (also or {}).items():
            self.known |= {fold(word): value for word in words.split(",")}
        super().__init__()

    def clean(self, value, **kwargs):
        found = self.known.get(fold(value))
        if found is None:
            raise ValidationError(
                _now("« %(value)s » : écrivez %(labels)s.")
                % {"value": value[:80], "labels": " / ".join(map(str, self.choices.labels))}
            )
        return found

    def render(self, value, **kwargs):
        return "" if value in (None, "") else str(self.choices(value).label)


class Maybe(Widget):
    """A value that may be unknown."""

    empty = None


class YesNo(Maybe):
    def clean(self, value, **kwargs):
        folded = fold(value)
        if folded in YES or value in ("✓", "✔", "☑"):
            return True
        if folded in NO:
            return False
        raise ValidationError(_now("« %s » : écrivez oui ou non.") % value[:80])

    def render(self, value, **kwargs):
        return "" if value is None else _now("oui") if value else _now("non")


def number_in(value, units):
    """« 3,50 € », « 18 ans », « 1 200 » → Decimal."""
    text = re.sub(rf"(?i)\s|{units}", "", value).replace("'", "")
    text = text.replace(".", "").replace(",", ".") if re.search(r"\.\d{3},", text) else text
    text = text.replace(",", ".")
    if text.endswith((".-", ".–")):
        text = text[:-2]
    if not NUMBER.fullmatch(text):
        raise ValidationError(_now("« %s » n’est pas un nombre.") % value[:80])
    try:
        return Decimal(text)
    except InvalidOperation as error:
        raise ValidationError(_now("« %s » n’est pas un nombre.") % value[:80]) from error


class Age(Maybe):
    def clean(self, value, **kwargs):
        number = number_in(value, "ans|jaar|jahre|years")
        if number != int(number) or not 0 <= number <= 120:
            raise ValidationError(_now("« %s » n’est pas un âge.") % value[:80])
        return int(number)


class Amount(Maybe):
    def clean(self, value, **kwargs):
        number = number_in(value, "€|euros?|eur")
        if number < 0:
            raise ValidationError(_now("« %s » : un prix n’est pas négatif.") % value[:80])
        try:
            return number.quantize(Decimal("0.01"))
        except InvalidOperation as error:
            # More digits than a decimal carries.
            raise ValidationError(_now("« %s » n’est pas un prix.") % value[:80]) from error

    def render(self, value, **kwargs):
        return "" if value is None else f"{value:.2f}".replace(".", ",")


class Degrees(Maybe):
    def clean(self, value, **kwargs):
        return float(number_in(value, "°"))

    def render(self, value, **kwargs):
        return "" if value is None else repr(value).replace(".", ",")


class PartialDate(Words):
    """« 21/03/2018 », « 03/2018 », « 2018-03-21 » → « 2018-03-21 », « 2018-03 »."""

    def clean(self, value, **kwargs):
        value = super().clean(value)
        if dated := ISO_TIME_AFTER_DATE.fullmatch(value):
            return dated[1]
        if not (found := DAY_FIRST.fullmatch(value)):
            return value
        day, month, year = found.groups()
        parts = [year, month.zfill(2), *([day.zfill(2)] if day else [])]
        return "-".join(parts)


class One(Maybe):
    """A record that is already in the directory."""

    def __init__(self, terms):
        self.terms = terms
        super().__init__()

    def clean(self, value, lookup=None, **kwargs):
        return getattr(lookup, self.terms).find(value)

    def render(self, value, lookup=None, **kwargs):
        return getattr(lookup, self.terms).label(value.pk) if value else ""


class Listed(One):
    """Several, separated by « ; », « | », « , » or new lines."""

    empty = ()

    def clean(self, value, lookup=None, **kwargs):
        terms = getattr(lookup, self.terms)
        if terms.knows(value):
            return [terms.find(value)]
        names = [
            name
            for part in LIST_ENDS.split(value)
            if part.strip()
            for name in self._cut_at_commas(part.strip(), terms)
        ]
        return list({record.pk: record for record in map(terms.find, names)}.values())

    def _cut_at_commas(self, text, terms):
        """A comma may be part of a name: « Solitude, précarité, exil »."""
        pieces = [piece.strip() for piece in text.split(",") if piece.strip()]
        while pieces:
            longest = next(
                (n for n in range(len(pieces), 1, -1) if terms.knows(", ".join(pieces[:n]))), 1
            )
            yield ", ".join(pieces[:longest])
            del pieces[:longest]

    def render(self, value, lookup=None, **kwargs):
        terms = getattr(lookup, self.terms)
        records = value.all() if hasattr(value, "all") else value
        return "; ".join(sorted(terms.label(record.pk) for record in records))


# Meetings ----------------------------------------------------------------------------------

ALSO_FREQUENCY = {
    "weekly": "hebdomadaire,toutes les semaines,wekelijks,elke week,wöchentlich",
    "fortnightly": "toutes les 2 semaines,une semaine sur deux,tweewekelijks,bimensuel",
    "twice_monthly": "2 fois par mois,twee keer per maand",
    "monthly": "mensuel,tous les mois,une fois par mois,1 fois par mois,maandelijks,monatlich",
    "every_two_months": "bimestriel,tous les 2 mois,tweemaandelijks",
    "quarterly": "trimestriel,tous les trimestres,driemaandelijks",
    "irregular": "irrégulier,variable,onregelmatig",
}
WEEKDAYS = {
    fold(word): number
    for number, words in enumerate(
        [
            "lundi,lundis,lun,maandag,montag,monday",
            "mardi,mardis,mar,dinsdag,dienstag,tuesday",
            "mercredi,mercredis,mer,woensdag,mittwoch,wednesday",
            "jeudi,jeudis,jeu,donderdag,donnerstag,thursday",
            "vendredi,vendredis,ven,vrijdag,freitag,friday",
            "samedi,samedis,sam,zaterdag,samstag,saturday",
            "dimanche,dimanches,dim,zondag,sonntag,sunday",
        ]
    )
    for word in words.split(",")
}
ORDINALS = {
    "1": "1er,premier,première,1ère,1",
    "2": "2e,2ème,deuxième,second,2",
    "3": "3e,3ème,troisième,3",
    "4": "4e,4ème,quatrième,4",
    "5": "5e,5ème,cinquième,5",
    "-1": "dernier,dernière",
}
WEEKS = {fold(word): week for week, words in ORDINALS.items() for word in words.split(",")}


class Meetings(Widget):
    """One meeting a line: « chaque mois ; jeudi ; semaines 1, 3 ; 14:00-16:00 ; note : … »."""

    empty = ()
    frequency = Choice(Meeting.Frequency, ALSO_FREQUENCY)

    def clean(self, value, **kwargs):
        return [self._meeting(line) for line in value.split("\n") if line.strip(" ;")]

    def _meeting(self, line):
        meeting = Meeting()
        facts, *note = NOTE.split(line, maxsplit=1)
        for part in facts.split(";"):
            if part.strip():
                self._read(meeting, part.strip())
        meeting.note = note[0].strip() if note else ""
        meeting.clean_fields(exclude=["group"])
        if meeting.end_time and not (meeting.start_time and meeting.start_time < meeting.end_time):
            raise ValidationError(_now("« %s » : la rencontre finit avant de commencer.") % line)
        return meeting

    def _read(self, meeting, part):
        folded = fold(part)
        if folded in WEEKDAYS:
            meeting.weekday = WEEKDAYS[folded]
        elif folded in self.frequency.known:
            meeting.frequency = self.frequency.known[folded]
        elif folded.startswith("semaine"):
            meeting.weeks_of_month = self._weeks(part)
        elif hours := self._hours(part):
            meeting.start_time, meeting.end_time = hours
        else:
            raise ValidationError(
                _now(
                    "« %s » n’est pas compris. Une rencontre par ligne : "
                    "« chaque mois ; jeudi ; semaines 1, 3 ; 14:00-16:00 ; note : en été »."
                )
                % part[:80]
            )

    def _weeks(self, text):
        words = [word for word in re.split(r"[,\s]+|\bet\b", text) if word][1:]
        try:
            return ",".join(word if word == "-1" else WEEKS[fold(word)] for word in words)
        except KeyError as error:
            raise ValidationError(_now("« %s » : écrivez 1 à 5, ou -1.") % text[:80]) from error

    def _hours(self, text):
        if single := CLOCK.fullmatch(text):
            return time_of(single), None
        if (both := FROM_TO.fullmatch(text)) and all(map(CLOCK.fullmatch, both.groups())):
            return tuple(time_of(CLOCK.fullmatch(hour)) for hour in both.groups())
        return None

    def render(self, value, **kwargs):
        meetings = value.all() if hasattr(value, "all") else value
        return "\n".join(map(self._in_words, meetings))

    def _in_words(self, meeting):
        hours = [f"{hour:%H:%M}" for hour in (meeting.start_time, meeting.end_time) if hour]
        parts = [
            str(meeting.get_frequency_display()) if meeting.frequency else "",
            "" if meeting.weekday is None else str(meeting.get_weekday_display()),
            f"semaines {meeting.weeks_of_month}" if meeting.weeks_of_month else "",
            "-".join(hours),
            f"note : {meeting.note}" if meeting.note else "",
        ]
        return "; ".join(filter(None, parts))


def time_of(found):
    hour, minute = int(found[1]), int(found[2] or 0)
    if hour > 23 or minute > 59:
        raise ValidationError(_now("« %s » n’est pas une heure.") % found[0])
    return time(hour, minute)
