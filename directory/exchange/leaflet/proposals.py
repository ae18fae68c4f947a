"""What an editor sees of a leaflet, field by field, and what remains of it once they looked."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from ...text import fold
from ..columns import Choice, Listed, YesNo
from ..groups import GroupSheet
from .reading import LONGEST_NOTE

# In the order of the page; those of the first line are shown even where nothing was found.
ALWAYS = ("name", "organisation", "kind", "themes", "audiences", "municipality", "rhythm")
COLUMNS = (
    *("name", "name_language", "organisation", "kind", "facilitation"),
    *("themes", "audiences", "min_age", "max_age", "languages"),
    *("format", "municipality", "postal_code", "locality", "venue_name", "street", "rhythm"),
    *("is_free", "price_amount", "annual_fee", "price", "registration", "anonymous"),
    *("phone", "helpline", "email", "website"),
)
# {column: the list whose names it takes}
KNOWN = {"organisation": "organisations", "themes": "themes", "audiences": "audiences"}


@dataclass
class Option:
    """One thing that the leaflet says: `value` may be corrected, `taken` is the editor's yes."""

    key: str
    value: str
    before: str
    words: str
    after: str
    sure: bool
    why: str
    taken: bool


@dataclass
class Field:
    """A column with what was found for it, and a free line for what was not."""

    name: str
    heading: str
    choices: list
    may_be_several: bool
    # The names to choose from, where there are too many to show.
    known: list
    options: list = field(default_factory=list)
    own: str = ""
    problems: list = field(default_factory=list)

    @property
    def own_key(self):
        return f"own-{self.name}"

    @property
    def has_own_line(self):
        """What is sure is corrected where it stands."""
        is_said = any(option.sure for option in self.options)
        return self.may_be_several or not is_said or bool(self.own)

    @property
    def values(self):
        taken = [option.value for option in self.options if option.taken]
        return [value for value in (*taken, self.own) if value]


def fields_of(leaflet, lookup, posted=None):
    """`posted` is what the editor sent back of this page, or none at the first look."""
    sheet = GroupSheet(lookup)
    fields = []
    for name in COLUMNS:
        found = [one for one in leaflet.found if one.column == name]
        if found or name in ALWAYS:
            shape = shape_of(sheet.fields[name].widget)
            one = Field(name, sheet.heading(name), *shape, known_names(name, lookup))
            one.options = [
                option_of(leaflet, each, f"{name}-{number}", lookup, posted)
                for number, each in enumerate(found)
            ]
            one.own = posted.get(one.own_key, "").strip() if posted else ""
            fields.append(one)
    return fields


def shape_of(widget):
    """(what may be chosen, may it be several)"""
    if isinstance(widget, Choice):
        return [str(label) for label in widget.choices.labels], False
    if isinstance(widget, YesNo):
        return [_("oui"), _("non")], False
    return [], isinstance(widget, Listed)


def known_names(column, lookup):
    if column not in KNOWN:
        return []
    terms = getattr(lookup, KNOWN[column])
    return sorted(map(terms.label, terms.labels), key=fold)


def option_of(leaflet, found, key, lookup, posted):
    value, taken = label_of(found, lookup), found.sure
    if posted:
        taken = f"take-{key}" in posted
        value = posted.get(f"cell-{key}", value).strip()
    return Option(key, value, *leaflet.words_of(found), found.sure, found.why, taken)


def label_of(found, lookup):
    """Themes and audiences are found by their address, and shown by their name."""
    if found.column in ("themes", "audiences"):
        terms = getattr(lookup, found.column)
        return terms.label(terms.find(found.value).pk)
    return found.value


def cells_of(fields):
    """{column: text of its cell}; a field that has one value and was given two says so."""
    cells = {}
    for one in fields:
        if len(one.values) > 1 and not one.may_be_several:
            one.problems.append(_("Gardez-en un seul."))
        elif one.values:
            cells[one.name] = "; ".join(one.values)
    return cells


def note_of(left):
    """What nobody read, for the internal note."""
    text = _("Dans le texte collé, sans champ : %s") % " / ".join(left)
    return text[:LONGEST_NOTE]
