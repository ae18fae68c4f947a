"""What saving one field in the admin costs, and that nothing is lost by asking less."""

import json
from decimal import Decimal

import pytest
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import connection
from django.db.models import DecimalField

from articles.models import (
    BLOCKS,
    Article,
    Comparison,
    ComparisonBlock,
    DecisionGuide,
    DecisionGuideBlock,
    GroupList,
    NetworkList,
    NetworkMap,
    Picture,
    PictureBlock,
    PlatformList,
    Quotation,
    Reference,
    ReferenceList,
    RichText,
)
from directory.models import Change, Locality, SupportGroup, Theme
from directory.models.states import parts_of, state_of
from tests.admin.test_admin import filled_form, url
from tests.factories import (
    audience,
    make_article,
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
    theme,
)

pytestmark = pytest.mark.django_db

BUDGET = 45


def a_full_group():
    return make_group(
        municipality="Namur",
        locality=Locality.objects.filter(municipality__name_fr="Namur").first(),
        street="Rue de Fer 1",
        organisation=make_organisation(),
        helpline=make_helpline(),
        audiences=["adultes", "proches"],
        languages=["fr", "nl"],
        meetings=[{"weekday": day} for day in range(5)],
    )


def a_network():
    return make_network(municipalities=["Namur", "Dinant", "Liège", "Mons", "Ans"])


def an_article():
    """With two blocks of each kind."""
    article = make_article(themes=["deuil-et-perte"])
    comparison, _created = Comparison.objects.get_or_create(title="Ici ou là")
    guide, _created = DecisionGuide.objects.get_or_create(title="Par où commencer")
    reference, _created = Reference.objects.get_or_create(
        key="dupont", authors="Dupont", year=2020, title="Une étude", kind="study", claim="Peu."
    )
    picture, _created = Picture.objects.get_or_create(name="Une table")
    platform = make_platform()
    fields = {
        RichText: {"html": "<p>Un texte.</p>"},
        PictureBlock: {"picture": picture, "alt": "Une table."},
        NetworkList: {"population": "adults"},
        NetworkMap: {"population": "young"},
        Quotation: {"text": "Une phrase."},
        ComparisonBlock: {"comparison": comparison},
        DecisionGuideBlock: {"guide": guide},
    }
    lists = {
        PlatformList: {"platforms": [platform]},
        GroupList: {"themes": [theme("deuil-et-perte")], "audiences": [audience("adultes")]},
        ReferenceList: {"references": [reference]},
    }
    for ordering, model in enumerate([*BLOCKS, *BLOCKS]):
        block = model.objects.create(
            parent=article, region="main", ordering=ordering, **fields.get(model, {})
        )
        for name, rows in lists.get(model, {}).items():
            getattr(block, name).set(rows)
    return article


def a_theme():
    """With some fifty synonyms, each a row of the form."""
    return theme("deuil-et-perte")


MAKE = {
    "group": a_full_group,
    "network": a_network,
    "helpline": make_helpline,
    "platform": make_platform,
    "organisation": make_organisation,
    "article": an_article,
    "theme": a_theme,
}


def save(desk, record, **changes):
    data = filled_form(desk, url("change", record)) | changes
    response = desk.post(url("change", record), data)
    assert response.status_code == 302, response.context["adminform"].form.errors
    record.refresh_from_db()


@pytest.mark.parametrize("already", [0, 20])
@pytest.mark.parametrize("field", ["summary", "name"])
@pytest.mark.parametrize("kind", MAKE)
def test_saving_one_field_keeps_within_the_budget(
    desk, django_assert_max_num_queries, kind, field, already
):
    record = MAKE[kind]()
    for _number in range(already if kind != "theme" else 0):
        MAKE[kind]()
    field = {("article", "name"): "title", ("theme", "name"): "name_fr"}.get((kind, field), field)
    # The first time, what was there before is kept too.
    save(desk, record, **{field: "Un texte"})
    data = filled_form(desk, url("change", record)) | {field: "Un autre texte"}
    with django_assert_max_num_queries(BUDGET):
        desk.post(url("change", record), data)
    record.refresh_from_db()
    assert getattr(record, field) == "Un autre texte"


@pytest.mark.parametrize("meetings", [1, 6])
def test_the_meetings_of_a_group_cost_nothing_while_they_stay(
    desk, django_assert_num_queries, meetings
):
    group = make_group(meetings=[{"weekday": day} for day in range(meetings)])
    save(desk, group, price="5 euros")
    data = filled_form(desk, url("change", group)) | {"price": "6 euros"}
    # PostgreSQL is asked to let nobody else write meanwhile.
    with django_assert_num_queries(34 + connection.features.has_select_for_update):
        desk.post(url("change", group), data)


def spaced(page):
    """The text of an answer with plain spaces."""
    return page.text.replace("\u202f", " ").replace("\u00a0", " ")


# Nothing is lost ---------------------------------------------------------------------------------


def test_a_meeting_that_changes_is_checked_and_written(desk):
    group = make_group(meetings=[{"weekday": 1}, {"weekday": 2}])
    data = filled_form(desk, url("change", group))
    wrong = data | {"meetings-0-start_time": "20:00", "meetings-0-end_time": "19:00"}
    page = desk.post(url("change", group), wrong)
    # With the sentence that would be right.
    assert "La rencontre finit avant de commencer : écrivez « de 19 h à 20 h »." in spaced(page)
    save(desk, group, **{"meetings-0-start_time": "19:00", "meetings-0-end_time": "20:00"})
    assert group.meetings.filter(start_time="19:00").count() == 1
    assert group.meetings.count() == 2


