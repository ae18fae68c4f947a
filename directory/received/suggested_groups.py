"""A visitor suggests a group: the form, and the draft that an editor makes of it.

Nothing of it is ever published by itself.
"""

from functools import cached_property

from django import forms
from django.db import transaction
from django.utils.formats import date_format
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from ..database.memory import last_known
from ..meetings.writing import state_words
from ..models import GroupSuggestion, Helpline, Locality, SupportGroup, Theme
from ..models.addresses import free_slug
from ..models.contact import dialled, refuse_short_number
from ..models.phones import SHORT_NUMBERS, is_mobile, read_phone
from ..models.webaddresses import read_email, read_website
from ..places.gazetteer import gazetteer
from ..text import fold
from .visitor_forms import Paragraphs, VisitorForm

# Where the place was not understood: « keep it as I wrote it ».
AS_WRITTEN = "-"
MOST_PLACES = 8
MEETS_SOMEWHERE = (SupportGroup.Format.IN_PERSON, SupportGroup.Format.HYBRID)
ONE_LINE = {"class": "input", "autocomplete": "off"}
WRONG_EMAIL = {"invalid": _("Écrivez une adresse comme nom@exemple.be.")}


def branches():
    themes = last_known("branches", lambda: list(Theme.objects.branches()))
    return [(theme.slug, theme.name) for theme in themes]


def numbers_of_lines():
    return last_known("numbers of lines", lambda: set(Helpline.objects.by_number()), unknown=())


def line(label, max_length, help_text="", **kwargs):
    """An optional field of one line, not filled in by the browser with the visitor's own data."""
    widget = forms.TextInput(attrs=ONE_LINE)
    return forms.CharField(
        label=label,
        help_text=help_text,
        max_length=max_length,
        **{"required": False, "widget": widget} | kwargs,
    )


