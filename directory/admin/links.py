"""« Liens à revoir », the dead ones first: what happens, who leads there, and what to do."""

from datetime import timedelta

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Q
from django.http import Http404
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from ..models import Link, changing
from ..upkeep.link_visits import Pace, Visitor
from ..upkeep.links import mentions, take_new_address
from .base import EditorAdmin, Extra

State = Link.State
# Between two tries of one address, and for how many tries of any address.
RETRY_PAUSE = timedelta(minutes=1)
MOST_RETRIES = 10
LONGEST_IGNORED = timedelta(days=366)
ORDINARY_IGNORED = timedelta(days=91)
STATUS_COLOURS = {
    State.WORKING: "published",
    State.DEAD: "ended",
    State.NEW: "draft",
}


def impatient_visitor():
    """Somebody waits for the page."""
    return Visitor(patience=5, longest_visit=10, pace=Pace(pause=0))


class LinkStateFilter(admin.SimpleListFilter):
    """The dead ones, unless something else is asked for."""

    title = _("état")
    parameter_name = "etat"

    def lookups(self, request, model_admin):
        return [
            ("a-confirmer", State.FAILING.label),
            ("nouvelle-adresse", State.MOVED.label),
            ("a-voir", State.UNSURE.label),
            ("ignores", _("ignoré pour l’instant")),
            ("tous", _("tous")),
        ]

    def choices(self, changelist):
        dead, *others = super().choices(changelist)
        yield dead | {"display": State.DEAD.label}
        yield from others

    def queryset(self, request, queryset):
        states = {
            "a-confirmer": State.FAILING,
            "nouvelle-adresse": State.MOVED,
            "a-voir": State.UNSURE,
        }
        if self.value() == "tous":
            return queryset
        if self.value() == "ignores":
            return queryset.filter(ignored_until__gt=timezone.localdate())
        return queryset.filter(state=states.get(self.value(), State.DEAD)).heeded()


