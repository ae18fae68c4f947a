"""The editors' forms and lists: one file a noun, and one for each job that several nouns share."""

from . import groups, helplines, networks, organisations, places, platforms, reports, taxonomy

__all__ = [
    "groups",
    "helplines",
    "networks",
    "organisations",
    "places",
    "platforms",
    "reports",
    "taxonomy",
]
