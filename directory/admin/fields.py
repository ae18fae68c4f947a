"""Boxes of forms that read what people write in them."""

from django import forms

from ..models.amounts import EURO, number_in


class Amount(forms.DecimalField):
    """« 3,50 », « 3.50 », « 3,50 € », « 7 €,50 »: as the import reads it."""

    def to_python(self, value):
        if not isinstance(value, str) or value.strip() in self.empty_values:
            return super().to_python(value)
        return number_in(value, EURO)