class SuggestionForm(VisitorForm):
    kind = "suggestion"
    tells = ("name", "description", "for_whom")

    name = line(
        _("Nom du groupe"), 160, required=True, error_messages={"required": _("Donnez son nom.")}
    )
    description = Paragraphs(
        label=_("Ce qu’on y fait"),
        required=False,
        max_length=GroupSuggestion.LONGEST_DESCRIPTION,
        rows=4,
    )
    for_whom = line(_("Pour qui"), 200, _("Par exemple « les parents d’un enfant malade »."))
    themes = forms.MultipleChoiceField(
        label=_("De quoi parle-t-on dans ce groupe ?"),
        help_text=_("Cochez ce qui s’en approche le plus."),
        choices=branches,
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": _("Cochez au moins un thème."),
            "invalid_choice": _("Cochez un thème de la liste."),
        },
    )
    facilitation = forms.ChoiceField(
        label=_("Qui l’anime ?"),
        choices=[
            ("", _("Je ne sais pas")),
            ("peer", _("Des personnes qui le vivent elles-mêmes")),
            ("professional", _("Une équipe professionnelle")),
            ("both", _("Les deux")),
        ],
        required=False,
        widget=forms.Select(attrs={"class": "input"}),
    )
    format = forms.ChoiceField(
        label=_("Comment se retrouve-t-on ?"),
        choices=[
            ("in_person", _("En personne")),
            ("hybrid", _("En personne ou en ligne")),
            ("online", _("En ligne")),
            ("phone", _("Par téléphone")),
            ("home", _("À domicile")),
        ],
        initial="in_person",
        widget=forms.Select(attrs={"class": "input"}),
    )
    place = line(
        _("Code postal ou commune"),
        120,
        _("Laissez vide si l’on se retrouve en ligne, par téléphone ou à domicile."),
    )
    place_choice = forms.CharField(label=_("Quel lieu ?"), required=False)
    address = line(_("Adresse ou nom du lieu"), 200)
    rhythm = line(
        _("Jour et heure"), 200, _("Par exemple « le 3e jeudi du mois, de 14 h à 16 h ».")
    )
    website = forms.URLField(
        label=_("Site web"),
        required=False,
        max_length=300,
        assume_scheme="https",
        # Not type="url": a browser would refuse « www.exemple.be ».
        widget=forms.TextInput(attrs={**ONE_LINE, "inputmode": "url"}),
        error_messages={"invalid": _("Écrivez-la comme ceci : www.exemple.be")},
    )
    phone = line(
        _("Téléphone"),
        40,
        _("Le numéro du groupe ou de l’association, pas celui d’une personne privée."),
        widget=forms.TextInput(attrs={**ONE_LINE, "inputmode": "tel"}),
    )
    email = forms.EmailField(
        label=_("E-mail du groupe"),
        required=False,
        widget=forms.EmailInput(attrs=ONE_LINE),
        error_messages=WRONG_EMAIL,
    )
    sender_email = forms.EmailField(
        label=_("Votre e-mail, si vous voulez une réponse"),
        help_text=_(
            "Il sert seulement à vous répondre. Nous l’effaçons dès que votre proposition "
            "est traitée."
        ),
        required=False,
        widget=forms.EmailInput(attrs={"class": "input", "autocomplete": "email"}),
        error_messages=WRONG_EMAIL,
    )

    def clean(self):
        data = super().clean()
        self._ask_for_contact(data)
        if "place" not in self.errors:
            self._ask_for_place(data)
        return data

    def clean_phone(self):
        phone = read_phone(self.cleaned_data["phone"])
        # A draft leads to the line of a number that is one.
        if phone.text in SHORT_NUMBERS and dialled(phone.text) not in numbers_of_lines():
            refuse_short_number(phone.text)
        return f"{phone.text} ({phone.note})"[:40] if phone.note else phone.text

    def clean_email(self):
        return read_email(self.cleaned_data["email"])

    def clean_website(self):
        return read_website(self.cleaned_data["website"])

    def _ask_for_contact(self, data):
        contact = ("website", "phone", "email")
        if not any(data.get(name) or name in self.errors for name in contact):
            self.add_error(
                "website",
                _(
                    "Donnez au moins un moyen de joindre le groupe : site, téléphone ou e-mail. "
                    "Sans cela, nous ne pouvons pas vérifier."
                ),
            )

    def _ask_for_place(self, data):
        if not data.get("place"):
            if data.get("format") in MEETS_SOMEWHERE:
                self.add_error("place", _("Donnez le code postal ou la commune."))
        elif self.found_place is None and self.place_options and not self._is_kept_as_written:
            self.add_error("place", self._place_question)

    # Place -----------------------------------------------------------------------------------

    @property
    def _typed_place(self):
        return getattr(self, "cleaned_data", {}).get("place", "")

    @property
    def _place_choice(self):
        return self.cleaned_data.get("place_choice", "")

    @property
    def _is_kept_as_written(self):
        return self._place_choice == AS_WRITTEN

    @cached_property
    def _reading(self):
        return gazetteer().read(self._typed_place)

    @cached_property
    def _found(self):
        # What is written otherwise is asked about: it will be published.
        return [] if self._reading.corrected else list(self._reading.places)

    @cached_property
    def place_options(self):
        """The places to choose from, while what was typed is not clearly one of them."""
        if not self._typed_place or (self._found and self._reading.place):
            return []
        return (self._found or gazetteer().close_names(self._typed_place))[:MOST_PLACES]

    @cached_property
    def found_place(self):
        """The place that the visitor means, as far as we know it."""
        if self._found and self._reading.place:
            return self._reading.place
        chosen = [place for place in self.place_options if place.query == self._place_choice]
        return chosen[0] if chosen else None

    @property
    def _place_question(self):
        if self._found:
            return _("Cela peut être plusieurs lieux. Choisissez le bon.")
        return _("Nous ne trouvons pas ce lieu. Choisissez, ou gardez ce que vous avez écrit.")

    @property
    def place_choices(self):
        """[(value, label, whether it is chosen)] for the radio buttons."""
        if not self.place_options:
            return []
        options = [(place.query, place.label) for place in self.place_options]
        options.append((AS_WRITTEN, _("Garder ce que j’ai écrit")))
        return [(value, label, value == self._place_choice) for value, label in options]

    @property
    def about(self):
        return fold(self.cleaned_data["name"])

    # Keep ------------------------------------------------------------------------------------

    @transaction.atomic
    def save(self):
        data = self.cleaned_data
        same = [
            "name", "description", "for_whom", "facilitation", "format", "address", "rhythm",
            "website", "phone", "email", "sender_email",
        ]  # fmt: skip
        suggestion = GroupSuggestion.objects.create(
            place_typed=data["place"], **self._where(), **{name: data[name] for name in same}
        )
        suggestion.themes.set(Theme.objects.filter(slug__in=data["themes"]))
        return suggestion

    def _where(self):
        """A town typed by its name has no locality and no postal code: it may have several."""
        place = self.found_place
        if place is None:
            return {}
        where = {"municipality": place.municipality}
        if not place.is_town:
            where["locality"] = Locality.objects.filter(
                municipality=place.municipality, postal_code=place.postal_code, name=place.name
            ).first()
        if not place.is_town or place.postal_code in self._typed_place:
            where["postal_code"] = place.postal_code
        return where


