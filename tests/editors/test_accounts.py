"""Logging in and out: passwords, lock-outs, the second factor, sessions, the log; the policies."""

import re
import time
from datetime import timedelta

import pytest
from axes.models import AccessAttempt
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Group, Permission, User
from django.contrib.sessions.models import Session
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django_otp import DEVICE_ID_SESSION_KEY
from django_otp.oath import TOTP
from django_otp.plugins.otp_static.models import StaticToken
from django_otp.plugins.otp_totp.models import TOTPDevice

from directory.editors import second_factor
from directory.editors.login_failures import MOST_FAILURES_OF_A_SOURCE, pseudonym
from directory.models import Lockout, LoginRecord, RolePolicy
from tests.factories import make_group, region
from tests.reading import Page, squeeze
from tests.test_running import PRODUCTION, python

pytestmark = pytest.mark.django_db

LOGIN = "/admin/login/"
CODE = "/admin/login/code/"
ACCOUNT = "/admin/mon-compte/"
SECOND_FACTOR = "/admin/mon-compte/second-facteur/"
START = f"{SECOND_FACTOR}activer/"
SWITCH_OFF = f"{SECOND_FACTOR}desactiver/"
RECOVERY_CODES = "/admin/mon-compte/codes-de-secours/"
CLOSE_SESSIONS = "/admin/mon-compte/sessions/"
HERE = "203.0.113.7"
ELSEWHERE = "198.51.100.9"
PASSWORD = "la rivière passe sous le pont"


@pytest.fixture(autouse=True)
def roles_ask_when_told(settings, db, request):
    """But superusers always, and roles as migrations left them where a test is `as_new`."""
    settings.SECOND_FACTOR = True
    if "as_new" not in request.fixturenames:
        RolePolicy.objects.update(requires_second_factor=False)


@pytest.fixture
def as_new():
    """The roles are those of a new site."""


@pytest.fixture
def edith():
    user = User.objects.create_user("edith", "vandenberghe@exemple.be", PASSWORD, is_staff=True)
    user.groups.add(Group.objects.get(name="Rédaction"))
    return user


@pytest.fixture
def superuser():
    return User.objects.create_superuser("sofia", password=PASSWORD)


@pytest.fixture
def office(superuser):
    """The superuser's browser."""
    browser = Client()
    browser.force_login(superuser)
    give_code(browser, superuser)
    return browser


def log_in(client, username="edith", password=PASSWORD, address=HERE, **data):
    return client.post(
        LOGIN, {"username": username, "password": password} | data, REMOTE_ADDR=address
    )


def fail(client, times, username="edith", address=HERE):
    for _number in range(times):
        response = log_in(client, username, "pas le bon", address)
    return response


def is_in(client):
    return client.get("/admin/").status_code == 200


def code_now(user, ahead=0):
    """What the application on this person's telephone shows."""
    device = TOTPDevice.objects.get(user=user)
    totp = TOTP(device.bin_key)
    totp.time = time.time() + 30 * ahead
    return f"{totp.token():06}"


def wrong_code(user):
    right = {int(code_now(user, step)) for step in (-1, 0, 1)}
    return next(f"{code:06}" for code in range(5) if code not in right)


def equip(user):
    """A confirmed application, and the recovery codes."""
    TOTPDevice.objects.create(user=user, name="téléphone")
    return second_factor.new_recovery_codes(user)


def give_code(browser, user):
    """The session is as after a right code."""
    session = browser.session
    session[DEVICE_ID_SESSION_KEY] = TOTPDevice.objects.create(user=user).persistent_id
    session.save()


def require_second_factor(role="Rédaction"):
    RolePolicy.objects.filter(role__name=role).update(requires_second_factor=True)


def outcomes():
    return list(
        LoginRecord.objects.order_by("pk").values_list("username", "outcome", "with_second_factor")
    )


# Passwords -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("password", "why"),
    [
        ("court-7x", "au minimum 12 caractères"),
        ("motdepasse12345", None),
        ("password1234", "trop courant"),
        ("489216570384", "entièrement numérique"),
        ("vandenberghe-1", "trop semblable"),
    ],
)
def test_a_weak_password_is_refused_in_french(client, edith, password, why):
    client.force_login(edith)
    data = {"old_password": PASSWORD, "new_password1": password, "new_password2": password}
    response = client.post("/admin/password_change/", data)
    edith.refresh_from_db()
    if why is None:
        assert edith.check_password(password)
    else:
        assert why in squeeze(response.text)
        assert edith.check_password(PASSWORD)


