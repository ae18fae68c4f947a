"""Networks, platforms and helplines that are in the directory twice: found, asked, merged, undone.

What holds for all listings is tested with groups, in `test_duplicates.py`.
"""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from articles.models import PlatformList
from directory.exchange.lookup import Lookup
from directory.models import (
    CallAttempt,
    CareNetwork,
    Catchment,
    Change,
    Duplicate,
    FormerAddress,
    Helpline,
    Merge,
    Platform,
    Report,
    changing,
    record_verification,
)
from directory.models.history import restore
from directory.upkeep.duplicates import pair_of, pairs_among, refresh, refresh_for
from directory.upkeep.fingerprints import SKETCHERS
from directory.upkeep.merging import Pair, merge, relations, take_apart
from tests.admin.test_admin import filled_form, form_data, url
from tests.admin.test_roles import INSIDE, OUTSIDE, browser_of, somebody
from tests.factories import (
    language,
    make_article,
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
    place,
    region,
)
from tests.reading import Page
from tests.upkeep.test_duplicates import QUEUE, save, undo_button

pytestmark = pytest.mark.django_db

MAKERS = {"network": make_network, "platform": make_platform, "helpline": make_helpline}
KINDS = pytest.mark.parametrize("make", MAKERS.values(), ids=MAKERS)

# Two networks of one age and the same towns are a pair by that.
ELSEWHERE = {make: {} for make in MAKERS.values()} | {
    make_network: {"second_municipalities": ("Dinant",)}
}


def twins(make, **fields):
    """Two listings of one thing; `first_…` and `second_…` are of one of them."""
    own = {"first": {}, "second": {}}
    for name in list(fields):
        side, _, field = name.partition("_")
        if side in own:
            own[side][field] = fields.pop(name)
    common = {"name": "Le Fil rouge"} | fields
    sides = ("first", "second")
    return [make(**{"slug": f"fil-{side}"} | common | own[side]) for side in sides]


def found_pair(make, **fields):
    first = twins(make, **fields)[0]
    refresh()
    return Duplicate.objects.of_model(type(first)).get(first_id=first.pk)


def reasons_between(make, **fields):
    first = twins(make, **fields)[0]
    refresh()
    pair = Duplicate.objects.of_model(type(first)).first()
    return pair and pair.reasons_in_words


def both(pair):
    return [pair.model.objects.get(pk=pk) for pk in (pair.first_id, pair.second_id)]


# Pairs ---------------------------------------------------------------------------------------


# Two numbers that no page of everybody shows: one of the box waits for a second person.
OUT_OF_BOX = {
    "first_phone": "0800 11 111",
    "second_phone": "02 511 99 99",
    "first_crisis_languages": (),
    "second_crisis_languages": (),
}


@KINDS
def test_the_same_name_is_a_pair(make):
    assert reasons_between(make).startswith("même nom")


@KINDS
def test_another_name_is_no_pair(make):
    assert reasons_between(make, second_name="Marcher ensemble", **ELSEWHERE[make]) is None


@KINDS
def test_two_kinds_of_listings_are_never_a_pair(make):
    make(name="Le Fil rouge")
    make_group(name="Le Fil rouge")
    refresh()
    assert not Duplicate.objects.exists()


@KINDS
def test_the_same_site_is_a_pair(make):
    found = reasons_between(
        make,
        second_name="Marcher ensemble",
        first_website="https://www.fil.exemple.be/",
        second_website="http://fil.exemple.be",
    )
    assert "même site web" in found


def test_the_same_number_is_a_pair_of_helplines():
    found = reasons_between(
        make_helpline,
        second_name="Une oreille",
        first_phone="02 511 99 99",
        second_phone="025119999",
    )
    assert found == "même téléphone"


def test_the_short_name_of_a_network_is_a_name():
    found = reasons_between(
        make_network,
        first_name="Réseau de soins du Condroz",
        first_short_name="Fil rouge",
        second_name="Fil rouge",
    )
    assert found.startswith("même nom")


