"""What every kind of source yields: bytes under a name, and the rules that names obey everywhere."""

from __future__ import annotations

import codecs
import re
from collections.abc import Set
from dataclasses import dataclass
from pathlib import PurePosixPath

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.forms import DOCUMENTS
from codegen.ir.place import Place
from codegen.program import data, marks

ANY_TEXT = ".txt"
"""How names of documents end that say nothing of their form, as those of other texts do."""
NOT_READ = ".webarchive"
"""How names of files end in which Safari keeps pages; they are told of, lest a folder seems to lack them."""
ENDINGS = frozenset({ANY_TEXT, NOT_READ, *(ending for form in DOCUMENTS for ending in form.endings)})
"""How names of documents end: those of each form, and of any text. A name may spell them in any letters."""
_NO_DOCUMENT = marks.NO_DOCUMENT.encode()
_UNSEEMLY = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_ESCAPED = re.compile("[\udc80-\udcff]")
_NO_BYTE = re.compile("[\ud800-\udc7f\udd00-\udfff]")


@dataclass(frozen=True, slots=True)
class Found:
    """A document that has been read, but not looked at.

    Attributes:
        path: The source as the user named it and the path within, with forward slashes.
        key: The same for the same document of overlapping sources, however these are named.
        data: The content; of what is too large at least one byte more than is allowed.
    """

    path: str
    key: str
    data: bytes

    @property
    def is_no_document(self) -> bool:
        """Whether this program wrote it for people who look into a folder, such as that of a project."""
        return self.data.removeprefix(codecs.BOM_UTF8).startswith(_NO_DOCUMENT)


def is_document(within: str, endings: Set[str] = ENDINGS) -> bool:
    """Whether a path within a source is one of a document: it ends as such do, and no part is hidden."""
    return not _is_hidden(within) and PurePosixPath(within).suffix.lower() in endings


def may_be_folder(within: str) -> bool:
    """Whether a link of that name, which nobody follows, may hide a folder of documents."""
    return not _is_hidden(within) and not PurePosixPath(within).suffix


def _is_hidden(within: str) -> bool:
    parts = within.split("/")
    return any((part.startswith(".") and part != "..") or part == "__MACOSX" for part in parts)


def within_folder(path: str, folder: str) -> str | None:
    """The path within a folder; the name, where the folder is that file; None for what is elsewhere."""
    if not folder:
        return path
    if path == folder:
        return path.rpartition("/")[2]
    return path[len(folder) + 1 :] if path.startswith(folder + "/") else None


def seemly(path: str) -> str:
    """A path that can be printed: what would steer a terminal, or is no text, becomes U+FFFD.

    Where the locale cannot read a name, Python escapes its bytes; those that are UTF-8 are shown as that.
    What comes out of the archive that the program runs from is shown where it is in there.
    """
    path = data.shown(path)
    if _ESCAPED.search(path):
        text = _NO_BYTE.sub("\ufffd", path)
        path = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return _UNSEEMLY.sub("\ufffd", path)


def skipped(path: str, why: str, diagnostics: Diagnostics) -> None:
    """Tell of a document that is left out for safety."""
    diagnostics.report(
        codes.SKIPPED_MEMBER,
        Place(seemly(path)),
        f"{why}, and is not read",
        "put the document itself there, under a plain name",
    )
