"""What a leaflet is about and for whom, by the reader of the search."""

import re

from django.utils.translation import gettext as _

from ...finding.reading import understand
from ...models import SupportGroup
from .found import Found
from .naming import A_GROUP
from .pieces import without

ITSELF = "personne-concernee"
EVERYBODY = "tout-public"
# « Pour les parents », « entre femmes »: whom the words behind it name, the group is for.
FOR = re.compile(
    r"\b(?:pour|aux|à des|destin[ée]+s? aux?|s['’]adresse(?:nt)? aux?|ouverte?s? aux?|entre|voor|"
    r"zowel|für|for|public|wie)\s",
    re.I,
)
WEAK = {"pour", "aux", "voor", "für", "for", "public", "wie"}
OF = re.compile(r"\b(?:des|de|d['’]|van)\s?", re.I)
LISTED = re.compile(r"\s?(?:[,;/+&]|\b(?:et|ou|en|of|und|als)\b)\s?", re.I)
SMALL_WORDS = re.compile(
    r"^\s?(?:\([^()]*\)\s?)?(?:(?:(?:les?|la|des?|leurs?|votre|vos|tous|toutes|autres|andere|alle|"
    r"hun|je|uw|het|een|une?|die|der|ihre|à|aux?|zowel)\b|[dl]['’]|"
    r"jeunes? (?=parents?|mamans?))\s?)*",
    re.I,
)
LONGEST_LIST = 100
PLURAL = re.compile(r"s\b")
BEREAVED = re.compile(
    r"endeuill[ée]|\ben deuil\b|nabestaande|"
    r"(?:ont|avez|ayant|avoir|as) perdu (?:une?|votre|leur|ton) "
    r"(?:enfant|proche|parent|conjoint)|"
    r"(?:iemand|kind|partner) verloren|rouwende|"
    r"(?:menschen|jemanden|angeh[öo]rigen?|partner|kind) verloren|\btrauernde",
    re.I,
)
# Who is left behind.
BY_SUICIDE = re.compile(
    r"\b(?:apr[èe]s|suite à|na|nach)\s(?:un|le|une|een|einem)?\s?(?:suicide|zelfdoding|suizid)|"
    r"\b(?:par|door|durch) (?:suicide|zelfdoding|suizid)",
    re.I,
)
OF_CHILD = re.compile(
    r"kind (?:\w+ )?verlor|kind verliezen|verlies van (?:een|je|hun|ons) kind|overleden kind|"
    r"(?:perdu|d[ée]c[èe]s de|mort de) (?:un|leur|votre|d['’]un) enfant",
    re.I,
)
ALL_WELCOME = re.compile(
    r"\b(?:ouverte?s? à tou(?:s|tes)\b|pour tou(?:s|tes)\b(?! les)|tout public|tout le monde|"
    r"iedereen (?:is )?(?:van harte )?welkom|alle willkommen)",
    re.I,
)
CONCERNED = re.compile(
    r"\b(?:personnes|malades|patiente?s|victimes|adultes|femmes|hommes|mensen|personen|wie|"
    r"jeunes|volwassenen|betroffene)\b[^.,;\n]{0,25}?\b(?:atteinte?s|souffr\w+|touch[ée]+e?s|"
    r"concern[ée]+e?s|malades|vivent avec|en traitement|victimes|bipolaires|alcooliques|trans|"
    r"vivant avec|met (?!elkaar|hun|jou|ons|z[’'])[a-zé-]{4,}|met een|met dementie|"
    r"eetstoornis|psychische|die lijden)|"
    r"\b(?:adults|people|women|men|anyone) (?:who (?:live|struggle)|(?:living|struggling)) with|"
    r"\b(?:vous (?:êtes (?:en traitement|atteint\w*|malade)|souffrez|vivez avec))|"
    r"\bmalades (?:alcooliques|et leur)|\bentre personnes souffrant",
    re.I,
)
# « Conjoint d’une personne atteinte »: somebody else is.
SOMEBODY_ELSE = re.compile(
    r"\b(?:d['’]une?|van een|de) (?:personne|proche|enfant|persoon|kind)|"
    r"\b(?:famili\w+|partners?|ouders?|naasten|vrienden|proches|amis|parents|entourage|conjoints?|"
    r"s[oœ]eurs)(?: (?:en|et|of|ou|und) \w+)? (?:van|de|d['’]|von)",
    re.I,
)
# « Voor partners en kinderen van personen met… »: their relatives, and not children and parents.
THEIRS = re.compile(
    r"\b(?:enfants|parents|kinderen|ouders|kinder|eltern)\s(?:van|von|des?\b|d['’])", re.I
)
RELATIVES, OF_FAMILIES = "proches", {"enfants", "parents"}
FACILITATIONS = [
    (
        SupportGroup.Facilitation.PROFESSIONAL,
        (
            r"(?:anim[ée]e?s? par|encadr[ée]e?s? par|begeleid(?:ing)? door|onder begeleiding van)"
            r" (?:une?|des|een|deux)? ?(?:psycho\w+|professionnel\w*|th[ée]rapeute\w*|"
            r"assistante? sociale?|hulpverlener\w*|professional\w*)"
        ),
    ),
    (
        SupportGroup.Facilitation.PEER,
        (
            r"(?:anim[ée]e?s? par|begeleid door) (?:des )?(?:pairs|personnes concern[ée]es|"
            r"ervaringsdeskundigen|lotgenoten)"
        ),
    ),
]
FACILITATED = [(value, re.compile(rf"\b{pattern}", re.I)) for value, pattern in FACILITATIONS]
LED_BY = re.compile(r"\b(?:anim[ée]|encadr[ée]|begeleid)", re.I)


