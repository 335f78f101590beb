# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmFaultToleranceVmTerminatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmFaultToleranceVmTerminatedEvent",
    wire_name="VmFaultToleranceVmTerminatedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("reason", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class VmFaultToleranceVmTerminatedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmFaultToleranceVmTerminatedEvent``.

    Fields:
        - ``reason``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmFaultToleranceVmTerminatedEvent.rst``
    """

    reason: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
