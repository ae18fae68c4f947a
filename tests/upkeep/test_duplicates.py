"""Two listings of one group: found, asked about, judged, merged and taken apart again.

Of networks, platforms and helplines: see `test_duplicate_services.py`.
"""

from dataclasses import replace
from datetime import date, timedelta
from io import StringIO
from uuid import uuid4

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone

from directory.models import (
    CallAttempt,
    Change,
    ConfirmationRequest,
    DataVersion,
    Duplicate,
    Feed,
    FeedRow,
    FormerAddress,
    GroupAnswer,
    GroupSuggestion,
    Merge,
    Report,
    SupportGroup,
    record_verification,
)
from directory.received.reports import settle
from directory.text import fold
from directory.upkeep import duplicates
from directory.upkeep.duplicates import name_likeness, refresh, refresh_for, very_likely
from directory.upkeep.fingerprints import SKETCHERS
from directory.upkeep.merging import Pair, merge, relations, take_apart
from tests.admin.test_admin import filled_form, new_group_data, url
from tests.admin.test_roles import INSIDE, OUTSIDE, browser_of, somebody
from tests.factories import audience, language, make_group, make_organisation, place, theme
from tests.reading import Page

pytestmark = pytest.mark.django_db

QUEUE = "/admin/directory/duplicate/"
ADD = "/admin/directory/supportgroup/add/"


def twins(**fields):
    """Two listings of one group; `first_…` and `second_…` are of one of them."""
    own = {"first": {}, "second": {}}
    for name in list(fields):
        side, _, field = name.partition("_")
        if side in own:
            own[side][field] = fields.pop(name)
    common = {"name": "Parler du deuil", "street": ""} | fields
    return [
        make_group(**{"slug": f"deuil-{side}"} | common | own[side]) for side in ("first", "second")
    ]


def found_pair(**fields):
    first, second = twins(**fields)
    refresh()
    return Duplicate.objects.get(first_id=first.pk, second_id=second.pk)


def reasons_between(**fields):
    twins(**fields)
    refresh()
    pair = Duplicate.objects.first()
    return pair and pair.reasons_in_words


# Names ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Groupe d’entraide Parkinson", "GROUPE D'ENTRAIDE PARKINSON"),
        ("Groupe d’entraide pour le deuil", "Groupe d’entraide du deuil"),
        ("Parkinson – groupe de parole", "Groupe de parole Parkinson"),
        ("Groupe de parole Fibromyalgie", "Groupe de parole Fybromialgie"),
    ],
)
def test_names_that_say_the_same_are_alike(one, other):
    assert name_likeness(fold(one), fold(other)) >= duplicates.CLOSE_NAME_FROM


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Groupe 1", "Groupe 2"),
        ("Alcooliques Anonymes Liège Est", "Alcooliques Anonymes Liège Ouest"),
        ("Groupe de parole Parkinson", "Groupe de parole Alzheimer"),
        ("Al-Anon A", "Al-Anon B"),
        ("Groupe de parole Parkinson", "Groupe de parole Parkinson jeunes aidants"),
    ],
)
def test_names_of_two_groups_are_not_alike(one, other):
    assert name_likeness(fold(one), fold(other)) < duplicates.CLOSE_NAME_FROM


# Pairs ---------------------------------------------------------------------------------------


def test_the_same_name_in_the_same_town_is_a_pair():
    assert reasons_between(second_name="Parler, du deuil") == "même nom, même commune"


def test_a_close_name_in_the_same_town_is_a_pair():
    assert reasons_between(second_name="Parler du deuill") == "noms presque pareils, même commune"


def test_the_same_name_in_another_town_is_no_pair():
    assert reasons_between(second_municipality="Liège") is None


def test_another_name_in_the_same_town_is_no_pair():
    assert reasons_between(second_name="Marcher ensemble") is None


def test_the_same_name_and_postal_code_are_a_pair():
    reasons = reasons_between(
        first_municipality="Namur", second_municipality="Profondeville", postal_code="5100"
    )
    assert reasons == "même nom, même code postal"


def test_the_same_name_online_is_a_pair():
    assert reasons_between(municipality=None) == "même nom, tous deux sans lieu fixe"


@pytest.mark.parametrize(
    ("field", "one", "other", "words"),
    [
        ("phone", "081 22 33 44", "+32 81 22 33 44", "même téléphone"),
        ("email", "a@exemple.be", "A@exemple.be", "même e-mail"),
        ("website", "https://www.exemple.be/deuil/", "http://exemple.be/deuil", "même site web"),
    ],
)
def test_the_same_contact_in_the_same_town_is_a_pair(field, one, other, words):
    names = {"first_name": "Parler du deuil", "second_name": "Café des endeuillés"}
    contacts = {f"first_{field}": one, f"second_{field}": other}
    assert reasons_between(**names, **contacts) == f"{words}, même commune"


