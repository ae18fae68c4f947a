"""The log of checks: who made sure that a record is true, when and how."""

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .about import AboutRecord, AboutRecordQuerySet
from .listing import REVIEW_DATES
from .sourced import Sourced


class VerificationQuerySet(AboutRecordQuerySet):
    def standing(self):
        """Without those that somebody took back."""
        return self.filter(withdrawn=False)


class Verification(AboutRecord):
    """One check of one record, and what was known before it."""

    on = models.DateField(gettext_lazy("le"), default=timezone.localdate)
    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=gettext_lazy("par"),
    )
    method = models.CharField(gettext_lazy("comment"), max_length=8, choices=Sourced.Method)
    note = models.CharField(gettext_lazy("note"), max_length=300, blank=True)
    before_on = models.DateField(null=True)
    before_method = models.CharField(max_length=8, blank=True)
    before_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    withdrawn = models.BooleanField(gettext_lazy("annulée"), default=False)

    objects = VerificationQuerySet.as_manager()

    class Meta:
        verbose_name = gettext_lazy("vérification")
        verbose_name_plural = gettext_lazy("vérifications")
        default_permissions = ()
        ordering = ["-pk"]
        indexes = [models.Index(fields=["content_type", "object_id", "-id"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(method__in=Sourced.Method.values),
                name="verification_method_is_known",
            ),
        ]

    def __str__(self):
        return f"{self.on:%d/%m/%Y} – {self.get_method_display()}"


@transaction.atomic
def record_verification(record, method, by=None, note=""):
    """Somebody made sure today that the record is true. Nothing else of it changes."""
    if method == Sourced.Method.CALL and not getattr(record, "may_be_called", True):
        text = _("Le %s ne s’appelle pas pour vérifier : regardez son site officiel.")
        raise ValidationError(text % record.phone)
    verification = Verification.objects.create(
        content_type=ContentType.objects.get_for_model(record),
        object_id=record.pk,
        on=timezone.localdate(),
        by=by,
        method=Sourced.Method(method),
        note=note[:300],
        before_on=record.verified_on,
        before_method=record.verified_method,
        before_by=record.verified_by,
    )
    set_check(record, verification.on, verification.method, by)
    return verification


@transaction.atomic
def withdraw(verification):
    """Take the latest check back: the record says again what was known before it."""
    record = verification.record
    latest = record and Verification.objects.of(record).standing().first()
    if latest != verification:
        raise ValidationError(_("Cette vérification n’est plus la dernière."))
    verification.withdrawn = True
    verification.save(update_fields=["withdrawn"])
    set_check(record, verification.before_on, verification.before_method, verification.before_by)
    return record


def set_check(record, on, method, by):
    """Not save(): checking is not typing, so `updated_at` stays."""
    record.verified_on, record.verified_method, record.verified_by = on, method, by
    fields = ["verified_on", "verified_method", "verified_by"]
    if hasattr(record, "set_review_dates"):
        record.set_review_dates()
        record.changed_since_check = False
        fields += [*REVIEW_DATES, "changed_since_check"]
    values = {name: getattr(record, name) for name in fields}
    type(record).objects.filter(pk=record.pk).update(**values)
