# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmUuidAssignedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmUuidAssignedEvent",
    wire_name="VmUuidAssignedEvent",
    properties=lambda: (_rt.Property("uuid", "string"),),
)
class VmUuidAssignedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmUuidAssignedEvent``.

    Fields:
        - ``uuid``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmUuidAssignedEvent.rst``
    """

    uuid: str = ""
    """``string``, required. Since 1.0."""