@KINDS
def test_an_old_name_is_a_name(make):
    former = {"first_former_names": "Autre chose\nFil rouge", "second_name": "Fil rouge"}
    assert reasons_between(make, first_name="Kalima", **former).startswith("même nom")


def test_a_network_is_no_pair_with_itself():
    make_network(name="Réseau Fil rouge", short_name="Fil rouge")
    sketcher = SKETCHERS[CareNetwork]
    assert pairs_among(sketcher, sketcher.of_all()) == {}


def test_the_same_towns_for_the_same_age_are_a_pair_of_networks():
    towns = ("Namur", "Dinant")
    fields = {"second_name": "Marcher ensemble", "municipalities": towns}
    assert reasons_between(make_network, **fields) == "même public et mêmes communes"


@pytest.mark.parametrize(
    "apart",
    [{"second_population": "young"}, {"second_municipalities": ("Dinant",)}],
    ids=["another age", "other towns"],
)
def test_networks_for_others_or_elsewhere_are_no_pair(apart):
    fields = {"second_name": "Marcher ensemble"} | apart
    assert reasons_between(make_network, **fields) is None


@pytest.mark.parametrize("make", [make_platform, make_helpline])
def test_one_name_in_another_region_and_another_language_is_no_pair(make):
    here = {"first_regions": ("wallonie",)}
    elsewhere = {"second_regions": ("bruxelles",), "second_languages": ("nl",)}
    assert reasons_between(make, **here, **elsewhere) is None


def test_a_pair_of_one_kind_never_hides_one_of_another_with_the_same_keys():
    """Two tables count their rows from one."""
    network = found_pair(make_network)
    keys = {"first_id": network.first_id, "second_id": network.second_id}
    platform = Duplicate.objects.create(
        content_type=Duplicate(first=make_platform()).content_type, score=70, **keys
    )
    CareNetwork.objects.filter(pk=network.first_id).update(status="ended")
    assert list(Duplicate.objects.waiting()) == [platform]


def test_a_draft_that_is_deleted_takes_its_pairs_along(client):
    pair = found_pair(make_platform, first_status="draft")
    pair.first.delete()
    assert not Duplicate.objects.exists()


@KINDS
def test_looking_after_a_save_costs_the_same_with_one_and_with_fifty(
    make, django_assert_num_queries, django_assert_max_num_queries
):
    listing = twins(make, second_name="Marcher ensemble", **ELSEWHERE[make])[1]
    list(refresh_for(listing))
    with django_assert_max_num_queries(8) as one:
        list(refresh_for(listing))
    for number in range(50):
        make(name=f"Atelier {number}")
    with django_assert_num_queries(len(one)):
        list(refresh_for(listing))


# The form ------------------------------------------------------------------------------------


def form_for(client, known, **changes):
    """What a browser would send to add a listing with the name of one that is there."""
    opts = known._meta
    address = url(f"{opts.app_label}_{opts.model_name}_add")
    data = filled_form(client, address) | {"name": known.name, "slug": known.slug}
    for name in ("kind", "population", "phone"):
        if hasattr(known, name):
            data[name] = getattr(known, name)
    data |= changes
    # Of a helpline, whose number is typed twice.
    return address, data | {"sure-again": data.get("phone", "")}


@KINDS
def test_adding_a_twin_asks_first_then_goes_through(desk, make):
    known = make(name="Le Fil rouge", slug="le-fil-rouge")
    address, data = form_for(desk, known)
    response = desk.post(address, data)
    page = Page(response)
    assert "Cette fiche est peut-être déjà dans l’annuaire" in page.text
    assert page.link("Le Fil rouge") == url("change", known)
    again = form_data(response) | data | {"slug": "le-fil-rouge", "twins_seen": [known.pk]}
    assert desk.post(address, again).status_code == 302
    added = type(known).objects.exclude(pk=known.pk).get()
    assert added.slug == "le-fil-rouge-2"
    assert Duplicate.objects.get().second == added


