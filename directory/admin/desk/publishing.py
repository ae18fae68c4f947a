"""Listings on their way to the public: to confirm, review, resume, complete."""

from django.db.models import Case, OuterRef, Subquery, Value, When
from django.db.models.functions import Coalesce
from django.utils.translation import gettext_lazy as _

from ...models import Change, Helpline, Listing, quality
from ..abilities.waiting import ON_DESK
from .listings import GroupsMixin, Listings
from .queue import Row


class NewNumbers(Listings):
    key = "numeros-a-confirmer"
    query = ON_DESK
    model = Helpline
    title = _("Numéros à confirmer")
    advice = _("Une deuxième personne vérifie le nouveau numéro ; d’ici là, l’ancien est affiché.")
    since = "new_phone_on"
    is_urgent = True

    def is_for(self, request):
        return self.admin.has_change_permission(request)

    def waiting(self, rows):
        return rows.exclude(new_phone="")

    def row(self, request, helpline):
        return Row(
            name=f"{helpline.name} – {helpline.new_phone}",
            url=self.admin.url_of("number", helpline),
            since=helpline.new_phone_on,
        )


class ToReview(GroupsMixin, Listings):
    key = "a-relire"
    title = _("Fiches à relire")
    advice = _("Relisez l’aperçu, puis publiez ou renvoyez en brouillon.")
    query = "status__exact=review"

    def is_for(self, request):
        return self.admin.has_review_permission(request)

    def waiting(self, rows):
        return rows.filter(status=Listing.Status.REVIEW)

    def row(self, request, group):
        return Row(
            name=self.name(group),
            url=self.admin.url_of("change", group),
            since=group.updated_at,
            steps=[(self.admin.url_of("publish", group), _("Publier"))],
        )


class PausesOver(GroupsMixin, Listings):
    key = "pauses-finies"
    title = _("Pauses finies")
    advice = _("La page dit que nous vérifions : demandez au groupe s’il a repris.")
    query = ON_DESK
    since = "paused_until"

    def waiting(self, rows):
        return rows.pause_over()

    def row(self, request, group):
        steps = []
        if self.admin.has_change_permission(request):
            steps = [(self.admin.url_of("publish", group), _("Reprendre"))]
        return Row(
            name=self.name(group),
            url=self.admin.url_of("change", group),
            since=group.paused_until,
            steps=steps,
        )


class FullOver(PausesOver):
    key = "complets-a-revoir"
    title = _("Complets à revoir")
    advice = _("La date est passée : demandez au groupe s’il a de nouveau de la place.")
    query = ON_DESK
    since = "full_until"

    def waiting(self, rows):
        return rows.full_over()

    def row(self, request, group):
        row = super().row(request, group)
        row.since = group.full_until
        row.steps = [(url, _("Il y a de la place")) for url, _label in row.steps]
        return row


class ToWrite(GroupsMixin, Listings):
    def is_for(self, request):
        return self.admin.has_change_permission(request)


class Returned(ToWrite):
    key = "rendues"
    title = _("Rendues par la relecture")
    advice = _("Complétez ce qui est demandé, puis renvoyez en relecture.")
    query = ON_DESK

    def waiting(self, rows):
        return given_back(rows).exclude(given_back_for="")

    def row(self, request, group):
        return Row(
            name=self.name(group),
            url=self.admin.url_of("change", group),
            note=group.given_back_for,
            since=group.updated_at,
        )


class Drafts(ToWrite):
    key = "brouillons"
    title = _("Brouillons")
    advice = _("Finissez, puis envoyez en relecture ou publiez ; la fiche dit ce qui manque.")
    query = ON_DESK

    def waiting(self, rows):
        return given_back(rows).filter(given_back_for="")

    def row(self, request, group):
        return Row(
            name=self.name(group), url=self.admin.url_of("change", group), since=group.updated_at
        )


def given_back(rows):
    """Drafts with the reason of their last change, where it was a move, and nothing came since.

    Nobody finishes what asked to be left out.
    """
    last = Change.objects.of_model(rows.model).filter(object_id=OuterRef("pk")).order_by("-pk")
    moved = Case(When(kind=Change.Kind.MOVED, then="reason"), default=Value(""))
    reason = Subquery(last.annotate(moved=moved).values("moved")[:1])
    drafts = rows.filter(status=Listing.Status.DRAFT, removal_asked_on=None)
    return drafts.annotate(given_back_for=Coalesce(reason, Value("")))


class Incomplete(ToWrite):
    key = "a-completer"
    title = _("Fiches incomplètes")
    advice = _("La fiche dit ce qui manque, le plus utile d’abord.")
    query = ON_DESK

    def waiting(self, rows):
        return rows.reachable().filter(quality__lt=quality.FAIR_FROM)

    def order(self):
        return ["updated_at", "pk"]

    def row(self, request, group):
        return Row(
            name=self.name(group),
            url=f"{self.admin.url_of('change', group)}#completer",
            note=_("%d sur 100") % group.quality,
        )
