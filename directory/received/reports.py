"""Readers say what is wrong with a listing; several who say that a group has ended caution others.

The caution asks for reports of two senders on one day. Who sent a report is known in memory only,
and for a day: where it cannot be known whether they are of one person, reports of three days count.
So many cautions come up on one day and no more, for somebody may wish many groups away. Editors
see every report at once.
"""

from django import forms
from django.core.cache import cache
from django.utils.translation import gettext_lazy as _

from ..models import Report, SupportGroup
from ..senders import A_DAY
from .visitor_forms import Paragraphs, VisitorForm

Problem = Report.Problem
WRONG_NUMBER = (Problem.WRONG_NUMBER, _("Le numéro est faux"))
NO_ANSWER = (Problem.NO_ANSWER, _("Personne ne répond"))
OTHER = (Problem.OTHER, _("Autre chose"))
# What may be wrong, in the words of a visitor.
PROBLEMS = {
    "group": [
        (Problem.CLOSED, _("Le groupe s’est arrêté")),
        WRONG_NUMBER,
        NO_ANSWER,
        (Problem.FULL, _("Le groupe est complet")),
        (Problem.ADDRESS, _("L’adresse ou l’heure est fausse")),
        OTHER,
    ],
    "orientation": [
        (Problem.CLOSED, _("Ce service n’existe plus")),
        WRONG_NUMBER,
        NO_ANSWER,
        (Problem.ADDRESS, _("L’adresse ou l’heure est fausse")),
        OTHER,
    ],
    "network": [
        (Problem.CLOSED, _("Ce réseau n’existe plus")),
        WRONG_NUMBER,
        NO_ANSWER,
        (Problem.ADDRESS, _("L’adresse ou le territoire est faux")),
        OTHER,
    ],
    "platform": [
        (Problem.CLOSED, _("Cet organisme n’existe plus")),
        WRONG_NUMBER,
        NO_ANSWER,
        (Problem.ADDRESS, _("L’adresse est fausse")),
        OTHER,
    ],
    "helpline": [
        WRONG_NUMBER,
        NO_ANSWER,
        (Problem.CLOSED, _("Cette ligne n’existe plus")),
        (Problem.ADDRESS, _("L’adresse ou l’heure est fausse")),
        OTHER,
    ],
}
MOST_COMPARED = 50
# As many days count as reports of more than one person.
DAYS = 3
# Of the whole site; what comes above is for the desk alone.
MOST_CAUTIONS_A_DAY = 5


class ReportForm(VisitorForm):
    """One button a problem, and a few words for who wants to add them."""

    kind = "report"
    tells = ("details",)

    problem = forms.ChoiceField(
        label=_("Ce qui ne va pas"),
        error_messages={
            "required": _("Choisissez une des réponses."),
            "invalid_choice": _("Choisissez une des réponses."),
        },
    )
    details = Paragraphs(
        label=_("Quelques mots de plus"),
        help_text=_("N’écrivez ni votre nom, ni celui de quelqu’un d’autre."),
        required=False,
        max_length=Report.LONGEST_DETAILS,
        rows=3,
    )

    def __init__(self, *args, target, listing, **kwargs):
        super().__init__(*args, **kwargs)
        self.target = target
        self.listing = listing
        is_orientation = target == "group" and listing.is_orientation
        self.fields["problem"].choices = PROBLEMS["orientation" if is_orientation else target]

    def clean(self):
        data = super().clean()
        says_nothing = not data.get("details") and "details" not in self.errors
        if data.get("problem") == Problem.OTHER and says_nothing:
            self.add_error("details", _("Dites en quelques mots ce qui ne va pas."))
        return data

    @property
    def about(self):
        """The same listing has a page in each language."""
        return f"{self.target} {self.listing.pk}"

    @property
    def shows_details(self):
        return self.is_bound and bool(self["details"].value() or self["details"].errors)

    def save(self, sender):
        data = self.cleaned_data
        report = Report.objects.create(
            **{self.target: self.listing}, problem=data["problem"], details=data["details"]
        )
        if report.problem == Problem.CLOSED:
            cache.set(sender_key(report.pk), sender, A_DAY)
            if cautions_of(report.received_on) < MOST_CAUTIONS_A_DAY:
                raise_caution(report)
        return report


def sender_key(pk):
    return f"report-sender:{pk}"


def cautions_of(day):
    """How many groups carry a caution to which a report of that day led."""
    told = SupportGroup.objects.filter(
        reported_closed=True,
        reports__problem=Problem.CLOSED,
        reports__state=Report.State.NEW,
        reports__received_on=day,
    )
    return told.distinct().count()


def raise_caution(report):
    """Warn visitors once a second, independent person says that the group has ended."""
    group = report.group
    if group and not group.reported_closed and is_confirmed(report):
        # Not save(): nobody has typed anything, so `updated_at` stays.
        SupportGroup.objects.filter(pk=group.pk).update(reported_closed=True)


def is_confirmed(report):
    if report.problem != Problem.CLOSED:
        return False
    others = closed_reports(report.group).exclude(pk=report.pk)
    days = {report.received_on, *others.values_list("received_on", flat=True)}
    if len(days) >= DAYS:
        return True
    same_day = (
        others.filter(received_on=report.received_on)
        .order_by("-pk")
        .values_list("pk", flat=True)[:MOST_COMPARED]
    )
    senders = cache.get_many(map(sender_key, [report.pk, *same_day])).copy()
    own = senders.pop(sender_key(report.pk), None)
    return own is not None and any(sender != own for sender in senders.values())


def closed_reports(group):
    return Report.objects.waiting().filter(group=group, problem=Problem.CLOSED)


def lift_caution(group):
    """Once an editor has dealt with the reports, visitors need no warning any more."""
    if group and group.reported_closed and closed_reports(group).count() < 2:
        SupportGroup.objects.filter(pk=group.pk).update(reported_closed=False)


def carry_caution(other, kept):
    """The reports about one group are now about another, with which it was merged."""
    if other.reported_closed or any(is_confirmed(report) for report in closed_reports(kept)):
        SupportGroup.objects.filter(pk=kept.pk).update(reported_closed=True)


def settle(report, state):
    """Deal with a report or take it up again, with what this means for visitors."""
    moved = report.set_state(state)
    if moved and report.is_waiting:
        raise_caution(report)
    elif moved:
        lift_caution(report.group)
    return moved
