"""What an editor says once for a whole file: which column is which, what an unknown word means."""

import hashlib

from django.utils.translation import gettext_lazy as _

from ..models import Organisation, SupportGroup, ThemeSynonym
from ..models.imports import RememberedColumns
from ..models.sourced import Sourced
from ..text import fold
from .choices import NameLanguages
from .groups import GroupSheet

# {kind of list: what it is called}, in the order in which they are asked about.
KINDS = {
    "themes": _("thème"),
    "audiences": _("public"),
    "organisations": _("organisation"),
    "languages": _("langue"),
    "regions": _("région"),
    "helplines": _("ligne d’écoute"),
}
CHOICES = {
    one.__name__: one
    for one in (
        SupportGroup.Kind,
        SupportGroup.ListingType,
        SupportGroup.Facilitation,
        SupportGroup.Format,
        SupportGroup.AddressVisibility,
        SupportGroup.Registration,
        SupportGroup.Cycle,
        Sourced.Confidence,
        NameLanguages,
    )
}
# What may be said once for all rows that do not say it.
FOR_ALL = (*(name for name in GroupSheet.NEEDED if name != "name"), "source_url")
# The lists whose words an editor may teach for the next files.
TAUGHT = ("themes", "audiences")
SAMPLES = 3


def samples(table, index):
    """The first different cells of a column."""
    cells = (row.cells[index] for row in table.rows)
    return [cell[:60] for cell in dict.fromkeys(cells) if cell][:SAMPLES]


# Columns, remembered for the source ----------------------------------------------------------


def signature(headings):
    """Files with the same headings come from the same place."""
    text = "\n".join(fold(heading) for heading in headings)
    return hashlib.sha256(text.encode()).hexdigest()


def remembered(headings):
    """The options that an editor chose for such a file before."""
    row = RememberedColumns.objects.filter(signature=signature(headings)).first()
    return {"columns": row.columns, "constants": row.constants} if row else {}


def remember(headings, columns, constants):
    RememberedColumns.objects.update_or_create(
        signature=signature(headings), defaults={"columns": columns, "constants": constants}
    )


# Words ---------------------------------------------------------------------------------------


def choices_for(kind, lookup):
    """[(value, label)] of what a word of this kind may mean."""
    if kind in CHOICES:
        return [(str(value), str(label)) for value, label in CHOICES[kind].choices]
    terms = getattr(lookup, kind)
    labels = [(str(pk), terms.label(pk)) for pk in terms.labels]
    return sorted(labels, key=lambda pair: fold(pair[1]))


def value_of(kind, typed):
    """As the options of an import keep it."""
    return typed if kind in CHOICES else int(typed)


def teach(kind, word, pk, lookup):
    """The word leads there in every file to come, and in the search."""
    record = getattr(lookup, kind).records[pk]
    if kind == "themes":
        ThemeSynonym.objects.get_or_create(theme=record, term=word[:80])
    elif word not in record.synonyms.splitlines():
        record.synonyms = "\n".join([*record.synonyms.splitlines(), word])
        record.save()


def create_organisations(words):
    """New associations with a name alone, to complete later; those that exist are not doubled."""
    known = {fold(name) for name in Organisation.objects.values_list("name", flat=True)}
    new = {fold(word): word for word in words if fold(word) not in known}
    made = []
    for word in new.values():
        organisation = Organisation(name=word[:200], confidence=Organisation.Confidence.LOW)
        organisation.full_clean()
        organisation.save()
        made.append(organisation)
    return made
