"""One function says in words what a rule says, in four languages."""

from datetime import date, time

import pytest
from django.utils import translation

from directory.meetings.rules import (
    Cancelled,
    Dates,
    Extra,
    Hours,
    Monthly,
    Moved,
    Note,
    OneDate,
    Rule,
    Slot,
    Weekly,
    monthly,
    weekly,
)
from directory.meetings.words import change_in_words, sentence

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = range(5)
EVENING = Hours(time(19, 30), time(21, 30))
NEW_YEAR = date(2027, 1, 7)
SUMMER = frozenset({7, 8})

SENTENCES = [
    (
        Rule(monthly([2, 4], TUESDAY, hours=EVENING), closed_months=SUMMER),
        "Le 2e et le 4e mardi du mois, de 19 h 30 à 21 h 30, sauf en juillet et en août",
        "Elke 2de en 4de dinsdag van de maand van 19.30 tot 21.30 uur, behalve in juli en augustus",
        "Am 2. und 4. Dienstag im Monat von 19.30 bis 21.30 Uhr, außer im Juli und August",
        "On the 2nd and 4th Tuesday of the month, from 19:30 to 21:30, except in July and August",
    ),
    (
        Rule(weekly(TUESDAY, hours=Hours(time(20), time(22)))),
        "Chaque mardi, de 20 h à 22 h",
        "Elke dinsdag van 20 tot 22 uur",
        "Jeden Dienstag von 20 bis 22 Uhr",
        "Every Tuesday, from 20:00 to 22:00",
    ),
    (
        Rule(weekly(MONDAY, THURSDAY, hours=Hours(time(14)))),
        "Le lundi et le jeudi, à 14 h",
        "Op maandag en donderdag om 14 uur",
        "Jeden Montag und Donnerstag um 14 Uhr",
        "Every Monday and Thursday, at 14:00",
    ),
    (
        Rule(weekly(*range(5))),
        "Du lundi au vendredi",
        "Van maandag tot en met vrijdag",
        "Von Montag bis Freitag",
        "From Monday to Friday",
    ),
    (
        Rule(
            Weekly(
                tuple(
                    Slot(day, hours)
                    for day in range(5)
                    for hours in (Hours(time(9), time(13)), Hours(time(13, 30), time(17)))
                )
            )
        ),
        "Du lundi au vendredi, de 9 h à 13 h et de 13 h 30 à 17 h",
        "Van maandag tot en met vrijdag van 9 tot 13 uur en van 13.30 tot 17 uur",
        "Von Montag bis Freitag von 9 bis 13 Uhr und von 13.30 bis 17 Uhr",
        "From Monday to Friday, from 09:00 to 13:00 and from 13:30 to 17:00",
    ),
    (Rule(weekly(*range(7))), "Tous les jours", "Elke dag", "Jeden Tag", "Every day"),
    (
        Rule(weekly(THURSDAY, every=2, anchor=NEW_YEAR, hours=EVENING)),
        "Un jeudi sur deux, de 19 h 30 à 21 h 30, à partir du 7 janvier 2027",
        "Om de twee weken op donderdag van 19.30 tot 21.30 uur, vanaf 7 januari 2027",
        "Alle zwei Wochen am Donnerstag von 19.30 bis 21.30 Uhr, ab dem 7. Januar 2027",
        "Every other Thursday, from 19:30 to 21:30, from 7 January 2027",
    ),
    (
        Rule(weekly(MONDAY, THURSDAY, every=3, anchor=NEW_YEAR)),
        "Toutes les trois semaines, le lundi et le jeudi, à partir du 7 janvier 2027",
        "Om de drie weken op maandag en donderdag, vanaf 7 januari 2027",
        "Alle drei Wochen am Montag und Donnerstag, ab dem 7. Januar 2027",
        "Every three weeks on Monday and Thursday, from 7 January 2027",
    ),
    (
        Rule(
            Weekly(
                (Slot(TUESDAY, Hours(time(16), time(19))), Slot(FRIDAY, Hours(time(22), time(0))))
            )
        ),
        "Le mardi de 16 h à 19 h et le vendredi de 22 h à minuit",
        "Op dinsdag van 16 tot 19 uur en op vrijdag van 22 uur tot middernacht",
        "Am Dienstag von 16 bis 19 Uhr und am Freitag von 22 Uhr bis Mitternacht",
        "On Tuesday from 16:00 to 19:00 and on Friday from 22:00 to midnight",
    ),
    (
        Rule(Monthly((Slot(MONDAY, Hours(time(14)), 1), Slot(THURSDAY, EVENING, -1)))),
        "Le 1er lundi du mois à 14 h et le dernier jeudi du mois de 19 h 30 à 21 h 30",
        (
            "Elke 1ste maandag van de maand om 14 uur en "
            "elke laatste donderdag van de maand van 19.30 tot 21.30 uur"
        ),
        (
            "Am 1. Montag im Monat um 14 Uhr und "
            "am letzten Donnerstag im Monat von 19.30 bis 21.30 Uhr"
        ),
        (
            "On the 1st Monday of the month at 14:00 and "
            "on the last Thursday of the month from 19:30 to 21:30"
        ),
    ),
    (
        Rule(monthly([1], THURSDAY, every=2, from_month=4)),
        "Le 1er jeudi, tous les deux mois à partir d’avril",
        "De 1ste donderdag van de maand, om de twee maanden, vanaf april",
        "Am 1. Donnerstag des Monats, alle zwei Monate ab April",
        "On the 1st Thursday of the month, every two months from April",
    ),
    (
        Rule(monthly([1], TUESDAY), closed_months=frozenset(range(1, 13)) - {3, 6, 9}),
        "Le 1er mardi du mois, seulement en mars, en juin et en septembre",
        "Elke 1ste dinsdag van de maand, alleen in maart, juni en september",
        "Am 1. Dienstag im Monat, nur im März, Juni und September",
        "On the 1st Tuesday of the month, only in March, June and September",
    ),
    (
        Rule(weekly(THURSDAY), since=NEW_YEAR, sessions=8),
        "Chaque jeudi, 8 rencontres à partir du 7 janvier 2027",
        "Elke donderdag, 8 bijeenkomsten vanaf 7 januari 2027",
        "Jeden Donnerstag, 8 Treffen ab dem 7. Januar 2027",
        "Every Thursday, 8 meetings from 7 January 2027",
    ),
    (
        Rule(weekly(THURSDAY), since=NEW_YEAR, until=date(2027, 3, 1)),
        "Chaque jeudi, du 7 janvier 2027 au 1er mars 2027",
        "Elke donderdag, van 7 januari 2027 tot en met 1 maart 2027",
        "Jeden Donnerstag, vom 7. Januar 2027 bis zum 1. März 2027",
        "Every Thursday, from 7 January 2027 to 1 March 2027",
    ),
    (
        Rule(weekly(THURSDAY), until=date(2027, 3, 1)),
        "Chaque jeudi, jusqu’au 1er mars 2027",
        "Elke donderdag, tot en met 1 maart 2027",
        "Jeden Donnerstag, bis zum 1. März 2027",
        "Every Thursday, until 1 March 2027",
    ),
    (
        Rule(weekly(MONDAY), school_holidays=frozenset({"fr"}), closed_on_public_holidays=True),
        "Chaque lundi, sauf pendant les vacances scolaires et les jours fériés",
        "Elke maandag, behalve tijdens de Franstalige schoolvakanties en op feestdagen",
        "Jeden Montag, außer in den Schulferien der Französischen Gemeinschaft und an Feiertagen",
        (
            "Every Monday, except during the school holidays of the French Community "
            "and on public holidays"
        ),
    ),
    (
        Rule(weekly(MONDAY), school_holidays=frozenset({"nl"})),
        "Chaque lundi, sauf pendant les vacances scolaires flamandes",
        "Elke maandag, behalve tijdens de schoolvakanties",
        "Jeden Montag, außer in den Schulferien der Flämischen Gemeinschaft",
        "Every Monday, except during the school holidays of the Flemish Community",
    ),
    (
        Rule(Dates((OneDate(date(2026, 12, 3), EVENING), OneDate(date(2027, 2, 1))))),
        "Le jeudi 3 décembre 2026, de 19 h 30 à 21 h 30 ; le lundi 1er février 2027",
        "Op donderdag 3 december 2026 van 19.30 tot 21.30 uur; op maandag 1 februari 2027",
        (
            "Am Donnerstag, dem 3. Dezember 2026 von 19.30 bis 21.30 Uhr; "
            "am Montag, dem 1. Februar 2027"
        ),
        "On Thursday 3 December 2026, from 19:30 to 21:30; on Monday 1 February 2027",
    ),
]


