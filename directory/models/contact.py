"""How to reach somebody."""

import re
from contextlib import suppress
from functools import lru_cache

import phonenumbers
from django.db import models
from django.utils.translation import gettext_lazy as _

BELGIUM = 32


class Contactable(models.Model):
    """How to reach somebody: never a private person's number."""

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

    class Meta:
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
