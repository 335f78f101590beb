"""Where documents come from: standard input, files, folders, archives and git, all as text under a name."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import BytesIO

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.place import Place
from codegen.program import progress
from codegen.read.sources import files, limits
from codegen.read.sources.decoding import Document, decode
from codegen.read.sources.found import ANY_TEXT, NOT_READ, Found, seemly
from codegen.read.sources.member import is_archive
from codegen.read.sources.patterns import Selection
from codegen.read.sources.problems import SourceError, UnreadableError, tell

__all__ = ["Document", "Selection", "load", "shown"]

STDIN = "-"
_STDIN_PATH = "<stdin>"


def load(
    sources: Iterable[str], diagnostics: Diagnostics, selection: Selection | None = None
) -> tuple[Document, ...]:
    """Read every document of every source, each once, sorted by path.

    Args:
        sources: Files, folders, archives (``docs.zip#folder``) and repositories (``git+https://…@ref#folder``);
            ``-`` is standard input.
        diagnostics: Takes an error for each source that cannot be read.
        selection: Which of their documents are read; all where there is none.
    """
    selection = selection or Selection()
    documents: dict[str, Document] = {}
    keys: set[str] = set()
    beside: dict[str, Diagnostics] = {}
    for source in sources:
        for found in progress.each(_found(source, selection, diagnostics), "collecting documents"):
            if found.key not in keys and found.path not in documents:
                keys.add(found.key)
                is_beside = found.path != shown(source) and found.path.lower().endswith(ANY_TEXT)
                told = beside.setdefault(found.path, Diagnostics()) if is_beside else diagnostics
                document = decode(found.path, found.data, told)
                if document is not None:
                    documents[found.path] = replace(document, may_be_none=is_beside)
    for path, told in beside.items():
        if path in documents or not documents:
            diagnostics.extend(told)
        else:
            diagnostics.report(codes.PASSED_OVER, Place(path), "the file is no document")
    _tell_patterns(selection, diagnostics)
    return tuple(documents[path] for path in sorted(documents))


def _found(source: str, selection: Selection, diagnostics: Diagnostics) -> Iterator[Found]:
    """What one source holds; that it cannot be read, or holds nothing, is told."""
    offered, place = selection.offered, Place(shown(source))
    try:
        for found in _open(source, selection, diagnostics):
            if found.is_no_document:
                selection.pass_over()
            else:
                yield found
    except SourceError as error:
        tell(error, place, diagnostics)
        return
    if selection.offered == offered:
        endings = ", ".join(sorted(selection.endings - {NOT_READ}))
        diagnostics.report(
            codes.NO_DOCUMENTS,
            place,
            "there are no documents",
            f"documents end in {endings}; name the folder that holds them",
        )


def _open(source: str, selection: Selection, diagnostics: Diagnostics) -> Iterator[Found]:
    """The documents of one source, by what its name says it is."""
    if source == STDIN:
        yield from _standard_input(selection, diagnostics)
    elif not source:
        # An empty path would be the current folder, which nobody who has an unset variable means.
        raise UnreadableError("the path is empty", "name a file or folder")
    elif source.startswith("git+"):
        from codegen.read.sources import git  # only here: most runs need no subprocess

        yield from git.read(source, selection, diagnostics)
    else:
        yield from files.read(source, selection, diagnostics)


def _standard_input(selection: Selection, diagnostics: Diagnostics) -> Iterator[Found]:
    """The document on standard input, or those of an archive; it is no path that patterns could choose."""
    if sys.stdin is None:  # as Python has it where the descriptor is closed
        raise UnreadableError("standard input is closed", "pipe a document in, or name a file or folder")
    data = sys.stdin.buffer.read(limits.MAX_BYTES + 1)
    if is_archive(data) and len(data) <= limits.MAX_BYTES:
        from codegen.read.sources import archives

        yield from archives.read(BytesIO(data), _STDIN_PATH, _STDIN_PATH, "", selection, diagnostics)
        return
    selection.offered += 1
    selection.taken += 1  # it has no path that a pattern could mean
    yield Found(_STDIN_PATH, _STDIN_PATH, data)


def shown(source: str) -> str:
    """How a source is called in diagnostics: as it was given, but for passwords and for what is no text."""
    if source.startswith("git+"):
        from codegen.read.sources.git_address import without_secrets

        source = without_secrets(source)
    return seemly(source) or "''"


def _tell_patterns(selection: Selection, diagnostics: Diagnostics) -> None:
    """Report patterns that match nothing, and patterns that leave no document of those offered."""
    for pattern in selection.unmatched():
        if selection.offered:
            diagnostics.report(
                codes.UNMATCHED_PATTERN,
                Place(seemly(pattern) or "''"),
                "the pattern matches no document",
                "it is tried on the path within the source, such as vim/vm/ConfigSpec.rst",
            )
    if selection.offered and not selection.taken:
        diagnostics.report(
            codes.NO_DOCUMENTS,
            Place("--include, --exclude"),
            "the patterns leave no document",
            "widen what is included, or exclude less",
        )
