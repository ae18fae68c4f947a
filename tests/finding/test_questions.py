"""The guided questions over the real data: every path leads somewhere, and says the truth."""

import math
import re
from itertools import product
from urllib.parse import parse_qs, urlencode

import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from lxml import html

from directory.finding.four_questions import DANGERS, FACILITATIONS, FORMATS, QUESTIONS
from directory.finding.matches import SHOWN
from directory.finding.questions import GuidedQuestions
from directory.finding.readers import READERS, plain_words
from directory.models import Helpline, SupportGroup, Theme
from tests.factories import make_group

pytestmark = pytest.mark.usefixtures("real_data")

WHO = [None, *READERS]
PLACES = [None, "5000 Namur", "9000 Gand", "4700 Eupen"]
HOW = [
    {},
    {"format": ["online"], "facilitation": ["peer"]},
    {"format": ["home"]},
    {"format": ["phone", "in_person"], "facilitation": ["professional"]},
]
BRANCHES = [
    "aidants-et-proches",
    "alimentation-et-image-de-soi",
    "dependances",
    "deuil-et-perte",
    "handicap",
    "identite-et-relations",
    "maladie-et-douleur",
    "memoire-et-vieillissement",
    "neurodiversite",
    "parentalite-et-famille",
    "sante-mentale",
    "solitude-precarite-exil",
    "travail-et-epuisement",
    "violences",
]
WEIGHS = [[], *([slug] for slug in BRANCHES), ["deuil-et-perte", "dependances"], ["acouphenes"]]


def query_of(who=None, themes=(), near=None, step="resultat", **how):
    answers = {"pour": [who] if who else [], "theme": themes, "near": [near] if near else [], **how}
    return urlencode({**answers, "etape": step}, doseq=True)


def questions_of(*args, **kwargs):
    return GuidedQuestions(QueryDict(query_of(*args, **kwargs)))


def read(client, query=""):
    response = client.get(f"/trouver/?{query}")
    assert response.status_code == 200
    return html.fromstring(response.content.decode())


def text_of(page):
    return re.sub(r"[ \n]+", " ", page.find(".//main").text_content())


def links(page):
    return page.xpath("//main//a/@href")


def link_called(page, name):
    return page.xpath(f"//main//a[normalize-space()='{name}']/@href")[0]


# Every path leads somewhere -----------------------------------------------------------------


@pytest.mark.parametrize("who", WHO)
def test_every_combination_of_answers_gives_one_to_six_groups(who):
    for themes, near, how in product(WEIGHS, PLACES, HOW):
        found = questions_of(who, themes, near, **how).suggestions
        assert found.positions or found.distant, (themes, near, how)
        assert len(found.positions) <= SHOWN


@pytest.mark.parametrize("near", [None, "5000 Namur"])
@pytest.mark.parametrize("themes", [[], ["dependances"], ["deuil-et-perte", "acouphenes"]])
@pytest.mark.parametrize("who", WHO)
def test_the_result_has_groups_a_network_or_the_finder_an_article_and_a_plan_b(
    client, who, themes, near
):
    page = read(client, query_of(who, themes, near, format=["in_person"]))
    reasons = page.find_class("suggestion__reason")
    assert reasons
    assert all(re.match(r"[^.]+\u00a0: [^.]+\.", reason.text_content()) for reason in reasons)
    if near:
        assert page.find_class("card--network")
    else:
        assert page.xpath("//form[contains(@class, 'place-form')]")
    assert page.find_class("card--article")
    assert page.find_class("plan-b")
    assert any(link.startswith("/groupes/?") for link in links(page))


@pytest.mark.parametrize(
    ("who", "network"), [("moi", "Adultes"), ("enfant", "Enfants et adolescents")]
)
def test_the_network_is_that_of_the_age_asked_for(client, who, network):
    titles = [
        title.text_content()
        for title in read(client, query_of(who, near="5000")).find_class("service__title")
    ]
    assert titles == [network]


def test_one_network_for_all_ages_is_shown_once(client):
    page = read(client, query_of("enfant", near="4700 Eupen"))
    assert [t.text_content() for t in page.find_class("service__title")] == ["Pour tous les âges"]


def test_somebody_who_accompanies_others_sees_platforms_and_several_articles(client):
    page = read(client, query_of("metier", ["deuil-et-perte"]))
    assert page.find_class("card--platform")
    assert len(page.find_class("card--article")) > 1


def test_others_are_not_sent_to_platforms(client):
    assert not read(client, query_of("moi", ["deuil-et-perte"])).find_class("card--platform")


