"""A few groups for some wishes, each with the sentence that says why it is there.

When too few groups fulfil every wish, wishes are given up one after the other: how to meet, then
how far, then for whom, and what weighs last. The page says which.
"""

from dataclasses import dataclass
from functools import cached_property
from heapq import nsmallest

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from ..models import SupportGroup
from ..places.distance import distance_in_words
from ..places.gazetteer import gazetteer
from .answer import Answer
from .bits import flags, positions
from .criteria import Criteria
from .openness import ON_REQUEST, narrow, restrictions

SHOWN = 6
ENOUGH = 3
# Of the groups that are far, or active elsewhere, and about the very thing.
MOST_FAR = 2
NEAR, FAR = 30, 60  # km: what somebody may travel for a meeting, and what hardly anybody does
# Given up, these leave what was asked behind.
ABOUT_ELSE = {"branch", "kindred", "language"}
# Branches whose groups are for people who live just that.
FOR_SOME_ONLY = {
    "dependances", "handicap", "maladie-et-douleur", "memoire-et-vieillissement", "neurodiversite",
}  # fmt: skip
# A group without a venue comes after those around the corner, before those a drive away.
AS_IF_AT = 12


@dataclass(frozen=True)
class Suggestion:
    group: SupportGroup
    reason: str


class Suggestions:
    """Groups for a place, audiences, themes and ways to meet; any of them may be empty.

    `kindred` are the themes that help these people when nothing is left on their own;
    `at_work` speaks of a place and not of a home.
    """

    def __init__(
        self,
        index,
        *,
        place,
        audiences,
        themes,
        formats,
        facilitations,
        kindred=(),
        at_work=False,
    ):
        self.place = place
        self.audiences = audiences
        self.themes = themes
        self.kindred = kindred
        self.formats = formats
        self.facilitations = facilitations
        self.at_work = at_work
        self.found = Answer(index, Criteria(near=place))
        self.index = index
        self.distances = self.found.distances | self._km_of_services

    # Which groups --------------------------------------------------------------------------

    @cached_property
    def wishes(self):
        """{wish: bits of the groups that fulfil it}, in the order in which they are given up."""
        index = self.index
        wishes = {}
        if self.formats or self.facilitations:
            wishes["format"] = self._any("format", self.formats) & self._any(
                "facilitation", self.facilitations
            )
        if self.place:
            wishes["distance"] = self._without_venue | index.bits_of(
                [position for position, km in self.distances.items() if km <= NEAR]
            )
        if self.audiences:
            wishes["audience"] = self._any("audience", self.audiences)
        if self.themes:
            wishes["theme"] = self._about
            wishes["branch"] = self._any("theme", self.branches) & ~self._of_others | self._mainly
            if self.kindred:
                wishes["kindred"] = self._any("theme", {*self.branches, *self.kindred})
        wishes["language"] = self._understood
        return wishes

    def _any(self, name, values):
        return self.index.any_of(name, values) if values else self.index.everything

    @property
    def _understood(self):
        """Groups in the language of the page or of the place, and those that do not say."""
        spoken = {get_language()[:2]}
        if self.place:
            spoken.update(self.place.municipality.languages)
        codes = [code for name, code in self.index.labels if name == "language"]
        silent = self.index.everything & ~self.index.any_of("language", codes)
        return silent | self.index.any_of("language", spoken)

    @property
    def branches(self):
        return {self.index.branch_of[slug] or slug for slug in self.themes}

    @cached_property
    def _mainly(self):
        """Groups mainly about what is asked, or about a theme of a branch that is."""
        asked = set(self.themes)
        parts = [slug for slug, branch in self.index.branch_of.items() if {slug, branch} & asked]
        return self.index.any_of("main_theme", parts)

    @cached_property
    def _of_others(self):
        """For people with an illness or a disability that is not asked."""
        others = FOR_SOME_ONLY - self.branches
        branch_of = self.index.branch_of
        return self.index.any_of(
            "main_theme", {slug for slug, branch in branch_of.items() if (branch or slug) in others}
        )

    @cached_property
    def _about(self):
        return self._any("theme", self.themes) & ~self._of_others | self._mainly

    @cached_property
    def _services(self):
        """Services mainly about it, where no group near the reader is."""
        if not self.themes:
            return 0
        orientation = SupportGroup.ListingType.ORIENTATION
        services = self.index.bits("type", orientation) & self._mainly
        near = self.index.groups & self._mainly
        if self.place:
            within = [p for p, km in self._km_of_services.items() if km <= NEAR]
            services &= self._without_venue | self.index.bits_of(within)
            near &= self.wishes["distance"]
        for wish in ("audience", "language"):
            near &= self.wishes.get(wish, self.index.everything)
        return services & self._understood if near.bit_count() < ENOUGH else 0

    @cached_property
    def _km_of_services(self):
        services = self.index.bits("type", SupportGroup.ListingType.ORIENTATION)
        return self.found.distances_of(services)

    @cached_property
    def _without_venue(self):
        """Groups nobody travels to: those that serve the place, or that meet from anywhere."""
        index = self.index
        anywhere = (SupportGroup.Format.ONLINE, SupportGroup.Format.PHONE)
        serving = index.any_of(
            "region", gazetteer().smallest_regions_of[self.place.municipality.pk]
        )
        reachable = serving | index.any_of("format", anywhere)
        return reachable & ~index.bits("place", "venue")

    @cached_property
    def eligible(self):
        bits = self.index.groups | self._services
        if self.place:
            bits &= self._without_venue | self.index.bits("place", "venue")
        bits &= self._wanted
        if not self.themes:
            bits &= ~self._of_others
        # Who is left out of a group is not sent there, while there is another.
        return bits & ~self._narrow or bits

    @property
    def _wanted(self):
        if ON_REQUEST in self.themes:
            return self.index.everything
        return ~self.index.bits("own_theme", ON_REQUEST)

    @cached_property
    def positions(self):
        """Those around the place, after the very subject where it is only elsewhere."""
        around = self._around
        if not self.themes or any(self.fulfils(position, "theme") for position in around):
            return around
        bits = self.eligible | ~self.index.bits("format", SupportGroup.Format.HOME)
        bits &= self.index.groups & self._wanted
        for wish in ("theme", "audience", "language"):
            bits &= self.wishes.get(wish, self.index.everything)
        elsewhere = nsmallest(MOST_FAR, positions(bits), key=self._order)
        return [*elsewhere, *(position for position in around if position not in elsewhere)][:SHOWN]

    @cached_property
    def _around(self):
        wishes = list(self.wishes.values())
        found = {}
        for given_up, wish in enumerate([None, *self.wishes]):
            if found and wish in ABOUT_ELSE:
                # Another subject helps nobody who has an answer to theirs.
                break
            bits = self.eligible & ~self.index.bits_of(found)
            for kept in wishes[given_up:]:
                bits &= kept
            found.update(dict.fromkeys(nsmallest(SHOWN, positions(bits), key=self._order)))
            if sum(map(self._is_in_reach, found)) >= ENOUGH:
                break
        return sorted(list(found)[:SHOWN], key=self._is_narrow)

    def _is_in_reach(self, position):
        return self.distances.get(position, 0) <= FAR

    @cached_property
    def _order(self):
        """The reader's language first, then the wider open, the better on theme, the nearer."""
        index, distances, name_order = self.index, self.distances, self.index.name_order
        in_language = self._members(index.bits("language", get_language()[:2]))
        narrow = self._members(self._narrow)
        mainly = self._members(self._mainly)
        on_theme = [self._members(index.bits("theme", slug)) for slug in self.themes]
        if self.place:
            distance = [distances.get(position, AS_IF_AT) for position in range(len(index.rows))]
        else:
            # Who can be joined from anywhere comes first.
            distance = self._members(index.bits("place", "venue"))
        return lambda position: (
            not in_language[position],
            narrow[position],
            self.themes and not mainly[position],
            -sum(theme[position] for theme in on_theme),
            distance[position],
            name_order[position],
        )

    def _members(self, bits):
        """One byte a position: whether it is set in `bits`."""
        return flags(bits | 1 << len(self.index.rows))

    @cached_property
    def _narrow(self):
        """Groups for some people only, where the reader did not say to be one of them."""
        return narrow(self.index, self.audiences)

    def _is_narrow(self, position):
        return bool(self._narrow >> position & 1)

    # What to say of them -------------------------------------------------------------------

    @cached_property
    def rows(self):
        groups = {group.pk: group for group in self.found.groups(self.positions)}
        return [
            Suggestion(group, self.reason(position, group))
            for position in self.positions
            if (group := groups.get(self.index.rows[position].pk))
        ]

    def fulfils(self, position, wish):
        return wish not in self.wishes or bool(self.wishes[wish] >> position & 1)

    @property
    def given_up(self):
        """The wishes that some of the groups shown do not fulfil, each said once."""
        return [
            wish
            for wish in self.wishes
            if wish != "kindred"
            and any(self._misses(position, wish) for position in self.positions)
        ]

    def _misses(self, position, wish):
        if wish == "theme" and not self.fulfils(position, "branch"):
            return False
        return not self.fulfils(position, wish)

    @property
    def branch_names(self):
        return [self.index.labels["theme", slug] for slug in sorted(self.branches)]

    def reason(self, position, group):
        """One sentence of facts about this group that answer what was asked."""
        facts = [
            *self._subject(position, group),
            self._who(group),
            *self._where(position, group),
            self._led_by(group),
        ]
        *first, last = filter(None, facts)
        if first:
            last = _("{facts} et {last}").format(facts=", ".join(first), last=last)
        return _("Parce qu’il {facts}.").format(facts=last)

    def _who(self, group):
        """« accueille les proches et les aidants »: the narrowest word that is true."""
        audiences = {audience.slug: audience.texts.phrase for audience in group.audiences.all()}
        order = [*restrictions(audiences.keys()), *self.audiences, *audiences]
        phrase = next((audiences[slug] for slug in order if slug in audiences), "")
        return phrase and _("accueille {people}").format(people=phrase)

    def _subject(self, position, group):
        """« A pour thème « Alcool » »: its main one, then the one asked for that it touches."""
        main = group.main_theme
        yield _("a pour thème « {theme} »").format(theme=main.name)
        if not self.themes or {main.slug, self.index.branch_of[main.slug]} & set(self.themes):
            return
        touched = [
            slug
            for name, slug in self.index.rows[position].options
            if name == "own_theme" and {slug, self.index.branch_of[slug]} & set(self.themes)
        ]
        if touched:
            yield _("touche aussi au thème « {theme} »").format(
                theme=self.index.labels["theme", min(touched)]
            )

    def _where(self, position, group):
        if group.is_group_network:
            yield _("rassemble plusieurs groupes locaux")
        if group.municipality_id:
            yield self._meets(group)
            if group.format == SupportGroup.Format.HYBRID and "online" in self.formats:
                yield _("se tient aussi en ligne")
            return
        if self.place and not self._without_venue >> position & 1:
            regions = ", ".join(str(region) for region in group.regions_served.all())
            yield _("est actif ailleurs ({regions})").format(regions=regions)
            return
        match group.format:
            case SupportGroup.Format.ONLINE:
                yield _("se tient en ligne")
            case SupportGroup.Format.PHONE:
                yield _("répond par téléphone")
            case SupportGroup.Format.HOME:
                yield _("vient à domicile")
            case SupportGroup.Format.HYBRID:
                yield _("se réunit en personne ou en ligne")
            case _format if self.place and not group.is_group_network:
                yield _("est actif dans votre région")

    def _meets(self, group):
        if group.distance is None:
            return _("se réunit à {town}").format(town=group.town)
        if group.distance < 1:
            return _("se réunit tout près")
        distance = distance_in_words(group.distance, group.point_is_exact)
        if self.at_work:
            return _("se réunit à {distance} de l’endroit indiqué").format(distance=distance)
        return _("se réunit à {distance} de chez vous").format(distance=distance)

    def _led_by(self, group):
        """Who runs it, where that was asked and is so."""
        if group.facilitation and (
            group.facilitation in self.facilitations
            or (self.facilitations and group.facilitation == SupportGroup.Facilitation.BOTH)
        ):
            return _("est animé {by}").format(by=group.get_facilitation_display())
        return ""
