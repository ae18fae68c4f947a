"""What an editor sees and may do in the admin, and what the admin refuses."""

import re
from datetime import date, timedelta
from unittest.mock import patch

import pytest
from django.contrib import admin
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Group, Permission, User
from django.template.response import SimpleTemplateResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from articles.models import Article, ComparisonBlock, RichText
from directory.admin.base import accent_blind
from directory.models import (
    CareNetwork,
    Catchment,
    DataVersion,
    Helpline,
    Lockout,
    LoginRecord,
    Meeting,
    Municipality,
    Region,
    SupportGroup,
    Theme,
)
from directory.models.listing import REVIEW_DATES
from tests.factories import (
    audience,
    language,
    make_article,
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
    place,
    theme,
)
from tests.reading import squeeze

pytestmark = pytest.mark.django_db

EDITED = [
    "directory_placealias",
    "directory_schoolholiday",
    "directory_feed",
    "directory_supportgroup",
    "directory_helpline",
    "directory_carenetwork",
    "directory_catchment",
    "directory_platform",
    "directory_organisation",
    "directory_theme",
    "directory_audience",
    "directory_language",
    "articles_article",
    "articles_picture",
    "articles_decisionguide",
    "articles_comparison",
    "articles_reference",
]
PLACES = ["directory_region", "directory_municipality", "directory_locality"]
# Sent by visitors: editors deal with them, nobody adds one here.
RECEIVED = [
    "directory_report",
    "directory_groupsuggestion",
    "directory_groupanswer",
    "articles_readerword",
]
# Made by the command that asks groups; editors look at them.
ASKED = ["directory_confirmationrequest"]
# Found by check_links, find_duplicates and read_feeds.
FOUND = ["directory_link", "directory_duplicate", "directory_feedrow"]
# The superuser's alone: see test_accounts.
ACCOUNTS = {User, Group, LoginRecord, Lockout}
LISTINGS = [make_group, make_network, make_platform, make_helpline]


@pytest.fixture
def stranger(client):
    """Staff without any permission."""
    client.force_login(User.objects.create_user("visiteur", is_staff=True))
    return client


def url(name, record=None, **query):
    if record is not None:
        name = f"{record._meta.app_label}_{record._meta.model_name}_{name}"
    args = [record.pk] if record is not None else []
    return reverse(f"admin:{name}", args=args, query=query or None)


def filled_form(client, address):
    """What a browser would send back from the form at an address, whose page nobody draws."""
    with patch.object(SimpleTemplateResponse, "rendered_content", ""):
        return form_data(client.get(address))


def form_data(response):
    """What a browser would send back from a form it was shown."""
    data = {}
    context = response.context_data
    forms = [context["adminform"].form]
    for inline in context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.forms]
    for form in forms:
        for field in form:
            value = field.value()
            if value is None or value is False:
                continue
            if isinstance(value, dict):  # the texts in other languages, a box each
                data |= {
                    f"{field.html_name}-{language}-{name}": value.get(language, {}).get(name, "")
                    for language in ("nl", "de", "en")
                    for name in form.instance.TRANSLATED
                }
                continue
            if hasattr(value, "__iter__") and not isinstance(value, str):
                value = [getattr(item, "pk", item) for item in value]
            widget = field.field.widget
            if hasattr(widget, "decompress") and not isinstance(value, list):
                value = widget.decompress(value)
            data[field.html_name] = value
    return data


def last_log(record):
    return LogEntry.objects.filter(object_id=record.pk).first()


# The role ------------------------------------------------------------------------------------


def test_the_role_exists_after_migration():
    assert Group.objects.get(name="Rédaction").permissions.count() > 50


def test_the_role_may_not_delete_listings_nor_touch_accounts_or_places(editor):
    for permission in [
        "directory.delete_supportgroup",
        "directory.delete_carenetwork",
        "directory.delete_platform",
        "directory.delete_helpline",
        "directory.delete_organisation",
        "directory.change_municipality",
        "directory.add_region",
        "directory.delete_locality",
        "articles.delete_article",
        "auth.view_user",
        "auth.change_group",
        "auth.add_user",
    ]:
        assert Permission.objects.filter(codename=permission.split(".")[1]).exists()
        assert not editor.has_perm(permission), permission


