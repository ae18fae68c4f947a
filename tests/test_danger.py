"""Danger in what people write: what is heard, and which numbers it brings."""

from collections import Counter
from functools import cache
from pathlib import Path
from random import Random

import pytest
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import override

from directory.crisis import lines_of_words
from directory.danger import LONGEST_TEXT, danger_of, hear, hear_rules
from directory.danger.themes import DANGER_OF_PHRASE
from directory.finding.index import Index
from directory.finding.reading import understand
from directory.fixtures import read_yaml
from directory.models import DataVersion, Helpline, Theme
from tests.reading import read, words_of

pytestmark = pytest.mark.usefixtures("real_data")

TABLE = read_yaml(Path(__file__).parent / "danger.yaml")
LANGUAGES = ("fr", "nl", "de", "en")
SENTENCES = [
    (text, language, block["sign"], block["kind"])
    for block in TABLE
    for language in LANGUAGES
    for text in block.get(language, ())
]
# A ratchet: what was reached, and may not fall.
MISSED, FALSE_ALARMS, OTHER_SIGN = 0, 0, 0


@cache
def heard_in_table():
    """{text: what is heard in it}: each is read once for all tests."""
    return {text: hear(text) for text, *_others in SENTENCES}


# What is heard ------------------------------------------------------------------------------


def test_the_table_says_enough():
    said = Counter(language for _text, language, _sign, _kind in SENTENCES)
    assert len(SENTENCES) >= 900
    assert min(said.values()) >= 150
    assert len({text for text, *_others in SENTENCES}) == len(SENTENCES)


def test_who_hurts_somebody_is_told_from_who_is_hurt():
    hurts = {
        text
        for block in TABLE
        if block.get("hurts")
        for language in LANGUAGES
        for text in block.get(language, ())
    }
    assert {text for text, heard in heard_in_table().items() if heard.hurts} == hurts


def test_danger_is_heard_and_nothing_else(capsys):
    said, wrong = Counter(), Counter()
    missed, false_alarms, other_sign = [], [], []
    for text, language, sign, kind in SENTENCES:
        heard = heard_in_table()[text].sign
        key = (sign == "harmless", language, kind)
        said[key] += 1
        if sign == "harmless" and heard:
            false_alarms.append(text)
        elif sign != "harmless" and not heard:
            missed.append(text)
        elif sign != "harmless" and heard != sign:
            other_sign.append(text)
            continue
        else:
            continue
        wrong[key] += 1
    with capsys.disabled():
        for title, harmless in (("danger heard", False), ("harmless let be", True)):
            for language in LANGUAGES:
                keys = [key for key in said if key[:2] == (harmless, language)]
                total = sum(said[key] for key in keys)
                bad = sum(wrong[key] for key in keys)
                kinds = ", ".join(f"{key[2]} −{wrong[key]}" for key in keys if wrong[key])
                print(f"\n{title}, {language}: {total - bad}/{total} {kinds}", end="")
    assert len(missed) <= MISSED, missed
    assert len(false_alarms) <= FALSE_ALARMS, false_alarms
    assert len(other_sign) <= OTHER_SIGN, other_sign


@pytest.mark.parametrize(
    "text",
    [
        "je veux plus etre là", "jai avalé une boite de dafalgan", "violence conjugal",
        "mon beau père me touche", "ik wil eruit stappen", "ich will nicht mehr aufwachen",
        "my husband hits me", "i dont want to live anymore",
    ],
)  # fmt: skip
def test_danger_is_heard_in_capitals_and_inside_other_words(text):
    sign = danger_of(text)
    assert sign
    assert danger_of(text.upper()) == sign
    assert danger_of(f"Bonjour, {text} !!! merci") == sign


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("je veux mouriiiir", "mourir"), ("je veu disparaitr", "mourir"), ("suiccide", "mourir"),
        ("jmesuis scarifié", "mourir"), ("hij wil me vermoordn", "peril"),
        ("my husbend hits me", "violence"), ("mon mari me frape", "violence"),
    ],
)  # fmt: skip
def test_danger_is_heard_behind_faults(text, meant):
    assert danger_of(text) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("mon père la torture à la cave", "violence"),
        ("je veux disparaître sous un train", "mourir"),
        ("hij wurgt mij om zijn schulden", "peril"), ("hij wil mijn kind wurgen", "peril"),
        ("net bevallen en de baby heeft geen hartslag", "secours"),
        ("ich habe mich tief geschnitten", "mourir"),
        ("ich sitze mit dem messer in der hand hinter der tür", "peril"),
        ("letzte woche operiert und jetzt kein puls", "secours"),
        ("in hospital bill hits me when nobody looks", "violence"),
        ("i was asleep and he did it, then i woke up", "violence"),
        ("being hit again since the divorce", "violence"),
        ("i took scissors and cut my arm", "mourir"),
        ("he's going to kill me when i get home", "peril"),
    ],
)  # fmt: skip
def test_danger_is_heard_although_an_idiom_has_its_words(text, meant):
    assert hear_rules(text).sign == meant


