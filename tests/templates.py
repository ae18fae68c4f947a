"""Undefined template variables fail, in our own templates."""

import sys
from pathlib import Path

from django.conf import settings

OWN = {"templates", "directory", "articles"}


class UndefinedVariable(str):
    """What Django puts where a variable is not defined (`string_if_invalid`).

    Django asks for `text % variable` and tells nothing else, so the template is read from the
    frame of the one who asks. The admin's and other packages' templates count on undefined
    variables being empty: they get that.
    """

    def __new__(cls):
        return super().__new__(cls, "%s")

    def __mod__(self, variable):
        context = sys._getframe(1).f_locals["context"]
        origin = context.render_context.template.origin.name
        if is_own(origin):
            raise AssertionError(f"{{{{ {variable} }}}} is not defined in {origin}")
        return ""

    def __html__(self):
        return ""


def is_own(origin):
    path = Path(origin)
    return (
        path.is_relative_to(settings.BASE_DIR)
        and path.relative_to(settings.BASE_DIR).parts[0] in OWN
    )
