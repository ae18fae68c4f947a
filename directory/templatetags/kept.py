"""Parts of pages that are drawn once for a state of what all pages share."""

from django import template
from django.utils.translation import get_language

from ..finding.index import current_index
from ..finding.kept import Kept

register = template.Library()


# {(name, language): part}, as long as the process lives.
_drawn_once = Kept(500)


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


def node_of(kind, parser, token):
    tag, name, *values = token.split_contents()
    nodelist = parser.parse([f"end{tag}"])
    parser.delete_first_token()
    return kind(name.strip('"'), [parser.compile_filter(value) for value in values], nodelist)
