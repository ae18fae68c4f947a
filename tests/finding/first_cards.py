"""What a list shows first, for the tests of whom and of what words speak."""

from django.utils.translation import override

from directory.finding.answer import Answer
from directory.finding.criteria import Criteria

FIRST = 3


def answered(language, text, index):
    """(answer, positions of the first cards)."""
    with override(language):
        answer = Answer(index, Criteria(q=text))
        shelves = answer.layout(answer.page(1, 20))
    return answer, [position for shelf in shelves for position in shelf.positions][:FIRST]


def is_any(positions, bits):
    return any(bits >> position & 1 for position in positions)