@KINDS
def test_adding_what_nothing_resembles_asks_nothing(desk, make):
    known = make(name="Le Fil rouge")
    address, data = form_for(desk, known, name="Marcher ensemble", slug="marcher")
    number = {"phone": "02 511 00 00", "sure-again": "02 511 00 00"}
    data |= number if make is make_helpline else {}
    assert desk.post(address, data).status_code == 302
    assert not Duplicate.objects.exists()


def test_a_helpline_with_a_known_number_is_asked_about(desk):
    known = make_helpline(name="Le Fil rouge", phone="02 511 99 99")
    address, data = form_for(desk, known, name="Une oreille", slug="une-oreille")
    assert "même téléphone" in Page(desk.post(address, data)).text


@KINDS
def test_a_new_name_says_which_listing_it_resembles(desk, make):
    make(name="Le Fil rouge")
    other = make(name="Marcher ensemble", languages=("fr",))
    page = Page(save(desk, other, name="Le Fil rouge"))
    assert "« Le Fil rouge » ressemble à « Le Fil rouge »" in page.text


def test_the_towns_that_a_form_adds_count_in_the_comparison(desk):
    make_network(name="Le Fil rouge", municipalities=("Namur", "Dinant"))
    other = make_network(name="Marcher ensemble", municipalities=("Namur",))
    page = Page(save(desk, other, add_municipalities=[place("Dinant").pk]))
    assert "même public et mêmes communes" in page.text


@KINDS
def test_any_two_are_compared_by_hand(desk, make):
    first, second = make(name="Un"), make(name="Deux")
    opts = first._meta
    address = url(f"{opts.app_label}_{opts.model_name}_changelist")
    data = {"action": "compare", "_selected_action": [first.pk, second.pk]}
    response = desk.post(address, data)
    assert response.url == url("change", Duplicate.objects.get())


# The queue -----------------------------------------------------------------------------------


def all_kinds():
    return [found_pair(make, name=f"Nom {kind}") for kind, make in MAKERS.items()]


def test_the_queue_and_the_desk_show_pairs_of_all_kinds(desk):
    all_kinds()
    for address in (QUEUE, "/admin/"):
        text = Page(desk.get(address)).text
        assert all(f"Nom {kind}" in text for kind in MAKERS)


def test_the_queue_is_filtered_by_kind_and_searched_by_name(desk):
    all_kinds()
    for query in ("sorte=platform", "q=nom+plat", "q=%22nom+platform%22"):
        text = Page(desk.get(f"{QUEUE}?{query}")).text
        assert "Nom platform" in text
        assert "Nom network" not in text


def test_somebody_of_a_region_sees_the_pairs_of_that_region():
    found_pair(make_network, name="Réseau dedans", municipalities=(INSIDE,))
    found_pair(
        make_network,
        name="Réseau dehors",
        first_slug="a",
        second_slug="b",
        municipalities=(OUTSIDE,),
    )
    found_pair(make_platform, name="Plateforme dedans", regions=("namur",))
    helplines = found_pair(make_helpline, name="Ligne secrète")
    namur = browser_of(somebody("Région", "namur"))
    text = Page(namur.get(QUEUE)).text
    assert "Réseau dedans" in text
    assert "Plateforme dedans" in text
    assert "Réseau dehors" not in text
    assert "Ligne secrète" not in text
    assert namur.post(url("change", helplines), {"kept": "first"}).status_code == 403
    assert namur.post(url("dismiss", helplines)).status_code == 403


# Comparing and merging -----------------------------------------------------------------------


@KINDS
def test_the_editor_compares_and_chooses_field_by_field(desk, make):
    pair = found_pair(make, first_summary="Première phrase.", second_summary="Seconde phrase.")
    page = Page(desk.get(url("change", pair)))
    assert "En une phrase Première phrase. Seconde phrase." in page.text
    response = desk.post(
        url("change", pair), {"kept": "first", "from_summary": "second"}, follow=True
    )
    assert "est réuni avec" in Page(response).text
    kept, other = both(pair)
    assert kept.summary == "Seconde phrase."
    assert (kept.status, other.status) == ("published", "ended")


