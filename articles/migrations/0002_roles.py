"""What the roles of editors may do with articles; see the directory's migration of the same name."""

from django.db import migrations

EDIT = ["add", "change", "view"]
# Parts of an article, of a guide or of a comparison may also be taken out.
EDIT_PARTS = [*EDIT, "delete"]
SEE = ["view"]

READING = ["article", "comparison", "decisionguide", "reference"]
PARTS_OF_READING = [
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

WRITE = [(READING, EDIT), (PARTS_OF_READING, EDIT_PARTS)]
ROLES = {
    "Rédaction": WRITE,
    "Relecture": [([*READING, *PARTS_OF_READING], SEE)],
    "Articles": WRITE,
}


def permissions(apps, alias, grants):
    content_types = apps.get_model("contenttypes", "ContentType").objects.using(alias)
    existing = apps.get_model("auth", "Permission").objects.using(alias)
    for kinds, actions in grants:
        for model in kinds:
            content_type, _ = content_types.get_or_create(app_label="articles", model=model)
            name = apps.get_model("articles", model)._meta.verbose_name_raw
            for action in actions:
                yield existing.get_or_create(
                    content_type=content_type,
                    codename=f"{action}_{model}",
                    defaults={"name": f"Can {action} {name}"},
                )[0]


def extend_roles(apps, schema_editor):
    alias = schema_editor.connection.alias
    for name, grants in ROLES.items():
        role = apps.get_model("auth", "Group").objects.using(alias).get(name=name)
        role.permissions.add(*permissions(apps, alias, grants))


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0001_initial"),
        ("directory", "0002_roles"),
    ]

    operations = [migrations.RunPython(extend_roles, migrations.RunPython.noop)]
