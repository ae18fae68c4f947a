"""What one cell may say, and how it is written: a widget for each kind of column."""

import re
from decimal import Decimal, InvalidOperation

from django.core.exceptions import ValidationError
from django.db.models import Manager
from django.utils.text import format_lazy
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from ..models import SupportGroup
from ..models.amounts import EURO, OLDEST, number_in
from ..models.dates import read_partial_date
from ..models.phones import read_phone
from ..models.webaddresses import read_email, read_website
from ..text import fold
from .lookup import UnknownWordError

# « TDA/H » is one word where it is known without its stroke.
STROKE_WITHIN = re.compile(r"[^\W\d_]+/[^\W\d_]+")
AND = re.compile(r" (?:et|en|und|and|&|\+) ")
LIST_ENDS = re.compile(r"[;|\n]")
MOST_ITEMS = 50
YES = {"oui", "o", "yes", "y", "ja", "j", "vrai", "true", "wahr", "waar", "x", "1", "v", "ok"}
NO = {"non", "n", "no", "nee", "neen", "nein", "faux", "false", "falsch", "onwaar", "0"}
# An hour whose cell has no format of its own: a part of the day.
# « 0,75 », and not « 0.30 », which is half past midnight.
PART_OF_DAY = re.compile(r"0[.,](?:\d|[6-9]\d|\d{3,})")
AROUND_AN_AGE = re.compile(
    r"\A(?:≥|>=|\+|dès|vanaf|ab|à partir de|min(?:imum)?\.?)\s*"
    r"|\s*(?:\+(?: ans| jaar)?|(?:et )?plus|en ouder|und älter|min(?:imum)?\.?)\Z",
    re.I,
)
# « 4,50 € par séance »: what a price of the column says anyway.
PER_MEETING = re.compile(
    r" ?(?:/|par|per|pro|p\.|la) ?"
    r"(?:séance|seance|rencontre|réunion|personne|participation|sessie|keer|bijeenkomst|persoon"
    r"|treffen|person|mal|meeting|session|p\.?)\Z",
    re.I,
)
# « néant »: the cell says that nobody has anything to say.
NOTHING = re.compile(
    r"[-–—/?.]+|n/?a|nan|null|none|n[ée]ant|nihil|nvt|n\.v\.t\.|sans objet|inconnue?"
    r"|onbekend|unbekannt|t\.?b\.?[ad]\.?|à (?:compléter|préciser|confirmer)|aan te vullen",
    re.I,
)
# The same where a way of contact is asked for; elsewhere « aucune » and « x » are answers.
NO_CONTACT = re.compile(
    r"x+|(?:aucune?|geen|keine?)(?: [^\W\d_]+)?|pas d(?:e |[’'])[^\W\d_]+|sans [^\W\d_]+", re.I
)
WHOSE_MOBILE = _("%s est un GSM : assurez-vous que ce n’est pas celui d’une personne privée.")
HOW_TO_REGISTER = re.compile(
    r"(?:par|via|per|uniquement par|sur simple appel|au) ?(?:le |notre )?"
    r"(?:t[ée]l(?:[ée]phone)?|gsm|e?-?mail|mail|courriel|sms|site|formulaire|telefoon)\.?"
    r"(?:(?: (?:ou|et|of|en)|[ ,/]+)(?: par| via| per)? ?"
    r"(?:t[ée]l(?:[ée]phone)?|gsm|e?-?mail|courriel|sms|telefoon)\.?)*|telefonisch",
    re.I,
)
FREE = {"gratuit", "gratuite", "gratis", "kostenlos"}


def says_nothing(cell, widget):
    return bool(NOTHING.fullmatch(cell) or (widget.is_contact and NO_CONTACT.fullmatch(cell)))


def is_too_long(cell, widget):
    """More characters than such a cell ever has, or more pieces."""
    if len(cell) > widget.longest:
        return True
    return sum(map(cell.count, widget.ends)) >= MOST_ITEMS


def as_clock(text):
    """« 0,583333333 » → « 14:00 »; what is no part of a day stays."""
    if not PART_OF_DAY.fullmatch(text):
        return text
    minutes = round(float(text.replace(",", ".")) * 24 * 60)
    return f"{minutes // 60:02}:{minutes % 60:02}"


class Widget:
    """How the text of a cell is read, and a value written as one.

    What is longer than `longest` is refused unread; so is what has too many pieces, each of which
    one of `ends` ends.
    """

    longest = 2000
    ends = ""

    # Whether what it gives are rows of another table; whether it is a way to reach somebody.
    is_part = False
    is_contact = False

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

    def value_for(self, group, value):
        """What the field becomes when the cell says this."""
        return value

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
        return isinstance(self.widget, Listed) or self.widget.is_part


class Translation(Column):
    """A text of the group in another language, under the heading of the French one: « [nl] »."""

    def __init__(self, field, language, heading, widget, also=""):
        self.field, self.language = field, language
        also = ",".join(f"{one} [{language}]" for one in also.split(","))
        heading = format_lazy("{} [{}]", heading, language)
        super().__init__("translations", heading, widget, also)

    def get_value(self, group):
        return group.translations.get(self.language, {}).get(self.field, "")

    def value_for(self, group, value):
        texts = {
            name: text
            for name, text in group.translations.get(self.language, {}).items()
            if name != self.field
        }
        if value:
            texts[self.field] = value
        others = {code: said for code, said in group.translations.items() if code != self.language}
        return others | ({self.language: texts} if texts else {})


