"""The texts of a record in Dutch, German and English, written beside the French ones."""

from django import forms
from django.conf import settings
from django.contrib import admin
from django.db.models import Exists, OuterRef, Q, prefetch_related_objects
from django.template.loader import render_to_string
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from ...models.texts import FRENCH, OTHERS
from ..lock import LockedForm

FIELD = "translations"
LONG = 120  # characters, from which on a text is typed in a taller box
NAMES = dict(settings.LANGUAGES)
IN_WORDS = {"fr": _("français"), "nl": _("néerlandais"), "de": _("allemand"), "en": _("anglais")}


class TranslationsWidget(forms.Widget):
    """Beside each French text a box a language, under tabs; `record` says what is to be translated.

    A tab says what of its language is to be written, or to be read again.
    """

    def __init__(self, record):
        super().__init__()
        self.record = record

    def render(self, name, value, attrs=None, renderer=None):
        """By the site's own templates, which the renderer of forms does not see."""
        said = value or {}
        texts = [self._text(name, field, said) for field in self.record.TRANSLATED]
        texts = [text for text in texts if text["is_used"]]
        context = {"name": name, "texts": texts, "tabs": self._tabs(texts)}
        return render_to_string("admin/translations.html", context)

    def _text(self, name, field, said):
        french = getattr(self.record, field) or ""
        boxes = [
            {
                "name": box_name(name, language, field),
                "language": language,
                "language_name": NAMES[language],
                "text": said.get(language, {}).get(field, ""),
                "is_old": self.record.is_older(language, field),
                "is_ahead": self.record.is_ahead(language, field),
                "holds": holds_name(name, language, field),
            }
            for language in OTHERS
        ]
        for box in boxes:
            box["is_missing"] = not box["text"] and is_wanted(self.record, box["language"], field)
        label = capfirst(self.record._meta.get_field(field).verbose_name)
        is_used = french or any(box["text"] for box in boxes)
        rows = 4 if len(french) > LONG else 2
        return {"label": label, "french": french, "boxes": boxes, "is_used": is_used, "rows": rows}

    def _tabs(self, texts):
        """The first language that wants something is open, or Dutch."""
        tabs = []
        for position, language in enumerate(OTHERS):
            boxes = [text["boxes"][position] for text in texts]
            to_write = sum(box["is_missing"] for box in boxes)
            to_reread = sum(box["is_old"] or box["is_ahead"] for box in boxes)
            parts = [_("%d à écrire") % to_write] if to_write else []
            parts += [_("%d à relire") % to_reread] if to_reread else []
            state = ", ".join(map(str, parts))
            tabs.append({"language": language, "name": NAMES[language], "state": state})
        first = next((tab for tab in tabs if tab["state"]), tabs[0])
        first["is_open"] = True
        return tabs

    def value_from_datadict(self, data, files, name):
        said = {}
        for language in OTHERS:
            typed = {
                field: data.get(box_name(name, language, field), "").replace("\r\n", "\n").strip()
                for field in self.record.TRANSLATED
            }
            if texts := {field: text for field, text in typed.items() if text}:
                said[language] = texts
        return said

    def value_omitted_from_data(self, data, files, name):
        return not any(key.startswith(f"{name}-") for key in data)


class TranslationsField(forms.Field):
    """{"nl": {"summary": "…"}}, without what is empty."""

    def has_changed(self, initial, data):
        return (initial or {}) != (data or {})