def test_a_helpline_is_to_be_called_before_merging(desk):
    warning = "vérifiez-le avant de réunir"
    assert warning in Page(desk.get(url("change", found_pair(make_helpline)))).text
    assert warning not in Page(desk.get(url("change", found_pair(make_network)))).text


@pytest.mark.parametrize("make", [make_network, make_platform])
def test_the_old_address_leads_to_the_kept_page(client, make):
    pair = found_pair(make)
    merge(pair, "first", {})
    kept, other = both(pair)
    response = client.get(other.get_absolute_url())
    assert (response.status_code, response.url) == (301, kept.get_absolute_url())


def test_what_belongs_together_is_proposed_from_one_side():
    pair = found_pair(
        make_helpline,
        first_phone="0800 11 111",
        first_cost="free",
        second_phone="02 511 99 99",
        second_cost="paid",
        second_hours="le soir",
    )
    record_verification(pair.second, "call")
    proposals = Pair(*both(pair)).proposals()
    assert {proposals[name] for name in ("phone", "cost", "hours", "always")} == {"second"}


def test_the_towns_of_both_are_united_the_surer_first():
    pair = found_pair(
        make_network,
        first_municipalities=("Namur", "Dinant"),
        first_certainty="to_check",
        second_municipalities=("Namur", "Ciney"),
        second_certainty="confirmed",
    )
    Catchment.objects.filter(network=pair.second_id).update(source_url="https://carte.exemple.be")
    merge(pair, "first", {})
    kept, other = both(pair)
    rows = kept.catchments.order_by("municipality__name_fr")
    assert list(rows.values_list("municipality__name_fr", "certainty", "source_url")) == [
        ("Ciney", "confirmed", "https://carte.exemple.be"),
        ("Dinant", "to_check", ""),
        ("Namur", "confirmed", "https://carte.exemple.be"),
    ]
    assert other.catchments.count() == 2


def test_the_towns_of_one_side_replace_those_of_the_other():
    pair = found_pair(
        make_network,
        first_municipalities=("Namur", "Dinant"),
        second_municipalities=("Namur", "Ciney"),
    )
    stays = Catchment.objects.get(network=pair.first_id, municipality=place("Namur"))
    merge(pair, "first", {"catchments": "second"})
    kept = both(pair)[0]
    names = kept.catchments.values_list("municipality__name_fr", flat=True)
    assert set(names) == {"Namur", "Ciney"}
    assert kept.catchments.filter(pk=stays.pk).exists()


def test_the_regions_and_languages_of_both_are_united():
    pair = found_pair(
        make_platform,
        first_regions=("namur",),
        second_regions=("liege",),
        second_languages=("fr", "de"),
    )
    merge(pair, "first", {"languages": "first"})
    kept = both(pair)[0]
    assert set(kept.regions.all()) == {region("namur"), region("liege")}
    assert set(kept.languages.all()) == {language("fr")}


def test_a_merge_verifies_no_number():
    pair = found_pair(make_helpline, **OUT_OF_BOX)
    merge(pair, "first", {"phone": "second"})
    assert both(pair)[0].verified_on is None


def test_a_merge_changes_no_number_of_the_crisis_box():
    pair = found_pair(make_helpline, first_phone="0800 11 111", second_phone="02 511 99 99")
    with pytest.raises(ValidationError):
        merge(pair, "first", {"phone": "second"})
    assert both(pair)[0].phone == "0800 11 111"


def test_a_number_is_at_once_that_of_every_listing_that_shows_it(client):
    pair = found_pair(make_helpline, first_phone="0800 11 111", second_phone="02 511 99 99")
    group = make_group(helpline=pair.second)
    assert "02 511 99 99" in client.get(group.get_absolute_url()).text
    merge(pair, "first", {"phone": "first"})
    text = client.get(group.get_absolute_url()).text
    assert "0800 11 111" in text
    assert "02 511 99 99" not in text


