"""Logging in, in one step or two, and « Mon compte »: what editors do with their own account."""

from time import time

from django import forms
from django.conf import settings
from django.contrib import admin, messages
from django.contrib.admin.forms import AdminAuthenticationForm
from django.contrib.admin.models import CHANGE, LogEntry
from django.contrib.auth import authenticate, get_user_model, login
from django.contrib.auth.views import LoginView
from django.http import HttpResponseRedirect
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.utils.crypto import constant_time_compare
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST
from django_otp import login as otp_login

from ..models import LoginRecord, WeeklyMail
from . import second_factor, sessions

BACKEND = "directory.editors.backends.EditorBackend"
# Who has given the right password, in the session until the code is given too.
PENDING = "waits_for_code"
LONGEST_WAIT = 5 * 60
SHOWN_LOGINS = 10

Outcome = LoginRecord.Outcome


class CodeForm(forms.Form):
    code = forms.CharField(
        label=_("Code"),
        max_length=20,
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "autofocus": True, "autocapitalize": "none"}
        ),
    )

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user
        self.device = None

    def clean_code(self):
        code = self.cleaned_data["code"]
        if wait := self.seconds_to_wait(code):
            raise forms.ValidationError(
                ngettext(
                    "Trop de codes faux. Attendez %d seconde, puis essayez encore.",
                    "Trop de codes faux. Attendez %d secondes, puis essayez encore.",
                    wait,
                )
                % wait
            )
        self.device = self.check_code(code)
        if self.device is None:
            raise forms.ValidationError(
                _("Ce code n’est pas le bon. Prenez celui que l’application montre maintenant.")
            )
        return code

    def seconds_to_wait(self, code):
        return second_factor.seconds_to_wait(self.user, code)

    def check_code(self, code):
        return second_factor.verify(self.user, code)


class ConfirmForm(CodeForm):
    """The first code of a new application."""

    def seconds_to_wait(self, code):
        return 0

    def check_code(self, code):
        return second_factor.confirm(self.user, code)


