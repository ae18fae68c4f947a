"""What was typed into a form whose own page cannot be made while the database is away."""

from django import forms

# What no field of the page shows: who reads has nothing to change there.
SILENT = {"token", "subject", "shown"}
ROWS = 6
ONE_LINE = 60  # characters


class UnsentForm(forms.Form):
    """Every field that was sent, under its own name: words to read and change, choices hidden.

    `typed` is a QueryDict; `known` are the forms that the page may hold, for their labels.
    """

    def __init__(self, typed, known):
        super().__init__()
        for name, values in typed.lists():
            for number, value in enumerate(values):
                self._add(name, number, value, field_named(name, known))

    def _add(self, name, number, value, known):
        is_chosen = known is None or isinstance(known, (forms.ChoiceField, forms.ModelChoiceField))
        if name in SILENT or is_chosen or isinstance(known, forms.BooleanField):
            widget = forms.HiddenInput()
        elif len(value) > ONE_LINE or "\n" in value or isinstance(known.widget, forms.Textarea):
            widget = forms.Textarea(attrs={"rows": ROWS, "class": "input"})
        else:
            widget = forms.TextInput(attrs={"class": "input"})
        label = known.label if known else name
        # Several values of one name are several fields of that name.
        key = f"{name} {number}" if number else name
        self.fields[key] = forms.CharField(
            label=label, widget=widget, initial=value, required=False
        )

    def add_prefix(self, field_name):
        return field_name.partition(" ")[0]


def field_named(name, known):
    """The field of this name in one of these forms, whatever its prefix."""
    short = name.rpartition("-")[2]
    for form in known:
        if field := form.base_fields.get(short):
            return field
    return None
