"""Groups confirm their own listing: asked by mail when it is due, reminded twice, then left alone.

A link is signed, ends after sixty days and with the answer, and is good for one listing. Opening
it changes nothing, since mail scanners open links too: an answer is a button on the page.

What a group says of its own existence (true, paused, ended, remove us) holds at once and an editor
is told; what it wants to read differently waits for an editor.
"""

from contextlib import contextmanager
from datetime import timedelta
from itertools import groupby, islice
from smtplib import SMTPException, SMTPRecipientsRefused

from django.conf import settings
from django.core import signing
from django.core.mail import EmailMultiAlternatives, get_connection
from django.db import transaction
from django.db.models import F, Q
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..meetings.shown import date_in_words
from ..meetings.writing import cancel
from ..models import ConfirmationRequest, GroupAnswer, SupportGroup, record_verification
from ..models.history import changing
from ..models.verification import Verification, withdraw

VALID_FOR = timedelta(days=60)
# Days after the message before; as many reminders as there are.
REMIND_AFTER = (14, 28)
MOST_IN_A_MESSAGE = 8
LANGUAGES = [code for code, _label in ConfirmationRequest._meta.get_field("language").choices]
Answer = ConfirmationRequest.Answer
Status = SupportGroup.Status

signer = signing.TimestampSigner(salt="directory.received.confirmations")


# The link ----------------------------------------------------------------------------------


class UnknownLinkError(Exception):
    """Nothing of ours, or its confirmation is gone."""


class ExpiredLinkError(Exception):
    """A link of ours that has had its time; `language` is that of its message."""

    def __init__(self, language="fr"):
        super().__init__()
        self.language = language


def link_of(confirmation):
    token = signer.sign_object([confirmation.pk, confirmation.nonce])
    return settings.SITE_URL + address_in_french("confirm", token)


def address_in_french(name, *args):
    """Whatever language a message is in, its addresses are those of the French site."""
    with translation.override("fr"):
        return reverse(name, args=args)


def confirmation_of(token):
    """The request that a link was made for, answered or not."""
    try:
        pk, nonce = signer.unsign_object(token)
    except (signing.BadSignature, TypeError, ValueError):
        raise UnknownLinkError from None
    sent = ConfirmationRequest.objects.select_related("group__municipality", "group__locality")
    confirmation = sent.filter(pk=pk, nonce=nonce).first()
    if is_too_old(token):
        raise ExpiredLinkError(confirmation.language if confirmation else "fr")
    if confirmation is None:
        raise UnknownLinkError
    if confirmation.closed_on and not confirmation.answer:
        raise ExpiredLinkError(confirmation.language)
    return confirmation


def is_too_old(token):
    try:
        signer.unsign_object(token, max_age=VALID_FOR)
    except signing.SignatureExpired:
        return True
    return False


# Asking ------------------------------------------------------------------------------------


def groups_to_ask():
    """Listings that are due, whose organiser has an address, was not asked lately, and may be."""
    lately = timezone.localdate() - timedelta(days=30 * SupportGroup.REVIEW_MONTHS)
    asked = ConfirmationRequest.objects.filter(Q(closed_on=None) | Q(asked_on__gt=lately))
    return (
        SupportGroup.objects.due()
        .exclude(status=Status.PAUSED)
        .filter(may_ask=True)
        .exclude(pk__in=SupportGroup.objects.nobody_to_write_to().order_by().values("pk"))
        .exclude(pk__in=asked.values("group"))
        .select_related("organisation")
        .order_by(F("verified_on").asc(nulls_first=True), "pk")
    )


def language_of(group):
    return group.name_language if group.name_language in LANGUAGES else LANGUAGES[0]


class Sent(list):
    """Messages that left, and how many did not because of their address."""

    refused = 0
    # Failures since a message left.
    in_a_row = 0


# A server that takes none of so many takes none at all: the next night is soon enough.
MOST_IN_A_ROW = 5
# Of one message: refused by the server, or an address of which no message can be made.
FAILURES = (SMTPException, OSError, ValueError)


