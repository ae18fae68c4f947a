"""The weekly mail of an editor: what waits, what came, what others changed; no names of readers.

Sent at most once in seven days, whatever the command is run. One address that fails keeps nobody
else from being written to, and is tried again the next night.
"""

from dataclasses import dataclass
from datetime import timedelta
from smtplib import SMTPException

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.mail import EmailMessage
from django.db.models import Q
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from ..editors.territory import editable_by
from ..models import CareNetwork, Change, Helpline, Organisation, Platform, SupportGroup, WeeklyMail
from .desk.page import QUEUES
from .desk.received import Received

EVERY = timedelta(days=7)
MOST_NAMES = 10
FOLLOWED = (SupportGroup, CareNetwork, Platform, Organisation, Helpline)


@dataclass
class Sent:
    messages: int = 0
    failed: int = 0


def editors_to_write_to():
    """Those who have an address, did not switch it off, and were not written to this week."""
    lately = WeeklyMail.objects.filter(
        Q(is_off=True) | Q(last_sent_on__gt=timezone.localdate() - EVERY)
    )
    people = get_user_model().objects.filter(is_active=True, is_staff=True)
    return people.exclude(email="").exclude(pk__in=lately.values("user")).order_by("pk")


def send_all(site):
    sent = Sent()
    for user in editors_to_write_to():
        try:
            sent.messages += send(user, site)
        except (SMTPException, OSError):
            sent.failed += 1
    return sent


def send(user, site):
    """Whether there was something to say."""
    with translation.override("fr"):
        context = contents(user, site)
        if not any(context[name] for name in ("waiting", "came", "changes")):
            return False
        message = EmailMessage(
            subject=_("Votre semaine : ce qui attend dans l’annuaire"),
            body=render_to_string("mail/weekly.txt", context),
            to=[user.email],
            reply_to=[settings.CONTACT_EMAIL] if settings.CONTACT_EMAIL else None,
            headers={"Auto-Submitted": "auto-generated", "Content-Language": "fr"},
        )
        message.send()
    WeeklyMail.objects.update_or_create(user=user, defaults={"last_sent_on": timezone.localdate()})
    return True


def contents(user, site):
    request = HttpRequest()
    request.user = user
    since = timezone.localdate() - EVERY
    makers = [maker for maker in (one(site) for one in QUEUES) if maker.is_for(request)]
    queues = [maker.make(request) for maker in makers if maker.is_work]
    changes = list(changes_by_others(user, since))
    return {
        "user": user,
        "site": settings.SITE_URL,
        "waiting": [queue for queue in queues if queue.count],
        "came": came(makers, request, since),
        "changes": changes[:MOST_NAMES],
        "more_changes": max(0, len(changes) - MOST_NAMES),
    }


def came(makers, request, since):
    """[(sort, how many)] of what visitors and groups sent this week, dealt with or not."""
    found = [
        (maker.title, maker.admin.get_queryset(request).filter(received_on__gte=since).count())
        for maker in makers
        if isinstance(maker, Received)
    ]
    return [(title, number) for title, number in found if number]


def changes_by_others(user, since):
    """The names of what somebody else changed among the records of this person, the last first."""
    seen = set()
    for change in Change.objects.filter(_own(user), at__date__gte=since).exclude(
        kind=Change.Kind.BEFORE
    ):
        record = change.content_type_id, change.object_id
        if change.by_id != user.pk and record not in seen:
            seen.add(record)
            yield change.name


def _own(user):
    condition = Q(pk__in=[])
    for model in FOLLOWED:
        records = editable_by(user, model._default_manager.all()).order_by()
        condition |= Q(
            pk__in=Change.objects.of_model(model).filter(object_id__in=records.values("pk"))
        )
    return condition
