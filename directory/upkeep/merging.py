"""Two listings of one thing become one: field by field, with all that belongs to them.

One is kept: its address, its status and its check stay its own, but for a helpline, whose check is
that of its number. The other ends, its addresses lead to the kept one, and what pointed at it
(reports, answers, groups with its number…) points at the kept one. Each choice names a side of the
pair: « first », « second » or, for lists and parts (meetings, municipalities), « both ».
"""

from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from uuid import uuid4

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from ..models import (
    Catchment,
    Change,
    ConfirmationRequest,
    Duplicate,
    FormerAddress,
    Helpline,
    Listing,
    Merge,
    SupportGroup,
    changing,
    redirect_to,
)
from ..models.history import STANDING, is_typed, lists_of, names_once, parts_of, undo
from ..models.sourced import Sourced
from ..models.verification import set_check
from ..received.reports import carry_caution, lift_caution
from ..text import fold

FIRST, SECOND, BOTH = "first", "second", "both"
SIDES = (FIRST, SECOND)
HIDING = [
    SupportGroup.AddressVisibility.PUBLIC,
    SupportGroup.AddressVisibility.TOWN,
    SupportGroup.AddressVisibility.ON_REQUEST,
]
# Not to choose: the kept one's own, or united by rule.
UNITED = frozenset({"former_names", "further_sources", "internal_note", "may_ask"})
OWN = frozenset({"slug", "listing_type"}) | STANDING
# What makes sense only together comes from one side, unless an editor chooses otherwise.
TOGETHER = [
    ["name", "short_name", "name_language"],
    [
        "format",
        "municipality",
        "locality",
        "postal_code",
        "venue_name",
        "street",
        "latitude",
        "longitude",
    ],
    ["min_age", "max_age"],
    ["is_free", "price_amount", "annual_fee", "price"],
    ["phone", "phone_note", "helpline", "cost"],
    ["always", "hours"],
    ["population", "ages"],
    ["territory", "caution"],
    ["rank", "crisis_label"],
    ["registration", "registration_note"],
    ["wheelchair", "access_note"],
    ["source_url", "source_date", "confidence"],
]
SHOWN_LAST = frozenset(
    [
        "website",
        "email",
        "phone",
        "phone_note",
        "helpline",
        "source_url",
        "source_date",
        "confidence",
    ]
)
# Of a number and its hours, the side that was checked last is right, not the one that says more.
CHECKED = frozenset({"phone", "phone_note", "helpline", "cost", "always", "hours"})
POINT = ("latitude", "longitude")
EMPTY = (None, "")
NO_LONGER_WAITS = _("Cette paire n’attend plus : rien n’a changé.")


def fields_to_choose(model):
    """In the order in which an editor compares: what it is, then its contacts and source."""
    left_out = UNITED | OWN
    fields = [
        field
        for field in model._meta.concrete_fields
        if is_typed(field) and not field.primary_key and field.name not in left_out
    ]
    return sorted(fields, key=lambda field: field.name in SHOWN_LAST)


def other_side(side):
    return SECOND if side == FIRST else FIRST


@dataclass
class Pair:
    """Two listings to compare, and what is proposed for each field."""

    first: Listing
    second: Listing

    @property
    def model(self):
        return type(self.first)

    def side(self, side):
        return self.first if side == FIRST else self.second

    @property
    def fresher(self):
        """The side that was checked last or, where nobody checked, has the later source."""
        return max(SIDES, key=lambda side: (*freshness(self.side(side)), side == FIRST))

    @property
    def proposed_kept(self):
        """What visitors see stays where they see it."""
        return max(
            SIDES,
            key=lambda side: (
                self.side(side).is_public,
                *freshness(self.side(side)),
                side == FIRST,
            ),
        )

    def proposals(self):
        """{name: side} for fields, lists and parts."""
        together = {name: names for names in TOGETHER for name in names}
        fields = {field.name for field in fields_to_choose(self.model)}
        sides = {
            name: self._fuller([one for one in together.get(name, [name]) if one in fields])
            for name in fields
        }
        if "address_visibility" in fields:
            # Whoever hides an address had a reason.
            sides["address_visibility"] = max(
                SIDES, key=lambda side: HIDING.index(self.side(side).address_visibility)
            )
        several = [*lists_of(self.model), *parts_of(self.model)]
        return sides | {field.name: BOTH for field in several}

    def _fuller(self, names):
        def rank(side):
            filled = sum(says(self.side(side), name) for name in names)
            if CHECKED.intersection(names):
                return filled > 0, side == self.fresher, filled
            return filled, side == self.fresher

        return max(SIDES, key=rank)


def says(listing, name):
    """Whether a field is filled; not to be open day and night is no answer."""
    value = value_of(listing, name)
    return value not in EMPTY and not (name == "always" and value is False)


def freshness(listing):
    return str(listing.verified_on or ""), listing.source_date


def value_of(record, name):
    return record._meta.get_field(name).value_from_object(record)


# Merging -----------------------------------------------------------------------------------


@transaction.atomic
def merge(duplicate, kept_side, choices, by=None):
    """Make one listing of two; returns the Merge, or raises ValidationError and changes nothing."""
    pair = locked(duplicate)
    kept, other = pair.side(kept_side), pair.side(other_side(kept_side))
    check_may_merge(duplicate, kept, other)
    batch = uuid4()
    reason = _now("Réuni avec « %(name)s »") % {"name": other}
    choices = pair.proposals() | choices
    number = getattr(kept, "phone", "")
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
        result.moved["check"] = follow_number(kept, other)
    if isinstance(kept, SupportGroup):
        carry_caution(other, kept)
    result.save(update_fields=["moved"])
    if not duplicate.decide(Duplicate.State.MERGED, by):
        raise ValidationError(NO_LONGER_WAITS)
    return result


