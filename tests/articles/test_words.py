"""« Un mot pour les autres »: from the form under an article to its author’s private link."""

import logging
from datetime import timedelta

import pytest
from django.conf import settings
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.db import IntegrityError, OperationalError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation

from articles.admin.words import SIGNS_IN_WORDS, is_only_shortened
from articles.models import ReaderWord
from articles.models.words import MOST_SHOWN, first_name_of
from articles.words import forgetting, forms, links
from articles.words.telling import cautions_of
from directory.danger import SIGNS
from directory.models import DataVersion
from healing_together.logs import WithoutRequest
from tests.factories import make_article, make_helpline
from tests.reading import Page, read, squeeze
from tests.visitors import Visitor, clock, token_of, unlabelled_fields, visitor

__all__ = ["clock", "visitor"]

pytestmark = pytest.mark.django_db

WORDS = "Marcher une heure chaque matin m’a aidé à tenir."
DANGER = "Je veux mourir, je n’ai plus de raison de vivre."


@pytest.fixture
def article():
    return make_article()


def form_of(article):
    return reverse("word", args=[article.slug])


def first_look(visitor, article, **typed):
    """What comes back when the form under the article is sent."""
    return visitor.post(form_of(article), {"text": WORDS} | typed)


def send(visitor, article, **typed):
    """Written under the article, read again, sent."""
    page = Page(first_look(visitor, article, **typed))
    visitor.clock.shift(20)
    data = {"token": token_of(page), "text": WORDS} | typed
    return visitor.post(form_of(article), data)


def make_word(article, text=WORDS, **fields):
    state = fields.setdefault("state", "published")
    if state == "published":
        fields.setdefault("published_on", timezone.localdate())
    return ReaderWord.objects.create(article=article, text=text, **fields)


def link_in(response):
    (link,) = Page(response).tree.xpath("//p[@class='private-link']/a/@href")
    return link.removeprefix("http://testserver")


def somebody(role):
    user = User.objects.create_user(role, is_staff=True)
    user.groups.add(Group.objects.get(name=role))
    browser = Client()
    browser.force_login(user)
    return browser


def admin_url(view, *args):
    return reverse(f"admin:articles_readerword_{view}", args=args)


# The form --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("fr", "Un mot pour les autres"),
        ("nl", "Een woord voor anderen"),
        ("de", "Ein Wort für andere"),
        ("en", "A word for others"),
    ],
)
def test_each_language_has_the_form_under_its_articles(visitor, language, heading):
    article = make_article(language=language)
    page = visitor.open(article.get_absolute_url())
    assert page.has_heading(heading)
    assert unlabelled_fields(page) == []
    (action,) = page.tree.xpath("//section[@class='word-form']//form/@action")
    with translation.override(language):
        assert action == form_of(article)
    assert Page(visitor.post(action, {"text": WORDS})).tree.get("lang") == language


def test_an_article_may_take_no_words(visitor):
    article = make_article(takes_words=False)
    make_word(article)
    page = visitor.open(article.get_absolute_url())
    assert not page.has_heading("Un mot pour les autres")
    assert WORDS not in page.text
    assert visitor.post(form_of(article), {"text": WORDS}).status_code == 404


def test_a_draft_takes_no_words(visitor):
    article = make_article(status="draft")
    assert visitor.client.get(form_of(article)).status_code == 404


def test_what_is_sent_from_the_article_comes_back_to_be_read_again(visitor, article):
    response = first_look(visitor, article, first_name="Anne", email="anne@exemple.be")
    page = Page(response)
    assert response.status_code == 200
    assert "Il n’est pas encore envoyé" in page.main.text
    assert page.tree.xpath("string(//textarea[@name='text'])").strip() == WORDS
    assert page.tree.xpath("//input[@name='first_name']/@value") == ["Anne"]
    assert page.tree.xpath("//input[@name='email']/@value") == ["anne@exemple.be"]
    assert not ReaderWord.objects.exists()


def test_an_empty_word_is_asked_for(visitor, article):
    response = first_look(visitor, article, text=" ")
    assert "Écrivez d’abord quelques mots." in Page(response).main.text


def test_a_word_that_is_too_long_comes_back_whole(visitor, article):
    text = "mot " * 300
    page = Page(send(visitor, article, text=text))
    assert page.tree.xpath("string(//textarea[@name='text'])").strip() == text.strip()
    assert not ReaderWord.objects.exists()


