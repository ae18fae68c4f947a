"""What the machine found at night: dead links, doubles, what partners' lists say."""

from django.utils.translation import gettext_lazy as _

from ...models import Duplicate, Feed, FeedRow, Link
from ..abilities.waiting import ON_DESK
from .queue import QueueMaker, Row, name_with_town


class DeadLinks(QueueMaker):
    key = "liens-morts"
    model = Link
    title = _("Liens morts")
    advice = _("Le site ne répond plus depuis plusieurs jours : corrigez l’adresse dans la fiche.")
    since = "failing_since"

    def waiting(self, rows):
        return rows.dead()

    def row(self, request, link):
        steps = []
        if self.admin.has_change_permission(request):
            steps = self.admin.steps(link)
        return Row(
            name=self.admin.address_shown(link),
            url=self.admin.url_of("change", link),
            note=link.reason_in_words,
            since=link.failing_since,
            steps=steps,
        )


class Duplicates(QueueMaker):
    key = "doublons"
    model = Duplicate
    title = _("Doublons possibles")
    advice = _("Comparez les deux fiches : réunissez-les, ou dites que ce n’est pas un doublon.")
    since = "found_on"

    def waiting(self, rows):
        return rows.waiting()

    def with_related(self, rows):
        return rows.with_listings()

    def order(self):
        return ["found_on", "-score", "pk"]

    def row(self, request, pair):
        steps = []
        if self.admin.has_change_permission(request):
            steps = [(self.admin.url_of("dismiss", pair), _("Pas un doublon"))]
        return Row(
            name=" – ".join(map(name_with_town, (pair.first, pair.second))),
            url=self.admin.url_of("change", pair),
            note=pair.reasons_in_words,
            since=pair.found_on,
            steps=steps,
        )


class PartnerRows(QueueMaker):
    key = "partenaires"
    query = ON_DESK
    model = FeedRow
    title = _("Listes de partenaires")
    advice = _("Regardez la ligne dans un import, ou laissez-la telle quelle.")
    since = "since"
    related = ("feed",)

    def waiting(self, rows):
        return rows.waiting()

    def row(self, request, record):
        may_change = self.admin.has_change_permission(request)
        return Row(
            name=str(record),
            url=self.admin.url_of("change", record),
            note=f"{record.feed} : {record.get_state_display()}",
            since=record.since,
            steps=self.admin.steps(record) if may_change else [],
        )


class BrokenFeeds(QueueMaker):
    key = "listes-illisibles"
    query = ON_DESK
    model = Feed
    title = _("Listes de partenaires qui ne se lisent plus")
    advice = _("Corrigez l’adresse ou le format, ou demandez au partenaire.")
    since = "last_read_on"

    def waiting(self, rows):
        return rows.broken()

    def row(self, request, record):
        url = self.admin.url_of("change", record)
        return Row(name=str(record), url=url, note=record.last_error, since=record.last_read_on)