def test_the_role_may_take_out_parts(editor):
    for part in [Meeting, Catchment, RichText, ComparisonBlock]:
        assert editor.has_perm(f"{part._meta.app_label}.delete_{part._meta.model_name}")


# Every list and form -------------------------------------------------------------------------


@pytest.mark.parametrize("name", EDITED + PLACES + RECEIVED + ASKED + FOUND)
def test_every_list_opens_and_is_searched(desk, name):
    assert desk.get(url(f"{name}_changelist")).status_code == 200
    assert desk.get(url(f"{name}_changelist", q="l’été")).status_code == 200


@pytest.mark.parametrize("name", EDITED)
def test_every_add_form_opens(desk, name):
    assert desk.get(url(f"{name}_add")).status_code == 200


@pytest.mark.parametrize("name", PLACES)
def test_places_cannot_be_added(desk, name):
    assert desk.get(url(f"{name}_add")).status_code == 403


@pytest.mark.parametrize("model", [Region, Municipality])
def test_places_are_read_only(desk, model):
    record = model.objects.first()
    assert desk.get(url("change", record)).status_code == 200
    assert desk.post(url("change", record), {"name_fr": "Ailleurs"}).status_code == 403


def test_the_sweep_forgets_no_list(desk):
    ours = {
        f"{model._meta.app_label}_{model._meta.model_name}"
        for model in admin.site._registry
        if model not in ACCOUNTS
    }
    assert ours == {*EDITED, *PLACES, *RECEIVED, *ASKED, *FOUND}


@pytest.mark.parametrize("name", ["auth_user", "auth_group"])
def test_accounts_are_out_of_reach(desk, name):
    assert desk.get(url(f"{name}_changelist")).status_code == 403


@pytest.mark.parametrize("make", [*LISTINGS, make_organisation, make_article])
def test_every_change_form_opens_and_deletes_nothing(desk, make):
    record = make()
    assert desk.get(url("change", record)).status_code == 200
    assert desk.post(url("delete", record), {"post": "yes"}).status_code == 403
    assert type(record).objects.filter(pk=record.pk).exists()


def test_groups_come_first_on_the_first_page(desk):
    sections = desk.get(url("index")).context["app_list"]
    assert [section["name"] for section in sections][:2] == ["Annuaire", "Ce qui arrive"]
    assert sections[0]["models"][0]["object_name"] == "SupportGroup"
    assert all(section["app_label"] != "auth" for section in sections)


def test_a_stranger_is_sent_to_the_login(client):
    response = client.get(url("directory_supportgroup_changelist"))
    assert response.status_code == 302
    assert "/admin/login/" in response["Location"]


def test_the_login_form_sends_its_origin(client):
    assert '<meta name="referrer" content="same-origin">' in client.get(url("login")).text


# Lists ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("directory_supportgroup", make_group),
        ("directory_carenetwork", make_network),
        ("directory_platform", make_platform),
        ("directory_helpline", make_helpline),
        ("directory_organisation", make_organisation),
        ("articles_article", make_article),
    ],
)
def test_a_long_list_costs_no_more_queries(
    desk, django_assert_max_num_queries, django_assert_num_queries, name, make
):
    make()
    desk.get(url(f"{name}_changelist"))
    with django_assert_max_num_queries(14) as one:
        desk.get(url(f"{name}_changelist"))
    for _number in range(29):
        make()
    with django_assert_num_queries(len(one)):
        response = desk.get(url(f"{name}_changelist"))
    assert response.context["cl"].result_count == 30


def test_catchments_cost_no_more_queries_when_there_are_many(desk, django_assert_num_queries):
    make_network(municipalities=["Namur"])
    address = url("directory_catchment_changelist")
    desk.get(address)
    with django_assert_num_queries(9):
        desk.get(address)
    make_network(municipalities=["Liège", "Mons", "Dinant", "Arlon", "Eupen", "Ans"])
    with django_assert_num_queries(9):
        desk.get(address)