# Lock-out ------------------------------------------------------------------------------------


def test_the_right_password_opens_the_admin(client, edith):
    assert log_in(client)["Location"] == "/admin/"
    assert is_in(client)


def test_login_goes_where_one_wanted_to_go_but_not_to_another_site(edith):
    assert log_in(Client(), next="/admin/directory/")["Location"] == "/admin/directory/"
    assert log_in(Client(), next="https://evil.example/")["Location"] == "/admin/"


def test_somebody_who_is_not_staff_does_not_get_in(client):
    User.objects.create_user("visiteuse", password=PASSWORD)
    assert log_in(client, "visiteuse").status_code == 200
    assert not is_in(client)


def test_five_failures_lock_the_account_even_for_the_right_password(client, edith):
    assert fail(client, 4).status_code == 200
    assert fail(client, 1).status_code == 429
    response = log_in(client)
    page = Page(response)
    assert page.status == 429
    assert response["Retry-After"] == "1800"
    assert "30 minutes" in page.text
    assert "Attendez, puis essayez encore" in page.text
    assert not is_in(client)


def test_four_failures_do_not_lock(client, edith):
    fail(client, 4)
    assert log_in(client).status_code == 302
    assert not AccessAttempt.objects.exists()


def test_the_lock_holds_for_its_source_only(client, edith):
    fail(client, 5)
    assert log_in(client, address=ELSEWHERE).status_code == 302


def test_the_lock_holds_for_its_account_only(client, edith, superuser):
    fail(client, 5)
    assert log_in(client, "sofia").status_code == 302


@pytest.mark.parametrize(("minutes", "status"), [(29, 429), (31, 302)])
def test_the_lock_ends_after_half_an_hour(client, edith, minutes, status):
    fail(client, 5)
    AccessAttempt.objects.update(attempt_time=timezone.now() - timedelta(minutes=minutes))
    assert log_in(client).status_code == status


def test_trying_meanwhile_does_not_make_it_longer(client, edith):
    fail(client, 5)
    before = AccessAttempt.objects.get().attempt_time
    fail(client, 3)
    assert AccessAttempt.objects.get().attempt_time == before


def test_an_unknown_name_answers_as_a_known_one(edith):
    def answers(name):
        client = Client()
        pages = [fail(client, 1, name) for _number in range(6)]
        return [
            (page.status_code, re.sub(r'value="[^"]*"', "", page.text.replace(name, "")))
            for page in pages
        ]

    known, unknown = answers("edith"), answers("édouard")
    assert [status for status, _text in known] == [200, 200, 200, 200, 429, 429]
    assert known == unknown


def test_a_source_that_tries_every_name_waits_too(client, edith):
    for number in range(MOST_FAILURES_OF_A_SOURCE):
        assert fail(client, 1, f"nom-{number}").status_code == 200
    assert log_in(client).status_code == 429
    assert log_in(client, address=ELSEWHERE).status_code == 302


def test_a_name_that_is_no_account_is_kept_nowhere(client, edith):
    fail(client, 2, "MonMotDePasse1!")
    assert "MonMotDePasse" not in AccessAttempt.objects.get().username
    assert AccessAttempt.objects.get().failures_since_start == 2


def test_a_name_with_a_null_byte_is_no_account(client, edith):
    assert fail(client, 1, "edith\0").status_code == 200


def test_no_address_browser_or_search_is_kept_of_a_failure(client, edith):
    client.post(
        f"{LOGIN}?next=/admin/?q=deuil",
        {"username": "edith", "password": "pas le bon"},
        REMOTE_ADDR=HERE,
        headers={"User-Agent": "Netscape", "Accept": "text/html"},
    )
    fail(client, 1)
    attempt = AccessAttempt.objects.get()
    row = " ".join(str(value) for value in vars(attempt).values())
    for kept in (HERE, "Netscape", "deuil", "text/html", "csrf", "pas le bon"):
        assert kept not in row
    assert attempt.failures_since_start == 2
    assert attempt.ip_address.startswith("fd")


def test_a_source_is_the_same_today_and_another_tomorrow(rf, monkeypatch):
    today = pseudonym(rf.get("/", REMOTE_ADDR=HERE))
    assert pseudonym(rf.get("/", REMOTE_ADDR=HERE)) == today
    assert pseudonym(rf.get("/", REMOTE_ADDR=ELSEWHERE)) != today
    tomorrow = timezone.localdate() + timedelta(days=1)
    monkeypatch.setattr("directory.editors.login_failures.timezone.localdate", lambda: tomorrow)
    assert pseudonym(rf.get("/", REMOTE_ADDR=HERE)) != today


