"""What changed among the groups of any filtered list, as Atom: new, changed, paused, ended."""

from datetime import timedelta
from itertools import islice
from uuid import uuid5

from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from ..finding.answer import Answer
from ..finding.index import index_of
from ..models import SupportGroup
from ..models.texts import as_written

ENTRIES = 50
# Who subscribes later need not read of what ended long ago.
ENDED_SINCE = timedelta(days=365)
MOST_ENDED = 200
# What is changed on its first day is still new.
NEW = timedelta(days=1)


def feed_of(found, site):
    """The feed of the list that answers these filters."""
    groups = [*latest(found.answer), *latest_ended(found.asked)]
    groups.sort(key=lambda group: (group.updated_at, group.pk), reverse=True)
    query = found.asked.query()
    asked = f"?{query}" if query else ""
    feed = Atom1Feed(
        title=_("Groupes de soutien : ce qui change"),
        link=f"{site}{reverse('group_list')}{asked}",
        feed_url=f"{site}{reverse('group_feed')}{asked}",
        description=_("Nouveaux groupes, changements, pauses et fins."),
        language=(get_language() or "fr")[:2],
        author_name="Healing Together",
    )
    for group in groups[:ENTRIES]:
        add(feed, group, site)
    return feed.writeString("utf-8")


def latest(answer):
    """The groups of the list that changed last."""
    listed = set(answer.index.pks_at(answer.ordered))
    rows = SupportGroup.objects.published().order_by("-updated_at", "-pk")
    pks = (pk for pk in rows.values_list("pk", flat=True).iterator() if pk in listed)
    return SupportGroup.objects.filter(pk__in=list(islice(pks, ENTRIES)))


def latest_ended(asked):
    """The groups that would stand in the list if they had not ended."""
    ended = SupportGroup.objects.ended().filter(updated_at__gte=timezone.now() - ENDED_SINCE)
    pks = list(ended.order_by("-updated_at", "-pk").values_list("pk", flat=True)[:MOST_ENDED])
    if not pks:
        return []
    index = index_of(SupportGroup.objects.filter(pk__in=pks))
    wanted = index.pks_at(Answer(index, asked).ordered)
    return SupportGroup.objects.filter(pk__in=wanted)


def add(feed, group, site):
    """An entry a change: a reader shows the end of a group although it knew the group."""
    changed = group.updated_at
    feed.add_item(
        title=title(group),
        link=f"{site}{group.get_absolute_url()}",
        description=words(group),
        unique_id=uuid5(group.public_id, changed.isoformat()).urn,
        pubdate=group.created_at,
        updateddate=changed,
        categories=[state(group)],
    )


def state(group):
    if group.is_ended:
        return "ended"
    if group.is_paused:
        return "paused"
    return "new" if group.updated_at - group.created_at < NEW else "changed"


def title(group):
    forms = {
        "ended": _("Terminé : %(name)s"),
        "paused": _("En pause : %(name)s"),
        "new": _("Nouveau : %(name)s"),
        "changed": _("Mis à jour : %(name)s"),
    }
    return forms[state(group)] % {"name": group.name}


def words(group):
    """As HTML: what is not in the language of the feed says so."""
    if group.is_ended:
        parts = [as_written(group.ended_reason) or _("Le groupe s’est arrêté.")]
    else:
        parts = [group.pause_words, as_written(group.pause_reason), group.texts.summary]
    return format_html_join(" ", "{}", ([marked(part)] for part in parts if part))


def marked(text):
    lang = getattr(text, "lang_attribute", "")
    return format_html("<span{}>{}</span>", lang, text) if lang else text
