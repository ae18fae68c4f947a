"""« Mot de passe oublié » and the invitation of somebody new: a link by mail, good once.

Nobody is told whether an address belongs to an account, be it by how long the answer takes, and
nobody is sent one mail after another.
"""

import logging
from concurrent.futures import ThreadPoolExecutor

from django.conf import settings
from django.contrib import admin
from django.contrib.auth import get_user_model, views
from django.contrib.auth.forms import PasswordResetForm
from django.http import HttpResponseRedirect
from django.urls import path
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic import FormView

from ..senders import count, is_first_to, seconds_to_wait, sender_of

# A mail server may take longer than any answer; a process that ends waits for what is on its way.
postman = ThreadPoolExecutor(max_workers=1, thread_name_prefix="links")
logger = logging.getLogger(__name__)


class LinkForm(PasswordResetForm):
    """Also for an account that has no password yet: it was just opened for somebody."""

    def get_users(self, email):
        users = get_user_model().objects.filter(email__iexact=email, is_active=True, is_staff=True)
        return [user for user in users if user.email.lower() == email.lower()]


class AskForm(LinkForm):
    def save(self, **options):
        """The mail leaves after the answer, whether there is somebody to write to or not."""
        accounts = self.get_users(self.cleaned_data["email"])
        # From here on nobody asks the database.
        self.get_users = lambda email: accounts
        postman.submit(self._send, options)

    def _send(self, options):
        try:
            super().save(**options)
        except Exception as error:
            logger.error("A link to a new password did not leave: %s", type(error).__name__)


def send_link(request, account, invites=False):
    """One mail to the address of one account."""
    form = LinkForm({"email": account.email})
    if not form.is_valid():
        return False
    form.get_users = lambda email: [account]
    form.save(
        domain_override=request.get_host(),
        use_https=request.is_secure(),
        subject_template_name="mail/editor_link_subject.txt",
        email_template_name="mail/editor_link.txt",
        from_email=settings.DEFAULT_FROM_EMAIL,
        extra_email_context={"invites": invites},
    )
    return True


class Titled:
    def get_context_data(self, **kwargs):
        site = {"site_header": admin.site.site_header, "site_title": admin.site.site_title}
        return super().get_context_data(**kwargs) | site | {"has_permission": False}


class AskView(Titled, views.PasswordResetView):
    form_class = AskForm
    subject_template_name = "mail/editor_link_subject.txt"
    email_template_name = "mail/editor_link.txt"
    extra_email_context = {"invites": False}
    title = _("Mot de passe oublié")

    def form_valid(self, form):
        """Too often from one place, or to one address: the same page, and no more mail."""
        sender = sender_of(self.request)
        if seconds_to_wait(sender, "password"):
            return HttpResponseRedirect(self.get_success_url())
        count(sender, "password")
        if not is_first_to(form.cleaned_data["email"], "password"):
            return HttpResponseRedirect(self.get_success_url())
        return super().form_valid(form)


class AskedView(Titled, views.PasswordResetDoneView):
    pass


class ChooseView(Titled, views.PasswordResetConfirmView):
    """The link stays in the address: Django would keep it in the table of sessions.

    It does so for browsers that tell other sites where one comes from; ours are told not to, and
    these pages lead to no other site.
    """

    template_name = "admin/accounts/choose_password.html"
    title = _("Choisir votre mot de passe")

    @method_decorator([sensitive_post_parameters(), never_cache])
    def dispatch(self, *args, uidb64, token, **kwargs):
        self.user = self.get_user(uidb64)
        self.validlink = self.user is not None and self.token_generator.check_token(
            self.user, token
        )
        if not self.validlink:
            return self.render_to_response(self.get_context_data())
        return FormView.dispatch(self, *args, **kwargs)

    def get_context_data(self, **kwargs):
        title = {} if self.validlink else {"title": _("Ce lien ne sert plus")}
        return super().get_context_data(**kwargs) | title

    def form_valid(self, form):
        form.save()
        return HttpResponseRedirect(self.get_success_url())


class ChosenView(Titled, views.PasswordResetCompleteView):
    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"login_url": "/admin/login/"}


urlpatterns = [
    path("", AskView.as_view(), name="admin_password_reset"),
    path("envoye/", AskedView.as_view(), name="password_reset_done"),
    path("<uidb64>/<token>/", ChooseView.as_view(), name="password_reset_confirm"),
    path("choisi/", ChosenView.as_view(), name="password_reset_complete"),
]