@pytest.mark.parametrize(
    "text",
    [
        "documentaire sur le viol ce soir", "bénévole dans un centre de prévention du suicide",
        "thesis over zelfmoord en misbruik", "vacature vluchthuis voor slachtoffers van geweld",
        "fortbildung suizidprävention", "play about battered women", "suicide statistics belgium",
        "le héros de mon roman veut mourir", "lost my brother to an overdose",
        "overdosis aan werk", "die rechnungen erdrosseln uns",
    ],
)  # fmt: skip
def test_what_is_only_spoken_of_is_no_danger(text):
    assert not danger_of(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("ce film sur le suicide me donne envie de mourir", "mourir"),
        ("ik schrijf een thesis over geweld en mijn man slaat mij", "violence"),
        ("ich lese bücher über suizid um zu wissen wie es geht", "mourir"),
        ("i volunteer on a suicide line and now i want to die", "mourir"),
        ("my husband lost his job and took an overdose", "poison"),
        ("prévention du suicide", "mourir"), ("overdose de cachets", "poison"),
    ],
)  # fmt: skip
def test_who_speaks_of_a_subject_and_of_himself_is_heard(text, meant):
    assert hear_rules(text).sign == meant


@pytest.mark.parametrize(
    "text",
    [
        "mon père me frappait enfant, aujourd'hui je vais bien",
        "als kind misbruikt, nu gaat het goed met mij",
        "vor zehn jahren suizidversuch, heute geht es mir gut",
        "sober for five years after my overdose",
    ],
)
def test_what_is_long_past_and_healed_is_no_danger(text):
    assert not hear_rules(text).sign


@pytest.mark.parametrize(
    "text",
    [
        "mon père me frappait enfant, ça va mieux mais il recommence",
        "als kind misbruikt, het gaat goed maar hij is terug en slaat mij",
        "früher suizidversuch, es ging mir gut, ich will wieder sterben",
        "i was raped years ago and i'm not okay",
    ],
)
def test_what_is_past_and_not_over_is_heard(text):
    assert hear_rules(text).sign


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_danger_is_mostly_heard_behind_any_typing_error(seed):
    """One letter of one long word is missing, too many or swapped with the next."""
    chance = Random(seed)  # noqa: S311
    texts = [text for text, _language, sign, _kind in SENTENCES if sign != "harmless"]
    mistyped = [typed for text in texts if (typed := with_an_error(text, chance)) != text]
    heard = sum(bool(danger_of(text)) for text in mistyped)
    assert heard / len(mistyped) > 0.88


def with_an_error(text, chance):
    words = text.split()
    long = [position for position, word in enumerate(words) if len(word) > 4]
    if not long:
        return text
    position = chance.choice(long)
    word = words[position]
    at = chance.randrange(1, len(word) - 1)
    words[position] = chance.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + chance.choice("aeinrst") + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        ]
    )
    return " ".join(words)


@pytest.mark.parametrize(
    "text",
    [
        "10 kms de namur",
        "compagnon",
        "die Gruppe",
        "ik want die",
        "carmen",
        "accouchement",
        "viool",
        "veerkracht",
        "i spend too much",
    ],
)
def test_a_word_that_looks_like_danger_is_none(text):
    assert not danger_of(text)


