"""Settings of Healing Together, all read from the environment.

The security settings are those of production. `DJANGO_DEBUG=1` switches to a developer's
settings; `DJANGO_PLAIN_HTTP=1` keeps production's behaviour without HTTPS, for a server that
only listens on the loopback address.
"""

import os
from datetime import timedelta
from pathlib import Path

import dj_database_url
from csp.constants import NONCE, NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from whitenoise.compress import Compressor

from healing_together.headers import static_headers


def flag(name):
    return os.environ.get(name, "") == "1"


def words(name):
    return os.environ.get(name, "").replace(",", " ").split()


BASE_DIR = Path(__file__).resolve().parent.parent
VAR_DIR = Path(os.environ.get("DJANGO_VAR_DIR", BASE_DIR / "var"))

DEBUG = flag("DJANGO_DEBUG")
HTTPS = not (DEBUG or flag("DJANGO_PLAIN_HTTP"))

SECRET_KEY = os.environ.get("DJANGO_SECRET_KEY", "insecure-development-key" if DEBUG else "")
if not SECRET_KEY:
    raise ImproperlyConfigured(
        "Set DJANGO_SECRET_KEY to a long random value "
        "(python -c 'import secrets; print(secrets.token_urlsafe(50))'), "
        "or start the site with script/server, which keeps one for you."
    )
# Keys of before: what they signed is still believed, and nothing is signed with them.
SECRET_KEY_FALLBACKS = words("DJANGO_SECRET_KEY_FALLBACKS")

ALLOWED_HOSTS = words("DJANGO_ALLOWED_HOSTS") or (
    [] if HTTPS else ["localhost", "127.0.0.1", "[::1]"]
)
CSRF_TRUSTED_ORIGINS = [f"https://{host.lstrip('.')}" for host in ALLOWED_HOSTS] if HTTPS else []

INSTALLED_APPS = [
    "healing_together.admin_config.AdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.sessions",
    "django.contrib.sitemaps",
    "axes",
    "django_otp",
    "django_otp.plugins.otp_static",
    "django_otp.plugins.otp_totp",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "content_editor",
    "csp",
    "django_filters",
    "django_prose_editor",
    "js_asset",
    "leaflet",
    "directory",
    "articles",
]

# Sessions, messages and accounts exist for editors only: a visitor's request touches none of
# them, so a visitor never gets a cookie.
MIDDLEWARE = [
    "directory.serving.counting.name_of_the_page",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "directory.views.open_doors.open_doors",
    "django.middleware.http.ConditionalGetMiddleware",
    "directory.serving.request_limits.no_file",
    "directory.serving.searches.leave_no_trace",
    "healing_together.middleware.one_data_version",
    "directory.serving.late.memory_only",
    "directory.views.errors.no_empty_error",
    "healing_together.middleware.ContentPolicy",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "healing_together.middleware.language_of_address",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "healing_together.middleware.permissions_policy",
    "healing_together.middleware.end_old_sessions",
    "directory.editors.conflicts.ChangedMeanwhile",
    "axes.middleware.AxesMiddleware",
]

# Bytes of ready pages that each process keeps; 0 keeps none.
PAGE_CACHE_SIZE = 0 if DEBUG else int(os.environ.get("DJANGO_PAGE_CACHE_SIZE") or 64 * 1024 * 1024)

ROOT_URLCONF = "healing_together.urls"
WSGI_APPLICATION = "healing_together.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "directory.views.context.site",
            ],
        },
    },
]

# To open a connection takes longer than to send a page that is ready: they stay open.
DATABASES = {
    "default": dj_database_url.parse(
        os.environ.get("DATABASE_URL") or f"sqlite:///{VAR_DIR / 'db.sqlite3'}"
    )
}
THREADS = int(os.environ.get("DJANGO_THREADS") or 8)
if DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql":
    # Django's, but nobody waits long for a server that is away.
    options = {
        "connect_timeout": 5,
        # A connection whose other end is gone is noticed also while nobody uses it.
        "keepalives_idle": 10,
        "keepalives_interval": 3,
        "keepalives_count": 3,
        "tcp_user_timeout": 10_000,
        # No statement of a page takes so long; those of a migration may ask for more themselves.
        "options": "-c statement_timeout=30s -c idle_in_transaction_session_timeout=60s",
        # One for each thread, and one to spare. A pool of its own would wait longer and longer
        # between two tries.
        "pool": {"min_size": 1, "max_size": THREADS + 1, "timeout": 1, "reconnect_timeout": 5},
    }
    # Public pages are read there, whatever else happens here, see directory/database/replicas.py.
    REPLICAS = [f"replica{number}" for number, _url in enumerate(words("DATABASE_REPLICAS"), 1)]
    for alias, url in zip(REPLICAS, words("DATABASE_REPLICAS"), strict=True):
        DATABASES[alias] = {**dj_database_url.parse(url), "TEST": {"MIRROR": "default"}}
    for database in DATABASES.values():
        database["ENGINE"] = "directory.database.postgresql"
        database["OPTIONS"] = {**options, **database.get("OPTIONS", {})}
    DATABASE_ROUTERS = ["directory.database.replicas.Router"] if REPLICAS else []
