"""What a package may be called, so that it can be imported and hides nothing."""

from __future__ import annotations

import sys
from keyword import iskeyword
from pathlib import PurePosixPath
from unicodedata import normalize

_PROGRAM = "codegen"


def refusal(name: str) -> str | None:
    """Why a package cannot have a name, as the end of a sentence that begins with it; None where it can.

    Args:
        name: The dotted name under which it would be imported.
    """
    parts = name.split(".")
    for part in parts:
        if not part.isidentifier() or normalize("NFKC", part) != part:
            return "is not a name that Python can import"
        if iskeyword(part):
            return f"is not a name that Python can import: {part} is a keyword"
        if part.startswith("__") and part.endswith("__"):
            return f"is not a name for a package: {part} means something to Python"
    if parts[0] in sys.stdlib_module_names:
        return f"would hide Python's own module {parts[0]}"
    if parts[0] == _PROGRAM:
        return "would hide this program"
    return None


def folder(name: str) -> PurePosixPath:
    """Where a package is, below the folder from which it is imported."""
    return PurePosixPath(*name.split("."))
