"""The roles of editors in the directory, as they were at the start.

Frozen: `directory/roles.py` says what they are today, and whoever changes it writes a migration
that gives or takes the difference. Permissions are created here when they are missing: Django
creates them only after all migrations, and the first `migrate` runs everything in one go.
On the way back the roles stay, with what a superuser made of them.
"""

from django.db import migrations

EDIT = ["add", "change", "view"]
EDIT_PARTS = [*EDIT, "delete"]
HANDLE = ["change", "view"]
SEE = ["view"]

SERVICES = ["supportgroup", "carenetwork", "platform", "organisation"]
PARTS_OF_SERVICES = ["meeting", "datechange", "catchment"]
WORDS = ["theme", "audience", "language"]
PLACES = ["region", "municipality", "locality", "placealias"]
CALENDAR = ["schoolholiday"]
RECEIVED = ["report", "groupsuggestion", "groupanswer"]

ROLES = {
    "Rédaction": [
        ([*SERVICES, "helpline", *WORDS], EDIT),
        ([*PARTS_OF_SERVICES, "themesynonym", "placealias", *CALENDAR], EDIT_PARTS),
        (PLACES, SEE),
        ([*RECEIVED, "link", "duplicate", "feedrow"], HANDLE),
        (["feed"], EDIT),
        (["confirmationrequest"], SEE),
        (["rolepolicy"], ["work_everywhere"]),
    ],
    "Relecture": [
        ([*SERVICES, *PARTS_OF_SERVICES, "helpline", *WORDS, "themesynonym"], SEE),
        ([*PLACES, *CALENDAR], SEE),
        (RECEIVED, HANDLE),
        (["confirmationrequest", "link", "duplicate", "feed", "feedrow"], SEE),
        (["rolepolicy"], ["work_everywhere", "review_listings"]),
    ],
    "Région": [
        (SERVICES, EDIT),
        (PARTS_OF_SERVICES, EDIT_PARTS),
        (["helpline", *WORDS], SEE),
        ([*PLACES, *CALENDAR], SEE),
        ([*RECEIVED, "duplicate"], HANDLE),
        (["confirmationrequest"], SEE),
    ],
    "Articles": [
        (["theme", "audience", "platform"], SEE),
        (["rolepolicy"], ["work_everywhere"]),
    ],
}
# Permissions that are not made of an action and a model.
OWN_NAMES = {
    "work_everywhere": "Travaille dans toute la Belgique",
    "review_listings": "Relit : publie ou rend ce qui est « à relire », vérifie",
}


def permissions(apps, alias, grants):
    content_types = apps.get_model("contenttypes", "ContentType").objects.using(alias)
    existing = apps.get_model("auth", "Permission").objects.using(alias)
    for kinds, actions in grants:
        for model in kinds:
            content_type, _ = content_types.get_or_create(app_label="directory", model=model)
            name = apps.get_model("directory", model)._meta.verbose_name_raw
            for action in actions:
                codename = action if action in OWN_NAMES else f"{action}_{model}"
                yield existing.get_or_create(
                    content_type=content_type,
                    codename=codename,
                    defaults={"name": OWN_NAMES.get(action, f"Can {action} {name}")},
                )[0]


def add_roles(apps, schema_editor):
    alias = schema_editor.connection.alias
    groups = apps.get_model("auth", "Group").objects.using(alias)
    policies = apps.get_model("directory", "RolePolicy").objects.using(alias)
    for name, grants in ROLES.items():
        role, _ = groups.get_or_create(name=name)
        role.permissions.add(*permissions(apps, alias, grants))
        policies.get_or_create(role=role)


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(add_roles, migrations.RunPython.noop)]
