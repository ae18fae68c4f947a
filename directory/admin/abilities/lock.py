"""Two people at one record: what each really changed is saved, and both see where they disagree.

A form carries what its record said when it was opened. If somebody saved meanwhile, a field that
this person left alone keeps what the other wrote, the status included; a field that both changed is
asked about, with both versions.
"""

from django.core import signing
from django.db.models import Model
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from ...models import Change
from ..asking import ANSWER_ABOVE, Asking, Question

SALT = "directory.admin.lock"
LONGEST_SHOWN = 200


def plain(value):
    """A value of a form's `initial` as JSON has it, the same for the same record."""
    if isinstance(value, Model):
        return value.pk
    if isinstance(value, list | tuple) or hasattr(value, "iterator"):
        return sorted(map(plain, value), key=str)
    return value if value is None or isinstance(value, bool | int | str | dict) else str(value)


class Locked(Asking):
    """For the forms of records with `updated_at`."""

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
        seen = {"at": str(self.instance.updated_at), "values": self.theirs}
        return signing.dumps(seen, salt=SALT, compress=True)

    @cached_property
    def _posted(self):
        try:
            return signing.loads(self.data.get("_seen", ""), salt=SALT)
        except signing.BadSignature:
            return None

    @property
    def is_stale(self):
        is_known = self.is_bound and self.instance.pk and self._posted
        return bool(is_known) and self._posted["at"] != str(self.instance.updated_at)

    def _seen_initial(self):
        fields = {field.name: field for field in self.instance._meta.get_fields()}
        initial = {}
        for name, value in self._posted["values"].items():
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
        seen = self._posted["values"]
        changed = [name for name in seen if self.theirs.get(name) != seen[name]]
        mine = set(self.changed_data)
        for name in changed:
            if name not in self.fields:
                continue
            if name not in mine or self.data.get(f"sure-theirs-{name}"):
                self._take_theirs(name)
        self._ask_about([name for name in changed if name in mine and self._differs(name)])

    def _take_theirs(self, name):
        value = getattr(self.instance, name)
        self.cleaned_data[name] = value.all() if hasattr(value, "all") else value
        self.errors.pop(name, None)

    def _differs(self, name):
        return name in self.cleaned_data and plain(self.cleaned_data[name]) != self.theirs[name]

    def _ask_about(self, names):
        now = str(self.instance.updated_at)
        if not names or self.data.get("sure-over") == now:
            return
        last = Change.objects.of(self.instance).select_related("by").first()
        who = last.by if last and last.by else _("Quelqu’un")
        for name in names:
            words = {
                "who": who,
                "field": self.fields[name].label,
                "theirs": self._shown(getattr(self.instance, name)),
                "mine": self._shown(self.cleaned_data[name]),
            }
            text = _(
                "%(who)s a changé « %(field)s » entre-temps. Enregistré : « %(theirs)s ». "
                "Vous avez tapé : « %(mine)s ». Prendre ce qui est enregistré."
            )
            self.asked.append(Question(f"sure-theirs-{name}", "1", text % words))
        text = _("Garder ce que j’ai tapé pour les autres champs de cette liste.")
        self.asked.append(Question("sure-over", now, text))
        self.add_error(None, ANSWER_ABOVE)

    @staticmethod
    def _shown(value):
        if hasattr(value, "all"):
            value = value.all()
        if not isinstance(value, str) and hasattr(value, "__iter__"):
            value = ", ".join(map(str, value))
        return "–" if value in ("", None) else str(value)[:LONGEST_SHOWN]
