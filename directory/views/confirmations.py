"""The pages behind the link that a group received: no account, and opening them does nothing."""

from contextlib import suppress

from django.core.exceptions import ValidationError
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.utils import translation
from django.utils.translation import gettext as _

from ..models import SupportGroup
from ..received import confirmations
from ..received.confirmation_forms import FORMS, CorrectionForm
from ..received.confirmations import Answer, address_in_french
from ..received.visitor_forms import is_from_this_site, visitor_form

Status = SupportGroup.Status


def with_request(view):
    """Hand the request of the link to the view; say what to do where there is none any more."""

    @visitor_form
    def opened(http_request, token):
        try:
            request = confirmations.request_of(token)
        except confirmations.UnknownLinkError:
            return closed_page(http_request, "unknown", 404)
        except confirmations.ExpiredLinkError as error:
            return closed_page(http_request, "expired", 410, error.language)
        if not request.is_open:
            return thanks_page(http_request, request)
        if not request.group.is_public:
            return closed_page(http_request, "not_public", 410, request.language)
        if http_request.method == "POST" and is_from_this_site(http_request) is False:
            return closed_page(http_request, "elsewhere", 403, request.language)
        # What the forms say when they are wrong is said in the language of the message.
        with translation.override(request.language):
            return view(http_request, request, token)

    return opened


def closed_page(http_request, why, status, language="fr"):
    context = {"why": why, "spoken": language}
    return render(http_request, "directory/confirm_closed.html", context, status=status)


def thanks_page(http_request, request):
    """What was answered and what follows: also for whoever opens the link again."""
    return page(http_request, "directory/confirm_thanks.html", request)


def page(http_request, template, request, status=200, **context):
    """The site around is French; `{% language %}` gives its part of the page its own."""
    with translation.override("fr"):
        context |= {
            "asked": request,
            "group": request.group,
            "group_url": request.group.get_absolute_url(),
        }
        return render(http_request, template, context, status=status)


@with_request
def confirm(http_request, request, token):
    """The listing as we have it, and every answer but corrections."""
    answer = http_request.POST.get("answer", "") if http_request.method == "POST" else ""
    forms = {
        name: form(http_request.POST if name == answer else None, prefix=name)
        for name, form in FORMS.items()
    }
    if answer in forms and forms[answer].is_valid():
        try:
            give(request, answer, forms[answer].cleaned_data)
        except confirmations.AlreadyAnsweredError:
            pass
        except ValidationError as error:
            # The errors of a listing name fields that this form does not have.
            forms[answer].add_error(None, error.messages)
        else:
            return HttpResponseRedirect(address_in_french("confirm", token))
    return page(
        http_request,
        "directory/confirm.html",
        request,
        forms=forms,
        chosen=answer,
        correct_url=address_in_french("confirm_correct", token),
        can_pause=Status.PAUSED in SupportGroup.moves_from(request.group.status),
    )


def give(request, answer, data):
    """Do what the button says."""
    if answer == Answer.TRUE:
        confirmations.confirm(request)
    elif answer == Answer.PAUSE:
        confirmations.pause(request, data["until"], data["reason"])
    elif answer == Answer.END:
        # What a French page shows; the group's own words are in its own language.
        with translation.override("fr"):
            words = _("Le groupe nous a dit qu’il s’était arrêté.")
        confirmations.end(request, data["reason"] or words)
    elif answer == Answer.REMOVE:
        confirmations.remove(request, data["remark"])
    else:
        confirmations.stop_asking(request)


@with_request
def correct(http_request, request, token):
    """The fields of the listing, to change."""
    # A copy: the form writes into what it is given.
    copy = SupportGroup.objects.get(pk=request.group_id)
    form = CorrectionForm(
        http_request.POST if http_request.method == "POST" else None, instance=copy
    )
    if form.is_bound and form.is_valid():
        with suppress(confirmations.AlreadyAnsweredError):
            confirmations.correct(request, form.changes(), form.cleaned_data["remark"])
        return HttpResponseRedirect(address_in_french("confirm", token))
    return page(
        http_request,
        "directory/confirm_correct.html",
        request,
        form=form,
        back_url=address_in_french("confirm", token),
    )
