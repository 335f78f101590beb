# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmDeployFailedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.VmDeployFailedEvent",
    wire_name="VmDeployFailedEvent",
    properties=lambda: (
        _rt.Property("destDatastore", "vim.event.EntityEventArgument"),
        _rt.Property("reason", "vmodl.LocalizedMethodFault"),
    ),
)
class VmDeployFailedEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmDeployFailedEvent``.

    Fields:
        - ``destDatastore``: ``vim.event.EntityEventArgument``, required.
        - ``reason``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmDeployFailedEvent.rst``
    """

    destDatastore: vim.event.EntityEventArgument = _rt.UNSET
    """``vim.event.EntityEventArgument``, required. Since 1.0."""
    reason: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since 1.0."""
