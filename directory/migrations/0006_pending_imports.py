"""Spreadsheets that wait for an editor's yes."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import directory.models.imports


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0005_accounts_and_roles"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="PendingImport",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "key",
                    models.CharField(
                        default=directory.models.imports.new_key,
                        editable=False,
                        max_length=40,
                        unique=True,
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("file_name", models.CharField(max_length=120, verbose_name="fichier")),
                ("table", models.JSONField()),
                ("options", models.JSONField(default=dict)),
                ("decisions", models.JSONField(default=dict)),
                ("report", models.JSONField(default=list)),
                ("notes", models.JSONField(default=dict)),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name": "import en attente",
                "verbose_name_plural": "imports en attente",
                "ordering": ["-created_at", "pk"],
            },
        ),
    ]