def test_somebody_of_a_region_changes_no_towns_elsewhere():
    pair = found_pair(
        make_network,
        first_municipalities=(INSIDE,),
        second_municipalities=(INSIDE, OUTSIDE),
    )
    namur = browser_of(somebody("Région", "namur"))
    page = Page(namur.post(url("change", pair), {"kept": "first"}))
    assert "hors de vos régions" in page.text
    kept, other = both(pair)
    assert (kept.catchments.count(), other.status) == (1, "published")
    data = {"kept": "first", "from_catchments": "first"}
    assert namur.post(url("change", pair), data).status_code == 302
    assert both(pair)[1].status == "ended"


@KINDS
def test_the_kept_one_is_found_by_all_names(make):
    pair = found_pair(make, first_former_names="Ancien", second_name="Fil rouge")
    merge(pair, "first", {"name": "second"})
    kept = both(pair)[0]
    assert kept.name == "Fil rouge"
    assert set(kept.former_names.splitlines()) == {"Ancien", "Le Fil rouge"}


# What goes along -----------------------------------------------------------------------------


def belongings(listing):
    """Every sort of row that points at a network, a platform or a helpline."""
    if isinstance(listing, CareNetwork):
        return {
            "directory.Report.network": Report.objects.create(network=listing, problem="closed")
        }
    if isinstance(listing, Platform):
        block = PlatformList.objects.create(
            parent=make_article(), region="main", ordering=50, heading="À lire"
        )
        block.platforms.add(listing)
        return {
            "directory.Report.platform": Report.objects.create(platform=listing, problem="closed"),
            "articles.PlatformList_platforms.platform": block.platforms.through.objects.get(),
        }
    return {
        "directory.Report.helpline": Report.objects.create(helpline=listing, problem="closed"),
        "directory.CallAttempt.helpline": CallAttempt.objects.create(
            helpline=listing, outcome=CallAttempt.Outcome.TRUE
        ),
        "directory.SupportGroup.helpline": make_group(helpline=listing),
        "directory.CareNetwork.helpline": make_network(helpline=listing),
        "directory.Platform.helpline": make_platform(helpline=listing),
        "directory.Organisation.helpline": make_organisation(helpline=listing),
    }


def owners(rows):
    found = set()
    for name, row in rows.items():
        row.refresh_from_db()
        found.add(getattr(row, f"{name.rsplit('.')[-1]}_id"))
    return found


@KINDS
def test_all_that_pointed_at_the_other_points_at_the_kept_one_and_back(make):
    pair = found_pair(make)
    rows = belongings(pair.second)
    assert len(rows) == len(relations(pair.model))
    result = merge(pair, "first", {})
    assert set(result.moved["rows"]) == set(rows)
    assert owners(rows) == {pair.first_id}
    take_apart(result)
    assert owners(rows) == {pair.second_id}


def test_what_has_a_history_keeps_who_gave_it_another_number(editor):
    pair = found_pair(make_helpline)
    group = belongings(pair.second)["directory.SupportGroup.helpline"]
    result = merge(pair, "first", {}, by=editor)
    change = Change.objects.of(group).first()
    assert (change.by, change.state["fields"]["helpline"]) == (editor, pair.first_id)
    take_apart(result, by=editor)
    assert Change.objects.of(group).first().state["fields"]["helpline"] == pair.second_id


def test_an_article_keeps_who_replaced_a_platform(editor):
    pair = found_pair(make_platform)
    belongings(pair.second)
    block = PlatformList.objects.get()
    merge(pair, "first", {}, by=editor)
    assert list(block.platforms.all()) == [pair.first]
    assert Change.objects.of(block.parent).first().by == editor


def test_an_article_with_both_platforms_lists_the_kept_one_once():
    pair = found_pair(make_platform)
    belongings(pair.second)
    block = PlatformList.objects.get()
    block.platforms.add(pair.first)
    result = merge(pair, "first", {})
    assert list(block.platforms.published()) == [pair.first]
    take_apart(result)
    assert set(block.platforms.published()) == {pair.first, pair.second}


# Taking apart --------------------------------------------------------------------------------


