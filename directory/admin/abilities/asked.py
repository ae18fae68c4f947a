"""A message went to the group: its « oui » came by mail, and is noted on its page in one click."""

from ...models import ConfirmationRequest


class AskedMixin:
    """For the admin of support groups."""

    def form_context(self, request, group, form):
        if group is None or not self.has_verify_permission(request, group):
            return {}
        asked = ConfirmationRequest.objects.open().filter(group=group).first()
        if asked is None:
            return {}
        requests = self.admin_site.get_model_admin(ConfirmationRequest)
        return {"asked": asked, "said_yes_url": requests.url_of("said_yes", asked)}
