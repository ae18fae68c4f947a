"""The nouns: articles, their blocks, what these share, and what readers wrote under them."""

from .article import (
    Article,
)
from .blocks import (
    BLOCKS,
    ComparisonBlock,
    DecisionGuideBlock,
    GroupList,
    HelplineList,
    NetworkList,
    NetworkMap,
    PlatformList,
    Quotation,
    ReferenceList,
    RichText,
    reading_minutes,
)
from .guides import (
    REFERENCE_LINKS,
    Comparison,
    ComparisonRow,
    DecisionGuide,
    DecisionOption,
    Reference,
)
from .pictures import Picture, PictureBlock, PictureFile
from .words import ReaderWord

__all__ = [
    "BLOCKS",
    "REFERENCE_LINKS",
    "Article",
    "Comparison",
    "ComparisonBlock",
    "ComparisonRow",
    "DecisionGuide",
    "DecisionGuideBlock",
    "DecisionOption",
    "GroupList",
    "HelplineList",
    "NetworkList",
    "NetworkMap",
    "Picture",
    "PictureBlock",
    "PictureFile",
    "PlatformList",
    "Quotation",
    "ReaderWord",
    "Reference",
    "ReferenceList",
    "RichText",
    "reading_minutes",
]
