"""Style sheets: a component a file for us, one file for a visitor."""

import re
from collections import Counter
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.storage import FileSystemStorage

from directory.serving.stylesheets import OnePieceStorage

CSS = settings.BASE_DIR / "static" / "css"


@pytest.fixture
def collect(tmp_path):
    """`collect({"css/site.css": text, …})`: {name: text} as a visitor gets the files."""

    def collect(files):
        source = FileSystemStorage(tmp_path / "source")
        storage = OnePieceStorage(location=tmp_path / "collected", base_url="/static/")
        for name, text in files.items():
            for folder in (source, storage):
                path = tmp_path / folder.location / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
        for _name, _hashed, done in storage.post_process({name: (source, name) for name in files}):
            if isinstance(done, Exception):
                raise done
        return {name: Path(storage.path(storage.stored_name(name))).read_text() for name in files}

    return collect


def test_parts_stand_in_the_sheet_in_the_order_of_its_list(collect):
    sent = collect(
        {
            "css/site.css": '@import url("parts/b.css");\n@import url("parts/a.css");\n',
            "css/parts/a.css": "a { color: red; }\n",
            "css/parts/b.css": "b { color: red; }\n",
        }
    )
    assert sent["css/site.css"] == "b { color: red; }\na { color: red; }\n"


def test_a_part_that_names_a_file_is_refused(collect):
    with pytest.raises(ValueError, match=r"css/parts/a\.css"):
        collect(
            {
                "css/site.css": '@import url("parts/a.css");\n',
                "css/parts/a.css": 'a { background: url("a.svg"); }\n',
            }
        )


def test_sheets_of_a_package_stay_as_they_are(collect):
    sent = collect(
        {
            "admin/forms.css": '@import url("widgets.css");\n',
            "admin/widgets.css": "a { color: red; }\n",
        }
    )
    assert sent["admin/forms.css"].startswith('@import url("widgets.')


def test_visitor_asks_for_no_second_sheet(collect):
    files = {f"css/{path.relative_to(CSS)}": path.read_text() for path in CSS.rglob("*.css")}
    sent = collect(files)
    assert "@import" in files["css/site.css"]
    assert not [name for name, text in sent.items() if "@import" in text]
    assert ".card__title" in sent["css/site.css"]


def test_every_component_is_listed_once():
    listed = Counter(
        part
        for sheet in CSS.glob("*.css")
        for part in re.findall(r'@import url\("(components/[^"]+)"\)', sheet.read_text())
    )
    written = {f"components/{path.name}" for path in (CSS / "components").iterdir()}
    assert len(written) > 20
    assert listed == Counter(written)
