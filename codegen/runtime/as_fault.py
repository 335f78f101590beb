"""Any exception as a fault that a task can end with.

Servers take faults derived from ``VimFault`` there, and ``RequestCanceled`` from tasks that were cancelled.
Everything else travels inside a ``VimFault``: its text, and where the server's version has a place for it,
the fault itself as the cause.
"""

from __future__ import annotations

from . import needs, registry
from .faults import Fault
from .gate import findings
from .meta import TypeInfo

VIM_FAULT = "vim.fault.VimFault"
CANCELED = "vmodl.fault.RequestCanceled"


class TaskCancelled(Exception):
    """Somebody asked for a task that this program owns to be cancelled."""


def as_fault(error: BaseException, cancelled: bool, rank: int) -> Fault:
    """The fault for a task whose work ended in an exception.

    Args:
        error: The exception.
        cancelled: Whether the cancellation of the task was asked for.
        rank: Rank of the server's version.
    """
    if cancelled and isinstance(error, TaskCancelled):
        return needs.fault(CANCELED, str(error))
    taken = needs.is_a(error, VIM_FAULT) or (cancelled and needs.is_a(error, CANCELED))
    if isinstance(error, Fault) and taken and _whole(error, rank):
        return error
    name = type(error).__name__
    text = str(error) if isinstance(error, Fault) else f"{name}: {error}" if str(error) else name
    return needs.fault(VIM_FAULT, text, **_details(error, text, rank))


def _details(error: BaseException, text: str, rank: int) -> dict[str, object]:
    """The fields that say more, as far as the server's version has them."""
    info = getattr(registry.find(VIM_FAULT), "_info", TypeInfo("", "fault"))
    known = {name for name, field in info.properties.items() if field.rank <= rank}
    details: dict[str, object] = {}
    if "faultMessage" in known:
        message = needs.make("vmodl.LocalizableMessage", key=type(error).__qualname__, message=text)
        details["faultMessage"] = [message]
    if isinstance(error, Fault) and "faultCause" in known and _whole(error, rank):
        details["faultCause"] = error
    return details


def _whole(fault: Fault, rank: int) -> bool:
    """Whether a fault can be sent; one that lacks a required field cannot."""
    return not any(found.rank == 0 for found in findings("", {"": fault}, rank))
