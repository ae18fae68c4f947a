"""Which French each translation was made of, and words in English for the themes.

What is stored today is taken to be of the French of today: nothing says otherwise.
"""

from hashlib import blake2s

from django.db import migrations, models

TRANSLATED = [
    "audience",
    "carenetwork",
    "helpline",
    "organisation",
    "platform",
    "supportgroup",
    "theme",
]


def mark_of(text):
    return blake2s(str(text or "").strip().encode(), digest_size=6).hexdigest()


def mark_stored_translations(apps, schema_editor):
    for name in TRANSLATED:
        records = apps.get_model("directory", name)._base_manager
        changed = []
        for record in records.exclude(translations={}).iterator(chunk_size=500):
            record.translated_from = {
                language: {
                    field: {"of": mark_of(getattr(record, field, "")), "says": mark_of(text)}
                    for field, text in texts.items()
                }
                for language, texts in record.translations.items()
            }
            changed.append(record)
        records.bulk_update(changed, ["translated_from"], batch_size=200)


class Migration(migrations.Migration):
    dependencies = [("directory", "0003_nightly_runs")]

    operations = [
        migrations.AddField(
            model_name="organisation",
            name="translations",
            field=models.JSONField(blank=True, default=dict, verbose_name="traductions"),
        ),
        *[
            migrations.AddField(
                model_name=name,
                name="translated_from",
                field=models.JSONField(blank=True, default=dict, editable=False),
            )
            for name in TRANSLATED
        ],
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
        migrations.RunPython(mark_stored_translations, migrations.RunPython.noop),
    ]
