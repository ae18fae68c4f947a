"""An e-mail or a page on the Web as people write it → the form that is kept, for every way in."""

import re
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit, urlunsplit

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from ..text import readable

_EMAIL = re.compile(r"[^\s<>,;:()\[\]]+@[^\s<>,;:()\[\]]+")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):(?!\d)", re.I)
# Programs that follow a reader from page to page add these to an address.
_TRACKS = re.compile(r"(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_ga|_gl)", re.I)
_REDIRECTS = {"l.facebook.com": "u", "lm.facebook.com": "u", "l.instagram.com": "u"}
_GOOGLE = re.compile(r"(?:www\.)?google\.[a-z.]+")
_HOST = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+(?:[^\W\d_]{2,}|xn--[a-z0-9-]+)")
_NO_SITE = re.compile(r"(?:.*\.)?(?:local|localhost|internal|test|invalid|lan)")


def read_email(typed):
    """« mailto:Info@Exemple.be », « Anne <info@exemple.be> » → « Info@exemple.be »."""
    text = " ".join(readable(typed).split())
    if not text:
        return ""
    found = list(dict.fromkeys(_EMAIL.findall(re.sub(r"(?i)mailto:", " ", text))))
    if len(found) > 1:
        raise ValidationError(_("« %s » : plusieurs adresses. Gardez-en une.") % text[:80])
    try:
        validate_email(found[0] if found else text)
    except ValidationError as error:
        raise ValidationError(_("« %s » n’est pas une adresse e-mail.") % text[:80]) from error
    name, _at, host = found[0].rpartition("@")
    return f"{name}@{host.lower()}"


def read_website(typed):
    """« www.exemple.be » → « https://www.exemple.be », without what tracks its readers."""
    text = readable(typed).strip().strip("<>")
    if not text:
        return ""
    if len(text.split()) > 1:
        raise ValidationError(_("« %s » : une seule adresse, sans espace.") % text[:80])
    scheme = _SCHEME.match(text)
    address = urlsplit(text if scheme else f"https://{text}")
    # « issuu.com./page » is the same machine.
    address = address._replace(netloc=address.netloc.rstrip("."))
    host = address.hostname or ""
    # « https://connu.be@autre.be » leads to the second.
    is_plain = address.username is None
    if address.scheme not in ("http", "https") or not (is_plain and _is_public(host)):
        raise ValidationError(_("« %s » n’est pas l’adresse d’un site.") % text[:80])
    if behind := _behind_redirect(host, address):
        return read_website(behind)
    query = parse_qsl(address.query, keep_blank_values=True)
    kept = [pair for pair in query if not _TRACKS.fullmatch(pair[0])]
    if kept != query:
        address = address._replace(query=urlencode(kept))
    return urlunsplit(address)


def _is_public(host):
    """« www.exemple » has no domain of its own; a machine's name or number is nobody's site."""
    has_domain = _HOST.fullmatch(host.removeprefix("www."))
    return bool(has_domain) and not _NO_SITE.fullmatch(host)


def _behind_redirect(host, address):
    """Where an address of a social network or a search engine only leads on."""
    query = parse_qs(address.query)
    if name := _REDIRECTS.get(host):
        return query.get(name, [""])[0]
    if _GOOGLE.fullmatch(host) and address.path == "/url":
        return (query.get("q") or query.get("url") or [""])[0]
    return ""
