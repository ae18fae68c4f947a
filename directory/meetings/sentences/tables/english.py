"""What English phrases mean."""

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
    "except": "except, except for, excluding, outside, outside of, apart from, other than",
    "not": "not, no",
    "including": "including, also, even",
    "school": {
        None: "school holidays, school holiday, school vacations",
        "fr": "school holidays of the French Community",
        "nl": "school holidays of the Flemish Community",
        "de": "school holidays of the German-speaking Community",
    },
    "public": "public holidays, bank holidays, public holiday, bank holiday",
    "summer": "summer, summer holidays",
    "pause": (
        "pause, paused, break, summer break, winter break, Christmas break, recess, interruption, "
        "suspended, closed, closure, shut, holiday, on holiday, no meeting, no meetings, "
        "no session, no sessions, no group, no activity, no activities, we do not meet, "
        "we don't meet, does not meet, doesn't meet, does not take place, holidays"
    ),
    "weekend": "weekend, weekends, at weekends",
    "included": "included, inclusive",
    "edge": {
        BEGIN: "early, beginning of, the beginning of, start of, the start of",
        MID: "mid, middle of",
        END: "late, end of, the end of",
    },
    "this": "this, these, coming, next meeting",
    "counted": "floor, edition, line, age, year, degree, generation",
    "apart": {
        REGISTRATION: (
            "registration, registrations, register, booking, bookings, to book, please book, "
            "book by, rsvp, sign up"
        ),
        TELEPHONE: (
            "telephone, phone, tel, tel., call, calls, helpline, office, office hours, "
            "secretariat, info, information, enquiries, contact"
        ),
        WELCOME: "doors, doors open, welcome, arrival, arrivals, arrive, registration desk",
        OPEN: "surgery, opening hours, consultation, consultations",
        LIMIT: "before, after, by",
    },
    "of_pause": "annual",
    "harmless": (
        "closed group, closed meeting, closed meetings, without booking, no booking needed, "
        "no booking required, coffee break, bus stop"
    ),
    "during": "during, the months of, the month of",
    "from": (
        "from, starting, starting on, starting from, as of, first meeting on, starts on, "
        "begins on, resumes on, resuming on, back on, since"
    ),
    "until": "until, till",
    "to": "to, through, until",
    "and": "and, nor",
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
    "skip": {
        None: "the, a, an, on, at, in, of, only",
        "meeting": "we meet, meeting, meetings, session",
    },
    "unclear": (
        "usually, sometimes, yearly, annual, annually, tomorrow, today, tonight, no longer, "
        "not always, not necessarily, stopped, discontinued, instead, bi-weekly, bi-monthly, "
        "semi-monthly, often, varies, varying, by appointment, odd, penultimate, per year, "
        "a year, times, time, holidays, weeks, days, day, months, month, week, year, several, "
        "some, alternate, biweekly, weekdays, weekend, bimonthly, next, depending, if, when, "
        "maybe, possibly, but, otherwise, winter, spring, autumn, Easter, Christmas, cancelled, "
        "canceled, moved, formerly, term, semester, season, extra, exceptionally"
    ),
}