@pytest.mark.parametrize(
    ("who", "article"),
    [
        ("moi", "par-ou-commencer"),
        ("proche", "aider-un-proche-sans-se-perdre"),
        ("enfant", "quand-votre-enfant-va-mal"),
        (None, "quel-groupe-pour-moi"),
    ],
)
def test_the_article_is_for_this_reader(client, who, article):
    assert f"/articles/{article}/" in links(read(client, query_of(who)))


def test_the_same_search_in_the_list_gives_the_number_it_promises(client):
    page = read(client, query_of("proche", ["maladie-et-douleur"], "4000 Liège"))
    link = page.xpath("//a[starts-with(@href, '/groupes/?')][contains(., 'même recherche')]")[0]
    count = re.search(r"\((\d+) groupes?\)", link.text_content())[1]
    title = html.fromstring(client.get(link.get("href")).content.decode()).get_element_by_id(
        "results-title"
    )
    assert title.text_content().strip().startswith(f"{count} groupe")


@pytest.mark.parametrize("who", WHO)
def test_nobody_is_sent_farther_than_one_travels(who):
    seen = 0
    for themes, near in product(WEIGHS, PLACES[1:]):
        found = questions_of(who, themes, near).suggestions
        for row in found.rows:
            km, joined = row.group.distance, row.group.format != "in_person"
            assert km is None or km <= found.REACH or joined, (themes, near, row)
            seen += 1
        for row in found.distant_rows:
            assert row.group.distance is None or row.group.distance > found.REACH
    assert seen > 100


def test_what_is_far_stands_apart_and_says_so(client):
    make_group(name="Tout au loin", municipality="Tournai", themes=["acouphenes"])
    make_group(name="Autre sujet", municipality="Arlon", themes=["sante-mentale"])
    SupportGroup.objects.exclude(name__in=["Tout au loin", "Autre sujet"]).update(status="draft")
    page = read(client, query_of("moi", ["acouphenes"], "6700"))
    (apart,) = page.find_class("shelf--distant")
    assert apart.tag == "details"
    assert apart.get("open") is None
    assert "1 groupe à plus de 50\u00a0km" in apart.text_content()
    assert "Tout au loin" in apart.text_content()
    assert "Autre sujet" not in apart.text_content()
    assert "nous ne connaissons pas de groupe qui réponde à cela" in text_of(page)


# Who reads it is spoken to, and nobody else ---------------------------------------------------


@pytest.mark.parametrize(
    ("who", "title", "sentence"),
    [
        ("moi", "Des pistes pour vous", "Pour vous, à Namur"),
        (
            "proche",
            "Des pistes pour votre proche et pour vous",
            "Pour votre proche et pour vous, à Namur",
        ),
        (
            "enfant",
            "Des pistes pour votre enfant et pour vous",
            "Pour votre enfant et pour vous, à Namur",
        ),
        ("metier", "Des pistes pour orienter", "Pour une personne que vous accompagnez, à Namur"),
        (None, "Des pistes pour vous", "À Namur"),
    ],
)
def test_the_result_says_for_whom_it_is(client, who, title, sentence):
    page = read(client, query_of(who, ["dependances"], "5000"))
    assert [h1.text_content() for h1 in page.iter("h1")] == [title]
    assert page.find_class("lead")[0].text_content() == f"{sentence}\u00a0: dépendances"


@pytest.mark.parametrize("who", ["proche", "enfant", "metier"])
def test_only_who_speaks_of_themselves_reads_the_first_person(client, who):
    asked = text_of(read(client, f"pour={who}&etape=2")).split("Continuer Je ne sais pas")[0]
    found = read(client, query_of(who, ["deuil-et-perte"], "5000"))
    found = " ".join(part.text_content() for part in found.xpath("//h1|//nav[@class='precision']"))
    assert found
    first_person = re.compile(r"\b(?:[Jj]e|[Jj]’\w+|[Mm]on|[Mm]a|[Mm]oi|[Mm]es)\b")
    assert not first_person.findall(asked + found)


@pytest.mark.parametrize("language", ["fr", "nl", "de", "en"])
def test_every_branch_has_words_for_another(language):
    with translation.override(language):
        for theme in Theme.objects.branches():
            words = plain_words(READERS["enfant"], theme)
            assert words
            assert str(words) != theme.texts.plain_words


