"""An editor changes a list of audiences, themes or languages: the groups follow at once."""

import pytest
from django.urls import reverse

from directory.finding.asked import SupportGroupFilter
from directory.finding.facets import Facets
from directory.finding.index import current_index
from directory.models import Language, SupportGroup, Theme
from tests.admin.test_admin import filled_form
from tests.factories import audience, language, make_group, make_organisation, theme

pytestmark = pytest.mark.django_db

NAME = "Le fil d’Ariane"


@pytest.fixture
def group():
    Language.objects.create(code="tr", name_fr="turc")
    return make_group(
        name=NAME, audiences=["parents"], languages=["fr", "tr"], themes=["alcool", "dependances"]
    )


@pytest.fixture
def chief(desk, editor):
    """Edith, who also tends the lists."""
    editor.is_superuser = True
    editor.save()
    return desk


def edit(client, record, **changed):
    """Save the form of this record in the admin, as an editor does."""
    meta = record._meta
    address = reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[record.pk])
    response = client.post(address, filled_form(client, address) | changed)
    assert response.status_code == 302, response.context["errors"]


def shows(client, query):
    return NAME in client.get(f"/groupes/?{query}").content.decode()


@pytest.mark.parametrize(
    ("name", "record", "field", "old"),
    [
        ("audience", audience, "slug", "parents"),
        ("theme", theme, "slug", "alcool"),
        # Those of the site keep their code: the crisis box is found by it.
        ("language", language, "code", "tr"),
    ],
)
def test_a_new_slug_finds_the_groups_at_once(chief, group, name, record, field, old):
    assert shows(chief, f"{name}={old}")
    edit(chief, record(old), **{field: "qqq"})
    assert shows(chief, f"{name}=qqq")
    assert not current_index().bits(name, old)


def test_two_themes_that_swap_their_slugs_take_their_groups_along(group):
    make_group(name="Autre groupe", themes=["depression"])
    before = current_index()
    one, other = theme("alcool"), theme("depression")
    Theme.objects.filter(pk=one.pk).update(slug="entre-deux")
    Theme.objects.filter(pk=other.pk).update(slug="alcool")
    Theme.objects.filter(pk=one.pk).update(slug="depression")
    after = current_index()
    of_group = 1 << after.position[group.pk]
    assert before.bits("own_theme", "alcool") & 1 << before.position[group.pk]
    assert after.bits("own_theme", "depression") & of_group
    assert not after.bits("own_theme", "alcool") & of_group


def test_a_deleted_audience_is_no_option_of_any_group(group):
    assert current_index().bits("audience", "parents")
    audience("parents").delete()
    assert not current_index().bits("audience", "parents")


def test_an_organisation_with_another_name_keeps_finding_its_groups(chief):
    organisation = make_organisation(name="Maison Zanzibar")
    make_group(name=NAME, organisation=organisation)
    assert shows(chief, "q=zanzibar&exact=1")
    edit(chief, organisation, name="Maison Xylophone", slug="autre-maison")
    assert shows(chief, "q=xylophone&exact=1")
    assert not shows(chief, "q=zanzibar&exact=1")


# One index a request -------------------------------------------------------------------------


def test_a_theme_added_during_a_request_waits_for_the_next(group):
    asked = {"theme": ["dependances"]}
    found = SupportGroupFilter(asked)
    Theme.objects.create(name_fr="Nouveau", slug="nouveau", parent=theme("dependances"))
    assert ("theme", "nouveau") in current_index().labels
    themes = [option.value for option in Facets(found).facet("theme").options]
    assert "dependances" in themes
    assert "nouveau" not in themes
    again = Facets(SupportGroupFilter(asked)).facet("theme").options
    assert "nouveau" in [option.value for option in again]


# Values ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "is_told"),
    [
        ("audience=parents&audience=", False),
        ("audience=&audience=parents", False),
        ("audience=parents&audience=parents", False),
        ("audience=parents&audience=foo", True),
        ("audience=foo&audience=parents", True),
        ("audience=&audience=parents&kind=foo", True),
        ("&".join(f"audience=x{number}" for number in range(500)) + "&audience=parents", True),
    ],
)
def test_a_bad_value_keeps_the_good_ones(client, group, query, is_told):
    make_group(name="Pour les aînés", audiences=["aines"])
    response = client.get(f"/groupes/?{query}")
    page = response.content.decode()
    assert NAME in page
    assert "Pour les aînés" not in page
    errors = response.context["filter"].form.errors
    assert sum(len(messages) for messages in errors.values()) == is_told


def test_a_value_given_hundreds_of_times_is_asked_once(client, group):
    query = "&".join(f"day={number % 7}" for number in range(660))
    found = client.get(f"/groupes/?{query}").context["filter"]
    assert found.asked["day"] == [str(day) for day in range(7)]
    assert found.asked.query() == "&".join(f"day={day}" for day in range(7))


# The queryset ---------------------------------------------------------------------------------


@pytest.mark.parametrize("data", [None, {}, {"audience": ["parents"]}, {"audience": ["foo"]}])
def test_the_queryset_holds_the_groups_of_the_list(group, data):
    make_group(name="Brouillon", audiences=["parents"], status="draft")
    orientation = make_group(name="Service", audiences=["parents"], listing_type="orientation")
    found = SupportGroupFilter(data)
    assert list(found.qs) == [group]
    of_all = SupportGroupFilter(data, queryset=SupportGroup.objects.all())
    assert list(of_all.qs) == [group]
    assert orientation not in found.qs
