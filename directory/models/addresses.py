"""Addresses that pages once had: they lead on to where the page is now."""

from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from .about import AboutRecord, AboutRecordQuerySet


class FormerAddress(AboutRecord):
    """One old slug of one kind of page; it points at a record, so that no chain can form."""

    slug = models.SlugField(max_length=120)
    since = models.DateField(auto_now_add=True)

    objects = AboutRecordQuerySet.as_manager()

    class Meta:
        verbose_name = gettext_lazy("ancienne adresse")
        verbose_name_plural = gettext_lazy("anciennes adresses")
        default_permissions = ()
        ordering = ["slug", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["content_type", "slug"], name="former_address_once"),
        ]
        indexes = [models.Index(fields=["content_type", "object_id"])]

    def __str__(self):
        return self.slug

    @classmethod
    def remember(cls, record, slug):
        """From now on `slug` leads to the record; its own address is never a former one."""
        cls.objects.of(record).filter(slug=record.slug).delete()
        if slug != record.slug:
            cls.objects.update_or_create(
                content_type=ContentType.objects.get_for_model(record),
                slug=slug,
                defaults={"object_id": record.pk},
            )

    @classmethod
    def target(cls, model, slug):
        """The record that an old address leads to, or None."""
        known = cls.objects.of_model(model).filter(slug=slug).values("object_id")
        return model._base_manager.filter(pk__in=known).first()

    @classmethod
    def check_free(cls, record):
        """Refuse an address that still leads somewhere else."""
        taken = cls.objects.of_model(type(record)).filter(slug=record.slug)
        if taken.exclude(object_id=record.pk or 0).exists():
            text = _("Cette adresse est l’ancienne adresse d’une autre fiche, et y mène encore.")
            raise ValidationError({"slug": text})


class HasAddress(models.Model):
    """A page whose old addresses keep leading to it, once it was public."""

    class Meta:
        abstract = True

    def save(self, **kwargs):
        before = self.as_stored(kwargs.get("update_fields"))
        super().save(**kwargs)
        self.__dict__.pop("_stored", None)
        if before and before["slug"] != self.slug and self.was_seen(before["status"]):
            FormerAddress.remember(self, before["slug"])

    def clean(self):
        super().clean()
        before = self.as_stored()
        if self.slug and (before is None or before["slug"] != self.slug):
            FormerAddress.check_free(self)

    def refresh_from_db(self, *args, **kwargs):
        self.__dict__.pop("_stored", None)
        super().refresh_from_db(*args, **kwargs)

    def as_stored(self, update_fields=None, about="slug"):
        """The row as the database has it; None for a new one, or when this field stays.

        Asked once from the first check of a record until it is saved.
        """
        if self._state.adding or (update_fields and about not in update_fields):
            return None
        if "_stored" not in self.__dict__:
            self._stored = type(self)._base_manager.filter(pk=self.pk).values().first()
        return self._stored

    def was_seen(self, status):
        """Whether visitors could know the page while it had this status."""
        raise NotImplementedError


def free_slug(model, name):
    """An address for a new page with this name, that neither leads nor led anywhere else."""
    longest = model._meta.get_field("slug").max_length - 4
    wanted = slugify(name.replace("’", " ")) or slugify(model._meta.verbose_name.replace("’", " "))
    slug = base = wanted[:longest].strip("-")
    number = 1
    former = FormerAddress.objects.of_model(model)
    while any(rows.filter(slug=slug).exists() for rows in (model._base_manager, former)):
        number += 1
        slug = f"{base}-{number}"
    return slug


@transaction.atomic
def redirect_to(old, kept, by=None, reason=""):
    """`old` is the same as `kept`: it ends, and all its addresses lead to `kept` from now on."""
    if type(old) is not type(kept) or old.pk == kept.pk:
        raise ValidationError(_("Choisissez deux fiches différentes de la même sorte."))
    if kept.is_ended:
        text = _("« %(name)s » est terminé : une adresse ne peut pas y mener.")
        raise ValidationError(text % {"name": kept})
    if not old.is_ended:
        old.move_to(
            old.Status.ENDED, by=by, reason=reason or _("Réuni avec « %(name)s ».") % {"name": kept}
        )
    FormerAddress.objects.of(old).filter(slug=kept.slug).delete()
    FormerAddress.objects.of(old).update(object_id=kept.pk)
    FormerAddress.remember(kept, old.slug)
    kept.take_names(old, by=by)
