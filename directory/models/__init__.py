"""Who helps, where, about what: one file a noun."""

from .groups import Meeting, SupportGroup
from .helplines import Helpline
from .listings import Listing, PartialDate
from .networks import CareNetwork, Catchment
from .organisations import Organisation
from .places import Locality, Municipality, Region
from .platforms import Platform
from .reports import GroupSuggestion, Report
from .taxonomy import Audience, Language, Theme, ThemeSynonym
from .version import DataVersion

__all__ = [
    "Audience",
    "CareNetwork",
    "Catchment",
    "DataVersion",
    "GroupSuggestion",
    "Helpline",
    "Language",
    "Listing",
    "Locality",
    "Meeting",
    "Municipality",
    "Organisation",
    "PartialDate",
    "Platform",
    "Region",
    "Report",
    "SupportGroup",
    "Theme",
    "ThemeSynonym",
]
