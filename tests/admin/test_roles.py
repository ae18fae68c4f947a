"""What each role may do in the admin, and what it must not."""

from importlib import import_module
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.models import Group, Permission, User
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test import Client
from django.urls import reverse

from articles.models import Article
from directory.admin.abilities.territory import InTerritory
from directory.admin.accounts import SuperuserOnly
from directory.editors.territory import RULES, editable_by
from directory.models import (
    CareNetwork,
    Catchment,
    Change,
    GroupAnswer,
    GroupSuggestion,
    Organisation,
    Platform,
    Report,
    RolePolicy,
    SupportGroup,
    Territory,
    changing,
)
from directory.roles import ROLES, permissions
from tests.admin.test_admin import filled_form, new_group_data, url
from tests.factories import (
    make_article,
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
    place,
    region,
    theme,
)
from tests.reading import squeeze

pytestmark = pytest.mark.django_db

GROUPS = "/admin/directory/supportgroup/"
# Towns inside and outside of the territory « province de Namur ».
INSIDE, OUTSIDE = "Dinant", "Liège"


def somebody(role, *regions):
    user = User.objects.create_user(f"{role}-{len(regions)}", is_staff=True)
    user.groups.add(Group.objects.get(name=role))
    if regions:
        Territory.objects.create(user=user).regions.set(map(region, regions))
    return user


def browser_of(user):
    browser = Client()
    browser.force_login(user)
    return browser


@pytest.fixture
def writer():
    return browser_of(somebody("Rédaction"))


@pytest.fixture
def reviewer():
    return browser_of(somebody("Relecture"))


@pytest.fixture
def namur():
    """Somebody of the role « Région » for the province of Namur."""
    return browser_of(somebody("Région", "namur"))


@pytest.fixture
def author():
    return browser_of(somebody("Articles"))


def platform_for(*slugs, **fields):
    return make_platform(regions=slugs, **fields)


def make_report(**target):
    return Report.objects.create(problem="closed", **target)


def make_suggestion(town=INSIDE, **fields):
    suggestion = GroupSuggestion.objects.create(
        **{"name": "Groupe proposé", "municipality": town and place(town)} | fields
    )
    suggestion.themes.set([theme("deuil-et-perte")])
    return suggestion


def listed(browser, name):
    query = {"etat": "tous"} if name in ("report", "groupsuggestion") else {}
    response = browser.get(reverse(f"admin:directory_{name}_changelist"), query)
    assert response.status_code == 200
    return {record.pk for record in response.context["cl"].result_list}


def menu(browser):
    sections = browser.get("/admin/").context["app_list"]
    return {model["object_name"] for section in sections for model in section["models"]}


def save(browser, record, **changes):
    address = url("change", record)
    return browser.post(address, filled_form(browser, address) | changes)


def go_back(browser, record, way):
    """Undo the latest change, or restore the first state."""
    changes = Change.objects.of(record)
    keys = {"undo": [changes.first().batch], "restore": [record.pk, changes.last().pk]}
    name = f"admin:directory_{record._meta.model_name}_{way}"
    return browser.post(reverse(name, args=keys[way]), follow=True)


def status_of(record):
    record.refresh_from_db()
    return record.status


def buttons(browser, record):
    return browser.get(url("change", record)).text


# Set-up --------------------------------------------------------------------------------------


def permissions_of(role):
    return set(Group.objects.get(name=role).permissions.values_list("codename", flat=True))


@pytest.mark.parametrize("role", ROLES)
def test_the_migrations_give_a_role_what_is_written(role):
    group = Group.objects.get(name=role)
    given = group.permissions.values_list("content_type__app_label", "codename")
    assert {".".join(names) for names in given} == permissions(role)
    assert RolePolicy.objects.filter(role=group).exists()


def test_no_other_role_is_made():
    assert set(Group.objects.values_list("name", flat=True)) == ROLES.keys()


