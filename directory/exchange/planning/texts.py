"""What the cells of a row say, before they are compared with anything."""

import re
from contextlib import suppress
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now

from ...models.webaddresses import read_website
from ...text import fold
from ..addresses import taken_apart
from ..columns import FREE, Amount, is_too_long, says_nothing
from .planned import RowPlan

UNIT = re.compile(r"€|\beuros?\b|\beur\b", re.I)
MORE_THAN_A_SUM = re.compile(r"[^\W\d_]{2}|\d\s*/\s*\d")
# What one word of its own says of a price.
FREE_CHOICE = {"libre": "Participation libre", "vrij": "Vrije bijdrage"}
# « cher », « selon »: one word says nothing.
FEWEST_WORDS = 2
LOOKS_LIKE_ADDRESS = re.compile(r"(?:https?://|www\.)\S+\Z", re.I)


def planned_row(row, columns, sheet, options):
    too_long = [
        name
        for index, name in columns.items()
        if is_too_long(row.cells[index], sheet.fields[name].widget)
    ]
    # What is too long is not read at all.
    texts = {}
    for index, name in columns.items():
        cell = row.cells[index]
        is_empty = name in too_long or says_nothing(cell, sheet.fields[name].widget)
        texts[name] = "" if is_empty else cell
    take_address_of_source(texts)
    given = {name for name in options.constants if not texts.get(name)}
    texts |= {name: options.constants[name] for name in given}
    if fold(texts.get("price_amount", "")) in FREE:
        texts["price_amount"] = ""
        texts["is_free"] = texts.get("is_free") or _now("oui")
    if choice := FREE_CHOICE.get(fold(texts.get("price_amount", ""))):
        texts["price_amount"] = choice
    if is_price_in_words(texts.get("price_amount", "")) and not texts.get("price"):
        texts["price"] = texts.pop("price_amount")
    if fold(texts.get("is_free", "")) in FREE:
        texts["is_free"] = _now("oui")
    plan = RowPlan(row.line, texts, name=texts.get("name", ""), given=given)
    take_address_of_town(plan, sheet)
    if not texts.get("meetings") and any(map(texts.get, sheet.ONE_MEETING)):
        texts["meetings"] = sheet.meetings_in(texts)
        plan.says_one_meeting = True
    for name in too_long:
        plan.problems.append(
            _now("%s : cette case est trop longue. Raccourcissez-la.") % sheet.heading(name)
        )
    for index in row.formulas:
        if name := columns.get(index):
            plan.problems.append(
                _now(
                    "%s : cette case contient une formule ou une erreur. "
                    "Remplacez-la par sa valeur."
                )
                % sheet.heading(name)
            )
    return plan


def is_price_in_words(text):
    """« Prix libre », « 10 € / 6 € »: more than a sum, under the heading of the price."""
    if len(text.split()) < FEWEST_WORDS or not MORE_THAN_A_SUM.search(UNIT.sub("", text)):
        return False
    try:
        Amount().clean(text)
    except ValidationError:
        return True
    return False


def take_address_of_town(row, sheet):
    """« Rue Haute 4, 4000 Liège » under « Lieu »: street and name of the place have cells too."""
    texts, lookup = row.texts, sheet.lookup
    if not (typed := texts.get("municipality")) or typed.isalpha():
        return
    address = taken_apart(typed, lookup.is_place)
    texts["municipality"] = address.town
    for name, said in (("street", address.street), ("venue_name", address.venue)):
        if said and texts.get(name):
            address.unread.append(said)
        elif said:
            texts[name] = said
    for piece in address.unread:
        text = _now("%(heading)s : « %(piece)s » n’est pas lu.")
        heading = sheet.heading("municipality")
        row.cautions.append(text % {"heading": heading, "piece": piece[:80]})


def take_address_of_source(texts):
    """An address under « Source » is where the facts are from; its site names the source."""
    if not LOOKS_LIKE_ADDRESS.match(texts.get("source", "")):
        return
    with suppress(ValidationError):
        address = read_website(texts["source"])
        host = urlsplit(address).hostname.removeprefix("www.")
        texts["source"] = host.replace(".", "-")
        texts["source_url"] = texts.get("source_url") or address
