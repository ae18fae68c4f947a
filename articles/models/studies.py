"""What is known of the studies that articles cite, for every language.

What an editor writes of another study stays as it is.
"""

from functools import cache

from django.utils.translation import get_language, gettext, gettext_noop

from directory.models.common_words import plain
from directory.models.texts import FRENCH, Text

KNOWN = (
    gettext_noop(
        "Cette méta-analyse passe en revue les travaux parus jusqu’en 1998 : la thérapie de "
        "groupe y aide contre les symptômes dépressifs, par comparaison avec l’absence de "
        "traitement."
    ),
    gettext_noop(
        "L’ouvrage décrit des facteurs thérapeutiques propres aux groupes, comme le sentiment "
        "de ne pas être seul, la cohésion et l’espoir. C’est un manuel, pas une étude."
    ),
    gettext_noop(
        "Cette revue de 25 études relève des signes que les groupes d’entraide soutiennent le "
        "bien-être des proches à court terme. Des essais plus solides restaient nécessaires."
    ),
    gettext_noop(
        "Cette méta-analyse de 78 études trouve que l’aide apportée aux aidants améliore un "
        "peu à modérément le fardeau ressenti, la dépression, le bien-être et les "
        "connaissances. Les résultats les plus constants viennent de la psychoéducation et de "
        "la psychothérapie."
    ),
    gettext_noop(
        "Chez les aidants de personnes atteintes de démence, les effets sur le fardeau, la "
        "dépression et le bien-être sont petits mais réels. Le soutien, lui, n’a d’effets que "
        "sur certains aspects."
    ),
    gettext_noop(
        "Cette revue Cochrane de 22 études sur le soutien entre pairs, pour les parents et les "
        "aidants d’enfants aux besoins complexes, n’a pas mesuré de bénéfice. Ces résultats "
        "sont peu sûrs : ni les bienfaits ni les risques ne sont bien établis."
    ),
    gettext_noop(
        "Cette revue de 50 programmes décrit cinq ingrédients du soutien aux familles : "
        "l’information, les savoir-faire, le soutien moral, l’aide pratique et la défense des "
        "droits."
    ),
    gettext_noop(
        "Sur 15 comparaisons directes, la thérapie individuelle fait légèrement mieux à la fin "
        "du traitement. Au suivi, la différence ne se voit plus."
    ),
    gettext_noop(
        "Sur 23 études, la thérapie cognitivo-comportementale en groupe donne de meilleurs "
        "résultats que les soins habituels après le traitement. La plupart de ces études "
        "présentent un risque de biais."
    ),
    gettext_noop(
        "Cette revue trouve un faisceau cohérent d’indications selon lesquelles les groupes de "
        "soutien en santé mentale aident les personnes concernées et leurs aidants."
    ),
    gettext_noop(
        "Les programmes qui combinent plusieurs sortes de soutien avaient tendance à mieux "
        "fonctionner. Le soutien apporté par des pairs demande des études plus solides."
    ),
    gettext_noop("6e édition, New York, ISBN 9781541617575"),
)


@cache
def _messages():
    return {plain(message): message for message in KNOWN}


def in_language(words):
    """These words in the language of the page; nothing where it is French, or they are unknown."""
    message = _messages().get(plain(words))
    return Text(gettext(message)) if message and not _is_french() else None


def _is_french():
    return (get_language() or FRENCH).startswith(FRENCH)