def read_topic(text, pieces, name, taken, index, lookup):
    """`taken`, what is no topic: a street, a sum, an address of the Web."""
    said = []
    for piece in pieces:
        if has_price(piece, taken) or LED_BY.match(piece.text):
            continue
        words = without(piece, taken)
        said.append((piece, words, understand(words, index, correct=False).targets))
    yield from themes(said, name, index)
    yield from audiences(said, name, taken, lookup)
    yield from kinds(said, name)
    for value, pattern in FACILITATED:
        if found := pattern.search(text):
            yield Found("facilitation", str(value.label), *found.span())


def has_price(piece, taken):
    """« Boisson : 0,50 € »: about drinking, and not about drink."""
    sums = ("price_amount", "annual_fee")
    return any(one.column in sums and one.overlaps(piece.begin, piece.end) for one in taken)


def is_title(piece, name):
    return name is not None and name.overlaps(piece.begin, piece.end)


def gather(said, kind):
    """{slug: [pieces]} in the order of the text."""
    found = {}
    for piece, _words, targets in said:
        for name, slug in sorted(targets):
            if name == kind:
                found.setdefault(slug, []).append(piece)
    return found


def told(found, sure, column):
    for slug in [*sure, *(one for one in found if one not in sure)]:
        piece = found[slug][0]
        why = "" if slug in sure else _("Le texte en parle, mais est-ce de cela qu’il s’agit ?")
        yield Found(column, slug, piece.begin, piece.end, not why, why)


# What nearly every leaflet promises (« vous n’êtes pas seul »), and what only says who comes.
IN_PASSING = {"solitude"}
OF_PEOPLE = {"parentalite-et-famille"}

# Themes ---------------------------------------------------------------------------------------


def themes(said, name, index):
    """Those of the title are sure; else what one sentence alone says. A branch says little."""
    found = gather(said, "theme")
    words = " ".join(words for _piece, words, _targets in said)
    for slug, must_say in SAYS_IT.items():
        if slug in found and not must_say.search(words):
            found[index.branch_of[slug]] = found.pop(slug)
    is_of_bereaved = BEREAVED.search(words) or BY_SUICIDE.search(words)
    if OF_CHILD.search(words):
        # « Rouwgroep voor ouders die een kind verloren » is of the parents, not about theirs.
        for slug in {OF_PARENT, index.branch_of[LOST_CHILD]} & found.keys():
            found.setdefault(LOST_CHILD, []).extend(found.pop(slug))
    if IN_CRISIS in found and is_of_bereaved:
        found.setdefault(AFTER_SUICIDE, []).extend(found.pop(IN_CRISIS))
    if LOST_CHILD in found and BABIES in found:
        both = found.pop(LOST_CHILD) + found.pop(BABIES)
        found[LOST_BABY] = sorted([*found.get(LOST_BABY, []), *both], key=lambda one: one.begin)
    exact = [slug for slug in found if index.branch_of.get(slug)]
    exact = [slug for slug in exact if slug not in IN_PASSING] or exact
    titled = [slug for slug in exact if any(is_title(one, name) for one in found[slug])]
    if explained := explanation_of(name, said):
        titled = [slug for slug in exact if explained in found[slug]] or titled
    if len(titled) > 1:
        titled = [slug for slug in titled if slug not in of_form(titled, said, name, index)]
    broad = [slug for slug in found if slug not in exact and slug not in OF_PEOPLE]
    broad = [slug for slug in broad if any(is_title(one, name) for one in found[slug])]
    if not titled and not all(index.branch_of[slug] in broad for slug in exact):
        titled = broad
    if not titled and len({found[slug][0].begin for slug in exact}) == 1:
        titled = exact
    titled = titled or broad
    if len(titled) > 1 and is_figurative(titled, found, exact):
        titled = []
    if not titled and not exact and len(found) == 1:
        titled = [slug for slug in found if slug not in OF_PEOPLE]
    yield from told(found, titled, "themes")


def explanation_of(name, said):
    """« Se reconstruire », and below it « Groupe de soutien pour femmes… »: that says of what."""
    if name is None or A_GROUP.search(name.value):
        return None
    below = next((piece for piece, _words, _targets in said if piece.begin >= name.end), None)
    return below if below and A_GROUP.match(below.text) else None


def is_figurative(titled, found, exact):
    """« Parents à bout de souffle »: only the title says so, and the text speaks of something."""
    once = any(len(found[slug]) == 1 for slug in titled)
    return once and bool(set(exact) - set(titled))


