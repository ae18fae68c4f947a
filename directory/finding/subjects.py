"""Which groups are about a subject, or near enough to it to be offered beside it."""

from functools import cached_property

from ..models import SupportGroup
from .openness import NEXT_TO, where_small_children_play

# Branches whose groups are for people who live just that.
FOR_SOME_ONLY = {
    "dependances", "deuil-et-perte", "handicap", "maladie-et-douleur",
    "memoire-et-vieillissement", "neurodiversite", "violences",
}  # fmt: skip


# Branches of which one theme does not stand in for another, but for those that are `NEXT_TO` each
# other; and what is about all illnesses.
WITHOUT_NEIGHBOURS = {
    "deuil-et-perte", "handicap", "maladie-et-douleur", "neurodiversite", "parentalite-et-famille",
    "violences",
}  # fmt: skip
OF_GRIEF, OF_PARENTS = "deuil-et-perte", "parentalite-et-famille"
# Of one branch, and yet nothing to offer to who asks for the other.
FAR_FROM = {"vieillissement": {"alzheimer-et-demences", "demence-jeune"}}
GENERAL = {"maladie-chronique"}
# Groups for some people, of a branch that is for everybody.
OF_SOME_PEOPLE = {"lgbtqia": "identite-et-relations", "transidentite": "identite-et-relations"}
# Whose parent drinks is a relative: the families’ groups of another branch are theirs.
DRINKING_PARENT, OF_DRINKING = "parent-qui-boit-ou-consomme", ("alcool", "drogues")
# Themes that few live: of a branch that is asked as a whole, their groups come after the others.
LIVED_BY_FEW = {
    "accident-de-la-route", "automutilation", "bipolarite", "borderline",
    "dependance-affective-et-sexuelle", "detention", "deuil-apres-suicide", "deuil-d-un-enfant",
    "deuil-perinatal", "entente-de-voix", "mutilations-genitales-feminines", "pensees-suicidaires",
    "psychose", "stigmatisation", "toc", "trauma", "violences-liees-a-l-honneur",
}  # fmt: skip


class Subjects:
    """Of suggestions with an `index`, `themes`, `audiences`, and what is `kindred` or `unfit`."""

    @property
    def branches(self):
        return {self.index.branch_of[slug] or slug for slug in self.themes}

    @cached_property
    def _neighbours(self):
        """About other themes of a branch: of an illness, only those about all illnesses; of a
        loss, those for all who grieve."""
        alone = {slug for slug in self.branches & WITHOUT_NEIGHBOURS if slug not in self.themes}
        general = self.index.any_of("main_theme", alone | GENERAL if alone else alone)
        if OF_GRIEF in alone:
            parts = {slug for slug, branch in self.index.branch_of.items() if branch == OF_GRIEF}
            losses = self.index.any_of("main_theme", parts)
            general |= self.index.bits("own_theme", OF_GRIEF) & ~losses
        next_to = {near for slug in self.themes for near in NEXT_TO.get(slug, ())}
        general |= self.index.any_of("main_theme", next_to)
        wide = self.index.any_of("theme", self.branches - alone) & ~self._of_parents
        small = where_small_children_play(self.index, self.themes)
        return (wide | general) & ~small | self._of_families

    @cached_property
    def _of_parents(self):
        """Mainly about being a parent, which nobody asked for."""
        if OF_PARENTS in self.branches or "parents" in self.audiences:
            return 0
        parts = {slug for slug, branch in self.index.branch_of.items() if branch == OF_PARENTS}
        return self.index.any_of("main_theme", parts | {OF_PARENTS})

    @cached_property
    def _of_families(self):
        if DRINKING_PARENT not in self.themes:
            return 0
        return self.index.any_of("theme", OF_DRINKING) & self.index.any_of(
            "audience", ("proches", "familles")
        )

    @cached_property
    def _mainly(self):
        """Groups mainly about what is asked, or about a theme of a branch that is."""
        asked = set(self.themes)
        parts = [slug for slug, branch in self.index.branch_of.items() if {slug, branch} & asked]
        return self.index.any_of("main_theme", parts)

    @cached_property
    def _of_others(self):
        """For people with an illness, a disability or a grief that is not asked."""
        others = FOR_SOME_ONLY - self.branches
        branch_of = self.index.branch_of
        slugs = {slug for slug, branch in branch_of.items() if (branch or slug) in others}
        slugs |= {far for slug in self.themes for far in FAR_FROM.get(slug, ())}
        slugs |= {slug for slug, branch in OF_SOME_PEOPLE.items() if branch not in self.branches}
        others = self.index.any_of("main_theme", slugs | set(self.unfit) - set(self.themes))
        return others & ~self._of_families

    @cached_property
    def _kindred(self):
        return self.index.any_of("main_theme", self.kindred) & ~self._of_care

    @property
    def _of_care(self):
        """Led by a therapist, a day hospital: nobody just comes."""
        return self.index.bits("kind", SupportGroup.Kind.THERAPY)

    @cached_property
    def _about(self):
        return (self._any("theme", self.themes) | self._mainly) & ~self._of_others
