"""Style sheets are written in parts, a component a file, and sent in one piece.

A sheet lists its parts with `@import`, which a developer's browser follows by itself. A visitor's
would ask for each of them, one after the other, before it draws anything.
"""

import posixpath
import re

from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

FOLDER = "css/"
PART = re.compile(r'^@import url\("([^":]+\.css)"\);\n', re.M)
ADDRESS = re.compile(r"\burl\(")


class OnePieceStorage(CompressedManifestStaticFilesStorage):
    """Puts the parts of a style sheet in the place of its `@import` lines."""

    def post_process(self, paths, dry_run=False, **options):
        if not dry_run:
            lists = [name for name in paths if is_list(name, paths)]
            whole = {name: in_one_piece(name, paths) for name in lists}
            for name, text in whole.items():
                self.delete(name)
                self._save(name, ContentFile(text.encode()))
                paths[name] = (self, name)
        yield from super().post_process(paths, dry_run=dry_run, **options)


def in_one_piece(name, paths):
    """The sheet with its parts; `paths` is {name: (storage, name in it)}, as for `post_process`."""
    folder = posixpath.dirname(name)

    def part(match):
        inner = posixpath.normpath(posixpath.join(folder, match[1]))
        text = in_one_piece(inner, paths)
        # It would be read from another folder.
        if ADDRESS.search(text):
            raise ValueError(f"{inner} names a file with url(), which a part may not do")
        return text

    return PART.sub(part, read(name, paths))


def is_list(name, paths):
    """A sheet of ours, not of a package's."""
    return (
        name.startswith(FOLDER)
        and name.endswith(".css")
        and PART.search(read(name, paths)) is not None
    )


def read(name, paths):
    storage, path = paths[name]
    with storage.open(path) as file:
        return file.read().decode()
