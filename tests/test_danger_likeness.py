"""Danger that no rule foresaw: a text is like those in which somebody is in danger."""

from pathlib import Path

import pytest

from directory.danger import danger_of, hear, hear_rules
from directory.danger.likeness import sign_alike
from directory.fixtures import read_yaml

LANGUAGES = ("fr", "nl", "de", "en")
# Never in the table that the likeness is learnt from: what is learnt proves nothing.
UNFORESEEN = """
    demain je ne serai plus un probleme pour personne
    je regarde les rails depuis une heure
    la seule solution c'est de plus exister
    plus personne ne souffrira a cause de moi
    j'ai googlé comment faire sans douleur
    chaque fois qu'il rentre bourré je prends
    le coach me demande de me deshabiller
    ik wou dat ik niet meer wakker werd
    ik heb mijn spullen weggegeven
    hij zegt dat hij de kinderen iets aandoet als ik ga
    stiefvader komt te dicht
    counting my pills
    my coach asks me for pictures
    vous n'aurez plus à mettre mon couvert à table
    mes poissons iront chez le voisin, je n'en aurai plus la force, jamais
    il me fait signer des papiers que je ne peux pas lire et il crie
    ma cousine a des traits rouges sous sa montre
    je garde un flacon dans ma table de nuit pour le jour où je craquerai
    ik blijf maar naar het water kijken, het is zo stil daar beneden
    mijn bord mag voortaan van tafel
    mijn nichtje heeft rode strepen onder haar horloge
    ihr braucht für mich nicht mehr zu decken, nie mehr
    ich will dass mein kopf für immer still ist
    you can stop setting a place for me, for good
    my niece has red lines under her watch
"""
HARMLESS = """
    mon chien est mort la semaine passée
    comment faire son deuil
    peur de mourir dans mon sommeil angoisse
    mon patron me tue au travail
    je coupe les ponts avec ma mère
    groupe pour arrêter les médicaments
    je ne supporte plus mes voisins
    j'ai perdu mon mari il y a deux ans
    mon père est en fin de vie
    je veux changer de vie
    j'en ai marre de mon boulot
    je ne dors plus depuis des mois
    je me sens vide depuis la naissance
    ik heb te veel werk
    mijn man is gestorven aan kanker
    bang voor de dood van mijn moeder
    ik ben moe van alles te regelen
    mijn zoon wil niet naar school
    ik voel me alleen
    mein Vater stirbt an Krebs
    Angst vor dem Tod
    ich bin am ende meiner kräfte
    ich vermisse meinen mann
    my dad is dying of cancer
    how to help a friend with depression
    cut sugar from my diet
    i feel lonely since the divorce
    my son wont go to school
    tired of everything at work
"""
# A ratchet.
HEARD = 16


def lines(text):
    return [line.strip() for line in text.strip().splitlines()]


def test_of_what_no_rule_hears_more_than_half_is_heard():
    texts = lines(UNFORESEEN)
    assert not any(hear_rules(text).sign for text in texts)
    assert sum(bool(danger_of(text)) for text in texts) >= HEARD


@pytest.mark.parametrize("text", lines(HARMLESS))
def test_what_is_no_danger_is_not_like_one(text):
    assert not danger_of(text)


def test_these_sentences_were_not_learnt():
    table = read_yaml(Path(__file__).parent / "danger.yaml")
    learnt = {text for block in table for language in LANGUAGES for text in block.get(language, ())}
    assert not learnt.intersection(lines(UNFORESEEN) + lines(HARMLESS))


def test_language_and_age_are_told_as_where_a_rule_speaks():
    heard = hear("demain je ne serai plus un probleme pour personne, j’ai 14 ans")
    assert (heard.sign, heard.language, heard.is_young) == ("mourir", "fr", True)


def test_what_is_only_like_danger_shows_numbers_and_tells_no_need():
    """« Je cache des bouteilles » is like fear of somebody, and is about drinking."""
    heard = [hear(text) for text in lines(UNFORESEEN) if danger_of(text)]
    assert all(one.sign and one.is_alike and not one.tells for one in heard)
    assert hear("mon mari me frappe").tells == "violence"


def test_what_a_rule_calls_harmless_stays_so():
    text = "je veux en finir avec l’alcool"
    assert hear_rules(text).is_harmless
    assert not danger_of(text)


@pytest.mark.parametrize("text", ["", "?", "pillen", "mijn spullen", "الم الم الم", "word " * 5000])
def test_too_little_or_too_much_is_like_nothing(text):
    assert sign_alike(text) == ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ma fille se fait du souci", "mon fils se fait du souci"),
        ("je pense à ma mère sans arrêt", "je pense à mon père sans arrêt"),
        ("ma femme rentre tard et crie", "mon mari rentre tard et crie"),
        ("ik denk de hele dag aan mijn dochter", "ik denk de hele dag aan mijn zoon"),
        ("ich denke nur noch an meine Tochter", "ich denke nur noch an meinen Sohn"),
        ("my daughter hides her arms", "my son hides her arms"),
    ],
)
def test_kin_of_either_sex_are_alike(one, other):
    assert sign_alike(one, 0) == sign_alike(other, 0)


@pytest.mark.parametrize(
    "text",
    [
        "je me fais un peu de souci pour ma fille aînée",
        "ma fille se fait bousculer par ses copines",
        "ma fille se fait critiquer au collège",
        "mon fils se fait charrier par les grands",
        "je me fais du souci pour mon ado de 14 ans",
        "je suis si inquiet pour ma fille",
        "ik ben zo bezorgd om mijn oudste dochter",
        "ik maak me echt zorgen om mijn jongste dochter",
        "mijn dochter wordt op de bus gepest",
        "meine jüngste Tochter macht mir große Sorgen",
        "ich bin so besorgt um meine Tochter",
        "meine Tochter wird im Bus gemobbt",
        "I am so worried about my eldest daughter",
        "my daughter is picked on by her classmates",
    ],
)
def test_who_worries_for_a_child_or_whose_child_is_bullied_is_in_no_danger(text):
    assert not danger_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "je me fais du souci pour ma fille, elle se coupe les bras",
        "ma fille se fait harceler et ne veut plus vivre",
        "ik maak me zorgen om mijn dochter, ze wil dood",
        "ich mache mir Sorgen um meine Tochter, sie ritzt sich",
        "worried about my daughter, she wants to die",
    ],
)
def test_a_danger_beside_a_worry_is_heard(text):
    assert danger_of(text) == "mourir"
