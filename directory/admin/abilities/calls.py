"""« Appeler »: one listing that waits after the other: its number, its facts, what to say."""

from urllib.parse import urlencode

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from ...meetings.rows import rules_of
from ...meetings.shown import say
from ...meetings.writing import state_words
from ...models import CallAttempt, CallTurn, Region, SupportGroup, changing
from ...received.confirmation_forms import form_field
from ...upkeep.calls import number_of, record_call, same_number, to_call
from ...upkeep.rating import rate_again
from ..asking import AsksAboutContact
from ..base import Extra
from ..move_forms import day_field

Outcome = CallAttempt.Outcome
# What one person may call in a day.
MOST_TAKEN = 20
CORRECTED_HERE = [
    "phone",
    "phone_note",
    "email",
    "website",
    "organiser_email",
    "rhythm",
    "venue_name",
    "street",
    "price",
]


class CallForm(AsksAboutContact, forms.ModelForm):
    """What the group says at the telephone, typed beside what we know."""

    note = forms.CharField(
        label=_("Note"), required=False, max_length=200, help_text=_("Pour l’équipe.")
    )
    again_on = day_field(label=_("Rappeler le"), required=False)

    class Meta:
        model = SupportGroup
        fields = CORRECTED_HERE
        formfield_callback = form_field

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["organiser_email"].help_text = _(
            "Demandez-le : la prochaine fois, un e-mail suffit. Jamais publié."
        )

    def clean_again_on(self):
        day = self.cleaned_data["again_on"]
        if day and day <= timezone.localdate():
            raise ValidationError(_("Choisissez un jour à venir."))
        return day

    @property
    def corrections(self):
        return [name for name in CORRECTED_HERE if name in self.changed_data]


class CallsMixin:
    """For the admin of support groups."""

    def extra_urls(self):
        return [
            Extra("appels/", self.calls_view, "calls", "verify"),
            Extra("appels/liste/", self.calls_list_view, "calls_list", "verify"),
            Extra("appels/prendre/", self.take_view, "calls_take", "verify", is_button=True),
        ]

    def list_context(self, request):
        return {"may_call": self.has_verify_permission(request)}

    def calls_view(self, request):
        region = Region.objects.filter(slug=request.GET.get("region", "")).first()
        if request.method == "POST":
            group = get_object_or_404(self.get_queryset(request), pk=request.POST.get("group"))
            form = CallForm(request.POST, instance=group)
            if self._record(request, group, form):
                return HttpResponseRedirect(request.get_full_path())
            # As it is called: what was typed stands in the form.
            group = self.get_queryset(request).get(pk=group.pk)
            waiting = self._waiting(request, region)
        else:
            waiting = self._waiting(request, region)
            group = waiting[0] if waiting else None
            CallTurn.objects.take(waiting[:1], request.user, timezone.localdate())
            form = CallForm(instance=group) if group else None
        context = {"group": group, "form": form, "waiting": len(waiting), "region": region}
        if group:
            context |= self._about(request, group, waiting)
        context["regions"] = Region.objects.drawn().without_boundary()
        return self._calls_page(request, "calls", _("Appeler"), **context)

    def calls_list_view(self, request):
        """To print, for who telephones away from the screen."""
        region = Region.objects.filter(slug=request.GET.get("region", "")).first()
        waiting = self._waiting(request, region)
        mine = set(CallTurn.objects.of(request.user, timezone.localdate()))
        rows = [(group, *number_of(group)[1:], group.pk in mine) for group in waiting]
        context = {"rows": rows, "region": region, "most": MOST_TAKEN}
        return self._calls_page(request, "calls_list", _("À appeler"), **context)

    def take_view(self, request):
        """The first lines are this person's for the day: nobody else is given them."""
        region = Region.objects.filter(slug=request.POST.get("region", "")).first()
        today = timezone.localdate()
        CallTurn.objects.take(self._waiting(request, region)[:MOST_TAKEN], request.user, today)
        number = len(CallTurn.objects.of(request.user, today))
        text = ngettext(
            "%d appel vous est réservé aujourd’hui.",
            "%d appels vous sont réservés aujourd’hui.",
            number,
        )
        self.message_user(request, text % number)
        query = f"?{urlencode({'region': region.slug})}" if region else ""
        return HttpResponseRedirect(self.url_of("calls_list") + query)

    def _calls_page(self, request, template, title, **context):
        context |= {
            **self.admin_site.each_context(request),
            "title": title,
            "opts": self.opts,
            "media": self.media,
        }
        return TemplateResponse(request, f"admin/directory/{template}.html", context)

    def _waiting(self, request, region):
        groups = self.get_queryset(request)
        if region:
            groups = groups.filter(municipality__areas=region)
        return to_call(groups, by=request.user)

    def _about(self, request, group, waiting):
        dial, number, whose = number_of(group)
        return {
            "dial": dial,
            "number": number,
            "whose": whose,
            "others": same_number(group, waiting),
            "attempts": group.calls.select_related("by")[:5],
            "may_correct": self.has_change_permission(request, group),
            "change_url": self.url_of("change", group),
        }

    def _record(self, request, group, form):
        """Whether the outcome was taken; else the form says why not."""
        outcome = request.POST.get("outcome")
        if outcome not in Outcome.values:
            form.add_error(None, _("Dites ce que l’appel a donné."))
        if not form.is_valid():
            return False
        note = form.cleaned_data["note"]
        try:
            outcome = self._correct(request, group, form, outcome)
            again_on = form.cleaned_data["again_on"]
            record_call(group, outcome, by=request.user, note=note, again_on=again_on)
        except ValidationError as error:
            form.add_error(None, error.messages)
            return False
        self.log_change(request, group, _("Appel : %s.") % Outcome(outcome).label)
        number = 1 + self._others_too(request, outcome)
        text = ngettext("%d fiche : %s.", "%d fiches : %s.", number)
        self.message_user(request, text % (number, Outcome(outcome).label))
        return True

    def _correct(self, request, group, form, outcome):
        """What was typed is written with the answer « c’est juste »."""
        if outcome not in (Outcome.TRUE, Outcome.CORRECTED):
            if outcome == Outcome.STOPPED and not self.has_change_permission(request, group):
                raise ValidationError(_("Vous n’avez pas le droit de terminer cette fiche."))
            group.refresh_from_db()
            return outcome
        if not form.corrections:
            return Outcome.TRUE
        if not self.has_change_permission(request, group):
            raise ValidationError(_("Vous n’avez pas le droit de changer cette fiche."))
        with changing(group, by=request.user, reason=_("Corrigé au téléphone.")):
            group.save()
            if "rhythm" in form.corrections:
                state_words(group)
        rate_again(group)
        if "rhythm" in form.corrections:
            self._tell_dates(request, group)
        return Outcome.CORRECTED

    def _tell_dates(self, request, group):
        """Whoever corrects when a group meets sees what the site makes of it."""
        rules = rules_of(group.meetings.all())
        text = _("La page dit maintenant : %s.") % say(rules, group.rhythm)
        if not rules:
            text = (
                _("« %s » ne dit pas de date certaine : la page montre ces mots, sans dates.")
                % group.rhythm
            )
        self.message_user(request, text, messages.SUCCESS if rules else messages.WARNING)

    def _others_too(self, request, outcome):
        """The groups of the association that the same person answered for."""
        if outcome not in (Outcome.TRUE, Outcome.CORRECTED):
            return 0
        others = self.get_queryset(request).filter(pk__in=request.POST.getlist("also"))
        for other in others:
            record_call(other, Outcome.TRUE, by=request.user)
        return len(others)
