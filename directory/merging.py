"""Two listings of one group become one: field by field, with all that belongs to them.

One is kept: its address, its status and its checks stay its own. The other ends, its addresses
lead to the kept one, and what pointed at it (reports, answers, requests…) points at the kept one.
Each choice names a side of the pair: « first », « second » or, for lists, « both ».
"""

from dataclasses import dataclass
from uuid import uuid4

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _now

from .models import (
    Change,
    ConfirmationRequest,
    Duplicate,
    FormerAddress,
    Meeting,
    Merge,
    SupportGroup,
    changing,
    redirect_to,
)
from .models.history import STANDING, is_typed, lists_of, undo
from .text import fold

FIRST, SECOND, BOTH = "first", "second", "both"
SIDES = (FIRST, SECOND)
MEETINGS = "meetings"
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
    ["phone", "phone_note", "helpline"],
    ["registration", "registration_note"],
    ["wheelchair", "access_note"],
    ["source_url", "source_date", "confidence"],
    ["name", "name_language"],
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
POINT = ("latitude", "longitude")
EMPTY = (None, "")


def fields_to_choose():
    """In the order in which an editor compares: what the group is, then its contacts and source."""
    left_out = UNITED | OWN
    fields = [
        field
        for field in SupportGroup._meta.concrete_fields
        if is_typed(field) and not field.primary_key and field.name not in left_out
    ]
    return sorted(fields, key=lambda field: field.name in SHOWN_LAST)


def other_side(side):
    return SECOND if side == FIRST else FIRST


@dataclass
class Pair:
    """Two groups to compare, and what is proposed for each field."""

    first: SupportGroup
    second: SupportGroup

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
        """{name: side} for fields and lists."""
        groups = {name: names for names in TOGETHER for name in names}
        sides = {
            field.name: self._fuller(groups.get(field.name, [field.name]))
            for field in fields_to_choose()
        }
        # Whoever hides an address had a reason.
        sides["address_visibility"] = max(
            SIDES, key=lambda side: HIDING.index(self.side(side).address_visibility)
        )
        lists = [field.name for field in lists_of(SupportGroup)]
        return sides | dict.fromkeys([*lists, MEETINGS], BOTH)

    def _fuller(self, names):
        def rank(side):
            filled = sum(value_of(self.side(side), name) not in EMPTY for name in names)
            return filled, side == self.fresher

        return max(SIDES, key=rank)


def freshness(group):
    return str(group.verified_on or ""), group.source_date


def value_of(group, name):
    return SupportGroup._meta.get_field(name).value_from_object(group)


# Merging -----------------------------------------------------------------------------------


@transaction.atomic
def merge(duplicate, kept_side, choices, by=None):
    """Make one group of two; returns the Merge, or raises ValidationError and changes nothing."""
    pair = locked(duplicate)
    kept, other = pair.side(kept_side), pair.side(other_side(kept_side))
    check_may_merge(duplicate, kept, other)
    batch = uuid4()
    reason = _now("Réuni avec « %(name)s »") % {"name": other}
    choices = pair.proposals() | choices
    with changing(kept, by=by, reason=reason, batch=batch):
        write_fields(pair, kept, other, choices)
        write_lists(pair, kept, choices)
        write_meetings(kept, other, kept_side, choices[MEETINGS])
    result = Merge.objects.create(kept=kept, other=other, by=by, batch=batch)
    result.moved = {"addresses": addresses_of(other)}
    end(other, kept, by, batch)
    redirect_to(other, kept, by=by)
    result.moved |= {"closed": close_second_request(kept, other), "rows": hand_over(kept, other)}
    result.save(update_fields=["moved"])
    duplicate.decide(Duplicate.State.MERGED, by)
    return result


def locked(duplicate):
    """Both as the database has them: two editors must not merge the same pair twice."""
    keys = [duplicate.first_id, duplicate.second_id]
    groups = SupportGroup.objects.select_for_update().in_bulk(keys)
    return Pair(groups[duplicate.first_id], groups[duplicate.second_id])


def check_may_merge(duplicate, kept, other):
    state = Duplicate.objects.values_list("state", flat=True).get(pk=duplicate.pk)
    if state != Duplicate.State.WAITING or kept.is_ended or other.is_ended:
        raise ValidationError(_now("Cette paire n’attend plus : rien n’a changé."))
    if other.is_public and not kept.is_public:
        text = _now(
            "« %(other)s » est en ligne, « %(kept)s » ne l’est pas : gardez celle qui est en "
            "ligne, sinon les visiteurs perdraient la page."
        )
        raise ValidationError(text % {"other": other, "kept": kept})


