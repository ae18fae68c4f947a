"""When a group meets, in its form: read from words, and shown as dates before it is saved."""

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..finding.coming import Plan, coming_dates
from ..meetings.dates import check_doubles
from ..meetings.orphans import orphans
from ..meetings.rows import (
    change_of,
    limits_in,
    limits_of,
    listed,
    meetings_of,
    pause_of,
    rules_of,
    with_changes,
)
from ..meetings.rules import Cancelled, ImpossibleRuleError, say_all_of
from ..meetings.school_holidays import school_calendar
from ..meetings.shown import completing, date_in_words, say
from ..meetings.writing import read_words
from ..models import DateChange, Language, Meeting, Municipality, SchoolHoliday
from .hours import AS_WRITTEN
from .meeting_fields import CommaChoices, DatesField, week_choices
from .meeting_presets import (
    CLOSINGS,
    RHYTHMS,
    as_number,
    labels,
    missing_in,
    put_preset,
    total_in,
)
from .parts import PartForm, PartsFormSet, PartsInline

READ, SHOW, PRESET = "_read_words", "_show_dates", "_preset"
UNSAVED = {READ, SHOW, PRESET}
DATES_SHOWN = 6
# Sentences to begin with: the reader of words makes meetings of any of them.
EXAMPLES = [
    "Chaque jeudi, de 19 h 30 à 21 h 30",
    "Le 1er et le 3e jeudi du mois, de 14 h à 16 h",
    "Le dernier samedi du mois, de 10 h à 12 h",
    "Un jeudi sur deux, à partir du 7 janvier 2027, à 20 h",
    "Le 1er mardi, tous les deux mois à partir de janvier, à 19 h",
    "Le lundi à 14 h et le mercredi à 19 h",
    "Le 2e mardi du mois, à 19 h 30, sauf en juillet et en août",
    "Le 3e jeudi du mois, de 14 h à 16 h, hors vacances scolaires",
    "Le 3 décembre 2026 et le 7 janvier 2027, à 19 h",
]


class MeetingForm(PartForm):
    weeks_of_month = CommaChoices(
        label=gettext_lazy("Semaines du mois"), choices=week_choices, required=False
    )
    dates = DatesField(
        label=gettext_lazy("Dates"),
        max_length=900,
        required=False,
        widget=forms.TextInput(attrs={"class": "vTextField"}),
        help_text=gettext_lazy("Pour « à ces dates » : 3/12/2026, 7/1/2027."),
    )

    def _post_clean(self):
        """What the database refuses is said as the rules say it: with what would be right."""
        super()._post_clean()
        if self.non_field_errors():
            try:
                rules_of([self.instance], strict=True)
            except ImpossibleRuleError as problem:
                del self.errors[NON_FIELD_ERRORS]
                self.add_error(None, problem)


class MeetingFormSet(PartsFormSet):
    """Refuses what no calendar can follow, with the sentence that would be right."""

    def clean(self):
        super().clean()
        self.rules = ()
        if not any(self.errors):
            self.rules = rules_of(self.rows_to_be(), strict=True, **limits_in(self.instance))
            self.check_words()

    def check_words(self):
        """New words whose dates are certain stand beside meetings that say as much, or more.

        A group that is known and has no meetings is saved, and told of it: see `after_save`.
        """
        group, before = self.instance, self.instance.as_stored()
        if before and (before["rhythm"] == group.rhythm or not self.rules):
            return
        words_say = rules_in(group.rhythm, group)
        if not words_say or say_all_of(self.rules, words_say):
            return
        if before and words_say == rules_in(before["rhythm"], group):
            return
        text = _(
            "Les mots disent « %(words)s », et aucune rencontre ne le dit encore : cliquez sur "
            "« Lire ces mots », ou ajoutez les rencontres."
        )
        if self.rules:
            text = _(
                "Les mots disent « %(words)s », les rencontres « %(meetings)s » : cliquez sur "
                "« Lire ces mots », ou corrigez les rencontres."
            )
        words = {"words": say(words_say, ""), "meetings": say(self.rules, "")}
        raise ValidationError(text % words)