def test_failures_write_nobody_to_the_console(edith, capfd):
    client = Client()
    fail(client, 6)
    log_in(client, address=ELSEWHERE)
    written = "".join(capfd.readouterr())
    assert "edith" not in written
    assert HERE not in written
    assert "AXES" not in written


def test_the_superuser_unlocks(client, edith, office):
    fail(client, 5)
    lockout = Lockout.objects.get()
    page = Page(office.get("/admin/directory/lockout/"))
    assert "bloqué jusqu’à" in page.text
    address = reverse("admin:directory_lockout_unlock", args=[lockout.pk])
    assert address in page.source
    office.post(address)
    assert log_in(client).status_code == 302
    assert LogEntry.objects.filter(change_message="Débloqué.").exists()


def test_the_superuser_unlocks_several_at_once(client, edith, office):
    fail(client, 5)
    fail(client, 5, "autre")
    chosen = [lockout.pk for lockout in Lockout.objects.all()]
    data = {"action": "unlock", "_selected_action": chosen}
    office.post("/admin/directory/lockout/", data)
    assert not Lockout.objects.exists()


def test_an_editor_unlocks_nobody(client, edith):
    fail(client, 5)
    lockout = Lockout.objects.get()
    colleague = User.objects.create_user("carl", is_staff=True)
    colleague.groups.add(Group.objects.get(name="Rédaction"))
    colleague.user_permissions.add(
        *Permission.objects.filter(codename__in=["change_lockout", "delete_lockout"])
    )
    browser = Client()
    browser.force_login(colleague)
    address = reverse("admin:directory_lockout_unlock", args=[lockout.pk])
    assert browser.get("/admin/directory/lockout/").status_code == 403
    assert browser.post(address).status_code == 403
    assert log_in(client).status_code == 429


@pytest.mark.parametrize("address", ["/", "/urgence/", "/groupes/"])
def test_visitors_meet_nothing_of_this(client, address):
    make_group()
    with CaptureQueriesContext(
        connection,
    ) as queries:
        response = client.get(address)
    assert not response.cookies
    assert queries.captured_queries
    for query in queries.captured_queries:
        assert not re.search(r"axes_|otp_|django_session|auth_user|rolepolicy", query["sql"])


# The second factor ---------------------------------------------------------------------------


def test_switching_it_on_shows_a_key_asks_for_a_code_and_gives_ten_codes(client, edith):
    client.force_login(edith)
    assert client.post(START)["Location"] == SECOND_FACTOR
    page = Page(client.get(SECOND_FACTOR))
    assert 'src="data:image/svg+xml' in page.source
    key = squeeze(page.tree.xpath("//code/text()")[0])
    assert re.fullmatch(r"([A-Z2-7]{4} ){7}[A-Z2-7]{4}", key)
    shown = Page(client.post(SECOND_FACTOR, {"code": code_now(edith)}))
    codes = shown.tree.xpath("//main//li/code/text()")
    assert len(set(codes)) == 10
    assert second_factor.device_of(edith)
    assert codes[0] not in client.get(ACCOUNT).text
    assert "activé" in Page(client.get(ACCOUNT)).text
    assert LogEntry.objects.get().change_message == "Second facteur activé."


def test_a_wrong_first_code_switches_nothing_on(client, edith):
    client.force_login(edith)
    client.post(START)
    response = client.post(SECOND_FACTOR, {"code": wrong_code(edith)})
    assert "Ce code n’est pas le bon" in response.text
    assert second_factor.device_of(edith) is None
    assert not StaticToken.objects.exists()


def test_a_key_that_was_not_confirmed_is_not_asked_for(client, edith):
    second_factor.start(edith)
    assert log_in(client)["Location"] == "/admin/"


def test_login_asks_for_the_code(client, edith):
    equip(edith)
    assert log_in(client, next="/admin/directory/")["Location"] == CODE
    assert not is_in(client)
    assert "application de votre téléphone" in client.get(CODE).text
    response = client.post(CODE, {"code": code_now(edith)})
    assert response["Location"] == "/admin/directory/"
    assert is_in(client)


def test_a_wrong_code_does_not_open_and_makes_wait(client, edith):
    equip(edith)
    log_in(client)
    assert "Ce code n’est pas le bon" in client.post(CODE, {"code": wrong_code(edith)}).text
    # Within the first second not even the right one is looked at.
    assert "Trop de codes faux" in client.post(CODE, {"code": code_now(edith)}).text
    assert not is_in(client)


