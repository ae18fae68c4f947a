"""Who knows poisons was one of the « other » lines, which no sign of danger brings."""

from django.db import migrations


def give_its_kind(apps, schema_editor):
    lines = apps.get_model("directory", "Helpline").objects.filter(slug="centre-antipoisons")
    lines.filter(kind="other").update(kind="poison")


def take_it_back(apps, schema_editor):
    apps.get_model("directory", "Helpline").objects.filter(kind="poison").update(kind="other")


class Migration(migrations.Migration):
    dependencies = [("directory", "0013_a_line_about_poison")]

    operations = [migrations.RunPython(give_its_kind, take_it_back)]
