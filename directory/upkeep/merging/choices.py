"""What an editor chooses of two listings, and what is proposed."""

from dataclasses import dataclass

from ...models import (
    Listing,
    SupportGroup,
)
from ...models.history import STANDING
from ...models.states import is_typed, lists_of, parts_of

FIRST, SECOND, BOTH = "first", "second", "both"
SIDES = (FIRST, SECOND)
HIDING = [
    SupportGroup.AddressVisibility.PUBLIC,
    SupportGroup.AddressVisibility.UNASKED,
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
        def fullness(side):
            filled = sum(says(self.side(side), name) for name in names)
            if CHECKED.intersection(names):
                return filled > 0, side == self.fresher, filled
            return filled, side == self.fresher

        return max(SIDES, key=fullness)


def says(listing, name):
    """Whether a field is filled; not to be open day and night is no answer."""
    value = value_of(listing, name)
    return value not in EMPTY and not (name == "always" and value is False)


def freshness(listing):
    return str(listing.verified_on or ""), listing.source_date


def value_of(record, name):
    return record._meta.get_field(name).value_from_object(record)
