"""Two listings become one."""

from uuid import uuid4

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ...models import (
    Catchment,
    Change,
    Duplicate,
    Helpline,
    Listing,
    Merge,
    SupportGroup,
    changing,
    redirect_to,
)
from ...models.history import STANDING
from ...models.states import is_typed, lists_of, names_once, parts_of
from ...models.verification import set_check
from ...received.reports import carry_caution
from ...text import fold
from ..rating import rate_again
from .belongings import addresses_of, close_second_request, hand_over
from .choices import BOTH, EMPTY, HIDING, POINT, SIDES, Pair, fields_to_choose, other_side, value_of

NO_LONGER_WAITS = gettext_lazy("Cette paire n’attend plus : rien n’a changé.")


@transaction.atomic
def merge(duplicate, kept_side, choices, by=None):
    """Make one listing of two; returns the Merge, or raises ValidationError and changes nothing."""
    pair = locked(duplicate)
    kept, other = pair.side(kept_side), pair.side(other_side(kept_side))
    check_may_merge(duplicate, kept, other)
    batch = uuid4()
    reason = _("Réuni avec « %(name)s »") % {"name": other}
    choices = pair.proposals() | choices
    number, check = getattr(kept, "phone", ""), check_of(kept)
    # In any case: undoing must know whether the kept one is still as the merge left it.
    with changing(kept, by=by, reason=reason, batch=batch, always=True):
        write_fields(pair, kept, other, choices)
        write_lists(pair, kept, choices)
        write_parts(pair, kept, choices)
    result = Merge.objects.create(kept=kept, other=other, by=by, batch=batch)
    result.moved = {"addresses": addresses_of(other)}
    end(other, kept, by, batch)
    redirect_to(other, kept, by=by)
    result.moved |= {
        "closed": close_second_request(kept, other),
        "rows": hand_over(kept, other, by=by),
    }
    if isinstance(kept, Helpline) and kept.phone != number:
        result.moved["check"] = follow_number(kept, other, check)
    if isinstance(kept, SupportGroup):
        carry_caution(other, kept)
    result.save(update_fields=["moved"])
    if not duplicate.decide(Duplicate.State.MERGED, by):
        raise ValidationError(NO_LONGER_WAITS)
    rate_again(kept)
    return result


def follow_number(kept, other, check):
    """The check of a helpline is that of its number; returns the one that was, for undoing."""
    checks = {"own": check, "of_number": check_of(other)}
    set_check(kept, other.verified_on, other.verified_method, other.verified_by)
    return checks


def check_of(listing):
    return [str(listing.verified_on or ""), listing.verified_method, listing.verified_by_id]


def locked(duplicate):
    """Both as the database has them: two editors must not merge the same pair twice."""
    keys = [duplicate.first_id, duplicate.second_id]
    listings = duplicate.model.objects.select_for_update().in_bulk(keys)
    return Pair(listings[duplicate.first_id], listings[duplicate.second_id])


def check_may_merge(duplicate, kept, other):
    state = Duplicate.objects.values_list("state", flat=True).get(pk=duplicate.pk)
    if state != Duplicate.State.WAITING or kept.is_ended or other.is_ended:
        raise ValidationError(NO_LONGER_WAITS)
    if other.is_public and not kept.is_public:
        text = _(
            "« %(other)s » est en ligne, « %(kept)s » ne l’est pas : gardez celle qui est en "
            "ligne, sinon les visiteurs perdraient la page."
        )
        raise ValidationError(text % {"other": other, "kept": kept})


def write_fields(pair, kept, other, choices):
    website, source = kept.website, kept.source_url
    fields = fields_to_choose(pair.model)
    values = {field.name: value_of(pair.side(choices[field.name]), field.name) for field in fields}
    if pair.model is SupportGroup:
        values["address_visibility"] = visibility(pair, values)
    names = [*kept.names, *other.known_as]
    for field in fields:
        setattr(kept, field.attname, values[field.name])
    for name in names:
        kept.add_former_name(name)
    if pair.model is SupportGroup:
        # Whoever asked for silence is not written to under another name.
        kept.may_ask = kept.may_ask and other.may_ask
    kept.further_sources = lines_of(
        kept.further_sources,
        other.further_sources,
        *(
            address
            for address in (source, other.source_url, website, other.website)
            if address not in (kept.source_url, kept.website)
        ),
    )
    kept.internal_note = "\n\n".join(
        dict.fromkeys(note for note in (kept.internal_note, other.internal_note) if note)
    )
    kept.full_clean()
    kept.save()


