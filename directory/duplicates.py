"""Which groups look like one and the same: pairs with a score and the reasons for it.

Only groups of one place are compared: the same municipality, the same postal code, or no venue at
all. Within a place they meet by keys (a word of the name, a telephone number…), so that a scan of
the whole directory never compares everything with everything.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from urllib.parse import urlsplit

from django.db import transaction
from django.db.models import Q
from rapidfuzz import fuzz

from .models import Duplicate, Meeting, SupportGroup
from .models.duplicates import in_words
from .models.listings import dialled
from .text import fold

Reason = Duplicate.Reason
State = Duplicate.State

LISTED_FROM = 60
# From here on, an editor who adds a group is asked first.
VERY_LIKELY_FROM = 75
CLOSE_NAME_FROM = 88
# Below, letters alone say that the words need no look.
WORTH_A_LOOK = 70
# Two words that are not alike to this degree are two words, not a slip of the pen.
SAME_WORD_FROM = 80
# A contact that more groups of a place share is their organisation's, and proves nothing.
MOST_SHARING = 3
# In a crowd of groups with one key, each is compared with its neighbours in the alphabet only.
CROWD = 60
NEIGHBOURS = 12
RARE_WORDS = 2
EMPTY_WORDS = frozenset(
    fold(
        "a au aux avec d de del den der des die du een en et for fur het l la le les ou par pour "
        "sur t un une und van voor"
    ).split()
)
CONTACTS = {
    "phone": Reason.SAME_PHONE,
    "email": Reason.SAME_EMAIL,
    "website": Reason.SAME_WEBSITE,
}
# What counts, in points out of 100.
FROM_THE_NAME = {Reason.SAME_NAME: 80, Reason.CLOSE_NAME: 65}
FROM_A_CONTACT = 60
FROM_THE_PROGRAMME = 65
FOR_EACH_MORE = 8
AGAINST = 18


# Names -------------------------------------------------------------------------------------


def name_likeness(one, other):
    """How alike two folded names are, 0 to 100; the import asks the same question.

    « Groupe 1 » and « Groupe 2 », « … Est » and « … Ouest » are two groups, for all their letters
    in common: what only one of two names says must be a slip of the pen.
    """
    if one == other:
        return 100
    if not fuzz.token_sort_ratio(one, other, score_cutoff=WORTH_A_LOOK):
        return 0
    ours, theirs = words_of(one), words_of(other)
    only_ours, only_theirs = sorted(ours - theirs), sorted(theirs - ours)
    if not only_ours and not only_theirs:
        return 99
    if any(word.isdigit() or len(word) == 1 for word in only_ours + only_theirs):
        return 0
    if only_ours and only_theirs:
        slip = fuzz.ratio("".join(only_ours), "".join(only_theirs))
        if slip < SAME_WORD_FROM:
            return 0
    return fuzz.ratio(" ".join(sorted(ours)), " ".join(sorted(theirs)))


@lru_cache(maxsize=50_000)
def words_of(name):
    """The words that say something; all of them where none does."""
    words = frozenset(name.split())
    return (words - EMPTY_WORDS) or words


# What is compared --------------------------------------------------------------------------


@dataclass(slots=True)
class Sketch:
    """As much of a group as is compared."""

    pk: int | None
    name: str
    town: int | None
    code: str
    phone: str
    email: str
    website: str
    street: str
    organisation: int | None
    theme: int | None
    rhythm: str
    audiences: frozenset = frozenset()
    weekdays: frozenset = frozenset()

    @property
    def places(self):
        """Where to look for its twins."""
        if self.town is None and not self.code:
            return [("nowhere", None)]
        places = [("town", self.town)] if self.town is not None else []
        return places + ([("code", self.code)] if self.code else [])

    @property
    def programme(self):
        if not (self.organisation and self.theme and (self.rhythm or self.weekdays)):
            return None
        return self.organisation, self.theme, self.rhythm or tuple(sorted(self.weekdays))


COLUMNS = [
    "pk",
    "name",
    "municipality_id",
    "postal_code",
    "phone",
    "email",
    "website",
    "street",
    "organisation_id",
    "main_theme_id",
    "rhythm",
]


# The same in the form of a group.
FORM_FIELDS = [column.removesuffix("_id") for column in COLUMNS if column != "pk"]


def sketch(values):
    pk, name, town, code, phone, email, website, street, organisation, theme, rhythm = values
    return Sketch(
        pk=pk,
        name=fold(name),
        town=town,
        code=code,
        phone=dialled(phone),
        email=email.strip().lower(),
        website=site_of(website),
        street=fold(street),
        organisation=organisation,
        theme=theme,
        rhythm=fold(rhythm),
    )


def site_of(address):
    """« https://www.exemple.be/ » and « http://exemple.be » are one site."""
    parts = urlsplit(address)
    host = parts.netloc.lower().removeprefix("www.")
    page = parts.path.rstrip("/")
    return f"{host}{page}?{parts.query}" if parts.query else f"{host}{page}"


