"""What in a text says who somebody is: pointed out to editors, and to who writes.

Better one thing too many than a name that is public: an editor looks at each.
"""

import re
from typing import NamedTuple

from django.utils.html import escape
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _

PHONE, EMAIL, SITE, ADDRESS, NAME = (
    _("un numéro"),
    _("une adresse e-mail"),
    _("un site"),
    _("une adresse"),
    _("un nom"),
)
_CAPITAL = "[A-ZÀ-ÖØ-Þ]"
_WORD = rf"{_CAPITAL}[\w’'-]*[^\W\d_]"
_PARTS = r"(?:(?:[Vv]an|[Dd]er?|[Dd]en|[Ll]e|[Ll]a|[Dd]u|[Dd]es|von|zu|’t|'t)\s){0,3}"
_STREETS = (
    "rue|avenue|av|boulevard|bd|chaussée|place|impasse|chemin|allée|quai|square|clos|drève|sentier|"
    "route|ruelle|résidence"
)
_STREET_ENDS = "straat|laan|steenweg|plein|weg|dreef|lei|kaai|straße|strasse|allee|platz|gasse"
_PATTERNS = [
    (EMAIL, re.compile(r"[\w.+-]+\s?(?:@|\(at\)|\[at\])\s?[\w-]+(?:\.[\w-]+)+", re.I)),
    (SITE, re.compile(r"(?:https?://|www\.)\S+|\b[\w-]+\.(?:be|com|org|net|eu|fr|nl|de)\b", re.I)),
    # Eight digits or more, whatever stands between them.
    (PHONE, re.compile(r"(?:\+|\b)\d(?:[\s./()-]{0,2}\d){7,14}\b")),
    # « rue de la Paix 12 », « 12, rue de la Paix », « Kerkstraat 5 ».
    (
        ADDRESS,
        re.compile(rf"\b(?:{_STREETS})\b\.?(?:\s[^\s,.;!?]+){{1,6}}?,?\s\d{{1,4}}\w?\b", re.I),
    ),
    (ADDRESS, re.compile(rf"\b\d{{1,4}}\w?,?\s(?:{_STREETS})\b(?:\s[^\s,.;!?]+){{1,5}}", re.I)),
    (ADDRESS, re.compile(rf"\b[^\W\d_-]*(?:{_STREET_ENDS})\s\d{{1,4}}\w?\b", re.I)),
    # « 5000 Namur »
    (ADDRESS, re.compile(rf"\b[1-9]\d{{3}}\s{_WORD}")),
    # « Mme Dupont », « docteur lambert », « je m’appelle Anne ».
    (
        NAME,
        re.compile(
            r"\b(?:mme|mlle|mr|mrs|dr|docteure?|dokter|doktor|prof|professeure?|madame|monsieur|"
            r"mevrouw|mevr|dhr|meneer|mijnheer|herr|frau)\b\.?\s[^\W\d_][\w’'-]+"
            r"|(?:je m[’']appelle|mon nom est|ik heet|mijn naam is|ich heiße|ich heisse|"
            r"mein name ist|my name is|i am called)\s[^\W\d_][\w’'-]+(?:\s[^\W\d_][\w’'-]+)?",
            re.I,
        ),
    ),
    (NAME, re.compile(rf"\bM\.\s{_WORD}")),
]
# « Anne Dupont », « Jan van den Berg ».
_FULL_NAME = re.compile(rf"\b{_WORD}\s{_PARTS}{_WORD}(?:\s{_WORD})*")
# Two capitals that are nobody's name.
_NOBODY = re.compile(r"(?:Healing Together|Saint[e]?[ -].*|La Louvière|Le R[œo]ulx|Les Bons .*)")
# A capital says nothing of a word that begins a sentence.
_BEGINS = re.compile(
    r"(?:je|j|il|elle|on|nous|vous|ils|elles|mon|ma|mes|ce|c|le|la|les|un|une|et|mais|chez|avec|"
    r"merci|bonjour|courage|à|a|au|en|depuis|quand|si|pour|ik|mijn|hij|zij|wij|we|het|de|een|met|"
    r"ich|mein|meine|er|sie|wir|es|das|der|die|mit|bei|in|i|my|he|she|it|the|at|with|when|if|"
    r"dank|danke|thanks|dear|liebe|lieber|beste)",
    re.I,
)


class Caution(NamedTuple):
    what: str
    words: str
    start: int
    end: int


def cautions_of(text):
    """Each piece once, in the order of the text; of two that overlap, the first kind."""
    found = []
    for what, pattern in _PATTERNS:
        _add(found, what, text, (match.span() for match in pattern.finditer(text)))
    _add(found, NAME, text, _full_names(text))
    return sorted(found, key=lambda one: one.start)


def _add(found, what, text, spans):
    for start, end in spans:
        if not any(start < other.end and other.start < end for other in found):
            found.append(Caution(what, text[start:end], start, end))


def _full_names(text):
    for match in _FULL_NAME.finditer(text):
        start, end = match.span()
        first = match[0].split()[0]
        if _BEGINS.fullmatch(first):
            start += len(first) + 1
        if len(re.findall(_WORD, text[start:end])) > 1 and not _NOBODY.fullmatch(text[start:end]):
            yield start, end


def marked(text):
    """The text for an editor, each piece marked with what it is."""
    parts, last = [], 0
    for one in cautions_of(text):
        parts += [escape(text[last : one.start])]
        parts += [f'<mark title="{escape(one.what)}">{escape(one.words)}</mark>']
        last = one.end
    parts.append(escape(text[last:]))
    return mark_safe("".join(parts).replace("\n", "<br>"))  # noqa: S308  (each part is escaped)
