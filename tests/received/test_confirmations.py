"""A group confirms its own listing: from the message to the public page and the editor's desk."""

import re
from datetime import date, time, timedelta
from io import StringIO
from smtplib import SMTPDataError, SMTPRecipientsRefused, SMTPServerDisconnected

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.core.mail import BadHeaderError
from django.core.mail.backends.locmem import EmailBackend
from django.core.management import CommandError, call_command
from django.db import IntegrityError, connection, transaction
from django.urls import reverse
from django.utils import timezone
from lxml.html import fromstring

from directory.admin.abilities.translations import left_to_translate
from directory.models import ConfirmationRequest, GroupAnswer, SupportGroup, record_verification
from directory.received import confirmations, decisions
from tests.clock import later as later
from tests.clock import on as on
from tests.factories import make_group, make_helpline, make_organisation
from tests.reading import Page, Part, squeeze

pytestmark = pytest.mark.django_db
FROM_HERE = {"sec-fetch-site": "same-origin"}


@pytest.fixture
def group():
    return make_group(
        name="Les Éclaircies", organiser_email="anne@groupe.example", rhythm="Le lundi"
    )


DUTCH = {
    "name_language": "nl",
    "organiser_email": "anne@groupe.example",
    "summary": "Un café ouvert.",
    "description": "Le jeudi.",
}


def read(response):
    return Page(response).text


def ask_all():
    call_command("ask_groups", stdout=StringIO())
    return mail.outbox


def links(message):
    return re.findall(r"/confirmer/\S+", message.body)


def link_for(group):
    """The path of a link as the organiser gets it."""
    confirmations.ask([group])
    return links(mail.outbox[-1])[-1]


def answer(client, link, **data):
    return client.post(link, data, headers=FROM_HERE, follow=True)


# Who is asked ------------------------------------------------------------------------------


def test_group_never_checked_is_asked(group):
    message, *others = ask_all()
    assert not others
    assert message.to == ["anne@groupe.example"]
    assert "Les Éclaircies" in message.body
    assert message.extra_headers["Auto-Submitted"] == "auto-generated"


def test_group_checked_lately_is_not_asked(group):
    record_verification(group, SupportGroup.Method.CALL)
    assert ask_all() == []


def test_group_checked_long_ago_is_asked(group, later):
    record_verification(group, SupportGroup.Method.CALL)
    later(days=190)
    assert len(ask_all()) == 1


@pytest.mark.parametrize(
    "fields",
    [
        {"status": "draft"},
        {"status": "paused"},
        {"may_ask": False},
        {"organiser_email": ""},
    ],
)
def test_group_that_may_not_be_asked_is_not(fields):
    make_group(**{"organiser_email": "anne@groupe.example"} | fields)
    assert ask_all() == []


def test_public_address_and_then_that_of_the_organisation_stand_in():
    make_group(email="public@groupe.example")
    make_group(organisation=make_organisation(email="info@organisation.example"))
    assert {message.to[0] for message in ask_all()} == {
        "public@groupe.example",
        "info@organisation.example",
    }


def test_organisation_with_several_groups_gets_one_message():
    organisation = make_organisation(email="info@organisation.example")
    names = {make_group(organisation=organisation).name for _ in range(3)}
    (message,) = ask_all()
    assert len(links(message)) == 3
    assert all(name in message.body for name in names)
    assert "Vos groupes" in squeeze(message.subject)


def test_large_organisation_is_not_flooded():
    organisation = make_organisation(email="info@organisation.example")
    for _ in range(confirmations.MOST_IN_A_MESSAGE + 1):
        make_group(organisation=organisation)
    (message,) = ask_all()
    assert len(links(message)) == confirmations.MOST_IN_A_MESSAGE


def test_asking_takes_as_many_queries_for_many_groups_to_choose(django_assert_num_queries):
    organisation = make_organisation(email="info@organisation.example")
    make_group(organisation=organisation)
    with django_assert_num_queries(1):
        list(confirmations.groups_to_ask()[:50])
    for _ in range(20):
        make_group(organisation=organisation)
    with django_assert_num_queries(1):
        assert len(confirmations.groups_to_ask()[:50]) == 21


def test_nobody_is_asked_twice_on_one_day(group):
    ask_all()
    assert len(ask_all()) == 1


def test_dry_run_writes_to_nobody(group, capsys):
    call_command("ask_groups", dry_run=True)
    assert "1 à demander" in capsys.readouterr().out
    assert mail.outbox == []
    assert not ConfirmationRequest.objects.exists()


def test_command_prints_numbers_and_no_address(group, capsys):
    call_command("ask_groups")
    printed = capsys.readouterr()
    assert "1 messages" in printed.out
    assert "@" not in printed.out + printed.err


def test_production_without_a_mail_server_refuses(group, settings):
    settings.HTTPS = True
    settings.EMAIL_HOST = ""
    with pytest.raises(CommandError, match="DJANGO_EMAIL_HOST"):
        call_command("ask_groups")
    assert not ConfirmationRequest.objects.exists()


def test_address_that_the_server_refuses_stops_no_other_message(group, monkeypatch):
    other = make_group(organiser_email="zoe@groupe.example")
    deliver = EmailBackend.send_messages

    def refuse_anne(backend, messages):
        if messages[0].to == [group.organiser_email]:
            raise SMTPRecipientsRefused({group.organiser_email: (550, b"unknown")})
        return deliver(backend, messages)

    monkeypatch.setattr(EmailBackend, "send_messages", refuse_anne)
    with pytest.raises(CommandError, match=r"^1 messages refusés") as failure:
        ask_all()
    assert group.organiser_email not in str(failure.value)
    assert [message.to for message in mail.outbox] == [[other.organiser_email]]
    assert ConfirmationRequest.objects.get().group == other


@pytest.mark.parametrize(
    "error",
    [
        SMTPDataError(554, b"no"),
        SMTPServerDisconnected(),
        TimeoutError(),
        UnicodeEncodeError("ascii", "é", 0, 1, "no"),
        BadHeaderError(),
    ],
)
def test_whatever_fails_for_one_address_the_others_are_written_to(group, monkeypatch, error):
    others = [make_group(organiser_email=f"a{number}@exemple.be") for number in range(3)]
    deliver = EmailBackend.send_messages

    def fail_for_one(backend, messages):
        if messages[0].to == [group.organiser_email]:
            raise error
        return deliver(backend, messages)

    monkeypatch.setattr(EmailBackend, "send_messages", fail_for_one)
    with pytest.raises(CommandError, match=r"^1 messages"):
        ask_all()
    assert len(mail.outbox) == len(others)
    assert ConfirmationRequest.objects.filter(group=group).count() == 0


