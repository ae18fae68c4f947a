"""Partners' lists in: `reading` makes rows of what they publish, `comparing` says what is new,
changed or gone, `nightly` reads them all, one after another."""
