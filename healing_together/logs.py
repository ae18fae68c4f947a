"""What may be written to a log."""

import logging

from directory.database.breaker import breaker


class WithoutRequest(logging.Filter):
    """Take the visitor out of Django's log records.

    Django attaches the whole request to a record; error reporters print its address, query and
    headers. The path in the message stays: it names a page, not a search.
    """

    def filter(self, record):
        if hasattr(record, "request"):
            del record.request
        return True


class NotAgain(logging.Filter):
    """While the database is away the breaker has said so: not each page that it costs."""

    def filter(self, record):
        return not (breaker.is_open and record.name == "django.request")
