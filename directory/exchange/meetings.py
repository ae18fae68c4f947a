"""The cell that says when a group meets: our own short form, or words."""

import re
from datetime import date, time

from django.core.exceptions import ValidationError
from django.utils.dates import MONTHS
from django.utils.translation import gettext as _now

from ..meetings.rows import changes_of, limits_of, meetings_of, rules_of
from ..meetings.rules import Hours, ImpossibleRuleError
from ..meetings.sentences import read
from ..models import Meeting
from ..models.dates import MONTH_NAMES, read_partial_date
from ..text import fold
from .columns import Choice, Widget, Words, YesNo

CLOCK = re.compile(r"(\d{1,2})(?: ?[h:.u] ?(\d{2})?(?::00)?)?(?: ?(?:h|u|uur|heures?))?", re.I)
# Said with words or minutes, or as an English program writes it: (pattern, as we read it).
SPELLED = [
    (re.compile(r"\b(?:minuit|middernacht|mitternacht|midnight)\b", re.I), "0h"),
    (re.compile(r"\b(?:midi|noon)\b", re.I), "12h"),
    (re.compile(r"\b24 ?(?:[h:u.](?: ?00)?)(?!\d)", re.I), "0h"),
    (re.compile(r"(\d) ?(?:h|u|uur|heures?) ?(\d{2}) ?min(?:utes?|uten)?\b", re.I), r"\1h\2"),
]
ENGLISH_HOUR = re.compile(r"\b(1[0-2]|0?[1-9])(?:[:.](\d{2}))?(?::00)? ?([ap])\.?m\b\.?", re.I)
NOTE = re.compile(r"\bnote\s*:", re.I)
FROM_TO = re.compile(
    r"(?:de )?(\S+(?: ?[hu] ?\d*)?) ?(?:-|–|à|a|tot|bis|jusqu’à) ?(\S+(?: ?h ?\d*)?)", re.I
)

ALSO_FREQUENCY = {
    "weekly": "hebdomadaire,hebdo,toutes les semaines,1x/semaine,une fois par semaine,"
    "1 fois par semaine,1x par semaine,1 x par semaine,1 x per week,1x per week,"
    "wekelijks,elke week,wöchentlich,jede Woche,"
    "every week,une fois semaine,iedere week,eenmaal per week",
    "fortnightly": "toutes les 2 semaines,une semaine sur deux,1 semaine sur 2,"
    "tous les quinze jours,tous les 15 jours,tweewekelijks,om de twee weken,alle zwei Wochen,"
    "om de week,om de 14 dagen,om de 2 weken,alle 2 Wochen,alle 14 Tage,14-tägig,14-täglich,"
    "une semaine sur 2,1x/15 jours,quinzomadaire,chaque quinzaine,par quinzaine,"
    "every two weeks,every other week",
    # « bimensuel » is twice a month; « bimestriel » every two months.
    "twice_monthly": "2 fois par mois,2x/mois,2x par mois,twice a month,2 keer per maand,"
    "2x im Monat,bimensuel,bimensuelle,twee keer per maand,"
    "2x per maand,2 x par mois,2 x per maand,deux fois par mois,zweimal im Monat",
    "monthly": "mensuel,mensuelle,tous les mois,une fois par mois,1 fois par mois,1x/mois,"
    "maandelijks,elke maand,monatlich,jeden Monat,1x par mois,1x per maand,einmal im Monat,"
    "1 x par mois,1 x per maand,eenmaal per maand,één keer per maand,1 keer per maand,"
    "every month,once a month,iedere maand",
    "every_two_months": "bimestriel,bimestrielle,tous les 2 mois,tweemaandelijks",
    "quarterly": "trimestriel,trimestrielle,tous les trimestres,tous les trois mois,"
    "tous les 3 mois,driemaandelijks",
    "irregular": "irrégulier,variable,onregelmatig",
}
WEEKDAYS = {
    fold(word): number
    for number, words in enumerate(
        [
            "lundi,lundis,lun,maandag,montag,monday",
            "mardi,mardis,mar,dinsdag,dienstag,tuesday",
            "mercredi,mercredis,mer,woensdag,mittwoch,wednesday",
            "jeudi,jeudis,jeu,donderdag,donnerstag,thursday",
            "vendredi,vendredis,ven,vrijdag,freitag,friday",
            "samedi,samedis,sam,zaterdag,samstag,saturday",
            "dimanche,dimanches,dim,zondag,sonntag,sunday",
        ]
    )
    for word in words.split(",")
}
ORDINALS = {
    "1": "1er,premier,première,1ère,1",
    "2": "2e,2ème,deuxième,second,2",
    "3": "3e,3ème,troisième,3",
    "4": "4e,4ème,quatrième,4",
    "5": "5e,5ème,cinquième,5",
    "-1": "dernier,dernière",
}
WEEKS = {fold(word): week for week, words in ORDINALS.items() for word in words.split(",")}