def test_the_wait_doubles_with_each_wrong_code(client, edith):
    equip(edith)
    TOTPDevice.objects.update(
        throttling_failure_count=6, throttling_failure_timestamp=timezone.now()
    )
    log_in(client)
    response = client.post(CODE, {"code": code_now(edith)})
    assert re.search(r"Attendez 3[0-2] secondes", response.text)


def test_a_code_opens_once(edith):
    equip(edith)
    code = code_now(edith)
    first, second = Client(), Client()
    log_in(first)
    first.post(CODE, {"code": code})
    log_in(second)
    second.post(CODE, {"code": code})
    assert is_in(first)
    assert not is_in(second)


def test_a_recovery_code_opens_once_and_says_how_many_are_left(edith):
    code = equip(edith)[0].upper()
    first, second = Client(), Client()
    log_in(first)
    response = first.post(CODE, {"code": f" {code} "}, follow=True)
    assert "Il vous reste 9 codes de secours" in response.text
    log_in(second)
    second.post(CODE, {"code": code})
    assert not is_in(second)


def test_the_code_of_somebody_else_does_not_open(client, edith, superuser):
    equip(edith)
    others = equip(superuser)
    log_in(client)
    client.post(CODE, {"code": others[0]})
    client.post(CODE, {"code": code_now(superuser)})
    assert not is_in(client)


def test_the_code_page_without_the_password_leads_back(client, edith):
    equip(edith)
    assert client.get(CODE)["Location"] == LOGIN
    assert client.post(CODE, {"code": code_now(edith)})["Location"] == LOGIN
    assert not is_in(client)


@pytest.mark.parametrize("change", ["late", "password", "closed"])
def test_the_password_is_worth_nothing_when_it_was_long_ago_or_has_changed(
    client, edith, monkeypatch, change
):
    equip(edith)
    log_in(client)
    code = code_now(edith)
    if change == "late":
        later = time.time() + 301
        monkeypatch.setattr("directory.editors.account.time", lambda: later)
    elif change == "password":
        edith.set_password("un autre mot de passe")
        edith.save()
    else:
        User.objects.update(is_active=False)
    assert client.post(CODE, {"code": code})["Location"] == LOGIN
    assert not is_in(client)


def test_new_recovery_codes_replace_the_old_ones(client, edith):
    old = equip(edith)
    client.force_login(edith)
    response = client.post(RECOVERY_CODES, {"password": PASSWORD, "code": code_now(edith)})
    codes = Page(response).tree.xpath("//main//li/code/text()")
    assert len(codes) == 10
    assert not set(codes) & set(old)
    assert not second_factor.verify(edith, old[0])
    assert second_factor.verify(edith, codes[0]) is None  # the wrong one before makes wait


@pytest.mark.parametrize("address", [RECOVERY_CODES, SWITCH_OFF])
@pytest.mark.parametrize("missing", ["password", "code"])
def test_changing_the_second_factor_needs_password_and_code(client, edith, address, missing):
    equip(edith)
    before = set(StaticToken.objects.values_list("token", flat=True))
    client.force_login(edith)
    data = {"password": PASSWORD, "code": code_now(edith)}
    wrong = {"password": "pas le bon", "code": wrong_code(edith)}
    response = client.post(address, data | {missing: wrong[missing]})
    assert "pas le bon" in response.text
    assert second_factor.device_of(edith)
    assert set(StaticToken.objects.values_list("token", flat=True)) == before


def test_switching_it_off(client, edith):
    equip(edith)
    client.force_login(edith)
    client.post(SWITCH_OFF, {"password": PASSWORD, "code": code_now(edith)})
    assert second_factor.device_of(edith) is None
    assert not StaticToken.objects.exists()
    assert log_in(Client())["Location"] == "/admin/"


def test_guessing_the_password_there_locks_too(client, edith):
    equip(edith)
    client.force_login(edith)
    for _number in range(5):
        response = client.post(SWITCH_OFF, {"password": "pas le bon", "code": "1"})
    assert response.status_code == 429


@pytest.mark.parametrize("address", [START, CLOSE_SESSIONS])
def test_a_link_changes_nothing(client, edith, address):
    client.force_login(edith)
    assert client.get(address).status_code == 405


@pytest.mark.parametrize("address", [START, CLOSE_SESSIONS, SWITCH_OFF, RECOVERY_CODES])
def test_the_token_is_required(edith, address):
    equip(edith)
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(edith)
    assert strict.post(address, {"password": PASSWORD}).status_code == 403


