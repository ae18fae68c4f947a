"""The desk: what waits for an editor, for whom, in which order, and at what price."""

from datetime import timedelta

import pytest
from django.contrib import admin
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from articles.models import PlatformList
from directory.admin import weekly
from directory.models import (
    ConfirmationRequest,
    Duplicate,
    Feed,
    FeedRow,
    GroupAnswer,
    Link,
    Report,
    SupportGroup,
    changing,
    record_verification,
)
from directory.received import confirmations
from directory.translating import load_translations
from tests.admin.test_roles import (
    INSIDE,
    OUTSIDE,
    browser_of,
    make_report,
    make_suggestion,
    somebody,
)
from tests.factories import (
    make_article,
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
)
from tests.reading import Page

pytestmark = pytest.mark.django_db

DESK = "/admin/"


@pytest.fixture
def writer():
    return browser_of(somebody("Rédaction"))


@pytest.fixture
def namur():
    return browser_of(somebody("Région", "namur"))


def queues(browser):
    """{key: queue} of what waits."""
    return {queue.key: queue for queue in browser.get(DESK).context["queues"]}


def names(browser, key):
    found = queues(browser).get(key)
    return [row.name for row in found.rows] if found else []


def test_a_due_group_that_nobody_can_write_to_asks_for_an_address(writer):
    house = make_organisation(email="info@maison.example")
    make_group(name="Sans rien")
    make_group(name="Avec le sien", organiser_email="anne@groupe.example")
    make_group(name="Avec celui de la maison", organisation=house)
    make_group(name="Ne veut pas", may_ask=False)
    make_group(name="Vérifié", verified_on=timezone.localdate(), verified_method="call")
    assert names(writer, "sans-adresse") == ["Sans rien (Namur)"]
    page = Page(writer.get(queues(writer)["sans-adresse"].all_url))
    assert [words for words, address in page.links if "/change/" in address] == ["Sans rien"]


def test_a_form_asks_for_the_address_that_nobody_knows(writer):
    asks = "Demandez l’e-mail de qui organise"
    for group, is_asked in (
        (make_group(), True),
        (make_group(email="info@groupe.example"), False),
        (make_group(may_ask=False), False),
    ):
        form = Page(writer.get(reverse("admin:directory_supportgroup_change", args=[group.pk])))
        assert (asks in form.text) == is_asked


def test_a_yes_by_mail_is_noted_from_the_desk(writer):
    group = make_group(name="Les Éclaircies", organiser_email="anne@groupe.example")
    confirmations.ask([group])
    (row,) = queues(writer)["messages-envoyes"].rows
    assert (row.name, row.note) == ("Les Éclaircies (Namur)", "anne@groupe.example")
    answer = writer.post(row.steps[0][0], {"back": "desk"})
    assert answer.url == DESK
    assert "messages-envoyes" not in queues(writer)
    group.refresh_from_db()
    assert group.confirmed_by_group


def test_a_message_without_answer_is_no_work_of_the_week(writer, mailoutbox):
    user = User.objects.get()
    confirmations.ask([make_group(organiser_email="anne@groupe.example")])
    waiting = weekly.contents(user, admin.site)["waiting"]
    assert "messages-envoyes" not in [queue.key for queue in waiting]
    assert waiting


def checked(record, days_ago):
    """Its last check was so many days ago."""
    record_verification(record, "call")
    record.verified_on = timezone.localdate() - timedelta(days=days_ago)
    record.save()
    return record


# What waits ----------------------------------------------------------------------------------


def test_overdue_helpline_comes_first_and_loudly(writer):
    make_report(group=make_group())
    checked(make_helpline(name="La Ligne", phone="0800 11 222"), days_ago=40)
    first = writer.get(DESK).context["queues"][0]
    assert (first.key, first.is_urgent) == ("lignes-d-aide", True)
    assert first.rows[0].name == "La Ligne – 0800 11 222"
    assert "ligne d’aide à vérifier sans attendre" in Page(writer.get(DESK)).text


def test_helpline_checked_this_month_does_not_wait(writer):
    checked(make_helpline(), days_ago=3)
    assert "lignes-d-aide" not in queues(writer)


