"""In which order the groups of an answer come, and on which shelves they stand.

What can be understood comes first, then what serves the place, then kilometres. Around a place
there are shelves: near it, online and by phone, farther away. Groups that only touch what is asked
stand on one of their own, and what is very far, or far and in another language, on the last.
"""

from functools import cached_property

import numpy as np

from ..text import fold
from .bits import array_of, bits_of, bits_where
from .of_whom import is_hard_after_a_birth
from .openness import (
    ANY_MIND,
    CLOSE,
    OF_GRIEF,
    OF_OTHERS,
    YOUNG_WHO_GRIEVE,
    for_others_only,
    for_the_close,
    is_apart,
    is_for_all_who_grieve,
    is_near_an_addiction,
    is_of_the_mind,
    narrow,
    particular,
)
from .opposites import (
    OF_A_PARENT_S_MIND,
    OF_TEENAGERS,
    OF_VOICES,
    SAD_AFTER_BIRTH,
    fit_best,
    for_men_whom_he_hurts,
    held_back,
)
from .scoring import LONGEST_TEXT
from .shelves import Shelf

# km: what somebody may travel for a meeting, what is called not too far, and what hardly anybody
# travels.
NEAR, NOT_TOO_FAR, VERY_FAR = 30, 50, 100
# Who serves the whole region comes after all that is near, as does what is joined from home.
AS_IF_AT = {"place": 5, "region": NEAR, "anywhere": NEAR}
# km: so much farther seems who gives no way to ask before coming.
WITHOUT_CONTACT = 15
# So many groups of one association stand for themselves; of more, the first stands for all.
MOST_OF_ONE = 2
# Of a text, so many pieces more or less are told apart.
MOST_FITS = 20
# On a shelf as short as this, nobody stands for others.
SHORT = 6
# The very thing is never later than this, even where it exists in another language only.
VERY_THING_BY = 2

# Told of who was in a psychiatric ward.
OF_A_WARD = {ANY_MIND, "retablissement"}
AN_ILLNESS_BY_NAME = {"borderline", "entente-de-voix", "toc"}

# So many others come before who is held back.
HELD_BACK_BEHIND, MORE_BEHIND = 2, 4

# What those who read German learn first: it comes before the third language of the country.
SECOND_LANGUAGE = {"de": "fr"}


def split(bits, criteria):
    """The parts of `bits`: those that fulfil the first criterion before the others, and so on."""
    parts = [bits]
    for criterion in criteria:
        parts = [some for part in parts for some in (part & criterion, part & ~criterion) if some]
    return [part for part in parts if part]


def languages_of(index, spoken, place_languages=()):
    """Bitsets: what the reader understands, then what is spoken where they look.

    `spoken` begins with the language that the reader writes. Who says nothing of a language
    speaks, as far as we know, that of the reader.
    """
    codes = [code for name, code in index.labels if name == "language"]
    silent = index.everything & ~index.any_of("language", codes)
    own = index.bits("language", spoken[0]) | silent
    written = own | index.any_of("language", spoken)
    return [own, written, written | index.any_of("language", place_languages)]


