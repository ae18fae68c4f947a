"""What an organiser may tell us behind the link of a message: labels in three languages."""

from contextlib import suppress

from django import forms
from django.core import signing
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from ..meetings.shown import day_in_words
from ..models import GroupAnswer, SupportGroup
from ..models.pauses import check_last_day
from ..models.texts import FRENCH
from ..places.fields import PostalCode
from .confirmations import Answer
from .visitor_forms import Paragraphs

SALT = "directory.received.confirmation_forms"
LABELS = {
    "name": _("Nom du groupe"),
    "summary": _("En une phrase : pour qui, et ce qu’on y fait"),
    "description": _("Description"),
    "rhythm": _("Quand : jour, heure, rythme"),
    "price": _("Prix"),
    "registration": _("Inscription"),
    "registration_note": _("Comment participer"),
    "venue_name": _("Nom du lieu"),
    "street": _("Rue et numéro"),
    "postal_code": _("Code postal"),
    "address_visibility": _("Ce que le site montre de l’adresse"),
    "access_note": _("Accès"),
    "phone": _("Téléphone publié"),
    "email": _("E-mail publié"),
    "website": _("Site web"),
}
# In the words and the languages of the person who answers; the editors' form has its own.
CHOICES = {
    "registration": [
        ("", _("(pas précisé)")),
        ("none", _("sans inscription")),
        ("preferred", _("inscription souhaitée")),
        ("required", _("sur inscription")),
        ("interview", _("après un entretien")),
    ],
    "address_visibility": [
        ("public", _("l’adresse complète")),
        ("town", _("seulement la commune")),
        ("on_request", _("la commune ; l’adresse est donnée à l’inscription")),
        ("unasked", _("(pas encore dit) seulement la commune")),
    ],
}


def form_field(field, **options):
    """An address typed without its scheme is taken for a secure one; « B-5000 » is a code."""
    if field.name == "postal_code":
        options["form_class"] = PostalCode
    if isinstance(field, models.URLField):
        options["assume_scheme"] = "https"
    return field.formfield(**options)