else:
    REPLICAS = []
    if words("DATABASE_REPLICAS"):
        raise ImproperlyConfigured("DATABASE_REPLICAS needs PostgreSQL in DATABASE_URL.")
    # Django's, but nobody else on the machine reads the file.
    DATABASES["default"]["ENGINE"] = "directory.database.sqlite"
    # A file stays open: nobody restarts it.
    DATABASES["default"]["CONN_MAX_AGE"] = None
    # WAL lets visitors read while an editor saves; "immediate" makes two editors queue for the
    # write lock instead of one of them failing half-way.
    DATABASES["default"]["OPTIONS"] = {
        # What it keeps of the file, each connection keeps for itself, and the system for all.
        "init_command": (
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-500;"
        ),
        "transaction_mode": "IMMEDIATE",
        "timeout": 10,
    }
# Limits on forms are counted in the memory of each process, or of all in that of Redis.
if CACHE_URL := os.environ.get("CACHE_URL", ""):
    CACHES = {
        "default": {
            "BACKEND": "directory.database.shared_memory.SharedMemory",
            "LOCATION": CACHE_URL,
        }
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]

AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "directory.editors.backends.EditorBackend",
]

# Who fails too often from one source waits, whether the account exists or not. What is kept of a
# failure says neither where it came from nor with which browser.
AXES_FAILURE_LIMIT = 5
AXES_COOLOFF_TIME = timedelta(minutes=30)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_RESET_ON_SUCCESS = True
# Waiting is enough: trying again meanwhile does not start it anew.
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_CLIENT_IP_CALLABLE = "directory.editors.login_failures.pseudonym"
AXES_USERNAME_CALLABLE = "directory.editors.login_failures.account_name"
AXES_HANDLER = "directory.editors.login_failures.Handler"
AXES_LOCKOUT_CALLABLE = "directory.editors.login_failures.locked_out"
AXES_DISABLE_ACCESS_LOG = True
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False

# Superusers are asked for one, and « Rédaction », unless a superuser says otherwise of the role. A
# developer is not.
SECOND_FACTOR = not DEBUG
# The name above the code in the person's application.
OTP_TOTP_ISSUER = "Healing Together"

