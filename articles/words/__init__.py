"""« Un mot pour les autres »: what readers write under an article, from the form to its end."""
