"""The texts of a record in the languages of the site; the fields themselves hold the French."""

from hashlib import blake2s

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from ..text import readable
from .common_words import common

FRENCH = "fr"
# The mark of no text at all.
UNKNOWN = ""
OTHERS = ("nl", "de", "en")


class Text(str):
    """What is said, and `lang`, the language where it is not that of the page."""

    lang = ""

    @property
    def lang_attribute(self):
        """` lang="fr"`, for the element around the text."""
        return format_html(' lang="{}"', self.lang) if self.lang else ""


def as_written(words):
    """Words that exist in French only, as an editor or a group wrote them, but for common ones."""
    if not words or (get_language() or FRENCH).startswith(FRENCH):
        return Text(words or "")
    if said := common(words):
        return Text(said)
    text = Text(words)
    text.lang = FRENCH
    return text


def in_own_language(text):
    """For the middle of a sentence, or for hidden words: nothing is said of the language."""
    return format_html("<span{}>{}</span>", text.lang_attribute, text) if text.lang else text


class Completed(Text):
    """« Elke zaterdag (vers 18 h) »: what completes a text may be in another language."""

    def __new__(cls, said, parts):
        text = super().__new__(cls, f"{said} ({', '.join(parts)})")
        text.said, text.parts = said, parts
        return text

    def __html__(self):
        beside = format_html_join(", ", "{}", ([in_own_language(part)] for part in self.parts))
        return format_html("{} ({})", self.said, beside)


class Joined(Text):
    """« CHS Helpline · jour et nuit »: parts side by side, each in its own language."""

    def __new__(cls, parts):
        parts = [part for part in parts if part]
        text = super().__new__(cls, " · ".join(parts))
        text.parts = parts
        return text

    def __html__(self):
        return format_html_join(" · ", "{}", ([in_own_language(part)] for part in self.parts))


class Translated(models.Model):
    """Has texts that may exist in several languages: `TRANSLATED` names their fields.

    A text that is not translated is shown in French, and says so.
    """

    TRANSLATED = ()
    # Of these, the texts that are written only in the languages that are spoken there: who reads
    # another one has the summary.
    WHERE_SPOKEN = ()

    # {"nl": {"summary": "…"}}
    translations = models.JSONField(_("traductions"), default=dict, blank=True)
    # Of which French each was made, in marks: {"nl": {"summary": {"of": "…", "says": "…"}}}; with
    # `is_old` once the French says something else, `is_ahead` while the French does not say yet
    # what was written here first.
    translated_from = models.JSONField(default=dict, blank=True, editable=False)
    # (language, field) pairs of which whoever saves says that they are still right.
    translations_that_hold = ()

    class Meta:
        abstract = True

    def save(self, **kwargs):
        self.compare_translations()
        fields = kwargs.get("update_fields")
        if fields and not {"translations", *self.TRANSLATED}.isdisjoint(fields):
            kwargs["update_fields"] = {*fields, "translated_from"}
        super().save(**kwargs)

    def compare_translations(self):
        """A text that is written anew is of the French of now; one that stays may be older."""
        before, self.translated_from = self.translated_from, {}
        for language, texts in self.translations.items():
            for name, text in texts.items():
                mark = before.get(language, {}).get(name, {})
                says, french = mark_of(text), mark_of(getattr(self, name))
                holds = (language, name) in self.translations_that_hold
                was_ahead = mark.get("is_ahead", False)
                # A French that changed has caught up with what was written first.
                is_of_now = holds or was_ahead or mark.get("says") != says
                of = french if is_of_now else mark["of"]
                own = self.translated_from.setdefault(language, {})[name] = {"of": of, "says": says}
                if of != french:
                    own["is_old"] = True
                elif was_ahead and mark["of"] == french and not holds:
                    own["is_ahead"] = True

    def write_first_in(self, language, name, text):
        """Whoever knows wrote it in this language: the others, French included, say what was true
        before."""
        self.translations.setdefault(language, {})[name] = text
        for marks in self.translated_from.values():
            if name in marks:
                marks[name] |= {"of": UNKNOWN}
        own = {"of": mark_of(getattr(self, name)), "says": mark_of(text), "is_ahead": True}
        self.translated_from.setdefault(language, {})[name] = own

    def leave_in_french(self, language, name):
        self.translations.get(language, {}).pop(name, None)

    def is_ahead(self, language, name):
        """Whether the French does not say yet what was written in this language."""
        return bool(self.translated_from.get(language, {}).get(name, {}).get("is_ahead"))

    def is_older(self, language, name):
        """Whether the French was changed after this translation was written."""
        return bool(self.translated_from.get(language, {}).get(name, {}).get("is_old"))

    def clean(self):
        super().clean()
        self.clean_translations()

    def clean_translations(self):
        for language, texts in self.translations.items():
            if language not in OTHERS or not texts.keys() <= set(self.TRANSLATED):
                raise ValidationError(
                    {
                        "translations": _(
                            "Une traduction est en nl, de ou en, d’un champ qui existe."
                        )
                    }
                )
            for name, text in texts.items():
                if len(text) > (self._meta.get_field(name).max_length or len(text)):
                    raise ValidationError({"translations": _("Un texte traduit est trop long.")})
                # As `clean_fields` does for the French.
                texts[name] = readable(text)

    @property
    def texts(self):
        """In the language of the page: `{{ group.texts.summary }}`."""
        return Texts(self)


def mark_of(text):
    """Short, and another one for another text; spaces at its ends are no change."""
    return blake2s(str(text or "").strip().encode(), digest_size=6).hexdigest()


class Texts:
    def __init__(self, record):
        self._record = record

    def __getattr__(self, name):
        if name not in self._record.TRANSLATED and name != "name":
            raise AttributeError(name)
        language = (get_language() or FRENCH)[:2]
        if said := self._record.translations.get(language, {}).get(name):
            return Text(said)
        text = Text(getattr(self._record, name))
        own = self._record.name_language if name == "name" else FRENCH
        if language != own and text:
            text.lang = own
        return text
