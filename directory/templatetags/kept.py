"""Parts of pages that are drawn once for a state of what all pages share."""

from django import template
from django.template.loader import render_to_string
from django.utils.formats import localize
from django.utils.safestring import mark_safe
from django.utils.translation import get_language

from ..finding.index import current_index
from ..finding.kept import MB, Kept

register = template.Library()


# {(name, language): part}, as long as the process lives.
_drawn_once = Kept(MB)


# Where a count and a choice go, in a part that is drawn without them.
CHECKED, COUNT = "\ue000", "\ue001"


class KeptNode(template.Node):
    def __init__(self, name, values, nodelist):
        self.name, self.values, self.nodelist = name, values, nodelist

    def kept(self):
        return current_index().drawn.parts

    def render(self, context):
        kept = self.kept()
        key = (self.name, get_language(), *(value.resolve(context) for value in self.values))
        if (part := kept.get(key)) is None:
            part = kept.put(key, self.nodelist.render(context))
        return part


class DrawnOnceNode(KeptNode):
    def kept(self):
        return _drawn_once


@register.tag
def kept(parser, token):
    """`{% kept "networks" region.slug %}…{% endkept %}`: drawn once for these values.

    Only for what says nothing of single groups and nothing of the hour: it is drawn anew when
    anything but groups and articles changes (`DataVersion.current_shared`), and each day.
    """
    return node_of(KeptNode, parser, token)


@register.tag
def drawn_once(parser, token):
    """`{% drawn_once "footer" %}…{% enddrawn_once %}`: of what no data and no request changes."""
    return node_of(DrawnOnceNode, parser, token)


@register.simple_tag
def facet_options(facet):
    """The boxes of a filter: the markup of each is drawn once, its count and its check put in."""
    kept, language, drawn = current_index().drawn.parts, get_language(), []
    for option in facet.shown:
        key = ("option", language, facet.name, option.value, option.is_part, option.count == 1)
        if (part := kept.get(key)) is None:
            part = kept.put(key, _around(facet.name, option))
        before, between, after = part
        checked = " checked" if option.chosen else ""
        drawn.append(f"{before}{checked}{between}{said(option.count)}{after}")
    # Of our template, and numbers.
    return mark_safe("".join(drawn))  # noqa: S308


def _around(name, option):
    """(what stands before the check, between it and the count, behind it)"""
    told = {"name": name, "option": option, "checked": CHECKED, "count": COUNT}
    told["is_one"] = option.count == 1
    before, _, rest = render_to_string("directory/_facet_option.html", told).partition(CHECKED)
    return before, *rest.split(COUNT, 1)


def said(count):
    # Only from a thousand on do languages write it in their own way.
    return localize(count) if count >= 1000 else str(count)


def node_of(kind, parser, token):
    tag, name, *values = token.split_contents()
    nodelist = parser.parse([f"end{tag}"])
    parser.delete_first_token()
    return kind(name.strip('"'), [parser.compile_filter(value) for value in values], nodelist)
