"""Pictures, kept in the database: the site has no other place that all its processes share."""

from hashlib import blake2b

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from directory.models.version import Versioned

from .article import Article
from .blocks import BLOCKS, Block


class Picture(Versioned):
    """One picture, which several articles may show."""

    is_shared = False

    name = models.CharField(
        _("nom"), max_length=120, help_text=_("Pour la retrouver ; les lecteurs ne le voient pas.")
    )
    credit = models.CharField(
        _("crédit"),
        max_length=200,
        help_text=_("De qui est l’image, et avec quelle permission : « Anne D., CC BY 4.0 »."),
    )

    class Meta:
        verbose_name = _("image")
        verbose_name_plural = _("images")
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name

    @property
    def sizes(self):
        """Its files without their bytes, the widest first."""
        return self.files.defer("data")

    @transaction.atomic
    def keep(self, variants):
        """Write the picture with its files, which a name made of their bytes tells apart."""
        self.save()
        self.files.all().delete()
        for variant in variants:
            digest = blake2b(variant.data, digest_size=16, key=str(self.pk).encode()).hexdigest()
            PictureFile.objects.create(picture=self, name=digest, **variant._asdict())


class PictureFile(models.Model):
    picture = models.ForeignKey(Picture, models.CASCADE, related_name="files")
    name = models.CharField(max_length=32, unique=True)
    width = models.PositiveSmallIntegerField()
    height = models.PositiveSmallIntegerField()
    data = models.BinaryField()

    class Meta:
        verbose_name = _("fichier d’image")
        verbose_name_plural = _("fichiers d’images")
        ordering = ["-width", "pk"]

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return reverse("picture", args=[self.name])


class PictureBlock(Block):
    picture = models.ForeignKey(Picture, models.PROTECT, verbose_name=_("image"))
    alt = models.CharField(
        _("ce qu’on y voit"),
        max_length=250,
        blank=True,
        help_text=_("Lu à qui ne voit pas l’image : « Quatre personnes autour d’une table »."),
    )
    is_decorative = models.BooleanField(
        _("décorative"),
        default=False,
        help_text=_("Elle ne dit rien de plus que le texte : une voix la passe."),
    )
    caption = models.CharField(_("légende"), max_length=250, blank=True)

    class Meta(Block.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(is_decorative=True, alt="")
                | (models.Q(is_decorative=False) & ~models.Q(alt="")),
                name="pictureblock_is_told_or_decorative",
                violation_error_message=_("Dites ce qu’on y voit, ou cochez « décorative »."),
            ),
        ]

    def clean(self):
        super().clean()
        if bool(self.alt.strip()) == self.is_decorative:
            words = _("Dites ce qu’on y voit, ou cochez « décorative » : l’un des deux.")
            raise ValidationError({"alt": words})


BLOCKS.insert(1, PictureBlock)
# An article and its blocks are one thing: its history keeps both.
Article.history_parts = tuple(f"articles_{block._meta.model_name}_set" for block in BLOCKS)
