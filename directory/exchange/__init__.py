"""Groups in spreadsheets: `tables` reads and writes files, `columns` and `groups` say what they
hold, `planning` says what a file would change, `writing` changes it.
"""
