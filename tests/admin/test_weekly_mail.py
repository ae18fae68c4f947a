"""The weekly mail of an editor: what it says, to whom, how often, and how it is switched off."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.mail import EmailMessage
from django.core.management import CommandError, call_command
from django.urls import reverse
from django.utils import timezone

from articles.models import ReaderWord
from directory.models import Change, Report, WeeklyMail, changing
from tests.admin.test_roles import INSIDE, OUTSIDE, browser_of, somebody
from tests.factories import make_article, make_group
from tests.reading import read

pytestmark = pytest.mark.django_db


def editor(role="Rédaction", *regions, email="edith@exemple.be"):
    user = somebody(role, *regions)
    user.email = email
    user.save()
    return user


def send():
    said = StringIO()
    call_command("send_weekly_mail", stdout=said)
    return said.getvalue()


def report(group, **fields):
    return Report.objects.create(group=group, problem="closed", **fields)


def test_it_says_what_waits_and_what_came(mailoutbox):
    editor()
    report(make_group(name="Signalé"))
    old = report(make_group(), received_on=timezone.localdate() - timedelta(days=20))
    assert "1 messages" in send()
    (message,) = mailoutbox
    assert message.to == ["edith@exemple.be"]
    body = message.body.replace("\u202f", " ").replace("\u00a0", " ")
    waiting, came = body.split("Ce qui est arrivé cette semaine")
    assert "* Signalements des visiteurs : 2 (depuis 20 jours)" in waiting
    assert reverse("admin:directory_report_changelist") in waiting
    assert "* Signalements des visiteurs : 1" in came
    assert old.is_waiting


def test_it_says_what_others_changed_in_ones_own_regions(mailoutbox):
    user, other = editor("Région", "namur"), somebody("Rédaction")
    groups = {
        "Changé ici": (INSIDE, other),
        "Changé ailleurs": (OUTSIDE, other),
        "Changé par moi": (INSIDE, user),
    }
    for name, (town, by) in groups.items():
        group = make_group(name=name, municipality=town)
        with changing(group, by=by):
            group.price = "2 €"
            group.save()
    send()
    text = mailoutbox[0].body
    assert "Changé ici" in text
    assert "Changé ailleurs" not in text
    assert "Changé par moi" not in text


def test_what_changed_long_ago_is_not_told(mailoutbox):
    editor()
    group = make_group(name="Changé en juin")
    with changing(group, by=somebody("Articles")):
        group.price = "2 €"
        group.save()
    Change.objects.update(at=timezone.now() - timedelta(days=9))
    send()
    assert not any("Changé en juin" in message.body for message in mailoutbox)


def test_it_tells_of_regions_given_and_of_no_other(mailoutbox):
    editor("Région", "namur")
    report(make_group(municipality=OUTSIDE))
    send()
    assert not any("Signalements" in message.body for message in mailoutbox)


def test_it_holds_no_words_of_readers(mailoutbox):
    editor("Articles")
    ReaderWord.objects.create(article=make_article(), text="Un secret.", email="a@exemple.be")
    send()
    assert "Mots de lecteurs" in mailoutbox[0].body
    assert "secret" not in mailoutbox[0].body
    assert "a@exemple.be" not in mailoutbox[0].body


def test_nothing_to_say_is_not_said(mailoutbox):
    editor("Articles")
    assert "0 messages" in send()
    assert mailoutbox == []


def test_it_comes_once_a_week_whenever_the_command_runs(mailoutbox, time_machine):
    start = timezone.now()
    time_machine.move_to(start)
    editor()
    report(make_group())
    for days, number in ((0, 1), (0, 1), (1, 1), (6, 1), (7, 2), (8, 2)):
        time_machine.move_to(start + timedelta(days=days))
        send()
        assert len(mailoutbox) == number


@pytest.mark.parametrize(
    "fields", [{"is_active": False}, {"is_staff": False}, {"email": ""}], ids=str
)
def test_some_are_not_written_to(mailoutbox, fields):
    user = editor()
    type(user).objects.filter(pk=user.pk).update(**fields)
    report(make_group())
    send()
    assert mailoutbox == []


def test_one_address_that_fails_ends_nothing_and_is_tried_again(mailoutbox, monkeypatch):
    editor(email="faux@exemple.be")
    editor("Relecture", email="juste@exemple.be")
    report(make_group())
    honest = EmailMessage.send

    def sending(self, *args, **kwargs):
        if self.to == ["faux@exemple.be"]:
            raise OSError
        return honest(self, *args, **kwargs)

    with monkeypatch.context() as broken:
        broken.setattr(EmailMessage, "send", sending)
        with pytest.raises(CommandError, match="1 messages ne sont pas partis"):
            send()
    assert [message.to for message in mailoutbox] == [["juste@exemple.be"]]
    send()
    assert [message.to for message in mailoutbox] == [["juste@exemple.be"], ["faux@exemple.be"]]


def test_it_is_switched_off_and_on_in_ones_account(mailoutbox):
    user = editor()
    report(make_group())
    browser, account = browser_of(user), reverse("admin:account")
    assert "Ne plus le recevoir" in read(browser, account).text
    browser.post(reverse("admin:switch_weekly_mail"), {"weekly_mail": "off"})
    assert "Le recevoir chaque semaine" in read(browser, account).text
    send()
    assert mailoutbox == []
    browser.post(reverse("admin:switch_weekly_mail"), {"weekly_mail": "on"})
    send()
    assert len(mailoutbox) == 1
    assert WeeklyMail.objects.get().user == user


def test_a_link_switches_nothing_off(client):
    user = editor()
    assert browser_of(user).get(reverse("admin:switch_weekly_mail")).status_code == 405
    client.post(reverse("admin:switch_weekly_mail"), {"weekly_mail": "off"})
    assert not WeeklyMail.objects.exists()
