"""Readers' words under articles, and the roles that may decide on them."""

import django.core.validators
import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models

import directory.models.confirmations

HANDLE = ["change", "view"]
ROLES = ["Rédaction", "Articles"]


def let_roles_handle(apps, schema_editor):
    """As in 0002: Django would make the permissions only after all migrations."""
    alias = schema_editor.connection.alias
    content_type, _ = (
        apps.get_model("contenttypes", "ContentType")
        .objects.using(alias)
        .get_or_create(app_label="articles", model="readerword")
    )
    permissions = [
        apps.get_model("auth", "Permission")
        .objects.using(alias)
        .get_or_create(
            content_type=content_type,
            codename=f"{action}_readerword",
            defaults={"name": f"Can {action} mot de lecteur"},
        )[0]
        for action in HANDLE
    ]
    for role in apps.get_model("auth", "Group").objects.using(alias).filter(name__in=ROLES):
        role.permissions.add(*permissions)


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0002_roles"),
    ]

    operations = [
        migrations.AddField(
            model_name="article",
            name="takes_words",
            field=models.BooleanField(
                default=True,
                help_text="Décoché : ni formulaire sous l’article, ni mots déjà publiés.",
                verbose_name="mots de lecteurs",
            ),
        ),
        migrations.CreateModel(
            name="ReaderWord",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "text",
                    models.TextField(
                        validators=[django.core.validators.MaxLengthValidator(600)],
                        verbose_name="mot",
                    ),
                ),
                (
                    "original",
                    models.TextField(
                        blank=True, editable=False, verbose_name="comme il a été écrit"
                    ),
                ),
                ("first_name", models.CharField(blank=True, max_length=30, verbose_name="prénom")),
                (
                    "email",
                    models.EmailField(
                        blank=True, editable=False, max_length=254, verbose_name="e-mail"
                    ),
                ),
                (
                    "language",
                    models.CharField(
                        default="fr", editable=False, max_length=2, verbose_name="langue"
                    ),
                ),
                (
                    "danger",
                    models.CharField(
                        blank=True,
                        default="",
                        editable=False,
                        max_length=8,
                        verbose_name="signe de danger",
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("new", "à lire"), ("published", "publié"), ("refused", "refusé")],
                        default="new",
                        editable=False,
                        max_length=9,
                        verbose_name="état",
                    ),
                ),
                (
                    "is_picked",
                    models.BooleanField(
                        default=False,
                        help_text="Reste sur la page quand il y en a plus que douze.",
                        verbose_name="en avant",
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
                    "published_on",
                    models.DateField(
                        blank=True, editable=False, null=True, verbose_name="publié le"
                    ),
                ),
                (
                    "decided_on",
                    models.DateField(
                        blank=True, editable=False, null=True, verbose_name="décidé le"
                    ),
                ),
                (
                    "nonce",
                    models.CharField(
                        default=directory.models.confirmations.make_nonce,
                        editable=False,
                        max_length=32,
                    ),
                ),
                (
                    "article",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="words",
                        to="articles.article",
                        verbose_name="article",
                    ),
                ),
            ],
            options={
                "verbose_name": "mot de lecteur",
                "verbose_name_plural": "mots de lecteurs",
                "ordering": ["received_on", "pk"],
                "indexes": [
                    models.Index(
                        fields=["state", "received_on"], name="articles_re_state_f5f248_idx"
                    )
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["new", "published", "refused"])),
                        name="readerword_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("danger__in", ["", "poison", "peril", "mourir", "violence"])
                        ),
                        name="readerword_danger_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("text", ""), _negated=True),
                        name="readerword_says_something",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "published"), _negated=True),
                            models.Q(("original", ""), ("published_on__isnull", False)),
                            _connector="OR",
                        ),
                        name="readerword_published_has_a_date",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("state", "refused"), _negated=True),
                            models.Q(("email", ""), ("original", "")),
                            _connector="OR",
                        ),
                        name="readerword_refused_forgets",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("first_name__contains", " "), _negated=True),
                        name="readerword_has_no_more_than_a_first_name",
                    ),
                ],
            },
        ),
        migrations.RunPython(let_roles_handle, migrations.RunPython.noop),
    ]