def test_server_that_is_away_is_not_asked_for_each_address(monkeypatch):
    tries = []

    def away(backend, messages):
        tries.append(messages)
        raise ConnectionRefusedError

    for number in range(12):
        make_group(organiser_email=f"a{number}@exemple.be")
    monkeypatch.setattr(EmailBackend, "send_messages", away)
    with pytest.raises(ConnectionRefusedError):
        ask_all()
    assert len(tries) == confirmations.MOST_IN_A_ROW
    assert not ConfirmationRequest.objects.exists()


def test_nobody_waits_for_the_database_while_a_message_is_sent(group, monkeypatch, later):
    """SQLite lets nobody else write while one transaction does."""
    around, seen = len(connection.atomic_blocks), []
    deliver = EmailBackend.send_messages

    def look(backend, messages):
        seen.append(len(connection.atomic_blocks))
        return deliver(backend, messages)

    monkeypatch.setattr(EmailBackend, "send_messages", look)
    ask_all()
    later(days=15)
    ask_all()
    assert seen == [around, around]


def test_who_is_stopped_while_asking_asks_nobody_twice_and_forgets_nobody(
    group, monkeypatch, later
):
    deliver = EmailBackend.send_messages

    def send_and_be_stopped(backend, messages):
        deliver(backend, messages)
        raise SystemExit

    with pytest.raises(SystemExit):
        ask_all_by(send_and_be_stopped, monkeypatch)
    assert len(ask_all()) == 1
    later(days=15)
    assert "Rappel" in ask_all()[-1].subject


def test_reminder_that_the_server_refuses_is_tried_again(group, monkeypatch, later):
    ask_all()
    later(days=15)
    with pytest.raises(CommandError):
        ask_all_by(refuse_all, monkeypatch)
    confirmation = ConfirmationRequest.objects.get()
    assert (confirmation.reminders, confirmation.last_sent_on) == (0, confirmation.asked_on)
    assert "Rappel" in ask_all()[-1].subject


def ask_all_by(send, monkeypatch):
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(EmailBackend, "send_messages", send)
        ask_all()


def refuse_all(backend, messages):
    raise SMTPRecipientsRefused({})


@pytest.mark.parametrize("error", [KeyError("a template"), TimeoutError()])
def test_what_was_not_sent_was_not_asked(group, monkeypatch, error):
    def fail(backend, messages):
        raise error

    with pytest.raises((KeyError, CommandError)):
        ask_all_by(fail, monkeypatch)
    assert not ConfirmationRequest.objects.exists()


def test_database_refuses_two_open_questions_about_one_group(group):
    ConfirmationRequest.objects.create(group=group, email="a@b.example", language="fr")
    with pytest.raises(IntegrityError), transaction.atomic():
        ConfirmationRequest.objects.create(group=group, email="a@b.example", language="fr")


def test_database_refuses_an_answer_that_leaves_the_question_open(group):
    with pytest.raises(IntegrityError), transaction.atomic():
        ConfirmationRequest.objects.create(
            group=group, email="a@b.example", language="fr", answer="true"
        )


# Reminders ---------------------------------------------------------------------------------


def test_reminders_are_spaced_and_stop(group, later):
    ask_all()
    sent = []
    for _day in range(400):
        later(days=1)
        before = len(mail.outbox)
        ask_all()
        if len(mail.outbox) > before:
            sent.append((timezone.localdate(), mail.outbox[-1].subject))
    first, second, *later = [day for day, _subject in sent]
    assert second - first == timedelta(days=28)
    assert "Rappel" in sent[0][1]
    # The next question is a new one, a rhythm later.
    assert later[0] - second > timedelta(days=100)
    assert "Rappel" not in sent[2][1]


def test_last_reminder_says_that_it_is_the_last(group, later):
    ask_all()
    later(days=14)
    ask_all()
    assert "dernier rappel" not in mail.outbox[-1].body
    later(days=28)
    ask_all()
    assert "dernier rappel" in mail.outbox[-1].body


def test_who_has_answered_gets_no_reminder(client, group, later):
    answer(client, link_for(group), answer="true")
    later(days=20)
    assert len(ask_all()) == 1


# Languages ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "subject", "button", "thanks"),
    [
        ("fr", "Votre groupe", "Tout est juste", "Merci pour votre réponse"),
        ("nl", "Uw groep", "Alles klopt", "Bedankt voor uw antwoord"),
        ("de", "Ihre Gruppe", "Alles stimmt", "Danke für Ihre Antwort"),
    ],
)
def test_message_and_pages_speak_the_language_of_the_group(
    client, language, subject, button, thanks
):
    group = make_group(name_language=language, organiser_email="anne@groupe.example")
    link = link_for(group)
    message = mail.outbox[-1]
    assert subject in message.subject
    assert message.extra_headers["Content-Language"] == language
    (html, kind) = message.alternatives[0]
    assert kind == "text/html"
    assert f'<html lang="{language}">' in html
    assert link in html
    page = client.get(link)
    assert button in read(page)
    assert f'lang="{language}"' in page.content.decode()
    assert thanks in read(answer(client, link, answer="true"))


def test_wrong_date_is_explained_in_the_language_of_the_group(client):
    group = make_group(name_language="nl", organiser_email="anne@groupe.example")
    page = answer(client, link_for(group), answer="pause", **{"pause-until": "2020-01-01"})
    assert "Kies een dag" in read(page)


def test_sentence_of_a_group_is_shown_in_its_language(client):
    link = link_for(make_group(**DUTCH, translations={"nl": {"summary": "Een open café."}}))
    page = read(client.get(link))
    assert "Een open café." in page
    assert "Un café ouvert." not in page


def test_english_group_is_asked_in_french():
    assert confirmations.language_of(make_group(name_language="en")) == "fr"


# The link ----------------------------------------------------------------------------------


def test_opening_a_link_changes_nothing(client, group):
    link = link_for(group)
    page = client.get(link)
    assert "Le lundi" in read(page)
    assert "noindex" in page.content.decode()
    assert not page.cookies
    group.refresh_from_db()
    assert group.verified_on is None