def iso_day(text):
    """« 7/1/2027 », « 7 janvier 2027 » → a date."""
    try:
        return date.fromisoformat(read_partial_date(text))
    except ValueError as error:
        raise ValidationError(_now("« %s » n’est pas une date.") % text[:80]) from error


def iso_days(text):
    days = {iso_day(part.strip()).isoformat() for part in text.split(",") if part.strip()}
    return ",".join(sorted(days))


def month_number(text):
    try:
        return MONTH_NAMES[fold(text)]
    except KeyError as error:
        raise ValidationError(_now("« %s » n’est pas un mois.") % text[:80]) from error


# What a part of a line may count or limit: (field, how it is written, its value).
COUNTED = [
    ("every", re.compile(r"(?i)toutes les (\d{1,2}) semaines"), int),
    ("since", re.compile(r"(?i)à partir du (.+)"), iso_day),
    ("from_month", re.compile(r"(?i)à partir d(?:e |[’'])(\w+)"), month_number),
    ("until", re.compile(r"(?i)jusqu[’']au (.+)"), iso_day),
    ("sessions", re.compile(r"(?i)(\d{1,3}) (?:rencontres?|séances?)"), int),
    ("dates", re.compile(r"(?i)dates?\s*:? (.+)"), iso_days),
]
FREQUENCY_SAID = {
    "every": Meeting.Frequency.EVERY_FEW_WEEKS,
    "dates": Meeting.Frequency.DATES,
}


def limited(rules):
    """Whether these say when none takes place, which is not of one meeting."""
    return any(limits_of(rules).values()) or bool(changes_of(rules))


def frequency_in_words(meeting):
    if not meeting.frequency or meeting.frequency in FREQUENCY_SAID.values():
        return ""
    return str(meeting.get_frequency_display())


def not_understood(reading):
    words = ", ".join(reading.lost)
    return _now("Pas compris, et dit nulle part sur la page : %s. Lisez les rencontres.") % words