@KINDS
def test_undo_takes_everything_apart(desk, make):
    pair = found_pair(make, first_summary="Première.", second_summary="Seconde.")
    FormerAddress.remember(pair.second, "plus-vieux")
    data = {"kept": "first", "from_summary": "second"}
    page = Page(desk.post(url("change", pair), data, follow=True))
    page = Page(desk.post(undo_button(page), follow=True))
    assert "sont de nouveau deux fiches" in page.text
    kept, other = both(pair)
    assert (kept.summary, other.summary) == ("Première.", "Seconde.")
    assert (kept.status, other.status) == ("published", "published")
    assert FormerAddress.target(pair.model, "plus-vieux") == other
    assert FormerAddress.target(pair.model, other.slug) is None
    assert Duplicate.objects.waiting().get() == pair
    assert not Merge.objects.exists()


def test_undo_gives_each_network_its_towns_back(desk):
    pair = found_pair(
        make_network,
        first_municipalities=("Namur", "Dinant"),
        first_certainty="likely",
        second_municipalities=("Namur", "Ciney"),
    )
    before = [state(network) for network in both(pair)]
    page = Page(desk.post(url("change", pair), {"kept": "second"}, follow=True))
    assert len(state(both(pair)[1])) == 3
    desk.post(undo_button(page))
    assert [state(network) for network in both(pair)] == before


def state(network):
    return set(network.catchments.values_list("pk", "municipality", "certainty"))


@KINDS
def test_what_changed_since_is_not_taken_apart(desk, make):
    pair = found_pair(make)
    result = merge(pair, "first", {})
    save(desk, both(pair)[0], summary="Autre chose.")
    with pytest.raises(ValidationError, match="a changé depuis"):
        take_apart(result)
    assert both(pair)[1].is_ended


def test_the_batch_of_another_kind_undoes_nothing(desk):
    pair = found_pair(make_network)
    batch = merge(pair, "first", {}).batch
    assert desk.post(f"/admin/directory/platform/annuler/{batch}/").status_code == 404
    assert both(pair)[1].is_ended


@KINDS
def test_the_history_of_the_kept_one_leads_to_that_of_the_other(desk, make):
    pair = found_pair(make)
    merge(pair, "first", {})
    page = Page(desk.get(url("history", pair.first)))
    assert page.link("Son historique et ses vérifications") == url("history", pair.second)


def test_visitors_judge_no_pairs():
    pair = found_pair(make_helpline)
    response = Client().post(url("change", pair), {"kept": "first"})
    assert response.status_code == 302
    assert not both(pair)[1].is_ended
    assert Helpline.objects.published().count() == 2


# Chains ----------------------------------------------------------------------------------------


def three(make):
    """Three listings that say the very same: a merge changes nothing in the kept one."""
    rows = [make(name="Le Fil rouge", slug=f"fil-{letter}", phone="") for letter in "abc"]
    for row in rows:
        type(row).objects.filter(pk=row.pk).update(website="https://fil.exemple.be/", source_url="")
    return [type(row).objects.get(pk=row.pk) for row in rows]


def merged(other, kept):
    pair = pair_of(other, kept)
    return merge(pair, "first" if pair.first_id == kept.pk else "second", {})


@KINDS
def test_a_merge_is_not_undone_below_another(make):
    first, second, third = three(make)
    earlier, later = merged(first, second), merged(second, third)
    with pytest.raises(ValidationError, match="a changé depuis"):
        take_apart(earlier)
    take_apart(later)
    take_apart(earlier)
    assert {row.status for row in type(first).objects.all()} == {"published"}
    assert not FormerAddress.objects.exists()


@KINDS
def test_two_merged_into_one_come_apart_from_the_last(make):
    first, second, third = three(make)
    results = [merged(first, third), merged(second, third)]
    for result in reversed(results):
        take_apart(result)
    assert {row.status for row in type(first).objects.all()} == {"published"}


