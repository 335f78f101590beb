# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InsufficientDisks``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InsufficientDisks",
    wire_name="InsufficientDisks",
    since="vim.version.version9",
    rank=9,
)
class InsufficientDisks(vim.fault.VsanDiskFault):
    """The fault ``vim.fault.InsufficientDisks``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/InsufficientDisks.rst``
    """
