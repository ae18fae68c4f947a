"""Who changed which field, when, from what to what; and the ways back."""

from datetime import date, timedelta

import pytest
from django.contrib.auth.models import Permission, User
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone
from lxml import html

from articles.models import Article, PlatformList, RichText
from directory import loading
from directory.models import (
    Catchment,
    Change,
    DataVersion,
    Organisation,
    SupportGroup,
    Theme,
    changing,
    record_verification,
)
from directory.models.history import record_deletion, restore, undelete, undo
from directory.received.confirmations import never_again
from tests.admin.test_admin import filled_form, url
from tests.factories import (
    audience,
    make_article,
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
    place,
)
from tests.reading import read, squeeze

pytestmark = pytest.mark.django_db

LISTINGS = [make_group, make_network, make_platform, make_helpline]
MEETING = {"frequency": "weekly", "weekday": 1, "start_time": "14:00", "end_time": "16:00"}


@pytest.fixture
def superuser(client):
    user = User.objects.create_superuser("admin")
    client.force_login(user)
    return client


def save(desk, record, **changes):
    """Change these fields in the form of the admin, as a browser would."""
    data = filled_form(desk, url("change", record))
    response = desk.post(url("change", record), data | changes, follow=True)
    assert response.redirect_chain, response.context["errors"]
    return response


def rows(desk, record):
    """[(field, before, after)] of the latest change on the history page."""
    page = html.fromstring(desk.get(url("history", record)).text)
    (article, *_others) = page.xpath("//article[@class='history']")
    return [
        tuple(squeeze(" ".join(cell.itertext())) for cell in row)
        for row in article.xpath(".//tbody/tr")
    ]


# Keeping -------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", LISTINGS)
def test_a_change_in_the_form_is_kept_with_who_and_what(desk, editor, make):
    record = make(summary="Avant.")
    save(desk, record, summary="Après.")
    assert rows(desk, record) == [("En une phrase", "Avant.", "Après.")]
    change = Change.objects.of(record).first()
    assert (change.by, change.kind) == (editor, "changed")
    assert Change.objects.of(record).last().kind == "before"


def test_an_organisation_and_an_article_have_a_history_too(desk):
    organisation, article = make_organisation(), make_article(title="Avant")
    save(desk, organisation, kind="association")
    assert rows(desk, organisation) == [("Sorte", "vide", "association")]
    save(desk, article, title="Après")
    assert rows(desk, article) == [("Titre", "Avant", "Après")]


def test_history_reads_in_words_not_in_keys(desk):
    group = make_group(format="in_person", is_free=None, meetings=[MEETING])
    new = audience("parents")
    save(
        desk,
        group,
        format="hybrid",
        is_free="true",
        audiences=[new.pk],
        **{"meetings-0-weekday": "3"},
    )
    assert {label: (before, after) for label, before, after in rows(desk, group)} == {
        "Comment on se retrouve": ("en personne", "en personne ou en ligne"),
        "Gratuit": ("vide", "oui"),
        "Publics": (audience("adultes").name, new.name),
        "Rencontres régulières": (
            "chaque semaine, mardi, de 14:00, à 16:00",
            "chaque semaine, jeudi, de 14:00, à 16:00",
        ),
    }


def test_saving_without_a_change_keeps_nothing(desk):
    group = make_group()
    save(desk, group)
    assert [change.kind for change in Change.objects.of(group)] == ["before"]


def test_a_form_with_an_error_keeps_no_change(desk):
    group = make_group()
    data = filled_form(desk, url("change", group)) | {"name": ""}
    assert desk.post(url("change", group), data).status_code == 200
    assert not Change.objects.filter(kind="changed").exists()


def test_a_new_record_begins_its_history(desk):
    data = filled_form(desk, url("directory_organisation_add")) | {"name": "Nouvelle"}
    assert desk.post(url("directory_organisation_add"), data).status_code == 302
    change = Change.objects.of(Organisation.objects.get(name="Nouvelle")).get()
    assert (change.kind, change.by.username) == ("added", "edith")


def test_what_changed_another_way_is_not_put_on_the_next_editor(desk):
    group = make_group(summary="Un.")
    save(desk, group, summary="Deux.")
    SupportGroup.objects.filter(pk=group.pk).update(summary="Trois.", name="Importé")
    save(desk, group, rhythm="Le lundi")
    _latest, unseen, *_older = Change.objects.of(group)
    assert (unseen.kind, unseen.by) == ("before", None)
    assert rows(desk, group) == [("Rythme en mots", "vide", "Le lundi")]