class HasTranslations:
    """For model forms: a field for what the record says in other languages."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if FIELD in self.fields:
            self.fields[FIELD] = TranslationsField(
                label=_("Traductions"), required=False, widget=TranslationsWidget(self.instance)
            )

    def clean(self):
        data = super().clean() or self.cleaned_data
        name = self.add_prefix(FIELD)
        if FIELD in self.fields and self.fields[FIELD].widget.value_omitted_from_data(
            self.data, self.files, name
        ):
            data[FIELD] = self.instance.translations
        self.instance.translations_that_hold = {
            (language, field)
            for language in OTHERS
            for field in self.instance.TRANSLATED
            if self.data.get(holds_name(name, language, field))
        }
        return data


class TranslatedForm(HasTranslations, LockedForm):
    """For records that have no form of their own."""


class TranslatedAdmin:
    """For models with `TRANSLATED` texts: the boxes on the form, before how it is published."""

    def get_fieldsets(self, request, obj=None):
        fieldsets = list(super().get_fieldsets(request, obj))
        own = (_("Les textes, dans les autres langues"), {"fields": [FIELD]})
        titles = [title for title, _options in fieldsets]
        at = titles.index(self.translations_before) if self.translations_before else len(titles)
        return [*fieldsets[:at], own, *fieldsets[at:]]

    # The title of the section that they stand before; else they come last.
    translations_before = ""

    def form_context(self, request, record, form):
        return {"to_translate": left_to_translate(record) if record else ""}


class TranslationFilter(admin.SimpleListFilter):
    """Records that say something in French which they do not say in a language, or said before."""

    title = _("à traduire")
    parameter_name = "traduction"
    ANY, OLDER = "une", "ancienne"

    def lookups(self, request, model_admin):
        return [
            (self.ANY, _("dans une langue")),
            *((code, NAMES[code]) for code in OTHERS),
            (self.OLDER, _("plus ancienne que le français")),
        ]

    def queryset(self, request, queryset):
        if self.value() is None:
            return queryset
        if self.value() == self.OLDER:
            return queryset.filter(is_older(queryset.model, OTHERS))
        return untranslated(queryset, OTHERS if self.value() == self.ANY else [self.value()])


def box_name(name, language, field):
    return f"{name}-{language}-{field}"


def holds_name(name, language, field):
    """Of the tick that says of an older text that it is still right."""
    return f"{box_name(name, language, field)}-holds"


def untranslated(records, languages=OTHERS):
    """Those of which a text is missing in one of these languages, or older than the French."""
    model = records.model
    missing = is_older(model, languages)
    for field in fields_to_translate(model):
        said = ~Q(**{field: ""})
        for language in languages:
            unsaid = said & Q(**{f"{FIELD}__{language}__{field}__isnull": True})
            if field in model.WHERE_SPOKEN:
                spoken = model._base_manager.filter(pk=OuterRef("pk"), languages__code=language)
                unsaid &= Exists(spoken)
            missing |= unsaid
    return records.filter(missing)


def is_older(model, languages):
    """Where a text or its French says what was true before."""
    return Q.create(
        [
            (f"translated_from__{language}__{field}__{mark}", True)
            for language in languages
            for field in model.TRANSLATED
            for mark in ("is_old", "is_ahead")
        ],
        connector=Q.OR,
    )


def fields_to_translate(model):
    """A name is a proper one, most often."""
    return [field for field in model.TRANSLATED if field != "name"]


def is_wanted(record, language, field):
    """Whether this text of the record is to be written in this language."""
    if not getattr(record, field) or field not in fields_to_translate(record):
        return False
    if field not in record.WHERE_SPOKEN:
        return True
    if record.pk is None:
        return False
    # Once, however many texts are asked about.
    prefetch_related_objects([record], "languages")
    return language in {one.code for one in record.languages.all()}


def left_to_translate(record):
    """« à écrire en néerlandais, allemand » or « à relire en anglais », for the desk."""
    said = record.translations
    to_write = [
        one
        for one in OTHERS
        if any(
            not said.get(one, {}).get(name) and is_wanted(record, one, name)
            for name in record.TRANSLATED
        )
    ]
    to_reread = [
        one for one in OTHERS if any(record.is_older(one, name) for name in record.TRANSLATED)
    ]
    if any(record.is_ahead(one, name) for one in OTHERS for name in record.TRANSLATED):
        to_reread.insert(0, FRENCH)
    parts = []
    if to_write:
        parts.append(_("à écrire en %s") % _listed(to_write))
    if to_reread:
        parts.append(_("à relire en %s") % _listed(to_reread))
    return ", ".join(map(str, parts))


def _listed(languages):
    return ", ".join(str(IN_WORDS[one]) for one in languages)
