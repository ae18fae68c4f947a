"""The box of a postal code, in every form."""

from django import forms

from .reading import POSTAL_CODE, plain_codes

LONGEST_TYPED = 40


class PostalCode(forms.CharField):
    """« B-5000 », « 5 000 », « 5000 Namur » → « 5000 »."""

    def __init__(self, *, max_length=None, **options):
        super().__init__(max_length=LONGEST_TYPED, **options)

    def to_python(self, value):
        text = super().to_python(value)
        codes = set(POSTAL_CODE.findall(plain_codes(text or "")))
        return codes.pop() if len(codes) == 1 else text
