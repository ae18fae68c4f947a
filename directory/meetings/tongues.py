"""How each language says when a group meets: whole phrases, in the usage of Belgium."""

from dataclasses import dataclass

from django.utils.translation import get_language

ONE_WEEK_IN_TWO = 2


@dataclass(frozen=True)
class Tongue:
    """The phrases of one language; a name in braces is filled in."""

    weekdays: tuple
    months: tuple
    and_: str
    # Days.
    every_day_of_week: str  # « every Tuesday »
    on_day: str  # one of several days
    on_days: str  # several days, joined
    day_in_list: str
    workdays: str
    daily: str
    one_week_in_two: str
    one_day_in_two: str
    every_n_weeks: str
    # Months.
    ordinals: dict
    day_of_month: str
    day_of_months: str  # the same where the months are said apart
    weeks_of_day: str  # {weeks} {day}
    week: str
    every_n_months: str
    # Hours.
    hour: object
    from_to: str
    at: str
    midnight: str
    # From when, until when.
    date: object
    on_date: str
    since: str
    until: str
    from_until: str
    cycle: str
    one_session: str
    # Exceptions.
    except_: str
    only: str
    in_months: object
    school: dict
    public: str
    # One date.
    cancelled: str
    moved: str
    extra: str
    note: str
    separator: str = "; "


def join(parts, and_):
    *before, last = parts
    return f"{', '.join(before)} {and_} {last}" if before else last


def _french_hour(moment):
    minutes = f"\xa0{moment:%M}" if moment.minute else ""
    return f"{moment.hour}\xa0h{minutes}"


def _dotted_hour(moment):
    return f"{moment.hour}.{moment:%M}" if moment.minute else str(moment.hour)


def _english_hour(moment):
    return f"{moment:%H:%M}"


def _french_date(tongue, day):
    number = "1er" if day.day == 1 else day.day
    return f"{number} {tongue.months[day.month - 1]} {day.year}"


def _plain_date(tongue, day):
    return f"{day.day} {tongue.months[day.month - 1]} {day.year}"


def _german_date(tongue, day):
    return f"{day.day}. {tongue.months[day.month - 1]} {day.year}"


FRENCH = Tongue(
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    months=(
        *("janvier", "février", "mars", "avril", "mai", "juin"),
        *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    ),
    and_="et",
    every_day_of_week="chaque {day}",
    on_day="le {day}",
    on_days="{days}",
    day_in_list="le {day}",
    workdays="du lundi au vendredi",
    daily="tous les jours",
    one_week_in_two="une semaine sur deux, {days}",
    one_day_in_two="un {day} sur deux",
    every_n_weeks="toutes les {n} semaines, {days}",
    ordinals={1: "1er", 2: "2e", 3: "3e", 4: "4e", 5: "5e", -1: "dernier"},
    day_of_month="{days} du mois",
    day_of_months="{days}",
    weeks_of_day="{weeks} {day}",
    week="le {week}",
    every_n_months="tous les {n} mois à partir {month}",
    hour=_french_hour,
    from_to="de {start} à {end}",
    at="à {start}",
    midnight="minuit",
    date=_french_date,
    on_date="le {weekday} {date}",
    since="à partir du {since}",
    until="jusqu’au {until}",
    from_until="du {since} au {until}",
    cycle="{n} rencontres",
    one_session="une seule rencontre",
    except_="sauf {what}",
    only="seulement {what}",
    in_months=lambda months: join([f"en {month}" for month in months], "et"),
    school={
        "fr": "pendant les vacances scolaires",
        "nl": "pendant les vacances scolaires flamandes",
        "de": "pendant les vacances scolaires de la Communauté germanophone",
    },
    public="les jours fériés",
    cancelled="Pas de rencontre {on}",
    moved="La rencontre du {weekday} {date} est déplacée : {to}",
    extra="Une rencontre de plus {on}",
    note="{on} : {note}",
    separator=" ; ",
)

DUTCH = Tongue(
    weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    months=(
        *("januari", "februari", "maart", "april", "mei", "juni"),
        *("juli", "augustus", "september", "oktober", "november", "december"),
    ),
    and_="en",
    every_day_of_week="elke {day}",
    on_day="op {day}",
    on_days="op {days}",
    day_in_list="{day}",
    workdays="van maandag tot en met vrijdag",
    daily="elke dag",
    one_week_in_two="om de twee weken {days}",
    one_day_in_two="om de twee weken op {day}",
    every_n_weeks="om de {n} weken {days}",
    ordinals={1: "1ste", 2: "2de", 3: "3de", 4: "4de", 5: "5de", -1: "laatste"},
    day_of_month="elke {days} van de maand",
    day_of_months="de {days} van de maand",
    weeks_of_day="{weeks} {day}",
    week="{week}",
    every_n_months="om de {n} maanden, vanaf {month}",
    hour=_dotted_hour,
    from_to="van {start} tot {end} uur",
    at="om {start} uur",
    midnight="middernacht",
    date=_plain_date,
    on_date="op {weekday} {date}",
    since="vanaf {since}",
    until="tot en met {until}",
    from_until="van {since} tot en met {until}",
    cycle="{n} bijeenkomsten",
    one_session="één bijeenkomst",
    except_="behalve {what}",
    only="alleen {what}",
    in_months=lambda months: f"in {join(months, 'en')}",
    school={
        "nl": "tijdens de schoolvakanties",
        "fr": "tijdens de Franstalige schoolvakanties",
        "de": "tijdens de Duitstalige schoolvakanties",
    },
    public="op feestdagen",
    cancelled="Geen bijeenkomst {on}",
    moved="De bijeenkomst van {weekday} {date} is verplaatst: {to}",
    extra="Een extra bijeenkomst {on}",
    note="{on}: {note}",
)

