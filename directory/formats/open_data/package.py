"""The Frictionless Data Package: every CSV with its columns, for programs that check or load it."""

from django.utils.translation import gettext as _

from .changes import CHANGES
from .files import LICENCE, LICENCE_URL, TABLES


def data_package(site):
    return {
        "profile": "tabular-data-package",
        "name": "healing-together",
        "title": _("Healing Together : groupes de soutien et réseaux de santé mentale en Belgique"),
        "description": _(
            "CSV en UTF-8, sans marque d’ordre des octets, séparés par des virgules. Une cellule "
            "qui commencerait comme une formule est précédée d’une apostrophe. Une cellule vide : "
            "nous ne savons pas."
        ),
        "homepage": site,
        "version": CHANGES[0].day,
        "licenses": [{"name": LICENCE, "path": LICENCE_URL}],
        "resources": [resource(table) for table in TABLES],
    }


def resource(table):
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": f"{table.name}.csv",
        "title": str(table.title),
        "description": str(table.description),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema(table),
    }


def schema(table):
    described = {"fields": [field(column) for column in table.columns], "missingValues": [""]}
    if any(column.name == "id" for column in table.columns):
        described["primaryKey"] = "id"
    if keys := [foreign_key(column) for column in table.columns if column.points_at]:
        described["foreignKeys"] = keys
    return described


def field(column):
    described = {
        "name": column.name,
        "type": column.type,
        "format": column.format,
        "title": str(column.title),
        "description": str(column.description),
    }
    if column.required:
        described["constraints"] = {"required": True}
    return {name: value for name, value in described.items() if value}


def foreign_key(column):
    table, other = column.points_at.split(".")
    return {"fields": column.name, "reference": {"resource": table, "fields": other}}
