"""What surrounds every request: one state of the data, headers, and the end of old sessions."""

from csp.middleware import CSPMiddleware
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from directory.editors import sessions
from directory.models import DataVersion

from .headers import PERMISSIONS_POLICY

ADMIN = "/admin/"


def one_data_version(get_response):
    """Ask the database once a request whether public data changed.

    An editor sees on every page what she has just saved: she reads where she writes.
    """

    def middleware(request):
        is_public = (
            request.method in ("GET", "HEAD")
            and not request.path_info.startswith((ADMIN, "/healthz"))
            and settings.SESSION_COOKIE_NAME not in request.COOKIES
        )
        with DataVersion.read_once(public=is_public):
            return get_response(request)

    return middleware


def language_of_address(get_response):
    """The address alone decides the language: no cookie, no guess from the browser.

    Django’s own middleware would make every page vary with what the browser prefers.
    """

    def middleware(request):
        language = translation.get_language_from_path(request.path_info) or settings.LANGUAGE_CODE
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = get_response(request)
            response.headers.setdefault("Content-Language", translation.get_language())
            return response

    return middleware


def permissions_policy(get_response):
    """Refuse the browser features the site has no use for."""

    def middleware(request):
        response = get_response(request)
        response.headers.setdefault(
            "Permissions-Policy", f"{PERMISSIONS_POLICY}, geolocation=(self)"
        )
        return response

    return middleware


class ContentPolicy(CSPMiddleware):
    """The admin has a policy of its own; a view may still name another."""

    def get_policy_parts(self, request, response, report_only=False):
        parts = super().get_policy_parts(request, response, report_only)
        if parts.config is None and not report_only and request.path_info.startswith(ADMIN):
            parts.config = settings.ADMIN_CONTENT_SECURITY_POLICY
        return parts


def end_old_sessions(get_response):
    """An editor who was away for long, or since the morning, logs in again."""

    def middleware(request):
        if not request.path_info.startswith(ADMIN) or not request.user.is_authenticated:
            return get_response(request)
        if sessions.is_over(request.session):
            logout(request)
            messages.info(request, _("Votre session est finie : connectez-vous à nouveau."))
            back = request.get_full_path() if request.method == "GET" else reverse("admin:index")
            return redirect_to_login(back, reverse("admin:login"))
        sessions.note_presence(request.session)
        return get_response(request)

    return middleware