def test_what_is_read_again_and_sent_is_kept(visitor, article):
    response = send(visitor, article, first_name="Anne", email="anne@exemple.be")
    assert response.status_code == 200
    assert Page(response).has_heading("Merci, votre mot est arrivé")
    word = ReaderWord.objects.get()
    assert (word.article, word.text, word.first_name) == (article, WORDS, "Anne")
    assert (word.state, word.language, word.received_on) == ("new", "fr", timezone.localdate())


def test_neither_name_nor_mail_is_asked(visitor, article):
    send(visitor, article)
    word = ReaderWord.objects.get()
    assert (word.first_name, word.email) == ("", "")


def test_a_page_that_is_sent_twice_makes_one_word(visitor, article):
    page = Page(first_look(visitor, article))
    visitor.clock.shift(20)
    data = {"token": token_of(page), "text": WORDS}
    first, second = (visitor.post(form_of(article), data) for _time in range(2))
    assert link_in(first)
    assert Page(second).has_heading("Merci, votre mot est arrivé")
    assert not Page(second).tree.xpath("//p[@class='private-link']")
    assert ReaderWord.objects.count() == 1


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Anne", "Anne"),
        ("Anne Dupont", "Anne"),
        ("Jean-Pierre Van den Berg", "Jean-Pierre"),
        ("Jean.Dupont", "Jean"),
        ("Mme Dupont", ""),
        ("anne@exemple.be", ""),
        ("0475 12 34 56", ""),
        ("", ""),
    ],
)
def test_of_a_name_never_more_than_a_first_name_is_kept(article, typed, kept):
    assert first_name_of(typed) == kept
    assert make_word(article, first_name=typed).first_name == kept


def test_the_database_takes_no_second_name(article):
    word = make_word(article)
    with pytest.raises(IntegrityError), transaction.atomic():
        ReaderWord.objects.filter(pk=word.pk).update(first_name="Anne Dupont")


# Who may send ----------------------------------------------------------------------------------


def test_another_site_cannot_send_it(visitor, article):
    token = token_of(Page(first_look(visitor, article)))
    visitor.clock.shift(20)
    for data in ({"text": WORDS}, {"text": WORDS, "token": token}):
        response = visitor.post(form_of(article), data, **{"Sec-Fetch-Site": "cross-site"})
        assert response.status_code == 403
        assert WORDS not in response.text
    assert not ReaderWord.objects.exists()


def test_the_browser_may_say_where_the_form_came_from(client, article):
    same = '<meta name="referrer" content="same-origin">'
    assert same in client.get(article.get_absolute_url()).text
    assert same not in client.get(make_article(takes_words=False).get_absolute_url()).text


def test_too_fast_comes_back_as_it_was(visitor, article):
    token = token_of(Page(first_look(visitor, article)))
    response = visitor.post(form_of(article), {"text": WORDS, "token": token})
    assert "parti trop vite" in Page(response).main.text
    assert not ReaderWord.objects.exists()


def test_a_filled_trap_is_thanked_and_thrown_away(visitor, article):
    token = token_of(Page(first_look(visitor, article)))
    visitor.clock.shift(20)
    data = {"text": WORDS, "token": token, "subject": "Casino"}
    response = visitor.post(form_of(article), data)
    assert Page(response).has_heading("Merci, votre mot est arrivé")
    assert not ReaderWord.objects.exists()


def test_a_sender_of_many_words_is_slowed(visitor, article):
    answers = [send(visitor, article).status_code for _number in range(7)]
    assert answers == [200] * 5 + [429] * 2
    assert ReaderWord.objects.count() == 5


def test_ten_thousand_robots_publish_nothing_and_leave_a_queue_that_can_be_read(
    client, clock, article, monkeypatch, mailoutbox
):
    monkeypatch.setattr(forms, "MOST_WAITING", 30)
    version = DataVersion.latest()
    taken = 0
    for number in range(50):
        robot = Visitor(client, clock, address=f"203.0.113.{number}")
        for _time in range(2):
            response = send(robot, article, text=f"Achetez {number}", email="victime@exemple.be")
            taken += Page(response).has_heading("Merci, votre mot est arrivé")
    assert taken == ReaderWord.objects.count() == 30
    assert not ReaderWord.objects.published().exists()
    assert "Achetez" not in client.get(article.get_absolute_url()).text
    assert DataVersion.latest() == version
    assert mailoutbox == []


