"""The desk: what waits for an editor, the most urgent first, each with its next step.

A queue is shown to whoever may work it off, and holds only what lies in that person's regions. It
costs two queries, whatever waits: one for how many and since when, one for the first few.
"""

from . import page

__all__ = ["page"]
