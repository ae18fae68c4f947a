"""A line about poison answers who swallowed something: it was one of the others."""

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


def give_its_kind(apps, schema_editor):
    lines = apps.get_model("directory", "Helpline").objects.filter(slug="antipoisons")
    lines.filter(kind="other").update(kind="poison")


def take_it_back(apps, schema_editor):
    apps.get_model("directory", "Helpline").objects.filter(kind="poison").update(kind="other")


class Migration(migrations.Migration):
    dependencies = [("directory", "0012_calls_to_helplines")]

    operations = [
        migrations.AlterField(
            model_name="helpline",
            name="kind",
            field=models.CharField(choices=KINDS, max_length=10, verbose_name="sorte"),
        ),
        migrations.RunPython(give_its_kind, take_it_back),
    ]
