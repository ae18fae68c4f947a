"""The taxonomies, and their terms: what a service is about, for whom, how, of which sort."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from django.db.models import Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from ...models import Audience, CareNetwork, Helpline, Platform, SupportGroup, Theme
from ...models.identity import named
from ..open_data.changes import CHANGES
from ..open_data.tables import identifier

# What kind of listing a service is.
SERVICES = {
    (SupportGroup, "group"): _("Groupe"),
    (SupportGroup, "group_network"): _("Réseau de groupes"),
    (SupportGroup, "orientation"): _("Service d’orientation"),
    (CareNetwork, "network"): _("Réseau de santé mentale"),
    (Platform, "platform"): _("Plateforme ou organisme"),
    (Helpline, "helpline"): _("Ligne d’aide"),
}


@dataclass(frozen=True)
class Term:
    """`matches` gives, for a model, the Q of the records that have the term; None: none has."""

    id: UUID
    code: str
    name: str
    description: str
    taxonomy: "Taxonomy"
    matches: Callable
    parent: UUID | None = None
    page: str = ""
    # Where it is not that of the address.
    language: str = ""

    def as_hsds(self, site):
        return {
            "id": self.id,
            "code": self.code,
            "name": self.name,
            "description": self.description or self.name,
            "taxonomy": str(self.taxonomy.name),
            "taxonomy_id": self.taxonomy.id,
            "parent_id": self.parent,
            "language": self.language or (get_language() or "fr")[:2],
            "term_uri": (self.page and f"{site}{self.page}") or None,
        }


@dataclass(frozen=True)
class Taxonomy:
    key: str
    name: str
    description: str

    @property
    def id(self):
        return named("taxonomy", self.key)

    def as_hsds(self, site):
        return {
            "id": self.id,
            "name": str(self.name),
            "description": str(self.description),
            "uri": f"{site}/api/hsds/taxonomies/{self.id}",
            "version": CHANGES[0].day,
        }


THEMES = Taxonomy("themes", _("Thèmes"), _("De quoi l’on parle : des branches et leurs thèmes."))
AUDIENCES = Taxonomy("audiences", _("Publics"), _("Pour qui c’est."))
FORMATS = Taxonomy("formats", _("Formats"), _("Comment on se retrouve."))
KINDS = Taxonomy("kinds", _("Sortes de groupes"), _("Ce qu’on y fait, et qui l’organise."))
OF_SERVICES = Taxonomy("services", _("Sortes de services"), _("Ce que décrit la fiche."))
TAXONOMIES = (THEMES, AUDIENCES, FORMATS, KINDS, OF_SERVICES)
# The members of a list of choices, as terms.
CHOICES = {FORMATS: ("format", SupportGroup.Format), KINDS: ("kind", SupportGroup.Kind)}


def having(model, name, column, pks):
    """Q of the records of `model` whose list `name` holds one of these."""
    through = getattr(model, name).through.objects.filter(**{f"{column}__in": pks})
    return Q(pk__in=through.values(f"{model._meta.model_name}_id"))


def having_any(taxonomy, model):
    """Q of the records of `model` that have any term of the taxonomy; None: none has."""
    if taxonomy is OF_SERVICES or model is SupportGroup:
        return Q()
    if taxonomy is AUDIENCES and model is Helpline:
        return Q(pk__in=Helpline.audiences.through.objects.values("helpline_id"))
    return None


def of_groups(condition, *parts):
    """`condition(*parts)` is made where somebody asks for it: few terms are asked for."""
    return lambda model: condition(*parts) if model is SupportGroup else None


class Terms:
    """All terms as they are now: read in two queries, when the first is asked for."""

    def __init__(self):
        self._said = {}

    @cached_property
    def by_id(self):
        terms = (*theme_terms(), *audience_terms(), *choice_terms(), *service_terms())
        return {term.id: term for term in terms}

    @cached_property
    def by_code(self):
        return {(term.taxonomy.key, term.code): term for term in self.by_id.values()}

    def as_hsds(self, term, site):
        """Said once for all records that have it."""
        if term.id not in self._said:
            self._said[term.id] = term.as_hsds(site)
        return self._said[term.id]

    def of(self, record):
        """The terms of one record, whose lists were read."""
        codes = [("services", sort_of(record))]
        if isinstance(record, SupportGroup):
            codes += [("kinds", record.kind), ("formats", record.format)]
            codes += [("themes", theme.slug) for theme in record.themes.all()]
        if isinstance(record, SupportGroup | Helpline):
            codes += [("audiences", audience.slug) for audience in record.audiences.all()]
        return [self.by_code[code] for code in codes if code in self.by_code]


def sort_of(record):
    if isinstance(record, SupportGroup):
        return record.listing_type
    return next(sort for model, sort in SERVICES if isinstance(record, model))


def theme_terms():
    themes = list(Theme.objects.all())
    below = {}
    for theme in themes:
        below.setdefault(theme.parent_id, []).append(theme.pk)
    ids = {theme.pk: UUID(identifier(theme)) for theme in themes}
    for theme in themes:
        pks = [theme.pk, *below.get(theme.pk, ())]
        yield Term(
            ids[theme.pk],
            theme.slug,
            theme.name_fr,
            theme.summary,
            THEMES,
            of_groups(having, SupportGroup, "themes", "theme_id", pks),
            ids.get(theme.parent_id),
            theme.get_absolute_url(),
            language="fr",
        )


def audience_terms():
    for audience in Audience.objects.all():
        yield Term(
            UUID(identifier(audience)),
            audience.slug,
            audience.name_fr,
            f"Pour {audience.phrase}.",
            AUDIENCES,
            matches_audience(audience),
            language="fr",
        )


def matches_audience(audience):
    def matches(model):
        if model not in (SupportGroup, Helpline):
            return None
        return having(model, "audiences", "audience_id", [audience.pk])

    return matches


def choice_terms():
    for taxonomy, (name, choices) in CHOICES.items():
        for value, label in choices.choices:
            yield Term(
                named("term", taxonomy.key, value),
                value,
                str(label),
                "",
                taxonomy,
                of_groups(Q, (name, value)),
            )


def service_terms():
    for (model, sort), label in SERVICES.items():
        yield Term(
            named("term", OF_SERVICES.key, sort),
            sort,
            str(label),
            "",
            OF_SERVICES,
            matches_sort(model, sort),
        )


def matches_sort(wanted, sort):
    def matches(model):
        if model is not wanted:
            return None
        return Q(listing_type=sort) if model is SupportGroup else Q()

    return matches
