"""The score of a group: what counts, what an editor is told to do, and that nobody else sees it."""

from datetime import date, time, timedelta
from io import StringIO

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from directory.development import make_believe
from directory.models import DataVersion, SupportGroup, quality
from tests.admin.test_admin import filled_form
from tests.factories import language, make_group, make_helpline, make_organisation
from tests.reading import read

pytestmark = pytest.mark.django_db

TODAY = date(2026, 6, 1)
LIST = "/admin/directory/supportgroup/"
CALLED = {"verified_on": date(2026, 5, 1), "verified_method": "call"}
COMPLETE = {
    "summary": "Pour les personnes en deuil : parler, écouter, souffler.",
    "description": "On se retrouve autour d’une table. " * 8,
    "phone": "081 00 00 00",
    "registration": "required",
    "rhythm": "Le premier jeudi du mois, à 19 h.",
    "is_free": True,
    "facilitation": "peer",
    **CALLED,
}


def assess(group, today=TODAY):
    return quality.assess(quality.with_facts(SupportGroup.objects.filter(pk=group.pk)).get(), today)


def fields_to_complete(group, today=TODAY):
    return [advice.field for advice in assess(group, today).advice]


def lost(group, field, today=TODAY):
    """The points that this field of the form would still bring."""
    return sum(one.points for one in assess(group, today).advice if one.field == field)


def stored(group):
    return SupportGroup.objects.values_list("quality", flat=True).get(pk=group.pk)


# What counts ---------------------------------------------------------------------------------


def test_all_points_together_are_a_hundred():
    assert sum(criterion.points for criterion in quality.CRITERIA) == 100


def test_every_piece_of_advice_leads_to_a_field():
    names = {field.name for field in SupportGroup._meta.get_fields()}
    for criterion in quality.CRITERIA:
        assert criterion.field in names
        assert str(criterion.advice).endswith((".", "?"))


def test_a_complete_group_has_a_hundred_and_no_advice():
    assessment = assess(make_group(**COMPLETE))
    assert (assessment.score, assessment.advice, assessment.level) == (100, [], "good")


def test_an_empty_group_is_told_what_helps_most_first():
    group = make_group(
        summary="",
        website="",
        source_date="",
        municipality=None,
        format="in_person",
        languages=(),
        audiences=(),
    )
    assessment = assess(group)
    assert (assessment.score, assessment.level) == (0, "weak")
    points = [advice.points for advice in assessment.advice]
    assert points == sorted(points, reverse=True)
    assert len(points) == len(quality.CRITERIA)
    assert assessment.advice[0].text.startswith("Ajoutez un téléphone ou un e-mail")


@pytest.mark.parametrize(
    ("field", "missing", "points"),
    [
        ("summary", {"summary": ""}, 6),
        ("summary", {"summary": "Court."}, 3),
        ("description", {"description": ""}, 12),
        ("description", {"description": "x" * 100}, 6),
        ("registration", {"registration": ""}, 6),
        ("rhythm", {"rhythm": ""}, 12),
        ("price", {"is_free": None}, 8),
        ("languages", {"languages": ()}, 4),
        ("audiences", {"audiences": ()}, 4),
        ("facilitation", {"facilitation": ""}, 4),
        ("municipality", {"street": ""}, 7),
        ("municipality", {"municipality": None, "format": "in_person"}, 14),
    ],
)
def test_what_is_missing_costs_its_points(field, missing, points):
    group = make_group(**COMPLETE | missing)
    assert fields_to_complete(group) == [field]
    assert lost(group, field) == points
    assert assess(group).score == 100 - points


@pytest.mark.parametrize(
    "known",
    [
        {"is_free": False, "price_amount": 5},
        {"is_free": None, "annual_fee": 20},
        {"is_free": None, "price": "Selon vos moyens."},
    ],
)
def test_any_word_about_the_price_is_enough(known):
    assert fields_to_complete(make_group(**COMPLETE | known)) == []


