"""How the directory's values read."""

import json
import re
from functools import cache

from django import template
from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from .. import facts
from ..crisis import lines_of_words
from ..danger import hear
from ..finding.coming import coming_of, plan_in
from ..finding.index import current_index
from ..meetings import shown
from ..meetings.words import hour_in_words, time_in_words
from ..models.texts import Text, as_written, in_own_language
from ..places.distance import nearness_in_words

register = template.Library()

NOT_IN_A_SCRIPT = {ord(char): f"\\u{ord(char):04x}" for char in "<>&"}


@register.filter
def nearness(group):
    """How far a group meets from the place that was asked for: « tout près », « 3,4 km »."""
    return nearness_in_words(group.distance, group.point_is_exact)


@register.filter
def beside_number(name, phone):
    """« Écoute-Enfants » of « 103 Écoute-Enfants », where the number stands just before."""
    return name.removeprefix(f"{phone} ")


register.filter("nearby_url", facts.nearby_address)
register.filter("bare_url", facts.bare_url)


# The finder of the institute of health insurance; it has no page in English.
FINDERS = {"fr": "parlonsen.be", "nl": "spreekerover.be", "de": "sprichdarueber.be"}


def finder_language():
    language = (get_language() or "fr")[:2]
    return language if language in FINDERS else "fr"


@register.simple_tag
def finder_link():
    """A link to the official finder of networks, in the language of the page where it has one."""
    return link_to(f"https://{FINDERS[finder_language()]}")


@register.simple_tag
def other_finders():
    """« Nederlands, Deutsch »."""
    others = [language for language in FINDERS if language != finder_language()]
    link = '<a href="https://{}" lang="{}" hreflang="{}" rel="noopener noreferrer">{}</a>'
    names = dict(settings.LANGUAGES)
    rows = ((FINDERS[language], language, language, names[language]) for language in others)
    return format_html_join(", ", link, rows)


@register.simple_tag
def link_to(address):
    """A link that reads as its address."""
    name = facts.bare_url(address)
    return format_html('<a href="{}" rel="noopener noreferrer">{}</a>', address, name)


@register.filter
def in_a_sentence(language):
    """The name of a language, which only French writes small."""
    return language.name.lower() if get_language() == "fr" else language.name


register.filter("languages_in_words", facts.languages_in_words)


@register.simple_tag
def facts_of(group, for_group=False):
    """What there is to know of a group, in the language of this part of the page."""
    when = when_in_words(group)
    return facts.facts_of(group, for_group=for_group, when=when)


@register.simple_tag
def ways_to_reach(group):
    """How to reach a group: {"ways": …, "whose": the organisation, if these are its own}."""
    ways, whose = facts.ways_to_reach(group)
    return {"ways": ways, "whose": whose}


@register.simple_tag
def contact_of(group):
    """« 081 22 33 44 · info@exemple.be · exemple.be », or nothing: as its page has it."""
    ways, _whose = facts.ways_to_reach(group)
    return " · ".join(way.shown for way in ways)


@register.simple_tag
def ways_of(listing):
    """How to reach this listing itself."""
    return facts.ways_of(listing)


register.filter(as_written)


@register.filter
def written_in(language):
    """« (in het Frans) », beside words in another language than the page’s."""
    said = facts.IN_LANGUAGE.get(language)
    return format_html('<span class="in-language">({})</span>', said) if said else ""


@register.filter
def marked(text):
    """A name inside a sentence or in hidden words; what is no `Text` stays as it is."""
    return in_own_language(text) if isinstance(text, Text) else text


@register.filter
def with_language(text):
    """A text, which says quietly in which language it is where that is not the page’s."""
    language = getattr(text, "lang", "")
    if not language:
        return text
    return format_html('<span lang="{}">{}</span> {}', language, text, written_in(language))


@register.simple_tag
def when_in_words(group):
    """« Le 1er lundi du mois, de 14 h à 16 h », or nothing where nobody said it."""
    return shown.say(plan_in(current_index(), group).rules, group.rhythm)


@register.simple_tag
def coming(group):
    """The next dates of a group: `dates.held`, `dates.cancelled`, `dates.break_until`."""
    return coming_of(group, current_index(), timezone.now())


