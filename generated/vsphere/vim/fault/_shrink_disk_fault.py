# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ShrinkDiskFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ShrinkDiskFault",
    wire_name="ShrinkDiskFault",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("diskId", "int", optional=True, since="vim.version.version8", rank=8),
    ),
)
class ShrinkDiskFault(vim.fault.VimFault):
    """The fault ``vim.fault.ShrinkDiskFault``.

    Fields:
        - ``diskId``: ``int``, optional.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/ShrinkDiskFault.rst``
    """

    diskId: int | None = None
    """``int``, optional. Since vSphere API 5.1."""