def test_loading_writes_no_history():
    loading.load_listings("helplines.yaml", *helplines_of_the_files())
    assert loading.Helpline.objects.count() > 20
    assert not Change.objects.exists()


def helplines_of_the_files():
    return loading.Helpline, loading.prepare_helpline


def test_a_visitor_writes_no_history(client):
    group = make_group()
    read(client, group.get_absolute_url())
    assert not Change.objects.exists()


def test_a_check_is_no_change():
    group = make_group()
    with changing(group) as kept:
        record_verification(group, "call")
    assert kept.change is None


def test_a_failure_keeps_nothing():
    group = make_group()

    def fail_half_way():
        with changing(group):
            SupportGroup.objects.filter(pk=group.pk).update(summary="À moitié")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_half_way()
    assert not Change.objects.exists()
    assert SupportGroup.objects.get().summary == "Une phrase."


def test_a_town_of_a_network_stands_in_its_history(desk):
    network = make_network(municipalities=["Namur", "Mons"])
    address = url("directory_catchment_changelist")
    pks = [row.pk for row in Catchment.objects.filter(municipality__name_fr="Mons")]
    desk.post(address, {"action": "to_check", "_selected_action": pks})
    assert rows(desk, network) == [
        ("Communes desservies", "Mons : confirmé", "Mons : à vérifier"),
    ]


def test_towns_deleted_at_once_stand_in_the_history_of_each_network(desk, editor):
    networks = [make_network(municipalities=["Namur", "Mons"]) for _number in range(2)]
    pks = list(Catchment.objects.filter(municipality=place("Mons")).values_list("pk", flat=True))
    data = {"action": "delete_selected", "_selected_action": pks, "post": "yes"}
    desk.post(url("directory_catchment_changelist"), data)
    for network in networks:
        assert rows(desk, network) == [("Communes desservies", "Mons : confirmé", "vide")]
        assert Change.objects.of(network).first().by == editor


def test_the_page_of_the_history_costs_the_same_for_many(desk, django_assert_num_queries):
    group = make_group(summary="0")
    desk.get(url("history", group))
    for number in range(3):
        save(desk, group, summary=f"{number + 1}")
    with django_assert_num_queries(16):
        desk.get(url("history", group))
    for number in range(8):
        save(desk, group, summary=f"Encore {number}", price=f"{number} €")
    with django_assert_num_queries(16):
        desk.get(url("history", group))


def test_who_may_not_look_sees_no_history(client):
    group = make_group()
    client.force_login(User.objects.create_user("visiteur", is_staff=True))
    assert client.get(url("history", group)).status_code == 403


def test_a_hidden_address_stays_in_the_admin(desk, client):
    group = make_group(street="Rue Cachée 7", address_visibility="town")
    save(desk, group, street="Rue Secrète 8")
    assert "Rue Secrète 8" in desk.get(url("history", group)).text
    client.logout()
    assert client.get(url("history", group)).status_code == 302
    for address in (group.get_absolute_url(), "/groupes/?q=secrete", "/carte.geojson"):
        assert "Secrète" not in client.get(address).text


# Undo ----------------------------------------------------------------------------------------


def test_saving_offers_to_undo(desk):
    group = make_group(summary="Avant.", meetings=[MEETING])
    response = save(desk, group, summary="Après.", **{"meetings-0-DELETE": "on"})
    assert not group.meetings.exists()
    (form,) = html.fromstring(response.text).xpath("//form[@class='undo']")
    assert "est comme avant" in desk.post(form.get("action"), follow=True).text
    group.refresh_from_db()
    assert group.summary == "Avant."
    assert group.meetings.get().weekday == 1


def test_undoing_a_new_name_leaves_no_former_name(desk):
    group = make_group(name="Les Hirondelles")
    save(desk, group, name="Le Nid")
    undo(Change.objects.of(group).first())
    group.refresh_from_db()
    assert (group.name, group.former_names) == ("Les Hirondelles", "")


def test_the_first_state_cannot_be_undone():
    group = make_group()
    with changing(group):
        pass
    with pytest.raises(ValidationError):
        undo(Change.objects.get())


# Restore -------------------------------------------------------------------------------------


def restore_address(record, change):
    name = f"admin:{record._meta.app_label}_{record._meta.model_name}_restore"
    return reverse(name, args=[record.pk, change.pk])


