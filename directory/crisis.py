"""The crisis numbers, also when the database does not answer."""

from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from django.db import DatabaseError
from django.utils import timezone

from .fixtures import read_yaml
from .loading.listings import common_fields
from .loading.services import helpline_fields
from .loading.words import LANGUAGES
from .models import DataVersion, Helpline, Language
from .models.contact import dialled
from .models.texts import OTHERS, Text
from .translating import texts_of

ALL = "all"
# Who answers each sign of danger, gravest sign first: kinds of lines in their order, how many.
LINES_OF_DANGER = {
    "poison": (
        (
            Helpline.Kind.EMERGENCY,
            Helpline.Kind.POISON,
            Helpline.Kind.SUICIDE,
            Helpline.Kind.LISTENING,
        ),
        4,
    ),
    "mourir": ((Helpline.Kind.SUICIDE, Helpline.Kind.LISTENING, Helpline.Kind.EMERGENCY), 3),
    "peril": (
        (
            Helpline.Kind.EMERGENCY,
            Helpline.Kind.VIOLENCE,
            Helpline.Kind.SUICIDE,
            Helpline.Kind.LISTENING,
        ),
        4,
    ),
    "disparu": ((Helpline.Kind.EMERGENCY,), 2),
    "secours": ((Helpline.Kind.EMERGENCY,), 1),
    "violence": ((Helpline.Kind.VIOLENCE, Helpline.Kind.EMERGENCY), 3),
}
# Whose task it is to answer a sign: better in another language than nobody, after who listens.
TASKS = {
    "poison": Helpline.Kind.POISON,
    "peril": Helpline.Kind.VIOLENCE,
    "violence": Helpline.Kind.VIOLENCE,
}
# Signs for which a second line of a kind would only push the next kind down.
ONE_OF_EACH_KIND = {"poison"}
# Signs for which any other number would cost time.
ONE_NUMBER = {"secours"}
# Who answers those who hurt somebody and say so: one line of each kind. Where a child is hurt, a
# parent is listened to first, and no line for couples answers.
LINES_OF_WHO_HURTS = (Helpline.Kind.VIOLENCE, Helpline.Kind.LISTENING, Helpline.Kind.EMERGENCY)
LINES_OF_PARENT_WHO_HURTS = LINES_OF_WHO_HURTS[1:]
# Who listens to those whom children draw, by its key.
STOP_IT_NOW = "stop-it-now-bruxelles"
FOR_PARENTS = ("parents", "tout-public")
# Signs for which a line that keeps hours is better than none of its kind.
BETTER_BY_DAY_THAN_NOT = {"violence"}
# Signs for which the line that looks for missing and exploited children answers, too.
FOR_LOST_CHILDREN = {"disparu", "violence", "peril"}
# Signs for which nobody is asked to wait until a line opens.
NEVER_BY_DAY = {"disparu"}
ENOUGH_LINES = 3
PLACE = "place"
_last_known = {}


class BriefTexts(NamedTuple):
    name: Text
    summary: Text
    hours: Text


@dataclass(frozen=True)
class CrisisNumber:
    name: str
    phone: str
    dial: str
    always: bool
    label: str

    @property
    def texts(self):
        """As those of a line: this is one, in brief."""
        return BriefTexts(Text(self.name), Text(self.label), Text())


def crisis_box(language):
    """The numbers of the crisis box, most urgent first.

    They come from the Helpline table. When it cannot be read, the numbers it last gave stand in,
    and before it ever answered, those it was first filled with.
    """
    known_at, known = _last_known.get(language, (None, None))
    try:
        # An edit of a group or of an article changes no line.
        version = DataVersion.current_shared(), timezone.localdate()
        if version == known_at:
            return known
        numbers = [
            CrisisNumber(row.texts.name, row.phone, row.dial, row.always, row.texts.crisis_label)
            for row in Helpline.objects.for_crisis_box(language)
        ]
    except DatabaseError:
        return known or first_filled(language)
    _last_known[language] = version, numbers
    return numbers


def danger_lines(danger, language):
    """The numbers that answer day and night, for this sign of danger and in this language.

    A number of which we are not sure comes after the others. Where nobody does a task in this
    language, who listens does, then who does it in another: it knows which it has `spoken`.
    """
    kinds, number = LINES_OF_DANGER[danger]
    lines = Helpline.objects.published().filter(always=True).exclude(phone="")
    spoken = lines.filter(languages__code=language)
    found = sorted(spoken.filter(kind__in=kinds), key=partial(_preference, kinds))
    if danger in ONE_OF_EACH_KIND:
        found = [line for line in found if line == _first_of(line.kind, found)]
    found = found[:number]
    task = TASKS.get(danger)
    if task and not any(line.kind == task for line in found) and not _by_day(task, language):
        listening = spoken.filter(kind=Helpline.Kind.LISTENING).order_by("rank", "pk")[:1]
        found += [line for line in listening if line not in found]
        for line in lines.filter(kind=task).order_by("rank", "pk")[:1]:
            line.spoken = list(line.languages.all())
            # Poison does not wait until somebody has listened.
            found.insert(1 if danger == "poison" else len(found), line)
    return found


