"""Reports, suggestions of groups, and the right of the role « Rédaction » to deal with them.

Permissions: see `0002_editors_role`.
"""

import django.core.validators
import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models

ROLE = "Rédaction"
MODELS = ["report", "groupsuggestion"]
ACTIONS = ["view", "change"]


def permissions(apps, alias):
    content_types = apps.get_model("contenttypes", "ContentType").objects.using(alias)
    existing = apps.get_model("auth", "Permission").objects.using(alias)
    for model in MODELS:
        content_type, _ = content_types.get_or_create(app_label="directory", model=model)
        name = apps.get_model("directory", model)._meta.verbose_name_raw
        for action in ACTIONS:
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
        role.permissions.remove(*permissions(apps, alias))


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0002_editors_role"),
    ]

    operations = [
        migrations.AddField(
            model_name="supportgroup",
            name="reported_closed",
            field=models.BooleanField(default=False, editable=False, verbose_name="signalé arrêté"),
        ),
        migrations.CreateModel(
            name="GroupSuggestion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("new", "à traiter"),
                            ("handled", "traité"),
                            ("dismissed", "sans suite"),
                        ],
                        default="new",
                        editable=False,
                        max_length=9,
                        verbose_name="état",
                    ),
                ),
                (
                    "received_on",
                    models.DateField(
                        default=django.utils.timezone.localdate,
                        editable=False,
                        verbose_name="reçu le",
                    ),
                ),
                ("name", models.CharField(max_length=160, verbose_name="nom du groupe")),
                (
                    "description",
                    models.TextField(
                        blank=True,
                        validators=[django.core.validators.MaxLengthValidator(2000)],
                        verbose_name="ce qu’on y fait",
                    ),
                ),
                ("for_whom", models.CharField(blank=True, max_length=200, verbose_name="pour qui")),
                (
                    "facilitation",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("peer", "par des personnes concernées"),
                            ("professional", "par des professionnels"),
                            ("both", "par des personnes concernées et des professionnels"),
                        ],
                        default="",
                        max_length=12,
                        verbose_name="animé",
                    ),
                ),
                (
                    "format",
                    models.CharField(
                        choices=[
                            ("in_person", "en personne"),
                            ("online", "en ligne"),
                            ("hybrid", "en personne ou en ligne"),
                            ("home", "à domicile"),
                            ("phone", "par téléphone"),
                        ],
                        default="in_person",
                        max_length=9,
                        verbose_name="comment on se retrouve",
                    ),
                ),
                (
                    "place_typed",
                    models.CharField(
                        blank=True, max_length=120, verbose_name="lieu, comme il a été écrit"
                    ),
                ),
                (
                    "postal_code",
                    models.CharField(blank=True, max_length=4, verbose_name="code postal"),
                ),
                (
                    "address",
                    models.CharField(
                        blank=True, max_length=200, verbose_name="adresse ou nom du lieu"
                    ),
                ),
                (
                    "rhythm",
                    models.CharField(blank=True, max_length=200, verbose_name="jour et heure"),
                ),
                ("website", models.URLField(blank=True, max_length=300, verbose_name="site web")),
                ("phone", models.CharField(blank=True, max_length=40, verbose_name="téléphone")),
                (
                    "email",
                    models.EmailField(blank=True, max_length=254, verbose_name="e-mail du groupe"),
                ),
                (
                    "sender_email",
                    models.EmailField(
                        blank=True,
                        editable=False,
                        help_text="Seulement pour répondre à la personne ; effacé quand c’est traité.",
                        max_length=254,
                        verbose_name="e-mail pour répondre",
                    ),
                ),
                (
                    "draft",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="directory.supportgroup",
                        verbose_name="fiche",
                    ),
                ),
                (
                    "locality",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="directory.locality",
                        verbose_name="localité ou quartier",
                    ),
                ),
                (
                    "municipality",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="directory.municipality",
                        verbose_name="commune",
                    ),
                ),
                (
                    "themes",
                    models.ManyToManyField(
                        blank=True, related_name="+", to="directory.theme", verbose_name="thèmes"
                    ),
                ),
            ],
            options={
                "verbose_name": "groupe proposé",
                "verbose_name_plural": "groupes proposés",
                "ordering": ["received_on", "pk"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["state", "received_on"], name="directory_g_state_d3700c_idx"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["new", "handled", "dismissed"])),
                        name="groupsuggestion_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("state", "new"), ("sender_email", ""), _connector="OR"),
                        name="groupsuggestion_closed_forgets_its_sender",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("name", ""), _negated=True),
                        name="groupsuggestion_has_a_name",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Report",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("new", "à traiter"),
                            ("handled", "traité"),
                            ("dismissed", "sans suite"),
                        ],
                        default="new",
                        editable=False,
                        max_length=9,
                        verbose_name="état",
                    ),
                ),
                (
                    "received_on",
                    models.DateField(
                        default=django.utils.timezone.localdate,
                        editable=False,
                        verbose_name="reçu le",
                    ),
                ),
                (
                    "problem",
                    models.CharField(
                        choices=[
                            ("closed", "n’existe plus"),
                            ("wrong_number", "numéro faux"),
                            ("no_answer", "personne ne répond"),
                            ("full", "complet"),
                            ("address", "adresse ou heure fausse"),
                            ("other", "autre chose"),
                        ],
                        max_length=12,
                        verbose_name="problème",
                    ),
                ),
                (
                    "details",
                    models.TextField(
                        blank=True,
                        validators=[django.core.validators.MaxLengthValidator(1000)],
                        verbose_name="en quelques mots",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reports",
                        to="directory.supportgroup",
                        verbose_name="groupe",
                    ),
                ),
                (
                    "helpline",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reports",
                        to="directory.helpline",
                        verbose_name="ligne d’aide",
                    ),
                ),
                (
                    "network",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reports",
                        to="directory.carenetwork",
                        verbose_name="réseau",
                    ),
                ),
                (
                    "platform",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reports",
                        to="directory.platform",
                        verbose_name="plateforme",
                    ),
                ),
            ],
            options={
                "verbose_name": "signalement",
                "verbose_name_plural": "signalements",
                "ordering": ["received_on", "pk"],
                "abstract": False,
                "indexes": [
                    models.Index(
                        fields=["state", "received_on"], name="directory_r_state_47428c_idx"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["new", "handled", "dismissed"])),
                        name="report_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("group__isnull", False),
                                ("helpline", None),
                                ("network", None),
                                ("platform", None),
                            ),
                            models.Q(
                                ("group", None),
                                ("helpline", None),
                                ("network__isnull", False),
                                ("platform", None),
                            ),
                            models.Q(
                                ("group", None),
                                ("helpline", None),
                                ("network", None),
                                ("platform__isnull", False),
                            ),
                            models.Q(
                                ("group", None),
                                ("helpline__isnull", False),
                                ("network", None),
                                ("platform", None),
                            ),
                            _connector="OR",
                        ),
                        name="report_is_about_one_listing",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "problem__in",
                                ["closed", "wrong_number", "no_answer", "full", "address", "other"],
                            )
                        ),
                        name="report_problem_is_known",
                    ),
                ],
            },
        ),
        migrations.RunPython(extend_role, shrink_role),
    ]