@pytest.mark.parametrize("words", ["espoir", "ESPÔIR namur", "liberte 12", "sœurs", "'l’espoir'"])
def test_a_search_finds_without_accents(desk, words):
    wanted = make_group(
        name="L’Espoir",
        street="Rue de la Liberté 12",
        organisation=make_organisation(name="Les Soeurs"),
    )
    make_group(name="Autre", municipality="Liège", street="")
    response = desk.get(url("directory_supportgroup_changelist", q=words))
    assert [group.pk for group in response.context["cl"].result_list] == [wanted.pk]


def test_a_search_without_result_says_so(desk):
    make_group()
    response = desk.get(url("directory_supportgroup_changelist", q="introuvable (["))
    assert response.context["cl"].result_count == 0


def test_a_word_keeps_its_special_characters():
    assert accent_blind("a+b") == "[aàáâãäåÀÁÂÃÄÅ]\\+b"


@pytest.mark.parametrize(
    ("parameter", "value"),
    [
        ("province", None),
        ("branche", "deuil-et-perte"),
        ("verifie", "jamais"),
        ("status__exact", "draft"),
        ("kind__exact", "support"),
        ("facilitation__exact", "peer"),
    ],
)
def test_a_filter_keeps_what_it_names(desk, parameter, value):
    wanted = make_group(status="draft", kind="support", facilitation="peer")
    make_group(
        municipality="Liège",
        themes=[Theme.objects.branches().exclude(slug="deuil-et-perte").first()],
        kind="talking",
        verified_on=date(2026, 1, 1),
        verified_method="call",
    )
    value = value or Region.objects.get(level="province", name_fr="Namur").slug
    response = desk.get(url("directory_supportgroup_changelist", **{parameter: value}))
    assert [group.pk for group in response.context["cl"].result_list] == [wanted.pk]


def test_a_helpline_not_checked_for_a_month_is_red(desk):
    make_helpline(verified_on=timezone.localdate() - timedelta(days=31), verified_method="call")
    assert "freshness--overdue" in desk.get(url("directory_helpline_changelist")).text


def test_a_helpline_checked_this_month_is_not_red(desk):
    make_helpline(verified_on=timezone.localdate() - timedelta(days=27), verified_method="call")
    assert "freshness--overdue" not in desk.get(url("directory_helpline_changelist")).text


def test_an_organisation_shows_how_many_groups_it_runs(desk):
    organisation = make_organisation()
    make_group(organisation=organisation)
    make_group(organisation=organisation)
    page = desk.get(url("directory_organisation_changelist")).text
    assert f'?organisation__id__exact={organisation.pk}">2</a>' in page


@pytest.mark.parametrize("name", ["directory_theme", "directory_audience"])
def test_themes_and_audiences_show_how_many_groups_they_have(desk, name):
    make_group(themes=["deuil-et-perte"], audiences=["adultes"])
    make_group(themes=["deuil-et-perte"], audiences=["adultes"])
    page = desk.get(url(f"{name}_changelist")).text
    numbers = re.findall(r'<td class="field-number_of_groups">(\d+)</td>', page)
    assert sorted(map(int, numbers))[-2:] == [0, 2]


def test_themes_follow_their_branch(desk):
    themes = list(desk.get(url("directory_theme_changelist")).context["cl"].result_list)
    branch = None
    for row in themes:
        branch = row if row.parent_id is None else branch
        assert row.parent_id in (None, branch.pk)
    assert len(themes) > 100


# Suggestions ---------------------------------------------------------------------------------


def suggest(client, term, field):
    names = {"app_label": "directory", "model_name": "supportgroup", "field_name": field}
    return client.get(reverse("admin:autocomplete"), {"term": term, **names})


def suggestions(client, term, field):
    return [row["text"] for row in suggest(client, term, field).json()["results"]]


@pytest.mark.parametrize("term", ["liege", "Luik", "4020"])
def test_a_municipality_is_suggested_by_any_of_its_names(desk, term):
    assert "Liège" in suggestions(desk, term, "municipality")


def test_a_place_that_does_not_exist_suggests_nothing(desk):
    assert suggestions(desk, "9999", "municipality") == []


def test_namesakes_are_told_apart(desk):
    texts = suggestions(desk, "liege", "regions_served")
    assert {"Liège – province", "Arrondissement de Liège"} <= set(texts)


def test_a_stranger_gets_no_suggestions(stranger):
    assert suggest(stranger, "liege", "municipality").status_code == 403


