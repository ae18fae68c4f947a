from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("directory", "0007_second_factor_by_default"),
    ]

    operations = [
        migrations.AddField(
            model_name="dataversion",
            name="own",
            field=models.BigIntegerField(db_default=0, default=0),
        ),
    ]
