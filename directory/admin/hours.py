"""An hour in a form, as people write it."""

import re

from django import forms
from django.db import models

HOUR = re.compile(r"(\d{1,2})\s*(?:[h:.u]\s*(\d{2})?|heures?|uur|uhr)\s*(?:uur|uhr)?", re.I)


class HourField(forms.TimeField):
    """« 19:30 », « 19h30 », « 19 h », « 19u30 »."""

    def to_python(self, value):
        if isinstance(value, str) and (found := HOUR.fullmatch(value.strip())):
            value = f"{found[1]}:{found[2] or '00'}"
        return super().to_python(value)


# For `formfield_overrides`.
AS_WRITTEN = {models.TimeField: {"form_class": HourField, "help_text": ""}}
