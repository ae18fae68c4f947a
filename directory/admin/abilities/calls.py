"""« Appeler »: one listing that waits after the other: its number, its facts, what to say."""

from urllib.parse import urlencode

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from ...meetings.rows import rules_of
from ...meetings.shown import say
from ...meetings.writing import state_words
from ...models import CallAttempt, CallTurn, Helpline, Region, SupportGroup, changing
from ...models.calls import column_of
from ...upkeep.calls import answered_too, lines_to_call, number_of, record_call, to_call
from ...upkeep.rating import rate_again
from ..base import Extra
from ..call_forms import GroupCallForm, LineCallForm

Outcome = CallAttempt.Outcome
# What one person may call in a day.
MOST_TAKEN = 20
# In the address of the calls to groups: they come first for once.
GROUPS_FIRST = "groupes"
# Ticked instead of each.
EVERY_ONE = "all"


class CallsMixin:
    """For the admin of those who are called; each says whom, with which form, and what is told."""

    call_form = None
    call_facts = ""
    call_script = ""
    # What an outcome is called, where it is not by its label.
    call_words = {}

    def extra_urls(self):
        return [
            Extra("appels/", self.calls_view, "calls", "verify"),
            Extra("appels/liste/", self.calls_list_view, "calls_list", "verify"),
            Extra("appels/prendre/", self.take_view, "calls_take", "verify", is_button=True),
        ]

    def list_context(self, request):
        return {"calls_url": self.has_verify_permission(request) and self.url_of("calls")}

    def calls_view(self, request):
        region = region_of(request.GET)
        if request.method == "POST":
            pk = request.POST.get(column_of(self.model))
            record = get_object_or_404(self.get_queryset(request), pk=pk)
            form = self.call_form(request.POST, instance=record, user=request.user)
            if self._record(request, record, form):
                following = self.called_after(request, region) or request.get_full_path()
                return HttpResponseRedirect(following)
            # As it is called: what was typed stands in the form.
            record = self.get_queryset(request).get(pk=record.pk)
            waiting = self.waiting_for_call(request, region)
        else:
            waiting = self.waiting_for_call(request, region)
            if before := self.called_before(request, region):
                return HttpResponseRedirect(before)
            record = waiting[0] if waiting else None
            CallTurn.objects.take(waiting[:1], request.user, timezone.localdate())
            form = self.call_form(instance=record) if record else None
        context = {"record": record, "form": form, "waiting": len(waiting), "region": region}
        if record:
            context |= self._about(request, record, waiting)
        context["regions"] = Region.objects.drawn().without_boundary()
        return self._calls_page(request, "calls", _("Appeler"), **context)

    def calls_list_view(self, request):
        """To print, for who telephones away from the screen."""
        region = region_of(request.GET)
        waiting = self.waiting_for_call(request, region)
        mine = set(CallTurn.objects.of(request.user, self.model, timezone.localdate()))
        rows = [(record, *number_of(record)[1:], record.pk in mine) for record in waiting]
        context = {"rows": rows, "region": region, "most": MOST_TAKEN}
        return self._calls_page(request, "calls_list", _("À appeler"), **context)

    def take_view(self, request):
        """The first lines are this person's for the day: nobody else is given them."""
        region = region_of(request.POST)
        today = timezone.localdate()
        waiting = self.waiting_for_call(request, region)
        CallTurn.objects.take(waiting[:MOST_TAKEN], request.user, today)
        number = len(CallTurn.objects.of(request.user, self.model, today))
        text = ngettext(
            "%d appel vous est réservé aujourd’hui.",
            "%d appels vous sont réservés aujourd’hui.",
            number,
        )
        self.message_user(request, text % number)
        return HttpResponseRedirect(self.url_of("calls_list") + in_region(region))

    def _calls_page(self, request, template, title, **context):
        context |= {
            **self.admin_site.each_context(request),
            "title": title,
            "opts": self.opts,
            "media": self.media,
            "column": column_of(self.model),
            "first": GROUPS_FIRST if GROUPS_FIRST in request.GET else "",
            "list_url": self.url_of("calls_list") + in_region(context["region"]),
            "take_url": self.url_of("calls_take"),
            "others_url": self.other_calls(request, context["region"], template),
        }
        return TemplateResponse(request, f"admin/directory/{template}.html", context)

    def _about(self, request, record, waiting):
        dial, number, whose = number_of(record)
        return {
            "dial": dial,
            "number": number,
            "whose": whose,
            "others": answered_too(record, waiting),
            "attempts": record.calls.select_related("by")[:5],
            "may_correct": self.has_change_permission(request, record),
            "change_url": self.url_of("change", record),
            "facts": self.call_facts,
            "script": self.call_script,
        }

    def _record(self, request, record, form):
        """Whether the outcome was taken; else the form says why not."""
        outcome = request.POST.get("outcome")
        if outcome not in Outcome.values:
            form.add_error(None, _("Dites ce que l’appel a donné."))
        if not form.is_valid():
            return False
        note = form.cleaned_data["note"]
        others = self._ticked(request, record)
        try:
            outcome = Outcome(self._correct(request, record, form, outcome))
            record_call(
                record,
                outcome,
                by=request.user,
                note=note,
                again_on=form.cleaned_data["again_on"],
                is_checked=self.is_checked_by_call(form),
            )
        except ValidationError as error:
            form.add_error(None, error.messages)
            return False
        self.log_change(request, record, _("Appel : %s.") % outcome.label)
        number = 1 + self._others_too(request, others, outcome)
        text = ngettext("%d fiche : %s.", "%d fiches : %s.", number)
        self.message_user(request, text % (number, self.call_words.get(outcome, outcome.label)))
        self.after_call(request, record, outcome)
        return True

    def _correct(self, request, record, form, outcome):
        """What was typed is written with the answer « c’est juste »."""
        if outcome not in (Outcome.TRUE, Outcome.CORRECTED):
            if outcome == Outcome.STOPPED and not self.has_change_permission(request, record):
                raise ValidationError(_("Vous n’avez pas le droit de terminer cette fiche."))
            record.refresh_from_db()
            return outcome
        if not form.corrections:
            return Outcome.TRUE
        if not self.has_change_permission(request, record):
            raise ValidationError(_("Vous n’avez pas le droit de changer cette fiche."))
        with changing(record, by=request.user, reason=_("Corrigé au téléphone.")):
            record.save()
            self.write_with_correction(record, form)
        rate_again(record)
        self.after_correction(request, record, form)
        return Outcome.CORRECTED

    def _ticked(self, request, record):
        """The others that the same person answered for, as the page named them."""
        ticked = request.POST.getlist("also")
        if EVERY_ONE in ticked:
            waiting = self.waiting_for_call(request, region_of(request.GET))
            return answered_too(record, waiting)
        return list(self.get_queryset(request).filter(pk__in=ticked))

    def _others_too(self, request, others, outcome):
        if outcome not in (Outcome.TRUE, Outcome.CORRECTED):
            return 0
        for other in others:
            record_call(other, Outcome.TRUE, by=request.user)
        return len(others)

    # What a noun may say otherwise ----------------------------------------------------------

    def waiting_for_call(self, request, region):
        """A list, the first to call first."""
        raise NotImplementedError

    def called_before(self, request, region):
        """Where to call first; "" for here."""
        return ""

    def called_after(self, request, region):
        """Where to go on after a call; "" for here."""
        return ""

    def other_calls(self, request, region, page):
        """(address, words) of the same page for who else waits for a call."""
        return None

    def is_checked_by_call(self, form):
        return True

    def after_call(self, request, record, outcome):
        """What to do next about this record."""

    def write_with_correction(self, record, form):
        """In the same step of the history."""

    def after_correction(self, request, record, form):
        """What there is to tell."""


