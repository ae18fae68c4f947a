"""What is said of registering, of the telephone or of the doors is not when the group meets."""

from dataclasses import replace

from django.utils.translation import gettext as _

from .said import UnclearError
from .tables.parts import LIMIT, OPEN, REGISTRATION, TELEPHONE, WELCOME

DAYS = {"day", "date", "daily"}
WHEN = DAYS | {
    *("hours", "ordinal", "ordinals", "number", "part", "until", "from", "about", "every", "to"),
    *("weekly", "monthly", "twice", "weeks", "months", "this", "unclear"),
}
# These may limit the meetings, too: « accueil dès 19 h, sauf en août ».
OF_ALL = {"month", "except", "pause", "including", "school", "public", "summer"}
# Never the meeting itself.
BESIDE = {REGISTRATION, TELEPHONE, LIMIT}
WORDS = {"apart", "counted", "harmless"}


def without_apart(items):
    """The items of when the group meets; what has days or hours of its own is left as words."""
    scopes = [
        (item.value, _scope(items, place + 1, item.value))
        for place, item in enumerate(items)
        if item.kind == "apart"
    ]
    left = {
        place for why, scope in scopes if _is_left(why, scope, scopes, items) for place in scope
    }
    left |= set(_counted(items))
    return [
        replace(item, kind="word", value="apart") if place in left or item.kind in WORDS else item
        for place, item in enumerate(items)
    ]


def _scope(items, begin, why):
    """The places of what is said of it: to the end of the clause, or until the meeting is named."""
    scope = []
    for place in range(begin, len(items)):
        item = items[place]
        named = item.kind == "apart" or (item.kind, item.value) == ("skip", "meeting")
        if named or (item.kind == "edge" and _kind_after(items, place) == "hours"):
            break
        if item.kind == "mark" and item.value in ".;)":
            break
        said = [items[before] for before in scope]
        if item.value == "," and not _goes_on(why, said, _kind_after(items, place)):
            break
        scope.append(place)
    if why == LIMIT and _kind_after(items, begin - 1) not in WHEN:
        return []
    return scope


def _goes_on(why, said, following):
    """« Inscriptions : lundi, mardi » goes on after the comma, « accueil à 14 h, le mardi » not."""
    kinds = {item.kind for item in said}
    if following not in WHEN:
        return False
    if not kinds & WHEN:
        # « Contact : Marie, le lundi », but « tél. : 02 511 99 99, le lundi ».
        named = any(item.value == ":" for item in said)
        return named and not any(item.kind == "word" and item.value is None for item in said)
    return bool(kinds & DAYS) or following not in DAYS or why in (REGISTRATION, TELEPHONE)


def _kind_after(items, place):
    kinds = (item.kind for item in items[place + 1 :] if item.kind not in ("skip", "to"))
    return next(kinds, None)


def _is_left(why, scope, scopes, items):
    """Whether what is said there is surely not when the group meets."""
    said = {items[place].kind for place in scope}
    elsewhere = _kinds_elsewhere(why, scope, scopes, items)
    if not said & WHEN or (why not in (REGISTRATION, TELEPHONE) and "unclear" in said):
        return False
    of_others = bool(elsewhere & DAYS)
    if said & DAYS and not of_others:
        if why in (REGISTRATION, LIMIT) or _names_another(items[place] for place in scope):
            raise UnclearError(_("Est-ce quand le groupe se réunit ?"))
        return False
    if of_others and (said & OF_ALL or (said & DAYS and why in (WELCOME, OPEN))):
        raise UnclearError(_("Est-ce quand le groupe se réunit ?"))
    if why in BESIDE or not of_others:
        return of_others
    open_ended = any(items[n].kind == "hours" and not items[n].value.end for n in scope)
    may_be_it = "hours" not in elsewhere and (why == OPEN or not open_ended)
    return "hours" in said and not may_be_it


def _names_another(scope):
    """« Téléphonez le lundi de 9 h à 12 h pour le groupe du jeudi »."""
    kinds = [item.kind for item in scope]
    after_hours = kinds[kinds.index("hours") :] if "hours" in kinds else []
    return "word" in after_hours and bool(DAYS & set(after_hours[after_hours.index("word") :]))


def _kinds_elsewhere(why, scope, scopes, items):
    """Beside this one; a welcome on a day is compared with what is of no such kind."""
    days = any(items[place].kind in DAYS for place in scope)
    apart = set(scope)
    for other_why, other in scopes:
        if other_why in BESIDE or (days and why in (WELCOME, OPEN)):
            apart |= set(other)
    return {item.kind for place, item in enumerate(items) if place not in apart}


def _counted(items):
    """« Au 2e étage », « le 3e âge »: no week of a month."""
    for place, item in enumerate(items):
        if item.kind == "counted":
            before = place - 1
            while before >= 0 and items[before].kind in ("ordinal", "skip", "and"):
                if items[before].kind == "ordinal":
                    yield before
                before -= 1
