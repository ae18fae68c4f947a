"""Who changed which field, when, from what to what: every state of a record, kept whole.

A row holds the record with its lists and its parts (meetings, municipalities, blocks) as JSON, so
that a new field needs no second table and a deleted record comes back with all that it had. Only
what an editor can type is compared and restored: a check (`verified_on`) has its own log.

Whoever changes a record writes `with changing(record, by=editor):`. What changed without it (an
import, a command) is kept as a row without author, before the next change.
"""

from contextlib import contextmanager
from types import SimpleNamespace
from uuid import uuid4

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .about import AboutRecord, AboutRecordQuerySet
from .states import is_typed, lists_of, parts_of, state_of, states_of, typed

# The code of an error: what would be taken back is not there any more.
CHANGED_SINCE = "changed_since"
# What only moves and undoing change, never the restoring of an older text.
STANDING = frozenset(
    {"status", "ended_reason", "paused_from", "paused_until", "pause_reason", "full_until"}
)

# What a group asked of us: no older text takes it back.
ASKED_OF_US = frozenset({"may_ask"})


# The state of a record that was deleted for good.
ERASED = {}


class ChangeQuerySet(AboutRecordQuerySet):
    def of_gone(self, model):
        """Of the records of this model that no longer exist."""
        return self.of_model(model).exclude(object_id__in=model._base_manager.values("pk"))

    def deletions(self, model):
        """The last state of each record of this model that no longer exists, to bring it back."""
        gone = self.of_gone(model).filter(kind=Change.Kind.DELETED).exclude(state=ERASED)
        newer = self.of_model(model).filter(
            object_id=models.OuterRef("object_id"), pk__gt=models.OuterRef("pk")
        )
        return gone.exclude(models.Exists(newer))


class Change(AboutRecord):
    """What a record was after one change."""

    class Kind(models.TextChoices):
        BEFORE = "before", _("état de départ")
        ADDED = "added", _("ajout")
        CHANGED = "changed", _("modification")
        MOVED = "moved", _("changement de statut")
        RESTORED = "restored", _("version rétablie")
        UNDONE = "undone", _("annulation")
        DELETED = "deleted", _("suppression")

    name = models.CharField(_("fiche"), max_length=200)
    at = models.DateTimeField(_("quand"), default=timezone.now)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("par"),
    )
    kind = models.CharField(_("sorte"), max_length=8, choices=Kind)
    reason = models.CharField(_("raison"), max_length=300, blank=True)
    # What was done in one go, and is undone in one go.
    batch = models.UUIDField(default=uuid4, db_index=True)
    state = models.JSONField(encoder=DjangoJSONEncoder)

    objects = ChangeQuerySet.as_manager()

    class Meta:
        verbose_name = _("modification")
        verbose_name_plural = _("modifications")
        default_permissions = ()
        ordering = ["-pk"]
        indexes = [models.Index(fields=["content_type", "object_id", "-id"])]

    def __str__(self):
        return f"{self.name} – {self.get_kind_display()}"

    def previous(self):
        """The change before this one, of the same record."""
        same = Change.objects.filter(content_type=self.content_type_id, object_id=self.object_id)
        return same.filter(pk__lt=self.pk).first()

    def still_stands(self):
        """Whether the record is as this change left it: nothing came since, or all was undone."""
        record = self.record
        return record is not None and typed(self.model, state_of(record)) == typed(
            self.model, self.state
        )


# Keeping -----------------------------------------------------------------------------------


@contextmanager
def changing(record, by=None, kind=Change.Kind.CHANGED, reason="", batch=None, always=False):
    """Around a write: keep what the record was and what it becomes, with who and why.

    Yields an object whose `change` is the new row afterwards, None where nothing changed; with
    `always` there is one in any case.
    """
    kept = SimpleNamespace(change=None)
    with transaction.atomic():
        record_state_before(record)
        yield kept
        kept.change = record_state(
            record, by=by, kind=kind, reason=reason, batch=batch, always=always
        )


def record_state(
    record, *, kind, by=None, reason="", batch=None, always=False, last=None, same_parts=frozenset()
):
    """A row for the state of now, unless the last row says the same.

    Who has the `last` row at hand gives it, and names the parts that are as it says.
    """
    state = state_of(record, {name: last.state["parts"][name] for name in same_parts})
    before = last.state if last else last_states([record]).get(record.pk)
    if not always and is_as_before(type(record), before, state):
        return None
    change = change_of(record, state, kind, by, reason, batch)
    change.save()
    if tells_of_check(record, kind, before, state):
        type(record).mark_changed([record])
    return change


def record_states(records, *, kind, by=None, reasons=None, batch=None, always=False):
    """As `record_state`, for records of one model, in as many queries as for one.

    `reasons` go with them.

    The rows that were added.
    """
    if not records:
        return []
    model = type(records[0])
    states, last = states_of(records), last_states(records)
    told = [
        record
        for record in records
        if tells_of_check(record, kind, last.get(record.pk), states[record.pk])
    ]
    if told:
        model.mark_changed(told)
    return Change.objects.bulk_create(
        change_of(record, states[record.pk], kind, by, reason, batch)
        for record, reason in zip(records, reasons or [""] * len(records), strict=True)
        if always or not is_as_before(model, last.get(record.pk), states[record.pk])
    )


def tells_of_check(record, kind, before, state):
    """Whether lists or parts changed after a check, which was of them too."""
    if kind == Change.Kind.BEFORE or not before or not getattr(record, "check_is_of_before", False):
        return False
    return any(before[part] != state[part] for part in ("lists", "parts"))


def is_as_before(model, before, state):
    return before is not None and typed(model, before) == typed(model, state)


