"""Networks, platforms and helplines are found by their old names too."""

from django.db import migrations, models


def former_names():
    return models.TextField(
        blank=True,
        help_text="Un nom par ligne\xa0: qui les cherche trouve aussi la fiche.",
        verbose_name="anciens noms",
    )


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0011_typography"),
    ]

    operations = [
        migrations.AddField("carenetwork", "former_names", former_names()),
        migrations.AddField("helpline", "former_names", former_names()),
        migrations.AddField("platform", "former_names", former_names()),
        migrations.AlterField("supportgroup", "former_names", former_names()),
    ]
