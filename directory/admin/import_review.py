"""What an editor reads before an import is written: its rows by what they would do."""

from django.core.paginator import Paginator
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext, ngettext_lazy

from ..exchange.planning import planned

ROWS_PER_PAGE = 100
STATES = {
    planned.UNDECIDED: ngettext_lazy("%d à décider", "%d à décider"),
    planned.REFUSED: ngettext_lazy("%d refusée", "%d refusées"),
    planned.CHANGED: ngettext_lazy("%d modifiée", "%d modifiées"),
    planned.NEW: ngettext_lazy("%d nouvelle", "%d nouvelles"),
    planned.UNCHANGED: ngettext_lazy("%d inchangée", "%d inchangées"),
    planned.DONE: ngettext_lazy("%d importée", "%d importées"),
}


def how_far(pending):
    """« Rien n’a encore été importé. », « 400 fiches sont importées. »"""
    if not (number := len(pending.written)):
        return _("Rien n’a encore été importé.")
    return ngettext("%d fiche est importée.", "%d fiches sont importées.", number) % number


class Review:
    """The rows of a report that the page shows: one state, one page of it."""

    def __init__(self, pending, query):
        report = [
            row | {"state": planned.DONE, "pk": pending.written[str(row["line"])][0]}
            if str(row["line"]) in pending.written
            else row
            for row in pending.report
        ]
        self.how_far = how_far(pending) if pending.written else ""
        self.counts = dict.fromkeys(STATES, 0)
        for row in report:
            self.counts[row["state"]] += 1
        self.state = self._chosen(query.get("lignes"))
        rows = [row for row in report if row["state"] == self.state]
        self.page = Paginator(rows, ROWS_PER_PAGE).get_page(query.get("page"))
        self.cautions = sum(bool(row["cautions"]) for row in report)
        self.added = self.counts[planned.NEW]
        self.changed = self.counts[planned.CHANGED]
        self.written = self.added + self.changed
        self.refused = self.counts[planned.REFUSED]
        self.undecided = self.counts[planned.UNDECIDED]

    def _chosen(self, wanted):
        """The state asked for, else the first that has rows: those with a question first."""
        if wanted in self.counts:
            return wanted
        return next((state for state, number in self.counts.items() if number), planned.UNCHANGED)

    @property
    def tabs(self):
        return [
            (state, STATES[state] % number, state == self.state)
            for state, number in self.counts.items()
            if number or state != planned.DONE
        ]
