"""What changed in the formats, for those whose programs read them: the latest first."""

from datetime import date
from typing import NamedTuple

from django.utils.translation import gettext_lazy as _


class FormatChange(NamedTuple):
    """`day` is also the version of the formats: an old copy no longer counts as the same file."""

    day: str
    words: str

    @property
    def on(self):
        return date.fromisoformat(self.day)


CHANGES = (
    FormatChange(
        "2026-11-30",
        _(
            "En plus pour les groupes : meetings en entier (aussi dans le CSV), date_changes, "
            "closed_months, school_holidays, closed_on_public_holidays, full_until. check_is_old "
            "est vrai aussi de ce que personne n’a jamais vérifié, si la source a plus d’un an. "
            "HSDS : modified_after dit aussi ce qui n’est plus publié. Agendas : de nouveaux UID, "
            "une fois."
        ),
    ),
    FormatChange(
        "2026-11-29",
        _("En plus dans le JSON et l’API : facts, ce que la page d’un groupe en dit, en mots."),
    ),
    FormatChange("2026-11-29", _("Une colonne de plus pour les groupes : next_dates.")),
    FormatChange(
        "2026-11-28",
        _("HSDS 3.0 (/api/hsds/), Meeting Guide JSON, Atom pour toute liste, cadres à intégrer."),
    ),
    FormatChange(
        "2026-11-28",
        _("Première publication : huit tables en CSV et en JSON, les groupes en GeoJSON."),
    ),
)
