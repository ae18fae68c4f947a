"""The rows of the tables as pydantic models: what the API answers, and says that it answers."""

from typing import Literal

from django.utils.translation import get_language
from pydantic import BaseModel, Field, create_model

from ... import models
from .groups import GROUPS
from .services import LINES, NETWORKS

TYPES = {"integer": int | None, "number": float | None, "boolean": bool | None}
DATES = {"date", "datetime"}


def model_of(table, name, without=(), base=BaseModel):
    fields = {
        column.name: (type_of(column), Field(description=words_of(column)))
        for column in table.columns
        if column.name not in without
    }
    return create_model(name, __base__=base, **fields)


def type_of(column):
    if column.several:
        return list[str]
    return TYPES.get(column.type, str | None if column.type in DATES else str)


def words_of(column):
    return " ".join(filter(None, [f"{column.title}.", str(column.description)]))


def one_of(choices):
    """Any of these, or nothing known."""
    return Literal[(*choices, "")]


class Meeting(BaseModel):
    frequency: one_of(models.Meeting.Frequency.values) = Field(
        description=", ".join(
            f"{value} : {label}" for value, label in models.Meeting.Frequency.choices
        )
    )
    every: int | None = Field(description="every_few_weeks : toutes les combien de semaines.")
    weekday: one_of([day.name.lower() for day in models.Meeting.Weekday])
    weeks_of_month: list[int] = Field(description="1 à 5 ; -1 : la dernière du mois.")
    from_month: int | None = Field(
        description="every_two_months et plus : compté à partir de ce mois."
    )
    dates: list[str] = Field(description="dates : les jours (ISO 8601).")
    start_time: str | None
    end_time: str | None
    since: str | None = Field(description="Premier jour, et celui d’où l’on compte les semaines.")
    until: str | None = Field(description="Dernier jour.")
    sessions: int | None = Field(description="Combien de rencontres a le cycle.")


class DateChange(BaseModel):
    kind: Literal[tuple(models.DateChange.Kind.values)] = Field(
        description="cancelled : pas de rencontre ce jour-là ; moved : déplacée à to_day ; "
        "extra : une en plus ; note : une précision."
    )
    day: str
    to_day: str | None
    start_time: str | None = Field(description="Sans heure : comme d’habitude.")
    end_time: str | None
    note: str


class Fact(BaseModel):
    name: str = Field(description="when, where, audience, joining, price, facilitation…")
    label: str
    lines: list[str]


class WholeGroup(BaseModel):
    meetings: list[Meeting]
    date_changes: list[DateChange]
    facts: list[Fact] = Field(
        description="Ce que la page du groupe en dit, prêt à montrer, dans la langue de l’adresse."
    )
    distance_km: float | None = Field(None, description="À vol d’oiseau, depuis le lieu demandé.")


Group = model_of(GROUPS, "Group", without=WholeGroup.model_fields, base=WholeGroup)
Line = model_of(LINES, "Helpline")
# The municipalities of a network are in its file: an answer about one place needs none of them.
MANY = ("municipalities_nis",)
Network = model_of(NETWORKS, "Network", without=MANY)


class Place(BaseModel):
    name: str
    postal_code: str
    municipality_nis: str
    municipality_fr: str
    municipality_nl: str
    municipality_de: str
    longitude: float
    latitude: float


class Serving(BaseModel):
    """A network that serves the place, and how sure we are of it."""

    certainty: str = Field(description="confirmed, likely ou to_check.")
    source_url: str
    network: Network


class Near(BaseModel):
    """`place` is null where several places have this name: `candidates` are they."""

    license: str
    place: Place | None
    candidates: list[Place] = Field(
        description="Les lieux possibles, si le nom en désigne plusieurs."
    )
    corrected: bool = Field(description="Vrai : nous avons corrigé une faute de frappe.")
    adults: list[Serving] = Field([], description="Réseaux pour adultes, le plus sûr d’abord.")
    young: list[Serving] = Field([], description="Réseaux pour enfants et adolescents.")
    groups: list[Group] = Field([], description="Les groupes les plus proches.")
    at_a_distance: list[Group] = Field([], description="En ligne, par téléphone, sans lieu fixe.")
    helplines: list[Line] = Field([], description="Les lignes d’aide.")


class GroupPage(BaseModel):
    license: str
    place: Place | None = Field(
        description="D’où les distances sont comptées ; le premier des candidats, s’il y en a."
    )
    candidates: list[Place] = Field(
        description="Les lieux possibles, si le nom en désigne plusieurs."
    )
    corrected: bool = Field(description="Vrai : nous avons corrigé une faute de frappe.")
    total: int = Field(description="Combien de groupes répondent.")
    pages: int
    page: int
    per_page: int
    note: str = Field("", description="Ce que nous avons changé à la demande.")
    danger_lines: list[Line] = Field(
        [], description="Les mots parlent d’un danger : montrez ces lignes avant les groupes."
    )
    groups: list[Group]


class Problem(BaseModel):
    title: str
    status: int
    detail: str
    detail_en: str = ""
    suggestions: list[str] = []


def place_data(place):
    town = place.municipality
    return {
        "name": place.name,
        "postal_code": place.postal_code,
        "municipality_nis": town.code,
        "municipality_fr": town.name_fr,
        "municipality_nl": town.name_nl,
        "municipality_de": town.name_de,
        "longitude": round(place.longitude, 5),
        "latitude": round(place.latitude, 5),
    }


def group_rows(answer, positions, site):
    """Groups that an `Answer` gave, with their distance in km.

    What it says of a group is kept as its card is.
    """
    index, kept_objects, language = answer.index, answer.index.drawn.objects, get_language()
    pks = index.pks_at(positions)
    kept = {pk: kept_objects.get((pk, language, site)) for pk in pks}
    if missing := [pk for pk, known in kept.items() if known is None]:
        for pk, group in GROUPS.found(missing).items():
            kept[pk] = kept_objects.put((pk, language, site), GROUPS.object(group, site))
    return [
        kept[pk]
        | {"distance_km": None if (km := answer.distances.get(position)) is None else round(km, 1)}
        for position, pk in zip(positions, pks, strict=True)
        if kept[pk]
    ]


def serving_data(catchments, site):
    return [
        {
            "certainty": catchment.certainty,
            "source_url": catchment.source_url,
            "network": {
                column.name: column.value(catchment.network, site)
                for column in NETWORKS.columns
                if column.name not in MANY
            },
        }
        for catchment in catchments
    ]


def line_data(lines, site):
    return [LINES.row(line, site) for line in lines]
