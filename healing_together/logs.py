"""What may be written to a log."""

import logging
import re

from directory.database.breaker import breaker

# What only who got a link from us has: no address of a page is so long and has capitals.
SECRET = re.compile(r"(/)(?=[\w:.=-]*[A-Z])[\w:.=-]{16,}")


class WithoutRequest(logging.Filter):
    """Take the visitor out of Django's log records.

    Django attaches the whole request to a record; error reporters print its address, query and
    headers. The path in the message stays: it names a page, not a search; but for what only the
    person has who got a link from us.
    """

    def filter(self, record):
        if hasattr(record, "request"):
            del record.request
        text = record.getMessage()
        if SECRET.search(text):
            record.msg, record.args = SECRET.sub(r"\1…", text), ()
        return True


class NotAgain(logging.Filter):
    """While the database is away the breaker has said so: not each page that it costs."""

    def filter(self, record):
        return not (breaker.is_open and record.name == "django.request")