@register.filter
def on_date(occurrence):
    """« jeudi 3 décembre, 19 h 30 », « aujourd’hui, 19 h 30 »."""
    return shown.date_in_words(occurrence, timezone.localdate())


@register.filter
def on_lasting_date(occurrence):
    """« jeudi 3 décembre 2026, 19 h 30 », for a message that is read another day."""
    return shown.date_in_words(occurrence)


@register.filter
def on_day(day):
    """« jeudi 3 décembre », « demain »."""
    return shown.day_in_words(day, timezone.localdate())


@register.filter
def clock(moment):
    """« 14 h 05 », « 14.05 uur »."""
    return time_in_words(moment.time())


@register.filter
def at_hour(occurrence):
    """« 19 h 30 », « matin », or nothing where neither is known."""
    return hour_in_words(occurrence.hours) if occurrence.hours else shown.part_in_words(occurrence)


@register.filter
def webcal(url):
    """The address under which a calendar opens in the reader's own programme."""
    return "webcal:" + url.partition(":")[2]


@register.filter
def until_month(day):
    """« jusqu’en septembre »."""
    return _("jusqu’en %(month)s") % {"month": shown.month_in_words(day)}


@register.simple_tag(takes_context=True)
def nav_link(context, name, text):
    """A link of the menu, which says where one is: on the page, or in its part of the site."""
    address = reverse(name)
    here = getattr(context.get("request"), "path", "")
    current = "page" if here == address else "true" if here.startswith(address) else ""
    attribute = format_html(' aria-current="{}"', current) if current else ""
    return format_html('<a href="{}"{}>{}</a>', address, attribute, text)


class CaptureNode(template.Node):
    def __init__(self, name, nodelist):
        self.name = name
        self.nodelist = nodelist

    def render(self, context):
        context[self.name] = self.nodelist.render(context).strip()
        return ""


@register.tag
def capture(parser, token):
    """`{% capture name %}…{% endcapture %}`: what a block says, for a page that says it twice."""
    _tag, name = token.split_contents()
    nodelist = parser.parse(["endcapture"])
    parser.delete_first_token()
    return CaptureNode(name, nodelist)


@register.simple_block_tag
def fact(content, term):
    """`{% fact _("Quand") %}…{% endfact %}`: a row of a list, or nothing if nothing is known."""
    value = mark_safe(content.strip())  # noqa: S308  (the template has escaped it)
    return render_to_string("_fact.html", {"term": term, "value": value}) if value else ""


@register.simple_block_tag
def picture(content, name, caption):
    """A picture of the editors' guide; between the tags stands what it shows, in words."""
    words = {"name": name, "caption": caption, "alt": re.sub(r"[ \n]+", " ", content).strip()}
    return render_to_string("admin/guide/_picture.html", words)


@register.simple_tag
def json_ld(data):
    """A data block for search engines; it cannot close its own element."""
    text = json.dumps(data, ensure_ascii=False).translate(NOT_IN_A_SCRIPT)
    block = f'<script type="application/ld+json">{text}</script>'
    return mark_safe(block)  # noqa: S308  (every < > & of the data is escaped)


@register.simple_tag
def card_of(row, template="directory/_group_card.html"):
    """The card of a row of a page (`finding.cards`)."""
    if card := row.card:
        return card
    told = {"group": row.group, "level": row.level}
    return row.keep(render_to_string(template, told))


@register.simple_tag
def agenda_entry(entry):
    """A line of the agenda (`finding.agenda`)."""
    if entry.card:
        return entry.card
    return entry.keep(render_to_string("directory/_agenda_entry.html", {"entry": entry}))


@register.simple_tag
@cache
def icon(name):
    """A drawing of the sprite; made once, since a list shows a hundred of them."""
    return render_to_string("_icon.html", {"name": name})


@register.simple_tag
def query(asked, **changed):
    """The query string of what a list of groups is asked for, with some values changed."""
    return asked.query(**changed)


@register.filter
def answer_at_any_hour(lines):
    """Whether each of these is a number, and answers day and night."""
    return all(line.phone and line.always for line in lines)


@register.inclusion_tag("directory/_danger_in.html")
def danger_in(text):
    """The numbers for the danger that a text speaks of, whatever box it was typed into."""
    heard = hear(text or "")
    lines = lines_of_words(heard, get_language()[:2]) if heard.sign else []
    return {"heard": heard, "lines": lines}
