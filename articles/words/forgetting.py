"""What is not published does not stay."""

from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from ..models import ReaderWord
from .links import tell_author

# Days after it came without being read, and after it was refused.
UNREAD = 90
REFUSED = 30
# An author whose mail server answers nothing: then the address goes without a message.
UNTOLD = 7


def forget():
    """Delete what nobody read in time and what was refused; returns how many."""
    today = timezone.localdate()
    over = ReaderWord.objects.filter(
        Q(state=ReaderWord.State.NEW, received_on__lte=today - timedelta(days=UNREAD))
        | Q(state=ReaderWord.State.REFUSED, decided_on__lte=today - timedelta(days=REFUSED))
    )
    return over.delete()[0]


def tell_the_others():
    """Write once more to the authors whose message did not leave; returns how many it reached."""
    today = timezone.localdate()
    untold = ReaderWord.objects.published().exclude(email="")
    too_long = untold.filter(published_on__lte=today - timedelta(days=UNTOLD))
    reached = sum(tell_author(word) for word in untold.select_related("article"))
    too_long.update(email="")
    return reached
