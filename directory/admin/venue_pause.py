"""A venue closes for a while: no group meets there, after showing which."""

from django.contrib import admin, messages
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from ..upkeep.venues import OPEN, meeting_with, pause_venue, split_by_pause, venues_of
from .base import Extra
from .move_forms import PauseForm


class VenuePauseForm(PauseForm):
    title = _("Mettre en pause tout un lieu")
    explanation = _(
        "Pour tous les groupes qui se réunissent au même endroit, dans la même commune et sous le "
        "même nom de lieu ou à la même rue. Un groupe dont les dates sont connues garde son "
        "statut : ses dates de ces jours-là sont annulées, et les suivantes tiennent. Les autres "
        "se mettent en pause, et tous, si le lieu ferme plus de quatre mois."
    )


class VenuePauseMixin:
    """For the groups, which have moves: an action on a selection, and a page from one group."""

    actions = ["pause_venue"]

    def extra_urls(self):
        return [
            Extra("<int:pk>/pause-du-lieu/", self.venue_pause_view, "venue_pause", "change"),
        ]

    @admin.action(description=_("Mettre leur lieu en pause…"), permissions=["change"])
    def pause_venue(self, request, queryset):
        return self.ask_venue_pause(request, list(queryset), action="pause_venue")

    def venue_pause_view(self, request, group):
        response = self.ask_venue_pause(request, [group], original=group)
        return response or self.back_to_form(group)

    def ask_venue_pause(self, request, chosen, action="", original=None):
        """The page that shows who is concerned; None when everything was done."""
        groups = meeting_with(chosen, self.get_queryset(request))
        if not groups:
            self.message_user(request, _("Aucun lieu n’est connu ici."), messages.WARNING)
            return self.back_to_list()
        form = VenuePauseForm(request.POST if "until" in request.POST else None)
        mine = [group for group in groups if self.has_change_permission(request, group)]
        concerned = split_by_pause(mine)[0]
        if form.is_valid():
            shown = set(request.POST.getlist("shown"))
            shown = [group for group in concerned if str(group.pk) in shown]
            paused = pause_venue(shown, by=request.user, **form.cleaned_data)
            self.tell_moved(request, paused, form.cleaned_data["reason"])
            self.tell_cancelled(request, paused)
            return None
        left_alone = [group for group in groups if group not in concerned]
        return self.ask(
            request, form, chosen, action, original, concerned=concerned, left_alone=left_alone
        )

    def tell_cancelled(self, request, result):
        for group, number in result.cancelled:
            text = _("« %(name)s » n’a pas de date pendant ces jours : rien ne change.")
            if number:
                text = ngettext(
                    "« %(name)s » : %(n)d date annulée.",
                    "« %(name)s » : %(n)d dates annulées.",
                    number,
                )
            self.message_user(request, text % {"name": group, "n": number}, messages.SUCCESS)
            if number:
                self.log_change(request, group, text % {"name": group, "n": number})
        # Where groups also paused, their message has the button for all of it.
        if not result.moved and any(number for _group, number in result.cancelled):
            text = _("Tout ce qui vient de changer se reprend en une fois.")
            self.tell_with_undo(request, text, self.url_of("undo", result.batch), messages.INFO)

    def status_moves(self, record):
        moves = super().status_moves(record)
        if record.status in OPEN and venues_of(record):
            url = self.url_of("venue_pause", record)
            moves.append(("venue", url, _("Mettre le lieu en pause…")))
        return moves
