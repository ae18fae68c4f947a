"""What an editor agreed to, written into the directory, some hundred rows at a time.

A part is written whole or not at all, with its history, and with the note of which lines it was
(`PendingImport.written`): whatever stops half-way, what is noted is in and the rest is not.
Between two parts everybody else gets a turn: visitors who send a report wait for a part, not for
a file. When somebody saved meanwhile, the rest is compared anew, and goes on where it still does
what the editor saw.
"""

from time import sleep

from django.contrib.admin.models import ADDITION, CHANGE, LogEntry
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_noop

from ..models import Change, DataVersion, DateChange, Meeting, PendingImport, SupportGroup, quality
from ..models.history import record_states
from ..models.states import lists_of
from .planning.planned import DONE, NEW

ROWS_A_TIME = 200
# SQLite's writers do not queue, they try again: at most this long after the last time.
TURN_OF_OTHERS = 0.15  # seconds
# Readings in a row that somebody else's save made useless.
MOST_READINGS = 5
# Why a record changed, for its history and for the list of « cet import ».
IMPORTED = gettext_noop("Import de « %(file)s », ligne %(line)d")
# What follows from other columns, see `SupportGroup.settle`.
FOLLOWING = frozenset(
    {
        "changed_since_check",
        "translated_from",
        "former_names",
        "public_latitude",
        "public_longitude",
        "due_on",
        "late_on",
        "leaves_list_on",
        "updated_at",
        "meetings_changed_at",
    }
)


class ChangedMeanwhileError(Exception):
    """Something was saved since the plan was made."""


class OtherwiseNowError(Exception):
    """Because of it, what is left to write is no longer what the editor saw."""


class OutOfReachError(Exception):
    """`lines` would leave groups that this person may not see."""

    def __init__(self, lines):
        super().__init__(lines)
        self.lines = lines


class Writing:
    """The plan of a pending import on its way into the directory.

    `read()` makes the plan anew; `may_see(pks)` gives those that the person may see once written.
    """

    def __init__(self, pending, plan, user, read, may_see):
        self.pending = pending
        self.plan = plan
        self.user = user
        self.read = read
        self.may_see = may_see
        self.agreed = {row.line for row in plan.to_write}

    def write(self):
        """All rows, part after part.

        Raises ChangedMeanwhileError, OtherwiseNowError, OutOfReachError, and
        PendingImport.DoesNotExist when it was given up or finished elsewhere. What was written
        before stays, and is noted.
        """
        readings = 0
        while rows := self._next_rows():
            try:
                self._write_part(rows)
            except ChangedMeanwhileError:
                readings += 1
                if readings > MOST_READINGS:
                    raise
                self._read_again()
            else:
                readings = 0
                if self._next_rows():
                    sleep(TURN_OF_OTHERS)

    def _next_rows(self):
        return [row for row in self.plan.to_write if row.line in self.agreed][:ROWS_A_TIME]

    def _read_again(self):
        self.pending.refresh_from_db(fields=["written"])
        self.plan = self.read()
        if not self.plan.still_does(self.pending.report):
            raise OtherwiseNowError

    def _write_part(self, rows):
        with transaction.atomic():
            # It locks the number: nobody else saves before this is done.
            DataVersion.bump()
            version = DataVersion.latest()
            if version != self.plan.version + 1:
                raise ChangedMeanwhileError
            written = self._written()
            self._write_rows(rows)
            written |= {str(row.line): [row.record.pk, row.state] for row in rows}
            self._rows_of_import().update(written=written)
        self.plan.version = version
        self.pending.written = written
        for row in rows:
            row.state = DONE

    def _rows_of_import(self):
        return PendingImport.objects.filter(pk=self.pending.pk)

    def _written(self):
        """What the database has as written: the same import may be confirmed twice at a time."""
        written = self._rows_of_import().values_list("written", flat=True).get()
        if written != self.pending.written:
            raise ChangedMeanwhileError
        return written

    # Rows ------------------------------------------------------------------------------------

    def _write_rows(self, rows):
        new = [row for row in rows if row.state == NEW]
        known = [row for row in rows if row.state != NEW]
        record_states(records_of(known), kind=Change.Kind.BEFORE)
        settle(rows)
        # The version has moved already: the plain managers leave it there.
        SupportGroup._base_manager.bulk_create(records_of(new))
        if known:
            changed = frozenset().union(*(row.attributes for row in known))
            SupportGroup._base_manager.bulk_update(records_of(known), changed | FOLLOWING)
        for field in lists_of(SupportGroup):
            write_list(field, [row for row in rows if field.name in row.related])
        write_meetings([row for row in rows if "meetings" in row.related])
        gone = [date.pk for row in rows for date in row.dates_gone]
        DateChange._base_manager.filter(pk__in=gone).delete()
        quality.rate(SupportGroup.objects.filter(pk__in=[row.record.pk for row in rows]))
        self._keep(new, Change.Kind.ADDED)
        self._keep(known, Change.Kind.CHANGED)
        self._stay_visible(rows)
        LogEntry.objects.bulk_create(map(self._log, rows))

    def _keep(self, rows, kind):
        record_states(
            records_of(rows),
            kind=kind,
            by=self.user,
            reasons=[self._reason(row) for row in rows],
            batch=self.pending.batch,
        )

    def _stay_visible(self, rows):
        within = self.may_see([row.record.pk for row in rows])
        if lines := [row.line for row in rows if row.record.pk not in within]:
            raise OutOfReachError(lines)

    def _reason(self, row):
        return _now(IMPORTED) % {
            "file": self.pending.file_name[:60],
            "line": row.line,
        }

    def _log(self, row):
        """The headings of what changed; what it was is in the record's history."""
        headings = ", ".join(heading for heading, _before, _after in row.changes)
        reason = self._reason(row)
        return LogEntry(
            user=self.user,
            content_type=ContentType.objects.get_for_model(SupportGroup),
            object_id=row.record.pk,
            object_repr=str(row.record)[:200],
            action_flag=ADDITION if row.state == NEW else CHANGE,
            change_message=f"{reason}." if row.state == NEW else f"{reason} : {headings}.",
        )


def records_of(rows):
    return [row.record for row in rows]


def settle(rows):
    """As `save` does for one."""
    known = [row.record.pk for row in rows if row.state != NEW]
    before = {row["id"]: row for row in SupportGroup._base_manager.filter(pk__in=known).values()}
    for row in rows:
        row.record.settle(before.get(row.record.pk))
        row.record.compare_translations()
        row.record.updated_at = timezone.now()
        if "meetings" in row.related or SupportGroup.CALENDAR_FIELDS.intersection(row.attributes):
            row.record.meetings_changed_at = timezone.now()


def write_list(field, rows):
    """Give each row what the file says of this list."""
    source, target = field.m2m_column_name(), field.m2m_reverse_name()
    through = field.remote_field.through
    known = [row.record.pk for row in rows if row.state != NEW]
    if known:
        through._base_manager.filter(**{f"{source}__in": known}).delete()
    through._base_manager.bulk_create(
        through(**{source: row.record.pk, target: pk})
        for row in rows
        for pk in dict.fromkeys(value.pk for value in row.related[field.name])
    )


def write_meetings(rows):
    known = [row.record.pk for row in rows if row.state != NEW]
    if known:
        Meeting._base_manager.filter(group__in=known).delete()
    for row in rows:
        for meeting in row.related["meetings"]:
            meeting.group = row.record
    Meeting._base_manager.bulk_create(
        meeting for row in rows for meeting in row.related["meetings"]
    )
