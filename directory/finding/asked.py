"""What the visitor asks of the list of groups: the form of `/groupes/`, read and checked."""

from copy import copy
from functools import cached_property, partial
from typing import ClassVar

import django_filters
from django import forms
from django.utils.datastructures import MultiValueDict
from django.utils.functional import lazystr
from django.utils.translation import gettext_lazy as _

from ..meetings.shown import day_in_words
from ..models import Meeting, Region, SupportGroup
from ..places.gazetteer import gazetteer
from .answer import Answer
from .coming import day_asked
from .criteria import RADII, Criteria
from .index import current_index

LONGEST_SEARCH = 200
MOST_DAYS = 14
# Of all filters together; nobody who looks for a group chooses so many.
MOST_VALUES = 40
# Of a filter that takes one value: the last few are looked at, and one is said to be left out.
MOST_OF_ONE, LONGEST_SAID = 4, 40

MOMENTS = [("daytime", _("en journée")), ("evening", _("en soirée")), ("weekend", _("le week-end"))]
WHEN = [
    ("today", _("aujourd’hui")),
    ("tomorrow", _("demain")),
    ("week", _("dans les 7 jours")),
    ("weekend", _("ce week-end")),
]
CONDITIONS = [
    ("under_5", _("moins de 5 € par rencontre")),
    ("no_registration", _("sans inscription")),
    ("drop_in", _("on vient quand on veut")),
    ("closed_cycle", _("cycle fermé, avec un début et une fin")),
    ("anonymous", _("on peut rester anonyme")),
    ("relatives", _("ouvert aux proches")),
    ("wheelchair", _("accessible en chaise roulante")),
]


def region_choices():
    """Regions first, each followed by its provinces; arrondissements stay valid but unlisted."""
    order = {Region.Level.REGION: 0, Region.Level.COMMUNITY: 1, Region.Level.PROVINCE: 2}
    regions = gazetteer().regions.values()
    listed = [region for region in regions if region.level in order]
    listed.sort(key=lambda region: (order[region.level], region.name))
    return [(region.slug, region.name) for region in listed] + [
        (region.slug, region.name) for region in regions if region.level not in order
    ]


