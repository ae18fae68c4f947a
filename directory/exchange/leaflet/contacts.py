"""Numbers, e-mails and sites; whose they are decides whether the group's page may show them."""

import re
from urllib.parse import urlsplit

import phonenumbers
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from ...models.contact import dialled
from ...models.phones import read_phone
from ...models.webaddresses import read_email, read_website
from ...text import fold
from .found import Found

EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")
SITE = re.compile(
    r"(?:https?://|www\.)[^\s<>()«»\"”|]{3,300}"
    r"|(?<![@\w.-])[a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,60}){0,3}"
    r"\.(?:be|org|com|net|eu|brussels|vlaanderen|gent)\b(?:/[^\s<>()«»\"”|]{0,200})?",
    re.I,
)
# Places for talking to many: rarely the group's own page.
SOCIAL = re.compile(
    r"(?:^|\.)(?:facebook|fb|instagram|youtube|zoom|linkedin|tiktok|x|twitter|whatsapp|google|"
    r"teams|microsoft|jitsi|goo|bit)\.(?:com|us|be|org|gl|ly|si)$"
)
FAX = re.compile(r"\bfax\W{0,4}$", re.I)
# « GSM de l'association »: it is nobody's own.
OF_A_HOUSE = re.compile(
    r"associat|asbl|vzw|groupe|groep|secr[ée]tariat|permanence|ligne|accueil|bureau|organisation",
    re.I,
)
# « De : Anne <anne@exemple.be> »: who wrote the message, not whom one writes to.
HEADER = re.compile(r"(?:de|from|van|von|à|to|aan|an|cc|envoyé par)\s?:", re.I)
PUNCTUATION = ".,;:!?)'’"


def read_contacts(text, lines, house):
    """`lines` are {number to dial: the helpline}; `house`, the folded names of who runs it."""
    yield from numbers_in(text, lines, house)
    yield from emails_in(text)
    yield from sites_in(text)


# Numbers --------------------------------------------------------------------------------------


def numbers_in(text, lines, house):
    own, of_lines = {}, {}
    for match in phonenumbers.PhoneNumberMatcher(text, "BE"):
        begin, end = match.start, match.end
        if FAX.search(text[max(0, begin - 8) : begin]):
            continue
        if line := lines.get(dialled(match.raw_string)):
            of_lines.setdefault(line.pk, (line, begin, end))
            continue
        try:
            phone = read_phone(match.raw_string)
        except ValidationError:
            continue
        if not phone.is_mobile or match.raw_string.strip()[0] in "0+":
            own.setdefault(phone.text, (phone, begin, end))
    yield from own_numbers(text, own)
    for line, begin, end in of_lines.values():
        is_theirs = not own and len(of_lines) == 1 and belongs(line.name, house)
        why = _("C’est une ligne d’écoute : la vôtre, ou un numéro d’aide cité en passant ?")
        yield Found("helpline", line.name, begin, end, is_theirs, "" if is_theirs else why)


def own_numbers(text, numbers):
    fixed = [one for one in numbers.values() if not one[0].is_mobile]
    for phone, begin, end in numbers.values():
        why = ""
        if phone.is_mobile and (fixed or not of_a_house(text, begin, end)):
            why = _("Un GSM : est-il bien au groupe ou à l’association, et public ?")
        elif len(numbers) > 1 and (len(fixed) != 1 or phone.is_mobile):
            why = _("Plusieurs numéros : lequel est celui du groupe ?")
        yield Found("phone", phone.text, begin, end, not why, why)


def of_a_house(text, begin, end):
    """Whether the words of its line say that it is an association's."""
    line_begin = text.rfind("\n", 0, begin) + 1
    return OF_A_HOUSE.search(text[max(line_begin, begin - 60) : begin]) is not None


def belongs(line, house):
    """« Le Funambule : ligne d’écoute » is that of « Le Funambule asbl »."""
    name = fold(re.split(r"[:(–]", line.replace("\xa0", " "))[0])
    return any(name.startswith(one) or one.startswith(name) for one in house if one)


# E-mails and sites ----------------------------------------------------------------------------


def emails_in(text):
    found = {}
    for match in EMAIL.finditer(text):
        typed = match[0].rstrip(PUNCTUATION)
        try:
            email = read_email(typed)
        except ValidationError:
            continue
        found.setdefault(email.lower(), (email, match.start(), match.start() + len(typed)))
    why = "" if len(found) < 2 else _("Plusieurs adresses : laquelle est celle du groupe ?")
    for email, begin, end in found.values():
        if HEADER.match(text, text.rfind("\n", 0, begin) + 1):
            wrote = _("L’adresse de qui a écrit ce message : est-elle publique ?")
            yield Found("email", email, begin, end, False, wrote)
            continue
        yield Found("email", email, begin, end, not why, why)


def sites_in(text):
    mails = [match.span() for match in EMAIL.finditer(text)]
    found = {}
    for match in SITE.finditer(text):
        typed = match[0].rstrip(PUNCTUATION)
        begin, end = match.start(), match.start() + len(typed)
        if any(start < end and begin < stop for start, stop in mails):
            continue
        try:
            site = read_website(typed)
        except ValidationError:
            continue
        found.setdefault(site.removesuffix("/"), (site, begin, end))
    houses = {host_of(site) for site, _begin, _end in found.values() if not is_social(site)}
    for number, (site, begin, end) in enumerate(found.values()):
        why = ""
        if is_social(site):
            why = _("Une page d’un réseau social ou d’une visioconférence, pas un site.")
        elif len(houses) > 1 or number:
            why = _("Plusieurs sites : lequel est celui du groupe ?")
        yield Found("website", site, begin, end, not why, why)


def host_of(site):
    return (urlsplit(site).hostname or "").removeprefix("www.")


def is_social(site):
    return SOCIAL.search(host_of(site)) is not None