def of_form(slugs, said, name, index):
    """Themes that only the word for such a meeting says: « praatcafé » is mostly about dementia."""
    titles = [words for piece, words, _targets in said if is_title(piece, name)]
    bare = A_GROUP.sub(" ", " ".join(titles))
    left = {slug for kind, slug in understand(bare, index, correct=False).targets}
    return [slug for slug in slugs if slug not in left]


# (audience, from which age, to which), for who is called young.
AGES = ("min_age", "max_age")
YOUTH = [("enfants", 0, 11), ("adolescents", 12, 17), ("jeunes-adultes", 18, 30)]
YOUNG = re.compile(r"\b(?:jeunes|jongeren|ados?|adolescente?s|jugendliche)\b", re.I)
# What nobody is told of by chance: the text must say the word itself.
# Who mourns a suicide is not the one who thinks of it.
IN_CRISIS, AFTER_SUICIDE = "pensees-suicidaires", "deuil-apres-suicide"
# « Parents en deuil de bébé »: one thing, where each word alone says another.
OF_PARENT = "deuil-d-un-parent"
LOST_CHILD, BABIES, LOST_BABY = "deuil-d-un-enfant", "perinatalite", "deuil-perinatal"
SAYS_IT = {AFTER_SUICIDE: re.compile(r"suicid|zelfdod|zelfmoord|selbstmord", re.I)}

# Audiences ------------------------------------------------------------------------------------


def audiences(said, name, taken, lookup):
    found, sure = gather(said, "audience"), {}
    for piece, words, targets in said:
        for slug in for_whom(piece, words, name, lookup):
            sure.setdefault(slug, []).append(piece)
        if ALL_WELCOME.search(words):
            sure.setdefault(EVERYBODY, []).append(piece)
        if BEREAVED.search(words) and not words.rstrip().endswith("?"):
            sure.setdefault("personnes-endeuillees", []).append(piece)
        if CONCERNED.search(words) and not SOMEBODY_ELSE.search(words):
            sure.setdefault(ITSELF, []).append(piece)
        if is_title(piece, name) and not FOR.search(words):
            people = [slug for kind, slug in targets if kind == "audience"]
            if len(people) == 1 and not OF.search(words):
                sure.setdefault(people[0], []).append(piece)
    for slug, is_meant in of_ages(taken, " ".join(words for _piece, words, _t in said)).items():
        if is_meant:
            sure.setdefault(slug, next(iter(sure.values()), [said[0][0]]))
        else:
            sure.pop(slug, None)
    yield from told(found | sure, list(sure), "audiences")


def of_ages(found, text):
    """« Jeunes », and from which age to which."""
    ages = {one.column: int(one.value) for one in found if one.sure and one.column in AGES}
    low, high = ages.get("min_age"), ages.get("max_age")
    if low is None or high is None or not YOUNG.search(text):
        return {}
    return {slug: low <= last and first < high for slug, first, last in YOUTH}


def for_whom(piece, words, name, lookup):
    """The audiences that stand right behind « pour », one after the other."""
    starts = [match.end() for match in FOR.finditer(words) if is_of_group(match, words)]
    if piece.label == "who":
        starts = [0]
    elif not starts and is_title(piece, name):
        # « Groupe de parents d’enfants malades »: of the parents.
        starts = [match.end() for match in OF.finditer(words) if ends_in_group(words, match)][:1]
    for start in starts:
        behind = words[start : start + LONGEST_LIST]
        parts = [SMALL_WORDS.sub("", part) for part in LISTED.split(behind)]
        slugs = [slug for part in parts if (slug := audience_at(part, lookup))]
        if RELATIVES in slugs and THEIRS.search(behind):
            slugs = [slug for slug in slugs if slug not in OF_FAMILIES]
        yield from slugs


def ends_in_group(words, match):
    """« Groupe de parents », and not « Praatgroep na verlies van je partner »."""
    before = words[: match.start()].rstrip()
    return any(found.end() == len(before) for found in A_GROUP.finditer(before))


def is_of_group(match, words):
    """« Pour les parents », « un groupe pour… », and not « garderie gratuite pour les enfants »."""
    before = words[: match.start()]
    is_weak = match[0].strip().lower() in WEAK
    return not is_weak or len(before.split()) < 2 or A_GROUP.search(before) is not None


def audience_at(words, lookup):
    """Of the first words, the longest that is an audience by name or synonym."""
    parts = re.findall(r"[^\W\d_][\w·-]*", words)[:3]
    for n in range(len(parts), 0, -1):
        phrase = " ".join(parts[:n])
        for form in (phrase, PLURAL.sub("", phrase)):
            if lookup.audiences.knows(form):
                return lookup.audiences.find(form).slug
    return None


# What it is -----------------------------------------------------------------------------------


def kinds(said, name):
    found = gather(said, "kind")
    for slug, pieces in found.items():
        titled = any(is_title(one, name) for one in pieces) and len(found) == 1
        why = "" if titled else _("Le texte emploie ce mot : est-ce la sorte de groupe ?")
        label = str(SupportGroup.Kind(slug).label)
        yield Found("kind", label, pieces[0].begin, pieces[0].end, titled, why)