def test_true_confirms_at_once_and_touches_nothing_else(client, group):
    before = SupportGroup.objects.values().get(pk=group.pk)
    page = answer(client, link_for(group), answer="true")
    assert "Merci pour votre réponse" in read(page)
    after = SupportGroup.objects.values().get(pk=group.pk)
    changed = {name for name in after if after[name] != before[name]}
    assert after["verified_on"] == timezone.localdate()
    assert after["verified_method"] == "group"
    assert changed <= {
        "verified_on",
        "verified_method",
        "due_on",
        "late_on",
        "leaves_list_on",
    }
    assert "onfirmé par le groupe en" in read(client.get(group.get_absolute_url()))
    assert not GroupAnswer.objects.exists()


def test_link_serves_once(client, group):
    link = link_for(group)
    answer(client, link, answer="true")
    page = answer(client, link, answer="end")
    assert "Merci pour votre réponse" in read(page)
    group.refresh_from_db()
    assert group.status == "published"


def test_two_answers_at_once_count_once(group):
    link_for(group)
    request = ConfirmationRequest.objects.get()
    twin = ConfirmationRequest.objects.get()
    confirmations.confirm(request)
    with pytest.raises(confirmations.AlreadyAnsweredError):
        confirmations.end(twin, "Fini")
    group.refresh_from_db()
    assert group.status == "published"


def test_link_expires(client, group, later):
    link = link_for(group)
    later(days=61)
    page = client.get(link)
    assert page.status_code == 410
    assert "a expiré" in read(page)
    assert client.post(link, {"answer": "end"}, headers=FROM_HERE).status_code == 410
    group.refresh_from_db()
    assert group.status == "published"


def test_question_closed_without_answer_ends_its_link(client, group):
    link = link_for(group)
    ConfirmationRequest.objects.update(closed_on=date(2026, 1, 1))
    assert client.get(link).status_code == 410


@pytest.mark.parametrize(
    ("language", "expired", "offline"),
    [("nl", "is verlopen", "niet online"), ("de", "ist abgelaufen", "nicht online")],
)
def test_closed_link_speaks_the_language_of_its_message(client, later, language, expired, offline):
    link = link_for(make_group(name_language=language, organiser_email="anne@groupe.example"))
    SupportGroup.objects.update(status="draft")
    page = client.get(link)
    assert offline in read(page)
    assert f'lang="{language}"' in page.content.decode()
    assert 'href="/groupes/"' in page.content.decode()
    later(days=61)
    assert expired in read(client.get(link))


@pytest.mark.parametrize("change", [lambda t: t[:-4] + "AAA/", lambda t: t[5:], lambda t: "x" + t])
def test_changed_link_opens_nothing(client, group, change):
    token = link_for(group).removeprefix("/confirmer/")
    page = client.get("/confirmer/" + change(token))
    assert page.status_code == 404
    assert "ne marche pas" in read(page)


def test_link_of_one_group_is_worth_nothing_for_another(client, group):
    first = link_for(group)
    second = link_for(make_group(organiser_email="b@groupe.example"))
    answer(client, second, answer="true")
    group.refresh_from_db()
    assert group.verified_on is None
    assert "Les Éclaircies" in read(client.get(first))


@pytest.mark.parametrize("status", ["ended", "draft", "review"])
@pytest.mark.parametrize("button", ["true", "end", "remove", "pause", "silence"])
def test_link_of_what_is_not_online_any_more_changes_nothing(client, group, status, button):
    link = link_for(group)
    SupportGroup.objects.update(status=status)
    assert "n’est pas en ligne" in read(client.get(link))
    until = timezone.localdate() + timedelta(days=30)
    assert answer(client, link, answer=button, **{"pause-until": until}).status_code == 410
    group.refresh_from_db()
    assert (group.status, group.verified_on, group.may_ask) == (status, None, True)
    assert client.get(f"{link}corriger/").status_code == 410


def test_pause_of_a_paused_group_is_explained(client, group):
    link = link_for(group)
    until = timezone.localdate() + timedelta(days=30)
    group.move_to("paused", until=until)
    page = read(answer(client, link, answer="pause", **{"pause-until": until}))
    assert "Ce n’est pas encore envoyé" in page
    assert ConfirmationRequest.objects.open().exists()


def test_answer_from_another_site_is_refused(client, group):
    link = link_for(group)
    page = client.post(link, {"answer": "end"}, headers={"sec-fetch-site": "cross-site"})
    assert page.status_code == 403
    group.refresh_from_db()
    assert group.status == "published"


def test_unknown_answer_shows_the_page_again(client, group):
    page = answer(client, link_for(group), answer="dance")
    assert page.status_code == 200
    assert "Tout est juste" in read(page)
    assert ConfirmationRequest.objects.open().exists()


# Pause, end, removal, silence --------------------------------------------------------------


def test_pause_is_public_at_once_and_told_to_editors(client, group):
    until = timezone.localdate() + timedelta(days=40)
    answer(
        client,
        link_for(group),
        answer="pause",
        **{"pause-until": until.isoformat(), "pause-reason": "La salle est en travaux."},
    )
    group.refresh_from_db()
    assert (group.status, group.paused_until) == ("paused", until)
    assert "En pause jusqu" in read(client.get(group.get_absolute_url()))
    assert GroupAnswer.objects.get().kind == "pause"


@pytest.mark.parametrize("until", ["", "2020-01-01", "2099-01-01", "demain"])
def test_pause_without_a_near_date_is_refused_and_keeps_the_words(client, group, until):
    page = answer(
        client,
        link_for(group),
        answer="pause",
        **{"pause-until": until, "pause-reason": "Travaux"},
    )
    assert "Ce n’est pas encore envoyé" in read(page)
    assert "Travaux" in page.content.decode()
    group.refresh_from_db()
    assert group.status == "published"


def decision_on(field, name="accepter"):
    pk = GroupAnswer.objects.get().pk
    return reverse("admin:directory_groupanswer_decide", args=[pk, field, name])


