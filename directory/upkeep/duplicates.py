"""Which listings look like one and the same: pairs with a score and the reasons for it.

Only groups of one place are compared: the same municipality, the same postal code, or no venue at
all; networks, platforms and helplines with all of their kind. There they meet by keys (a word of
the name, a telephone number…), so that a scan of the whole directory never compares everything
with everything.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from rapidfuzz import fuzz

from ..models import Duplicate, Listing
from ..models.duplicates import in_words
from ..text import fold
from .fingerprints import EVERYWHERE, SKETCHERS

Reason = Duplicate.Reason
State = Duplicate.State

LISTED_FROM = 60
# From here on, an editor who adds a listing is asked first.
VERY_LIKELY_FROM = 75
CLOSE_NAME_FROM = 88
# Below, letters alone say that the words need no look.
WORTH_A_LOOK = 70
# Two words that are not alike to this degree are two words, not a slip of the pen.
SAME_WORD_FROM = 80
# A contact that more listings of a place share is their organisation's, and proves nothing.
MOST_SHARING = 3
# In a crowd of listings with one key, each is compared with its neighbours in the alphabet only.
CROWD = 60
NEIGHBOURS = 12
RARE_WORDS = 2
# So many of one kind are simply compared, each with each.
FEW = 200
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
PLACES = {"town": Reason.SAME_TOWN, "code": Reason.SAME_CODE, "nowhere": Reason.NO_VENUE}
# What counts, in points out of 100; for a contact, see the Sketcher.
FROM_THE_NAME = {Reason.SAME_NAME: 80, Reason.CLOSE_NAME: 65}
FROM_THE_PROGRAMME = 65
FOR_EACH_MORE = 8
AGAINST = 18


# Names -------------------------------------------------------------------------------------


def name_likeness(one, other):
    """How alike two folded names are, 0 to 100; the import asks the same question.

    « Groupe 1 » and « Groupe 2 », « … Est » and « … Ouest » are two groups, for all their letters
    in common: what only one of two names says must be a slip of the pen.
    """
    if not one or not other:
        return 0
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


# Scores ------------------------------------------------------------------------------------


def compare(sketcher, one, other, shared):
    """(score, reasons) of two sketches of one place; `shared` counts each contact of the place."""
    reasons, score = [], 0
    likeness = max(name_likeness(*names) for names in product(one.names, other.names))
    if likeness >= CLOSE_NAME_FROM:
        reasons.append(Reason.SAME_NAME if likeness >= 99 else Reason.CLOSE_NAME)
        score = FROM_THE_NAME[reasons[0]]
    for field, reason in CONTACTS.items():
        value = getattr(one, field)
        if value and value == getattr(other, field):
            is_its_own = shared[field, value] <= MOST_SHARING
            score = added(score, sketcher.contact_points) if is_its_own else score
            reasons.append(reason)
    if one.programme and one.programme == other.programme:
        score = added(score, FROM_THE_PROGRAMME)
        reasons.append(sketcher.same_programme)
    if not score:
        return 0, []
    if one.street and one.street == other.street:
        score += FOR_EACH_MORE
        reasons.append(Reason.SAME_STREET)
    score -= AGAINST * differences(one, other)
    return max(0, min(100, score)), [*reasons, *place_reason(one, other)]


def added(score, points):
    return score + FOR_EACH_MORE if score else points


def differences(one, other):
    """How many things say that these are two."""
    apart = sum(
        bool(ours and theirs) and not (ours & theirs)
        for ours, theirs in zip(one.marks, other.marks, strict=True)
    )
    streets = bool(one.street and other.street) and fuzz.ratio(one.street, other.street) < 70
    return apart + streets


def place_reason(one, other):
    common = [sort for sort, value in one.places if (sort, value) in other.places]
    return [PLACES[sort] for sort in common[:1] if sort in PLACES]


# Pairs -------------------------------------------------------------------------------------


def pairs_among(sketcher, rows):
    """{(smaller pk, larger pk): (score, reasons)} of all that looks alike in these sketches."""
    places = defaultdict(list)
    for row in rows:
        for place in row.places:
            places[place].append(row)
    found = {}
    for place, here in places.items():
        shared = contacts_of(here)
        few = place == EVERYWHERE and len(here) <= FEW
        for one, other in combinations(here, 2) if few else meeting_by_key(here):
            note(found, sketcher, one, other, shared)
    return found


def pairs_with(sketcher, new, rows):
    """The same for one sketch and those of its places."""
    found = {}
    for place in new.places:
        here = [row for row in rows if row.pk != new.pk and place in row.places]
        shared = contacts_of([new, *here])
        for other in here:
            note(found, sketcher, new, other, shared)
    return found


def note(found, sketcher, one, other, shared):
    score, reasons = compare(sketcher, one, other, shared)
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
    usual = Counter(word for row in rows for name in row.names for word in words_of(name))
    blocks = defaultdict(list)
    for row in rows:
        # A short name repeats words of the name.
        for key in dict.fromkeys(keys_of(row, usual)):
            blocks[key].append(row)
    for block in blocks.values():
        if len(block) <= CROWD:
            yield from combinations(block, 2)
        else:
            yield from neighbours(block)


def keys_of(row, usual):
    for name in row.names:
        yield "name", name
        yield "beginning", "".join(name.split())[:8]
        words = sorted(words_of(name), key=lambda word: (usual[word], word))
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
        for model, sketcher in SKETCHERS.items():
            known = Duplicate.objects.of_model(model)
            store(model, pairs_among(sketcher, sketcher.of_all()), known)
    return Duplicate.objects.waiting().count()


def refresh_for(listing):
    """Compare one listing that was saved; returns its pairs that wait, likeliest first."""
    model = type(listing)
    sketcher = SKETCHERS[model]
    own = Duplicate.objects.with_listing(listing)
    with transaction.atomic(savepoint=False):
        rows = sketcher.of(sketcher.near(sketcher.places_of(listing)))
        new = next((row for row in rows if row.pk == listing.pk), None)
        store(model, pairs_with(sketcher, new, rows) if new else {}, own)
    return own.waiting().with_listings()


@dataclass
class Twin:
    """A listing that is there already, and looks like the one that is about to be added."""

    listing: Listing
    score: int
    reasons: str

    @property
    def town(self):
        return getattr(self.listing, "municipality", None)


def very_likely(model, data):
    """The twins of a listing that is not saved yet, of its form's data; likeliest first."""
    sketcher = SKETCHERS[model]
    new = sketcher.of_form(data)
    found = pairs_with(sketcher, new, sketcher.of(sketcher.near(new.places)))
    scores = {pk: result for (_new, pk), result in found.items() if result[0] >= VERY_LIKELY_FROM}
    if not scores:
        return []
    listings = model.objects.filter(pk__in=scores)
    if hasattr(model, "municipality"):
        listings = listings.select_related("municipality")
    twins = [Twin(row, scores[row.pk][0], in_words(scores[row.pk][1])) for row in listings]
    return sorted(twins, key=lambda twin: (-twin.score, twin.listing.pk))


def store(model, found, known):
    """Make the waiting pairs of `known` those that were found; what was decided stays."""
    rows = {(row.first_id, row.second_id): row for row in known.only(*STORED)}
    gone = [
        row.pk
        for pair, row in rows.items()
        if pair not in found and row.is_waiting and Reason.CHOSEN not in row.reasons
    ]
    kind = ContentType.objects.get_for_model(model)
    changed, new = [], []
    for (first, second), (score, reasons) in found.items():
        row = rows.get((first, second))
        if row is None:
            pair = {"content_type": kind, "first_id": first, "second_id": second}
            new.append(Duplicate(**pair, score=score, reasons=reasons))
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
    first, second = sorted([one.pk, other.pk])
    pair, is_new = Duplicate.objects.get_or_create(
        content_type=ContentType.objects.get_for_model(one),
        first_id=first,
        second_id=second,
        defaults={"score": 100, "reasons": [Reason.CHOSEN]},
    )
    if not is_new and not pair.is_waiting:
        pair.reopen()
    return pair
