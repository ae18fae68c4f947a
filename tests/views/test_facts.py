"""A row of a list of facts: `{% fact %}`."""

from django.template import engines
from django.utils.html import escape


def render(text, **context):
    return engines["django"].from_string("{% load directory_tags %}" + text).render(context)


def test_a_known_fact_is_a_row_with_its_term():
    row = render('{% fact _("Quand") %} {{ rhythm }} {% endfact %}', rhythm="Le lundi")
    assert row.strip() == '<div class="details__row"><dt>Quand</dt><dd>Le lundi</dd></div>'


def test_an_unknown_fact_leaves_no_row():
    assert not render('{% fact _("Quand") %} {{ rhythm }} {% endfact %}', rhythm="").strip()


def test_a_fact_is_escaped_once():
    row = render('{% fact _("Où") %}{{ place }}{% endfact %}', place="<b>L’Îlot & co</b>")
    assert f"<dd>{escape('<b>L’Îlot & co</b>')}</dd>" in row