def visibility(pair, values):
    """At least as hidden as each address of which something is taken."""
    chosen = [values["address_visibility"]]
    for side in SIDES:
        group = pair.side(side)
        if not group.shows_address and shows_something_of(
            group, pair.side(other_side(side)), values
        ):
            chosen.append(group.address_visibility)
    return max(chosen, key=HIDING.index)


def shows_something_of(group, other, values):
    """Whether these values tell where a group meets that does not want it told.

    A locality or a postal code that both have is no secret of one of them.
    """
    for name in ("venue_name", "street"):
        if fold(values[name]) and fold(values[name]) == fold(value_of(group, name)):
            return True
    if any(values[name] is not None and values[name] == value_of(group, name) for name in POINT):
        return True
    return any(
        values[name] not in EMPTY
        and values[name] == value_of(group, name)
        and values[name] != value_of(other, name)
        for name in ("locality", "postal_code")
    )


def lines_of(*texts):
    """Each line once, in the order they came."""
    lines = [line.strip() for text in texts for line in text.splitlines()]
    return "\n".join(dict.fromkeys(line for line in lines if line))


def sides_of(choice):
    return SIDES if choice == BOTH else (choice,)


def write_lists(pair, kept, choices):
    for field in lists_of(pair.model):
        keys = {
            pk
            for side in sides_of(choices[field.name])
            for pk in getattr(pair.side(side), field.name).values_list("pk", flat=True)
        }
        if not keys and not field.blank:
            label = field.verbose_name
            raise ValidationError(_("« %s » ne peut pas rester vide.") % label)
        getattr(kept, field.name).set(keys)
    if pair.model is SupportGroup:
        kept.themes.add(kept.main_theme)


# Parts -------------------------------------------------------------------------------------


def write_parts(pair, kept, choices):
    """The parts of the other are copied: its own stay with it, for its history."""
    for relation in parts_of(pair.model):
        wanted = {}
        for side in sides_of(choices[relation.name]):
            for part in getattr(pair.side(side), relation.name).all():
                values = part_values(relation, part)
                key = identity(relation, values)
                wanted[key] = more_certain(wanted.get(key, values), values)
        own = list(getattr(kept, relation.name).all())
        for part in own:
            values = part_values(relation, part)
            chosen = wanted.pop(identity(relation, values), None)
            if chosen is None:
                part.delete()
            elif chosen != values:
                write_part(part, chosen)
        for chosen in wanted.values():
            write_part(relation.related_model(**{relation.field.name: kept}), chosen)


def write_part(part, values):
    for name, value in values.items():
        setattr(part, name, value)
    part.save()


def part_values(relation, part):
    fields = [field for field in part._meta.concrete_fields if is_typed(field)]
    own = (part._meta.pk, relation.field)
    return {field.name: getattr(part, field.name) for field in fields if field not in own}


def identity(relation, values):
    """What makes two parts the same one: what may be there once, or all that they say."""
    return tuple(values[name] for name in names_once(relation) or values)


def more_certain(one, other):
    """A municipality served for certain, where the other side only supposes it."""
    order = Catchment.Certainty.values
    if "certainty" not in one or one["certainty"] == other["certainty"]:
        return one
    return min(one, other, key=lambda values: order.index(values["certainty"]))


def end(other, kept, by, batch):
    """A draft ends here too: the table of moves is for the life of one listing."""
    reason = _("Réuni avec « %(name)s ».") % {"name": kept}
    reason = reason[: Listing._meta.get_field("ended_reason").max_length]
    ended = Listing.Status.ENDED
    if ended in other.moves_from(other.status):
        other.move_to(ended, by=by, reason=reason, batch=batch)
        return
    with changing(other, by, Change.Kind.MOVED, reason, batch):
        other.status, other.ended_reason = ended, reason
        other.save(update_fields=STANDING)
