"""The DCAT-AP description that Belgian and European portals harvest, as JSON-LD.

https://semiceu.github.io/DCAT-AP/releases/3.0.0/
"""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from .changes import CHANGES
from .files import LICENCE_URL, TABLES

EU = "http://publications.europa.eu/resource/authority/"
CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
# Of the site, each with its European code.
LANGUAGES = {"fr": "FRA", "nl": "NLD", "de": "DEU", "en": "ENG"}
# Of each file: extension, media type, the European code of its format.
FORMATS = (("csv", "text/csv", "CSV"), ("json", "application/json", "JSON"))
GEOJSON = ("geojson", "application/geo+json", "GEOJSON")


def catalogue(site):
    """The same at each address: one catalogue of one set of data, said in all languages."""
    with override(settings.LANGUAGE_CODE):
        page = f"{site}{reverse('open_data')}"
    return {
        "@context": CONTEXT,
        "@id": f"{page}#catalogue",
        "@type": "dcat:Catalog",
        "dct:title": in_each_language(_("Données ouvertes de Healing Together")),
        "dct:description": in_each_language(
            _("Groupes de soutien, réseaux de santé mentale et lignes d’aide en Belgique.")
        ),
        "dct:publisher": publisher(site),
        "dct:license": {"@id": LICENCE_URL},
        "dct:language": [{"@id": f"{EU}language/{code}"} for code in LANGUAGES.values()],
        "dct:spatial": {"@id": f"{EU}country/BEL"},
        "foaf:homepage": {"@id": page},
        "dcat:dataset": [dataset(table, site, page) for table in TABLES],
    }


def in_each_language(text, more=""):
    """A lazy text as it is said in each language of the site; `more` is the same in all."""
    said = []
    for code in LANGUAGES:
        with override(code):
            said.append({"@value": f"{text}{more}", "@language": code})
    return said


def publisher(site):
    return {"@id": f"{site}/#publisher", "@type": "foaf:Agent", "foaf:name": "Healing Together"}


def dataset(table, site, page):
    formats = (*FORMATS, GEOJSON) if table.key == "groups" else FORMATS
    return {
        "@id": f"{page}#{table.name}",
        "@type": "dcat:Dataset",
        "dct:identifier": table.name,
        "dct:title": in_each_language(table.title),
        "dct:description": in_each_language(table.description),
        "dct:publisher": publisher(site),
        "dct:issued": {"@value": CHANGES[-1].day, "@type": "xsd:date"},
        "dct:accrualPeriodicity": {"@id": f"{EU}frequency/CONT"},
        "dct:accessRights": {"@id": f"{EU}access-right/PUBLIC"},
        "dct:spatial": {"@id": f"{EU}country/BEL"},
        "dcat:theme": {"@id": f"{EU}data-theme/HEAL"},
        "dcat:landingPage": {"@id": page},
        "dcat:distribution": [distribution(table, page, *one) for one in formats],
    }


def distribution(table, page, extension, media_type, code):
    address = f"{page}{table.name}.{extension}"
    return {
        "@id": address,
        "@type": "dcat:Distribution",
        "dct:title": in_each_language(table.title, f" ({code})"),
        "dcat:accessURL": {"@id": address},
        "dcat:downloadURL": {"@id": address},
        "dcat:mediaType": {"@id": f"https://www.iana.org/assignments/media-types/{media_type}"},
        "dct:format": {"@id": f"{EU}file-type/{code}"},
        "dct:license": {"@id": LICENCE_URL},
    }
