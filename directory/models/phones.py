"""A telephone number as people write it → the house form, for every way in."""

import re
from dataclasses import dataclass

import phonenumbers
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from ..text import readable

# Emergency, listening and information numbers of Belgium; no other short number leads anywhere.
SHORT_NUMBERS = frozenset(
    [
        "100",
        "101",
        "102",
        "103",
        "104",
        "105",
        "106",
        "107",
        "108",
        "110",
        "112",
        "116000",
        "116111",
        "116117",
        "116123",
        "1700",
        "1710",
        "1712",
        "1718",
        "1719",
        "1722",
        "1733",
        "1771",
        "1813",
    ]
)
# Nobody tests these: somebody in danger may be waiting behind us.
NEVER_CALLED = frozenset({"100", "101", "112"})
LONGEST_NOTE = 120
_LABEL = re.compile(
    r"\A\s*(?:t[ée]l(?:[ée]phone)?|telefoon|telefon|gsm|phone|mobile|fixe|n°|nr)\b[\s.:]*", re.I
)
_LINK = re.compile(r"\A(?:tel:|callto:)", re.I)
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]*[^\W\d_][^()\[\]]*)[)\]]\s*\Z")
# « le matin », « lundi et jeudi de 9 h à 12 h »: when somebody answers, and nothing else.
_WHEN = re.compile(
    r"(?:(?:du|le|la|les|en|au|et|ou|sauf|heures?|matins?|midi|soirs?|soirées?|après-midi|semaine|"
    r"week-ends?|jours?|ouvrables?|bureau|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|"
    r"(?:de|à|entre|et|après|avant|dès|van|tot)(?: \d{1,2} ?(?:[h:u.]\d{0,2})?)?|"
    r"\d{1,2} ?[h:u]\d{0,2})[\s,;–-]*)+",
    re.I,
)
_BESIDE_A_NUMBER = re.compile(r"(?:et|ou|/|;|-|–)\s*\d", re.I)
# « Marie », « contact : Marie Dupont », behind a number; « fax » is no name.
_PERSON = (
    r"(?:(?i:chez|contact|demander|appeler|mr|mme|mevr|dhr|dr|m)\b[\s.:]*)*"
    r"(?!(?i:fax|t[ée]l|gsm|ext|poste|toestel)\b)[A-ZÀ-Ý][A-Za-zÀ-ÿ'’-]+"
    r"(?: (?:de |du |van |d’)?[A-ZÀ-Ý][A-Za-zÀ-ÿ'’.-]*){0,2}"
)
_OF_PERSON = re.compile(
    rf"(?P<number>[+(]?\d[\d ()./+-]{{5,30}}\d)\s*[:,–-]?\s*(?P<person>{_PERSON})"
)
# Each minute of it costs the caller a small fortune.
_PREMIUM = re.compile(r"0?90\d")
_LETTER = re.compile(r"[^\W\d_]")
_DIGITS = re.compile(r"\d")


@dataclass(frozen=True)
class Phone:
    """`note` is what stood behind the number: « le matin », or whose it is."""

    text: str = ""
    note: str = ""
    is_mobile: bool = False
    # A name stood beside it: it may be a private person's.
    is_persons: bool = False


def read_phone(typed):
    """One number in its house form, « 02 511 99 99 », with what is said of it.

    Raises ValidationError for what nobody could call, and for several numbers in one place.
    """
    text = re.sub(r"\s+", " ", readable(typed).strip().replace("\n", " ; "))
    if not text:
        return Phone()
    _refuse_several(text)
    if digits := short_number(text):
        return Phone(digits)
    bare, note = _without_note(_LABEL.sub("", _LINK.sub("", text)))
    person = None if note else _OF_PERSON.fullmatch(bare)
    if person:
        bare, note = person["number"], person["person"]
    if digits := short_number(bare):
        return Phone(digits, note)
    number = _number(bare, text)
    form = phonenumbers.PhoneNumberFormat
    belgian = number.country_code == 32
    return Phone(
        phonenumbers.format_number(number, form.NATIONAL if belgian else form.INTERNATIONAL),
        note,
        phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.MOBILE,
        bool(person),
    )


def short_number(text):
    """The digits of a short number that exists, else nothing."""
    digits = re.sub(r"[ .]", "", text)
    return digits if digits in SHORT_NUMBERS else ""


def is_mobile(text):
    try:
        return read_phone(text).is_mobile
    except ValidationError:
        return False


def line_number(typed):
    """A helpline keeps the grouping by which people remember it: « 0800 300 25 »."""
    text = " ".join(readable(typed).split())
    phone = read_phone(text)
    return text if re.fullmatch(r"[\d ]*", text) else phone.text


def _without_note(text):
    """(number, what stands behind it); a name before it is nobody's note."""
    if found := _IN_BRACKETS.search(text):
        return text[: found.start()].strip(" ,;–-"), found[1].strip()[:LONGEST_NOTE]
    if letter := _LETTER.search(text):
        cut = text.rfind(" ", 0, letter.start()) + 1
        words = text[cut:].strip(" ,;:–-")
        is_when = _WHEN.fullmatch(words) and not _BESIDE_A_NUMBER.match(words)
        if is_when and _DIGITS.search(text[:cut]):
            return text[:cut].strip(" ,;:–-"), words[:LONGEST_NOTE]
    return text.strip(" ,;"), ""


def _refuse_several(text):
    if len(list(phonenumbers.PhoneNumberMatcher(text, "BE"))) > 1:
        raise ValidationError(
            _("« %s » : plusieurs numéros. Gardez-en un, mettez l’autre dans la précision.")
            % text[:80]
        )


def _number(bare, typed):
    found = list(phonenumbers.PhoneNumberMatcher(bare, "BE"))
    try:
        number = phonenumbers.parse(found[0].raw_string if found else bare, "BE")
    except phonenumbers.NumberParseException:
        number = None
    if not number or not phonenumbers.is_valid_number(number) or _has_more(bare, found):
        raise ValidationError(_why_not(bare, typed))
    if number.country_code == 32 and _PREMIUM.match(str(number.national_number)):
        raise ValidationError(_("« %s » est un numéro surtaxé : donnez-en un autre.") % typed[:80])
    return number


def _has_more(bare, found):
    """Digits or letters beside the number: nothing typed is dropped."""
    rest = bare.replace(found[0].raw_string, "", 1) if found else ""
    return bool(_LETTER.search(bare) or _DIGITS.search(rest))


def _why_not(bare, typed):
    digits = re.sub(r"\D", "", bare)
    if not digits or _LETTER.search(bare):
        return _("« %s » n’est pas un numéro de téléphone.") % typed[:80]
    if len(digits) <= 6 and not bare.startswith(("0", "+")):
        return _("« %s » n’est pas un numéro court qui existe en Belgique.") % typed[:80]
    return (
        _("« %s » n’est pas un numéro complet : en Belgique, il a neuf chiffres, dix pour un GSM.")
        % typed[:80]
    )