def write_fields(pair, kept, other, choices):
    website, source = kept.website, kept.source_url
    values = {
        field.name: value_of(pair.side(choices[field.name]), field.name)
        for field in fields_to_choose()
    }
    values["address_visibility"] = visibility(pair, values)
    name = kept.name
    for field in fields_to_choose():
        setattr(kept, field.attname, values[field.name])
    for known in (name, other.name, *other.former_names.splitlines()):
        kept.add_former_name(known)
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
    # Whoever asked for silence is not written to under another name.
    kept.may_ask = kept.may_ask and other.may_ask
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


def write_lists(pair, kept, choices):
    for field in lists_of(SupportGroup):
        sides = SIDES if choices[field.name] == BOTH else [choices[field.name]]
        keys = {
            pk
            for side in sides
            for pk in getattr(pair.side(side), field.name).values_list("pk", flat=True)
        }
        if not keys and not field.blank:
            label = field.verbose_name
            raise ValidationError(_now("« %s » ne peut pas rester vide.") % label)
        getattr(kept, field.name).set(keys)
    kept.themes.add(kept.main_theme)


def write_meetings(kept, other, kept_side, choice):
    """The meetings of the other are copied: its own stay with it, for its history."""
    if choice == kept_side:
        return
    own = list(kept.meetings.all())
    if choice != BOTH:
        kept.meetings.all().delete()
        own = []
    known = {meeting_values(meeting) for meeting in own}
    for meeting in other.meetings.all():
        if meeting_values(meeting) not in known:
            known.add(meeting_values(meeting))
            Meeting.objects.create(group=kept, **dict(meeting_values(meeting)))


def meeting_values(meeting):
    names = [field.name for field in Meeting._meta.concrete_fields if is_typed(field)]
    return tuple((name, getattr(meeting, name)) for name in names if name not in ("id", "group"))


def end(other, kept, by, batch):
    """A draft ends here too: the table of moves is for the life of one listing."""
    reason = _now("Réuni avec « %(name)s ».") % {"name": kept}
    reason = reason[: SupportGroup._meta.get_field("ended_reason").max_length]
    ended = SupportGroup.Status.ENDED
    if ended in SupportGroup.moves_from(other.status):
        other.move_to(ended, by=by, reason=reason, batch=batch)
        return
    with changing(other, by, Change.Kind.MOVED, reason, batch):
        other.status, other.ended_reason = ended, reason
        other.save(update_fields=STANDING)


# What goes along -----------------------------------------------------------------------------


def relations():
    """Every table with a key of a group in it, but its own parts and what is about pairs."""
    left_out = (Meeting, Duplicate, Merge)
    return [
        field
        for field in SupportGroup._meta.get_fields(include_hidden=True)
        if field.one_to_many and field.related_model not in left_out
        if not field.related_model._meta.auto_created
    ]


def hand_over(kept, other):
    """{table and column: keys of the rows that now belong to the kept group}."""
    moved = {}
    for relation in relations():
        rows = relation.related_model._base_manager.filter(**{relation.field.name: other})
        if keys := list(rows.values_list("pk", flat=True)):
            moved[name_of(relation)] = keys
            rows.update(**{relation.field.name: kept})
    return moved


def name_of(relation):
    return f"{relation.related_model._meta.label}.{relation.field.name}"


def close_second_request(kept, other):
    """One open question a group: the mail to the one that ends is worth nothing any more."""
    request = ConfirmationRequest.objects.open().filter(group=other)
    if not ConfirmationRequest.objects.open().filter(group=kept).exists():
        return []
    keys = list(request.values_list("pk", flat=True))
    request.update(closed_on=timezone.localdate())
    return keys


def addresses_of(group):
    return list(FormerAddress.objects.of(group).values_list("slug", flat=True))


# Taking apart --------------------------------------------------------------------------------


@transaction.atomic
def take_apart(result, by=None):
    """Both groups are as before the merge; what changed hands goes back.

    Raises ValidationError where one of them changed since.
    """
    for change in Change.objects.of_model(SupportGroup).filter(batch=result.batch):
        undo(change, by=by)
    kept, other = result.kept, result.other
    FormerAddress.objects.of(kept).filter(slug=other.slug).delete()
    mine = FormerAddress.objects.of(kept)
    mine.filter(slug__in=result.moved["addresses"]).update(object_id=other.pk)
    for relation in relations():
        keys = result.moved["rows"].get(name_of(relation), [])
        rows = relation.related_model._base_manager.filter(pk__in=keys)
        rows.filter(**{relation.field.name: kept}).update(**{relation.field.name: other})
    ConfirmationRequest.objects.filter(pk__in=result.moved["closed"]).update(closed_on=None)
    for pair in Duplicate.objects.with_group(kept).with_group(other):
        pair.reopen()
    result.delete()
    return kept, other


def merges_of(group):
    """What became part of this group, and what it became part of, latest first."""
    merges = Merge.objects.filter(Q(kept=group) | Q(other=group))
    return merges.select_related("kept", "other", "by")