def test_danger_is_heard_wherever_it_stands_in_a_long_text():
    assert danger_of("bonjour " * 500 + "je veux mourir") == "mourir"
    assert danger_of("je veux mourir " + "bonjour " * 500) == "mourir"


@pytest.mark.parametrize(
    "words", ["me ma m nous frappe ", "mourir ", "je veux pas plus ", "a", "ik wil niet meer "]
)
def test_a_hostile_text_is_read_in_no_time(words):
    """As many steps as there are words, whatever they are: no rule goes back over what it read."""
    text = (words * LONGEST_TEXT)[: 20 * LONGEST_TEXT]
    hear(text)


# In which language, and for whom -----------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_is_that_of_the_words(language):
    texts = [text for text, spoken, sign, _kind in SENTENCES if spoken == language != sign]
    heard = [heard for text in texts if (heard := heard_in_table()[text]).sign]
    right = sum(said.language in (language, "") for said in heard)
    assert right / len(heard) > 0.97


@pytest.mark.parametrize(
    "text",
    [
        "mon fils veut mourir", "ma fille de 14 ans se coupe", "j’ai 13 ans et je veux mourir",
        "mon beau père me touche", "mijn dochter snijdt zich", "mein Sohn will sterben",
        "my daughter is suicidal",
    ],
)  # fmt: skip
def test_a_child_is_heard_in_the_words(text):
    assert hear(text).is_young


@pytest.mark.parametrize(
    "text", ["mon mari me frappe", "mon fils de 35 ans veut mourir", "ik wil dood", "kill myself"]
)
def test_nobody_is_taken_for_a_child(text):
    assert hear(text).sign
    assert not hear(text).is_young


@pytest.mark.parametrize(
    "text",
    [
        "j’ai regardé un film sur le suicide et je veux le faire",
        "ik las een boek over zelfmoord en ik wil ook",
        "my brother died of an overdose and i want to follow him",
        "formation violences conjugales mon mari me frappe",
        "mon cours est fini je me tue ce soir", "violée par mon prof pendant la formation",
    ],
)  # fmt: skip
def test_who_speaks_of_a_film_or_of_work_and_of_themselves_is_heard(text):
    assert danger_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "dad hits us with his belt", "papa slaat ons", "le copain de maman me fait des choses",
        "papa vient dans mon lit la nuit", "mein vater schlägt mich mit dem gürtel",
        "mijn leraar wil naaktfoto's van mij", "my mother slaps me every day",
    ],
)  # fmt: skip
def test_who_is_hurt_by_a_parent_speaks_as_a_child(text):
    assert hear(text).is_young


@pytest.mark.parametrize(
    "text",
    [
        "mon père de 82 ans me frappe", "my mother with dementia hits me, i'm her carer",
        "mon mari frappe ma mère", "mon père veut mourir",
    ],
)  # fmt: skip
def test_who_is_grown_up_and_has_parents_is_no_child(text):
    assert not hear(text).is_young


@pytest.mark.parametrize(
    ("text", "is_sexual"),
    [
        ("papa komt in mijn bed", True), ("mamas freund macht sachen mit mir", True),
        ("my teacher wants nudes of me", True), ("papa nous frappe avec sa ceinture", False),
    ],
)  # fmt: skip
def test_what_is_done_to_a_child_in_bed_or_for_pictures_is_sexual(text, is_sexual):
    assert hear(text).is_sexual is is_sexual


@pytest.mark.parametrize(
    "text",
    [
        "je suis enceinte de mon père", "mon frère couche avec moi", "mijn broer slaapt met mij",
        "mon grand père me caresse quand on est seuls", "mijn opa raakt me aan",
        "mon entraineur veut que je dorme chez lui", "mein onkel will mit mir schlafen",
        "im 13 and my teacher texts me that im sexy", "ik ben 15 en mijn lief dwingt mij tot seks",
    ],
)  # fmt: skip
def test_who_is_abused_in_the_family_or_by_a_teacher_is_a_child(text):
    heard = hear_rules(text)
    assert (heard.sign, heard.is_sexual, heard.is_young) == ("violence", True, True)


