"""What several nouns can do in the admin: one ability a file, which knows none of the others."""
