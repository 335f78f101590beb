# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VsanIncompatibleDiskMapping``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VsanIncompatibleDiskMapping",
    wire_name="VsanIncompatibleDiskMapping",
    since="vim.version.version10",
    rank=10,
)
class VsanIncompatibleDiskMapping(vim.fault.VsanDiskFault):
    """The fault ``vim.fault.VsanIncompatibleDiskMapping``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/VsanIncompatibleDiskMapping.rst``
    """
