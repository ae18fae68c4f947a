"""The form under an article: read again before it is sent, and never too many at once.

The page of an article is kept for all its readers, so its form has no token: what is sent from
there comes back to be read again, with the token, and with the numbers to call where the words
speak of danger. Only what is sent from that second page is kept. A token is good for one word.
"""

from hashlib import blake2b

from django import forms
from django.core.cache import cache
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from directory.danger import hear
from directory.received.suggested_groups import ONE_LINE, WRONG_EMAIL
from directory.received.visitor_forms import LONGEST_FILL, Paragraphs, VisitorForm

from ..models import ReaderWord
from ..models.words import LONGEST, LONGEST_NAME, first_name_of
from .telling import cautions_of

# Nobody reads more of them in a month: programs that send thousands only close the door.
MOST_WAITING = 300


class WordForm(VisitorForm):
    kind = "word"

    text = Paragraphs(
        label=_("Votre mot"),
        max_length=LONGEST,
        rows=5,
        error_messages={"required": _("Écrivez d’abord quelques mots.")},
    )
    first_name = forms.CharField(
        label=_("Votre prénom, ou un autre"),
        required=False,
        max_length=2 * LONGEST_NAME,
        widget=forms.TextInput(attrs=ONE_LINE),
    )
    email = forms.EmailField(
        label=_("Votre e-mail"),
        help_text=_(
            "Il ne paraît jamais. Il sert à un seul message, quand votre mot paraît, avec un lien "
            "qui l’enlève ; puis nous l’effaçons."
        ),
        required=False,
        widget=forms.EmailInput(attrs={"class": "input", "autocomplete": "email"}),
        error_messages=WRONG_EMAIL,
    )

    @property
    def is_to_read_again(self):
        """It comes from the page of the article: sent once, and not yet read again."""
        return self.is_bound and not self.data.get("token")

    def _check_time(self):
        if not self.is_to_read_again:
            super()._check_time()

    def clean(self):
        data = super().clean()
        if ReaderWord.objects.waiting().count() >= MOST_WAITING:
            words = _("Nous avons beaucoup de mots à lire. Revenez dans quelques jours.")
            self.add_error(None, words)
        return data

    @property
    def heard(self):
        return hear(self.data.get("text", ""))

    @property
    def cautions(self):
        """What of the text would say who somebody is."""
        return cautions_of(self.data.get("text", ""))

    @property
    def name_shown(self):
        return first_name_of(self.data.get("first_name", ""))

    @property
    def was_taken(self):
        """The button was pressed twice, or somebody sends one page a thousand times."""
        return cache.get(self._token_key) is not None

    @property
    def _token_key(self):
        token = self.data.get("token", "").encode()
        return f"word-token:{blake2b(token, digest_size=16).hexdigest()}"

    def note_taken(self):
        """Once it is written for good: before that, the same page may be sent again."""
        cache.set(self._token_key, 1, LONGEST_FILL)

    def save(self, article):
        """The word; none where this page was sent before."""
        if self.was_taken:
            return None
        data = self.cleaned_data
        return ReaderWord.objects.create(
            article=article,
            text=data["text"],
            original=data["text"],
            first_name=data["first_name"],
            email=data["email"],
            language=get_language()[:2],
            danger=self.heard.sign,
        )
