"""From one status to another: what follows what, and what a page must say before it is public."""

from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .addresses import FormerAddress
from .history import STANDING, Change, changing, record_states
from .pauses import check_last_day
from .version import writing


class Moves(models.Model):
    """For a listing, which says `MOVES` and whether it `CAN_BE_FULL`."""

    # Whether many move in one go; else each by itself, with what its `save()` looks at.
    MOVE_TOGETHER = True
    # What is read of each before it may be published.
    READ_TO_PUBLISH = ()

    class Meta:
        abstract = True

    @classmethod
    def moves_from(cls, status):
        """The statuses that may follow this one, the most likely first."""
        following = cls.MOVES[status]
        return [move for move in following if cls.CAN_BE_FULL or move != cls.Status.FULL]

    @classmethod
    def check_move(cls, before, after):
        following = cls.moves_from(before)
        if after in following:
            return
        words = {
            "before": cls.Status(before).label,
            "after": cls.Status(after).label,
            "following": ", ".join(f"« {cls.Status(move).label} »" for move in following),
        }
        text = _(
            "Une fiche « %(before)s » ne passe pas directement à « %(after)s » : donnez-lui "
            "d’abord un de ces statuts, %(following)s."
        )
        raise ValidationError({"status": text % words})

    def missing_to_publish(self):
        """What its page does not say yet and must, before visitors see it."""
        return []

    def check_publishable(self, *, was_public=False):
        """What visitors see already may lose nothing that it was published with."""
        try:
            missing = self.missing_to_publish()
        except ObjectDoesNotExist:
            # What it points at is gone: that is said of the field.
            return
        if not missing:
            return
        words = ", ".join(str(one.text) for one in missing)
        if not was_public:
            raise ValidationError({"status": _("Pour publier, il manque : %s.") % words})
        text = _(
            "Les visiteurs voient cette fiche, à laquelle il manque : %s. Complétez-la, ou "
            "mettez-la en brouillon."
        )
        raise ValidationError(text % words)

    def has_any(self, name):
        """Whether a list has records, in the database or about to be written."""
        if name in self.lists_to_be:
            return bool(self.lists_to_be[name])
        return self.pk is not None and bool(getattr(self, name).all()[:1])

    def move_to(self, status, *, by=None, reason="", start=None, until=None, batch=None):
        """Change the status alone, and keep it in the history with its reason.

        `start` and `until` are the first and the last day of a pause. Raises ValidationError for
        a move that is not allowed; returns the Change.
        """
        with changing(self, by, Change.Kind.MOVED, reason, batch) as kept:
            rows = type(self)._base_manager.select_for_update().filter(pk=self.pk)
            self._stand(rows.values_list("status", flat=True).get(), status, reason, start, until)
            self.clean_fields(exclude={field.name for field in self._meta.fields} - STANDING)
            self.validate_constraints()
            self.save(update_fields=STANDING)
        return kept.change

    @classmethod
    def move_many(cls, records, status, *, by=None, reason="", start=None, until=None, batch=None):
        """As `move_to` for each, in as many queries as for one: {key: ValidationError}."""
        refused = {}
        with writing(places=cls.is_of_place_tree):
            models.prefetch_related_objects(records, *cls.READ_TO_PUBLISH)
            record_states(records, kind=Change.Kind.BEFORE)
            rows = cls._base_manager.select_for_update().filter(pk__in=[one.pk for one in records])
            before = dict(rows.values_list("pk", "status"))
            moved, written = [], set()
            for record in records:
                try:
                    record._stand(before[record.pk], status, reason, start, until)
                    if not moved:
                        # What is written is the same for all.
                        others = {field.name for field in cls._meta.fields} - STANDING
                        record.clean_fields(exclude=others)
                        record.validate_constraints()
                except ValidationError as error:
                    refused[record.pk] = error
                else:
                    record.settle()
                    written |= record.written_with(STANDING)
                    record.updated_at = timezone.now()
                    moved.append(record)
            if moved:
                models.QuerySet(cls).bulk_update(moved, written)
                cls.many_written([record.pk for record in moved])
                reasons = [reason] * len(moved)
                kind = Change.Kind.MOVED
                record_states(moved, kind=kind, by=by, reasons=reasons, batch=batch)
        return refused

    def _stand(self, before, status, reason, start, until):
        """The fields of a move; `before` is the status in the database. Nothing is written."""
        self.check_move(before, status)
        if until:
            check_last_day(until)
        paused, ended = status == self.Status.PAUSED, status == self.Status.ENDED
        if ended and not reason.strip():
            raise ValidationError(_("Dites pourquoi : la page l’explique aux visiteurs."))
        if self.is_ended:
            self.take_address_back()
        if not self.is_public and status in self.PUBLIC_STATUSES:
            self.check_publishable()
        self.status = status
        self.ended_reason = reason if ended else ""
        self.paused_from, self.paused_until = (start, until) if paused else (None, None)
        self.pause_reason = reason if paused else ""
        self.full_until = until if status == self.Status.FULL else None

    @classmethod
    def many_written(cls, pks):
        """What follows from a bulk write, as `save()` does it for one."""

    def take_address_back(self):
        """On opening again: its address may have led to another listing, and is its own again."""
        FormerAddress.objects.of_model(type(self)).filter(slug=self.slug).delete()

    def was_seen(self, status):
        return status in (*self.PUBLIC_STATUSES, self.Status.ENDED)