@pytest.mark.parametrize(
    "address", [ACCOUNT, START, SECOND_FACTOR, SWITCH_OFF, RECOVERY_CODES, CLOSE_SESSIONS]
)
def test_my_account_is_for_those_who_are_in(client, address):
    assert client.post(address)["Location"].startswith(LOGIN)


# A role that requires it ---------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "/admin/",
        "/admin/directory/supportgroup/",
        "/admin/directory/supportgroup/add/",
        "/admin/directory/supportgroup/carte.json",
        "/admin/autocomplete/?app_label=directory&model_name=supportgroup&field_name=main_theme",
    ],
)
def test_a_role_leads_to_the_second_factor_first(client, edith, address):
    log_in(client)
    assert client.get(address).status_code in (200, 404)
    require_second_factor()
    response = client.get(address)
    assert response["Location"] == ACCOUNT
    page = Page(client.get(ACCOUNT))
    assert "Votre rôle demande un second facteur" in page.text
    assert "/admin/directory/supportgroup/" not in page.addresses


def test_meanwhile_nothing_is_changed_by_a_post(client, edith):
    group = make_group(status="draft")
    require_second_factor()
    log_in(client)
    address = reverse("admin:directory_supportgroup_publish", args=[group.pk])
    assert client.post(address)["Location"] == ACCOUNT
    group.refresh_from_db()
    assert group.status == "draft"


def test_with_the_second_factor_the_role_works(client, edith):
    require_second_factor()
    log_in(client)
    client.post(START)
    client.post(SECOND_FACTOR, {"code": code_now(edith)})
    assert is_in(client)


def test_one_may_leave_or_change_the_password_without_it(client, edith):
    require_second_factor()
    log_in(client)
    assert client.get("/admin/password_change/").status_code == 200
    assert client.post("/admin/logout/").status_code == 200
    assert client.get(ACCOUNT).status_code == 302


def test_a_session_that_never_gave_a_code_ends_when_the_role_begins_to_ask(client, edith):
    client.force_login(edith)
    equip(edith)
    assert is_in(client)
    require_second_factor()
    assert client.get("/admin/")["Location"] == LOGIN
    assert "_auth_user_id" not in client.session


def test_other_roles_are_not_asked(client, edith):
    require_second_factor("Articles")
    log_in(client)
    assert is_in(client)


ROLES = [("Rédaction", True), ("Relecture", False), ("Région", False), ("Articles", False)]


@pytest.mark.parametrize(("role", "is_asked"), ROLES)
def test_a_new_site_asks_writers_for_a_second_factor(client, as_new, role, is_asked):
    User.objects.create_user("anne", password=PASSWORD, is_staff=True).groups.add(
        Group.objects.get(name=role)
    )
    log_in(client, "anne")
    assert is_in(client) is not is_asked
    assert ("demande un second facteur" in client.get(ACCOUNT).text) is is_asked


@pytest.mark.parametrize("address", ["/admin/", "/admin/auth/user/add/"])
def test_a_superuser_is_always_asked_for_a_second_factor(client, superuser, address):
    log_in(client, "sofia")
    assert client.get(address)["Location"] == ACCOUNT
    client.post(START)
    client.post(SECOND_FACTOR, {"code": code_now(superuser)})
    assert client.get(address).status_code == 200


def test_a_developer_is_not_asked(client, superuser, settings):
    settings.SECOND_FACTOR = False
    log_in(client, "sofia")
    assert is_in(client)


@pytest.mark.parametrize(
    ("environment", "is_asked"), [({}, "True"), ({"DJANGO_DEBUG": "1"}, "False")]
)
def test_only_a_developer_goes_without(environment, is_asked):
    show = "from healing_together.settings import SECOND_FACTOR as f; print(f)"
    assert python("-c", show, **PRODUCTION, **environment).stdout.strip() == is_asked


def test_the_superuser_says_which_role_requires_it(office):
    role = Group.objects.get(name="Région")
    address = reverse("admin:auth_group_change", args=[role.pk])
    assert "exige un second facteur" in office.get(address).text.lower()
    data = {
        "name": role.name,
        "permissions": [permission.pk for permission in role.permissions.all()],
        "policy-TOTAL_FORMS": 1,
        "policy-INITIAL_FORMS": 1,
        "policy-0-id": role.policy.pk,
        "policy-0-role": role.pk,
        "policy-0-requires_second_factor": "on",
    }
    assert office.post(address, data).status_code == 302
    role.policy.refresh_from_db()
    assert role.policy.requires_second_factor


