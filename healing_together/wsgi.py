"""The WSGI application that gunicorn serves."""

import gc
import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "healing_together.settings")

application = get_wsgi_application()

# Imported late: settings must be there first.
from directory.finding.beside import beside  # noqa: E402
from directory.finding.index import current_index  # noqa: E402
from directory.finding.nearby import remember_catchments  # noqa: E402
from directory.serving.keeper import Keeper  # noqa: E402
from directory.serving.last_resort import LastResort  # noqa: E402
from directory.serving.page_cache import PageCache  # noqa: E402
from directory.serving.request_limits import RequestLimits  # noqa: E402

keeper = Keeper(
    application,
    [
        lambda: current_index().remember_cards(),
        lambda: beside(current_index()).remember(),
        remember_catchments,
    ],
)
# A page leaves thousands of small objects behind, beside all that the memory keeps: a full
# collection takes a tenth of a second, which a visitor would wait for at every third page. Much
# rarer, and a file that is sent while it is made would leave hundreds of megabytes behind.
gc.set_threshold(2_000, 10, 10)

application = LastResort(RequestLimits(PageCache(application)))
