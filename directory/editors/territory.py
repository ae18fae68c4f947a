"""Who may work on which records.

Permissions say what somebody may do with a kind of record; what follows says with which ones.
Without the permission `work_everywhere`, that is what lies in the person's territory:

- a group whose municipality is there or, without a venue, that serves a region there;
- a network that serves a municipality there, and its rows for those municipalities;
- a platform for a region there; an organisation with its seat there;
- the reports about these, and the suggestions of groups that meet there;
- two listings that may be one, where both are.
"""

from contextlib import contextmanager
from functools import partial

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from ..models import (
    Audience,
    CareNetwork,
    Catchment,
    ConfirmationRequest,
    DateChange,
    Duplicate,
    GroupAnswer,
    GroupSuggestion,
    Helpline,
    Language,
    Listing,
    Locality,
    Meeting,
    Municipality,
    Organisation,
    Platform,
    Region,
    Report,
    SupportGroup,
    Territory,
    Theme,
)
from ..models.duplicates import both_among

EVERYWHERE = "directory.work_everywhere"
REVIEW = "directory.review_listings"


def editable_by(user, records):
    """Those of a QuerySet that this person may work on: asked by every list, form and button."""
    if user.has_perm(EVERYWHERE):
        return records
    rule = RULES.get(records.model)
    return records.filter(rule(regions_of(user))) if rule else records.none()


def visible_to(user, records):
    """Those that this person may see: also what everybody chooses from in forms."""
    return records if records.model in CHOSEN_BY_ALL else editable_by(user, records)


def may_edit(user, record):
    model = type(record)
    return user.has_perm(EVERYWHERE) or (
        editable_by(user, model._default_manager.all()).filter(pk=record.pk).exists()
    )


def may_review(user, record):
    """Whether this person, who does not write listings, may decide on this one.

    Helplines are the editors' alone: a reviewer may say that a number was checked, no more.
    """
    return (
        user.has_perm(REVIEW)
        and isinstance(record, Listing)
        and not isinstance(record, Helpline)
        and record.status == Listing.Status.REVIEW
        and may_edit(user, record)
    )


def would_stay(user, model, data, record=None):
    """Whether a record with these cleaned form data is this person's to work on."""
    if user.has_perm(EVERYWHERE):
        return True
    regions = regions_of(user)
    if model is CareNetwork:
        return _network_would_stay(user, regions, data, record)
    if model in REGIONS_OF and not _adds_none_elsewhere(regions, model, data, record):
        return False
    if model is Platform:
        return any(region.pk in regions for region in data.get("regions") or [])
    if town := data.get("municipality"):
        return town.areas.filter(pk__in=regions).exists()
    served = data.get("regions_served") or []
    return model is SupportGroup and any(region.pk in regions for region in served)


def _adds_none_elsewhere(regions, model, data, record):
    """Of the regions served, those outside of the territory were there before."""
    name = REGIONS_OF[model]
    is_new = record is None or record.pk is None
    before = set() if is_new else {region.pk for region in getattr(record, name).all()}
    chosen = {region.pk for region in data.get(name) or []}
    return chosen <= before | regions


def _network_would_stay(user, regions, data, record):
    """A network stays; a new one starts in the territory; nobody adds towns outside of it."""
    added = list(data.get("added_municipalities") or [])
    inside = Municipality.objects.filter(_town_in(regions), pk__in=[town.pk for town in added])
    if len(added) != inside.count():
        return False
    return bool(added) or (record is not None and record.pk is not None and may_edit(user, record))


@contextmanager
def staying(user, *records):
    """Around a way back: records stay in the territory, and keep what they have outside of it."""
    before = [_elsewhere(user, record) for record in records]
    with transaction.atomic():
        yield
        after = [_elsewhere(user, record) for record in records]
        if after != before or not all(may_edit(user, record) for record in records):
            raise ValidationError(_("Cela changerait ce qui se trouve hors de vos régions."))


def _elsewhere(user, record):
    """The towns of a network, the regions of others, outside of somebody's territory."""
    if user.has_perm(EVERYWHERE):
        return set()
    if name := REGIONS_OF.get(type(record)):
        served = type(record)._default_manager.filter(pk=record.pk, **{f"{name}__isnull": False})
        return set(served.values_list(name, flat=True)) - regions_of(user)
    if not isinstance(record, CareNetwork):
        return set()
    rows = Catchment.objects.filter(network=record)
    rows = rows.exclude(_town_in(regions_of(user), "municipality"))
    return set(rows.values_list("municipality", "certainty", "source_url"))


def regions_of(user):
    """Keys of the regions given to somebody, and of all that is part of them."""
    if not hasattr(user, "_regions_given"):
        rows = Territory.regions.through.objects.filter(territory__user=user)
        given = set(rows.values_list("region", flat=True))
        tree = list(Region.objects.values_list("pk", "parent")) if given else []
        while parts := {pk for pk, parent in tree if parent in given} - given:
            given |= parts
        user._regions_given = frozenset(given)
    return user._regions_given


def _town_in(regions, path="pk"):
    areas = Municipality.areas.through.objects.filter(region__in=regions)
    return Q(**{f"{path}__in": areas.values("municipality")})


def _group_in(regions):
    serving = SupportGroup.regions_served.through.objects.filter(region__in=regions)
    return _town_in(regions, "municipality") | Q(
        municipality=None, pk__in=serving.values("supportgroup")
    )


def _network_in(regions):
    rows = Catchment.objects.filter(_town_in(regions, "municipality"))
    return Q(pk__in=rows.order_by().values("network"))


def _platform_in(regions):
    rows = Platform.regions.through.objects.filter(region__in=regions)
    return Q(pk__in=rows.values("platform"))


def _about_a_group_in(regions):
    return Q(group__in=_keys(SupportGroup, _group_in(regions)))


def _both_listings_in(regions):
    """Helplines are nobody's who does not work everywhere."""
    services = (SupportGroup, CareNetwork, Platform)
    return both_among(model._default_manager.filter(RULES[model](regions)) for model in services)


def _report_in(regions):
    return (
        Q(group__in=_keys(SupportGroup, _group_in(regions)))
        | Q(network__in=_keys(CareNetwork, _network_in(regions)))
        | Q(platform__in=_keys(Platform, _platform_in(regions)))
    )


def _keys(model, condition):
    return model._default_manager.filter(condition).order_by().values("pk")


# A kind of record without a rule is nobody's but theirs who work everywhere.
RULES = {
    SupportGroup: _group_in,
    Meeting: _about_a_group_in,
    DateChange: _about_a_group_in,
    ConfirmationRequest: _about_a_group_in,
    GroupAnswer: _about_a_group_in,
    Duplicate: _both_listings_in,
    CareNetwork: _network_in,
    Catchment: partial(_town_in, path="municipality"),
    Platform: _platform_in,
    Organisation: partial(_town_in, path="municipality"),
    Report: _report_in,
    GroupSuggestion: partial(_town_in, path="municipality"),
}
# Where they name the regions that they serve.
REGIONS_OF = {SupportGroup: "regions_served", Platform: "regions"}
CHOSEN_BY_ALL = {
    Audience,
    Helpline,
    Language,
    Locality,
    Municipality,
    Organisation,
    Region,
    Theme,
}