# A lost telephone ----------------------------------------------------------------------------


def test_the_superuser_removes_a_lost_second_factor(edith, office):
    equip(edith)
    browser = Client()
    browser.force_login(edith)
    address = reverse("admin:auth_user_remove_second_factor", args=[edith.pk])
    assert address in office.get(reverse("admin:auth_user_change", args=[edith.pk])).text
    office.post(address)
    assert second_factor.device_of(edith) is None
    assert not is_in(browser)
    assert log_in(Client())["Location"] == "/admin/"
    entry = LogEntry.objects.get()
    assert "Second facteur retiré" in entry.change_message
    assert entry.object_id == str(edith.pk)


def test_an_editor_removes_nobodys_second_factor(client, edith, superuser):
    equip(superuser)
    edith.user_permissions.add(*Permission.objects.filter(content_type__app_label="auth"))
    client.force_login(edith)
    address = reverse("admin:auth_user_remove_second_factor", args=[superuser.pk])
    assert client.post(address).status_code == 403
    assert client.get(reverse("admin:auth_user_changelist")).status_code == 403
    assert second_factor.device_of(superuser)


def test_the_secrets_are_shown_to_nobody(office, edith):
    equip(edith)
    page = office.get(reverse("admin:auth_user_change", args=[edith.pk])).text
    assert TOTPDevice.objects.get(user=edith).key not in page
    assert office.get("/admin/otp_totp/totpdevice/").status_code == 404


# Sessions ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("steps", "stays"),
    [([3500], True), ([3700], False), ([3500] * 10, True), ([3500] * 11, False)],
)
def test_a_session_ends_after_an_idle_hour_and_after_ten_hours(
    client, edith, monkeypatch, steps, stays
):
    log_in(client)
    now = time.time()
    for step in steps:
        now += step
        monkeypatch.setattr("directory.editors.sessions.time", lambda at=now: at)
        response = client.get("/admin/directory/supportgroup/?status__exact=draft")
    if stays:
        assert response.status_code == 200
    else:
        assert response["Location"].startswith(f"{LOGIN}?next=/admin/directory/supportgroup/")
        assert "Votre session est finie" in Page(client.get(LOGIN)).text


def test_not_every_click_writes(client, edith):
    log_in(client)
    client.get(ACCOUNT)
    with CaptureQueriesContext(connection) as queries:
        client.get(ACCOUNT)
    assert not [query for query in queries if "UPDATE" in query["sql"]]


