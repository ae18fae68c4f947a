"""The WSGI application that gunicorn serves."""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "healing_together.settings")

application = get_wsgi_application()

# Imported late: settings must be there first.
from django.db import connections  # noqa: E402

from directory.danger import hear  # noqa: E402
from directory.database.memory import share_all  # noqa: E402
from directory.finding.beside import beside  # noqa: E402
from directory.finding.index import current_index  # noqa: E402
from directory.finding.likeness import themes_alike  # noqa: E402
from directory.finding.nearby import remember_catchments  # noqa: E402
from directory.serving.counting import Counting  # noqa: E402
from directory.serving.keeper import Keeper  # noqa: E402
from directory.serving.last_resort import LastResort  # noqa: E402
from directory.serving.metrics import Metrics  # noqa: E402
from directory.serving.page_cache import PageCache  # noqa: E402
from directory.serving.request_limits import RequestLimits  # noqa: E402

from . import numbers  # noqa: E402

A_TEXT = "un texte comme un autre"

pages = PageCache(application)
metrics = Metrics(
    Counting(LastResort(RequestLimits(pages))),
    lambda: {**pages.numbers(), **numbers.of_the_index()},
    numbers.READINGS,
)
keeper = Keeper(
    application,
    [
        lambda: current_index().remember_cards(),
        lambda: beside(current_index()).remember(),
        remember_catchments,
    ],
    tell=metrics.share,
)


def read_before_forking():
    """Have ready what visitors need, once for all workers: they share the memory that it takes.

    A worker that is started again later has what was read now, and reads what changed since.
    Connections are not shared. Where the database does not answer, each worker reads when it does.
    """
    keeper.look()
    # What was learnt is read when the first text is looked at: each worker would read its own.
    for read in (hear, themes_alike):
        read(A_TEXT)
    share_all()
    close_connections()
    # Collecting garbage would write into shared memory, and so copy it.
    gc.collect()
    gc.freeze()


def close_connections():
    """With their pool, whose threads would stay behind."""
    for connection in connections.all(initialized_only=True):
        connection.close()
        if connection.vendor == "postgresql":
            connection.close_pool()


# A page leaves thousands of small objects behind, beside all that the memory keeps: a full
# collection takes a tenth of a second, which a visitor would wait for at every third page. Much
# rarer, and a file that is sent while it is made would leave hundreds of megabytes behind.
gc.set_threshold(2_000, 10, 10)

application = metrics