LANGUAGE_CODE = "fr"
# The address decides which one a page is in: French has no prefix.
LANGUAGES = [("fr", "français"), ("nl", "Nederlands"), ("de", "Deutsch"), ("en", "English")]
FORMAT_MODULE_PATH = ["healing_together.formats"]
LOCALE_PATHS = [
    BASE_DIR / "directory" / "locale",
    # What Django’s admin says, in the words of editors.
    BASE_DIR / "directory" / "editors" / "locale",
]
TIME_ZONE = "Europe/Brussels"
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = Path(os.environ.get("DJANGO_STATIC_ROOT", VAR_DIR / "static"))
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "directory.serving.stylesheets.OnePieceStorage"
    },
}
# Source maps are a quarter of all bytes and nobody but a developer asks for them.
WHITENOISE_ADD_HEADERS_FUNCTION = static_headers
WHITENOISE_SKIP_COMPRESS_EXTENSIONS = [*Compressor.SKIP_COMPRESS_EXTENSIONS, "map"]

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "worker-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
# Under /admin/. Only the form of articles asks for the nonce (import map); the QR code of the
# second factor is an image in the page.
ADMIN_CONTENT_SECURITY_POLICY = {
    "default-src": [NONE],
    "script-src": [SELF, NONCE],
    "style-src": [SELF],
    "img-src": [SELF, "data:"],
    "font-src": [SELF],
    "connect-src": [SELF],
    "form-action": [SELF],
    "base-uri": [NONE],
    "frame-ancestors": [NONE],
}
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_REFERRER_POLICY = "no-referrer"
X_FRAME_OPTIONS = "DENY"
SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^healthz$"]
SECURE_HSTS_SECONDS = 31536000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
# A browser's own list is left again only after months: whoever enters it asks for it.
SECURE_HSTS_PRELOAD = HTTPS and flag("DJANGO_HSTS_PRELOAD")
# W021 asks for the list above.
SILENCED_SYSTEM_CHECKS = ["security.W021"]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
# A name with this prefix is refused by browsers unless it came from this very host, by HTTPS.
COOKIE_PREFIX = "__Host-" if HTTPS else ""
SESSION_COOKIE_NAME = f"{COOKIE_PREFIX}sessionid"
CSRF_COOKIE_NAME = f"{COOKIE_PREFIX}csrftoken"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "directory.views.errors.foreign_form"
# An editor's session ends with the browser, after an hour without a click, and after ten hours.
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_AGE = 60 * 60 * 10
SESSION_IDLE_AGE = 60 * 60
if flag("DJANGO_BEHIND_PROXY"):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
# How many proxies of ours add to X-Forwarded-For whom they saw.
PROXY_HOPS = int(os.environ.get("DJANGO_PROXY_HOPS") or 1)

LEAFLET_CONFIG = {"TILES": [], "NO_GLOBALS": True}

# Where the links in our messages lead.
SITE_URL = os.environ.get("DJANGO_SITE_URL", "").rstrip("/") or (
    f"https://{ALLOWED_HOSTS[0].lstrip('.')}"
    if HTTPS and ALLOWED_HOSTS
    else "http://127.0.0.1:8000"
)
# Without a mail server, messages are printed, which is what a developer wants; in production
# `ask_groups` refuses, because addresses belong in no log.
EMAIL_HOST = os.environ.get("DJANGO_EMAIL_HOST", "")
EMAIL_PORT = int(os.environ.get("DJANGO_EMAIL_PORT") or 587)
EMAIL_HOST_USER = os.environ.get("DJANGO_EMAIL_USER", "")
EMAIL_HOST_PASSWORD = os.environ.get("DJANGO_EMAIL_PASSWORD", "")
EMAIL_USE_TLS = EMAIL_PORT == 587
EMAIL_USE_SSL = EMAIL_PORT == 465
EMAIL_TIMEOUT = 20
EMAIL_BACKEND = "django.core.mail.backends.{}.EmailBackend".format(
    "smtp" if EMAIL_HOST else "console"
)
DEFAULT_FROM_EMAIL = os.environ.get("DJANGO_FROM_EMAIL") or (
    os.environ.get("DJANGO_CONTACT_EMAIL") or "webmaster@localhost"
)

# Who answers for the site, shown on its pages where they are set.
CONTACT_EMAIL = os.environ.get("DJANGO_CONTACT_EMAIL", "")
PUBLISHER = os.environ.get("DJANGO_PUBLISHER", "")

# The public key for which backups are encrypted (« age1… »).
BACKUP_RECIPIENT = os.environ.get("DJANGO_BACKUP_RECIPIENT", "")
# Who sends it as a bearer token reads /metrics; without one, who asks from this machine does.
METRICS_TOKEN = os.environ.get("DJANGO_METRICS_TOKEN", "")

# Requests are not logged here at all: a query string says what somebody is looking for.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {
        "no_query_string": {"()": "healing_together.logs.WithoutRequest"},
        "not_again": {"()": "healing_together.logs.NotAgain"},
    },
    "formatters": {"json": {"()": "healing_together.logs.JsonLines"}},
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            # For machines; a developer reads tracebacks.
            **({} if DEBUG else {"formatter": "json"}),
            "filters": ["not_again", "no_query_string"],
        }
    },
    "loggers": {
        "django": {"handlers": ["console"], "level": "INFO", "propagate": False},
        "directory": {"handlers": ["console"], "level": "INFO", "propagate": False},
        # What it says of each try, the breaker says once.
        "psycopg.pool": {"handlers": ["console"], "level": "ERROR", "propagate": False},
        # It writes who tried to log in; the admin shows that to those whom it concerns.
        "axes": {"handlers": ["console"], "level": "CRITICAL", "propagate": False},
    },
}