def test_who_comes_when_too_many_wait_keeps_the_text(visitor, article, monkeypatch):
    monkeypatch.setattr(forms, "MOST_WAITING", 0)
    page = Page(send(visitor, article))
    assert "Revenez dans quelques jours" in page.main.text
    assert page.tree.xpath("string(//textarea[@name='text'])").strip() == WORDS


def test_visitors_get_no_cookie(visitor, article):
    answers = [
        visitor.client.get(article.get_absolute_url()),
        first_look(visitor, article),
        send(visitor, article),
    ]
    assert not any(answer.cookies for answer in answers)


def test_a_database_that_takes_nothing_gives_the_form_back(visitor, article, monkeypatch):
    def locked(self, article):
        raise OperationalError

    with monkeypatch.context() as broken:
        broken.setattr(forms.WordForm, "save", locked)
        response = send(visitor, article, first_name="Anne")
    page = Page(response)
    assert response.status_code == 503
    assert response["Retry-After"] == "60"
    assert page.tree.xpath("string(//textarea[@name='text'])").strip() == WORDS
    assert page.tree.xpath("//input[@name='first_name']/@value") == ["Anne"]
    visitor.clock.shift(60)
    token = token_of(page)
    assert visitor.post(form_of(article), {"text": WORDS, "token": token}).status_code == 200
    assert ReaderWord.objects.count() == 1


# Danger ----------------------------------------------------------------------------------------


def test_who_writes_of_danger_sees_the_numbers_at_once_and_again(visitor, article):
    make_helpline(kind="suicide", phone="0800 32 123", always=True)
    for response in (
        first_look(visitor, article, text=DANGER),
        send(visitor, article, text=DANGER),
    ):
        page = Page(response)
        (box,) = page.tree.find_class("danger--answer")
        assert "0800 32 123" in box.text_content()
        assert "crisis--open" in page.source


def test_other_words_bring_no_numbers(visitor, article):
    make_helpline(kind="suicide", phone="0800 32 123", always=True)
    for response in (first_look(visitor, article), send(visitor, article)):
        assert not Page(response).tree.find_class("danger--answer")


def test_danger_stands_first_in_the_queue(visitor, article, desk):
    make_word(
        article, "Le plus ancien.", state="new", received_on=timezone.localdate() - timedelta(3)
    )
    send(Visitor(Client(), visitor.clock), article, text=DANGER)
    rows = desk.get(admin_url("changelist")).context["cl"].result_list
    assert [word.text for word in rows] == [DANGER, "Le plus ancien."]
    (queue,) = [
        one for one in desk.get("/admin/").context["queues"] if one.key == "mots-de-lecteurs"
    ]
    assert queue.rows[0].name.startswith("Je veux mourir")
    assert "signe de danger" in queue.rows[0].note


# What an editor sees ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "words", "what"),
    [
        ("Appelez-moi au 0475 12 34 56 le soir.", "0475 12 34 56", "un numéro"),
        ("Mon numéro : 0475/12.34.56", "0475/12.34.56", "un numéro"),
        ("Écrivez à anne.d@exemple.be !", "anne.d@exemple.be", "une adresse e-mail"),
        ("Tout est sur www.monblog.be", "www.monblog.be", "un site"),
        ("J’habite rue de la Paix 12, venez.", "rue de la Paix 12", "une adresse"),
        ("Venez au 12, rue de la Paix !", "12, rue de la Paix", "une adresse"),
        ("Ik woon in de Kerkstraat 5.", "Kerkstraat 5", "une adresse"),
        ("On se voit à 5000 Namur.", "5000 Namur", "une adresse"),
        ("Le docteur Lambert m’a aidé.", "docteur Lambert", "un nom"),
        ("Je m’appelle anne dupont et voilà.", "Je m’appelle anne dupont", "un nom"),
        ("Grâce à Jean-Marc Van den Berg, je vis.", "Jean-Marc Van den Berg", "un nom"),
        ("Merci Anne Dupont", "Anne Dupont", "un nom"),
    ],
)
def test_what_says_who_somebody_is_is_pointed_out(desk, visitor, article, text, words, what):
    assert [(one.words, str(one.what)) for one in cautions_of(text)] == [(words, what)]
    word = make_word(article, text, state="new", original=text)
    page = read(desk, admin_url("change", word.pk))
    assert page.tree.xpath("//mark/text()") == [words]
    told = Page(first_look(visitor, article, text=text)).main.text
    assert f"{words} ({what})" in told