class CorrectionForm(forms.ModelForm):
    """The listing as it is; what comes back different waits for an editor.

    Different from what the page showed, which comes back with it, signed: what an editor changed
    meanwhile is no change of the group.
    """

    shown = forms.CharField(required=False, widget=forms.HiddenInput)
    remark = Paragraphs(
        label=_("Autre chose à nous dire ?"),
        required=False,
        max_length=GroupAnswer.LONGEST_REMARK,
        rows=4,
    )

    class Meta:
        model = SupportGroup
        fields = list(LABELS)
        labels = LABELS
        help_texts = dict.fromkeys(LABELS, "") | {
            "phone": _("Jamais le numéro d’une personne privée : il sera visible de tous."),
        }
        error_messages = {
            "phone": {
                "line": _(
                    "C’est le numéro d’une ligne d’écoute. Gardez le vôtre, ou laissez la case "
                    "vide et dites-le dans la dernière case : la page montrera cette ligne."
                )
            }
        }
        formfield_callback = form_field
        widgets = {
            "summary": forms.Textarea(attrs={"rows": 2}),
            "description": forms.Textarea(attrs={"rows": 6}),
        }

    def __init__(self, *args, language=FRENCH, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.is_proposed = True
        self.language = language
        self.fields["name"].required = True
        for name in SupportGroup.TRANSLATED:
            self.fields[name].widget.attrs["lang"] = language
            if language != FRENCH:
                self.take_translation(name)
        for name, choices in CHOICES.items():
            self.fields[name].choices = choices
        for field in self.visible_fields():
            field.field.widget.attrs["class"] = "input"
        self.compare_with_what_was_shown()

    def compare_with_what_was_shown(self):
        signer = signing.Signer(salt=f"{SALT}.{self.instance.pk}.{self.language}")
        if not self.is_bound:
            now = {name: self.initial[name] for name in LABELS}
            self.initial["shown"] = signer.sign_object(now, compress=True)
            return
        with suppress(signing.BadSignature):
            self.initial |= signer.unsign_object(self.data.get("shown", ""))

    def take_translation(self, name):
        """The box holds what the page says in this language; where it says it in French, that
        stands beside it."""
        self.initial[name] = self.instance.translations.get(self.language, {}).get(name, "")
        french = getattr(self.instance, name)
        if french and not self.initial[name]:
            self.fields[name].help_text = format_html(
                '{} <span lang="fr">{}</span>', _("La page le dit encore en français :"), french
            )

    def _post_clean(self):
        """The listing is looked at as it is now, with what the group changes.

        The French texts are not those of the boxes of another language.
        """
        typed = self.cleaned_data
        left_out = set(LABELS) - set(self.changed_data)
        if self.language != FRENCH:
            left_out |= set(SupportGroup.TRANSLATED)
        self.cleaned_data = {name: typed[name] for name in typed if name not in left_out}
        super()._post_clean()
        self.cleaned_data = typed | self.cleaned_data

    def clean_postal_code(self):
        """The town is not among the fields: another town's code would stand beside the old name."""
        code, town = self.cleaned_data["postal_code"], self.instance.municipality
        is_new = code and town and "postal_code" in self.changed_data
        if is_new and not town.localities.filter(postal_code=code).exists():
            text = _(
                "Ce n’est pas un code postal de %(town)s. Si le groupe a déménagé, écrivez où "
                "dans la dernière case."
            )
            raise ValidationError(text % {"town": town.name})
        if is_new:
            self.instance.postal_code = code
            self.instance.leave_village()
        return code

    def clean(self):
        data = super().clean()
        if not self.errors and not self.changes() and not data.get("remark"):
            raise ValidationError(
                _(
                    "Rien n’est changé. Si tout est juste, dites-le avec le bouton de la page "
                    "d’avant."
                )
            )
        return data

    def changes(self):
        """What is different, as `GroupAnswer.changes` keeps it."""
        return [
            {
                "field": name,
                "before": self.initial[name],
                "after": self.cleaned_data[name],
                "decision": "",
            }
            | self.language_of(name)
            for name in LABELS
            if name in self.changed_data and name in self.cleaned_data
        ]

    def language_of(self, name):
        is_translated = self.language != FRENCH and name in SupportGroup.TRANSLATED
        return {"language": self.language} if is_translated else {}

    @property
    def wrong_fields(self):
        return [field for field in self if field.errors]


class DatesForm(forms.Form):
    """Which of the next dates do not take place; `dates` are those that the page shows."""

    cancelled = forms.MultipleChoiceField(
        label=_("Laquelle n’a pas lieu ?"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": _("Cochez la date qui n’a pas lieu."),
            "invalid_choice": _("Une de ces dates n’est plus à venir. Regardez encore une fois."),
        },
    )

    def __init__(self, *args, dates=(), **kwargs):
        super().__init__(*args, **kwargs)
        # Of one day, all that is planned.
        self.dates = {}
        for one in dates:
            self.dates.setdefault(one.day.isoformat(), []).append(one)
        today = timezone.localdate()
        self.fields["cancelled"].choices = [
            (day, capfirst(day_in_words(some[0].day, today))) for day, some in self.dates.items()
        ]

    def clean_cancelled(self):
        return [one for day in self.cleaned_data["cancelled"] for one in self.dates[day]]


READ_FIRST = _("Une personne de l’équipe le relit, puis la page du groupe l’affiche.")


class PauseForm(forms.Form):
    until = forms.DateField(
        label=_("Jusqu’au (dernier jour de la pause)"),
        widget=forms.DateInput(attrs={"type": "date", "class": "input"}, format="%Y-%m-%d"),
        error_messages={
            "required": _("Donnez une date, même approximative : nous vous redemanderons alors."),
        },
    )
    reason = forms.CharField(
        label=_("Pourquoi, en quelques mots"),
        help_text=READ_FIRST,
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"class": "input"}),
    )

    def clean_until(self):
        until = self.cleaned_data["until"]
        check_last_day(until)
        if until <= timezone.localdate():
            raise ValidationError(_("Choisissez un jour des douze prochains mois."))
        return until


class AsksWhichGroup(forms.Form):
    """For what cannot be seen any more: `group` is asked about, where a mailbox has several."""

    this_one = forms.BooleanField(
        label="",
        error_messages={
            "required": _(
                "Votre adresse répond pour plusieurs groupes : cochez si c’est celui-ci."
            ),
        },
    )

    def __init__(self, *args, group=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.asks = group is not None
        if self.asks:
            text = _("Oui, il s’agit bien de « %(group)s », et d’aucun autre groupe.")
            self.fields["this_one"].label = text % {"group": group}
        else:
            del self.fields["this_one"]


class EndForm(AsksWhichGroup):
    reason = forms.CharField(
        label=_("Pourquoi, en quelques mots"),
        help_text=READ_FIRST,
        required=False,
        max_length=200,
        widget=forms.TextInput(attrs={"class": "input"}),
    )


class RemoveForm(AsksWhichGroup):
    remark = Paragraphs(
        label=_("Autre chose à nous dire ?"), required=False, max_length=1000, rows=3
    )


class NoForm(forms.Form):
    """A button, nothing to fill in."""


# The forms of the first page, by the answer that their button gives.
FORMS = {
    Answer.TRUE: NoForm,
    Answer.DATES: DatesForm,
    Answer.PAUSE: PauseForm,
    Answer.END: EndForm,
    Answer.REMOVE: RemoveForm,
    Answer.SILENCE: NoForm,
}
