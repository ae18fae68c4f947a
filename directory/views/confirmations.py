"""The pages behind the link that a group received: no account, and opening them does nothing."""

from contextlib import suppress

from django.core.exceptions import ValidationError
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone, translation

from ..finding.coming import coming_of
from ..finding.index import current_index
from ..models import SupportGroup
from ..received import confirmations
from ..received.confirmation_forms import FORMS, CorrectionForm
from ..received.confirmations import Answer, address_in_french
from ..received.visitor_forms import (
    NotWrittenError,
    is_from_this_site,
    to_send_again,
    visitor_form,
    whole_or_not_at_all,
)

Status = SupportGroup.Status
DATES_ASKED = 3


def with_confirmation(may_answer):
    """Hand what the link asks to confirm to the view; say what to do where it is gone.

    `may_answer(confirmation)`: whether this page still takes an answer.
    """

    def decorate(view):
        return opened_by(view, may_answer)

    return decorate


def opened_by(view, may_answer):
    @visitor_form(CorrectionForm, *FORMS.values())
    def opened(request, token):
        try:
            confirmation = confirmations.confirmation_of(token)
        except confirmations.UnknownLinkError:
            return closed_page(request, "unknown", 404)
        except confirmations.ExpiredLinkError as error:
            return closed_page(request, "expired", 410, error.language)
        if not may_answer(confirmation):
            return thanks_page(request, confirmation, token)
        if not confirmation.group.is_public:
            return closed_page(request, "not_public", 410, confirmation.language)
        if request.method == "POST" and is_from_this_site(request) is False:
            return closed_page(request, "elsewhere", 403, confirmation.language)
        # What the forms say when they are wrong is said in the language of the message.
        with translation.override(confirmation.language):
            return view(request, confirmation, token)

    return opened


def closed_page(request, why, status, language="fr"):
    context = {"why": why, "spoken": language}
    return render(request, "directory/confirm_closed.html", context, status=status)


def thanks_page(request, confirmation, token):
    """What was answered and what follows: also for whoever opens the link again."""
    correct_url = ""
    if confirmation.correctable_until and confirmation.group.is_public:
        correct_url = address_in_french("confirm_correct", token)
    return page(request, "directory/confirm_thanks.html", confirmation, correct_url=correct_url)


def page(request, template, confirmation, status=200, **context):
    """The site around is French; `{% language %}` gives its part of the page its own."""
    with translation.override("fr"):
        context |= {
            "asked": confirmation,
            "group": confirmation.group,
            "group_url": confirmation.group.get_absolute_url(),
        }
        return render(request, template, context, status=status)


@with_confirmation(lambda confirmation: confirmation.is_open)
def confirm(request, confirmation, token):
    """The listing as we have it, and every answer but corrections."""
    answer = request.POST.get("answer", "") if request.method == "POST" else ""
    meant = {"group": confirmation.group if confirmation.is_of_association else None}
    options = {
        Answer.DATES: {"dates": dates_asked(confirmation.group)},
        Answer.END: meant,
        Answer.REMOVE: meant,
    }
    forms = {
        name: form(request.POST if name == answer else None, prefix=name, **options.get(name, {}))
        for name, form in FORMS.items()
    }
    is_unwritten = False
    if answer in forms and forms[answer].is_valid():
        try:
            with whole_or_not_at_all():
                give(confirmation, answer, forms[answer].cleaned_data)
        except NotWrittenError:
            # What was given in memory is not in the database.
            confirmation = confirmations.confirmation_of(token)
            is_unwritten = True
        except confirmations.AlreadyAnsweredError:
            pass
        except ValidationError as error:
            # The errors of a listing name fields that this form does not have.
            forms[answer].add_error(None, error.messages)
        else:
            return HttpResponseRedirect(address_in_french("confirm", token))
    response = page(
        request,
        "directory/confirm.html",
        confirmation,
        status=503 if is_unwritten else 200,
        is_unwritten=is_unwritten,
        forms=forms,
        chosen=answer,
        correct_url=address_in_french("confirm_correct", token),
        can_pause=Status.PAUSED in SupportGroup.moves_from(confirmation.group.status),
    )
    return to_send_again(response) if is_unwritten else response


def dates_asked(group):
    """The next dates: those that the message named, as long as they have not begun."""
    return coming_of(group, current_index(), timezone.now()).held[:DATES_ASKED]


def give(confirmation, answer, data):
    """Do what the button says."""
    if answer == Answer.TRUE:
        confirmations.confirm(confirmation)
    elif answer == Answer.DATES:
        confirmations.confirm_but(confirmation, data["cancelled"])
    elif answer == Answer.PAUSE:
        confirmations.pause(confirmation, data["until"], data["reason"])
    elif answer == Answer.END:
        confirmations.end(confirmation, data["reason"])
    elif answer == Answer.REMOVE:
        confirmations.remove(confirmation, data["remark"])
    else:
        confirmations.stop_asking(confirmation)


@with_confirmation(lambda confirmation: confirmation.takes_corrections)
def correct(request, confirmation, token):
    """The fields of the listing, to change."""
    # A copy: the form writes into what it is given.
    copy = SupportGroup.objects.get(pk=confirmation.group_id)
    form = CorrectionForm(
        request.POST if request.method == "POST" else None,
        instance=copy,
        language=confirmation.language,
    )
    is_unwritten = False
    if form.is_bound and form.is_valid():
        try:
            with suppress(confirmations.AlreadyAnsweredError), whole_or_not_at_all():
                confirmations.correct(confirmation, form.changes(), form.cleaned_data["remark"])
        except NotWrittenError:
            confirmation = confirmations.confirmation_of(token)
            is_unwritten = True
        else:
            return HttpResponseRedirect(address_in_french("confirm", token))
    response = page(
        request,
        "directory/confirm_correct.html",
        confirmation,
        status=503 if is_unwritten else 200,
        is_unwritten=is_unwritten,
        form=form,
        back_url=address_in_french("confirm", token),
    )
    return to_send_again(response) if is_unwritten else response