def test_each_of_several_things_is_pointed_out():
    found = cautions_of("Anne Dupont, 0475 12 34 56, rue de la Paix 12, 5000 Namur.")
    assert [one.words for one in found] == [
        "Anne Dupont",
        "0475 12 34 56",
        "rue de la Paix 12",
        "5000 Namur",
    ]


@pytest.mark.parametrize(
    "text",
    [
        WORDS,
        "Depuis 3 ans, à 7 h 30, je marche. Mon fils a 14 ans.",
        "Mon mari boit. Il ne le dit pas. Je Pense à lui.",
        "Chez Anne, on rit.",
        "À Saint-Nicolas il y a un groupe.",
        "Meine Mutter hat mir geholfen.",
    ],
)
def test_other_words_are_left_alone(text):
    assert cautions_of(text) == []


@pytest.mark.parametrize(
    ("after", "is_fine"),
    [
        ("Marcher chaque matin m’a aidé.", True),
        ("marcher une heure m’a aide a tenir", True),
        ("Marcher […] m’a aidé à tenir [mon frère et moi].", True),
        ("Prier une heure chaque matin m’a aidé à tenir.", False),
        ("Matin, marcher.", False),
    ],
)
def test_a_word_is_shortened_and_not_rewritten(desk, article, after, is_fine):
    assert is_only_shortened(after, WORDS) is is_fine
    word = make_word(article, state="new", original=WORDS)
    response = desk.post(admin_url("change", word.pk), {"text": after, "first_name": ""})
    word.refresh_from_db()
    assert word.text == (after if is_fine else WORDS)
    assert ("il ne se réécrit pas" in response.text) is not is_fine


@pytest.mark.parametrize("sign", SIGNS)
def test_every_sign_of_danger_is_kept_and_said_to_editors(desk, article, sign):
    """A sign that the tables learn is one of the database, and of the words for it."""
    make_word(article, DANGER, state="new", danger=sign)
    assert str(SIGNS_IN_WORDS[sign]) in squeeze(desk.get(admin_url("changelist")).text)


def test_what_needs_a_look_is_not_published_from_the_list(desk, article):
    harmless = make_word(article, state="new")
    named = make_word(article, "Merci Anne Dupont", state="new")
    grave = make_word(article, DANGER, state="new", danger="mourir")
    page = read(desk, admin_url("changelist"))
    offered = page.tree.xpath("//button/@formaction")
    assert admin_url("publish", harmless.pk) in offered
    for word in (named, grave):
        assert admin_url("publish", word.pk) not in offered
        assert admin_url("refuse", word.pk) in offered
        assert admin_url("publish", word.pk) in desk.get(admin_url("change", word.pk)).text


def test_the_mail_is_shown_to_nobody(desk, client, article):
    word = make_word(article, state="new", email="anne@exemple.be")
    assert "anne@exemple.be" not in desk.get(admin_url("change", word.pk)).text
    assert "anne@exemple.be" not in desk.get(admin_url("changelist")).text
    word.set_state("published")
    assert "anne@exemple.be" not in Client().get(article.get_absolute_url()).text


@pytest.mark.parametrize("role", ["Rédaction", "Articles"])
def test_these_roles_decide(article, role):
    word = make_word(article, state="new")
    browser = somebody(role)
    assert browser.get(admin_url("changelist")).status_code == 200
    assert "mots-de-lecteurs" in browser.get("/admin/").text
    browser.post(admin_url("publish", word.pk))
    word.refresh_from_db()
    assert (word.state, word.published_on) == ("published", timezone.localdate())


@pytest.mark.parametrize("role", ["Relecture", "Région"])
def test_these_roles_do_not(article, role):
    word = make_word(article, state="new")
    browser = somebody(role)
    assert browser.get(admin_url("changelist")).status_code == 403
    assert "mots-de-lecteurs" not in browser.get("/admin/").text
    assert browser.post(admin_url("publish", word.pk)).status_code == 403
    word.refresh_from_db()
    assert word.state == "new"


def test_no_log_of_the_admin_holds_the_words(desk, article):
    word = make_word(article, state="new", first_name="Anne")
    desk.post(admin_url("publish", word.pk))
    for entry in LogEntry.objects.all():
        assert WORDS not in f"{entry.object_repr} {entry.change_message}"
    assert "à lire → publié" in LogEntry.objects.get().change_message


