"""How fresh a listing is: when it is to be checked again, and what readers are told of that."""

from datetime import timedelta

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from .dates import PartialDate, is_reached, months_after

# Written from `verified_on` whenever it changes, so that the database can count by them.
REVIEW_DATES = ["due_on", "late_on", "leaves_list_on"]
# What a source said longer ago is to be checked, if nobody did.
OLD_AFTER = timedelta(days=365)


class Freshness:
    """For a listing, whose fields it reads and whose review dates it writes."""

    @property
    def review_months(self):
        return self.review_every or self.REVIEW_MONTHS

    def set_review_dates(self):
        """When to check again, to warn readers, to leave the lists: counted from the last check.

        A listing that was never checked says so; its age alone neither warns nor hides it.
        """
        self.due_on = self.late_on = self.leaves_list_on = None
        if day := self._meta.get_field("verified_on").to_python(self.verified_on):
            months = self.review_months
            self.due_on = months_after(day, months)
            self.late_on = months_after(day, months * 1.5)
            if self.LEAVES_LISTS:
                self.leaves_list_on = months_after(day, months * 2)

    @property
    def is_due(self):
        return self.verified_on is None or is_reached(self.due_on)

    @property
    def is_late(self):
        return is_reached(self.late_on)

    @property
    def is_to_be_checked(self):
        """Whether what we know is old: nobody checked it in time, or ever and its source is old."""
        if self.verified_on:
            return self.is_late
        long_ago = timezone.localdate() - OLD_AFTER
        return not self.source_date or self.source_date < long_ago.isoformat()

    @property
    def is_out_of_list(self):
        return is_reached(self.leaves_list_on)

    @property
    def badge(self):
        """How fresh the listing is, in words: who checked it and when, or that nobody did."""
        if not self.verified_on:
            return self.origin_in_words
        words = self.check_in_words
        return _("%s ; modifié depuis") % words if self.changed_since_check else words

    @property
    def check_in_words(self):
        words = {"month": date_format(self.verified_on, "F Y")}
        if self.confirmed_by_group:
            return self.CONFIRMED_BY_ITSELF % words
        words["method"] = self.get_verified_method_display()
        return _("Vérifié par nous en %(month)s, %(method)s") % words

    @property
    def origin_in_words(self):
        """Where what nobody checked comes from: a page is named only where there is one."""
        words = {"of_date": PartialDate(self.source_date).with_of() if self.source_date else ""}
        if self.source_url and self.source_date:
            return _("Repris d’une page publique %(of_date)s, pas encore confirmé") % words
        if self.source_url:
            return _("Repris d’une page publique sans date, pas encore confirmé")
        if self.source_date:
            return _("Informations %(of_date)s, pas encore confirmées") % words
        return _("Pas encore confirmé")

    @property
    def doubt(self):
        """What whoever repeats our words must say too: not checked for too long, or never."""
        return self.warning if self.verified_on else self.origin_in_words

    @property
    def warning(self):
        """What a reader must know of a listing that nobody has checked for too long."""
        if not self.is_late:
            return ""
        words = {"month": date_format(self.verified_on, "F Y")}
        if self.is_out_of_list:
            return (
                _(
                    "Nous n’avons plus vérifié cette fiche depuis %(month)s : elle a quitté nos "
                    "listes et n’est peut-être plus juste. Appelez ou écrivez avant de vous "
                    "déplacer."
                )
                % words
            )
        return (
            _("Pas revérifié depuis %(month)s : appelez ou écrivez avant de vous déplacer.") % words
        )
