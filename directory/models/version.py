"""A counter that moves with every change of public data.

What each process keeps in memory (the search index, rendered pages) is kept under this number,
read once a request: an editor's change is public on the next request, on every worker.
"""

from django.db import models


class DataVersion(models.Model):
    """One row; the row lock makes writers queue, so the number never misses a change."""

    number = models.BigIntegerField(default=0)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(pk=1), name="data_version_is_one_row"),
        ]

    def __str__(self):
        return str(self.number)

    @classmethod
    def current(cls):
        return cls.objects.values_list("number", flat=True).filter(pk=1).first() or 0

    @classmethod
    def bump(cls):
        if not cls.objects.filter(pk=1).update(number=models.F("number") + 1):
            cls.objects.get_or_create(pk=1, defaults={"number": 1})


class VersionedQuerySet(models.QuerySet):
    """Bulk writes move the data version too."""

    def update(self, **kwargs):
        rows = super().update(**kwargs)
        DataVersion.bump()
        return rows

    def bulk_create(self, *args, **kwargs):
        rows = super().bulk_create(*args, **kwargs)
        DataVersion.bump()
        return rows

    def delete(self):
        result = super().delete()
        DataVersion.bump()
        return result


class Versioned(models.Model):
    """A record that a public page may show."""

    objects = VersionedQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, **kwargs):
        super().save(**kwargs)
        DataVersion.bump()

    def delete(self, **kwargs):
        result = super().delete(**kwargs)
        DataVersion.bump()
        return result