def test_the_cookie_ends_with_the_browser_and_is_closed_to_scripts(client, edith, settings):
    cookie = log_in(client).cookies[settings.SESSION_COOKIE_NAME]
    assert not cookie["max-age"]
    assert not cookie["expires"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    csrf = (
        client.get(LOGIN, follow=True).cookies.get("csrftoken")
        or Client().get(LOGIN).cookies["csrftoken"]
    )
    assert csrf["httponly"]


def test_under_https_the_cookies_are_bound_to_the_host():
    names = "SESSION_COOKIE_NAME CSRF_COOKIE_NAME SESSION_COOKIE_SECURE CSRF_COOKIE_SECURE"
    get = f"map(vars(settings).get, '{names}'.split())"
    show = f"from healing_together import settings; print(*{get})"
    answer = python("-c", show, **PRODUCTION)
    assert answer.stdout.split() == ["__Host-sessionid", "__Host-csrftoken", "True", "True"]


def test_the_key_of_the_session_changes_at_login(client, edith):
    equip(edith)
    log_in(client)
    before = client.session.session_key
    client.post(CODE, {"code": code_now(edith)})
    assert client.session.session_key != before
    assert not Session.objects.filter(session_key=before).exists()


def test_a_new_password_ends_the_other_sessions(edith):
    here, there = Client(), Client()
    log_in(here)
    log_in(there)
    new = "un champ de blé en juillet"
    data = {"old_password": PASSWORD, "new_password1": new, "new_password2": new}
    here.post("/admin/password_change/", data)
    assert is_in(here)
    assert not is_in(there)


def test_closing_ones_other_sessions(edith, superuser):
    here, there, colleague = Client(), Client(), Client()
    log_in(here)
    log_in(there)
    log_in(colleague, "sofia")
    give_code(colleague, superuser)
    assert "1 autre session fermée" in here.post(CLOSE_SESSIONS, follow=True).text
    assert is_in(here)
    assert not is_in(there)
    assert is_in(colleague)


def test_switching_the_second_factor_on_ends_the_sessions_without_it(edith):
    here, there = Client(), Client()
    log_in(here)
    log_in(there)
    here.post(START)
    here.post(SECOND_FACTOR, {"code": code_now(edith)})
    assert is_in(here)
    assert not is_in(there)


def test_a_closed_account_is_out_at_once(client, edith):
    log_in(client)
    User.objects.update(is_active=False)
    assert not is_in(client)


# The log of logins ---------------------------------------------------------------------------


def test_the_log_says_who_and_how(client, edith):
    fail(client, 1)
    log_in(client)
    equip(edith)
    other = Client()
    log_in(other)
    other.post(CODE, {"code": wrong_code(edith)})
    TOTPDevice.objects.update(throttling_failure_count=0, throttling_failure_timestamp=None)
    other.post(CODE, {"code": code_now(edith)})
    assert outcomes() == [
        ("edith", "password", False),
        ("edith", "opened", False),
        ("edith", "code", False),
        ("edith", "opened", True),
    ]


def test_a_lock_is_written_once(client, edith):
    fail(client, 8)
    assert [outcome for _name, outcome, _code in outcomes()] == ["password"] * 4 + ["locked"]


def test_a_name_without_account_is_not_kept(client):
    fail(client, 1, "mon mot de passe secret")
    record = LoginRecord.objects.get()
    assert (record.user, record.username) == (None, "")


def test_records_are_kept_a_year(client, edith):
    for days in (364, 366):
        record = LoginRecord.objects.create(user=edith, username="edith", outcome="opened")
        LoginRecord.objects.filter(pk=record.pk).update(at=timezone.now() - timedelta(days=days))
    log_in(client)
    assert LoginRecord.objects.count() == 2


def test_the_log_outlives_the_account(edith):
    LoginRecord.write(edith, "opened")
    edith.delete()
    assert LoginRecord.objects.get().username == "edith"


def test_the_database_refuses_an_unknown_outcome(edith):
    with pytest.raises(IntegrityError), transaction.atomic():
        LoginRecord.objects.create(user=edith, username="edith", outcome="perhaps")


def test_the_superuser_reads_the_log_and_changes_nothing(client, edith, office):
    fail(client, 1)
    fail(client, 1, "inconnue")
    page = Page(office.get("/admin/directory/loginrecord/"))
    assert "edith" in page.text
    assert "compte inconnu" in page.text
    record = LoginRecord.objects.first()
    change = reverse("admin:directory_loginrecord_change", args=[record.pk])
    delete = reverse("admin:directory_loginrecord_delete", args=[record.pk])
    assert office.post(change, {"outcome": "opened"}).status_code == 403
    assert office.post(delete, {"post": "yes"}).status_code == 403
    assert office.get("/admin/directory/loginrecord/add/").status_code == 403


def test_editors_do_not_read_the_log_of_all(client, edith):
    edith.user_permissions.add(*Permission.objects.filter(codename="view_loginrecord"))
    client.force_login(edith)
    assert client.get("/admin/directory/loginrecord/").status_code == 403


def test_editors_see_their_own_last_ten_logins(client, edith, superuser):
    for _number in range(12):
        LoginRecord.write(edith, "opened")
    LoginRecord.write(superuser, "locked")
    client.force_login(edith)
    page = Page(client.get(ACCOUNT))
    assert len(page.tree.xpath("//tbody/tr")) == 10
    assert "bloqué" not in page.text


@pytest.mark.parametrize("name", ["directory_loginrecord", "directory_lockout", "auth_user"])
def test_long_lists_of_accounts_cost_no_more_queries(
    office, edith, django_assert_num_queries, django_assert_max_num_queries, name
):
    def add(number):
        user = User.objects.create_user(f"personne-{number}")
        user.groups.add(Group.objects.get(name="Région"))
        LoginRecord.write(user, "opened")
        Lockout.objects.create(username=user.username, ip_address="fd00::1", failures_since_start=5)

    address = reverse(f"admin:{name}_changelist")
    add(0)
    office.get(address)
    with django_assert_max_num_queries(14) as one:
        office.get(address)
    for number in range(1, 30):
        add(number)
    with django_assert_num_queries(len(one)):
        office.get(address)


# The superuser's pages -----------------------------------------------------------------------


def test_an_account_is_made_without_a_password_and_needs_an_address(office):
    page = Page(office.get(reverse("admin:auth_user_add")))
    assert "LDAP" not in page.text
    assert not page.tree.xpath("//input[@type='password']")
    page = Page(office.post(reverse("admin:auth_user_add"), {"username": "nora"}))
    assert "Ce champ est obligatoire" in page.text
    assert not User.objects.filter(username="nora").exists()


def test_a_password_that_is_set_for_somebody_is_the_only_way_in(office, editor):
    address = reverse("admin:auth_user_password_change", args=[editor.pk])
    assert "LDAP" not in Page(office.get(address)).text
    office.post(address, {"password1": PASSWORD, "password2": PASSWORD, "usable_password": "false"})
    editor.refresh_from_db()
    assert editor.check_password(PASSWORD)


def test_the_superuser_makes_an_account_with_role_and_regions(office):
    data = {"username": "nora", "email": "nora@exemple.be"}
    office.post(reverse("admin:auth_user_add"), data)
    nora = User.objects.get(username="nora")
    assert nora.is_staff
    assert not nora.has_usable_password()
    address = reverse("admin:auth_user_change", args=[nora.pk])
    page = Page(office.get(address))
    assert {"Rôles", "Régions"} <= {label.rstrip(" :") for label in labels(page)}
    namur = region("namur")
    data = {
        "username": "nora",
        "is_active": "on",
        "is_staff": "on",
        "groups": [Group.objects.get(name="Région").pk],
        "territory-TOTAL_FORMS": 1,
        "territory-INITIAL_FORMS": 0,
        "territory-0-user": nora.pk,
        "territory-0-regions": [namur.pk],
    }
    assert office.post(address, data).status_code == 302
    assert list(nora.territory.regions.all()) == [namur]
    group = make_group(municipality="Namur")
    browser = Client()
    nora.set_password(PASSWORD)
    nora.save()
    log_in(browser, "nora")
    assert group.name in browser.get("/admin/directory/supportgroup/").text


def labels(page):
    return [squeeze(label.text_content()) for label in page.tree.iter("label", "legend")]


def test_an_account_is_closed_not_deleted(office, edith):
    address = reverse("admin:auth_user_delete", args=[edith.pk])
    assert office.post(address, {"post": "yes"}).status_code == 403
    assert User.objects.filter(pk=edith.pk).exists()


def test_the_menu_shows_accounts_to_the_superuser_only(client, office, edith):
    client.force_login(edith)
    assert "/admin/auth/user/" in Page(office.get("/admin/")).addresses
    addresses = Page(client.get("/admin/")).addresses
    assert "/admin/auth/user/" not in addresses
    assert "/admin/directory/loginrecord/" not in addresses
    assert ACCOUNT in addresses


# Policies ------------------------------------------------------------------------------------


def policy(response):
    parts = response.headers["Content-Security-Policy"].split(";")
    return {name: sources for name, _space, sources in (p.strip().partition(" ") for p in parts)}


def test_site_and_admin_have_a_policy_each(client, edith):
    site = policy(client.get("/urgence/"))
    login = policy(client.get(LOGIN))
    client.force_login(edith)
    desk = policy(client.get("/admin/"))
    assert login == desk
    assert site["img-src"] == "'self'"
    assert desk["img-src"] == "'self' data:"
    assert site["worker-src"] == site["manifest-src"] == "'self'"
    assert "worker-src" not in desk
    assert "manifest-src" not in desk
    for rules in (site, desk):
        assert rules["default-src"] == rules["base-uri"] == rules["frame-ancestors"] == "'none'"
        assert rules["script-src"] == rules["style-src"] == rules["form-action"] == "'self'"


def test_only_the_form_of_articles_has_a_nonce(client, edith):
    client.force_login(edith)
    assert "nonce-" in policy(client.get("/admin/articles/article/add/"))["script-src"]
    assert "nonce-" not in policy(client.get("/admin/directory/supportgroup/add/"))["script-src"]


def test_errors_have_the_policy_of_their_place(client, edith):
    fail(client, 5)
    assert policy(log_in(client))["img-src"] == "'self' data:"
    assert policy(client.get("/introuvable/"))["img-src"] == "'self'"
    client.force_login(edith)
    assert policy(client.get("/admin/introuvable/"))["default-src"] == "'none'"


def test_a_preview_has_the_policy_of_the_site(client, edith):
    group = make_group(status="draft")
    client.force_login(edith)
    preview = reverse("admin:directory_supportgroup_preview", args=[group.pk])
    assert policy(client.get(preview)) == policy(client.get("/urgence/"))
