"""A page with the numbers for when nothing else works: no template, no style sheet, no database."""

import logging
from html import escape
from http import HTTPStatus

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from ..crisis import crisis_box, first_filled

FRENCH = "fr"
TRY_AGAIN_AFTER = 60
TITLES = {
    400: gettext_noop("Cette demande n’est pas complète"),
    403: gettext_noop("Cette page n’est pas pour vous"),
    404: gettext_noop("Cette page n’existe pas"),
    405: gettext_noop("Cette page ne se demande pas ainsi"),
    408: gettext_noop("La demande est arrivée trop lentement"),
    413: gettext_noop("C’est trop long pour nous"),
    414: gettext_noop("Cette adresse est trop longue"),
    415: gettext_noop("Nous ne savons pas lire cet envoi"),
    429: gettext_noop("Attendez un peu, s’il vous plaît"),
    431: gettext_noop("Cette demande est trop longue"),
}
OURS = gettext_noop("Un problème de notre côté")
WORDS_OURS = gettext_noop("Ce n’est pas votre faute. Réessayez dans quelques minutes.")
WORDS = gettext_noop("Revenez en arrière, ou repartez de l’accueil.")
POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>{title} – Healing Together</title>
</head>
<body>
<main>
<h1>{title}</h1>
<p>{words}</p>
<h2>{question}</h2>
<ul>
{numbers}
</ul>
<p><a href="{urgent}">{all_numbers}</a> · <a href="{home}">{start}</a></p>
</main>
</body>
</html>
"""
NUMBER = '<li><a href="tel:{dial}">{phone}</a> {name}</li>'

logger = logging.getLogger(__name__)
# Read when the process starts, while files can be read.
_first = {code: first_filled(code) for code, _name in settings.LANGUAGES}


def language_of(path):
    """Of an address; French where nothing else is said."""
    return translation.get_language_from_path(path or "") or FRENCH


def page(status, language=FRENCH):
    """The page of an error, in UTF-8."""
    with translation.override(language):
        return text_of(status, language).encode()


def text_of(status, language):
    ours = status >= HTTPStatus.INTERNAL_SERVER_ERROR
    numbers = (
        NUMBER.format(dial=escape(line.dial), phone=escape(line.phone), name=escape(said(line)))
        for line in known_numbers(language)
    )
    return PAGE.format(
        language=language,
        title=escape(_(OURS) if ours else _(TITLES.get(status, TITLES[400]))),
        words=escape(_(WORDS_OURS) if ours else _(WORDS)),
        question=escape(_("Besoin d’aide maintenant ?")),
        numbers="\n".join(numbers),
        urgent=address_of("helplines", "/urgence/"),
        all_numbers=escape(_("Tous les numéros d’aide")),
        home=address_of("home", "/"),
        start=escape(_("L’accueil")),
    )


def address_of(name, french):
    """In the language of the page; its addresses may be what is broken."""
    try:
        return escape(reverse(name))
    except Exception as error:
        logger.error("No address of %s: %s", name, type(error).__name__)
        return french


def said(line):
    if not line.label:
        return line.name
    return _("%(label)s : %(value)s") % {"label": line.label, "value": line.name}


def known_numbers(language):
    try:
        return crisis_box(language) or _first[language]
    except Exception as error:
        # Whatever is broken, the numbers are not.
        logger.error("The crisis box cannot be read: %s", type(error).__name__)
        return _first[language]


def headers_of(status, body):
    headers = {**HEADERS, "Content-Length": str(len(body))}
    if status == HTTPStatus.SERVICE_UNAVAILABLE:
        headers["Retry-After"] = str(TRY_AGAIN_AFTER)
    return headers


def send(environ, start_response, status, exc_info=None):
    body = page(status, language_of(environ.get("PATH_INFO")))
    line = f"{status} {HTTPStatus(status).phrase}"
    start_response(line, list(headers_of(status, body).items()), exc_info)
    return [b"" if environ.get("REQUEST_METHOD") == "HEAD" else body]


class LastResort:
    """A WSGI application around all others: what they cannot answer, this does."""

    def __init__(self, application):
        self.application = application

    def __call__(self, environ, start_response):
        try:
            return self.application(environ, start_response)
        except Exception as error:
            # Not its text, which may quote what somebody typed.
            logger.error("No page could be made: %s", type(error).__name__)
            return send(environ, start_response, HTTPStatus.INTERNAL_SERVER_ERROR)
