"""The role « Rédaction » writes articles; see the directory's migration of the same name."""

from django.db import migrations

ROLE = "Rédaction"
EDITED = ["add", "change", "view"]
# Parts of an article, of a guide or of a comparison may also be taken out.
PARTS = [
    "comparisonblock",
    "comparisonrow",
    "decisionguideblock",
    "decisionoption",
    "grouplist",
    "helplinelist",
    "networklist",
    "networkmap",
    "platformlist",
    "quotation",
    "referencelist",
    "richtext",
]
PERMISSIONS = {
    "article": EDITED,
    "comparison": EDITED,
    "decisionguide": EDITED,
    "reference": EDITED,
    **{part: [*EDITED, "delete"] for part in PARTS},
}


def permissions(apps, alias):
    content_types = apps.get_model("contenttypes", "ContentType").objects.using(alias)
    existing = apps.get_model("auth", "Permission").objects.using(alias)
    for model, actions in PERMISSIONS.items():
        content_type, _ = content_types.get_or_create(app_label="articles", model=model)
        name = apps.get_model("articles", model)._meta.verbose_name_raw
        for action in actions:
            permission, _ = existing.get_or_create(
                content_type=content_type,
                codename=f"{action}_{model}",
                defaults={"name": f"Can {action} {name}"},
            )
            yield permission


def extend_role(apps, schema_editor):
    alias = schema_editor.connection.alias
    role, _ = apps.get_model("auth", "Group").objects.using(alias).get_or_create(name=ROLE)
    role.permissions.add(*permissions(apps, alias))


def shrink_role(apps, schema_editor):
    alias = schema_editor.connection.alias
    for role in apps.get_model("auth", "Group").objects.using(alias).filter(name=ROLE):
        role.permissions.remove(*role.permissions.filter(content_type__app_label="articles"))


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0001_initial"),
        ("directory", "0002_editors_role"),
    ]

    operations = [migrations.RunPython(extend_role, shrink_role)]
