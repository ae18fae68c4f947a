"""Networks: what a row says, and the municipalities that it serves."""

from ..models import Catchment
from ..places.gazetteer import gazetteer
from .listings import status_of

GERMAN_SPEAKING = "communaute-germanophone"


def prepare_network(row, lookup):
    fields = {
        name: row[name]
        for name in ("short_name", "population", "ages", "territory", "caution")
        if name in row
    }
    fields["status"] = status_of(row)

    def add_catchments(network):
        served = {}
        for area in row["catchments"]:
            for municipality in municipalities_of(area, lookup):
                served[municipality.pk] = Catchment(
                    network=network,
                    municipality=municipality,
                    certainty=area["certainty"],
                    source_url=row.get("source_url", ""),
                )
        Catchment.objects.bulk_create(served.values())

    return fields, {}, add_catchments


def municipalities_of(area, lookup):
    """The municipalities of one catchment entry of networks.yaml."""
    everywhere = gazetteer().municipalities.values()
    german = {row.pk for row in lookup.regions[GERMAN_SPEAKING].municipalities.all()}
    if area.get("german_speaking"):
        return [row for row in everywhere if row.pk in german]
    if "municipalities" in area:
        return [lookup.municipality(name) for name in area["municipalities"]]
    left_out = area.get("except", [])
    excluded = (
        german
        if left_out == "german_speaking"
        else {lookup.municipality(name).pk for name in left_out}
    )
    codes = gazetteer().codes_by_region
    inside = set()
    for number in area.get("arrondissements", ()):
        inside |= codes[f"{number}000"]
    for code in (*area.get("provinces", ()), *area.get("regions", ())):
        inside |= codes[code]
    return [row for row in everywhere if row.code in inside and row.pk not in excluded]
