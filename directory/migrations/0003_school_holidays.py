"""The school holidays of the three Communities, which editors see and keep up to date."""

from django.db import migrations, models

ROLES = {
    "Rédaction": ["add", "change", "delete", "view"],
    "Relecture": ["view"],
    "Région": ["view"],
}


def extend_roles(apps, schema_editor):
    """Give the roles what `directory/roles.py` says of the new table."""
    alias = schema_editor.connection.alias
    content_types = apps.get_model("contenttypes", "ContentType").objects.using(alias)
    existing = apps.get_model("auth", "Permission").objects.using(alias)
    table, _ = content_types.get_or_create(app_label="directory", model="schoolholiday")
    for role in apps.get_model("auth", "Group").objects.using(alias).filter(name__in=ROLES):
        for action in ROLES[role.name]:
            permission, _ = existing.get_or_create(
                content_type=table,
                codename=f"{action}_schoolholiday",
                defaults={"name": f"Can {action} vacances scolaires"},
            )
            role.permissions.add(permission)


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0002_roles"),
    ]

    operations = [
        migrations.CreateModel(
            name="SchoolHoliday",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "community",
                    models.CharField(
                        choices=[
                            ("fr", "Fédération Wallonie-Bruxelles"),
                            ("nl", "Communauté flamande"),
                            ("de", "Communauté germanophone"),
                        ],
                        max_length=2,
                        verbose_name="Communauté",
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="Dans la langue de la Communauté.",
                        max_length=80,
                        verbose_name="nom",
                    ),
                ),
                ("first_day", models.DateField(verbose_name="premier jour")),
                ("last_day", models.DateField(verbose_name="dernier jour")),
                ("source_url", models.URLField(max_length=300, verbose_name="source")),
                ("source_date", models.DateField(verbose_name="date de la source")),
            ],
            options={
                "verbose_name": "vacances scolaires",
                "verbose_name_plural": "vacances scolaires",
                "ordering": ["community", "first_day", "pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("first_day__lte", models.F("last_day"))),
                        name="school_holiday_ends_after_it_starts",
                        violation_error_message="Le dernier jour est avant le premier.",
                    ),
                    models.UniqueConstraint(
                        fields=("community", "first_day"),
                        name="school_holiday_starts_once",
                        violation_error_message="Ces vacances sont déjà dans la liste.",
                    ),
                ],
            },
        ),
        migrations.RunPython(extend_roles, migrations.RunPython.noop),
    ]
