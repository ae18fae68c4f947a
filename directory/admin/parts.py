"""What belongs to a record, in its form: meetings, blocks, synonyms.

Each row is kept from a second editor as the record itself is: it carries what the page showed of
it. A row that somebody added meanwhile joins the form. One that somebody took out stays out, unless
this editor had changed it: that is asked about, and so is taking out what somebody changed.
"""

import re

from django.core import signing
from django.core.exceptions import ValidationError
from django.forms import BaseInlineFormSet, CharField, CheckboxInput, HiddenInput
from django.forms.formsets import DELETION_FIELD_NAME, INITIAL_FORM_COUNT, TOTAL_FORM_COUNT
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from .asking import ANSWER_ABOVE, Question
from .base import EditorFields
from .lock import SALT, LockedForm, keeps_mine, who_changed

# In the management form: what the page showed of each row.
SEEN = "SEEN"
GONE = _("%(who)s a retiré « %(row)s » entre-temps, où vous avez tapé : %(said)s. Laisser retiré.")
TAKEN_OUT = _(
    "%(who)s a changé « %(row)s » entre-temps, que vous retirez. Enregistré : %(said)s. Garder."
)


class PartForm(LockedForm):
    """A row; `values_seen` is what the page showed of it, `record` is what it belongs to."""

    record = values_seen = None
    asks_about_row = False

    def __init__(self, *args, record=None, seen=None, is_gone=False, **kwargs):
        self.record, self.values_seen, self.is_gone = record, seen, is_gone
        super().__init__(*args, **kwargs)

    @property
    def is_stale(self):
        return super().is_stale if not self.is_gone else self.values_seen is not None

    @property
    def version(self):
        return f"{self.prefix}-gone" if self.is_gone else super().version

    def _clean_fields(self):
        """Before what was typed is written into the row."""
        super()._clean_fields()
        self.asks_about_row = self._ask_about_row()

    def _meet(self):
        """Field by field, unless the whole row is taken out on one side."""
        if not self.is_gone and (self.keeps_their_row or not self.is_taken_out):
            super()._meet()

    def _is_theirs(self, name):
        return self.keeps_their_row or super()._is_theirs(name)

    @property
    def is_taken_out(self):
        return bool(self.data.get(self.add_prefix(DELETION_FIELD_NAME)))

    @property
    def keeps_their_row(self):
        """As it is saved: gone, or changed."""
        return bool(self.data.get(self._answer_for_row))

    @property
    def comes_back(self):
        """Whether this editor wants what is gone."""
        wants = self.has_changed() and not self.is_taken_out
        return self.is_gone and wants and not self.keeps_their_row

    def _ask_about_row(self):
        if self.comes_back:
            text, say = GONE, self.typed_in_words
            fields = [name for name in self.changed_data if name in self.theirs]
        elif self.is_taken_out and self.is_stale and not (self.is_gone or self.keeps_their_row):
            text, say = TAKEN_OUT, self.saved_in_words
            fields = self._changed_meanwhile()
        else:
            return False
        if keeps_mine(self.data, self.version):
            return False
        said = ", ".join(f"{self.fields[name].label} « {say(name)} »" for name in fields)
        words = {"who": who_changed(self.record), "row": self.in_words(), "said": said}
        self.asked.append(Question(self._answer_for_row, "1", text % words))
        self.ask_to_keep_mine(self.version)
        return True

    @property
    def _answer_for_row(self):
        return f"sure-theirs-{self.prefix}"

    def label_of(self, name):
        return f"{self.in_words()} – {super().label_of(name)}"

    def in_words(self):
        kind, row = capfirst(self.instance._meta.verbose_name), str(self.instance)
        return kind if kind == row else f"{kind} : {row}"