def test_reports_suggestions_and_answers_wait_until_they_are_dealt_with(writer):
    group = checked(make_group(name="Signalé"), days_ago=1)
    report = make_report(group=group)
    suggestion = make_suggestion(name="Proposé")
    answer = GroupAnswer.objects.create(group=group, kind="pause")
    assert names(writer, "signalements") == ["Signalé (Namur)"]
    assert names(writer, "propositions") == ["Proposé"]
    assert names(writer, "reponses") == ["Signalé (Namur)"]
    for record in (report, suggestion, answer):
        record.set_state("handled")
    assert not {"signalements", "propositions", "reponses"} & queues(writer).keys()


def test_oldest_comes_first_and_the_queue_says_since_when(writer):
    today = timezone.localdate()
    for days in (2, 30, 9):
        group = make_group(name=f"Il y a {days} jours")
        Report.objects.create(
            group=group, problem="closed", received_on=today - timedelta(days=days)
        )
    found = queues(writer)["signalements"]
    assert [row.name for row in found.rows] == [
        "Il y a 30 jours (Namur)",
        "Il y a 9 jours (Namur)",
        "Il y a 2 jours (Namur)",
    ]
    assert str(found.age) == "depuis 30 jours"


def test_only_the_first_few_are_shown_with_how_many_there_are(writer):
    for _ in range(7):
        make_report(group=make_group())
    found = queues(writer)["signalements"]
    assert (found.count, len(found.rows)) == (7, 5)
    assert "Voir les 7" in Page(writer.get(DESK)).text


def test_listing_to_check_waits_and_a_fresh_one_does_not(writer):
    checked(make_group(name="Frais"), days_ago=10)
    checked(make_group(name="En retard"), days_ago=200)
    make_group(name="Jamais")
    checked(make_network(name="Réseau récent"), days_ago=300)
    checked(make_network(name="Réseau ancien"), days_ago=400)
    assert names(writer, "groupes-a-verifier") == ["En retard (Namur)", "Jamais (Namur)"]
    assert names(writer, "reseaux-a-verifier") == ["Réseau ancien"]


def test_what_relecture_gave_back_waits_with_its_reason(writer):
    group = make_group(name="Le Phare", status="review")
    reviewer = browser_of(somebody("Relecture"))
    address = reverse("admin:directory_supportgroup_return", args=[group.pk])
    reviewer.post(address, {"reason": "Le prix manque."})
    (row,) = queues(writer)["rendues"].rows
    assert (row.name, row.note) == ("Le Phare (Namur)", "Le prix manque.")
    assert "brouillons" not in queues(writer)
    assert "rendues" not in queues(reviewer)
    group.refresh_from_db()
    with changing(group, by=None):
        group.price = "2 €"
        group.save()
    assert "rendues" not in queues(writer)
    assert names(writer, "brouillons") == ["Le Phare (Namur)"]


def test_a_full_group_says_until_when_and_waits_after(writer, client, time_machine):
    group = make_group(name="Le Phare")
    address = reverse("admin:directory_supportgroup_full_until", args=[group.pk])
    change = reverse("admin:directory_supportgroup_change", args=[group.pk])
    assert address in writer.get(change).text
    today = timezone.localdate()
    assert "déjà passée" in writer.post(address, {"until": today - timedelta(days=1)}).text
    writer.post(address, {"until": today + timedelta(days=9)})
    text = Page(client.get(group.get_absolute_url())).text.replace("\u202f", " ")
    assert "Complet jusqu’au" in text
    assert "complets-a-revoir" not in queues(writer)
    time_machine.move_to(timezone.now() + timedelta(days=10))
    writer = browser_of(User.objects.get(username__startswith="Rédaction"))
    assert "Devait être complet" in client.get(group.get_absolute_url()).text
    assert names(writer, "complets-a-revoir") == ["Le Phare (Namur)"]
    writer.post(reverse("admin:directory_supportgroup_publish", args=[group.pk]))
    group.refresh_from_db()
    assert (group.status, group.full_until) == ("published", None)


def test_a_group_that_is_full_for_who_knows_how_long_says_no_day(client):
    text = Page(client.get(make_group(status="full").get_absolute_url())).text
    assert "demandez s’il y a une liste d’attente" in text
    assert "Complet jusqu’au" not in text


def test_drafts_wait_and_what_is_published_does_not(writer):
    make_group(name="Pas fini", status="draft")
    make_group(name="En ligne")
    assert names(writer, "brouillons") == ["Pas fini (Namur)"]