class GroupCallsMixin(CallsMixin):
    call_form = GroupCallForm
    call_facts = "admin/directory/_call_facts_group.html"
    call_script = "admin/directory/_call_script_group.html"

    def waiting_for_call(self, request, region):
        groups = self.get_queryset(request)
        if region:
            groups = groups.filter(municipality__areas=region)
        return to_call(groups, by=request.user)

    def called_before(self, request, region):
        """A number that is wrong on a helpline costs most: lines come before groups."""
        if GROUPS_FIRST in request.GET:
            return ""
        lines = self.admin_site.get_model_admin(Helpline)
        wait = lines.has_verify_permission(request) and lines.waiting_for_call(request, region)
        return lines.url_of("calls") + in_region(region) if wait else ""

    def other_calls(self, request, region, page):
        lines = self.admin_site.get_model_admin(Helpline)
        if not lines.has_verify_permission(request):
            return None
        return lines.url_of(page) + in_region(region), _("Les lignes d’aide")

    def write_with_correction(self, group, form):
        if "rhythm" in form.corrections:
            form.dates_gone = state_words(group)

    def after_correction(self, request, group, form):
        """Whoever corrects when a group meets sees what the site makes of it."""
        if "rhythm" not in form.corrections:
            return
        rules = rules_of(group.meetings.all())
        text = _("La page dit maintenant : %s.") % say(rules, group.rhythm)
        if not rules:
            text = (
                _("« %s » ne dit pas de date certaine : la page montre ces mots, sans dates.")
                % group.rhythm
            )
        self.message_user(request, text, messages.SUCCESS if rules else messages.WARNING)
        if form.dates_gone:
            gone = ", ".join(map(str, form.dates_gone))
            text = _("Ne vaut plus, et est retiré : %s.") % gone
            self.message_user(request, text, messages.WARNING)


