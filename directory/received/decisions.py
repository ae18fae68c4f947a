"""An editor accepts or refuses what a group wants changed: field by field, or all at once."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from ..meetings.writing import state_words
from ..models import ConfirmationRequest, GroupAnswer, SupportGroup, record_verification
from ..models.history import changing

Status = SupportGroup.Status
# Words that explain a status, and go with it.
STANDS_WITH = {"pause_reason": Status.PAUSED, "ended_reason": Status.ENDED}


@transaction.atomic
def decide(answer, fields, decision, by):
    """Accept or refuse the corrections of these fields; the last decision closes the answer.

    What is accepted together is written together: a street may need its postal code. Raises
    ValidationError when the listing would not be valid with the new values. `dates_gone` of what
    is returned are the single dates that went with their meetings.
    """
    answer = GroupAnswer.objects.select_for_update().select_related("group").get(pk=answer.pk)
    answer.dates_gone = []
    decided = [change for change in answer.undecided if change["field"] in fields]
    if decision == GroupAnswer.ACCEPTED and decided:
        answer.dates_gone = take(answer.group, decided, by)
    for change in decided:
        change["decision"] = decision
    answer.save()
    if not answer.undecided and answer.is_waiting:
        answer.set_state(GroupAnswer.State.HANDLED)
        if answer.has_accepted and answer.kind == ConfirmationRequest.Answer.CORRECT:
            record_verification(answer.group, SupportGroup.Method.GROUP, by=by)
    return answer


def take(group, changes, by):
    """Write what the group gave, as its own form would; returns as `state_words`."""
    values = {one["field"]: one["after"] for one in changes if not one.get("language")}
    for field in STANDS_WITH.keys() & values.keys():
        if group.status != STANDS_WITH[field]:
            raise ValidationError(_("Le groupe n’en est plus là : ces mots ne conviennent plus."))
    with changing(group, by=by, reason=_("Correction donnée par le groupe.")):
        for field, value in values.items():
            setattr(group, field, group._meta.get_field(field).to_python(value))
        for one in changes:
            if one.get("language"):
                translate(group, one)
        if "postal_code" in values:
            group.leave_village()
        group.full_clean()
        group.save()
        return state_words(group) if "rhythm" in values else []


def translate(group, change):
    """What the group says in its own language; without a text, the page says it in French."""
    if change["after"]:
        group.write_first_in(change["language"], change["field"], change["after"])
    else:
        group.leave_in_french(change["language"], change["field"])
