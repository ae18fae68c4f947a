"""Forms that visitors send: without an account, without a cookie, and nothing kept about them.

Django's protection against forms sent from other sites needs a cookie, and visitors get none.
It would guard nothing here: a visitor has no session that another site could use. What is left
to refuse is another site's page that makes its readers send reports from many addresses, and
programs. So:

- the browser must say that the form was sent from this site (`Sec-Fetch-Site`, else `Origin`);
  very old browsers say neither, and for them the token below has to do;
- a signed token in the form tells for which page it was made and when: a form that comes back
  sooner than a person can read, or hours later, is shown again with what was typed;
- a field that nobody sees must stay empty: programs fill it;
- one sender may send only so many, see `directory/senders.py`;
- while very much comes in from everywhere, a form is not taken the first time: it comes back
  filled, with a turn in its token, and is taken a little later, whatever else comes in. So nobody
  is refused for what others send, who sends much waits for each of them, and no thread waits.
"""

import logging
import math
from contextlib import contextmanager
from functools import wraps
from time import time

from django import forms
from django.core import signing
from django.db import DatabaseError, Error, connection, transaction
from django.http import HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from ..crisis import lines_of_words
from ..danger import hear_writer
from ..database.breaker import breaker
from ..database.waiting import waiting_at_most
from ..models import DataVersion
from ..senders import (
    AN_HOUR,
    count,
    count_for_the_site,
    count_less,
    seconds_of_rush,
    seconds_to_wait,
    sender_of,
)
from ..text import readable
from .unsent import UnsentForm

SHORTEST_FILL = 3  # seconds
LONGEST_FILL = 6 * AN_HOUR
# How long somebody's turn stays while the site is busy.
TURN_STAYS = 10 * 60
# How long a visitor who wrote something waits for others to let go of a table, and at most for one
# statement: longer than for a page, which can be asked for again. Then before sending again.
# In seconds.
LONGEST_WAIT = 4
FOR_A_FORM = 5
TRY_AGAIN_AFTER = 60
# For a database that comes back just now.
WORTH_WAITING = 1

logger = logging.getLogger(__name__)
signer = signing.Signer(salt="directory.received.visitor_forms")


def visitor_form(*shown):
    """For a view that shows such a form and hands it to `receive`; `shown` are its forms."""

    def decorate(view):
        # Not Django's check but ours, see above. The token and what somebody typed belong in no
        # cache; nor do they belong in an error report.
        @csrf_exempt
        @never_cache
        @sensitive_post_parameters()
        @require_http_methods(["GET", "HEAD", "POST"])
        @wraps(view)
        def guarded(request, *args, **kwargs):
            if request.method != "POST":
                return view(request, *args, **kwargs)
            try:
                return answered(view, request, *args, **kwargs)
            except DatabaseError as error:
                logger.error("A visitor's form was not read: %s", type(error).__name__)
                with DataVersion.from_memory():
                    return unsent(request, shown)

        return guarded

    return decorate


def answered(view, request, *args, **kwargs):
    """The view's answer; what memory can make of it while the database is away."""
    if DataVersion.answers() or breaker.wait(WORTH_WAITING):
        return view(request, *args, **kwargs)
    with DataVersion.from_memory():
        return view(request, *args, **kwargs)


def unsent(request, shown):
    """A page with all that was typed, to send again, where its own cannot be made."""
    # What another site wrote into the form is not shown as if the visitor had.
    typed = QueryDict() if is_from_this_site(request) is False else request.POST
    context = {"form": UnsentForm(typed, shown)}
    return to_send_again(render(request, "directory/unsent.html", context, status=503))


def receive(request, form, *, show, save, thanks):
    """The answer to a visitor's form: `show(status=…)` it again, or `save(sender)` and thank.

    `thanks` is the address of a page, or makes one of what `save` returned: of nothing, where a
    program filled the form.
    """
    if request.method != "POST":
        return show()
    is_ours = is_from_this_site(request)
    if is_ours is False:
        form.forget()
        return show(status=403)
    if form.is_trapped:
        return thank(thanks, None)
    if not form.is_valid():
        return show(status=200 if is_ours or form.made else 403)
    sender = sender_of(request)
    if form.has_to_wait(sender):
        response = show(status=429)
        response["Retry-After"] = str(form.seconds_to_wait)
        return response
    count(sender, form.kind, form.about)
    count_for_the_site()
    try:
        with whole_or_not_at_all():
            # Somebody with many addresses is not several people.
            saved = save(sender.network)
    except NotWrittenError:
        count_less(sender, form.kind, form.about)
        form.is_unwritten = True
        return to_send_again(show(status=503))
    return thank(thanks, saved)


def thank(thanks, saved):
    return thanks(saved) if callable(thanks) else HttpResponseRedirect(thanks)


class NotWrittenError(Exception):
    """The database took nothing of a form: locked for too long, or lost."""


