"""Read the partners' lists that are due; one that is broken delays no other."""

import logging

from django.utils.translation import gettext as _

from ...models import Feed, Link
from ...upkeep.fetching import LARGEST, TooLargeError
from ...upkeep.link_visits import UnreachableError
from ..tables import TableError
from .comparing import compare
from .reading import FeedError, rows_in

log = logging.getLogger(__name__)


def read_all(fetcher, feeds=None):
    """[(feed, whether it was read)]."""
    due = list(Feed.objects.due() if feeds is None else feeds)
    return [(feed, read_feed(feed, fetcher)) for feed in due]


def read_feed(feed, fetcher):
    try:
        compare(feed, rows_in(feed, fetcher.fetch))
    except UnreachableError as error:
        feed.has_failed(str(Link.Reason(error.reason).label))
    except TooLargeError:
        feed.has_failed(_("Cette liste pèse plus de %d Mo.") % (LARGEST // 2**20))
    except (FeedError, TableError) as error:
        feed.has_failed(str(error))
    except Exception:
        log.exception("A partner’s list could not be compared: %s", feed.pk)
        feed.has_failed(_("Nous n’avons pas su comparer cette liste : prévenez-nous."))
    else:
        feed.was_read()
        return True
    return False
