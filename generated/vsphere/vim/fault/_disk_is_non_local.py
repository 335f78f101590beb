# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DiskIsNonLocal``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DiskIsNonLocal", wire_name="DiskIsNonLocal", since="vim.version.version9", rank=9
)
class DiskIsNonLocal(vim.fault.VsanDiskFault):
    """The fault ``vim.fault.DiskIsNonLocal``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/DiskIsNonLocal.rst``
    """
