"""How complete a group's page is: a column, a filter, and what is missing, on the form."""

from django.contrib import admin
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from ...models import SupportGroup, quality
from ...upkeep.rating import rate_again

LEVELS = {"weak": _("faible"), "fair": _("moyenne"), "good": _("bonne")}


def score_in_words(score):
    """« 72 · moyenne », in the colour of its level."""
    level = quality.level_of(score)
    return format_html(
        '<span class="quality quality--{}">{}\u00a0· {}</span>', level, score, LEVELS[level]
    )


class QualityFilter(admin.SimpleListFilter):
    title = _("qualité")
    parameter_name = "qualite"
    RANGES = {
        "faible": {"quality__lt": quality.FAIR_FROM},
        "moyenne": {"quality__gte": quality.FAIR_FROM, "quality__lt": quality.GOOD_FROM},
        "bonne": {"quality__gte": quality.GOOD_FROM},
    }

    def lookups(self, request, model_admin):
        return zip(self.RANGES, LEVELS.values(), strict=True)

    def queryset(self, request, queryset):
        return queryset.filter(**self.RANGES.get(self.value(), {}))


class QualityMixin:
    """For support groups; the score follows whatever an editor does on the form."""

    @admin.display(description=_("qualité"), ordering="quality")
    def quality_badge(self, group):
        return score_in_words(group.quality)

    def after_save(self, request, form, formsets, change):
        """A group rates itself when it is saved: before its lists and its meetings are."""
        lists = {field.name for field in self.opts.many_to_many}
        parts_changed = any(formset.has_changed() for formset in formsets)
        if not change or parts_changed or lists.intersection(form.changed_data):
            rate_again(form.instance)

    def form_context(self, request, group, form):
        if group is None or not self.has_change_permission(request, group):
            return {"assessment": None}
        facts = quality.with_facts(SupportGroup.objects.filter(pk=group.pk)).get()
        assessment = quality.assess(facts)
        badge = score_in_words(assessment.score)
        return {
            "assessment": {"badge": badge, "advice": assessment.advice},
            # Worth no points: visitors see nothing of it.
            "asks_address": group.may_ask and not group.address_to_ask,
        }


class AddressFilter(admin.SimpleListFilter):
    """Whom we can ask by mail whether the page is still true."""

    title = _("e-mail de qui organise")
    parameter_name = "courriel"
    NONE = "aucun"

    def lookups(self, request, model_admin):
        return [(self.NONE, _("aucun"))]

    def queryset(self, request, queryset):
        return queryset.nobody_to_write_to() if self.value() == self.NONE else queryset
