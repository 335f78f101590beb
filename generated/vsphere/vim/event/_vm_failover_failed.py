# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmFailoverFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.VmFailoverFailed",
    wire_name="VmFailoverFailed",
    properties=lambda: (
        _rt.Property(
            "reason",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class VmFailoverFailed(vim.event.VmEvent):
    """The data object ``vim.event.VmFailoverFailed``.

    Fields:
        - ``reason``: ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.1.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmFailoverFailed.rst``
    """

    reason: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.1."""