@contextmanager
def taking_refusals(messages, take_back, confirmations):
    """One address that is wrong keeps nothing, and keeps nobody else from being written to.

    What is kept is kept before: nobody waits for the database while a mail server takes its time.
    Who stops us meanwhile leaves it, since the message may have gone: a reminder follows.
    """
    try:
        yield
    except Exception as error:
        take_back(confirmations)
        if not isinstance(error, FAILURES):
            raise
        messages.refused += 1
        messages.in_a_row += 1
        is_of_address = isinstance(error, (SMTPRecipientsRefused, ValueError))
        if messages.in_a_row >= MOST_IN_A_ROW and not is_of_address:
            raise
    else:
        messages.in_a_row = 0


def ask(groups):
    """A new confirmation for each group, and one message for each address. Returns the messages."""
    ready = sorted(groups, key=lambda group: (group.address_to_ask.lower(), language_of(group)))
    messages = Sent()
    for (address, language), some in groupby(
        ready, key=lambda group: (group.address_to_ask.lower(), language_of(group))
    ):
        # The rest of a large organisation has its turn the next time.
        some = list(islice(some, MOST_IN_A_MESSAGE))
        with transaction.atomic():
            confirmations = [
                ConfirmationRequest.objects.create(group=group, email=address, language=language)
                for group in some
            ]
        with taking_refusals(messages, not_asked, confirmations):
            messages.append(send(confirmations))
    return messages


def not_asked(confirmations):
    ConfirmationRequest.objects.open().filter(pk__in=[one.pk for one in confirmations]).delete()


def confirmations_to_remind():
    """Open requests whose last message is long enough ago, with reminders left."""
    today = timezone.localdate()
    waited = Q(pk__in=[])
    for reminders, days in enumerate(REMIND_AFTER):
        waited |= Q(reminders=reminders, last_sent_on__lte=today - timedelta(days=days))
    # Who was called meanwhile has answered.
    open_confirmations = ConfirmationRequest.objects.open().filter(waited)
    open_confirmations = open_confirmations.exclude(group__verified_on__gte=F("asked_on"))
    return (
        open_confirmations.filter(group__in=SupportGroup.objects.reachable(), group__may_ask=True)
        .select_related("group")
        .order_by("email", "language", "pk")
    )


def remind(confirmations):
    """Write once more, one message for each address. Returns the messages."""
    messages = Sent()
    for _address, some in groupby(confirmations, key=lambda one: (one.email, one.language)):
        some = list(some)
        ConfirmationRequest.objects.filter(pk__in=[one.pk for one in some]).update(
            reminders=F("reminders") + 1, last_sent_on=timezone.localdate()
        )
        with taking_refusals(messages, not_reminded, some):
            messages.append(send(some, reminder=True))
    return messages


def not_reminded(confirmations):
    """They still hold what was there before."""
    ConfirmationRequest.objects.bulk_update(confirmations, ["reminders", "last_sent_on"])


def close_unanswered():
    """Whoever has not answered in time is left alone; returns how many."""
    too_old = timezone.localdate() - VALID_FOR
    silent = ConfirmationRequest.objects.open().filter(asked_on__lte=too_old)
    return silent.update(closed_on=timezone.localdate())


def send(confirmations, reminder=False):
    """One message about the listings of these requests, which share an address and a language."""
    first = confirmations[0]
    with translation.override(first.language):
        context = {
            "confirmations": [(one, link_of(one)) for one in confirmations],
            "reminder": reminder,
            "is_last": reminder and len(REMIND_AFTER) == first.reminders + 1,
            "until": date_format(min(one.asked_on for one in confirmations) + VALID_FOR),
            "site": settings.SITE_URL,
            "language": first.language,
            "contact_email": settings.CONTACT_EMAIL,
        }
        subject = ngettext(
            "Votre groupe dans notre annuaire : est-ce toujours juste ?",
            "Vos groupes dans notre annuaire : est-ce toujours juste ?",
            len(confirmations),
        )
        if reminder:
            subject = _("Rappel : {subject}").format(subject=subject)
        message = EmailMultiAlternatives(
            subject=subject,
            body=render_to_string("mail/confirmation.txt", context),
            to=[first.email],
            reply_to=[settings.CONTACT_EMAIL] if settings.CONTACT_EMAIL else None,
            headers={"Auto-Submitted": "auto-generated", "Content-Language": first.language},
            connection=get_connection(),
        )
        message.attach_alternative(render_to_string("mail/confirmation.html", context), "text/html")
    message.send()
    return message


# Answering ---------------------------------------------------------------------------------


class AlreadyAnsweredError(Exception):
    """Somebody was faster, or the button was pressed twice."""


