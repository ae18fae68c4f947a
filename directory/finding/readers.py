"""For whom somebody asks in the guided questions: what that means, and how one speaks to them."""

from dataclasses import dataclass, field

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from ..models import CareNetwork

Population = CareNetwork.Population


# Whom what weighs may concern, whoever asks; and whoever asks for themselves, or does not say.
ALSO = {
    "deuil-et-perte": ("personnes-endeuillees",),
    "identite-et-relations": ("personnes-lgbtqia",),
    "solitude-precarite-exil": ("personnes-exilees",),
}
ALSO_OF_ANYBODY = ALSO | {
    "aidants-et-proches": ("proches", "jeunes-aidants"),
    "handicap": ("parents", "familles"),
    "memoire-et-vieillissement": ("proches", "aines"),
    "neurodiversite": ("parents",),
    "parentalite-et-famille": ("parents", "familles"),
    "sante-mentale": ("jeunes-adultes", "adolescents"),
    "solitude-precarite-exil": ("aines", "personnes-exilees"),
    "violences": ("femmes",),
}
# What a child does not live: not suggested to a parent who did not ask for just that.
OF_ADULTS = (
    "dependance-affective-et-sexuelle",
    "dependance-au-travail",
    "deuil-d-un-enfant",
    "deuil-perinatal",
    "parkinson",
    "perte-d-emploi",
    "perte-du-conjoint",
    "retour-au-travail",
    "vih",
)


@dataclass(frozen=True)
class Reader:
    """For whom somebody asks: which groups, articles and networks that means.

    `title` stands above what was found, `who` begins the sentence that sums up the question.
    `also` says who else may be meant by what weighs. `kindred` are themes that help them where
    there is nothing on their own, `unfit` themes that they did not mean, and those of whom groups
    are `not_for` them; groups of the very theme for those who are `first` come before the others.
    Who speaks of themselves reads the first person.
    """

    label: Promise
    hint: Promise
    title: Promise
    who: Promise
    audiences: tuple
    articles: tuple
    kindred: tuple = ("sante-mentale", "retablissement")
    populations: tuple = (Population.ADULTS, Population.YOUNG)
    also: dict = field(default_factory=lambda: ALSO)
    unfit: tuple = ()
    not_for: tuple = ()
    first: tuple = ()
    speaks_of_themselves: bool = False


READERS = {
    "moi": Reader(
        _("Pour moi"),
        _("Ce que je vis me pèse."),
        _("Des pistes pour vous"),
        _("Pour vous"),
        ("personne-concernee", "adultes", "tout-public"),
        ("adultes", "personne-concernee"),
        ("sante-mentale", "retablissement", "emotions"),
        (Population.ADULTS,),
        also=ALSO_OF_ANYBODY,
        not_for=("proches", "jeunes-aidants", "parents", "enfants", "familles"),
        speaks_of_themselves=True,
    ),
    "proche": Reader(
        _("Pour quelqu’un de proche"),
        _("J’aide, ou je m’inquiète, et cela use."),
        _("Des pistes pour votre proche et pour vous"),
        _("Pour votre proche et pour vous"),
        ("proches", "familles", "jeunes-aidants", "freres-et-soeurs", "tout-public"),
        ("proches",),
        ("aidants-et-proches", "epuisement-de-l-aidant", "repit", "retablissement"),
        (Population.ADULTS,),
    ),
    "enfant": Reader(
        _("Pour mon enfant"),
        _("À tout âge, et pour moi qui suis son parent."),
        _("Des pistes pour votre enfant et pour vous"),
        _("Pour votre enfant et pour vous"),
        ("parents", "enfants", "adolescents", "familles"),
        ("parents",),
        ("parentalite-et-famille", "adolescence", "mal-etre-des-jeunes"),
        (Population.YOUNG,),
        unfit=OF_ADULTS,
        not_for=("adultes", "aines", "travailleurs"),
        first=("enfants", "adolescents"),
    ),
    "metier": Reader(
        _("Pour mon métier"),
        _("J’accompagne des personnes et je cherche où les orienter."),
        _("Des pistes pour orienter"),
        _("Pour une personne que vous accompagnez"),
        (),
        ("professionnels", "tout-public"),
        also=ALSO_OF_ANYBODY,
    ),
}
ANYBODY = Reader(
    _("Peu importe"),
    "",
    _("Des pistes pour vous"),
    "",
    (),
    ("tout-public",),
    also=ALSO_OF_ANYBODY,
    speaks_of_themselves=True,
)

# What weighs, of somebody else: the words of the branches are those of who lives it.
OF_ANOTHER = {
    "aidants-et-proches": _("Aider quelqu’un, jusqu’à ne plus avoir de place pour soi"),
    "alimentation-et-image-de-soi": _("Souffrir de son rapport à la nourriture ou à son corps"),
    "dependances": _("Boire, consommer, jouer, sans arriver à s’arrêter"),
    "deuil-et-perte": _("Avoir perdu quelqu’un qui comptait"),
    "handicap": _("Vivre avec un handicap"),
    "identite-et-relations": _("Être soi, aimer, trouver sa place avec les autres"),
    "maladie-et-douleur": _("Une maladie ou une douleur qui prend beaucoup de place"),
    "memoire-et-vieillissement": _("La mémoire qui flanche, ou l’âge qui avance"),
    "neurodiversite": _("Un cerveau qui fonctionne autrement"),
    "parentalite-et-famille": _("Devenir parent, être parent : plus dur qu’on ne le pensait"),
    "sante-mentale": _("Angoisse, tristesse, pensées qui débordent : ne pas aller bien"),
    "solitude-precarite-exil": _(
        "Se sentir à l’écart : peu de monde, peu d’argent ou loin de son pays"
    ),
    "travail-et-epuisement": _("Un travail qui épuise, ne plus y arriver"),
    "violences": _("Subir du mal, ou en avoir subi"),
}

# What may be asked of a branch, once it is answered.
PRECISIONS = {
    "aidants-et-proches": _("Qu’est-ce qui ressemble le plus à votre situation ?"),
    "deuil-et-perte": _("De quelle perte s’agit-il ?"),
    "dependances": _("De quelle dépendance s’agit-il ?"),
    "handicap": _("De quel handicap s’agit-il ?"),
    "maladie-et-douleur": _("De quelle maladie s’agit-il ?"),
    "violences": _("De quelle violence s’agit-il ?"),
}
PRECISIONS_OF_ONESELF = {"deuil-et-perte": _("Qui avez-vous perdu ?")}


def precision(reader, branch):
    """The question that makes a branch more precise, as this reader is asked it."""
    own = PRECISIONS_OF_ONESELF.get(branch) if reader.speaks_of_themselves else None
    return own or PRECISIONS.get(branch, _("De quoi s’agit-il plus précisément ?"))


def plain_words(reader, theme):
    """What weighs, in everyday words: « je n’arrive plus… » only of who says it themselves."""
    if reader.speaks_of_themselves:
        return theme.texts.plain_words
    return OF_ANOTHER.get(theme.slug, "")