def test_a_day_says_when_as_well_as_words_do():
    known = make_group(**COMPLETE | {"rhythm": ""}, meetings=[{"weekday": 3}])
    unknown = make_group(**COMPLETE | {"rhythm": ""}, meetings=[{"start_time": time(19)}])
    assert fields_to_complete(known) == []
    assert fields_to_complete(unknown) == ["rhythm"]


# The contact that the way to join needs -------------------------------------------------------


@pytest.mark.parametrize("registration", ["preferred", "required", "interview"])
def test_one_cannot_register_on_a_website_alone(registration):
    group = make_group(**COMPLETE | {"phone": "", "registration": registration})
    assert lost(group, "phone") == 10


def test_who_just_comes_needs_no_more_than_a_website():
    assert fields_to_complete(make_group(**COMPLETE | {"phone": "", "registration": "none"})) == []


def test_an_address_on_request_needs_somebody_who_answers():
    ask = {"phone": "", "registration": "none", "address_visibility": "on_request"}
    assert lost(make_group(**COMPLETE | ask), "phone") == 10


def test_no_contact_at_all_costs_everything():
    nobody = {"phone": "", "website": "", "registration": "none"}
    assert lost(make_group(**COMPLETE | nobody), "phone") == 20


def test_the_organisation_or_a_helpline_may_answer():
    nobody = COMPLETE | {"phone": "", "website": ""}
    by_organisation = make_group(**nobody, organisation=make_organisation(email="a@example.org"))
    by_helpline = make_group(**nobody, helpline=make_helpline())
    silent = make_group(**nobody, organisation=make_organisation(website=""))
    assert fields_to_complete(by_organisation) == fields_to_complete(by_helpline) == []
    assert lost(silent, "phone") == 20


# The place ------------------------------------------------------------------------------------


def test_a_hidden_address_is_no_gap():
    hidden = {"street": "", "address_visibility": "town"}
    assert fields_to_complete(make_group(**COMPLETE | hidden)) == []


def test_a_group_online_needs_an_area_and_no_street():
    online = COMPLETE | {"municipality": None, "format": "online"}
    assert fields_to_complete(make_group(**online, regions_served=["wallonie"])) == []
    assert lost(make_group(**online), "municipality") == 14


def test_a_hybrid_group_has_a_room_to_find():
    assert lost(make_group(**COMPLETE | {"format": "hybrid", "street": ""}), "municipality") == 7


@pytest.mark.parametrize("kind", ["group_network", "orientation"])
def test_what_has_no_meetings_of_its_own_is_not_asked_for_them(kind):
    service = {"listing_type": kind, "rhythm": "", "street": "", "registration": ""}
    assert fields_to_complete(make_group(**COMPLETE | service | {"facilitation": ""})) == []


# Freshness ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("checked", "source_date", "points"),
    [
        (TODAY - timedelta(days=183), "", 0),
        (TODAY - timedelta(days=184), "", 3),
        (TODAY - timedelta(days=366), "", 3),
        (TODAY - timedelta(days=367), "", 10),
        (None, "2026-01", 5),
        (None, "2025-06", 5),
        (None, "2025-05", 5),
        (None, "2025-04-30", 8),
        (None, "2024", 8),
        (None, "2018", 10),
        (None, "", 10),
    ],
)
def test_a_page_ages(checked, source_date, points):
    when = {"verified_on": checked, "verified_method": "call" if checked else ""}
    group = make_group(**COMPLETE | when | {"source_date": source_date})
    assert lost(group, "source_date") == points


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("", None),
        ("2018", date(2018, 12, 31)),
        ("2018-02", date(2018, 2, 28)),
        ("2018-12", date(2018, 12, 31)),
        ("2018-03-21", date(2018, 3, 21)),
        ("2018-02-31", date(2018, 2, 28)),
    ],
)
def test_a_date_half_known_is_taken_at_its_latest(text, day):
    assert quality.latest_day(text) == day


