"""The two APIs that ``codegen diff`` compares, each from documents or from an IR file."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.commands import account, caching, ir_file

if TYPE_CHECKING:
    from codegen.config import Config
    from codegen.diagnostics import Diagnostics
    from codegen.ir.model import Api

_BEGINNING = 64


def api_of(sources: Sequence[str], settings: Config, diagnostics: Diagnostics) -> Api | None:
    """Read one side; None where it cannot be used, which is told.

    Args:
        sources: Documents, or one file of ``codegen ir``.
        settings: Which documents are read, with which facts.
        diagnostics: Takes what is wrong.
    """
    if len(sources) == 1 and is_ir(sources[0]):
        return ir_file.load(sources[0], diagnostics)
    settings = replace(settings, sources=tuple(sources))
    account.tell_settings(settings)
    found = caching.run(settings, diagnostics, one_of_several=True)
    account.tell_read(found)
    return found.api


def is_ir(source: str) -> bool:
    """Whether a source is a file of ``codegen ir``: JSON begins with a brace, and no document does."""
    try:
        return _beginning(source).removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")
    except (OSError, ValueError):  # what cannot be opened is told by who reads it
        return False


def _beginning(source: str) -> bytes:
    """The first bytes of a file, or of standard input, which stay there to be read."""
    if source == ir_file.STDIN:
        # What stands for standard input elsewhere than at a process's own may not be able to look ahead.
        peek = getattr(sys.stdin.buffer, "peek", None) if sys.stdin else None
        return bytes(peek(_BEGINNING)) if peek else b""
    if not Path(source).is_file():
        return b""
    with Path(source).open("rb") as file:
        return file.read(_BEGINNING)
