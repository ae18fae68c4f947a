"""The sentence that says why a group is suggested: its main theme, for whom it is, and where."""

from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from ..facts import IN_LANGUAGE
from ..models import SupportGroup
from ..places.distance import distance_in_words
from ..places.grammar import at_town, away_from
from .openness import restrictions

Format, Kind, Facilitation = SupportGroup.Format, SupportGroup.Kind, SupportGroup.Facilitation

# What it is, as one says it of one among others.
KINDS = {
    Kind.SELF_HELP: gettext_lazy("un groupe d’entraide"),
    Kind.SUPPORT: gettext_lazy("un groupe de soutien"),
    Kind.TALKING: gettext_lazy("un groupe de parole"),
    Kind.THERAPY: gettext_lazy("une thérapie de groupe"),
    Kind.CIRCLE: gettext_lazy("un cercle de parole"),
    Kind.MEETING_PLACE: gettext_lazy("un lieu où se retrouver"),
}
LED_BY = {
    Facilitation.PEER: gettext_lazy("entre personnes concernées"),
    Facilitation.PROFESSIONAL: gettext_lazy("avec une équipe professionnelle"),
    Facilitation.BOTH: gettext_lazy("avec des personnes concernées et une équipe professionnelle"),
}
# Who may be anybody, or is only one of the relatives.
TELL_LITTLE = {"adultes", "freres-et-soeurs", "jeunes-aidants", "tout-public"}


class Reasons:
    """Sentences of facts about groups that answer what was asked of `suggestions`."""

    def __init__(self, suggestions):
        self.asked = suggestions
        self.index = suggestions.index
        self.place = suggestions.place

    def reason(self, position, group):
        """« Alcool : un groupe d’entraide pour les proches, à 12 km de Namur. »"""
        facts = [
            self._what(group),
            self._where(position, group),
            self._led_by(group),
            self._in_other_words(group),
        ]
        sentence = _("{theme} : {facts}.").format(
            theme=group.main_theme.name, facts=", ".join(str(fact) for fact in facts if fact)
        )
        if touched := self._touched(position, group):
            also = _("Le thème « {theme} » y a aussi sa place.").format(theme=touched)
            return f"{sentence} {also}"
        return sentence

    # For whom ------------------------------------------------------------------------------

    def _what(self, group):
        what, people = self._kind(group), self._people(group)
        return _("{group} pour {people}").format(group=what, people=people) if people else what

    def _kind(self, group):
        if group.is_group_network:
            return _("plusieurs groupes")
        if group.is_orientation:
            return _("un service")
        return str(KINDS.get(group.kind) or _("un groupe"))

    def _people(self, group):
        """« les proches et les aidants »: the narrowest word that is true."""
        audiences = {audience.slug: audience.texts.phrase for audience in group.audiences.all()}
        asked = [*self.asked.audiences, *self.asked.also, *audiences]
        order = [*restrictions(audiences.keys()), *sorted(asked, key=TELL_LITTLE.__contains__)]
        return next((audiences[slug] for slug in order if slug in audiences), "")

    def _touched(self, position, group):
        """The theme asked for, where it is not the main one."""
        asked, branch_of = set(self.asked.themes), self.index.branch_of
        main = group.main_theme.slug
        if not asked or {main, branch_of[main]} & asked:
            return ""
        touched = [
            slug
            for slug, branch in branch_of.items()
            if {slug, branch} & asked and self.index.bits("own_theme", slug) >> position & 1
        ]
        return self.index.labels["theme", min(touched)] if touched else ""

    # Where ---------------------------------------------------------------------------------

    def _where(self, position, group):
        if group.municipality_id:
            return self._at_its_venue(position, group)
        if self.place and group.distance is not None:
            return self._away(group)
        if self.place and not self.asked.comes_to(position):
            regions = ", ".join(str(region) for region in group.regions_served.all())
            return _("ailleurs en Belgique ({regions})").format(regions=regions)
        match group.format:
            case Format.ONLINE:
                return _("en ligne")
            case Format.PHONE:
                return _("par téléphone")
            case Format.HOME:
                return _("à domicile")
            case Format.HYBRID if not self.asked.serves(position):
                return _("en ligne")
            case Format.HYBRID:
                return _("en personne ou en ligne")
        return _("dans la région") if self.place else ""

    def _at_its_venue(self, position, group):
        venue = self._venue(group)
        if group.format == Format.HOME:
            return _("à domicile, {venue}").format(venue=venue)
        if group.format == Format.HYBRID and not self.asked.is_near(position):
            return _("en ligne, ou sur place {venue}").format(venue=venue)
        if group.format == Format.HYBRID and Format.ONLINE in self.asked.formats:
            return _("{venue} et aussi en ligne").format(venue=venue)
        return venue

    def _venue(self, group):
        """« à Namur », « tout près », « à 12 km de Namur »."""
        if group.distance is None or group.municipality == self.place.municipality:
            return at_town(group.municipality.name)
        if group.distance < 1:
            return _("tout près")
        return self._away(group)

    def _away(self, group):
        distance = distance_in_words(group.distance, group.point_is_exact)
        return away_from(distance, self.place.own_name)

    def _in_other_words(self, group):
        """« en néerlandais », where nobody there speaks the language of the page."""
        codes = [language.code for language in group.languages.all()]
        own = get_language()[:2]
        return IN_LANGUAGE.get(codes[0], "") if codes and own not in codes else ""

    def _led_by(self, group):
        """Who runs it, where that was asked and is so."""
        by, asked = group.facilitation, self.asked.facilitations
        return LED_BY[by] if by and (by in asked or (asked and by == Facilitation.BOTH)) else ""
