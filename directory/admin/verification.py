"""« Vérifié aujourd’hui »: somebody made sure that a record is true; nothing else changes."""

from datetime import timedelta

from django import forms
from django.contrib import admin, messages
from django.db.models import Q
from django.urls import path
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from ..models.listings import Sourced

ONE_MONTH = 30
SIX_MONTHS = 183
SOURCE_FIELDS = ["source_url", "further_sources", "source_date", "confidence", "internal_note"]
CHECK_FIELDS = ["last_check", "created_at", "updated_at"]


class VerificationForm(forms.Form):
    method = forms.ChoiceField(
        label=_("Comment"), choices=[("", _("Comment ?")), *Sourced.Method.choices]
    )


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


class VerificationMixin:
    """For a model with a source and a check: a column, a read-only line, a button."""

    # Days after which a check is too old, where the list must warn; None: it does not warn.
    check_every = None

    def get_urls(self):
        name = f"{self.opts.app_label}_{self.opts.model_name}_verify"
        view = self.admin_site.admin_view(require_POST(self.verify_view))
        return [path("<int:pk>/verifier/", view, name=name), *super().get_urls()]

    def verify_view(self, request, pk):
        record = self.changeable(request, pk)
        form = VerificationForm(request.POST)
        if not form.is_valid():
            text = _("Dites comment la fiche a été vérifiée.")
            self.message_user(request, text, messages.ERROR)
            return self.back_to_form(record)
        method = form.cleaned_data["method"]
        before = check_in_words(record)
        # Not save(): checking is not typing, so `updated_at` stays.
        self.model.objects.filter(pk=pk).update(
            verified_on=timezone.localdate(), verified_by=request.user, verified_method=method
        )
        words = {"method": Sourced.Method(method).label, "before": before}
        self.log_change(
            request, record, _("Vérification : %(method)s (avant : %(before)s).") % words
        )
        text = _("« %(name)s », vérifié aujourd’hui : %(method)s.") % {"name": record, **words}
        self.message_user(request, text, messages.SUCCESS)
        return self.back_to_form(record)

    def is_overdue(self, record):
        if self.check_every is None:
            return False
        limit = timezone.localdate() - timedelta(days=self.check_every)
        return record.verified_on is None or record.verified_on < limit

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

    def render_change_form(self, request, context, obj=None, **kwargs):
        if obj and obj.pk and self.has_change_permission(request, obj):
            context["verification_form"] = VerificationForm(auto_id="verification-%s")
            context["verification_url"] = self.address("verify", obj)
            context["freshness"] = self.freshness(obj)
        return super().render_change_form(request, context, obj=obj, **kwargs)


def check_in_words(record):
    """« 3 mars 2026, par téléphone », or « jamais »."""
    if not record.verified_on:
        return _("jamais")
    return f"{date_format(record.verified_on)}, {record.get_verified_method_display()}"
