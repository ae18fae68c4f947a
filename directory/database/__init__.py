"""The database as this process knows it: whether it answers, and for how long to wait for it."""
