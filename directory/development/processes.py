"""Processes that a program of ours starts: those of a rehearsal, and what the kernel tells."""

from pathlib import Path


def children_of(pid):
    """The ids of those that it has started; of one that is gone, none."""
    try:
        text = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    except OSError:
        return []
    return [int(child) for child in text.split()]


def carried_out(rehearsal):
    """Its results; whatever happens, nothing of it stays behind."""
    try:
        rehearsal.set_up()
        rehearsal.run()
        return rehearsal.results()
    finally:
        rehearsal.clean_up()
