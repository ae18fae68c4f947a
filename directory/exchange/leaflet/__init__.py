"""A pasted flyer, mail or web page: each fact beside the words that say it, and what nobody read.

A module a kind of field; each gives what it found and how sure it is. What is not certain is a
question, and nothing is written: an editor takes what is right, and a draft is made by the rules
of every import (`draft`).
"""
