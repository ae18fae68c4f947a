"""A venue closes for a while: every group that meets there pauses, after showing which."""

from django.contrib import admin, messages
from django.http import HttpResponseRedirect
from django.urls import path
from django.utils.translation import gettext_lazy as _

from ...text import fold
from .moves import PauseForm, Status

PAUSED_BY_A_VENUE = (Status.PUBLISHED, Status.FULL)


class VenuePauseForm(PauseForm):
    title = _("Mettre en pause tout un lieu")
    explanation = _(
        "Tous les groupes qui se réunissent au même endroit, dans la même commune et sous le même "
        "nom de lieu ou à la même rue, se mettent en pause ensemble."
    )


def venues_of(group):
    """What tells where a group meets: (municipality, name or street), as words only."""
    words = (fold(group.venue_name), fold(group.street))
    return {(group.municipality_id, text) for text in words if text and group.municipality_id}


def meeting_with(groups, among):
    """Those `among` a queryset that meet where one of `groups` does, by name."""
    venues = set().union(*(venues_of(group) for group in groups))
    municipalities = {municipality for municipality, _words in venues}
    candidates = among.filter(municipality__in=municipalities).select_related("municipality")
    return [group for group in candidates if venues & venues_of(group)]


class VenuePauseMixin:
    """For the groups: an action on a selection, and a page from one group."""

    actions = ["pause_venue"]

    def get_urls(self):
        view = self.admin_site.admin_view(self.venue_pause_view)
        return [
            path("<int:pk>/pause-du-lieu/", view, name="directory_supportgroup_venue_pause"),
            *super().get_urls(),
        ]

    @admin.action(description=_("Mettre leur lieu en pause…"), permissions=["change"])
    def pause_venue(self, request, queryset):
        return self.ask_venue_pause(request, list(queryset), action="pause_venue")

    def venue_pause_view(self, request, pk):
        group = self.changeable(request, pk)
        response = self.ask_venue_pause(request, [group], original=group)
        return response or self.back_to_form(group)

    def ask_venue_pause(self, request, chosen, action="", original=None):
        """The page that shows who is concerned; None when everything was done."""
        groups = meeting_with(chosen, self.get_queryset(request))
        if not groups:
            self.message_user(request, _("Aucun lieu n’est connu ici."), messages.WARNING)
            return HttpResponseRedirect(self.list_address("changelist"))
        form = VenuePauseForm(request.POST if "until" in request.POST else None)
        concerned = [group for group in groups if self.is_paused_with_venue(request, group)]
        if form.is_valid():
            shown = set(request.POST.getlist("shown"))
            concerned = [group for group in concerned if str(group.pk) in shown]
            self.move_all(request, concerned, Status.PAUSED, **form.cleaned_data)
            return None
        left_alone = [group for group in groups if not self.is_paused_with_venue(request, group)]
        return self.ask(
            request, form, chosen, action, original, concerned=concerned, left_alone=left_alone
        )

    def is_paused_with_venue(self, request, group):
        is_open = group.status in PAUSED_BY_A_VENUE
        return is_open and self.has_change_permission(request, group)

    def status_moves(self, record):
        moves = super().status_moves(record)
        if record.status in PAUSED_BY_A_VENUE and venues_of(record):
            address = self.address("venue_pause", record)
            moves.append(("venue", address, _("Mettre le lieu en pause…")))
        return moves