@contextmanager
def whole_or_not_at_all():
    """Around the writing of what a visitor sent; raises NotWrittenError.

    Whoever catches it shows the form again with what was typed: see `to_send_again`.
    """
    try:
        with waiting_at_most(FOR_A_FORM), transaction.atomic():
            if connection.vendor == "postgresql":
                # SQLite has this in its settings.
                with connection.cursor() as cursor:
                    cursor.execute(f"SET LOCAL lock_timeout = '{LONGEST_WAIT}s'")
            yield
    except Error as error:
        # Not its text, which may quote what somebody typed.
        logger.error("A visitor's form was not written: %s", type(error).__name__)
        # The page to come needs a connection that works.
        if not connection.in_atomic_block:
            connection.close_if_unusable_or_obsolete()
        raise NotWrittenError from error


def to_send_again(response):
    response["Retry-After"] = str(TRY_AGAIN_AFTER)
    return response


def is_from_this_site(request):
    """Whether the browser says so; None when it says nothing."""
    if site := request.headers.get("Sec-Fetch-Site"):
        return site == "same-origin"
    if origin := request.headers.get("Origin"):
        return origin == f"{request.scheme}://{request.get_host()}"
    return None


# The form ----------------------------------------------------------------------------------


class Paragraphs(forms.CharField):
    """Text of several lines. A line end counts as one character, as it does in the browser.

    The browser is not told the limit: it would cut off what is too long without a word.
    """

    def __init__(self, *, rows, **kwargs):
        widget = forms.Textarea(attrs={"rows": rows, "class": "input"})
        super().__init__(widget=widget, **kwargs)

    def to_python(self, value):
        return super().to_python(value).replace("\r\n", "\n")

    def widget_attrs(self, widget):
        return {}


class VisitorForm(forms.Form):
    """`page` is the address it is shown at; a token of another page is worth nothing."""

    kind = ""
    # The fields in which somebody may tell of danger.
    tells = ()
    seconds_to_wait = 0
    # Because of what the same sender sent; because of what everybody sends.
    is_over_limit = False
    is_in_rush = False
    is_refused = False
    is_unwritten = False

    subject = forms.CharField(
        label=_("Laissez ce champ vide"),
        required=False,
        widget=forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off"}),
    )

    def __init__(self, *args, page, **kwargs):
        super().__init__(*args, **kwargs)
        self.page = page
        self.now = time()
        self.turn = []
        self.made = self._read(self.data.get("token", "")) if self.is_bound else None

    def _read(self, token):
        """When the token was made; None when it is not one of ours for this page."""
        try:
            page, made, *turn = signer.unsign_object(token)
        except signing.BadSignature:
            return None
        if page != self.page:
            return None
        self.turn = turn
        return made

    @property
    def token(self):
        """For the next try. Who has waited once does not have to wait again."""
        made = max(self.made, self.now - SHORTEST_FILL) if self.made else self.now
        return signer.sign_object([self.page, made, *self.turn])

    @property
    def about(self):
        """What it concerns: one sender may write more about different things than about one."""
        return self.page

    def has_to_wait(self, sender):
        """Whether it is not taken yet, and how long not; only of a form that is valid."""
        if wait := seconds_to_wait(sender, self.kind, self.about):
            self.is_over_limit = True
        elif wait := self._seconds_to_turn(sender):
            self.is_in_rush = True
        self.seconds_to_wait = wait
        return wait > 0

    def _seconds_to_turn(self, sender):
        rush = seconds_of_rush()
        if not rush:
            return 0
        if self.turn and self.turn[1] == sender.address and self.now < self.turn[0] + TURN_STAYS:
            return max(0, math.ceil(self.turn[0] - self.now))
        self.turn = [self.now + rush, sender.address]
        return rush

    @property
    def minutes_to_wait(self):
        return math.ceil(self.seconds_to_wait / 60)

    @property
    def waits_for_tomorrow(self):
        return self.seconds_to_wait > AN_HOUR

    @property
    def is_trapped(self):
        return bool(self.data.get("subject"))

    def forget(self):
        """Drop what another site wrote into the form."""
        self.is_refused = True
        self.is_bound = False
        self.data = {}
        self.made = None

    def clean(self):
        data = super().clean()
        data |= {name: readable(text) for name, text in data.items() if isinstance(text, str)}
        self._check_time()
        return data

    def _check_time(self):
        if self.made is None or self.now - self.made > LONGEST_FILL:
            self.add_error(
                None,
                _(
                    "Cette page était ouverte depuis longtemps. Vérifiez, puis envoyez encore "
                    "une fois : rien n’est perdu."
                ),
            )
        elif self.now - self.made < SHORTEST_FILL:
            self.add_error(
                None,
                _("C’est parti trop vite pour nous. Envoyez encore une fois : rien n’est perdu."),
            )

    @property
    def wrong_fields(self):
        return [field for field in self if field.errors]

    # Danger ----------------------------------------------------------------------------------

    @property
    def heard(self):
        """The danger that whoever fills it in tells of; nowhere kept."""
        return hear_writer(self.data.get(name, "") for name in self.tells)

    @property
    def danger_lines(self):
        return lines_of_words(self.heard, get_language()[:2])
