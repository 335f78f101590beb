# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmFailedRelayoutEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.VmFailedRelayoutEvent",
    wire_name="VmFailedRelayoutEvent",
    properties=lambda: (_rt.Property("reason", "vmodl.LocalizedMethodFault"),),
)
class VmFailedRelayoutEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmFailedRelayoutEvent``.

    Fields:
        - ``reason``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmFailedRelayoutEvent.rst``
    """

    reason: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since 1.0."""
