"""« Rédaction » is asked for a second factor; a superuser may still say otherwise of the role."""

from django.db import migrations


def ask(apps, schema_editor):
    policies = apps.get_model("directory", "RolePolicy").objects
    policies.using(schema_editor.connection.alias).filter(role__name="Rédaction").update(
        requires_second_factor=True
    )


class Migration(migrations.Migration):
    dependencies = [("directory", "0006_weekly_mail_and_full_until")]

    operations = [migrations.RunPython(ask, migrations.RunPython.noop)]
