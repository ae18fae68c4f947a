"""What partners put on their own page: what they chose, and the line of HTML that shows it."""

from urllib.parse import urlencode

import segno
from django import forms
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

from ..finding.asked import LONGEST_SEARCH
from ..places.gazetteer import gazetteer

SCHEMES = [("auto", _("selon l’appareil")), ("light", _("clair")), ("dark", _("sombre"))]
TINTS = [
    ("green", _("vert")),
    ("blue", _("bleu")),
    ("plum", _("prune")),
    ("ink", _("noir et blanc")),
]
LISTS = ("theme", "audience", "language")


class Look(forms.Form):
    """The colours of a frame; what makes no sense is as nobody asked for it."""

    scheme = forms.ChoiceField(label=_("Clair ou sombre"), choices=SCHEMES, required=False)
    tint = forms.ChoiceField(label=_("Couleur des liens"), choices=TINTS, required=False)

    @property
    def chosen(self):
        self.is_valid()
        given = getattr(self, "cleaned_data", {})
        return {
            "scheme": given.get("scheme") or SCHEMES[0][0],
            "tint": given.get("tint") or TINTS[0][0],
        }


class EmbedForm(Look):
    """What to show where; the lists are those of the index."""

    what = forms.ChoiceField(
        label=_("Que montrer ?"),
        choices=[
            ("groups", _("une liste de groupes de soutien")),
            ("network", _("« Quel réseau de santé mentale pour ma commune ? »")),
        ],
    )
    place = forms.CharField(
        label=_("Où"),
        required=False,
        max_length=LONGEST_SEARCH,
        help_text=_("Commune, code postal, province ou région. Vide : toute la Belgique."),
    )
    theme = forms.ChoiceField(label=_("Thème"), required=False)
    audience = forms.ChoiceField(label=_("Pour qui"), required=False)
    language = forms.ChoiceField(label=_("Langue des groupes"), required=False)

    field_order = ("what", "place", *LISTS, "scheme", "tint")

    def __init__(self, data, index):
        super().__init__(data or None)
        for name in LISTS:
            self.fields[name].choices = [("", _("peu importe")), *index.choices(name)]
        for field in self.fields.values():
            field.widget.attrs["class"] = "input"

    def clean_place(self):
        """{parameter of the list: value} of what was typed."""
        typed = self.cleaned_data["place"].strip()
        if not typed:
            return {}
        reading = gazetteer().read(typed)
        if reading.region and not reading.place:
            return {"region": reading.region.slug}
        if not reading.places or reading.asks:
            near = reading.places or gazetteer().close_names(typed)
            raise forms.ValidationError(which_place(near))
        return {"near": reading.place.query}

    @property
    def asked(self):
        """The parameters of the list, as chosen."""
        chosen = self.cleaned_data
        return chosen["place"] | {name: chosen[name] for name in LISTS if chosen[name]}


def which_place(places):
    names = " ; ".join(place.choice for place in list(places)[:6])
    if not names:
        return _("Nous ne connaissons pas ce lieu. Essayez avec le code postal.")
    return _("Lequel ? Écrivez le code postal et le nom : %(names)s.") % {"names": names}


def code_of(form, site):
    """The line to copy, and what goes with it."""
    asked, look = form.asked, form.chosen
    colours = {name: value for name, value in look.items() if value not in ("auto", "green")}
    is_list = form.cleaned_data["what"] == "groups"
    if not is_list:
        asked = {"place": asked["near"]} if "near" in asked else {}
    path = with_query(reverse("embed_groups" if is_list else "embed_network"), asked | colours)
    title = _("Groupes de soutien") if is_list else _("Votre réseau de santé mentale")
    height = 720 if is_list else 480
    poster = asked if is_list else {"what": "network", **asked}
    return {
        "path": path,
        "address": f"{site}{path}",
        "title": title,
        "frame": format_html(
            '<iframe src="{}{}" title="{}" loading="lazy" width="100%" height="{}" '
            'frameborder="0"></iframe>',
            site,
            path,
            title,
            height,
        ),
        "script": f'<script src="{site}{reverse("embed_height")}" async></script>',
        "poster": with_query(reverse("embed_poster"), poster),
    }


def with_query(path, asked):
    return f"{path}?{urlencode(asked)}" if asked else path


def qr_code(address):
    """The address as a drawing in the page: no image to fetch."""
    code = segno.make(address, error="m", micro=False)
    return mark_safe(code.svg_inline(scale=6, border=4, omitsize=True))  # noqa: S308