def close(confirmation, answer):
    """The link has served: whoever comes second changes nothing, but for late corrections."""
    waiting = ConfirmationRequest.objects.open()
    if answer == Answer.CORRECT:
        waiting |= ConfirmationRequest.objects.correctable()
    if not waiting.filter(pk=confirmation.pk).update(answer=answer, closed_on=timezone.localdate()):
        raise AlreadyAnsweredError
    confirmation.refresh_from_db()


@transaction.atomic
def confirm(confirmation):
    close(confirmation, Answer.TRUE)
    record_verification(confirmation.group, SupportGroup.Method.GROUP)


@transaction.atomic
def confirm_by_mail(confirmation, by):
    """The organiser answered our message with a « oui », which this editor has read."""
    close(confirmation, Answer.TRUE)
    note = _("Le groupe a répondu « oui » à notre message.")
    record_verification(confirmation.group, SupportGroup.Method.GROUP, by=by, note=note)


@transaction.atomic
def confirm_but(confirmation, dates):
    """All is true but these coming dates, which visitors must not travel to: it holds at once."""
    close(confirmation, Answer.DATES)
    with translation.override("fr"):
        reason = _("Dit par le groupe, par le lien de notre message.")
        days = " ; ".join(date_in_words(one) for one in dates)
        remark = _("N’a pas lieu : %(days)s.") % {"days": days}
    with changing(confirmation.group, reason=reason):
        for one in dates:
            cancel(confirmation.group, one)
    record_verification(confirmation.group, SupportGroup.Method.GROUP)
    return tell_editors(confirmation, remark=remark)


@transaction.atomic
def correct(confirmation, changes, remark):
    """Keep what the group wants changed, for an editor to accept or refuse."""
    take_back_true(confirmation)
    close(confirmation, Answer.CORRECT)
    return tell_editors(confirmation, changes=changes, remark=remark)


def take_back_true(confirmation):
    """Who corrects what was « tout est juste » has not confirmed it."""
    if confirmation.answer != Answer.TRUE:
        return
    latest = Verification.objects.of(confirmation.group).standing().first()
    is_theirs = latest and latest.method == SupportGroup.Method.GROUP
    if is_theirs and latest.on == confirmation.closed_on:
        withdraw(latest)


@transaction.atomic
def pause(confirmation, until, reason=""):
    """It holds at once; why, in the group's words, once an editor has read it."""
    close(confirmation, Answer.PAUSE)
    confirmation.group.move_to(Status.PAUSED, until=until)
    record_verification(confirmation.group, SupportGroup.Method.GROUP)
    tell_editors(confirmation, remark=reason, changes=words_to_read("pause_reason", reason))


@transaction.atomic
def end(confirmation, reason=""):
    """As `pause`. What the French page says until then is ours."""
    close(confirmation, Answer.END)
    with translation.override("fr"):
        said = _("Le groupe nous a dit qu’il s’était arrêté.")
    confirmation.group.move_to(Status.ENDED, reason=said)
    changes = words_to_read("ended_reason", reason, said)
    tell_editors(confirmation, remark=reason, changes=changes)


def words_to_read(field, words, before=""):
    """As `GroupAnswer.changes` keeps them; nothing where nothing was typed."""
    if not words.strip():
        return []
    return [{"field": field, "before": before, "after": words, "decision": ""}]


@transaction.atomic
def remove(confirmation, remark=""):
    """Out of sight at once; the editor decides what is kept."""
    close(confirmation, Answer.REMOVE)
    never_again(confirmation.group)
    confirmation.group.move_to(Status.DRAFT, reason=_("À la demande du groupe."))
    note(confirmation.group, removal_asked_on=timezone.localdate())
    tell_editors(confirmation, remark=remark)


@transaction.atomic
def stop_asking(confirmation):
    close(confirmation, Answer.SILENCE)
    never_again(confirmation.group)


def never_again(group):
    note(group, may_ask=False)


def note(group, **fields):
    """Not `save()`: nobody has typed anything, so `updated_at` stays."""
    SupportGroup.objects.filter(pk=group.pk).update(**fields)
    for name, value in fields.items():
        setattr(group, name, value)


def tell_editors(confirmation, **fields):
    return GroupAnswer.objects.create(group=confirmation.group, kind=confirmation.answer, **fields)
