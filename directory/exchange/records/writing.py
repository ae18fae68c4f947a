"""What an editor agreed to, written in one go, each record with its history where it has one."""

from uuid import uuid4

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _now

from ...models import Change, ThemeSynonym
from ...models.history import changing, record_state
from ..planning.planned import NEW
from ..writing import IMPORTED


@transaction.atomic
def write(plan, user, file_name, log, stays, with_history):
    """The batch, by which all is taken back; `log(record, text, is_new)` tells each.

    Raises ValidationError where one of them would leave what the person works on (`stays`).
    """
    batch = uuid4()
    for row in plan.to_write:
        reason = _now(IMPORTED) % {"file": file_name[:60], "line": row.line}
        if with_history:
            keep(row, user, reason, batch)
        else:
            save(row)
        if not stays(row.record):
            text = _now("Ligne %d : cette fiche serait en dehors de vos régions.")
            raise ValidationError(text % row.line)
        log(row.record, f"{reason}.", row.state == NEW)
    return batch


def keep(row, user, reason, batch):
    if row.state == NEW:
        save(row)
        record_state(row.record, kind=Change.Kind.ADDED, by=user, reason=reason, batch=batch)
        return
    with changing(row.record, by=user, reason=reason, batch=batch):
        save(row)


def save(row):
    row.record.save()
    for name, records in row.lists.items():
        getattr(row.record, name).set(records)
    for language, words in row.synonyms.items():
        for word in words:
            ThemeSynonym.objects.get_or_create(theme=row.record, language=language, term=word)
