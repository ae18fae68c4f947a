"""« Coller un texte »: the draft of a group from a flyer, a web page or a mail."""

from django import forms
from django.contrib import messages
from django.db import IntegrityError, OperationalError
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _

from ...exchange import writing
from ...exchange.leaflet.drafting import Draft, make_draft
from ...exchange.leaflet.proposals import cells_of, fields_of, note_of
from ...exchange.leaflet.reading import LONGEST, plain, read_leaflet
from ...exchange.lookup import Lookup
from ...models.webaddresses import read_website
from ..base import Extra

OUT_OF_REACH = _("Ce groupe serait en dehors de vos régions.")
TRY_AGAIN = _("Rien n’est encore écrit : réessayez dans un instant.")


class LeafletForm(forms.Form):
    text = forms.CharField(
        label=_("Texte du dépliant, de la page ou du mail"),
        widget=forms.Textarea(attrs={"rows": 14, "cols": 80}),
        error_messages={"required": _("Collez un texte.")},
    )
    source_url = forms.CharField(
        label=_("Adresse de la page d’où il vient"),
        help_text=_("Vide pour un papier ou un mail."),
        required=False,
        widget=forms.TextInput(attrs={"class": "vURLField", "inputmode": "url"}),
    )

    def clean_text(self):
        text = plain(self.cleaned_data["text"])
        if len(text) > LONGEST:
            raise forms.ValidationError(
                _(
                    "Ce texte a %(length)d caractères ; la limite est de %(limit)d. Gardez la "
                    "partie qui parle du groupe."
                )
                % {"length": len(text), "limit": LONGEST}
            )
        return text

    def clean_source_url(self):
        return read_website(self.cleaned_data["source_url"])


def failed(problem):
    return Draft(problems=[problem])


class LeafletMixin:
    """For the admin of support groups, beside the import, whose rights it shares."""

    def extra_urls(self):
        return [Extra("coller/", self.leaflet_view, "leaflet", "add")]

    def list_context(self, request):
        return {"may_paste": self.has_add_permission(request)}

    def leaflet_view(self, request):
        form = LeafletForm(request.POST or None)
        if not form.is_valid():
            return self._leaflet_page(request, form)
        lookup = Lookup()
        leaflet = read_leaflet(form.cleaned_data["text"], lookup)
        is_answer = "make" in request.POST
        fields = fields_of(leaflet, lookup, request.POST if is_answer else None)
        context = {"leaflet": leaflet, "fields": fields, "keep_left": True}
        if is_answer:
            context["keep_left"] = "keep_left" in request.POST
            draft = self._make_draft(request, form, leaflet, fields)
            if draft.group:
                return self._to_draft(request, draft)
            context["draft"] = draft
        return self._leaflet_page(request, form, **context)

    def _make_draft(self, request, form, leaflet, fields):
        cells = cells_of(fields)
        cells["source_url"] = form.cleaned_data["source_url"]
        if leaflet.left and "keep_left" in request.POST:
            cells["internal_note"] = note_of(leaflet.left)
        if any(field.problems for field in fields):
            return failed(_("Un champ a plusieurs réponses : gardez-en une."))
        try:
            return make_draft(
                cells,
                request.user,
                self.import_rights(request),
                may_see=lambda pks: self.in_territory(request, pks),
                is_another="is_another" in request.POST,
            )
        except writing.OutOfReachError:
            return failed(OUT_OF_REACH)
        except (
            writing.ChangedMeanwhileError,
            writing.OtherwiseNowError,
            IntegrityError,
            OperationalError,
        ):
            return failed(TRY_AGAIN)

    def _to_draft(self, request, draft):
        text = _("Brouillon créé à partir du texte collé. Vérifiez-le avant de le publier.")
        self.message_user(request, text, messages.SUCCESS)
        for caution in draft.cautions:
            self.message_user(request, caution, messages.WARNING)
        return self.back_to_form(draft.group)

    def _leaflet_page(self, request, form, **context):
        context |= {
            **self.admin_site.each_context(request),
            "title": _("Coller un texte"),
            "opts": self.opts,
            "media": self.media,
            "form": form,
        }
        return TemplateResponse(request, "admin/directory/leaflet.html", context)