def test_the_migrations_repair_and_take_nothing_away():
    before = {role: permissions_of(role) for role in ROLES}
    role = Group.objects.get(name="Articles")
    role.permissions.add(Permission.objects.get(codename="view_locality"))
    Permission.objects.filter(codename__in=["add_supportgroup", "add_richtext"]).delete()
    Group.objects.get(name="Relecture").delete()
    schema_editor = SimpleNamespace(connection=connection)
    for _ in range(2):
        import_module("directory.migrations.0002_roles").add_roles(apps, schema_editor)
        import_module("articles.migrations.0002_roles").extend_roles(apps, schema_editor)
        import_module("articles.migrations.0003_readers_words").let_roles_handle(
            apps, schema_editor
        )
        import_module("articles.migrations.0004_pictures").let_roles_add(apps, schema_editor)
    before["Articles"].add("view_locality")
    assert {role: permissions_of(role) for role in ROLES} == before
    assert RolePolicy.objects.filter(role__name="Relecture").exists()


def test_no_list_of_the_admin_escapes_the_rules():
    """A new ModelAdmin is an EditorAdmin, or the superuser's alone."""
    assert len(admin.site._registry) > 15
    for model_admin in admin.site._registry.values():
        assert isinstance(model_admin, (InTerritory, SuperuserOnly)), model_admin


def test_whatever_a_region_editor_changes_has_a_rule():
    changed = Group.objects.get(name="Région").permissions.filter(codename__startswith="change_")
    models = {permission.content_type.model_class() for permission in changed}
    assert SupportGroup in models
    assert models <= RULES.keys()


# All roles -----------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["Rédaction", "Relecture", "Région", "Articles"])
@pytest.mark.parametrize(
    "name",
    ["auth_user", "auth_group", "directory_loginrecord", "directory_lockout"],
)
def test_accounts_are_the_superusers_whatever_the_permissions(role, name):
    user = somebody(role)
    user.user_permissions.add(*Permission.objects.filter(content_type__app_label="auth"))
    browser = browser_of(user)
    assert browser.get(reverse(f"admin:{name}_changelist")).status_code == 403
    assert browser.get(reverse(f"admin:{name}_add")).status_code == 403
    assert name.split("_")[1].lower() not in {model.lower() for model in menu(browser)}


@pytest.mark.parametrize("role", ["Rédaction", "Relecture", "Région", "Articles"])
def test_nobody_but_the_superuser_makes_somebody_a_superuser(role):
    user = somebody(role)
    data = {"username": user.username, "is_superuser": "on", "is_staff": "on", "is_active": "on"}
    assert browser_of(user).post(url("change", user), data).status_code == 403
    user.refresh_from_db()
    assert not user.is_superuser


@pytest.mark.parametrize("role", ["Rédaction", "Relecture", "Région", "Articles"])
@pytest.mark.parametrize("make", [make_group, make_network, make_platform, make_helpline])
def test_nobody_deletes_a_listing(role, make):
    record = make()
    browser = browser_of(somebody(role, "namur"))
    assert browser.post(url("delete", record), {"post": "yes"}).status_code == 403
    data = {"action": "delete_selected", "_selected_action": [record.pk], "post": "yes"}
    browser.post(url(f"directory_{record._meta.model_name}_changelist"), data)
    assert type(record).objects.filter(pk=record.pk).exists()


def test_the_menu_shows_what_one_may_see(writer, reviewer, namur, author):
    reading = {"Article", "Picture", "DecisionGuide", "Comparison", "Reference"}
    assert menu(author) == reading | {"ReaderWord", "Theme", "Audience", "Platform"}
    assert reading < menu(writer)
    assert menu(reviewer) | {"ReaderWord"} == menu(writer)
    assert "ReaderWord" not in menu(reviewer)
    assert not reading & menu(namur)
    assert {"SupportGroup", "CareNetwork", "Platform", "Report"} < menu(namur)


def test_a_superuser_works_everywhere(admin_client):
    group = make_group(municipality=OUTSIDE, status="draft")
    assert group.pk in listed(admin_client, "supportgroup")
    admin_client.post(url("publish", group))
    assert status_of(group) == "published"