def test_what_was_changed_and_undone_since_stands_in_nobodys_way(desk):
    pair = found_pair(make_network)
    result = merge(pair, "first", {})
    page = Page(save(desk, both(pair)[0], summary="Autre chose."))
    desk.post(undo_button(page))
    take_apart(result)
    assert not any(network.is_ended for network in both(pair))


@KINDS
def test_a_merge_into_what_ended_since_is_not_undone(make):
    first, second, _third = three(make)
    result = merged(first, second)
    type(second).objects.get(pk=second.pk).move_to("ended", reason="C’est fini.")
    with pytest.raises(ValidationError, match="a changé depuis"):
        take_apart(result)


@KINDS
def test_the_history_of_the_kept_one_says_who_merged(desk, editor, make):
    first, second, _third = three(make)
    merged(first, second)
    result = Merge.objects.get()
    Merge.objects.update(by=editor)
    assert Change.objects.of(second).filter(batch=result.batch).exists()
    page = Page(desk.get(url("history", second)))
    assert str(editor) in page.section("Fiches réunies").text


# Undone later ----------------------------------------------------------------------------------


@KINDS
def test_the_history_and_the_comparison_undo_a_merge_later(desk, make):
    pair = found_pair(make)
    merge(pair, "first", {})
    for address in (url("history", pair.first), url("history", pair.second), url("change", pair)):
        page = Page(desk.get(address))
        assert "Défaire la réunion" in page.text
    forms = page.tree.xpath("//form[contains(@action, '/annuler/')]/@action")
    assert "sont de nouveau deux fiches" in Page(desk.post(forms[0], follow=True)).text
    assert "Défaire la réunion" not in Page(desk.get(url("history", pair.first))).text


def test_a_reviewer_is_offered_no_undo():
    pair = found_pair(make_network)
    merge(pair, "first", {})
    reviewer = browser_of(somebody("Relecture"))
    for address in (url("history", pair.first), url("change", pair)):
        response = reviewer.get(address)
        assert response.status_code == 200
        assert "Défaire" not in response.text


# What was merged is not brought back -------------------------------------------------------------


def test_an_older_version_of_a_group_has_the_number_of_the_kept_line(editor):
    pair = found_pair(make_helpline)
    group = make_group(helpline=pair.second)
    with changing(group, by=editor):
        group.summary = "Une phrase."
        group.save()
    older = Change.objects.of(group).first()
    merge(pair, "first", {})
    group.refresh_from_db()
    with changing(group, by=editor):
        group.summary = "Une autre."
        group.save()
    restore(older)
    group.refresh_from_db()
    assert (group.summary, group.helpline_id) == ("Une phrase.", pair.first_id)


def test_an_older_version_of_an_article_lists_the_kept_platform(editor):
    pair = found_pair(make_platform)
    belongings(pair.second)
    block = PlatformList.objects.get()
    with changing(block.parent, by=editor):
        block.parent.title = "Un titre."
        block.parent.save()
    older = Change.objects.of(block.parent).first()
    merge(pair, "first", {})
    restore(older)
    assert list(PlatformList.objects.get().platforms.all()) == [pair.first]


@pytest.mark.parametrize("cell", ["Le Fil rouge", "Fil bleu", "fil-second", "fil-first"])
def test_an_imported_cell_means_the_kept_line(cell):
    pair = found_pair(make_helpline, second_name="Le Fil rouge", first_former_names="Fil bleu")
    helpline = make_helpline(name="Fil bleu", slug="fil-bleu")
    merged(helpline, pair.first)
    merge(pair, "first", {})
    assert Lookup().helplines.find(cell) == pair.first


# Numbers ---------------------------------------------------------------------------------------


def test_a_number_that_somebody_checked_is_proposed_before_a_fuller_one():
    pair = found_pair(
        make_helpline,
        first_phone="0800 11 111",
        first_cost="",
        first_always=True,
        second_phone="02 511 99 99",
        second_cost="free",
        second_hours="en semaine",
    )
    record_verification(pair.first, "call")
    proposals = Pair(*both(pair)).proposals()
    assert {proposals[name] for name in ("phone", "cost", "hours", "always")} == {"first"}


