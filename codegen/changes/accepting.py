"""Changes that somebody has looked at and accepted, in the file that accepts findings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from codegen.changes.change import ApiChange
from codegen.changes.rules import BY_NAME
from codegen.diagnostics import Diagnostics
from codegen.diagnostics.acceptance import Acceptance, tell_misfit
from codegen.ir.facts import Target


def accept(
    acceptances: Iterable[Acceptance], changes: Sequence[ApiChange], diagnostics: Diagnostics
) -> tuple[ApiChange, ...]:
    """Mark what is accepted; tell of entries about changes that match nothing, or fewer than there are.

    Args:
        acceptances: The entries of the file; those about findings are passed over.
        changes: What changed.
        diagnostics: Takes what is wrong with entries.

    Returns:
        The changes in the same order.
    """
    found = list(changes)
    for each in acceptances:
        if each.code in BY_NAME:
            fitting = [index for index, change in enumerate(found) if _fits(each, change)]
            for index in fitting[: each.count]:
                found[index] = replace(found[index], accepted=each.reason)
            tell_misfit(each, len(fitting), diagnostics)
    return tuple(found)


def _fits(acceptance: Acceptance, change: ApiChange) -> bool:
    """Whether a change is one of those that are accepted; it may be in the document of either side."""
    paths = {place.path for place in (change.old, change.new) if place} or {""}
    about = change.about
    names = {str(about.type), _member(about), str(about)} if isinstance(about, Target) else {about}
    return acceptance.covers(change.rule.name, paths, names)


def _member(target: Target) -> str:
    return str(Target(target.type, target.member))