def test_an_old_version_comes_back_whole(desk, editor):
    group = make_group(summary="Un.", meetings=[MEETING], languages=["fr", "nl"])
    first = {"summary": "Un.", "languages": {"fr", "nl"}}
    save(desk, group, summary="Deux.", languages=["1"], **{"meetings-0-DELETE": "on"})
    save(desk, group, summary="Trois.")
    version = DataVersion.current()
    oldest = Change.objects.of(group).last()
    response = desk.post(restore_address(group, oldest), follow=True)
    assert "La version choisie est rétablie" in response.text
    group.refresh_from_db()
    assert group.summary == first["summary"]
    assert {language.code for language in group.languages.all()} == first["languages"]
    assert group.meetings.get().frequency == "weekly"
    change = Change.objects.of(group).first()
    assert (change.kind, change.by) == ("restored", editor)
    assert DataVersion.current() > version


def test_restoring_leaves_status_and_checks_alone(desk):
    group = make_group(summary="Un.")
    save(desk, group, summary="Deux.")
    record_verification(group, "visit")
    group.refresh_from_db()
    group.move_to("full")
    restore(Change.objects.of(group).last())
    group.refresh_from_db()
    assert (group.summary, group.status, group.verified_method) == ("Un.", "full", "visit")


def test_restoring_does_not_write_again_to_who_asked_us_not_to(desk):
    group = make_group(summary="Un.")
    save(desk, group, summary="Deux.")
    never_again(group)
    restore(Change.objects.of(group).last())
    group.refresh_from_db()
    assert (group.summary, group.may_ask) == ("Un.", False)


def test_a_version_that_is_not_valid_any_more_is_refused(desk):
    group = make_group(slug="ancienne")
    save(desk, group, slug="nouvelle")
    make_group(slug="ancienne")
    response = desk.post(restore_address(group, Change.objects.of(group).last()), follow=True)
    assert "ne peut plus être rétablie" in response.text
    group.refresh_from_db()
    assert group.slug == "nouvelle"


def test_the_present_version_needs_no_restoring(desk):
    group = make_group(summary="Un.")
    save(desk, group, summary="Deux.")
    answer = desk.post(restore_address(group, Change.objects.of(group).first()), follow=True)
    assert "déjà comme dans cette version" in squeeze(answer.text)


def test_restoring_is_a_post_for_those_who_may_change(desk, client):
    group = make_group(summary="Un.")
    save(desk, group, summary="Deux.")
    address = restore_address(group, Change.objects.of(group).last())
    assert desk.get(address).status_code == 405
    user = User.objects.create_user("visiteur", is_staff=True)
    user.user_permissions.add(Permission.objects.get(codename="view_supportgroup"))
    client.force_login(user)
    assert "Rétablir cette version" not in client.get(url("history", group)).text
    assert client.post(address).status_code == 403
    assert SupportGroup.objects.get().summary == "Deux."


def test_the_version_of_another_record_is_not_found(desk):
    group, other = make_group(), make_group()
    save(desk, other, summary="Autre.")
    assert desk.post(restore_address(group, Change.objects.of(other).first())).status_code == 404


def test_an_article_comes_back_with_its_blocks(editor):
    article = make_article(html="<p>Un.</p>")
    block = PlatformList.objects.create(parent=article, region="main", ordering=20)
    platform = make_platform()
    block.platforms.set([platform])
    with changing(article, by=editor):
        RichText.objects.update(html="<p>Deux.</p>")
        block.delete()
    restore(Change.objects.of(article).last(), by=editor)
    assert RichText.objects.get(parent=article).html == "<p>Un.</p>"
    assert PlatformList.objects.get(parent=article).platforms.get() == platform
    article.refresh_from_db()
    assert article.status == Article.Status.PUBLISHED


def test_towns_come_back_to_a_network():
    network = make_network(municipalities=["Namur", "Mons"])
    with changing(network):
        network.catchments.filter(municipality__name_fr="Mons").delete()
    restore(Change.objects.of(network).last())
    assert network.catchments.count() == 2


# Undelete ------------------------------------------------------------------------------------


