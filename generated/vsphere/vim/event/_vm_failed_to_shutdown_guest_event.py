# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmFailedToShutdownGuestEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.VmFailedToShutdownGuestEvent",
    wire_name="VmFailedToShutdownGuestEvent",
    properties=lambda: (_rt.Property("reason", "vmodl.LocalizedMethodFault"),),
)
class VmFailedToShutdownGuestEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmFailedToShutdownGuestEvent``.

    Fields:
        - ``reason``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmFailedToShutdownGuestEvent.rst``
    """

    reason: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since 1.0."""
