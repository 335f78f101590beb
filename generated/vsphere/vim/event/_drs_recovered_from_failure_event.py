# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DrsRecoveredFromFailureEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DrsRecoveredFromFailureEvent",
    wire_name="DrsRecoveredFromFailureEvent",
    since="vim.version.version5",
    rank=5,
)
class DrsRecoveredFromFailureEvent(vim.event.ClusterEvent):
    """The data object ``vim.event.DrsRecoveredFromFailureEvent``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DrsRecoveredFromFailureEvent.rst``
    """
