"""The words of each language for days, months, frequencies and exceptions.

Phrases are separated by commas; a letter stands for itself with any accent. « unclear » are the
words that limit or unsettle a rhythm in a way that no rule has.
"""

from . import dutch, english, french, german
from .parts import AFTERNOON, EVENING, MORNING, NOON

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
# With a point, or beside another month: « sept. », « juil-août ».
SHORT_MONTHS = {
    "fr": {
        1: "janv, jan",
        2: "févr, fév",
        4: "avr",
        7: "juil",
        9: "sept",
        10: "oct",
        11: "nov",
        12: "déc",
    },
    "nl": {
        1: "jan",
        2: "feb",
        3: "mrt",
        4: "apr",
        6: "jun",
        7: "jul",
        8: "aug",
        9: "sept, sep",
        10: "okt",
        11: "nov",
        12: "dec",
    },
    "de": {
        1: "Jan",
        2: "Feb",
        3: "Mrz",
        4: "Apr",
        6: "Jun",
        7: "Jul",
        8: "Aug",
        9: "Sept, Sep",
        10: "Okt",
        11: "Nov",
        12: "Dez",
    },
    "en": {
        1: "Jan",
        2: "Feb",
        3: "Mar",
        4: "Apr",
        6: "Jun",
        7: "Jul",
        8: "Aug",
        9: "Sept, Sep",
        10: "Oct",
        11: "Nov",
        12: "Dec",
    },
}
MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "en": "January February March April May June July August September October November December",
}
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
WORDS = {"fr": french.WORDS, "nl": dutch.WORDS, "de": german.WORDS, "en": english.WORDS}