def test_a_parent_is_not_asked_about_the_loss_of_a_spouse(client):
    names = [
        name
        for _question, options in questions_of("enfant", ["deuil-et-perte"]).precisions
        for name, _query in options
    ]
    assert names
    assert "Perte du conjoint" not in names
    assert "De quelle perte s’agit-il" in text_of(
        read(client, query_of("enfant", ["deuil-et-perte"]))
    )


# One question a page --------------------------------------------------------------------------


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.names[0])
def test_each_question_has_its_page_title_and_progress(client, question):
    page = read(client, f"etape={question.number}")
    assert [h1.text_content() for h1 in page.iter("h1")] == [str(question.title)]
    assert f"Question {question.number} sur 4" in text_of(page)


def test_without_a_step_the_first_question_comes(client):
    assert "Question 1 sur 4" in text_of(read(client))


def test_what_weighs_is_asked_in_plain_words(client):
    text = text_of(read(client, "etape=2"))
    for theme in Theme.objects.branches():
        assert theme.plain_words in text


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.names[0])
def test_any_question_can_be_skipped_and_keeps_the_other_answers(client, question):
    given = {
        "pour": ["proche"],
        "theme": ["dependances", "deuil-et-perte"],
        "near": ["5000 Namur"],
        "format": ["online"],
        "facilitation": ["peer"],
        "danger": ["peril"],
    }
    page = read(client, urlencode({**given, "etape": question.number}, doseq=True))
    skipped = parse_qs(link_called(page, str(question.skip)).lstrip("?"))
    kept = {name: values for name, values in given.items() if name not in question.names}
    following = question.number + 1 if question.number < 4 else "resultat"
    assert skipped == kept | {"etape": [str(following)]}


@pytest.mark.parametrize("step", [2, 3, 4, "resultat"])
def test_back_keeps_every_answer(client, step):
    given = {
        "pour": ["enfant"],
        "theme": ["sante-mentale", "neurodiversite"],
        "near": ["1000"],
        "format": ["online", "home"],
        "facilitation": ["peer"],
        "danger": ["mourir"],
    }
    page = read(client, urlencode({**given, "etape": step}, doseq=True))
    before = 4 if step == "resultat" else step - 1
    back = parse_qs(link_called(page, "Retour").lstrip("?"))
    assert back == given | {"etape": [str(before)]}


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.names[0])
def test_the_form_carries_the_answers_of_the_other_questions(client, question):
    page = read(
        client,
        "pour=proche&theme=dependances&near=5000&format=online&facilitation=peer"
        f"&etape={question.number}",
    )
    form = page.xpath("//form[contains(@class, 'question__form')]")[0]
    sent = dict(form.form_values())
    assert sent["pour"] == "proche"
    assert sent["theme"] == "dependances"
    assert sent["near"] == "5000"
    assert sent["format"] == "online"
    assert sent["facilitation"] == "peer"


def test_a_precise_theme_of_the_address_is_offered_and_ticked(client):
    page = read(client, "theme=parkinson&etape=2")
    assert page.xpath("//input[@name='theme'][@value='parkinson'][@checked]")
    assert not page.xpath("//input[@name='theme'][@value='epilepsie']")


def test_the_result_offers_to_change_each_answer(client):
    page = read(client, query_of("moi", ["dependances"], "5000"))
    steps = [
        parse_qs(link.get("href").lstrip("?"))["etape"]
        for link in page.find_class("answers__change")
    ]
    assert steps == [["1"], ["2"], ["3"], ["4"]]


# Where ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("step", ["4", "resultat"])
def test_an_unknown_place_is_said_and_close_names_are_offered(client, step):
    page = read(client, f"pour=moi&near=Namurr&etape={step}")
    assert "Question 3 sur 4" in text_of(page)
    assert "Nous ne trouvons pas «\u202fNamurr\u202f»" in text_of(page)
    assert "?pour=moi&near=5000+Namur&etape=4" in links(page)


def test_a_place_that_may_be_two_is_asked(client):
    page = read(client, "near=Saint-Nicolas&etape=4")
    assert "Lequel" in text_of(page)
    choices = {"?near=4420+Saint-Nicolas&etape=4", "?near=9100+Saint-Nicolas&etape=4"}
    assert choices <= set(links(page))


def test_a_known_place_goes_on(client):
    assert "Question 4 sur 4" in text_of(read(client, "near=namur&etape=4"))


def test_a_region_instead_of_a_town_leads_to_its_page(client):
    assert "/regions/hainaut/" in links(read(client, "near=Hainaut&etape=4"))


# Danger first -----------------------------------------------------------------------------------


