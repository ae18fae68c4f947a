"""The texts of a record in the languages of the site; the fields themselves hold the French."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.html import format_html
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from ..text import readable

FRENCH = "fr"
OTHERS = ("nl", "de", "en")


class Text(str):
    """What is said, and `lang`, the language where it is not that of the page."""

    lang = ""

    @property
    def lang_attribute(self):
        """` lang="fr"`, for the element around the text."""
        return format_html(' lang="{}"', self.lang) if self.lang else ""


def as_written(words):
    """Words that exist in French only, as an editor or a group wrote them."""
    text = Text(words or "")
    if text and not (get_language() or FRENCH).startswith(FRENCH):
        text.lang = FRENCH
    return text


class Translated(models.Model):
    """Has texts that may exist in several languages: `TRANSLATED` names their fields.

    A text that is not translated is shown in French, and says so.
    """

    TRANSLATED = ()

    # {"nl": {"summary": "…"}}
    translations = models.JSONField(_("traductions"), default=dict, blank=True)

    class Meta:
        abstract = True

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


class Texts:
    def __init__(self, record):
        self._record = record

    def __getattr__(self, name):
        if name not in self._record.TRANSLATED:
            raise AttributeError(name)
        language = (get_language() or FRENCH)[:2]
        if said := self._record.translations.get(language, {}).get(name):
            return Text(said)
        text = Text(getattr(self._record, name))
        own = self._record.name_language if name == "name" else FRENCH
        if language != own and text:
            text.lang = own
        return text
