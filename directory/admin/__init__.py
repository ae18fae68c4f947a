"""The editors' forms and lists: one file a noun, and one for each job that several nouns share."""

from . import (
    accounts,
    confirmations,
    desk,
    duplicates,
    feeds,
    groups,
    helplines,
    links,
    networks,
    organisations,
    places,
    platforms,
    reports,
    school_holidays,
    searching,
    taxonomy,
)

__all__ = [
    "accounts",
    "confirmations",
    "desk",
    "duplicates",
    "feeds",
    "groups",
    "helplines",
    "links",
    "networks",
    "organisations",
    "places",
    "platforms",
    "reports",
    "school_holidays",
    "searching",
    "taxonomy",
]
