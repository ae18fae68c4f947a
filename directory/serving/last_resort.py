"""A page with the numbers for when nothing else works: no template, no style sheet, no database."""

import logging
from html import escape
from http import HTTPStatus

from django.utils.translation import get_language

from ..crisis import crisis_box, first_filled

TRY_AGAIN_AFTER = 60
TITLES = {
    400: "Cette demande n’est pas complète",
    403: "Cette page n’est pas pour vous",
    404: "Cette page n’existe pas",
    405: "Cette page ne se demande pas ainsi",
    408: "La demande est arrivée trop lentement",
    413: "C’est trop long pour nous",
    414: "Cette adresse est trop longue",
    415: "Nous ne savons pas lire cet envoi",
    429: "Attendez un peu, s’il vous plaît",
    431: "Cette demande est trop longue",
}
OURS = "Un problème de notre côté"
WORDS_OURS = "Ce n’est pas votre faute. Réessayez dans quelques minutes."
WORDS = "Revenez en arrière, ou repartez de l’accueil."
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
<html lang="fr">
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
<h2>Besoin d’aide maintenant\N{NO-BREAK SPACE}?</h2>
<ul>
{numbers}
</ul>
<p><a href="/urgence/">Tous les numéros d’aide</a> · <a href="/">L’accueil</a></p>
</main>
</body>
</html>
"""
NUMBER = '<li><a href="tel:{dial}">{phone}</a> {name}</li>'

logger = logging.getLogger(__name__)
# Read when the process starts, while files can be read.
_first = first_filled("fr")


def page(status, words=""):
    """The page of an error, in UTF-8."""
    ours = status >= HTTPStatus.INTERNAL_SERVER_ERROR
    numbers = (
        NUMBER.format(dial=escape(line.dial), phone=escape(line.phone), name=escape(said(line)))
        for line in known_numbers()
    )
    text = PAGE.format(
        title=escape(OURS if ours else TITLES.get(status, TITLES[400])),
        words=escape(words or (WORDS_OURS if ours else WORDS)),
        numbers="\n".join(numbers),
    )
    return text.encode()


def said(line):
    return f"{line.label}\N{NO-BREAK SPACE}: {line.name}" if line.label else line.name


def known_numbers():
    try:
        return crisis_box((get_language() or "fr")[:2]) or _first
    except Exception as error:
        # Whatever is broken, the numbers are not.
        logger.error("The crisis box cannot be read: %s", type(error).__name__)
        return _first


def headers_of(status, body):
    headers = {**HEADERS, "Content-Length": str(len(body))}
    if status == HTTPStatus.SERVICE_UNAVAILABLE:
        headers["Retry-After"] = str(TRY_AGAIN_AFTER)
    return headers


def send(environ, start_response, status, exc_info=None):
    body = page(status)
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
