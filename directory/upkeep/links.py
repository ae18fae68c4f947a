"""Keep one row for each address that our records lead to, and visit those whose turn it is."""

from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..models.links import CARRIERS, Link
from .link_visits import Answer

ROWS_A_STATEMENT = 500
# Longer than any run: only a run that was cut short gives its addresses back.
CLAIM = timedelta(hours=6)
# So many silences in a row, and not one answer: our own line must be cut.
TOO_MANY_SILENCES = 5


class OwnLineError(Exception):
    """Nobody answered at all: nothing was recorded."""


def collect():
    """Add the addresses that are new, drop those that no record has any more."""
    carried = set()
    for carrier in CARRIERS:
        carried.update(carrier.rows().order_by().values_list("carried", flat=True).distinct())
    known = dict(Link.objects.values_list("url", "pk"))
    unused = [pk for url, pk in known.items() if url not in carried]
    for start in range(0, len(unused), ROWS_A_STATEMENT):
        Link.objects.filter(pk__in=unused[start : start + ROWS_A_STATEMENT]).delete()
    new = [Link(url=url) for url in sorted(carried - known.keys())]
    Link.objects.bulk_create(new, batch_size=ROWS_A_STATEMENT, ignore_conflicts=True)


def check(visitor, limit=None, at_once=8, now=None):
    """Visit what is due, at most `limit` addresses, `at_once` hosts at a time.

    Returns {state: number of addresses that have it now}.
    """
    collect()
    links = claim(now or timezone.now(), limit)
    results = defaultdict(int)
    held_back = []
    line_works = False
    for link, answer in visit_all(visitor, links, at_once):
        # Silences wait until somebody has answered: then they are theirs, not ours.
        held_back.append((link, answer))
        line_works = line_works or not answer.nobody_answered
        if line_works:
            record_all(held_back, results, now)
    if len(held_back) >= TOO_MANY_SILENCES:
        raise OwnLineError
    record_all(held_back, results, now)
    return dict(results)


def claim(now, limit):
    """Take what is due out of the queue, so that a second run leaves it alone."""
    with transaction.atomic():
        due = Link.objects.due(now).select_for_update()[:limit]
        links = list(due)
        pks = [link.pk for link in links]
        for start in range(0, len(pks), ROWS_A_STATEMENT):
            claimed = Link.objects.filter(pk__in=pks[start : start + ROWS_A_STATEMENT])
            claimed.update(next_visit_at=now + CLAIM)
    return links


def visit_all(visitor, links, at_once):
    """Yield (link, answer) as they come, the addresses of one host one after the other."""
    by_host = defaultdict(list)
    for link in links:
        by_host[link.url.partition("://")[2].partition("/")[0].lower()].append(link)
    with ThreadPoolExecutor(at_once) as pool:
        visits = [pool.submit(visit_host, visitor, some) for some in by_host.values()]
        for visit in as_completed(visits):
            yield from visit.result()


def visit_host(visitor, links):
    """[(link, answer)]; a host that asks us to wait is left alone for the rest of the run."""
    answers = []
    asked_to_wait = None
    for link in links:
        answer = asked_to_wait or visitor.visit(link.url)
        if answer.come_back_after is not None:
            asked_to_wait = Answer(come_back_after=answer.come_back_after)
        answers.append((link, answer))
    return answers


def record_all(visits, results, now):
    """Keep these visits and empty the list."""
    for link, answer in visits:
        link.record(answer, now)
        results[link.state] += 1
    visits.clear()


@dataclass(frozen=True)
class Mention:
    """One record that carries an address, in one of its fields."""

    record: object
    field: str

    @property
    def field_label(self):
        return self.record._meta.get_field(self.field).verbose_name


def mentions(links):
    """{address: [Mention]}, in as many queries as there are kinds of carriers."""
    found = {link.url: [] for link in links}
    for carrier in CARRIERS:
        for record in carrier.rows().filter(carried__in=list(found)):
            found[record.carried].append(Mention(record, carrier.field))
    return found


def take_new_address(link, mention):
    """Write where a link leads now into the record; ValidationError where that cannot be."""
    record = mention.record
    field = record._meta.get_field(mention.field)
    if link.state != Link.State.MOVED:
        raise ValidationError(_("Ce lien n’a pas de nouvelle adresse."))
    setattr(record, field.name, field.clean(link.redirected_to, record))
    known = {one.name for one in record._meta.fields}
    record.save(update_fields={field.name, "updated_at"} & known)