def test_the_groups_words_are_read_before_the_page_of_an_ended_group_shows_them(
    client, admin_client, group
):
    answer(client, link_for(group), answer="end", **{"end-reason": "Appelez Anne au 0470 11 22 33"})
    page = client.get(group.get_absolute_url())
    assert page.status_code == 410
    assert "0470" not in read(page)
    assert "Le groupe nous a dit" in read(page)
    assert GroupAnswer.objects.get().kind == "end"
    admin_client.post(decision_on("ended_reason"))
    assert "Appelez Anne" in read(client.get(group.get_absolute_url()))
    group.refresh_from_db()
    assert group.verified_on is None


def test_words_that_are_refused_are_never_shown(client, admin_client, group):
    answer(client, link_for(group), answer="end", **{"end-reason": "Plus assez de monde."})
    admin_client.post(decision_on("ended_reason", "refuser"))
    assert "Plus assez de monde." not in read(client.get(group.get_absolute_url()))
    assert not GroupAnswer.objects.waiting().exists()


def test_the_groups_words_are_read_before_the_page_of_a_pause_shows_them(
    client, admin_client, group
):
    until = timezone.localdate() + timedelta(days=40)
    pause = {"pause-until": until.isoformat(), "pause-reason": "La salle est en travaux."}
    answer(client, link_for(group), answer="pause", **pause)
    assert "travaux" not in read(client.get(group.get_absolute_url()))
    admin_client.post(decision_on("pause_reason"))
    assert "La salle est en travaux." in read(client.get(group.get_absolute_url()))


def test_words_for_a_pause_that_is_over_are_not_taken(client, admin_client, group):
    until = timezone.localdate() + timedelta(days=40)
    pause = {"pause-until": until.isoformat(), "pause-reason": "La salle est en travaux."}
    answer(client, link_for(group), answer="pause", **pause)
    group.refresh_from_db()
    group.move_to("published")
    page = admin_client.post(decision_on("pause_reason"), follow=True)
    assert "n’en est plus là" in read(page)


# Which group is meant ------------------------------------------------------------------------


@pytest.fixture
def local_groups():
    """Two groups of one association, which answers for both."""
    organisation = make_organisation(email="info@asbl.example")
    return [make_group(name=name, organisation=organisation) for name in ("Namur", "Dinant")]


@pytest.mark.parametrize("button", ["end", "remove"])
def test_a_mailbox_of_several_groups_is_asked_which_one_is_meant(client, local_groups, button):
    group = local_groups[0]
    link = link_for(group)
    page = answer(client, link, answer=button)
    assert "Votre adresse répond pour plusieurs groupes" in read(page)
    group.refresh_from_db()
    assert group.status == "published"
    assert "il s’agit bien de « Namur »" in read(page)
    answer(client, link, answer=button, **{f"{button}-this_one": "on"})
    group.refresh_from_db()
    assert group.status != "published"


def test_a_mailbox_of_one_group_is_asked_nothing_more(client, group):
    make_group(name="Un autre", organiser_email="jean@ailleurs.example")
    link = link_for(group)
    assert "il s’agit bien de" not in read(client.get(link))
    answer(client, link, answer="end")
    group.refresh_from_db()
    assert group.status == "ended"


# Too fast ------------------------------------------------------------------------------------


def test_all_is_true_can_be_corrected_for_a_week_by_the_same_link(client, group, later):
    link = link_for(group)
    page = answer(client, link, answer="true")
    assert "ce même lien permet encore de corriger" in read(page)
    group.refresh_from_db()
    assert group.verified_on is not None
    later(days=6)
    assert "ce même lien permet encore de corriger" in read(client.get(link))
    page = send_corrections(client, link, rhythm="Le mardi")
    assert "relit vos corrections" in read(page)
    (change,) = GroupAnswer.objects.get().changes
    assert (change["field"], change["after"]) == ("rhythm", "Le mardi")
    group.refresh_from_db()
    assert group.verified_on is None


def test_after_a_week_it_cannot(client, group, later):
    link = link_for(group)
    answer(client, link, answer="true")
    later(days=8)
    page = client.get(link)
    assert "ce même lien permet encore" not in read(page)
    assert not [a for a in Page(page).tree.xpath("//main//a/@href") if "corriger" in a]


def test_who_corrects_has_not_confirmed(group):
    (confirmation,) = [ConfirmationRequest.objects.get(group=group)] if link_for(group) else []
    confirmations.confirm(confirmation)
    group.refresh_from_db()
    assert group.confirmed_by_group
    change = {"field": "rhythm", "before": "Le lundi", "after": "Le mardi", "decision": ""}
    confirmations.correct(ConfirmationRequest.objects.get(), [change], "")
    group.refresh_from_db()
    assert not group.confirmed_by_group
    assert GroupAnswer.objects.get().undecided == [change]
    with pytest.raises(confirmations.AlreadyAnsweredError):
        confirmations.correct(ConfirmationRequest.objects.get(), [change], "")


def test_another_answer_is_not_open_for_corrections(client, group):
    link = link_for(group)
    answer(client, link, answer="silence")
    page = client.get(link)
    assert "ce même lien permet encore" not in read(page)
    with pytest.raises(confirmations.AlreadyAnsweredError):
        confirmations.correct(ConfirmationRequest.objects.get(), [], "")


def test_end_without_a_reason_says_who_told_us(client, group):
    answer(client, link_for(group), answer="end")
    assert "Le groupe nous a dit" in read(client.get(group.get_absolute_url()))


def test_removal_hides_the_page_at_once_and_nobody_writes_again(client, group):
    answer(client, link_for(group), answer="remove", **{"remove-remark": "Trop d’appels."})
    assert client.get(group.get_absolute_url()).status_code == 404
    group.refresh_from_db()
    assert not group.may_ask
    assert GroupAnswer.objects.get().remark == "Trop d’appels."


def test_silence_keeps_the_page_and_stops_the_messages(client, group, later):
    answer(client, link_for(group), answer="silence")
    assert client.get(group.get_absolute_url()).status_code == 200
    later(days=400)
    assert len(ask_all()) == 1


# The next dates ----------------------------------------------------------------------------

THURSDAY = {"frequency": "weekly", "weekday": 3, "start_time": time(19, 30)}


@pytest.fixture
def dated(on):
    """It meets on Thursdays at 19 h 30; today is Saturday 28 November 2026."""
    on("2026-11-28")

    def make(meetings=(THURSDAY,), **fields):
        return make_group(organiser_email="anne@groupe.example", meetings=meetings, **fields)

    return make


