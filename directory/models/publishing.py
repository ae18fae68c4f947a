"""What a group's page must say before visitors see it: one list for every way to publish."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Missing:
    """What is missing, and the field of the form that says it."""

    field: str
    text: str


CONDITIONS = [
    ("kind", _("la sorte de groupe"), lambda group: group.kind),
    ("audiences", _("au moins un public"), lambda group: group.has_any("audiences")),
    ("main_theme", _("un thème"), lambda group: group.main_theme_id),
    (
        "municipality",
        _("une commune, ou les régions desservies"),
        lambda group: group.municipality_id or group.has_any("regions_served"),
    ),
    (
        "source_url",
        _("une source, ou une vérification"),
        lambda group: group.source_url or group.verified_on,
    ),
    (
        "phone",
        _("un moyen de contact, ou la raison pour laquelle il n’y en a pas"),
        lambda group: group.can_be_reached or group.no_contact_reason,
    ),
]


def missing_to_publish(group):
    return [Missing(field, text) for field, text, is_there in CONDITIONS if not is_there(group)]
