"""Where types are first referred to that no document describes, after an edit of some that refer to them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from codegen.diagnostics import Diagnostic, Diagnostics, codes
from codegen.incremental.relinking import Relinked, UnboundedEditError
from codegen.ir.names import TypeName
from codegen.link.uses import Uses, firsts_of, tell_undocumented


def uses_after(uses: Uses, old: Relinked, new: Relinked) -> Uses:
    """Which types refer to those that no document describes, and where each does first.

    Args:
        uses: As it was.
        old: The types that were edited, as they were.
        new: The same as they are.

    Raises:
        UnboundedEditError: Another type is referred to, or one no longer.
    """
    if _of(uses, old.types) != old.undocumented:
        raise UnboundedEditError("a type referred to others than it does by itself")
    rest = {name: by.keys() - old.types.keys() for name, by in uses.items()}
    found = {name: {type_: uses[name][type_] for type_ in others} for name, others in rest.items()}
    for name, by in new.undocumented.items():
        if name not in found:
            raise UnboundedEditError("another type is referred to that no document describes")
        found[name] = {**found[name], **by}
    if not all(found.values()):
        raise UnboundedEditError("a type that no document describes is referred to no longer")
    return found


def _of(uses: Uses, types: Collection[TypeName]) -> Uses:
    """What some types refer to."""
    found = {name: {type_: by[type_] for type_ in types if type_ in by} for name, by in uses.items()}
    return {name: by for name, by in found.items() if by}


def told_anew(findings: Sequence[Diagnostic], uses: Uses) -> list[Diagnostic]:
    """Findings, with what is told of types that no document describes by where they are referred to now."""
    found = Diagnostics()
    tell_undocumented(firsts_of(uses), found)
    return [*(each for each in findings if each.code != codes.UNDOCUMENTED_TYPES.name), *found]
