# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmMacAssignedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmMacAssignedEvent",
    wire_name="VmMacAssignedEvent",
    properties=lambda: (
        _rt.Property("adapter", "string"),
        _rt.Property("mac", "string"),
    ),
)
class VmMacAssignedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmMacAssignedEvent``.

    Fields:
        - ``adapter``: ``string``, required.
        - ``mac``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmMacAssignedEvent.rst``
    """

    adapter: str = ""
    """``string``, required. Since 1.0."""
    mac: str = ""
    """``string``, required. Since 1.0."""
