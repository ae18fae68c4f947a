"""No-break spaces in two help texts."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0010_duplicates_of_any_listing"),
    ]

    operations = [
        migrations.AlterField(
            model_name="supportgroup",
            name="organiser_email",
            field=models.EmailField(
                blank=True,
                help_text=(
                    "Pour lui demander si la fiche est juste\u202f; jamais publié. Vide\xa0: l’e-mail "
                    "publié, ou celui de l’organisation."
                ),
                max_length=254,
                verbose_name="e-mail de l’organisation du groupe",
            ),
        ),
        migrations.AlterField(
            model_name="territory",
            name="regions",
            field=models.ManyToManyField(
                blank=True,
                help_text=(
                    "Pour le rôle «\u202fRégion\u202f»\xa0: tout ce qui s’y trouve, arrondissements "
                    "compris."
                ),
                related_name="+",
                to="directory.region",
                verbose_name="régions",
            ),
        ),
    ]