def test_draft_does_not_wait_to_be_checked(writer):
    make_group(status="draft")
    assert "groupes-a-verifier" not in queues(writer)


def test_what_is_to_be_read_again_waits(writer):
    make_group(name="À relire", status="review")
    assert names(writer, "a-relire") == ["À relire (Namur)"]


def test_pause_that_is_over_waits_and_one_that_goes_on_does_not(writer):
    today = timezone.localdate()
    make_group(name="Finie", status="paused", paused_until=today - timedelta(days=2))
    make_group(name="En cours", status="paused", paused_until=today + timedelta(days=2))
    assert names(writer, "pauses-finies") == ["Finie (Namur)"]


def test_dead_link_waits_with_its_reason(writer):
    group = make_group(website="https://mort.example.org/")
    Link.objects.create(
        url=group.website,
        state="dead",
        reason="no_domain",
        failing_since=timezone.localdate() - timedelta(days=5),
        failed_days=3,
    )
    (row,) = queues(writer)["liens-morts"].rows
    assert row.name == "mort.example.org"
    assert "le domaine n’existe plus" in str(row.note)


def test_likely_duplicate_waits_until_somebody_says_that_it_is_none(writer):
    first, second = make_group(name="Le Fil"), make_group(name="Le Fil")
    pair = Duplicate.objects.create(first=first, second=second, score=95, reasons=["same_name"])
    (row,) = queues(writer)["doublons"].rows
    assert "même nom" in str(row.note)
    assert writer.post(row.steps[0][0], {"back": "desk"}).url == DESK
    pair.refresh_from_db()
    assert pair.state == "different"
    assert "doublons" not in queues(writer)


def test_poor_listing_waits_and_a_good_one_does_not(writer):
    poor, good = make_group(name="Maigre"), make_group(name="Complet")
    SupportGroup.objects.filter(pk=poor.pk).update(quality=20)
    SupportGroup.objects.filter(pk=good.pk).update(quality=90)
    assert names(writer, "a-completer") == ["Maigre (Namur)"]


def test_empty_desk_says_so_and_names_what_could_wait(writer):
    # The themes and audiences of the tests are French only.
    load_translations()
    page = Page(writer.get(DESK))
    assert "Rien n’attend" in page.text
    assert "Signalements des visiteurs" in page.text


def test_every_queue_leads_to_a_list_that_opens(writer):
    page = writer.get(DESK)
    addresses = [queue.all_url for queue in page.context["empty_queues"]]
    assert len(addresses) > 8
    for address in addresses:
        assert writer.get(address).status_code == 200


def test_list_behind_a_queue_shows_what_the_queue_counts(writer):
    checked(make_group(), days_ago=200)
    checked(make_group(), days_ago=1)
    found = queues(writer)["groupes-a-verifier"]
    assert writer.get(found.all_url).context["cl"].result_count == found.count == 1


# The next step -------------------------------------------------------------------------------


def test_checking_is_done_on_the_desk_and_comes_back_to_it(writer):
    group = checked(make_group(), days_ago=200)
    (row,) = queues(writer)["groupes-a-verifier"].rows
    response = writer.post(row.verify_url, {"method": "call", "back": "desk"})
    assert response.url == DESK
    group.refresh_from_db()
    assert group.verified_on == timezone.localdate()
    assert "groupes-a-verifier" not in queues(writer)


def test_check_without_saying_how_is_refused(writer):
    group = make_group()
    (row,) = queues(writer)["groupes-a-verifier"].rows
    writer.post(row.verify_url, {"method": "", "back": "desk"})
    group.refresh_from_db()
    assert group.verified_on is None


def test_report_is_dealt_with_on_the_desk(writer):
    report = make_report(group=make_group())
    (row,) = queues(writer)["signalements"].rows
    address, _label = row.steps[0]
    assert writer.post(address, {"back": "desk"}).url == DESK
    report.refresh_from_db()
    assert not report.is_waiting


def test_listing_to_read_again_is_published_on_the_desk(writer):
    group = make_group(status="review")
    (row,) = queues(writer)["a-relire"].rows
    assert writer.post(row.steps[0][0], {"back": "desk"}).url == DESK
    group.refresh_from_db()
    assert group.status == "published"


