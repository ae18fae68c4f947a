"""Where the time of a page goes: the lines of the code that cost most, by sort of page."""

import cProfile
import pstats
from functools import partial
from io import StringIO

from .pages import Application

REQUESTS = 20
LINES = 20


def profiles(found):
    """(name of the subject, table of the heaviest functions by their own time, as text)."""
    application = Application()
    for subject in found:
        get = partial(application.get, status=subject.status)
        for path in subject.paths:
            get(path)
        profile = cProfile.Profile()
        with profile:
            for number in range(REQUESTS):
                get(subject.paths[number % len(subject.paths)])
        text = StringIO()
        pstats.Stats(profile, stream=text).strip_dirs().sort_stats("tottime").print_stats(LINES)
        lines = text.getvalue().splitlines()
        begin = next(at for at, line in enumerate(lines) if "ncalls" in line)
        yield subject.name, "\n".join(lines[begin : begin + LINES + 1])
