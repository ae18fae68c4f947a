"""What says something in French only, or said it before the French changed: a queue a model."""

from django.db.models import Case, Exists, OuterRef, Q, When
from django.utils.translation import gettext_lazy as _

from ...models import (
    Audience,
    CareNetwork,
    Helpline,
    Listing,
    Organisation,
    Platform,
    SupportGroup,
    Theme,
)
from ..abilities.translations import TranslationFilter, left_to_translate, untranslated
from ..abilities.waiting import ON_DESK
from .listings import GroupsMixin
from .queue import QueueMaker, Row


class Untranslated(QueueMaker):
    advice = _("Écrivez les textes en néerlandais, en allemand et en anglais, sous le français.")
    query = f"{TranslationFilter.parameter_name}={TranslationFilter.ANY}"

    def is_for(self, request):
        return self.admin.has_change_permission(request)

    def waiting(self, rows):
        return untranslated(rows)

    def public(self):
        """A condition: what visitors see, where they do not see all of it."""
        return None

    def order(self):
        """What visitors see comes first."""
        public = self.public()
        return [*([Case(When(public, then=0), default=1)] if public else []), *super().order()]

    def name(self, record):
        return str(record)

    def row(self, request, record):
        return Row(
            name=self.name(record),
            url=f"{self.admin.url_of('change', record)}#id_translations",
            note=left_to_translate(record),
            since=getattr(record, self.since) if self.since else None,
        )


class UntranslatedListings(Untranslated):
    query = ON_DESK

    def public(self):
        return Q(status__in=Listing.PUBLIC_STATUSES)

    def waiting(self, rows):
        return super().waiting(rows.exclude(status=Listing.Status.ENDED))


class UntranslatedHelplines(UntranslatedListings):
    key = "traductions-lignes-d-aide"
    model = Helpline
    title = _("Lignes d’aide à traduire")


class UntranslatedGroups(GroupsMixin, UntranslatedListings):
    key = "traductions"
    title = _("Groupes à traduire")

    def with_related(self, rows):
        """What they say at length is wanted in the languages that they speak."""
        return super().with_related(rows).prefetch_related("languages")


class UntranslatedNetworks(UntranslatedListings):
    key = "traductions-reseaux"
    model = CareNetwork
    title = _("Réseaux à traduire")


class UntranslatedPlatforms(UntranslatedListings):
    key = "traductions-plateformes"
    model = Platform
    title = _("Plateformes à traduire")


class UntranslatedOrganisations(Untranslated):
    key = "traductions-organisations"
    model = Organisation
    title = _("Organisations à traduire")

    def public(self):
        """It stands on the pages of its groups."""
        return Exists(SupportGroup.objects.reachable().filter(organisation=OuterRef("pk")))


class UntranslatedThemes(Untranslated):
    key = "traductions-themes"
    model = Theme
    title = _("Thèmes à traduire")


class UntranslatedAudiences(Untranslated):
    key = "traductions-publics"
    model = Audience
    title = _("Publics à traduire")
    # An audience does not know when it was changed.
    since = ""

    def order(self):
        return ["rank", "pk"]
