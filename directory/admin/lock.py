"""Two people at one record: what each really changed is saved, and both see where they disagree.

A form carries what its record said when it was opened. If somebody saved meanwhile, a field that
this person left alone keeps what the other wrote, the status included; a field that both changed is
asked about, with both versions. What belongs to the record is kept alike: see `parts`.
"""

import json
from hashlib import sha256
from itertools import takewhile

from django import forms
from django.core import signing
from django.db.models import Model
from django.utils.formats import localize
from django.utils.functional import cached_property
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _

from ..models import Change
from .asking import ANSWER_ABOVE, Asking, Question

SALT = "directory.admin.lock"
LONGEST_SHOWN = 200
# What stands before the first difference of two long texts.
SHOWN_BEFORE = 40
# The one box that keeps what was typed wherever nothing else is ticked.
OVER = "sure-over"
KEEP_MINE = _("Garder ce que j’ai tapé pour les autres champs de cette liste.")


def plain(value):
    """A value of a form's `initial` as JSON has it, the same for the same record."""
    if isinstance(value, Model):
        return value.pk
    if isinstance(value, list | tuple) or hasattr(value, "iterator"):
        return sorted(map(plain, value), key=str)
    return value if value is None or isinstance(value, bool | int | str | dict) else str(value)


def who_changed(record):
    last = Change.objects.of(record).select_related("by").first()
    return last.by if last and last.by else _("Quelqu’un")


def keeps_mine(data, version):
    """Whether the editor saw this version, and writes over it."""
    return version in data.get(OVER, "").split()


def asked_once(questions):
    """Those of a form and of its parts, with one box for what is kept as it was typed."""
    over = [one for one in questions if one.name == OVER]
    rest = [one for one in questions if one.name != OVER]
    if not over:
        return rest
    versions = dict.fromkeys(version for one in over for version in one.value.split())
    return [*rest, Question(OVER, " ".join(versions), KEEP_MINE)]


class Locked(Asking):
    """For the forms of records, and of the rows that belong to one."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.theirs = {name: plain(value) for name, value in self.initial.items()}
        if self.is_stale:
            self.initial = self.initial | self._seen_initial()

    # What was seen ---------------------------------------------------------------------------

    @property
    def seen(self):
        """For a hidden field: the record as this page shows it, or first showed it."""
        if self._posted:
            return self.data["_seen"]
        if not self.instance.pk:
            return ""
        # A version of before asks when that was.
        at = str(getattr(self.instance, "updated_at", ""))
        return signing.dumps({"at": at, "values": self.theirs}, salt=SALT, compress=True)

    @cached_property
    def _posted(self):
        try:
            return signing.loads(self.data.get("_seen", ""), salt=SALT)
        except signing.BadSignature:
            return None

    @property
    def values_seen(self):
        """{field: what the page showed}; None where that is not known."""
        return self._posted["values"] if self._posted else None

    @property
    def is_stale(self):
        is_known = self.is_bound and self.instance.pk and self.values_seen is not None
        return bool(is_known) and self._changed_meanwhile() != []

    def _changed_meanwhile(self):
        seen = self.values_seen
        return [name for name in seen if name in self.theirs and self.theirs[name] != seen[name]]

    @property
    def version(self):
        """Another one after each save that changed something."""
        return sha256(json.dumps([self.prefix, self.theirs], sort_keys=True).encode()).hexdigest()[
            :16
        ]

    def _seen_initial(self):
        fields = {field.name: field for field in self.instance._meta.get_fields()}
        initial = {}
        for name, value in self.values_seen.items():
            field = fields.get(name)
            if field is None or name not in self.fields:
                continue
            if field.many_to_many:
                initial[name] = list(field.related_model._default_manager.filter(pk__in=value))
            else:
                initial[name] = value if field.is_relation else field.to_python(value)
        return initial

    # What is saved ---------------------------------------------------------------------------

    def _clean_fields(self):
        super()._clean_fields()
        if self.is_stale:
            self._meet()

    def _meet(self):
        changed = self._changed_meanwhile()
        mine = set(self.changed_data)
        for name in changed:
            if name not in self.fields:
                continue
            if name not in mine or self._is_theirs(name):
                self._take_theirs(name)
        self._ask_about([name for name in changed if name in mine and self._differs(name)])

    def _is_theirs(self, name):
        return bool(self.data.get(self._answer_for(name)))

    def _answer_for(self, name):
        return f"sure-theirs-{self.add_prefix(name)}"

    def _take_theirs(self, name):
        value = getattr(self.instance, name)
        self.cleaned_data[name] = value.all() if hasattr(value, "all") else value
        self.errors.pop(name, None)

    def _differs(self, name):
        return name in self.cleaned_data and plain(self.cleaned_data[name]) != self.theirs[name]

    def _ask_about(self, names):
        if not names or keeps_mine(self.data, self.version):
            return
        who = who_changed(self.record)
        for name in names:
            theirs, mine = shown_beside(self.saved_in_words(name), self.typed_in_words(name))
            words = {"who": who, "field": self.label_of(name), "theirs": theirs, "mine": mine}
            text = _(
                "%(who)s a changé « %(field)s » entre-temps. Enregistré : « %(theirs)s ». "
                "Vous avez tapé : « %(mine)s ». Prendre ce qui est enregistré."
            )
            self.asked.append(Question(self._answer_for(name), "1", text % words))
        self.ask_to_keep_mine(self.version)
        self.add_error(None, ANSWER_ABOVE)

    def ask_to_keep_mine(self, version):
        """What was already agreed to stays so, when something else is asked."""
        versions = [*self.data.get(OVER, "").split(), version]
        self.asked.append(Question(OVER, " ".join(versions), KEEP_MINE))

    @property
    def record(self):
        """Whose history tells who changed it."""
        return self.instance

    def label_of(self, name):
        return self.fields[name].label

    def saved_in_words(self, name):
        return in_words(getattr(self.instance, name), self._choices(name))

    def typed_in_words(self, name):
        """What cannot be read is said as it was typed."""
        value = self.cleaned_data.get(name, self[name].value())
        return in_words(value, self._choices(name))

    def _choices(self, name):
        return getattr(self.instance._meta.get_field(name), "flatchoices", None) or ()


class LockedForm(Locked, forms.ModelForm):
    """For records that have no form of their own."""


def shown_beside(*texts):
    """Both versions of a field; of long ones, from where they differ."""
    same = sum(1 for _pair in takewhile(lambda pair: pair[0] == pair[1], zip(*texts, strict=False)))
    if max(map(len, texts)) > LONGEST_SHOWN and same > SHOWN_BEFORE:
        texts = [f"…{text[same - SHOWN_BEFORE :]}" for text in texts]
    return [text[:LONGEST_SHOWN] for text in texts]


def in_words(value, choices=()):
    if isinstance(value, bool):
        return str(_("oui") if value else _("non"))
    if hasattr(value, "all"):
        value = value.all()
    if not isinstance(value, str) and hasattr(value, "__iter__"):
        value = ", ".join(map(str, value))
    if value in ("", None):
        return "–"
    text = str(localize(dict(choices).get(value, value)))
    return strip_tags(text) if "</" in text else text