def test_a_contact_in_another_town_is_no_pair():
    assert not reasons_between(
        second_name="Autre chose", second_municipality="Liège", phone="081 22 33 44"
    )


def test_a_contact_that_a_whole_organisation_shares_is_no_pair():
    for name in ("Deuil", "Parents", "Fratries", "Conjoints"):
        make_group(name=name, phone="081 22 33 44")
    refresh()
    assert not Duplicate.objects.exists()


def test_the_same_organisation_theme_and_rhythm_are_a_pair():
    reasons = reasons_between(
        organisation=make_organisation(),
        rhythm="Le 3e jeudi du mois",
        second_name="Café des endeuillés",
    )
    assert reasons == "même organisation, même thème et même rythme, même commune"


def test_the_same_organisation_at_another_rhythm_is_no_pair():
    assert not reasons_between(
        organisation=make_organisation(),
        first_rhythm="Le lundi",
        second_rhythm="Le jeudi",
        second_name="Café des endeuillés",
    )


def test_two_groups_of_one_name_for_others_elsewhere_in_town_are_no_pair():
    assert not reasons_between(
        first_street="Rue du Pont 1",
        second_street="Avenue des Tilleuls 40",
        first_audiences=["parents"],
        second_audiences=["aines"],
    )


def test_an_ended_group_is_left_out():
    assert reasons_between(second_status="ended") is None


def test_a_pair_stops_waiting_when_one_ends():
    pair = found_pair()
    assert Duplicate.objects.waiting().get() == pair
    pair.second.move_to("ended", reason="Fini.")
    assert not Duplicate.objects.waiting().exists()


def test_what_is_no_duplicate_stays_judged(editor):
    pair = found_pair()
    pair.decide(Duplicate.State.DIFFERENT, editor)
    refresh()
    refresh_for(pair.first)
    pair.refresh_from_db()
    assert (pair.state, pair.decided_by) == ("different", editor)
    assert not Duplicate.objects.waiting().exists()


def test_a_pair_that_no_longer_looks_alike_is_forgotten():
    pair = found_pair()
    SupportGroup.objects.filter(pk=pair.second_id).update(name="Marcher ensemble")
    refresh()
    assert not Duplicate.objects.exists()


def test_a_group_alone_finds_what_the_whole_finds():
    pair = found_pair(phone="081 22 33 44")
    whole = (pair.score, pair.reasons)
    pair.delete()
    refresh_for(SupportGroup.objects.get(slug="deuil-second"))
    pair = Duplicate.objects.get()
    assert (pair.score, pair.reasons) == whole


def test_the_command_says_how_many_wait():
    twins()
    out = StringIO()
    call_command("find_duplicates", stdout=out)
    assert out.getvalue() == "Doublons possibles à comparer : 1\n"
    assert Duplicate.objects.count() == 1


def test_looking_costs_the_same_with_two_and_with_fifty(
    django_assert_num_queries, django_assert_max_num_queries
):
    twins()
    with django_assert_max_num_queries(24) as few:
        refresh()
    for number in range(24):
        for _twice in range(2):
            make_group(name=f"Atelier {number}", street="")
    with django_assert_num_queries(len(few)):
        assert refresh() == 25


def test_a_crowd_is_compared_with_its_neighbours_only():
    """Two thousand groups of one name in one town: not two million pairs."""
    sketch = SKETCHERS[SupportGroup].of_form({"name": "Parler", "municipality": place("Namur")})
    rows = [replace(sketch, pk=pk) for pk in range(1, 2001)]
    pairs = sum(1 for _pair in duplicates.meeting_by_key(rows))
    assert 2000 < pairs < 2000 * duplicates.NEIGHBOURS * 4


@pytest.mark.parametrize("wrong", ["twice", "backwards", "itself"])
def test_the_database_refuses_a_pair(wrong):
    pair = found_pair()
    first, second = {
        "twice": (pair.first, pair.second),
        "backwards": (pair.second, pair.first),
        "itself": (pair.first, pair.first),
    }[wrong]
    with pytest.raises(IntegrityError), transaction.atomic():
        Duplicate.objects.create(first=first, second=second, score=70)


def test_the_database_takes_a_merge_of_two_groups_and_refuses_one_of_one():
    pair = found_pair()
    assert Merge.objects.create(kept=pair.first, other=pair.second, batch=uuid4()).pk
    with pytest.raises(IntegrityError), transaction.atomic():
        Merge.objects.create(kept=pair.first, other=pair.first, batch=uuid4())


