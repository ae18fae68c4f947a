"""Days as editors know them (a year, a month, a day), and how they are counted and said."""

import re
from calendar import monthrange
from datetime import date, timedelta

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.dates import MONTHS
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from ..text import fold, readable

# {language: what stands between « page » and its date: a year or a month; a day}
# Before a year, a month, a day.
OF = {
    "fr": ("de", "de", "du"),
    "nl": ("van", "van", "van"),
    "de": ("von", "vom", "vom"),
    "en": ("from", "from", "from"),
}


class PartialDate(str):
    """A date known to the year, the month or the day: « 2018 », « 2018-03 », « 2018-03-21 »."""

    __slots__ = ()

    def in_words(self):
        """« 21 mars 2018 », « mars 2018 » or « 2018 »; what a form refuses is shown as typed."""
        try:
            validate_partial_date(self)
        except ValidationError:
            return str(self)
        year, *rest = self.split("-")
        if not rest:
            return year
        month = MONTHS[int(rest[0])]
        if len(rest) == 1:
            return f"{month} {year}"
        if rest[1] == "01" and get_language() == "fr":
            return f"1er {month} {year}"
        return day_in_words(date(*map(int, (year, *rest))))

    def with_of(self):
        """« de 2018 », « d’avril 2018 », « du 21 mars 2018 »."""
        words = self.in_words()
        before = OF.get(get_language(), OF["fr"])[self.count("-")]
        if before == "de" and words[0] in "aoAO":
            return f"d’{words}"
        return f"{before} {words}"


PARTIAL_DATE = re.compile(r"^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")
# As people write one; longer than it is kept.
LONGEST_TYPED = 40
MONTH_NAMES = {
    fold(name): number
    for number, names in enumerate(
        [
            "janvier,janv,januari,januar,january,jan",
            "février,fév,févr,februari,februar,february,feb",
            "mars,maart,märz,march",
            "avril,avr,april,apr",
            "mai,mei,may",
            "juin,juni,june",
            "juillet,juil,juli,july",
            "août,augustus,august,aug",
            "septembre,sept,september,sep",
            "octobre,oct,oktober,october,okt",
            "novembre,nov,november",
            "décembre,déc,december,dezember,dec",
        ],
        start=1,
    )
    for name in names.split(",")
}
_BEFORE = re.compile(r"(?:le|en|du|de|op|in|vom|am|on) |d['’]", re.I)
_DAY_FIRST = re.compile(r"(?:(\d{1,2})[/.-])?(\d{1,2})[/.-]((?:19|20)\d\d)")
_SHORT_YEAR = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d\d)")
_TIME_AFTER_DATE = re.compile(r"(\d{4}-\d\d-\d\d)[ T]\d\d:\d\d.*")
_IN_WORDS = re.compile(r"(?:(\d{1,2})(?:er|\.)? )?([^\W\d_]+)\.? (\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?")


def read_partial_date(typed):
    """« 21/03/2018 », « 21 mars 2018 », « mars 2018 » → « 2018-03-21 », « 2018-03 ».

    What is no date stays as typed: `validate_partial_date` says why.
    """
    text = " ".join(readable(typed).split())
    if dated := _TIME_AFTER_DATE.fullmatch(text):
        return dated[1]
    bare = text[found.end() :] if (found := _BEFORE.match(text)) else text
    if not (parts := _day_month_year(bare)):
        return text
    day, month, year = parts
    return "-".join([year, month.zfill(2), *([day.zfill(2)] if day else [])])


def _day_month_year(text):
    """Three texts, the day None where it is not said."""
    if found := _DAY_FIRST.fullmatch(text):
        return found.groups()
    if found := _YEAR_FIRST.fullmatch(text):
        return found[3], found[2], found[1]
    if found := _SHORT_YEAR.fullmatch(text):
        return found[1], found[2], f"20{found[3]}"
    found = _IN_WORDS.fullmatch(text)
    if found and (month := MONTH_NAMES.get(fold(found[2]))):
        return found[1], str(month), found[3]
    return None


def validate_partial_date(value):
    if not PARTIAL_DATE.match(value):
        raise ValidationError(
            _("Écrivez l’année, ou le mois et l’année, ou la date : 2018, mars 2018, 21/3/2018.")
        )
    parts = [int(part) for part in value.split("-")]
    try:
        first_day = date(*parts, *[1] * (3 - len(parts)))
    except ValueError as error:
        raise ValidationError(_("Ce jour n’existe pas.")) from error
    if first_day > timezone.localdate():
        raise ValidationError(_("Cette date est dans le futur."))


def is_reached(day):
    return day is not None and day <= timezone.localdate()


def day_in_words(day):
    return date_format(day, "DATE_FORMAT")


def months_after(day, months):
    """The same day some months later, or the last of that month; a half is fifteen days."""
    whole = int(months)
    years, month = divmod(day.month - 1 + whole, 12)
    year, month = day.year + years, month + 1
    later = date(year, month, min(day.day, monthrange(year, month)[1]))
    return later if months == whole else later + timedelta(days=15)
