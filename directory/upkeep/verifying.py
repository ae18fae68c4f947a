"""Somebody made sure that a record is true, or takes back having said so."""

from ..models import record_verification
from ..models.verification import withdraw as withdraw_check
from .rating import rate_again


def verify(record, method, by=None, note=""):
    check = record_verification(record, method, by=by, note=note)
    rate_again(record)
    return check


def withdraw(check):
    """Raises ValidationError where it is not the latest check any more."""
    record = withdraw_check(check)
    rate_again(record)
    return record