# Relecture -----------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [make_group, make_network, make_platform, make_organisation])
def test_a_reviewer_sees_everything_and_writes_nothing(reviewer, make):
    record = make(name="Avant")
    assert "Avant" in reviewer.get(url("change", record)).text
    assert reviewer.post(url("change", record), {"name": "Après"}).status_code == 403
    assert reviewer.get(url(f"directory_{record._meta.model_name}_add")).status_code == 403
    record.refresh_from_db()
    assert record.name == "Avant"


@pytest.mark.parametrize("make", [make_group, make_network, make_platform])
@pytest.mark.parametrize(("view", "status"), [("publish", "published"), ("return", "draft")])
def test_a_reviewer_decides_on_what_waits_for_it(reviewer, make, view, status):
    record = make(status="review")
    assert url(view, record) in buttons(reviewer, record)
    reviewer.post(url(view, record), {"reason": "Le prix manque."})
    assert status_of(record) == status


def test_what_goes_back_goes_with_a_reason(reviewer):
    group = make_group(status="review")
    assert "obligatoire" in reviewer.post(url("return", group), {"reason": " "}).text
    assert status_of(group) == "review"


@pytest.mark.parametrize("status", ["draft", "published", "paused", "full", "ended"])
@pytest.mark.parametrize("view", ["publish", "draft"])
def test_a_reviewer_decides_on_nothing_else(reviewer, status, view):
    group = make_group(status=status, ended_reason="Fini." if status == "ended" else "")
    assert url(view, group) not in buttons(reviewer, group)
    assert reviewer.post(url(view, group)).status_code == 403
    assert status_of(group) == status


def test_only_who_may_undo_is_offered_to(reviewer, writer):
    def publish(browser):
        group = make_group(status="review", name="Les Éclaircies")
        return browser.post(url("publish", group), follow=True).text

    assert "« Les Éclaircies » : publié." in squeeze(publish(reviewer))
    assert "/annuler/" not in publish(reviewer)
    assert "/annuler/" in publish(writer)


def test_a_reviewer_ends_nothing(reviewer):
    group = make_group(status="review")
    assert url("end", group) not in buttons(reviewer, group)
    assert reviewer.post(url("end", group), {"reason": "Fini."}).status_code == 403
    data = {"action": "end", "_selected_action": [group.pk], "reason": "Fini."}
    reviewer.post(GROUPS, data)
    report = make_report(group=group)
    assert url("end", report) not in buttons(reviewer, report)
    assert url("end", report) not in reviewer.get("/admin/directory/report/").text
    assert reviewer.post(url("end", report), {"reason": "Fini."}).status_code == 403
    assert status_of(group) == "review"


def test_in_the_list_a_reviewer_publishes_what_waits_and_leaves_the_rest(reviewer):
    waiting, draft = make_group(status="review"), make_group(status="draft")
    data = {"action": "publish", "_selected_action": [waiting.pk, draft.pk]}
    response = reviewer.post(GROUPS, data, follow=True)
    assert "Vous n’avez pas le droit de changer cette fiche" in response.text
    assert status_of(waiting) == "published"
    assert status_of(draft) == "draft"


@pytest.mark.parametrize("make", [make_group, make_network, make_helpline, make_organisation])
def test_a_reviewer_says_that_somebody_checked(reviewer, make):
    record = make()
    assert url("verify", record) in buttons(reviewer, record)
    reviewer.post(url("verify", record), {"method": "call"})
    record.refresh_from_db()
    assert record.verified_method == "call"


@pytest.mark.parametrize("view", ["publish", "draft", "end"])
def test_a_reviewer_changes_no_helpline(reviewer, view):
    helpline = make_helpline(status="review")
    assert reviewer.post(url(view, helpline), {"reason": "Fini."}).status_code == 403
    assert reviewer.post(url("change", helpline), {"phone": "1"}).status_code == 403
    data = {"action": view, "_selected_action": [helpline.pk], "reason": "Fini."}
    reviewer.post("/admin/directory/helpline/", data)
    assert status_of(helpline) == "review"


def test_a_reviewer_deals_with_reports_and_suggestions(reviewer):
    for record in (make_report(helpline=make_helpline()), make_suggestion()):
        reviewer.post(url("handle", record))
        record.refresh_from_db()
        assert record.state == "handled"


