from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("directory", "0002_roles")]

    operations = [
        migrations.AlterField(
            model_name="themesynonym",
            name="language",
            field=models.CharField(
                choices=[
                    ("fr", "français"),
                    ("nl", "néerlandais"),
                    ("de", "allemand"),
                    ("en", "anglais"),
                ],
                default="fr",
                max_length=2,
                verbose_name="langue",
            ),
        ),
    ]