class PartsFormSet(BaseInlineFormSet):
    """The rows of a record. Those left alone are not checked again: it costs several queries."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.gone = set()
        if self.is_bound and self.instance.pk:
            self._compare()

    def get_form_kwargs(self, index):
        kwargs = {"empty_permitted": True, "record": self.instance}
        if self.is_bound and index is not None:
            key = self._key(index)
            kwargs |= {"seen": (self.seen or {}).get(str(key)), "is_gone": key in self.gone}
        return super().get_form_kwargs(index) | kwargs

    def add_fields(self, form, index):
        super().add_fields(form, index)
        if form.is_gone:
            # Its key is nobody's any more, and no mistake of who types.
            key = str(self._key(index))
            form.fields[self._pk_field.name] = CharField(
                widget=HiddenInput, required=False, initial=key
            )

    # What the page showed --------------------------------------------------------------------

    @cached_property
    def management_form(self):
        form = super().management_form
        seen = "" if self.is_bound else self._signed(self._shown())
        form.fields[SEEN] = CharField(widget=HiddenInput, required=False, initial=seen)
        return form

    def _shown(self):
        return {str(form.instance.pk): form.theirs for form in self.initial_forms}

    @cached_property
    def seen(self):
        """{key of a row: {field: what the page showed}}; None where that is not known."""
        try:
            return signing.loads(self.data.get(f"{self.prefix}-{SEEN}", ""), salt=self._salt)
        except signing.BadSignature:
            return None

    def _signed(self, seen):
        return signing.dumps(seen, salt=self._salt, compress=True)

    @property
    def _salt(self):
        """What was seen of one record says nothing of another."""
        return f"{SALT}.{self.prefix}.{self.instance.pk}"

    # What is there now -----------------------------------------------------------------------

    def _compare(self):
        """Find what is gone, and let what was added join the form."""
        rows = {row.pk: row for row in self.get_queryset()}
        keys = [self._key(index) for index in range(self.initial_form_count())]
        self.gone = {key for key in keys if key is not None and key not in rows}
        if self.seen is not None:
            added = [row for pk, row in rows.items() if pk not in keys and str(pk) not in self.seen]
            if added:
                self._join(added)
                keys += [row.pk for row in added]
        # Django looks rows up in the first, and shows the second beside the forms.
        self._object_dict = rows | {key: self._row_seen(key) for key in self.gone}
        self._queryset = [self._object_dict[key] for key in keys if key is not None]

    def _key(self, index):
        field = self.model._meta.pk
        try:
            return field.to_python(self.data.get(f"{self.add_prefix(index)}-{field.name}"))
        except ValidationError:
            return None

    def _row_seen(self, key):
        """A row that is gone, as the page shows it."""
        row = self.model()
        for name, value in (self.seen or {}).get(str(key), {}).items():
            field = self.model._meta.get_field(name)
            if not field.many_to_many:
                setattr(row, field.attname, value if field.is_relation else field.to_python(value))
        return row

    def _join(self, rows):
        """Into what was sent, behind the rows that the page had; new ones come after them."""
        data, first = self.data.copy(), self.initial_form_count()
        new_row = re.compile(rf"{re.escape(self.prefix)}-(\d+)-(.*)")
        moved = {}
        for key, values in self.data.lists():
            if (found := new_row.fullmatch(key)) and int(found[1]) >= first:
                del data[key]
                moved[f"{self.add_prefix(int(found[1]) + len(rows))}-{found[2]}"] = values
        for key, values in moved.items():
            data.setlist(key, values)
        seen = dict(self.seen)
        for index, row in enumerate(rows, start=first):
            form = self.form(instance=row, prefix=self.add_prefix(index))
            seen[str(row.pk)] = form.theirs
            for bound in form:
                data.setlist(bound.html_name, sent_by(bound))
            data[form.add_prefix(self.model._meta.pk.name)] = str(row.pk)
            data[form.add_prefix(self.fk.name)] = str(self.instance.pk)
        for count in (INITIAL_FORM_COUNT, TOTAL_FORM_COUNT):
            number = self.management_form.cleaned_data[count] + len(rows)
            data[f"{self.prefix}-{count}"] = str(number)
        data[f"{self.prefix}-{SEEN}"] = self._signed(seen)
        self.data = data
        del self.management_form, self.seen

    # What is saved ---------------------------------------------------------------------------

    @property
    def asked(self):
        return [one for form in self.forms for one in form.asked]

    def clean(self):
        super().clean()
        if any(form.asks_about_row for form in self.initial_forms):
            raise ValidationError(ANSWER_ABOVE)

    def _should_delete_form(self, form):
        if form.is_gone:
            return not form.comes_back
        return super()._should_delete_form(form) and not form.keeps_their_row

    def rows_to_be(self):
        """The rows as they will be: neither those taken out nor the empty ones."""
        return [
            form.instance
            for form in self.forms
            if not self._should_delete_form(form) and (form.instance.pk or form.has_changed())
        ]

    def save_new_objects(self, commit=True):
        """What comes back is a new row; Django passes over the old one, which has no key."""
        saved = super().save_new_objects(commit)
        for form in self.initial_forms:
            if form.comes_back:
                self.new_objects.append(form.instance)
                saved.append(self.save_new(form, commit))
        return saved


def sent_by(bound):
    """What a browser sends for a field of a page that nobody typed into."""
    value, widget = bound.value(), bound.field.widget
    if isinstance(widget, CheckboxInput):
        return ["on"] if value else []
    value = getattr(widget, "widget", widget).format_value(value)
    return [] if value is None else value if isinstance(value, list) else [str(value)]


class PartsInline(EditorFields):
    """For the inline of what belongs to a record."""

    form = PartForm
    formset = PartsFormSet

    def get_queryset(self, request):
        """With their lists, which each row of the form would ask for."""
        lists = [field.name for field in self.opts.many_to_many]
        return super().get_queryset(request).prefetch_related(*lists)
