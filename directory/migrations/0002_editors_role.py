"""The role « Rédaction »: what an editor may do in the directory.

The permissions are created here when they are missing: Django creates them only after all
migrations, and the first `migrate` runs everything in one go.
"""

from django.db import migrations

ROLE = "Rédaction"
EDITED = ["add", "change", "view"]
PERMISSIONS = {
    "supportgroup": EDITED,
    "helpline": EDITED,
    "carenetwork": EDITED,
    "platform": EDITED,
    "organisation": EDITED,
    "theme": EDITED,
    "audience": EDITED,
    "language": EDITED,
    "meeting": [*EDITED, "delete"],
    "catchment": [*EDITED, "delete"],
    "themesynonym": [*EDITED, "delete"],
    "region": ["view"],
    "municipality": ["view"],
    "locality": ["view"],
}


def permissions(apps, alias):
    content_types = apps.get_model("contenttypes", "ContentType").objects.using(alias)
    existing = apps.get_model("auth", "Permission").objects.using(alias)
    for model, actions in PERMISSIONS.items():
        content_type, _ = content_types.get_or_create(app_label="directory", model=model)
        name = apps.get_model("directory", model)._meta.verbose_name_raw
        for action in actions:
            permission, _ = existing.get_or_create(
                content_type=content_type,
                codename=f"{action}_{model}",
                defaults={"name": f"Can {action} {name}"},
            )
            yield permission


def create_role(apps, schema_editor):
    alias = schema_editor.connection.alias
    role, _ = apps.get_model("auth", "Group").objects.using(alias).get_or_create(name=ROLE)
    role.permissions.add(*permissions(apps, alias))


def remove_role(apps, schema_editor):
    alias = schema_editor.connection.alias
    apps.get_model("auth", "Group").objects.using(alias).filter(name=ROLE).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(create_role, remove_role)]
