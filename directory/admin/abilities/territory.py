"""Which records a person finds in the admin, and what a reviewer may do with them.

The rules are in `directory/editors/territory.py`; permissions say the rest.
"""

from django.contrib.admin import RelatedFieldListFilter
from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext_lazy as _

from ...editors.territory import EVERYWHERE, REVIEW, may_edit, may_review, visible_to, would_stay


class InTerritory:
    """Lists, forms, actions, choices and buttons stay within a person's territory."""

    def get_queryset(self, request):
        return visible_to(request.user, super().get_queryset(request))

    def get_object(self, request, object_id, from_field=None):
        """What exists elsewhere is refused, not missing."""
        record = super().get_object(request, object_id, from_field)
        if record is None and not request.user.has_perm(EVERYWHERE):
            raise PermissionDenied
        return record

    def has_change_permission(self, request, obj=None):
        allowed = super().has_change_permission(request, obj)
        return allowed and (obj is None or may_edit(request.user, obj))

    def has_delete_permission(self, request, obj=None):
        allowed = super().has_delete_permission(request, obj)
        return allowed and (obj is None or may_edit(request.user, obj))

    def has_review_permission(self, request, obj=None):
        """To publish, or to give back as a draft."""
        if self.has_change_permission(request, obj):
            return True
        if obj is None:
            return request.user.has_perm(REVIEW)
        return may_review(request.user, obj)

    def has_verify_permission(self, request, obj=None):
        """To say that somebody checked."""
        if self.has_change_permission(request, obj):
            return True
        allowed = request.user.has_perm(REVIEW) and self.has_view_permission(request, obj)
        return allowed and (obj is None or may_edit(request.user, obj))

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change, **kwargs)
        if request.user.has_perm(EVERYWHERE):
            return form
        return type(form.__name__, (StayingForm, form), {"user": request.user})


class StayingForm:
    """Refuses what would leave the regions of whoever fills it in."""

    user = None

    def clean(self):
        data = super().clean() or self.cleaned_data
        if not would_stay(self.user, self._meta.model, data, self.instance):
            self.add_error(
                None, _("Vous ne pouvez enregistrer que ce qui se trouve dans vos régions.")
            )
        return data


class InTerritoryFilter(RelatedFieldListFilter):
    """Names only the records that the person may see."""

    def field_choices(self, field, request, model_admin):
        records = visible_to(request.user, field.related_model._default_manager.all())
        return field.get_choices(
            include_blank=False,
            ordering=self.field_admin_ordering(field, request, model_admin),
            limit_choices_to={"pk__in": records.order_by().values("pk")},
        )