def test_answer_with_open_corrections_is_opened_first(writer):
    change = {"field": "rhythm", "before": "", "after": "Le lundi", "decision": ""}
    GroupAnswer.objects.create(group=make_group(), kind="correct", changes=[change])
    (row,) = queues(writer)["reponses"].rows
    assert row.steps == []


def test_a_step_only_answers_to_a_form(writer):
    make_report(group=make_group())
    (row,) = queues(writer)["signalements"].rows
    assert writer.get(row.steps[0][0]).status_code == 405


# For whom ------------------------------------------------------------------------------------


def test_limited_editor_sees_what_waits_in_the_region_and_nothing_else(namur):
    inside, outside = (
        make_group(name="Dedans", municipality=INSIDE),
        make_group(name="Dehors", municipality=OUTSIDE),
    )
    for group in (inside, outside):
        make_report(group=group)
        GroupAnswer.objects.create(group=group, kind="end")
    make_suggestion(INSIDE, name="Proposé dedans")
    make_suggestion(OUTSIDE, name="Proposé dehors")
    assert names(namur, "signalements") == ["Dedans (Dinant)"]
    assert names(namur, "reponses") == ["Dedans (Dinant)"]
    assert names(namur, "groupes-a-verifier") == [f"Dedans ({INSIDE})"]
    assert names(namur, "propositions") == ["Proposé dedans"]
    assert "Dehors" not in Page(namur.get(DESK)).text


def test_limited_editor_is_not_sent_to_helplines_nor_links(namur):
    make_helpline()
    shown = namur.get(DESK).context
    keys = {queue.key for queue in [*shown["queues"], *shown["empty_queues"]]}
    assert not keys & {"lignes-d-aide", "liens-morts"}


def test_reviewer_reads_again_and_checks_but_completes_nothing():
    shown = browser_of(somebody("Relecture")).get(DESK).context
    keys = {queue.key for queue in [*shown["queues"], *shown["empty_queues"]]}
    assert {"a-relire", "groupes-a-verifier", "signalements", "lignes-d-aide"} <= keys
    assert "a-completer" not in keys


def test_author_of_articles_sees_what_concerns_articles():
    make_group(status="review")
    shown = browser_of(somebody("Articles")).get(DESK)
    assert shown.context["queues"] == []
    assert {queue.key for queue in shown.context["empty_queues"]} == {
        "mots-de-lecteurs",
        "blocs-vides",
        "articles-a-relire",
        "articles-brouillons",
        "articles-sans-pareil",
    }


def test_articles_wait_while_unfinished_empty_or_old(writer):
    today = timezone.localdate()
    make_article(title="Frais", reviewed_on=today)
    make_article(title="Pas fini", status="draft", published_on=None)
    make_article(title="Vieux", reviewed_on=today - timedelta(days=365))
    make_article(title="Jamais relu", published_on=today - timedelta(days=400))
    make_article(title="Vide", html="<p></p>", reviewed_on=today)
    assert names(writer, "articles-brouillons") == ["Pas fini (fr)"]
    assert names(writer, "articles-a-relire") == ["Jamais relu (fr)", "Vieux (fr)"]
    assert names(writer, "blocs-vides") == ["Vide (fr)"]


def test_a_french_article_waits_for_its_like_in_each_language(writer):
    french = make_article(title="Aider")
    for language in ("nl", "de"):
        make_article(title=f"Aider ({language})", language=language, same_as=french)
    (row,) = queues(writer)["articles-sans-pareil"].rows
    assert (row.name, str(row.note)) == ("Aider (fr)", "pas en anglais")
    english = make_article(title="Help", language="en", same_as=french, status="draft")
    assert names(writer, "articles-sans-pareil") == ["Aider (fr)"]
    english.status = "published"
    english.save()
    assert names(writer, "articles-sans-pareil") == []


@pytest.mark.parametrize("status", ["published", "draft"])
def test_a_list_of_platforms_that_shows_none_is_empty(writer, status):
    article = make_article(title="L’article", reviewed_on=timezone.localdate())
    platforms = PlatformList.objects.create(parent=article, region="main", ordering=20)
    platforms.platforms.add(make_platform(status=status))
    assert names(writer, "blocs-vides") == ([] if status == "published" else ["L’article (fr)"])


def test_visitor_is_asked_to_log_in(client):
    assert client.get(DESK).status_code == 302


# At what price -------------------------------------------------------------------------------


