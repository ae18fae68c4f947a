"""Numbers as people write them, with their unit, and words that contradict them."""

import re
from decimal import Decimal, InvalidOperation

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

EURO = "€|euros?|eur"
# Years; nobody who looks for a group is older.
OLDEST = 120
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
# « 12€50 », « 2 € 50 », « 1.200 € », « € 5 »: a sum and its unit, with all of its digits.
_SUM = r"(?<![\d.,])(?:\d{1,3}(?:[.\s]\d{3})+(?:,\d{1,2})?|\d+(?:[.,]\d{1,2})?)"
SUM_OF_EUROS = re.compile(
    rf"(?:€|\beur)\s?{_SUM}(?!\s?(?:€|eur)|\d)"
    rf"|{_SUM}\s?(?:€(?:\s?\d\d(?!\s?[\dh:]))?|(?:euros?|eur)\b)",
    re.IGNORECASE,
)
# « 5 à 10 € », « entre 5 et 10 € »: its end is not what everybody pays.
BEGINS_A_RANGE = re.compile(r"\d\s?€?\s?(?:à|ou|et|tot|of|bis|oder|to|or|-|–)\s?\Z", re.IGNORECASE)
SAYS_FREE = re.compile(
    r"\b(?:gratuite?s?|libre|sans frais|gratis|kosteloos|vrije bijdrage|kostenlos|frei\w*|free)\b",
    re.IGNORECASE,
)
# Three digits after a point are no cents.
THOUSANDS_OF_EUROS = re.compile(r"[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*")
THOUSANDS = re.compile(r"-?\d{1,3}(?:[\s']\d{3})+(?:[.,]\S+)?")


def number_in(value, units):
    """« 3,50 € », « 3€50 », « 7 €,50 », « 18 ans », « 1 200 » → Decimal; « 3 50 » is no number.

    « 1.200 » are euros by the thousand, and degrees a little more than one.
    """
    text = value.strip()
    if cut := re.fullmatch(rf"(?i)(\d+)\s*(?:{units})\s*[.,]?\s*(\d\d)", text):
        text = f"{cut[1]},{cut[2]}"
    text = re.sub(rf"(?i)\A(?:{units})\s*|\s*(?:{units})\Z", "", text)
    if THOUSANDS.fullmatch(text):
        text = re.sub(r"[\s']", "", text)
    if units == EURO and THOUSANDS_OF_EUROS.fullmatch(text):
        text = re.sub("[.,]", "", text)
    text = text.replace(".", "").replace(",", ".") if re.search(r"\.\d{3},", text) else text
    text = text.replace(",", ".")
    # « 5,- » and « 5.-- » are five, as shops write them.
    text = re.sub(r"\.[-–]{1,2}\Z", "", text)
    if not NUMBER.fullmatch(text):
        raise ValidationError(_("« %s » n’est pas un nombre.") % value[:80])
    try:
        return Decimal(text)
    except InvalidOperation as error:
        raise ValidationError(_("« %s » n’est pas un nombre.") % value[:80]) from error


def sums_in(words):
    """The sums of euros that words name, in their order: « 2 € 50, ou 12 € » → [2.50, 12]."""
    return [number_in(found[0], EURO) for found in SUM_OF_EUROS.finditer(words)]


def check_price(words, is_free, amount, annual_fee):
    """Refuse words that say another price than the figures: both stand on the page.

    « Gratuit ; boisson 0,50 € » is free; of two sums in words, either may be that of the figure.
    """
    sums = sums_in(words)
    says_free = bool(SAYS_FREE.search(words))
    if is_free and any(sums) and not says_free:
        raise ValidationError(
            _("Le prix en mots dit une somme, et la fiche dit gratuit : changez l’un des deux.")
        )
    if amount and says_free and not sums:
        raise ValidationError(
            _("Le prix en mots dit gratuit, et la fiche dit une somme : changez l’un des deux.")
        )
    if amount and len(sums) == 1 and sums[0] not in (amount, annual_fee) and not says_free:
        raise ValidationError(
            _("Le prix en mots dit une autre somme que le chiffre : changez l’un des deux.")
        )
