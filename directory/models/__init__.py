"""Who helps, where, about what: one file a noun."""

from .groups import Meeting, SupportGroup
from .helplines import Helpline
from .listings import Listing, PartialDate
from .networks import CareNetwork, Catchment
from .organisations import Organisation
from .places import Locality, Municipality, Region
from .platforms import Platform
from .taxonomy import Audience, Language, Theme, ThemeSynonym
from .version import DataVersion

__all__ = [
    "Audience",
    "CareNetwork",
    "Catchment",
    "DataVersion",
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
    "SupportGroup",
    "Theme",
    "ThemeSynonym",
]
