"""Who edits: the admin site, account, second factor, sessions, territory, the guide."""
