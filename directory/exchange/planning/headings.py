"""Which column of a file is which of ours."""

from django.utils.translation import gettext as _now

from ..tables import TableError


class ColumnsError(TableError):
    """The editor has to say which column is which."""


def understood_columns(table, sheet, options):
    """{index: name} of the columns that are understood."""
    columns = {}
    for index, heading in enumerate(table.headings):
        name = column_of(index, heading, sheet, options)
        if name in columns.values():
            raise ColumnsError(
                _now("Deux colonnes veulent dire « %s » : gardez-en une.") % sheet.heading(name)
            )
        if name:
            columns[index] = name
    ask_for_columns(set(columns.values()), sheet, options)
    return columns


def column_of(index, heading, sheet, options):
    chosen = options.columns.get(str(index))
    if chosen is not None:
        return chosen or None
    return sheet.column_of(heading) if heading else None


def ask_for_columns(names, sheet, options):
    """Without an identity every row is a new group, which needs some columns."""
    names = names | {name for name, text in options.constants.items() if text}
    missing = [name for name in options.needed if name not in names]
    if missing and not names & {"identifier", "slug"}:
        raise ColumnsError(
            _now(
                "Il manque des colonnes : %s. Une liste de nouveaux groupes en a besoin ; "
                "pour corriger des fiches existantes, gardez la colonne « Identifiant »."
            )
            % ", ".join(map(sheet.heading, missing))
        )
