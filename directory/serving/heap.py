"""What the threads of a process free goes back to the system, instead of staying with each.

The C library gives each thread a heap of its own, and keeps what was freed in it: after some
minutes of pages of every kind a worker had twice the memory that it used. Elsewhere than on glibc
nothing is done.
"""

import ctypes
from contextlib import suppress

# Names of glibc's mallopt.
ARENA_MAX, MMAP_THRESHOLD = -8, -3
# One thread at a time runs Python: they need not have a heap each.
HEAPS = 2
# What is larger is asked of the system, and goes back at once: the tables of a compressor.
LARGE = 128 * 1024


def share_heaps():
    """Before there are threads; processes that are forked from this one do the same."""
    with suppress(AttributeError, OSError, TypeError):
        library = ctypes.CDLL(None)
        library.mallopt(ARENA_MAX, HEAPS)
        library.mallopt(MMAP_THRESHOLD, LARGE)


def give_back():
    """What is free at this moment, wherever it lies; takes some milliseconds."""
    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
