"""Numbers as people write them, with their unit: prices, ages, degrees."""

import re
from decimal import Decimal, InvalidOperation

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

EURO = "€|euros?|eur"
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
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