@pytest.mark.parametrize("step", ["1", "2"])
def test_the_first_two_questions_let_one_say_danger(client, step):
    page = read(client, f"etape={step}")
    assert page.xpath("//button[@name='danger']/@value") == list(DANGERS)


@pytest.mark.parametrize("step", ["3", "4"])
def test_the_other_questions_do_not_ask_it_again(client, step):
    assert not read(client, f"etape={step}").xpath("//button[@name='danger']")


@pytest.mark.parametrize("step", ["1", "2", "3", "4", "resultat"])
@pytest.mark.parametrize("danger", DANGERS)
def test_after_a_sign_of_danger_the_numbers_stand_before_everything_else(client, danger, step):
    page = read(client, f"danger={danger}&etape={step}")
    content = page.find(".//main")
    first = next(child for child in content if isinstance(child.tag, str))
    assert first.get("class") == "danger"
    assert len(first.xpath(".//a[starts-with(@href, 'tel:')]")) >= 3
    assert len(content) > 1


@pytest.mark.parametrize(("danger", "first"), [("mourir", "080032123"), ("peril", "112")])
def test_the_first_number_is_the_one_for_this_danger(client, danger, first):
    page = read(client, f"danger={danger}&etape=2")
    numbers = page.find_class("danger")[0].xpath(".//a[starts-with(@href, 'tel:')]/@href")
    assert numbers[0] == f"tel:{first}"


def test_only_numbers_that_answer_day_and_night_are_promised(client):
    for danger in DANGERS:
        for line in GuidedQuestions(QueryDict(f"danger={danger}")).danger_lines:
            assert line.always


def test_the_numbers_come_from_the_helplines(client):
    Helpline.objects.filter(phone="0800 32 123").update(phone="0800 99 999")
    page = read(client, "danger=mourir&etape=2")
    assert "0800 99 999" in page.find_class("danger")[0].text_content()


@pytest.mark.parametrize("theme", ["violences", "violences-conjugales", "pensees-suicidaires"])
def test_a_theme_that_is_a_danger_brings_the_numbers_to_the_result(client, theme):
    assert read(client, query_of("moi", [theme])).find_class("danger")


def test_an_ordinary_theme_does_not(client):
    assert not read(client, query_of("moi", ["dependances"])).find_class("danger")


def test_the_numbers_can_be_put_away(client):
    page = read(client, "pour=moi&danger=peril&etape=2")
    assert link_called(page, "Continuer sans ces numéros") == "?pour=moi&etape=2"


def test_nobody_who_was_hurt_is_sent_to_a_group_for_those_who_hurt():
    for who, near in product(WHO, PLACES):
        for row in questions_of(who, ["violences"], near).suggestions.rows:
            slugs = set(row.group.themes.values_list("slug", flat=True))
            assert "auteurs-de-violences-conjugales" not in slugs


def test_who_asks_for_such_a_group_finds_it():
    rows = questions_of("moi", ["auteurs-de-violences-conjugales"]).suggestions.rows
    assert "auteurs-de-violences-conjugales" in rows[0].group.themes.values_list("slug", flat=True)


# What is given up first, and what last -----------------------------------------------------------


def suggested(who, theme, near=None, **how):
    """[(name, branch of the main theme)] of what is suggested."""
    questions = questions_of(who, [theme], near, **how)
    branch_of = questions.index.branch_of
    return [
        (row.group.name, branch_of[row.group.main_theme.slug] or row.group.main_theme.slug)
        for row in questions.suggestions.rows
    ]


@pytest.mark.parametrize("who", [who for who in WHO if who])
@pytest.mark.parametrize("near", [None, "1300", "7100", "4800", "6700", "9000"])
@pytest.mark.parametrize(
    "theme", ["solitude-precarite-exil", "travail-et-epuisement", "violences", "deuil-et-perte"]
)
def test_nobody_is_sent_to_people_with_an_illness_that_they_did_not_name(who, near, theme):
    branches = [branch for _name, branch in suggested(who, theme, near)]
    assert branches
    assert not {"maladie-et-douleur", "handicap", "dependances"}.intersection(branches)


def test_the_centre_against_bullying_of_the_town_comes_before_women_s_groups():
    names = [name for name, _branch in suggested("enfant", "violences", "7100")]
    assert names[0].startswith("CRIH")
    assert not [name for name in names if "femmes" in name]


def test_the_rainbow_house_of_the_town_comes_first():
    names = [name for name, _branch in suggested("enfant", "identite-et-relations", "4800")]
    assert names[0].startswith("Maison Arc-en-Ciel de Verviers")