class SeveralOf(django_filters.MultipleChoiceFilter):
    """Any of several values; the result is drawn from the index, not from the queryset."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, widget=forms.CheckboxSelectMultiple, **kwargs)


class AskedForm(forms.Form):
    """One bad value of several has its message, and the good ones stay."""

    # {name: a value that another one of the same name stands for}
    left_out: ClassVar[dict] = {}

    def _post_clean(self):
        for name in self.errors:
            field = self.fields[name]
            if isinstance(field, forms.MultipleChoiceField):
                values = self.data.getlist(name)
                self.cleaned_data[name] = [value for value in values if field.valid_value(value)]
        for name, value in self.left_out.items():
            kept = self.cleaned_data.get(name)
            self.add_error(
                name, _("« %s » est laissé de côté : un seul choix est possible ici.") % value
            )
            self.cleaned_data[name] = kept


class Filters(dict):
    """Those of a class. What an instance changes of its copies are their choices, in `extra`."""

    def __deepcopy__(self, memo):
        copies = {name: copy(one) for name, one in self.items()}
        for one in copies.values():
            one.extra = dict(one.extra)
        return copies


class Fields(dict):
    """Those of a form class that is made for one form, which need not copy them."""

    def __deepcopy__(self, memo):
        return dict(self)


class OneOfEach:
    """A filter of one value that is asked for twice keeps the last good one, and says so.

    django-filter and Django copy filters and fields, with all their choices, for each question.
    """

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # {name: a value that was left out}
        self.left_out = {}

    @classmethod
    def get_filters(cls):
        return Filters(super().get_filters())

    def get_form_class(self):
        form_class = super().get_form_class()
        form_class.base_fields = Fields(form_class.base_fields)
        form_class.left_out = self.left_out
        return form_class

    def one_of(self, name, values):
        values = list(dict.fromkeys(str(value) for value in values if value))
        if len(values) < 2:
            return values
        values = values[-MOST_OF_ONE:]
        kept = next(filter(partial(self.is_good, name), reversed(values)), values[-1])
        self.left_out[name] = next(value for value in values if value != kept)[:LONGEST_SAID]
        return [kept]

    def is_good(self, name, value):
        try:
            self.filters[name].field.clean(value)
        except forms.ValidationError:
            return False
        return True


class SupportGroupFilter(OneOfEach, django_filters.FilterSet):
    """Errors leave their value out: a bad link must not read as « nothing near you ».

    Who answers is `answer`, drawn from the index; `qs` gives the same groups as a queryset.
    """

    q = django_filters.CharFilter(label=_("Ce que vous cherchez"), max_length=LONGEST_SEARCH)
    near = django_filters.CharFilter(label=_("Code postal ou commune"), max_length=LONGEST_SEARCH)
    radius = django_filters.ChoiceFilter(
        label=_("Distance"),
        choices=[(str(km), lazystr(f"{km} km")) for km in RADII],
        empty_label=_("peu importe"),
    )
    region = django_filters.ChoiceFilter(
        label=_("Région ou province"), choices=region_choices, empty_label=_("toute la Belgique")
    )
    theme = SeveralOf(label=_("Thème"), choices=())
    audience = SeveralOf(label=_("Pour qui"), choices=())
    format = SeveralOf(label=_("Sur place ou en ligne"), choices=SupportGroup.Format.choices)
    kind = SeveralOf(label=_("Sorte de groupe"), choices=SupportGroup.Kind.choices)
    facilitation = SeveralOf(label=_("Qui anime"), choices=SupportGroup.Facilitation.choices)
    language = SeveralOf(label=_("Langue"), choices=())
    day = SeveralOf(
        label=_("Jour"), choices=[(str(day.value), day.label) for day in Meeting.Weekday]
    )
    moment = SeveralOf(label=_("Moment"), choices=MOMENTS)
    when = SeveralOf(label=_("Prochaine date"), choices=WHEN)
    free = SeveralOf(label=_("Prix"), choices=[("1", _("gratuit"))])
    condition = SeveralOf(label=_("Pour venir plus facilement"), choices=CONDITIONS)
    type = SeveralOf(label=_("Type"), choices=SupportGroup.ListingType.choices)
    organisation = django_filters.ChoiceFilter(label=_("Organisation"), choices=())
    sort = django_filters.ChoiceFilter(
        label=_("Trier par"),
        choices=[
            ("relevance", _("pertinence")),
            ("distance", _("distance")),
            ("date", _("prochaine date")),
            ("recent", _("vérification la plus récente")),
            ("name", _("nom")),
        ],
        empty_label=None,
    )
    exact = django_filters.ChoiceFilter(label=_("Sans correction"), choices=[("1", _("oui"))])

    view = django_filters.ChoiceFilter(
        label=_("Vue"), choices=[("list", _("liste")), ("map", _("carte"))], empty_label=None
    )

    class Meta:
        model = SupportGroup
        fields = []
        form = AskedForm

    def __init__(self, data=None, queryset=None, *, index=None, **kwargs):
        self.index = index or current_index()
        if queryset is None:
            queryset = SupportGroup.objects.published()
        super().__init__(data, queryset, **kwargs)
        for name in ("theme", "audience", "language"):
            self.filters[name].extra["choices"] = self.index.choices(name)
        self.filters["when"].extra["choices"] = [*WHEN, *self._days_asked()]
        # A form copies its choices: thousands of associations for the few who ask for one.
        organisations = self.index.organisations.items() if "organisation" in self.data else ()
        self.filters["organisation"].extra["choices"] = [
            (str(pk), name) for pk, name in organisations
        ]
        self.data = self._bounded(self.data)

    def _days_asked(self):
        """The days of the calendar that are asked for, which the filter then offers, too."""
        given = (
            self.data.getlist("when") if hasattr(self.data, "getlist") else self.data.get("when")
        )
        given = given if isinstance(given, list | tuple) else [given]
        today = self.index.today
        days = {day for text in given if (day := day_asked(str(text), today))}
        return [(day.isoformat(), day_in_words(day, today)) for day in sorted(days)[:MOST_DAYS]]

    def _bounded(self, data):
        """Of each filter with several values: the known ones once, then one that is not known.

        The page says each value with a link that holds all others: surplus ones are dropped.
        """
        left = MOST_VALUES
        lists = data.lists() if isinstance(data, MultiValueDict) else data.items()
        bounded = MultiValueDict()
        for name, given in lists:
            values = list(given) if isinstance(given, list | tuple) else [given]
            if isinstance(self.filters.get(name), SeveralOf):
                values = list(dict.fromkeys(str(value) for value in values if value))
                choices = {str(value) for value, _label in self.choices(name)}
                unknown = [value for value in values if value not in choices][:1]
                values = ([value for value in values if value in choices] + unknown)[:left]
                left -= len(values)
            elif name in self.filters:
                values = self.one_of(name, values)
            bounded.setlist(name, values)
        return bounded

    def is_good(self, name, value):
        if name == "near" and value.strip():
            reading = gazetteer().read(value[:LONGEST_SEARCH])
            return bool(reading.places or reading.region)
        return super().is_good(name, value)

    def choices(self, name):
        """The (value, label) pairs that a filter offers, whatever is asked."""
        choices = self.filters[name].extra.get("choices", ())
        return choices() if callable(choices) else choices

    @cached_property
    def asked(self):
        """The valid part of what was asked, as values."""
        self.form.is_valid()
        return Criteria(**getattr(self.form, "cleaned_data", {}))

    @cached_property
    def answer(self):
        return Answer(self.index, self.asked)

    @cached_property
    def qs(self):
        """The published groups of `queryset` that answer: those of the list, in no order."""
        pks = self.index.pks_at(self.answer.ordered)
        return self.queryset.filter(pk__in=pks)

    @property
    def page_number(self):
        return self.data.get("page")

    @property
    def shows_map(self):
        return self.asked.get("view") == "map"
