"""Keeping listings true: links visited, duplicates found and merged."""
