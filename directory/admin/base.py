"""What every list and form of the admin has, and how the abilities of a model come together.

An ability is a mixin that says under agreed names what it adds: `extra_urls`, `form_context`,
`list_context`, `history_context`, `after_save`. Each class says its own part, without `super()`;
`WithAbilities` gathers them.
"""

import re
import unicodedata
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import urlencode

from django.contrib import admin, messages
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.views.main import ERROR_FLAG
from django.core.exceptions import FieldDoesNotExist, PermissionDenied
from django.db import models
from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.http import Http404, HttpResponseRedirect
from django.middleware.csrf import get_token
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.text import capfirst, smart_split, unescape_string_literal
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from ..editors.territory import visible_to
from ..models import DataVersion
from ..models.dates import LONGEST_TYPED, validate_partial_date
from ..places.fields import PostalCode
from .abilities.territory import InTerritory
from .fields import Amount
from .lock import LockedForm, asked_once

LONGEST_SEARCH = 200
# The name of the filters of a list in the address that takes back what was done there.
FILTERS = "filters"
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


def lists_left_alone(form):
    """The many-to-many fields of a form whose records are those that were there before."""
    for field in form.instance._meta.many_to_many:
        if field.name in form.cleaned_data and field.name in form.initial:
            before = {record.pk for record in form.initial[field.name]}
            if before == {record.pk for record in form.cleaned_data[field.name]}:
                yield field.name


class EditorFields:
    """Form fields for forms and inlines: choices that tell namesakes apart, https by default."""

    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if isinstance(db_field, models.DecimalField | models.FloatField):
            # « 3,50 », as pages and files write it; « 3.50 » is read too.
            kwargs.setdefault("localize", True)
            if isinstance(db_field, models.DecimalField):
                kwargs.setdefault("form_class", Amount)
        elif db_field.name == "postal_code":
            kwargs.setdefault("form_class", PostalCode)
        elif validate_partial_date in db_field.validators:
            # « 21 septembre 2018 », which is kept shorter.
            kwargs.setdefault("max_length", LONGEST_TYPED)
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        related = db_field.related_model
        if field and related and self.admin_site.is_registered(related):
            field.queryset = visible_to(request.user, field.queryset)
            model_admin = self.admin_site.get_model_admin(related)
            if hasattr(model_admin, "choice_label"):
                field.queryset = model_admin.get_queryset(request)
                field.label_from_instance = model_admin.choice_label
        return field


class Extra(NamedTuple):
    """One more page of a model, or one more button: its path, its view, its name, who may use it.

    With `<int:pk>` in the path, the view is given the record, for which the permission was asked.
    """

    path: str
    view: Callable
    name: str
    permission: str
    is_button: bool = False
    options: dict | None = None
    cacheable: bool = False


