"""The desk as the first page of the admin shows it, and as numbers."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from ...models import SchoolHoliday
from ...upkeep.nightly import late_commands
from ..abilities.verification import VerificationForm
from ..meetings import calendars_ending_soon
from .checks import DueGroups, DueHelplines, DueNetworks, DuePlatforms, WithoutAddress
from .found import BrokenFeeds, DeadLinks, Duplicates, PartnerRows
from .publishing import (
    Drafts,
    FullOver,
    Incomplete,
    NewNumbers,
    PausesOver,
    Returned,
    ToReview,
)
from .received import Answers, Asked, Reports, Suggestions
from .translating import (
    UntranslatedAudiences,
    UntranslatedGroups,
    UntranslatedHelplines,
    UntranslatedNetworks,
    UntranslatedOrganisations,
    UntranslatedPlatforms,
    UntranslatedThemes,
)

# What `nightly` does, as an editor sees it.
WORKS_OF_THE_NIGHT = {
    "forget_old": _("effacer ce qui a fait son temps"),
    "read_feeds": _("listes de partenaires"),
    "check_links": _("liens morts"),
    "find_duplicates": _("doublons"),
    "rate_groups": _("qualité des fiches"),
    "ask_groups": _("messages aux groupes"),
    "send_weekly_mail": _("message de la semaine"),
    "forget_words": _("effacer les mots de lecteurs refusés"),
}
# The most urgent first.
QUEUES = [
    NewNumbers,
    DueHelplines,
    Reports,
    Answers,
    Suggestions,
    ToReview,
    PausesOver,
    FullOver,
    Returned,
    DueGroups,
    DueNetworks,
    DuePlatforms,
    WithoutAddress,
    DeadLinks,
    PartnerRows,
    BrokenFeeds,
    Duplicates,
    Drafts,
    Incomplete,
    Asked,
    UntranslatedHelplines,
    UntranslatedGroups,
    UntranslatedNetworks,
    UntranslatedPlatforms,
    UntranslatedOrganisations,
    UntranslatedThemes,
    UntranslatedAudiences,
]


def desk_of(request, site):
    """What the first page shows to this person."""
    makers = [maker(site) for maker in QUEUES]
    queues = [maker.make(request) for maker in makers if maker.is_for(request)]
    return {
        "queues": [queue for queue in queues if queue.count],
        "empty_queues": [queue for queue in queues if not queue.count],
        "verification_form": VerificationForm(auto_id=False),
        "calendars_ending": calendars_ending(request, site),
        "late_commands": late_at_night(request),
    }


def calendars_ending(request, site):
    """Whose school holidays will soon be unknown, for who may enter the next ones."""
    holidays = site.get_model_admin(SchoolHoliday)
    return calendars_ending_soon() if holidays.has_add_permission(request) else []


def late_at_night(request):
    """What the machine did not do for a day and a half, for who can have it put right."""
    if not request.user.has_perm("directory.change_helpline"):
        return []
    return [
        f"{WORKS_OF_THE_NIGHT[name]} ({f'{since:%d/%m/%Y}' if since else _('jamais')})"
        for name, since in late_commands()
    ]


def waiting_for_all(site):
    """{key of a queue: how much waits, whoever may work it off}; for the numbers of the machine."""
    makers = [maker(site) for maker in QUEUES if maker.is_work]
    return {one.key: one.waiting(one.model._default_manager.all()).count() for one in makers}


admin.site.desk_of = desk_of
admin.site.queues = QUEUES