# The form of a group -------------------------------------------------------------------------


def new_group_data(client, **changes):
    data = filled_form(client, url("directory_supportgroup_add"))
    return (
        data
        | {
            "name": "Parler ensemble",
            "slug": "parler-ensemble",
            "listing_type": "group",
            "kind": "talking",
            "format": "in_person",
            "audiences": [audience("adultes").pk],
            "main_theme": theme("deuil-et-perte").pk,
            "municipality": place("Namur").pk,
        }
        | changes
    )


def test_an_editor_adds_a_group_with_its_meetings(desk):
    data = new_group_data(desk) | {
        "meetings-TOTAL_FORMS": 1,
        "meetings-0-frequency": "monthly",
        "meetings-0-weekday": 3,
        "meetings-0-weeks_of_month": "3",
        "meetings-0-start_time": "14:00",
    }
    response = desk.post(url("directory_supportgroup_add"), data)
    assert response.status_code == 302
    group = SupportGroup.objects.get(slug="parler-ensemble")
    assert group.meetings.get().weekday == 3
    assert group.status == "draft"


def test_the_main_theme_is_one_of_the_themes(desk):
    desk.post(url("directory_supportgroup_add"), new_group_data(desk))
    group = SupportGroup.objects.get(slug="parler-ensemble")
    assert list(group.themes.all()) == [group.main_theme]


def test_the_locality_says_municipality_and_postal_code(desk):
    locality = place("Namur").localities.get(name="Boninne")
    data = new_group_data(desk, municipality="", locality=locality.pk)
    desk.post(url("directory_supportgroup_add"), data)
    group = SupportGroup.objects.get(slug="parler-ensemble")
    assert (group.municipality, group.postal_code) == (place("Namur"), locality.postal_code)


def test_a_locality_of_another_municipality_is_refused(desk):
    locality = place("Namur").localities.get(name="Boninne")
    data = new_group_data(desk, municipality=place("Liège").pk, locality=locality.pk)
    response = desk.post(url("directory_supportgroup_add"), data)
    assert "Cette localité est dans une autre commune." in response.text


def test_ending_in_the_form_asks_for_a_reason(desk):
    response = desk.post(url("directory_supportgroup_add"), new_group_data(desk, status="ended"))
    assert "Dites pourquoi" in response.text
    assert not SupportGroup.objects.filter(slug="parler-ensemble").exists()


def test_an_address_kept_hidden_is_in_the_form_only(desk):
    group = make_group(
        street="Rue Cachée 7", venue_name="Maison Secrète", address_visibility="town"
    )
    assert "Rue Cachée 7" in desk.get(url("change", group)).text
    for address in [
        url("directory_supportgroup_changelist"),
        url("preview", group),
        url("directory_supportgroup_map"),
    ]:
        page = desk.get(address).text
        assert "Rue Cachée" not in page
        assert "Maison Secrète" not in page


def test_the_slug_is_proposed_from_the_name(desk):
    constants = desk.get(url("directory_supportgroup_add")).context["adminform"]
    assert [field["field"].name for field in constants.prepopulated_fields] == ["slug"]


def test_saving_does_not_verify(desk):
    group = make_group()
    page = desk.get(url("change", group))
    response = desk.post(url("change", group), form_data(page) | {"summary": "Corrigé."})
    assert response.status_code == 302
    group.refresh_from_db()
    assert (group.summary, group.verified_on) == ("Corrigé.", None)


# The map -------------------------------------------------------------------------------------


def test_the_map_knows_provinces_towns_and_villages(desk):
    response = desk.get(url("directory_supportgroup_map"))
    data = response.json()
    assert len(data["provinces"]["features"]) == 11
    assert [place("Namur").pk, "Namur"] in [row[:2] for row in data["municipalities"]]
    assert "Boninne" in [row[0] for row in data["localities"]]


def test_a_browser_keeps_the_map_for_itself(desk):
    response = desk.get(url("directory_supportgroup_map"))
    assert "private" in response["Cache-Control"]
    assert "max-age=3600" in response["Cache-Control"]


def test_a_stranger_gets_no_map(stranger):
    assert stranger.get(url("directory_supportgroup_map")).status_code == 403


