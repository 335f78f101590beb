# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmUuidChangedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmUuidChangedEvent",
    wire_name="VmUuidChangedEvent",
    properties=lambda: (
        _rt.Property("oldUuid", "string"),
        _rt.Property("newUuid", "string"),
    ),
)
class VmUuidChangedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmUuidChangedEvent``.

    Fields:
        - ``oldUuid``: ``string``, required.
        - ``newUuid``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmUuidChangedEvent.rst``
    """

    oldUuid: str = ""
    """``string``, required. Since 1.0."""
    newUuid: str = ""
    """``string``, required. Since 1.0."""
