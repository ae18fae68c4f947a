"""Articles made of ordered blocks, and what several articles may share."""

from content_editor.admin import ContentEditor, ContentEditorInline
from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminTextareaWidget, AdminTextInputWidget
from django.forms import Script
from django.utils.translation import gettext_lazy as _
from js_asset import Media

from directory.admin.abilities.history import HistoryMixin
from directory.admin.abilities.moves import PublishMixin
from directory.admin.abilities.preview import PreviewMixin
from directory.admin.abilities.waiting import DeskFilter
from directory.admin.base import EditorAdmin
from directory.admin.lock import Locked
from directory.admin.parts import PartForm, PartsInline

from ..links import pages
from ..models import (
    BLOCKS,
    Article,
    Comparison,
    ComparisonRow,
    DecisionGuide,
    DecisionOption,
    PictureBlock,
    Reference,
)
from ..views import article_context

# Names of Material icons, which come with django-content-editor.
ICONS = {
    "RichText": "notes",
    "PictureBlock": "image",
    "NetworkList": "list",
    "NetworkMap": "map",
    "PlatformList": "account_balance",
    "GroupList": "groups",
    "HelplineList": "call",
    "Quotation": "format_quote",
    "ComparisonBlock": "compare",
    "DecisionGuideBlock": "alt_route",
    "ReferenceList": "menu_book",
}

WORDS = {
    "createNew": _("Ajouter un bloc"),
    "empty": _("Aucun bloc : ajoutez-en un avec le signe +."),
    "noPlugins": _("Aucun bloc n’est possible ici."),
    "newItem": _("Nouveau bloc"),
    "collapseAll": _("Replier tous les blocs"),
    "uncollapseAll": _("Déplier tous les blocs"),
    "forDeletion": _("sera supprimé"),
    "selectMultiple": _("Ctrl + clic choisit plusieurs blocs ; glissez-les pour les déplacer."),
}


class BlockInline(PartsInline, ContentEditorInline):
    def get_autocomplete_fields(self, request):
        pictures = ["picture"] if self.model is PictureBlock else []
        return [*(field.name for field in self.opts.many_to_many), *pictures]


def block_inline(model):
    return BlockInline.create(model, icon=ICONS[model.__name__])


class ArticleForm(Locked, forms.ModelForm):
    class Meta:
        widgets = {
            "summary": AdminTextareaWidget(attrs={"rows": 2}),
            "lead": AdminTextareaWidget(attrs={"rows": 4}),
        }


@admin.register(Article)
class ArticleAdmin(PublishMixin, PreviewMixin, HistoryMixin, EditorAdmin, ContentEditor):
    form = ArticleForm
    change_form_template = "admin/articles/article_change_form.html"
    preview_template = "articles/article_detail.html"
    list_display = [
        "title",
        "language",
        "status_badge",
        "rank",
        "published_on",
        "reviewed_on",
        "updated_at",
    ]
    list_filter = ["status", "language", "audiences", DeskFilter]
    search_fields = ["title", "summary", "lead", "author"]
    prepopulated_fields = {"slug": ["title"]}
    autocomplete_fields = ["audiences", "themes"]
    readonly_fields = ["updated_at"]
    ordering = ["rank", "title", "pk"]
    inlines = [block_inline(model) for model in BLOCKS]
    fieldsets = [
        (None, {"fields": ["title", "slug", ("language", "same_as"), "summary", "lead"]}),
        (_("Pour qui, sur quoi"), {"fields": ["audiences", "themes"]}),
        (
            _("Publication"),
            {
                "fields": [
                    ("status", "rank"),
                    ("published_on", "reviewed_on"),
                    ("author", "takes_words"),
                    "updated_at",
                ]
            },
        ),
    ]

    class Media:
        js = [Script("admin_site/inline_styles.js")]

    def render_change_form(self, request, context, **kwargs):
        """The import map of the block editor is an inline script: it needs the page's nonce."""
        response = super().render_change_form(request, context, **kwargs)
        response.context_data["media"] = Media.from_media(
            response.context_data["media"], nonce=str(request.csp_nonce)
        )
        return response

    def _content_editor_context(self, request, context):
        """The block editor speaks hardly any French by itself."""
        context = super()._content_editor_context(request, context)
        return context | {"messages": context["messages"] | {k: str(v) for k, v in WORDS.items()}}

    def form_context(self, request, record, form):
        return {"pages_of_site": pages()}

    def has_public_page(self, record):
        return record.is_public

    def preview_context(self, record):
        return article_context(record)


class OptionForm(PartForm):
    class Meta:
        widgets = {"link": AdminTextInputWidget(attrs={"list": "pages-of-site"})}


class OptionInline(PartsInline, admin.StackedInline):
    model = DecisionOption
    form = OptionForm
    extra = 0
    fields = ["situation", "advice", ("link", "link_label"), "ordering"]


class RowInline(PartsInline, admin.TabularInline):
    model = ComparisonRow
    extra = 0
    fields = ["label", "first", "second", "ordering"]


@admin.register(DecisionGuide)
class DecisionGuideAdmin(EditorAdmin):
    list_display = ["title"]
    search_fields = ["title", "intro"]
    inlines = [OptionInline]

    def form_context(self, request, record, form):
        return {"pages_of_site": pages()}


@admin.register(Comparison)
class ComparisonAdmin(EditorAdmin):
    list_display = ["title", "first", "second"]
    search_fields = ["title", "first", "second"]
    inlines = [RowInline]


@admin.register(Reference)
class ReferenceAdmin(EditorAdmin):
    list_display = ["authors", "year", "title", "kind"]
    list_filter = ["kind"]
    search_fields = ["authors", "title", "container", "doi", "key"]
    prepopulated_fields = {"key": ["authors"]}
    fieldsets = [
        (
            None,
            {"fields": ["authors", "title", "container", ("year", "kind"), "details", "key"]},
        ),
        (_("Lien"), {"fields": ["doi", "url"]}),
        (
            _("Ce qu’on peut en dire"),
            {
                "fields": ["claim"],
                "description": _("Une page ne dit jamais plus que ce qui est écrit ici."),
            },
        ),
    ]