# What readers see ------------------------------------------------------------------------------


def test_nothing_is_shown_before_an_editor_published_it(desk, article):
    word = make_word(article, state="new", first_name="Anne", original=WORDS)
    reader = Client()
    assert WORDS not in reader.get(article.get_absolute_url()).text
    desk.post(admin_url("publish", word.pk))
    page = read(reader, article.get_absolute_url())
    assert WORDS in page.main.text
    assert f"Anne, {timezone.localdate().day}" in page.main.text
    desk.post(admin_url("refuse", word.pk))
    desk.post(admin_url("reopen", word.pk))
    assert WORDS not in reader.get(article.get_absolute_url()).text


def test_a_word_under_one_article_is_not_under_another(client, article):
    make_word(article)
    assert WORDS not in client.get(make_article().get_absolute_url()).text


def test_few_are_shown_the_picked_first_then_the_newest(client, article):
    today = timezone.localdate()
    for number in range(MOST_SHOWN + 5):
        make_word(article, f"Le mot n° {number:02}.", published_on=today - timedelta(number))
    ReaderWord.objects.filter(text="Le mot n° 16.").update(is_picked=True)
    page = read(client, article.get_absolute_url())
    shown = [text.text_content().strip() for text in page.tree.find_class("words__text")]
    assert shown == ["Le mot n° 16.", *(f"Le mot n° {number:02}." for number in range(11))]


def test_what_was_typed_is_text_and_nothing_else(client, article):
    make_word(article, "<script>alert(1)</script> <b>gras</b>")
    source = client.get(article.get_absolute_url()).text
    assert "<script>alert(1)" not in source
    assert "&lt;script&gt;alert(1)" in source


def test_pages_are_kept_until_a_word_is_published_changed_or_removed(article):
    def moves(act):
        before = DataVersion.latest()
        act()
        return DataVersion.latest() != before

    word = make_word(article, state="new", original=WORDS)
    assert not moves(word.save)
    assert moves(lambda: word.set_state("published"))
    word = ReaderWord.objects.get()
    word.text = "Marcher m’a aidé."
    assert moves(word.save)
    assert moves(lambda: word.set_state("refused"))
    assert not moves(word.delete)
    assert moves(lambda: make_word(article))
    assert moves(ReaderWord.objects.get().delete)
    make_word(article)
    assert moves(ReaderWord.objects.all().delete)
    make_word(article, state="refused")
    assert not moves(ReaderWord.objects.all().delete)


def test_a_long_list_of_words_costs_no_more_queries(client, article, django_assert_num_queries):
    make_word(article)
    client.get(article.get_absolute_url())
    with django_assert_num_queries(17):
        client.get(article.get_absolute_url())
    for _number in range(20):
        make_word(article)
    client.get(article.get_absolute_url())
    with django_assert_num_queries(17):
        client.get(article.get_absolute_url())


# The private link ------------------------------------------------------------------------------


def test_the_author_takes_the_word_away(visitor, article):
    link = link_in(send(visitor, article))
    ReaderWord.objects.get().set_state("published")
    reader = Client()
    assert WORDS in reader.get(article.get_absolute_url()).text
    page = visitor.open(link)
    assert WORDS in page.main.text
    assert ReaderWord.objects.exists()
    response = visitor.post(link, {})
    assert response["Location"] == reverse("word_removed")
    assert visitor.open(response["Location"]).has_heading("Votre mot est enlevé")
    assert not ReaderWord.objects.exists()
    assert WORDS not in reader.get(article.get_absolute_url()).text


def test_a_word_that_waits_can_be_taken_away_too(visitor, article):
    visitor.post(link_in(send(visitor, article)), {})
    assert not ReaderWord.objects.exists()


def test_a_link_that_served_opens_nothing(visitor, article):
    link = link_in(send(visitor, article))
    visitor.post(link, {})
    response = visitor.client.get(link)
    assert response.status_code == 404
    assert "n’ouvre plus rien" in Page(response).main.text


def test_a_link_opens_one_word_alone(visitor, article):
    word, other = make_word(article), make_word(article)
    link = links.address_of(word)
    forged = links.signer.sign_object([other.pk, word.nonce])
    for bad in (link[:-2] + "x/", reverse("word_removal", args=[forged])):
        assert visitor.post(bad, {}).status_code == 404
    assert ReaderWord.objects.count() == 2