def test_a_reviewer_makes_no_draft_of_a_suggestion(reviewer):
    suggestion = make_suggestion()
    assert url("draft", suggestion) not in buttons(reviewer, suggestion)
    reviewer.post(url("draft", suggestion))
    assert not SupportGroup.objects.exists()


def decide(browser, answer, decision):
    name = "admin:directory_groupanswer_decide"
    return browser.post(reverse(name, args=[answer.pk, "rhythm", decision]))


def make_correction():
    change = {"field": "rhythm", "before": "Le lundi", "after": "Le mardi", "decision": ""}
    group = make_group(rhythm="Le lundi")
    return GroupAnswer.objects.create(group=group, kind="correct", changes=[change])


def test_a_reviewer_accepts_no_correction_of_a_group(reviewer, writer):
    answer = make_correction()
    assert "rhythm/accepter/" not in buttons(reviewer, answer)
    assert decide(reviewer, answer, "accepter").status_code == 403
    assert SupportGroup.objects.get().rhythm == "Le lundi"
    assert "rhythm/accepter/" in buttons(writer, answer)
    decide(writer, answer, "accepter")
    assert SupportGroup.objects.get().rhythm == "Le mardi"


def test_a_reviewer_refuses_a_correction_of_a_group(reviewer):
    answer = make_correction()
    assert "rhythm/refuser/" in buttons(reviewer, answer)
    decide(reviewer, answer, "refuser")
    answer.refresh_from_db()
    assert not answer.is_waiting


def test_a_reviewer_reads_articles_and_publishes_none(reviewer):
    article = make_article(status="draft")
    assert reviewer.get(url("change", article)).status_code == 200
    assert reviewer.get(url("preview", article)).status_code == 200
    assert reviewer.post(url("publish", article)).status_code == 403
    assert status_of(article) == "draft"


# Articles ------------------------------------------------------------------------------------


def test_an_author_writes_and_publishes_articles(author):
    article = make_article(status="draft")
    assert author.get(url("articles_article_add")).status_code == 200
    author.post(url("publish", article))
    assert status_of(article) == "published"
    save(author, article, title="Autrement")
    assert Article.objects.get().title == "Autrement"


@pytest.mark.parametrize("make", [make_group, make_network, make_helpline, make_organisation])
def test_an_author_does_not_see_listings(author, make):
    record = make()
    name = f"directory_{record._meta.model_name}"
    assert author.get(url(f"{name}_changelist")).status_code == 403
    assert author.get(url("change", record)).status_code == 403
    assert author.post(url("verify", record), {"method": "call"}).status_code == 403


@pytest.mark.parametrize("view", ["publish", "draft", "end", "verify"])
def test_an_author_only_chooses_platforms(author, view):
    platform = make_platform(status="review")
    assert author.get(url("change", platform)).status_code == 200
    assert author.post(url("change", platform), {"name": "Autre"}).status_code == 403
    data = {"reason": "Fini.", "method": "call"}
    assert author.post(url(view, platform), data).status_code == 403
    assert status_of(platform) == "review"


@pytest.mark.parametrize("view", ["handle", "dismiss"])
def test_an_author_deals_with_no_report(author, view):
    report = make_report(group=make_group())
    assert author.post(url(view, report)).status_code == 403
    report.refresh_from_db()
    assert report.is_waiting


# Région: what is in reach --------------------------------------------------------------------


def test_groups_are_in_reach_by_their_town_or_else_by_what_they_serve(namur):
    near = {
        make_group(municipality="Namur").pk,
        make_group(municipality=INSIDE, regions_served=["liege"]).pk,
        make_group(municipality=None, regions_served=["namur", "liege"]).pk,
        make_group(municipality=None, regions_served=["arrondissement-de-dinant"]).pk,
    }
    make_group(municipality=OUTSIDE, regions_served=["namur"])
    make_group(municipality=None, regions_served=["wallonie"])
    make_group(municipality=None)
    assert listed(namur, "supportgroup") == near