def test_the_database_refuses_a_decision_without_a_date():
    pair = found_pair()
    with pytest.raises(IntegrityError), transaction.atomic():
        Duplicate.objects.filter(pk=pair.pk).update(state="different")


def test_a_superuser_deletes_a_draft_with_its_pairs(admin_client):
    pair = found_pair(second_status="draft")
    response = admin_client.post(url("delete", pair.second), {"post": "yes"})
    assert response.status_code == 302
    assert not Duplicate.objects.exists()


# Asked before adding ---------------------------------------------------------------------------


def test_adding_a_twin_asks_first_and_keeps_what_was_typed(desk):
    known = make_group(name="Parler ensemble", street="")
    data = new_group_data(desk, summary="Une phrase à garder.")
    response = desk.post(ADD, data)
    page = Page(response)
    assert "Cette fiche est peut-être déjà dans l’annuaire" in page.text
    assert "même nom, même commune" in page.text
    assert url("change", known) in page.addresses
    assert "Une phrase à garder." in response.text
    assert SupportGroup.objects.count() == 1


def test_the_second_save_goes_through(desk):
    known = make_group(name="Parler ensemble", street="")
    data = new_group_data(desk) | {"twins_seen": [known.pk]}
    response = desk.post(ADD, data, follow=True)
    assert SupportGroup.objects.filter(name="Parler ensemble").count() == 2
    pair = Duplicate.objects.get()
    assert url("change", pair) in Page(response).addresses


def test_the_second_save_finds_an_address_of_its_own(desk):
    """The form proposes the address from the name, which the other group has too."""
    known = make_group(name="Parler ensemble", slug="parler-ensemble", street="")
    data = new_group_data(desk)
    page = Page(desk.post(ADD, data))
    assert "Un objet Groupe avec ce champ" not in page.text
    desk.post(ADD, data | {"twins_seen": [known.pk]})
    assert SupportGroup.objects.get(slug="parler-ensemble-2").status == "draft"


def test_an_address_that_no_twin_explains_is_refused(desk):
    make_group(name="Marcher", slug="parler-ensemble")
    page = Page(desk.post(ADD, new_group_data(desk)))
    assert "Un objet Groupe avec ce champ" in page.text


def test_a_twin_that_came_meanwhile_asks_again(desk):
    known = make_group(name="Parler ensemble", street="")
    make_group(name="Parler ensemble !", street="")
    desk.post(ADD, new_group_data(desk) | {"twins_seen": [known.pk]})
    assert SupportGroup.objects.count() == 2


def test_adding_what_nothing_resembles_asks_nothing(desk):
    make_group(name="Marcher ensemble")
    assert desk.post(ADD, new_group_data(desk)).status_code == 302
    assert not Duplicate.objects.exists()


def test_a_twin_that_has_ended_asks_nothing(desk):
    make_group(name="Parler ensemble", street="", status="ended")
    assert desk.post(ADD, new_group_data(desk)).status_code == 302


def test_a_twin_elsewhere_is_not_named_to_somebody_of_a_region():
    """Two towns may share a postal code; the territory still ends between them."""
    make_group(name="Parler ensemble", street="", municipality=OUTSIDE, postal_code="5500")
    namur = browser_of(somebody("Région", "namur"))
    data = new_group_data(namur, municipality=place(INSIDE).pk, postal_code="5500")
    page = Page(namur.post(ADD, data))
    assert "Une fiche hors de vos régions" in page.text
    assert not any("/change/" in address for address in page.addresses)


def test_asking_costs_the_same_with_one_and_with_fifty(django_assert_num_queries):
    make_group(name="Marcher")
    new = {"name": "Parler", "municipality": place("Namur"), "main_theme": theme("deuil-et-perte")}
    with django_assert_num_queries(3):
        assert very_likely(SupportGroup, new) == []
    for number in range(49):
        make_group(name=f"Groupe {number}")
    with django_assert_num_queries(3):
        assert very_likely(SupportGroup, new) == []


def test_looking_after_a_save_costs_the_same_with_one_and_with_fifty(
    django_assert_num_queries, django_assert_max_num_queries
):
    group = make_group(name="Parler")
    # Django remembers the kinds of records.
    list(refresh_for(group))
    with django_assert_max_num_queries(8) as one:
        list(refresh_for(group))
    for number in range(50):
        make_group(name=f"Atelier {number}")
    with django_assert_num_queries(len(one)):
        list(refresh_for(group))


# Said after saving -----------------------------------------------------------------------------


def save(desk, group, **changes):
    data = filled_form(desk, url("change", group)) | changes
    response = desk.post(url("change", group), data, follow=True)
    assert response.redirect_chain, response.context["errors"]
    return response


