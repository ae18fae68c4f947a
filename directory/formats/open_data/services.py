"""Networks with what they serve, platforms and helplines."""

from django.db.models import Prefetch
from django.utils.translation import gettext_lazy as _

from ...models import CareNetwork, Catchment, Helpline, Locality, Platform, without_boundary
from .columns import (
    LANGUAGES,
    WEBSITE,
    contact,
    listed,
    own,
    slugs_of,
    state,
    texts,
)
from .tables import Column, Table, identifier

CERTAINTY = _("confirmed (confirmé), likely (probable) ou to_check (à vérifier).")
POPULATION = _("adults, young (enfants et adolescents) ou all_ages.")


def served():
    """Catchments with their municipality, in the order of the NIS codes."""
    return Catchment.objects.select_related("municipality").order_by("municipality__code", "pk")


def served_by_each():
    return Prefetch("catchments", served())


def published_networks():
    networks = CareNetwork.objects.published().select_related("helpline")
    return networks.prefetch_related("languages", served_by_each()).order_by("name", "pk")


def municipalities(network):
    return [
        {
            "nis": catchment.municipality.code,
            "name_fr": catchment.municipality.name_fr,
            "name_nl": catchment.municipality.name_nl,
            "name_de": catchment.municipality.name_de,
            "certainty": catchment.certainty,
            "source_url": catchment.source_url,
        }
        for catchment in network.catchments.all()
    ]


NETWORKS = Table(
    name="reseaux",
    key="networks",
    title=_("Réseaux de santé mentale"),
    description=_(
        "Les réseaux « 107 » pour adultes et les réseaux pour enfants et adolescents. Leurs "
        "communes : en détail dans le JSON et dans le fichier des territoires."
    ),
    records=published_networks,
    columns=(
        *listed(),
        own("short_name", _("Nom court")),
        own("population", _("Pour qui"), POPULATION, required=True),
        own("ages", _("Âges"), _("En mots.")),
        own("territory", _("Territoire"), _("En mots.")),
        own("caution", _("À savoir sur le territoire")),
        Column(
            "municipalities_nis",
            _("Communes"),
            _("Codes NIS des communes desservies, séparés par « ; »."),
            lambda network: [row.municipality.code for row in network.catchments.all()],
            several=True,
        ),
        *texts(),
        *contact(),
        *state(),
    ),
    nested={"municipalities": municipalities},
)


# Territories: a row for each network, municipality and postal code -----------------------------


class Served:
    """The records of the territories: catchments, each once for each of its postal codes."""

    def __init__(self):
        networks = CareNetwork.objects.published()
        self.catchments = served().filter(network__in=networks).select_related("network")

    def parts(self):
        codes = {}
        localities = Locality.objects.order_by("postal_code").values_list(
            "municipality_id", "postal_code"
        )
        for municipality, code in localities.distinct():
            codes.setdefault(municipality, []).append(code)
        rows = []
        for catchment in self.catchments.select_related("municipality", "network"):
            for code in codes.get(catchment.municipality_id, [""]):
                rows.append((catchment, code))
        yield rows


def of_network(name):
    return lambda row: getattr(row[0].network, name)


def of_municipality(name):
    return lambda row: getattr(row[0].municipality, name)


class Territories(Table):
    def parts(self):
        return self.records().parts()


TERRITORIES = Territories(
    name="territoires",
    key="territories",
    title=_("Territoires des réseaux"),
    description=_(
        "Quel réseau dessert quelle commune : une ligne par réseau, commune et code postal. Une "
        "commune peut avoir plusieurs réseaux possibles."
    ),
    records=Served,
    columns=(
        Column(
            "municipality_nis", _("Commune, code NIS"), "", of_municipality("code"), required=True
        ),
        Column("postal_code", _("Code postal"), "", lambda row: row[1]),
        Column("municipality_fr", _("Commune en français"), "", of_municipality("name_fr")),
        Column("municipality_nl", _("Commune en néerlandais"), "", of_municipality("name_nl")),
        Column("municipality_de", _("Commune en allemand"), "", of_municipality("name_de")),
        Column(
            "network_id",
            _("Réseau"),
            _("Identifiant dans le fichier des réseaux."),
            lambda row: identifier(row[0].network),
            format="uuid",
            points_at="reseaux.id",
            required=True,
        ),
        Column("network_name", _("Nom du réseau"), "", of_network("name"), required=True),
        Column("population", _("Pour qui"), POPULATION, of_network("population"), required=True),
        Column("certainty", _("Certitude"), CERTAINTY, lambda row: row[0].certainty, required=True),
        Column("source_url", _("Source"), "", lambda row: row[0].source_url, format="uri"),
    ),
)


# Platforms and helplines ----------------------------------------------------------------------

REGIONS = Column(
    "regions",
    _("Régions"),
    _("Codes des pages /regions/, séparés par « ; ». Vide pour une ligne : toute la Belgique."),
    slugs_of("regions"),
    several=True,
)


def published_platforms():
    platforms = Platform.objects.published().select_related("helpline")
    return platforms.prefetch_related("languages", without_boundary("regions")).order_by(
        "name", "pk"
    )


PLATFORMS = Table(
    name="plateformes",
    key="platforms",
    title=_("Plateformes et organismes"),
    description=_("Ce qui complète les réseaux : concertation, annuaires, fédérations, aidants."),
    records=published_platforms,
    columns=(
        *listed(),
        own("kind", _("Sorte"), _("Par exemple regional_consultation, carers, self_help_hub.")),
        REGIONS,
        own("address", _("Adresse du siège")),
        *texts(),
        *contact(),
        *state(),
    ),
)


def published_lines():
    lists = ("languages", without_boundary("regions"))
    return Helpline.objects.published().prefetch_related(*lists).order_by("rank", "name", "pk")


LINES = Table(
    name="lignes",
    key="helplines",
    title=_("Lignes d’aide"),
    description=_(
        "Les numéros à appeler. Relisez ce fichier chaque jour : un numéro d’aide ne doit pas "
        "vieillir chez vous."
    ),
    records=published_lines,
    columns=(
        *listed(),
        own(
            "kind",
            _("Sorte"),
            _("emergency, listening, suicide, children, violence, addiction, relatives, other."),
        ),
        own("phone", _("Numéro"), _("Comme on le lit. Vide : seulement un site.")),
        Column("dial", _("Numéro à composer"), _("Pour un lien tel:."), lambda line: line.dial),
        own("always", _("Jour et nuit, tous les jours"), type="boolean"),
        own("hours", _("Heures"), _("En mots.")),
        own("cost", _("Coût"), _("free ou paid ; vide : inconnu.")),
        own("channels", _("Moyens"), _("En mots.")),
        own("audience_text", _("Pour qui"), _("En mots.")),
        own("caution", _("À savoir")),
        REGIONS,
        own("summary", _("En une phrase")),
        LANGUAGES,
        WEBSITE,
        *state(),
    ),
)