def test_a_meeting_that_is_ticked_goes(desk):
    group = make_group(meetings=[{"weekday": 1}, {"weekday": 2}])
    save(desk, group, **{"meetings-0-DELETE": "on"})
    assert group.meetings.count() == 1


def test_a_list_that_changes_is_written_and_one_that_stays_is_left_alone(desk):
    group = make_group(audiences=["adultes"], languages=["fr"])
    save(desk, group, audiences=[audience("adultes").pk, audience("proches").pk])
    assert {row.slug for row in group.audiences.all()} == {"adultes", "proches"}
    assert [row.code for row in group.languages.all()] == ["fr"]


def test_a_list_may_be_emptied(desk):
    group = make_group(languages=["fr", "nl"])
    save(desk, group, languages=[])
    assert not group.languages.exists()


def test_the_main_theme_is_always_one_of_the_themes(desk):
    group = make_group(main_theme=theme("deuil-et-perte"))
    other = Theme.objects.exclude(pk=group.main_theme_id).filter(parent=None).first()
    save(desk, group, main_theme=other.pk)
    assert other in group.themes.all()
    save(desk, group, themes=[])
    assert list(group.themes.all()) == [other]


def test_the_history_keeps_what_a_save_wrote_meetings_included(desk):
    group = make_group(meetings=[{"weekday": 1}])
    save(desk, group, summary="Un texte", **{"meetings-0-weekday": "3"})
    state = Change.objects.of(group).first().state
    assert state["fields"]["summary"] == "Un texte"
    assert [part["fields"]["weekday"] for part in state["parts"]["meetings"]] == [3]
    save(desk, group, summary="Un autre texte")
    assert Change.objects.of(group).first().state["parts"] == state["parts"]


def test_the_history_keeps_each_kind_of_block_with_what_it_has():
    article, other = an_article(), an_article()
    state = state_of(article)
    for block in BLOCKS:
        rows = block.objects.filter(parent=article).order_by("pk")
        fields = [field for field in block._meta.fields if field.name not in ("id", "parent")]
        lists = block._meta.many_to_many
        expected = [
            {
                "pk": row.pk,
                "fields": {field.name: field.value_from_object(row) for field in fields},
                "lists": {
                    field.name: [one.pk for one in getattr(row, field.name).order_by("pk")]
                    for field in lists
                },
            }
            for row in rows
        ]
        kept = state["parts"][f"articles_{block._meta.model_name}_set"]
        # As it is written: 0 is not false.
        assert json.dumps(kept, sort_keys=True) == json.dumps(expected, sort_keys=True)
        assert len(rows) >= 2
    assert state_of(other)["parts"] != state["parts"]


def test_no_part_of_a_record_has_a_decimal():
    """They are read together, which loses the zeros of a decimal on SQLite: see `states`."""
    parts = [relation.related_model for model in apps.get_models() for relation in parts_of(model)]
    assert len(parts) > len(BLOCKS)
    fields = [field for part in parts for field in part._meta.get_fields()]
    assert not [field for field in fields if isinstance(field, DecimalField)]


def test_each_broken_rule_is_said(desk):
    """The rules are asked about together; what is said is what each of them says."""
    group = make_group()
    group.status, group.pause_reason, group.verified_method = "draft", "Travaux", "call"
    with pytest.raises(ValidationError) as refused:
        group.full_clean()
    said = " ".join(refused.value.messages)
    assert "Des dates de pause vont avec le statut" in said
    assert "Dites quand la fiche a été vérifiée" in said


def test_what_is_left_out_is_not_asked_about():
    group = make_group()
    group.pause_reason = "Travaux"
    group.full_clean(exclude=["pause_reason"])


def test_a_record_that_is_gone_is_still_refused():
    group = SupportGroup.objects.get(pk=make_group(organisation=make_organisation()).pk)
    group.organisation_id = 999_999
    with pytest.raises(ValidationError, match="organisation"):
        group.full_clean()


def test_an_article_is_dated_by_its_first_publication(desk):
    article = make_article(status="draft", published_on=None)
    article.move_to(Article.Status.PUBLISHED)
    first = article.published_on
    assert first is not None
    article.move_to(Article.Status.DRAFT)
    article.move_to(Article.Status.PUBLISHED)
    assert article.published_on == first
    assert [change.kind for change in Change.objects.of(article)][:2] == ["moved", "moved"]


@pytest.mark.parametrize(
    ("field", "typed", "value"),
    [
        ("price_amount", "3,50", Decimal("3.50")),
        ("price_amount", "3.50", Decimal("3.50")),
        ("annual_fee", "25,00", Decimal(25)),
    ],
)
def test_a_number_is_typed_with_a_comma_as_pages_write_it(desk, field, typed, value):
    group = make_group()
    save(desk, group, **{field: typed})
    group.refresh_from_db()
    assert getattr(group, field) == value


def test_a_point_is_shown_and_typed_with_commas(desk):
    group = make_group(latitude=50.4669, longitude=4.8675)
    page = desk.get(url("change", group))
    assert 'value="50,4669"' in page.text
    save(desk, group, latitude="50,4670", longitude="4,8676")
    group.refresh_from_db()
    assert (group.latitude, group.longitude) == (50.467, 4.8676)
