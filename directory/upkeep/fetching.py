"""Fetch a file of another site, with the manners and the caution of the link checker."""

import time
from dataclasses import dataclass
from http.client import HTTPException

from urllib3.exceptions import HTTPError

from .link_visits import (
    MOST_REDIRECTS,
    Reason,
    Target,
    UnreachableError,
    Visitor,
    failure_of,
    onward,
)

LARGEST = 5 * 1024 * 1024
PIECE = 64 * 1024


class TooLargeError(Exception):
    """More than a list of groups can be."""


@dataclass(frozen=True)
class Fetcher(Visitor):
    """A visitor who reads what it finds; raises UnreachableError or TooLargeError."""

    patience: float = 15
    longest_visit: float = 60
    largest: int = LARGEST

    def fetch(self, url):
        """The bytes at an address, wherever it leads."""
        deadline = time.monotonic() + self.longest_visit
        here = Target.parse(url, self.ports)
        for _hop in range(MOST_REDIRECTS + 1):
            deadline += self.pace.wait(here.host)
            body = []
            status, headers = self._ask(here, deadline, body)
            if not 300 <= status < 400:
                if status != 200:
                    raise UnreachableError(failure_of(status) or Reason.REFUSED)
                return b"".join(body)
            here = Target.parse(onward(here, headers.get("Location")), self.ports)
        raise UnreachableError(Reason.LOOP)

    def take(self, response, body):
        if response.status != 200:
            return
        size = 0
        try:
            while piece := response.read(PIECE):
                size += len(piece)
                if size > self.largest:
                    raise TooLargeError
                body.append(piece)
        except (OSError, HTTPException, HTTPError) as error:
            raise UnreachableError(Reason.BROKEN) from error
