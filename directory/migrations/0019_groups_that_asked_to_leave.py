"""Those that asked by their link before the day of it was kept, and are not public again."""

from django.db import migrations


def note_the_day(apps, schema_editor):
    groups = apps.get_model("directory", "SupportGroup").objects
    answers = apps.get_model("directory", "GroupAnswer").objects.filter(kind="remove")
    answers = answers.filter(group__status__in=["draft", "review"]).order_by("received_on", "pk")
    for answer in answers:
        groups.filter(pk=answer.group_id).update(removal_asked_on=answer.received_on)


class Migration(migrations.Migration):
    dependencies = [("directory", "0018_removal_asked_on")]

    operations = [migrations.RunPython(note_the_day, migrations.RunPython.noop)]
