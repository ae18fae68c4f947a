"""The words the directory knows: themes, audiences, their synonyms, places, and spelling."""

from bisect import bisect_left
from collections import defaultdict
from copy import copy
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from ..models import Audience, SupportGroup, Theme, ThemeSynonym
from ..places.gazetteer import fold_place, gazetteer
from ..text import fold, raw_words, stem, stems
from .everyday_words import (
    ALL_STOP_WORDS,
    EVERYDAY_PLACE_NAMES,
    ORDINARY_WORDS,
    STOP_WORDS,
)
from .real_words import is_form, is_real

# How people ask for a way of meeting or a kind of group, in which language.
PHRASES_SPOKEN = {
    ("format", SupportGroup.Format.ONLINE): {
        "fr": "en ligne, à distance, virtuel", "": "online, zoom, visio",
    },
    ("format", SupportGroup.Format.PHONE): {
        "fr": "par téléphone, au téléphone", "": "telefonisch", "de": "am Telefon",
    },
    ("format", SupportGroup.Format.HOME): {
        "fr": "à domicile, chez moi", "nl": "aan huis", "de": "zu Hause",
    },
    ("kind", SupportGroup.Kind.SELF_HELP): {
        "fr": "groupe d’entraide, groupes d’entraide, entraide",
        "nl": "zelfhulpgroep, zelfhulp",
        "de": "Selbsthilfegruppe, Selbsthilfe",
    },
    ("kind", SupportGroup.Kind.TALKING): {
        "fr": "groupe de parole, groupes de parole",
        "nl": "praatgroep, praatgroepen, gespreksgroep",
        "de": "Gesprächsgruppe",
    },
    ("kind", SupportGroup.Kind.CIRCLE): {
        "fr": "cercle de parole", "nl": "praatcirkel", "de": "Gesprächskreis",
    },
    ("kind", SupportGroup.Kind.THERAPY): {
        "fr": "thérapie de groupe", "nl": "groepstherapie", "de": "Gruppentherapie",
    },
}  # fmt: skip
FILTER_PHRASES = {target: ", ".join(terms.values()) for target, terms in PHRASES_SPOKEN.items()}

NAME_LANGUAGES = ("fr", "nl", "de", "en")
SHORTEST_STEMMED = 4
SHORTEST_PLURAL = 3
SHORTEST_RARE = 6
SHORTEST_TELLING = 3
# « Versucht » is no « Sucht ».
VERB_PREFIXES = {"auf", "aus", "durch", "emp", "ent", "ont", "unter", "ver", "vor", "zer"}
# Of a compound: what stands before, and what it is a kind of.
SHORTEST_HEAD, SHORTEST_KIND = 3, 5
# « Krank » says no kind of anything: « sterbenskrank ».
OF_ANY_KIND = {"maladie-et-douleur", "sante-mentale"}
# What a word costs beside its typing errors, when another may have been meant.
OFTEN_MEANT, RARELY_MEANT = 0, 1


def allowed_typos(word):
    """How many typing errors to forgive: a short word turned into another misleads."""
    if len(word) < 5:
        return 0
    if len(word) < 8:
        return 1
    return 2 if len(word) < 11 else 3


NAMES = [f"name_{language}" for language in NAME_LANGUAGES]


def taught_now():
    """What the themes and audiences of now teach; kept, for most changes are of groups."""
    synonyms = ThemeSynonym.objects.values_list("theme__slug", "language", "term")
    return Taught.by(
        tuple(Theme.objects.values_list("slug", *NAMES)),
        tuple(Audience.objects.values_list("slug", *NAMES, "synonyms")),
        tuple(synonyms),
    )


