"""What an editor sends → pictures that a phone loads, without what they tell about who took them.

Drawn anew, pixel by pixel: place, date, device and whatever a file hides stay behind.
"""

import io
import warnings
from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from PIL import Image, ImageOps

LARGEST_FILE = 6_000_000  # bytes
# Widths in pixels: for a screen, and for a phone.
WIDTHS = (1200, 640)
FORMATS = ("JPEG", "PNG", "WEBP")
# A JPEG is read at a size near the one that is kept; the others whole, in memory.
MOST_PIXELS = {"JPEG": 60_000_000}
MOST_PIXELS_WHOLE = 25_000_000
QUALITY = 80
TOO_MANY_POINTS = _("Cette image a trop de points : réduisez-la d’abord.")


class Variant(NamedTuple):
    width: int
    height: int
    data: bytes


def make_variants(file):
    """The same picture in a few widths, the widest first, as WebP; raises ValidationError."""
    if file.size > LARGEST_FILE:
        raise ValidationError(_("Ce fichier est trop lourd : 6 Mo au plus."))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = _read(file)
    except ValidationError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise ValidationError(TOO_MANY_POINTS) from error
    except Exception as error:
        # Whatever a broken file makes the library say.
        raise ValidationError(
            _("Ce fichier n’est pas une image JPEG, PNG ou WebP qui se lit.")
        ) from error
    widths = [width for width in WIDTHS if width < image.width] or [image.width]
    if widths[0] != WIDTHS[0] and image.width not in widths:
        widths.insert(0, image.width)
    return [_variant(image, width) for width in widths]


def _read(file):
    file.seek(0)
    image = Image.open(file, formats=FORMATS)
    if image.width * image.height > MOST_PIXELS.get(image.format, MOST_PIXELS_WHOLE):
        raise ValidationError(TOO_MANY_POINTS)
    # Only a JPEG can be read smaller than it is; never below what is kept.
    image.draft("RGB", (2 * WIDTHS[0], 2 * WIDTHS[0]))
    image = ImageOps.exif_transpose(image)
    is_clear = "A" in image.getbands() or "transparency" in image.info
    return image.convert("RGBA" if is_clear else "RGB")


def _variant(image, width):
    height = max(1, round(image.height * width / image.width))
    small = image.resize((width, height), Image.Resampling.LANCZOS)
    # A new one: nothing of the file's own is carried along.
    clean = Image.new(small.mode, small.size)
    clean.paste(small)
    out = io.BytesIO()
    clean.save(out, "WEBP", quality=QUALITY, method=5)
    return Variant(width, height, out.getvalue())
