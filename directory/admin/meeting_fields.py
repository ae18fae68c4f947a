"""Fields of a meeting in its form: several weeks or months, dates as people type them."""

import re
from contextlib import suppress
from datetime import datetime

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy

from ..meetings.rows import listed
from ..meetings.tongues import FRENCH

SEPARATORS = re.compile(r"[\s,;]+")


class CommaChoices(forms.MultipleChoiceField):
    """Several of a closed list, kept as « 7,8 »."""

    widget = forms.CheckboxSelectMultiple

    def prepare_value(self, value):
        values = [value] if isinstance(value, str) else value or []
        return [part for one in values for part in listed(str(one))]

    def to_python(self, value):
        # A spreadsheet or a test may give the text as it is kept.
        return super().to_python(list(dict.fromkeys(self.prepare_value(value))))

    def clean(self, value):
        return ",".join(super().clean(value))

    def has_changed(self, initial, data):
        return listed(initial or "") != self.to_python(data)


class DatesField(forms.CharField):
    """« 3/12/2026, 7/1/2027 », kept as « 2026-12-03,2027-01-07 »."""

    default_error_messages = {
        "invalid": gettext_lazy(
            "« %(text)s » n’est pas une date : écrivez « 3/12/2026, 7/1/2027 »."
        ),
    }

    def prepare_value(self, value):
        """As editors type dates; what is none is left to be mended."""
        try:
            return ", ".join(f"{day:%d/%m/%Y}" for day in self.days(value or ""))
        except ValidationError:
            return value

    def days(self, text):
        found = []
        for part in filter(None, SEPARATORS.split(text)):
            for form in ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y"):
                with suppress(ValueError):
                    found.append(datetime.strptime(part, form).date())
                    break
            else:
                raise ValidationError(self.error_messages["invalid"], "invalid", {"text": part})
        return sorted(set(found))

    def to_python(self, value):
        return ",".join(day.isoformat() for day in self.days(super().to_python(value)))

    def has_changed(self, initial, data):
        try:
            return (initial or "") != self.to_python(data)
        except ValidationError:
            return True


def week_choices():
    return [(str(week), FRENCH.ordinals[week]) for week in (1, 2, 3, 4, 5, -1)]


def month_choices():
    return [(str(number), name) for number, name in enumerate(FRENCH.months, start=1)]
