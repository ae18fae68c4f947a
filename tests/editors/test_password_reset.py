"""A forgotten password, an invitation, and a region where a role needs one."""

import re
from threading import Event

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, User
from django.contrib.sessions.models import Session
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.urls import reverse

from directory.editors import password_reset
from tests.admin.test_admin import filled_form
from tests.clock import later as later
from tests.factories import region
from tests.reading import Page

pytestmark = pytest.mark.django_db
ASK = reverse("admin_password_reset")
NEW = {"new_password1": "trois-mots-clairs", "new_password2": "trois-mots-clairs"}


@pytest.fixture
def superuser(client):
    client.force_login(User.objects.create_superuser("admin"))
    return client


def account(**fields):
    fields = {"email": "edith@exemple.be", "is_staff": True} | fields
    return User.objects.create_user("edith", password="ancien-secret", **fields)


def sent():
    """The messages, once all that was asked for is done."""
    password_reset.postman.submit(int).result()
    return mail.outbox


def link():
    return re.search(r"/admin/mot-de-passe-oublie/\S+/\S+/", sent()[-1].body)[0]


def choose(client):
    page = client.get(link(), follow=True)
    return client.post(page.request["PATH_INFO"], NEW, follow=True)


def test_the_login_leads_to_it(client):
    assert Page(client.get(reverse("admin:login"))).tree.xpath(f"//a[@href='{ASK}']")


def test_a_forgotten_password_is_chosen_again(client):
    user = account()
    page = client.post(ASK, {"email": "Edith@exemple.be"}, follow=True)
    assert page.status_code == 200
    choose(client)
    user.refresh_from_db()
    assert user.check_password("trois-mots-clairs")


def test_a_link_is_good_once(client):
    account()
    client.post(ASK, {"email": "edith@exemple.be"})
    choose(client)
    client.logout()
    page = Page(client.get(link(), follow=True))
    assert "Ce lien ne sert plus" in page.text
    assert not page.tree.xpath("//input[@name='new_password1']")
    assert page.tree.xpath(f"//main//a[@href='{ASK}'] | //*[@id='content']//a[@href='{ASK}']")


def test_whoever_chooses_a_password_reads_for_which_account_and_how_long_it_must_be(client):
    account()
    client.post(ASK, {"email": "edith@exemple.be"})
    page = Page(client.get(link(), follow=True))
    assert "Pour le compte edith" in page.text
    assert "12 caractères" in page.text


def everything_kept():
    """All rows of all tables, as text."""
    rows = [str(list(model._base_manager.values())) for model in apps.get_models(True)]
    return "".join([*rows, *(str(session.get_decoded()) for session in Session.objects.all())])


def test_no_table_holds_the_link_nor_what_was_typed(client, caplog):
    account()
    client.post(ASK, {"email": "edith@exemple.be"})
    token = link().rstrip("/").rpartition("/")[2]
    assert "new_password1" in client.get(link()).text
    client.post(reverse("admin:login"), {"username": "mon-mot-de-passe", "password": "non"})
    client.post(reverse("admin:login"), {"username": "edith", "password": "presque-le-bon"})
    assert "edith@exemple.be" in everything_kept()
    for secret in (token, "mon-mot-de-passe", "presque-le-bon"):
        assert secret not in everything_kept()
        assert secret not in caplog.text


def test_a_link_signed_with_a_key_of_before_still_opens(client, settings):
    account()
    client.post(ASK, {"email": "edith@exemple.be"})
    address = link()
    old, settings.SECRET_KEY = settings.SECRET_KEY, "another key"
    assert "new_password1" not in client.get(address).text
    settings.SECRET_KEY_FALLBACKS = [old]
    assert "new_password1" in client.get(address).text


@pytest.mark.parametrize("fields", [{"is_active": False}, {"is_staff": False}, {"email": ""}])
def test_nobody_learns_whether_an_address_has_an_account(client, fields):
    account(**fields)
    known = client.post(ASK, {"email": "edith@exemple.be"}, follow=True)
    unknown = client.post(ASK, {"email": "personne@exemple.be"}, follow=True)
    assert Page(known).text == Page(unknown).text
    assert not sent()


