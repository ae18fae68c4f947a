"""The WSGI application that gunicorn serves."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "healing_together.settings")

application = get_wsgi_application()

# Imported late: settings must be there first.
from directory.serving.page_cache import PageCache  # noqa: E402

application = PageCache(application)
