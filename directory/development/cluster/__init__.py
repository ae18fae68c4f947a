"""A small cluster on this machine, whose parts are killed one after the other under load.

A primary, a streaming replica, two sites and the front where nginx is there. See `__main__`.
"""