def test_saving_a_new_name_says_which_group_it_resembles(desk):
    make_group(name="Parler du deuil", street="")
    group = make_group(name="Autre chose", street="")
    page = Page(save(desk, group, name="Parler du deuil"))
    pair = Duplicate.objects.get()
    assert "« Parler du deuil » ressemble à « Parler du deuil » (même nom, même comm" in page.text
    assert page.link("Comparer") == url("change", pair)


def test_saving_something_else_says_nothing(desk):
    pair = found_pair()
    page = Page(save(desk, pair.first, summary="Une autre phrase."))
    assert "ressemble à" not in page.text


def test_a_name_is_escaped_in_the_warning(desk):
    make_group(name="<b>Deuil</b> ensemble", street="")
    group = make_group(name="Autre chose", street="")
    text = save(desk, group, name="<b>Deuil</b> ensemble").text
    assert "<b>Deuil</b>" not in text


# The queue -------------------------------------------------------------------------------------


def test_the_queue_shows_why_and_leads_to_the_comparison(desk):
    pair = found_pair()
    page = Page(desk.get(QUEUE))
    assert "Même nom, même commune" in page.text
    assert page.link("Comparer") == url("change", pair)


def test_the_likeliest_come_first(desk):
    found_pair()
    make_group(name="Café du jeudi", phone="081 22 33 44")
    make_group(name="Atelier des parents", phone="081 22 33 44")
    refresh()
    text = Page(desk.get(QUEUE)).text
    assert text.index("Parler du deuil") < text.index("Café du jeudi")


def test_no_duplicate_is_remembered_with_who_and_when(desk, editor):
    pair = found_pair()
    response = desk.post(url("dismiss", pair), follow=True)
    assert "restent deux fiches : c’est retenu." in Page(response).text
    pair.refresh_from_db()
    assert (pair.state, pair.decided_by) == ("different", editor)
    assert timezone.localdate(pair.decided_at) == timezone.localdate()
    assert "Parler du deuil" not in Page(desk.get(QUEUE)).text
    assert "Parler du deuil" in desk.get(QUEUE, {"etat": "different"}).text
    assert "Pas un doublon" in Page(desk.get(url("change", pair))).text


def test_a_judgement_is_taken_back(desk):
    pair = found_pair()
    desk.post(url("dismiss", pair))
    desk.post(url("reopen", pair))
    assert Duplicate.objects.waiting().get() == pair


def test_a_merged_pair_is_not_taken_back_as_if_it_were_not(desk):
    pair = found_pair()
    merge(pair, "first", {})
    desk.post(url("reopen", pair))
    assert not Duplicate.objects.waiting().exists()


@pytest.mark.parametrize("view", ["dismiss", "reopen"])
def test_a_link_judges_nothing(desk, view):
    pair = found_pair()
    assert desk.get(url(view, pair)).status_code == 405


def test_the_queue_costs_the_same_with_one_and_with_fifty(
    desk, django_assert_num_queries, django_assert_max_num_queries
):
    found_pair()
    desk.get(QUEUE)
    with django_assert_max_num_queries(14) as one:
        desk.get(QUEUE)
    for number in range(49):
        for _twice in range(2):
            make_group(name=f"Atelier {number}", street="")
    refresh()
    with django_assert_num_queries(len(one)):
        response = desk.get(QUEUE)
    assert response.context["cl"].result_count == 50


def test_comparing_costs_the_same_whatever_there_is_to_compare(desk, django_assert_num_queries):
    pair = found_pair()
    desk.get(url("change", pair))
    with django_assert_num_queries(18):
        desk.get(url("change", pair))
    for day in range(7):
        pair.first.meetings.create(weekday=day)
    pair.second.languages.add(language("nl"), language("de"))
    for number in range(49):
        Report.objects.create(group=pair.second, problem="other", details=str(number))
    with django_assert_num_queries(18):
        desk.get(url("change", pair))


def test_any_two_groups_are_compared_by_hand(desk):
    one, other = make_group(name="Un"), make_group(name="Deux", municipality="Liège")
    data = {"action": "compare", "_selected_action": [one.pk, other.pk]}
    response = desk.post(url("directory_supportgroup_changelist"), data, follow=True)
    assert "choisi par une personne de la rédaction" in Page(response).text
    refresh()
    assert Duplicate.objects.waiting().count() == 1


@pytest.mark.parametrize("number", [1, 3])
def test_only_two_are_compared(desk, number):
    groups = [make_group() for _number in range(number)]
    data = {"action": "compare", "_selected_action": [group.pk for group in groups]}
    response = desk.post(url("directory_supportgroup_changelist"), data, follow=True)
    assert "Choisissez deux fiches" in Page(response).text
    assert not Duplicate.objects.exists()


