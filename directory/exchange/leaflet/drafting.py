"""A draft made of the cells that an editor took: one row of an import, by all of its rules."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from ...models import PendingImport, SupportGroup
from ..planning.plan import Plan
from ..planning.planned import IS_NEW, NEW, Options
from ..tables import Row, Table
from ..writing import Writing

LINE = 1
# A draft may wait for somebody who knows the rest; the database asks for these.
NEEDED = ("name", "themes")
WHERE_FROM = 60


@dataclass
class Draft:
    """The group once it is written, or what stands in its way."""

    group: SupportGroup | None = None
    problems: list = field(default_factory=list)
    cautions: list = field(default_factory=list)
    # [(number of the record, what it is called)]
    candidates: list = field(default_factory=list)


class LeafletWriting(Writing):
    def _reason(self, row):
        """The history says where it came from."""
        source = row.record.source_url
        if not source:
            return _("Texte collé.")
        return _("Texte collé, de %s.") % source[:WHERE_FROM]


def make_draft(cells, user, rights, may_see, *, is_another=False):
    """`is_another`: the editor saw the groups that resemble it, and it is none of them."""
    cells = dict.fromkeys(NEEDED, "") | cells
    columns = list(cells)
    table = Table(columns, [Row(LINE, [cells[name] for name in columns])], lines=1)
    options = Options(
        new_status=SupportGroup.Status.DRAFT,
        columns={str(number): name for number, name in enumerate(columns)},
        needed=NEEDED,
    )
    decisions = {str(LINE): IS_NEW} if is_another else {}

    def read(written=None):
        return Plan(table, rights, options, decisions, written)

    plan = read()
    row = plan.rows[0]
    if row.state != NEW:
        return Draft(problems=row.problems, candidates=row.candidates)
    pending = PendingImport.objects.create(
        user=user, file_name="", table=table.as_json(), report=plan.report()
    )
    try:
        writing = LeafletWriting(
            pending, plan, user, read=lambda: read(pending.written), may_see=may_see
        )
        writing.write()
    finally:
        pending.delete()
    written = writing.plan.rows[0]
    return Draft(written.record, cautions=row.cautions)
