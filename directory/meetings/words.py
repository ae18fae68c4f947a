"""A rule in words: « Le 2e et le 4e mardi du mois, de 19 h 30 à 21 h 30, sauf en juillet… »."""

from itertools import groupby

from .rules import Cancelled, Dates, Extra, Monthly, Moved
from .tongues import DUTCH, ONE_WEEK_IN_TWO, join, tongue

NUMBERS = {
    "fr": {2: "deux", 3: "trois", 4: "quatre", 6: "six"},
    "nl": {2: "twee", 3: "drie", 4: "vier", 6: "zes"},
    "de": {2: "zwei", 3: "drei", 4: "vier", 6: "sechs"},
    "en": {2: "two", 3: "three", 4: "four", 6: "six"},
}


def sentence(rules, language=None):
    """These rules as one sentence, in the active language unless one is given."""
    words = _Words(language)
    text = words.tongue.separator.join(words.rule(rule) for rule in rules)
    return _capital(text)


def hours_in_words(hours, language=None):
    """« de 19 h 30 à 21 h 30 », « à 20 h »; nothing where they are not known."""
    return _Words(language).hours(hours) if hours else ""


def hour_in_words(hours, language=None):
    """« 19 h 30 », « 19.30 uur »: when it begins."""
    return time_in_words(hours.start, language)


def time_in_words(time, language=None):
    words = _Words(language)
    unit = {"nl": " uur", "de": " Uhr"}.get(words.language, "")
    return f"{words.tongue.hour(time)}{unit}"


def change_in_words(change, language=None):
    """What happens to one date: cancelled, moved, one more, or a note for it."""
    return _capital(_Words(language).change(change))


def _capital(text):
    return text[:1].upper() + text[1:]


