"""The public page of a record that is not public yet, for editors."""

from csp.decorators import csp
from django.conf import settings
from django.http import Http404
from django.shortcuts import render
from django.utils.decorators import method_decorator

from ..base import Extra


class PreviewMixin:
    """For a model with a page for visitors; its admin says how that page is made."""

    # The public template; without one there is no preview.
    preview_template = None

    def extra_urls(self):
        return [Extra("<int:pk>/apercu/", self.preview_view, "preview", "view")]

    def form_context(self, request, record, form):
        return {"preview_url": self.get_preview_url(record)} if record else {}

    @method_decorator(csp(settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]))
    def preview_view(self, request, record):
        """What visitors will see, before they can: only here does a draft look like a page."""
        if self.preview_template is None:
            raise Http404
        context = {**self.preview_context(record), "preview": True}
        return render(request, self.preview_template, context)

    def preview_context(self, record):
        raise NotImplementedError

    def get_preview_url(self, record):
        if self.preview_template is None or self.has_public_page(record):
            return None
        return self.url_of("preview", record)
