"""What every page of the site shows."""

from django.conf import settings
from django.utils.functional import SimpleLazyObject
from django.utils.translation import get_language

from .crisis import crisis_box


def site(request):
    """The crisis numbers, read only where a page shows them, and who answers for the site."""
    return {
        "crisis_helplines": SimpleLazyObject(lambda: crisis_box(get_language()[:2])),
        "contact_email": settings.CONTACT_EMAIL,
        "publisher": settings.PUBLISHER,
    }