class Taught:
    """Phrases that lead to themes, audiences and ways of meeting. It never changes."""

    def __init__(self, themes, audiences, synonyms):
        self.phrases = defaultdict(set)
        self.loose_phrases = defaultdict(set)
        # {stem: {word taught: targets}}
        self.stem_targets = defaultdict(dict)
        self.languages = defaultdict(set)
        self.spelling = {}
        # Words that nobody taught by themselves.
        self.rare = set()
        self.theme_names = set()
        of_theme = defaultdict(list)
        for slug, language, term in synonyms:
            of_theme[slug].append((language, term))
        for slug, *names in themes:
            target = ("theme", slug)
            self._teach_names(target, names)
            for language, term in of_theme[slug]:
                # Unlike a label, a synonym has no capital but its own: « Alzheimer », « TCA ».
                # « Depression » is no spelling of « dépression ».
                learn = self.spelling.setdefault if language == "en" else self.spelling.__setitem__
                for word, raw in raw_words(term):
                    learn(word, raw)
                self._teach(target, term, [language])
        for slug, *names, terms in audiences:
            target = ("audience", slug)
            self._teach_names(target, names)
            for term in terms.splitlines():
                self._teach(target, term, ["fr", "nl", "de"])
        self._teach_rare_words()
        for (name, value), phrases in PHRASES_SPOKEN.items():
            for language, terms in phrases.items():
                for term in terms.split(","):
                    phrase = self._teach((name, str(value)), term, [])
                    self.languages[phrase].update(filter(None, [language]))

    @classmethod
    @lru_cache(maxsize=2)
    def by(cls, themes, audiences, synonyms):
        return cls(themes, audiences, synonyms)

    def _teach_rare_words(self):
        """« Danlos » leads where « Ehlers-Danlos » does: a word that only one theme has."""
        meant, read_past = defaultdict(set), ALL_STOP_WORDS | ORDINARY_WORDS
        for phrase, targets in self.phrases.items():
            for word in phrase.split():
                meant[word] |= targets
        for word, targets in meant.items():
            is_theme = len(targets) == 1 and next(iter(targets))[0] == "theme"
            is_rare = len(word) >= SHORTEST_RARE and word.isalpha() and not is_real(word)
            if is_theme and is_rare and word not in read_past and word not in self.phrases:
                self.phrases[word] |= targets
                self.rare.add(word)

    def _teach_names(self, target, names):
        for language, name in zip(NAME_LANGUAGES, names, strict=True):
            if name:
                phrase = self._teach(target, name, [language])
                if target[0] == "theme":
                    self.theme_names.add(phrase)
                for word, raw in raw_words(name):
                    self.spelling.setdefault(word, raw.lower())

    def _teach(self, target, term, languages):
        """`term` leads to `target`; the phrase that it is.

        Two words or more that say something are also known loosely, by their stems and without
        the stop words: « mon mari boit » is « mon mari qui boit trop ».
        """
        words = [word for word, _raw in raw_words(term) if word]
        if not words:
            return ""
        phrase = " ".join(words)
        self.phrases[phrase].add(target)
        if len(words) == 1 and term.strip().isupper() and len(phrase) >= SHORTEST_PLURAL:
            # « Mes TOCs », « les HPIs ».
            self.phrases[phrase + "s"].add(target)
        if len(languages) == 1:
            self.languages[phrase].update(languages)
        said = [word for word in words if word not in ALL_STOP_WORDS]
        for language in languages:
            if len(said) > 1 and _says_it_all(words, said, language):
                key = (language, *(stem(word, language) for word in said))
                self.loose_phrases[key].add(target)
            elif len(words) == 1 and len(phrase) >= SHORTEST_STEMMED and said:
                self.stem_targets[stem(phrase, language)].setdefault(phrase, set()).add(target)
        return phrase


def _says_it_all(words, said, language):
    """Without « son », a stop word in French, « my son has cancer » is anybody’s cancer."""
    stop_words = STOP_WORDS.get(language, ALL_STOP_WORDS)
    unsaid = {word for word in words if word not in stop_words}.difference(said)
    return all(len(word) < SHORTEST_TELLING for word in unsaid)


class Lasting:
    """What a vocabulary has of the words taught and of the places: most changes are of groups.

    Shared by one vocabulary after the other, so it never changes.
    """

    def __init__(self, taught, places):
        self.spelling = dict(taught.spelling)
        self._learn_places(places)
        phrases = (*taught.phrases, *self.place_names, *self.region_names)
        self.known = {word for phrase in phrases for word in phrase.split()}
        self.sorted = sorted(self.known)
        self.likelihood = dict.fromkeys(self.place_names, RARELY_MEANT)
        self.likelihood |= dict.fromkeys(self.town_names, OFTEN_MEANT)
        self.likelihood |= dict.fromkeys(taught.phrases, OFTEN_MEANT)
        self.by_length = by_length(self.likelihood)
        self.longest_phrase = max(phrase.count(" ") + 1 for phrase in taught.phrases)
        self.longest_loose = max((len(key) - 1 for key in taught.loose_phrases), default=1)

    @classmethod
    @lru_cache(maxsize=2)
    def of(cls, taught, places):
        return cls(taught, places)

    def _learn_places(self, places):
        self.place_names = places.by_name
        self.town_names = {
            fold_place(name) for town in places.municipalities.values() for name in town.all_names
        }
        slugs = {region.pk: region.slug for region in places.regions.values()}
        self.region_names = {name: slugs[pk] for name, pk in places.region_names.items()} | {
            fold(name): region.slug
            for region in places.regions.values()
            if region.level != region.Level.ARRONDISSEMENT
            for name in region.all_names
        }
        for key, name in places.names.items():
            for word, raw in raw_words(name):
                if key == word:
                    self.spelling.setdefault(word, raw)


def by_length(words):
    """{length: the words that a typing error may have meant}"""
    found = defaultdict(list)
    for word in words:
        if (
            len(word) > 3
            and word.isalpha()
            and word not in ORDINARY_WORDS
            and word not in ALL_STOP_WORDS
        ):
            found[len(word)].append(word)
    return found


def often(words):
    """Those that stand in several groups: one group may have misspelt its own."""
    return [word for word, count in words.items() if count > 1]


