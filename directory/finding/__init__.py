"""From what somebody asks to who answers: the index, words, scores, filters, questions."""