class Meetings(Widget):
    """One meeting a line: « chaque mois ; jeudi ; semaines 1, 3 ; 14:00-16:00 ; note : … »."""

    empty = ()
    ends = "\n"
    is_part = True
    frequency = Choice(Meeting.Frequency, ALSO_FREQUENCY)

    def clean(self, value, cautions=None, **kwargs):
        return [
            meeting
            for line in value.split("\n")
            if line.strip(" ;")
            for meeting in self._line(line, cautions)
        ]

    def _line(self, line, cautions):
        """A meeting as we write it, or the same in words: « le 1er et le 3e jeudi, à 14 h »."""
        try:
            return [self._meeting(line)]
        except ImpossibleRuleError:
            raise
        except ValidationError:
            reading = read("" if ";" in line else line)
            if not reading.rules or limited(reading.rules):
                raise
            if reading.lost and cautions is not None:
                cautions.append(not_understood(reading))
            return meetings_of(reading.rules)

    def _meeting(self, line):
        meeting = Meeting()
        facts, *note = NOTE.split(line, maxsplit=1)
        read = set()
        for part in facts.split(";"):
            if part.strip():
                said = self._read(meeting, part.strip())
                if said in read:
                    raise ValidationError(
                        _now("« %s » : une seule rencontre par ligne de la case.") % line[:80]
                    )
                read.add(said)
        meeting.note = note[0].strip() if note else ""
        meeting.clean_fields(exclude=["group"])
        if meeting.end_time and not meeting.start_time:
            raise ValidationError(_now("« %s » : la rencontre finit avant de commencer.") % line)
        # What no calendar can follow is refused with the sentence that would be right.
        if meeting.start_time:
            Hours(meeting.start_time, meeting.end_time)
        rules_of([meeting], strict=True)
        return meeting

    def _read(self, meeting, part):
        """What the part says: each may be said once."""
        folded = fold(part)
        if folded in WEEKDAYS:
            meeting.weekday = WEEKDAYS[folded]
            return "day"
        if folded in self.frequency.known:
            meeting.frequency = self.frequency.known[folded]
            return "frequency"
        for name, pattern, value_of in COUNTED:
            if found := pattern.fullmatch(part.strip()):
                setattr(meeting, name, value_of(found[1]))
                meeting.frequency = FREQUENCY_SAID.get(name, meeting.frequency)
                return name
        if folded.startswith("semaine"):
            meeting.weeks_of_month = self._weeks(part)
            return "weeks"
        if hours := self._hours(part):
            meeting.start_time, meeting.end_time = hours
            return "hours"
        raise ValidationError(
            _now(
                "« %s » n’est pas compris. Une rencontre par ligne : "
                "« chaque mois ; jeudi ; semaines 1, 3 ; 14:00-16:00 ; note : en été »."
            )
            % part[:80]
        )

    def hours_of(self, meeting):
        """When it begins and when it ends, as a column of its own says it."""
        return [f"{hour:%H:%M}" if hour else "" for hour in (meeting.start_time, meeting.end_time)]

    def completed(self, line, known):
        """The line, with what it leaves open as it is known of the meeting.

        A new rhythm ends what belonged to the old one: in which weeks, from when, how often.
        """
        said = {self._read(Meeting(), part.strip()) for part in line.split(";") if part.strip()}
        facts, *note = NOTE.split(self._in_words(known), maxsplit=1)
        parts = [part.strip() for part in facts.split(";") if part.strip()]
        kinds = [self._read(Meeting(), part) for part in parts]
        stays = {"day", "hours"} if "frequency" in said else set(kinds)
        parts = [p for p, kind in zip(parts, kinds, strict=True) if kind in stays - said]
        return "; ".join([line, *parts, *(f"note : {one.strip()}" for one in note)])

    def _weeks(self, text):
        words = [word for word in re.split(r"[,\s]+|\bet\b", text) if word][1:]
        try:
            return ",".join(word if word == "-1" else WEEKS[fold(word)] for word in words)
        except KeyError as error:
            raise ValidationError(_now("« %s » : écrivez 1 à 5, ou -1.") % text[:80]) from error

    def _hours(self, text):
        if text.isdecimal():
            # « 1 » may be an hour, a week, or once.
            return None
        text = in_figures(text)
        if single := CLOCK.fullmatch(text):
            return time_of(single), None
        if (both := FROM_TO.fullmatch(text)) and all(map(CLOCK.fullmatch, both.groups())):
            return tuple(time_of(CLOCK.fullmatch(hour)) for hour in both.groups())
        return None

    def render(self, value, **kwargs):
        meetings = value.all() if hasattr(value, "all") else value
        return "\n".join(map(self._in_words, meetings))

    def _in_words(self, meeting):
        hours = [f"{hour:%H:%M}" for hour in (meeting.start_time, meeting.end_time) if hour]
        parts = [
            frequency_in_words(meeting),
            "" if meeting.weekday is None else str(meeting.get_weekday_display()),
            f"semaines {meeting.weeks_of_month}" if meeting.weeks_of_month else "",
            "-".join(hours),
            f"toutes les {meeting.every} semaines" if meeting.every else "",
            f"à partir de {MONTHS[meeting.from_month]}" if meeting.from_month else "",
            f"à partir du {meeting.since}" if meeting.since else "",
            f"jusqu’au {meeting.until}" if meeting.until else "",
            f"{meeting.sessions} rencontres" if meeting.sessions else "",
            f"dates {meeting.dates.replace(',', ', ')}" if meeting.dates else "",
            f"note : {meeting.note}" if meeting.note else "",
        ]
        return "; ".join(filter(None, parts))


def in_figures(text):
    """« minuit », « 14 h 30 min », « 7:30 pm » → « 0h », « 14h30 », « 19h30 »."""
    text = ENGLISH_HOUR.sub(of_half_a_day, text)
    for pattern, figures in SPELLED:
        text = pattern.sub(figures, text)
    return text


def of_half_a_day(found):
    hour = int(found[1]) % 12 + (12 if found[3].lower() == "p" else 0)
    return f"{hour}h{found[2] or '00'}"


def time_of(found):
    hour, minute = int(found[1]), int(found[2] or 0)
    if hour > 23 or minute > 59:
        raise ValidationError(_now("« %s » n’est pas une heure.") % found[0])
    return time(hour, minute)


class Months(Words):
    """« juillet, août »."""

    def clean(self, value, **kwargs):
        numbers = {month_number(part.strip()) for part in re.split(r"[,;]|\bet\b", value)}
        return ",".join(map(str, sorted(numbers)))

    def render(self, value, **kwargs):
        return ", ".join(str(MONTHS[int(number)]) for number in value.split(",") if number)


class Schools(Words):
    """Whose school holidays: fr, nl, de."""

    def clean(self, value, **kwargs):
        codes = {part.strip().lower() for part in re.split(r"[,;]", value)}
        if unknown := codes - {"fr", "nl", "de"}:
            raise ValidationError(_now("« %s » : écrivez fr, nl ou de.") % unknown.pop()[:80])
        return ",".join(sorted(codes))

    def render(self, value, **kwargs):
        return value.replace(",", ", ")


class Never(YesNo):
    """Yes or no; nothing said is no."""

    empty = False

    def render(self, value, **kwargs):
        return _now("oui") if value else ""
