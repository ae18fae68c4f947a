"""Editors write what a record says in the other languages, beside the French."""

from importlib import import_module

import pytest
from django.apps import apps
from django.utils import timezone, translation

from directory.models import Audience, Theme
from tests.factories import (
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
)
from tests.reading import Page

from .test_admin import filled_form, url
from .test_admin_saving import save
from .test_two_editors import opened, send

pytestmark = pytest.mark.django_db

DUTCH = "U praat met mensen die hetzelfde meemaken."


@pytest.fixture
def group():
    return make_group(summary="Vous parlez avec des personnes qui vivent la même chose.")


def listed(desk, missing):
    shown = desk.get(url("directory_supportgroup_changelist", traduction=missing))
    return {*shown.context["cl"].queryset}


def test_form_shows_the_french_and_a_box_a_language(desk, group):
    page = Page(desk.get(url("change", group)))
    (text,) = page.tree.xpath("//*[@class='translations__text']")
    assert "Vous parlez avec des personnes" in text.text_content()
    names = [box.get("name") for box in text.iter("textarea")]
    assert names == [f"translations-{code}-summary" for code in ("nl", "de", "en")]


def test_what_is_written_is_what_its_page_says(desk, client, group):
    save(desk, group, **{"translations-nl-summary": f"  {DUTCH}\r\n"})
    assert group.translations == {"nl": {"summary": DUTCH}}
    with translation.override("nl"):
        address = group.get_absolute_url()
    assert DUTCH in client.get(address).content.decode()


def test_what_is_emptied_is_french_again(desk, group):
    save(desk, group, **{"translations-nl-summary": DUTCH})
    save(desk, group, **{"translations-nl-summary": ""})
    assert group.translations == {}


def test_saving_something_else_keeps_them(desk, group):
    group.translations = {"nl": {"summary": DUTCH}, "en": {"summary": "You talk."}}
    group.save()
    save(desk, group, price="5 euros")
    assert group.price == "5 euros"
    assert group.translations == {"nl": {"summary": DUTCH}, "en": {"summary": "You talk."}}


def test_form_without_the_boxes_keeps_them(desk, group):
    group.translations = {"nl": {"summary": DUTCH}}
    group.save()
    data = filled_form(desk, url("change", group)) | {"price": "6 euros"}
    data = {name: value for name, value in data.items() if not name.startswith("translations-")}
    desk.post(url("change", group), data)
    group.refresh_from_db()
    assert group.price == "6 euros"
    assert group.translations == {"nl": {"summary": DUTCH}}


def test_text_that_is_too_long_is_refused_with_what_was_typed(desk):
    line = make_helpline()
    long = "x" * (line._meta.get_field("name").max_length + 1)
    page = send(desk, line, opened(desk, line), **{"translations-nl-name": long})
    assert "Un texte traduit est trop long." in page.text
    assert line.translations == {}
    (box,) = Page(page).tree.xpath("//textarea[@name='translations-nl-name']")
    assert box.text.strip() == long


def test_two_editors_who_translate_are_asked(desk, group):
    first, second = opened(desk, group), opened(desk, group)
    send(desk, group, first, **{"translations-nl-summary": DUTCH})
    page = send(desk, group, second, **{"translations-nl-summary": "Iets anders."})
    assert "Traductions » entre-temps" in page.text.replace("\u202f", " ").replace("\u00a0", " ")
    assert group.translations == {"nl": {"summary": DUTCH}}


def test_another_editor_s_price_and_my_translation_are_both_kept(desk, group):
    first, second = opened(desk, group), opened(desk, group)
    send(desk, group, first, price="5 euros")
    send(desk, group, second, **{"translations-nl-summary": DUTCH})
    assert (group.price, group.translations) == ("5 euros", {"nl": {"summary": DUTCH}})


def test_what_nobody_can_read_is_mended_as_in_french(desk, group):
    garbled = "Caf\u00c3\u00a9 \u202eplat"
    save(desk, group, summary=garbled, **{"translations-nl-summary": garbled})
    assert group.translations["nl"]["summary"] == group.summary
    assert group.summary.startswith("Café")
    assert "\u202e" not in group.summary


def test_themes_have_them_too(desk):
    theme = Theme.objects.create(name_fr="Deuil", slug="un-deuil", summary="Perdre quelqu’un.")
    save(desk, theme, **{"translations-de-summary": "Jemanden verlieren."})
    assert theme.translations == {"de": {"summary": "Jemanden verlieren."}}


