"""Pictures in articles, the roles that may add them, and no link that only looks like ours."""

import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
from django.db import migrations, models

EDIT = ["add", "change", "view"]
SEE = ["view"]
# {role: (what with pictures, what with the blocks that show them)}
ROLES = {
    "Rédaction": (EDIT, [*EDIT, "delete"]),
    "Relecture": (SEE, SEE),
    "Articles": (EDIT, [*EDIT, "delete"]),
}


def let_roles_add(apps, schema_editor):
    """As in 0002: Django would make the permissions only after all migrations."""
    alias = schema_editor.connection.alias
    content_types = apps.get_model("contenttypes", "ContentType").objects.using(alias)
    existing = apps.get_model("auth", "Permission").objects.using(alias)
    for role in apps.get_model("auth", "Group").objects.using(alias).filter(name__in=ROLES):
        for model, actions in zip(("picture", "pictureblock"), ROLES[role.name], strict=True):
            content_type, _ = content_types.get_or_create(app_label="articles", model=model)
            for action in actions:
                permission, _ = existing.get_or_create(
                    content_type=content_type,
                    codename=f"{action}_{model}",
                    defaults={"name": f"Can {action} image"},
                )
                role.permissions.add(permission)


class Migration(migrations.Migration):
    dependencies = [
        ("articles", "0003_readers_words"),
    ]

    operations = [
        migrations.CreateModel(
            name="Picture",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "name",
                    models.CharField(
                        help_text="Pour la retrouver\u202f; les lecteurs ne le voient pas.",
                        max_length=120,
                        verbose_name="nom",
                    ),
                ),
                (
                    "credit",
                    models.CharField(
                        help_text="De qui est l’image, et avec quelle permission\u202f: «\u202fAnne D., CC BY 4.0\u202f».",
                        max_length=200,
                        verbose_name="crédit",
                    ),
                ),
            ],
            options={
                "verbose_name": "image",
                "verbose_name_plural": "images",
                "ordering": ["name", "pk"],
            },
        ),
        migrations.CreateModel(
            name="PictureFile",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=32, unique=True)),
                ("width", models.PositiveSmallIntegerField()),
                ("height", models.PositiveSmallIntegerField()),
                ("data", models.BinaryField()),
                (
                    "picture",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="files",
                        to="articles.picture",
                    ),
                ),
            ],
            options={
                "verbose_name": "fichier d’image",
                "verbose_name_plural": "fichiers d’images",
                "ordering": ["-width", "pk"],
            },
        ),
        migrations.CreateModel(
            name="PictureBlock",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("region", models.CharField(max_length=255)),
                ("ordering", models.IntegerField(default=0)),
                ("heading", models.CharField(blank=True, max_length=120, verbose_name="titre")),
                (
                    "alt",
                    models.CharField(
                        blank=True,
                        help_text="Lu à qui ne voit pas l’image\u202f: «\u202fQuatre personnes autour d’une table\u202f».",
                        max_length=250,
                        verbose_name="ce qu’on y voit",
                    ),
                ),
                (
                    "is_decorative",
                    models.BooleanField(
                        default=False,
                        help_text="Elle ne dit rien de plus que le texte\u202f: une voix la passe.",
                        verbose_name="décorative",
                    ),
                ),
                ("caption", models.CharField(blank=True, max_length=250, verbose_name="légende")),
                (
                    "parent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="%(app_label)s_%(class)s_set",
                        to="articles.article",
                    ),
                ),
                (
                    "picture",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        to="articles.picture",
                        verbose_name="image",
                    ),
                ),
            ],
            options={
                "verbose_name": "image",
                "verbose_name_plural": "images",
                "ordering": ["ordering"],
                "abstract": False,
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("alt", ""), ("is_decorative", True)),
                            models.Q(
                                ("is_decorative", False), models.Q(("alt", ""), _negated=True)
                            ),
                            _connector="OR",
                        ),
                        name="pictureblock_is_told_or_decorative",
                        violation_error_message="Dites ce qu’on y voit, ou cochez «\u202fdécorative\u202f».",
                    )
                ],
            },
        ),
        migrations.RemoveConstraint("decisionoption", "decision_link_stays_on_the_site"),
        migrations.AddConstraint(
            "decisionoption",
            models.CheckConstraint(
                condition=models.Q(
                    django.db.models.lookups.Exact(
                        django.db.models.functions.text.Replace(
                            "link", models.Value("//"), models.Value("")
                        ),
                        models.F("link"),
                    ),
                    ("link__startswith", "/"),
                ),
                name="decision_link_stays_on_the_site",
                violation_error_message="Le lien commence par «\u202f/\u202f».",
            ),
        ),
        migrations.RunPython(let_roles_add, migrations.RunPython.noop),
    ]
