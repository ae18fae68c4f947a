"""Listings that look alike: asked before adding one, said after saving it, merged from a list."""

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from ...editors.territory import editable_by
from ...models import Duplicate, Listing
from ...models.addresses import free_slug
from ...upkeep import duplicates
from ...upkeep.fingerprints import SKETCHERS
from ...upkeep.merging import merges_of

SEEN = "twins_seen"


class AsksAboutTwins:
    """For the form of a new listing: the first time that it looks like another, it only asks."""

    twins = ()

    def clean(self):
        data = super().clean() or self.cleaned_data
        if self.errors:
            return data
        model = self._meta.model
        twins = duplicates.very_likely(model, data)
        if twins and model._base_manager.filter(slug=data.get("slug")).exists():
            # The form proposed the address from the name, which the twin has too.
            data["slug"] = free_slug(model, data["name"])
        seen = self.data.getlist(SEEN) if hasattr(self.data, "getlist") else ()
        if any(str(twin.listing.pk) not in seen for twin in twins):
            self.twins = twins
            self.add_error(
                None,
                _(
                    "Cette fiche est peut-être déjà dans l’annuaire : regardez d’abord. Rien de ce "
                    "que vous avez écrit n’est perdu."
                ),
            )
        return data


class TwinsMixin:
    """For a listing: a question before adding, a word after saving, a way to merge any two."""

    actions = ["compare"]

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change, **kwargs)
        return form if obj else type(form.__name__, (AsksAboutTwins, form), {})

    def form_context(self, request, listing, form):
        twins = getattr(form, "twins", ())
        within = self.get_queryset(request).filter(pk__in=[twin.listing.pk for twin in twins])
        visible = set(within.values_list("pk", flat=True)) if twins else set()
        return {
            "twins": [
                (twin, self.url_of("change", twin.listing) if twin.listing.pk in visible else "")
                for twin in twins
            ],
            "seen_name": SEEN,
        }

    def after_save(self, request, form, formsets, change):
        parts_changed = any(formset.has_changed() for formset in formsets)
        if not change or parts_changed or self.compared_fields().intersection(form.changed_data):
            self.tell_of_twins(request, form.instance)

    def compared_fields(self):
        """The fields that may make a listing look like another, or not any more."""
        return {"status", *SKETCHERS[self.model].form_fields}

    def tell_of_twins(self, request, listing):
        pairs = editable_by(request.user, duplicates.refresh_for(listing))
        if not request.user.has_perm("directory.change_duplicate"):
            return
        compare = self.admin_site.get_model_admin(Duplicate)
        for pair in pairs[:3]:
            other = pair.second if pair.first_id == listing.pk else pair.first
            text = _("« {listing} » ressemble à « {other} » ({reasons}). ")
            text = format_html(text, listing=listing, other=other, reasons=pair.reasons_in_words)
            url = compare.url_of("change", pair)
            link = format_html('<a href="{}">{}</a>', url, _("Comparer"))
            self.message_user(request, format_html("{}{}", text, link), messages.WARNING)

    @admin.action(description=_("Comparer pour réunir (deux fiches)"), permissions=["change"])
    def compare(self, request, queryset):
        """The pair that nobody had found."""
        listings = list(queryset.exclude(status=Listing.Status.ENDED)[:3])
        if len(listings) != 2:
            text = _("Choisissez deux fiches qui ne sont pas terminées.")
            self.message_user(request, text, messages.WARNING)
            return None
        if not all(self.has_change_permission(request, listing) for listing in listings):
            raise PermissionDenied
        pair = duplicates.pair_of(*listings)
        compare = self.admin_site.get_model_admin(Duplicate)
        return HttpResponseRedirect(compare.url_of("change", pair))

    def undo_url(self, request, result):
        """Where the two listings of a merge come apart; "" where this person may not."""
        both = (result.kept, result.other)
        if not result.other.is_ended or not all(
            self.has_change_permission(request, listing) for listing in both
        ):
            return ""
        return self.url_of("undo", result.batch)

    def get_deleted_objects(self, objs, request):
        """The pairs of a draft go with it, whoever may judge them."""
        shown, counts, needed, protected = super().get_deleted_objects(objs, request)
        return shown, counts, needed - {Duplicate._meta.verbose_name}, protected

    def history_context(self, request, listing):
        """What became part of this listing, and what it became part of."""
        merges = list(merges_of(listing))
        return {
            "merged": [
                (result, self.url_of("history", result.other), self.undo_url(request, result))
                for result in merges
                if result.kept_id == listing.pk
            ],
            "merged_into": [
                (result, self.url_of("history", result.kept), self.undo_url(request, result))
                for result in merges
                if result.other_id == listing.pk and listing.is_ended
            ],
        }