def change_of(record, state, kind, by, reason, batch):
    return Change(
        content_type=ContentType.objects.get_for_model(record),
        object_id=record.pk,
        name=str(record)[:200],
        kind=kind,
        by=by,
        reason=reason[:300],
        state=state,
        **({"batch": batch} if batch else {}),
    )


def last_states(records):
    """{key of the record: the state that was kept last}, where there is one."""
    changes = Change.objects.of_model(type(records[0])).order_by()
    changes = changes.filter(object_id__in=[record.pk for record in records])
    last = changes.values("object_id").annotate(last=models.Max("pk")).values("last")
    return dict(Change.objects.filter(pk__in=last).values_list("object_id", "state"))


def record_state_before(record):
    """What was never kept, or changed by another way, must be known before it changes again.

    Returns the row that says so.
    """
    last = Change.objects.of(record).first()
    return record_state(record, kind=Change.Kind.BEFORE, last=last) or last


def record_deletion(record, by=None):
    """The whole record, just before it is deleted."""
    return Change.objects.create(
        content_type=ContentType.objects.get_for_model(record),
        object_id=record.pk,
        name=str(record)[:200],
        kind=Change.Kind.DELETED,
        by=by,
        state=state_of(record),
    )


def erase(changes):
    """Of records that are gone nothing stays but when one was deleted, and by whom.

    How many rows were deleted or emptied.
    """
    count = changes.exclude(kind=Change.Kind.DELETED).delete()[0]
    return count + changes.exclude(state=ERASED).update(state=ERASED, name="", reason="")


# Going back --------------------------------------------------------------------------------


def restore(change, by=None):
    """Give the record the content it had; status, checks and what it asked of us stay as they are.

    Raises ValidationError where that content is not valid any more.
    """
    record = change.record
    reason = _("version du %(when)s") % {
        "when": timezone.localtime(change.at).strftime("%d/%m/%Y %H:%M")
    }
    with changing(record, by=by, kind=Change.Kind.RESTORED, reason=str(reason)) as kept:
        write_state(record, change.state, keeping=STANDING | ASKED_OF_US)
    return kept.change


def undo(change, by=None, batch=None):
    """Give the record the state before this change, its status included.

    Raises ValidationError where something happened since, or where there is nothing before.
    """
    previous = change.previous()
    if previous is None or not change.still_stands():
        text = _("« %(name)s » a changé depuis : rien n’a été annulé.")
        raise ValidationError(text, CHANGED_SINCE, params={"name": change.name})
    record = change.record
    # Going back is no move: the table of moves does not apply.
    record.goes_back = True
    with changing(record, by=by, kind=Change.Kind.UNDONE, batch=batch) as kept:
        write_state(record, previous.state)
    return kept.change


@transaction.atomic
def undelete(change, by=None):
    """Bring a deleted record back with all that it had, as a draft where it has a status."""
    record = change.model(pk=change.object_id)
    fill(record, change.state["fields"], record._meta.concrete_fields)
    if hasattr(record, "status"):
        record.status = "draft"
        for name in STANDING & {field.name for field in record._meta.concrete_fields}:
            if name != "status":
                setattr(record, name, record._meta.get_field(name).get_default())
    record.full_clean(validate_unique=True)
    record.save(force_insert=True)
    write_lists(record, change.state)
    write_parts(record, change.state)
    record_state(record, kind=Change.Kind.RESTORED, by=by)
    return record


@transaction.atomic
def write_state(record, state, keeping=frozenset()):
    fields = [
        field
        for field in record._meta.concrete_fields
        if is_typed(field) and field.name not in keeping
    ]
    fill(record, state["fields"], fields)
    if hasattr(record, "clean_lists"):
        record.clean_lists(state["lists"])
    record.lists_to_be = state["lists"]
    record.full_clean()
    record.save()
    write_lists(record, state)
    write_parts(record, state)


def fill(row, values, fields):
    """Set the fields that the state knows; one that was added since keeps its value."""
    for field in fields:
        if field.name in values and not field.primary_key:
            target = field.target_field if field.remote_field else field
            value = target.to_python(values[field.name])
            if field.remote_field and value is not None:
                value = as_merged(field.related_model, [value])[0]
            setattr(row, field.attname, value)


def as_merged(model, pks):
    """The keys of the records that these became part of: what was merged is not brought back."""
    merged = model.merged_into() if hasattr(model, "merged_into") else {}
    return [merged.get(pk, pk) for pk in pks]


def write_lists(row, state):
    """Set the lists; what was deleted since is left out."""
    for field in lists_of(type(row)):
        wanted = as_merged(field.related_model, state["lists"].get(field.name, ()))
        found = field.related_model._base_manager.filter(pk__in=wanted)
        if wanted and not found and not field.blank:
            words = {"list": field.verbose_name}
            raise ValidationError(_("Plus rien n’existe de la liste « %(list)s ».") % words)
        getattr(row, field.name).set(found)


def write_parts(record, state):
    now = state_of(record)["parts"]
    for relation in parts_of(type(record)):
        if relation.name not in state["parts"]:
            continue
        model, parts = relation.related_model, state["parts"][relation.name]
        existing = {part.pk: part for part in getattr(record, relation.get_accessor_name()).all()}
        same = [part["pk"] for part in now[relation.name] if part in parts]
        for pk in existing.keys() - {part["pk"] for part in parts}:
            existing.pop(pk).delete()
        for part in parts:
            if part["pk"] in same:
                continue
            row = existing.get(part["pk"]) or model(pk=part["pk"])
            row._state.adding = part["pk"] not in existing
            setattr(row, relation.field.name, record)
            fill(row, part["fields"], [f for f in model._meta.concrete_fields if f.editable])
            row.full_clean()
            row.save()
            write_lists(row, part)
