"""Publishing many: those that nobody can reach are asked about at once, and not refused."""

from django import forms
from django.contrib import admin
from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _

from ...models import Listing, SupportGroup
from ...upkeep.moving import say_of_all

REASON = "no_contact_reason"
# The field that `models/publishing` names for a missing way to make contact.
CONTACT = "phone"


class NoContactForm(forms.Form):
    title = _("Publier ainsi")
    explanation = _(
        "Ces groupes ont tout ce qu’il faut, sauf un moyen de contact. S’il n’y en a vraiment pas, "
        "dites pourquoi : l’équipe le retrouve dans la fiche."
    )

    no_contact_reason = forms.CharField(
        label=_("Pourquoi il n’y a pas de contact"),
        max_length=SupportGroup._meta.get_field(REASON).max_length,
        initial=_("La source n’en donne pas."),
        widget=forms.TextInput(attrs={"class": "vLargeTextField", "autofocus": True}),
    )


class UnreachableMixin:
    @admin.action(description=_("Publier"), permissions=["review"])
    def publish(self, request, queryset):
        groups = list(queryset)
        prefetch_related_objects(groups, *SupportGroup.READ_TO_PUBLISH)
        silent = [group for group in groups if self.lacks_only_contact(request, group)]
        form = NoContactForm(request.POST if REASON in request.POST else None)
        if form.is_valid():
            say_of_all(silent, by=request.user, **form.cleaned_data)
            silent = []
        others = [group for group in groups if group not in silent]
        self.move_all(request, others, Listing.Status.PUBLISHED)
        return self.ask(request, form, silent, action="publish") if silent else None

    def lacks_only_contact(self, request, group):
        if group.is_public or not self.has_change_permission(request, group):
            return False
        return [missing.field for missing in group.missing_to_publish()] == [CONTACT]
