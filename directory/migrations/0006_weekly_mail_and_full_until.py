"""The weekly mail of editors, and until when a group is full."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0005_four_languages"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="WeeklyMail",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("is_off", models.BooleanField(default=False)),
                ("last_sent_on", models.DateField(blank=True, null=True)),
            ],
            options={
                "verbose_name": "message de la semaine",
                "verbose_name_plural": "messages de la semaine",
                "default_permissions": (),
            },
        ),
        migrations.AddField(
            model_name="carenetwork",
            name="full_until",
            field=models.DateField(
                blank=True,
                help_text="La page le dit\u202f; après ce jour, la fiche attend sur le bureau.",
                null=True,
                verbose_name="complet jusqu’au",
            ),
        ),
        migrations.AddField(
            model_name="helpline",
            name="full_until",
            field=models.DateField(
                blank=True,
                help_text="La page le dit\u202f; après ce jour, la fiche attend sur le bureau.",
                null=True,
                verbose_name="complet jusqu’au",
            ),
        ),
        migrations.AddField(
            model_name="platform",
            name="full_until",
            field=models.DateField(
                blank=True,
                help_text="La page le dit\u202f; après ce jour, la fiche attend sur le bureau.",
                null=True,
                verbose_name="complet jusqu’au",
            ),
        ),
        migrations.AddField(
            model_name="supportgroup",
            name="full_until",
            field=models.DateField(
                blank=True,
                help_text="La page le dit\u202f; après ce jour, la fiche attend sur le bureau.",
                null=True,
                verbose_name="complet jusqu’au",
            ),
        ),
        migrations.AddConstraint(
            model_name="carenetwork",
            constraint=models.CheckConstraint(
                condition=models.Q(("status", "full"), ("full_until", None), _connector="OR"),
                name="carenetwork_full_until_needs_the_status",
                violation_error_message="«\u202fComplet jusqu’au\u202f» va avec le statut «\u202fcomplet\u202f».",
            ),
        ),
        migrations.AddConstraint(
            model_name="helpline",
            constraint=models.CheckConstraint(
                condition=models.Q(("status", "full"), ("full_until", None), _connector="OR"),
                name="helpline_full_until_needs_the_status",
                violation_error_message="«\u202fComplet jusqu’au\u202f» va avec le statut «\u202fcomplet\u202f».",
            ),
        ),
        migrations.AddConstraint(
            model_name="platform",
            constraint=models.CheckConstraint(
                condition=models.Q(("status", "full"), ("full_until", None), _connector="OR"),
                name="platform_full_until_needs_the_status",
                violation_error_message="«\u202fComplet jusqu’au\u202f» va avec le statut «\u202fcomplet\u202f».",
            ),
        ),
        migrations.AddConstraint(
            model_name="supportgroup",
            constraint=models.CheckConstraint(
                condition=models.Q(("status", "full"), ("full_until", None), _connector="OR"),
                name="supportgroup_full_until_needs_the_status",
                violation_error_message="«\u202fComplet jusqu’au\u202f» va avec le statut «\u202fcomplet\u202f».",
            ),
        ),
        migrations.AddField(
            model_name="weeklymail",
            name="user",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="weekly_mail",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
    ]
