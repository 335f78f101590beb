# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmDiskFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.VmDiskFailedEvent",
    wire_name="VmDiskFailedEvent",
    properties=lambda: (
        _rt.Property("disk", "string"),
        _rt.Property("reason", "vmodl.LocalizedMethodFault"),
    ),
)
class VmDiskFailedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmDiskFailedEvent``.

    Fields:
        - ``disk``: ``string``, required.
        - ``reason``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmDiskFailedEvent.rst``
    """

    disk: str = ""
    """``string``, required. Since 1.0."""
    reason: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since 1.0."""
