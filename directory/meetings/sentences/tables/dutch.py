"""What Dutch phrases mean."""

from .parts import AFTERNOON, EVENING, MORNING, NOON

WORDS = {
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
            "schoolvakanties, schoolvakantie, schoolverlof, schoolverloven, schoolverlofperiodes"
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
}
