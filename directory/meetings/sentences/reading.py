"""What a sentence says for certain, and what stays in words."""

from dataclasses import dataclass

from ..rules import Community, ImpossibleRuleError, Rule
from .grammar import Parser
from .items import items_of
from .said import Rules, UnclearError

# Whose schools a sentence means; English is nobody's.
SCHOOLS = {"fr": Community.FRENCH, "nl": Community.FLEMISH, "de": Community.GERMAN}


@dataclass(frozen=True)
class Reading:
    """What a sentence says for certain, what stays in words, and why no rule was made of it."""

    rules: tuple[Rule, ...] = ()
    left_over: tuple[str, ...] = ()
    reason: str = ""
    language: str = "fr"


def read(text, *, language=None, community=None):
    """The `Reading` of a rhythm as written.

    `community` is whose school holidays the group follows; the language of the sentence tells,
    where it is not given.
    """
    language, items = items_of(text, language)
    try:
        said = Parser(text, items, community or SCHOOLS.get(language)).read()
        rules = Rules(said, language).rules()
    except UnclearError as unclear:
        return Reading((), (text,) if text.strip() else (), str(unclear), language)
    except ImpossibleRuleError as impossible:
        return Reading((), (text,), impossible.messages[0], language)
    return Reading(rules, tuple(_pieces(text, said.left)), "", language)


def _pieces(text, left):
    """The words left over as written, those that follow each other together."""
    begin = end = None
    for item in left:
        if end is not None and not any(char.isalnum() for char in text[end : item.begin]):
            end = item.end
            continue
        if end is not None:
            yield text[begin:end]
        begin, end = item.begin, item.end
    if end is not None:
        yield text[begin:end]
