# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DVPortgroupRenamedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DVPortgroupRenamedEvent",
    wire_name="DVPortgroupRenamedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("oldName", "string", since="vim.version.version5", rank=5),
        _rt.Property("newName", "string", since="vim.version.version5", rank=5),
    ),
)
class DVPortgroupRenamedEvent(vim.event.DVPortgroupEvent):
    """The data object ``vim.event.DVPortgroupRenamedEvent``.

    Fields:
        - ``oldName``: ``string``, required.
        - ``newName``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DVPortgroupRenamedEvent.rst``
    """

    oldName: str = ""
    """``string``, required. Since vSphere API 4.0."""
    newName: str = ""
    """``string``, required. Since vSphere API 4.0."""