def sketches(groups):
    """Three queries, whatever the number of groups."""
    groups = groups.exclude(status=SupportGroup.Status.ENDED).order_by()
    rows = {row[0]: sketch(row) for row in groups.values_list(*COLUMNS).iterator(2000)}
    audiences, weekdays = defaultdict(set), defaultdict(set)
    keys = groups.values("pk")
    links = SupportGroup.audiences.through.objects.filter(supportgroup__in=keys)
    for group, audience in links.values_list("supportgroup_id", "audience_id").iterator(2000):
        audiences[group].add(audience)
    meetings = Meeting.objects.filter(group__in=keys, weekday__isnull=False).order_by()
    for group, weekday in meetings.values_list("group_id", "weekday").iterator(2000):
        weekdays[group].add(weekday)
    for pk, row in rows.items():
        row.audiences = frozenset(audiences.get(pk, ()))
        row.weekdays = frozenset(weekdays.get(pk, ()))
    return list(rows.values())


# Scores ------------------------------------------------------------------------------------


def compare(one, other, shared):
    """(score, reasons) of two groups of one place; `shared` counts each contact of the place."""
    reasons, score = [], 0
    likeness = name_likeness(one.name, other.name)
    if likeness >= CLOSE_NAME_FROM:
        reasons.append(Reason.SAME_NAME if likeness >= 99 else Reason.CLOSE_NAME)
        score = FROM_THE_NAME[reasons[0]]
    for field, reason in CONTACTS.items():
        value = getattr(one, field)
        if value and value == getattr(other, field):
            is_its_own = shared[field, value] <= MOST_SHARING
            score = added(score, FROM_A_CONTACT) if is_its_own else score
            reasons.append(reason)
    if one.programme and one.programme == other.programme:
        score = added(score, FROM_THE_PROGRAMME)
        reasons.append(Reason.SAME_PROGRAMME)
    if not score:
        return 0, []
    if one.street and one.street == other.street:
        score += FOR_EACH_MORE
        reasons.append(Reason.SAME_STREET)
    score -= AGAINST * differences(one, other)
    return max(0, min(100, score)), [*reasons, place_reason(one, other)]


def added(score, points):
    return score + FOR_EACH_MORE if score else points


def differences(one, other):
    """How many things say that these are two groups."""
    return sum(
        [
            one.theme != other.theme,
            not (one.audiences & other.audiences) and bool(one.audiences and other.audiences),
            not (one.weekdays & other.weekdays) and bool(one.weekdays and other.weekdays),
            bool(one.street and other.street) and fuzz.ratio(one.street, other.street) < 70,
        ]
    )


def place_reason(one, other):
    if one.town is not None and one.town == other.town:
        return Reason.SAME_TOWN
    return Reason.SAME_CODE if one.code and one.code == other.code else Reason.NO_VENUE


# Pairs -------------------------------------------------------------------------------------


def pairs_among(rows):
    """{(smaller pk, larger pk): (score, reasons)} of all that looks alike in these groups."""
    places = defaultdict(list)
    for row in rows:
        for place in row.places:
            places[place].append(row)
    found = {}
    for here in places.values():
        shared = contacts_of(here)
        for one, other in meeting_by_key(here):
            note(found, one, other, shared)
    return found


def pairs_with(new, rows):
    """The same for one group and those of its places."""
    found = {}
    for place in new.places:
        here = [row for row in rows if row.pk != new.pk and place in row.places]
        shared = contacts_of([new, *here])
        for other in here:
            note(found, new, other, shared)
    return found


def note(found, one, other, shared):
    score, reasons = compare(one, other, shared)
    if score < LISTED_FROM:
        return
    key = (one.pk, other.pk) if (one.pk or 0) < (other.pk or 0) else (other.pk, one.pk)
    if key not in found or found[key][0] < score:
        found[key] = score, [str(reason) for reason in reasons]


def contacts_of(rows):
    return Counter(
        (field, value) for row in rows for field in CONTACTS if (value := getattr(row, field))
    )


