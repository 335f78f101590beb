# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmBeingDeployedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmBeingDeployedEvent",
    wire_name="VmBeingDeployedEvent",
    properties=lambda: (_rt.Property("srcTemplate", "vim.event.VmEventArgument"),),
)
class VmBeingDeployedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmBeingDeployedEvent``.

    Fields:
        - ``srcTemplate``: ``vim.event.VmEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmBeingDeployedEvent.rst``
    """

    srcTemplate: vim.event.VmEventArgument = _rt.UNSET
    """``vim.event.VmEventArgument``, required. Since 1.0."""