def test_a_deleted_draft_comes_back(superuser):
    group = make_group(status="draft", name="Perdu", meetings=[MEETING], audiences=["parents"])
    superuser.post(url("delete", group), {"post": "yes"})
    assert not SupportGroup.objects.exists()
    listed = superuser.get(url("directory_supportgroup_changelist"))
    assert "Fiches supprimées" in listed.text
    page = superuser.get(url("directory_supportgroup_deleted"))
    assert "Perdu" in page.text
    (address,) = html.fromstring(page.text).xpath("//article/header/form/@action")
    superuser.post(address)
    back = SupportGroup.objects.get()
    assert (back.pk, back.name, back.status) == (group.pk, "Perdu", "draft")
    assert back.audiences.get().slug == "parents"
    assert back.meetings.count() == 1
    assert "Fiches supprimées" not in superuser.get(url("directory_supportgroup_changelist")).text
    assert "Rien n’a été supprimé." in superuser.get(url("directory_supportgroup_deleted")).text


def test_what_was_published_comes_back_as_a_draft():
    group = make_group(verified_on=date(2026, 1, 10), verified_method="call")
    change = record_deletion(group)
    pk = group.pk
    group.delete()
    back = undelete(change)
    assert (back.pk, back.status, back.verified_on) == (pk, "draft", date(2026, 1, 10))


def test_an_address_that_was_taken_since_is_refused(superuser):
    group = make_group(status="draft", slug="prise")
    superuser.post(url("delete", group), {"post": "yes"})
    make_group(slug="prise")
    deletion = Change.objects.get(kind="deleted")
    address = reverse("admin:directory_supportgroup_undelete", args=[deletion.pk])
    assert "existe déjà" in superuser.post(address, follow=True).text
    assert SupportGroup.objects.count() == 1


def test_an_editor_does_not_undelete(desk):
    group = make_group(status="draft")
    change = record_deletion(group)
    group.delete()
    assert desk.get(url("directory_supportgroup_deleted")).status_code == 403
    address = reverse("admin:directory_supportgroup_undelete", args=[change.pk])
    assert desk.post(address).status_code == 403
    assert "Fiches supprimées" not in desk.get(url("directory_supportgroup_changelist")).text


def test_a_superuser_erases_for_good_what_was_deleted(superuser):
    group = make_group(name="Chez Anne", status="draft", organiser_email="anne@prive.example")
    other = make_group(name="Perdu", status="draft")
    for one in (group, other):
        superuser.post(url("delete", one), {"post": "yes"})
    deletion = Change.objects.get(kind="deleted", object_id=group.pk)
    address = reverse("admin:directory_supportgroup_erase", args=[deletion.pk])
    assert superuser.get(address).status_code == 405
    page = superuser.post(address, follow=True)
    assert "est effacé pour de bon" in squeeze(page.text)
    kept = str(list(Change.objects.values()))
    assert "anne@prive.example" not in kept
    assert Change.objects.deletions(SupportGroup).get().name == "Perdu"
    again = reverse("admin:directory_supportgroup_undelete", args=[deletion.pk])
    assert superuser.post(again).status_code == 404
    assert superuser.post(address).status_code == 404


def test_an_editor_erases_nothing(desk):
    group = make_group(status="draft")
    change = record_deletion(group)
    group.delete()
    address = reverse("admin:directory_supportgroup_erase", args=[change.pk])
    assert desk.post(address).status_code == 403
    assert Change.objects.deletions(SupportGroup).exists()


def test_an_organisation_with_groups_is_not_deleted(superuser):
    organisation = make_organisation()
    make_group(organisation=organisation)
    assert superuser.post(url("delete", organisation), {"post": "yes"}).status_code == 403
    alone = make_organisation()
    assert superuser.post(url("delete", alone), {"post": "yes"}).status_code == 302
    assert Organisation.objects.get() == organisation


@pytest.mark.parametrize("make", [*LISTINGS, make_organisation, make_article])
def test_no_list_deletes_in_one_go(superuser, make):
    record = make()
    name = f"{record._meta.app_label}_{record._meta.model_name}_changelist"
    superuser.post(url(name), {"action": "delete_selected", "_selected_action": [record.pk]})
    assert type(record).objects.exists()


# What was done to many in one go ---------------------------------------------------------------

LIST = "/admin/directory/supportgroup/"


def pause_all(desk, groups, query=""):
    data = {"action": "pause", "_selected_action": [group.pk for group in groups], "index": "0"}
    until = timezone.localdate() + timedelta(days=60)
    return desk.post(LIST + query, data | {"until": until, "reason": "Travaux."}, follow=True)


def undo_form(page):
    (form,) = html.fromstring(page.text).xpath("//form[@class='undo']")
    return form.get("action"), squeeze(form.text_content())


