# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmBeingCreatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmBeingCreatedEvent",
    wire_name="VmBeingCreatedEvent",
    properties=lambda: (_rt.Property("configSpec", "vim.vm.ConfigSpec", optional=True),),
)
class VmBeingCreatedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmBeingCreatedEvent``.

    Fields:
        - ``configSpec``: ``vim.vm.ConfigSpec``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmBeingCreatedEvent.rst``
    """

    configSpec: vim.vm.ConfigSpec | None = None
    """``vim.vm.ConfigSpec``, optional. Since 1.0."""
