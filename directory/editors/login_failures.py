"""What django-axes asks of us: to tell sources apart without keeping them, and a page."""

from ipaddress import IPv6Address

from axes.handlers.database import AxesDatabaseHandler
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib import admin
from django.contrib.auth import get_user_model
from django.db.models import Sum
from django.shortcuts import render
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from ..senders import address_of

# Within the time of waiting; a house with many editors shares one address.
MOST_FAILURES_OF_A_SOURCE = 30


def pseudonym(request):
    """Stands for the source of a request, today: an address of a network that nobody has.

    Axes keeps an address, so this looks like one (RFC 4193). At midnight a source may fail a few
    times more, which gives a guesser nothing.
    """
    source = f"{timezone.localdate()} {address_of(request)}"
    digest = salted_hmac(__name__, source, algorithm="sha256").digest()
    return str(IPv6Address(b"\xfd" + digest[:15]))


def account_name(request, credentials=None):
    """The name of an account; of anything else a digest: people type passwords there."""
    typed = (credentials or request.POST).get("username") or ""
    accounts = get_user_model().objects
    # A character that no name may have is no question for the database.
    if "\0" not in typed and accounts.filter(username=typed).exists():
        return typed
    digest = salted_hmac(account_name.__qualname__, typed, algorithm="sha256").hexdigest()
    return f"?{digest[:16]}"


class Handler(AxesDatabaseHandler):
    """Counts failures, and keeps nothing else of the request.

    Whoever fails at many names from one source waits too: guessing one password for every name
    would otherwise never be slowed down.
    """

    def is_locked(self, request, credentials=None):
        return super().is_locked(request, credentials) or self.fails_too_often(request)

    def fails_too_often(self, request):
        since = timezone.now() - settings.AXES_COOLOFF_TIME
        attempts = AccessAttempt.objects.filter(
            ip_address=request.axes_ip_address, attempt_time__gte=since
        )
        failures = attempts.aggregate(number=Sum("failures_since_start"))["number"] or 0
        return failures >= MOST_FAILURES_OF_A_SOURCE

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
