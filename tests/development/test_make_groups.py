from io import StringIO

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command

from directory.development import make_believe
from directory.models import DataVersion, Meeting, Organisation, SupportGroup
from tests.factories import make_group, make_organisation

pytestmark = pytest.mark.django_db


def invented():
    return SupportGroup.objects.filter(import_key__startswith="essai-")


def told(*arguments):
    out = StringIO()
    call_command("make_groups", *arguments, stdout=out)
    return out.getvalue()


def test_command_makes_as_many_as_asked():
    assert told("30").startswith("30 ")
    assert invented().count() == 30


def test_command_brings_to_the_number_and_no_further():
    told("10")
    assert told("30").startswith("20 ")
    assert told("30").startswith("0 ")
    assert invented().count() == 30


def test_same_seed_gives_the_same_groups():
    make_believe.make_groups(25, seed=7)
    first = list(invented().values_list("name", "municipality", "summary", "public_latitude"))
    make_believe.remove_groups()
    make_believe.make_groups(10, seed=7)
    make_believe.make_groups(25, seed=7)
    second = invented().values_list("name", "municipality", "summary", "public_latitude")
    assert list(second) == first


def test_other_seed_gives_other_groups():
    make_believe.make_groups(10, seed=1)
    first = set(invented().values_list("name", flat=True))
    make_believe.remove_groups()
    make_believe.make_groups(10, seed=2)
    assert set(invented().values_list("name", flat=True)) != first


def test_remove_takes_out_what_was_invented_and_nothing_else():
    real = make_group(organisation=make_organisation())
    told("20")
    assert told("--remove").startswith("20 ")
    assert list(SupportGroup.objects.all()) == [real]
    assert list(Organisation.objects.all()) == [real.organisation]
    assert not Meeting.objects.exists()


def test_groups_are_refused_on_a_public_site(settings):
    settings.HTTPS = True
    with pytest.raises(CommandError, match="public"):
        told("1")
    assert not invented().exists()


def test_groups_may_be_removed_from_a_public_site(settings):
    make_believe.make_groups(1)
    settings.HTTPS = True
    told("--remove")
    assert not invented().exists()


def test_every_group_is_valid_and_public():
    make_believe.make_groups(150)
    for group in invented().prefetch_related("themes", "audiences", "languages", "meetings"):
        try:
            group.full_clean()
        except ValidationError as error:
            pytest.fail(f"{group}: {error}")
        assert group.is_public
        assert group.main_theme in group.themes.all()
        assert group.audiences.all()
        assert group.languages.all()
        for meeting in group.meetings.all():
            meeting.full_clean()


def test_group_without_a_venue_serves_a_region_and_the_others_have_a_town():
    make_believe.make_groups(100)
    assert invented().filter(municipality=None, regions_served__isnull=False).exists()
    assert not invented().filter(municipality=None, regions_served=None).exists()
    assert not invented().filter(municipality=None, format="in_person").exists()


def test_public_point_is_the_one_that_saving_would_give():
    make_believe.make_groups(60)
    for group in invented():
        before = group.public_latitude, group.public_longitude
        group.save()
        assert (group.public_latitude, group.public_longitude) == before


def test_languages_are_mixed_as_in_the_country():
    make_believe.make_groups(1200)
    shares = {
        language: invented().filter(name_language=language).count() / 1200
        for language in ("fr", "nl", "de")
    }
    assert shares["fr"] > 0.3
    assert shares["nl"] > 0.3
    assert 0 < shares["de"] < 0.15


def test_nobody_real_can_be_reached():
    make_believe.make_groups(100)
    for group in invented():
        assert "example.org" in group.website
        assert not group.email or group.email.endswith("@example.org")
        # No Belgian number goes on with 0 after its area code.
        assert not group.phone or group.phone.startswith("081 0")


def test_new_groups_are_public_on_the_next_request(client):
    assert "essai-" not in client.get("/groupes/").content.decode()
    before = DataVersion.latest()
    make_believe.make_groups(5)
    assert DataVersion.latest() > before
    assert "essai-" in client.get("/groupes/").content.decode()
