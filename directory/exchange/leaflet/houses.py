"""Who runs a group: the associations that a text names, and which of them it means."""

import re
from collections import defaultdict
from functools import lru_cache

from django.utils.translation import gettext as _

from ...finding.real_words import is_real
from ...models import Organisation
from ...text import fold
from ..addresses import STREETS
from .contacts import host_of
from .found import Found

# Of several words that name an association.
FEWEST_LETTERS = 6
# In letters: « la Maison des Parents » is written so in a sentence.
LONGEST_ARTICLE = 3
WORD = re.compile(r"[^\W_]+")
SIGNED = re.compile(r"\b(?:asbl|vzw|vog|a\.s\.b\.l\.?|v\.z\.w\.?)\b", re.I)
SUFFIX = re.compile(
    r"\s*\((?:[^()]*)\)|\s*\b(?:asbl|vzw|vog)\b|\s+–\s.*$|\s(?:et|en|&)\s.*$|"
    r"\s+(?:Belgique(?: francophone)?|Belgium|Vlaanderen)$",
    re.I,
)
LENT = re.compile(r"(?:\b(?:à la|à l['’]|au|chez|dans|locaux de la|in het|in de|in)\s?)$", re.I)
# Who pays, or works along, does not run it.
SUPPORTS = re.compile(
    r"\b(?:avec le soutien|soutenue? par|en (?:partenariat|collaboration) avec|grâce à|"
    r"met (?:de )?steun|gesteund door|in samenwerking met|mit unterstützung|unterstützt von)\b"
    r"[^.!?\n]*$",
    re.I,
)
HELP = re.compile(r"danger|urgence|police|\b(?:101|112|1813|107)\b", re.I)
KINDS_OF_HOUSES = ("asbl", "vzw", "vog")
# « Vivre son deuil Wallonie » is not « Vivre son deuil Belgique », though both are of one family.
REGIONS = {
    *("wallonie", "bruxelles", "flandre", "belgique", "luxembourg", "hainaut", "namur", "liege"),
    *("brussel", "vlaanderen", "belgie", "limburg", "antwerpen", "brabant"),
}


class Houses:
    """Organisations by the words of their names, and by their site."""

    def __init__(self):
        self.by_first = defaultdict(list)
        self.by_host = defaultdict(set)
        taken = defaultdict(set)
        rows = list(Organisation.objects.order_by("pk").values_list("name", "website"))
        for name, site in rows:
            whole, *shorter = forms_of(name)
            # « Al-Anon » is the beginning of two.
            beginnings = [whole[:n] for n in range(1, len(whole))]
            for form in {whole, *shorter, *beginnings}:
                taken[form].add(name)
            if site:
                self.by_host[host_of(site)].add(name)
        for name, _site in rows:
            for form in dict.fromkeys(forms_of(name)):
                is_whole = form == tuple(fold(name).split())
                if taken[form] == {name} or is_whole:
                    self.by_first[form[0]].append((form, name))
        for forms in self.by_first.values():
            forms.sort(key=lambda pair: -len(pair[0]))

    def in_text(self, text):
        """Each name found: `Found`, the longest at a place, with whether the words are its own."""
        tokens = [
            (word, match.start(), match.end(), match[0])
            for match in WORD.finditer(text)
            for word in fold(match[0]).split()
        ]
        words = [token[0] for token in tokens]
        at = 0
        while at < len(tokens):
            for form, name in self.by_first.get(words[at], ()):
                behind = words[at + len(form)] if at + len(form) < len(words) else ""
                is_here = tuple(words[at : at + len(form)]) == form
                if is_here and is_of_another_region(behind, form, name):
                    break
                if is_here and self._is_meant(tokens, at, form, name):
                    last = tokens[at + len(form) - 1]
                    yield Found("organisation", name, tokens[at][1], last[2])
                    at += len(form) - 1
                    break
            at += 1

    @staticmethod
    def _is_meant(tokens, at, form, name):
        """One word alone is a name where it is written as one."""
        if len(form) > 1:
            # « TDA/H » is what they are about, before it is « TDA/H Belgique asbl ».
            if sum(map(len, form)) < FEWEST_LETTERS:
                return " ".join(form) == fold(name)
            raws = [token[3] for token in tokens[at : at + len(form)]]
            own = name_tokens(name, form)
            after = tokens[at + len(form)][0] if at + len(form) < len(tokens) else ""
            # « Groupe parents désenfantés » is for them: not « Parents désenfantés asbl ».
            is_begun_so = len(raws[0]) <= LONGEST_ARTICLE or is_written_so(raws[0], own[0])
            is_begun_so = is_begun_so or after in KINDS_OF_HOUSES
            return is_begun_so and all(map(is_written_so, raws[1:], own[1:]))
        raw = tokens[at][3]
        after = tokens[at + 1][0] if at + 1 < len(tokens) else ""
        if after in KINDS_OF_HOUSES:
            return True
        return raw in name and not raw.islower() and not (is_real(form[0]) and raw.istitle())