def test_the_night_finds_what_has_aged():
    group = make_group(**COMPLETE)
    quality.rate(SupportGroup.objects.all(), TODAY)
    assert stored(group) == 100
    quality.rate(SupportGroup.objects.all(), TODAY + timedelta(days=400))
    assert stored(group) == 92
    output = StringIO()
    call_command("rate_groups", stdout=output)
    assert stored(group) == assess(group, timezone.localdate()).score
    assert "fiches changées" in output.getvalue()


# The stored number ----------------------------------------------------------------------------


def test_saving_stores_the_score():
    group = make_group(**COMPLETE)
    before = stored(group)
    group.description = ""
    group.save()
    # The languages and audiences were set after the first save: they count from now on.
    assert before == assess(group, timezone.localdate()).score + 12 - 8
    assert stored(group) == assess(group, timezone.localdate()).score


def test_saving_one_field_stores_the_score():
    group = make_group(**COMPLETE)
    group.rhythm = ""
    group.save(update_fields=["rhythm"])
    assert stored(group) == assess(group, timezone.localdate()).score


def test_rating_moves_nothing_but_the_score():
    group = make_group(**COMPLETE)
    others = [field.attname for field in group._meta.fields if field.name != "quality"]
    before = SupportGroup.objects.values(*others).get(pk=group.pk)
    version = DataVersion.latest()
    assert quality.rate(SupportGroup.objects.all()) == 1
    assert SupportGroup.objects.values(*others).get(pk=group.pk) == before
    assert DataVersion.latest() == version


def test_rating_again_writes_nothing(django_assert_num_queries):
    make_group()
    quality.rate(SupportGroup.objects.all())
    with django_assert_num_queries(1):
        assert quality.rate(SupportGroup.objects.all()) == 0


@pytest.mark.parametrize("number", [1, 50])
def test_many_groups_cost_no_more_queries(django_assert_num_queries, number):
    for _number in range(number):
        make_group(**COMPLETE, organisation=make_organisation())
    SupportGroup.objects.update(quality=1)
    with django_assert_num_queries(2):
        assert quality.rate(SupportGroup.objects.all()) == number


def test_the_database_refuses_more_than_a_hundred():
    group = make_group()
    SupportGroup.objects.filter(pk=group.pk).update(quality=100)
    with pytest.raises(IntegrityError), transaction.atomic():
        SupportGroup.objects.filter(pk=group.pk).update(quality=101)


def test_invented_groups_have_their_scores():
    make_believe.make_groups(30)
    scores = set(SupportGroup.objects.values_list("quality", flat=True))
    assert quality.rate(SupportGroup.objects.all()) == 0
    assert len(scores) > 5


# What editors see -----------------------------------------------------------------------------


def form_of(group):
    return reverse("admin:directory_supportgroup_change", args=[group.pk])


@pytest.fixture
def three_groups():
    levels = {"Faible": 20, "Moyenne": 60, "Bonne": 90}
    for name, score in levels.items():
        group = make_group(name=f"Groupe {name}")
        SupportGroup.objects.filter(pk=group.pk).update(quality=score)


def test_the_list_says_the_score_in_a_number_and_a_word(desk, three_groups):
    text = read(desk, LIST).text
    for words in ("20 · faible", "60 · moyenne", "90 · bonne"):
        assert words in text


@pytest.mark.parametrize(
    ("chosen", "shown"),
    [
        ("faible", ["Groupe Faible"]),
        ("moyenne", ["Groupe Moyenne"]),
        ("bonne", ["Groupe Bonne"]),
        ("fabuleuse", ["Groupe Bonne", "Groupe Faible", "Groupe Moyenne"]),
    ],
)
def test_the_list_is_filtered_by_quality(desk, three_groups, chosen, shown):
    listed = desk.get(LIST, {"qualite": chosen}).context["cl"].result_list
    assert [group.name for group in listed] == shown


