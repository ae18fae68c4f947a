"""The words of each language for days, months, frequencies and exceptions.

Phrases are separated by commas; a letter stands for itself with any accent. « unclear » are the
words that limit or unsettle a rhythm in a way that no rule has.
"""

DAYS = {
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
}
SHORT_DAYS = {
    "fr": "lun mar mer jeu ven sam dim",
    "nl": "ma di wo do vr za zo",
    "de": "Mo Di Mi Do Fr Sa So",
    "en": "Mon Tue Wed Thu Fri Sat Sun",
}
MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "en": "January February March April May June July August September October November December",
}
MORNING, AFTERNOON, EVENING, NOON = "morning", "afternoon", "evening", "noon"
# The end of a word for a day: « dinsdagavond », « Montagnachmittag ».
PARTS_AFTER_DAY = {
    "nl": {
        MORNING: "ochtend, morgen, voormiddag, ochtenden, voormiddagen",
        NOON: "middag, middagen",
        AFTERNOON: "namiddag, namiddagen",
        EVENING: "avond, avonden",
    },
    "de": {
        MORNING: "morgen, vormittag, vormittags",
        NOON: "mittag, mittags",
        AFTERNOON: "nachmittag, nachmittags",
        EVENING: "abend, abends",
    },
}
WORDS = {
    "fr": {
        "ordinal": {
            1: "1er, 1ers, 1re, 1ère, premier, premiers, première",
            2: "2e, 2es, 2ème, 2èmes, 2nd, deuxième, deuxièmes, second",
            3: "3e, 3es, 3ème, 3èmes, troisième, troisièmes",
            4: "4e, 4es, 4ème, 4èmes, quatrième, quatrièmes",
            5: "5e, 5ème, cinquième",
            -1: "dernier, derniers, dernière",
        },
        "number": {
            2: "deux",
            3: "trois",
            4: "quatre",
            5: "cinq",
            6: "six",
            7: "sept",
            8: "huit",
            9: "neuf",
            10: "dix",
            12: "douze",
        },
        "every": "chaque, tous les, toutes les",
        "weekly": (
            "chaque semaine, toutes les semaines, hebdomadaire, hebdomadaires, hebdo, "
            "par semaine, une fois par semaine, 1 fois par semaine, 1x par semaine, 1x/semaine"
        ),
        "monthly": (
            "du mois, du mois de, du mois d', des mois de, des mois d', par mois, chaque mois, "
            "de chaque mois, tous les mois, mensuel, mensuels, mensuelle, mensuelles, "
            "mensuellement, une fois par mois, 1 fois par mois, 1x par mois, 1x/mois"
        ),
        "twice": (
            "bimensuel, bimensuels, bimensuelle, bimensuelles, deux fois par mois, "
            "2 fois par mois, 2x par mois, 2x/mois"
        ),
        "weeks": {
            2: (
                "toutes les deux semaines, toutes les 2 semaines, une semaine sur deux, "
                "1 semaine sur 2, tous les quinze jours, tous les 15 jours, sur deux, sur 2"
            ),
            3: "toutes les trois semaines, toutes les 3 semaines, une semaine sur trois",
            4: "toutes les quatre semaines, toutes les 4 semaines",
        },
        "months": {
            2: "tous les deux mois, tous les 2 mois, un mois sur deux, bimestriel, bimestrielle",
            3: (
                "tous les trois mois, tous les 3 mois, par trimestre, chaque trimestre, "
                "trimestriel, trimestrielle"
            ),
            4: "tous les quatre mois, tous les 4 mois",
            6: "tous les six mois, tous les 6 mois, semestriel, semestrielle",
        },
        "daily": "tous les jours, chaque jour, quotidien, quotidiennement",
        "except": (
            "sauf, hors, excepté, exceptés, à l'exception de, à l'exception des, à l'exception du, "
            "hormis, en dehors de, en dehors des, pas de réunion, pas de réunions, "
            "pas de rencontre, pas de rencontres, pas de séance, pas de séances, relâche, "
            "fermé, fermée, interrompu, interrompue, suspendu, suspendue"
        ),
        "not": "pas",
        "including": "y compris, aussi, même",
        "school": {
            None: (
                "vacances scolaires, congés scolaires, vacances et congés scolaires, "
                "périodes de vacances scolaires, périodes de congés scolaires"
            ),
            "fr": (
                "vacances scolaires francophones, "
                "vacances scolaires de la Fédération Wallonie-Bruxelles"
            ),
            "nl": "vacances scolaires flamandes, vacances scolaires néerlandophones",
            "de": (
                "vacances scolaires germanophones, vacances scolaires de la Communauté germanophone"
            ),
        },
        "public": "jours fériés, jours fériés légaux, jour férié, fériés",
        "summer": (
            "été, vacances d'été, congés d'été, période estivale, grandes vacances, mois d'été"
        ),
        "during": "pendant, durant, lors, au mois",
        "from": "à partir de, à partir du, à partir d', dès le, depuis le",
        "until": "jusqu'au, jusqu'à, jusque, jusqu'en",
        "to": "au, à",
        "and": "et, ainsi que",
        "or": "ou",
        "one": "un, une, 1",
        "about": "environ, env, vers, ± ",
        "cycle": "cycle, cycles, module",
        "sessions": "séances, rencontres, ateliers, réunions, soirées, sessions, matinées",
        "part": {
            MORNING: "matin, matins, matinée, en matinée",
            NOON: "midi, midis",
            AFTERNOON: "après-midi, après midi, après-midis",
            EVENING: "soir, soirs, soirée, en soirée",
        },
        "skip": (
            "le, la, les, l', de, du, des, d', à, au, aux, en, nous nous réunissons, "
            "se réunit, se réunissent, nous nous retrouvons, on se retrouve, réunion, réunions, "
            "rencontre, rencontres, a lieu, ont lieu, heure, seulement, uniquement, "
            "prochaines dates, prochaine date, dates, date, se tient, ce, ces, chacun"
        ),
        "unclear": (
            "variable, variables, varie, selon, parfois, souvent, généralement, en général, "
            "en principe, habituellement, normalement, à déterminer, à convenir, sur rendez-vous, "
            "sur rdv, plusieurs, quelques, par an, par année, ponctuel, ponctuelle, "
            "ponctuellement, irrégulier, irrégulière, avant-dernier, alternance, en alternance, "
            "alternativement, pair, paire, paires, pairs, impair, impaire, impaires, impairs, "
            "périodes scolaires, période scolaire, année scolaire, trimestre, saison, fois, "
            "semaine, semaines, jour, jours, mois, an, vacances, congés, congé, minimum, au moins, "
            "puis, certain, certains, annoncées, exception, jours ouvrables, week-end, weekend, "
            "en fonction, prochain, prochaine, prochains, prochaines, suivant, suivante, si, "
            "lorsque, éventuellement, peut-être, mais, sinon, à défaut, hiver, printemps, automne, "
            "Pâques, Toussaint, Noël, Carnaval, Ascension, Pentecôte, annulé, annulée, annulés, "
            "période, périodes, semestre, supplémentaire, exceptionnellement, "
            "supprimé, reporté, reportée, déplacé, anciennement, autrefois, auparavant, tantôt"
        ),
    },
    "nl": {
        "ordinal": {
            1: "1ste, 1e, eerste",
            2: "2de, 2e, tweede",
            3: "3de, 3e, derde",
            4: "4de, 4e, vierde",
            5: "5de, 5e, vijfde",
            -1: "laatste",
        },
        "number": {
            2: "twee",
            3: "drie",
            4: "vier",
            5: "vijf",
            6: "zes",
            7: "zeven",
            8: "acht",
            10: "tien",
        },
        "every": "elke, iedere, telkens, telkens de, elk",
        "weekly": "wekelijks, wekelijkse, elke week, iedere week, per week, een keer per week",
        "monthly": (
            "van de maand, van elke maand, van iedere maand, per maand, elke maand, "
            "iedere maand, maandelijks, maandelijkse, een keer per maand, eenmaal per maand, "
            "1 keer per maand, 1x per maand"
        ),
        "twice": "twee keer per maand, tweemaal per maand, 2 keer per maand, 2x per maand",
        "weeks": {
            2: (
                "om de twee weken, om de 2 weken, tweewekelijks, tweewekelijkse, om de 14 dagen, "
                "om de veertien dagen, veertiendaags, 14-daags, om de andere week, om de week"
            ),
            3: "om de drie weken, om de 3 weken, driewekelijks",
        },
        "months": {
            2: "om de twee maanden, om de 2 maanden",
            3: "om de drie maanden, om de 3 maanden, driemaandelijks, per kwartaal, elk kwartaal",
        },
        "daily": "elke dag, iedere dag, dagelijks, alle dagen",
        "except": (
            "behalve, uitgezonderd, met uitzondering van, geen bijeenkomst, "
            "geen bijeenkomsten, geen samenkomst, gesloten, buiten"
        ),
        "not": "niet",
        "including": "ook, inclusief",
        "school": {
            None: (
                "schoolvakanties, schoolvakantie, schoolverlof, schoolverloven, "
                "schoolverlofperiodes"
            ),
            "fr": "Franstalige schoolvakanties",
            "nl": "Vlaamse schoolvakanties",
            "de": "Duitstalige schoolvakanties",
        },
        "public": "feestdagen, wettelijke feestdagen, officiële feestdagen",
        "summer": "zomer, zomermaanden, zomervakantie, grote vakantie",
        "during": "tijdens, gedurende",
        "from": "vanaf, sinds, te beginnen op, startend op",
        "until": "tot, tot en met, t/m",
        "to": "tot, tot en met, t/m",
        "and": "en, alsook",
        "or": "of",
        "one": "een, één, 1",
        "about": "rond, omstreeks, ongeveer, circa, ca",
        "cycle": "reeks, cyclus",
        "sessions": "bijeenkomsten, sessies, samenkomsten, avonden",
        "part": {
            MORNING: "voormiddag, 's morgens, 's ochtends, ochtend",
            NOON: "'s middags, middag",
            AFTERNOON: "namiddag, in de namiddag",
            EVENING: "'s avonds, avond",
        },
        "skip": (
            "de, het, op, om, in, van, wij komen samen, we komen samen, bijeenkomst, samenkomst, "
            "bijeenkomsten, alleen, enkel, uur"
        ),
        "unclear": (
            "meestal, soms, vaak, afwisselend, wisselend, wisselende, variabel, variabele, "
            "in principe, op afspraak, even, oneven, voorlaatste, per jaar, keer, maal, vakantie, "
            "vakanties, verlof, schooljaar, weken, dagen, dag, maanden, maand, week, jaar, enkele, "
            "verschillende, volgens, werkdagen, weekdagen, tweemaandelijks, weekend, sommige, "
            "volgende, volgend, komende, afhankelijk, indien, als, eventueel, misschien, maar, "
            "winter, lente, herfst, Pasen, Kerstmis, Allerheiligen, geannuleerd, afgelast, "
            "verplaatst, vroeger, anders, periode, semester, seizoen, extra, uitzonderlijk"
        ),
    },
    "de": {
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
                "alle zwei Wochen, alle 2 Wochen, 14-täglich, 14-tägig, vierzehntäglich, "
                "vierzehntägig, zweiwöchentlich, jede zweite Woche, alle 14 Tage"
            ),
            3: "alle drei Wochen, alle 3 Wochen",
        },
        "months": {
            2: "alle zwei Monate, alle 2 Monate, zweimonatlich",
            3: "alle drei Monate, alle 3 Monate, vierteljährlich, pro Quartal",
        },
        "daily": "jeden Tag, täglich",
        "except": (
            "außer, ausser, ausgenommen, mit Ausnahme von, mit Ausnahme der, kein Treffen, "
            "keine Treffen, geschlossen, außerhalb, außerhalb der"
        ),
        "not": "nicht",
        "including": "auch",
        "school": {
            None: "Schulferien",
            "fr": "Schulferien der Französischen Gemeinschaft",
            "nl": "Schulferien der Flämischen Gemeinschaft",
            "de": "Schulferien der Deutschsprachigen Gemeinschaft",
        },
        "public": "Feiertagen, Feiertage, gesetzlichen Feiertagen",
        "summer": "Sommer, Sommermonaten, Sommerferien",
        "during": "während",
        "from": "ab, ab dem, ab der, seit, seit dem, beginnend am",
        "until": "bis, bis zum, bis Ende",
        "to": "bis, bis zum",
        "and": "und, sowie",
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
        "skip": (
            "der, die, das, den, dem, am, an, im, in, um, von, vom, wir treffen uns, Treffen, nur, "
            "Uhr"
        ),
        "unclear": (
            "meist, meistens, manchmal, oft, variabel, unregelmäßig, nach Vereinbarung, "
            "nach Absprache, gerade, geraden, ungerade, ungeraden, vorletzten, vorletzte, "
            "pro Jahr, mal, Ferien, Urlaub, Wochen, Tage, Tag, Monate, Monat, Woche, Jahr, einige, "
            "mehrere, Schuljahr, Werktags, Werktagen, abwechselnd, Wochenende, in der Regel, "
            "nächsten, nächste, nächstes, kommenden, abhängig, je nach, wenn, falls, sofern, "
            "eventuell, vielleicht, aber, sonst, Winter, Frühling, Herbst, Ostern, Weihnachten, "
            "Allerheiligen, abgesagt, verschoben, früher, Schulzeit, Vorlesungszeit, Semester, "
            "Saison, Zusatztermin, zusätzlich, ausnahmsweise"
        ),
    },
    "en": {
        "ordinal": {
            1: "1st, first",
            2: "2nd, second",
            3: "3rd, third",
            4: "4th, fourth",
            5: "5th, fifth",
            -1: "last",
        },
        "number": {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 8: "eight", 10: "ten"},
        "every": "every, each",
        "weekly": "weekly, every week, each week, once a week, per week",
        "monthly": (
            "of the month, of each month, of every month, monthly, every month, each month, "
            "once a month, per month, a month"
        ),
        "twice": "twice a month, twice monthly",
        "weeks": {
            2: "every other week, every two weeks, every 2 weeks, fortnightly, every other",
            3: "every three weeks, every 3 weeks",
        },
        "months": {
            2: "every two months, every 2 months, every other month",
            3: "every three months, every 3 months, quarterly",
        },
        "daily": "every day, daily",
        "except": "except, excluding, no meeting, no meetings, closed, outside",
        "not": "not",
        "including": "including, also, even",
        "school": {
            None: "school holidays, school holiday, school vacations",
            "fr": "school holidays of the French Community",
            "nl": "school holidays of the Flemish Community",
            "de": "school holidays of the German-speaking Community",
        },
        "public": "public holidays, bank holidays",
        "summer": "summer, summer holidays",
        "during": "during",
        "from": "from, starting, starting on, starting from, as of",
        "until": "until, till",
        "to": "to, through, until",
        "and": "and",
        "or": "or",
        "one": "one, 1",
        "about": "around, about, approximately",
        "cycle": "course, cycle",
        "sessions": "sessions, meetings, workshops, evenings",
        "part": {
            MORNING: "morning, mornings",
            NOON: "lunchtime, at noon",
            AFTERNOON: "afternoon, afternoons",
            EVENING: "evening, evenings",
        },
        "skip": "the, a, an, on, at, in, of, we meet, meeting, meetings, only",
        "unclear": (
            "usually, sometimes, often, varies, varying, by appointment, odd, penultimate, "
            "per year, a year, times, time, holidays, weeks, days, day, months, month, week, year, "
            "several, some, alternate, biweekly, weekdays, weekend, bimonthly, next, depending, "
            "if, when, maybe, possibly, but, otherwise, winter, spring, autumn, Easter, Christmas, "
            "cancelled, canceled, moved, formerly, term, semester, season, extra, exceptionally"
        ),
    },
}
