"""What holds where facts about the whole reference do not say otherwise.

A facts file may be complete in some facts (``otherwise`` in docs/ir.md): whatever it does not list is as the
documents let one expect. Facts that some form of document can state have no such default: there, what nobody
says is unknown.
"""

from __future__ import annotations

from collections.abc import Mapping

from codegen.ir.capabilities import documents_can_state
from codegen.ir.names import Kind, Primitive
from codegen.ir.wire_names import derived_short

DEFAULTS: Mapping[str, bool | Primitive] = {
    "parameter.array": False,
    "property.array": False,
    "returns.optional": False,
    "returns.task_result": Primitive.VOID,  # of a method that starts a task
    "returns.task_result_array": False,  # of such a method, too
}

SHORT_NAME = "method.short_name"
"""The fact whose default follows from the method's wire name."""

COMPLETE = frozenset((*DEFAULTS, SHORT_NAME))
"""Facts in which a file can be complete."""


def default(fact: str, kind: Kind, method: str | None = None) -> bool | str | Primitive | None:
    """What a fact is where nothing states it.

    Args:
        fact: Its name in the capability table.
        kind: The kind of the type that it is about.
        method: The wire name of the method that it is about, if it is about one.

    Returns:
        None where it has no default, or where documents have a place for it.
    """
    if documents_can_state(kind, fact):
        return None
    if fact == SHORT_NAME:
        return derived_short(method) if method else None
    return DEFAULTS.get(fact)
