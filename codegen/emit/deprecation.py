"""What static checkers are told of deprecation (PEP 702)."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.emit import docstrings, literals
from codegen.emit.layout import ClassPlace
from codegen.ir.model import Deprecated
from codegen.ir.prose import Prose

_LONGEST = 200


def reason(deprecated: Deprecated) -> Prose | None:
    """Why something is deprecated, which may be empty; None where it is not."""
    if isinstance(deprecated, tuple):
        return deprecated
    return () if deprecated else None


def message(name: object, deprecated: Deprecated) -> str:
    """The literal of what is said where something is used; empty where that is not deprecated."""
    said = reason(deprecated)
    if said is None:
        return ""
    words = docstrings.plain(said)
    if len(words) > _LONGEST:
        words = f"{words[:_LONGEST]}..."
    return literals.string(f"{name} is deprecated" + (f": {words}" if words else ""))


def among(named: Iterable[ClassPlace]) -> bool:
    """Whether any of these classes is deprecated."""
    types = (spot.entity.type for spot in named)
    return any(type_ is not None and message("", type_.deprecated) for type_ in types)