def test_another_site_takes_nothing_away(visitor, article):
    word = make_word(article)
    response = visitor.post(links.address_of(word), {}, **{"Sec-Fetch-Site": "cross-site"})
    assert response.status_code == 403
    assert ReaderWord.objects.exists()


def test_no_table_and_no_log_holds_what_opens_the_link(visitor, article):
    link = link_in(send(visitor, article))
    token = link.rstrip("/").rpartition("/")[2]
    values = [str(value) for row in ReaderWord.objects.values() for value in row.values()]
    assert not any(token in value or value in token for value in values if len(value) > 12)
    record = logging.LogRecord("django.request", 40, "", 1, "Not Found: %s", (link,), None)
    assert WithoutRequest().filter(record)
    assert record.getMessage() == "Not Found: /articles/mots/…/"


def test_the_mail_brings_the_link_once_the_word_is_public(desk, visitor, article, mailoutbox):
    send(Visitor(Client(), visitor.clock), article, email="anne@exemple.be")
    assert mailoutbox == []
    word = ReaderWord.objects.get()
    desk.post(admin_url("publish", word.pk))
    (message,) = mailoutbox
    assert message.to == ["anne@exemple.be"]
    assert WORDS not in message.body
    assert settings.SITE_URL + article.get_absolute_url() in message.body
    (link,) = [line for line in message.body.split() if "/mots/" in line]
    assert WORDS in visitor.open(link.removeprefix(settings.SITE_URL)).main.text
    word.refresh_from_db()
    assert word.email == ""


def test_a_refused_word_writes_to_nobody_and_forgets_the_address(desk, article, mailoutbox):
    word = make_word(article, state="new", original=WORDS, email="anne@exemple.be")
    desk.post(admin_url("refuse", word.pk))
    word.refresh_from_db()
    assert (word.email, word.original, mailoutbox) == ("", "", [])


def test_a_mail_server_that_fails_keeps_nothing_from_being_published(
    desk, article, monkeypatch, mailoutbox
):
    def refused(self):
        raise OSError

    word = make_word(article, state="new", email="anne@exemple.be")
    with monkeypatch.context() as broken:
        broken.setattr(links.EmailMessage, "send", refused)
        response = desk.post(admin_url("publish", word.pk), follow=True)
    assert "nous essayerons encore cette nuit" in response.text
    word.refresh_from_db()
    assert word.is_public
    call_command("forget_words")
    assert len(mailoutbox) == 1
    word.refresh_from_db()
    assert word.email == ""


# What does not stay ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "stays"),
    [
        ({"state": "new", "received_on": forgetting.UNREAD - 1}, True),
        ({"state": "new", "received_on": forgetting.UNREAD}, False),
        ({"state": "refused", "decided_on": forgetting.REFUSED - 1}, True),
        ({"state": "refused", "decided_on": forgetting.REFUSED}, False),
        ({"state": "published", "received_on": 2000, "published_on": 1999}, True),
    ],
)
def test_what_is_not_published_is_forgotten_in_time(article, fields, stays):
    today = timezone.localdate()
    days = {n: today - timedelta(v) for n, v in fields.items() if isinstance(v, int)}
    make_word(article, **fields | days)
    call_command("forget_words")
    assert ReaderWord.objects.exists() is stays


def test_an_address_that_cannot_be_reached_is_forgotten(article, monkeypatch):
    def refused(self):
        raise OSError

    monkeypatch.setattr(links.EmailMessage, "send", refused)
    old = timezone.localdate() - timedelta(days=forgetting.UNTOLD)
    word = make_word(article, email="anne@exemple.be", published_on=old)
    call_command("forget_words")
    word.refresh_from_db()
    assert word.email == ""


@pytest.mark.parametrize(
    "fields",
    [
        {"state": "refused", "email": "anne@exemple.be"},
        {"state": "published", "original": WORDS},
        {"state": "published", "published_on": None},
        {"state": "gone"},
        {"danger": "autre"},
        {"text": ""},
    ],
)
def test_the_database_refuses_what_a_word_cannot_be(article, fields):
    word = make_word(article, state="new")
    changes = {"published_on": timezone.localdate()} | fields
    with pytest.raises(IntegrityError), transaction.atomic():
        ReaderWord.objects.filter(pk=word.pk).update(**changes)
