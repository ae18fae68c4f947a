"""The rhythms of our own data: whatever states a day gives dates, or is listed with the reason."""

from io import StringIO

import pytest
from django.conf import settings
from django.core.management import call_command

from directory.fixtures import read_yaml
from directory.loading.groups import meetings_in, rules_in
from directory.management.commands.list_rhythms import split
from directory.meetings.rows import rules_of, rules_of_group
from directory.meetings.rules import Community
from directory.models import SupportGroup

pytestmark = pytest.mark.django_db


def test_what_states_a_day_is_structured_or_listed_with_the_reason(real_data):
    said = StringIO()
    call_command("list_rhythms", stdout=said)
    groups = SupportGroup.objects.prefetch_related("meetings", "date_changes")
    structured, unclear = split(groups)
    print(said.getvalue())
    assert len(structured) >= 57
    assert len(structured) / (len(structured) + len(unclear)) >= 0.7
    lines = said.getvalue().splitlines()[1:]
    assert len(lines) == len(unclear)
    assert {line.split(":")[0] for line in lines} == {group.slug for group in unclear}
    assert all(" – " in line for line in lines)


def test_readme_says_both_numbers(real_data):
    groups = SupportGroup.objects.prefetch_related("meetings", "date_changes")
    structured, unclear = map(len, split(groups))
    readme = " ".join((settings.BASE_DIR / "README.md").read_text(encoding="utf-8").split())
    total = structured + unclear
    assert f"{total} of the groups of `fixtures/` name a day when they meet" in readme
    assert f"{structured} of them in a way that gives dates" in readme
    assert f"lists the other {unclear}, each with the reason" in readme


def test_the_words_of_a_group_and_its_columns_say_the_same():
    checked = 0
    for row in read_yaml("groups.yaml"):
        words, columns = rules_in(row, None), rules_of(meetings_in(row))
        if words and columns:
            checked += 1
            assert [one.rhythm for one in words] == [one.rhythm for one in columns], row["key"]
    assert checked > 20


@pytest.mark.parametrize(
    ("key", "community"),
    [("alzcafe-ans", Community.FRENCH), ("alzcafe-laeken", Community.FRENCH)],
)
def test_school_holidays_are_those_of_where_the_group_meets(real_data, key, community):
    rules = rules_of_group(SupportGroup.objects.get(import_key=key))
    assert rules[0].school_holidays == {community}
