"""schema.org data of a page, for search engines: only what the page itself shows."""

CONTEXT = "https://schema.org"


def filled(**data):
    """Without the properties that have no value: unknown is not said."""
    return {key: value for key, value in data.items() if value not in ("", None, [])}


def group_data(group, url):
    """A `Service`, which has no place, language or phone of its own: its channel has them."""
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
        areaServed=[
            {"@type": "AdministrativeArea", "name": region.name}
            for region in ([] if group.municipality_id else group.regions_served.all())
        ],
        availableChannel=channel_of(group),
        offers=offer_of(group),
        provider=provider_of(group),
        sameAs=group.website,
    )


def channel_of(group):
    phone = (group.public_helpline or group).phone
    return {"@type": "ServiceChannel"} | filled(
        availableLanguage=[language.code for language in group.languages.all()],
        serviceLocation=place_of(group),
        servicePhone=phone and {"@type": "ContactPoint", "telephone": phone},
        serviceUrl=group.website,
    )


def offer_of(group):
    """The amount, where the page says it and no words of its own instead."""
    amount = 0 if group.is_free else group.price_amount
    if group.price or amount is None:
        return None
    return {"@type": "Offer", "price": float(amount), "priceCurrency": "EUR"}


def provider_of(group):
    """Its organisation, else the group itself."""
    organisation = group.organisation
    return filled(
        **{"@type": "Organization"},
        name=organisation.name if organisation else group.name,
        url=organisation and organisation.website,
        contactPoint=group.email and {"@type": "ContactPoint", "email": group.email},
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