class IgnoreForm(forms.Form):
    until = forms.DateField(
        label=_("Ignorer jusqu’au"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )

    def clean_until(self):
        until = self.cleaned_data["until"]
        today = timezone.localdate()
        if not today < until <= today + LONGEST_IGNORED:
            raise ValidationError(_("Choisissez un jour à venir, dans l’année."))
        return until


@admin.register(Link)
class LinkAdmin(EditorAdmin):
    """Nothing is typed here: the address is corrected where it stands."""

    change_form_template = "admin/directory/link_change_form.html"
    list_display = ["address_shown", "what_happens", "since", "tries", "carried_by", "next_steps"]
    list_filter = [LinkStateFilter, "reason"]
    search_fields = ["url"]
    search_help_text = _("Une partie de l’adresse.")
    actions = ["take_all"]
    ordering = ["failing_since", "pk"]
    fields = readonly_fields = [
        "address_link",
        "why",
        "leads_to",
        "carried_by",
        "failing_since",
        "tries",
        "answered_on",
        "visited_at",
        "next_visit_at",
        "ignored_until",
    ]

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def get_queryset(self, request):
        return super().get_queryset(request).carried()

    def extra_urls(self):
        return [
            Extra("<int:pk>/reessayer/", self.retry_view, "retry", "change", is_button=True),
            Extra("<int:pk>/prendre/", self.take_view, "take", "change", is_button=True),
            Extra("<int:pk>/ignorer/", self.ignore_view, "ignore", "change", is_button=True),
            Extra("<int:pk>/ne-plus-ignorer/", self.heed_view, "heed", "change", is_button=True),
        ]

    def get_changelist_instance(self, request):
        changelist = super().get_changelist_instance(request)
        found = mentions(changelist.result_list)
        for link in changelist.result_list:
            link.mentions = found[link.url]
            link.may_change = self.has_change_permission(request, link)
        return changelist

    # Columns and lines ---------------------------------------------------------------------

    @admin.display(description=_("adresse"), ordering="url")
    def address_shown(self, link):
        return link.url.partition("://")[2].rstrip("/") or link.url

    @admin.display(description=_("adresse"))
    def address_link(self, link):
        return outside(link.url)

    @admin.display(description=_("mène à"))
    def leads_to(self, link):
        return outside(link.redirected_to) if link.redirected_to else "–"

    @admin.display(description=_("ce qui se passe"), ordering="reason")
    def why(self, link):
        colour = STATUS_COLOURS.get(link.state, "review")
        badge = format_html(
            '<span class="status status--{}">{}</span>', colour, link.get_state_display()
        )
        return format_html("{} {}", badge, link.reason_in_words)

    @admin.display(description=_("ce qui se passe"), ordering="reason")
    def what_happens(self, link):
        """In the list, with where a redirect leads."""
        if not link.redirected_to:
            return self.why(link)
        return format_html("{}<br>→ {}", self.why(link), outside(link.redirected_to))

    @admin.display(description=_("depuis le"), ordering="failing_since")
    def since(self, link):
        return date_format(link.failing_since) if link.failing_since else "–"

    @admin.display(description=_("à corriger dans"))
    def carried_by(self, link):
        """The records that lead there, each opened at the field to correct."""
        carriers = getattr(link, "mentions", None) or mentions([link])[link.url]
        rows = format_html_join(
            "",
            '<li><a href="{}">{}</a> <small>({}, {})</small></li>',
            (
                (
                    self.place_to_correct(mention),
                    mention.record,
                    mention.record._meta.verbose_name,
                    mention.field_label,
                )
                for mention in carriers
            ),
        )
        return format_html('<ul class="carriers">{}</ul>', rows)

    def place_to_correct(self, mention):
        opts = mention.record._meta
        name = f"admin:{opts.app_label}_{opts.model_name}_change"
        url = reverse(name, args=[mention.record.pk], current_app=self.admin_site.name)
        return f"{url}#id_{mention.field}"

    @admin.display(description=_("ensuite"))
    def next_steps(self, link):
        """Buttons of the list's own form, which has the token."""
        if not link.may_change:
            return ""
        buttons = format_html_join(
            "",
            '<button class="desk__button" type="submit" formmethod="post" formaction="{}">'
            "{}</button>",
            self.steps(link),
        )
        ignore = format_html(
            '<a class="desk__button" href="{}#ignorer">{}</a>',
            self.url_of("change", link),
            _("Ignorer…"),
        )
        return format_html('<div class="desk__group">{}{}</div>', buttons, ignore)

    def steps(self, link):
        steps = [(self.url_of("retry", link), _("Réessayer maintenant"))]
        if link.state == State.MOVED:
            steps.insert(0, (self.url_of("take", link), _("Prendre la nouvelle adresse")))
        return steps

    def form_context(self, request, link, form):
        context = {"title": _("Lien à revoir")}
        if link is None or not self.has_change_permission(request, link):
            return context
        until = timezone.localdate() + ORDINARY_IGNORED
        return context | {
            "steps": self.steps(link),
            "ignore_form": IgnoreForm(initial={"until": until}),
            "ignore_url": self.url_of("ignore", link),
            "heed_url": self.url_of("heed", link) if link.ignored_until else None,
        }

    # What the buttons do -------------------------------------------------------------------

    def retry_view(self, request, link):
        if refusal := refuse_retry(link):
            self.message_user(request, refusal, messages.WARNING)
            return self.back(request, link)
        answer = impatient_visitor().visit(link.url)
        link.refresh_from_db()
        link.record(answer)
        words = {"url": link.url, "state": link.get_state_display(), "why": link.reason_in_words}
        if link.wait_until:
            text, level = _("« %(url)s » : le site demande d’attendre."), messages.WARNING
        elif link.reason:
            text, level = _("« %(url)s » : %(why)s."), messages.WARNING
        else:
            text, level = _("« %(url)s » : %(state)s."), messages.SUCCESS
        self.message_user(request, text % words, level)
        return self.back(request, link)

    def take_view(self, request, link):
        taken = self.take(request, link)
        self.tell_taken(request, taken)
        return self.back_to_list() if taken else self.back(request, link)

    @admin.action(description=_("Prendre la nouvelle adresse"), permissions=["change"])
    def take_all(self, request, queryset):
        moved = queryset.filter(state=State.MOVED)
        self.tell_taken(request, sum(self.take(request, link) for link in moved))

    def take(self, request, link):
        """Correct the address wherever this person may; return in how many places."""
        taken = 0
        for mention in mentions([link])[link.url]:
            record = mention.record
            model_admin = self.admin_site.get_model_admin(type(record))
            try:
                model_admin.changeable(request, record.pk)
                with changing(record, by=request.user, reason=_("Nouvelle adresse d’un lien.")):
                    take_new_address(link, mention)
            except (Http404, PermissionDenied):
                text = _("« %(name)s » n’est pas à vous : l’adresse y reste.")
                self.message_user(request, text % {"name": record}, messages.WARNING)
            except ValidationError as error:
                text = f"« {record} » : {' '.join(error.messages)}"
                self.message_user(request, text, messages.ERROR)
            else:
                words = {"field": mention.field_label, "before": link.url}
                text = _("Nouvelle adresse (%(field)s), avant : %(before)s") % words
                model_admin.log_change(request, record, text)
                taken += 1
        return taken

    def tell_taken(self, request, taken):
        text = ngettext("%d adresse corrigée.", "%d adresses corrigées.", taken) % taken
        self.message_user(request, text, messages.SUCCESS if taken else messages.WARNING)

    def ignore_view(self, request, link):
        form = IgnoreForm(request.POST)
        if not form.is_valid():
            self.message_user(request, " ".join(form.errors["until"]), messages.ERROR)
            return self.back_to_form(link)
        link.ignored_until = form.cleaned_data["until"]
        link.save(update_fields=["ignored_until"])
        text = _("Ignoré jusqu’au %(date)s.") % {"date": date_format(link.ignored_until)}
        self.log_change(request, link, text)
        self.message_user(request, text, messages.SUCCESS)
        return self.back_to_list()

    def heed_view(self, request, link):
        link.ignored_until = None
        link.save(update_fields=["ignored_until"])
        self.log_change(request, link, _("N’est plus ignoré."))
        return self.back_to_form(link)

    def back(self, request, link):
        """To where the button was: the list, as it was filtered, or the page of the link."""
        from_list = "_changelist_filters" in request.POST or "index" in request.POST
        back = self.back_to_list() if from_list else self.back_to_form(link)
        return self.back_from_step(request, back)


def outside(url):
    return format_html('<a href="{0}" rel="noopener noreferrer" target="_blank">{0}</a>', url)


def refuse_retry(link):
    """Why not now, or nothing; what is allowed counts at once."""
    now = timezone.now()
    if link.wait_until and link.wait_until > now:
        until = date_format(timezone.localtime(link.wait_until), "SHORT_DATETIME_FORMAT")
        return _("Ce site demande d’attendre jusqu’au %(until)s.") % {"until": until}
    recent = now - RETRY_PAUSE
    if Link.objects.filter(retried_at__gt=recent).count() >= MOST_RETRIES:
        return _("Beaucoup d’essais en peu de temps : attendez une minute.")
    free = Q(retried_at=None) | Q(retried_at__lte=recent)
    if not Link.objects.filter(free, pk=link.pk).update(retried_at=now):
        return _("Ce lien vient d’être essayé : attendez une minute.")
    return None
