"""Which methods start a task."""

from __future__ import annotations

from codegen.ir.names import TASK
from codegen.ir.statements import MethodStatement, ReturnStatement
from codegen.ir.wire_names import TASK_SUFFIX


def gives_task(returns: ReturnStatement | None) -> bool:
    """Whether a return is one task; ``CreateTask`` gives a description of one, and lists are no start."""
    if returns is None or returns.type is None or (returns.array and returns.array.value):
        return False
    return returns.type.value == TASK


def is_misnamed(method: MethodStatement) -> bool:
    """Whether a method starts a task and its name does not say so, as wire names mostly do."""
    return gives_task(method.returns) and not method.name.endswith(TASK_SUFFIX)
