"""The files of pictures: their name is made of what they hold, so that they are kept for ever."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from ..models import PictureFile


@require_safe
def picture(request, name):
    file = get_object_or_404(PictureFile, name=name)
    response = HttpResponse(bytes(file.data), content_type="image/webp")
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    response["ETag"] = f'"{file.name}"'
    # Compressed already: nothing on its way is to try again.
    response["Content-Encoding"] = "identity"
    return response
