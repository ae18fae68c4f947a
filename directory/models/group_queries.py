"""Which groups, and what is read with them."""

from django.db import models

from .listing import ListingQuerySet
from .places import without_boundary


def card_lists():
    """The many-to-many relations that a card shows."""
    return ["audiences", "languages", without_boundary("regions_served")]


class SupportGroupQuerySet(ListingQuerySet):
    def groups(self):
        """Groups and networks of groups; services that orient are listed apart."""
        return self.exclude(listing_type=self.model.ListingType.ORIENTATION)

    def orientation(self):
        return self.filter(listing_type=self.model.ListingType.ORIENTATION)

    def located(self):
        return self.filter(municipality__isnull=False)

    def at_a_distance(self):
        """What nobody has to travel for."""
        return self.filter(format__in=self.model.DISTANCE_FORMATS)

    def nobody_to_write_to(self):
        """Those that may be asked, and of which we know no address, not even a public one."""
        no_house = models.Q(organisation=None) | models.Q(organisation__email="")
        return self.filter(no_house, may_ask=True, organiser_email="", email="")

    def with_card_data(self):
        """All that a card shows, in a fixed number of queries."""
        related = ("main_theme", "municipality", "locality", "helpline", "organisation")
        return self.select_related(*related).prefetch_related(*card_lists())

    def with_page_data(self):
        """What the page of a group shows beside its lists.

        The helpline of its organisation is read when a page shows it: to join the table twice
        costs every page more.
        """
        related = ("main_theme", "municipality", "locality", "organisation", "helpline")
        return self.select_related(*related)
