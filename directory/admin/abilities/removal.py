"""A group that asked to be left out: its form says so, and nobody publishes it by mistake."""

from django import forms
from django.contrib import admin
from django.http import HttpResponseRedirect
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from ...models import Change, ConfirmationRequest, GroupAnswer, Listing
from ..base import Extra

AGAIN = "again"
PUBLISHED = Listing.Status.PUBLISHED


class PublishAgainForm(forms.Form):
    """Who says that the group wants its page again: kept in its history."""

    title = _("Publier quand même")
    explanation = _(
        "Ces groupes ont demandé que leur fiche soit retirée. Ne les publiez que s’ils le veulent "
        "de nouveau."
    )
    required_css_class = "required"

    again = forms.CharField(
        label=_("Qui vous a dit que le groupe veut revenir, et quand"),
        max_length=Change._meta.get_field("reason").max_length,
        help_text=_("« Anne, au téléphone, le 3 mars. » Gardé dans l’historique."),
        widget=forms.TextInput(attrs={"class": "vLargeTextField", "autofocus": True}),
    )


class RemovalMixin:
    def extra_urls(self):
        path = "<int:pk>/publier-quand-meme/"
        return [Extra(path, self.publish_again_view, "publish_again", "review")]

    def form_context(self, request, group, form):
        if group is None or not group.removal_asked_on:
            return {}
        # To call, to check, to complete: the opposite of what it asked for.
        left_alone = dict.fromkeys(["verification_form", "assessment", "to_translate"])
        return {"removal": removal_in_words(group), **left_alone}

    def decisions(self, group):
        return asking_first(self, group, super().decisions(group))

    def status_moves(self, group):
        return asking_first(self, group, super().status_moves(group))

    def move_view(self, request, group, status):
        if status == PUBLISHED and group.removal_asked_on:
            return HttpResponseRedirect(self.url_of("publish_again", group))
        return super().move_view(request, group, status)

    def publish_again_view(self, request, group):
        form = PublishAgainForm(request.POST or None)
        if not form.is_valid():
            form.explanation = removal_in_words(group)
            return self.ask(request, form, [group], original=group)
        self.publish_again(request, [group], form)
        return self.back_to_form(group)

    @admin.action(description=_("Publier"), permissions=["review"])
    def publish(self, request, queryset):
        """Those that nobody has to ask about go first."""
        left = list(queryset.exclude(removal_asked_on=None))
        form = PublishAgainForm(request.POST if AGAIN in request.POST else None)
        if left and form.is_valid():
            self.publish_again(request, left, form)
            left = []
        asked = super().publish(request, queryset.filter(removal_asked_on=None))
        if left and asked is None:
            return self.ask(request, form, left, action="publish")
        if left:
            # One question at a time: these say why they stayed.
            self.move_all(request, left, PUBLISHED)
        return asked

    def publish_again(self, request, groups, form):
        for group in groups:
            group.wants_back = True
        self.move_all(request, groups, PUBLISHED, reason=form.cleaned_data[AGAIN])


def asking_first(model_admin, group, moves):
    """The same buttons, of which the one that publishes leads to a question."""
    if not group.removal_asked_on:
        return moves
    again = ("publish_again", model_admin.url_of("publish_again", group), _("Publier quand même…"))
    return [again if name == "publish" else (name, url, label) for name, url, label in moves]


def removal_in_words(group):
    """When it asked, in which words as long as they are kept, and whether it wants our mails."""
    answers = GroupAnswer.objects.filter(group=group, kind=ConfirmationRequest.Answer.REMOVE)
    answer = answers.order_by("-received_on", "-pk").first()
    day = date_format(group.removal_asked_on)
    parts = [_("Le %s, le groupe a demandé que sa fiche soit retirée.") % day]
    if answer and answer.remark:
        parts.append(_("Il écrit : « %s ».") % answer.remark)
    if not group.may_ask:
        parts.append(_("Il ne veut plus de messages de notre part."))
    return " ".join(map(str, parts))
