"""How to reach somebody."""

import re
from contextlib import suppress
from functools import lru_cache

import phonenumbers
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from .dates import read_partial_date
from .phones import SHORT_NUMBERS, read_phone
from .webaddresses import read_email, read_website

BELGIUM = 32


class ReadOnArrival(models.Model):
    """A record of which some fields are read by one reader each, on every way in."""

    # {field: what makes of a typed text the one that is kept, or raises ValidationError}
    readers = {}

    class Meta:
        abstract = True

    def clean_fields(self, exclude=None):
        left_out = set(exclude or ())
        problems = {}
        for name in self.readers.keys() - left_out:
            try:
                self.read(name)
            except ValidationError as error:
                problems[name] = error.error_list
        try:
            super().clean_fields(exclude={*left_out, *problems})
        except ValidationError as error:
            problems = error.update_error_dict(problems)
        if problems:
            raise ValidationError(problems)

    def read(self, name):
        setattr(self, name, self.readers[name](getattr(self, name)))


class Contactable(ReadOnArrival):
    """How to reach somebody: never a private person's number."""

    readers = {
        "phone": read_phone,
        "email": read_email,
        "website": read_website,
        "source_url": read_website,
        "source_date": read_partial_date,
    }

    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(
        _("téléphone"),
        max_length=40,
        blank=True,
        help_text=_("Comme on le lit : « 02 511 99 99 ». Jamais le numéro d’une personne privée."),
    )
    phone_note = models.CharField(
        _("précision sur le téléphone"),
        max_length=120,
        blank=True,
        help_text=_("« ligne de l’association », « le matin »."),
    )
    helpline = models.ForeignKey(
        "directory.Helpline",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("ligne d’écoute"),
        help_text=_(
            "Si le numéro est celui d’une ligne d’écoute, choisissez-la : "
            "les numéros d’aide ne s’écrivent qu’à un seul endroit."
        ),
    )

    class Meta(ReadOnArrival.Meta):
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=models.Q(helpline=None) | models.Q(phone=""),
                name="%(class)s_helpline_number_in_one_place",
                violation_error_message=_(
                    "Laissez le téléphone vide : le numéro vient de la ligne d’écoute choisie."
                ),
            ),
        ]

    def read(self, name):
        """One number in the house form; what was said behind it is its note, if it has none."""
        if name != "phone":
            super().read(name)
            return
        phone = read_phone(self.phone)
        self.phone = phone.text
        self.phone_note = self.phone_note or phone.note

    def clean(self):
        super().clean()
        self.clean_line()

    def clean_line(self, lines=None):
        """A helpline's number is written once; `lines` are {number to dial: the line}, if known."""
        if not self.phone:
            return
        number = dialled(self.phone)
        lines = self._lines() if lines is None else lines
        if line := lines.get(number):
            text = _now(
                "C’est le numéro de la ligne « %(line)s » : laissez le téléphone vide et "
                "choisissez-la comme ligne d’écoute."
            )
            raise ValidationError({"phone": ValidationError(text % {"line": line}, "line")})
        try:
            refuse_short_number(self.phone)
        except ValidationError as error:
            raise ValidationError({"phone": error}) from error

    @classmethod
    def _lines(cls):
        return cls._meta.get_field("helpline").related_model.objects.by_number()

    @property
    def public_helpline(self):
        """The line that answers, while visitors may see it: a draft's number is nobody's yet."""
        line = self.helpline
        return line if line and line.is_public else None

    @property
    def has_contact(self):
        """Whether a page gives any way to reach somebody."""
        return bool(self.phone or self.email or self.website or self.public_helpline)

    @property
    def dial(self):
        """The number for a `tel:` link, in international form."""
        return dialled(self.phone)


def refuse_short_number(phone):
    """« 112 », « 105 » are nobody's own."""
    if dialled(phone) in SHORT_NUMBERS:
        text = _now("Le %s n’est pas le numéro d’un groupe ni d’une association.")
        raise ValidationError(text % phone)


@lru_cache(maxsize=4096)
def dialled(phone):
    """« 02 511 99 99 » → « +3225119999 »; short and free numbers stay national."""
    digits = re.sub(r"\D", "", phone)
    number = possible_number(phone)
    if number is None:
        return digits
    is_free = phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.TOLL_FREE
    if is_free and number.country_code == BELGIUM:
        return f"0{number.national_number}"
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def possible_number(phone):
    """The number that this text is, or the first one in it; None for « 112 » and other oddities."""
    with suppress(phonenumbers.NumberParseException):
        number = phonenumbers.parse(phone, "BE")
        length = phonenumbers.is_possible_number_with_reason(number)
        if length == phonenumbers.ValidationResult.IS_POSSIBLE:
            return number
    return next((found.number for found in phonenumbers.PhoneNumberMatcher(phone, "BE")), None)
