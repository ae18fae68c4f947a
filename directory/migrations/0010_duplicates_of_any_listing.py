"""Pairs and merges are of listings of any kind; those that exist are of groups."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import F, Q


def name_the_kind(apps, schema_editor):
    alias = schema_editor.connection.alias
    content_types = apps.get_model("contenttypes", "ContentType").objects.using(alias)
    groups, _ = content_types.get_or_create(app_label="directory", model="supportgroup")
    for name in ("Duplicate", "Merge"):
        apps.get_model("directory", name).objects.using(alias).update(content_type=groups)
    if schema_editor.connection.vendor == "postgresql":
        # A table with checks that wait for the end of the transaction cannot be altered.
        schema_editor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        schema_editor.execute("SET CONSTRAINTS ALL DEFERRED")


def only_groups(apps, schema_editor):
    """On the way back: there is no room for others."""
    alias = schema_editor.connection.alias
    for name in ("Duplicate", "Merge"):
        rows = apps.get_model("directory", name).objects.using(alias)
        rows.exclude(content_type__model="supportgroup").delete()


def key_without_table(model, side):
    """A foreign key becomes a plain column of the same name."""
    return [
        migrations.AlterField(
            model, side, models.BigIntegerField(db_column=f"{side}_id", db_index=False)
        ),
        migrations.RenameField(model, side, f"{side}_id"),
        migrations.AlterField(model, f"{side}_id", models.BigIntegerField()),
    ]


def kind(**options):
    return models.ForeignKey(
        "contenttypes.contenttype",
        django.db.models.deletion.CASCADE,
        related_name="+",
        **options,
    )


class Migration(migrations.Migration):
    dependencies = [
        ("contenttypes", "0002_remove_content_type_name"),
        ("directory", "0009_duplicates"),
    ]

    operations = [
        migrations.RemoveConstraint("duplicate", "duplicate_pair_once"),
        migrations.RemoveConstraint("duplicate", "duplicate_pair_in_order"),
        migrations.RemoveConstraint("merge", "merge_is_of_two_groups"),
        *key_without_table("duplicate", "first"),
        *key_without_table("duplicate", "second"),
        *key_without_table("merge", "kept"),
        *key_without_table("merge", "other"),
        migrations.AddField(
            "duplicate", "content_type", kind(null=True, verbose_name="sorte de fiche")
        ),
        migrations.AddField("merge", "content_type", kind(null=True)),
        migrations.RunPython(name_the_kind, only_groups),
        migrations.AlterField("duplicate", "content_type", kind(verbose_name="sorte de fiche")),
        migrations.AlterField("merge", "content_type", kind()),
        migrations.AddIndex(
            "duplicate",
            models.Index(
                fields=["content_type", "second_id"], name="directory_d_content_69e31e_idx"
            ),
        ),
        migrations.AddIndex(
            "merge",
            models.Index(fields=["content_type", "kept_id"], name="directory_m_content_ecd11c_idx"),
        ),
        migrations.AddIndex(
            "merge",
            models.Index(
                fields=["content_type", "other_id"], name="directory_m_content_ecaa19_idx"
            ),
        ),
        migrations.AddConstraint(
            "duplicate",
            models.UniqueConstraint(
                fields=["content_type", "first_id", "second_id"], name="duplicate_pair_once"
            ),
        ),
        migrations.AddConstraint(
            "duplicate",
            models.CheckConstraint(
                condition=Q(first_id__lt=F("second_id")), name="duplicate_pair_in_order"
            ),
        ),
        migrations.AddConstraint(
            "merge",
            models.CheckConstraint(
                condition=~Q(kept_id=F("other_id")), name="merge_is_of_two_listings"
            ),
        ),
    ]
