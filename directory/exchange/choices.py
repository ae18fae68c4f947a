"""What files call the choices of a field."""

from ..finding.vocabulary import FILTER_PHRASES
from ..models import Listing


def phrases(field):
    """What visitors type for a choice, editors write in their files."""
    return {value: words for (name, value), words in FILTER_PHRASES.items() if name == field}


def also(field, **words):
    """Synonyms by value, those of the search included."""
    found = phrases(field)
    return {
        value: ",".join(filter(None, [words.get(value), found.get(value)]))
        for value in {*words, *found}
    }


class NameLanguages:
    """Shaped like TextChoices, for a field whose choices are a list."""

    choices = Listing._meta.get_field("name_language").choices
    values = [value for value, _label in choices]
    labels = [label for _value, label in choices]

    def __init__(self, value):
        self.label = dict(self.choices)[value]