class Words(Widget):
    """One line of text."""

    empty = ""

    def clean(self, value, **kwargs):
        return re.sub(r"[ \t\n]+", " ", value).strip()


class Paragraphs(Words):
    longest = 20_000

    def clean(self, value, **kwargs):
        return "\n".join(line.rstrip() for line in value.split("\n")).strip()


class Lines(Words):
    """A list of addresses, kept one a line."""

    ends = ";|\n"

    def clean(self, value, **kwargs):
        return "\n".join(value.replace(";", " ").replace("|", " ").split())


class Address(Words):
    """A page on the Web; « www.exemple.be » is one."""

    is_contact = True

    def clean(self, value, **kwargs):
        return read_website(value)


class Email(Words):
    is_contact = True

    def clean(self, value, **kwargs):
        return read_email(value)


class Phone(Words):
    """Any way of writing a number → the house form « 02 511 99 99 »."""

    is_contact = True

    def clean(self, value, cautions=None, **kwargs):
        phone = read_phone(value)
        if phone.is_mobile:
            cautions.append(WHOSE_MOBILE % phone.text)
        return phone.text


class Choice(Words):
    """One of a closed list, by its words in the interface, its code or a synonym."""

    def __init__(self, choices, also=None):
        self.choices = choices
        # What an editor says of its unknown words is kept under this name.
        self.kind = choices.__name__
        self.known = {fold(str(label)): value for value, label in choices.choices}
        self.known |= {fold(value): value for value in map(str, choices.values)}
        for value, words in (also or {}).items():
            self.known |= {fold(word): value for word in words.split(",")}
        super().__init__()

    def clean(self, value, lookup=None, **kwargs):
        told = lookup.words.get(self.kind, {}) if lookup else {}
        found = self.known.get(fold(value)) or told.get(fold(value))
        if found is None:
            text = _now("« %(value)s » : écrivez %(labels)s.") % {
                "value": value[:80],
                "labels": " / ".join(map(str, self.choices.labels)),
            }
            raise UnknownWordError(text, self.kind, value)
        return found

    def render(self, value, **kwargs):
        return "" if value in (None, "") else str(self.choices(value).label)


class Registration(Choice):
    """« par tél. » is how one registers: one has to."""

    def clean(self, value, **kwargs):
        if HOW_TO_REGISTER.fullmatch(value.strip()):
            return SupportGroup.Registration.REQUIRED
        return super().clean(value, **kwargs)


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


class Age(Maybe):
    """« 18 ans », « 18+ », « dès 18 ans », « 18 ans et plus » → 18; « 18-30 » is two columns."""

    def clean(self, value, **kwargs):
        number = number_in(AROUND_AN_AGE.sub("", value.strip()), "ans|jaar|jahre|years")
        if number != int(number) or not 0 <= number <= OLDEST:
            raise ValidationError(_now("« %s » n’est pas un âge.") % value[:80])
        return int(number)


class Amount(Maybe):
    def clean(self, value, **kwargs):
        number = number_in(PER_MEETING.sub("", value), EURO)
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
    """« 21/03/2018 », « 21 mars 2018 », « 03/2018 » → « 2018-03-21 », « 2018-03 »."""

    def clean(self, value, **kwargs):
        return read_partial_date(value)


class One(Maybe):
    """A record that is already in the directory."""

    def __init__(self, terms):
        self.terms = terms
        super().__init__()

    def clean(self, value, lookup=None, **kwargs):
        return getattr(lookup, self.terms).find(value)

    def render(self, value, lookup=None, **kwargs):
        return getattr(lookup, self.terms).label(value.pk) if value else ""


def whole_word(word, terms):
    without = word.replace("/", "")
    return without if terms.knows(without) else word


class Listed(One):
    """Several, separated by « ; », « | », « , » or new lines."""

    empty = ()
    ends = ";|,\n"

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
        return list({record.pk: record for record in self._find_all(terms, names)}.values())

    @staticmethod
    def _find_all(terms, names):
        """Every word that is not known is said, not only the first."""
        found, problems = [], []
        for name in names:
            try:
                found.append(terms.find(name))
            except ValidationError as error:
                problems.append(error)
        if problems:
            raise ValidationError(problems)
        return found

    def _cut_at_commas(self, text, terms):
        """A comma may be part of a name: « Solitude, précarité, exil »; so may a stroke."""
        if not terms.knows(text):
            together = [part.strip() for part in AND.split(text)]
            if len(together) > 1 and all(map(terms.knows, together)):
                yield from together
                return
        text = STROKE_WITHIN.sub(lambda word: whole_word(word[0], terms), text)
        if "/" in text and not terms.knows(text):
            for part in filter(str.strip, text.split("/")):
                yield from self._cut_at_commas(part.strip(), terms)
            return
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
