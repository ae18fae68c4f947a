"""What may be written to a log."""

import json
import logging
import re
from datetime import UTC, datetime
from pathlib import Path
from traceback import extract_tb

from directory.database.breaker import breaker

# What only who got a link from us has: no address of a page is so long and has capitals, nor ends
# with thirty-two hexadecimal digits, as the link to a new password does.
SECRET = re.compile(r"(/)(?:(?=[\w:.=-]*[A-Z])[\w:.=-]{16,}|[0-9a-z]{1,13}-[0-9a-f]{32,}\b)")

# Of an address, be it that of another site: what somebody looked for.
QUERY = re.compile(r"\?\S+")
# Behind it Django quotes where the form says that it comes from.
CSRF, QUOTED = "django.security.csrf", " - "


def without_secrets(text):
    return QUERY.sub("?…", SECRET.sub(r"\1…", text))


ROOT = f"{Path(__file__).resolve().parent.parent}/"
MOST_FRAMES = 12


class WithoutRequest(logging.Filter):
    """Take the visitor out of Django's log records.

    Django attaches the whole request to a record; error reporters print its address, query and
    headers. The path in the message stays: it names a page, not a search; but for what only the
    person has who got a link from us. Of a page of another site nothing stays.
    """

    def filter(self, record):
        if hasattr(record, "request"):
            del record.request
        if record.name == CSRF:
            record.args = tuple(str(arg).partition(QUOTED)[0] for arg in record.args)
        text = record.getMessage()
        if (kept := without_secrets(text)) != text:
            record.msg, record.args = kept, ()
        return True


class NotAgain(logging.Filter):
    """While the database is away the breaker has said so: not each page that it costs."""

    def filter(self, record):
        return not (breaker.is_open and record.name == "django.request")


class JsonLines(logging.Formatter):
    """One line of JSON a record: what went wrong and where in our code.

    Never the text of an exception, which may quote what somebody typed or a row of the database.
    """

    def format(self, record):
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "said": without_secrets(record.getMessage()),
        }
        error = record.exc_info and record.exc_info[1]
        if error:
            line["error"] = type(error).__name__
            line["where"] = [
                f"{frame.filename.removeprefix(ROOT)}:{frame.lineno} {frame.name}"
                for frame in extract_tb(error.__traceback__)[-MOST_FRAMES:]
            ]
        return json.dumps(line, ensure_ascii=False)