def test_a_move_of_many_is_taken_back_in_one_go_and_again_made(desk):
    groups = [make_group(name=f"Groupe {name}") for name in ("A", "B", "C")]
    action, label = undo_form(pause_all(desk, groups))
    assert label == "Annuler pour les 3 fiches"
    page = desk.post(action, follow=True)
    assert "Annulé pour 3 fiches." in squeeze(page.text)
    assert set(SupportGroup.objects.values_list("status", flat=True)) == {"published"}
    kinds = [change.kind for change in Change.objects.of(groups[0])]
    assert kinds == ["undone", "moved", "before"]
    action, label = undo_form(page)
    assert label == "Refaire"
    assert "Refait pour 3 fiches." in squeeze(desk.post(action, follow=True).text)
    assert set(SupportGroup.objects.values_list("status", flat=True)) == {"paused"}


def test_the_list_stays_filtered_while_one_takes_back_and_does_again(desk):
    groups = [make_group(name=f"Groupe {name}") for name in ("A", "B")]
    query = "?format__exact=in_person&q=groupe"
    page = pause_all(desk, groups, query)
    for _time in range(2):
        action, _label = undo_form(page)
        page = desk.post(action, follow=True)
        assert page.redirect_chain[-1][0] == LIST + query
        assert [row.name for row in page.context["cl"].result_list] == ["Groupe A", "Groupe B"]


def test_one_record_of_a_filtered_list_leads_back_to_the_list(desk):
    query = "?q=phare"
    action, _label = undo_form(pause_all(desk, [make_group(name="Le phare")], query))
    assert desk.post(action, follow=True).redirect_chain[-1][0] == LIST + query


def test_what_changed_since_is_left_as_it_is_and_named(desk):
    groups = [make_group(name=f"Groupe {name}") for name in ("A", "B", "C", "D")]
    action, _label = undo_form(pause_all(desk, groups))
    for group in groups[:2]:
        group.refresh_from_db()
        with changing(group):
            group.summary = "Changé entre-temps."
            group.save()
    text = squeeze(desk.post(action, follow=True).text)
    assert "Changées depuis, et laissées comme elles sont : « Groupe A », « Groupe B »." in text
    assert "Annulé pour 2 fiches." in text
    statuses = list(SupportGroup.objects.order_by("name").values_list("status", flat=True))
    assert statuses == ["paused", "paused", "published", "published"]


def test_the_history_of_one_offers_to_take_back_what_was_done_to_all(desk):
    groups = [make_group(name=f"Groupe {name}") for name in ("A", "B")]
    pause_all(desk, groups)
    address = f"{LIST}{groups[0].pk}/history/"
    words = "Annuler pour les 2 fiches changées ensemble"
    button = f"//form[contains(., '{words}')]"
    page = html.fromstring(squeeze(desk.get(address).text))
    desk.post(page.xpath(button)[0].get("action"))
    assert set(SupportGroup.objects.values_list("status", flat=True)) == {"published"}
    group = groups[0]
    group.refresh_from_db()
    with changing(group):
        group.summary = "Changé seul."
        group.save()
    assert words not in squeeze(desk.get(address).text)


# Deleting ------------------------------------------------------------------------------------


def test_an_audience_in_use_stays_and_says_where_it_is(superuser):
    used = audience("parents")
    groups = [make_group(audiences=["parents"]), make_group(audiences=["parents", "adultes"])]
    before = used.groups.count()
    response = superuser.post(url("delete", used), {"post": "yes"}, follow=True)
    page = html.fromstring(response.text)
    assert f"{before} groupes" in squeeze(page.xpath("//*[@class='messagelist']")[0].text_content())
    leads_to = page.xpath("//*[@class='messagelist']//a/@href")[0]
    assert groups[0].name in superuser.get(leads_to).text
    assert [used in group.audiences.all() for group in groups] == [True, True]


def test_a_theme_in_use_stays_and_one_of_no_use_goes(superuser):
    make_group(themes=["deuil-et-perte", "cancer"])
    used = Theme.objects.get(slug="cancer")
    superuser.post(url("delete", used), {"post": "yes"})
    assert Theme.objects.filter(pk=used.pk).exists()
    free = Theme.objects.create(slug="libre", name_fr="Libre")
    free.synonyms.create(term="sans emploi")
    superuser.post(url("delete", free), {"post": "yes"})
    assert not Theme.objects.filter(pk=free.pk).exists()


def test_what_goes_with_a_draft_is_called_by_its_name(superuser):
    group = make_group(status="draft", meetings=[MEETING])
    page = superuser.get(url("delete", group)).text
    assert group.name in page
    assert "object (" not in page