def calendar_of(client, group):
    return client.get(f"{group.get_absolute_url()}agenda.ics").text


@pytest.mark.parametrize(
    ("language", "heading", "day"),
    [
        ("fr", "Prochaines dates", "jeudi 3 décembre 2026, 19 h 30"),
        ("nl", "Volgende datums", "donderdag 3 december 2026, 19.30 uur"),
        ("de", "Nächste Termine", "Donnerstag, 3. Dezember 2026, 19.30 Uhr"),
    ],
)
def test_message_names_the_next_three_dates(dated, language, heading, day):
    link_for(dated(name_language=language))
    message = mail.outbox[-1]
    for text in (squeeze(message.body), squeeze(message.alternatives[0][0])):
        assert heading in text
        assert day in text
        assert text.count("2026, 19") == 3


def test_message_about_a_group_without_a_date_names_none(dated):
    link_for(dated(meetings=(), rhythm="Un jeudi par mois"))
    assert "Prochaines dates" not in mail.outbox[-1].body


def test_date_that_does_not_take_place_is_cancelled_at_once(client, dated):
    group = dated()
    link = link_for(group)
    assert "Une des prochaines dates n’a pas lieu" in read(client.get(link))
    page = answer(client, link, answer="dates", **{"dates-cancelled": ["2026-12-10"]})
    assert "pas de rencontre à cette date" in read(page)
    said = read(client.get(group.get_absolute_url()))
    assert "Pas de rencontre : jeudi 10 décembre" in said
    assert "Jeudi 17 décembre, 19 h 30" in said
    assert "EXDATE;TZID=Europe/Brussels:20261210T193000" in calendar_of(client, group)
    assert group.name in read(client.get("/agenda/?when=2026-12-03"))
    assert group.name not in read(client.get("/agenda/?when=2026-12-10"))
    group.refresh_from_db()
    assert group.verified_method == "group"


def test_editors_read_which_date_was_cancelled_and_by_whom(client, admin_client, dated):
    group = dated()
    answer(client, link_for(group), answer="dates", **{"dates-cancelled": ["2026-12-10"]})
    told = GroupAnswer.objects.get()
    assert (told.kind, told.state) == ("dates", "new")
    assert squeeze(told.remark) == "N’a pas lieu : jeudi 10 décembre 2026, 19 h 30."
    history = read(
        admin_client.get(reverse("admin:directory_supportgroup_history", args=[group.pk]))
    )
    assert "Pas de rencontre le jeudi 10 décembre 2026" in history
    assert "Dit par le groupe, par le lien de notre message." in history


@pytest.mark.parametrize("days", [[], ["2026-12-04"], ["2027-12-02"], ["demain"]])
def test_day_that_is_none_of_the_next_is_explained(client, dated, days):
    group = dated()
    page = answer(client, link_for(group), answer="dates", **{"dates-cancelled": days})
    assert "Ce n’est pas encore envoyé" in read(page)
    assert not group.date_changes.exists()
    assert ConfirmationRequest.objects.open().exists()


def test_date_that_has_begun_is_not_cancelled_any_more(client, dated, time_machine):
    group = dated()
    link = link_for(group)
    time_machine.move_to("2026-12-03T19:31:00+01:00")
    page = answer(client, link, answer="dates", **{"dates-cancelled": ["2026-12-03"]})
    assert "n’est plus à venir" in read(page)
    assert not group.date_changes.exists()


def test_moved_or_extra_date_is_taken_back(client, dated):
    group = dated()
    group.date_changes.create(kind="moved", day=date(2026, 12, 3), to_day=date(2026, 12, 4))
    group.date_changes.create(kind="extra", day=date(2026, 12, 5))
    chosen = ["2026-12-04", "2026-12-05"]
    answer(client, link_for(group), answer="dates", **{"dates-cancelled": chosen})
    change = group.date_changes.get()
    assert (change.kind, change.day, change.to_day) == ("cancelled", date(2026, 12, 3), None)
    assert "Jeudi 10 décembre" in read(client.get(group.get_absolute_url()))


def test_group_without_a_date_is_asked_about_none(client, dated):
    link = link_for(dated(meetings=(), rhythm="Un jeudi par mois"))
    assert "Une des prochaines dates" not in read(client.get(link))


# Corrections -------------------------------------------------------------------------------


def corrected(client, group, **changed):
    """Send the correction form as the browser shows it, with some fields changed."""
    return send_corrections(client, link_for(group), **changed)


def send_corrections(client, link, **changed):
    data, address = opened_corrections(client, link)
    return client.post(address, data | changed, headers=FROM_HERE, follow=True)


def opened_corrections(client, link):
    """What the page holds, as the browser sends it back, and where to."""
    form = client.get(f"{link}corriger/").context["form"]
    return {field.html_name: field.value() or "" for field in form}, f"{link}corriger/"


def test_corrections_wait_for_an_editor(client, group):
    page = corrected(client, group, rhythm="Le mardi", remark="Nouvelle salle bientôt.")
    assert "relit vos corrections" in read(page)
    group.refresh_from_db()
    assert group.rhythm == "Le lundi"
    assert group.verified_on is None
    waiting = GroupAnswer.objects.get()
    assert waiting.changes == [
        {"field": "rhythm", "before": "Le lundi", "after": "Le mardi", "decision": ""}
    ]
    assert waiting.remark == "Nouvelle salle bientôt."


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_what_an_editor_changes_meanwhile_is_no_change_of_the_group(client, group, language):
    """She has the page open; it is compared with what it showed, and nobody's words are lost."""
    SupportGroup.objects.filter(pk=group.pk).update(name_language=language)
    group.refresh_from_db()
    form, link = opened_corrections(client, link_for(group))
    group.price, group.email, group.organiser_email = "5 € par rencontre", "a@b.example", ""
    group.write_first_in("nl", "summary", "Een zin.")
    group.save()
    client.post(link, form | {"registration_note": "Téléphonez d’abord."}, headers=FROM_HERE)
    assert [one["field"] for one in GroupAnswer.objects.get().changes] == ["registration_note"]


