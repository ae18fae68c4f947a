"""How complete a group's page is: a column, a filter, and what is missing, on the form."""

from django.contrib import admin
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from ...models import SupportGroup, quality

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

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        quality.rate(SupportGroup.objects.filter(pk=form.instance.pk))

    def back_to_form(self, record):
        """One of the buttons was used, a check for instance."""
        quality.rate(SupportGroup.objects.filter(pk=record.pk))
        return super().back_to_form(record)

    def render_change_form(self, request, context, obj=None, **kwargs):
        context["assessment"] = None
        if obj and obj.pk and self.has_change_permission(request, obj):
            facts = quality.with_facts(SupportGroup.objects.filter(pk=obj.pk)).get()
            assessment = quality.assess(facts)
            badge = score_in_words(assessment.score)
            context["assessment"] = {"badge": badge, "advice": assessment.advice}
        return super().render_change_form(request, context, obj=obj, **kwargs)