# The draft -----------------------------------------------------------------------------------


class MissingThemeError(Exception):
    """A group has a main theme, so a suggestion without any cannot become one."""


@transaction.atomic
def make_draft(suggestion):
    """A draft with what the visitor wrote, for an editor to check and complete.

    None where a second click, or another editor, has made it meanwhile.
    """
    suggestion.draft = GroupSuggestion.objects.select_for_update().get(pk=suggestion.pk).draft
    if suggestion.draft:
        return None
    themes = list(suggestion.themes.all())
    if not themes:
        raise MissingThemeError
    locality = suggestion.locality
    if locality and locality.municipality_id != suggestion.municipality_id:
        locality = None
    peers = suggestion.facilitation == SupportGroup.Facilitation.PEER
    phone = read_phone(suggestion.phone)
    line = Helpline.objects.by_number().get(dialled(phone.text)) if phone.text else None
    draft = SupportGroup.objects.create(
        name=suggestion.name,
        slug=free_slug(SupportGroup, suggestion.name),
        status=SupportGroup.Status.DRAFT,
        kind=SupportGroup.Kind.SELF_HELP if peers else "",
        confidence=SupportGroup.Confidence.LOW,
        description=suggestion.description,
        facilitation=suggestion.facilitation,
        format=suggestion.format,
        main_theme=themes[0],
        municipality=suggestion.municipality,
        locality=locality,
        postal_code=suggestion.postal_code if suggestion.municipality else "",
        street=suggestion.address if suggestion.municipality else "",
        # The group itself has not agreed to publish where it meets.
        address_visibility=SupportGroup.AddressVisibility.UNASKED,
        suggested_on=suggestion.received_on,
        rhythm=suggestion.rhythm,
        website=suggestion.website,
        phone="" if line else phone.text,
        phone_note="" if line else phone.note,
        helpline=line,
        email=suggestion.email,
        internal_note=note_of(suggestion),
    )
    draft.themes.set(themes)
    state_words(draft)
    suggestion.draft = draft
    suggestion.save(update_fields=["draft"])
    return draft


def note_of(suggestion):
    """What the draft's own fields cannot say; never who sent it."""
    lines = [
        _now("Proposé par un visiteur le {date}. Tout est à vérifier auprès du groupe.").format(
            date=date_format(suggestion.received_on)
        ),
        _now("Choisissez la sorte de groupe : la proposition ne la dit pas."),
    ]
    if suggestion.for_whom:
        lines.append(_now("Pour qui : {text}").format(text=suggestion.for_whom))
    if is_mobile(suggestion.phone):
        lines.append(_now("Le GSM est-il bien celui du groupe ? Pas celui d’une personne privée."))
    if suggestion.place_typed:
        lines.append(_now("Lieu écrit : {text}").format(text=suggestion.place_typed))
    if suggestion.address and not suggestion.municipality:
        lines.append(_now("Adresse : {text}").format(text=suggestion.address))
    return "\n".join(lines)
