"""What HSDS 3.0 asks, written anew: fields, those that must be there, and lists of values."""

import re
from uuid import UUID

# Of each object: the fields that it may have; a star marks those that it must have.
FIELDS = {
    "service": "*id organization_id program_id *name alternate_name description url email *status "
    "interpretation_services application_process fees_description wait_time fees accreditations "
    "eligibility_description minimum_age maximum_age assured_date assurer_email licenses alert "
    "last_modified phones schedules service_areas service_at_locations languages organization "
    "funding cost_options program required_documents contacts attributes metadata",
    "organization": "*id *name alternate_name *description email website tax_status tax_id "
    "year_incorporated legal_status logo uri parent_organization_id funding contacts phones "
    "locations programs organization_identifiers attributes metadata services",
    "service_at_location": "*id service_id location_id description contacts phones schedules "
    "location attributes metadata service",
    "location": "*id *location_type url organization_id name alternate_name description "
    "transportation latitude longitude external_identifier external_identifier_type languages "
    "addresses contacts accessibility phones schedules attributes metadata",
    "address": "*id location_id attention *address_1 address_2 *city region *state_province "
    "*postal_code *country *address_type attributes metadata",
    "accessibility": "*id location_id description details url attributes metadata",
    "schedule": "*id service_id location_id service_at_location_id valid_from valid_to dtstart "
    "timezone until count wkst freq interval byday byweekno bymonthday byyearday description "
    "opens_at closes_at schedule_link attending_type notes attributes metadata",
    "service_area": "*id service_id name description extent extent_type uri attributes metadata",
    "phone": "*id location_id service_id organization_id contact_id service_at_location_id *number "
    "extension type description languages attributes metadata",
    "language": "*id service_id location_id phone_id name code note attributes metadata",
    "cost_option": "*id service_id valid_from valid_to option currency amount amount_description "
    "attributes metadata",
    "attribute": "*id link_id taxonomy_term_id link_type link_entity value taxonomy_term metadata",
    "taxonomy": "*id *name *description uri version metadata",
    "taxonomy_term": "*id code *name *description parent_id taxonomy taxonomy_detail language "
    "taxonomy_id term_uri metadata",
}
INSIDE = {
    "phones": "phone",
    "schedules": "schedule",
    "service_areas": "service_area",
    "service_at_locations": "service_at_location",
    "languages": "language",
    "organization": "organization",
    "cost_options": "cost_option",
    "attributes": "attribute",
    "location": "location",
    "addresses": "address",
    "accessibility": "accessibility",
    "taxonomy_term": "taxonomy_term",
    "services": "service",
    "service": "service",
}
VALUES = {
    "status": {"active", "inactive", "defunct", "temporarily closed"},
    "location_type": {"physical", "postal", "virtual"},
    "address_type": {"physical", "postal", "virtual"},
    "freq": {"WEEKLY", "MONTHLY"},
}
NUMBERS = {"minimum_age", "maximum_age", "latitude", "longitude", "amount", "interval", "count"}
SHAPES = {
    "last_modified": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"),
    "assured_date": re.compile(r"\d{4}-\d\d-\d\d"),
    "byday": re.compile(r"(-1|[1-5])?(MO|TU|WE|TH|FR|SA|SU)"),
    "opens_at": re.compile(r"\d\d:\d\d"),
    "closes_at": re.compile(r"\d\d:\d\d"),
}


def faults(kind, data, patches, path=""):
    """What the standard, with the additions of a profile, would not accept of this object."""
    known = FIELDS[kind].split()
    added = patches.get(f"{kind}.json", {}).get("properties", {})
    for name in known:
        if name.startswith("*") and not data.get(name[1:]):
            yield f"{path}{name} is missing"
    for name, value in data.items():
        here = f"{path}{name}"
        if name not in added and name not in known and f"*{name}" not in known:
            yield f"{here} is not known"
        yield from faults_of(name, value, here)
        if name in INSIDE:
            for one in value if isinstance(value, list) else [value]:
                yield from faults(INSIDE[name], one, patches, f"{here}/")


def faults_of(name, value, here):
    if value is None:
        yield f"{here} is null"
    elif name == "id" or name.endswith("_id"):
        UUID(value)
    elif name in NUMBERS:
        if isinstance(value, bool) or not isinstance(value, int | float):
            yield f"{here} is not a number"
    elif name in VALUES:
        if value not in VALUES[name]:
            yield f"{here} is {value}"
    elif name in SHAPES and not SHAPES[name].fullmatch(value):
        yield f"{here} is {value}"
