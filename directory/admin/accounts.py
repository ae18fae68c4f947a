"""Accounts, roles, logins and lock-outs: the superuser's alone."""

from django.contrib import admin, messages
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.forms import AdminPasswordChangeForm
from django.contrib.auth.models import Group, Permission, User
from django.core.exceptions import ValidationError
from django.db.models import Exists, OuterRef
from django.forms import CheckboxSelectMultiple, ModelForm
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django_otp.plugins.otp_totp.models import TOTPDevice

from ..editors import second_factor, sessions
from ..editors.password_reset import send_link
from ..models import Lockout, LoginRecord, RolePolicy, Territory
from .base import EditorAdmin, Extra, WithAbilities
from .parts import PartsFormSet, PartsInline

admin.site.unregister(User)
admin.site.unregister(Group)


class SuperuserOnly:
    """Whatever the permissions say: who may change accounts may become anybody."""

    def has_module_permission(self, request):
        return request.user.is_active and request.user.is_superuser

    def has_view_permission(self, request, obj=None):
        return self.has_module_permission(request)

    def has_add_permission(self, request, obj=None):
        return self.has_module_permission(request)

    def has_change_permission(self, request, obj=None):
        return self.has_module_permission(request)

    def has_delete_permission(self, request, obj=None):
        return self.has_module_permission(request)


class ReadOnly:
    def has_add_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False


class Titled:
    """The list is called what the menu calls it: groups are something else here than roles."""

    menu_name = None

    def list_context(self, request):
        return {"title": self.menu_name}


class TerritoryFormSet(PartsFormSet):
    """Who works nowhere sees an empty desk and wonders: a role of the regions needs one."""

    def clean(self):
        super().clean()
        roles = Group.objects.filter(pk__in=self._chosen("groups"))
        everywhere = Permission.objects.filter(
            content_type__app_label="directory", codename="work_everywhere"
        )
        is_limited = roles.exists() and not roles.filter(permissions__in=everywhere).exists()
        if not is_limited or self.data.get("is_superuser"):
            return
        # What nobody changed is not read.
        said = [form.cleaned_data if form.has_changed() else form.initial for form in self.forms]
        if not any(one.get("regions") for one in said):
            raise ValidationError(
                _("Donnez au moins une région à cette personne : sans cela, elle ne voit rien.")
            )

    def _chosen(self, name):
        getlist = getattr(self.data, "getlist", None)
        chosen = getlist(name) if getlist else self.data.get(name, [])
        return [one for one in chosen if str(one).isdecimal()]


class TerritoryInline(SuperuserOnly, PartsInline, admin.StackedInline):
    model = Territory
    formset = TerritoryFormSet
    autocomplete_fields = ["regions"]
    can_delete = False