def test_a_word_of_another_language_tells_nothing():
    """« Son fusil » is no son, and « mes parents » are no knife."""
    assert not hear("mon mari a sorti son fusil de chasse").is_young
    assert hear("my son wants to die").is_young
    assert not hear("mes parents me frappent").is_now
    assert hear("papa slaat mama met een mes").is_now


@pytest.mark.parametrize(
    "text",
    [
        "my coach beats me at tennis practice", "mon ex frappe à ma porte toute la nuit",
        "marre de la vie, ma famille s'en fout", "je veux mettre fin à ma vie en ville",
        "j'ai plus envie de mourir que de vivre", "il me laisse mourir de faim",
        "je n'ai plus envie de mourir mais je me coupe", "il m'a battu au tennis club",
    ],
)  # fmt: skip
def test_what_only_begins_as_an_idiom_is_heard(text):
    assert danger_of(text)


@pytest.mark.parametrize(
    ("text", "is_now"),
    [
        ("ma soeur a pris tous ses médicaments elle répond plus", True),
        ("mijn maat ligt bewusteloos te veel ghb", True), ("überdosis, atmet kaum", True),
        ("she overdosed and i can't wake her up", True), ("i took a whole box of pills", False),
        ("j’ai pris toutes les pilules bleues", False),
    ],
)  # fmt: skip
def test_who_took_too_much_and_fails_needs_the_rescue_now(text, is_now):
    heard = hear(text)
    assert heard.sign == "poison"
    assert heard.is_now is is_now


@pytest.mark.parametrize(
    "text",
    [
        "désir d’enfant", "geen gevoelens voor mijn baby", "kinder machen mich wahnsinnig",
        "j’ai 14 ans et je suis amoureux d’une fille de 13 ans", "my father was a paedophile",
        "abusée par un pédophile", "ik val op jongens", "seksueel geweld op kinderen",
        "gefühle für kinder erklären", "sexual abuse of children",
    ],
)  # fmt: skip
def test_who_loves_or_was_abused_is_not_taken_for_drawn_to_children(text):
    assert not hear(text).is_drawn


def test_who_is_drawn_to_children_and_wants_to_die_is_heard_as_that():
    assert danger_of("je suis pédophile et je veux mourir") == "mourir"


# Which numbers -----------------------------------------------------------------------------------


def phones(text, page_language="fr"):
    return [line.phone for line in lines_of_words(hear(text), page_language)]


