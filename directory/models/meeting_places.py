"""Where a group meets: one fact, of which visitors see as much as the group lets them."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from .venues import check_code, check_locality, check_point, codes_of, street_alone


class MeetsSomewhere(models.Model):
    """For a group, which has the fields."""

    class Meta:
        abstract = True

    def clean_place(self, localities=None):
        """Commune, code, village and point say the same; `localities` are all of them, if known."""
        self.street = street_alone(self.street, self.postal_code)
        if self.locality:
            check_locality(self.municipality, self.locality, self.postal_code, localities)
        check_code(self.municipality, self.postal_code, localities)
        if self.postal_code and not self.municipality:
            raise ValidationError({"municipality": _("Choisissez la commune de ce code postal.")})
        if (self.latitude is None) != (self.longitude is None):
            missing = "latitude" if self.latitude is None else "longitude"
            text = _("Un point a une latitude et une longitude : écrivez les deux, ou aucune.")
            raise ValidationError({missing: text})
        if None not in (self.latitude, self.longitude):
            if not self.municipality:
                raise ValidationError({"latitude": _("Un point sur la carte va avec une commune.")})
            check_point(self.municipality, self.latitude, self.longitude, localities)

    def leave_village(self):
        """A village that another code of the commune does not name is not where it meets."""
        if self.locality and self.postal_code not in ("", *codes_of(self.locality)):
            self.locality = None

    def _public_point(self):
        if self.shows_address and self.latitude is not None and self.longitude is not None:
            return self.latitude, self.longitude
        centre = (self.shows_address and self.locality) or self.municipality
        return (centre.latitude, centre.longitude) if centre else (None, None)

    @property
    def shows_address(self):
        return self.address_visibility == self.AddressVisibility.PUBLIC

    @property
    def told_visibility(self):
        """« public », « on_request », or « town » for whatever else hides the address.

        Whether the group itself wants it hidden is no fact for others.
        """
        ways = self.AddressVisibility
        known = (ways.PUBLIC, ways.ON_REQUEST)
        return self.address_visibility if self.address_visibility in known else ways.TOWN.value

    @property
    def public_venue(self):
        """Name of the place, where the group lets it be known."""
        return self.venue_name if self.shows_address else ""

    @property
    def public_street(self):
        """Street and number, where the group lets them be known."""
        return self.street if self.shows_address else ""

    @property
    def point_is_exact(self):
        return self.shows_address and self.latitude is not None

    @property
    def town(self):
        """« Namur », or « Ans (Alleur) » where the locality may be known."""
        if not self.municipality:
            return ""
        town = self.municipality.name
        if self.shows_address and self.locality and self.locality.name not in town:
            return f"{town} ({self.locality.name})"
        return town
