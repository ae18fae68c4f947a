"""The roles and what they ask, territories, and the log of logins. Roles: see `directory/roles.py`."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from directory.roles import ROLES, set_up_roles


def add_roles(apps, schema_editor):
    set_up_roles(apps, schema_editor.connection.alias)


def remove_roles(apps, schema_editor):
    """« Rédaction » belongs to an earlier migration."""
    groups = apps.get_model("auth", "Group").objects.using(schema_editor.connection.alias)
    groups.filter(name__in=ROLES.keys() - {"Rédaction"}).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("axes", "0010_accessattemptexpiration"),
        ("directory", "0004_links_and_quality"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Lockout",
            fields=[],
            options={
                "verbose_name": "compte bloqué",
                "verbose_name_plural": "comptes bloqués",
                "proxy": True,
                "indexes": [],
                "constraints": [],
            },
            bases=("axes.accessattempt",),
        ),
        migrations.CreateModel(
            name="RolePolicy",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "requires_second_factor",
                    models.BooleanField(
                        default=False,
                        help_text="Les personnes de ce rôle activent le code à six chiffres avant toute autre chose.",
                        verbose_name="exige un second facteur",
                    ),
                ),
                (
                    "role",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="policy",
                        to="auth.group",
                    ),
                ),
            ],
            options={
                "verbose_name": "règle de connexion",
                "verbose_name_plural": "règle de connexion",
                "permissions": [
                    ("work_everywhere", "Travaille dans toute la Belgique"),
                    ("review_listings", "Relit : publie ou rend ce qui est « à relire », vérifie"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Territory",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "regions",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Pour le rôle « Région » : tout ce qui s’y trouve, arrondissements compris.",
                        related_name="+",
                        to="directory.region",
                        verbose_name="régions",
                    ),
                ),
                (
                    "user",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="territory",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="compte",
                    ),
                ),
            ],
            options={
                "verbose_name": "territoire",
                "verbose_name_plural": "territoire",
            },
        ),
        migrations.CreateModel(
            name="LoginRecord",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "at",
                    models.DateTimeField(auto_now_add=True, db_index=True, verbose_name="quand"),
                ),
                (
                    "username",
                    models.CharField(blank=True, max_length=150, verbose_name="nom du compte"),
                ),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("opened", "connexion réussie"),
                            ("password", "nom ou mot de passe refusé"),
                            ("code", "code refusé"),
                            ("locked", "bloqué après trop d’essais"),
                        ],
                        max_length=8,
                        verbose_name="résultat",
                    ),
                ),
                (
                    "with_second_factor",
                    models.BooleanField(default=False, verbose_name="avec un code"),
                ),
                (
                    "user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="login_records",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="compte",
                    ),
                ),
            ],
            options={
                "verbose_name": "connexion",
                "verbose_name_plural": "journal des connexions",
                "ordering": ["-at", "-pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("outcome__in", ["opened", "password", "code", "locked"])
                        ),
                        name="login_record_outcome_is_known",
                    )
                ],
            },
        ),
        migrations.RunPython(add_roles, remove_roles),
    ]
