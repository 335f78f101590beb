# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VsanDiskFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VsanDiskFault",
    wire_name="VsanDiskFault",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("device", "string", optional=True, since="vim.version.version9", rank=9),
    ),
)
class VsanDiskFault(vim.fault.VsanFault):
    """The fault ``vim.fault.VsanDiskFault``.

    Fields:
        - ``device``: ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/VsanDiskFault.rst``
    """

    device: str | None = None
    """``string``, optional. Since vSphere API 5.5."""
