"""Sums in words, and figures that contradict them, at every door."""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError

from directory.models import SupportGroup
from directory.models.amounts import sums_in
from tests.exchange.test_exchange import RIGHT, dry_run, problems, states
from tests.factories import make_group
from tests.reading import squeeze


@pytest.mark.parametrize(
    ("words", "sums"),
    [
        ("3€50", ["3.50"]),
        ("PAF 7€50 par séance", ["7.50"]),
        ("2 € 50", ["2.50"]),
        ("2,5 euro", ["2.5"]),
        ("1.200 € par an", ["1200"]),
        ("1 200 €", ["1200"]),
        ("€ 7,50 per keer", ["7.50"]),
        ("5 € à 14h", ["5"]),
        ("2 € 14 h 30", ["2"]),
        ("15€, 20€ ou 5 EUR", ["15", "20", "5"]),
        ("gratuit, au 2e étage", []),
    ],
)
def test_sums_are_read_with_all_their_digits(words, sums):
    assert sums_in(words) == list(map(Decimal, sums))


CONTRADICTIONS = [
    ({"is_free": True, "price": "10 € par séance"}, "la fiche dit gratuit"),
    ({"price_amount": 5, "price": "Gratuit"}, "la fiche dit une somme"),
    ({"price_amount": 350, "price": "3€50 par séance"}, "une autre somme que le chiffre"),
]


@pytest.mark.django_db
@pytest.mark.parametrize(("facts", "why"), CONTRADICTIONS)
def test_words_and_figures_say_one_price(facts, why):
    group = make_group(**facts)
    with pytest.raises(ValidationError) as refused:
        group.full_clean()
    assert why in squeeze(str(refused.value))


@pytest.mark.django_db
def test_an_import_says_one_price(desk):
    dry_run(desk, {**RIGHT, "Gratuit": "oui", "Prix en mots": "10 € par séance"})
    assert states() == ["refused"]
    assert "la fiche dit gratuit" in problems()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "facts",
    [
        {"is_free": True, "price": "Entrée gratuite ; boisson 0,50 €"},
        {"is_free": True, "price": "0 €"},
        {"price_amount": 20, "price": "De 2 à 20 €, selon le revenu"},
        {"price_amount": 5, "price": "5 € ; cotisation 25 € par an"},
        {"price_amount": 5, "annual_fee": 25, "price": "Cotisation 25 €"},
        {"price_amount": 5, "price": "Participation libre, 3 € conseillés"},
        {"price": "10 € par séance"},
    ],
)
def test_what_words_add_to_the_figures_is_no_contradiction(facts):
    group = make_group(**facts)
    group.refresh_from_db()
    group.full_clean()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "facts", [{"price_amount": -3}, {"annual_fee": -1}, {"min_age": 180}, {"max_age": 999}]
)
def test_figures_that_cannot_be_are_refused(facts):
    group = make_group()
    for name, value in facts.items():
        setattr(group, name, value)
    with pytest.raises(ValidationError) as refused:
        group.full_clean()
    assert set(refused.value.message_dict) == set(facts)


@pytest.mark.usefixtures("real_data")
def test_groups_of_the_data_say_one_price():
    for group in SupportGroup.objects.exclude(price=""):
        group.clean_fields()
        group.clean()