# Who may ---------------------------------------------------------------------------------------


def test_somebody_of_a_region_sees_the_pairs_of_that_region():
    inside = found_pair(municipality=INSIDE)
    outside = found_pair(municipality=OUTSIDE, first_slug="c", second_slug="d")
    between = duplicates.pair_of(inside.first, outside.first)
    namur = browser_of(somebody("Région", "namur"))
    listed = namur.get(QUEUE).context["cl"].queryset
    assert set(listed) == {inside}
    assert namur.get(url("change", inside)).status_code == 200
    for pair in (outside, between):
        assert namur.get(url("change", pair)).status_code == 403
        assert namur.post(url("change", pair), {"kept": "first"}).status_code == 403
        assert namur.post(url("dismiss", pair)).status_code == 403
    assert Duplicate.objects.waiting().count() == 3


def test_somebody_of_a_region_merges_there():
    pair = found_pair(municipality=INSIDE)
    namur = browser_of(somebody("Région", "namur"))
    assert namur.post(url("change", pair), {"kept": "first"}).status_code == 302
    assert Merge.objects.count() == 1


def test_a_reviewer_only_reads():
    pair = found_pair()
    reviewer = browser_of(somebody("Relecture"))
    page = Page(reviewer.get(url("change", pair)))
    assert "Garder cette fiche" not in page.text
    assert reviewer.post(url("change", pair), {"kept": "first"}).status_code == 403
    assert reviewer.post(url("dismiss", pair)).status_code == 403
    assert Duplicate.objects.waiting().get() == pair


def test_who_writes_articles_sees_no_pairs():
    found_pair()
    assert browser_of(somebody("Articles")).get(QUEUE).status_code == 403


def test_the_token_is_required(editor):
    pair = found_pair()
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(editor)
    assert browser.post(url("change", pair), {"kept": "first"}).status_code == 403
    assert browser.post(url("dismiss", pair)).status_code == 403


# Merging ---------------------------------------------------------------------------------------


def both(pair):
    return [SupportGroup.objects.get(pk=pk) for pk in (pair.first_id, pair.second_id)]


def test_the_comparison_shows_both_side_by_side(desk):
    pair = found_pair(first_rhythm="Le lundi", second_rhythm="Le mardi", venue_name="Maison")
    page = Page(desk.get(url("change", pair)))
    assert "Rythme en mots Le lundi Le mardi" in page.text
    assert "Nom du lieu Maison" in page.section("Comparer").text


def test_the_editor_chooses_field_by_field(desk):
    pair = found_pair(
        first_rhythm="Le lundi", second_rhythm="Le mardi", first_price="5 €", second_price="7 €"
    )
    data = {"kept": "first", "from_rhythm": "second", "from_price": "first"}
    response = desk.post(url("change", pair), data, follow=True)
    kept, other = both(pair)
    assert (kept.rhythm, kept.price) == ("Le mardi", "5 €")
    assert (kept.status, other.status) == ("published", "ended")
    assert "est réuni avec" in Page(response).text


def test_a_choice_that_does_not_exist_is_refused(desk):
    pair = found_pair()
    desk.post(url("change", pair), {"kept": "first", "from_rhythm": "third"})
    desk.post(url("change", pair), {"kept": "third"})
    desk.post(url("change", pair), {})
    assert not Merge.objects.exists()


def test_what_is_filled_is_proposed_then_what_is_fresher():
    first, second = twins(
        first_rhythm="",
        second_rhythm="Le mardi",
        first_summary="Vieille.",
        second_summary="Neuve.",
        first_source_date="2018",
        second_source_date="2025",
        first_phone="081 22 33 44",
    )
    proposals = Pair(first, second).proposals()
    assert (proposals["rhythm"], proposals["summary"]) == ("second", "second")
    assert proposals["phone"] == "first"
    record_verification(first, "call")
    assert Pair(first, second).proposals()["summary"] == "first"
    assert proposals["themes"] == proposals["meetings"] == "both"


def test_what_visitors_see_is_proposed_as_the_one_to_keep():
    first, second = twins(first_status="draft")
    assert Pair(first, second).proposed_kept == "second"
    first, second = twins(first_slug="c", second_slug="d", first_source_date="2025-12")
    assert Pair(first, second).proposed_kept == "second"


