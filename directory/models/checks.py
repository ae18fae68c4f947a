"""The rules that the database holds for one row, with as few questions as they need."""

from django.core.exceptions import FieldError
from django.db import models, router
from django.db.models import BooleanField, CheckConstraint, Q
from django.db.models.functions import Coalesce


class CheckedAtOnce(models.Model):
    """Django asks about each key and each constraint by itself: tens of queries for one row."""

    class Meta:
        abstract = True

    def clean_fields(self, exclude=None):
        """A record at hand exists: the key that points at it is not looked up again."""
        at_hand = {field.name for field in self._meta.concrete_fields if self._has_at_hand(field)}
        super().clean_fields(exclude={*(exclude or ()), *at_hand})

    def _has_at_hand(self, field):
        if not field.many_to_one or not field.is_cached(self):
            return False
        record = field.get_cached_value(self)
        key = getattr(self, field.attname)
        return record is not None and not record._state.adding and record.pk == key

    def validate_constraints(self, exclude=None):
        constraints = [one for model, some in self.get_constraints() for one in some]
        only_checks = all(isinstance(one, CheckConstraint) for one in constraints)
        if not only_checks or not self._all_hold(constraints, exclude):
            # One by one, to say which.
            super().validate_constraints(exclude)

    def _all_hold(self, checks, exclude):
        values = self._get_field_expression_map(meta=self._meta, exclude=exclude)
        together = Q()
        for check in checks:
            # As Django: a check of what is left out is not asked about, and NULL breaks no rule.
            if check.condition.referenced_base_fields <= values.keys():
                together &= Q(Coalesce(check.condition, True, output_field=BooleanField()))
        try:
            return not together or together.check(values, using=router.db_for_write(type(self)))
        except FieldError:
            return False
