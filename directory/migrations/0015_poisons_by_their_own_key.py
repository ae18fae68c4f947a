"""0014 asked for a key that the line of our fixtures does not have: nothing was found."""

from django.db import migrations

KEY = "antipoisons"


def give_its_kind(apps, schema_editor):
    lines = apps.get_model("directory", "Helpline").objects.filter(slug=KEY)
    lines.filter(kind="other").update(kind="poison")


class Migration(migrations.Migration):
    dependencies = [("directory", "0014_who_knows_poisons")]

    # 0014 takes back each line of this kind.
    operations = [migrations.RunPython(give_its_kind, migrations.RunPython.noop)]