def test_networks_platforms_and_catchments_are_in_reach_by_what_they_serve(namur):
    near = make_network(municipalities=[OUTSIDE, INSIDE])
    far = make_network(municipalities=[OUTSIDE])
    platform = platform_for("namur", "liege")
    for slugs in (["liege"], ["wallonie"], []):
        platform_for(*slugs)
    assert listed(namur, "carenetwork") == {near.pk}
    assert listed(namur, "platform") == {platform.pk}
    rows = Catchment.objects.filter(municipality=place(INSIDE))
    assert listed(namur, "catchment") == {row.pk for row in rows}
    assert far.catchments.exists()


def test_reports_and_suggestions_follow_what_they_are_about(namur):
    near = {
        make_report(group=make_group(municipality=INSIDE)).pk,
        make_report(network=make_network(municipalities=[INSIDE])).pk,
        make_report(platform=platform_for("namur")).pk,
    }
    make_report(group=make_group(municipality=OUTSIDE))
    make_report(network=make_network(municipalities=[OUTSIDE]))
    make_report(platform=platform_for("liege"))
    make_report(helpline=make_helpline())
    assert listed(namur, "report") == near
    suggestion = make_suggestion(INSIDE)
    make_suggestion(OUTSIDE)
    make_suggestion(None)
    assert listed(namur, "groupsuggestion") == {suggestion.pk}


def test_an_arrondissement_is_a_territory_too():
    browser = browser_of(somebody("Région", "arrondissement-de-dinant"))
    near = make_group(municipality=INSIDE)
    make_group(municipality="Namur")
    assert listed(browser, "supportgroup") == {near.pk}


def test_without_regions_nothing_is_in_reach():
    make_group()
    assert listed(browser_of(somebody("Région")), "supportgroup") == set()


def test_with_a_second_role_that_works_everywhere_everything_is_in_reach():
    user = somebody("Région", "namur")
    user.groups.add(Group.objects.get(name="Rédaction"))
    far = make_group(municipality=OUTSIDE)
    assert far.pk in listed(browser_of(user), "supportgroup")


def test_a_kind_of_record_without_a_rule_is_out_of_reach():
    make_article()
    assert not editable_by(somebody("Région", "namur"), Article.objects.all()).exists()


# Région: what it may do ----------------------------------------------------------------------


def test_a_region_editor_works_on_a_group_of_the_region(namur):
    group = make_group(municipality=INSIDE, status="draft")
    assert namur.get(url("preview", group)).status_code == 200
    assert save(namur, group, summary="Autrement.").status_code == 302
    namur.post(url("verify", group), {"method": "call"})
    namur.post(url("publish", group))
    group.refresh_from_db()
    assert (group.summary, group.status, group.verified_method) == (
        "Autrement.",
        "published",
        "call",
    )
    namur.post(url("end", group), {"reason": "Fini."})
    assert status_of(group) == "ended"


@pytest.mark.parametrize("make", [make_group, make_network, make_platform])
@pytest.mark.parametrize(
    "view", ["change", "history", "delete", "preview", "publish", "draft", "end", "verify"]
)
def test_listings_elsewhere_are_refused(namur, make, view):
    where = {
        make_group: {"municipality": OUTSIDE},
        make_network: {"municipalities": [OUTSIDE]},
        make_platform: {"regions": ["liege"]},
    }
    record = make(status="review", **where[make])
    data = {"reason": "Fini.", "method": "call", "name": "Autre"}
    assert namur.get(url(view, record)).status_code in (403, 405)
    assert namur.post(url(view, record), data).status_code in (403, 405)
    before = record.name
    assert status_of(record) == "review"
    assert (record.name, record.verified_on) == (before, None)


@pytest.mark.parametrize("action", ["publish", "to_draft", "end"])
def test_actions_of_the_list_reach_nothing_elsewhere(namur, action):
    group = make_group(municipality=OUTSIDE, status="review")
    make_group(municipality=INSIDE)
    data = {"action": action, "_selected_action": [group.pk], "reason": "Fini."}
    namur.post(GROUPS, data)
    namur.post(GROUPS, data | {"select_across": "1"})
    assert status_of(group) == "review"


