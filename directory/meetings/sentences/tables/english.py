"""What English phrases mean."""

from .parts import AFTERNOON, EVENING, MORNING, NOON

WORDS = {
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
}
