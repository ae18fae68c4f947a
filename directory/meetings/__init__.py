"""When groups meet: what a meeting can say, in structure and in words, and its next dates."""