def test_a_service_is_suggested_where_it_alone_answers():
    names = [name for name, _branch in suggested("moi", "travail-et-epuisement", "1300")]
    assert names[0].startswith("SOS Burn-out")


def test_the_subject_is_given_up_after_the_distance_and_the_audience():
    make_group(name="Loin", municipality="Ostende", themes=["acouphenes"], languages=["fr"])
    make_group(name="Ailleurs", municipality="Arlon", themes=["diabete"], languages=["fr"])
    found = questions_of("enfant", ["acouphenes"], "1000").suggestions
    assert "Ailleurs" not in [row.group.name for row in found.rows]


def test_a_branch_with_several_themes_may_be_made_precise(client):
    page = read(client, query_of("moi", ["deuil-et-perte"], "5000"))
    assert "Qui avez-vous perdu" in text_of(page)
    address = link_called(page, "Deuil d’un enfant")
    assert "theme=deuil-d-un-enfant" in address
    assert "near=5000" in address
    precise = read(client, address.lstrip("?"))
    assert "Qui avez-vous perdu" not in text_of(precise)


def test_a_way_to_meet_that_nobody_has_is_not_offered(client):
    assert "À domicile" in text_of(read(client, query_of("moi", step=4)))
    SupportGroup.objects.groups().filter(format="home").update(status="draft")
    assert "À domicile" not in text_of(read(client, query_of("moi", step=4)))


def test_on_the_phone_services_and_lines_answer(client):
    assert "Par téléphone" in text_of(read(client, query_of("moi", step=4)))
    for who, phones in {"moi": ["107"], "enfant": ["103", "107"]}.items():
        page = read(client, query_of(who, ["sante-mentale"], "5000", format=["phone"]))
        ways = [a.text_content() for a in page.find_class("answer__number")]
        assert ways[: len(phones)] == phones
        assert "répondent sans rendez-vous" in text_of(page)
        listed = [a.text_content() for a in page.find_class("line-list__number")]
        assert listed[: len(phones)] == phones
        assert "par téléphone" in page.find_class("suggestion__reason")[0].text_content()


# The sentences are true -------------------------------------------------------------------------


def kilometres(place, group):
    north = (group.public_latitude - place.latitude) * 111.2
    east = (group.public_longitude - place.longitude) * 111.2
    return math.hypot(north, east * math.cos(math.radians(place.latitude)))


@pytest.mark.parametrize("who", WHO)
def test_each_reason_holds_for_its_group(who):
    checked = 0
    for number, (themes, near) in enumerate(product(WEIGHS, PLACES)):
        questions = questions_of(who, themes, near, **HOW[number % len(HOW)])
        for row in questions.suggestions.rows:
            assert_true(row.reason, row.group, questions.place)
            checked += 1
    assert checked > 100


def assert_true(reason, group, place):
    phrases = [audience.phrase for audience in group.audiences.all()]
    assert not phrases or any(f" pour {phrase}" in reason for phrase in phrases)
    assert reason.startswith(f"{group.main_theme.name}\u00a0: ")
    if theme := re.search("thème «\u202f(.+?)\u202f»", reason):
        own = {group.main_theme, *group.themes.all()}
        assert theme[1] in {name for one in own for name in (one.name, str(one.parent))}
    if distance := re.search("à (?:environ )?([0-9,]+)\u00a0km", reason):
        said = float(distance[1].replace(",", "."))
        assert abs(said - kilometres(place, group)) < 1, reason
        assert ("environ" in reason) != group.point_is_exact
    if "tout près" in reason:
        assert kilometres(place, group) < 1.01
    if "en ligne" in reason:
        assert group.format in ("online", "hybrid")
    if "par téléphone" in reason:
        assert group.format == "phone"
    if "à domicile" in reason:
        assert group.format == "home"
    if "plusieurs groupes" in reason:
        assert group.is_group_network
    if "un service" in reason:
        assert group.is_orientation
    if "entre personnes concernées" in reason:
        assert group.facilitation == "peer"
    if "avec une équipe professionnelle" in reason:
        assert group.facilitation == "professional"


def test_what_was_widened_is_said(client):
    text = text_of(read(client, query_of("moi", ["maladie-et-douleur"], "6700 Arlon", **HOW[2])))
    assert "Nous avons cherché plus large" in text
    assert "d’autres façons de se retrouver" in text


def test_nothing_is_said_when_nothing_was(client):
    text = text_of(read(client, query_of(None, ["sante-mentale"])))
    assert "Nous avons cherché plus large" not in text