def follow_number(kept, other):
    """The check of a helpline is that of its number; returns the one that was, for undoing."""
    checks = {"own": check_of(kept), "of_number": check_of(other)}
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
        text = _now(
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
            raise ValidationError(_now("« %s » ne peut pas rester vide.") % label)
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
                wanted[key] = surer(wanted.get(key, values), values)
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


def surer(one, other):
    """A municipality served for certain, where the other side only supposes it."""
    order = Catchment.Certainty.values
    if "certainty" not in one or one["certainty"] == other["certainty"]:
        return one
    return min(one, other, key=lambda values: order.index(values["certainty"]))


def end(other, kept, by, batch):
    """A draft ends here too: the table of moves is for the life of one listing."""
    reason = _now("Réuni avec « %(name)s ».") % {"name": kept}
    reason = reason[: Listing._meta.get_field("ended_reason").max_length]
    ended = Listing.Status.ENDED
    if ended in other.moves_from(other.status):
        other.move_to(ended, by=by, reason=reason, batch=batch)
        return
    with changing(other, by, Change.Kind.MOVED, reason, batch):
        other.status, other.ended_reason = ended, reason
        other.save(update_fields=STANDING)


# What goes along -----------------------------------------------------------------------------


def relations(model):
    """Every table with a key of such a listing in it, but its own lists and parts."""
    own = {relation.related_model for relation in parts_of(model)}
    own |= {field.remote_field.through for field in model._meta.many_to_many}
    return [
        relation
        for relation in model._meta.get_fields(include_hidden=True)
        if relation.auto_created and relation.one_to_many and relation.related_model not in own
    ]


def hand_over(kept, other, by=None):
    """{table and column: keys of the rows that now belong to the kept listing}."""
    moved = {
        name_of(relation): point_at(kept, relation, rows_with(relation, other), by)
        for relation in relations(type(kept))
    }
    return {name: keys for name, keys in moved.items() if keys}


def rows_with(relation, listing):
    return relation.related_model._base_manager.filter(**{relation.field.name: listing})


def point_at(listing, relation, rows, by):
    """Give these rows to a listing; returns their keys. What has a history keeps who did it."""
    if relation.related_model._meta.auto_created:
        # A list, of an article for instance, that has both already.
        source = next(
            field
            for field in relation.related_model._meta.concrete_fields
            if field.remote_field and field != relation.field
        )
        known = rows_with(relation, listing).values(source.name)
        rows = rows.exclude(**{f"{source.name}__in": known}).select_related(source.name)
        told = {getattr(row, source.name) for row in rows}
    else:
        told = set(rows)
    keys = list(rows.values_list("pk", flat=True))
    with ExitStack() as histories:
        for record in {with_history(row) for row in told} - {None}:
            histories.enter_context(changing(record, by=by))
        rows.model._base_manager.filter(pk__in=keys).update(**{relation.field.name: listing})
    return keys


def with_history(row):
    """The record whose history tells of a row: a block is a part of its article."""
    return row if isinstance(row, Sourced) else getattr(row, "parent", None)


def name_of(relation):
    return f"{relation.related_model._meta.label}.{relation.field.name}"


def close_second_request(kept, other):
    """One open question a group: the mail to the one that ends is worth nothing any more."""
    if not isinstance(kept, SupportGroup):
        return []
    request = ConfirmationRequest.objects.open().filter(group=other)
    if not ConfirmationRequest.objects.open().filter(group=kept).exists():
        return []
    keys = list(request.values_list("pk", flat=True))
    request.update(closed_on=timezone.localdate())
    return keys


def addresses_of(listing):
    return list(FormerAddress.objects.of(listing).values_list("slug", flat=True))


# Taking apart --------------------------------------------------------------------------------


@transaction.atomic
def take_apart(result, by=None):
    """Both listings are as before the merge; what changed hands goes back.

    Raises ValidationError where one of them changed since.
    """
    model = result.content_type.model_class()
    for change in Change.objects.of_model(model).filter(batch=result.batch):
        undo(change, by=by)
    kept, other = (model.objects.get(pk=pk) for pk in (result.kept_id, result.other_id))
    FormerAddress.objects.of(kept).filter(slug=other.slug).delete()
    mine = FormerAddress.objects.of(kept)
    mine.filter(slug__in=result.moved["addresses"]).update(object_id=other.pk)
    for relation in relations(model):
        keys = result.moved["rows"].get(name_of(relation), [])
        point_at(other, relation, rows_with(relation, kept).filter(pk__in=keys), by)
    if "check" in result.moved:
        give_check_back(kept, **result.moved["check"])
    if model is SupportGroup:
        lift_caution(kept)
        lift_caution(other)
    ConfirmationRequest.objects.filter(pk__in=result.moved["closed"]).update(closed_on=None)
    for pair in Duplicate.objects.with_listing(kept) & Duplicate.objects.with_listing(other):
        pair.reopen()
    result.delete()
    return kept, other


def give_check_back(helpline, own, of_number):
    """Unless somebody has checked it since."""
    if check_of(helpline) == of_number:
        day, method, by = own
        day = date.fromisoformat(day) if day else None
        set_check(helpline, day, method, get_user_model().objects.filter(pk=by).first())


def merges_of(listing):
    """What became part of this listing, and what it became part of, latest first."""
    merges = Merge.objects.of_model(type(listing))
    merges = merges.filter(Q(kept_id=listing.pk) | Q(other_id=listing.pk))
    return merges.select_related("by").prefetch_related("kept", "other")