class Vocabulary:
    """Phrases that lead to themes, audiences or places; words that may be meant.

    A target is a (filter, value) pair of the index: ("theme", "alcool"), ("format", "online").
    """

    def __init__(self, words):
        self.words = words
        self.taught = taught_now()
        self.phrases = self.taught.phrases
        self.loose_phrases = self.taught.loose_phrases
        self.stem_targets = self.taught.stem_targets
        self.languages = self.taught.languages
        self.rare = self.taught.rare
        self.lasting = lasting = Lasting.of(self.taught, gazetteer())
        self.spelling = lasting.spelling
        self.place_names = lasting.place_names
        self.town_names = lasting.town_names
        self.region_names = lasting.region_names
        self.longest_phrase = lasting.longest_phrase
        self.longest_loose = lasting.longest_loose
        self._often = often(words)
        self._learn()

    def with_words(self, words):
        """The same, taught the same, where groups have other words."""
        after = copy(self)
        after.words, after._often = words, often(words)
        if words.keys() != self.words.keys() or after._often != self._often:
            after._learn()
        return after

    def _learn(self):
        words, lasting = self.words, self.lasting
        # Every word that is right as it is, and those that a typing error may have meant.
        self.known = lasting.known.union(words)
        self._sorted = sorted(
            [*lasting.sorted, *(word for word in words if word not in lasting.known)]
        )
        self.likelihood = dict.fromkeys(self._often, RARELY_MEANT) | lasting.likelihood
        own = self.likelihood.keys() - lasting.likelihood.keys()
        self._by_length = {
            length: [*lasting.by_length.get(length, ()), *more]
            for length, more in by_length(own).items()
        }
        for length, some in lasting.by_length.items():
            self._by_length.setdefault(length, some)

    def knows(self, word):
        """Whether `word` is written as a word of ours is."""
        return word in self.known or word in ALL_STOP_WORDS or word in ORDINARY_WORDS

    def forms(self, word):
        """The themes and audiences that another form of this word leads to."""
        found = set()
        if word not in ORDINARY_WORDS:
            for form in (*stems(word), stem(word, "en")):
                for taught, targets in self.stem_targets.get(form, {}).items():
                    if is_form(word, taught):
                        found |= targets
        return found

    def read_past(self, phrase):
        """The stop words of the languages in which a phrase is taught: « sein » is one in German,
        and says much in « cancer du sein »."""
        spoken = self.languages.get(phrase)
        if not spoken:
            return ALL_STOP_WORDS
        return frozenset().union(*(STOP_WORDS[language] for language in spoken))

    def loose(self, words):
        """The targets of these words, none of them a stop word, in any of their forms."""
        found = set()
        for language in NAME_LANGUAGES:
            key = (language, *(stem(word, language) for word in words))
            found |= self.loose_phrases.get(key, set())
        return found

    def place(self, phrase):
        """The place of exactly this name; the best known one where several bear it."""
        found = self.place_names.get(fold_place(phrase))
        return found[0] if found else None

    def is_everyday(self, name):
        return name in EVERYDAY_PLACE_NAMES

    def correct(self, word, language=""):
        """The word most likely meant by `word`, or None.

        A theme or a town that starts alike is likelier than a word of some listing or a village,
        and of those that are as likely, one of the language of the text.
        """
        typos = allowed_typos(word)
        if not typos or not word.isalpha() or is_real(word):
            return None
        near = [
            known
            for length in range(len(word) - typos, len(word) + typos + 1)
            for known in self._by_length.get(length, ())
        ]
        close = process.extract(
            word, near, scorer=DamerauLevenshtein.distance, score_cutoff=typos, limit=None
        )
        costs = [
            (
                errors + self.likelihood[known] + (known[0] != word[0]),
                language not in self.languages.get(known, (language,)),
                known,
            )
            for known, errors, _index in close
        ]
        cost, _is_foreign, best = min(costs, default=(typos + 1, False, None))
        return best if cost <= typos else None

    def completions(self, word):
        """Known words that start with `word`, which is none itself: people stop typing early."""
        if len(word) < SHORTEST_STEMMED or is_real(word):
            return []
        first = bisect_left(self._sorted, word)
        return self._sorted[first : bisect_left(self._sorted, word + "{", lo=first)]

    def split(self, word):
        """« Parkinsongruppe », « rouwcafé »: what is glued together in Dutch and German."""
        for cut in range(len(word) - 4, 3, -1):
            head, tail = word[:cut], word[cut:]
            if tail not in ALL_STOP_WORDS and tail not in self.known:
                continue
            for end in ("", "s", "n", "en"):
                bare = head.removesuffix(end)
                if len(bare) > 3 and (bare in self.phrases or self.forms(bare)):
                    return [bare, tail]
        # « Eierstokkanker », « Hautkrebs »: what it is a kind of stands last.
        cuts = range(SHORTEST_HEAD, len(word) - SHORTEST_KIND + 1)
        tails = (word[cut:] for cut in cuts if word[:cut] not in VERB_PREFIXES)
        return next(([tail] for tail in tails if self._is_a_kind(tail)), [])

    def _is_a_kind(self, word):
        """Whether a word that other languages glue to others is taught for a theme."""
        if not self.languages.get(word, set()) & {"nl", "de"}:
            return False
        return all(name == "theme" and slug not in OF_ANY_KIND for name, slug in self.phrases[word])
