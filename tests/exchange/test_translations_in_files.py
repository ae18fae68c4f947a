"""What a group says in Dutch, German and English goes out with the file and comes back."""

import pytest

from directory.models import SupportGroup
from tests.factories import make_group, make_platform

from ..admin.test_plain_export import exported as exported_plainly
from .test_exchange import bring_in, dry_run, exported, right, states

pytestmark = pytest.mark.django_db

SAID = {
    "nl": {"summary": "Je praat er.", "description": "Twee\nregels."},
    "en": {"summary": "Talk."},
}


@pytest.fixture
def group():
    return make_group(import_key="w1", summary="On y parle.", translations=SAID)


def test_export_holds_each_text_in_each_language(desk, group):
    (row,) = exported(desk)
    assert row["En une phrase [nl]"] == "Je praat er."
    assert row["Description [nl]"] == "Twee\nregels."
    assert row["En une phrase [de]"] == ""
    assert row["En une phrase [en]"] == "Talk."
    dry_run(desk, row)
    assert states() == ["unchanged"]


def test_file_changes_only_the_texts_that_it_holds(desk, group):
    bring_in(desk, {"Identifiant": "w1", "Résumé [de]": "Man redet.", "Résumé [nl]": ""})
    group.refresh_from_db()
    assert group.translations == SAID | {"de": {"summary": "Man redet."}}
    bring_in(desk, {"Identifiant": "w1", "accroche (EN)": "We talk."})
    group.refresh_from_db()
    assert group.translations["en"] == {"summary": "We talk."}
    assert group.translations["nl"] == SAID["nl"]


def test_empty_cell_takes_a_text_away_where_the_editor_says_so(desk, group):
    row = {"Identifiant": "w1", "Résumé [en]": ""}
    bring_in(desk, row, empty_cells_erase="on")
    group.refresh_from_db()
    assert group.translations == {"nl": SAID["nl"]}


def test_new_group_comes_with_its_translations(desk):
    bring_in(desk, right(**{"Résumé [nl]": "  Caf\u00c3\u00a9 \u202eopen "}))
    group = SupportGroup.objects.get()
    assert group.translations == {"nl": {"summary": "Café open"}}
    assert not group.is_older("nl", "summary")


def test_translation_that_is_too_long_is_refused(desk, group):
    longest = SupportGroup._meta.get_field("summary").max_length
    page = dry_run(desk, {"Identifiant": "w1", "Résumé [nl]": "x" * (longest + 1)}, state="refused")
    assert "Un texte traduit est trop long" in page.text
    assert states() == ["refused"]


def test_file_with_another_french_leaves_older_translations(desk, group):
    bring_in(desk, {"Identifiant": "w1", "En une phrase": "Autre chose.", "Résumé [nl]": "Iets."})
    group.refresh_from_db()
    assert group.is_older("en", "summary")
    assert not group.is_older("nl", "summary")


def test_plain_lists_say_each_text_in_a_column(desk):
    make_platform(translations={"nl": {"summary": "Een platform."}})
    (row,) = exported_plainly(desk, "platform")
    assert row["En une phrase [nl]"] == "Een platform."
    assert row["En une phrase [de]"] == ""
    assert "Traductions" not in row