class NewAccountForm(ModelForm):
    """Who somebody is; the password is hers to choose, from a link in a mail."""

    class Meta:
        model = User
        fields = ["username", "first_name", "last_name", "email"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["email"].required = True

    def save(self, commit=True):
        self.instance.set_unusable_password()
        self.instance.is_staff = True
        return super().save(commit)


class PasswordForm(AdminPasswordChangeForm):
    """Without « Authentification par mot de passe »: there is no other way in."""

    usable_password = None


@admin.register(User)
class EditorAccountAdmin(Titled, SuperuserOnly, WithAbilities, UserAdmin):
    menu_name = _("Personnes")
    add_form = NewAccountForm
    add_form_template = None
    add_fieldsets = [
        (
            None,
            {
                "fields": ["username", ("first_name", "last_name"), "email"],
                "description": _(
                    "Ensuite, donnez un rôle à cette personne et envoyez-lui le lien par lequel "
                    "elle choisit son mot de passe."
                ),
            },
        )
    ]
    change_form_template = "admin/accounts/user_change_form.html"
    change_password_form = PasswordForm
    list_display = [
        "username",
        "full_name",
        "role_names",
        "has_second_factor",
        "last_login",
        "is_active",
    ]
    list_filter = ["is_active", "groups", "is_superuser"]
    inlines = [TerritoryInline]
    fieldsets = [
        (None, {"fields": ["username", "password"]}),
        (_("La personne"), {"fields": [("first_name", "last_name"), "email"]}),
        (
            _("Ce qu’elle peut faire"),
            {
                "fields": ["is_active", "is_staff", "groups", "is_superuser"],
                "description": _(
                    "« Statut équipe » ouvre cette administration ; le rôle dit ce qu’on y fait. "
                    "Pour fermer un compte, décochez « actif » : son histoire reste."
                ),
            },
        ),
        (_("Dates"), {"fields": ["last_login", "date_joined"]}),
    ]
    readonly_fields = ["last_login", "date_joined"]
    filter_horizontal = []

    def has_delete_permission(self, request, obj=None):
        """What somebody did in the admin would go with the account: it is closed instead."""
        return False

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        if db_field.name == "groups":
            kwargs |= {
                "label": _("Rôles"),
                "help_text": "",
                "widget": CheckboxSelectMultiple,
            }
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def get_inlines(self, request, obj):
        return super().get_inlines(request, obj) if obj else []

    def get_queryset(self, request):
        confirmed = TOTPDevice.objects.filter(user=OuterRef("pk"), confirmed=True)
        accounts = super().get_queryset(request).prefetch_related("groups")
        return accounts.annotate(second_factor=Exists(confirmed))

    def extra_urls(self):
        return [
            Extra(
                "<int:pk>/second-facteur/retirer/",
                self.remove_second_factor,
                "remove_second_factor",
                "change",
                is_button=True,
            ),
            Extra("<int:pk>/inviter/", self.invite_view, "invite", "change", is_button=True),
        ]

    def invite_view(self, request, account):
        """A link by mail, rather than a password that the superuser makes up and sends."""
        if not account.email or not send_link(request, account, invites=True):
            text = _("Donnez d’abord une adresse e-mail à ce compte.")
            self.message_user(request, text, messages.ERROR)
        else:
            self.log_change(request, account, _("Invitation envoyée."))
            text = _("L’invitation est partie à %s.")
            self.message_user(request, text % account.email, messages.SUCCESS)
        return self.back_to_form(account)

    def remove_second_factor(self, request, account):
        """For somebody who lost the telephone and the recovery codes."""
        second_factor.remove(account)
        sessions.close_sessions(account)
        self.log_change(request, account, _("Second facteur retiré, sessions fermées."))
        text = _(
            "« %s » se connecte maintenant par son mot de passe seul. Ses sessions sont fermées."
        )
        self.message_user(request, text % account, messages.SUCCESS)
        return self.back_to_form(account)

    def form_context(self, request, account, form):
        has_one = account is not None and account.second_factor
        return {
            "invite_url": self.url_of("invite", account) if account is not None else "",
            "second_factor_url": self.url_of("remove_second_factor", account) if has_one else "",
        }

    @admin.display(description=_("nom"), ordering="last_name")
    def full_name(self, account):
        return account.get_full_name()

    @admin.display(description=_("rôles"))
    def role_names(self, account):
        names = [role.name for role in account.groups.all()]
        return ", ".join([str(_("superutilisateur"))] * account.is_superuser + names)

    @admin.display(description=_("second facteur"), boolean=True, ordering="second_factor")
    def has_second_factor(self, account):
        return account.second_factor


class RolePolicyInline(SuperuserOnly, PartsInline, admin.StackedInline):
    model = RolePolicy
    can_delete = False


@admin.register(Group)
class RoleAdmin(Titled, SuperuserOnly, WithAbilities, GroupAdmin):
    menu_name = _("Rôles")
    list_display = ["name", "requires_second_factor"]
    list_select_related = ["policy"]
    inlines = [RolePolicyInline]

    @admin.display(description=_("second facteur exigé"), boolean=True)
    def requires_second_factor(self, role):
        return hasattr(role, "policy") and role.policy.requires_second_factor


@admin.register(LoginRecord)
class LoginRecordAdmin(ReadOnly, SuperuserOnly, EditorAdmin):
    list_display = ["at", "who", "outcome", "with_second_factor"]
    list_display_links = None
    list_filter = ["outcome", "with_second_factor"]
    search_fields = ["username"]
    search_help_text = _("Nom du compte.")
    ordering = ["-at", "-pk"]

    @admin.display(description=_("compte"), ordering="username")
    def who(self, record):
        return record.username or _("compte inconnu")


@admin.register(Lockout)
class LockoutAdmin(ReadOnly, SuperuserOnly, EditorAdmin):
    list_display = ["username", "failures_since_start", "last_failure", "state", "unlock_button"]
    list_display_links = None
    search_fields = ["username"]
    ordering = ["-attempt_time", "-pk"]
    actions = ["unlock"]

    def extra_urls(self):
        return [Extra("<int:pk>/debloquer/", self.unlock_view, "unlock", "unlock", is_button=True)]

    def has_unlock_permission(self, request, obj=None):
        return self.has_module_permission(request)

    def unlock_view(self, request, lockout):
        self._unlock(request, Lockout.objects.filter(pk=lockout.pk))
        return self.back_to_list()

    @admin.action(description=_("Débloquer"), permissions=["unlock"])
    def unlock(self, request, queryset):
        self._unlock(request, queryset)

    def _unlock(self, request, lockouts):
        found = list(lockouts)
        for lockout in found:
            self.log_change(request, lockout, _("Débloqué."))
        lockouts.delete()
        text = ngettext("%d blocage levé.", "%d blocages levés.", len(found))
        self.message_user(request, text % len(found), messages.SUCCESS)

    @admin.display(description=_("dernier essai"), ordering="attempt_time")
    def last_failure(self, lockout):
        return date_format(localtime(lockout.attempt_time), "SHORT_DATETIME_FORMAT")

    @admin.display(description=_("état"))
    def state(self, lockout):
        if not lockout.locked_until:
            return _("pas bloqué")
        until = date_format(localtime(lockout.locked_until), "TIME_FORMAT")
        return _("bloqué jusqu’à %s") % until

    @admin.display(description="")
    def unlock_button(self, lockout):
        """A button of the list's own form, which has the token."""
        return format_html(
            '<button class="desk__button" type="submit" formmethod="post" formaction="{}">'
            "{}</button>",
            self.url_of("unlock", lockout),
            _("Débloquer"),
        )
