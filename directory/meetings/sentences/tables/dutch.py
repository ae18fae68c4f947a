"""What Dutch phrases mean."""

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
        "van de maand, van elke maand, van iedere maand, per maand, elke maand, iedere maand, "
        "maandelijks, maandelijkse, een keer per maand, eenmaal per maand, 1 keer per maand, "
        "1x per maand"
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
    "except": ("behalve, uitgezonderd, met uitzondering van, buiten, behoudens, tenzij"),
    "not": "niet, geen",
    "including": "ook, inclusief",
    "school": {
        None: "schoolvakanties, schoolvakantie, schoolverlof, schoolverloven, schoolverlofperiodes",
        "fr": "Franstalige schoolvakanties",
        "nl": "Vlaamse schoolvakanties",
        "de": "Duitstalige schoolvakanties",
    },
    "public": "feestdagen, wettelijke feestdagen, officiële feestdagen",
    "summer": "zomer, zomermaanden, zomervakantie, grote vakantie",
    "pause": (
        "pauze, pauzes, zomerpauze, winterpauze, zomerstop, winterstop, kerststop, stop, "
        "onderbreking, zomeronderbreking, onderbroken, opgeschort, gesloten, sluiting, "
        "zomersluiting, vakantie, vakanties, verlof, met vakantie, reces, zomerreces, "
        "geen bijeenkomst, geen bijeenkomsten, geen samenkomst, geen samenkomsten, "
        "geen activiteit, geen activiteiten, geen praatgroep, geen sessie, geen sessies, "
        "geen groep, geen vergadering, geen permanentie, geen avond, komen niet samen, "
        "komt niet samen, gaat niet door, gaan niet door, niet open, ligt stil, liggen stil"
    ),
    "weekend": "weekend, weekends, in het weekend",
    "included": "inbegrepen, meegerekend, incluis",
    "edge": {
        BEGIN: "begin, begin van",
        MID: "half, medio, midden",
        END: "eind, einde, einde van, eind van",
    },
    "this": "deze, dit, aanstaande, aankomende, a.s., volgende bijeenkomst, volgende samenkomst",
    "counted": "verdieping, verdiep, lijn, editie, leeftijd, graad, generatie",
    "apart": {
        REGISTRATION: (
            "inschrijven, inschrijving, inschrijvingen, aanmelden, aanmelding, aanmeldingen, "
            "reserveren, reservatie, reservaties, reservering, reserveringen, uiterlijk, "
            "ten laatste, verwittigen"
        ),
        TELEPHONE: (
            "telefoon, telefonisch, telefoneren, tel, tel., bel, bellen, bereikbaar, "
            "secretariaat, kantooruren, info, infos, informatie, inlichtingen, contact, "
            "contacteren"
        ),
        WELCOME: "onthaal, ontvangst, deuren, deuren open, welkom, aankomst",
        OPEN: (
            "permanentie, permanenties, zitdag, inloop, openingsuren, openingstijden, spreekuur, "
            "spreekuren, raadpleging, raadplegingen"
        ),
        LIMIT: "voor, na, tegen",
    },
    "of_pause": "jaarlijkse, activiteiten, volledige",
    "harmless": (
        "gesloten groep, besloten groep, gesloten bijeenkomst, gesloten bijeenkomsten, "
        "zonder inschrijving, op inschrijving, zonder reservatie, ononderbroken, "
        "zonder onderbreking, zonder pauze, bushalte"
    ),
    "during": "tijdens, gedurende, in de maanden, in de maand, de maanden, de maand",
    "from": (
        "vanaf, sinds, te beginnen op, startend op, met ingang van, eerste bijeenkomst op, "
        "eerste samenkomst op, start op, van start op, begint op, herneemt op, hervat op, "
        "hervatten op, herstart op, terug vanaf"
    ),
    "until": "tot, tot en met, t/m, t.e.m., t.e.m, tem",
    "to": "tot, tot en met, t/m, t.e.m., t.e.m, tem",
    "and": "en, alsook, noch",
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
    "skip": {
        None: "de, het, op, om, in, van, alleen, enkel, uur",
        "meeting": (
            "bijeenkomst, samenkomst, bijeenkomsten, samenkomsten, wij komen samen, we komen samen"
        ),
    },
    "unclear": (
        "meestal, soms, vaak, afwisselend, wisselend, jaarlijks, jaarlijkse, morgen, vandaag, "
        "vanavond, niet meer, niet altijd, niet noodzakelijk, gestopt, stopgezet, vervangen, "
        "halfmaandelijks, wisselende, variabel, variabele, in principe, op afspraak, even, "
        "oneven, voorlaatste, per jaar, keer, maal, vakantie, vakanties, verlof, schooljaar, "
        "weken, dagen, dag, maanden, maand, week, jaar, enkele, verschillende, volgens, "
        "werkdagen, weekdagen, tweemaandelijks, weekend, sommige, volgende, volgend, komende, "
        "afhankelijk, indien, als, eventueel, misschien, maar, winter, lente, herfst, Pasen, "
        "Kerstmis, Allerheiligen, geannuleerd, afgelast, verplaatst, vroeger, anders, periode, "
        "semester, seizoen, extra, uitzonderlijk"
    ),
}
