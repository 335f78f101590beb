# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmFailedToSuspendEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.VmFailedToSuspendEvent",
    wire_name="VmFailedToSuspendEvent",
    properties=lambda: (_rt.Property("reason", "vmodl.LocalizedMethodFault"),),
)
class VmFailedToSuspendEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmFailedToSuspendEvent``.

    Fields:
        - ``reason``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmFailedToSuspendEvent.rst``
    """

    reason: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since 1.0."""
