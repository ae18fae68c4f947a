"""Networks, platforms and helplines are found by their old names too."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0011_typography"),
    ]

    operations = [
        migrations.AddField(
            model_name="carenetwork",
            name="former_names",
            field=models.TextField(
                blank=True,
                help_text="Un nom par ligne\xa0: la recherche trouve aussi la fiche par eux.",
                verbose_name="anciens noms",
            ),
        ),
        migrations.AddField(
            model_name="helpline",
            name="former_names",
            field=models.TextField(
                blank=True,
                help_text="Un nom par ligne\xa0: la recherche trouve aussi la fiche par eux.",
                verbose_name="anciens noms",
            ),
        ),
        migrations.AddField(
            model_name="platform",
            name="former_names",
            field=models.TextField(
                blank=True,
                help_text="Un nom par ligne\xa0: la recherche trouve aussi la fiche par eux.",
                verbose_name="anciens noms",
            ),
        ),
        migrations.AlterField(
            model_name="supportgroup",
            name="former_names",
            field=models.TextField(
                blank=True,
                help_text="Un nom par ligne\xa0: la recherche trouve aussi la fiche par eux.",
                verbose_name="anciens noms",
            ),
        ),
    ]