def test_lists_are_united_by_default_and_chosen_on_demand():
    pair = found_pair(
        first_themes=["deuil-et-perte"],
        second_themes=["deuil-et-perte", "dependances"],
        first_languages=["fr"],
        second_languages=["nl"],
        first_meetings=[{"weekday": 1}, {"weekday": 2}],
        second_meetings=[{"weekday": 2}, {"weekday": 3}],
        second_audiences=["adultes", "parents"],
    )
    merge(pair, "first", {"audiences": "first"})
    kept, other = both(pair)
    assert set(kept.themes.all()) == {theme("deuil-et-perte"), theme("dependances")}
    assert set(kept.languages.all()) == {language("fr"), language("nl")}
    assert set(kept.audiences.all()) == {audience("adultes")}
    assert [meeting.weekday for meeting in kept.meetings.all()] == [1, 2, 3]
    assert [meeting.weekday for meeting in other.meetings.all()] == [2, 3]


def test_the_meetings_of_one_side_replace_those_of_the_other():
    pair = found_pair(first_meetings=[{"weekday": 1}], second_meetings=[{"weekday": 3}])
    merge(pair, "first", {"meetings": "second"})
    assert [meeting.weekday for meeting in both(pair)[0].meetings.all()] == [3]


def test_values_that_do_not_go_together_are_refused_and_nothing_changes(desk):
    pair = found_pair(first_is_free=True, second_is_free=False, second_price_amount=5)
    data = {"kept": "first", "from_is_free": "first", "from_price_amount": "second"}
    page = Page(desk.post(url("change", pair), data))
    assert "Un groupe gratuit n’a pas de prix par rencontre." in page.text
    kept, other = both(pair)
    assert (kept.price_amount, other.status) == (None, "published")
    assert not Merge.objects.exists()
    assert Duplicate.objects.waiting().exists()


def test_the_old_address_leads_to_the_kept_page(client):
    pair = found_pair()
    FormerAddress.remember(pair.second, "plus-vieux")
    merge(pair, "first", {})
    for old in ("deuil-second", "plus-vieux"):
        response = client.get(f"/groupes/{old}/")
        assert (response.status_code, response["Location"]) == (301, "/groupes/deuil-first/")
    assert client.get("/groupes/deuil-first/").status_code == 200


def test_the_other_name_finds_the_kept_page(client):
    pair = found_pair(second_name="Parler du deuill", second_former_names="Les Coquelicots")
    merge(pair, "first", {"name": "first"})
    for words in ("deuill", "coquelicots"):
        assert "/groupes/deuil-first/" in Page(client.get("/groupes/", {"q": words})).addresses
    assert both(pair)[0].former_names.splitlines() == ["Parler du deuill", "Les Coquelicots"]


def test_a_public_page_is_not_taken_into_a_draft():
    pair = found_pair(first_status="draft")
    with pytest.raises(ValidationError, match="en ligne"):
        merge(pair, "first", {})
    assert both(pair)[1].status == "published"
    merge(pair, "second", {})
    assert both(pair)[0].status == "ended"


def test_two_drafts_become_one():
    pair = found_pair(status="draft")
    merge(pair, "first", {})
    assert [group.status for group in both(pair)] == ["draft", "ended"]


def test_a_pair_is_merged_once(desk):
    pair = found_pair()
    merge(pair, "first", {})
    desk.post(url("change", pair), {"kept": "second"})
    assert Merge.objects.count() == 1
    assert [group.status for group in both(pair)] == ["published", "ended"]


def test_a_pair_said_to_differ_is_not_merged():
    pair = found_pair()
    pair.decide(Duplicate.State.DIFFERENT)
    with pytest.raises(ValidationError):
        merge(pair, "first", {})


def test_the_sites_and_notes_of_both_are_kept():
    pair = found_pair(
        first_website="https://un.example.org/",
        second_website="https://deux.example.org/",
        first_internal_note="Vu au marché.",
        second_internal_note="Appeler Anne.",
        source_url="https://source.example.org/",
    )
    merge(pair, "first", {"website": "first"})
    kept = both(pair)[0]
    assert kept.website == "https://un.example.org/"
    assert kept.further_sources == "https://deux.example.org/"
    assert kept.internal_note == "Vu au marché.\n\nAppeler Anne."


def test_one_site_is_no_further_source():
    pair = found_pair(website="https://un.example.org/", source_url="https://source.example.org/")
    merge(pair, "first", {})
    assert both(pair)[0].further_sources == ""


def test_a_merge_verifies_nothing():
    checked = date(2026, 3, 1)
    pair = found_pair(first_verified_on=None)
    SupportGroup.objects.filter(pk=pair.second_id).update(
        verified_on=checked, verified_method="call"
    )
    merge(pair, "first", {})
    kept, other = both(pair)
    assert (kept.verified_on, other.verified_on) == (None, checked)


