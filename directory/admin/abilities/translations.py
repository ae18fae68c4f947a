"""The texts of a record in Dutch, German and English, written beside the French ones."""

from django import forms
from django.conf import settings
from django.contrib import admin
from django.db.models import Q
from django.template.loader import render_to_string
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from ...models.texts import OTHERS

FIELD = "translations"
LONG = 120  # characters, from which on a text is typed in a taller box
NAMES = dict(settings.LANGUAGES)


class TranslationsWidget(forms.Widget):
    """A box a language below each French text; `record` says what is to be translated."""

    def __init__(self, record):
        super().__init__()
        self.record = record

    def render(self, name, value, attrs=None, renderer=None):
        """By the site's own templates, which the renderer of forms does not see."""
        said = value or {}
        texts = [self._text(name, field, said) for field in self.record.TRANSLATED]
        return render_to_string("admin/translations.html", {"texts": texts})

    def _text(self, name, field, said):
        french = getattr(self.record, field) or ""
        boxes = [
            {
                "name": box_name(name, language, field),
                "language": language,
                "language_name": NAMES[language],
                "text": said.get(language, {}).get(field, ""),
            }
            for language in OTHERS
        ]
        label = capfirst(self.record._meta.get_field(field).verbose_name)
        is_used = french or any(box["text"] for box in boxes)
        rows = 4 if len(french) > LONG else 2
        return {"label": label, "french": french, "boxes": boxes, "is_used": is_used, "rows": rows}

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
        if FIELD in self.fields and self.fields[FIELD].widget.value_omitted_from_data(
            self.data, self.files, self.add_prefix(FIELD)
        ):
            data[FIELD] = self.instance.translations
        return data


class TranslatedForm(HasTranslations, forms.ModelForm):
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


class TranslationFilter(admin.SimpleListFilter):
    """Records that say something in French which they do not say in a language."""

    title = _("à traduire")
    parameter_name = "traduction"
    ANY = "une"

    def lookups(self, request, model_admin):
        return [(self.ANY, _("dans une langue")), *((code, NAMES[code]) for code in OTHERS)]

    def queryset(self, request, queryset):
        if self.value() is None:
            return queryset
        return untranslated(queryset, OTHERS if self.value() == self.ANY else [self.value()])


def box_name(name, language, field):
    return f"{name}-{language}-{field}"


def untranslated(records, languages=OTHERS):
    """Those of which a text is missing in one of these languages."""
    missing = Q()
    for field in records.model.TRANSLATED:
        if field == "name":  # a proper name, most often
            continue
        said = ~Q(**{field: ""})
        for language in languages:
            missing |= said & Q(**{f"{FIELD}__{language}__{field}__isnull": True})
    return records.filter(missing)
