# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotAddHostWithFTVmToDifferentCluster``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotAddHostWithFTVmToDifferentCluster",
    wire_name="CannotAddHostWithFTVmToDifferentCluster",
    since="vim.version.version5",
    rank=5,
)
class CannotAddHostWithFTVmToDifferentCluster(vim.fault.HostConnectFault):
    """The fault ``vim.fault.CannotAddHostWithFTVmToDifferentCluster``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/CannotAddHostWithFTVmToDifferentCluster.rst``
    """
