"""When an editor's session ends: ten hours after login, after an hour without a click, or now."""

from time import time

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.models import Session

STARTED = "started_at"
SEEN = "seen_at"
# Seconds between two notes that somebody is there: not every click has to write.
PRECISION = 60


def begin(session):
    session[STARTED] = session[SEEN] = int(time())


def is_over(session):
    now = time()
    return (
        now - session.get(STARTED, now) > settings.SESSION_COOKIE_AGE
        or now - session.get(SEEN, now) > settings.SESSION_IDLE_AGE
    )


def note_presence(session):
    if STARTED not in session:
        begin(session)
    elif time() - session[SEEN] > PRECISION:
        session[SEEN] = int(time())


def close_sessions(user, *, but=None):
    """End this person's sessions on every device, but the one with this key; how many there were.

    Only editors have sessions, so there are few to read.
    """
    theirs = [
        session.session_key
        for session in Session.objects.exclude(session_key=but)
        if session.get_decoded().get(SESSION_KEY) == str(user.pk)
    ]
    Session.objects.filter(session_key__in=theirs).delete()
    return len(theirs)
