"""Readers' words: read, shortened where it helps, published or refused, and taken away again."""

import re

from django.contrib import admin, messages
from django.contrib.admin.widgets import AdminTextareaWidget
from django.core.exceptions import ValidationError
from django.db.models import Case, Value, When
from django.utils.html import format_html, format_html_join
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from directory.admin.desk.page import QUEUES
from directory.admin.desk.received import Received
from directory.admin.lock import LockedForm
from directory.admin.received import ReceivedAdmin, StateFilter
from directory.danger import SIGNS
from directory.text import fold

from ..models import ReaderWord
from ..words.links import tell_author
from ..words.telling import cautions_of, marked

State = ReaderWord.State
# What an editor puts there stands in brackets: « [mon frère] », « […] ».
IN_BRACKETS = re.compile(r"\[[^\[\]]*\]|…")
SIGNS_IN_WORDS = {
    "poison": _("une intoxication"),
    "peril": _("une vie en danger"),
    "disparu": _("quelqu’un qui a disparu"),
    "secours": _("un malaise grave"),
    "mourir": _("l’envie de mourir"),
    "violence": _("de la violence"),
}


def is_only_shortened(text, before):
    """Whether all its words stand in the other text in this order, but for those in brackets."""
    words = iter(fold(before).split())
    return all(word in words for word in fold(IN_BRACKETS.sub(" ", text)).split())


class WordForm(LockedForm):
    class Meta:
        widgets = {"text": AdminTextareaWidget(attrs={"rows": 8})}

    def clean_text(self):
        text, before = self.cleaned_data["text"], self.instance.original or self.initial["text"]
        if not is_only_shortened(text, before):
            raise ValidationError(
                _(
                    "Un mot se raccourcit, il ne se réécrit pas : mettez entre crochets ce que "
                    "vous ajoutez, comme « [mon frère] »."
                )
            )
        return text


class WordStateFilter(StateFilter):
    states = State


@admin.register(ReaderWord)
class ReaderWordAdmin(ReceivedAdmin):
    form = WordForm
    list_display = ["excerpt", "article", "look_at", "received_on", "state_badge"]
    list_filter = [WordStateFilter, "danger", "article__language"]
    list_select_related = ["article"]
    search_fields = ["text", "first_name", "article__title"]
    search_help_text = _("Mots du lecteur, prénom, ou titre de l’article.")
    readonly_fields = ["article", "about_danger", "pointed_out", "as_written", "received_on"]
    fieldsets = [
        (None, {"fields": ["article", "received_on", "about_danger", "pointed_out", "as_written"]}),
        (
            _("Ce qui paraît"),
            {
                "fields": ["text", "first_name", "is_picked"],
                "description": _(
                    "Raccourcissez si cela aide, et enlevez ce qui dit qui est quelqu’un. Ce que "
                    "vous ajoutez se met entre crochets."
                ),
            },
        ),
    ]
    actions = ["refuse_all"]
    steps_known = [
        ("publish", "publier", State.PUBLISHED, _("Publier")),
        ("refuse", "refuser", State.REFUSED, _("Refuser")),
        ("reopen", "reprendre", State.NEW, _("Remettre à lire")),
    ]

    def get_ordering(self, request):
        """Signs of danger first, the gravest at the top; then the oldest."""
        gravity = [When(danger=sign, then=Value(rank)) for rank, sign in enumerate(SIGNS)]
        return [Case(*gravity, default=Value(len(SIGNS))), "received_on", "pk"]

    def settle(self, word, state):
        return word.set_state(state)

    def settle_and_log(self, request, word, state):
        moved = super().settle_and_log(request, word, state)
        if moved and not tell_author(word):
            text = _("Le message à son auteur n’est pas parti : nous essayerons encore cette nuit.")
            self.message_user(request, text, messages.WARNING)
        return moved

    @admin.action(description=_("Refuser"), permissions=["change"])
    def refuse_all(self, request, queryset):
        self._settle_all(request, queryset, State.REFUSED)

    def needs_a_look(self, word):
        return bool(word.danger or cautions_of(f"{word.text} {word.first_name}"))

    def quick_steps(self, word):
        """What may put somebody at risk is published from its page alone, where it is marked."""
        steps = self.steps(word)
        if word.is_waiting and self.needs_a_look(word):
            steps = [step for step in steps if step[0] != self.url_of("publish", word)]
        return steps

    def links(self, word):
        if not word.is_public:
            return []
        return [(word.article.get_absolute_url(), _("Voir sur le site"))]

    @admin.display(description=_("mot"))
    def excerpt(self, word):
        return Truncator(word.text).words(20)

    @admin.display(description=_("à regarder"))
    def look_at(self, word):
        found = [SIGNS_IN_WORDS[word.danger]] if word.danger else []
        found += dict.fromkeys(one.what for one in cautions_of(word.text))
        return format_html_join(", ", "<strong>{}</strong>", ([what] for what in found)) or "–"

    @admin.display(description=_("danger"))
    def about_danger(self, word):
        if not word.danger:
            return "–"
        text = _(
            "Ce mot parle peut-être d’un danger : %s. Les numéros d’aide ont été montrés à la "
            "personne quand elle l’a envoyé. Nous ne savons pas qui elle est. Dans le doute, ne "
            "publiez pas ; parlez-en à une collègue ou un collègue si ces mots vous pèsent."
        )
        return format_html("<strong>{}</strong>", text % SIGNS_IN_WORDS[word.danger])

    @admin.display(description=_("à enlever, peut-être"))
    def pointed_out(self, word):
        found = cautions_of(word.text)
        if not found:
            return _("Rien ne saute aux yeux : lisez quand même.")
        rows = format_html_join("", "<li>{} : {}</li>", ((one.what, one.words) for one in found))
        return format_html("<p>{}</p><ul>{}</ul>", marked(word.text), rows)

    @admin.display(description=_("comme il a été écrit"))
    def as_written(self, word):
        return word.original or _("Effacé : il ne reste que ce qui est publié.")


class ReadersWords(Received):
    key = "mots-de-lecteurs"
    model = ReaderWord
    title = _("Mots de lecteurs")
    advice = _("Lisez, raccourcissez si cela aide, publiez ou refusez. Le danger d’abord.")
    related = ("article",)

    def order(self):
        return self.admin.get_ordering(None)

    def name(self, word):
        return Truncator(word.text).words(12)

    def note(self, word):
        danger = _("signe de danger") if word.danger else ""
        return " · ".join(filter(None, [str(danger), word.article.title]))


QUEUES.insert(QUEUES.index(next(one for one in QUEUES if one.key == "a-relire")), ReadersWords)
