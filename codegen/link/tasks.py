"""Which methods start a task."""

from __future__ import annotations

from codegen.ir.names import TASK
from codegen.ir.statements import ReturnStatement


def gives_task(returns: ReturnStatement | None) -> bool:
    """Whether a return is one task; ``CreateTask`` gives a description of one, and lists are no start."""
    if returns is None or returns.type is None or (returns.array and returns.array.value):
        return False
    return returns.type.value == TASK
