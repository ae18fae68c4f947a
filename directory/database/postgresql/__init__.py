"""Django's PostgreSQL, in a hurry: see `base`."""