@pytest.mark.parametrize(
    ("score", "level"), [(0, "weak"), (49, "weak"), (50, "fair"), (74, "fair"), (75, "good")]
)
def test_a_level_begins_where_the_filter_says(desk, score, level):
    assert quality.level_of(score) == level
    group = make_group()
    SupportGroup.objects.filter(pk=group.pk).update(quality=score)
    word = {"weak": "faible", "fair": "moyenne", "good": "bonne"}[level]
    assert group in desk.get(LIST, {"qualite": word}).context["cl"].result_list


def test_the_list_is_sorted_by_quality(desk, three_groups):
    column = desk.get(LIST).context["cl"].list_display.index("quality_badge")
    listed = desk.get(LIST, {"o": column}).context["cl"].result_list
    assert [group.quality for group in listed] == [20, 60, 90]


def test_the_form_says_what_to_complete_and_leads_there(desk):
    group = make_group(**COMPLETE | {"rhythm": "", "is_free": None})
    page = read(desk, form_of(group))
    hints = page.section("Pour compléter cette fiche")
    assert [address for _words, address in hints.links][:2] == ["#id_rhythm", "#id_price"]
    assert "Dites quand le groupe se réunit : le jour" in hints.text
    assert "+ 12 points" in hints.text
    for address in hints.addresses:
        assert address[1:] in page.ids


def test_every_hint_leads_to_a_field_that_is_on_the_form(desk):
    empty = make_group(
        summary="", website="", source_date="", municipality=None, languages=(), audiences=()
    )
    page = read(desk, form_of(empty))
    addresses = page.section("Pour compléter cette fiche").addresses
    # And the address to write to, which is not rated.
    assert len(addresses) == len(quality.CRITERIA) + 1
    for address in addresses:
        assert address[1:] in page.ids


def test_a_complete_form_says_so(desk):
    asked = {"organiser_email": "ici@example.org", "verified_on": timezone.localdate()}
    page = read(desk, form_of(make_group(**COMPLETE | asked)))
    assert "Rien ne manque à cette fiche 100 · bonne" in page.text
    assert "Pour compléter" not in page.text


def test_the_form_of_a_new_group_has_no_hints(desk):
    page = read(desk, reverse("admin:directory_supportgroup_add"))
    assert "Pour compléter" not in page.text


def test_who_may_only_look_is_not_told_what_to_do(client):
    user = User.objects.create_user("lise", is_staff=True)
    role = Group.objects.get(name="Rédaction")
    user.user_permissions.set(
        role.permissions.filter(codename__in=["view_supportgroup", "work_everywhere"])
    )
    client.force_login(user)
    page = read(client, form_of(make_group()))
    assert "Pour compléter" not in page.text


def test_a_check_by_the_button_is_in_the_score_at_once(desk):
    group = make_group(**COMPLETE | {"verified_on": None, "verified_method": ""})
    quality.rate(SupportGroup.objects.all())
    before = stored(group)
    address = reverse("admin:directory_supportgroup_verify", args=[group.pk])
    desk.post(address, {"method": "call"})
    assert stored(group) > before
    assert quality.rate(SupportGroup.objects.all()) == 0


def test_languages_chosen_on_the_form_are_in_the_score(desk):
    group = make_group(**COMPLETE, languages=())
    quality.rate(SupportGroup.objects.all())
    before = stored(group)
    data = filled_form(desk, form_of(group)) | {"languages": [language("fr").pk]}
    assert desk.post(form_of(group), data).status_code == 302
    assert stored(group) == before + 4


# What nobody else sees ------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["page", "list"])
def test_visitors_see_no_score(client, where):
    group = make_group(name="Le Fil", summary="", description="")
    address = group.get_absolute_url() if where == "page" else "/groupes/"
    pages = []
    for score in (1, 100):
        SupportGroup.objects.filter(pk=group.pk).update(quality=score)
        pages.append(read(client, address).text)
    assert "Le Fil" in pages[0]
    assert pages[0] == pages[1]


def test_a_load_rates_all_groups_once_at_its_end():
    with quality.rated_together(SupportGroup.objects.all()):
        group = make_group(**COMPLETE)
        assert not stored(group)
    assert stored(group) == assess(group, timezone.localdate()).score
