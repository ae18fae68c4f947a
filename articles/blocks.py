"""Give each block what it shows, read live so that an article never goes stale."""

from django.utils.translation import get_language

from directory.finding.answer import Answer
from directory.finding.criteria import Criteria
from directory.finding.index import current_index
from directory.maps import drawing
from directory.models import CareNetwork, Helpline, without_boundary

from .models import (
    ComparisonBlock,
    DecisionGuideBlock,
    GroupList,
    HelplineList,
    NetworkList,
    NetworkMap,
    PictureBlock,
    PlatformList,
    ReferenceList,
)

GROUPS_SHOWN = 6


def fill(blocks):
    """The same blocks, each with the attributes that its template reads."""
    index = None
    for block in blocks:
        if isinstance(block, GroupList):
            index = index or current_index()
            prepare_groups(block, index)
        elif prepare := PREPARE.get(type(block)):
            prepare(block)
    return blocks


def prepare_networks(block):
    block.networks = list(
        CareNetwork.objects.published()
        .for_population(block.population)
        .prefetch_related("languages")
    )


def prepare_map(block):
    prepare_networks(block)
    block.map = drawing.networks(block.population, block.networks)


def prepare_platforms(block):
    lists = "languages", without_boundary("regions")
    block.rows = block.platforms.published().prefetch_related(*lists)


def prepare_groups(block, index):
    block.query = {
        "audience": [audience.slug for audience in block.audiences.all()],
        "theme": [theme.slug for theme in block.themes.all()],
    }
    found = Answer(index, Criteria(**block.query))
    block.answer = found
    block.groups = found.groups(one_of_each(found)[:GROUPS_SHOWN])


def one_of_each(answer):
    """The positions of an answer in their order, of each association the first alone."""
    rows, seen = answer.index.rows, set()
    return [
        position
        for position in answer.positions
        if (organisation := rows[position].organisation) is None
        or (organisation not in seen and not seen.add(organisation))
    ]


def prepare_helplines(block):
    """A number that answers in the reader's language comes before one that does not."""
    own = get_language()[:2]
    lines = Helpline.objects.published().prefetch_related("languages")
    block.helplines = sorted(
        lines, key=lambda line: own not in {language.code for language in line.languages.all()}
    )


def prepare_guide(block):
    block.options = block.guide.options.all()


def prepare_comparison(block):
    block.rows = block.comparison.rows.all()


def prepare_references(block):
    block.rows = block.references.all()


def prepare_picture(block):
    block.sizes = list(block.picture.sizes)


PREPARE = {
    PictureBlock: prepare_picture,
    NetworkList: prepare_networks,
    NetworkMap: prepare_map,
    PlatformList: prepare_platforms,
    HelplineList: prepare_helplines,
    DecisionGuideBlock: prepare_guide,
    ComparisonBlock: prepare_comparison,
    ReferenceList: prepare_references,
}
