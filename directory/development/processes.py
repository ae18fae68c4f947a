"""What the kernel tells of processes that a program of ours has started."""

from pathlib import Path


def children_of(pid):
    """The ids of those that it has started; of one that is gone, none."""
    try:
        text = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    except OSError:
        return []
    return [int(child) for child in text.split()]