def test_whoever_asked_for_silence_is_left_alone():
    pair = found_pair(second_may_ask=False)
    merge(pair, "first", {})
    assert both(pair)[0].may_ask is False


def test_a_merge_is_public_at_once():
    pair = found_pair()
    before = DataVersion.latest()
    merge(pair, "first", {})
    assert DataVersion.latest() > before


# What goes along -------------------------------------------------------------------------------


def a_feed():
    address = "https://partenaire.exemple.be/liste.csv"
    return Feed.objects.get_or_create(url=address, defaults={"name": "Partenaire"})[0]


def belongings(group):
    return [
        Report.objects.create(group=group, problem="closed"),
        GroupAnswer.objects.create(group=group, kind="correct"),
        GroupSuggestion.objects.create(name="Deuil", draft=group),
        CallAttempt.objects.create(group=group, outcome="true"),
        FeedRow.objects.create(feed=a_feed(), identifier=group.pk, group=group, state="settled"),
        ConfirmationRequest.objects.create(group=group, email="a@exemple.be", language="fr"),
    ]


def owner(row):
    row.refresh_from_db()
    return getattr(row, "draft_id", None) or row.group_id


def test_all_that_pointed_at_the_other_points_at_the_kept_one():
    pair = found_pair()
    rows = belongings(pair.second)
    assert {relation.related_model for relation in relations(SupportGroup)} == {
        type(row) for row in rows
    }
    merge(pair, "first", {})
    assert {owner(row) for row in rows} == {pair.first_id}


def test_a_second_open_request_is_closed():
    pair = found_pair()
    first, second = belongings(pair.first)[-1], belongings(pair.second)[-1]
    merge(pair, "first", {})
    assert {owner(first), owner(second)} == {pair.first_id}
    assert (first.is_open, second.is_open) == (True, False)


def reported_closed(group, day):
    report = Report.objects.create(group=group, problem="closed")
    Report.objects.filter(pk=report.pk).update(received_on=day)


def test_reports_of_each_count_together_for_the_kept_one():
    pair = found_pair()
    reported_closed(pair.first, date(2026, 5, 4))
    reported_closed(pair.second, date(2026, 5, 6))
    reported_closed(pair.second, date(2026, 5, 9))
    result = merge(pair, "first", {})
    assert both(pair)[0].reported_closed
    take_apart(result)
    assert not any(group.reported_closed for group in both(pair))


def test_a_caution_stays_where_the_reports_go():
    pair = found_pair()
    for day in (4, 9):
        reported_closed(pair.second, date(2026, 5, day))
    SupportGroup.objects.filter(pk=pair.second_id).update(reported_closed=True)
    result = merge(pair, "first", {})
    assert both(pair)[0].reported_closed
    take_apart(result)
    assert [group.reported_closed for group in both(pair)] == [False, True]


def test_a_caution_ends_with_the_reports_whatever_the_merge():
    pair = found_pair()
    for day in (4, 9):
        reported_closed(pair.second, date(2026, 5, day))
    SupportGroup.objects.filter(pk=pair.second_id).update(reported_closed=True)
    result = merge(pair, "first", {})
    for report in Report.objects.all():
        settle(report, Report.State.HANDLED)
    take_apart(result)
    assert not any(group.reported_closed for group in both(pair))


def test_the_history_of_the_kept_one_leads_to_that_of_the_other(desk):
    pair = found_pair()
    record_verification(pair.second, "call", note="Répond le soir.")
    merge(pair, "first", {}, by=None)
    page = Page(desk.get(url("history", pair.first)))
    assert "« Parler du deuil » est devenu une partie de cette fiche" in page.text
    history = page.link("Son historique et ses vérifications")
    assert history == url("history", pair.second)
    other = Page(desk.get(history))
    assert "Répond le soir." in other.text
    assert other.link("Historique de la fiche gardée") == url("history", pair.first)


def test_a_history_without_a_merge_names_none(desk):
    assert "Fiches réunies" not in Page(desk.get(url("history", make_group()))).text


# Hidden addresses ------------------------------------------------------------------------------

STREET, VENUE = "Rue Xylophone 987", "Maison Zanzibar"


def hidden_pair(**fields):
    return found_pair(
        **{
            "first_street": "Rue du Pont 1",
            "second_street": STREET,
            "second_venue_name": VENUE,
            "second_latitude": 50.452137,
            "second_longitude": 4.901268,
            "second_address_visibility": "on_request",
            "phone": "081 22 33 44",
        }
        | fields
    )


