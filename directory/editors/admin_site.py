"""The editors' site: its name, and its lists in the order editors need them."""

from django.apps import apps
from django.conf import settings
from django.contrib import admin
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.contrib.auth import REDIRECT_FIELD_NAME, logout
from django.db.models import Case, When
from django.http import Http404, HttpResponseRedirect
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.i18n import JavaScriptCatalog

from . import account, guide, second_factor

SCRIPTS_WITH_WORDS = ["django.contrib.admin", "django_prose_editor"]
# (title, app, models), most used first; what is not named here follows under its app's name.
SECTIONS = [
    (
        _("Annuaire"),
        "directory",
        ["SupportGroup", "Helpline", "CareNetwork", "Catchment", "Platform", "Organisation"],
    ),
    (
        _("Ce qui arrive"),
        "directory",
        [
            "Report",
            "GroupSuggestion",
            "GroupAnswer",
            "ConfirmationRequest",
            "FeedRow",
            "Feed",
            "Link",
            "Duplicate",
        ],
    ),
    (
        _("À lire"),
        "articles",
        ["Article", "ReaderWord", "Picture", "DecisionGuide", "Comparison", "Reference"],
    ),
    (_("Mots de l’annuaire"), "directory", ["Theme", "Audience", "Language"]),
    (
        _("Lieux et calendrier"),
        "directory",
        ["PlaceAlias", "Municipality", "Locality", "Region", "SchoolHoliday"],
    ),
    (_("Comptes"), "auth", ["User", "Group"]),
    (_("Connexions"), "directory", ["LoginRecord", "Lockout"]),
]


class LabelledAutocomplete(AutocompleteJsonView):
    """Suggestions that tell namesakes apart: « Liège » and « Liège – province »."""

    def get_queryset(self):
        """What is called just so comes first, then what begins so."""
        records, term = super().get_queryset(), self.term.strip()
        known = {field.name for field in records.model._meta.concrete_fields}
        names = [name for name in ("name", "name_fr", "title") if name in known]
        if not term or not names:
            return records
        ranks = [When(**{f"{name}__iexact": term}, then=0) for name in names]
        ranks += [When(**{f"{name}__istartswith": term}, then=1) for name in names]
        order = records.query.order_by or records.model._meta.ordering
        return records.order_by(Case(*ranks, default=2), *order)

    def serialize_result(self, obj, to_field_name):
        label = getattr(self.model_admin, "choice_label", str)
        return super().serialize_result(obj, to_field_name) | {"text": label(obj)}


def lacks_second_factor(request):
    """Whether a role of this person asks for a second factor that the session does not have."""
    user = request.user
    if not settings.SECOND_FACTOR:
        return False
    return user.is_authenticated and user.is_asked_second_factor and not user.is_verified()


def nowhere(request, record):
    raise Http404