def _preference(kinds, line):
    return line.confidence != Helpline.Confidence.HIGH, kinds.index(line.kind), line.rank


def _first_of(kind, lines):
    return next(line for line in lines if line.kind == kind)


def _by_day(kind, language):
    keeping_hours = Helpline.objects.published().filter(kind=kind, always=False)
    return keeping_hours.filter(languages__code=language).exclude(phone="").exists()


def lines_of_words(heard, page_language):
    """As `_lines_of_words`; none while the database is away: the crisis box stands in."""
    try:
        return _lines_of_words(heard, page_language)
    except DatabaseError:
        return []


def _lines_of_words(heard, page_language):
    """The numbers for the danger in somebody's words, in the language of the words.

    Those that answer day and night come first. Then lines that keep hours: for children where the
    words speak of one, and for violence where nobody answers day and night. Where few answer day
    and night, or none whose task it is, those in the language of the page come last.
    """
    if heard.hurts:
        return _lines_of_who_hurts(heard, page_language)
    language = heard.language or page_language
    kinds, _number = LINES_OF_DANGER[heard.sign]
    lines = danger_lines(heard.sign, language)
    if lines and heard.sign in ONE_NUMBER:
        return lines
    nobody_special = all(line.kind != kinds[0] for line in lines)
    missing = max(int(nobody_special), ENOUGH_LINES - len(lines))
    keeping_hours = Helpline.objects.published().filter(always=False, languages__code=language)
    keeping_hours = keeping_hours.exclude(phone="").order_by("rank", "pk")
    if heard.sign in BETTER_BY_DAY_THAN_NOT and nobody_special:
        lines += keeping_hours.filter(kind=kinds[0])[:1]
    if heard.sign == "peril" and all(line.kind != Helpline.Kind.VIOLENCE for line in lines):
        lines += keeping_hours.filter(kind=Helpline.Kind.VIOLENCE)[:1]
    if heard.is_now:
        lines.sort(key=lambda line: line.kind != Helpline.Kind.EMERGENCY)
    if heard.is_sexual:
        lines += _places(kinds, language)
        by_day = keeping_hours.filter(kind=Helpline.Kind.VIOLENCE)[:1]
        lines += [line for line in by_day if not heard.is_young and line not in lines]
    if heard.is_young:
        lines += _lines_of_children(heard.sign, language, keeping_hours)
    if heard.is_drawn:
        lines += keeping_hours.filter(slug=STOP_IT_NOW)
    lines = _in_order_of_task(lines, heard)
    if missing and language != page_language:
        others = danger_lines(heard.sign, page_language)
        lines += [line for line in others if line not in lines][:missing]
    return lines


def _in_order_of_task(lines, heard):
    """Who answers day and night is there for couples above all: others come before them.

    One number of rescue is enough beside those whose task it is.
    """
    order = _order_of(heard)
    if not order:
        return lines
    emergency = [line for line in lines if line.kind == Helpline.Kind.EMERGENCY]
    more = [] if heard.sign == "peril" and not heard.is_young else emergency[1:]

    def place(line):
        what = (line.kind, line.always) if line.phone else PLACE
        is_elsewhere = hasattr(line, "spoken")
        return order.index(what) if what in order and not is_elsewhere else len(order)

    return sorted((line for line in lines if line not in more), key=place)


def _order_of(heard):
    """(kind, whether day and night) or `PLACE`, in their order; nothing where it may stay."""
    kinds = Helpline.Kind
    rescue, couples = (kinds.EMERGENCY, True), (kinds.VIOLENCE, True)
    by_day = (kinds.VIOLENCE, False)
    children = (kinds.CHILDREN, True), (kinds.CHILDREN, False)
    is_of_child = heard.is_young and not heard.is_of_partner
    if heard.sign == "peril":
        first = children[::-1] if is_of_child else ()
        return rescue, *first, couples, PLACE, by_day
    if heard.is_long_ago:
        return by_day, (kinds.LISTENING, True), couples, PLACE
    if heard.is_only_named:
        # Who only looks for a group is offered to talk, before any rescue.
        return by_day, PLACE, rescue
    if heard.is_sexual and heard.is_of_partner:
        return (rescue, couples, PLACE) if heard.is_now else (couples, rescue, PLACE, by_day)
    if heard.is_sexual and is_of_child:
        day_and_night, some_hours = children
        return day_and_night, PLACE, some_hours, rescue
    if heard.is_sexual:
        return rescue, PLACE, by_day
    if heard.sign == "violence" and is_of_child:
        return rescue, *children[::-1], couples, by_day
    return ()