# Status --------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", LISTINGS)
def test_one_click_publishes(desk, make):
    record = make(status="draft")
    version = DataVersion.current()
    desk.post(url("publish", record))
    record.refresh_from_db()
    assert record.status == "published"
    assert DataVersion.current() > version
    assert last_log(record).change_message == "Statut : brouillon → publié."


def test_one_click_takes_back_to_draft(desk):
    group = make_group()
    response = desk.post(url("draft", group), follow=True)
    group.refresh_from_db()
    assert group.status == "draft"
    assert "brouillon" in str(response.context["messages"]._loaded_data[0])


def test_publishing_moves_the_date_of_change(desk):
    group = make_group(status="draft")
    before = group.updated_at
    desk.post(url("publish", group))
    group.refresh_from_db()
    assert group.updated_at > before


def test_publishing_twice_logs_once(desk):
    group = make_group(status="draft")
    desk.post(url("publish", group))
    desk.post(url("publish", group))
    assert LogEntry.objects.filter(object_id=group.pk).count() == 1


@pytest.mark.parametrize("view", ["publish", "draft", "verify"])
def test_a_link_cannot_change_anything(desk, view):
    group = make_group(status="review")
    assert desk.get(url(view, group)).status_code == 405


@pytest.mark.parametrize("view", ["publish", "draft", "end", "verify"])
def test_a_stranger_cannot_change_the_status(stranger, view):
    group = make_group(status="review")
    assert stranger.post(url(view, group), {"reason": "x", "method": "call"}).status_code == 403
    group.refresh_from_db()
    assert (group.status, group.verified_on) == ("review", None)


def test_somebody_who_may_only_look_sees_no_buttons(stranger):
    group = make_group(status="draft")
    user = User.objects.get(username="visiteur")
    seeing = Permission.objects.filter(codename__in=["view_supportgroup", "work_everywhere"])
    user.user_permissions.add(*seeing)
    page = stranger.get(url("change", group)).text
    assert url("preview", group) in page
    assert url("publish", group) not in page
    assert url("verify", group) not in page


def test_the_token_is_required(editor):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(editor)
    group = make_group(status="draft")
    assert strict.post(url("publish", group)).status_code == 403


def test_ending_asks_for_a_reason(desk):
    group = make_group()
    response = desk.get(url("end", group))
    assert "Raison de la fin" in response.text
    assert "Ce champ est obligatoire" in desk.post(url("end", group), {"reason": " "}).text
    group.refresh_from_db()
    assert group.status == "published"


def test_ending_keeps_the_reason(desk):
    group = make_group()
    desk.post(url("end", group), {"reason": "Arrêté en juin."})
    group.refresh_from_db()
    assert (group.status, group.ended_reason) == ("ended", "Arrêté en juin.")
    assert last_log(group).change_message == "Statut : publié → terminé. Arrêté en juin."


@pytest.mark.parametrize(("action", "status"), [("publish", "published"), ("to_draft", "draft")])
def test_the_list_moves_several_at_once(desk, action, status):
    groups = [make_group(status="review"), make_group(status="review")]
    desk.post(
        url("directory_supportgroup_changelist"),
        {"action": action, "_selected_action": [group.pk for group in groups]},
    )
    assert set(SupportGroup.objects.values_list("status", flat=True)) == {status}
    assert LogEntry.objects.count() == 2


def test_the_list_ends_several_for_one_reason(desk):
    groups = [make_group(), make_group()]
    chosen = {"action": "end", "_selected_action": [group.pk for group in groups]}
    asked = desk.post(url("directory_supportgroup_changelist"), chosen)
    assert "Raison de la fin" in asked.text
    assert not SupportGroup.objects.ended().exists()
    desk.post(url("directory_supportgroup_changelist"), chosen | {"reason": "Fini."})
    assert SupportGroup.objects.ended().filter(ended_reason="Fini.").count() == 2


def test_the_list_offers_no_deletion_to_editors(desk):
    make_group()
    actions = desk.get(url("directory_supportgroup_changelist")).context["action_form"]
    names = [name for name, _label in actions.fields["action"].choices]
    assert "end" in names
    assert "delete_selected" not in names


