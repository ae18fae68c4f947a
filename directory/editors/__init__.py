"""Who edits: account, second factor, sessions, the editors’ guide."""