def plain(text):
    return text.replace("\xa0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(("rule", "french", "dutch", "german", "english"), SENTENCES)
def test_a_rule_is_said_in_every_language(rule, french, dutch, german, english):
    said = [plain(sentence([rule], language)) for language in ("fr", "nl", "de", "en")]
    assert said == [french, dutch, german, english]


def test_french_never_breaks_between_a_number_and_its_unit():
    rules = [Rule(weekly(TUESDAY, hours=EVENING)), Rule(weekly(FRIDAY))]
    said = sentence(rules, "fr")
    assert said == "Chaque mardi, de 19\xa0h\xa030 à 21\xa0h\xa030\u202f; chaque vendredi"


def test_without_a_language_the_active_one_is_spoken():
    rules = [Rule(weekly(TUESDAY))]
    with translation.override("nl"):
        assert sentence(rules) == "Elke dinsdag"
    with translation.override("fr-be"):
        assert sentence(rules) == "Chaque mardi"


@pytest.mark.parametrize(
    ("change", "french", "german"),
    [
        (
            Cancelled(date(2026, 12, 3), "grève"),
            "Pas de rencontre le jeudi 3 décembre 2026 (grève)",
            "Kein Treffen am Donnerstag, dem 3. Dezember 2026 (grève)",
        ),
        (
            Moved(date(2026, 12, 3), date(2026, 12, 4), EVENING),
            (
                "La rencontre du jeudi 3 décembre 2026 est déplacée : "
                "le vendredi 4 décembre 2026, de 19 h 30 à 21 h 30"
            ),
            (
                "Das Treffen vom Donnerstag, dem 3. Dezember 2026, wird verlegt: "
                "am Freitag, dem 4. Dezember 2026 von 19.30 bis 21.30 Uhr"
            ),
        ),
        (
            Extra(date(2026, 12, 4)),
            "Une rencontre de plus le vendredi 4 décembre 2026",
            "Ein weiteres Treffen am Freitag, dem 4. Dezember 2026",
        ),
        (
            Note(date(2026, 12, 3), "repas"),
            "Le jeudi 3 décembre 2026 : repas",
            "Am Donnerstag, dem 3. Dezember 2026: repas",
        ),
    ],
)
def test_what_happens_to_one_date_is_said(change, french, german):
    assert plain(change_in_words(change, "fr")) == french
    assert change_in_words(change, "de") == german
