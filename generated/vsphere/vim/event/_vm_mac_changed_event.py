# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmMacChangedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmMacChangedEvent",
    wire_name="VmMacChangedEvent",
    properties=lambda: (
        _rt.Property("adapter", "string"),
        _rt.Property("oldMac", "string"),
        _rt.Property("newMac", "string"),
    ),
)
class VmMacChangedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmMacChangedEvent``.

    Fields:
        - ``adapter``: ``string``, required.
        - ``oldMac``: ``string``, required.
        - ``newMac``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmMacChangedEvent.rst``
    """

    adapter: str = ""
    """``string``, required. Since 1.0."""
    oldMac: str = ""
    """``string``, required. Since 1.0."""
    newMac: str = ""
    """``string``, required. Since 1.0."""