@pytest.mark.parametrize("role", [("Rédaction",), ("Région", "namur"), ("Relecture",)])
def test_desk_costs_as_much_with_one_of_each_as_with_fifty(role):
    browser = browser_of(somebody(*role))

    def fill():
        group = make_group(municipality=INSIDE)
        make_report(group=group)
        make_suggestion(INSIDE)
        make_group(status="review", municipality=INSIDE)
        GroupAnswer.objects.create(group=group, kind="pause")
        make_helpline()
        make_network(municipalities=[INSIDE])

    def cost():
        with CaptureQueriesContext(connection) as queries:
            assert browser.get(DESK).status_code == 200
        return len(queries)

    for _ in range(6):
        fill()
    browser.get(DESK)
    few = cost()
    for _ in range(44):
        fill()
    assert cost() == few
    # A queue costs two queries, and there are seven of what is to be translated.
    assert few <= 60


def test_groups_of_one_name_are_told_apart_by_their_towns(writer):
    make_group(name="Le Phare", municipality="Namur")
    make_group(name="Le Phare", municipality="Dinant")
    make_group(name="Le Phare – Huy", municipality="Huy")
    text = Page(writer.get(DESK)).text
    assert "Le Phare (Namur)" in text
    assert "Le Phare (Dinant)" in text
    assert "Le Phare – Huy (" not in text


def test_desk_leads_everywhere_else_too(writer):
    assert reverse("admin:directory_supportgroup_changelist") in Page(writer.get(DESK)).addresses


# Numbers -------------------------------------------------------------------------------------


def one_of_each():
    """Of each sort something that waits, and beside it something that does not any more."""
    today = timezone.localdate()
    past, future = today - timedelta(days=9), today + timedelta(days=9)
    checked(make_group(), days_ago=1)
    for status in ("draft", "review", "published", "ended"):
        make_group(name=f"Groupe {status}", status=status, ended_reason="Fini.")
    for day in (past, future):
        make_group(status="paused", paused_until=day)
        make_group(status="full", full_until=day)
    make_group(status="review").move_to("draft", reason="Il manque le lieu.")
    make_group(organiser_email="anne@groupe.example")
    for make in (make_network, make_platform, make_helpline):
        checked(make(), days_ago=1)
        make(summary="Une phrase sans traduction.")
        make(summary="Une autre.", status="ended", ended_reason="Fini.")
    make_helpline(phone="0800 11 222", new_phone="0800 11 333", new_phone_on=past)
    make_organisation(summary="Une phrase.")
    for state in ("new", "handled"):
        make_report(group=make_group(), state=state)
        make_suggestion(state=state)
        GroupAnswer.objects.create(group=make_group(), kind="pause", state=state)
    confirmations.ask([make_group(organiser_email="une@groupe.example")])
    confirmations.ask([make_group(organiser_email="autre@groupe.example")])
    confirmations.confirm(ConfirmationRequest.objects.latest("pk"))
    broken = {"reason": "no_domain", "failing_since": past, "failed_days": 3}
    Link.objects.create(url="https://a.be", state="dead", **broken)
    Link.objects.create(url="https://b.be", state="working")
    feeds = [
        Feed.objects.create(
            name=name, slug=name, url=f"https://{name}.be/", kind="csv", last_error=error
        )
        for name, error in (("lisible", ""), ("illisible", "404"))
    ]
    for state in ("new", "settled"):
        FeedRow.objects.create(feed=feeds[0], identifier=state, name=state, state=state)
    first, second, third = make_group(), make_group(), make_group()
    Duplicate.objects.create(first=first, second=second, score=95, reasons=["same_name"])
    Duplicate.objects.create(first=first, second=third, score=95, reasons=["same_name"]).decide(
        "different", None
    )
    make_article(status="draft")
    article = make_article()
    make_article(published_on=today - timedelta(days=800))
    PlatformList.objects.create(parent=article, region="main", ordering=99)


def test_every_number_is_that_of_the_list_it_opens(writer):
    one_of_each()
    desk = writer.get(DESK).context
    waiting = {queue.key: queue for queue in desk["queues"]}
    for queue in [*waiting.values(), *desk["empty_queues"]]:
        listed = writer.get(queue.all_url).context["cl"].result_count
        assert (queue.key, listed) == (queue.key, queue.count)
    assert len(waiting) > 20