class _Words:
    def __init__(self, language):
        self.language, self.tongue = tongue(language)

    def rule(self, rule):
        said = [self.rhythm(rule.rhythm), self.anchor(rule), self.validity(rule)]
        said.append(self.exceptions(rule))
        return ", ".join(filter(None, said))

    def rhythm(self, rhythm):
        if isinstance(rhythm, Dates):
            return self.dates(rhythm)
        if isinstance(rhythm, Monthly):
            return self.monthly(rhythm)
        return self.weekly(rhythm)

    # Weeks.

    def weekly(self, rhythm):
        groups = self.by_hours(rhythm.slots)
        if len(groups) == 1:
            hours, days = groups[0]
            return self.with_hours(self.same_days(days, rhythm), hours)
        if shared := self.hours_of_each_day(rhythm.slots):
            days = [next(same) for _day, same in groupby(rhythm.slots, lambda one: one.weekday)]
            return self.with_hours(self.same_days(days, rhythm), *shared)
        days = [self.with_hours(self.days(days), hours, own=True) for hours, days in groups]
        text = join(days, self.tongue.and_)
        return self.every_so_many_weeks(text, rhythm) if rhythm.every > 1 else text

    @staticmethod
    def hours_of_each_day(slots):
        """The hours of each of these days, where they are the same on all: morning, afternoon."""
        days = [
            [one.hours for one in same] for _day, same in groupby(slots, lambda one: one.weekday)
        ]
        return days[0] if all(hours == days[0] and all(hours) for hours in days) else []

    def same_days(self, days, rhythm):
        tongue = self.tongue
        if rhythm.every == ONE_WEEK_IN_TWO and len(days) == 1:
            day = tongue.weekdays[days[0].weekday]
            return tongue.one_day_in_two.format(day=day)
        if rhythm.every > 1:
            return self.every_so_many_weeks(self.days(days), rhythm)
        if len(days) == 1:
            return tongue.every_day_of_week.format(day=tongue.weekdays[days[0].weekday])
        return self.days(days, alone=True)

    def every_so_many_weeks(self, days, rhythm):
        form = self.tongue.every_n_weeks
        if rhythm.every == ONE_WEEK_IN_TWO:
            form = self.tongue.one_week_in_two
        return form.format(n=self.number(rhythm.every), days=days)

    def days(self, slots, *, alone=False):
        """Days without a frequency; `alone`, where nothing else says that it is every week."""
        tongue = self.tongue
        numbers = [slot.weekday for slot in slots]
        if numbers == list(range(7)):
            return tongue.daily
        if numbers == list(range(5)):
            return tongue.workdays
        names = [tongue.weekdays[number] for number in numbers]
        if len(names) == 1:
            return tongue.on_day.format(day=names[0])
        listed = join([tongue.day_in_list.format(day=name) for name in names], tongue.and_)
        if alone or tongue is DUTCH:
            return tongue.on_days.format(days=listed)
        return listed if tongue.day_in_list != "{day}" else tongue.on_day.format(day=listed)

    # Months.

    def monthly(self, rhythm):
        groups = self.by_hours(rhythm.slots)
        if len(groups) == 1:
            hours, slots = groups[0]
            said = [self.with_hours(self.of_month(slots, rhythm), hours)]
        else:
            parts = [
                self.with_hours(self.of_month(slots, rhythm), hours, own=True)
                for hours, slots in groups
            ]
            said = [join(parts, self.tongue.and_)]
        if rhythm.every > 1:
            month = self.tongue.months[rhythm.from_month - 1]
            if self.language == "fr":
                month = f"d’{month}" if month[0] in "ao" else f"de {month}"
            n = self.number(rhythm.every)
            said.append(self.tongue.every_n_months.format(n=n, month=month))
        return ", ".join(said)

    def of_month(self, slots, rhythm):
        tongue = self.tongue
        weeks_of = {}
        for slot in slots:
            weeks_of.setdefault(slot.weekday, []).append(slot.week)
        days = [
            tongue.weeks_of_day.format(
                weeks=join(
                    [tongue.week.format(week=tongue.ordinals[week]) for week in weeks], tongue.and_
                ),
                day=tongue.weekdays[weekday],
            )
            for weekday, weeks in weeks_of.items()
        ]
        form = tongue.day_of_months if rhythm.every > 1 else tongue.day_of_month
        text = form.format(days=join(days, tongue.and_))
        return f"on {text}" if self.language == "en" else text

    # Dates.

    def dates(self, rhythm):
        tongue = self.tongue
        parts = []
        for hours, dates in self.by_hours(rhythm.dates):
            text = join([self.on_date(one.day) for one in dates], tongue.and_)
            parts.append(self.with_hours(text, hours))
        return tongue.separator.join(parts)

    def on_date(self, day):
        return self.tongue.on_date.format(**self.date_parts(day))

    def date_parts(self, day):
        weekday = self.tongue.weekdays[day.weekday()]
        return {"weekday": weekday, "date": self.tongue.date(self.tongue, day)}

    # Hours.

    @staticmethod
    def by_hours(slots):
        return [(hours, list(group)) for hours, group in groupby(slots, lambda one: one.hours)]

    def with_hours(self, text, *hours, own=False):
        """A day with its own hours among others has no comma before them."""
        said = [self.hours(one) for one in hours if one]
        if not said:
            return text
        comma = "," if not own and self.language in ("fr", "en") else ""
        return f"{text}{comma} {join(said, self.tongue.and_)}"

    def hours(self, hours):
        tongue = self.tongue
        start = tongue.hour(hours.start)
        if hours.end is None:
            return tongue.at.format(start=start)
        if hours.end.hour or hours.end.minute:
            return tongue.from_to.format(start=start, end=tongue.hour(hours.end))
        # « 22 tot 0 uur » is no way to say midnight, and « bis Mitternacht Uhr » neither.
        unit = {"nl": " uur", "de": " Uhr"}.get(self.language, "")
        form = tongue.from_to.removesuffix(unit)
        return form.format(start=f"{start}{unit}", end=tongue.midnight)

    def number(self, number):
        return NUMBERS[self.language].get(number, number)

    # From when, until when, and when not.

    def anchor(self, rule):
        """From when weeks are counted, where the rule does not begin then anyway."""
        day = getattr(rule.rhythm, "anchor", None)
        if not day or rule.rhythm.every == 1 or day == rule.since:
            return ""
        return self.tongue.since.format(since=self.tongue.date(self.tongue, day))

    def validity(self, rule):
        tongue = self.tongue
        since, until = (day and tongue.date(tongue, day) for day in (rule.since, rule.until))
        form = {
            (True, True): tongue.from_until,
            (True, False): tongue.since,
            (False, True): tongue.until,
        }.get((bool(since), bool(until)), "")
        text = form.format(since=since, until=until)
        if not rule.sessions:
            return text
        one = rule.sessions == 1
        cycle = tongue.one_session if one else tongue.cycle.format(n=rule.sessions)
        return f"{cycle} {text}"

    def exceptions(self, rule):
        tongue = self.tongue
        closed = rule.closed_months
        said, what = [], []
        if len(closed) > 6:
            months = [tongue.months[month - 1] for month in range(1, 13) if month not in closed]
            said.append(tongue.only.format(what=tongue.in_months(months)))
        elif closed:
            what.append(tongue.in_months([tongue.months[month - 1] for month in sorted(closed)]))
        what += [tongue.school[community] for community in sorted(rule.school_holidays)]
        what += [tongue.public] if rule.closed_on_public_holidays else []
        if what:
            said.append(tongue.except_.format(what=join(what, tongue.and_)))
        return ", ".join(said)

    # One date.

    def change(self, change):
        tongue = self.tongue
        parts = {"on": self.on_date(change.day), **self.date_parts(change.day)}
        if isinstance(change, Cancelled):
            text = tongue.cancelled.format(**parts)
        elif isinstance(change, Moved):
            to = self.with_hours(self.on_date(change.to), change.hours)
            text = tongue.moved.format(to=to, **parts)
        elif isinstance(change, Extra):
            text = self.with_hours(tongue.extra.format(**parts), change.hours)
        else:
            return tongue.note.format(note=change.note, **parts)
        return f"{text} ({change.note})" if change.note else text
