"""Which listings answer a question, page by page: groups, networks, platforms, then helplines."""

from dataclasses import dataclass, field
from functools import cached_property

from django.db.models import Count, Prefetch, Q, QuerySet, Value

from ...finding.answer import Answer
from ...finding.criteria import Criteria
from ...finding.index import current_index
from ...models import (
    Audience,
    CareNetwork,
    Helpline,
    Listing,
    Organisation,
    Platform,
    SupportGroup,
    without_boundary,
)
from ...text import fold
from ..open_data.services import served_by_each
from .changes import told_since, withdrawn_since
from .terms import TAXONOMIES, having_any

MODELS = (SupportGroup, CareNetwork, Platform, Helpline)
# What one value reads, and what the lists read beside it.
RELATED = {
    SupportGroup: ("organisation", "helpline"),
    CareNetwork: ("helpline",),
    Platform: ("helpline",),
    Helpline: (),
}
# For whom a group is, by name alone: there is a row for each group of the page.
NAMES = ("name_fr", "name_nl", "name_de", "name_en", "rank")
READ_ALWAYS = {SupportGroup: (Prefetch("audiences", Audience.objects.only(*NAMES)),)}
PLACED = {SupportGroup: ("municipality", "locality")}
LISTS = {
    SupportGroup: (
        "themes",
        "audiences",
        "languages",
        "meetings",
        "date_changes",
        without_boundary("regions_served"),
    ),
    CareNetwork: ("languages", served_by_each()),
    Platform: ("languages", without_boundary("regions")),
    Helpline: ("languages", "audiences", without_boundary("regions")),
}


def reading(rows, full):
    """These rows with what `services.simple` reads, and with `full` all that belongs to them."""
    model = rows.model
    related = (*RELATED[model], *(PLACED.get(model, ()) if full else ()))
    rows = rows.select_related(*related) if related else rows
    return rows.prefetch_related(*(LISTS[model] if full else READ_ALWAYS.get(model, ())))


class UnknownValueError(ValueError):
    """A value that nothing has: `name` is its parameter."""

    def __init__(self, name):
        super().__init__(name)
        self.name = name


@dataclass
class Part:
    """What answers among the listings of one model: all of `rows`, or these keys in this order."""

    rows: QuerySet
    pks: list | None = None

    def page(self, start, end, full):
        rows = reading(self.rows.model.objects.all(), full)
        if self.pks is None:
            return list(rows.filter(pk__in=self._pks(start, end)).order_by("pk"))
        found = rows.in_bulk(self.pks[start:end])
        return [found[pk] for pk in self.pks[start:end] if pk in found]

    def _pks(self, start, end):
        return self.rows.order_by("pk").values_list("pk", flat=True)[start:end]


@dataclass
class Found:
    """The listings that answer `asked`, an object with the parameters of HSDS as attributes.

    `area` limits them to where they are, or whom they serve: see `places`.
    """

    asked: object
    terms: object
    area: object = None
    parts: list = field(init=False)

    def __post_init__(self):
        self.parts = [self._part(model) for model in MODELS]

    # Who answers ---------------------------------------------------------------------------

    def _part(self, model):
        rows = self._restricted(model)
        ranked = self._ranked(model)
        if ranked is None:
            return Part(rows)
        if self.is_restricted:
            allowed = set(rows.order_by().values_list("pk", flat=True))
            ranked = [pk for pk in ranked if pk in allowed]
        return Part(rows, ranked)

    @property
    def is_restricted(self):
        """Whether anything but the order and the words decides who answers."""
        return bool(self.asked.modified_after or self._narrows)

    @property
    def _narrows(self):
        asked = self.asked
        return asked.taxonomy_id or asked.taxonomy_term_id or asked.organization_id or self.area

    def _restricted(self, model):
        since = self.asked.modified_after
        rows = self._changed(model, since) if since else model.objects.published()
        conditions = [*self._by_term(model), *self._by_organisation(model)]
        if self.area:
            conditions.append(self.area.serving(model))
        return rows.none() if None in conditions else rows.filter(*conditions)

    def _changed(self, model, since):
        """With what went away; a filter would tell what a draft says, so it leaves drafts out."""
        told = told_since(model, since)
        if not (self._narrows or self.asked.search):
            told |= Q(pk__in=withdrawn_since(model, since).order_by().values("pk"))
        return model.objects.filter(told)

    def _by_term(self, model):
        if wanted := self.asked.taxonomy_term_id:
            if wanted not in self.terms.by_id:
                raise UnknownValueError("taxonomy_term_id")
            yield self.terms.by_id[wanted].matches(model)
        if wanted := self.asked.taxonomy_id:
            taxonomy = next((one for one in TAXONOMIES if one.id == wanted), None)
            if not taxonomy:
                raise UnknownValueError("taxonomy_id")
            yield having_any(taxonomy, model)

    def _by_organisation(self, model):
        if not (wanted := self.asked.organization_id):
            return
        if not self._organisation:
            raise UnknownValueError("organization_id")
        yield Q(organisation__public_id=wanted) if model is SupportGroup else None

    @cached_property
    def _organisation(self):
        return Organisation.objects.filter(public_id=self.asked.organization_id).exists()

    def _ranked(self, model):
        """The keys in the order of what decides it: words, or nearness; else None."""
        words = self.asked.search
        if self.area and self.area.metres is not None:
            near = self.area.nearest() if model is SupportGroup else []
            if not words:
                return near
            heard = set(self._heard(model, words))
            return [pk for pk in near if pk in heard]
        return self._heard(model, words) if words else None

    def _heard(self, model, words):
        if model is SupportGroup:
            return self._groups_heard
        wanted = fold(words).split()
        rows = model.objects.published().order_by("name", "pk")
        texts = rows.values_list("pk", "name", "former_names", "summary")
        return [pk for pk, *text in texts if all(word in fold(" ".join(text)) for word in wanted)]

    @cached_property
    def _groups_heard(self):
        """Groups of every type: the list sets the services that orient apart, HSDS does not."""
        index = current_index()
        answer = Answer(index, Criteria(q=self.asked.search, type=list(SupportGroup.ListingType)))
        return index.pks_at(answer.ordered)

    # Page by page --------------------------------------------------------------------------

    @cached_property
    def counts(self):
        """How many answer, by model: asked at once."""
        counts = [None if part.pks is None else len(part.pks) for part in self.parts]
        uncounted = [
            self.parts[number]
            .rows.order_by()
            .annotate(part=Value(number))
            .values("part")
            .annotate(count=Count("pk"))
            .values_list("part", "count")
            for number, count in enumerate(counts)
            if count is None
        ]
        if uncounted:
            for number, count in uncounted[0].union(*uncounted[1:], all=True):
                counts[number] = count
        return [count or 0 for count in counts]

    @property
    def total(self):
        return sum(self.counts)

    def page(self, start, size, full):
        """The records of a page, of one model after another."""
        end = start + size
        for part, count in zip(self.parts, self.counts, strict=True):
            first, last = max(start, 0), min(end, count)
            if first < last:
                yield part.page(first, last, full)
            start, end = start - count, end - count


def by_identifier(public_id, full=True):
    """The listing that visitors may know by this identifier, ended ones included; else None."""
    for model in MODELS:
        seen = (*Listing.PUBLIC_STATUSES, Listing.Status.ENDED)
        rows = model.objects.filter(status__in=seen, public_id=public_id)
        if record := reading(rows, full).first():
            return record
    return None
