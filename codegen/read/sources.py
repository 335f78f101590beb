"""Where documents come from: files, folders and standard input, as text that every adapter can take."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from codegen.diagnostics import Diagnostics
from codegen.ir.place import Place

STDIN = "-"
MAX_BYTES = 64 * 1024 * 1024
"""The largest document that is read; the whole reference has 22 MB in 4,700 files."""

_ENDINGS = frozenset({".rst", ".md", ".txt"})
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_BINARY_SHARE = 0.02


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one document.

    Attributes:
        path: As the user named it, with forward slashes; ``<stdin>`` for standard input.
        text: Lines end in a single ``\\n``; no control characters but tabs.
    """

    path: str
    text: str


def load(sources: Iterable[str], diagnostics: Diagnostics) -> tuple[Document, ...]:
    """Read every document of every source, each once, sorted by path.

    Args:
        sources: Paths of files and folders; ``-`` is standard input.
        diagnostics: Takes an error for each source that cannot be read.
    """
    found: dict[str, Document] = {}
    for source in sources:
        for path, data in _bytes(source, diagnostics):
            if path not in found:
                document = _decode(path, data, diagnostics)
                if document is not None:
                    found[path] = document
    return tuple(found[path] for path in sorted(found))


def _bytes(source: str, diagnostics: Diagnostics) -> Iterator[tuple[str, bytes]]:
    if source == STDIN:
        yield "<stdin>", sys.stdin.buffer.read(MAX_BYTES + 1)
        return
    if not source:
        # An empty path would be the current folder, which nobody who has an unset variable means.
        diagnostics.error("unreadable", Place("''"), "the path is empty", "name a file or folder")
        return
    root = Path(source)
    try:
        paths = sorted(_files(root)) if root.is_dir() else [root]
    except OSError as error:
        _unreadable(root, error, diagnostics)
        return
    if not paths:
        diagnostics.error(
            "no-documents",
            Place(root.as_posix()),
            "the folder has no documents",
            f"documents end in {', '.join(sorted(_ENDINGS))}",
        )
    for path in paths:
        try:
            with path.open("rb") as file:
                data = file.read(MAX_BYTES + 1)
        except (OSError, ValueError) as error:  # ValueError: a name that no file can have
            _unreadable(path, error, diagnostics)
            continue
        yield path.as_posix(), data


def _files(root: Path) -> Iterator[Path]:
    for path in root.rglob("*"):
        hidden = any(part.startswith(".") for part in path.relative_to(root).parts)
        if path.suffix in _ENDINGS and not hidden and path.is_file():
            yield path


def _unreadable(path: Path, error: OSError | ValueError, diagnostics: Diagnostics) -> None:
    reason = error.strerror if isinstance(error, OSError) else None
    diagnostics.error(
        "unreadable",
        Place(path.as_posix()),
        f"cannot be read: {reason or error}",
        "name a file or folder that exists and may be read",
    )


def _decode(path: str, data: bytes, diagnostics: Diagnostics) -> Document | None:
    if len(data) > MAX_BYTES:
        diagnostics.error(
            "too-large",
            Place(path),
            f"the document is larger than {MAX_BYTES // 1024 // 1024} MiB",
            "split it, or check that it is a document at all",
        )
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        _not_text(path, data.count(b"\n", 0, error.start) + 1, diagnostics)
        return None
    text = _LINE_ENDS.sub("\n", text)
    control = list(_CONTROL.finditer(text))
    if len(control) > len(text) * _BINARY_SHARE:
        _not_text(path, text.count("\n", 0, control[0].start()) + 1, diagnostics)
        return None
    if not text.strip():
        diagnostics.error(
            "empty-document", Place(path), "the document is empty", "remove it, or fetch it again"
        )
        return None
    for match in control:
        diagnostics.warning(
            "control-character",
            Place(path, text.count("\n", 0, match.start()) + 1),
            f"the text has the control character U+{ord(match.group()):04X}; it is read as U+FFFD",
            "remove it from the document",
        )
    return Document(path, _CONTROL.sub("\ufffd", text))


def _not_text(path: str, line: int, diagnostics: Diagnostics) -> None:
    diagnostics.error(
        "not-text", Place(path, line), "the document is not UTF-8 text", "name RST or Markdown documents only"
    )