class DateChangeFormSet(PartsFormSet):
    """Refuses what is said of a date on which the group does not meet, naming the nearest."""

    meetings = None

    def clean(self):
        super().clean()
        rules = getattr(self.meetings, "rules", ())
        if any(self.errors) or not rules:
            return
        rows = self.rows_to_be()
        # Twice the same date is refused by the rule itself.
        changes = [change_of(row) for row in rows]
        check_doubles(with_changes(rules, changes), timezone.localdate(), school_calendar())
        for _row, problem in orphans(rules, rows):
            raise problem


def rules_in(words, group):
    """What they state of the regular meetings; a new group has the languages of its form."""
    languages = group.lists_to_be.get("languages")
    if languages is None:
        languages = group.languages.all() if group.pk else ()
    languages = [one.code for one in languages]
    return with_changes(read_words(words, group.municipality, languages).rules, [])


class MeetingInline(PartsInline, admin.StackedInline):
    model = Meeting
    form = MeetingForm
    formset = MeetingFormSet
    extra = 0
    formfield_overrides = AS_WRITTEN
    fields = [
        ("frequency", "weekday"),
        "weeks_of_month",
        ("start_time", "end_time"),
        ("since", "until", "sessions"),
        ("every", "from_month", "dates"),
        "note",
    ]


class DateChangeInline(PartsInline, admin.StackedInline):
    model = DateChange
    formset = DateChangeFormSet
    fields = [("kind", "day", "to_day"), ("start_time", "end_time"), "note"]
    # Without a script nothing else adds one.
    extra = 1
    formfield_overrides = AS_WRITTEN
    verbose_name_plural = gettext_lazy(
        "Dates particulières : pas de rencontre, déplacée, une en plus"
    )


class MeetingsMixin:
    """For the form of a group: presets, « Lire ces mots », « Voir les dates », what is refused.

    All these buttons send the form and show it again, unsaved: no script is needed.
    """

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        if request.method == "POST" and READ in request.POST:
            request.reading = self.fill_from_words(request)
        elif request.method == "POST" and PRESET in request.POST:
            self.fill_from_preset(request)
        return super().changeform_view(request, object_id, form_url, extra_context)

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change, **kwargs)
        if request.method != "POST" or not UNSAVED.intersection(request.POST):
            return form
        # Checked, shown again, never saved.
        return type(form.__name__, (form,), {"is_valid": lambda self: self.full_clean()})

    def _create_formsets(self, request, obj, change):
        formsets, inlines = super()._create_formsets(request, obj, change)
        by_model = {formset.model: formset for formset in formsets}
        if {Meeting, DateChange} <= by_model.keys():
            by_model[DateChange].meetings = by_model[Meeting]
        request.meeting_formsets = by_model
        return formsets, inlines

    # What fills the fields that were sent --------------------------------------------------------

    def fill_from_words(self, request):
        """The `Reading` of the words; what they state is put into the fields."""
        data = request.POST.copy()
        reading = words_in(data, *whose_schools(data))
        if reading.rules:
            put_meetings(data, reading.rules)
            request.POST = data
        return reading

    def fill_from_preset(self, request):
        data = request.POST.copy()
        whose = whose_schools(data)
        put_preset(data, data[PRESET], words_in(data, *whose).rules, *whose)
        request.POST = data

    # What is shown -----------------------------------------------------------------------------

    def form_context(self, request, group, form):
        context = {
            "dates_help": {
                "examples": EXAMPLES,
                "rhythms": labels(RHYTHMS),
                "closings": labels(CLOSINGS),
            }
        }
        formsets = getattr(request, "meeting_formsets", None)
        if reading := getattr(request, "reading", None):
            context["reading"] = reading
        if request.method == "POST" and formsets and Meeting in formsets:
            context["dates_preview"] = preview_of(form.instance, formsets)
        return context

    def after_save(self, request, form, formsets, change):
        """What is saved and will never bring anybody together again is said."""
        by_model = {formset.model: formset for formset in formsets}
        rules = getattr(by_model.get(Meeting), "rules", ())
        if not rules and "rhythm" in form.changed_data:
            self.tell_unread(request, form.instance)
        touched = any(formset.has_changed() for formset in formsets)
        if not rules or not (touched or form.has_changed()):
            return
        if not preview_of(form.instance, by_model)["dates"]:
            text = _("Ce rythme n’a plus aucune date à venir : la page le dit.")
            self.message_user(request, text, messages.WARNING)
        if "rhythm" in form.changed_data and not rules_in(form.instance.rhythm, form.instance):
            text = _("Ces mots ne disent pas de date certaine. La page dit encore : « %s ».")
            self.message_user(request, text % say(rules, ""), messages.WARNING)

    def tell_unread(self, request, group):
        if words_say := rules_in(group.rhythm, group):
            text = _(
                "Les mots disent « %s », mais la page ne donne pas de date : cliquez sur « Lire "
                "ces mots », puis enregistrez."
            )
            self.message_user(request, text % say(words_say, ""), messages.WARNING)