def test_list_and_desk_name_what_is_not_translated(desk, group):
    said = {code: {"summary": "…", "description": "…"} for code in ("nl", "de", "en")}
    done = make_group(summary="Un autre groupe.", translations=said)
    half = make_group(summary="Un troisième.", translations={"nl": {"summary": "Een derde."}})
    assert listed(desk, "une") == {group, half}
    assert listed(desk, "nl") == {group}
    assert listed(desk, "de") == {group, half}
    queues = {queue.key: queue for queue in desk.get("/admin/").context["queues"]}
    assert queues["traductions"].count == 2
    save(desk, group, **{f"translations-{code}-summary": "…" for code in said})
    queues = {queue.key: queue for queue in desk.get("/admin/").context["queues"]}
    assert queues["traductions"].count == 1
    assert done not in {row.name for row in queues["traductions"].rows}


def test_reader_s_words_are_escaped(desk, client, group):
    save(desk, group, **{"translations-nl-summary": "<script>alert(1)</script>"})
    with translation.override("nl"):
        address = group.get_absolute_url()
    assert "<script>alert" not in client.get(address).content.decode()
    assert "<script>alert" not in desk.get(url("change", group)).content.decode()


# Older than the French ------------------------------------------------------------------------


@pytest.fixture
def translated(desk, group):
    save(desk, group, **{f"translations-{code}-summary": DUTCH for code in ("nl", "de", "en")})
    return group


def warnings(desk, record):
    page = Page(desk.get(url("change", record)))
    return [
        box.getparent().xpath(".//textarea/@lang")[0]
        for box in page.tree.xpath("//strong[@class='translations__old']")
    ]


def test_translation_is_older_once_the_french_says_something_else(desk, translated):
    assert warnings(desk, translated) == []
    assert translated not in listed(desk, "ancienne")
    save(desk, translated, summary="Vous venez avec un proche.")
    assert warnings(desk, translated) == ["nl", "de", "en"]
    for missing in ("ancienne", "une", "nl"):
        assert translated in listed(desk, missing)


def test_another_field_makes_no_translation_older(desk, translated):
    save(desk, translated, price="5 euros")
    assert warnings(desk, translated) == []


def test_translation_written_anew_is_of_the_french_of_now(desk, translated):
    save(desk, translated, summary="Vous venez avec un proche.")
    save(desk, translated, **{"translations-nl-summary": "Je komt met iemand."})
    assert warnings(desk, translated) == ["de", "en"]
    assert translated not in listed(desk, "nl")
    assert translated in listed(desk, "de")


def test_editor_says_that_an_older_translation_is_still_right(desk, translated):
    save(desk, translated, summary="Vous venez avec un proche.")
    save(desk, translated, **{"translations-en-summary-holds": "on"})
    assert warnings(desk, translated) == ["nl", "de"]


def test_french_that_is_as_it_was_makes_it_right_again(desk, translated):
    french = translated.summary
    save(desk, translated, summary="Autre chose.")
    save(desk, translated, summary=french)
    assert warnings(desk, translated) == []


def test_desk_says_what_is_to_be_written_and_what_read_again_published_first(desk, translated):
    translated.status = "draft"
    translated.summary = "Autre chose."
    translated.save()
    make_group(summary="Un autre groupe.", translations={"nl": {"summary": "Een."}})
    queues = {queue.key: queue for queue in desk.get("/admin/").context["queues"]}
    notes = [row.note for row in queues["traductions"].rows]
    assert notes == [
        "à écrire en allemand, anglais",
        "à relire en néerlandais, allemand, anglais",
    ]


def test_hints_of_a_form_say_what_is_left(desk, translated):
    hints = Page(desk.get(url("change", translated))).tree.find_class("hints")[0]
    assert "Traductions" not in hints.text_content()
    save(desk, translated, **{"translations-en-summary": ""})
    hints = Page(desk.get(url("change", translated))).tree.find_class("hints")[0]
    assert "à écrire en anglais" in hints.text_content()


def test_writing_a_translation_does_not_make_a_check_older(desk, group):
    group.verified_on = timezone.localdate()
    group.verified_method = "call"
    group.save()
    save(desk, group, **{"translations-nl-summary": DUTCH})
    assert not group.changed_since_check


def test_organisations_have_them_too(desk, client):
    organisation = make_organisation(summary="Une association de patients.")
    group = make_group(organisation=organisation)
    save(desk, organisation, **{"translations-de-summary": "Ein Verein von Betroffenen."})
    with translation.override("de"):
        address = group.get_absolute_url()
    page = Page(client.get(address))
    assert "Ein Verein von Betroffenen." in page.text
    with translation.override("nl"):
        address = group.get_absolute_url()
    (summary,) = Page(client.get(address)).tree.xpath("//*[@class='note']/*[@lang='fr']")
    assert summary.text_content() == "Une association de patients."


def test_what_was_stored_before_is_taken_to_be_of_the_french_of_now(desk, translated):
    type(translated)._base_manager.update(translated_from={})
    migration = import_module("directory.migrations.0005_four_languages")
    migration.mark_stored_translations(apps, None)
    translated.refresh_from_db()
    assert warnings(desk, translated) == []
    save(desk, translated, summary="Autre chose.")
    assert warnings(desk, translated) == ["nl", "de", "en"]


