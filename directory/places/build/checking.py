"""What stops a build: a newer version of the data needs a newer look."""

COUNTS = {
    "region": 3,
    "community": 1,
    "province": 10,
    "arrondissement": 43,
    "municipalities": 565,
    "postal codes": 1149,
    "localities": 2753,
    "cantons": 162,
}


class BuildError(Exception):
    """The data are not what this module expects; a newer version needs a newer look."""


def check(condition, message):
    if not condition:
        raise BuildError(message)


def check_count(kind, found):
    check(found == COUNTS[kind], f"{kind}: {found} instead of {COUNTS[kind]}")
