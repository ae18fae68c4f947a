"""Another day: what the site counts from « today » is read at that day."""

from datetime import date

import pytest
from django.utils import timezone


@pytest.fixture
def on(monkeypatch):
    """`on("2027-01-03")`: from now on it is that day."""

    def move(day):
        monkeypatch.setattr(timezone, "localdate", lambda *args: date.fromisoformat(day))

    return move