def whose_schools(data):
    """(municipality, codes of the languages) as the form says them now."""
    municipality = Municipality.objects.filter(pk=as_number(data.get("municipality"))).first()
    chosen = [number for one in data.getlist("languages") if (number := as_number(one))]
    languages = Language.objects.filter(pk__in=chosen).values_list("code", flat=True)
    return municipality, list(languages)


def words_in(data, municipality, languages):
    return read_words(data.get("rhythm", "")[:200], municipality, languages)


def put_meetings(data, rules):
    """Into the data of a form: the meetings of these rules, in the place of those that were."""
    total = total_in(data)
    for number in range(total):
        data[f"meetings-{number}-DELETE"] = "on"
    for number, meeting in enumerate(meetings_of(rules), start=total):
        for name in Meeting._meta.get_fields():
            value = getattr(meeting, name.attname, None) if name.concrete else None
            if value not in (None, "") and name.name not in ("id", "group"):
                data[f"meetings-{number}-{name.name}"] = str(value)
    data["meetings-TOTAL_FORMS"] = str(total + len(meetings_of(rules)))
    limits = limits_of(rules)
    data.setlist("closed_months", listed(limits["closed_months"]))
    data.setlist("school_holidays", listed(limits["school_holidays"]))
    if limits["closed_on_public_holidays"]:
        data["closed_on_public_holidays"] = "on"
    else:
        data.pop("closed_on_public_holidays", None)
    put_cancelled(data, rules)


def put_cancelled(data, rules):
    days = [one.day for rule in rules for one in rule.changes if isinstance(one, Cancelled)]
    total = total_in(data, "date_changes")
    known = {data.get(f"date_changes-{number}-day") for number in range(total)}
    for day in days:
        if day.isoformat() not in known:
            data[f"date_changes-{total}-kind"] = DateChange.Kind.CANCELLED
            data[f"date_changes-{total}-day"] = day.isoformat()
            total += 1
    data["date_changes-TOTAL_FORMS"] = str(total)


def preview_of(group, formsets):
    """The sentence and the next six dates of what the form says; or why there are none."""
    meetings, changes = formsets[Meeting], formsets.get(DateChange)
    if not (meetings.is_valid() and (changes is None or changes.is_valid())):
        problem = problem_of(meetings, changes)
        return {"sentence": "", "dates": [], "problem": problem, "missing": []}
    rows = changes.rows_to_be() if changes else []
    rules = with_changes(meetings.rules, [change_of(row) for row in rows])
    today = timezone.localdate()
    plan = Plan(rules, pause_of(group))
    dates = coming_dates(plan, timezone.now(), school_calendar(), DATES_SHOWN)
    dates = [one for one in dates if not one.cancelled][:DATES_SHOWN]
    missing = [text for row in meetings.rows_to_be() if (text := missing_in(row))]
    return {
        "sentence": say(rules, "") if rules else "",
        "beside": ", ".join(completing(group.rhythm)) if rules else "",
        "dates": [(date_in_words(one, today), one.caution) for one in dates],
        "problem": "" if rules else _("Ces rencontres ne donnent pas de date certaine."),
        "missing": list(dict.fromkeys(missing)),
    }


def problem_of(*formsets):
    for formset in filter(None, formsets):
        if errors := formset.non_form_errors():
            return errors[0]
    return _("Corrigez d’abord les rencontres.")


# The desk --------------------------------------------------------------------------------------


def calendars_ending_soon():
    """The Communities whose school holidays are known for less than six months."""
    soon = school_calendar().ending_soon(timezone.localdate())
    return [SchoolHoliday.Community(one).label for one in soon]