def is_of_another_region(behind, form, name):
    own = fold(name).split()[len(form) : len(form) + 1]
    return behind in REGIONS and bool(REGIONS.intersection(own)) and [behind] != own


def name_tokens(name, form):
    """The words of the name as it is written, as many as the form has."""
    raw = [match[0] for match in WORD.finditer(name) for _word in fold(match[0]).split()]
    return raw[: len(form)]


def is_written_so(raw, own):
    """« L’équipe de… » is not « L’Équipe asbl »."""
    return not own[0].isupper() or not raw[0].islower()


@lru_cache(maxsize=4096)
def forms_of(name):
    """The folded words of a name, and of its shorter forms that still say two words."""
    return tuple(_forms_of(name))


def _forms_of(name):
    whole = tuple(fold(name).split())
    yield whole
    short = name
    for _round in range(3):
        shorter = SUFFIX.sub("", short, count=1).strip()
        if shorter == short:
            break
        short = shorter
        form = tuple(fold(short).split())
        if len(form) > 1 or (form and len(form[0]) > 4):
            yield form


def read_organisation(text, pieces, sites, houses, found):
    """`found` are the names of houses in the text; one alone that runs it is sure."""
    running = [one for one in found if not is_a_place(text, pieces, one)]
    names = list(dict.fromkeys(one.value for one in running))
    if by_site := of_site(sites, houses, names):
        name, site = by_site
        here = next((one for one in running if one.value == name), site)
        yield Found("organisation", name, here.begin, here.end)
        return
    signed = [one for one in running if is_signed(text, one)]
    if len(names) > 1 and len({one.value for one in signed}) == 1:
        running, names = signed, [signed[0].value]
    why = "" if len(names) == 1 else _("Est-ce bien cette organisation qui mène le groupe ?")
    shown = running or found
    for name in dict.fromkeys(one.value for one in shown):
        one = next(one for one in shown if one.value == name)
        yield Found("organisation", name, one.begin, one.end, not why, why)


def of_site(sites, houses, names):
    """(organisation, site) where the only site is that of one association alone."""
    for site in sites:
        owners = houses.by_host.get(host_of(site.value), ())
        if len(owners) == 1 and (not names or owners <= set(names) or len(names) > 1):
            return next(iter(owners)), site
    return None


def is_signed(text, found):
    """« …, asbl » behind the name or in it."""
    behind = text[found.end : found.end + 8]
    return bool(SIGNED.match(behind.lstrip()) or SIGNED.search(text[found.begin : found.end]))


def is_a_place(text, pieces, found):
    """« Où ? Locaux de la LUSS »: who lends a room does not run the group, nor who helps it."""
    piece = next((one for one in pieces if one.begin <= found.begin < one.end), None)
    if piece and SUPPORTS.search(piece.text[: found.begin - piece.begin]):
        return True
    if piece is None or is_signed(text, found):
        return False
    before = text[max(0, found.begin - 30) : found.begin]
    behind = text[found.end : found.end + 80].lstrip(" ,–-")
    at_once = any(pattern.match(behind) for pattern in STREETS)
    return piece.label == "where" or at_once or LENT.search(before) or HELP.search(piece.text)
