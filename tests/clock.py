"""Another day: everything that asks for the time is told that it is that day."""

from datetime import timedelta

import pytest
from django.utils import timezone


@pytest.fixture
def on(time_machine):
    """`on("2027-01-03")`: from now on it is that day, at noon."""
    return lambda day: time_machine.move_to(f"{day}T12:00:00+01:00")


@pytest.fixture
def later(time_machine):
    """`later(days=14)`: from now on it is fourteen days later."""
    return lambda **by: time_machine.move_to(timezone.now() + timedelta(**by))
