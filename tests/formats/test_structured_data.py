"""What the page of a group tells search engines of it is what schema.org defines there."""

import json

import pytest

from tests.factories import make_group, make_helpline, make_organisation
from tests.reading import read

pytestmark = pytest.mark.django_db

# Of each type that we use: its own properties, and those of what it is.
THING = {"@context", "@type", "name", "description", "url", "sameAs"}
DEFINED = {
    "Service": {"serviceType", "audience", "areaServed", "availableChannel", "offers", "provider"},
    "ServiceChannel": {"availableLanguage", "serviceLocation", "servicePhone", "serviceUrl"},
    "ContactPoint": {"telephone", "email"},
    "Organization": {"contactPoint"},
    "Offer": {"price", "priceCurrency"},
    "Place": {"address"},
    "PostalAddress": {"streetAddress", "postalCode", "addressLocality", "addressCountry"},
    "Audience": {"audienceType"},
    "AdministrativeArea": set(),
}


def service(client, group):
    page = read(client, group.get_absolute_url())
    (found,) = [
        data
        for block in page.tree.xpath("//script[@type='application/ld+json']")
        if (data := json.loads(block.text)).get("@type") == "Service"
    ]
    return found


def undefined(data):
    for name, value in data.items():
        if name not in THING | DEFINED[data["@type"]]:
            yield f"{data['@type']}.{name}"
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, dict):
                yield from undefined(one)


@pytest.mark.parametrize(
    "fields",
    [
        {"email": "groupe@example.org", "phone": "081 00 00 00", "is_free": True},
        {"price_amount": 5, "website": ""},
        {"municipality": None, "regions_served": ["namur"]},
    ],
)
def test_every_property_is_defined_where_it_stands(client, fields):
    assert list(undefined(service(client, make_group(**fields)))) == []


def test_how_to_reach_it_where_and_at_what_price_are_said(client):
    group = make_group(
        organisation=make_organisation(name="Une ASBL"),
        email="groupe@example.org",
        phone="081 00 00 00",
        price_amount="2.50",
    )
    said = service(client, group)
    channel = said["availableChannel"]
    assert channel["servicePhone"]["telephone"] == "081 00 00 00"
    assert channel["availableLanguage"] == ["fr"]
    assert channel["serviceLocation"]["address"]["addressLocality"] == "Namur"
    assert channel["serviceUrl"] == group.website
    assert said["offers"]["price"] == 2.5
    assert said["provider"]["name"] == "Une ASBL"
    assert said["provider"]["contactPoint"]["email"] == "groupe@example.org"


def test_what_the_page_does_not_say_is_not_said(client):
    group = make_group(price="Selon vos moyens", price_amount=5, phone="", helpline=make_helpline())
    said = service(client, group)
    assert "offers" not in said
    assert said["provider"] == {"@type": "Organization", "name": group.name}
    assert said["availableChannel"]["servicePhone"]["telephone"] == group.helpline.phone
