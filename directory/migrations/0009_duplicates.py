"""Pairs of groups that may be one; the roles may judge and merge them."""

import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

from directory.roles import set_up_roles


def set_up(apps, schema_editor):
    set_up_roles(apps, schema_editor.connection.alias)


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0008_groups_confirm"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Duplicate",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("score", models.PositiveSmallIntegerField(verbose_name="ressemblance")),
                ("reasons", models.JSONField(default=list, verbose_name="raisons")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "à comparer"),
                            ("different", "pas un doublon"),
                            ("merged", "réuni"),
                        ],
                        default="waiting",
                        max_length=9,
                        verbose_name="état",
                    ),
                ),
                (
                    "found_on",
                    models.DateField(
                        default=django.utils.timezone.localdate, verbose_name="trouvé le"
                    ),
                ),
                (
                    "decided_at",
                    models.DateTimeField(blank=True, null=True, verbose_name="décidé le"),
                ),
                (
                    "decided_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="décidé par",
                    ),
                ),
                (
                    "first",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="directory.supportgroup",
                        verbose_name="première fiche",
                    ),
                ),
                (
                    "second",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="directory.supportgroup",
                        verbose_name="seconde fiche",
                    ),
                ),
            ],
            options={
                "verbose_name": "doublon possible",
                "verbose_name_plural": "doublons possibles",
                "ordering": ["-score", "found_on", "pk"],
                "indexes": [
                    models.Index(
                        fields=["state", "-score", "found_on"], name="directory_d_state_a0ef50_idx"
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("first", "second"), name="duplicate_pair_once"),
                    models.CheckConstraint(
                        condition=models.Q(("first__lt", models.F("second"))),
                        name="duplicate_pair_in_order",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["waiting", "different", "merged"])),
                        name="duplicate_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("state", "waiting"), ("decided_at__isnull", False), _connector="OR"
                        ),
                        name="duplicate_decision_has_a_date",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("score__lte", 100)),
                        name="duplicate_score_is_out_of_100",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Merge",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("batch", models.UUIDField(unique=True)),
                ("moved", models.JSONField(default=dict)),
                (
                    "by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "kept",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="directory.supportgroup",
                    ),
                ),
                (
                    "other",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="directory.supportgroup",
                    ),
                ),
            ],
            options={
                "verbose_name": "réunion de fiches",
                "verbose_name_plural": "réunions de fiches",
                "ordering": ["-pk"],
                "default_permissions": (),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kept", models.F("other")), _negated=True),
                        name="merge_is_of_two_groups",
                    )
                ],
            },
        ),
        migrations.RunPython(set_up, migrations.RunPython.noop),
    ]
