"""What programs may ask of HSDS: the parameters of its addresses."""

from datetime import UTC, datetime
from typing import Annotated, Literal
from uuid import UUID

from django.utils import timezone
from ninja import Path
from pydantic import AfterValidator, BaseModel, Field

from ..finding.asked import LONGEST_SEARCH

NO_ZERO_BYTE = r"^[^\x00]*$"
# Before and after all that we know: not every moment that can be written can be compared.
FIRST_YEAR, LAST_YEAR = 1970, 2999
SINCE_EVER = datetime(FIRST_YEAR, 1, 1, tzinfo=UTC)
NOT_YET = datetime(LAST_YEAR, 1, 1, tzinfo=UTC)


def comparable(moment):
    """A moment without a zone is one of Brussels."""
    if moment.year < FIRST_YEAR:
        return SINCE_EVER
    if moment.year >= LAST_YEAR:
        return NOT_YET
    return timezone.make_aware(moment) if timezone.is_naive(moment) else moment


Moment = Annotated[datetime, AfterValidator(comparable)]


class Paged(BaseModel):
    page: int = Field(1, ge=1, description="À partir de 1 ; après la dernière, une page vide.")
    per_page: int = Field(50, ge=1, description="100 au plus.")
    format: Literal["json"] = Field("json", description="json.")


class Searched(Paged):
    search: str = Field(
        "", max_length=LONGEST_SEARCH, pattern=NO_ZERO_BYTE, description="Ce que l’on cherche."
    )


class AskedServices(Searched):
    taxonomy_term_id: UUID | None = Field(None, description="Qui a ce terme.")
    taxonomy_id: UUID | None = Field(None, description="Qui a un terme de cette taxonomie.")
    organization_id: UUID | None = Field(None, description="Les services d’une organisation.")
    modified_after: Moment | None = Field(
        None,
        description="Modifiés depuis ; aussi ce qui s’est arrêté (defunct), ce qui a quitté nos "
        "listes (inactive) et, sans autre filtre, ce qui n’est plus publié (inactive).",
    )
    full: bool = Field(False, description="Avec tout ce qui en fait partie.")


class AskedServiceList(AskedServices):
    minimal: bool = Field(False, description="Seulement id et last_modified.")


class AskedPlaces(AskedServices):
    postcode: str = Field("", description="Code postal : ce qui s’y trouve, ou qui le dessert.")
    proximity: int | None = Field(
        None, ge=0, le=1_000_000, description="En mètres, autour du code postal."
    )


class AskedOrganizations(Searched):
    full: bool = Field(False, description="Avec le téléphone et les services.")
    full_service: bool = Field(False, description="Les services en entier.")


class AskedOrganization(BaseModel):
    full_service: bool = Field(False, description="Les services en entier.")


class AskedTerms(Searched):
    taxonomy_id: UUID | None = Field(None, description="Les termes d’une taxonomie.")
    parent_id: UUID | None = Field(None, description="Les termes sous celui-ci.")
    top_only: bool = Field(False, description="Seulement ceux qui n’ont pas de parent.")


Identifier = Annotated[str, Path(description="L’identifiant (UUID).")]