class PasswordAndCodeForm(CodeForm):
    field_order = ["password", "code"]
    password = forms.CharField(
        label=_("Mot de passe"),
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )

    def __init__(self, *args, request=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.request = request
        self.fields["code"].widget.attrs.pop("autofocus")

    def clean_password(self):
        """As at login: too many wrong ones lock the account."""
        password = self.cleaned_data["password"]
        name = self.user.get_username()
        if authenticate(self.request, username=name, password=password) != self.user:
            raise forms.ValidationError(_("Ce mot de passe n’est pas le bon."))
        return password

    def clean_code(self):
        """Not tried with a wrong password: a recovery code would be used up for nothing."""
        return super().clean_code() if "password" in self.cleaned_data else ""


# Logging in ----------------------------------------------------------------------------------


@method_decorator(sensitive_post_parameters("password"), "dispatch")
class PasswordStep(LoginView):
    """Name and password; with a second factor, the code comes next."""

    authentication_form = AdminAuthenticationForm
    template_name = "admin/login.html"

    def form_valid(self, form):
        user = form.get_user()
        if second_factor.device_of(user) is None:
            return _open(self.request, user, self.get_success_url())
        self.request.session[PENDING] = {
            "user": user.pk,
            "at": int(time()),
            "hash": user.get_session_auth_hash(),
            "next": self.get_success_url(),
        }
        return redirect("admin:login_code")

    def form_invalid(self, form):
        """What django-axes has refused without looking is in the log already."""
        request = self.request
        counted = getattr(request, "axes_failures_since_start", None) is not None
        if counted:
            name = form.cleaned_data.get("username", "")
            user = get_user_model().objects.filter(username=name).first()
            LoginRecord.write(
                user, Outcome.LOCKED if request.axes_locked_out else Outcome.WRONG_PASSWORD
            )
        return super().form_invalid(form)


def _open(request, user, url, device=None):
    request.session.pop(PENDING, None)
    login(request, user, backend=BACKEND)
    if device:
        otp_login(request, device)
    sessions.begin(request.session)
    LoginRecord.write(user, Outcome.OPENED, with_second_factor=device is not None)
    return HttpResponseRedirect(url)


def _waiting(request):
    """(who gave the password a moment ago, where to go then), or (None, None)."""
    pending = request.session.get(PENDING)
    if not pending or time() - pending["at"] > LONGEST_WAIT:
        return None, None
    user = get_user_model().objects.filter(pk=pending["user"], is_active=True).first()
    if user is None or not constant_time_compare(user.get_session_auth_hash(), pending["hash"]):
        return None, None
    return user, pending["next"]


@never_cache
@csrf_protect
@sensitive_post_parameters("code")
def code_step(request):
    """The second step of the login."""
    user, url = _waiting(request)
    if user is None:
        request.session.pop(PENDING, None)
        messages.info(request, _("Donnez d’abord votre nom et votre mot de passe."))
        return redirect("admin:login")
    form = CodeForm(request.POST or None, user=user)
    if form.is_valid():
        if not second_factor.plain(form.cleaned_data["code"]).isdecimal():
            _tell_recovery_codes_left(request, user)
        return _open(request, user, url, form.device)
    if form.is_bound:
        LoginRecord.write(user, Outcome.WRONG_CODE)
    context = {**admin.site.each_context(request), "title": _("Votre code"), "form": form}
    return TemplateResponse(request, "admin/accounts/login_code.html", context)


def _tell_recovery_codes_left(request, user):
    left = second_factor.number_of_recovery_codes(user)
    text = ngettext(
        "Il vous reste %d code de secours. « Mon compte » en fait de nouveaux.",
        "Il vous reste %d codes de secours. « Mon compte » en fait de nouveaux.",
        left,
    )
    messages.warning(request, text % left)


# « Mon compte » ------------------------------------------------------------------------------


def _page(request, name, title, **context):
    return TemplateResponse(
        request,
        f"admin/accounts/{name}.html",
        {**admin.site.each_context(request), "title": title, **context},
    )


def _log(request, text):
    LogEntry.objects.log_actions(request.user.pk, [request.user], CHANGE, text, single_object=True)


def account(request):
    user = request.user
    return _page(
        request,
        "account",
        _("Mon compte"),
        has_second_factor=second_factor.device_of(user) is not None,
        is_required=settings.SECOND_FACTOR and user.is_asked_second_factor,
        codes_left=second_factor.number_of_recovery_codes(user),
        roles=user.groups.all(),
        has_weekly_mail=not WeeklyMail.objects.filter(user=user, is_off=True).exists(),
        logins=user.login_records.all()[:SHOWN_LOGINS],
    )


@require_POST
def close_other_sessions(request):
    closed = sessions.close_sessions(request.user, but=request.session.session_key)
    text = ngettext("%d autre session fermée.", "%d autres sessions fermées.", closed) % closed
    messages.success(request, text if closed else _("Vous n’aviez pas d’autre session."))
    return redirect("admin:account")


@require_POST
def switch_weekly_mail(request):
    is_off = request.POST.get("weekly_mail") == "off"
    WeeklyMail.objects.update_or_create(user=request.user, defaults={"is_off": is_off})
    text = _("Vous ne recevez plus le message de la semaine.")
    messages.success(request, text if is_off else _("Vous recevrez le message de la semaine."))
    return redirect("admin:account")


@require_POST
def start_second_factor(request):
    if second_factor.device_of(request.user) is None:
        second_factor.start(request.user)
    return redirect("admin:second_factor")


@sensitive_post_parameters("code")
def set_up_second_factor(request):
    """The key to scan, and the code that proves that it was; then the recovery codes, once."""
    user = request.user
    device = second_factor.pending_device_of(user)
    if device is None or second_factor.device_of(user):
        return redirect("admin:account")
    form = ConfirmForm(request.POST or None, user=user)
    if not form.is_valid():
        return _page(
            request,
            "second_factor",
            _("Activer le second facteur"),
            form=form,
            qr_code=second_factor.qr_code(device),
            key=second_factor.key_in_words(device),
        )
    otp_login(request, form.device)
    sessions.close_sessions(user, but=request.session.session_key)
    _log(request, _now("Second facteur activé."))
    return _show_codes(request, _("Le second facteur est activé"))


def _show_codes(request, title):
    codes = second_factor.new_recovery_codes(request.user)
    return _page(request, "recovery_codes", title, codes=codes)


@sensitive_post_parameters("password", "code")
def renew_recovery_codes(request):
    form = PasswordAndCodeForm(request.POST or None, user=request.user, request=request)
    if second_factor.device_of(request.user) is None:
        return redirect("admin:account")
    if form.is_valid():
        _log(request, _now("Nouveaux codes de secours."))
        return _show_codes(request, _("Vos nouveaux codes de secours"))
    return _page(
        request,
        "password_and_code",
        _("Faire de nouveaux codes de secours"),
        form=form,
        explanation=_("Les codes que vous avez gardés ne marcheront plus."),
        button=_("Faire dix nouveaux codes"),
    )


@sensitive_post_parameters("password", "code")
def switch_off_second_factor(request):
    form = PasswordAndCodeForm(request.POST or None, user=request.user, request=request)
    if second_factor.device_of(request.user) is None:
        return redirect("admin:account")
    if form.is_valid():
        second_factor.remove(request.user)
        _log(request, _now("Second facteur désactivé."))
        messages.success(request, _("Le second facteur est désactivé."))
        return redirect("admin:account")
    return _page(
        request,
        "password_and_code",
        _("Désactiver le second facteur"),
        form=form,
        explanation=_("Votre mot de passe seul ouvrira votre compte. Pour changer de téléphone : "
                      "désactivez, puis activez à nouveau avec le nouveau."),
        button=_("Désactiver"),
    )  # fmt: skip
