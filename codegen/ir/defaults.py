"""What holds where facts about the whole reference do not say otherwise.

A facts file may be complete in some facts (``otherwise`` in docs/ir.md): whatever it does not list is as the
documents let one expect, and as the facts declare. Facts that some form of document can state have no such
default: there, what nobody says is unknown.
"""

from __future__ import annotations

from codegen.ir.capabilities import documents_can_state
from codegen.ir.names import Kind
from codegen.ir.records import FACTS

COMPLETE = frozenset(path for path, fact in FACTS.items() if fact.otherwise)
"""Facts in which a file can be complete."""


def default(path: str, kind: Kind, method: str | None = None) -> object | None:
    """What a fact is where nothing states it.

    Args:
        path: Its path among all facts.
        kind: The kind of the type that it is about.
        method: The wire name of the method that it is about, if it is about one.

    Returns:
        None where it has no default, or where documents have a place for it.
    """
    fact = FACTS.get(path)
    if fact is None or fact.otherwise is None or documents_can_state(kind, path):
        return None
    value = fact.otherwise.value(method or "")
    return None if value == "" else value
