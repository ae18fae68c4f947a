"""Where a page is now: renamed or merged, it leads on; ended, it says so and offers others."""

from functools import wraps

from django.http import Http404, HttpResponsePermanentRedirect
from django.shortcuts import render
from django.urls import reverse

from ..models import FormerAddress

# How many an ended listing offers.
ALTERNATIVES = 3


def follows_former_addresses(model):
    """For the view of one record: what is not there, or has ended, may have moved."""

    def decorator(view):
        @wraps(view)
        def follow(request, slug, **kwargs):
            try:
                response = view(request, slug, **kwargs)
            except Http404:
                if moved := new_address(request, model, slug):
                    return moved
                raise
            if response.status_code == 410:
                return after_the_end(request, model, slug) or response
            return response

        return follow

    return decorator


def after_the_end(request, model, slug):
    """Where a merged record's page is now; not there where visitors never saw the kept one."""
    kept = FormerAddress.target(model, slug)
    if kept and kept.slug != slug and not kept.was_seen(kept.status):
        raise Http404
    return new_address(request, model, slug)


def new_address(request, model, slug):
    record = FormerAddress.target(model, slug)
    if record is None or record.slug == slug or not record.was_seen(record.status):
        return None
    address = reverse(request.resolver_match.view_name, args=[record.slug])
    query = request.META.get("QUERY_STRING")
    return HttpResponsePermanentRedirect(f"{address}?{query}" if query else address)


def gone(request, listing, others, card):
    """410 Gone: the listing has ended; say why, and where else to turn."""
    context = {"listing": listing, "alternatives": others, "card": card}
    return render(request, "directory/gone.html", context, status=410)