# Verification --------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [*LISTINGS, make_organisation])
def test_verified_today_says_who_and_how(desk, editor, make):
    record = make()
    version = DataVersion.current()
    desk.post(url("verify", record), {"method": "call"})
    record.refresh_from_db()
    assert record.verified_on == timezone.localdate()
    assert (record.verified_by, record.verified_method) == (editor, "call")
    assert last_log(record).change_message == "Vérification : par téléphone (avant : jamais)."
    assert DataVersion.current() > version


def test_verified_today_changes_nothing_else(desk):
    group = make_group()
    # The score, which no visitor sees, follows from the check.
    fields = [
        field.attname
        for field in group._meta.fields
        if not field.name.startswith("verified_") and field.name not in [*REVIEW_DATES, "quality"]
    ]
    before = SupportGroup.objects.values(*fields).get(pk=group.pk)
    desk.post(url("verify", group), {"method": "visit"})
    assert SupportGroup.objects.values(*fields).get(pk=group.pk) == before


@pytest.mark.parametrize("method", ["", "telepathy"])
def test_verified_without_a_method_is_refused(desk, method):
    group = make_group()
    response = desk.post(url("verify", group), {"method": method}, follow=True)
    group.refresh_from_db()
    assert group.verified_on is None
    assert "Dites comment la fiche a été vérifiée." in response.text


# Preview -------------------------------------------------------------------------------------


def test_a_draft_is_previewed_as_visitors_will_see_it(desk):
    group = make_group(status="draft", name="Bientôt ouvert")
    response = desk.get(url("preview", group))
    assert "directory/group_detail.html" in [template.name for template in response.templates]
    assert "Bientôt ouvert" in response.text
    assert url("preview", group) in desk.get(url("change", group)).text


def test_a_draft_article_is_previewed(desk):
    article = make_article(status="draft", published_on=None, html="<p>Pas encore.</p>")
    assert "Pas encore." in desk.get(url("preview", article)).text


def test_a_stranger_gets_no_preview(stranger):
    assert stranger.get(url("preview", make_group(status="draft"))).status_code == 403


def test_a_visitor_gets_no_preview(client):
    group = make_group(status="draft")
    assert client.get(url("preview", group)).status_code == 302
    assert client.get(group.get_absolute_url()).status_code == 404


def test_a_published_group_links_to_its_page(desk):
    group = make_group()
    page = desk.get(url("change", group)).text
    assert f'href="{group.get_absolute_url()}"' in page
    assert url("preview", group) not in page


# Networks ------------------------------------------------------------------------------------


def post_network(client, network, **changes):
    data = filled_form(client, url("change", network))
    return client.post(url("change", network), data | changes)


def test_a_whole_arrondissement_is_added_at_once(desk):
    network = make_network(municipalities=["Namur"], certainty="confirmed")
    area = place("Namur").arrondissement
    response = post_network(desk, network, add_area=area.pk, add_certainty="likely")
    assert response.status_code == 302
    served = dict(network.catchments.values_list("municipality__name_fr", "certainty"))
    assert len(served) == Municipality.objects.filter(arrondissement=area).count()
    assert (served["Namur"], served["Gembloux"]) == ("confirmed", "likely")


def test_single_municipalities_are_added(desk):
    network = make_network(municipalities=[])
    post_network(desk, network, add_municipalities=[place("Ans").pk, place("Dinant").pk])
    assert set(network.catchments.values_list("certainty", flat=True)) == {"to_check"}
    assert network.catchments.count() == 2


def test_an_area_that_does_not_exist_is_refused(desk):
    network = make_network(municipalities=[])
    response = post_network(desk, network, add_area=999999)
    assert response.status_code == 200
    assert not network.catchments.exists()


def test_the_served_municipalities_are_shown_with_their_certainty(desk):
    network = make_network(municipalities=["Namur", "Gembloux"], certainty="likely")
    page = desk.get(url("change", network)).text
    assert "Gembloux <small>(probable)</small>" in squeeze(page)
    assert f"?network__id__exact={network.pk}" in page


