"""A long time of modest, mixed load, to see whether anything grows. See `__main__`."""