def _places(kinds, language):
    """Where somebody is received day and night, and no number is needed."""
    open_doors = Helpline.objects.published().filter(phone="", always=True)
    open_doors = open_doors.filter(kind__in=kinds, languages__code=language)
    return list(open_doors.exclude(website="").order_by("rank", "pk"))


def _lines_of_children(sign, language, keeping_hours):
    children = Helpline.Kind.CHILDREN
    if sign in FOR_LOST_CHILDREN:
        at_any_hour = Helpline.objects.published().filter(always=True, languages__code=language)
        yield from at_any_hour.filter(kind=children).exclude(phone="").order_by("rank", "pk")
    if sign not in NEVER_BY_DAY:
        yield from keeping_hours.filter(kind=children)


def _lines_of_who_hurts(heard, page_language):
    """Those of one language only: who dares to say it is not sent from one to the other."""
    language = heard.language or page_language
    spoken = Helpline.objects.published().filter(languages__code=language).exclude(phone="")
    if heard.is_drawn:
        return _lines_of_who_is_drawn(spoken)
    kinds = LINES_OF_PARENT_WHO_HURTS if heard.is_young else LINES_OF_WHO_HURTS
    lines = []
    for kind in kinds:
        lines += spoken.filter(kind=kind, always=True).order_by("rank", "pk")[:1]
    by_day = spoken.filter(always=False).order_by("rank", "pk")
    if heard.is_young:
        others = (Helpline.Kind.CHILDREN, Helpline.Kind.VIOLENCE)
        lines += by_day.filter(kind__in=others, audiences__slug__in=FOR_PARENTS).distinct()
    elif all(line.kind != kinds[0] for line in lines):
        lines += by_day.filter(kind=kinds[0])[:1]
    return lines


def _lines_of_who_is_drawn(spoken):
    """Whose task it is to listen to those whom children draw, then who listens to anybody.

    Neither the police nor a line for children: who asks has done nothing, and is not accused.
    """
    first = list(spoken.filter(slug=STOP_IT_NOW))
    listening = spoken.filter(kind=Helpline.Kind.LISTENING, always=True).order_by("rank", "pk")
    by_day = spoken.filter(kind=Helpline.Kind.VIOLENCE, always=False).order_by("rank", "pk")
    return [*first, *listening[:1], *([] if first else by_day[:1])]


def all_helplines():
    """Every published helpline in the order of the emergency page, also without a database.

    Each has the languages that it is `spoken` in, so that a page reads no relation.
    """
    try:
        lines = list(Helpline.objects.published().prefetch_related("languages"))
        for line in lines:
            line.spoken = list(line.languages.all())
    except DatabaseError:
        lines = _last_known.get(ALL) or lines_first_filled()
    else:
        _last_known[ALL] = lines
    # While a new version takes the place of this one, a line may be of a kind unknown here.
    place = {kind: place for place, kind in enumerate(Helpline.Kind.values)}
    return sorted(lines, key=lambda line: (place.get(line.kind, len(place)), line.rank))


def lines_first_filled():
    """Every published line that a new database starts with, in the languages of the site."""
    told = {code: texts_of("helplines", code) for code in OTHERS}
    names = ("code", "name_fr", "name_nl", "name_de", "name_en")
    languages = {row[0]: Language(**dict(zip(names, row, strict=True))) for row in LANGUAGES}
    lines = []
    for row in read_yaml("helplines.yaml"):
        if row["status"] == Helpline.Status.PUBLISHED:
            line = Helpline(slug=row["key"], **helpline_fields(row), **common_fields(row))
            line.translations = {code: told[code].get(row["key"], {}) for code in OTHERS}
            line.spoken = [languages[code] for code in row["languages"]]
            lines.append(line)
    return lines


def first_filled(language):
    """The numbers of the crisis box that a new database starts with."""
    rows = [row for row in read_yaml("helplines.yaml") if language in row.get("in_crisis_box", ())]
    told = texts_of("helplines", language)
    return [
        CrisisNumber(
            told.get(row["key"], {}).get("name", row["name"]),
            row["phone"],
            dialled(row["phone"]),
            row["always"],
            told.get(row["key"], {}).get("crisis_label", row.get("crisis_label", "")),
        )
        for row in sorted(rows, key=lambda row: row["rank"])
    ]