def test_what_both_changed_is_shown_with_what_stands_there_now(client, admin_client, group):
    form, link = opened_corrections(client, link_for(group))
    group.rhythm = "Le dimanche"
    group.save()
    client.post(link, form | {"rhythm": "Le mardi"}, headers=FROM_HERE)
    answer = GroupAnswer.objects.get()
    (change,) = answer.changes
    assert (change["before"], change["after"]) == ("Le lundi", "Le mardi")
    page = admin_client.get(reverse("admin:directory_groupanswer_change", args=[answer.pk]))
    assert "Le dimanche" in read(page)


def test_a_page_that_somebody_made_up_is_compared_with_the_listing(client, group):
    form, link = opened_corrections(client, link_for(group))
    client.post(link, form | {"shown": "abc:def", "price": "Gratuit"}, headers=FROM_HERE)
    assert [one["field"] for one in GroupAnswer.objects.get().changes] == ["price"]


def test_form_without_a_change_is_not_sent(client, group):
    page = corrected(client, group)
    assert "Rien n’est changé" in read(page)
    assert not GroupAnswer.objects.exists()


@pytest.mark.parametrize(
    "wrong", [{"name": ""}, {"email": "pas une adresse"}, {"address_visibility": "partout"}]
)
def test_wrong_correction_keeps_what_was_typed(client, group, wrong):
    page = corrected(client, group, rhythm="Le mercredi", **wrong)
    assert "Ce n’est pas encore envoyé" in read(page)
    assert "Le mercredi" in page.content.decode()
    assert not GroupAnswer.objects.exists()


@pytest.mark.parametrize(("code", "is_kept"), [("5030", False), ("abcd", False), ("5100", True)])
def test_postal_code_is_one_of_the_town(client, group, code, is_kept):
    page = read(corrected(client, group, postal_code=code))
    assert ("Ce n’est pas un code postal de Namur" in page) != is_kept
    assert GroupAnswer.objects.exists() == is_kept


@pytest.fixture
def dutch_group():
    return make_group(
        **DUTCH,
        translations={
            "nl": {"summary": "Een open café."},
            "de": {"summary": "Ein offenes Café."},
        },
    )


@pytest.mark.parametrize("language", ["nl", "de"])
def test_texts_are_corrected_in_the_language_of_the_organiser(client, language):
    said = {"nl": "Een open café.", "de": "Ein offenes Café."}
    texts = {code: {"summary": text} for code, text in said.items()}
    group = make_group(**DUTCH | {"name_language": language}, translations=texts)
    form = Page(client.get(f"{link_for(group)}corriger/")).tree
    summary, description = list(form.iter("textarea"))[:2]
    assert (summary.get("lang"), summary.text_content().strip()) == (language, said[language])
    assert (description.get("lang"), description.text_content().strip()) == (language, "")
    french = form.xpath("//p[@class='field__hint']/*[@lang='fr']")
    assert [one.text_content() for one in french] == ["Le jeudi."]


def test_french_form_corrects_the_french(client, group):
    SupportGroup.objects.filter(pk=group.pk).update(summary="Un café.")
    corrected(client, group, summary="Un café ouvert.")
    (change,) = GroupAnswer.objects.get().changes
    assert (change["field"], change["after"]) == ("summary", "Un café ouvert.")
    assert "language" not in change


@pytest.mark.parametrize(
    ("field", "text", "before"),
    [
        ("summary", "Een café voor iedereen.", "Een open café."),
        ("description", "Op donderdag.", ""),
        ("summary", "", "Een open café."),
    ],
)
def test_correction_in_another_language_goes_into_its_own_field(
    client, admin_client, dutch_group, field, text, before
):
    corrected(client, dutch_group, **{field: text})
    answer = GroupAnswer.objects.get()
    assert answer.changes == [
        {"field": field, "language": "nl", "before": before, "after": text, "decision": ""}
    ]
    page = read(admin_client.get(reverse("admin:directory_groupanswer_change", args=[answer.pk])))
    assert "(néerlandais)" in page
    assert ("la page le dira en français" in page) == (not text)
    decide(admin_client, answer, field, "accepter")
    dutch_group.refresh_from_db()
    assert dutch_group.translations["nl"].get(field, "") == text
    assert (dutch_group.summary, dutch_group.description) == (DUTCH["summary"], "Le jeudi.")


def test_other_languages_are_to_be_read_again_after_a_correction(client, admin_client, dutch_group):
    corrected(client, dutch_group, summary="Een café voor iedereen.")
    page = read(decide(admin_client, GroupAnswer.objects.get(), "summary", "accepter"))
    assert "disent encore ce qui était vrai avant" in page
    dutch_group.refresh_from_db()
    assert dutch_group.is_ahead("nl", "summary")
    assert not dutch_group.is_older("nl", "summary")
    assert dutch_group.is_older("de", "summary")
    assert "à relire en français, allemand" in left_to_translate(dutch_group)
    # Once the French says it too, only the other translation is old.
    dutch_group.summary = "Un café pour tout le monde."
    dutch_group.save()
    assert not dutch_group.is_ahead("nl", "summary")
    assert not dutch_group.is_older("nl", "summary")
    assert dutch_group.is_older("de", "summary")


def test_correction_that_changes_nothing_in_french_is_ticked_away(dutch_group):
    dutch_group.write_first_in("nl", "summary", "Een open cafeetje.")
    dutch_group.save()
    assert dutch_group.is_ahead("nl", "summary")
    dutch_group.translations_that_hold = {("nl", "summary")}
    dutch_group.save()
    assert not dutch_group.is_ahead("nl", "summary")


def test_too_long_a_text_in_another_language_is_explained(client, dutch_group):
    page = corrected(client, dutch_group, summary="é" * 301)
    assert "300" in read(page)
    assert not GroupAnswer.objects.exists()


# A « oui » by mail --------------------------------------------------------------------------


@pytest.fixture
def asked(group):
    link_for(group)
    return ConfirmationRequest.objects.get()


def say_yes(client, asked, **data):
    address = reverse("admin:directory_confirmationrequest_said_yes", args=[asked.pk])
    return client.post(address, data, follow=True)


def test_message_holds_what_a_reply_is_about(settings):
    settings.CONTACT_EMAIL = "equipe@annuaire.example"
    group = make_group(
        organiser_email="anne@groupe.example",
        rhythm="Le 1er lundi du mois, à 19 h",
        phone="081 22 33 44",
        price="3 €",
        website="https://eclaircies.example",
    )
    link_for(group)
    message = mail.outbox[-1]
    html = Part(fromstring(message.alternatives[0][0])).text
    for text in (message.body, html):
        for fact in ("1er lundi", "Namur", "081 22 33 44", "3 €", "eclaircies.example"):
            assert fact in squeeze(text)
        assert "répondez simplement « oui »" in squeeze(text)
        assert "équipe lit chaque réponse, à l’adresse equipe@annuaire.example" in squeeze(text)
    assert message.reply_to == ["equipe@annuaire.example"]