def test_nobody_waits_for_the_mail_server(client, monkeypatch):
    account()
    answered, deliver = Event(), EmailBackend.send_messages

    def take_long(backend, messages):
        answered.wait(10)
        return deliver(backend, messages)

    monkeypatch.setattr(EmailBackend, "send_messages", take_long)
    page = client.post(ASK, {"email": "edith@exemple.be"})
    assert page.status_code == 302
    assert not mail.outbox
    answered.set()
    assert len(sent()) == 1


@pytest.mark.parametrize("email", ["edith@exemple.be", "personne@exemple.be"])
def test_as_much_is_done_for_an_address_that_is_unknown(
    client, monkeypatch, django_assert_num_queries, email
):
    account()
    done = []
    monkeypatch.setattr(password_reset.postman, "submit", lambda *job: done.append(job))
    with django_assert_num_queries(1):
        client.post(ASK, {"email": email})
    assert len(done) == 1


def test_a_mail_that_does_not_leave_is_told_without_a_name(client, monkeypatch, caplog):
    account()
    caplog.set_level("ERROR")
    monkeypatch.setattr(EmailBackend, "send_messages", None)
    client.post(ASK, {"email": "edith@exemple.be"})
    assert not sent()
    assert caplog.records
    assert "edith" not in "".join(record.getMessage() for record in caplog.records)


@pytest.mark.parametrize("email", ["edith@exemple.be", "personne@exemple.be"])
def test_no_mailbox_is_filled_from_many_places(client, monkeypatch, email):
    account()
    lookups = []
    monkeypatch.setattr(
        password_reset.AskForm, "save", lambda form, **options: lookups.append(form)
    )
    for number in range(20):
        for typed in (email, email.title()):
            client.post(ASK, {"email": typed}, REMOTE_ADDR=f"2001:db8:{number:x}::1")
    assert len(lookups) == 1


def test_the_same_mailbox_is_written_to_again_later(client, later):
    account()
    client.post(ASK, {"email": "edith@exemple.be"})
    later(minutes=11)
    client.post(ASK, {"email": "edith@exemple.be"})
    assert len(sent()) == 2


def test_one_place_is_not_sent_mail_after_mail(client):
    for number in range(12):
        User.objects.create_user(f"e{number}", email=f"e{number}@exemple.be", is_staff=True)
        answer = client.post(ASK, {"email": f"e{number}@exemple.be"})
        assert answer.status_code == 302
    assert 0 < len(sent()) < 12


def test_somebody_new_is_invited_by_mail(superuser, client):
    user = account()
    user.set_unusable_password()
    user.save()
    superuser.post(reverse("admin:auth_user_invite", args=[user.pk]))
    assert "Votre nom d’utilisateur" in mail.outbox[-1].body
    client.logout()
    choose(client)
    user.refresh_from_db()
    assert user.check_password("trois-mots-clairs")


def test_an_account_without_address_is_not_invited(superuser):
    user = account(email="")
    page = superuser.post(reverse("admin:auth_user_invite", args=[user.pk]), follow=True)
    assert "Donnez d’abord une adresse" in Page(page).text
    assert not mail.outbox


def test_an_editor_invites_nobody(desk):
    user = User.objects.create_user("zoe", email="zoe@exemple.be", is_staff=True)
    assert desk.post(reverse("admin:auth_user_invite", args=[user.pk])).status_code == 403
    assert not mail.outbox


@pytest.mark.parametrize(
    ("role", "regions", "is_taken"),
    [("Région", [], False), ("Région", ["namur"], True), ("Rédaction", [], True)],
)
def test_a_role_of_the_regions_needs_one(superuser, role, regions, is_taken):
    user = account()
    address = reverse("admin:auth_user_change", args=[user.pk])
    data = filled_form(superuser, address) | {
        "groups": [Group.objects.get(name=role).pk],
        "territory-0-regions": [region(slug).pk for slug in regions],
    }
    response = superuser.post(address, data)
    assert (response.status_code == 302) == is_taken
    assert user.groups.exists() == is_taken
