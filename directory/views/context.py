"""What every page of the site shows."""

import re
from dataclasses import dataclass

from django.conf import settings
from django.urls import NoReverseMatch, reverse
from django.utils import translation
from django.utils.functional import SimpleLazyObject
from django.utils.http import urlencode
from django.utils.translation import get_language

from ..crisis import crisis_box
from ..finding.asked import SupportGroupFilter
from ..formats.embedding import EmbedForm


def site(request):
    """The crisis numbers, read only where a page shows them, and who answers for the site."""
    return {
        "crisis_helplines": SimpleLazyObject(lambda: crisis_box(get_language()[:2])),
        "contact_email": settings.CONTACT_EMAIL,
        "publisher": settings.PUBLISHER,
        "versions": SimpleLazyObject(lambda: versions(request)),
    }


@dataclass(frozen=True)
class Version:
    """A page in one of the languages of the site; `is_same` if it is this page, not the home."""

    code: str
    name: str
    url: str
    is_current: bool
    is_same: bool


# A longer one is no search, and a page says it four times.
LONGEST_QUERY = 500
# What pages may be asked; what else stands in an address is not repeated in ours.
ASKED = {
    *SupportGroupFilter.base_filters,
    *EmbedForm.base_fields,
    *("page", "etape", "pour", "danger", "g"),
}
# « groupes/<slug:slug>/signaler/ »
IN_A_ROUTE = re.compile(r"<(?:\w+:)?(\w+)>")


def address_of_match(match):
    """The address, in the active language, of what an address in any language led to.

    `captured_kwargs` would leave out what stands before an include.
    """
    names = IN_A_ROUTE.findall(match.route)
    return reverse(match.view_name, kwargs={name: match.kwargs[name] for name in names})


def versions(request):
    """This page in each language, with what was asked; a page that is nowhere leads to the home."""
    found = []
    # A view knows where its page has an address of its own in each language.
    own = getattr(request, "versions", None)
    for code, name in settings.LANGUAGES:
        with translation.override(code):
            if own is None:
                url, is_same = address_of(request)
            else:
                url, is_same = own.get(code) or reverse("home"), code in own
        found.append(Version(code, name, url, code == get_language(), is_same))
    return found


def address_of(request):
    """(address of this page in the active language, whether there is one)."""
    match = getattr(request, "resolver_match", None)
    if match and request.method in ("GET", "HEAD"):
        try:
            url = address_of_match(match)
        except NoReverseMatch:
            pass
        else:
            asked = urlencode(
                [
                    (name, value)
                    for name, values in request.GET.lists()
                    if name in ASKED
                    for value in values
                ]
            )
            return f"{url}?{asked}" if 0 < len(asked) <= LONGEST_QUERY else url, True
    return reverse("home"), False