# Tabs ----------------------------------------------------------------------------------------


def tabs(desk, record):
    """{language: what its tab says is left}, and the language that is open."""
    tree = Page(desk.get(url("change", record))).tree
    found = {
        tab.find("input").get("value"): tab.xpath("string(strong)")
        for tab in tree.xpath("//*[@class='translations__tab']")
    }
    (opened,) = tree.xpath("//*[@class='translations__tab']/input[@checked]/@value")
    return found, opened


def test_a_tab_says_what_is_to_be_written_in_its_language(desk, group):
    save(desk, group, **{"translations-nl-summary": DUTCH})
    left = "1 à écrire"
    assert tabs(desk, group) == ({"nl": "", "de": left, "en": left, "all": ""}, "de")
    page = Page(desk.get(url("change", group)))
    missing = page.tree.xpath("//*[@class='translations__missing']/..//textarea/@lang")
    assert missing == ["de", "en"]


def test_a_tab_says_what_is_to_be_read_again(desk, translated):
    save(desk, translated, summary="Vous venez avec un proche.")
    found, opened = tabs(desk, translated)
    assert found["nl"] == "1 à relire"
    assert opened == "nl"


def test_which_tab_is_open_changes_nothing(desk, group):
    save(desk, group, **{"translations-nl-summary": DUTCH, "tab-translations": "en"})
    assert group.translations == {"nl": {"summary": DUTCH}}


# The desk, for all that is translated ---------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "make"),
    [
        ("traductions-lignes-d-aide", make_helpline),
        ("traductions", make_group),
        ("traductions-reseaux", make_network),
        ("traductions-plateformes", make_platform),
        ("traductions-organisations", make_organisation),
    ],
)
def test_desk_has_a_queue_for_each_kind_that_leads_to_its_boxes(desk, key, make):
    record = make(summary="Pour parler.")
    queue = queue_of(desk, key)
    (row,) = [row for row in queue.rows if str(record) in row.name]
    assert "à écrire en néerlandais, allemand, anglais" in str(row.note)
    page = Page(desk.get(row.url))
    assert page.tree.xpath("//*[@id=$id]", id=row.url.partition("#")[2])
    assert "à écrire en néerlandais" in page.text
    found = desk.get(queue.all_url)
    assert record in found.context["cl"].queryset


def test_themes_and_audiences_wait_too(desk):
    theme = Theme.objects.create(name_fr="Deuil", slug="un-deuil", summary="Perdre quelqu’un.")
    audience = Audience.objects.create(name_fr="Voisins", slug="voisins", phrase="les voisins")
    for key, record in (("traductions-themes", theme), ("traductions-publics", audience)):
        queue = queue_of(desk, key)
        listed = desk.get(queue.all_url).context["cl"]
        assert record in listed.queryset
        assert queue.count == listed.result_count


def test_organisation_of_a_published_group_comes_first(desk):
    make_organisation(name="Seule", summary="Une association.")
    read = make_organisation(name="Lue", summary="Une autre.")
    make_group(organisation=read)
    assert [row.name for row in queue_of(desk, "traductions-organisations").rows] == [
        "Lue",
        "Seule",
    ]


def test_what_a_group_says_at_length_is_wanted_in_the_languages_it_speaks(desk):
    said = {code: {"summary": "…"} for code in ("nl", "de", "en")}
    words = {"summary": "Pour parler.", "description": "Longuement.", "translations": said}
    make_group(name="Parle français", **words)
    dutch = make_group(name="Parle néerlandais", languages=["fr", "nl"], **words)
    (row,) = queue_of(desk, "traductions").rows
    assert (row.name, row.note) == ("Parle néerlandais (Namur)", "à écrire en néerlandais")
    assert tabs(desk, dutch)[0] == {"nl": "1 à écrire", "de": "", "en": "", "all": ""}
    assert listed(desk, "nl") == {dutch}
    assert listed(desk, "de") == set()


def test_a_new_group_that_is_refused_comes_back_with_its_boxes(desk):
    address = url("directory_supportgroup_add")
    typed = filled_form(desk, address) | {"name": "", "description": "Longuement."}
    response = desk.post(address, typed)
    assert response.status_code == 200
    assert "Longuement." in response.content.decode()


def test_what_is_ended_is_not_translated(desk):
    make_platform(summary="Pour parler.", status="ended", ended_reason="Fermée.")
    assert queue_of(desk, "traductions-plateformes") is None


def queue_of(desk, key):
    queues = {queue.key: queue for queue in desk.get("/admin/").context["queues"]}
    return queues.get(key)
