"""« Vérifié aujourd’hui »: somebody made sure that a record is true; nothing else changes."""

from copy import copy
from datetime import timedelta
from urllib.parse import urlencode

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import HttpResponseRedirect, QueryDict
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from ...models import Helpline, Verification
from ...models.sourced import Sourced
from ...upkeep.verifying import verify, withdraw
from ..base import Extra

SIX_MONTHS = 183
# The name that Django gives to the filters of the list, in the address of a form.
FILTERS = "_changelist_filters"
LONGEST_LIST = 1000
SOURCE_FIELDS = ["source_url", "further_sources", "source_date", "confidence", "internal_note"]
CHECK_FIELDS = ["last_check", "verification_log", "created_at", "updated_at"]


class VerificationForm(forms.Form):
    method = forms.ChoiceField(
        label=_("Comment"), choices=[("", _("Comment ?")), *Sourced.Method.choices]
    )
    note = forms.CharField(
        label=_("Note"),
        max_length=Verification._meta.get_field("note").max_length,
        required=False,
        widget=forms.TextInput(attrs={"placeholder": _("Note, si utile")}),
    )


def methods_for(record):
    """How this record may be checked: nobody calls the 112 to see whether it answers."""
    choices = VerificationForm.base_fields["method"].choices
    if getattr(record, "may_be_called", True):
        return choices
    return [pair for pair in choices if pair[0] != Sourced.Method.CALL]


class CheckedFilter(admin.SimpleListFilter):
    title = _("vérification")
    parameter_name = "verifie"

    def lookups(self, request, model_admin):
        return [
            ("jamais", _("jamais vérifié")),
            ("ancien", _("il y a plus de six mois")),
            ("recent", _("depuis six mois")),
        ]

    def queryset(self, request, queryset):
        limit = timezone.localdate() - timedelta(days=SIX_MONTHS)
        conditions = {
            "jamais": Q(verified_on=None),
            "ancien": Q(verified_on__lt=limit),
            "recent": Q(verified_on__gte=limit),
        }
        return queryset.filter(conditions.get(self.value(), Q()))


class ReviewFilter(CheckedFilter):
    """For listings, which also have a rhythm of checks."""

    def lookups(self, request, model_admin):
        return [
            *super().lookups(request, model_admin),
            ("a-verifier", _("à vérifier maintenant")),
            ("en-retard", _("en retard : la page avertit")),
            ("hors-liste", _("sortis des listes")),
        ]

    def queryset(self, request, queryset):
        queues = {
            "a-verifier": queryset.due,
            "en-retard": queryset.late,
            "hors-liste": queryset.out_of_list,
        }
        if self.value() in queues:
            return queues[self.value()]()
        return super().queryset(request, queryset)


