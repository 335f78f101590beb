# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmDeployedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmDeployedEvent",
    wire_name="VmDeployedEvent",
    properties=lambda: (_rt.Property("srcTemplate", "vim.event.VmEventArgument"),),
)
class VmDeployedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmDeployedEvent``.

    Fields:
        - ``srcTemplate``: ``vim.event.VmEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmDeployedEvent.rst``
    """

    srcTemplate: vim.event.VmEventArgument = _rt.UNSET
    """``vim.event.VmEventArgument``, required. Since 1.0."""