def test_without_an_address_for_replies_none_is_asked_for(group, settings):
    settings.CONTACT_EMAIL = ""
    link_for(group)
    assert "répondez simplement" not in squeeze(mail.outbox[-1].body)


def test_a_yes_by_mail_is_one_click_for_the_editor(admin_client, admin_user, group, asked):
    page = admin_client.get(reverse("admin:directory_supportgroup_change", args=[group.pk]))
    assert "Nous avons écrit à anne@groupe.example" in read(page)
    say_yes(admin_client, asked)
    group.refresh_from_db()
    asked.refresh_from_db()
    assert group.confirmed_by_group
    assert group.verified_by == admin_user
    assert asked.answer == "true"


def test_a_yes_is_noted_once(admin_client, client, group, asked):
    say_yes(admin_client, asked)
    assert "déjà notée" in read(say_yes(admin_client, asked))


def test_one_reply_confirms_all_groups_of_a_mailbox(admin_client, group):
    others = [group, make_group(name="Le Gué", organiser_email="anne@groupe.example")]
    confirmations.ask(others)
    address = reverse("admin:directory_confirmationrequest_changelist")
    found = ConfirmationRequest.objects.values_list("pk", flat=True)
    data = {"action": "said_yes", "_selected_action": list(found)}
    admin_client.post(address, data, follow=True)
    assert SupportGroup.objects.filter(verified_method="group").count() == 2


def test_a_visitor_notes_no_answer(client, group, asked):
    say_yes(client, asked)
    group.refresh_from_db()
    assert group.verified_on is None


def test_who_said_yes_by_mail_corrects_by_the_link(client, admin_client, group):
    link = link_for(group)
    say_yes(admin_client, ConfirmationRequest.objects.get())
    send_corrections(client, link, rhythm="Le mardi")
    group.refresh_from_db()
    assert group.verified_on is None
    assert GroupAnswer.objects.get().undecided


def test_who_was_called_meanwhile_gets_no_reminder(group, asked, later):
    record_verification(group, SupportGroup.Method.CALL)
    later(days=15)
    assert list(confirmations.confirmations_to_remind()) == []


def test_hidden_address_is_in_no_message(group):
    group.address_visibility = "on_request"
    group.street = "Rue Cachée 7"
    group.save()
    link_for(group)
    message = mail.outbox[-1]
    assert "Rue Cachée" not in message.body + message.alternatives[0][0]


def test_address_of_the_organiser_is_on_no_page(client, group):
    for path in (group.get_absolute_url(), reverse("group_list"), reverse("map_data")):
        assert "anne@groupe.example" not in client.get(path).content.decode()


# The editor --------------------------------------------------------------------------------


@pytest.fixture
def correction(group):
    return GroupAnswer.objects.create(
        group=group,
        kind="correct",
        changes=[
            {"field": "rhythm", "before": "Le lundi", "after": "Le mardi", "decision": ""},
            {"field": "phone", "before": "", "after": "0470 12 34 56", "decision": ""},
        ],
    )


def decide(client, correction, field, decision):
    address = reverse("admin:directory_groupanswer_decide", args=[correction.pk, field, decision])
    return client.post(address, follow=True)


def test_editor_sees_the_difference_field_by_field(admin_client, correction):
    page = admin_client.get(reverse("admin:directory_groupanswer_change", args=[correction.pk]))
    text = read(page)
    assert "Le lundi" in text
    assert "Le mardi" in text
    assert "Accepter" in text


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Le mardi à 20 h", "Les rencontres deviendront : Chaque mardi, à 20 h."),
        ("Un mardi sur deux", "les rencontres seront retirées. Une semaine sur 2"),
    ],
)
def test_editor_reads_which_dates_a_new_rhythm_gives(admin_client, group, words, said):
    change = {"field": "rhythm", "before": "Le lundi", "after": words, "decision": ""}
    answer = GroupAnswer.objects.create(group=group, kind="correct", changes=[change])
    page = admin_client.get(reverse("admin:directory_groupanswer_change", args=[answer.pk]))
    assert said in read(page)


def test_accepted_field_is_written_and_refused_one_is_not(admin_client, correction, group):
    decide(admin_client, correction, "rhythm", "accepter")
    group.refresh_from_db()
    assert group.rhythm == "Le mardi"
    assert group.verified_on is None
    correction.refresh_from_db()
    assert correction.is_waiting
    decide(admin_client, correction, "phone", "refuser")
    group.refresh_from_db()
    assert group.phone == ""
    correction.refresh_from_db()
    assert not correction.is_waiting
    assert group.confirmed_by_group


@pytest.mark.parametrize(("latitude", "is_told"), [(50.46, True), (None, False)])
def test_new_street_leaves_the_point_for_the_editor_to_move(admin_client, latitude, is_told):
    group = make_group(latitude=latitude, longitude=latitude and 4.86)
    change = {"field": "street", "before": "", "after": "Rue Neuve 2", "decision": ""}
    answer = GroupAnswer.objects.create(group=group, kind="correct", changes=[change])
    page = read(decide(admin_client, answer, "street", "accepter"))
    assert ("Le point sur la carte est encore celui de l’ancienne adresse" in page) == is_told


def accept_all(client, correction):
    address = reverse("admin:directory_groupanswer_accept_all", args=[correction.pk])
    return client.post(address, follow=True)


@pytest.mark.parametrize(("phone", "is_asked"), [("0470 12 34 56", True), ("081 22 33 44", False)])
def test_the_editor_is_asked_whose_a_mobile_is(admin_client, group, phone, is_asked):
    change = {"field": "phone", "before": "", "after": phone, "decision": ""}
    answer = GroupAnswer.objects.create(group=group, kind="correct", changes=[change])
    page = admin_client.get(reverse("admin:directory_groupanswer_change", args=[answer.pk]))
    assert ("est un GSM" in page.text) is is_asked