class TestNumbers:
    def test_they_follow_the_language_of_the_words(self):
        assert phones("ik wil dood") == ["1813", "106", "112"]
        assert phones("je veux mourir", "nl") == ["0800 32 123", "107", "112"]
        assert phones("ich will sterben")[:2] == ["108", "112"]

    def test_who_misses_a_child_also_finds_who_looks_for_children(self):
        numbers = ["112", "101", "116 000"]
        assert phones("ma fille de 12 ans n’est pas rentrée de l’école") == numbers
        assert phones("mijn zoon is vermist", "fr") == numbers
        assert phones("my ex took the kids and won’t answer", "en") == ["112", "116 000"]

    def test_who_misses_somebody_older_does_not(self):
        assert phones("mon père alzheimer est sorti et on ne le retrouve pas") == ["112", "101"]
        assert phones("mon fils de 35 ans a disparu depuis hier") == ["112", "101"]

    def test_who_is_hurt_as_a_child_finds_who_answers_children_at_any_hour(self):
        numbers = phones("mon beau père me touche")
        assert numbers.index("116 000") < numbers.index("103")

    def test_they_follow_the_page_where_the_words_tell_no_language(self):
        assert phones("suicide", "nl")[0] == "1813"
        assert phones("suicide", "fr")[0] == "0800 32 123"

    def test_where_few_answer_in_a_language_those_of_the_page_follow(self):
        numbers = phones("i want to die", "fr")
        assert "112" in numbers
        assert "0800 32 123" in numbers
        assert len(numbers) >= 3

    def test_a_child_in_the_words_brings_the_line_for_children_last(self):
        assert phones("mon fils de 14 ans veut mourir") == ["0800 32 123", "107", "112", "103"]
        assert phones("mijn dochter wil dood")[-1] == "102"
        assert "103" not in phones("je veux mourir")

    @pytest.mark.parametrize(
        "text",
        [
            "mon bébé s'étouffe avec une pomme", "papa fait un avc je crois qu'il fait un avc",
            "mijn kind stikt in een snoepje", "meine frau blutet stark", "he has no pulse",
        ],
    )  # fmt: skip
    def test_for_a_body_that_fails_one_number_is_enough(self, text):
        """Who reads four of them loses time; a child’s line would not help a child that chokes."""
        for page_language in LANGUAGES:
            assert phones(text, page_language) == ["112"]

    def test_a_line_for_violence_with_hours_is_better_than_none(self):
        assert phones("mijn man slaat mij")[:1] == ["112"]
        assert "1712" in phones("mijn man slaat mij")
        assert "0800 98 100" not in phones("mon mari me frappe")

    def test_who_was_raped_finds_whose_task_it_is_before_who_answers_couples(self):
        assert phones("on m’a violée cette nuit") == ["112", "", "0800 98 100", "0800 30 030"]
        assert phones("verkracht na een feestje gisteren").count("1712") == 1
        # Except where the partner does it.
        assert phones("mon mari me viole")[0] == "0800 30 030"

    @pytest.mark.parametrize(
        ("text", "first"),
        [
            ("inceste dans l’enfance", "0800 98 100"), ("als kind misbruikt", "1712"),
            ("violé à l’armée il y a 20 ans", "0800 98 100"), ("raped as a child", "02 616 26 26"),
            ("als Kind misshandelt, jetzt 45", "108"),
            ("misbruikt als misdienaar, ben nu 58", "1712"),
        ],
    )  # fmt: skip
    def test_who_was_hurt_long_ago_is_listened_to_before_the_rescue(self, text, first, client):
        numbers = phones(text, hear(text).language)
        assert numbers[0] == first
        assert numbers.index("112") > 0
        # Whoever was a child then is none now.
        assert not {"103", "102", "116 000"} & set(numbers)
        page = read(client, reverse("group_list", query={"q": text}))
        assert "même des années après" in words_of(page.tree.find_class("danger__title")[0])

    @pytest.mark.parametrize(
        ("text", "numbers"),
        [
            ("mon ex m’attend avec un couteau", ["112", "101"]),
            ("hij heeft mij gewurgd", ["112", "101", "1712"]),
            ("ma mère nous enferme à la cave", ["112", "103", "116 000"]),
            ("ik heb mijn kind door elkaar geschud", ["112", "102", "116 000", "1712"]),
            ("ik sta aan het spoor", ["112", "1813"]),
            ("j’ai peur de mon fils quand il a bu", ["0800 30 030", "112"]),
            ("il me force à coucher avec lui", ["112", "", "0800 98 100"]),
            ("quelqu’un a touché ma fille", ["116 000", "", "103"]),
            ("mon père me viole et dit qu’il va me tuer", ["112", "103", "116 000"]),
            ("he raped me and says he will kill me", ["112", "", "02 616 26 26"]),
        ],
    )
    def test_whose_task_it_is_comes_before_the_others(self, text, numbers):
        assert phones(text, hear(text).language)[: len(numbers)] == numbers

    @pytest.mark.parametrize(
        ("text", "numbers"),
        [
            ("papa me tape", ["112", "103", "116 000", "0800 30 030"]),
            ("j’entends le voisin taper ses gosses", ["112", "103", "116 000", "0800 30 030"]),
            ("mijn papa slaat mij", ["112", "102", "116 000", "1712"]),
            ("mon oncle me touche", ["116 000", "", "103", "112", "0800 30 030"]),
            # A partner hits, and children see it.
            ("mon mari me frappe devant le petit", ["0800 30 030", "112", "101", "116 000", "103"]),
        ],
    )
    def test_a_child_that_is_hurt_finds_who_answers_children_before_couples(self, text, numbers):
        assert phones(text, hear(text).language) == numbers

    @pytest.mark.parametrize(
        "text",
        [
            "on m’a violée cette nuit", "verkracht na een feestje gisteren", "raped last night",
            "ich wurde gestern vergewaltigt", "mon beau père me touche",
        ],
    )  # fmt: skip
    def test_who_was_raped_finds_where_somebody_is_received_day_and_night(self, text, client):
        """These places have no number in common: the page leads to their list."""
        place = Helpline.objects.get(phone="", always=True, kind="violence")
        heard = hear(text)
        lines = lines_of_words(heard, heard.language or "fr")
        assert place in lines[:2]
        page = read(client, reverse("group_list", query={"q": text}))
        (box,) = page.tree.find_class("danger")
        assert place.website in box.xpath(".//a/@href")
        # On paper a link alone leads nowhere.
        assert "violencessexuelles.be" in words_of(box)

    @pytest.mark.parametrize(
        "text",
        [
            "jme suis ouvert les veines", "je suis sur le pont et jose pas", "i slit my wrists",
            "ik sta op de brug en ik ga springen", "ich stehe auf der brücke und will springen",
        ],
    )  # fmt: skip
    def test_who_is_a_step_from_dying_finds_the_rescue_first(self, text):
        assert danger_of(text) in ("mourir", "peril")
        assert phones(text)[0] == "112"

    @pytest.mark.parametrize(
        "text",
        [
            "mon oncle me touche", "mon fils de 14 ans veut mourir", "mijn man slaat mij",
            "hij heeft mij gewurgd", "on m’a violée cette nuit", "inceste",
        ],
    )  # fmt: skip
    def test_who_keeps_hours_is_not_said_to_answer_day_and_night(self, text, client):
        heard = hear(text)
        lines = lines_of_words(heard, heard.language or "fr")
        assert not all(line.phone and line.always for line in lines)
        page = read(client, reverse("group_list", query={"q": text}))
        (box,) = page.tree.find_class("danger")
        assert "Ces numéros répondent jour et nuit" not in words_of(box)

    @pytest.mark.parametrize(
        "text", ["je veux mourir", "mon mari me frappe", "il va me tuer ce soir"]
    )
    def test_where_all_answer_day_and_night_it_is_said(self, text, client):
        page = read(client, reverse("group_list", query={"q": text}))
        assert "Ces numéros répondent jour et nuit" in words_of(page.tree.find_class("danger")[0])

    @pytest.mark.parametrize(
        ("text", "first"),
        [
            ("inceste", "0800 98 100"), ("viol", "0800 98 100"),
            ("groupe pour victimes de viol", "0800 98 100"), ("incest", "0800 98 100"),
            ("verkrachting", "1712"), ("Inzest", ""),
        ],
    )  # fmt: skip
    def test_who_only_names_it_is_offered_to_talk_and_not_sent_away(self, text, first, client):
        assert phones(text, hear(text).language or "fr")[0] == first
        page = read(client, reverse("group_list", query={"q": text, "near": "Namur"}))
        assert "même des années après" in words_of(page.tree.find_class("danger__title")[0])
        assert "Appelez d’abord" not in page.text
        assert "Un groupe, plus tard" not in page.text
        assert f"{text} » (" not in page.text
        assert "tentative de suicide" not in words_of(page.tree.find_class("danger")[0])

    @pytest.mark.parametrize("text", ["je me suis fait violer", "violée hier soir", "raped"])
    def test_who_tells_it_of_now_finds_the_rescue_first(self, text):
        assert not hear(text).is_only_named
        assert phones(text)[0] == "112"

    def test_who_is_about_to_die_reads_that_the_rescue_comes_for_that(self, client):
        page = read(client, reverse("group_list", query={"q": "je veux mourir"}))
        assert "tentative de suicide" in words_of(page.tree.find_class("danger")[0])

    def test_in_english_too_somebody_listens_to_who_is_in_peril(self):
        numbers = phones("he choked me last night", "en")
        assert numbers[:2] == ["112", "02 616 26 26"]
        assert numbers[-1] == "0800 30 030"

    @pytest.mark.parametrize(
        "text", ["je suis attiré par les enfants", "ik heb gevoelens voor kinderen"]
    )
    def test_no_group_is_for_who_is_drawn_to_children_and_nobody_accuses(self, text, client):
        page = read(client, reverse("group_list", query={"q": text}))
        assert not page.tree.find_class("card--group")
        assert "sans vous accuser" in words_of(page.tree.find_class("danger")[0])

    def test_who_is_drawn_to_children_finds_who_listens_to_that_and_no_police(self):
        assert phones("je suis attiré par les enfants") == ["0800 14 112", "107"]
        assert phones("mon fils est attiré par les enfants") == ["0800 14 112", "107"]
        assert phones("mon mari regarde des images pédopornographiques")[-1] == "0800 14 112"
        assert phones("ik heb gevoelens voor kinderen") == ["106", "1712"]
        for text in ("ich bin pädophil und suche hilfe", "i am attracted to children"):
            assert phones(text)
            assert not {"101", "112", "102", "103", "116 000"}.intersection(phones(text))

    def test_who_is_hit_finds_numbers_alone(self):
        assert all(phones("mon mari me frappe"))
        assert all(phones("je frappe ma femme"))

    @pytest.mark.parametrize(
        "text",
        ["mon oncle me touche bizarrement", "mein onkel fasst mich an", "nonkel misbruikt mij"],
    )
    def test_who_is_touched_by_an_uncle_finds_who_answers_children(self, text):
        assert hear(text).is_sexual
        assert hear(text).is_young
        assert "116 000" in phones(text)

    @pytest.mark.parametrize(
        ("text", "sign"),
        [
            ("je vais le planter ce mec", "peril"), ("kga hem neersteken", "peril"),
            ("ima stab him", "peril"), ("ich werde ihn abstechen", "peril"),
            ("jai fait une betise avec mes cachets", "poison"),
            ("did something stupid with my pills", "poison"),
            ("mon mari ne respire plus", "secours"), ("mein Mann atmet nicht mehr", "secours"),
            ("je saigne beaucoup enceinte 5 mois", "secours"),
        ],
    )  # fmt: skip
    def test_a_threat_a_mistake_and_a_body_have_their_own_numbers(self, text, sign):
        assert danger_of(text) == sign

    @pytest.mark.parametrize(
        ("text", "numbers"),
        [
            ("je frappe ma femme", ["0800 30 030", "107", "112"]),
            ("je frappe mes enfants", ["107", "112", "103"]),
            ("ik sla mijn vrouw", ["106", "112", "1712"]),
            ("ik sla mijn kinderen", ["106", "112", "1712"]),
            ("ich schlage meine Kinder", ["108", "112"]),
            ("i hit my kids", ["02 616 26 26", "112"]),
        ],
    )
    def test_who_hurts_somebody_is_listened_to(self, text, numbers):
        assert phones(text) == numbers

    def test_who_hurts_somebody_does_not_read_that_they_are_hurt(self, client):
        page = client.get("/groupes/", {"q": "je frappe mes enfants"}).content.decode()
        assert "Si on vous fait du mal" not in page
        assert "sans qu’on vous juge" in page
        page = client.get("/groupes/", {"q": "mon mari me frappe"}).content.decode()
        assert "Si on vous fait du mal" in page

    def test_poison_brings_the_rescue_then_who_knows_poisons(self):
        numbers = ["112", "070 245 245", "0800 32 123", "107"]
        assert phones("jai avalé une boite de dafalgan") == numbers
        assert phones("ik heb een doos pillen geslikt") == ["112", "070 245 245", "1813", "106"]

    @pytest.mark.parametrize(
        ("text", "numbers"),
        [
            ("ich habe eine packung tabletten geschluckt", ["112", "070 245 245", "108"]),
            ("i took a whole box of paracetamol", ["112", "070 245 245", "02 616 26 26"]),
            ("mein Mann schlägt mich", ["112", "101", "108", "0800 30 030"]),
            ("my husband hits me", ["112", "02 616 26 26", "0800 30 030"]),
        ],
    )
    def test_where_nobody_does_the_task_in_a_language_who_listens_and_another_do(
        self, text, numbers
    ):
        heard = hear(text)
        assert phones(text, heard.language)[: len(numbers)] == numbers

    def test_a_line_in_another_language_says_which(self, client):
        page = read(client, "/en/groups/?q=my+husband+hits+me")
        lines = [words_of(line) for line in page.tree.find_class("danger__line")]
        (other,) = [line for line in lines if "0800 30 030" in line]
        assert other.endswith("(French)")
        assert not any("(English" in line for line in lines)

    @pytest.mark.parametrize(
        "text",
        ["i took a whole box of paracetamol", "mon fils a avalé une pile", "elle saigne beaucoup"],
    )
    def test_where_every_minute_counts_nothing_is_guessed(self, client, text):
        page = read(client, reverse("group_list", query={"q": text}))
        assert page.tree.find_class("danger")
        assert "Nous ne sommes pas sûrs" not in page.text
        assert page.has_heading("Un groupe, plus tard") or page.cards
        assert "personne ne vit la même chose" not in page.text
        assert "open" not in page.tree.find_class("finder")[0].attrib

    def test_every_number_comes_from_the_helplines(self):
        Helpline.objects.filter(phone="1813").update(phone="1899")
        assert phones("ik wil dood")[0] == "1899"

    def test_hours_are_said_of_a_line_that_keeps_them(self, client):
        page = client.get("/groupes/", {"q": "mon fils de 14 ans veut mourir"}).content.decode()
        line = Helpline.objects.get(phone="103")
        box = page[page.index("callout--warn") :]
        assert line.hours in box
        assert Helpline.objects.get(phone="0800 32 123").hours not in box[: box.index("</div>")]


