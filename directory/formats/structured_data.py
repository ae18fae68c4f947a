"""schema.org data of a page, for search engines: only what the page itself shows."""

CONTEXT = "https://schema.org"


def filled(**data):
    """Without the properties that have no value: unknown is not said."""
    return {key: value for key, value in data.items() if value not in ("", None, [])}


def group_data(group, url):
    contact = group.public_helpline or group
    return filled(
        **{"@context": CONTEXT, "@type": "Service"},
        name=group.name,
        description=group.texts.summary,
        url=url,
        serviceType=str(group.type_label),
        audience=[
            {"@type": "Audience", "audienceType": audience.name}
            for audience in group.audiences.all()
        ],
        availableLanguage=[language.code for language in group.languages.all()],
        areaServed=[
            {"@type": "AdministrativeArea", "name": region.name}
            for region in ([] if group.municipality_id else group.regions_served.all())
        ],
        location=place_of(group),
        isAccessibleForFree=True if group.is_free else None,
        provider=group.organisation
        and filled(
            **{"@type": "Organization"},
            name=group.organisation.name,
            url=group.organisation.website,
        ),
        telephone=contact.phone,
        email=group.email,
        sameAs=group.website,
    )


def place_of(group):
    """The venue, as far as the group lets it be known."""
    if not group.municipality_id:
        return None
    return filled(
        **{"@type": "Place"},
        name=group.public_venue,
        address=filled(
            **{"@type": "PostalAddress"},
            streetAddress=group.public_street,
            postalCode=group.postal_code if group.public_street else "",
            addressLocality=group.municipality.name,
            addressCountry="BE",
        ),
    )


def network_data(network, url):
    return filled(
        **{"@context": CONTEXT, "@type": "Organization"},
        name=network.name,
        alternateName=network.short_name,
        description=network.texts.summary,
        url=url,
        sameAs=network.website,
        telephone=network.phone,
        email=network.email,
        areaServed=network.territory and {"@type": "AdministrativeArea", "name": network.territory},
    )


def helpline_data(lines):
    return {
        "@context": CONTEXT,
        "@type": "ItemList",
        "itemListElement": [
            filled(
                **{"@type": "ContactPoint"},
                name=line.name,
                telephone=line.phone,
                contactType="emergency" if line.kind == "emergency" else "helpline",
                availableLanguage=[language.name for language in line.spoken],
                url=line.website,
            )
            for line in lines
        ],
    }