def test_all_is_accepted_in_one_click(admin_client, correction, group):
    page = admin_client.get(reverse("admin:directory_groupanswer_change", args=[correction.pk]))
    assert "Tout accepter" in read(page)
    accept_all(admin_client, correction)
    group.refresh_from_db()
    assert (group.rhythm, group.phone) == ("Le mardi", "0470 12 34 56")
    correction.refresh_from_db()
    assert not correction.is_waiting
    assert group.confirmed_by_group


def test_what_one_value_spoils_is_not_accepted_at_all(admin_client, correction, group):
    correction.changes[1]["after"] = "081 22"
    correction.save()
    page = read(accept_all(admin_client, correction))
    assert "« téléphone » ne peut pas être repris" in page
    group.refresh_from_db()
    assert group.rhythm == "Le lundi"
    correction.refresh_from_db()
    assert len(correction.undecided) == 2


def test_a_number_beside_a_helpline_is_told_with_the_way_out(admin_client, correction, group):
    line = make_helpline(name="Écoute-Enfants")
    SupportGroup.objects.filter(pk=group.pk).update(helpline=line)
    asked = admin_client.get(reverse("admin:directory_groupanswer_change", args=[correction.pk]))
    assert "La page montre la ligne d’écoute « Écoute-Enfants »" in read(asked)
    page = Page(decide(admin_client, correction, "phone", "accepter"))
    assert "retirez d’abord cette ligne de la fiche" in page.text
    address = reverse("admin:directory_supportgroup_change", args=[group.pk])
    assert address in page.tree.xpath("//ul[@class='messagelist']//a/@href")
    SupportGroup.objects.filter(pk=group.pk).update(helpline=None)
    decide(admin_client, correction, "phone", "accepter")
    group.refresh_from_db()
    assert group.phone == "0470 12 34 56"


def test_single_dates_go_with_the_meetings_that_they_were_said_of(admin_client, dated):
    group = dated(rhythm="Le mardi", meetings=[{"frequency": "weekly", "weekday": 1}])
    group.date_changes.create(kind="cancelled", day=date(2026, 12, 15))
    group.date_changes.create(kind="extra", day=date(2026, 12, 16))
    group.date_changes.create(kind="cancelled", day=date(2026, 11, 24))
    change = {"field": "rhythm", "before": "Le mardi", "after": "Chaque jeudi à 20 h"}
    answer = GroupAnswer.objects.create(
        group=group, kind="correct", changes=[change | {"decision": ""}]
    )
    address = reverse("admin:directory_groupanswer_change", args=[answer.pk])
    gone = "sera retiré : pas de rencontre le 15/12/2026."
    assert gone in read(admin_client.get(address))
    page = read(decide(admin_client, answer, "rhythm", "accepter"))
    assert "Ne vaut plus, et est retiré : pas de rencontre le 15/12/2026." in page
    days = list(group.date_changes.values_list("day", flat=True))
    assert days == [date(2026, 11, 24), date(2026, 12, 16)]


def test_a_date_that_the_new_words_say_is_said_once(admin_client, dated):
    """Else the form would refuse every save: twice the same date."""
    group = dated(rhythm="Le jeudi", meetings=[{"frequency": "weekly", "weekday": 3}])
    group.date_changes.create(kind="note", day=date(2026, 12, 3), note="En salle B")
    words = "Chaque jeudi à 20 h, sauf le 3 décembre 2026"
    change = {"field": "rhythm", "before": "Le jeudi", "after": words, "decision": ""}
    answer = GroupAnswer.objects.create(group=group, kind="correct", changes=[change])
    decide(admin_client, answer, "rhythm", "accepter")
    assert [one.kind for one in group.date_changes.all()] == ["cancelled"]


def test_all_is_accepted_but_what_was_refused_before(admin_client, correction, group):
    decide(admin_client, correction, "phone", "refuser")
    accept_all(admin_client, correction)
    group.refresh_from_db()
    assert (group.rhythm, group.phone) == ("Le mardi", "")


def test_all_refused_is_no_confirmation(admin_client, correction, group):
    for field in ("rhythm", "phone"):
        decide(admin_client, correction, field, "refuser")
    group.refresh_from_db()
    assert group.verified_on is None
    correction.refresh_from_db()
    assert not correction.is_waiting


def test_value_that_the_listing_cannot_take_is_explained(admin_client, group):
    correction = GroupAnswer.objects.create(
        group=group,
        kind="correct",
        changes=[{"field": "website", "before": "", "after": "pas un site", "decision": ""}],
    )
    page = decide(admin_client, correction, "website", "accepter")
    assert "ne peut pas être repris" in read(page)
    correction.refresh_from_db()
    assert correction.undecided


def test_decided_or_unknown_field_is_not_found(admin_client, correction):
    decide(admin_client, correction, "rhythm", "refuser")
    assert decide(admin_client, correction, "rhythm", "accepter").status_code == 404
    assert decide(admin_client, correction, "status", "accepter").status_code == 404
    assert decide(admin_client, correction, "phone", "publier").status_code == 404


def test_difference_says_when_the_listing_has_changed_since(admin_client, correction, group):
    group.rhythm = "Le jeudi"
    group.save()
    page = admin_client.get(reverse("admin:directory_groupanswer_change", args=[correction.pk]))
    assert "La fiche a changé depuis : « Le jeudi »" in read(page)


def test_decision_needs_a_post(admin_client, correction):
    address = reverse(
        "admin:directory_groupanswer_decide", args=[correction.pk, "phone", "accepter"]
    )
    assert admin_client.get(address).status_code == 405


def test_visitor_decides_nothing(client, correction, group):
    decide(client, correction, "rhythm", "accepter")
    group.refresh_from_db()
    assert group.rhythm == "Le lundi"


def test_accepting_twice_at_the_model_is_harmless(correction, admin_user, group):
    decisions.decide(correction, ["rhythm"], GroupAnswer.ACCEPTED, admin_user)
    decisions.decide(correction, ["rhythm"], GroupAnswer.REFUSED, admin_user)
    group.refresh_from_db()
    assert group.rhythm == "Le mardi"


def test_end_of_an_ended_group_is_refused(group):
    link_for(group)
    group.move_to("ended", reason="Fini.")
    request = ConfirmationRequest.objects.get()
    with pytest.raises(ValidationError):
        confirmations.end(request, "Fini")
    assert ConfirmationRequest.objects.open().exists()
