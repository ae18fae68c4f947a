"""What there is to know of a group, and how to reach it: said once for whoever shows it.

The page of a group, its card, its printed sheet, the open data, the message and the page that ask
the group to confirm all read these lists, so that none of them says more, or something else, than
the others.
"""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.formats import number_format
from django.utils.text import capfirst
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from .meetings import shown
from .models.texts import Joined, Text, as_written
from .places.gazetteer import gazetteer

NOTHING = Text()
IN_LANGUAGE = {
    "fr": gettext_lazy("en français"),
    "nl": gettext_lazy("en néerlandais"),
    "de": gettext_lazy("en allemand"),
    "en": gettext_lazy("en anglais"),
}


@dataclass(frozen=True)
class Line:
    """A line of a fact; an address where it leads somewhere, quiet where it only explains."""

    text: str
    url: str = ""
    is_quiet: bool = False
    # Where it is not the language of the page.
    lang: str = ""


@dataclass(frozen=True)
class Fact:
    name: str
    label: str
    lines: tuple

    @property
    def value(self):
        """The fact in one breath, for what has no lines: a message, a cell."""
        return in_one_breath(line for line in self.lines if not line.is_quiet)


@dataclass(frozen=True)
class Way:
    """How to reach somebody: what to press, where it leads, what to know first."""

    kind: str
    label: str
    shown: str
    url: str
    note: Text = NOTHING


# Facts ---------------------------------------------------------------------------------------


def facts_of(group, *, for_group=False, when=None):
    """The facts of a group, most useful first; what nobody said is left out.

    `for_group`: as the group itself may read them, its hidden address included. `when`: the words
    of its meetings, where they were read already.
    """
    lines = {
        "when": (_("Quand"), [shown.when_in_words(group) if when is None else when]),
        "where": (_("Où"), _where(group, for_group)),
        "audience": (_("Pour qui"), for_whom(group)),
        "joining": (_("Comment participer"), ways_to_join(group)),
        "price": (_("Prix"), price(group)),
        "facilitation": (_("Qui anime"), [group.get_facilitation_display()]),
        "anonymity": (_("Anonymat"), [_anonymity(group)]),
        "languages": (_("Langues"), [languages_in_words(group)]),
    }
    facts = [
        Fact(name, label, tuple(_line(one) for one in some if one))
        for name, (label, some) in lines.items()
    ]
    return [fact for fact in facts if fact.lines]


def in_one_breath(lines):
    return " · ".join(_line(one).text for one in lines if one)


def _line(one):
    if isinstance(one, Line):
        return one
    return Line(capfirst(str(one)), lang=getattr(one, "lang", ""))


def _where(group, for_group):
    if group.municipality_id:
        place = _address(group, for_group)
    else:
        place = [
            Line(region.name_in_full, region.get_absolute_url())
            for region in group.regions_served.all()
        ]
    at_a_distance = group.get_format_display() if group.is_at_a_distance else ""
    reachable = _("Accessible en chaise roulante") if group.wheelchair else ""
    return [*place, at_a_distance, reachable, as_written(group.access_note)]


def _address(group, for_group):
    venue, street = group.public_venue, group.public_street
    if for_group:
        venue, street = group.venue_name, group.street
    code = group.postal_code if street else ""
    town = group.municipality.name if for_group else group.town
    here = Line(f"{code} {town}".strip(), nearby_address(group.municipality))
    return [venue, street, here, Line(_about_address(group, for_group), is_quiet=True)]


def _about_address(group, for_group):
    visibility = group.AddressVisibility
    if for_group:
        hides = group.street and not group.shows_address
        return _("Le site montre seulement la commune.") if hides else ""
    if group.address_visibility == visibility.ON_REQUEST:
        return _("L’adresse exacte est donnée à l’inscription.")
    if group.address_visibility == visibility.TOWN:
        return _("Le groupe préfère ne pas publier son adresse.")
    if group.address_visibility == visibility.UNASKED and group.can_be_reached:
        return _("Demandez l’adresse exacte au groupe.")
    if group.public_street or group.public_venue:
        return ""
    if group.can_be_reached:
        return _("Nous n’avons pas l’adresse exacte : demandez-la au groupe.")
    return _("Nous n’avons pas l’adresse exacte.")


def for_whom(group):
    return [", ".join(str(one) for one in group.audiences.all()), _ages(group)]


def _ages(group):
    youngest, oldest = group.min_age, group.max_age
    if youngest and oldest:
        return _("De {min} à {max} ans").format(min=youngest, max=oldest)
    if youngest:
        return _("Dès {min} ans").format(min=youngest)
    return _("Jusqu’à {max} ans").format(max=oldest) if oldest else ""


def ways_to_join(group):
    own = as_written(group.registration_note)
    # Django makes a table of all labels for each of them.
    registration = own or (group.registration and group.get_registration_display())
    return [registration, group.cycle and group.get_cycle_display()]


def price(group):
    if group.price:
        return [as_written(group.price)]
    if group.is_free:
        return [_("Gratuit")]
    once, yearly = group.price_amount, group.annual_fee
    return [
        _("{price} par rencontre").format(price=euros(once)) if once is not None else "",
        _("{price} par an").format(price=euros(yearly)) if yearly is not None else "",
    ]


def _anonymity(group):
    return _("Vous pouvez rester anonyme.") if group.anonymous else ""


def languages_in_words(group):
    """« français, néerlandais », as inside a sentence; only French writes languages small."""
    names = ", ".join(str(language) for language in group.languages.all())
    return names.lower() if get_language() == "fr" else names


def euros(amount):
    """« 5 € », « 2,50 € »."""
    decimals = 0 if amount == int(amount) else 2
    number = number_format(amount, decimals)
    shapes = {"nl": "€\u00a0{}", "en": "€{}"}
    return shapes.get(get_language(), "{}\u00a0€").format(number)


def nearby_address(municipality):
    """The page of this very town: its name alone may be that of another, too."""
    place = gazetteer().town_of[municipality.pk]
    return reverse("nearby", query={"place": place.query})


# Contact -------------------------------------------------------------------------------------


def bare_url(url):
    """An address as one reads it aloud: no scheme, no « www. », no final slash."""
    return url.split("://", 1)[-1].removeprefix("www.").rstrip("/")


def ways_of(listing):
    """How to reach this very listing, or organisation: to call, to write, to read."""
    ways = []
    if line := listing.public_helpline:
        note = Joined([line.texts.name, line.texts.hours])
        ways.append(_call(line.phone, line.dial, note))
    elif listing.phone:
        ways.append(_call(listing.phone, listing.dial, as_written(listing.phone_note)))
    if listing.email:
        ways.append(Way("email", _("Écrire"), listing.email, f"mailto:{listing.email}"))
    if listing.website:
        ways.append(Way("site", _("Voir le site"), bare_url(listing.website), listing.website))
    return ways


def _call(phone, dial, note):
    return Way("phone", _("Appeler le {phone}").format(phone=phone), phone, f"tel:{dial}", note)


def ways_to_reach(group):
    """(ways, whose): those of the group; where it has none, those of its organisation."""
    if ways := ways_of(group):
        return ways, None
    if group.organisation and (ways := ways_of(group.organisation)):
        return ways, group.organisation
    return [], None
