"""How fast this machine is at each moment, beside what it could: others may be at work on it.

A process of its own works a little, again and again: on a machine that is left alone, its work
takes as long as the processor worked on it. What the cluster is allowed is as much longer as that.
"""

import sys
import time
from statistics import fmean

WORK = 3_000_000  # additions: as long as a page takes that is made anew
EVERY = 0.5  # seconds


def measure():
    """Write, without end, at which moment work took how many times as long as it should."""
    while True:
        began, worked = time.monotonic(), time.process_time()
        sum(range(WORK))
        ended, worked = time.monotonic(), time.process_time() - worked
        print(ended, (ended - began) / worked, flush=True)
        time.sleep(EVERY)


def read(log):
    """[(moment, how many times as long)]"""
    lines = [line.split() for line in log.read_text().splitlines()]
    return [(float(pair[0]), float(pair[1])) for pair in lines if len(pair) == 2]


def between(found, began, ended):
    """How many times as long everything took meanwhile; a quiet machine is 1."""
    return max(1.0, fmean([one for at, one in found if began <= at < ended] or [1.0]))


if __name__ == "__main__":
    sys.exit(measure())
