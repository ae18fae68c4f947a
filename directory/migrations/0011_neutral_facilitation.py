"""What groups led by professionals are called: labels alone, no column changes."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0009_call_turns"),
    ]

    operations = [
        migrations.AlterField(
            model_name="groupsuggestion",
            name="facilitation",
            field=models.CharField(
                blank=True,
                choices=[
                    ("peer", "par des personnes concernées"),
                    ("professional", "par une équipe professionnelle"),
                    ("both", "par des personnes concernées et une équipe professionnelle"),
                ],
                default="",
                max_length=12,
                verbose_name="animé",
            ),
        ),
        migrations.AlterField(
            model_name="supportgroup",
            name="facilitation",
            field=models.CharField(
                blank=True,
                choices=[
                    ("peer", "par des personnes concernées"),
                    ("professional", "par une équipe professionnelle"),
                    ("both", "par des personnes concernées et une équipe professionnelle"),
                ],
                default="",
                max_length=12,
                verbose_name="animé",
            ),
        ),
    ]