def test_a_large_network_costs_no_more_queries(desk, django_assert_num_queries):
    network = make_network(municipalities=["Namur"])
    desk.get(url("change", network))
    with django_assert_num_queries(12):
        desk.get(url("change", network))
    Catchment.objects.bulk_create(
        Catchment(network=network, municipality=municipality)
        for municipality in Municipality.objects.exclude(name_fr="Namur")[:200]
    )
    with django_assert_num_queries(12):
        desk.get(url("change", network))


def test_certainty_is_changed_in_the_list(desk):
    network = make_network(municipalities=["Namur", "Ans"], certainty="to_check")
    desk.post(
        url("directory_catchment_changelist"),
        {
            "action": "confirm",
            "_selected_action": list(network.catchments.values_list("pk", flat=True)),
        },
    )
    assert set(network.catchments.values_list("certainty", flat=True)) == {"confirmed"}


def test_a_municipality_is_taken_out_of_a_network(desk):
    network = make_network(municipalities=["Namur"])
    desk.post(url("delete", network.catchments.get()), {"post": "yes"})
    assert not network.catchments.exists()
    assert CareNetwork.objects.filter(pk=network.pk).exists()


# Articles ------------------------------------------------------------------------------------


def test_blocks_are_added_moved_and_taken_out(desk):
    article = make_article(html="<p>Premier</p>")
    other = RichText.objects.create(
        parent=article, region="main", ordering=20, html="<p>Second</p>"
    )
    first = article.articles_richtext_set.get(ordering=10)
    prefix = "articles_richtext_set"
    data = filled_form(desk, url("change", article)) | {
        f"{prefix}-TOTAL_FORMS": 3,
        f"{prefix}-0-ordering": 30,
        f"{prefix}-1-DELETE": "on",
        f"{prefix}-2-region": "main",
        f"{prefix}-2-ordering": 40,
        f"{prefix}-2-html": "<p>Troisième<script>alert(1)</script></p>",
        f"{prefix}-2-parent": article.pk,
    }
    response = desk.post(url("change", article), data)
    assert response.status_code == 302
    blocks = article.articles_richtext_set.order_by("ordering")
    assert blocks[0] == first
    assert other not in blocks
    assert "Troisième" in blocks[1].html
    assert "<script>" not in blocks[1].html


def test_publishing_an_article_dates_it(desk):
    article = make_article(status="draft", published_on=None)
    desk.post(url("publish", article))
    article.refresh_from_db()
    assert (article.status, article.published_on) == ("published", timezone.localdate())


def test_publishing_again_keeps_the_first_date(desk):
    article = make_article(status="draft", published_on=date(2026, 1, 2))
    desk.post(url("publish", article))
    assert Article.objects.get().published_on == date(2026, 1, 2)


def test_the_import_map_carries_the_nonce_of_the_page(desk):
    response = desk.get(url("articles_article_add"))
    policy = response["Content-Security-Policy"]
    nonce = policy.split("'nonce-")[1].split("'")[0]
    assert f'<script type="importmap" nonce="{nonce}">' in response.text


def test_no_other_form_asks_for_a_nonce(desk):
    response = desk.get(url("directory_supportgroup_add"))
    assert "nonce-" not in response["Content-Security-Policy"]
    assert " style=" not in response.text


# In a browser --------------------------------------------------------------------------------


