"""Who helps, where, about what: one file a noun, and what nouns share."""

from .addresses import FormerAddress, redirect_to
from .calls import CallAttempt, CallTurn
from .confirmations import ConfirmationRequest, GroupAnswer
from .dates import PartialDate
from .duplicates import Duplicate, Merge
from .editors import Lockout, LoginRecord, RolePolicy, Territory, WeeklyMail
from .feeds import Feed, FeedRow
from .groups import SupportGroup
from .helplines import Helpline
from .history import Change, changing
from .imports import PendingImport
from .links import Link
from .listing import Listing
from .meetings import DateChange, Meeting
from .networks import CareNetwork, Catchment
from .nightly import NightlyRun
from .organisations import Organisation
from .places import Locality, Municipality, PlaceAlias, Region, without_boundary
from .platforms import Platform
from .reports import GroupSuggestion, Report
from .school_holidays import SchoolHoliday
from .taxonomy import Audience, Language, Theme, ThemeSynonym
from .verification import Verification, record_verification
from .version import DataVersion

__all__ = [
    "Audience",
    "CallAttempt",
    "CallTurn",
    "CareNetwork",
    "Catchment",
    "Change",
    "ConfirmationRequest",
    "DataVersion",
    "DateChange",
    "Duplicate",
    "Feed",
    "FeedRow",
    "FormerAddress",
    "GroupAnswer",
    "GroupSuggestion",
    "Helpline",
    "Language",
    "Link",
    "Listing",
    "Locality",
    "Lockout",
    "LoginRecord",
    "Meeting",
    "Merge",
    "Municipality",
    "NightlyRun",
    "Organisation",
    "PartialDate",
    "PendingImport",
    "PlaceAlias",
    "Platform",
    "Region",
    "Report",
    "RolePolicy",
    "SchoolHoliday",
    "SupportGroup",
    "Territory",
    "Theme",
    "ThemeSynonym",
    "Verification",
    "WeeklyMail",
    "changing",
    "record_verification",
    "redirect_to",
    "without_boundary",
]
