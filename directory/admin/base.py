"""What every list and form of the admin has."""

import re
import unicodedata

from django.contrib import admin
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.views.main import ERROR_FLAG
from django.core.exceptions import FieldDoesNotExist, PermissionDenied
from django.db import models
from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.http import Http404, HttpResponseRedirect
from django.urls import reverse
from django.utils.text import capfirst, smart_split, unescape_string_literal

from ..editors.territory import visible_to
from .abilities.territory import WithinReach

LONGEST_SEARCH = 200
ACCENTS = {
    "a": "aàáâãäåÀÁÂÃÄÅ",
    "c": "cçÇ",
    "e": "eèéêëÈÉÊË",
    "i": "iìíîïÌÍÎÏ",
    "n": "nñÑ",
    "o": "oòóôõöÒÓÔÕÖ",
    "u": "uùúûüÙÚÛÜ",
    "y": "yýÿÝŸ",
    "'": "'’",
}
LETTERS = re.compile("oe|.", re.S)


def accent_blind(word):
    """A regular expression that finds « liege » in « Liège » and « soeur » in « Sœur ».

    Neither SQLite nor a plain PostgreSQL compares letters without their accents.
    """
    word = unicodedata.normalize("NFKD", word.lower().replace("œ", "oe").replace("’", "'"))
    word = "".join(char for char in word if not unicodedata.combining(char))
    return LETTERS.sub(lambda found: _any_spelling(found[0]), word)


def _any_spelling(letters):
    if letters == "oe":
        return f"({_any_spelling('o')}{_any_spelling('e')}|[œŒ])"
    return f"[{ACCENTS[letters]}]" if letters in ACCENTS else re.escape(letters)


def words_typed(search_term):
    """The words to search for; what stands between quotes is one."""
    for word in smart_split(search_term.replace("\x00", "")[:LONGEST_SEARCH]):
        is_quoted = word.startswith(('"', "'")) and word[0] == word[-1] and len(word) > 1
        yield unescape_string_literal(word) if is_quoted else word


def rows_of(model, foreign_key):
    """For `annotate()`: how many rows of another table point here."""
    rows = model.objects.filter(**{foreign_key: OuterRef("pk")}).order_by().values(foreign_key)
    return Coalesce(Subquery(rows.annotate(number=Count("pk")).values("number")), 0)


class EditorFields:
    """Form fields for forms and inlines: choices that tell namesakes apart, https by default."""

    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        related = db_field.related_model
        if field and related and self.admin_site.is_registered(related):
            field.queryset = visible_to(request.user, field.queryset)
            model_admin = self.admin_site.get_model_admin(related)
            if hasattr(model_admin, "choice_label"):
                field.queryset = model_admin.get_queryset(request)
                field.label_from_instance = model_admin.choice_label
        return field


class EditorAdmin(WithinReach, EditorFields, admin.ModelAdmin):
    """A list searched without minding accents; `search_fields` are plain paths."""

    list_per_page = 50
    show_facets = admin.ShowFacets.NEVER
    show_full_result_count = False

    def changelist_view(self, request, extra_context=None):
        title = capfirst(self.opts.verbose_name_plural)
        return super().changelist_view(request, {"title": title} | (extra_context or {}))

    def filtered(self, request):
        """The records of the list as its address filters it; None where that makes no sense."""
        try:
            return self.get_changelist_instance(request).get_queryset(request)
        except IncorrectLookupParameters:
            return None

    def back_to_list_with_error(self):
        """As Django does for the list itself."""
        name = f"admin:{self.opts.app_label}_{self.opts.model_name}_changelist"
        address = reverse(name, current_app=self.admin_site.name)
        return HttpResponseRedirect(f"{address}?{ERROR_FLAG}=1")

    def get_view_on_site_url(self, obj=None):
        """The public page itself, where there is one for visitors."""
        if obj is None or not hasattr(obj, "get_absolute_url") or not self.has_public_page(obj):
            return None
        return obj.get_absolute_url()

    def has_public_page(self, record):
        return True

    def changeable(self, request, pk):
        """The record, for somebody who may change it."""
        return self.permitted(request, pk, self.has_change_permission)

    def permitted(self, request, pk, permission):
        """The record, for somebody with this permission for it."""
        record = self.get_object(request, str(pk))
        if record is None:
            raise Http404
        if not permission(request, record):
            raise PermissionDenied
        return record

    def address(self, view, record):
        name = f"admin:{self.opts.app_label}_{self.opts.model_name}_{view}"
        return reverse(name, args=[record.pk], current_app=self.admin_site.name)

    def back_from_step(self, request, otherwise):
        """To the desk, where the button was pressed there."""
        if request.POST.get("back") == "desk":
            return HttpResponseRedirect(reverse("admin:index", current_app=self.admin_site.name))
        return otherwise

    def back_to_form(self, record):
        return HttpResponseRedirect(self.address("change", record))

    def get_search_results(self, request, queryset, search_term):
        for word in words_typed(search_term):
            queryset = queryset.filter(self._contains(accent_blind(word), request))
        return queryset, False

    def _contains(self, regex, request):
        """Related tables are searched apart, so that no row is found twice."""
        condition = Q()
        related = {}
        for path in self.get_search_fields(request):
            first, _, rest = path.partition("__")
            if rest and self._is_forward(first):
                related[first] = related.get(first, Q()) | Q(**{f"{rest}__iregex": regex})
            elif rest:
                related["pk"] = related.get("pk", Q()) | Q(**{f"{path}__iregex": regex})
            else:
                condition |= Q(**{f"{path}__iregex": regex})
        for name, found in related.items():
            model = self.model if name == "pk" else self.opts.get_field(name).related_model
            rows = model._base_manager.filter(found).values("pk")
            condition |= Q(**{f"{name}__in": rows})
        return condition

    def _is_forward(self, name):
        try:
            return self.opts.get_field(name).many_to_one
        except FieldDoesNotExist:
            return False
