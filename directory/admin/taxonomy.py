"""Themes, audiences and languages: the words that groups are sorted by."""

from django.contrib import admin
from django.db.models import F
from django.db.models.functions import Coalesce
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from ..exchange.records.sheets import ThemeSheet
from ..models import Audience, Language, Theme, ThemeSynonym
from .abilities.plain_import import PlainImportMixin
from .abilities.translations import TranslatedAdmin, TranslatedForm, TranslationFilter
from .base import EditorAdmin, rows_of
from .deleting import InUseMixin
from .parts import PartsInline


class SynonymInline(PartsInline, admin.TabularInline):
    model = ThemeSynonym
    extra = 1


class BranchFilter(admin.SimpleListFilter):
    """Themes of one branch, the branch included."""

    title = _("branche")
    parameter_name = "branche"
    path = ""

    def lookups(self, request, model_admin):
        return [(theme.slug, theme.name) for theme in Theme.objects.branches()]

    def queryset(self, request, queryset):
        if not self.value():
            return queryset
        themes = Theme.objects.filter(slug=self.value()) | Theme.objects.filter(
            parent__slug=self.value()
        )
        return queryset.filter(**{f"{self.path or 'pk'}__in": themes.values("pk")})


@admin.register(Theme)
class ThemeAdmin(InUseMixin, PlainImportMixin, TranslatedAdmin, EditorAdmin):
    form = TranslatedForm
    import_sheet = ThemeSheet
    list_display = ["in_tree", "branch", "plain_words", "number_of_groups", "rank"]
    list_filter = [BranchFilter, TranslationFilter]
    list_per_page = 200
    search_fields = ["name_fr", "name_nl", "name_de", "name_en", "synonyms__term"]
    autocomplete_fields = ["parent"]
    prepopulated_fields = {"slug": ["name_fr"]}
    readonly_fields = ["updated_at"]
    inlines = [SynonymInline]
    fieldsets = [
        (
            None,
            {
                "fields": ["name_fr", "parent", "slug", "summary", "plain_words"],
                "description": _(
                    "« Proche de… » n’est jamais un thème : c’est un public. "
                    "Sans branche, le thème est lui-même une branche."
                ),
            },
        ),
        (_("Dans les autres langues"), {"fields": ["name_nl", "name_de", "name_en"]}),
        (_("Rangement"), {"fields": ["rank", "updated_at"], "classes": ["collapse"]}),
    ]

    def get_queryset(self, request):
        themes = super().get_queryset(request).select_related("parent")
        return themes.annotate(group_count=rows_of(Theme.groups.rel.through, "theme"))

    def get_ordering(self, request):
        """Each branch, then what is in it."""
        return [
            Coalesce("parent__rank", "rank"),
            Coalesce("parent_id", "pk"),
            F("parent_id").asc(nulls_first=True),
            "rank",
            "name_fr",
            "pk",
        ]

    def choice_label(self, theme):
        return f"{theme.parent.name} › {theme.name}" if theme.parent else theme.name

    @admin.display(description=_("thème"), ordering="name_fr")
    def in_tree(self, theme):
        level = "leaf" if theme.parent_id else "branch"
        return format_html('<span class="tree tree--{}">{}</span>', level, theme.name)

    @admin.display(description=_("branche"), ordering="parent__name_fr")
    def branch(self, theme):
        return theme.parent.name if theme.parent else ""

    @admin.display(description=_("groupes"), ordering="group_count")
    def number_of_groups(self, theme):
        return theme.group_count


@admin.register(Audience)
class AudienceAdmin(InUseMixin, TranslatedAdmin, EditorAdmin):
    form = TranslatedForm
    list_display = ["name_fr", "phrase", "number_of_groups", "rank"]
    list_filter = [TranslationFilter]
    search_fields = ["name_fr", "name_nl", "name_de", "name_en", "phrase", "synonyms"]
    prepopulated_fields = {"slug": ["name_fr"]}
    fieldsets = [
        (None, {"fields": ["name_fr", "phrase", "slug", "synonyms"]}),
        (_("Dans les autres langues"), {"fields": ["name_nl", "name_de", "name_en"]}),
        (_("Rangement"), {"fields": ["rank"], "classes": ["collapse"]}),
    ]

    def get_queryset(self, request):
        audiences = super().get_queryset(request)
        return audiences.annotate(group_count=rows_of(Audience.groups.rel.through, "audience"))

    @admin.display(description=_("groupes"), ordering="group_count")
    def number_of_groups(self, audience):
        return audience.group_count


@admin.register(Language)
class LanguageAdmin(InUseMixin, EditorAdmin):
    list_display = ["name_fr", "code", "rank"]
    search_fields = ["name_fr", "name_nl", "name_de", "name_en", "code"]
    fieldsets = [
        (None, {"fields": ["name_fr", "code", "rank"]}),
        (_("Dans les autres langues"), {"fields": ["name_nl", "name_de", "name_en"]}),
    ]

    def get_readonly_fields(self, request, obj=None):
        return ["code"] if obj and obj.is_of_the_site(obj.code) else []

    def has_delete_permission(self, request, obj=None):
        may = super().has_delete_permission(request, obj)
        return may and obj is not None and not obj.is_of_the_site(obj.code)