@pytest.mark.parametrize("taken", ["street", "venue_name", "latitude", "longitude"])
def test_what_is_taken_of_a_hidden_address_stays_hidden(client, taken):
    pair = hidden_pair(first_latitude=50.46, first_longitude=4.86)
    choices = dict.fromkeys(["street", "venue_name", "latitude", "longitude"], "first") | {
        taken: "second",
        "address_visibility": "first",
    }
    merge(pair, "first", choices)
    kept = both(pair)[0]
    assert kept.address_visibility == "on_request"
    text = client.get("/groupes/deuil-first/").text
    for secret in (STREET, VENUE, "50.452137", "4.901268"):
        assert secret not in text
    assert (kept.public_latitude, kept.public_longitude) != (kept.latitude, kept.longitude)


def test_the_same_street_written_otherwise_stays_hidden():
    pair = hidden_pair(first_street="rue xylophone, 987")
    choices = {"street": "first", "venue_name": "first", "latitude": "first", "longitude": "first"}
    merge(pair, "first", choices | {"address_visibility": "first"})
    assert both(pair)[0].address_visibility == "on_request"


def test_an_address_of_which_nothing_is_taken_hides_nothing(client):
    pair = hidden_pair()
    choices = dict.fromkeys(["street", "venue_name", "latitude", "longitude"], "first")
    merge(pair, "first", choices | {"address_visibility": "first"})
    assert both(pair)[0].address_visibility == "public"
    text = client.get("/groupes/deuil-first/").text
    assert "Rue du Pont 1" in text
    assert STREET not in text


def test_the_hidden_side_proposes_how_the_address_is_shown():
    pair = hidden_pair()
    assert Pair(*both(pair)).proposals()["address_visibility"] == "second"
    merge(pair, "first", {})
    assert both(pair)[0].address_visibility == "on_request"


# Taking apart ----------------------------------------------------------------------------------


def undo_button(page):
    return page.tree.xpath("//form[contains(@class, 'undo')]/@action")[0]


def test_undo_takes_everything_apart(desk, client):
    pair = found_pair(
        first_rhythm="Le lundi", second_rhythm="Le mardi", second_meetings=[{"weekday": 3}]
    )
    FormerAddress.remember(pair.second, "plus-vieux")
    rows = belongings(pair.second)
    open_one = ConfirmationRequest.objects.create(
        group=pair.first, email="b@exemple.be", language="fr"
    )
    data = {"kept": "first", "from_rhythm": "second"}
    page = Page(desk.post(url("change", pair), data, follow=True))
    response = desk.post(undo_button(page), follow=True)
    assert "sont de nouveau deux fiches" in Page(response).text
    kept, other = both(pair)
    assert (kept.rhythm, other.rhythm) == ("Le lundi", "Le mardi")
    assert [group.status for group in (kept, other)] == ["published", "published"]
    assert not kept.meetings.exists()
    assert {owner(row) for row in rows} == {pair.second_id}
    assert rows[-1].is_open
    assert owner(open_one) == pair.first_id
    assert FormerAddress.target(SupportGroup, "plus-vieux") == other
    assert FormerAddress.target(SupportGroup, "deuil-second") is None
    assert client.get("/groupes/deuil-second/").status_code == 200
    assert Duplicate.objects.waiting().get() == pair
    assert not Merge.objects.exists()


def test_what_changed_since_is_not_taken_apart(desk):
    pair = found_pair()
    page = Page(desk.post(url("change", pair), {"kept": "first"}, follow=True))
    save(desk, both(pair)[0], rhythm="Le dimanche")
    response = desk.post(undo_button(page), follow=True)
    assert "a changé depuis" in Page(response).text
    assert both(pair)[1].status == "ended"
    assert Merge.objects.exists()


def test_somebody_of_another_region_takes_nothing_apart(desk):
    pair = found_pair(municipality=OUTSIDE)
    merge(pair, "first", {})
    batch = Merge.objects.get().batch
    namur = browser_of(somebody("Région", "namur"))
    assert namur.post(f"/admin/directory/supportgroup/annuler/{batch}/").status_code == 403
    assert both(pair)[1].status == "ended"


def test_the_merge_is_one_batch_of_the_history():
    pair = found_pair(first_rhythm="Le lundi", second_rhythm="Le mardi")
    result = merge(pair, "first", {"rhythm": "second"})
    changes = Change.objects.of_model(SupportGroup).filter(batch=result.batch)
    assert {change.object_id for change in changes} == {pair.first_id, pair.second_id}


def test_a_found_pair_says_since_when(desk):
    pair = found_pair()
    Duplicate.objects.filter(pk=pair.pk).update(found_on=timezone.localdate() - timedelta(days=10))
    refresh()
    pair.refresh_from_db()
    assert pair.found_on == timezone.localdate() - timedelta(days=10)