GERMAN = Tongue(
    weekdays=(
        *("Montag", "Dienstag", "Mittwoch", "Donnerstag"),
        *("Freitag", "Samstag", "Sonntag"),
    ),
    months=(
        *("Januar", "Februar", "März", "April", "Mai", "Juni"),
        *("Juli", "August", "September", "Oktober", "November", "Dezember"),
    ),
    and_="und",
    every_day_of_week="jeden {day}",
    on_day="am {day}",
    on_days="jeden {days}",
    day_in_list="{day}",
    workdays="von Montag bis Freitag",
    daily="jeden Tag",
    one_week_in_two="alle zwei Wochen {days}",
    one_day_in_two="alle zwei Wochen am {day}",
    every_n_weeks="alle {n} Wochen {days}",
    ordinals={1: "1.", 2: "2.", 3: "3.", 4: "4.", 5: "5.", -1: "letzten"},
    day_of_month="{days} im Monat",
    day_of_months="{days} des Monats",
    weeks_of_day="am {weeks} {day}",
    week="{week}",
    every_n_months="alle {n} Monate ab {month}",
    hour=_dotted_hour,
    from_to="von {start} bis {end} Uhr",
    at="um {start} Uhr",
    midnight="Mitternacht",
    date=_german_date,
    on_date="am {weekday}, dem {date}",
    since="ab dem {since}",
    until="bis zum {until}",
    from_until="vom {since} bis zum {until}",
    cycle="{n} Treffen",
    one_session="ein einziges Treffen",
    except_="außer {what}",
    only="nur {what}",
    in_months=lambda months: f"im {join(months, 'und')}",
    school={
        "de": "in den Schulferien",
        "fr": "in den Schulferien der Französischen Gemeinschaft",
        "nl": "in den Schulferien der Flämischen Gemeinschaft",
    },
    public="an Feiertagen",
    cancelled="Kein Treffen {on}",
    moved="Das Treffen vom {weekday}, dem {date}, wird verlegt: {to}",
    extra="Ein weiteres Treffen {on}",
    note="{on}: {note}",
)

ENGLISH = Tongue(
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    and_="and",
    every_day_of_week="every {day}",
    on_day="on {day}",
    on_days="every {days}",
    day_in_list="{day}",
    workdays="from Monday to Friday",
    daily="every day",
    one_week_in_two="every other week {days}",
    one_day_in_two="every other {day}",
    every_n_weeks="every {n} weeks {days}",
    ordinals={1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 5: "5th", -1: "last"},
    day_of_month="{days} of the month",
    day_of_months="{days} of the month",
    weeks_of_day="the {weeks} {day}",
    week="{week}",
    every_n_months="every {n} months from {month}",
    hour=_english_hour,
    from_to="from {start} to {end}",
    at="at {start}",
    midnight="midnight",
    date=_plain_date,
    on_date="on {weekday} {date}",
    since="from {since}",
    until="until {until}",
    from_until="from {since} to {until}",
    cycle="{n} meetings",
    one_session="a single meeting",
    except_="except {what}",
    only="only {what}",
    in_months=lambda months: f"in {join(months, 'and')}",
    school={
        "fr": "during the school holidays of the French Community",
        "nl": "during the school holidays of the Flemish Community",
        "de": "during the school holidays of the German-speaking Community",
    },
    public="on public holidays",
    cancelled="No meeting {on}",
    moved="The meeting of {weekday} {date} is moved: {to}",
    extra="One more meeting {on}",
    note="{on}: {note}",
)

TONGUES = {"fr": FRENCH, "nl": DUTCH, "de": GERMAN, "en": ENGLISH}


def tongue(language=None):
    """(code, phrases) of a language, the active one unless it is given; French for any other."""
    code = (language or get_language() or "fr")[:2]
    return (code, TONGUES[code]) if code in TONGUES else ("fr", FRENCH)


def full_date(day, language=None):
    """« mardi 1er septembre 2026 »."""
    _code, said = tongue(language)
    return f"{said.weekdays[day.weekday()]} {said.date(said, day)}"
