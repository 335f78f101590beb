"""What static checkers are told of deprecation (PEP 702)."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.emit import docstrings, literals
from codegen.emit.layout import Spot
from codegen.ir.model import Deprecated

_LONGEST = 200


def message(name: object, deprecated: Deprecated) -> str:
    """The literal of what is said where something is used; empty where that is not deprecated."""
    if deprecated is None or deprecated is False:
        return ""
    reason = "" if deprecated is True else docstrings.plain(deprecated)
    words = reason if len(reason) <= _LONGEST else f"{reason[:_LONGEST]}..."
    return literals.string(f"{name} is deprecated" + (f": {words}" if words else ""))


def among(named: Iterable[Spot]) -> bool:
    """Whether any of these classes is deprecated."""
    types = (spot.entity.type for spot in named)
    return any(type_ is not None and message("", type_.deprecated) for type_ in types)
