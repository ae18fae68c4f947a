"""Helplines about poison are a kind: a label alone, no column changes."""

from django.db import migrations, models

KINDS = [
    ("emergency", "Urgence vitale, danger immédiat"),
    ("listening", "Parler à quelqu’un"),
    ("suicide", "Pensées suicidaires, deuil après un suicide"),
    ("children", "Enfants et adolescents"),
    ("violence", "Violences"),
    ("poison", "Produit dangereux, trop de médicaments"),
    ("addiction", "Alcool, drogues, jeu"),
    ("relatives", "Proches, aidants, entraide"),
    ("other", "Autres lignes"),
]


class Migration(migrations.Migration):
    dependencies = [("directory", "0012_calls_to_helplines")]

    operations = [
        migrations.AlterField(
            model_name="helpline",
            name="kind",
            field=models.CharField(choices=KINDS, max_length=10, verbose_name="sorte"),
        ),
    ]