class LineCallsMixin(CallsMixin):
    call_form = LineCallForm
    call_facts = "admin/directory/_call_facts_line.html"
    call_script = "admin/directory/_call_script_line.html"
    call_words = {Outcome.STOPPED: _("la ligne s’est arrêtée")}

    def waiting_for_call(self, request, region):
        lines = self.get_queryset(request)
        if region:
            # A line without a region answers everywhere.
            lines = lines.filter(Q(regions=None) | Q(regions=region)).distinct()
        return lines_to_call(lines, by=request.user)

    def called_after(self, request, region):
        """After the last line the groups follow by themselves."""
        groups = self.admin_site.get_model_admin(SupportGroup)
        if not groups.has_verify_permission(request) or self.waiting_for_call(request, region):
            return ""
        return groups.url_of("calls") + in_region(region)

    def other_calls(self, request, region, page):
        groups = self.admin_site.get_model_admin(SupportGroup)
        if not groups.has_verify_permission(request):
            return None
        return groups.url_of(page) + in_region(region, GROUPS_FIRST), _("Les groupes")

    def is_checked_by_call(self, form):
        """Nobody called the new number as one of this line yet."""
        return "phone" not in form.corrections

    def after_call(self, request, line, outcome):
        if outcome == Outcome.WRONG_NUMBER:
            text = _(
                "Un faux numéro d’aide peut coûter une vie : cherchez maintenant le bon sur le "
                "site officiel, et donnez-le dans la fiche."
            )
            link = format_html('{} <a href="{}">{}</a>', text, self.url_of("change", line), line)
            self.message_user(request, link, messages.WARNING)

    def after_correction(self, request, line, form):
        self.settle_number(request, line, form)
        if "phone" in form.corrections and not form.proposed:
            text = _("Le nouveau numéro n’est pas encore vérifié : la ligne revient demain.")
            self.message_user(request, text, messages.WARNING)


def region_of(asked):
    return Region.objects.filter(slug=asked.get("region", "")).first()


def in_region(region, first=""):
    asked = {"region": region.slug} if region else {}
    if first:
        asked[first] = 1
    return f"?{urlencode(asked)}" if asked else ""
