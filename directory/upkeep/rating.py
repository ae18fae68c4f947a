"""The score of a group follows whatever was done to it."""

from ..models import SupportGroup, quality


def rate_again(record):
    """For a record of any kind: only groups have a score."""
    if isinstance(record, SupportGroup):
        quality.rate(SupportGroup.objects.filter(pk=record.pk))