class AdminSite(admin.AdminSite):
    site_header = _("Healing Together – rédaction")
    site_title = _("Rédaction de Healing Together")
    index_title = _("Votre bureau")
    empty_value_display = "–"

    # (request, site) → context of the first page; the desk puts itself here, being above this room.
    desk_of = None
    queues = ()
    # () → more addresses, for the same reason.
    more_urls = None

    def index(self, request, extra_context=None):
        """The desk: what waits, before the list of everything."""
        desk = self.desk_of(request, self) if self.desk_of else {}
        return super().index(request, desk | (extra_context or {}))

    def get_urls(self):
        own = [
            ("mon-compte/", account.account, "account"),
            ("mon-compte/message/", account.switch_weekly_mail, "switch_weekly_mail"),
            ("mon-compte/sessions/", account.close_other_sessions, "close_sessions"),
            (
                "mon-compte/second-facteur/activer/",
                account.start_second_factor,
                "start_second_factor",
            ),
            (
                "mon-compte/second-facteur/",
                account.set_up_second_factor,
                "second_factor",
            ),
            (
                "mon-compte/second-facteur/desactiver/",
                account.switch_off_second_factor,
                "switch_off_second_factor",
            ),
            (
                "mon-compte/codes-de-secours/",
                account.renew_recovery_codes,
                "renew_recovery_codes",
            ),
            ("mode-d-emploi/", guide.guide_index, "guide"),
            ("mode-d-emploi/<slug:slug>/", guide.guide_page, "guide_page"),
        ]
        return [
            path("login/code/", account.code_step, name="login_code"),
            # Django's shortcut tells the URL of any record, drafts elsewhere included; forms
            # here have the URL itself.
            path("r/<path:record>", self.admin_view(nowhere)),
            *(path(route, self.admin_view(view), name=name) for route, view, name in own),
            *(self.more_urls() if self.more_urls else ()),
            *super().get_urls(),
        ]

    def admin_view(self, view, cacheable=False):
        """All but the pages that lead to a second factor ask for it, where a role does."""

        def guarded(request, *args, **kwargs):
            if view in self._open_without_second_factor or not lacks_second_factor(request):
                return view(request, *args, **kwargs)
            if second_factor.device_of(request.user):
                # The role asks for it since after this session was opened.
                logout(request)
                return HttpResponseRedirect(reverse("admin:login", current_app=self.name))
            return HttpResponseRedirect(reverse("admin:account", current_app=self.name))

        return super().admin_view(guarded, cacheable)

    def i18n_javascript(self, request, extra_context=None):
        """The words of Django’s scripts, and of the editor of texts."""
        return JavaScriptCatalog.as_view(packages=SCRIPTS_WITH_WORDS)(request)

    @property
    def _open_without_second_factor(self):
        return (
            account.account,
            account.start_second_factor,
            account.set_up_second_factor,
            self.i18n_javascript,
            self.logout,
            self.password_change,
            self.password_change_done,
        )

    def each_context(self, request):
        """On every page: the crisis numbers that are overdue, for those who can check them.

        Until there is a second factor, no menu of what cannot be opened.
        """
        context = super().each_context(request) | {"overdue_helplines": []}
        if context["has_permission"] and lacks_second_factor(request):
            return context | {"available_apps": [], "is_nav_sidebar_enabled": False}
        if request.user.has_perm("directory.change_helpline"):
            helplines = apps.get_model("directory", "Helpline").objects
            context["overdue_helplines"] = list(helplines.due().values_list("name", flat=True))
        return context

    @method_decorator(never_cache)
    def login(self, request, extra_context=None):
        """As Django's, and the second step after it: see `account`."""
        index = reverse("admin:index", current_app=self.name)
        if request.method == "GET" and self.has_permission(request):
            return HttpResponseRedirect(index)
        request.current_app = self.name
        context = {
            **self.each_context(request),
            "title": _("Connexion"),
            "subtitle": None,
            "app_path": request.get_full_path(),
            "username": request.user.get_username(),
            **(extra_context or {}),
        }
        if REDIRECT_FIELD_NAME not in request.GET and REDIRECT_FIELD_NAME not in request.POST:
            context[REDIRECT_FIELD_NAME] = index
        return account.PasswordStep.as_view(extra_context=context, next_page=index)(request)

    def autocomplete_view(self, request):
        return LabelledAutocomplete.as_view(admin_site=self)(request)

    def get_app_list(self, request, app_label=None):
        apps = {app["app_label"]: app for app in super().get_app_list(request, app_label)}
        sections = []
        for title, label, names in SECTIONS:
            if label not in apps:
                continue
            models = {model["object_name"]: model for model in apps[label]["models"]}
            for model in models.values():
                model_admin = self.get_model_admin(model["model"])
                model["name"] = getattr(model_admin, "menu_name", model["name"])
            apps[label]["models"] = [model for name, model in models.items() if name not in names]
            if chosen := [models[name] for name in names if name in models]:
                sections.append(apps[label] | {"name": title, "models": chosen})
        return sections + [app for app in apps.values() if app["models"]]
