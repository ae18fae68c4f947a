"""What a partner's rows would change here: nothing is written but where the editor trusts them."""

from django.db import transaction

from ...models import FeedRow, PendingImport, SupportGroup
from ..groups import GroupSheet
from ..planning.plan import Plan
from ..planning.planned import CHANGED, NEW, REFUSED, UNDECIDED, Options, Rights, anywhere
from ..tables import Row, Table
from ..writing import Writing

# What says who a row is, not what is true of it.
IDENTITY = ("source", "identifier")
STATE_OF = {
    NEW: FeedRow.State.NEW,
    UNDECIDED: FeedRow.State.NEW,
    CHANGED: FeedRow.State.CHANGED,
    REFUSED: FeedRow.State.REFUSED,
}


def everything_visible():
    return frozenset(SupportGroup.objects.order_by().values_list("pk", flat=True))


def rights(may_add=True):
    return Rights(
        may_add=may_add,
        may_change=lambda record: True,
        may_publish=True,
        visible=everything_visible(),
        may_be_there=anywhere,
    )


def compare(feed, texts):
    """Note what the rows of a list say: `texts` is {identifier: {column: text}}."""
    write_trusted(feed, texts)
    known = {row.identifier: row for row in feed.rows.all()}
    plan = plan_of(feed, texts)
    with transaction.atomic():
        for planned, (identifier, said) in zip(plan.rows, texts.items(), strict=True):
            row = known.pop(identifier, None) or FeedRow(feed=feed, identifier=identifier)
            note(row, said, planned)
        for row in known.values():
            note_vanished(row)


def plan_of(feed, texts, names=None):
    """The plan of an import of these rows; with `names`, of these columns alone."""
    return Plan(table_of(feed, texts, names), rights(may_add=names is None), Options())


def table_of(feed, texts, names=None):
    """Rows as in a file of ours; of a new group, what the list does not say is added."""
    columns = [name for name in GroupSheet().fields if any(name in row for row in texts.values())]
    columns = [name for name in columns if names is None or name in names]
    columns = [*IDENTITY, *(name for name in columns if name not in IDENTITY)]
    defaults = {} if names is not None else defaults_of(feed)
    columns += [name for name in defaults if name not in columns]
    ours = known_keys(feed)
    rows = []
    for line, (identifier, said) in enumerate(texts.items(), start=2):
        added = {} if identifier in ours else defaults
        cells = added | said | {"source": feed.slug, "identifier": identifier}
        rows.append(Row(line, [cells.get(name, "") for name in columns]))
    return Table(columns, rows, lines=len(rows) + 1)


def defaults_of(feed):
    """{column: what a new group is, as the feed does not say}; and where it comes from."""
    given = {
        "kind": feed.default_kind,
        "themes": feed.default_themes,
        "audiences": feed.default_audiences,
        "source_url": feed.url,
    }
    return {name: words for name, words in given.items() if words}


def known_keys(feed, *, going_on=False):
    """The identifiers of the rows that are groups of ours; with `going_on`, of those not ended."""
    start = f"{feed.slug}:"
    keys = SupportGroup.objects.filter(import_key__startswith=start)
    if going_on:
        keys = keys.exclude(status=SupportGroup.Status.ENDED)
    return {key.removeprefix(start) for key in keys.values_list("import_key", flat=True)}


def note(row, said, planned):
    """What was decided about the same words stands."""
    if row.state in FeedRow.DECIDED and row.texts == said:
        return
    row.texts, row.name = said, (planned.name or row.identifier)[:160]
    row.group = planned.record if planned.record and planned.record.pk else None
    row.changes = [list(map(str, change)) for change in planned.changes]
    row.problems = [*planned.problems, *(label for _pk, label in planned.candidates)]
    row.becomes(STATE_OF.get(planned.state, FeedRow.State.SETTLED))
    row.save()


def note_vanished(row):
    """A question about a group that goes on here; what never became one is forgotten."""
    if row.group is None or row.group.is_ended:
        row.delete()
    elif row.state != FeedRow.State.LEFT or row.texts:
        row.texts, row.changes, row.problems = {}, [], []
        row.becomes(FeedRow.State.VANISHED)
        row.save()


# Trust ----------------------------------------------------------------------------------------


def write_trusted(feed, texts):
    """The fields of known groups for which an editor trusts this list: written, with its name."""
    if not (feed.trusted and feed.trusted_by):
        return
    decided, going_on = decided_rows(feed), known_keys(feed, going_on=True)
    rows = {
        identifier: said
        for identifier, said in texts.items()
        if identifier in going_on and decided.get(identifier) != said
    }
    names = {*IDENTITY, *feed.trusted}
    plan = plan_of(feed, rows, names) if rows else None
    if not plan or not plan.to_write:
        return
    pending = PendingImport.objects.create(
        user=feed.trusted_by,
        file_name=feed.name,
        table=plan.table.as_json(),
        report=plan.report(),
    )
    try:
        Writing(
            pending,
            plan,
            feed.trusted_by,
            read=lambda: Plan(plan.table, rights(may_add=False), written=pending.written),
            may_see=frozenset,
        ).write()
    finally:
        pending.delete()


def decided_rows(feed):
    """{identifier: the words about which somebody decided}: our own corrections stand."""
    rows = feed.rows.filter(state__in=FeedRow.DECIDED)
    return dict(rows.values_list("identifier", "texts"))


# Into an import -------------------------------------------------------------------------------


def pending_import(rows, user):
    """The import that shows these rows of one feed to an editor, who decides there."""
    feed = rows[0].feed
    table = table_of(feed, {row.identifier: row.texts for row in rows})
    return PendingImport(
        user=user,
        file_name=feed.name[:120],
        table=table.as_json(),
        options={"new_status": SupportGroup.Status.REVIEW, "empty_cells_erase": False},
    )