def test_actions_of_the_list_work_on_the_region(namur):
    group = make_group(municipality=INSIDE, status="review")
    namur.post(GROUPS, {"action": "publish", "_selected_action": [group.pk]})
    assert status_of(group) == "published"


@pytest.mark.parametrize("view", ["change", "handle", "dismiss", "reopen", "end"])
def test_reports_from_elsewhere_are_refused(namur, view):
    group = make_group(municipality=OUTSIDE)
    report = make_report(group=group)
    assert namur.post(url(view, report), {"reason": "Fini."}).status_code == 403
    report.refresh_from_db()
    assert report.is_waiting
    assert status_of(group) == "published"


def test_reports_of_the_region_are_dealt_with(namur):
    handled = make_report(group=make_group(municipality=INSIDE))
    namur.post(url("handle", handled))
    handled.refresh_from_db()
    assert handled.state == "handled"
    group = make_group(municipality=INSIDE)
    report = make_report(group=group)
    assert url("end", report) in namur.get("/admin/directory/report/").text
    namur.post(url("end", report), {"reason": "Fini."})
    assert status_of(group) == "ended"


@pytest.mark.parametrize("view", ["change", "handle", "dismiss", "draft"])
def test_suggestions_from_elsewhere_are_refused(namur, view):
    suggestion = make_suggestion(OUTSIDE)
    assert namur.post(url(view, suggestion)).status_code == 403
    suggestion.refresh_from_db()
    assert suggestion.is_waiting
    assert not SupportGroup.objects.exists()


def test_a_suggestion_of_the_region_becomes_a_draft(namur):
    suggestion = make_suggestion(INSIDE)
    assert url("draft", suggestion) in buttons(namur, suggestion)
    namur.post(url("draft", suggestion))
    assert SupportGroup.objects.get().municipality == place(INSIDE)


# Région: what may not leave or come in -------------------------------------------------------


REFUSAL = "Vous ne pouvez enregistrer que ce qui se trouve dans vos régions"
REFUSED_BACK = "hors de vos régions"


def new_group(browser, town):
    data = new_group_data(browser, municipality=place(town).pk)
    return browser.post(url("directory_supportgroup_add"), data)


def test_a_group_is_added_in_the_region_only(namur):
    assert REFUSAL in new_group(namur, OUTSIDE).text
    assert not SupportGroup.objects.exists()
    assert new_group(namur, INSIDE).status_code == 302
    assert SupportGroup.objects.get().municipality == place(INSIDE)


def test_a_group_moves_within_the_region_only(namur):
    group = make_group(municipality=INSIDE)
    assert REFUSAL in save(namur, group, municipality=place(OUTSIDE).pk).text
    group.refresh_from_db()
    assert group.municipality == place(INSIDE)
    # A street belongs to its town: the form would ask whether it is there, too.
    assert save(namur, group, municipality=place("Namur").pk, street="").status_code == 302


def test_a_group_without_a_venue_keeps_a_region(namur):
    group = make_group(municipality=None, regions_served=["namur"])
    assert REFUSAL in save(namur, group, regions_served=[region("liege").pk]).text


def test_nobody_widens_a_group_beyond_the_region(namur):
    group = make_group(municipality=None, regions_served=["namur"])
    wider = [region("namur").pk, region("liege").pk]
    assert REFUSAL in save(namur, group, regions_served=wider).text
    assert [served.slug for served in group.regions_served.all()] == ["namur"]
    local = make_group(municipality=INSIDE)
    assert REFUSAL in save(namur, local, regions_served=[region("liege").pk]).text
    assert not local.regions_served.exists()


def test_a_group_that_serves_more_is_still_written_in_its_region(namur):
    group = make_group(municipality=None, regions_served=["namur", "liege"])
    regions = [region("namur").pk, region("liege").pk]
    assert save(namur, group, name="Autre", regions_served=regions).status_code == 302
    assert group.regions_served.count() == 2


