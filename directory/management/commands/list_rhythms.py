"""How many groups say when they meet, how many of these in a way that gives dates, and why not."""

from django.core.management.base import BaseCommand

from ...meetings.rows import rules_of_group
from ...meetings.sentences import read
from ...models import SupportGroup


class Command(BaseCommand):
    help = "Lists the groups that name a day from which no date can be known, with the reason."

    def handle(self, *args, **options):
        groups = SupportGroup.objects.prefetch_related("meetings", "date_changes").order_by("slug")
        structured, unclear = split(groups)
        total = len(structured) + len(unclear)
        self.stdout.write(f"{total} groups state a day; {len(structured)} have dates.")
        for group in unclear:
            reason = read(group.rhythm).reason or "Le rythme ne donne pas de date."
            self.stdout.write(f"{group.slug}: « {group.rhythm} » – {reason}")


def split(groups):
    """(groups whose dates are known, groups that name a day of which no date can be known)."""
    stating = [group for group in groups if rules_of_group(group)]
    known = {group.pk for group in stating}
    unclear = [group for group in groups if group.pk not in known and names_a_day(group)]
    return stating, unclear


def names_a_day(group):
    named = any(meeting.weekday is not None for meeting in group.meetings.all())
    return named or read(group.rhythm).names_a_day