class VerificationMixin:
    """For a model with a source and a check: a column, a read-only log, a button."""

    def extra_urls(self):
        return [
            Extra("<int:pk>/verifier/", self.verify_view, "verify", "verify", is_button=True),
            Extra(
                "<int:pk>/pas-verifie/<int:check>/",
                self.withdraw_view,
                "withdraw",
                "verify",
                is_button=True,
            ),
        ]

    def verify_view(self, request, record):
        form = VerificationForm(request.POST)
        if not form.is_valid():
            text = _("Dites comment la fiche a été vérifiée.")
            self.message_user(request, text, messages.ERROR)
            return self.back_to_form(record)
        method = form.cleaned_data["method"]
        before = check_in_words(record)
        note = form.cleaned_data["note"]
        try:
            check = verify(record, method, by=request.user, note=note)
        except ValidationError as error:
            self.message_user(request, " ".join(error.messages), messages.ERROR)
            return self.back_to_form(record)
        words = {"method": Sourced.Method(method).label, "before": before}
        self.log_change(
            request, record, _("Vérification : %(method)s (avant : %(before)s).") % words
        )
        text = _("« %(name)s », vérifié aujourd’hui : %(method)s.") % {"name": record, **words}
        self.tell_with_undo(request, text, self.url_of("withdraw", record, check))
        return self.back_from_step(request, self.back_within_list(request, record))

    def back_within_list(self, request, record):
        """To the form, which goes on knowing the list that the record was opened from."""
        filters = request.POST.get("filters", "")
        query = f"?{urlencode({FILTERS: filters})}" if filters else ""
        return HttpResponseRedirect(self.url_of("change", record) + query)

    def neighbours(self, request, record):
        """What the list that this was opened from holds next; what was checked may have left it."""
        filters = request.GET.get(FILTERS, "")
        if not filters:
            return {}
        asked = copy(request)
        asked.GET = QueryDict(filters)
        rows = self.filtered(asked)
        pks = list(rows.values_list("pk", flat=True)[:LONGEST_LIST]) if rows is not None else []
        place = pks.index(record.pk) + 1 if record.pk in pks else 0
        query = urlencode({FILTERS: filters})
        following = [f"{self.url_of('change', pk)}?{query}" for pk in pks[place : place + 1]]
        return {
            "list_filters": filters,
            "list_url": f"{self.url_of('changelist')}?{filters}",
            "following_url": following[0] if following else "",
        }

    def withdraw_view(self, request, record, check):
        check = get_object_or_404(Verification.objects.of(record), pk=check)
        try:
            withdraw(check)
        except ValidationError as error:
            self.message_user(request, " ".join(error.messages), messages.ERROR)
        else:
            self.log_change(request, record, _("Vérification annulée."))
            text = _("La vérification est annulée ; celle d’avant vaut de nouveau.")
            self.message_user(request, text, messages.SUCCESS)
        return self.back_to_form(record)

    def is_overdue(self, record):
        """Red in the list: past its rhythm; for a crisis number, also when never checked."""
        if isinstance(record, Helpline):
            return record.is_due
        return getattr(record, "is_late", False)

    @admin.display(description=_("dernière vérification"), ordering="verified_on")
    def freshness(self, record):
        kind = "overdue" if self.is_overdue(record) else "checked" if record.verified_on else "none"
        if record.verified_on:
            text = check_in_words(record)
        elif record.source_date:
            text = _("jamais ; source : %(date)s") % {"date": record.source_date_in_words}
        else:
            text = _("jamais ; source non datée")
        return format_html('<span class="freshness freshness--{}">{}</span>', kind, text)

    @admin.display(description=_("modifié"), ordering="updated_at")
    def modified(self, record):
        return date_format(timezone.localtime(record.updated_at), "SHORT_DATE_FORMAT")

    @admin.display(description=_("vérification"))
    def last_check(self, record):
        """On the form, with who did it."""
        if not record.verified_on:
            return _("Jamais vérifié. Le bouton « Vérifié aujourd’hui » est en haut de la page.")
        words = check_in_words(record)
        return f"{words} – {record.verified_by}" if record.verified_by else words

    @admin.display(description=_("toutes les vérifications"))
    def verification_log(self, record):
        checks = Verification.objects.of(record).select_related("by")[:20] if record.pk else []
        if not checks:
            return _("Aucune n’est notée.")
        return render_to_string("admin/directory/_verifications.html", {"verifications": checks})

    def form_context(self, request, record, form):
        if record is None or not self.has_verify_permission(request, record):
            return {}
        check = VerificationForm(auto_id="verification-%s")
        check.fields["method"].choices = methods_for(record)
        return {
            "verification_form": check,
            "verification_url": self.url_of("verify", record),
            "freshness": self.freshness(record),
            **self.neighbours(request, record),
        }


def check_in_words(record):
    """« 3 mars 2026, par téléphone », or « jamais »."""
    if not record.verified_on:
        return _("jamais")
    return f"{date_format(record.verified_on)}, {record.get_verified_method_display()}"
