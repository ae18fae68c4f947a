"""Helplines, organisations and platforms: what a row of their files says."""

from .listings import status_of


def helpline_fields(row):
    fields = {
        name: row[name]
        for name in (
            "kind",
            "always",
            "hours",
            "audience_text",
            "caution",
            "rank",
            "crisis_label",
            "status",
        )
        if name in row
    }
    fields["cost"] = "" if row["cost"] == "unknown" else row["cost"]
    fields["channels"] = ", ".join(row.get("channels", ()))
    return fields


def prepare_helpline(row, lookup):
    fields = helpline_fields(row)
    related = {
        "audiences": [lookup.audiences[slug] for slug in row.get("audiences", ())],
        "regions": [lookup.regions[slug] for slug in row.get("regions", ())],
        "crisis_languages": [lookup.languages[code] for code in row.get("in_crisis_box", ())],
    }
    return fields, related, None


def prepare_organisation(row, lookup):
    fields = {name: row[name] for name in ("kind", "street", "postal_code") if name in row}
    if "municipality" in row:
        fields["municipality"] = lookup.municipality(
            row["municipality"], row.get("postal_code", "")
        )
    return fields, {}, None


def prepare_platform(row, lookup):
    fields = {"kind": row["kind"], "status": status_of(row), "address": row.get("address", "")}
    return fields, {"regions": [lookup.regions[slug] for slug in row.get("regions", ())]}, None