class Order:
    """Puts the groups of an answer in order, shelf by shelf."""

    def __init__(self, answer, bits):
        self.answer = answer
        self.index = answer.index
        self.understood = answer.understanding
        self.bits = bits
        self.around = answer.around
        self.distances = answer.distances

    # Criteria, as bitsets -------------------------------------------------------------------

    @cached_property
    def languages(self):
        here = self.around.place.municipality.languages if self.around else ()
        return languages_of(self.index, self.answer.spoken, here)

    @cached_property
    def direct(self):
        """About the very thing that is asked; all where only a filter or a place asks."""
        found = self.understood
        if not found or not found.answering:
            return self.bits
        return self.bits & found.direct

    @cached_property
    def exactly(self):
        """About the very theme, and not only for the people whom it concerns."""
        return self.bits & self.understood.exactly

    @cached_property
    def named(self):
        return self.understood.named if self.understood else 0

    @cached_property
    def fits(self):
        """Who answers all pieces of the text, then all but one, and so on."""
        telling = self.understood.telling if self.understood else ()
        counts = sum(piece.astype(int) for piece in telling) if telling else np.zeros(1, int)
        most = int(counts.max(initial=0))
        return [bits_where(counts >= least) for least in range(most, max(1, most - MOST_FITS), -1)]

    @cached_property
    def main(self):
        """Who is mainly about a theme that is asked, or about one of its branch."""
        themes = self.answer.asked_themes
        branch_of = self.index.branch_of
        parts = {slug for slug, branch in branch_of.items() if {slug, branch} & themes}
        return self.index.any_of("main_theme", parts)

    @cached_property
    def exact(self):
        """Who is mainly about the very theme: « deuil » before « deuil périnatal »."""
        return self.index.any_of("main_theme", self.answer.asked_themes)

    @cached_property
    def open(self):
        """Who leaves nobody out that might ask this."""
        if not (self.answer.asked_themes or self.answer.asked_audiences):
            return self.index.everything
        # Who asks about being trans says to be one of those for whom these groups are.
        lived = {who for who, of in OF_OTHERS.items() if of & self.answer.asked_themes}
        narrowed = narrow(self.index, {*self.answer.asked_audiences, *lived})
        return ~(narrowed | self.for_others | self.particular)

    @cached_property
    def for_others(self):
        """Who is for the family only, where nobody says to be of the family."""
        asked = self.answer.asked_audiences, self.answer.asked_themes, self._text
        return self.bits & for_others_only(self.index, *asked) if self.understood else 0

    @cached_property
    def particular(self):
        """Who is for people who live something that the reader did not speak of."""
        themes, people = self.answer.asked_themes, self.answer.asked_audiences
        if not (themes or people):
            return 0
        unsaid = particular(self.index, themes, people)
        return self.bits & unsaid & ~self.named

    @cached_property
    def for_the_reader(self):
        """Who says only what weighs on them is no pupil and no parent of one, as far as we know.

        Whose name is meant is for them, whomever else it leaves out: « cancer du sein ».
        """
        themes = self.answer.asked_themes
        says_who = self.answer.asked_audiences or self.understood.heard.is_young
        if says_who or not (
            is_apart(self.index, themes, self._text) or is_for_all_who_grieve(self.index, themes)
        ):
            return self.index.everything
        return self.open | self.called | self.named

    @property
    def reachable(self):
        """Who can be called, written to or read: a name alone helps nobody tonight."""
        return self.index.bits("reachable", "1")

    @cached_property
    def called(self):
        return self.understood.called if self.understood else 0

    def _by_km(self, bits):
        """Best fitting first, in a language that can be understood; then the nearest."""
        found = array_of(bits)
        name_order = self.index.name_order
        ordered = found[np.lexsort((name_order[found], self._km[found], self._misfit[found]))]
        ordered = self._with_each_guess(ordered, bits) if self._guessed else ordered
        return self._without_who_is_held_back(ordered)

    def _without_who_is_held_back(self, ordered):
        """Two others come before them, where there are any."""
        back = held_back(self.index, self._text, self.answer.asked_themes)
        if not (self.understood and back & self.bits):
            return ordered
        is_back = self.index.flags(back)[ordered]
        enough = HELD_BACK_BEHIND if self.answer.asked_themes >= SAD_AFTER_BIRTH else MORE_BEHIND
        first = np.flatnonzero(~is_back)[:enough]
        rest = np.delete(ordered, first)
        return np.concatenate([ordered[first], rest])

    @cached_property
    def _misfit(self):
        """By position, the criteria that it does not fulfil, of which the first weighs most."""
        likeliest = self._guessed[:1]
        criteria = [
            self.named,
            self._for_them,
            *self.languages,
            self.called,
            *likeliest,
            *self.fits,
        ]
        criteria += [self.main, self.open]
        return self._missing((*criteria, self.exact))

    def _missing(self, criteria):
        missing = np.zeros(len(self.index.rows), np.int64)
        for criterion in criteria:
            # Those that tell some of the groups from others.
            if 0 < (self.bits & criterion) < self.bits:
                missing = missing * 2 + ~self.index.flags(criterion)
        return missing

    @cached_property
    def _km(self):
        """By position, how far a group is, or is counted as."""
        index, around = self.index, self.around
        known = np.full(len(index.rows), AS_IF_AT["anywhere"], float)
        known[array_of(self.bits & around.serving)] = AS_IF_AT["region"]
        known[array_of(self.bits & around.serving_closely)] = AS_IF_AT["place"]
        km = np.where(np.isnan(self.distances.km), known, self.distances.km)
        # Who asks for a place alone reads what is nearest.
        if self.understood and not self.understood.is_only_a_place:
            km[array_of(self.bits & ~self.reachable)] += WITHOUT_CONTACT
        return km

    # Shelves --------------------------------------------------------------------------------

    def shelves(self):
        shelves = self._around_a_place() if self.around else self._anywhere()
        if self.answer.folds:
            for shelf in shelves:
                self._fold(shelf)
        return shelves

    def _within(self, km):
        return self.distances.within(km)

    def _without_others(self, direct):
        """What is direct, without groups for the family of who asks for themselves.

        Those stay where nothing else is within reach in a language as well understood.
        """
        at_home = self.around.anywhere | self.around.serving
        within_reach = direct & (at_home | self._within(NOT_TOO_FAR))
        for language in self.languages:
            if found := within_reach & language:
                return direct & ~self.for_others if found & ~self.for_others else direct
        return direct

    def _around_a_place(self):
        bits, direct = self.bits, self.direct
        direct = self._without_others(direct)
        direct = direct & ~self.particular or direct
        own, *others = self.languages
        understood = own | others[-1]
        near = self._within(NEAR) | self.named | (self.around.serving & ~self.around.anywhere)
        distance = self.around.anywhere & ~near
        far = self._within(VERY_FAR) & understood & ~near & ~distance
        wider = near | distance | self._within(NOT_TOO_FAR) & understood
        grieves = is_for_all_who_grieve(self.index, self.answer.asked_themes)
        if grieves and bits & wider & ~direct & self.particular:
            # Farther, who is for all who grieve still comes before who is for another loss.
            for_all = understood & self.index.bits("main_theme", OF_GRIEF) & ~near & ~distance
            wider, far = wider | for_all, far | for_all
        parts = {
            "near": bits & direct & near,
            "distance": bits & direct & distance,
            "far": bits & direct & far,
            "wider": bits & ~direct & wider,
        }
        parts["distant"] = bits
        for name in ("near", "distance", "far", "wider"):
            parts["distant"] &= ~parts[name]
        shelves = [Shelf(name, some, self._by_km) for name, some in parts.items() if some]
        self._put_understood_first(shelves, parts, own)
        for shelf in shelves[1:]:
            shelf.is_collapsed = shelf.name == "distant"
        return shelves

    def _put_understood_first(self, shelves, parts, own):
        """What is near in another language comes after what is near, or at home, in one’s own."""
        direct = parts["near"] | parts["distance"] | parts["far"]
        # Hardly any group speaks English: what is not about it would come first.
        has_groups = self.answer.spoken[0] != "en"
        movable = {"near", "distance"} | ({"wider"} if has_groups and not direct & own else set())
        if not (parts["near"] | parts["distance"]) & own and "wider" not in movable:
            return

        def rank(shelf):
            return shelf.name not in movable or not parts[shelf.name] & own

        shelves.sort(key=rank)

    def ranked(self):
        """All of them in one order."""
        return self._by_km(self.bits) if self.around else self._ranked()

    def _anywhere(self):
        """Without a place: one list, in two where services about the very thing stand between."""
        parts = {"list": self.bits}
        if self.answer.direct_services:
            # Those that leave the reader out come after services for everybody.
            first = self.direct & self.for_the_reader | self.bits & self._for_them
            parts = {"list": self.bits & first, "wider": self.bits & ~first}
        return [Shelf(name, some, self._in_rank) for name, some in parts.items() if some]

    def _in_rank(self, bits):
        return self._without_who_is_held_back(self.index.in_order(bits, self._all_ranked))

    @cached_property
    def _all_ranked(self):
        return self._ranked()

    def _ranked(self):
        """By what is asked, where the reader’s language decides; equal ones by freshness."""
        index, found = self.index, self.understood
        own, written, _here = self.languages
        if second := SECOND_LANGUAGE.get(self.answer.spoken[-1]):
            written |= index.bits("language", second)
        if not (found and found.answering):
            criteria = [own, written, self.reachable]
            parts = split(self.bits, criteria)
            ordered = [index.in_order(part, index.by_recency) for part in parts]
            return np.concatenate(ordered or [index.by_recency[:0]])
        others = self.bits & ~self.named
        if found.is_a_need:
            parts = self._understood_first(others, own, written)
        else:
            parts = split(others, [~self.particular])
        parts = [self.bits & self.named, *parts]
        part_of = np.zeros(len(index.rows), np.int64)
        for number, part in enumerate(parts):
            part_of[array_of(part)] = number
        missing = self._missing([own, self.reachable, self.open])
        ordered = array_of(self.bits)
        keys = index.name_order, index.freshness_rank, missing, -found.points, part_of
        ordered = ordered[np.lexsort([key[ordered] for key in keys])]
        return self._with_the_very_thing(ordered) if found.is_a_need else ordered

    @cached_property
    def _guessed(self):
        """Of each theme that the words are likely about, the groups about it."""
        guessed = self.understood.guessed if self.understood else ()
        return [bits for slug in guessed if (bits := self.bits & self.index.bits("theme", slug))]

    def _with_each_guess(self, ordered, among):
        """One of each theme that is told or may be meant comes first, the likeliest at the top."""
        guessed = self.understood.guessed
        told = self.answer.asked_themes - {*guessed, *map(self.index.branch_of.get, guessed)}
        about = [self.index.bits("theme", slug) for slug in sorted(told)]
        own = self.languages[0]
        taken = 0
        for bits in filter(None, (among & bits for bits in (*about, *self._guessed))):
            fits = bits & self.for_the_reader & ~self._for_men
            fits = fits & self._for_them or fits
            if not fits and is_for_all_who_grieve(self.index, self.answer.asked_themes):
                # A grown child reads of no group for small ones first.
                continue
            bits = fits or bits
            bits = bits & own or bits
            places = np.flatnonzero(self.index.flags(bits)[ordered])
            if not places[0] < taken:
                best = ordered[places[0]]
                ordered = np.insert(np.delete(ordered, places[0]), taken, best)
                taken += 1
        return ordered

    def _understood_first(self, bits, own, written):
        """The very thing, then what helps too, in one’s own language; then in the others.

        What answers less than that gains nothing by its language.
        """
        index = self.index
        branches = {index.branch_of.get(slug) for slug in self.answer.asked_themes}
        useful = self.direct | index.any_of("own_theme", branches)
        # Who is mainly about the very theme comes no later than who is about its branch.
        general = index.any_of("main_theme", branches) | self.exact
        fits = self.exactly & self.for_the_reader
        helps = [fits & own, general & self.for_the_reader & own]
        for_them = self._for_them
        first_of_all = [for_them & own, for_them & written, for_them] if for_them else []
        rest = [self.exactly & written, self.exactly, own]
        if is_for_all_who_grieve(index, self.answer.asked_themes):
            # For all who grieve, before those for children alone, or for who lost somebody else.
            wide = useful & self.for_the_reader & ~self._mainly_about_others(branches)
            helps.append(wide & own)
            rest = [fits & written, wide & written, wide, *rest]
        # « Scheiden »: before who is for parents in exile, the very thing in another language.
        general, useful = general & ~self.particular, useful & ~self.particular
        helps += [self.exactly & own]
        # Before who is for the family only.
        helps += [some & self.for_the_reader & own for some in (general, useful)]
        helps += [general & own, useful & own]
        if not self.exactly & self.for_the_reader and self.exactly & self.for_others:
            # « Zwangsgedanken »: other ill minds, before the families of those who have them.
            reader = useful & self.for_the_reader
            rest = [reader & written, reader, *rest]
        # Of each, who leaves nobody out comes first.
        first = self.open | self.called | self.named
        helps = [part for some in helps for part in (some & first, some)]
        if self._for_men:
            first_of_all.insert(0, ~self._for_men)
        return split(bits, [*first_of_all, *helps, *rest])

    @cached_property
    def _text(self):
        return fold(self.understood.text[:LONGEST_TEXT]) if self.understood else ""

    @cached_property
    def _for_men(self):
        return for_men_whom_he_hurts(self.index, self._text, self.answer.asked_themes)

    @cached_property
    def _for_them(self):
        """Who is for those who are close to somebody who uses, or for the age of who mourns."""
        themes, people = self.answer.asked_themes, self.answer.asked_audiences
        if is_near_an_addiction(self.index, themes, people):
            return self.direct & self.index.any_of("audience", CLOSE)
        if people & CLOSE and is_of_the_mind(self.index, themes):
            # « Dépression de mon mari »: where none about it is for them, who is for any family.
            own, close = self.languages[0], self.index.any_of("audience", CLOSE)
            of_any_mind = self.index.bits("theme", ANY_MIND) & for_the_close(self.index)
            if themes & OF_VOICES:
                return self.bits & of_any_mind
            if not self.exactly & close & own:
                return self.bits & of_any_mind & own or self.bits & of_any_mind
            if themes <= OF_A_WARD:
                # « Ma sœur sort de psychiatrie » says no illness: her family’s own groups, and
                # where none speaks one’s language, who does for all whom it concerns.
                if not self.bits & of_any_mind & own:
                    voices = self.index.any_of("own_theme", OF_VOICES)
                    of_any_mind |= own & close & voices
                return self.bits & of_any_mind
        best = self._reached_as_asked
        best = best or fit_best(self.index, self._text, themes, people) & self.bits
        if themes & (OF_TEENAGERS | {OF_A_PARENT_S_MIND}):
            # Who speaks another language than the parents helps less than a house for the young.
            best &= self.languages[1]
        if themes == {"cancer"} and self.exactly & self.languages[0]:
            # « Borstkanker »: the visitors speak French, and many houses Dutch.
            best &= self.languages[1]
        if best:
            return best
        if themes >= SAD_AFTER_BIRTH and not is_hard_after_a_birth(self._text):
            return self.exactly & self.index.bits("main_theme", "perinatalite")
        if is_for_all_who_grieve(self.index, themes) and (young := people & YOUNG_WHO_GRIEVE):
            return self.direct & self.index.any_of("audience", young)
        return 0

    @property
    def _reached_as_asked(self):
        """Who meets online or by phone, where that is asked for; a line, for who would talk now."""
        if not self.understood:
            return 0
        if self.understood.seeks_a_line:
            young = self.answer.asked_audiences & {"enfants", "adolescents"}
            theirs = 0 if young else self.index.bits("audience", "enfants")
            return self.bits & self.index.bits("format", "phone") & ~theirs
        formats = [value for name, value in self.understood.targets if name == "format"]
        return self.direct & self.index.any_of("format", formats)

    def _mainly_about_others(self, branches):
        themes = self.answer.asked_themes
        parts = {slug for slug, branch in self.index.branch_of.items() if branch in branches}
        return self.index.any_of("main_theme", parts - themes)

    def _with_the_very_thing(self, ordered):
        """Where only another language has the very thing, its best stands among the first; so
        does the best for each need, where several are said."""
        if self._guessed:
            return self._with_each_guess(ordered, self.bits)
        grieves = is_for_all_who_grieve(self.index, self.answer.asked_themes)
        exactly = self.exactly & self.for_the_reader or (0 if grieves else self.exactly)
        needs = (bits & self.for_the_reader for bits in self.understood.needs)
        wanted = [bits for bits in (exactly, *needs) if bits]
        for bits in wanted:
            first = ordered[: VERY_THING_BY + 1].tolist()
            places = np.flatnonzero(self.index.flags(bits)[ordered])
            if bits is exactly and len(places) and self._is_named_by_its_illness(bits):
                ordered = np.insert(np.delete(ordered, places[0]), 0, ordered[places[0]])
                continue
            if not len(places) or places[0] < len(first):
                continue
            for at in range(len(first) - 1, 0, -1):
                others = bits_of([*first[:at], *first[at + 1 :]])
                if all(some & others for some in wanted if some >> first[at] & 1):
                    best = ordered[places[0]]
                    ordered = np.insert(np.delete(ordered, places[0]), at, best)
                    break
        return ordered

    def _is_named_by_its_illness(self, bits):
        """Who hears voices reads of those who do before any other ill mind, in any language."""
        themes = self.answer.asked_themes & AN_ILLNESS_BY_NAME
        if self.answer.asked_audiences & CLOSE:
            return False
        return bool(themes and bits & self.for_the_reader and not bits & self.languages[0])

    def _is_typed(self, organisation, words):
        """Who types « funambule » wants them all."""
        name = self.index.organisations.get(organisation, "")
        return not words.isdisjoint(fold(name).split())

    def _fold(self, shelf):
        """Of an association with many groups, the first stands for the others."""
        if shelf.count <= SHORT:
            return
        shelf.organisation_at = self.index.organisation_at
        here = shelf.organisation_at[array_of(shelf.bits)]
        counts = zip(*map(np.ndarray.tolist, np.unique(here, return_counts=True)), strict=True)
        words = self.understood.looked_up if self.understood else set()
        shelf.many = {
            organisation: count
            for organisation, count in counts
            if organisation
            and count > MOST_OF_ONE
            and not (words and self._is_typed(organisation, words))
        }
