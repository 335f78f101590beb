# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmRenamedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmRenamedEvent",
    wire_name="VmRenamedEvent",
    properties=lambda: (
        _rt.Property("oldName", "string"),
        _rt.Property("newName", "string"),
    ),
)
class VmRenamedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmRenamedEvent``.

    Fields:
        - ``oldName``: ``string``, required.
        - ``newName``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmRenamedEvent.rst``
    """

    oldName: str = ""
    """``string``, required. Since 1.0."""
    newName: str = ""
    """``string``, required. Since 1.0."""
