"""What German phrases mean."""

from .parts import (
    AFTERNOON,
    BEGIN,
    END,
    EVENING,
    LIMIT,
    MID,
    MORNING,
    NOON,
    OPEN,
    REGISTRATION,
    TELEPHONE,
    WELCOME,
)

WORDS = {
    "ordinal": {
        1: "1., ersten, erste, erster",
        2: "2., zweiten, zweite, zweiter",
        3: "3., dritten, dritte, dritter",
        4: "4., vierten, vierte, vierter",
        5: "5., fünften, fünfte",
        -1: "letzten, letzte, letzter",
    },
    "number": {2: "zwei", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 8: "acht", 10: "zehn"},
    "every": "jeden, jeder, jede",
    "weekly": "wöchentlich, jede Woche, einmal pro Woche, pro Woche",
    "monthly": (
        "im Monat, des Monats, eines Monats, pro Monat, jeden Monats, jeden Monat, "
        "im jeweiligen Monat, monatlich, einmal im Monat, einmal pro Monat"
    ),
    "twice": "zweimal im Monat, zweimal pro Monat, 2x im Monat",
    "weeks": {
        2: (
            "alle zwei Wochen, alle 2 Wochen, 14-täglich, 14-tägig, vierzehntäglich, zweiwöchig, "
            "vierzehntägig, zweiwöchentlich, jede zweite Woche, alle 14 Tage"
        ),
        3: "alle drei Wochen, alle 3 Wochen",
    },
    "months": {
        2: "alle zwei Monate, alle 2 Monate, zweimonatlich",
        3: "alle drei Monate, alle 3 Monate, vierteljährlich, pro Quartal, im Quartal",
    },
    "daily": "jeden Tag, täglich",
    "except": (
        "außer, ausser, ausgenommen, mit Ausnahme von, mit Ausnahme der, außerhalb, außerhalb der"
    ),
    "not": "nicht, kein, keine, keinen",
    "including": "auch",
    "school": {
        None: "Schulferien",
        "fr": "Schulferien der Französischen Gemeinschaft",
        "nl": "Schulferien der Flämischen Gemeinschaft",
        "de": "Schulferien der Deutschsprachigen Gemeinschaft",
    },
    "public": "Feiertagen, Feiertage, gesetzlichen Feiertagen",
    "summer": "Sommer, Sommermonaten, Sommerferien",
    "pause": (
        "Pause, Sommerpause, Winterpause, Weihnachtspause, Ferienpause, Unterbrechung, "
        "unterbrochen, ausgesetzt, geschlossen, Schließung, Urlaub, Ferien, kein Treffen, "
        "keine Treffen, keine Sitzung, keine Sitzungen, keine Gruppe, keine Sprechstunde, "
        "kein Gruppentreffen, keine Gruppentreffen, keine Termine, findet nicht statt, "
        "finden nicht statt, fällt aus, fallen aus"
    ),
    "weekend": "Wochenende, Wochenenden, am Wochenende",
    "included": "inklusive, inbegriffen, einbegriffen, eingeschlossen",
    "edge": {BEGIN: "Anfang", MID: "Mitte", END: "Ende"},
    "this": "diesen, dieser, diesem, dieses, nächstes Treffen, das nächste Treffen",
    "counted": "Stock, Etage, Obergeschoss, Stockwerk, Ausgabe, Lebensjahr, Grades, Alter",
    "apart": {
        REGISTRATION: (
            "Anmeldung, Anmeldungen, anmelden, Anmeldeschluss, Voranmeldung, Reservierung, "
            "Reservierungen, reservieren, spätestens"
        ),
        TELEPHONE: (
            "Telefon, telefonisch, telefonische, Tel, Tel., anrufen, Anruf, erreichbar, "
            "Sekretariat, Bürozeiten, Info, Infos, Information, Informationen, Auskunft, Kontakt"
        ),
        WELCOME: "Einlass, Empfang, Ankunft, willkommen, Ankommen",
        OPEN: "Sprechstunde, Sprechstunden, Sprechzeiten, Öffnungszeiten, Bürostunden",
        LIMIT: "vor, nach",
    },
    "of_pause": "jährliche, Treffen",
    "harmless": (
        "nach Anmeldung, ohne Anmeldung, mit Anmeldung, durchgehend, ohne Unterbrechung, "
        "ohne Pause, Kaffeepause, Mittagspause"
    ),
    "during": "während, in den Monaten, den Monaten",
    "from": (
        "ab, ab dem, ab der, seit, seit dem, beginnend am, erstes Treffen am, Beginn am, "
        "Start am, startet am, beginnt am, wieder ab, wieder ab dem"
    ),
    "until": "bis, bis zum, bis Ende",
    "to": "bis, bis zum",
    "and": "und, sowie, noch",
    "or": "oder",
    "one": "ein, eine, einen, einem, 1",
    "about": "gegen, etwa, circa, ca, ungefähr",
    "cycle": "Kurs, Zyklus",
    "sessions": "Treffen, Sitzungen, Abende, Termine",
    "part": {
        MORNING: "vormittags, morgens, am Vormittag",
        NOON: "mittags",
        AFTERNOON: "nachmittags, am Nachmittag",
        EVENING: "abends, am Abend",
    },
    "skip": {
        None: "der, die, das, den, dem, am, an, im, in, um, von, vom, nur, Uhr",
        "meeting": "Treffen, wir treffen uns, Gruppentreffen",
    },
    "unclear": (
        "meist, meistens, jährlich, halbjährlich, heute, nicht mehr, nicht immer, eingestellt, "
        "beendet, stattdessen, manchmal, oft, variabel, unregelmäßig, nach Vereinbarung, "
        "nach Absprache, gerade, geraden, ungerade, ungeraden, vorletzten, vorletzte, pro Jahr, "
        "mal, Ferien, Urlaub, Wochen, Tage, Tag, Monate, Monat, Woche, Jahr, einige, mehrere, "
        "Schuljahr, Werktags, Werktagen, abwechselnd, Wochenende, in der Regel, nächsten, "
        "nächste, nächstes, kommenden, abhängig, je nach, wenn, falls, sofern, eventuell, "
        "vielleicht, aber, sonst, Winter, Frühling, Herbst, Ostern, Weihnachten, Allerheiligen, "
        "abgesagt, verschoben, früher, Schulzeit, Vorlesungszeit, Semester, Saison, Zusatztermin, "
        "zusätzlich, ausnahmsweise"
    ),
}