# Bad values -------------------------------------------------------------------------------------

HOSTILE = [
    "<script>alert(1)</script>",
    "' OR 1=1 --",
    "\x00",
    "é" * 5000,
    "../../etc",
    "{{ 7 }}",
    "😀",
]


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize(
    "name", ["pour", "theme", "near", "format", "facilitation", "danger", "etape"]
)
def test_a_bad_value_is_left_aside_and_never_breaks_the_page(client, name, value):
    for step in ("1", "3", "resultat"):
        query = {"pour": ["moi"], name: [value]}
        if name != "etape":
            query["etape"] = step
        response = client.get(f"/trouver/?{urlencode(query, doseq=True)}")
        assert response.status_code == 200
        assert b"<script>alert" not in response.content


@pytest.mark.parametrize("query", ["pour=martien", "theme=inconnu", "format=fax", "etape=9"])
def test_a_bad_value_is_said(client, query):
    assert "n’a pas été comprise" in text_of(read(client, query))


def test_good_values_beside_a_bad_one_are_kept(client):
    page = read(client, "theme=inconnu&theme=dependances&etape=2")
    assert page.xpath("//input[@name='theme'][@checked]/@value") == ["dependances"]


def test_good_values_alone_bring_no_message(client):
    assert "n’a pas été comprise" not in text_of(read(client, "theme=dependances&etape=2"))


def test_nothing_is_stored(client):
    response = client.get("/trouver/?pour=moi&danger=mourir&theme=violences&etape=resultat")
    assert not response.cookies


def test_a_page_with_answers_is_kept_by_no_cache(client):
    assert "no-store" in client.get("/trouver/?pour=moi&etape=2")["Cache-Control"]


def test_the_first_page_may_be_kept(client):
    assert "no-store" not in client.get("/trouver/").get("Cache-Control", "")


def test_only_reading_is_possible(client):
    assert client.post("/trouver/").status_code == 405


# Cost -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "most"),
    [
        ("", 3),
        ("etape=2", 4),
        ("pour=moi&etape=3", 3),
        (query_of("proche", ["dependances"], "5000 Namur"), 18),
        (query_of("metier", ["violences"], "1000", danger=["peril"]), 24),
    ],
)
def test_a_page_asks_the_database_a_bounded_number_of_times(client, query, most):
    client.get("/trouver/?near=5000&etape=resultat")
    with CaptureQueriesContext(connection) as queries:
        client.get(f"/trouver/?{query}")
    assert len(queries) <= most, [query["sql"][:120] for query in queries]


def test_the_closed_lists_match_the_list_of_groups():
    assert set(FORMATS) <= set(SupportGroup.Format.values)
    assert set(FACILITATIONS) <= set(SupportGroup.Facilitation.values)


# One subject does not stand in for another ------------------------------------------------------


def mainly_about(suggested, index):
    return {
        slug
        for slug in index.branch_of
        for position in suggested.positions
        if index.bits("main_theme", slug) >> position & 1
    }


@pytest.mark.parametrize(
    ("who", "theme", "near", "never"),
    [
        ("moi", "deuil-d-un-parent", "2000", {"deuil-perinatal", "perte-du-conjoint"}),
        ("proche", "separation", None, {"infertilite", "perinatalite"}),
        ("metier", "adolescence", "5000", {"separation", "monoparentalite"}),
        ("proche", "vieillissement", "1030", {"alzheimer-et-demences", "demence-jeune"}),
        ("proche", "harcelement-au-travail", "7100", {"burn-out-parental"}),
        ("moi", "exil-et-migration", "8500", {"lgbtqia", "transidentite"}),
        ("moi", "image-de-soi", None, {"troubles-alimentaires"}),
    ],
)
def test_a_neighbour_is_no_other_loss_family_or_people(who, theme, near, never):
    questions = questions_of(who, [theme], near)
    assert not mainly_about(questions.suggestions, questions.index) & never


def test_the_family_of_who_drinks_is_answered_by_families(client):
    questions = questions_of("enfant", ["parent-qui-boit-ou-consomme"], "5000")
    names = [row.group.name for row in questions.suggestions.rows]
    assert any("Al-Anon" in name for name in names)
    assert not any("Alcooliques Anonymes" in name for name in names)


def test_of_a_branch_and_its_theme_the_theme_is_meant():
    both = questions_of("moi", ["solitude-precarite-exil", "exil-et-migration"], "1030")
    assert both.answers["theme"] == ["exil-et-migration"]