def test_nobody_widens_a_platform_beyond_the_region(namur):
    platform = platform_for("namur")
    wider = [region("namur").pk, region("liege").pk]
    assert REFUSAL in save(namur, platform, regions=wider).text
    assert platform.regions.count() == 1


def test_a_writer_moves_a_group_anywhere(writer):
    group = make_group(municipality=INSIDE)
    assert save(writer, group, municipality=place(OUTSIDE).pk, street="").status_code == 302


def test_a_platform_keeps_a_region(namur):
    platform = platform_for("namur")
    assert REFUSAL in save(namur, platform, regions=[region("liege").pk]).text
    assert save(namur, platform, name="Autre").status_code == 302
    assert Platform.objects.get().name == "Autre"


def test_a_network_takes_towns_of_the_region_only(namur):
    network = make_network(municipalities=[INSIDE])
    assert REFUSAL in save(namur, network, add_municipalities=[place(OUTSIDE).pk]).text
    assert network.catchments.count() == 1
    assert save(namur, network, add_municipalities=[place("Namur").pk]).status_code == 302
    assert network.catchments.count() == 2


def test_a_new_network_starts_in_the_region(namur):
    def add(**changes):
        data = filled_form(namur, url("directory_carenetwork_add"))
        data |= {"name": "Réseau", "slug": "reseau", "population": "adults"} | changes
        return namur.post(url("directory_carenetwork_add"), data)

    assert REFUSAL in add().text
    assert REFUSAL in add(add_municipalities=[place(OUTSIDE).pk]).text
    assert not CareNetwork.objects.exists()
    assert add(add_municipalities=[place(INSIDE).pk]).status_code == 302


def test_nobody_pulls_a_network_into_the_region(namur):
    far = make_network(municipalities=[OUTSIDE])
    near = make_network(municipalities=[INSIDE])

    def add(network, town):
        data = {"network": network.pk, "municipality": place(town).pk, "certainty": "to_check"}
        return namur.post(url("directory_catchment_add"), data)

    assert add(far, "Namur").status_code == 200
    assert add(near, OUTSIDE).status_code == 200
    assert Catchment.objects.count() == 2
    assert add(near, "Namur").status_code == 302
    assert Catchment.objects.count() == 3


@pytest.mark.parametrize("way", ["undo", "restore"])
def test_a_way_back_leads_no_group_out_of_the_region(writer, namur, way):
    group = make_group(municipality=OUTSIDE)
    save(writer, group, municipality=place(INSIDE).pk, street="")
    assert REFUSED_BACK in go_back(namur, group, way).text
    group.refresh_from_db()
    assert group.municipality == place(INSIDE)
    go_back(writer, group, way)
    group.refresh_from_db()
    assert group.municipality == place(OUTSIDE)


def test_a_way_back_leaves_the_towns_of_a_network_elsewhere_alone(namur):
    network = make_network(municipalities=[INSIDE, OUTSIDE])
    with changing(network):
        network.catchments.get(municipality=place(OUTSIDE)).delete()
    assert REFUSED_BACK in go_back(namur, network, "restore").text
    assert network.catchments.get().municipality == place(INSIDE)


def test_a_way_back_within_the_region_is_open(namur):
    network = make_network(municipalities=[INSIDE, OUTSIDE])
    save(namur, network, add_municipalities=[place("Namur").pk])
    go_back(namur, network, "undo")
    assert network.catchments.count() == 2


def test_catchments_elsewhere_are_neither_changed_nor_deleted(namur):
    row = make_network(municipalities=[INSIDE, OUTSIDE], certainty="likely").catchments.get(
        municipality=place(OUTSIDE)
    )
    assert namur.post(url("delete", row), {"post": "yes"}).status_code == 403
    changelist = url("directory_catchment_changelist")
    for action in ("confirm", "delete_selected"):
        namur.post(changelist, {"action": action, "_selected_action": [row.pk], "post": "yes"})
    row.refresh_from_db()
    assert row.certainty == "likely"