class WithAbilities:
    """Gathers what the classes of a model's admin add, each under the same few names."""

    def gathered(self, hook, *args):
        """What each class says, the noun's own first, then its abilities in their order."""
        return [vars(cls)[hook](self, *args) for cls in type(self).__mro__ if hook in vars(cls)]

    def gathered_context(self, hook, *args):
        """In one dict; where two say the same name, the noun's own word counts."""
        context = {}
        for more in self.gathered(hook, *args):
            context = more | context
        return context

    def get_urls(self):
        extras = [extra for some in self.gathered("extra_urls") for extra in some]
        return [*map(self._url_pattern, extras), *super().get_urls()]

    def _url_pattern(self, extra):
        view = self._guarded(extra)
        if extra.is_button:
            view = require_POST(view)
        view = self.admin_site.admin_view(view, extra.cacheable)
        return path(extra.path, view, extra.options, name=self._url_name(extra.name))

    def _guarded(self, extra):
        def view(request, pk=None, **kwargs):
            permission = getattr(self, f"has_{extra.permission}_permission")
            if pk is not None:
                return extra.view(request, self.permitted(request, pk, permission), **kwargs)
            if not permission(request):
                raise PermissionDenied
            return extra.view(request, **kwargs)

        return view

    def _url_name(self, view):
        return f"{self.opts.app_label}_{self.opts.model_name}_{view}"

    def url_of(self, view, *args):
        """Where a view is: `url_of("changelist")`, `url_of("change", record)`."""
        keys = [getattr(one, "pk", one) for one in args]
        name = f"admin:{self._url_name(view)}"
        return reverse(name, args=keys, current_app=self.admin_site.name)

    def permitted(self, request, pk, permission):
        """The record, for somebody with this permission for it."""
        record = self.get_object(request, str(pk))
        if record is None:
            raise Http404
        if not permission(request, record):
            raise PermissionDenied
        return record

    def changeable(self, request, pk):
        """The record, for somebody who may change it."""
        return self.permitted(request, pk, self.has_change_permission)

    def changelist_view(self, request, extra_context=None):
        context = self.gathered_context("list_context", request)
        return super().changelist_view(request, context | (extra_context or {}))

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        """`form_context` is asked with None for a record that is about to be added."""
        form = context["adminform"].form
        context |= self.gathered_context("form_context", request, obj, form)
        parts = [inline.formset for inline in context["inline_admin_formsets"]]
        asked = [one for part in (form, *parts) for one in getattr(part, "asked", ())]
        context |= {"questions": asked_once(asked), "seen": getattr(form, "seen", "")}
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    def save_related(self, request, form, formsets, change):
        """Once a record is written with its lists and parts, its abilities follow."""
        super().save_related(request, form, formsets, change)
        self.gathered("after_save", request, form, formsets, change)

    def back_to_list(self, filters=""):
        """`filters` are the query of the list, as `list_filters` gives it."""
        url = self.url_of("changelist")
        return HttpResponseRedirect(f"{url}?{filters}" if filters else url)

    def list_filters(self, request):
        """The query of the list that this was asked from; what is taken back passes it on."""
        if request.path == self.url_of("changelist"):
            return request.GET.urlencode()
        return request.GET.get(FILTERS, "")

    def back_to_form(self, record):
        return HttpResponseRedirect(self.url_of("change", record))

    def back_from_step(self, request, otherwise):
        """To the desk, where the button was pressed there."""
        if request.POST.get("back") == "desk":
            return HttpResponseRedirect(reverse("admin:index", current_app=self.admin_site.name))
        return otherwise

    def tell_with_undo(self, request, text, url, level=messages.SUCCESS, label=""):
        """A message with a button that takes it back, and leads to the list as it was filtered."""
        if filters := self.list_filters(request):
            url += f"?{urlencode({FILTERS: filters})}"
        message = format_html(
            '{} <form class="undo" method="post" action="{}">'
            '<input type="hidden" name="csrfmiddlewaretoken" value="{}">'
            '<button class="undo__button">{}</button></form>',
            text,
            url,
            get_token(request),
            label or _("Annuler"),
        )
        self.message_user(request, message, level)


class EditorAdmin(InTerritory, WithAbilities, EditorFields, admin.ModelAdmin):
    """A list searched without minding accents; `search_fields` are plain paths."""

    form = LockedForm
    list_per_page = 50
    show_facets = admin.ShowFacets.NEVER
    show_full_result_count = False

    def list_context(self, request):
        return {"title": capfirst(self.opts.verbose_name_plural)}

    def _changeform_view(self, request, object_id, form_url, extra_context):
        """What another editor saves at this moment is read before it is compared, not after."""
        if request.method == "POST":
            DataVersion.hold()
        return super()._changeform_view(request, object_id, form_url, extra_context)

    def save_related(self, request, form, formsets, change):
        """Lists that stay as they are are not written: it costs a query for each."""
        if change:
            for name in lists_left_alone(form):
                del form.cleaned_data[name]
        super().save_related(request, form, formsets, change)

    def log_changes(self, request, records, message):
        """As `log_change` for each, in one query."""
        LogEntry.objects.log_actions(request.user.pk, records, CHANGE, message)

    def filtered(self, request):
        """The records of the list as its URL filters it; None where that makes no sense."""
        try:
            return self.get_changelist_instance(request).get_queryset(request)
        except IncorrectLookupParameters:
            return None

    def back_to_list_with_error(self):
        """As Django does for the list itself."""
        return HttpResponseRedirect(f"{self.url_of('changelist')}?{ERROR_FLAG}=1")

    def get_view_on_site_url(self, obj=None):
        """The public page itself, where there is one for visitors."""
        if obj is None or not hasattr(obj, "get_absolute_url") or not self.has_public_page(obj):
            return None
        return obj.get_absolute_url()

    def has_public_page(self, record):
        return True

    def get_search_results(self, request, queryset, search_term):
        for word in words_typed(search_term):
            queryset = queryset.filter(self._contains(accent_blind(word), request))
        return queryset, False

    def _contains(self, regex, request):
        """Related tables are searched apart, so that no row is found twice."""
        condition = Q()
        related = {}
        for field_path in self.get_search_fields(request):
            first, _separator, rest = field_path.partition("__")
            if rest and self._is_forward(first):
                related[first] = related.get(first, Q()) | Q(**{f"{rest}__iregex": regex})
            elif rest:
                related["pk"] = related.get("pk", Q()) | Q(**{f"{field_path}__iregex": regex})
            else:
                condition |= Q(**{f"{field_path}__iregex": regex})
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
