"""What django-axes asks of us: to tell sources apart without keeping them, and a page."""

from ipaddress import IPv6Address

from axes.handlers.database import AxesDatabaseHandler
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib import admin
from django.shortcuts import render
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from ..senders import address_of


def pseudonym(request):
    """Stands for the source of a request, today: an address of a network that nobody has.

    Axes keeps an address, so this looks like one (RFC 4193). At midnight a source may fail a few
    times more, which gives a guesser nothing.
    """
    source = f"{timezone.localdate()} {address_of(request)}"
    digest = salted_hmac(__name__, source, algorithm="sha256").digest()
    return str(IPv6Address(b"\xfd" + digest[:15]))


class Handler(AxesDatabaseHandler):
    """Counts failures, and keeps nothing else of the request."""

    def user_login_failed(self, sender, credentials, request=None, **kwargs):
        request.axes_user_agent = request.axes_http_accept = request.axes_path_info = ""
        super().user_login_failed(sender, credentials, request, **kwargs)
        AccessAttempt.objects.filter(ip_address=request.axes_ip_address).update(
            get_data="", post_data=""
        )


def locked_out(request, _response, _credentials):
    """The same page for an account that exists and for one that does not."""
    wait = settings.AXES_COOLOFF_TIME
    context = {
        **admin.site.each_context(request),
        "title": _("Trop d’essais"),
        "minutes": int(wait.total_seconds() // 60),
        "contact_email": settings.CONTACT_EMAIL,
    }
    response = render(request, "admin/accounts/locked.html", context, status=429)
    response["Retry-After"] = str(int(wait.total_seconds()))
    return response