def test_the_check_of_a_helpline_is_that_of_its_number(editor):
    pair = found_pair(make_helpline, **OUT_OF_BOX)
    record_verification(pair.first, "call", by=editor)
    result = merge(pair, "first", {"phone": "second"})
    kept = both(pair)[0]
    assert (kept.phone, kept.verified_on, kept.due_on) == ("02 511 99 99", None, None)
    take_apart(result)
    kept = both(pair)[0]
    assert (kept.verified_method, kept.verified_by) == ("call", editor)
    assert kept.due_on


def test_a_number_checked_since_the_merge_stays_checked():
    pair = found_pair(make_helpline, **OUT_OF_BOX)
    result = merge(pair, "first", {"phone": "second"})
    record_verification(both(pair)[0], "website")
    take_apart(result)
    assert both(pair)[0].verified_method == "website"


# What visitors see -------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [make_group, make_network, make_platform])
def test_what_visitors_never_saw_is_not_there_after_a_merge(client, make):
    pair = found_pair(make, status="draft")
    merge(pair, "first", {})
    for listing in both(pair):
        assert client.get(listing.get_absolute_url()).status_code == 404


@pytest.mark.parametrize("make", [make_group, make_network, make_platform])
def test_a_kept_page_that_is_a_draft_again_is_not_named(client, make):
    pair = found_pair(make)
    merge(pair, "first", {})
    kept, other = both(pair)
    kept.move_to("draft")
    assert client.get(other.get_absolute_url()).status_code == 404
    kept.move_to("published")
    assert client.get(other.get_absolute_url()).status_code == 301


@pytest.mark.parametrize(
    ("make", "where"),
    [
        (make_group, "groupes"),
        (make_network, "reseaux"),
        (make_platform, "plateformes"),
        (make_helpline, "urgence"),
    ],
)
def test_a_report_from_the_old_address_is_about_the_kept_one(client, make, where):
    pair = found_pair(make)
    merge(pair, "first", {})
    response = client.get(f"/{where}/fil-second/signaler/")
    assert response.status_code == 200
    assert pair.first.name in response.text
    assert client.get(f"/{where}/fil-inconnu/signaler/").status_code == 404


# Two at once -------------------------------------------------------------------------------------


def test_who_was_slower_judges_nothing(editor):
    pair = found_pair(make_network)
    slower = Duplicate.objects.get(pk=pair.pk)
    merge(pair, "first", {})
    assert not slower.decide(Duplicate.State.DIFFERENT, editor)
    assert Duplicate.objects.get(pk=pair.pk).state == Duplicate.State.MERGED


# Found alone and found in all  ---


def test_the_night_finds_what_a_save_finds():
    twins(make_helpline, first_name="Tellekonseil", second_name="Telekonseil")
    alone = {pair.pk for pair in refresh_for(Helpline.objects.get(slug="fil-second"))}
    refresh()
    assert alone == set(Duplicate.objects.values_list("pk", flat=True)) != set()


def test_names_in_letters_that_we_do_not_read_are_not_alike():
    assert reasons_between(make_platform, first_name="Ψυχή", second_name="Душа") is None


def test_towns_in_another_order_are_the_same(desk):
    pair = found_pair(
        make_network,
        first_municipalities=("Namur", "Dinant"),
        second_municipalities=("Dinant", "Namur"),
    )
    page = Page(desk.get(url("change", pair)))
    assert "Communes desservies" in page.tree.xpath("string(//details)")


def test_taking_networks_apart_costs_the_same_for_many_towns():
    def queries_for(towns, slug):
        pair = found_pair(
            make_network,
            name=f"Réseau {slug}",
            first_slug=f"{slug}-1",
            second_slug=f"{slug}-2",
            municipalities=towns,
        )
        result = merge(pair, "first", {})
        with CaptureQueriesContext(connection) as queries:
            take_apart(result)
        return len(queries)

    few = queries_for(("Namur",), "un")
    assert queries_for(("Namur", "Dinant", "Ciney", "Mons", "Ath", "Huy"), "deux") == few
