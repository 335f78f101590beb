# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmAutoRenameEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmAutoRenameEvent",
    wire_name="VmAutoRenameEvent",
    properties=lambda: (
        _rt.Property("oldName", "string"),
        _rt.Property("newName", "string"),
    ),
)
class VmAutoRenameEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmAutoRenameEvent``.

    Fields:
        - ``oldName``: ``string``, required.
        - ``newName``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmAutoRenameEvent.rst``
    """

    oldName: str = ""
    """``string``, required. Since 1.0."""
    newName: str = ""
    """``string``, required. Since 1.0."""
