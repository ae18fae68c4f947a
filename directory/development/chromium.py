"""The Chromium of this machine: for the tests, and for the pictures of the guide."""

import shutil

# The first has no window to draw: it takes half of the other’s time.
NAMES = ("chromium-headless-shell", "chromium", "google-chrome")


def find_chromium():
    """Its path; None where there is none."""
    return next(filter(None, map(shutil.which, NAMES)), None)
