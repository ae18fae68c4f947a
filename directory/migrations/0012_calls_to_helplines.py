"""Helplines are called as groups are."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0011_neutral_facilitation"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="callattempt",
            name="helpline",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="calls",
                to="directory.helpline",
            ),
        ),
        migrations.AddField(
            model_name="callturn",
            name="helpline",
            field=models.OneToOneField(
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="call_turn",
                to="directory.helpline",
            ),
        ),
        migrations.AlterField(
            model_name="callattempt",
            name="group",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="calls",
                to="directory.supportgroup",
            ),
        ),
        migrations.AlterField(
            model_name="callturn",
            name="group",
            field=models.OneToOneField(
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="call_turn",
                to="directory.supportgroup",
            ),
        ),
        migrations.AddConstraint(
            model_name="callattempt",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("group", None), ("helpline__isnull", False)),
                    models.Q(("group__isnull", False), ("helpline", None)),
                    _connector="OR",
                ),
                name="call_is_to_one_listing",
            ),
        ),
        migrations.AddConstraint(
            model_name="callturn",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("group", None), ("helpline__isnull", False)),
                    models.Q(("group__isnull", False), ("helpline", None)),
                    _connector="OR",
                ),
                name="call_turn_is_of_one_listing",
            ),
        ),
    ]
