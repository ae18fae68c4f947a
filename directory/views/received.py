"""Visitors report an error and suggest a group."""

from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from ..models import CareNetwork, FormerAddress, Helpline, Platform, SupportGroup
from ..received.reports import ReportForm
from ..received.suggested_groups import SuggestionForm
from ..received.visitor_forms import receive, visitor_form

LISTINGS = {
    "group": SupportGroup,
    "network": CareNetwork,
    "platform": Platform,
    "helpline": Helpline,
}


def reported(target, slug):
    """The listing with this address, or with another one since."""
    model = LISTINGS[target]
    if listing := model.objects.reachable().filter(slug=slug).first():
        return listing
    moved = FormerAddress.target(model, slug)
    return get_object_or_404(model.objects.reachable(), pk=moved.pk if moved else None)


@visitor_form(ReportForm)
def report(request, target, slug):
    listing = reported(target, slug)
    sent = request.POST if request.method == "POST" else None
    form = ReportForm(sent, page=request.path, target=target, listing=listing)

    def show(status=200):
        context = {"form": form, "listing": listing}
        return render(request, "directory/report.html", context, status=status)

    return receive(
        request,
        form,
        show=show,
        save=form.save,
        thanks=lambda saved: thanked(
            request,
            form,
            reverse(f"{request.resolver_match.url_name}_thanks", args=[slug]),
            "directory/report_thanks.html",
            {"listing": listing},
        ),
    )


def thanked(request, form, address, template, context):
    """The page of thanks, with the numbers where who wrote tells of danger.

    That one has no address of its own, which would be logged.
    """
    if not form.heard.sign:
        return HttpResponseRedirect(address)
    return render(request, template, context | {"form": form})


@require_safe
def report_thanks(request, target, slug):
    listing = reported(target, slug)
    return render(request, "directory/report_thanks.html", {"listing": listing})


@visitor_form(SuggestionForm)
def suggest_group(request):
    sent = request.POST if request.method == "POST" else None
    form = SuggestionForm(sent, page=request.path)
    return receive(
        request,
        form,
        show=lambda status=200: render(
            request, "directory/suggest.html", {"form": form}, status=status
        ),
        save=lambda sender: form.save(),
        thanks=lambda saved: thanked(
            request, form, reverse("suggest_thanks"), "directory/suggest_thanks.html", {}
        ),
    )


@require_safe
def suggest_group_thanks(request):
    return render(request, "directory/suggest_thanks.html")