@pytest.fixture
def editor_page(open_page, desk, settings):
    """A page of the admin, open in a browser as the editor; what it complains about is kept."""
    session = desk.cookies[settings.SESSION_COOKIE_NAME].value

    def open_(path, **options):
        page = open_page("/healthz", **options)
        page.context.add_cookies(
            [{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": page.url}]
        )
        page.complaints = []
        page.on(
            "console",
            lambda message: (
                page.complaints.append(message.text) if message.type == "error" else None
            ),
        )
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.goto(path)
        page.wait_for_load_state("networkidle")
        return page

    return open_


def test_every_form_respects_the_policy_of_the_site(editor_page):
    page = editor_page(url("index"))
    make_article()
    records = [make() for make in [*LISTINGS, make_organisation, make_article]]
    addresses = [url(f"{name}_add") for name in EDITED]
    addresses += [url("change", record) for record in records]
    for address in addresses:
        page.goto(address)
        page.wait_for_load_state("networkidle")
    assert page.complaints == []
    assert page.locator(".ProseMirror").count() > 0


def test_the_toolbar_of_a_text_speaks_french(editor_page):
    page = editor_page(url("change", make_article()))
    titles = page.eval_on_selector_all(
        ".prose-menubar [title]", "all => [...new Set(all.map(one => one.title))]"
    )
    assert titles[:3] == ["Sorte de texte", "Liste à puces", "Liste numérotée"]
    english = {"bold", "italic", "blockquote", "insert link", "List properties", "redo"}
    assert not english.intersection(titles)
    options = page.locator(".prose-menubar__option").all_text_contents()
    assert options[:3] == ["Titre", "Sous-titre", "Texte"]
    catalogue = page.request.get("/admin/jsi18n/").text()
    assert '"Edit Link": "Modifier le lien"' in catalogue


def test_a_click_on_the_map_fills_the_coordinates(editor_page):
    group = make_group(municipality="Namur")
    page = editor_page(url("change", group))
    assert page.locator("[name=latitude]").input_value() == ""
    page.locator(".map-pin__map").click(position={"x": 200, "y": 150})
    latitude = float(page.locator("[name=latitude]").input_value())
    longitude = float(page.locator("[name=longitude]").input_value())
    namur = place("Namur")
    assert abs(latitude - namur.latitude) < 0.2
    assert abs(longitude - namur.longitude) < 0.2
    expect(page.locator(".map-pin__pin")).to_have_count(1)


def test_typed_coordinates_move_the_pin_and_warn_when_far(editor_page):
    page = editor_page(url("change", make_group(municipality="Namur")))
    page.locator("[name=latitude]").fill("51.2")
    page.locator("[name=longitude]").fill("4.4")
    page.locator("[name=longitude]").press("Tab")
    assert "km du centre de la commune" in page.locator(".map-pin__warning").text_content()


def test_buttons_wait_until_the_form_is_saved(editor_page):
    group = make_group(status="draft")
    page = editor_page(url("change", group))
    page.locator("[name=summary]").fill("Modifié")
    page.locator(".desk__button--publish").click(force=True)
    expect(page.locator(".desk__unsaved")).to_be_visible()
    group.refresh_from_db()
    assert group.status == "draft"


def test_the_buttons_publish_and_verify(editor_page):
    helpline = make_helpline(status="draft", languages=[language("fr").code])
    page = editor_page(url("change", helpline))
    page.locator(".desk__button--publish").click()
    page.locator("#verification-method").select_option("call")
    page.get_by_role("button", name="Vérifié aujourd’hui").click()
    expect(page.locator(".messagelist")).to_contain_text("vérifi")
    helpline = Helpline.objects.get()
    assert (helpline.status, helpline.verified_method) == ("published", "call")


PHONE = {"width": 360, "height": 640}


def test_on_a_phone_the_sections_of_a_form_are_folded(editor_page):
    group = make_group(name="Le banc")
    page = editor_page(url("change", group), viewport=PHONE)
    assert page.locator("#id_name").is_visible()
    assert not page.locator("#id_phone").is_visible()
    page.get_by_role("button", name="Qui joindre").click()
    assert page.locator("#id_phone").is_visible()
    assert page.complaints == []


def test_on_a_phone_a_section_with_a_mistake_is_open(editor_page):
    group = make_group(name="Le banc")
    page = editor_page(url("change", group), viewport=PHONE)
    page.get_by_role("button", name="Qui joindre").click()
    page.locator("#id_phone").fill("abc")
    page.get_by_role("button", name="Enregistrer", exact=True).click()
    page.wait_for_load_state("networkidle")
    assert page.locator(".errornote").is_visible()
    assert page.locator("#id_phone").is_visible()


def test_on_a_wide_screen_nothing_is_folded(editor_page):
    page = editor_page(url("change", make_group()))
    assert page.locator("#id_phone").is_visible()
    assert not page.locator(".fold").count()


def test_admin_speaks_of_records_and_not_of_objects(desk):
    group = make_group(name="Le banc")
    form = desk.get(url("change", group))
    assert "Modifier : groupe" in squeeze(form.content.decode())
    for path in ("directory_supportgroup_changelist", "directory_supportgroup_add"):
        text = squeeze(desk.get(url(path)).content.decode())
        assert "objet " not in text, path
        assert "Ajout de " not in text, path
