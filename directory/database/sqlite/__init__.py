"""Django's SQLite, whose file nobody else reads."""
