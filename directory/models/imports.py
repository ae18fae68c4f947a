"""A spreadsheet between its dry run and the editor's yes."""

import secrets
from datetime import timedelta
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


def new_key():
    return secrets.token_urlsafe(24)


class RememberedColumns(models.Model):
    """Which column was which in a file with these headings: the next one is read alike."""

    signature = models.CharField(max_length=64, unique=True)
    columns = models.JSONField(default=dict)
    constants = models.JSONField(default=dict)

    class Meta:
        default_permissions = ()

    def __str__(self):
        return self.signature


class PendingImportQuerySet(models.QuerySet):
    def expired(self):
        return self.filter(created_at__lt=timezone.now() - PendingImport.KEPT)

    def open_to(self, user):
        return self.filter(user=user, created_at__gte=timezone.now() - PendingImport.KEPT)


class PendingImport(models.Model):
    """What was read of the file and what it would change; only who sent it may see it.

    It may hold addresses that groups hide: it is deleted once imported or given up, and after a
    day at the next import by anybody.
    """

    KEPT = timedelta(hours=24)

    key = models.CharField(max_length=40, unique=True, default=new_key, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    file_name = models.CharField(_("fichier"), max_length=120)
    table = models.JSONField()
    options = models.JSONField(default=dict)
    decisions = models.JSONField(default=dict)
    # What the editor has seen last.
    report = models.JSONField(default=list)
    notes = models.JSONField(default=dict)
    # {line: key of its record} of what is in the directory already: writing goes by parts, and
    # what stops half-way can be finished.
    written = models.JSONField(default=dict)
    # Of the history: all parts are one import.
    batch = models.UUIDField(default=uuid4)

    objects = PendingImportQuerySet.as_manager()

    class Meta:
        verbose_name = _("import en attente")
        verbose_name_plural = _("imports en attente")
        ordering = ["-created_at", "pk"]

    def __str__(self):
        return self.file_name
