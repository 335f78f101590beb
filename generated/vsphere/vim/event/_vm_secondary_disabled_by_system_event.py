# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmSecondaryDisabledBySystemEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.VmSecondaryDisabledBySystemEvent",
    wire_name="VmSecondaryDisabledBySystemEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "reason",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class VmSecondaryDisabledBySystemEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmSecondaryDisabledBySystemEvent``.

    Fields:
        - ``reason``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmSecondaryDisabledBySystemEvent.rst``
    """

    reason: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.0."""