# Themes ------------------------------------------------------------------------------------------


class TestThemes:
    def test_the_themes_that_are_a_danger_exist(self):
        assert Theme.objects.filter(slug__in=DANGER_OF_PHRASE).count() == len(DANGER_OF_PHRASE)

    def test_a_phrase_taught_for_a_dangerous_theme_is_heard(self):
        theme = Theme.objects.get(slug="violences-conjugales")
        assert not danger_of("les yeux au beurre noir")
        theme.synonyms.create(term="beurre noir", language="fr")
        index = Index().successor(DataVersion.state())
        assert understand("les yeux au beurre noir", index).danger == "violence"

    def test_a_phrase_of_such_a_theme_that_says_little_alone_is_not(self):
        index = Index().successor(DataVersion.state())
        for text in ("placement", "victime d’un accident", "violence scolaire groupe pour auteurs"):
            assert not understand(text, index).danger
        for text in ("je veux en finir avec l’alcool", "peur de mourir", "je me coupe du monde"):
            assert not understand(text, index).danger

    def test_every_other_theme_is_named_without_alarm(self):
        index = Index().successor(DataVersion.state())
        others = Theme.objects.exclude(
            Q(slug__in=DANGER_OF_PHRASE) | Q(parent__slug="violences")
        ).exclude(slug="deuil-apres-suicide")
        assert others
        for theme in others:
            assert not understand(theme.name_fr, index).danger, theme


# Other boxes -----------------------------------------------------------------------------------

OTHER_BOXES = [
    "/pres-de-chez-moi/?place={}",
    "/trouver/?etape=3&near={}",
    "/agenda/?near={}",
    "/groupes/?near={}",
    "/ma-liste/?g=rien&q={}",
    "/nl/in-mijn-buurt/?place={}",
]


class TestOtherBoxes:
    @pytest.mark.parametrize("address", OTHER_BOXES)
    def test_whatever_box_danger_is_typed_into_the_numbers_come_first(self, client, address):
        path = address.format("je+veux+mourir")
        if address.startswith("/nl/"):
            with override("nl"):
                path = reverse("nearby", query={"place": "je veux mourir"})
        page = client.get(path).content.decode()
        assert page.index("danger__number") < page.index("<h1")
        assert "0800 32 123" in page[: page.index("<h1")]

    @pytest.mark.parametrize("address", OTHER_BOXES[:-1])
    def test_a_place_that_is_not_known_is_no_danger(self, client, address):
        page = client.get(address.format("atlantide")).content.decode()
        assert "danger__number" not in page
