"""What each open file holds: only what the pages show, with names that machines keep.

`tables` says what a table is, one module describes the tables of each noun, and `files` writes
them; `package` and `catalogue` describe them all to programs, `freshness` counts for people.
"""
