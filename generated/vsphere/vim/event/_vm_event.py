# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmEvent",
    wire_name="VmEvent",
    properties=lambda: (_rt.Property("template", "boolean"),),
)
class VmEvent(vim.event.Event):
    """The data object ``vim.event.VmEvent``.

    Fields:
        - ``template``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmEvent.rst``
    """

    template: bool = False
    """``boolean``, required. Since 1.0."""
