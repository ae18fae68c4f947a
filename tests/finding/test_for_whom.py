"""Who says to be a man, or how old they are, is led to no group that would send them away."""

import pytest

from directory.finding.index import Index
from directory.models import DataVersion, SupportGroup, Theme
from tests.finding.first_cards import answered

pytestmark = pytest.mark.usefixtures("real_data")

MEN, WOMEN, ALL = "hommes", "femmes", "tout-public"
YOUNG = {"enfants", "adolescents", "jeunes-adultes", "etudiants", "jeunes-aidants"}
OLD = {"aines"}
# Beside these, an age among the audiences sends nobody away.
ANY_AGE = {"adultes", "familles", "femmes", "hommes", "parents", "proches", ALL}
OLDER = {
    "fr": ["{} à 72 ans", "j’ai 72 ans, {}"],
    "nl": ["{} 72 jaar", "ik ben 72, {}"],
    "de": ["{} mit 72 Jahren", "ich bin 72, {}"],
    "en": ["{} at 72", "i'm 72, {}"],
}
YOUNGER = {
    "fr": ["j’ai 15 ans, {}", "{} mon fils de 8 ans"],
    "nl": ["ik ben 15, {}", "{} mijn zoontje van 8"],
    "de": ["ich bin 15, {}", "{} mein Sohn 8 Jahre"],
    "en": ["i'm 15, {}", "{} my son is 8"],
}
# Who is old does not live these, and who is young not those.
LIVED_YOUNG = {
    "adolescence", "ecole", "jeunes-aidants", "mal-etre-des-jeunes", "phobie-scolaire",
    "sante-mentale-d-un-parent", "stress-des-etudes",
}  # fmt: skip
LIVED_OLD = {
    "alzheimer-et-demences",
    "demence-jeune",
    "memoire-et-vieillissement",
    "vieillissement",
}
# What a man or a woman is the only one to live.
OF_ONE_SEX = {MEN: {"mutilations-genitales-feminines"}, WOMEN: {"masculinite"}}
AS_A_MAN = {
    "fr": ["{} homme", "je suis un homme, {}", "{} chez les hommes"],
    "nl": ["{} man", "ik ben een man met {}", "{} bij mannen"],
    "de": ["{} Mann", "ich bin ein Mann, {}", "{} bei Männern"],
    "en": ["{} man", "i'm a man with {}", "{} in men"],
}
AS_A_WOMAN = {
    "fr": ["{} femme", "je suis une femme, {}"],
    "nl": ["{} vrouw", "ik ben een vrouw met {}"],
    "de": ["{} Frau", "ich bin eine Frau, {}"],
    "en": ["{} woman", "i'm a woman with {}"],
}
LANGUAGES = ["fr", "nl", "de", "en"]


@pytest.fixture(scope="module")
def index(loaded_real_data, django_db_blocker):
    with django_db_blocker.unblock():
        return Index().successor(DataVersion.state())


@pytest.fixture
def first_of(index):
    groups = SupportGroup.objects.published().prefetch_related("audiences")
    audiences = {group.pk: {who.slug for who in group.audiences.all()} for group in groups}

    def first_of(text, language):
        """[the audiences of a group] of the first cards."""
        _answer, positions = answered(language, text, index)
        return [audiences[index.pks[position]] for position in positions]

    return first_of


def said_of(forms, language, besides=()):
    for theme in Theme.objects.exclude(slug__in=besides):
        name = getattr(theme, f"name_{language}")
        for form in forms[language]:
            yield theme, form.format(name if language == "de" else name.lower())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("forms", "own", "other"), [(AS_A_MAN, MEN, WOMEN), (AS_A_WOMAN, WOMEN, MEN)]
)
def test_nobody_is_led_to_a_group_of_the_other_sex(forms, own, other, language, first_of):
    wrong = [
        text
        for _theme, text in said_of(forms, language, OF_ONE_SEX[own])
        for audiences in first_of(text, language)
        if other in audiences and audiences.isdisjoint({own, ALL})
    ]
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("forms", "besides", "other", "meant"),
    [(OLDER, LIVED_YOUNG, YOUNG, OLD), (YOUNGER, LIVED_OLD, OLD, YOUNG)],
)
def test_nobody_is_led_to_a_group_for_another_age(
    forms, besides, other, meant, language, first_of, index
):
    everywhere = index.any_of("audience", [*meant, *ANY_AGE])
    wrong = [
        text
        for theme, text in said_of(forms, language, besides)
        # Where every group is for another age, one of those is better than none.
        if index.bits("own_theme", theme.slug) & everywhere
        for audiences in first_of(text, language)
        if other & audiences and audiences.isdisjoint({*meant, *ANY_AGE})
    ]
    assert not wrong


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "mon mari fait de l’anxiété"), ("nl", "mijn vrouw heeft angsten"),
        ("de", "mein Mann hat Angststörungen"), ("en", "my wife has anxiety"),
    ],
)  # fmt: skip
def test_a_husband_is_no_student(language, text, first_of):
    assert not any(YOUNG & who and who.isdisjoint(ANY_AGE) for who in first_of(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "peur des hommes"), ("fr", "je ne fais plus confiance aux hommes"),
        ("nl", "bang voor mannen"), ("de", "Angst vor Männern"), ("en", "scared of men"),
    ],
)  # fmt: skip
def test_whoever_is_afraid_of_men_does_not_sit_down_with_them(language, text, first_of):
    assert all(MEN not in who or WOMEN in who for who in first_of(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "un homme me suit dans la rue"), ("fr", "agressée par un homme"),
        ("nl", "mijn man slaat mij"), ("de", "mein Mann schlägt mich"),
        ("en", "a man beats me"), ("fr", "violences conjugales"),
    ],
)  # fmt: skip
def test_a_man_in_the_words_who_is_somebody_else_hides_no_group(language, text, first_of):
    assert any(WOMEN in who for who in first_of(text, language))
