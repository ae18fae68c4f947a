"""What an answer holds: HSDS 3.0, and what `profile` adds to it.

A field that is not known is left out of an answer.
"""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, Field

FIRST_THAT_FITS = Field(union_mode="left_to_right")


class Phone(BaseModel):
    id: UUID
    number: str
    type: str | None = None
    description: str | None = None


class Schedule(BaseModel):
    id: UUID
    freq: Literal["WEEKLY", "MONTHLY"] | None = None
    interval: int | None = None
    byday: str | None = None
    dtstart: str | None = None
    count: int | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    opens_at: str | None = Field(None, description="HH:MM, à l’heure de Bruxelles.")
    closes_at: str | None = None
    attending_type: str | None = None
    description: str | None = None
    schedule_link: str | None = None


class ServiceArea(BaseModel):
    id: UUID
    name: str
    uri: str | None = None
    nis_code: str | None = None
    certainty: str | None = None
    source_url: str | None = None


class Address(BaseModel):
    id: UUID
    address_1: str
    city: str
    state_province: str
    postal_code: str
    country: Literal["BE"]
    address_type: Literal["physical"]


class Accessibility(BaseModel):
    id: UUID
    description: str


class Location(BaseModel):
    id: UUID
    location_type: Literal["physical", "virtual"]
    name: str | None = None
    description: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    addresses: list[Address] | None = None
    accessibility: list[Accessibility] | None = None


class Term(BaseModel):
    id: UUID
    code: str
    name: str
    description: str
    taxonomy: str
    taxonomy_id: UUID
    parent_id: UUID | None = None
    language: str
    term_uri: str | None = None


class Taxonomy(BaseModel):
    id: UUID
    name: str
    description: str
    uri: str
    version: str


class Attribute(BaseModel):
    id: UUID
    link_id: UUID
    link_entity: Literal["service"]
    taxonomy_term_id: UUID
    taxonomy_term: Term


class Language(BaseModel):
    id: UUID
    code: str
    name: str


class CostOption(BaseModel):
    id: UUID
    option: str
    currency: Literal["EUR"] = "EUR"
    amount: float


class ServiceName(BaseModel):
    """As a list names it from elsewhere."""

    id: UUID
    name: str
    status: Literal["active", "inactive", "defunct", "temporarily closed"]


class Organization(BaseModel):
    id: UUID
    name: str
    description: str
    email: str | None = None
    website: str | None = None
    phones: list[Phone] | None = None
    services: list[Annotated["Service | ServiceName", FIRST_THAT_FITS]] | None = None


class ServiceAtLocation(BaseModel):
    id: UUID
    service_id: UUID
    location_id: UUID | None = None
    location: Location | None = None
    schedules: list[Schedule] | None = None
    service: "ServiceWithoutPlace | None" = None


class ServiceWithoutPlace(ServiceName):
    organization_id: UUID | None = None
    alternate_name: str | None = None
    description: str | None = None
    url: str | None = None
    email: str | None = None
    application_process: str | None = None
    fees_description: str | None = None
    eligibility_description: str | None = None
    minimum_age: int | None = None
    maximum_age: int | None = None
    assured_date: str | None = None
    alert: str | None = None
    last_modified: str
    organization: Organization | None = None
    phones: list[Phone] | None = None
    schedules: list[Schedule] | None = None
    service_areas: list[ServiceArea] | None = None
    languages: list[Language] | None = None
    cost_options: list[CostOption] | None = None
    attributes: list[Attribute] | None = None
    # Ours: see `profile`.
    page_url: str | None = None
    assured_by: str | None = None
    check_is_old: bool | None = None
    source_url: str | None = None
    source_date: str | None = None
    helpline_service_id: UUID | None = None
    ended_on: str | None = None
    ended_reason: str | None = None
    replaced_by: UUID | None = None


class Service(ServiceWithoutPlace):
    service_at_locations: list[ServiceAtLocation] | None = None


class Changed(BaseModel):
    """What `minimal` asks for."""

    id: UUID
    last_modified: str


class Page(BaseModel):
    total_items: int
    total_pages: int
    page_number: int
    size: int = Field(description="Combien il y en a dans cette page.")
    first_page: bool
    last_page: bool
    empty: bool
    license: str
    note: str | None = Field(None, description="Ce que nous avons changé à la demande.")


class ServicePage(Page):
    contents: list[Annotated[Service | Changed, FIRST_THAT_FITS]]


class PlacePage(Page):
    contents: list[ServiceAtLocation]


class OrganizationPage(Page):
    contents: list[Organization]


class TaxonomyPage(Page):
    contents: list[Taxonomy]


class TermPage(Page):
    contents: list[Term]


class About(BaseModel):
    version: Literal["3.0"]
    profile: str
    openapi_url: str


class Moved(BaseModel):
    """A listing that was merged: the identifier of the one that was kept."""

    id: UUID


class Gone(BaseModel):
    """A listing that has ended."""

    title: str
    status: Literal[410]
    detail: str
    detail_en: str
    reason: str
    date: str


ServiceAtLocation.model_rebuild()
Organization.model_rebuild()
