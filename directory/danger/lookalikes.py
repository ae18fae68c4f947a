"""Build `lookalikes.txt`: frequent words that look like one of ours but are right as they are.

To run again when the tables learn new words. It needs wordfreq, which nothing needs at run time.
"""

import textwrap
from pathlib import Path

from .rules import squeeze

LOOKALIKES = Path(__file__).parent / "lookalikes.txt"
# How many of the most frequent words of each language are looked at.
WORDS_OF = {"fr": 60_000, "nl": 50_000, "de": 50_000, "en": 40_000}
# On wordfreq's scale of Zipf; what is rarer is often a misspelling itself.
RAREST, RAREST_GLUED = 2.0, 3.0
# « jsuis » is French and « kwil » Flemish: there, two words in one are no word.
LANGUAGES_THAT_GLUE = ("fr", "nl")


def build(rules):
    """Write the words that these rules, which know no real word yet, would take for theirs."""
    import wordfreq

    found, french = set(), set(wordfreq.top_n_list("fr", WORDS_OF["fr"]))
    for language, number in WORDS_OF.items():
        for word in wordfreq.top_n_list(language, number):
            frequency = wordfreq.zipf_frequency(word, language)
            for spelt in squeeze(word).split():
                if rules.as_typed(spelt):
                    continue
                if rules.unglued(spelt):
                    glues = language in LANGUAGES_THAT_GLUE or word in french
                    if not glues and frequency > RAREST_GLUED:
                        found.add(spelt)
                elif frequency >= RAREST and rules.meant(spelt):
                    found.add(spelt)
    lines = textwrap.wrap(" ".join(sorted(found)), 98)
    LOOKALIKES.write_text("\n".join(lines) + "\n", encoding="ascii")
    return len(found)
