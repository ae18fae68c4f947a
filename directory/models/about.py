"""Rows about records of any kind: old addresses, changes, checks, pairs that look alike."""

from django.contrib.contenttypes.models import ContentType
from django.db import models


class OfModelQuerySet(models.QuerySet):
    def of_model(self, model):
        return self.filter(content_type=ContentType.objects.get_for_model(model))


class AboutRecordQuerySet(OfModelQuerySet):
    def of(self, record):
        return self.of_model(type(record)).filter(object_id=record.pk)


class AboutRecord(models.Model):
    """A row that outlives the record it is about: no foreign key could."""

    content_type = models.ForeignKey(ContentType, models.CASCADE, related_name="+")
    object_id = models.BigIntegerField()

    class Meta:
        abstract = True

    @property
    def model(self):
        return self.content_type.model_class()

    @property
    def record(self):
        """The record as it is now; None when it was deleted."""
        return self.model._base_manager.filter(pk=self.object_id).first()
