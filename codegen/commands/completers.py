"""What shells offer behind an option or for an argument, found without reading any document."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

import click
from click.shell_completion import CompletionItem

from codegen import config
from codegen.diagnostics import Diagnostics
from codegen.outputs import registry


def paths(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Let the shell offer files and folders."""
    return [CompletionItem(incomplete, type="file")]


def folders(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Let the shell offer folders."""
    return [CompletionItem(incomplete, type="dir")]


def outputs(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Offer the outputs that there are."""
    return [CompletionItem(name) for name in registry.names() if name.startswith(incomplete)]


def type_names(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Offer the types that documents of the settings are called after."""
    try:
        sources = config.load(Path.cwd(), Diagnostics()).sources
    except OSError:  # the folder was removed
        return []
    return [CompletionItem(name) for name in sorted(_named(sources)) if name.startswith(incomplete)]


def _named(sources: Iterable[str]) -> set[str]:
    """Dotted names by the paths of documents: ``vim/Task.rst`` and ``vim.Task.md`` are about ``vim.Task``."""
    within = (path for source in sources for path in _documents(source))
    names = {".".join(PurePosixPath(path).with_suffix("").parts) for path in within}
    return {name for name in names if "." in name}


def _documents(source: str) -> Iterator[str]:
    """The paths of documents within a folder; whatever else a source may be would have to be read."""
    from codegen.read.sources.found import is_document  # only here: help needs nothing of reading

    for folder, inner, names in os.walk(source):
        inner[:] = [name for name in inner if not name.startswith(".")]
        within = Path(folder).relative_to(source)
        yield from (path for name in names if is_document(path := (within / name).as_posix()))
