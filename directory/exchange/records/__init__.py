"""Organisations, themes and helplines by spreadsheet: compared first, then written in one go.

`sheets` names the columns of each, `comparing` says row by row what would change, `writing` does
it. Groups, whose files are long and whose rows are many things, have their own
(`exchange/planning`).
"""
