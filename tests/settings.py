"""The settings of production, but for what tests must change."""

import os

os.environ.setdefault("DJANGO_SECRET_KEY", "only-for-tests")
os.environ["DJANGO_DEBUG"] = ""
os.environ["DJANGO_PLAIN_HTTP"] = "1"

from healing_together.settings import *  # noqa: F403
from healing_together.settings import DATABASES, STORAGES, TEMPLATES
from tests.templates import UndefinedVariable

ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
# Names without hashes: no test has to collect static files first.
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True
TEMPLATES[0]["OPTIONS"]["string_if_invalid"] = UndefinedVariable()
# The browser's server shares the test's own connection, which a pool would hand to others.
DATABASES["default"]["OPTIONS"].pop("pool", None)
# pytest-django knows by the name of Django's own engine that each process has one in memory.
if DATABASES["default"]["ENGINE"] == "directory.database.sqlite":
    DATABASES["default"]["TEST"] = {"NAME": ":memory:"}
# A rollback reuses data versions: a page kept from one test would be served in another.
PAGE_CACHE_SIZE = 0
# Most tests are about what somebody does who has given the code; those of accounts ask for it.
SECOND_FACTOR = False
