# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DrsResourceConfigureFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.DrsResourceConfigureFailedEvent",
    wire_name="DrsResourceConfigureFailedEvent",
    properties=lambda: (_rt.Property("reason", "vmodl.LocalizedMethodFault"),),
)
class DrsResourceConfigureFailedEvent(vim.event.HostEvent):
    """The data object ``vim.event.DrsResourceConfigureFailedEvent``.

    Fields:
        - ``reason``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/DrsResourceConfigureFailedEvent.rst``
    """

    reason: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since 1.0."""
