"""Themes and audiences, with the words that lead to them."""

from django.utils.translation import gettext_lazy as _

from ...models import Audience, Theme
from .columns import IDENTIFIER, NAMED, PAGE, own
from .tables import Column, Table

SLUG = own("slug", _("Code"), _("Celui que citent les autres fichiers."), required=True)


def themes():
    return Theme.objects.select_related("parent").prefetch_related("synonyms")


def synonyms(language):
    """The words of one language that lead to a theme."""

    def read(theme):
        return [word.term for word in theme.synonyms.all() if word.language == language]

    return read


THEMES = Table(
    name="themes",
    key="themes",
    title=_("Thèmes"),
    description=_("De quoi parlent les groupes : des branches, et les thèmes dans chacune."),
    records=themes,
    columns=(
        IDENTIFIER,
        PAGE,
        SLUG,
        Column(
            "parent",
            _("Branche"),
            _("Code de la branche ; vide pour une branche."),
            lambda theme: theme.parent.slug if theme.parent else "",
        ),
        *NAMED,
        own("summary", _("En une phrase")),
        own("plain_words", _("Avec des mots de tous les jours")),
        Column(
            "synonyms_fr",
            _("Synonymes en français"),
            _("Séparés par « ; »."),
            synonyms("fr"),
            several=True,
        ),
        Column(
            "synonyms_nl",
            _("Synonymes en néerlandais"),
            _("Séparés par « ; »."),
            synonyms("nl"),
            several=True,
        ),
        Column(
            "synonyms_de",
            _("Synonymes en allemand"),
            _("Séparés par « ; »."),
            synonyms("de"),
            several=True,
        ),
    ),
)
AUDIENCES = Table(
    name="publics",
    key="audiences",
    title=_("Publics"),
    description=_("Pour qui sont les groupes."),
    records=Audience.objects.all,
    columns=(
        IDENTIFIER,
        SLUG,
        *NAMED,
        own("phrase", _("Dans une phrase"), _("Ce qui suit « pour ».")),
        Column(
            "synonyms",
            _("Synonymes"),
            _("Dans toutes les langues, séparés par « ; »."),
            lambda audience: audience.synonyms.splitlines(),
            several=True,
        ),
    ),
)