def test_organisations_are_seen_by_all_and_changed_by_their_region(namur):
    near, far = make_organisation(municipality=INSIDE), make_organisation(municipality=OUTSIDE)
    assert listed(namur, "organisation") == {near.pk, far.pk}
    assert namur.get(url("change", far)).status_code == 200
    assert namur.post(url("change", far), {"name": "Autre"}).status_code == 403
    assert namur.post(url("verify", far), {"method": "call"}).status_code == 403
    assert save(namur, near, name="Autre").status_code == 302
    assert REFUSAL in save(namur, near, municipality=place(OUTSIDE).pk).text
    assert set(Organisation.objects.filter(name="Autre")) == {near}


@pytest.mark.parametrize("view", ["publish", "draft", "end", "verify", "change"])
def test_helplines_are_only_read_in_the_regions(namur, view):
    helpline = make_helpline(status="review")
    assert namur.get(url("change", helpline)).status_code == 200
    data = {"reason": "Fini.", "method": "call"}
    assert namur.post(url(view, helpline), data).status_code == 403
    assert status_of(helpline) == "review"


@pytest.mark.parametrize("name", ["directory_theme", "directory_audience", "directory_language"])
def test_the_words_of_the_directory_are_only_read_in_the_regions(namur, name):
    assert namur.get(url(f"{name}_changelist")).status_code == 200
    assert namur.get(url(f"{name}_add")).status_code == 403


def test_articles_are_out_of_reach_in_the_regions(namur):
    article = make_article(status="draft")
    for view in ("change", "preview"):
        assert namur.get(url(view, article)).status_code == 403
    assert namur.post(url("publish", article)).status_code == 403


def suggestions(browser, model, field, term):
    names = {"app_label": "directory", "model_name": model, "field_name": field}
    response = browser.get(reverse("admin:autocomplete"), {"term": term, **names})
    return {row["text"] for row in response.json()["results"]}


def test_choices_do_not_name_what_is_elsewhere(namur, writer):
    make_network(name="Réseau proche", municipalities=[INSIDE])
    make_network(name="Réseau lointain", municipalities=[OUTSIDE], status="draft")
    wanted = ("catchment", "network", "Réseau")
    assert suggestions(namur, *wanted) == {"Réseau proche"}
    assert suggestions(writer, *wanted) == {"Réseau proche", "Réseau lointain"}
    assert "lointain" not in namur.get(url("directory_catchment_changelist")).text


def test_no_shortcut_tells_the_address_of_a_draft_elsewhere(namur):
    group = make_group(municipality=OUTSIDE, status="draft")
    kind = ContentType.objects.get_for_model(group).pk
    assert namur.get(f"/admin/r/{kind}/{group.pk}/").status_code == 404


def test_a_search_finds_nothing_elsewhere(namur):
    make_group(name="Espoir", municipality=OUTSIDE)
    response = namur.get(GROUPS, {"q": "espoir"})
    assert "Espoir" not in response.text


# Cost ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["supportgroup", "carenetwork", "platform", "organisation", "report", "groupsuggestion"],
)
def test_the_list_of_a_region_costs_the_same_with_one_and_with_fifty(
    namur, django_assert_num_queries, django_assert_max_num_queries, name
):
    make = {
        "supportgroup": lambda: make_group(municipality=INSIDE),
        "carenetwork": lambda: make_network(municipalities=[INSIDE]),
        "platform": lambda: platform_for("namur"),
        "organisation": lambda: make_organisation(municipality=INSIDE),
        "report": lambda: make_report(group=make_group(municipality=INSIDE)),
        "groupsuggestion": lambda: make_suggestion(INSIDE),
    }[name]
    address = reverse(f"admin:directory_{name}_changelist")
    make()
    namur.get(address)
    with django_assert_max_num_queries(16) as one:
        namur.get(address)
    for _number in range(49):
        make()
    with django_assert_num_queries(len(one)):
        response = namur.get(address)
    assert response.context["cl"].result_count == 50


def test_the_form_of_a_region_costs_little(namur, django_assert_max_num_queries):
    group = make_group(municipality=INSIDE)
    for _number in range(50):
        make_group(municipality=INSIDE)
    namur.get(url("change", group))
    with django_assert_max_num_queries(31):
        namur.get(url("change", group))
