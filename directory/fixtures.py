"""Reading the files of `fixtures/`, the data a new database starts with."""

from pathlib import Path

import yaml

FIXTURES = Path(__file__).parents[1] / "fixtures"


def read_yaml(name):
    """What is in `fixtures/<name>`, or in the file at a path that is absolute."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with (FIXTURES / name).open(encoding="utf-8") as file:
        return yaml.load(file, Loader=loader)  # noqa: S506  (a safe loader, in C where it exists)
