# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotAddHostWithFTVmToNonHACluster``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotAddHostWithFTVmToNonHACluster",
    wire_name="CannotAddHostWithFTVmToNonHACluster",
    since="vim.version.version5",
    rank=5,
)
class CannotAddHostWithFTVmToNonHACluster(vim.fault.HostConnectFault):
    """The fault ``vim.fault.CannotAddHostWithFTVmToNonHACluster``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/CannotAddHostWithFTVmToNonHACluster.rst``
    """