def meeting_by_key(rows):
    """Each pair of rows that share a key, at least once."""
    usual = Counter(word for row in rows for word in words_of(row.name))
    blocks = defaultdict(list)
    for row in rows:
        for key in keys_of(row, usual):
            blocks[key].append(row)
    for block in blocks.values():
        if len(block) <= CROWD:
            yield from combinations(block, 2)
        else:
            yield from neighbours(block)


def keys_of(row, usual):
    words = sorted(words_of(row.name), key=lambda word: (usual[word], word))
    yield "name", row.name
    yield "beginning", "".join(row.name.split())[:8]
    for word in words[:RARE_WORDS]:
        yield "word", word
    for field in CONTACTS:
        if value := getattr(row, field):
            yield field, value
    if row.programme:
        yield "programme", row.programme


def neighbours(block):
    block = sorted(block, key=lambda row: (row.name, row.pk))
    for at, row in enumerate(block):
        for other in block[at + 1 : at + 1 + NEIGHBOURS]:
            yield row, other


# The stored table --------------------------------------------------------------------------


def refresh():
    """Compare the whole directory; returns how many pairs wait for an editor."""
    with transaction.atomic():
        store(pairs_among(sketches(SupportGroup.objects.all())), Duplicate.objects.all())
    return Duplicate.objects.waiting().count()


def refresh_for(group):
    """Compare one group that was saved; returns its pairs that wait, likeliest first."""
    own = Duplicate.objects.with_group(group)
    with transaction.atomic():
        rows = sketches(near(group))
        new = next((row for row in rows if row.pk == group.pk), None)
        store(pairs_with(new, rows) if new else {}, own)
    return own.waiting().select_related("first", "second")


@dataclass
class Twin:
    """A group that is there already, and looks like the one that is about to be added."""

    group: SupportGroup
    score: int
    reasons: str


def very_likely(group, audiences=()):
    """The twins of a group that is not saved yet, likeliest first."""
    new = sketch([getattr(group, column) for column in COLUMNS])
    new.audiences = frozenset(audience.pk for audience in audiences)
    found = pairs_with(new, sketches(near(group)))
    scores = {pk: result for (_new, pk), result in found.items() if result[0] >= VERY_LIKELY_FROM}
    if not scores:
        return []
    groups = SupportGroup.objects.filter(pk__in=scores).select_related("municipality")
    twins = [Twin(group, scores[group.pk][0], in_words(scores[group.pk][1])) for group in groups]
    return sorted(twins, key=lambda twin: (-twin.score, twin.group.pk))


def near(group):
    """The groups that are compared with this one, itself included."""
    condition = Q(pk=group.pk) if group.pk else Q(pk__in=[])
    if group.municipality_id:
        condition |= Q(municipality=group.municipality_id)
    if group.postal_code:
        condition |= Q(postal_code=group.postal_code)
    if not group.municipality_id and not group.postal_code:
        condition |= Q(municipality=None, postal_code="")
    return SupportGroup.objects.filter(condition)


def store(found, known):
    """Make the waiting pairs of `known` those that were found; what was decided stays."""
    rows = {(row.first_id, row.second_id): row for row in known.only(*STORED)}
    gone = [
        row.pk
        for pair, row in rows.items()
        if pair not in found and row.is_waiting and Reason.CHOSEN not in row.reasons
    ]
    changed, new = [], []
    for (first, second), (score, reasons) in found.items():
        row = rows.get((first, second))
        if row is None:
            new.append(Duplicate(first_id=first, second_id=second, score=score, reasons=reasons))
        elif row.is_waiting and (row.score, row.reasons) != (score, reasons):
            row.score, row.reasons = score, reasons
            changed.append(row)
    for start in range(0, len(gone), 500):
        Duplicate.objects.filter(pk__in=gone[start : start + 500]).delete()
    Duplicate.objects.bulk_update(changed, ["score", "reasons"], batch_size=200)
    # Somebody may have saved one of the two meanwhile.
    Duplicate.objects.bulk_create(new, ignore_conflicts=True, batch_size=200)


STORED = ["first_id", "second_id", "score", "reasons", "state"]


def pair_of(one, other):
    """The pair that an editor chose to compare, which nobody had found."""
    first, second = sorted([one, other], key=lambda group: group.pk)
    pair, is_new = Duplicate.objects.get_or_create(
        first=first, second=second, defaults={"score": 100, "reasons": [Reason.CHOSEN]}
    )
    if not is_new and not pair.is_waiting:
        pair.reopen()
    return pair
